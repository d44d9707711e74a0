use super::super::change::{Change, Difference, NoChange};
use super::*;
use proptest::prelude::*;

fn count(text: &str) -> Option<i64> {
    match Figure::parse(text)?.amount {
        Amount::Count(count) => Some(count.thousandths()),
        Amount::Rate(_) => None,
    }
}

#[test]
fn numbers_are_read_however_they_are_typed() {
    let table = [
        ("37", Some(37_000)),
        (" 37 ", Some(37_000)),
        ("4,5", Some(4_500)),
        ("4.5", Some(4_500)),
        ("0,125", Some(125)),
        ("1.234", Some(1_234_000)),
        ("1,234", Some(1_234_000)),
        ("1.234.567", Some(1_234_567_000)),
        ("1.234,5", Some(1_234_500)),
        ("1,234.5", Some(1_234_500)),
        ("12 500", Some(12_500_000)),
        ("12\u{a0}500", Some(12_500_000)),
        ("12\u{202f}500,25", Some(12_500_250)),
        ("12’500", Some(12_500_000)),
        ("1234,567", Some(1_234_567)),
        ("12k", Some(12_000_000)),
        ("1,2 mio.", Some(1_200_000_000)),
        ("3 tusind", Some(3_000_000)),
        ("900 følgere", Some(900_000)),
        ("200+", Some(200_000)),
        ("3,14159", Some(3_141)),
        ("many", None),
        ("mange", None),
        ("", None),
        ("-5", None),
        ("+17", None),
        ("10-12", None),
        ("3 af 4", None),
        ("12 40", None),
        ("5 gange så mange", None),
        ("5x", None),
        ("1.23.4", None),
        ("1.234 k", None),
        ("99999999999999999999", None),
        ("9999999999999 mio", None),
    ];
    for (text, expected) in table {
        assert_eq!(count(text), expected, "{text:?}");
    }
}

#[test]
fn how_exact_a_number_is_and_what_it_counts_is_kept() {
    use Precision::{About, AtLeast, AtMost, Exact};
    let table = [
        ("ca. 40", About),
        ("ca 40", About),
        ("Omkring 40 lånere", About),
        ("~40", About),
        ("over 40", AtLeast),
        ("mere end 40", AtLeast),
        ("> 40", AtLeast),
        ("40+", AtLeast),
        ("under 40", AtMost),
        ("op til 40", AtMost),
        ("40", Exact),
    ];
    for (text, expected) in table {
        let figure = Figure::parse(text).unwrap();
        assert_eq!((figure.amount, figure.precision), (Amount::Count(Count::whole(40)), expected), "{text}");
    }
    assert_eq!(Figure::parse("overskud 40"), None);
}

#[test]
fn per_cents_are_rates() {
    let table = [
        ("12 %", Some(12_000)),
        ("12,5%", Some(12_500)),
        ("12 procent", Some(12_000)),
        ("12 per cent of visitors", Some(12_000)),
        // 1.234 % may be a little more than one, or more than a thousand
        ("1.234 %", None),
        ("+85 %", None),
        ("5 %-point", None),
        ("5 procentpoint", None),
    ];
    for (text, expected) in table {
        let read = Figure::parse(text).map(|figure| match figure.amount {
            Amount::Rate(rate) => rate.thousandths(),
            Amount::Count(count) => panic!("{text} was read as {count:?}"),
        });
        assert_eq!(read, expected, "{text}");
    }
}

#[test]
fn several_numbers_are_a_series_where_all_of_them_are_numbers_of_one_thing() {
    let table = [
        ("12, 40, 85", vec![12_000, 40_000, 85_000]),
        ("12,40,85", vec![12_000, 40_000, 85_000]),
        ("12 → 40 -> 85", vec![12_000, 40_000, 85_000]),
        ("1.200; 1.400; 1.950", vec![1_200_000, 1_400_000, 1_950_000]),
        ("4,5, 6,5", vec![4_500, 6_500]),
        ("12", vec![12_000]),
        ("12, mange, 85", vec![]),
        ("12 timer, 40 minutter", vec![]),
        ("12 %, 40", vec![]),
        ("mange", vec![]),
    ];
    for (text, expected) in table {
        let read: Vec<i64> = series(text).iter().map(|figure| figure.amount.thousandths()).collect();
        assert_eq!(read, expected, "{text}");
    }
}

#[test]
fn a_change_needs_two_numbers_of_one_thing_and_a_share_needs_something_to_be_a_share_of() {
    let change =
        |from: &str, to: &str| Change::between(&Figure::parse(from).unwrap(), &Figure::parse(to).unwrap());
    let grown = change("20", "37").unwrap();
    assert_eq!(grown.difference, Difference::Count(Count::whole(17)));
    assert_eq!(grown.percent, Some(Rate::from_thousandths(85_000)));
    assert!(!grown.is_rough());
    assert_eq!(change("3", "2").unwrap().percent, Some(Rate::from_thousandths(-33_333)));
    let from_nothing = change("0", "12").unwrap();
    assert_eq!(from_nothing.difference, Difference::Count(Count::whole(12)));
    assert_eq!(from_nothing.percent, None);
    let rates = change("10 %", "12,5 %").unwrap();
    assert_eq!(rates.difference, Difference::Points(Points(2_500)));
    assert_eq!(rates.percent, None);
    assert_eq!(change("10 %", "12"), Err(NoChange::OtherUnit));
    assert_eq!(change("2 timer", "90 minutter"), Err(NoChange::OtherUnit));
    assert!(change("ca. 20", "37").unwrap().is_rough());
}

proptest! {
    #[test]
    fn no_text_is_too_strange_to_be_looked_at(text in "\\PC{0,40}") {
        let _ = Figure::parse(&text);
        prop_assert!(series(&text).len() <= 60);
    }

    #[test]
    fn every_whole_number_is_read_back_in_every_spelling(n in 1_000_u32..1_000_000) {
        let (thousands, rest) = (n / 1000, n % 1000);
        for parts in [".", ",", " ", "\u{a0}", "'"] {
            let typed = format!("{thousands}{parts}{rest:03}");
            prop_assert_eq!(count(&typed), Some(i64::from(n) * 1000));
        }
    }
}
