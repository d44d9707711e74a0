//! The room, what is said in it, feedback, and why things work.

use crate::support::{NOW, account, each_database, season};
use domain::{
    accounts::Role,
    concepts::{Analysis, Claim, Part},
    ids::{AccountId, CriterionId, NominationId, SeasonId},
    jury::{
        ConflictKind, ConsensusKind, DecisionKind, Direction, FeedbackRefusal, FeedbackStage, Mark, RoleName,
        RoomState,
    },
    language::{ContentLanguage, Language},
    nominations::NominationText,
    time::Timestamp,
};
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use std::collections::BTreeSet;
use store::{
    Store,
    concepts::{AnalysisEdit, RecordAnalysisRefusal},
    jury::{
        ConsensusEdit, FeedbackEdit, NotYet, RecordFeedbackRefusal, RecordTalkRefusal, RoomRefusal,
        ScoreEdit, Speaker,
    },
    nominations::DraftOwner,
    outbox::{MailKind, NewMail},
};

/// A season with a chair, three jurors and three nominations, all scored; the last juror has a tie to the first.
struct Jury {
    store: Store,
    db: DatabaseConnection,
    season: SeasonId,
    chair: AccountId,
    jurors: [AccountId; 4],
    nominations: [NominationId; 3],
    criteria: Vec<CriterionId>,
}

impl Jury {
    async fn new(store: Store, db: DatabaseConnection) -> Self {
        let season = season(&store).await;
        let category = store.list_categories(season).await.unwrap()[0].id;
        let criteria: Vec<CriterionId> =
            store.list_criteria(category).await.unwrap().iter().map(|it| it.id).collect();
        store
            .record_round(season, Timestamp(NOW.0 - 1_000), Timestamp(NOW.0 + 1_000_000), NOW)
            .await
            .unwrap();
        let owner = account(&store, "owner@library.example").await;
        let chair = account(&store, "chair@jury.example").await;
        let mut jurors = [AccountId(0); 4];
        for (n, juror) in jurors.iter_mut().enumerate() {
            *juror = account(&store, &format!("juror{n}@jury.example")).await;
            store.record_role(*juror, season, Role::Juror, NOW).await.unwrap();
        }
        let mut nominations = [NominationId(0); 3];
        for (n, id) in nominations.iter_mut().enumerate() {
            let text = NominationText {
                category: Some(category),
                library: "Library".to_owned(),
                title: format!("Title {n}"),
                summary: "Summary".to_owned(),
                what_was_done: "Done".to_owned(),
                why_it_worked: "Why".to_owned(),
                target_group: "Readers".to_owned(),
                effort: "Little".to_owned(),
                language: Some(ContentLanguage::En),
                ..NominationText::default()
            };
            let current = store.find_current_season().await.unwrap().unwrap();
            *id = store.record_draft(season, DraftOwner::Account(owner), &text, NOW).await.unwrap();
            store.submit_nomination(*id, &current, NOW, |_, _, _| None).await.unwrap().unwrap().unwrap();
        }
        let jury = Self { store, db, season, chair, jurors, nominations, criteria };
        for (n, &juror) in jurors.iter().enumerate() {
            for &nomination in &nominations {
                let tied = n == 3 && nomination == nominations[0];
                let kind = if tied { ConflictKind::Employer } else { ConflictKind::None };
                jury.store.declare_conflict(juror, nomination, kind, "", NOW).await.unwrap();
                if n < 3 {
                    jury.score(juror, nomination).await;
                }
            }
        }
        jury
    }

    async fn score(&self, juror: AccountId, nomination: NominationId) {
        let edits = self.criteria.iter().map(|&criterion| ScoreEdit {
            criterion,
            mark: Some(Mark::ALL[3]),
            comment: Some("because".to_owned()),
            expected_version: 0,
        });
        let saved = self.store.record_scorecard(juror, nomination, edits.collect(), None, NOW).await.unwrap();
        assert!(saved.unwrap().scores.iter().all(Result::is_ok));
    }

    fn chair(&self) -> Speaker {
        Speaker { account: self.chair, as_chair: true }
    }

    fn juror(&self, n: usize) -> Speaker {
        Speaker { account: self.jurors[n], as_chair: false }
    }

    async fn open(&self) {
        let mut seed = 0;
        let seeds = || {
            seed += 1;
            seed
        };
        self.store
            .order_room(
                self.season,
                &self.nominations,
                &std::collections::BTreeMap::new(),
                seeds,
                self.chair,
                NOW,
            )
            .await
            .unwrap();
        self.store.open_room(self.season, self.chair, NOW).await.unwrap();
    }

