//! Who may do or see what, and when: one table for the whole program.
//!
//! Every route and every server function names its [`Act`] where it is registered, and is entered only by those whom
//! the act's [`Rule`] lets in. What depends on the thing itself (whose draft it is, who has declared a tie, what has
//! become of it) is asked with [`permits`] once the thing is loaded. The table is also what auditors read.

use crate::accounts::{Role, Viewer};
use std::collections::BTreeSet;

/// What somebody is to the thing they act on. One person can be several at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    /// Everybody, known or not.
    Anyone,
    /// Somebody with an account, whatever they do with it.
    SignedIn,
    /// Who wrote the nomination: its account, or the browser it was begun in while it has none.
    Writer,
    /// A juror of the season.
    Juror,
    /// A juror who was given the nomination and has declared that nothing ties them to it.
    FreeJuror,
    Chair,
    Editor,
    Organiser,
    Operator,
    /// Speaks for a library.
    LibraryLead,
    /// Speaks for the library that is acted on.
    ItsLead,
    /// Reads everything that was decided, and changes nothing.
    Auditor,
}

impl Party {
    pub const ALL: [Party; 12] = [
        Self::Anyone,
        Self::SignedIn,
        Self::Writer,
        Self::Juror,
        Self::FreeJuror,
        Self::Chair,
        Self::Editor,
        Self::Organiser,
        Self::Operator,
        Self::LibraryLead,
        Self::ItsLead,
        Self::Auditor,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::SignedIn => "signed-in",
            Self::Writer => "writer",
            Self::Juror => "juror",
            Self::FreeJuror => "free-juror",
            Self::Chair => "chair",
            Self::Editor => "editor",
            Self::Organiser => "organiser",
            Self::Operator => "operator",
            Self::LibraryLead => "library-lead",
            Self::ItsLead => "its-lead",
            Self::Auditor => "auditor",
        }
    }

    /// What the viewer is before any thing has been looked at.
    pub fn of(viewer: &Viewer) -> BTreeSet<Party> {
        let mut parties = BTreeSet::from([Self::Anyone]);
        if let Viewer::SignedIn { roles, .. } = viewer {
            parties.insert(Self::SignedIn);
            parties.extend(roles.iter().map(|&role| Self::from_role(role)));
        }
        parties
    }

    fn from_role(role: Role) -> Self {
        match role {
            Role::Juror => Self::Juror,
            Role::Chair => Self::Chair,
            Role::Editor => Self::Editor,
            Role::Organiser => Self::Organiser,
            Role::Operator => Self::Operator,
            Role::Auditor => Self::Auditor,
            Role::LibraryLead => Self::LibraryLead,
        }
    }
}

/// What has become of a nomination, from first word to winner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    Draft,
    /// Sent, and the jury may score.
    Submitted,
    /// The round is over; a decision may be prepared.
    RoundOver,
    /// The decision is published.
    Decided,
    /// A finalist of a poll that is open.
    Voting,
    /// The poll is closed, its winner not yet revealed.
    Counted,
    Revealed,
    Withdrawn,
}

