//! Published elections first, then the algebra every rule keeps. The independent recount is `tests/recount.rs`.

use super::*;
use crate::voting::{BallotBox, BallotPaper, Filled, Marks, Purpose};
use proptest::prelude::*;
use std::num::NonZeroU16;

const BORDA: TallyRule = TallyRule::Ranked { method: RankedMethod::Borda };
const RUNOFF: TallyRule = TallyRule::Ranked { method: RankedMethod::Runoff };
const SCHULZE: TallyRule = TallyRule::Ranked { method: RankedMethod::Schulze };

/// The option that a letter stands for: A is 1.
fn id(letter: char) -> NominationId {
    NominationId(i64::from(u32::from(letter) - u32::from('A')) + 1)
}

fn letter(option: NominationId) -> char {
    char::from_u32(u32::from('A') + u32::try_from(option.0).unwrap() - 1).unwrap()
}

/// Counts so many ballots of each order, best first.
fn count(rule: TallyRule, letters: &str, groups: &[(usize, &str)]) -> TallySheet {
    let options: Vec<_> = letters.chars().map(id).collect();
    let paper = BallotPaper::new(rule, &options).unwrap();
    let ballots = groups
        .iter()
        .flat_map(|(times, order)| {
            let places: Vec<_> = order.chars().map(id).zip(1..).collect();
            vec![paper.read(Filled::Numbered(&places)).unwrap(); *times]
        })
        .collect();
    let BallotBox::Award(ballots) = BallotBox::new(Purpose::Award, ballots) else { unreachable!() };
    paper.tally(&ballots)
}

/// Places, options and figures: `1A:20 2B:7`.
fn shown(sheet: &TallySheet) -> String {
    let lines: Vec<_> = sheet
        .lines
        .iter()
        .map(|line| {
            let level = if line.tied { "=" } else { "" };
            format!("{}{level}{}:{}", line.place, letter(line.option), line.figure)
        })
        .collect();
    lines.join(" ")
}

/// `A42 B26 | out B` a round.
fn rounds(sheet: &TallySheet) -> Vec<String> {
    let Working::Rounds(rounds) = &sheet.working else { panic!("no rounds") };
    let letters = |ids: &[NominationId]| ids.iter().copied().map(letter).collect::<String>();
    rounds
        .iter()
        .map(|round| {
            let votes: Vec<_> = round.votes.iter().map(|(id, n)| format!("{}{n}", letter(*id))).collect();
            let (tied, leave) = (letters(&round.tied), letters(&round.leave));
            format!("{} | exhausted {} tied {tied:?} leave {leave:?}", votes.join(" "), round.exhausted)
        })
        .collect()
}

fn pairs(sheet: &TallySheet) -> &Pairs {
    match &sheet.working {
        Working::Pairs(pairs) => pairs,
        Working::Sums | Working::Rounds(_) => panic!("no pairs"),
    }
}

/// The capital of Tennessee, the usual example: Memphis, Nashville, Chattanooga, Knoxville.
const TENNESSEE: [(usize, &str); 4] = [(42, "MNCK"), (26, "NCKM"), (15, "CKNM"), (17, "KCNM")];

#[test]
fn tennessee_has_three_capitals_by_three_rules() {
    let borda = count(BORDA, "CKMN", &TENNESSEE);
    let runoff = count(RUNOFF, "CKMN", &TENNESSEE);
    let schulze = count(SCHULZE, "CKMN", &TENNESSEE);

    // in halves: 194, 173, 126 and 107 points
    assert_eq!(shown(&borda), "1N:388 2C:346 3M:252 4K:214");
    assert_eq!(
        rounds(&runoff),
        [
            r#"C15 K17 M42 N26 | exhausted 0 tied "" leave "C""#,
            r#"K32 M42 N26 | exhausted 0 tied "" leave "N""#,
            r#"K58 M42 | exhausted 0 tied "" leave """#,
        ]
    );
    assert_eq!(shown(&runoff), "1K:58 2M:42 3N:26 4C:15");
    assert_eq!(shown(&schulze), "1N:3 2C:2 3K:1 4M:0");
}

