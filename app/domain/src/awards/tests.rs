use super::*;
use crate::voting::{Choice, tally};
use proptest::prelude::*;

/// A mean in thousandths (0 for none) and approvals.
type Figures = (i64, u64);

/// Nominations 1, 2, 3 … with these figures, each mean from one juror.
fn result(rule: &AwardRule, figures: &[Figures]) -> AwardResult {
    let numbered = || (1..).map(NominationId).zip(figures);
    let jury = numbered().filter_map(|(id, (mean, _))| Some((id, JuryMean::new(*mean, 1)?))).collect();
    let tally = Tally {
        approvals: numbered().map(|(id, (_, approvals))| (id, *approvals)).collect(),
        ballots: figures.iter().map(|(_, approvals)| approvals).sum(),
    };
    decide(rule, &jury, &tally)
}

fn winners(result: &AwardResult) -> Vec<i64> {
    result.winners.iter().map(|id| id.0).collect()
}

#[test]
fn a_rule_weighs_a_hundred_per_cent_and_its_points_never_rise() {
    let table = [
        (60, 50, vec![3, 2, 1], AwardRuleFault::PercentagesSumTo(110)),
        (255, 255, vec![3, 2, 1], AwardRuleFault::PercentagesSumTo(510)),
        (50, 50, vec![], AwardRuleFault::NoPoints),
        (50, 50, vec![0, 0], AwardRuleFault::NoPoints),
        (50, 50, vec![3, 1, 2], AwardRuleFault::PointsRise { place: 3 }),
    ];
    for (jury, audience, points, fault) in table {
        assert_eq!(AwardRule::new(jury, audience, points), Err(fault));
    }
    let standard = AwardRule::standard();
    assert_eq!(AwardRule::new(50, 50, standard.points().to_vec()), Ok(standard));
    assert!(AwardRule::new(100, 0, vec![1, 1, 0]).is_ok());
}

#[test]
fn places_of_jury_and_audience_become_points_and_are_added() {
    let result = result(&AwardRule::standard(), &[(4500, 10), (4800, 7), (3900, 31), (2000, 0)]);

    let table: Vec<_> = result
        .standings
        .iter()
        .map(|it| {
            let points = (it.jury_points, it.audience_points);
            (it.place, it.nomination.0, it.jury_place, it.audience_place, points, it.total.to_string())
        })
        .collect();
    // Three have 20 points; the audience's approvals settle their order.
    assert_eq!(
        table,
        [
            (1, 3, Some(3), 1, (8, 12), "20".to_owned()),
            (2, 1, Some(2), 2, (10, 10), "20".to_owned()),
            (3, 2, Some(1), 3, (12, 8), "20".to_owned()),
            (4, 4, Some(4), 4, (7, 0), "7".to_owned()),
        ]
    );
    assert_eq!(result.tie_break, Tiebreak::Audience);
    assert_eq!(result.ballots, 48);
}

#[test]
fn ties_are_settled_by_the_audience_or_shared_and_always_reported() {
    use Tiebreak::{Audience, None, Shared};
    let table: [(&[Figures], &[i64], Tiebreak); 10] = [
        (&[], &[], None),
        (&[(4000, 0)], &[1], None),
        (&[(4000, 5), (3000, 2)], &[1], None),
        (&[(4000, 2), (3000, 5)], &[2], Audience),
        (&[(4000, 5), (4000, 5)], &[1, 2], Shared),
        (&[(4000, 5), (4000, 5), (5000, 1)], &[1, 2], Shared),
        (&[(4500, 0), (4500, 0), (3000, 0)], &[1, 2], Shared),
        (&[(0, 0), (0, 0), (0, 0)], &[1, 2, 3], Shared),
        (&[(0, 4), (0, 3)], &[1], None),
        (&[(3000, 1), (3000, 1), (3000, 1)], &[1, 2, 3], Shared),
    ];
    for (figures, expected, tie_break) in table {
        let result = result(&AwardRule::standard(), figures);

        assert_eq!(winners(&result), expected, "{figures:?}");
        assert_eq!(result.tie_break, tie_break, "{figures:?}");
    }
}

#[test]
fn a_shared_place_earns_the_points_of_that_place_and_the_next_stays_empty() {
    let result = result(&AwardRule::standard(), &[(5000, 9), (4000, 5), (4000, 5), (3000, 1)]);

    let points: Vec<_> =
        result.standings.iter().map(|it| (it.place, it.jury_points, it.audience_points)).collect();
    assert_eq!(points, [(1, 12, 12), (2, 10, 10), (2, 10, 10), (4, 7, 7)]);
}

