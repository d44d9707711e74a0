use super::*;
use crate::jury::{CriterionWeight, Worth, influence::Instead, worth_discussing};
use proptest::prelude::*;

const ONE: CriterionId = CriterionId(1);

fn rubric() -> Rubric {
    Rubric::new(vec![CriterionWeight { id: ONE, weight_percent: 100 }]).unwrap()
}

/// A line a nomination, a character a juror: a level, or a dot where they have not scored it. Beside it how many are
/// expected.
fn scoring(lines: &[(&str, usize)]) -> Scoring {
    let mut cards = Vec::new();
    for (nomination, (line, _)) in (1..).zip(lines) {
        for (juror, level) in (1..).zip(line.chars()) {
            let Ok(mark) = Mark::parse(&level.to_string()) else { continue };
            let Some(level) = mark.level() else { continue };
            cards.push(Card {
                nomination: NominationId(nomination),
                juror: AccountId(juror),
                marks: BTreeMap::from([(ONE, mark)]),
                score: Score::from_thousandths(1000 * i64::from(level.get())).unwrap(),
            });
        }
    }
    let judged = |(id, (_, expected)): (i32, &(&str, usize))| Judged {
        nomination: NominationId(id.into()),
        number: id,
        expected: *expected,
        nobody_left: false,
    };
    Scoring { rubric: rubric(), nominations: (1..).zip(lines).map(judged).collect(), cards }
}

/// Everybody has scored.
fn complete(lines: &[&str]) -> Scoring {
    let expected = |line: &str| line.chars().filter(char::is_ascii_digit).count();
    scoring(&lines.iter().map(|line| (*line, expected(line))).collect::<Vec<_>>())
}

fn declared(rule: DecidingRule, finalists: u32) -> Declared {
    Declared { rule, finalists, final_decides: false, at: None }
}

/// Juror 3 is strict and met nominations 4, 5 and 6; who is third depends on whether that is taken out.
fn uneven() -> Scoring {
    complete(&["554.", "445.", "445.", "5.43", "5.43", ".543", "332.", "22.1", ".332"])
}

#[test]
fn what_nobody_is_left_to_score_holds_nothing_up_and_is_told() {
    let mut scoring = scoring(&[("543", 3), ("...", 0)]);
    assert!(!analyse(&scoring, Declared::default()).all_scored, "nobody was asked yet");
    scoring.nominations[1].nobody_left = true;
    let results = analyse(&scoring, Declared::default());
    assert!(results.all_scored);
    assert!(results.standings[1].nobody_left && results.standings[1].figures.is_none());

    scoring.cards.clear();
    scoring.nominations.remove(0);
    assert!(
        !analyse(&scoring, Declared::default()).all_scored,
        "where nobody scored anything, nothing is told"
    );
}

#[test]
fn a_mean_of_fewer_than_three_is_not_told_before_everything_is_scored() {
    let results = analyse(&scoring(&[("54.", 3), ("543", 3), ("5..", 3), ("...", 0)]), Declared::default());

    let told: Vec<(i32, usize, bool)> =
        results.standings.iter().map(|it| (it.number, it.n, it.figures.is_some())).collect();
    assert_eq!(told, [(2, 3, true), (1, 2, false), (3, 1, false), (4, 0, false)]);
    assert_eq!(results.standings[0].figures.unwrap().place, 1);
    assert!(results.jurors.is_empty() && results.changes.is_empty());
}

#[test]
fn once_everything_is_scored_the_chair_is_told_and_no_file_is() {
    let results = analyse(&complete(&["54.", "543", "5.."]), Declared::default());

    assert!(results.all_scored);
    assert!(results.standings.iter().all(|it| it.figures.is_some()));
    let in_files: Vec<i32> =
        results.standings.iter().filter(|it| it.exported().is_some()).map(|it| it.number).collect();
    assert_eq!(in_files, [2]);
    let few: Vec<i32> = results
        .standings
        .iter()
        .filter(|it| it.discuss.contains(&Discuss::FewScores))
        .map(|it| it.number)
        .collect();
    assert_eq!(few, [3, 1], "by place");
}

#[test]
fn two_jurors_agreement_is_not_told() {
    let two = analyse(&complete(&["54", "33", "12"]), Declared::default());
    let three = analyse(&complete(&["544", "333", "121"]), Declared::default());

    assert_eq!(two.agreement, [(ONE, None)]);
    assert!(three.agreement[0].1.is_some_and(|alpha| alpha > 800), "{:?}", three.agreement);
}

#[test]
fn the_declared_rule_decides_and_both_stand_side_by_side() {
    let (by_mean, by_adjusted) = (
        analyse(&uneven(), declared(DecidingRule::Mean, 3)),
        analyse(&uneven(), declared(DecidingRule::Adjusted, 3)),
    );

    let places = |results: &Results| -> Vec<(i32, u32, u32, u32)> {
        let mut places: Vec<_> = results
            .standings
            .iter()
            .filter_map(|it| {
                let own = it.figures?;
                Some((it.number, own.place, own.mean_place, own.adjusted?.place))
            })
            .collect();
        places.sort();
        places
    };
    for (raw, adjusted) in places(&by_mean).into_iter().zip(places(&by_adjusted)) {
        assert_eq!((raw.2, raw.3), (adjusted.2, adjusted.3), "the figures are the same");
        assert_eq!((raw.1, adjusted.1), (raw.2, raw.3), "the rule picks");
    }
    assert_ne!(places(&by_mean), places(&by_adjusted), "the rule matters here");
    let change =
        by_mean.changes.iter().find(|it| it.instead == Instead::Rule(DecidingRule::Adjusted)).unwrap();
    let back = by_adjusted.changes.iter().find(|it| it.instead == Instead::Rule(DecidingRule::Mean)).unwrap();
    assert_eq!((&change.enters, &change.leaves), (&back.leaves, &back.enters));
    let crossing: Vec<NominationId> = by_mean
        .standings
        .iter()
        .filter(|it| it.discuss.contains(&Discuss::AdjustmentCrosses))
        .map(|it| it.nomination)
        .collect();
    assert!(change.enters.iter().chain(&change.leaves).all(|id| crossing.contains(id)));
}

