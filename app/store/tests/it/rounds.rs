//! Rounds beside scoring, the rubric while it may change, practice, and the way from longlist to finalist.

use crate::support::{NOW, account, each_store, season, text};
use domain::{
    accounts::Role,
    ids::{AccountId, CategoryId, NominationId, SeasonId},
    jury::{
        COMPLETE_WITHIN, ConflictKind, DecisionKind, DecisionRefusal, JurorAccess, Mark, MoveRefusal, Pass,
        RoundKind, RoundState, RubricFault, WindowFault,
    },
    language::{ContentLanguage, Language},
    nominations::{NominationText, Stage as NominationStage},
    time::{Span, Timestamp},
};
use store::{
    Store,
    audit::Subject,
    jury::{Eligibility, PracticeRefusal, RecordDecisionRefusal, RoundMove, RoundRefusal, ScoreEdit, Told},
    nominations::{DeskQuery, DeskState, DraftOwner},
    outbox::{MailKind, NewMail},
    seasons::{NewCriterion, RubricRefusal},
};

const OPENS: Timestamp = Timestamp(NOW.0 - 1000);
pub const CLOSES: Timestamp = Timestamp(NOW.0 + 1_000_000);

/// A season with an open scoring round, two jurors and a chair.
pub struct Stage {
    pub store: Store,
    pub season: SeasonId,
    pub category: CategoryId,
    pub owner: AccountId,
    pub jurors: [AccountId; 2],
    pub chair: AccountId,
}

impl Stage {
    pub async fn new(store: Store) -> Self {
        let season = season(&store).await;
        let category = store.list_categories(season).await.unwrap()[0].id;
        store.record_round(season, OPENS, CLOSES, NOW).await.unwrap();
        let owner = account(&store, "owner@bibliotek.example").await;
        let jurors = [account(&store, "anna@jury.example").await, account(&store, "bo@jury.example").await];
        for juror in jurors {
            store.record_role(juror, season, Role::Juror, NOW).await.unwrap();
        }
        let chair = account(&store, "chair@jury.example").await;
        Self { store, season, category, owner, jurors, chair }
    }

    pub async fn nominate(&self, title: &str) -> NominationId {
        let text = NominationText {
            category: Some(self.category),
            library: "Somewhere".to_owned(),
            title: title.to_owned(),
            summary: "A summary".to_owned(),
            what_was_done: "A well of wishes".to_owned(),
            why_it_worked: "People were asked".to_owned(),
            target_group: "Everybody".to_owned(),
            effort: "An hour".to_owned(),
            language: Some(ContentLanguage::En),
            ..NominationText::default()
        };
        let owner = DraftOwner::Account(self.owner);
        let id = self.store.record_draft(self.season, owner, &text, NOW).await.unwrap();
        self.send(id).await;
        id
    }

    /// Sends a draft to the jury.
    async fn send(&self, id: NominationId) {
        let season = self.store.find_current_season().await.unwrap().unwrap();
        self.store.submit_nomination(id, &season, NOW, |_, _, _| None).await.unwrap().unwrap().unwrap();
    }

    /// Ticks both criteria.
    pub async fn score(&self, juror: AccountId, id: NominationId, marks: [&str; 2], now: Timestamp) {
        self.store.declare_conflict(juror, id, ConflictKind::None, "", now).await.unwrap();
        for (criterion, mark) in self.store.list_criteria(self.category).await.unwrap().iter().zip(marks) {
            let edit = ScoreEdit {
                criterion: criterion.id,
                mark: Some(Mark::parse(mark).unwrap()),
                comment: Some("So".to_owned()),
                expected_version: 0,
            };
            self.store.record_score(juror, id, edit, now).await.unwrap().unwrap();
        }
    }

    pub async fn practice_round(&self) {
        let dates = Some((OPENS, CLOSES));
        let set = self.store.change_round(self.season, RoundKind::Calibration, dates, self.chair, NOW).await;
        set.unwrap().unwrap();
    }

    async fn ranked(&self) -> Vec<NominationId> {
        self.store.list_candidates(self.category).await.unwrap().into_iter().map(|it| it.nomination).collect()
    }
}