/// Burlington, Vermont, 2009, with the ballots as they stood after the three who trailed had left: Montroll, Kiss and
/// Wright (as tabulated at rangevoting.org/Burlington.html). Kiss was elected; Montroll would have beaten either.
#[test]
fn burlington_elected_kiss_although_montroll_beats_everyone() {
    let ballots = [
        (1332, "MKW"),
        (767, "MWK"),
        (455, "M"),
        (2043, "KMW"),
        (371, "KWM"),
        (568, "K"),
        (1513, "WMK"),
        (495, "WKM"),
        (1289, "W"),
    ];

    let runoff = count(RUNOFF, "KMW", &ballots);
    let schulze = count(SCHULZE, "KMW", &ballots);

    assert_eq!(
        rounds(&runoff),
        [
            r#"K2982 M2554 W3297 | exhausted 0 tied "" leave "M""#,
            r#"K4314 W4064 | exhausted 455 tied "" leave """#,
        ]
    );
    assert_eq!(shown(&runoff), "1K:4314 2W:4064 3M:2554");
    assert_eq!(pairs(&schulze).preferred, [[0, 3477, 4314], [4067, 0, 4597], [4064, 3668, 0]]);
    assert_eq!(shown(&schulze), "1M:2 2K:1 3W:0");
}

/// Example 1 of Schulze's paper: 21 ballots, four options, no one beats all others.
#[test]
fn schulze_example_1_is_won_by_d() {
    let sheet = count(SCHULZE, "ABCD", &[(8, "ACDB"), (2, "BADC"), (4, "CDBA"), (4, "DBAC"), (3, "DCBA")]);

    assert_eq!(pairs(&sheet).preferred, [[0, 8, 14, 10], [13, 0, 6, 2], [7, 15, 0, 12], [11, 19, 9, 0]]);
    assert_eq!(pairs(&sheet).chains, [[0, 14, 14, 12], [13, 0, 13, 12], [13, 15, 0, 12], [13, 19, 13, 0]]);
    assert_eq!(shown(&sheet), "1D:3 2A:2 3C:1 4B:0");
}

/// The example with 45 ballots and five options by which Schulze's method is usually explained.
#[test]
fn schulze_with_45_ballots_is_won_by_e() {
    let sheet = count(
        SCHULZE,
        "ABCDE",
        &[
            (5, "ACBED"),
            (5, "ADECB"),
            (8, "BEDAC"),
            (3, "CABED"),
            (7, "CAEBD"),
            (2, "CBADE"),
            (7, "DCEBA"),
            (8, "EBADC"),
        ],
    );

    assert_eq!(
        pairs(&sheet).preferred,
        [
            [0, 20, 26, 30, 22],
            [25, 0, 16, 33, 18],
            [19, 29, 0, 17, 24],
            [15, 12, 28, 0, 14],
            [23, 27, 21, 31, 0]
        ]
    );
    assert_eq!(
        pairs(&sheet).chains,
        [
            [0, 28, 28, 30, 24],
            [25, 0, 28, 33, 24],
            [25, 29, 0, 29, 24],
            [25, 28, 28, 0, 24],
            [25, 28, 28, 31, 0]
        ]
    );
    assert_eq!(shown(&sheet), "1E:4 2A:3 3C:2 4B:1 5D:0");
}

#[test]
fn ticks_and_points_are_added() {
    let paper = BallotPaper::new(
        TallyRule::Points { budget: NonZeroU16::new(9).unwrap() },
        &[id('A'), id('B'), id('C')],
    );
    let paper = paper.unwrap();
    let ballot = |points: &[(char, i64)]| {
        let points: Vec<_> = points.iter().map(|(option, n)| (id(*option), *n)).collect();
        paper.read(Filled::Numbered(&points)).unwrap()
    };
    let ballots = vec![ballot(&[('A', 4), ('B', 5)]), ballot(&[('B', 9)]), ballot(&[('A', 1)])];
    let BallotBox::Award(ballots) = BallotBox::new(Purpose::Award, ballots) else { unreachable!() };

    let sheet = paper.tally(&ballots);

    assert_eq!(shown(&sheet), "1B:14 2A:5 3C:0");
    assert_eq!(sheet.first().collect::<Vec<_>>(), [id('B')]);
    assert_eq!(sheet.ties(), []);
}

