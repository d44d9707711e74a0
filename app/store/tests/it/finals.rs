//! The final: what is on the shortlist is scored once more, apart from the scoring round.

use crate::{
    rounds::{CLOSES, Stage},
    support::{NOW, account, each_database, each_store},
};
use domain::{
    accounts::Role,
    ids::{AccountId, NominationId},
    jury::{ConflictKind, DecisionKind, JurorAccess, Mark, MoveRefusal, Pass, RoundKind, WindowFault},
    seasons::SeasonDates,
    time::{Span, Timestamp},
};
use sea_orm::ConnectionTrait;
use std::collections::BTreeSet;
use store::{
    jury::{FinalRefusal, RoundMove, ScoreEdit, ScoreRefusal},
    seasons::SeasonChange,
};

const OPENS: Timestamp = Timestamp(CLOSES.0 + 1000);
const ENDS: Timestamp = Timestamp(CLOSES.0 + 1_000_000);

impl Stage {
    async fn publish(&self, which: &BTreeSet<NominationId>, kind: DecisionKind) {
        self.store
            .record_decisions(self.category, which, kind, "A reason.", self.chair, NOW)
            .await
            .unwrap()
            .unwrap();
        self.store.publish_decisions(self.category, self.chair, NOW).await.unwrap();
    }

    async fn lay_out(&self, seen: &BTreeSet<NominationId>, now: Timestamp) -> Result<usize, FinalRefusal> {
        self.store.lay_out_final(self.season, seen, self.chair, now).await.unwrap()
    }

    async fn in_final(&self, juror: AccountId, id: NominationId) -> Option<JurorAccess> {
        let found = self.store.find_assignment(juror, id, Pass::Final).await.unwrap();
        found.map(|it| it.access())
    }

    async fn score_again(
        &self,
        juror: AccountId,
        id: NominationId,
        mark: &str,
        now: Timestamp,
    ) -> Result<(), ScoreRefusal> {
        let edits =
            self.store.list_criteria(self.category).await.unwrap().into_iter().map(|criterion| ScoreEdit {
                criterion: criterion.id,
                mark: Some(Mark::parse(mark).unwrap()),
                comment: Some("Again".to_owned()),
                expected_version: 0,
            });
        let saved = self
            .store
            .record_scorecard_of((juror, id), Pass::Final, edits.collect(), None, now)
            .await
            .unwrap();
        saved.map(|_| ())
    }
}

#[tokio::test]
async fn the_shortlist_is_scored_once_more_and_the_scoring_round_stays_as_it_was() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let [anna, bo] = it.jurors;
        let [first, second, third] =
            [it.nominate("First").await, it.nominate("Second").await, it.nominate("Third").await];
        it.score(anna, first, ["5", "5"], NOW).await;
        it.score(bo, first, ["3", "3"], NOW).await;
        it.score(anna, second, ["4", "4"], NOW).await;
        it.store.declare_conflict(bo, second, ConflictKind::Employer, "", NOW).await.unwrap();
        let listed = BTreeSet::from([first, second]);
        it.publish(&listed, DecisionKind::Shortlist).await;
        it.publish(&[third].into(), DecisionKind::Longlist).await;
        assert_eq!(it.lay_out(&listed, CLOSES).await, Err(FinalRefusal::NoFinal));
        let dates = Some((OPENS, ENDS));
        it.store.change_round(it.season, RoundKind::Final, dates, it.chair, NOW).await.unwrap().unwrap();
        let before = it.store.list_scored(it.category).await.unwrap();

        assert_eq!(it.lay_out(&listed, NOW).await, Err(FinalRefusal::ScoringOpen));
        assert_eq!(it.lay_out(&[first].into(), CLOSES).await, Err(FinalRefusal::Changed));
        assert_eq!(it.lay_out(&listed, ENDS).await, Err(FinalRefusal::Over));
        assert_eq!(it.lay_out(&listed, CLOSES).await, Ok(3));
        assert_eq!(it.lay_out(&listed, CLOSES).await, Ok(0), "nothing is given twice");

        // what was said about ties stands; what is on the longlist alone is not scored again
        assert_eq!(it.in_final(anna, first).await, Some(JurorAccess::MayScore));
        assert_eq!(it.in_final(bo, second).await, None);
        assert_eq!(it.in_final(anna, third).await, None);
        assert!(matches!(it.score_again(anna, first, "2", CLOSES).await, Err(ScoreRefusal::Round(_))));
        assert_eq!(it.score_again(bo, second, "2", OPENS).await, Err(ScoreRefusal::NotAssigned));
        it.score_again(anna, first, "2", OPENS).await.unwrap();
        it.score_again(bo, first, "2", OPENS).await.unwrap();
        it.score_again(anna, second, "5", OPENS).await.unwrap();

        assert_eq!(it.store.list_scored(it.category).await.unwrap(), before);
        let last = it.store.list_scored_of(it.category, Pass::Final).await.unwrap().scoring;
        let judged: Vec<_> = last.nominations.iter().map(|it| (it.nomination, it.expected)).collect();
        assert_eq!(judged, [(first, 2), (second, 1)]);
        assert_eq!(last.cards.len(), 3);
        assert!(
            last.cards
                .iter()
                .filter(|card| card.nomination == first)
                .all(|card| card.score.thousandths() == 2000)
        );
        let own = it.store.find_scorecard(anna, first).await.unwrap().unwrap();
        assert!(own.answers.values().all(|answer| answer.mark == Some(Mark::parse("5").unwrap())));

        // a tie told of late sets both scorecards aside
        it.store.declare_conflict(anna, first, ConflictKind::Personal, "", OPENS).await.unwrap();
        assert_eq!(it.in_final(anna, first).await, Some(JurorAccess::Recused));
        let first_pass = it.store.find_assignment(anna, first, Pass::First).await.unwrap().unwrap();
        assert_eq!(first_pass.access(), JurorAccess::Recused);
        let last = it.store.list_scored_of(it.category, Pass::Final).await.unwrap().scoring;
        assert_eq!(last.cards.iter().filter(|card| card.nomination == first).count(), 1);
        // the round stays now that somebody has scored in it
        assert!(
            it.store.change_round(it.season, RoundKind::Final, None, it.chair, OPENS).await.unwrap().is_err()
        );
    })
    .await;
}

