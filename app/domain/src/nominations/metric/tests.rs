use super::*;

fn row(measure: Measure, after: &str) -> MetricText {
    MetricText {
        channel: Some(Channel::Instagram),
        measure,
        after: after.to_owned(),
        period: "May 2025".to_owned(),
        source: "Counted".to_owned(),
        ..MetricText::default()
    }
}

fn rates(rows: &[MetricText]) -> Vec<(Base, i64)> {
    engagement(rows).iter().map(|found| (found.base, found.rate.thousandths())).collect()
}

#[test]
fn a_row_counts_once_something_is_typed_or_chosen_and_is_whole_without_a_baseline() {
    let preset = MetricText {
        channel: Some(Channel::Facebook),
        paid: Some(Paid::Organic),
        audience: Some(Audience::Public),
        tool: Some(Tool::Native),
        ..MetricText::default()
    };
    assert!(preset.is_blank());
    let chosen = MetricText { measure: Measure::Reach, ..preset.clone() };
    assert!(!chosen.is_blank() && !chosen.is_complete());
    let whole = MetricText { after: "37".into(), period: "May".into(), ..chosen };
    assert!(whole.is_complete(), "the tool is a source");
    assert!(!MetricText { tool: Some(Tool::Other), ..whole.clone() }.is_complete());
    let unnamed = MetricText { measure: Measure::Other, ..whole };
    assert!(!unnamed.is_complete());
    assert!(MetricText { what: "Lamps".into(), ..unnamed }.is_complete());
}

#[test]
fn a_row_that_was_kept_before_rows_had_a_kind_is_read_with_everything_typed() {
    let kept = r#"{"what":"Lamps","before":"","after":"many","period":"A week","source":"Seen"}"#;
    let read: MetricText = serde_json::from_str(kept).unwrap();

    assert_eq!(read.measure, Measure::Other);
    assert_eq!((read.what.as_str(), read.after.as_str(), read.source.as_str()), ("Lamps", "many", "Seen"));
    assert_eq!(read.change(), Err(NoChange::NotANumber));
    assert!(read.points().is_empty());
}

#[test]
fn a_change_goes_from_the_baseline_or_from_the_first_of_several() {
    let change = |before: &str, after: &str| {
        let row = MetricText { before: before.into(), ..row(Measure::Loans, after) };
        row.change().map(|change| change.percent.map(Rate::thousandths))
    };
    assert_eq!(change("20", "37"), Ok(Some(85_000)));
    assert_eq!(change("20", "30, 40"), Ok(Some(100_000)));
    assert_eq!(change("", "20, 30, 40"), Ok(Some(100_000)));
    assert_eq!(change("0", "12"), Ok(None));
    assert_eq!(change("", "12"), Err(NoChange::NoBaseline));
    assert_eq!(change("few", "12"), Err(NoChange::NotANumber));
    assert_eq!(change("12", "many"), Err(NoChange::NotANumber));
    let points = |before: &str, after: &str| {
        MetricText { before: before.into(), ..row(Measure::Loans, after) }.points().len()
    };
    assert_eq!(
        [points("20", "37"), points("", "12, 40, 85"), points("few", "1, 2"), points("1", "many")],
        [2, 3, 2, 0]
    );
}

#[test]
fn engagement_is_a_share_of_reach_or_of_followers_and_says_which() {
    let (likes, comments) = (row(Measure::Likes, "40"), row(Measure::Comments, "10"));
    let (reach, followers) = (row(Measure::Reach, "1.000"), row(Measure::Followers, "400, 500"));
    assert_eq!(rates(&[likes.clone(), comments.clone(), reach.clone()]), [(Base::Reach, 5_000)]);
    assert_eq!(
        rates(&[likes.clone(), reach.clone(), followers.clone()]),
        [(Base::Reach, 4_000)],
        "reach says more than followers"
    );
    assert_eq!(rates(&[likes.clone(), followers.clone()]), [(Base::Followers, 8_000)]);
    assert!(engagement(&[MetricText { after: "ca. 40".into(), ..likes }, reach])[0].rough);
}

#[test]
fn numbers_that_do_not_agree_are_not_put_together() {
    let (likes, reach) = (row(Measure::Likes, "40"), row(Measure::Reach, "1000"));
    assert_eq!(rates(&[MetricText { period: "maj 2025".into(), ..likes.clone() }, reach.clone()]).len(), 1);
    for (other, why) in [
        (MetricText { channel: Some(Channel::Facebook), ..reach.clone() }, "channel"),
        (MetricText { channel: None, ..reach.clone() }, "no channel"),
        (MetricText { period: "June 2025".into(), ..reach.clone() }, "period"),
        (MetricText { paid: Some(Paid::Paid), ..reach.clone() }, "paid"),
        (MetricText { audience: Some(Audience::Staff), ..reach.clone() }, "audience"),
        (MetricText { after: "0".into(), ..reach.clone() }, "no share of nothing"),
        (MetricText { after: "many".into(), ..reach.clone() }, "no number"),
        (MetricText { after: "12 %".into(), ..reach.clone() }, "a rate is no reach"),
        (MetricText { after: "500, 600".into(), ..reach.clone() }, "a series"),
    ] {
        assert_eq!(rates(&[likes.clone(), other]), [], "{why}");
    }
    assert_eq!(rates(&[likes.clone(), likes.clone(), reach.clone()]), [], "given twice");
    assert_eq!(rates(&[reach]), [], "nothing was done");
    let unsaid = MetricText { period: String::new(), ..likes.clone() };
    assert_eq!(rates(&[unsaid.clone(), MetricText { measure: Measure::Reach, ..unsaid }]), []);
}

#[test]
fn a_period_is_the_same_in_every_spelling() {
    for (one, other) in [
        ("1.–30. maj 2025", "1-30 May 2025"),
        ("Des. 2024", "december 2024"),
        ("01 jan til 31 marts", "1 January to 31 March"),
    ] {
        assert_eq!(same_period(one), same_period(other));
    }
    assert_ne!(same_period("May 2025"), same_period("May 2024"));
}