#[test]
fn vo_17_ties_are_said_and_no_ballots_win_nothing() {
    let table = [
        (BORDA, &[(1, "A"), (1, "B")][..], "1=A:5 1=B:5 3C:2"),
        (SCHULZE, &[(1, "AB"), (1, "BA")], "1=A:1 1=B:1 3C:0"),
        (SCHULZE, &[(1, "ABC"), (1, "BCA"), (1, "CAB")], "1=A:0 1=B:0 1=C:0"),
        (RUNOFF, &[(1, "AB"), (1, "BA")], "1=A:1 1=B:1 3C:0"),
        (RUNOFF, &[(1, "ABC"), (1, "BCA"), (1, "CAB")], "1=A:1 1=B:1 1=C:1"),
    ];
    for (rule, ballots, expected) in table {
        let sheet = count(rule, "ABC", ballots);
        assert_eq!(shown(&sheet), expected, "{rule:?}");
        assert_eq!(sheet.ties().len(), 1, "{rule:?}");
    }
    for rule in [BORDA, SCHULZE, RUNOFF, TallyRule::Approval, TallyRule::Single] {
        let sheet = count(rule, "ABC", &[]);
        assert_eq!(shown(&sheet), "1=A:0 1=B:0 1=C:0", "{rule:?}");
        assert_eq!(sheet.first().count(), 0, "{rule:?}");
    }
}

#[test]
fn a_tie_for_fewest_is_told_and_settled_by_an_earlier_round() {
    // D leaves to B: then B and C have three each, and B had fewer in the first round
    let sheet = count(RUNOFF, "ABCD", &[(5, "AB"), (2, "BA"), (3, "CA"), (1, "DB")]);

    assert_eq!(
        rounds(&sheet),
        [
            r#"A5 B2 C3 D1 | exhausted 0 tied "" leave "D""#,
            r#"A5 B3 C3 | exhausted 0 tied "BC" leave "B""#,
            r#"A7 C3 | exhausted 1 tied "" leave """#,
        ]
    );
}