#[test]
fn where_the_model_refuses_the_mean_decides() {
    let results = analyse(&complete(&["54", "33", "12"]), declared(DecidingRule::Adjusted, 1));

    assert_eq!(results.model, Err(SeverityRefusal::FewJurors { jurors: 2 }));
    let order: Vec<i32> = results.standings.iter().map(|it| it.number).collect();
    assert_eq!(order, [1, 2, 3]);
    assert!(results.standings.iter().all(|it| it.figures.unwrap().adjusted.is_none()));
}

#[test]
fn one_jurors_weight_is_told() {
    // without juror 3 the second would be the finalist
    let results = analyse(&complete(&["335", "442", "111"]), declared(DecidingRule::Mean, 1));

    let without: Vec<&Change> =
        results.changes.iter().filter(|it| matches!(it.instead, Instead::Without { .. })).collect();
    let heavy = results.jurors.iter().position(|it| it.juror == AccountId(3)).unwrap();
    assert!(without.iter().any(|it| it.instead == Instead::Without { juror: heavy }
        && it.enters == [NominationId(2)]
        && it.leaves == [NominationId(1)]));
}

#[test]
fn what_to_discuss_is_a_rule_and_not_a_feeling() {
    let table: [(&[&str], u32, i32, Option<Discuss>); 6] = [
        (&["515", "444"], 1, 1, Some(Discuss::Split)),
        (&["444", "333"], 1, 1, None),
        // equal means, and one of them must go
        (&["4444", "4435", "1111"], 1, 2, Some(Discuss::TieAtTheLine)),
        // equal means, and both stay
        (&["4444", "4435", "1111"], 2, 2, None),
        (&["55", "333"], 1, 1, Some(Discuss::FewScores)),
        (&["444", "343", "343"], 2, 3, Some(Discuss::TieAtTheLine)),
    ];
    for (lines, finalists, number, expected) in table {
        let results = analyse(&complete(lines), declared(DecidingRule::Mean, finalists));
        let it = results.standings.iter().find(|it| it.number == number).unwrap();

        assert_eq!(it.discuss.first().copied(), expected, "{lines:?}: {:?}", it.discuss);
    }
}

#[test]
fn the_median_is_in_the_middle() {
    let score = |thousandths| Score::from_thousandths(thousandths).unwrap();
    let table: [(&[i64], i64); 4] = [
        (&[2000], 2000),
        (&[2000, 3001], 2501),
        (&[1000, 2000, 5000], 2000),
        (&[1000, 2000, 3000, 5000], 2500),
    ];
    for (sorted, expected) in table {
        let sorted: Vec<Score> = sorted.iter().map(|it| score(*it)).collect();
        assert_eq!(median(&sorted), Some(score(expected)));
    }
    assert_eq!(median(&[]), None);
}

#[test]
fn figures_are_written_with_two_decimals_and_a_proper_minus() {
    let table = [
        (-342, "\u{2212}0.34", "\u{2212}0,34"),
        (-4, "0.00", "0,00"),
        (4, "0.00", "0,00"),
        (5, "0.01", "+0,01"),
        (5210, "5.21", "+5,21"),
    ];
    for (thousandths, plain, signed) in table {
        assert_eq!(Figure(thousandths).to_string(), plain);
        assert_eq!(Figure(thousandths).signed(Language::Da), signed);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn who_the_jurors_are_changes_no_figure_at_all(lines in prop::collection::vec("[1-5.]{4}", 3..9), turn in 1_i64..4) {
        let before = complete(&lines.iter().map(String::as_str).collect::<Vec<_>>());
        let mut after = before.clone();
        after.cards.reverse();
        for card in &mut after.cards {
            card.juror = AccountId((card.juror.0 + turn) % 4 + 1);
        }

        let (one, two) = (
            analyse(&before, declared(DecidingRule::Adjusted, 2)),
            analyse(&after, declared(DecidingRule::Adjusted, 2)),
        );

        prop_assert_eq!(&one.standings, &two.standings);
        prop_assert_eq!(&one.model, &two.model);
        prop_assert_eq!(&one.changes, &two.changes);
        let severities = |results: &Results| results.jurors.iter().map(|it| it.severity).collect::<Vec<_>>();
        prop_assert_eq!(severities(&one), severities(&two));
    }
}

#[test]
fn what_is_worth_discussing_is_said_with_the_weightiest_reason_first() {
    let results = analyse(&uneven(), declared(DecidingRule::Adjusted, 3));
    let worth = worth_discussing(&results);
    let says = |id: NominationId, reason| worth.get(&id).is_some_and(|why| why.contains(&reason));

    assert!(worth.values().all(|why| !why.is_empty() && why.is_sorted()));
    assert!(worth.values().flatten().any(|reason| *reason == Worth::Crosses));
    for it in &results.standings {
        let crosses = it.discuss.contains(&Discuss::AdjustmentCrosses);
        assert_eq!(says(it.nomination, Worth::Crosses), crosses, "{}", it.number);
        let sways =
            results.changes.iter().filter(|change| matches!(change.instead, Instead::Without { .. })).any(
                |change| change.enters.contains(&it.nomination) || change.leaves.contains(&it.nomination),
            );
        assert_eq!(says(it.nomination, Worth::Sways), sways, "{}", it.number);
    }
}
