//! Who may vote in a poll, what each way of letting people in promises, and what somebody who may not can do about it.
//!
//! One predicate answers the "Can I vote?" page, the ballot page and the cast itself.

use super::PollState;
use crate::ids::{AccountId, OrganisationId};
use serde::{Deserialize, Serialize};

/// How voters are let in. Declared before the poll opens and printed on the ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoterMode {
    /// Sector ballot: one for each library on the roll, cast by whoever speaks for it.
    SectorLibrary,
    /// Sector ballot: one for each person of a library on the roll.
    SectorMember,
    /// Room ballot: a code on the badge, the seat or a printed sheet.
    Room,
    /// A code of one's own by mail.
    Mail,
    /// Any device with a browser. Indicative: whoever wants to can vote from several.
    OpenDevice,
}

/// What a voter mode can be relied on for. Each mode keeps some and says so of the others too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Promise {
    /// The result can decide an award; a result without this is only indicative.
    Decides,
    /// One library, one person or one code has one ballot that counts.
    OneBallotEach,
    /// How many may vote is known before the poll opens.
    KnownRoll,
    /// It is known that the person who votes is the one on the roll.
    KnownPerson,
    /// The right to vote cannot be handed to somebody else.
    NotTransferable,
    /// Nobody is told how anybody voted, and once the count is final nothing stored says it.
    Secret,
}

impl Promise {
    pub const ALL: [Self; 6] = [
        Self::Decides,
        Self::OneBallotEach,
        Self::KnownRoll,
        Self::KnownPerson,
        Self::NotTransferable,
        Self::Secret,
    ];

    /// The end of the keys of its messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Decides => "decides",
            Self::OneBallotEach => "one_ballot",
            Self::KnownRoll => "known_roll",
            Self::KnownPerson => "known_person",
            Self::NotTransferable => "not_transferable",
            Self::Secret => "secret",
        }
    }
}

impl VoterMode {
    pub const ALL: [Self; 5] =
        [Self::SectorLibrary, Self::SectorMember, Self::Room, Self::Mail, Self::OpenDevice];

    /// The word in the database, in addresses and in the keys of messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SectorLibrary => "sector_library",
            Self::SectorMember => "sector_member",
            Self::Room => "room",
            Self::Mail => "mail",
            Self::OpenDevice => "open_device",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.as_str() == name)
    }

    pub const fn keeps(self, promise: Promise) -> bool {
        match promise {
            Promise::Secret => true,
            Promise::Decides | Promise::OneBallotEach | Promise::KnownRoll => {
                !matches!(self, Self::OpenDevice)
            }
            Promise::KnownPerson | Promise::NotTransferable => {
                matches!(self, Self::SectorLibrary | Self::SectorMember)
            }
        }
    }

    /// Whether a code lets somebody in; on an open device ballot those from the desk do.
    pub const fn takes_codes(self) -> bool {
        matches!(self, Self::Room | Self::Mail | Self::OpenDevice)
    }

    /// Whether the result is only a mood, and every page that shows it says so.
    pub const fn is_indicative(self) -> bool {
        !self.keeps(Promise::Decides)
    }
}

/// What there is to know of the poll before letting somebody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PollDoor {
    pub mode: VoterMode,
    pub state: PollState,
    /// The operator has stopped voting for a while, and may let it go on.
    pub paused: bool,
    /// Devices that hold a credential of this poll. Counts only for the open device ballot.
    pub devices: u64,
    /// How many people are expected to vote; None where nobody has said.
    pub expected: Option<u64>,
}

/// What there is to know of whoever asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VoterFacts {
    /// None when nobody is signed in.
    pub account: Option<AccountFacts>,
    pub code: CodeFacts,
    pub device: DeviceFacts,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountFacts {
    pub account: AccountId,
    /// The library the account belongs to.
    pub library: Option<LibraryFacts>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LibraryFacts {
    pub library: OrganisationId,
    /// The library stands on the roll of this poll.
    pub on_roll: bool,
    /// This account casts the library's one ballot.
    pub speaks: bool,
}

/// What became of the code somebody gave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CodeFacts {
    #[default]
    None,
    /// No such code was handed out for this poll or its show.
    Unknown,
    /// Lost, or replaced by another.
    Withdrawn,
    Valid(CodeNumber),
}