#[tokio::test]
async fn a_category_without_a_shortlist_sends_its_longlist() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let [first, second] = [it.nominate("First").await, it.nominate("Second").await];
        assert_eq!(it.store.list_final_field(it.season).await.unwrap(), []);
        it.publish(&[first, second].into(), DecisionKind::Longlist).await;
        let field = it.store.list_final_field(it.season).await.unwrap().remove(0);
        assert_eq!((field.rung, field.nominations), (DecisionKind::Longlist, vec![first, second]));
        it.publish(&[second].into(), DecisionKind::Shortlist).await;
        let field = it.store.list_final_field(it.season).await.unwrap().remove(0);
        assert_eq!((field.rung, field.nominations), (DecisionKind::Shortlist, vec![second]));
    })
    .await;
}

#[tokio::test]
async fn what_nobody_is_left_to_score_holds_up_no_category() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let [first, second] = [it.nominate("First").await, it.nominate("Second").await];
        for juror in it.jurors {
            it.score(juror, first, ["4", "4"], NOW).await;
        }
        let raw = async || it.store.list_raw_scores(it.category).await.unwrap().is_some();
        it.store.declare_conflict(it.jurors[0], second, ConflictKind::Partner, "", NOW).await.unwrap();
        assert!(!raw().await, "somebody is still to score");
        it.store.declare_conflict(it.jurors[1], second, ConflictKind::Partner, "", NOW).await.unwrap();
        assert!(raw().await);
        let left: Vec<bool> =
            it.store.list_scores(it.category).await.unwrap().iter().map(|it| it.nobody_left).collect();
        assert_eq!(left, [false, true]);
    })
    .await;
}

#[tokio::test]
async fn what_ties_the_whole_jury_from_the_start_holds_up_no_category() {
    each_store(async |store| {
        let mut it = Stage::new(store).await;
        let first = it.nominate("First").await;
        // both jurors are of the library it comes from
        it.owner = account(&it.store, "writer@jury.example").await;
        let tied = it.nominate("Tied").await;
        for juror in it.jurors {
            assert_eq!(it.store.find_assignment(juror, tied, Pass::First).await.unwrap(), None);
            it.score(juror, first, ["4", "4"], NOW).await;
        }
        let left = async || -> Vec<bool> {
            it.store.list_scores(it.category).await.unwrap().iter().map(|it| it.nobody_left).collect()
        };
        assert_eq!(left().await, [false, true]);
        assert!(it.store.list_raw_scores(it.category).await.unwrap().is_some());

        // whoever could score it joins: it waits for them
        let new = account(&it.store, "new@elsewhere.example").await;
        it.store.record_role(new, it.season, Role::Juror, NOW).await.unwrap();
        assert_eq!(left().await, [false, false]);
        assert!(it.store.list_raw_scores(it.category).await.unwrap().is_none());
    })
    .await;
}

#[tokio::test]
async fn whoever_joins_the_jury_late_is_given_what_lies_before_it_in_the_final() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let [first, second] = [it.nominate("First").await, it.nominate("Second").await];
        it.publish(&[first].into(), DecisionKind::Shortlist).await;
        let dates = Some((OPENS, ENDS));
        it.store.change_round(it.season, RoundKind::Final, dates, it.chair, NOW).await.unwrap().unwrap();
        let join = async |email: &str, now| {
            let juror = account(&it.store, email).await;
            it.store.record_role(juror, it.season, Role::Juror, now).await.unwrap();
            juror
        };
        let before = join("before@elsewhere.example", NOW).await;
        assert_eq!(it.in_final(before, first).await, None, "nothing was laid out yet");
        assert_eq!(it.lay_out(&[first].into(), CLOSES).await, Ok(3));

        let late = join("late@elsewhere.example", OPENS).await;
        let own = join("own@bibliotek.example", OPENS).await;
        let over = join("over@elsewhere.example", ENDS).await;

        assert_eq!(it.in_final(late, first).await, Some(JurorAccess::MustDeclare));
        assert_eq!(it.in_final(late, second).await, None, "it is not in the final");
        assert_eq!(it.in_final(own, first).await, None, "they are tied to it");
        assert_eq!(it.in_final(over, first).await, None);
        let laid_again = it.lay_out(&[first].into(), OPENS).await;
        assert_eq!(laid_again, Ok(1), "only whoever came when it was over is left");
    })
    .await;
}

