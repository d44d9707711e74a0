//! The rule that decides the jury's order, declared before anybody scores.

use crate::support::{NOW, account, each_store, season};
use domain::{
    accounts::Role,
    jury::{ConflictKind, DecidingRule, Declared, Mark, deciding::DeclareRefusal},
    language::ContentLanguage,
    nominations::NominationText,
    policy::Act,
    time::{Span, Timestamp},
};
use store::{audit::AuditQuery, jury::ScoreEdit, nominations::DraftOwner};

const OPENS: Timestamp = Timestamp(NOW.0 + 1000);
const CLOSES: Timestamp = Timestamp(NOW.0 + 1_000_000);

#[tokio::test]
async fn a_rule_is_declared_again_until_the_round_opens_and_every_time_is_in_the_log() {
    each_store(async |store| {
        let season = season(&store).await;
        store.record_round(season, OPENS, CLOSES, NOW).await.unwrap();
        let chair = account(&store, "chair@jury.example").await;
        store.record_role(chair, season, Role::Chair, NOW).await.unwrap();
        assert_eq!(store.find_declared_rule(season).await.unwrap(), Declared::default());

        let declare = async |rule, finalists, now| {
            store.declare_deciding_rule(season, rule, finalists, true, chair, now).await.unwrap()
        };
        declare(DecidingRule::Mean, 5, NOW).await.unwrap();
        let again = declare(DecidingRule::Adjusted, 2, NOW + Span(1)).await.unwrap();
        let none = declare(DecidingRule::Mean, 0, NOW + Span(2)).await;
        let late = declare(DecidingRule::Mean, 4, OPENS).await;

        assert_eq!(none, Err(DeclareRefusal::Finalists));
        assert_eq!(late, Err(DeclareRefusal::RoundHasOpened { at: OPENS }));
        let stands = Declared {
            rule: DecidingRule::Adjusted,
            finalists: 2,
            final_decides: true,
            at: Some(NOW + Span(1)),
        };
        assert_eq!((again, store.find_declared_rule(season).await.unwrap()), (stands, stands));
        let query = AuditQuery { act: Some(Act::DeclareRule), most: 10, ..AuditQuery::default() };
        let log = store.list_audit(&query).await.unwrap();
        let told: Vec<(&str, &str)> = log.iter().map(|it| (&*it.role, &*it.what)).collect();
        assert_eq!(
            told,
            [
                ("chair", "adjusted, 2 finalists, final decides"),
                ("chair", "mean, 5 finalists, final decides")
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn moving_the_opening_of_a_round_that_has_begun_opens_no_way_to_another_rule() {
    each_store(async |store| {
        let season = season(&store).await;
        let category = store.list_categories(season).await.unwrap()[0].id;
        store.record_round(season, NOW, CLOSES, NOW).await.unwrap();
        let [owner, juror] =
            [account(&store, "owner@bibliotek.example").await, account(&store, "anna@jury.example").await];
        store.record_role(juror, season, Role::Juror, NOW).await.unwrap();
        let answers = NominationText {
            category: Some(category),
            library: "Somewhere".to_owned(),
            title: "A well".to_owned(),
            summary: "A summary".to_owned(),
            what_was_done: "A well of wishes".to_owned(),
            why_it_worked: "People were asked".to_owned(),
            target_group: "Everybody".to_owned(),
            effort: "An hour".to_owned(),
            language: Some(ContentLanguage::En),
            ..NominationText::default()
        };
        let current = store.find_current_season().await.unwrap().unwrap();
        let id = store.record_draft(season, DraftOwner::Account(owner), &answers, NOW).await.unwrap();
        store.submit_nomination(id, &current, NOW, |_, _, _| None).await.unwrap().unwrap().unwrap();
        store.declare_conflict(juror, id, ConflictKind::None, "", NOW).await.unwrap();
        let criteria = store.list_criteria(category).await.unwrap();
        for (criterion, mark) in criteria.iter().zip(["5", "4"]) {
            let edit = ScoreEdit {
                criterion: criterion.id,
                mark: Some(Mark::parse(mark).unwrap()),
                comment: Some("why".to_owned()),
                expected_version: 0,
            };
            store.record_score(juror, id, edit, NOW).await.unwrap().unwrap();
        }
        store.record_round(season, OPENS, CLOSES, NOW).await.unwrap();

        let refused =
            store.declare_deciding_rule(season, DecidingRule::Adjusted, 3, false, owner, NOW).await.unwrap();

        assert_eq!(refused, Err(DeclareRefusal::RoundHasOpened { at: OPENS }));
        let scored = store.list_scored(category).await.unwrap();
        assert_eq!(scored.scoring.cards.len(), 1);
        let card = &scored.scoring.cards[0];
        assert_eq!((card.juror, card.score.thousandths()), (juror, 4600));
        let marks: Vec<&str> = card.marks.values().map(|mark| mark.as_str()).collect();
        assert_eq!(marks, ["5", "4"]);
        assert_eq!(scored.scoring.nominations[0].expected, 1);
    })
    .await;
}