impl Phase {
    pub const ALL: [Phase; 8] = [
        Self::Draft,
        Self::Submitted,
        Self::RoundOver,
        Self::Decided,
        Self::Voting,
        Self::Counted,
        Self::Revealed,
        Self::Withdrawn,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::RoundOver => "round-over",
            Self::Decided => "decided",
            Self::Voting => "voting",
            Self::Counted => "counted",
            Self::Revealed => "revealed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// In which phases an act is possible at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The act is not about a nomination.
    Always,
    Only(&'static [Phase]),
}

impl When {
    pub fn includes(self, phase: Phase) -> bool {
        match self {
            Self::Always => true,
            Self::Only(phases) => phases.contains(&phase),
        }
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    pub who: &'static [Party],
    pub when: When,
    /// The act changes something.
    pub writes: bool,
}

macro_rules! acts {
    ($($(#[$doc:meta])* $act:ident $name:literal: $kind:ident [$($party:ident),+] $when:expr;)+) => {
        /// Everything anybody can do or see, by the name the table gives it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Act { $($(#[$doc])* $act,)+ }

        impl Act {
            pub const ALL: &[Act] = &[$(Self::$act,)+];

            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$act => $name,)+ }
            }

            pub const fn rule(self) -> Rule {
                match self {
                    $(Self::$act => Rule { who: &[$(Party::$party),+], when: $when, writes: acts!(@ $kind) },)+
                }
            }
        }
    };
    (@ sees) => { false };
    (@ does) => { true };
}

use Phase::{Counted, Decided, Draft, Revealed, RoundOver, Submitted, Voting, Withdrawn};

const ALWAYS: When = When::Always;
const SENT_OR_NOT: When = When::Only(&[Submitted, RoundOver, Decided, Voting, Counted, Revealed, Withdrawn]);
const SENT: When = When::Only(&[Submitted, RoundOver, Decided, Voting, Counted, Revealed]);

acts! {
    /// Home, catalogue, concept cards, the call, the awards, trust pages, files.
    ReadSite "read-site": sees [Anyone] ALWAYS;
    /// Feeds, harvesting and the API: what programs of others ask for.
    Harvest "harvest": sees [Anyone] ALWAYS;
    SignIn "sign-in": does [Anyone] ALWAYS;
    /// Whoever has the link of a mail wants no more like it.
    EndNews "end-news": does [Anyone] ALWAYS;
    /// Whoever holds the link the program printed when it first started.
    SetUp "set-up": does [Anyone] ALWAYS;
    SignOut "sign-out": does [Anyone] ALWAYS;
    BeginNomination "begin-nomination": does [Anyone] ALWAYS;
    SendReport "send-report": does [Anyone] ALWAYS;
    FindBallot "find-ballot": sees [Anyone] ALWAYS;
    CastBallot "cast-ballot": does [Anyone] When::Only(&[Voting]);
    /// Says which code one holds; the browser keeps it for the evening.
    ShowVoterCode "show-voter-code": does [Anyone] ALWAYS;
    /// The published receipts and ballots of a count, and the program that counts them again.
    RecountPoll "recount-poll": sees [Anyone] When::Only(&[Revealed]);
    /// The big screen, and the stream it listens to.
    WatchShow "watch-show": sees [Anyone] ALWAYS;
    /// Winner, points and turnout of a category.
    NameWinner "name-winner": sees [Anyone] When::Only(&[Revealed]);

    /// The doors that are open to one.
    SeeDoors "see-doors": sees [SignedIn] ALWAYS;
    /// One's own nominations, devices, passkeys and data; never through other eyes.
    SeeOwn "see-own": sees [SignedIn] ALWAYS;
    ChangeOwn "change-own": does [SignedIn] ALWAYS;
    /// The answer of a library that was asked about a nomination; of others it holds nothing.
    ConfirmNomination "confirm-nomination": does [SignedIn] ALWAYS;
    /// Makes a concept one's library's own: a copy of its card to change, to plan with and to report on.
    AdaptConcept "adapt-concept": does [SignedIn] ALWAYS;
    /// Asks those who did what a concept tells of.
    AskSource "ask-source": does [SignedIn] ALWAYS;
    /// Answers what is asked about a concept made of one's own nomination; of others there is nothing to answer.
    AnswerQuestion "answer-question": does [SignedIn] ALWAYS;
    WriteDraft "write-draft": does [Writer] When::Only(&[Draft]);
    SubmitNomination "submit-nomination": does [Writer] When::Only(&[Draft]);
    /// To mend it: it is a draft again and keeps its number.
    TakeBackNomination "take-back-nomination": does [Writer] When::Only(&[Submitted]);
    WithdrawNomination "withdraw-nomination": does [Writer, Organiser] When::Only(&[Submitted, RoundOver]);
    /// Every colleague asked is a mail.
    AskColleague "ask-colleague": does [Writer] When::Only(&[Draft]);
    /// What a category asks only of those the jury has advanced.
    AnswerAfterwards "answer-afterwards": does [Writer] When::Only(&[RoundOver]);
    FollowNomination "follow-nomination": sees [Writer] When::Only(&Phase::ALL);
    /// At once and for good, whatever became of the nomination.
    WithdrawPicture "withdraw-picture": does [Writer, Organiser] SENT_OR_NOT;
    /// What it shows, its licence, and when its consent ends, after it was sent.
    DescribePicture "describe-picture": does [Writer, Editor, Organiser] SENT;
    /// Says that it may stand in the season's gallery, or takes that word back; at once, whatever became of it.
    JoinGallery "join-gallery": does [Writer] SENT;
    /// Takes it out of the gallery for somebody who asks.
    LeaveGallery "leave-gallery": does [Organiser] SENT;
    SeeDraftPictures "see-draft-pictures": sees [Writer] When::Only(&[Draft, Withdrawn]);
    SeePictures "see-pictures": sees [Writer, FreeJuror, Chair, Editor, Organiser, Auditor] SENT;

    SeeJuryDesk "see-jury-desk": sees [Juror] ALWAYS;
    /// Its title, and the question whether anything ties the juror to it.
    OpenAssigned "open-assigned": sees [Juror] SENT;
    DeclareConflict "declare-conflict": does [Juror] SENT;
    /// The text without library, people and addresses.
    ReadBlind "read-blind": sees [FreeJuror] SENT;
    Score "score": does [FreeJuror] When::Only(&[Submitted]);
    /// Which figure decides, and how many become finalists; only until the jury may score.
    DeclareRule "declare-rule": does [Chair, Organiser] ALWAYS;
    /// Without a conflict; and to come back.
    Abstain "abstain": does [FreeJuror] When::Only(&[Submitted]);
    /// Who is given what, and how far everybody has come; never a score.
    SeeAssignments "see-assignments": sees [Chair] ALWAYS;
    /// Gives out nominations, tops up, moves.
    Assign "assign": does [Chair] ALWAYS;
    /// What ties a juror to a nomination or a library.
    PinTie "pin-tie": does [Chair] ALWAYS;
    LiftTie "lift-tie": does [Chair] ALWAYS;
    /// To jurors who have not finished; held like news until they are released.
    RemindJurors "remind-jurors": does [Chair] ALWAYS;
    SeeRanking "see-ranking": sees [Chair, Auditor] SENT;
    Decide "decide": does [Chair] When::Only(&[Submitted, RoundOver, Decided]);
    ReviewDecisions "review-decisions": sees [Chair] ALWAYS;
    PublishDecisions "publish-decisions": does [Chair] When::Only(&[Submitted, RoundOver, Decided]);
    /// Closes a round before its time, or opens it again; with a reason.
    MoveRound "move-round": does [Chair, Organiser] ALWAYS;
    SeeRounds "see-rounds": sees [Chair, Organiser] ALWAYS;
    /// Sets a nomination aside for jurors to practise on.
    ChoosePractice "choose-practice": does [Organiser] When::Only(&[Submitted]);
    /// How differently the same level is read, without saying by whom.
    ComparePractice "compare-practice": sees [Juror, Chair] ALWAYS;

    /// What the jury talks about, in which order, and what is on the table.
    SeeRoom "see-room": sees [Juror, Chair] ALWAYS;
    /// Opens and ends it, makes the order, says who leads and what is on the table.
    LeadRoom "lead-room": does [Chair] ALWAYS;
    /// Comments under the name of a role.
    Deliberate "deliberate": does [FreeJuror, Chair] SENT;
    /// What the room agrees on; the chair, or the juror who leads on this one.
    RecordConsensus "record-consensus": does [FreeJuror, Chair] SENT;
    WriteFeedback "write-feedback": does [FreeJuror, Chair] SENT;
    /// Stands by it, and queues its mails; held until they are released.
    SendFeedback "send-feedback": does [Chair] ALWAYS;
    /// Why it works: by jurors who are free to judge it, and by editors.
    WriteAnalysis "write-analysis": does [FreeJuror, Editor] SENT;

    SeeEditorDesk "see-editor-desk": sees [Editor] ALWAYS;
    EditConcept "edit-concept": does [Editor] ALWAYS;
    /// Whether what a library reports of an adaptation stands on the card.
    JudgeOutcome "judge-outcome": does [Editor] ALWAYS;
    /// Whether an answered question stands on the card.
    JudgeQuestion "judge-question": does [Editor] ALWAYS;
    /// Out of every public page at once, and back.
    WithdrawConcept "withdraw-concept": does [Editor] ALWAYS;

    SeeOrganiserDesk "see-organiser-desk": sees [Organiser, Auditor] ALWAYS;
    /// What was sent, with its library and its writer's words.
    SeeNominations "see-nominations": sees [Organiser, Auditor] SENT_OR_NOT;
    /// To its writer, who mends it and sends it again.
    /// Whether what somebody else put forward is right, and may be shown.
    AskLibrary "ask-library": does [Organiser] When::Only(&[Submitted, RoundOver]);
    /// What names an organiser covers for the jury, and which answers it does not read.
    CoverNames "cover-names": does [Organiser] When::Only(&[Submitted]);
    ReturnNomination "return-nomination": does [Organiser] When::Only(&[Submitted]);
    /// Whether it was looked at, and may take part.
    FindFit "find-fit": does [Organiser] When::Only(&[Submitted]);
    /// Lets somebody send after the call has closed.
    AllowLate "allow-late": does [Organiser] When::Only(&[Draft]);
    /// Makes a draft of a report.
    PromoteReport "promote-report": does [Organiser] ALWAYS;
    /// Lets a report stand in the season's public list, or takes it off.
    ListReport "list-report": does [Organiser] ALWAYS;
    /// Opens a season's gallery once the embargo is over, or closes it.
    OpenGallery "open-gallery": does [Organiser] ALWAYS;
    /// Files of reports and nominations that others have kept.
    ImportSubmissions "import-submissions": does [Organiser] ALWAYS;
    UndoImport "undo-import": does [Organiser] ALWAYS;
    /// To libraries that are silent, and to those whose draft waits; held like news until they are released.
    Remind "remind": does [Organiser] ALWAYS;
    /// Whoever has the link of a reminder wants no more like it.
    EndReminders "end-reminders": does [Anyone] ALWAYS;
    EditSeason "edit-season": does [Organiser] ALWAYS;
    /// How polls are held, their course, the roll and the codes.
    SeePolls "see-polls": sees [Organiser] ALWAYS;
    /// Who stands on the roll, and the codes that let people vote.
    ManageVoters "manage-voters": does [Organiser] ALWAYS;
    /// Sets ballots aside, and takes them back.
    RuleOnBallots "rule-on-ballots": does [Organiser] ALWAYS;
    OpenPoll "open-poll": does [Organiser] When::Only(&[Decided]);
    SeeRunSheet "see-run-sheet": sees [Operator, Organiser] ALWAYS;
    /// Writes the run-sheet and says when the evening begins.
    PlanShow "plan-show": does [Organiser] ALWAYS;
    /// Begins a rehearsal, and ends it.
    RehearseShow "rehearse-show": does [Organiser] ALWAYS;
    RunShow "run-show": does [Operator, Organiser] ALWAYS;

    SeePeople "see-people": sees [Organiser, Auditor] ALWAYS;
    ManagePeople "manage-people": does [Organiser] ALWAYS;
    /// Whoever holds the link asks for a sign-in mail to the invited address; only its owner takes up the role.
    AcceptInvitation "accept-invitation": does [Anyone] ALWAYS;
    SeeMail "see-mail": sees [Organiser, Auditor] ALWAYS;
    ReleaseMail "release-mail": does [Organiser] ALWAYS;
    WriteNews "write-news": does [Organiser] ALWAYS;
    /// Which other systems are told what changes, and how they check it.
    ManageWebhooks "manage-webhooks": does [Organiser] ALWAYS;
    ImportLibraries "import-libraries": does [Organiser] ALWAYS;
    MergeLibraries "merge-libraries": does [Organiser] ALWAYS;
    /// What a library says about itself.
    EditLibrary "edit-library": does [ItsLead, Organiser] ALWAYS;
    /// To look through somebody else's eyes, with no more rights than both have.
    ActAs "act-as": does [Organiser] ALWAYS;
    StopActingAs "stop-acting-as": does [SignedIn] ALWAYS;
    /// Everything that was done, pending decisions included.
    ReadAudit "read-audit": sees [Auditor] ALWAYS;
    ReadPolicy "read-policy": sees [Auditor, Organiser] ALWAYS;
}

/// Why somebody is not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody is signed in, and somebody might be let in who is.
    SignIn,
    /// They would be let in after confirming with a passkey.
    Passkey,
    Forbidden,
}

/// Whether `viewer` may come as far as the door of `act`. Where it depends on the thing, everybody it could be true of
/// is let in to have the thing looked at; [`permits`] decides then.
pub fn enter(act: Act, viewer: &Viewer) -> Result<(), Refusal> {
    let rule = act.rule();
    if viewer.is_seen_by_another() && !is_possible_through_other_eyes(act) {
        return Err(Refusal::Forbidden);
    }
    let parties = Party::of(viewer);
    if could_be_let_in(&rule, &parties) {
        return Ok(());
    }
    match viewer {
        Viewer::Anonymous => Err(Refusal::SignIn),
        Viewer::SignedIn { withheld, .. } => {
            let later = withheld.iter().map(|&role| Party::from_role(role)).chain(parties).collect();
            Err(if could_be_let_in(&rule, &later) { Refusal::Passkey } else { Refusal::Forbidden })
        }
    }
}

/// Who looks through somebody's eyes changes nothing, and does not see what is that person's alone.
const fn is_possible_through_other_eyes(act: Act) -> bool {
    let theirs_alone =
        matches!(act, Act::SeeOwn | Act::SeeJuryDesk | Act::OpenAssigned | Act::ReadBlind | Act::SeeRoom);
    matches!(act, Act::StopActingAs | Act::SignOut) || !(act.rule().writes || theirs_alone)
}

fn could_be_let_in(rule: &Rule, parties: &BTreeSet<Party>) -> bool {
    rule.who.iter().any(|&party| match party {
        // a draft without an account belongs to a browser
        Party::Writer => true,
        Party::FreeJuror => parties.contains(&Party::Juror),
        Party::ItsLead => parties.contains(&Party::LibraryLead),
        other => parties.contains(&other),
    })
}

/// Whether the writer of a nomination is told, in general words, that this was done with it. What would show who sits on
/// the jury, how it scores, or that a decision is on its way, is not.
pub const fn is_told_to_writer(act: Act) -> bool {
    matches!(
        act,
        Act::SubmitNomination
            | Act::TakeBackNomination
            | Act::ReturnNomination
            | Act::AskLibrary
            | Act::ConfirmNomination
            | Act::AllowLate
            | Act::WithdrawNomination
            | Act::PublishDecisions
            | Act::JoinGallery
            | Act::LeaveGallery
    )
}

/// Whether one of `parties` may do or see this to something in that phase.
pub fn permits(act: Act, parties: &BTreeSet<Party>, phase: Phase) -> bool {
    let rule = act.rule();
    rule.when.includes(phase) && rule.who.iter().any(|party| parties.contains(party))
}

impl Act {
    /// Whether the audience's phones and the screens do it, all at once: these go a way to the database that nothing else
    /// can block.
    pub const fn is_of_the_hall(self) -> bool {
        matches!(self, Self::FindBallot | Self::CastBallot | Self::ShowVoterCode | Self::WatchShow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::AccountId;

    fn viewer(roles: &[Role]) -> Viewer {
        Viewer::SignedIn {
            account: AccountId(1),
            name: String::new(),
            roles: roles.iter().copied().collect(),
            withheld: BTreeSet::new(),
            seen_by: None,
        }
    }

    #[test]
    fn the_table_is_as_agreed() {
        let rows: Vec<String> = Act::ALL
            .iter()
            .map(|act| {
                let rule = act.rule();
                let who: Vec<&str> = rule.who.iter().map(|party| party.as_str()).collect();
                let when = match rule.when {
                    When::Always => "always".to_owned(),
                    When::Only(phases) => {
                        phases.iter().map(|phase| phase.as_str()).collect::<Vec<_>>().join(" ")
                    }
                };
                let verb = if rule.writes { "does" } else { "sees" };
                format!("{:<20} {verb}  {:<55} {when}", act.as_str(), who.join(" "))
            })
            .collect();
        insta::assert_snapshot!(rows.join("\n"));
    }

    #[test]
    fn an_auditor_changes_nothing_of_others() {
        let auditor = Party::of(&viewer(&[Role::Auditor]));
        for act in Act::ALL.iter().filter(|act| act.rule().writes) {
            let open_to_all = act.rule().who.iter().any(|who| matches!(who, Party::Anyone | Party::SignedIn));
            let permitted = Phase::ALL.iter().any(|&phase| permits(*act, &auditor, phase));
            assert!(!permitted || open_to_all, "{}", act.as_str());
        }
    }

    #[test]
    fn nobody_but_its_writer_sees_a_draft() {
        let everybody_else: BTreeSet<Party> =
            Party::ALL.into_iter().filter(|&party| party != Party::Writer).collect();
        for act in
            [Act::WriteDraft, Act::SubmitNomination, Act::FollowNomination, Act::SeePictures, Act::ReadBlind]
        {
            assert!(!permits(act, &everybody_else, Phase::Draft), "{}", act.as_str());
        }
    }

    #[test]
    fn nobody_names_a_winner_before_the_reveal() {
        let everybody: BTreeSet<Party> = Party::ALL.into();
        for phase in Phase::ALL {
            assert_eq!(permits(Act::NameWinner, &everybody, phase), phase == Phase::Revealed);
        }
    }

    #[test]
    fn the_door_is_never_wider_than_the_rule() {
        let people = [
            vec![],
            vec![Role::Juror],
            vec![Role::Chair],
            vec![Role::Organiser],
            vec![Role::Auditor],
            Role::ALL.to_vec(),
        ];
        for roles in people {
            let somebody = viewer(&roles);
            let parties = Party::of(&somebody);
            for &act in Act::ALL {
                let by_rule = act.rule().who.iter().any(|party| parties.contains(party));
                let by_thing = act
                    .rule()
                    .who
                    .iter()
                    .any(|party| matches!(party, Party::Writer | Party::FreeJuror | Party::ItsLead));
                let entered = enter(act, &somebody).is_ok();
                assert!(!by_rule || entered, "{} keeps {roles:?} out", act.as_str());
                assert!(!entered || by_rule || by_thing, "{} lets {roles:?} in", act.as_str());
            }
        }
        assert_eq!(enter(Act::SeeRanking, &Viewer::Anonymous), Err(Refusal::SignIn));
        assert_eq!(enter(Act::SeeRanking, &viewer(&[Role::Juror])), Err(Refusal::Forbidden));
        assert_eq!(enter(Act::Score, &viewer(&[Role::Editor])), Err(Refusal::Forbidden));
    }

    #[test]
    fn a_role_that_waits_for_a_passkey_opens_no_door_yet() {
        let waiting = Viewer::SignedIn {
            account: AccountId(1),
            name: String::new(),
            roles: BTreeSet::new(),
            withheld: BTreeSet::from([Role::Juror]),
            seen_by: None,
        };
        assert_eq!(enter(Act::SeeJuryDesk, &waiting), Err(Refusal::Passkey));
        assert_eq!(enter(Act::SeeRanking, &waiting), Err(Refusal::Forbidden));
        assert_eq!(enter(Act::SeeOwn, &waiting), Ok(()));
    }

    #[test]
    fn who_looks_through_other_eyes_changes_nothing() {
        let looking = Viewer::SignedIn {
            account: AccountId(1),
            name: String::new(),
            roles: Role::ALL.into(),
            withheld: BTreeSet::new(),
            seen_by: Some(AccountId(2)),
        };
        for &act in Act::ALL {
            let allowed = !act.rule().writes || matches!(act, Act::StopActingAs | Act::SignOut);
            // two jurors share the role, never the desk
            let own = matches!(
                act,
                Act::SeeOwn | Act::SeeJuryDesk | Act::OpenAssigned | Act::ReadBlind | Act::SeeRoom
            );
            assert_eq!(enter(act, &looking).is_ok(), allowed && !own, "{}", act.as_str());
        }
    }
}