#[test]
fn a_nomination_without_jury_mean_or_approvals_earns_nothing_there() {
    let result = result(&AwardRule::standard(), &[(0, 3), (1000, 0)]);

    assert_eq!(result.standings[0].nomination, NominationId(1));
    assert_eq!(result.standings[0].jury_place, None);
    assert_eq!(result.standings[0].jury_points, 0);
    assert_eq!(result.standings[1].audience_place, 2);
    assert_eq!(result.standings[1].audience_points, 0);
    assert_eq!(result.tie_break, Tiebreak::Audience);
}

#[test]
fn places_beyond_the_table_earn_nothing() {
    let rule = AwardRule::new(50, 50, vec![2, 1]).unwrap();

    let result = result(&rule, &[(5000, 3), (4000, 2), (3000, 1)]);

    let totals: Vec<_> = result.standings.iter().map(|it| it.total.to_string()).collect();
    assert_eq!(totals, ["4", "2", "0"]);
}

#[test]
fn weights_decide_and_totals_are_shown_exactly() {
    let figures = [(5000, 1), (4000, 2), (3000, 3)];
    let table = [
        (50, ["20", "20", "20"], [3]),
        (70, ["21.6", "20", "18.4"], [1]),
        (30, ["21.6", "20", "18.4"], [3]),
        (53, ["20.24", "20", "19.76"], [1]),
        (100, ["24", "20", "16"], [1]),
        (0, ["24", "20", "16"], [3]),
    ];
    for (jury_percent, totals, winner) in table {
        let points = AwardRule::standard().points().to_vec();
        let rule = AwardRule::new(jury_percent, 100 - jury_percent, points).unwrap();

        let result = result(&rule, &figures);

        let shown: Vec<_> = result.standings.iter().map(|it| it.total.to_string()).collect();
        assert_eq!(shown, totals, "{jury_percent}");
        assert_eq!(winners(&result), winner, "{jury_percent}");
    }
    assert_eq!(Total(1140).in_language(Language::Da), "22,8");
    assert_eq!(Total(1001).to_string(), "20.02");
}

fn figures() -> impl Strategy<Value = Vec<Figures>> {
    prop::collection::vec((prop_oneof![Just(0_i64), 1000_i64..=5000], 0_u64..8), 1..12)
}

proptest! {
    #[test]
    fn one_ballot_more_never_lowers_a_nomination(
        figures in figures(), index: prop::sample::Index, jury_percent in 0_u8..=100,
    ) {
        let points = AwardRule::standard().points().to_vec();
        let rule = AwardRule::new(jury_percent, 100 - jury_percent, points).unwrap();
        let index = index.index(figures.len());
        let nomination = NominationId(index as i64 + 1);
        let place = |result: &AwardResult| {
            result.standings.iter().find(|it| it.nomination == nomination).unwrap().place
        };

        let before = result(&rule, &figures);
        let mut more = figures.clone();
        more[index].1 += 1;
        let after = result(&rule, &more);

        prop_assert!(place(&after) <= place(&before));
    }

    #[test]
    fn ties_are_reported(figures in figures()) {
        let result = result(&AwardRule::standard(), &figures);

        let best = result.standings.iter().map(|it| it.total).max();
        let on_top: Vec<_> = result.standings.iter().filter(|it| Some(it.total) == best).collect();
        let most = on_top.iter().map(|it| it.approvals).max();
        let expected: Vec<_> = on_top
            .iter()
            .filter(|it| Some(it.approvals) == most)
            .map(|it| it.nomination)
            .collect();
        prop_assert_eq!(&result.winners, &expected);
        prop_assert_eq!(result.tie_break == Tiebreak::None, on_top.len() == 1);
        prop_assert_eq!(result.tie_break == Tiebreak::Shared, expected.len() > 1);
    }

    #[test]
    fn the_award_follows_from_the_ballots_whatever_their_order(
        (picks, shuffled) in prop::collection::vec(prop::collection::btree_set(1_i64..=3, 1..=3), 0..12)
            .prop_flat_map(|picks| (Just(picks.clone()), Just(picks).prop_shuffle())),
    ) {
        let options = [1, 2, 3].map(NominationId);
        let count = |picks: &[BTreeSet<i64>]| {
            let choices: Vec<Choice> = picks
                .iter()
                .map(|it| it.iter().copied().map(NominationId).collect::<Vec<_>>())
                .map(|it| Choice::new(&it, &options, 3).unwrap())
                .collect();
            decide(&AwardRule::standard(), &BTreeMap::new(), &tally(&options, &choices))
        };

        prop_assert_eq!(count(&picks), count(&shuffled));
    }
}
