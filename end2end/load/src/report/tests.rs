use super::*;

fn attempt(choice: &str, acknowledged: bool) -> Attempt {
    let acknowledged = acknowledged.then(|| Duration::from_millis(3));
    Attempt { choice: BTreeSet::from([choice.to_owned()]), acknowledged, tries: 1 }
}

fn voter(attempts: &[(&str, bool)], found: Option<(&str, &str)>) -> VoterLog {
    VoterLog {
        attempts: attempts.iter().map(|(choice, acknowledged)| attempt(choice, *acknowledged)).collect(),
        found: found.map(|(choice, receipt)| Found {
            choice: BTreeSet::from([choice.to_owned()]),
            receipt: Some(receipt.to_owned()),
        }),
        ..VoterLog::default()
    }
}

fn faults(logs: Vec<VoterLog>, turnout: (u64, u64), screens: &[(u64, u64)]) -> Vec<String> {
    let screens = screens.iter().copied().collect();
    Report::new(logs, turnout, screens, Vec::new(), Duration::ZERO, None).faults
}

#[test]
fn what_was_acknowledged_last_lies_in_the_box_or_a_later_ballot_whose_answer_was_lost() {
    let fine = vec![
        voter(&[("a", true)], Some(("a", "1"))),
        voter(&[("a", true), ("b", true)], Some(("b", "2"))),
        voter(&[("a", true), ("b", false)], Some(("a", "3"))),
        voter(&[("a", true), ("b", false)], Some(("b", "4"))),
        voter(&[("a", false)], Some(("a", "5"))),
        voter(&[("a", false)], None),
        voter(&[], None),
    ];

    assert_eq!(faults(fine, (10, 15), &[(15, 4)]), Vec::<String>::new());
}

#[test]
fn every_way_of_losing_or_doubling_a_ballot_is_told() {
    let another = "voter 0: another ballot lies in the box than was cast";
    let table = [
        (voter(&[("a", true)], None), 0, "voter 0: acknowledged and not in the box"),
        (voter(&[("a", true), ("b", true)], Some(("a", "1"))), 1, another),
        (voter(&[("a", true)], Some(("c", "1"))), 1, another),
        (voter(&[], Some(("a", "1"))), 1, another),
        (
            voter(&[("a", true)], Some(("a", "1"))),
            2,
            "2 ballots are counted, but 1 voters find theirs in the box",
        ),
        (
            voter(&[("a", true)], Some(("a", "1"))),
            0,
            "0 ballots are counted, but 1 voters find theirs in the box",
        ),
    ];
    for (log, counted, fault) in table {
        let told = faults(vec![log], (7, 7 + counted), &[]);
        assert!(told.iter().any(|it| it == fault), "{fault}: {told:?}");
    }
    let twice = vec![voter(&[("a", true)], Some(("a", "1"))), voter(&[("a", true)], Some(("a", "1")))];
    assert_eq!(faults(twice, (0, 2), &[]), ["receipt 1 twice"]);
    let late = vec![voter(&[("a", true)], Some(("a", "1")))];
    assert_eq!(faults(late, (0, 1), &[(0, 2), (1, 9)]), ["2 screens end on 0 ballots instead of 1"]);
    let unseen = VoterLog { lost_sight: Some("refused".to_owned()), ..VoterLog::default() };
    assert_eq!(faults(vec![unseen], (0, 0), &[]), ["voter 0: nobody could look into the box: refused"]);
}

#[test]
fn percentiles_are_spans_that_were_measured() {
    let ms = Duration::from_millis;
    let hundred = Percentiles::of((1..=100).rev().map(ms).collect());

    assert_eq!(hundred, Percentiles { n: 100, p50: ms(50), p99: ms(99), max: ms(100) });
    assert_eq!(Percentiles::of(vec![ms(7)]), Percentiles { n: 1, p50: ms(7), p99: ms(7), max: ms(7) });
    assert_eq!(Percentiles::of(Vec::new()), Percentiles::default());
}