#[tokio::test]
async fn a_round_has_dates_that_fit_and_is_closed_and_opened_with_a_reason() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let set =
            async |kind, dates| it.store.change_round(it.season, kind, dates, it.chair, NOW).await.unwrap();
        let early = Some((NOW, CLOSES));
        let late = Some((CLOSES, CLOSES + Span::days(1)));
        assert_eq!(
            set(RoundKind::Deliberation, early).await,
            Err(RoundRefusal::Fault(RoundKind::Deliberation, WindowFault::TalkBeforeScores))
        );
        assert_eq!(set(RoundKind::Deliberation, late).await, Ok(()));
        assert_eq!(set(RoundKind::Scoring, late).await, Err(RoundRefusal::NoScoring));
        assert_eq!(set(RoundKind::Eligibility, early).await, Ok(()));
        assert_eq!(set(RoundKind::Eligibility, None).await, Ok(()));
        let rounds = it.store.list_rounds(it.season).await.unwrap();
        assert_eq!(rounds.keys().copied().collect::<Vec<_>>(), [RoundKind::Scoring, RoundKind::Deliberation]);
        // the scoring round is the one that is asked for without a kind
        assert_eq!(it.store.find_round(it.season).await.unwrap(), rounds.get(&RoundKind::Scoring).copied());

        let shift = async |to, now| {
            let moved = it.store.move_round(it.season, RoundKind::Scoring, to, "Snow.", it.chair, now).await;
            moved.unwrap().expect("there is one")
        };
        let closed = shift(RoundMove::Close, NOW).await.unwrap();
        assert_eq!(closed.state(NOW), RoundState::Closed);
        assert_eq!(shift(RoundMove::Close, NOW + Span(1)).await, Err(MoveRefusal::NotOpen));
        let until = NOW + Span(500);
        let again = shift(RoundMove::Reopen { until }, NOW + Span(2)).await.unwrap();
        assert_eq!(again.state(NOW + Span(3)), RoundState::Open);
        assert_eq!(it.store.find_round(it.season).await.unwrap().unwrap().window, again);
        let missing =
            it.store.move_round(it.season, RoundKind::Calibration, RoundMove::Close, "None.", it.chair, NOW);
        assert_eq!(missing.await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_rubric_changes_until_somebody_has_scored_by_it() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let id = it.nominate("First").await;
        let criterion = |title: &str, weight| {
            NewCriterion::new(text(title), text("Why?"), weight, ["a", "b", "c", "d", "e"].map(text))
        };
        let change = async |criteria: Vec<NewCriterion>| {
            let changed = it.store.change_rubric(it.season, it.category, criteria, it.chair, NOW).await;
            changed.unwrap().expect("it has one")
        };
        let short = change(vec![criterion("Only", 90)]).await;
        assert_eq!(short, Err(RubricRefusal::Fault(RubricFault::WeightsSumTo { percent: 90 })));
        assert_eq!(change(vec![criterion("Many", 10); 9]).await, Err(RubricRefusal::TooMany));

        let mut free = criterion("Free", 20);
        free.comment_required = false;
        free.examples[4] = text("A queue around the block");
        let wanted = vec![criterion("Idea", 50), free, criterion("Effect", 30)];
        assert_eq!(change(wanted.clone()).await, Ok(()));
        let (there, may_change) = it.store.find_rubric(it.season, it.category).await.unwrap().unwrap();
        assert!(may_change);
        assert_eq!(there.into_iter().map(NewCriterion::from).collect::<Vec<_>>(), wanted);
        let fewer = vec![criterion("Idea", 60), criterion("Effect", 40)];
        assert_eq!(change(fewer.clone()).await, Ok(()));

        it.score(it.jurors[0], id, ["3", "4"], NOW).await;
        assert_eq!(change(wanted).await, Err(RubricRefusal::InUse));
        let (there, may_change) = it.store.find_rubric(it.season, it.category).await.unwrap().unwrap();
        assert!(!may_change);
        assert_eq!(there.into_iter().map(NewCriterion::from).collect::<Vec<_>>(), fewer);
        let others = it.store.find_rubric(SeasonId(999), it.category).await.unwrap();
        assert_eq!(others, None, "a category of another season");
    })
    .await;
}

#[tokio::test]
async fn what_is_for_practice_is_in_no_ranking_and_shows_others_marks_only_after_ones_own() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let [anna, bo] = it.jurors;
        let real = it.nominate("Real").await;
        let sample = it.nominate("Sample").await;
        it.practice_round().await;
        assert_eq!(it.store.set_practice(sample, true, it.chair, NOW).await.unwrap(), Some(Ok(())));

        let desk: Vec<_> = it.store.list_assignments(anna, it.season).await.unwrap();
        assert_eq!(desk.iter().map(|it| it.nomination).collect::<Vec<_>>(), [real]);
        let practice = it.store.list_practice(anna, it.season).await.unwrap();
        assert_eq!(practice.iter().map(|it| it.nomination).collect::<Vec<_>>(), [sample]);
        it.score(anna, sample, ["1", "5"], NOW).await;

        assert_eq!(it.ranked().await, [real]);
        assert!(it.store.list_scores(it.category).await.unwrap().iter().all(|it| it.nomination == real));
        let decided = it.store.record_decision(sample, DecisionKind::Advance, "No.", it.chair, NOW).await;
        assert_eq!(decided.unwrap(), Err(RecordDecisionRefusal::NotBeforeTheJury));

        let compare = async |viewer| it.store.list_comparisons(it.season, viewer).await.unwrap().remove(0);
        let unready = compare(bo).await;
        assert!(unready.marks.is_empty() && unready.complete == 0, "{unready:?}");
        it.score(bo, sample, ["2", "5"], NOW).await;
        let both = compare(bo).await;
        assert_eq!((both.complete, both.jurors), (2, 2));
        let last = it.store.list_criteria(it.category).await.unwrap()[1].id;
        assert_eq!(both.marks[&last][&Mark::parse("5").unwrap()], 2);
        assert_eq!(compare(it.chair).await.complete, 2, "who has nothing to fill in may look");

        let back = it.store.set_practice(sample, false, it.chair, NOW).await.unwrap();
        assert_eq!(back, Some(Err(PracticeRefusal::Begun)));
        it.score(anna, real, ["4", "4"], NOW).await;
        let taken = it.store.set_practice(real, true, it.chair, NOW).await.unwrap();
        assert_eq!(taken, Some(Err(PracticeRefusal::Judged)));
        let gone =
            it.store.change_round(it.season, RoundKind::Calibration, None, it.chair, NOW).await.unwrap();
        assert_eq!(gone, Err(RoundRefusal::InUse));
    })
    .await;
}