#[tokio::test]
async fn once_scoring_has_closed_jurors_are_reminded_of_what_is_left_of_the_final() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let [anna, bo] = it.jurors;
        let [first, second] = [it.nominate("First").await, it.nominate("Second").await];
        for id in [first, second] {
            it.score(anna, id, ["5", "5"], NOW).await;
        }
        it.score(bo, first, ["3", "3"], NOW).await;
        it.publish(&[first].into(), DecisionKind::Shortlist).await;
        let dates = Some((OPENS, ENDS));
        it.store.change_round(it.season, RoundKind::Final, dates, it.chair, NOW).await.unwrap().unwrap();
        let who = async |now: Timestamp| -> Vec<AccountId> {
            let plan = it.store.plan_juror_reminders(it.season, now).await.unwrap();
            plan.into_iter().map(|contact| contact.juror).collect()
        };
        let due = async |now: Timestamp| {
            it.store
                .find_round_due(it.season, now)
                .await
                .unwrap()
                .map(|(kind, window)| (kind, window.closes_at))
        };

        assert_eq!((who(NOW).await, due(NOW).await), (vec![bo], Some((RoundKind::Scoring, CLOSES))));
        assert_eq!(
            who(CLOSES).await,
            [],
            "what was not scored in time is over, and nothing lies in the final"
        );
        it.lay_out(&[first].into(), CLOSES).await.unwrap();
        assert_eq!((who(OPENS).await, due(OPENS).await), (vec![anna, bo], Some((RoundKind::Final, ENDS))));
        it.score_again(bo, first, "4", OPENS).await.unwrap();
        assert_eq!(who(OPENS).await, [anna]);
        assert_eq!(due(ENDS).await, Some((RoundKind::Scoring, CLOSES)));
    })
    .await;
}

#[tokio::test]
async fn dates_that_would_push_another_round_out_of_place_are_refused() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let dates = Some((OPENS, ENDS));
        it.store.change_round(it.season, RoundKind::Final, dates, it.chair, NOW).await.unwrap().unwrap();
        let season = it.store.find_current_season().await.unwrap().unwrap();
        let change = async |closes: Timestamp| {
            let change = SeasonChange {
                name: season.name.clone(),
                time_zone: season.time_zone.clone(),
                dates: SeasonDates {
                    call: season.call,
                    round_opens_at: NOW,
                    round_closes_at: closes,
                    show_at: season.show_at,
                },
                cap_per_library: season.cap_per_library,
                rounds: Default::default(),
            };
            it.store.change_season(it.season, change, it.chair, NOW).await.unwrap()
        };
        let early = (RoundKind::Final, WindowFault::FinalBeforeScores);
        assert_eq!(change(OPENS + Span(1)).await, Err(early));
        assert_eq!(it.store.find_round(it.season).await.unwrap().unwrap().window.closes_at, CLOSES);
        assert_eq!(change(OPENS).await, Ok(()));

        let shift = async |to, now| {
            let moved = it.store.move_round(it.season, RoundKind::Scoring, to, "Snow.", it.chair, now).await;
            moved.unwrap().expect("there is one").map(|window| window.end())
        };
        assert_eq!(shift(RoundMove::Close, NOW + Span(1)).await, Ok(NOW + Span(1)));
        let late = shift(RoundMove::Reopen { until: OPENS + Span(1) }, NOW + Span(2)).await;
        assert_eq!(late, Err(MoveRefusal::Fault(early.0, early.1)));
        assert_eq!(shift(RoundMove::Reopen { until: OPENS }, NOW + Span(2)).await, Ok(OPENS));
    })
    .await;
}

#[tokio::test]
async fn a_season_with_more_assignments_than_one_question_can_name_is_read_all_the_same() {
    each_database(async |store, db| {
        let it = Stage::new(store).await;
        for at in 0..170 {
            it.nominate(&format!("Number {at}")).await;
        }
        for at in 0..200 {
            account(&it.store, &format!("person-{at}@example.com")).await;
        }
        db.execute_unprepared(
            "INSERT INTO assignment (round_id, juror_id, nomination_id, created_at) \
             SELECT round.id, account.id, nomination.id, 1 FROM round, account, nomination \
             WHERE account.email LIKE 'person-%'",
        )
        .await
        .unwrap();

        let given = it.store.list_given(it.season, &BTreeSet::new()).await.unwrap();
        assert_eq!(given.iter().filter(|it| it.access == JurorAccess::MustDeclare).count(), 170 * 202);
        assert_eq!(it.store.list_scores(it.category).await.unwrap()[0].expected, 202);
    })
    .await;
}
