use super::*;
use crate::voting::{BallotBox, BallotPaper, Filled, Purpose};
use proptest::prelude::*;

/// A mean in thousandths and the number of jurors; (0, 0) for none.
type Jury = (i64, u32);

/// A rule, means, ballots, and then the winners and what settled it.
type Case<'a> = (DeclaredRule, &'a [Jury], &'a [usize], &'a [i64], Settled);

fn jury(means: &[Jury]) -> BTreeMap<NominationId, JuryMean> {
    (1..)
        .map(NominationId)
        .zip(means)
        .filter_map(|(id, (sum, n))| Some((id, JuryMean::new(*sum, *n)?)))
        .collect()
}

/// A single-choice poll with so many ballots for nomination 1, 2, 3 …
fn audience(ballots: &[usize]) -> TallySheet {
    let options: Vec<_> = (1..).map(NominationId).take(ballots.len()).collect();
    let paper = BallotPaper::new(TallyRule::Single, &options).unwrap();
    let cast = options
        .iter()
        .zip(ballots)
        .flat_map(|(option, times)| vec![paper.read(Filled::Ticked(&[*option])).unwrap(); *times])
        .collect();
    let BallotBox::Award(cast) = BallotBox::new(Purpose::Award, cast) else { unreachable!() };
    paper.tally(&cast)
}

fn combined(audience_percent: u8, by: Combination, tie_rule: TieRule) -> DeclaredRule {
    DeclaredRule { decided_by: DecidedBy::Combined { audience_percent, by }, tie_rule }
}

fn points() -> Combination {
    Combination::RankPoints(vec![12, 10, 8])
}

fn alone(decided_by: DecidedBy, tie_rule: TieRule) -> DeclaredRule {
    DeclaredRule { decided_by, tie_rule }
}

fn decide(rule: &DeclaredRule, means: &[Jury], ballots: &[usize]) -> (Vec<i64>, Settled) {
    let (jury, sheet) = (jury(means), audience(ballots));
    let result = rule.decide(BothSides { jury: &jury, audience: Some(&sheet) });
    (result.winners.iter().map(|id| id.0).collect(), result.settled)
}

/// `0..100/3 [1]` for each range; a bracket where the end belongs to it.
fn ranges(rule: &DeclaredRule, means: &[Jury], ballots: &[usize]) -> Vec<String> {
    let (jury, sheet) = (jury(means), audience(ballots));
    let sensitivity = rule.sensitivity(BothSides { jury: &jury, audience: Some(&sheet) }).unwrap();
    let weight = |weight: Weight| match weight.parts() {
        (whole, 1) => whole.to_string(),
        (above, below) => format!("{above}/{below}"),
    };
    let line = |it: &Stretch| {
        let winners: Vec<_> = it.winners.iter().map(|id| id.0).collect();
        let (open, shut) = (if it.from_included { '[' } else { ']' }, if it.to_included { ']' } else { '[' });
        format!("{open}{}, {}{shut} {winners:?}", weight(it.from), weight(it.to))
    };
    sensitivity.stretches.iter().map(line).collect()
}

#[test]
fn a_rule_that_cannot_decide_is_not_declared() {
    use TieRule::{Audience, Jury, Shared};
    let schulze = TallyRule::Ranked { method: crate::voting::RankedMethod::Schulze };
    let rank_points = |points: &[u32]| Combination::RankPoints(points.to_vec());
    let table = [
        (combined(50, points(), Audience), schulze, Ok(())),
        (combined(50, Combination::Shares, Shared), TallyRule::Approval, Ok(())),
        (alone(DecidedBy::Jury, Audience), schulze, Ok(())),
        (alone(DecidedBy::Audience, Jury), schulze, Ok(())),
        (combined(0, points(), Audience), schulze, Err(DeclaredFault::Percent(0))),
        (combined(100, points(), Audience), schulze, Err(DeclaredFault::Percent(100))),
        (combined(255, points(), Audience), schulze, Err(DeclaredFault::Percent(255))),
        (combined(50, rank_points(&[]), Audience), schulze, Err(DeclaredFault::NoPoints)),
        (combined(50, rank_points(&[0]), Audience), schulze, Err(DeclaredFault::NoPoints)),
        (
            combined(50, rank_points(&[3, 1, 2]), Audience),
            schulze,
            Err(DeclaredFault::PointsRise { place: 3 }),
        ),
        (combined(50, Combination::Shares, Shared), schulze, Err(DeclaredFault::NoShares(schulze))),
        (alone(DecidedBy::Audience, Audience), schulze, Err(DeclaredFault::TieRuleTakesNoPart(Audience))),
        (alone(DecidedBy::Jury, Jury), schulze, Err(DeclaredFault::TieRuleTakesNoPart(Jury))),
    ];
    for (rule, tally, expected) in table {
        assert_eq!(rule.check(tally), expected, "{rule:?}");
        assert_eq!(
            serde_json::from_str::<DeclaredRule>(&serde_json::to_string(&rule).unwrap()).unwrap(),
            rule
        );
    }
}