#[tokio::test]
async fn whoever_stepped_aside_stays_aside_in_practice_and_back_again() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let bo = it.jurors[1];
        let sample = it.nominate("Sample").await;
        it.practice_round().await;
        it.store.declare_conflict(bo, sample, ConflictKind::Employer, "Mine", NOW).await.unwrap();
        for practice in [true, false] {
            it.store.set_practice(sample, practice, it.chair, NOW).await.unwrap().unwrap().unwrap();
            let found =
                it.store.find_assignment(bo, sample, Pass::First).await.unwrap().expect("it is on the desk");
            assert_eq!(found.access(), JurorAccess::Recused, "{practice}");
            let desk = if practice {
                it.store.list_practice(bo, it.season).await.unwrap()
            } else {
                it.store.list_assignments(bo, it.season).await.unwrap()
            };
            assert_eq!(desk.iter().map(|it| it.nomination).collect::<Vec<_>>(), [sample], "{practice}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_way_leads_from_the_longlist_to_the_finalists_and_each_step_is_told_once() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let [first, second] = [it.nominate("First").await, it.nominate("Second").await];
        let both = [first, second].into();
        let prepare = async |which, kind| {
            it.store.record_decisions(it.category, which, kind, "A reason.", it.chair, NOW).await.unwrap()
        };
        let sent = std::cell::Cell::new(0);
        let publish = async || {
            let shown = it.store.list_decisions(it.category).await.unwrap();
            let shown = shown
                .iter()
                .filter(|record| record.decision.published_at().is_none())
                .map(|record| (record.id, NOW))
                .collect();
            let number = || sent.replace(sent.get() + 1).to_string();
            let tell = |told: Told<'_>| NewMail {
                kind: MailKind::Nomination,
                message_id: number(),
                recipient: told.to.to_owned(),
                subject: told.label.to_owned(),
                body: told.title.to_owned(),
                language: told.language.unwrap(),
                season: Some(it.season),
                unsubscribe: String::new(),
            };
            it.store
                .publish_confirmed_decisions(it.category, &shown, it.chair, NOW, tell)
                .await
                .unwrap()
                .unwrap()
        };
        assert_eq!(prepare(&both, DecisionKind::Longlist).await, Ok(2));
        assert_eq!(it.store.count_writers(&[first, second]).await.unwrap()[&first], 1);
        assert_eq!(publish().await, 2);
        assert_eq!(it.store.list_mail(it.season, 10).await.unwrap().len(), 2);

        let one = [first].into();
        assert_eq!(prepare(&one, DecisionKind::Advance).await, Ok(1));
        // what waits changes nothing of what is public
        let public = it.store.find_published_decision(first).await.unwrap().unwrap();
        assert_eq!(public.kind, DecisionKind::Longlist);
        assert_eq!(it.store.list_finalists(it.category).await.unwrap(), []);
        let records = it.store.list_decisions(it.category).await.unwrap();
        assert_eq!(records[0].public, Some(DecisionKind::Longlist));
        assert_eq!(records[0].decision.kind(), DecisionKind::Advance);

        assert_eq!(publish().await, 1);
        assert_eq!(
            it.store.find_published_decision(first).await.unwrap().unwrap().kind,
            DecisionKind::Advance
        );
        assert_eq!(it.store.list_finalists(it.category).await.unwrap().len(), 1);
        let back = prepare(&both, DecisionKind::Shortlist).await;
        assert!(
            matches!(back, Err(RecordDecisionRefusal::Rule(DecisionRefusal::AlreadyPublished { .. }))),
            "{back:?}"
        );
        // all or none
        assert_eq!(
            it.store.find_published_decision(second).await.unwrap().unwrap().kind,
            DecisionKind::Longlist
        );
        assert_eq!(
            it.store.list_decisions(it.category).await.unwrap()[1].decision.kind(),
            DecisionKind::Longlist
        );
        let elsewhere = [first, NominationId(999)].into();
        let strange = prepare(&elsewhere, DecisionKind::Decline).await;
        assert_eq!(strange, Err(RecordDecisionRefusal::NotBeforeTheJury));
    })
    .await;
}