#[test]
fn those_whom_no_round_tells_apart_leave_together() {
    let sheet = count(RUNOFF, "ABCD", &[(4, "A"), (3, "B"), (1, "CB"), (1, "DB")]);

    assert_eq!(
        rounds(&sheet),
        [r#"A4 B3 C1 D1 | exhausted 0 tied "CD" leave "CD""#, r#"A4 B5 | exhausted 0 tied "" leave """#,]
    );
    assert_eq!(shown(&sheet), "1B:5 2A:4 3=C:1 3=D:1");
}

/// What is left over on a ballot that ranks two of five is shared: 0 + 1 + 2 points among three is one each.
#[test]
fn borda_gives_the_same_sum_for_every_ballot() {
    assert_eq!(shown(&count(BORDA, "ABCDE", &[(1, "AB")])), "1A:8 2B:6 3=C:2 3=D:2 3=E:2");
    for order in ["A", "AB", "ABC", "ABCD", "ABCDE"] {
        let sheet = count(BORDA, "ABCDE", &[(1, order)]);
        assert_eq!(sheet.lines.iter().map(|line| line.figure).sum::<u64>(), 20, "{order}");
    }
}

fn any_rule() -> impl Strategy<Value = TallyRule> {
    prop_oneof![
        Just(TallyRule::Approval),
        Just(TallyRule::PICK_THREE),
        Just(TallyRule::Single),
        Just(TallyRule::Points { budget: NonZeroU16::new(12).unwrap() }),
        Just(BORDA),
        Just(RUNOFF),
        Just(SCHULZE),
    ]
}

/// Marks for options 1 to `n` that the rule allows, from an order and how far down it goes.
fn marks(rule: TallyRule, order: &[i64], depth: usize) -> Marks {
    let depth = depth.clamp(1, order.len());
    let top: Vec<_> = order.iter().copied().map(NominationId).take(depth).collect();
    match rule {
        TallyRule::Points { .. } => {
            let (best, next) = (NonZeroU16::new(7).unwrap(), NonZeroU16::new(5).unwrap());
            Marks::Points(top.into_iter().zip([best, next]).collect())
        }
        TallyRule::Ranked { .. } => Marks::Ranked(top),
        TallyRule::Approval | TallyRule::Pick { .. } | TallyRule::Single => {
            let most = rule.most_ticks(order.len()).unwrap();
            Marks::Ticked(top.into_iter().take(most).collect())
        }
    }
}

fn any_ballots(n: i64) -> impl Strategy<Value = Vec<(Vec<i64>, usize)>> {
    let order = Just((1..=n).collect::<Vec<_>>()).prop_shuffle();
    prop::collection::vec((order, 1..=n as usize), 1..25)
}

fn counted(rule: TallyRule, n: i64, ballots: &[(Vec<i64>, usize)]) -> TallySheet {
    let options: Vec<_> = (1..=n).map(NominationId).collect();
    let paper = BallotPaper::new(rule, &options).unwrap();
    let ballots: Vec<_> =
        ballots.iter().map(|(order, depth)| paper.admit(marks(rule, order, *depth)).unwrap()).collect();
    paper.count(&ballots)
}

proptest! {
    #[test]
    fn vo_18_the_order_of_ballots_and_the_numbers_of_options_decide_nothing(
        rule in any_rule(),
        (ballots, turned, names) in any_ballots(5).prop_flat_map(|ballots| {
            let names = Just((1..=5_i64).collect::<Vec<_>>()).prop_shuffle();
            (Just(ballots.clone()), Just(ballots).prop_shuffle(), names)
        }),
    ) {
        let sheet = counted(rule, 5, &ballots);
        let named = |option: i64| names[usize::try_from(option).unwrap() - 1];
        let renamed: Vec<_> = turned
            .iter()
            .map(|(order, depth)| (order.iter().map(|it| named(*it)).collect::<Vec<_>>(), *depth))
            .collect();
        let other = counted(rule, 5, &renamed);

        prop_assert_eq!(&counted(rule, 5, &turned), &sheet);
        for line in &sheet.lines {
            let twin = other.line(NominationId(named(line.option.0))).unwrap();
            prop_assert_eq!((line.place, line.figure, line.tied), (twin.place, twin.figure, twin.tied));
        }
    }

    #[test]
    fn vo_18_one_more_ballot_for_a_winner_alone_never_hurts(rule in any_rule(), mut ballots in any_ballots(4)) {
        let before: Vec<_> = counted(rule, 4, &ballots).first().collect();
        // several who share the last round of a run-off may be parted by it, and whoever leaves then hands on ballots
        prop_assume!(rule != RUNOFF || before.len() == 1);
        let winner = before[0].0;
        let mut order: Vec<i64> = (1..=4).collect();
        order.rotate_left(usize::try_from(winner).unwrap() - 1);

        ballots.push((order, 1));

        let after: Vec<_> = counted(rule, 4, &ballots).first().collect();
        prop_assert!(after.contains(&before[0]), "{before:?} {after:?}");
    }

    #[test]
    fn whoever_beats_all_others_wins_by_schulze_and_whoever_has_most_first_places_of_all_by_the_run_off(
        ballots in any_ballots(5),
    ) {
        let schulze = counted(SCHULZE, 5, &ballots);
        let preferred = &pairs(&schulze).preferred;
        let beats_all = (0..5).find(|&a| (0..5).all(|b| a == b || preferred[a][b] > preferred[b][a]));
        if let Some(at) = beats_all {
            prop_assert_eq!(schulze.first().collect::<Vec<_>>(), [NominationId(at as i64 + 1)]);
        }
        let runoff = counted(RUNOFF, 5, &ballots);
        let majority = (1..=5).find(|id| ballots.iter().filter(|(order, _)| order[0] == *id).count() * 2 > ballots.len());
        if let Some(id) = majority {
            prop_assert_eq!(runoff.first().collect::<Vec<_>>(), [NominationId(id)]);
        }
    }

    #[test]
    fn every_ballot_of_a_run_off_is_somewhere_in_every_round(ballots in any_ballots(6)) {
        let sheet = counted(RUNOFF, 6, &ballots);
        let Working::Rounds(rounds) = &sheet.working else { unreachable!() };
        for round in rounds {
            let votes: u64 = round.votes.iter().map(|(_, n)| n).sum();
            prop_assert_eq!(votes + round.exhausted, ballots.len() as u64);
            prop_assert!(round.tied.is_empty() || round.leave.iter().all(|it| round.tied.contains(it)));
        }
        prop_assert!(rounds.iter().rev().skip(1).all(|round| !round.leave.is_empty()));
    }
}