    async fn say(&self, who: Speaker, text: &str) -> Result<(), RecordTalkRefusal> {
        self.store.record_room_comment(self.nominations[0], who, text, 7, NOW).await.unwrap()
    }

    async fn agree(
        &self,
        who: Speaker,
        kind: ConsensusKind,
        expected_version: i32,
    ) -> Result<i32, RecordTalkRefusal> {
        let edit = ConsensusEdit { kind, reason: " We agree. ", expected_version };
        self.store.record_consensus(self.nominations[0], who, edit, NOW).await.unwrap()
    }

    async fn write(
        &self,
        nomination: NominationId,
        by: AccountId,
        strength: &str,
        expected_version: i32,
    ) -> Result<i32, RecordFeedbackRefusal> {
        let edit = FeedbackEdit { strength, next_step: "Count again.", expected_version };
        self.store.record_feedback(nomination, edit, by, NOW).await.unwrap()
    }

    async fn publish_decisions(&self) {
        let category = self.store.list_categories(self.season).await.unwrap()[0].id;
        for &nomination in &self.nominations {
            self.store
                .record_decision(nomination, DecisionKind::Decline, "Thanks.", self.chair, NOW)
                .await
                .unwrap()
                .unwrap();
        }
        self.store.publish_decisions(category, self.chair, NOW).await.unwrap();
    }

    /// Everything scored, word for word.
    async fn scorecards(&self) -> Vec<String> {
        let mut rows = Vec::new();
        for sql in [
            "SELECT id, mark, comment, version, updated_at FROM score ORDER BY id",
            "SELECT id, '' AS mark, private_note AS comment, 1 AS version, updated_at FROM scorecard ORDER BY id",
        ] {
            let statement = Statement::from_string(self.db.get_database_backend(), sql);
            for row in self.db.query_all_raw(statement).await.unwrap() {
                let mark: Option<String> = row.try_get("", "mark").unwrap();
                let comment: String = row.try_get("", "comment").unwrap();
                let version: i32 = row.try_get("", "version").unwrap();
                let at: i64 = row.try_get("", "updated_at").unwrap();
                rows.push(format!("{mark:?} {comment} {version} {at}"));
            }
        }
        assert!(rows.len() > 20, "{rows:?}");
        rows
    }
}

fn letter(to: &str) -> NewMail {
    NewMail {
        kind: MailKind::Feedback,
        message_id: format!("feedback to {to}"),
        recipient: to.to_owned(),
        subject: "What the jury says".to_owned(),
        body: "Strong.".to_owned(),
        language: Language::En,
        season: None,
        unsubscribe: String::new(),
    }
}

#[tokio::test]
async fn the_table_goes_through_the_order_and_every_change_counts() {
    each_database(async |store, db| {
        let jury = Jury::new(store, db).await;
        let (store, season, chair) = (&jury.store, jury.season, jury.chair);
        let [a, b, c] = jury.nominations;
        let fresh = store.find_room(season).await.unwrap();
        assert_eq!((fresh.state, fresh.on_table, fresh.number), (RoomState::NotYetOpen, None, 0));
        let refused = store.put_on_table(season, Some(a), chair, NOW).await.unwrap();
        assert_eq!(refused, Err(RoomRefusal::NotOpen));

        jury.open().await;
        store.move_in_room(season, c, Direction::Up, chair, NOW).await.unwrap().unwrap();
        store.put_next_on_table(season, None, chair, NOW).await.unwrap().unwrap();
        // pressed twice
        store.put_next_on_table(season, None, chair, NOW).await.unwrap().unwrap();
        let room = store.find_room(season).await.unwrap();
        assert_eq!(room.items.iter().map(|it| it.nomination).collect::<Vec<_>>(), [a, c, b]);
        assert_eq!(room.on_table, Some(a));
        assert_eq!(room.number, store.find_room_pulse(season).await.unwrap().number);
        assert_eq!(room.number, 4);

        store.put_on_table(season, Some(b), chair, NOW).await.unwrap().unwrap();
        let last = store.put_next_on_table(season, Some(b), chair, NOW).await.unwrap();
        assert_eq!(last, Err(RoomRefusal::NothingNext));
        store.take_out_of_room(season, b, chair, NOW).await.unwrap().unwrap();
        let room = store.find_room(season).await.unwrap();
        assert_eq!((room.on_table, room.items.len()), (None, 2));
        let refused = store.put_on_table(season, Some(b), chair, NOW).await.unwrap();
        assert_eq!(refused, Err(RoomRefusal::NotInOrder));

        store.end_room(season, chair, NOW).await.unwrap().unwrap();
        assert!(matches!(store.find_room(season).await.unwrap().state, RoomState::Ended { .. }));
        assert_eq!(jury.say(jury.juror(0), "late").await, Err(RecordTalkRefusal::NotOpen));
    })
    .await;
}