#[tokio::test]
async fn what_the_jury_returns_is_its_writers_again_and_comes_back_undecided() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let [first, second] = [it.nominate("First").await, it.nominate("Second").await];
        let number = it.store.find_nomination(first).await.unwrap().unwrap().stage.label();
        let decide = async |id, kind| {
            it.store.record_decision(id, kind, "Say what it cost.", it.chair, NOW).await.unwrap().unwrap()
        };
        decide(first, DecisionKind::Return).await;
        decide(second, DecisionKind::Longlist).await;
        // nothing has happened to it while the decision waits
        assert!(it.store.find_nomination(first).await.unwrap().unwrap().stage.label().is_some());

        let shown = it.store.list_decisions(it.category).await.unwrap();
        let shown = shown.iter().map(|record| (record.id, NOW)).collect();
        let mails = std::sync::Mutex::new(Vec::new());
        let tell = |told: Told<'_>| {
            let returned = told.returned.map(|it| (it.reason.to_owned(), it.until));
            mails.lock().unwrap().push((told.title.to_owned(), returned));
            mail(told.label, told.to)
        };
        let published =
            it.store.publish_confirmed_decisions(it.category, &shown, it.chair, NOW, tell).await.unwrap();
        assert_eq!(published, Ok(2));
        let until = NOW + COMPLETE_WITHIN;
        let completion = Some(("Say what it cost.".to_owned(), until));
        assert_eq!(
            mails.into_inner().unwrap(),
            [("First".to_owned(), completion), ("Second".to_owned(), None)]
        );

        let back = it.store.find_nomination(first).await.unwrap().unwrap();
        assert_eq!((back.stage, back.until), (NominationStage::Draft, Some(until)));
        assert_eq!(back.returned_reason, "Say what it cost.");
        assert_eq!(it.store.find_published_decision(first).await.unwrap(), None);
        assert_eq!(it.store.list_decisions(it.category).await.unwrap().len(), 1, "the other one's");
        let expected = Eligibility { came_in: 1, left: 1, returned: 1 };
        assert_eq!(it.store.count_eligibility(it.season).await.unwrap(), expected);

        // sent again it has its number, and may be decided on like any other
        it.send(first).await;
        assert_eq!(it.store.find_nomination(first).await.unwrap().unwrap().stage.label(), number);
        decide(first, DecisionKind::Longlist).await;
        assert_eq!(it.store.check_invariants().await.unwrap(), Vec::<String>::new());
    })
    .await;
}

fn mail(id: &str, to: &str) -> NewMail {
    NewMail {
        kind: MailKind::Nomination,
        message_id: id.to_owned(),
        recipient: to.to_owned(),
        subject: id.to_owned(),
        body: String::new(),
        language: Language::Da,
        season: None,
        unsubscribe: String::new(),
    }
}

#[tokio::test]
async fn what_was_found_fit_is_looked_at_again_once_it_was_mended() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let [first, second] = [it.nominate("First").await, it.nominate("Second").await];
        let left = async || it.store.count_eligibility(it.season).await.unwrap().left;
        assert_eq!(left().await, 2);
        for _ in 0..2 {
            it.store.find_fit(first, true, it.chair, NOW).await.unwrap().expect("it stands");
        }
        assert_eq!(left().await, 1);
        let log = it.store.list_audit_of(Subject::of("nomination", first.0)).await.unwrap();
        assert_eq!(log.iter().filter(|entry| entry.act == "find-fit").count(), 1, "said twice, noted once");
        let unlooked = DeskQuery { state: DeskState::Unlooked, most: 9, ..DeskQuery::default() };
        let listed = it.store.list_nominations_for_desk(it.season, &unlooked).await.unwrap();
        assert_eq!(listed.iter().map(|it| it.id).collect::<Vec<_>>(), [second]);

        let until = NOW + Span::days(1);
        let tell = |label: &str, _: &str, to: &str| mail(label, to);
        it.store
            .return_nomination(first, until, "More.", it.chair, NOW, tell)
            .await
            .unwrap()
            .unwrap()
            .unwrap();
        assert_eq!(it.store.find_fit(first, true, it.chair, NOW).await.unwrap(), None, "it is not here");
        it.send(first).await;
        assert_eq!(left().await, 2);
    })
    .await;
}