#[test]
fn one_side_alone_decides_and_the_other_settles_a_tie_if_it_was_declared_so() {
    let by_jury = |tie| alone(DecidedBy::Jury, tie);
    let by_audience = |tie| alone(DecidedBy::Audience, tie);
    let level = Settled::ByTieRule;
    let table: [Case<'_>; 9] = [
        (by_jury(TieRule::Shared), &[(4000, 1), (3000, 1)], &[1, 9], &[1], Settled::Alone),
        (by_audience(TieRule::Shared), &[(4000, 1), (3000, 1)], &[1, 9], &[2], Settled::Alone),
        (by_jury(TieRule::Audience), &[(8000, 2), (4000, 1)], &[1, 9], &[2], level(TieRule::Audience)),
        (by_jury(TieRule::Shared), &[(8000, 2), (4000, 1)], &[1, 9], &[1, 2], Settled::Shared),
        (by_jury(TieRule::Audience), &[(4000, 1), (4000, 1)], &[5, 5], &[1, 2], Settled::Shared),
        (by_audience(TieRule::Jury), &[(3000, 1), (4000, 1)], &[5, 5], &[2], level(TieRule::Jury)),
        (by_audience(TieRule::Jury), &[(0, 0), (4000, 1)], &[5, 5], &[2], level(TieRule::Jury)),
        (by_audience(TieRule::Jury), &[(3000, 1), (4000, 1)], &[0, 0], &[], Settled::Nobody),
        (by_jury(TieRule::Audience), &[(0, 0), (0, 0)], &[3, 2], &[], Settled::Nobody),
    ];
    for (rule, means, ballots, winners, settled) in table {
        assert_eq!(
            decide(&rule, means, ballots),
            (winners.to_vec(), settled),
            "{rule:?} {means:?} {ballots:?}"
        );
    }
}

#[test]
fn shares_add_exactly_what_each_side_gave() {
    // jury 4, 3, 3 of 10; audience 10, 50, 40 of 100
    let means = [(4000, 1), (6000, 2), (9000, 3)];
    let (jury, sheet) = (jury(&means), audience(&[10, 50, 40]));
    let rule = combined(50, Combination::Shares, TieRule::Shared);

    let result = rule.decide(BothSides { jury: &jury, audience: Some(&sheet) });

    let percent = |total: i128| total * 100 / (result.wholes.jury * result.wholes.audience);
    let shown: Vec<_> =
        result.standings.iter().map(|it| (it.nomination.0, percent(it.total), it.place)).collect();
    // hundredths of a per cent: half of 30 and 50, of 30 and 40, of 40 and 10
    assert_eq!(shown, [(2, 4000, 1), (3, 3500, 2), (1, 2500, 3)]);
    assert_eq!(result.settled, Settled::Alone);
    assert_eq!(result.standings.iter().map(|it| percent(it.total)).sum::<i128>(), 10_000);
}

#[test]
fn a_circle_of_preferences_gives_everyone_the_points_of_the_first_place() {
    let options = [1, 2, 3].map(NominationId);
    let schulze = TallyRule::Ranked { method: crate::voting::RankedMethod::Schulze };
    let paper = BallotPaper::new(schulze, &options).unwrap();
    let circle = [[1, 2, 3], [2, 3, 1], [3, 1, 2]].map(|order| {
        let places: Vec<_> = order.map(NominationId).into_iter().zip(1..).collect();
        paper.read(Filled::Numbered(&places)).unwrap()
    });
    let BallotBox::Award(cast) = BallotBox::new(Purpose::Award, circle.to_vec()) else { unreachable!() };
    let (jury, sheet) = (jury(&[(3000, 1), (4000, 1), (2000, 1)]), paper.tally(&cast));

    let result =
        combined(50, points(), TieRule::Shared).decide(BothSides { jury: &jury, audience: Some(&sheet) });

    assert_eq!(result.standings.iter().map(|it| it.audience.value).collect::<Vec<_>>(), [12, 12, 12]);
    assert_eq!(result.winners, [NominationId(2)]);
}

