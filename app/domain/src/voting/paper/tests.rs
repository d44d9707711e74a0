use super::*;
use crate::voting::RankedMethod;

const SINGLE: TallyRule = TallyRule::Single;
const RANKED: TallyRule = TallyRule::Ranked { method: RankedMethod::Schulze };

/// Numbers beside options, and the ballot that they make.
type Numbers<'a> = (&'a [(i64, i64)], Result<&'a str, BallotFault>);

fn id(number: i64) -> NominationId {
    NominationId(number)
}

fn ids(numbers: &[i64]) -> Vec<NominationId> {
    numbers.iter().copied().map(NominationId).collect()
}

fn ten_points() -> TallyRule {
    TallyRule::Points { budget: NonZeroU16::new(10).unwrap() }
}

/// Options 1 to 4.
fn paper(rule: TallyRule) -> BallotPaper {
    BallotPaper::new(rule, &ids(&[3, 1, 4, 2])).unwrap()
}

fn tick(rule: TallyRule, picked: &[i64]) -> Result<String, BallotFault> {
    written(paper(rule).read(Filled::Ticked(&ids(picked))))
}

fn number(rule: TallyRule, numbers: &[(i64, i64)]) -> Result<String, BallotFault> {
    let numbers: Vec<_> = numbers.iter().map(|&(option, n)| (NominationId(option), n)).collect();
    written(paper(rule).read(Filled::Numbered(&numbers)))
}

fn written(ballot: Result<Ballot, BallotFault>) -> Result<String, BallotFault> {
    ballot.map(|ballot| serde_json::to_string(&ballot).unwrap())
}

#[test]
fn a_paper_offers_a_choice_between_different_options() {
    let make = |options: &[i64]| BallotPaper::new(SINGLE, &ids(options));

    assert_eq!(make(&[]), Err(PaperFault::TooFewOptions { options: 0 }));
    assert_eq!(make(&[1]), Err(PaperFault::TooFewOptions { options: 1 }));
    assert_eq!(make(&[2, 1, 2]), Err(PaperFault::RepeatedOption(id(2))));
    assert_eq!(make(&(0..101).collect::<Vec<_>>()), Err(PaperFault::TooManyOptions { options: 101 }));
    assert_eq!(paper(SINGLE).options(), ids(&[1, 2, 3, 4]));
}

#[test]
fn ticks_count_up_to_what_the_rule_allows() {
    let table: [(TallyRule, &[i64], Result<&str, BallotFault>); 12] = [
        (TallyRule::Approval, &[4, 2, 1, 3], Ok("[1,2,3,4]")),
        (TallyRule::PICK_THREE, &[4, 1], Ok("[1,4]")),
        (TallyRule::PICK_THREE, &[4, 2, 1], Ok("[1,2,4]")),
        (TallyRule::PICK_THREE, &[4, 2, 1, 3], Err(BallotFault::TooMany { picked: 4, most: 3 })),
        (SINGLE, &[2], Ok("[2]")),
        (SINGLE, &[2, 3], Err(BallotFault::TooMany { picked: 2, most: 1 })),
        (SINGLE, &[], Err(BallotFault::Empty)),
        (SINGLE, &[2, 2], Err(BallotFault::RepeatedOption(id(2)))),
        (SINGLE, &[5], Err(BallotFault::UnknownOption(id(5)))),
        (SINGLE, &[-1], Err(BallotFault::UnknownOption(id(-1)))),
        (ten_points(), &[1], Err(BallotFault::WrongForm)),
        (RANKED, &[1], Err(BallotFault::WrongForm)),
    ];
    for (rule, picked, expected) in table {
        assert_eq!(tick(rule, picked), expected.map(str::to_owned), "{rule:?} {picked:?}");
    }
}

#[test]
fn points_stay_within_the_budget_and_noughts_are_no_points() {
    let table: [Numbers<'_>; 10] = [
        (&[(3, 6), (1, 4)], Ok(r#"{"points":[[1,4],[3,6]]}"#)),
        (&[(3, 0), (1, 1)], Ok(r#"{"points":[[1,1]]}"#)),
        (&[(1, 10)], Ok(r#"{"points":[[1,10]]}"#)),
        (&[(1, 10), (2, 1)], Err(BallotFault::OverBudget { given: 11, budget: 10 })),
        (&[(1, i64::MAX), (2, i64::MAX)], Err(BallotFault::OverBudget { given: u64::MAX - 1, budget: 10 })),
        (&[(1, 12), (2, -2)], Err(BallotFault::BelowZero(id(2)))),
        (&[(1, 0), (2, 0)], Err(BallotFault::Empty)),
        (&[], Err(BallotFault::Empty)),
        (&[(1, 2), (1, 2)], Err(BallotFault::RepeatedOption(id(1)))),
        (&[(9, 2)], Err(BallotFault::UnknownOption(id(9)))),
    ];
    for (numbers, expected) in table {
        assert_eq!(number(ten_points(), numbers), expected.map(str::to_owned), "{numbers:?}");
    }
}

#[test]
fn places_have_no_gap_and_are_not_shared() {
    let table: [Numbers<'_>; 10] = [
        (&[(3, 2), (1, 1)], Ok(r#"{"ranked":[1,3]}"#)),
        (&[(4, 1), (3, 2), (2, 3), (1, 4)], Ok(r#"{"ranked":[4,3,2,1]}"#)),
        (&[], Err(BallotFault::Empty)),
        (&[(1, 1), (2, 3)], Err(BallotFault::Gap { missing: 2 })),
        (&[(1, 2)], Err(BallotFault::Gap { missing: 1 })),
        (&[(1, 1), (2, 1)], Err(BallotFault::SharedPlace { place: 1 })),
        (&[(1, 5)], Err(BallotFault::NoSuchPlace { option: id(1), place: 5 })),
        (&[(1, 0)], Err(BallotFault::NoSuchPlace { option: id(1), place: 0 })),
        (&[(1, i64::MIN)], Err(BallotFault::NoSuchPlace { option: id(1), place: i64::MIN })),
        (&[(1, 1), (1, 2)], Err(BallotFault::RepeatedOption(id(1)))),
    ];
    for (places, expected) in table {
        assert_eq!(number(RANKED, places), expected.map(str::to_owned), "{places:?}");
    }
}

#[test]
fn what_was_stored_is_checked_again_against_the_poll() {
    let read = |rule, stored: &str| {
        written(paper(rule).admit(serde_json::from_str(stored).map_err(|_| BallotFault::WrongForm)?))
    };

    for (rule, stored) in [
        (TallyRule::Approval, "[1,3]"),
        (ten_points(), r#"{"points":[[1,4],[3,6]]}"#),
        (RANKED, r#"{"ranked":[4,1]}"#),
    ] {
        assert_eq!(read(rule, stored).as_deref(), Ok(stored));
    }
    assert_eq!(read(RANKED, "[4,1]"), Err(BallotFault::WrongForm));
    assert_eq!(read(SINGLE, r#"{"ranked":[4]}"#), Err(BallotFault::WrongForm));
    assert_eq!(read(RANKED, r#"{"ranked":[4,4]}"#), Err(BallotFault::RepeatedOption(id(4))));
    assert_eq!(
        read(ten_points(), r#"{"points":[[1,11]]}"#),
        Err(BallotFault::OverBudget { given: 11, budget: 10 })
    );
    assert_eq!(read(ten_points(), r#"{"points":[[1,0]]}"#), Err(BallotFault::WrongForm));
}