/// A code on the roll. Says nothing about who holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CodeNumber(pub i64);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeviceFacts {
    /// The device sent no credential of ours: it is new, or keeps no cookies.
    #[default]
    New,
    Known,
}

/// Whose ballot it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Voter {
    Library(OrganisationId),
    Member(AccountId),
    Code(CodeNumber),
    Device,
}

/// Why somebody has no ballot in a poll, open or not. The first that applies, in this order, for the poll's mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoVote {
    SignedOut,
    NoLibrary,
    LibraryNotOnRoll,
    NotForTheLibrary,
    NoCode,
    UnknownCode,
    WithdrawnCode,
    /// More devices than people: no further ones are let in by themselves.
    TooManyDevices,
}

/// Why nobody can vote just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shut {
    NotOpenYet,
    Paused,
    Closed,
}

/// What helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Remedy {
    SignIn,
    /// Say on the profile which library one works at.
    NameLibrary,
    /// The organiser keeps the roll.
    AskOrganiser,
    /// A colleague casts the library's ballot.
    AskColleague,
    /// Type the code from the badge, the seat or the sheet.
    TypeRoomCode,
    /// Type the code from the mail, or have it sent again.
    FindMailedCode,
    /// At the door there are codes on paper, and a device to vote on.
    GoToTheDesk,
    Wait,
    /// It is over; the result is announced in the show.
    SeeResult,
}

impl Remedy {
    /// The end of the key of its message.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::NameLibrary => "name_library",
            Self::AskOrganiser => "ask_organiser",
            Self::AskColleague => "ask_colleague",
            Self::TypeRoomCode => "type_room_code",
            Self::FindMailedCode => "find_mailed_code",
            Self::GoToTheDesk => "go_to_the_desk",
            Self::Wait => "wait",
            Self::SeeResult => "see_result",
        }
    }
}

/// The answer to "Can I vote?": whether there is a ballot for this person at all, and whether it can be cast now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoteCheck {
    pub voter: Result<Voter, NoVote>,
    pub now: Result<(), Shut>,
    /// What to do next; None when the ballot can be cast.
    pub remedy: Option<Remedy>,
}

/// Why a ballot is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VoteRefusal {
    /// The poll takes no ballots now, from nobody.
    Shut(Shut),
    /// The poll takes ballots, but none from this person.
    NoVote(NoVote),
}

impl VoteRefusal {
    /// The word that programs may rely on; also the key of the sentence.
    pub const fn reason(self) -> &'static str {
        match self {
            Self::Shut(Shut::NotOpenYet) => "not_open_yet",
            Self::Shut(Shut::Paused) => "paused",
            Self::Shut(Shut::Closed) => "closed",
            Self::NoVote(NoVote::SignedOut) => "signed_out",
            Self::NoVote(NoVote::NoLibrary) => "no_library",
            Self::NoVote(NoVote::LibraryNotOnRoll) => "library_not_on_roll",
            Self::NoVote(NoVote::NotForTheLibrary) => "not_for_the_library",
            Self::NoVote(NoVote::NoCode) => "no_code",
            Self::NoVote(NoVote::UnknownCode) => "unknown_code",
            Self::NoVote(NoVote::WithdrawnCode) => "withdrawn_code",
            Self::NoVote(NoVote::TooManyDevices) => "too_many_devices",
        }
    }
}

impl PollDoor {
    /// Whether anybody can vote now.
    pub const fn now(&self) -> Result<(), Shut> {
        match self.state {
            PollState::Draft => Err(Shut::NotOpenYet),
            PollState::Open { .. } if self.paused => Err(Shut::Paused),
            PollState::Open { .. } => Ok(()),
            PollState::Closed { .. } | PollState::Certified { .. } => Err(Shut::Closed),
        }
    }