#[tokio::test]
async fn az_13_nobody_with_a_tie_leads_speaks_or_is_heard() {
    each_database(async |store, db| {
        let jury = Jury::new(store, db).await;
        let (store, season) = (&jury.store, jury.season);
        let first = jury.nominations[0];
        jury.open().await;
        assert!(store.find_recused(first).await.unwrap().contains(&jury.jurors[3]));

        let lead = async |who| store.set_room_lead(season, first, Some(who), jury.chair, NOW).await.unwrap();
        assert_eq!(lead(jury.jurors[3]).await, Err(RoomRefusal::CannotLead));
        assert_eq!(lead(jury.chair).await, Err(RoomRefusal::CannotLead));
        assert_eq!(lead(jury.jurors[1]).await, Ok(()));
        assert_eq!(jury.say(jury.juror(3), "mine").await, Err(RecordTalkRefusal::Recused));
        let written = jury.write(first, jury.jurors[3], "mine", 0).await;
        assert_eq!(written, Err(RecordFeedbackRefusal::Recused));

        jury.say(jury.juror(1), "Well told.").await.unwrap();
        jury.say(jury.chair(), "Is it counted?").await.unwrap();
        let talk = store.find_talk(first, jury.jurors[1]).await.unwrap();
        let own = talk.own_seat.unwrap();
        let said: Vec<_> = talk.comments.iter().map(|it| (it.by, it.mine, &*it.text)).collect();
        assert_eq!(
            said,
            [(RoleName::Juror(own), true, "Well told."), (RoleName::Chair, false, "Is it counted?")]
        );
        assert_eq!(store.find_room(season).await.unwrap().items[0].comments, 2);

        // whoever steps aside late leads no more, and what they said and scored is not heard any more
        store.declare_conflict(jury.jurors[1], first, ConflictKind::Partner, "", NOW).await.unwrap();
        let item = store.find_room(season).await.unwrap().items.remove(0);
        assert_eq!((item.lead, item.comments), (None, 1));
        let talk = store.find_talk(first, jury.jurors[0]).await.unwrap();
        assert_eq!(talk.comments.len(), 1);
        let marks = store.list_marks(first, jury.jurors[0]).await.unwrap();
        assert_eq!((marks.given.len(), marks.expected), (2, 2));
        assert_eq!(marks.given.iter().filter(|mark| mark.mine).count(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_consensus_stands_beside_the_scorecards_and_changes_none() {
    each_database(async |store, db| {
        let jury = Jury::new(store, db).await;
        jury.open().await;
        let before = jury.scorecards().await;

        assert_eq!(jury.agree(jury.chair(), ConsensusKind::Again, 0).await, Ok(1));
        assert_eq!(jury.agree(jury.chair(), ConsensusKind::Advance, 0).await, Err(RecordTalkRefusal::Stale));
        assert_eq!(jury.agree(jury.juror(0), ConsensusKind::Decline, 1).await, Ok(2));

        let trail = jury.store.find_talk(jury.nominations[0], jury.chair).await.unwrap().consensus;
        let trail: Vec<_> = trail.iter().map(|it| (it.version, it.kind, &*it.reason)).collect();
        assert_eq!(trail, [(2, ConsensusKind::Decline, "We agree."), (1, ConsensusKind::Again, "We agree.")]);
        assert_eq!(jury.scorecards().await, before);
    })
    .await;
}

#[tokio::test]
async fn feedback_is_read_by_its_nominator_only_when_its_mails_are_released() {
    each_database(async |store, db| {
        let jury = Jury::new(store, db).await;
        let (store, season, chair) = (&jury.store, jury.season, jury.chair);
        let [a, b, _] = jury.nominations;
        assert_eq!(jury.write(a, jury.jurors[0], "Warm.", 0).await, Ok(1));
        assert!(matches!(jury.write(a, chair, "Cold.", 0).await, Err(RecordFeedbackRefusal::Stale(Some(_)))));
        assert_eq!(jury.write(b, chair, "", 0).await, Ok(1));
        let unfit = store.approve_feedback(b, 1, chair, NOW).await.unwrap();
        assert_eq!(unfit, Err(RecordFeedbackRefusal::Rule(FeedbackRefusal::Incomplete)));
        store.approve_feedback(a, 1, chair, NOW).await.unwrap().unwrap();

        // not before the decision is public
        let plan = store.plan_feedback(season, chair).await.unwrap();
        assert_eq!(plan.mails(), 0);
        assert!(matches!(plan.others[0], (_, 1, NotYet::Undecided(_))));
        jury.publish_decisions().await;
        let plan = store.plan_feedback(season, chair).await.unwrap();
        let to: Vec<_> = plan.letters.iter().flat_map(|it| &it.to).map(|it| &*it.email).collect();
        assert_eq!(to, ["owner@library.example"]);
        // whoever has a tie to it is not shown what it says
        let tied = store.plan_feedback(season, jury.jurors[3]).await.unwrap();
        assert!(tied.letters.is_empty());
        assert!(matches!(tied.others[0], (_, 1, NotYet::Recused)));

        let queue = async |seen: BTreeSet<(NominationId, i32)>| {
            let closed = Timestamp(NOW.0 + 2_000_000);
            let mail = |_: &_, to: &store::jury::FeedbackReader| NewMail {
                season: Some(season),
                ..letter(&to.email)
            };
            store.queue_feedback(season, &seen, chair, closed, mail).await.unwrap()
        };
        assert_eq!(queue(BTreeSet::from([(a, 1), (b, 1)])).await, None);
        assert_eq!(queue(BTreeSet::from([(a, 1)])).await, Some(1));
        assert_eq!(queue(BTreeSet::from([(a, 1)])).await, None);
        let later = jury.write(a, chair, "Other words.", 1).await;
        assert_eq!(later, Err(RecordFeedbackRefusal::Rule(FeedbackRefusal::OnItsWay)));
        assert_eq!(store.find_released_feedback(a).await.unwrap(), None);
        assert_eq!(
            store
                .take_due_mail(9, domain::time::Span::hours(1), Timestamp(NOW.0 + 3_000_000))
                .await
                .unwrap()
                .len(),
            0
        );

        let released = store.release_mail(season, 1, chair, Timestamp(NOW.0 + 3_000_000)).await.unwrap();
        assert_eq!(released, Some(1));
        let read = store.find_released_feedback(a).await.unwrap().unwrap();
        assert_eq!((&*read.strength, &*read.next_step), ("Warm.", "Count again."));
        let averages: Vec<i64> = read.averages.iter().map(|(_, score)| score.thousandths()).collect();
        assert_eq!(averages, [4000, 4000]);
        let stage = store.find_feedback(a).await.unwrap().unwrap().stage;
        assert!(matches!(stage, FeedbackStage::Released { .. }));
        assert_eq!(store.find_released_feedback(b).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn every_version_of_an_analysis_is_kept_and_none_is_overwritten() {
    each_database(async |store, db| {
        let jury = Jury::new(store, db).await;
        let id = jury.nominations[0];
        let edit = |text: &str, expected_version| AnalysisEdit {
            analysis: Analysis {
                claims: vec![Claim {
                    part: Part::Mechanism,
                    text: text.to_owned(),
                    evidence: BTreeSet::from(["metric-1".parse().unwrap()]),
                }],
                ..Analysis::default()
            },
            expected_version,
        };
        let write = async |edit| jury.store.record_analysis(id, edit, jury.jurors[0], NOW).await.unwrap();
        assert_eq!(write(edit("It asks.", 0)).await, Ok(1));
        assert_eq!(write(edit("It asks.", 0)).await, Ok(1));
        assert!(matches!(write(edit("It tells.", 0)).await, Err(RecordAnalysisRefusal::Stale(Some(_)))));
        assert_eq!(write(edit("It tells.", 1)).await, Ok(2));

        let all = jury.store.list_analyses(id).await.unwrap();
        let texts: Vec<_> = all.iter().map(|it| (it.version, &*it.analysis.claims[0].text)).collect();
        assert_eq!(texts, [(2, "It tells."), (1, "It asks.")]);
        let current = jury.store.list_current_analyses(&jury.nominations).await.unwrap();
        assert_eq!(current.len(), 1);
        assert_eq!(current[&id].version, 2);
    })
    .await;
}