#[test]
fn the_weights_at_which_the_winner_changes_are_exact() {
    // points: jury 12, 10, 8 and audience 8, 10, 12: all three are level at one half
    let means = [(5000, 1), (4000, 1), (3000, 1)];
    let rule = |tie| combined(30, points(), tie);

    assert_eq!(
        ranges(&rule(TieRule::Shared), &means, &[1, 2, 3]),
        ["[0, 50[ [1]", "[50, 50] [1, 2, 3]", "]50, 100] [3]"]
    );
    assert_eq!(ranges(&rule(TieRule::Audience), &means, &[1, 2, 3]), ["[0, 50[ [1]", "[50, 100] [3]"]);
    assert_eq!(ranges(&rule(TieRule::Jury), &means, &[1, 2, 3]), ["[0, 50] [1]", "]50, 100] [3]"]);
    assert_eq!(ranges(&rule(TieRule::Jury), &means, &[3, 2, 1]), ["[0, 100] [1]"]);

    // jury 4 and 3 of 7, audience 1 and 2 of 3: level where w(2/3 − 1/3) = (100 − w)(4/7 − 3/7)
    let shares = combined(50, Combination::Shares, TieRule::Shared);
    assert_eq!(
        ranges(&shares, &[(4000, 1), (3000, 1)], &[1, 2]),
        ["[0, 30[ [1]", "[30, 30] [1, 2]", "]30, 100] [2]"]
    );
    // jury 5 and 3 of 8, audience 0 and 1: level where w = (100 − w)/4
    assert_eq!(
        ranges(&shares, &[(5000, 1), (3000, 1)], &[0, 1]),
        ["[0, 20[ [1]", "[20, 20] [1, 2]", "]20, 100] [2]"]
    );
    // jury 3 and 2 of 5, audience 2 and 5 of 7: level where w·3/7 = (100 − w)/5
    assert_eq!(
        ranges(&shares, &[(3000, 1), (2000, 1)], &[2, 5]),
        ["[0, 350/11[ [1]", "[350/11, 350/11] [1, 2]", "]350/11, 100] [2]"]
    );
}

#[test]
fn a_declared_weight_is_told_within_which_bounds_it_made_no_difference() {
    let (jury, sheet) = (jury(&[(4000, 1), (3000, 1)]), audience(&[1, 2]));
    let sides = BothSides { jury: &jury, audience: Some(&sheet) };
    let around = |percent| {
        let rule = combined(percent, Combination::Shares, TieRule::Shared);
        let sensitivity = rule.sensitivity(sides).unwrap();
        let it = sensitivity.around();
        (it.from.hundredths(), it.to.hundredths(), it.winners.len(), sensitivity.never_changes())
    };

    assert_eq!(around(29), (0, 3000, 1, false));
    assert_eq!(around(30), (3000, 3000, 2, false));
    assert_eq!(around(31), (3000, 10_000, 1, false));
    assert_eq!(alone(DecidedBy::Jury, TieRule::Shared).sensitivity(sides), None);
}

prop_compose! {
    fn any_sides()(n in 2..7_usize)(
        means in prop::collection::vec((1..12_u32).prop_flat_map(|n| (1000 * i64::from(n)..=5000 * i64::from(n), Just(n))), n),
        ballots in prop::collection::vec(0..40_usize, n),
    ) -> (Vec<Jury>, Vec<usize>) {
        (means, ballots)
    }
}

proptest! {
    #[test]
    fn the_winners_told_for_a_weight_are_those_the_rule_decides_with_it(
        (means, ballots) in any_sides(),
        by in prop_oneof![Just(Combination::Shares), Just(points()), Just(Combination::RankPoints(vec![5, 5, 1, 1]))],
        tie in prop_oneof![Just(TieRule::Shared), Just(TieRule::Audience), Just(TieRule::Jury)],
    ) {
        let (jury, sheet) = (jury(&means), audience(&ballots));
        let sides = BothSides { jury: &jury, audience: Some(&sheet) };
        let told = combined(50, by.clone(), tie).sensitivity(sides).unwrap();

        for percent in 1..100 {
            let decided = combined(percent, by.clone(), tie).decide(sides);
            prop_assert_eq!(&decided.winners, told.winners_at(percent), "{} per cent", percent);
        }
        let ends = (told.stretches[0].from.parts(), told.stretches.last().unwrap().to.parts());
        prop_assert_eq!(ends, ((0, 1), (100, 1)));
        for pair in told.stretches.windows(2) {
            prop_assert_eq!(pair[0].to, pair[1].from);
            prop_assert_ne!(pair[0].to_included, pair[1].from_included);
            prop_assert_ne!(&pair[0].winners, &pair[1].winners);
        }
    }

    #[test]
    fn more_ballots_for_a_winner_never_take_the_award_away(
        (means, ballots) in any_sides(),
        percent in 1..100_u8,
        shares in any::<bool>(),
    ) {
        let by = if shares { Combination::Shares } else { points() };
        let rule = combined(percent, by, TieRule::Audience);
        let (before, _) = decide(&rule, &means, &ballots);
        let Some(&winner) = before.first() else { return Ok(()) };
        let mut more = ballots;
        more[usize::try_from(winner).unwrap() - 1] += 1;

        prop_assert!(decide(&rule, &means, &more).0.contains(&winner));
    }
}