    /// Whose ballot this person casts in the poll, whether it is open or not.
    pub fn voter(&self, facts: &VoterFacts) -> Result<Voter, NoVote> {
        match self.mode {
            VoterMode::SectorLibrary => {
                let (_, library) = library_on_roll(facts)?;
                if library.speaks {
                    Ok(Voter::Library(library.library))
                } else {
                    Err(NoVote::NotForTheLibrary)
                }
            }
            VoterMode::SectorMember => library_on_roll(facts).map(|(account, _)| Voter::Member(account)),
            VoterMode::Room | VoterMode::Mail => match facts.code {
                CodeFacts::Valid(code) => Ok(Voter::Code(code)),
                CodeFacts::None => Err(NoVote::NoCode),
                CodeFacts::Unknown => Err(NoVote::UnknownCode),
                CodeFacts::Withdrawn => Err(NoVote::WithdrawnCode),
            },
            VoterMode::OpenDevice => match (facts.code, facts.device) {
                // at the desk they hand out codes to those who came too late for a device of their own
                (CodeFacts::Valid(code), _) => Ok(Voter::Code(code)),
                (_, DeviceFacts::Known) => Ok(Voter::Device),
                (_, DeviceFacts::New) if self.has_room() => Ok(Voter::Device),
                (_, DeviceFacts::New) => Err(NoVote::TooManyDevices),
            },
        }
    }

    /// Whether this person's ballot is taken now. What is true for all is said first.
    pub fn may_vote(&self, facts: &VoterFacts) -> Result<Voter, VoteRefusal> {
        self.now().map_err(VoteRefusal::Shut)?;
        self.voter(facts).map_err(VoteRefusal::NoVote)
    }

    /// The same for the page where people ask beforehand, with what to do.
    pub fn check(&self, facts: &VoterFacts) -> VoteCheck {
        let (voter, now) = (self.voter(facts), self.now());
        let remedy = match (voter, now) {
            (Ok(_), Ok(())) => None,
            // there is nothing left to be let in for
            (_, Err(Shut::Closed)) => Some(Remedy::SeeResult),
            (Err(no), _) => Some(self.remedy(no)),
            (Ok(_), Err(Shut::NotOpenYet | Shut::Paused)) => Some(Remedy::Wait),
        };
        VoteCheck { voter, now, remedy }
    }

    fn remedy(&self, no: NoVote) -> Remedy {
        match (no, self.mode) {
            (NoVote::SignedOut, _) => Remedy::SignIn,
            (NoVote::NoLibrary, _) => Remedy::NameLibrary,
            (NoVote::LibraryNotOnRoll, _) => Remedy::AskOrganiser,
            (NoVote::NotForTheLibrary, _) => Remedy::AskColleague,
            (NoVote::NoCode | NoVote::UnknownCode | NoVote::WithdrawnCode, VoterMode::Mail) => {
                Remedy::FindMailedCode
            }
            (NoVote::NoCode | NoVote::UnknownCode, _) => Remedy::TypeRoomCode,
            (NoVote::WithdrawnCode | NoVote::TooManyDevices, _) => Remedy::GoToTheDesk,
        }
    }

    /// A fifth more devices than people are let in, so that a script which throws its cookies away is stopped and a
    /// hall is not.
    fn has_room(&self) -> bool {
        self.expected.is_none_or(|expected| self.devices < expected.saturating_add(expected.div_ceil(5)))
    }
}

fn library_on_roll(facts: &VoterFacts) -> Result<(AccountId, LibraryFacts), NoVote> {
    let account = facts.account.ok_or(NoVote::SignedOut)?;
    let library = account.library.ok_or(NoVote::NoLibrary)?;
    if library.on_roll { Ok((account.account, library)) } else { Err(NoVote::LibraryNotOnRoll) }
}

#[cfg(test)]
mod tests;
