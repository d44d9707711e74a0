//! A juror's desk in one look: every round, what is kept, and what comes next.

use crate::{
    rounds::{CLOSES, Stage},
    support::{NOW, each_store},
};
use domain::{
    ids::NominationId,
    jury::{Declared, JurorAccess, RoundKind},
};
use store::jury::{AssignmentSummary, Desk};

fn ids(given: &[AssignmentSummary]) -> Vec<NominationId> {
    given.iter().map(|it| it.nomination).collect()
}

#[tokio::test]
async fn one_look_shows_every_round_and_only_numbers_of_what_is_kept() {
    each_store(async |store| {
        let it = Stage::new(store).await;
        let [anna, bo] = it.jurors;
        let [first, second] = [it.nominate("First").await, it.nominate("Second").await];
        let [tied, sample] = [it.nominate("Tied").await, it.nominate("Sample").await];
        it.practice_round().await;
        it.store.set_practice(sample, true, it.chair, NOW).await.unwrap().unwrap().unwrap();
        it.store.pin_tie((anna, tied), "A reason.", it.chair, NOW).await.unwrap().unwrap();
        it.score(bo, first, ["4", "4"], NOW).await;
        let look = async |juror, now| -> Desk { it.store.find_desk(juror, it.season, now).await.unwrap() };

        let desk = look(anna, NOW).await;
        let scoring = desk.given(RoundKind::Scoring);
        let sorted = |mut ids: Vec<NominationId>| {
            ids.sort();
            ids
        };
        assert_eq!(sorted(ids(scoring)), [first, second, tied]);
        assert_eq!(ids(scoring), ids(&it.store.list_assignments(anna, it.season).await.unwrap()));
        assert_eq!(ids(desk.given(RoundKind::Calibration)), [sample]);
        assert_eq!(ids(desk.given(RoundKind::Final)), []);
        let access = |id| scoring.iter().find(|it| it.nomination == id).map(AssignmentSummary::access);
        assert_eq!(access(first), Some(JurorAccess::MustDeclare));
        assert_eq!(access(tied), Some(JurorAccess::Recused));
        assert_eq!(desk.kept, [3]);
        assert_eq!(desk.kept, it.store.list_kept_from(anna, it.season).await.unwrap());
        assert_eq!(desk.rule, Declared::default());
        // Bo has scored the first
        assert_eq!(desk.next, Some(second));
        assert_eq!(look(anna, CLOSES).await.next, None, "the round is closed");
        assert_eq!(desk.due(NOW), it.store.find_round_due(it.season, NOW).await.unwrap());

        it.score(anna, second, ["2", "3"], NOW).await;
        let desk = look(anna, NOW).await;
        let done: Vec<_> = desk.given(RoundKind::Scoring).iter().filter(|it| it.complete()).collect();
        assert_eq!(done.iter().map(|it| (it.nomination, it.answered)).collect::<Vec<_>>(), [(second, 2)]);
        assert_eq!(desk.next, Some(first));

        let others = look(bo, NOW).await;
        assert_eq!(others.kept, Vec::<i32>::new());
        assert_eq!(sorted(ids(others.given(RoundKind::Scoring))), [first, second, tied]);
    })
    .await;
}
