//! What is computed from the numbers of a nomination, in words and as a small picture. Beside it always stands what was
//! typed; where nothing can be computed, nothing is made up.

use crate::messages::Tr;
use domain::{
    concepts::Channel,
    language::Language,
    nominations::{
        Amount, Audience, Base, Change, Difference, Engagement, Figure, Measure, MetricText, NoChange, Paid,
        Precision, Tool,
    },
};
use leptos::prelude::*;

/// What is known of one number besides the words it was told in. Holds no word that anybody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    channel: Option<Channel>,
    measure: Measure,
    tool: Option<Tool>,
    paid: Option<Paid>,
    audience: Option<Audience>,
    points: Vec<Figure>,
    change: Result<Change, NoChange>,
}

impl From<&MetricText> for Figures {
    fn from(metric: &MetricText) -> Self {
        Self {
            channel: metric.channel,
            measure: metric.measure,
            tool: metric.tool,
            paid: metric.paid,
            audience: metric.audience,
            points: metric.points().into_iter().map(Figure::bare).collect(),
            change: metric.change().map(Change::bare),
        }
    }
}

impl Figures {
    /// "Instagram: likes"; empty where both are left to the writer's own words.
    pub fn name(&self, t: Tr) -> String {
        let channel = self.channel.map(|channel| t.of("concepts-channel-", channel.as_str()));
        let measure =
            (self.measure != Measure::Other).then(|| t.of("evidence-measure-", self.measure.as_str()));
        channel.into_iter().chain(measure).collect::<Vec<_>>().join(": ")
    }

    /// "Meta Business Suite, not paid for, the public".
    pub fn circumstances(&self, t: Tr) -> String {
        let tool =
            self.tool.filter(|tool| *tool != Tool::Other).map(|tool| t.of("evidence-tool-", tool.as_str()));
        let paid = self.paid.map(|paid| t.of("evidence-paid-", paid.as_str()));
        let audience = self.audience.map(|audience| t.of("evidence-audience-", audience.as_str()));
        tool.into_iter().chain(paid).chain(audience).collect::<Vec<_>>().join(" · ")
    }

    /// The change in words and as a picture, where there is one.
    pub fn view(&self, t: Tr) -> Option<AnyView> {
        let change = self.change.as_ref().ok()?;
        let words = change_in_words(t, change);
        let picture = picture(t, &self.points);
        Some(view! { <span class="change">{picture} <span>{words}</span></span> }.into_any())
    }

    /// For the writer: what keeps us from computing, where something was typed.
    pub fn hint(&self, t: Tr) -> Option<String> {
        match self.change {
            Ok(_) => None,
            Err(NoChange::NoBaseline) => Some(t.s("evidence-no-baseline")),
            Err(NoChange::NotANumber) => Some(t.s("evidence-not-a-number")),
            Err(NoChange::OtherUnit) => Some(t.s("evidence-other-unit")),
        }
    }
}

/// What the rows of one nomination tell together.
pub fn together(t: Tr, found: &[Engagement]) -> Option<impl IntoView + use<>> {
    (!found.is_empty()).then(|| {
        let rows =
            found.iter().map(|found| view! { <li>{engagement_in_words(t, found)}</li> }).collect_view();
        view! { <ul class="small">{rows}</ul> }
    })
}

fn engagement_in_words(t: Tr, found: &Engagement) -> String {
    let key = match found.base {
        Base::Reach => "evidence-engagement-reach",
        Base::Followers => "evidence-engagement-followers",
    };
    let words = [
        ("channel", t.of("concepts-channel-", found.channel.as_str()).into()),
        ("rate", share(t, found.rate.thousandths()).into()),
        ("n", number(t, found.interactions.thousandths(), 3).into()),
    ];
    let line = t.a(key, words);
    if found.rough { t.a("evidence-rough", [("line", line.into())]) } else { line }
}

fn change_in_words(t: Tr, change: &Change) -> String {
    let ends = [("from", figure(t, &change.from)), ("to", figure(t, &change.to))];
    let [from, to] = ends.map(|(name, words)| (name, words.into()));
    let line = match (change.difference, change.percent) {
        (Difference::Points(points), _) => {
            let points = signed(points.thousandths(), number(t, points.thousandths().abs(), 1));
            t.a("evidence-change-points", [("points", points.into()), from, to])
        }
        (Difference::Count(_), Some(rate)) => {
            let percent = signed(rate.thousandths(), share(t, rate.thousandths().abs()));
            t.a("evidence-change-percent", [("percent", percent.into()), from, to])
        }
        (Difference::Count(count), None) => {
            let difference = signed(count.thousandths(), number(t, count.thousandths().abs(), 3));
            t.a("evidence-change-count", [("difference", difference.into()), from, to])
        }
    };
    if change.is_rough() { t.a("evidence-rough", [("line", line.into())]) } else { line }
}

fn signed(value: i64, words: String) -> String {
    match value.signum() {
        1 => format!("+{words}"),
        -1 => format!("−{words}"),
        _ => words,
    }
}

/// A number as it was meant: "about 20", "over 1,000", "12%".
fn figure(t: Tr, figure: &Figure) -> String {
    let words = match figure.amount {
        Amount::Count(count) => number(t, count.thousandths(), 3),
        Amount::Rate(rate) => t.a("evidence-per-cent", [("n", number(t, rate.thousandths(), 3).into())]),
    };
    let key = match figure.precision {
        Precision::Exact => return words,
        Precision::About => "evidence-about",
        Precision::AtLeast => "evidence-at-least",
        Precision::AtMost => "evidence-at-most",
    };
    t.a(key, [("n", words.into())])
}

/// Per cent: whole from ten on, with one decimal below; more would promise an exactness that is not there.
fn share(t: Tr, thousandths: i64) -> String {
    number(t, thousandths, if thousandths.abs() >= 10_000 { 0 } else { 1 })
}

/// Thousandths with up to `places` decimals, rounded half away from zero, as the language writes numbers.
fn number(t: Tr, thousandths: i64, places: u32) -> String {
    let point = match t.language {
        Language::Da | Language::Nb | Language::Sv => ',',
        Language::En => '.',
    };
    let step = 10_u64.pow(3 - places.min(3));
    let rounded = (thousandths.unsigned_abs() + step / 2) / step * step;
    let mut text = t.count(i64::try_from(rounded / 1000).unwrap_or(i64::MAX));
    let fraction = format!("{:03}", rounded % 1000);
    let fraction = fraction.trim_end_matches('0');
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    if thousandths < 0 && rounded > 0 { format!("−{text}") } else { text }
}

const WIDTH: i64 = 96;
const HEIGHT: i64 = 28;

/// A line over time from three numbers on, two bars for two; both stand on zero, so that nothing is larger than it is.
fn picture(t: Tr, points: &[Figure]) -> Option<AnyView> {
    let values: Vec<i64> = points.iter().map(|point| point.amount.thousandths()).collect();
    let most = *values.iter().max().filter(|most| **most > 0)?;
    let high = |value: i64| {
        let height = i128::from(value) * i128::from(HEIGHT - 8) / i128::from(most);
        HEIGHT - 4 - i64::try_from(height).unwrap_or(0)
    };
    let (first, last) = (points.first()?, points.last()?);
    let words = |figure_: &Figure| figure(t, figure_);
    if let [before, after] = values.as_slice() {
        let label = t.a("evidence-two-bars", [("from", words(first).into()), ("to", words(last).into())]);
        let bar = |x: &'static str, value: i64, class: &'static str| {
            let y = high(value).min(HEIGHT - 5);
            view! {
                <rect class=class x=x y=y.to_string() width="14" height=(HEIGHT - 4 - y).to_string()></rect>
            }
        };
        return Some(
            view! {
                <svg class="spark bars" viewBox=format!("0 0 40 {HEIGHT}") role="img" aria-label=label>
                    {bar("3", *before, "ghost")} {bar("23", *after, "fill")}
                </svg>
            }
            .into_any(),
        );
    }
    if values.len() < 3 {
        return None;
    }
    let low = points.iter().min_by_key(|point| point.amount.thousandths())?;
    let top = points.iter().max_by_key(|point| point.amount.thousandths())?;
    let label = t.a(
        "evidence-line",
        [
            ("n", values.len().into()),
            ("from", words(first).into()),
            ("to", words(last).into()),
            ("low", words(low).into()),
            ("high", words(top).into()),
        ],
    );
    let across = |at: usize| {
        let at = i64::try_from(at).unwrap_or(0);
        let steps = i64::try_from(values.len() - 1).unwrap_or(1).max(1);
        4 + at * (WIDTH - 8) / steps
    };
    let path: String = values
        .iter()
        .enumerate()
        .map(|(at, value)| format!("{}{} {}", if at == 0 { 'M' } else { 'L' }, across(at), high(*value)))
        .collect();
    let end = *values.last()?;
    Some(
        view! {
            <svg class="spark" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=label>
                <path class="axis" d=format!("M2 {}H{}", HEIGHT - 3, WIDTH - 2)></path>
                <path class="run" d=path></path>
                <circle
                    class="dot"
                    cx=across(values.len() - 1).to_string()
                    cy=high(end).to_string()
                    r="3.5"
                ></circle>
            </svg>
        }
        .into_any(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: Tr = Tr { language: Language::En };
    const DA: Tr = Tr { language: Language::Da };

    fn metric(before: &str, after: &str) -> MetricText {
        MetricText { before: before.into(), after: after.into(), ..MetricText::default() }
    }

    fn words(t: Tr, before: &str, after: &str) -> String {
        change_in_words(t, &metric(before, after).change().unwrap())
    }

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        let table = [
            (1_234_567_500, 3, "1,234,567.5", "1.234.567,5"),
            (85_000, 0, "85", "85"),
            (4_250, 1, "4.3", "4,3"),
            (-33_333, 0, "−33", "−33"),
            (-400, 0, "0", "0"),
            (999_999, 0, "1,000", "1.000"),
        ];
        for (thousandths, places, en, da) in table {
            assert_eq!(number(EN, thousandths, places), en);
            assert_eq!(number(DA, thousandths, places), da);
        }
    }

    #[test]
    fn a_change_is_told_with_where_it_began() {
        assert_eq!(words(EN, "20", "37"), "+85%, from 20 to 37");
        assert_eq!(words(DA, "20", "37"), "+85 %, fra 20 til 37");
        assert_eq!(words(EN, "1200", "1150"), "−4.2%, from 1,200 to 1,150");
        assert_eq!(words(EN, "0", "12"), "+12, from 0 to 12");
        assert_eq!(words(EN, "10 %", "12,5 %"), "+2.5 percentage points, from 10% to 12.5%");
        assert_eq!(words(EN, "ca. 20", "over 37"), "Roughly: +85%, from about 20 to over 37");
        assert_eq!(words(EN, "37", "37"), "0%, from 37 to 37");
    }

    #[test]
    fn a_picture_says_in_words_what_it_shows_and_needs_numbers() {
        let html = |before: &str, after: &str| {
            Figures::from(&metric(before, after)).view(EN).map(|view| view.to_html()).unwrap_or_default()
        };
        let line = html("", "12, 40, 85");
        assert!(line.contains("role=\"img\""), "{line}");
        assert!(line.contains("3 numbers over time: from 12 to 85, lowest 12, highest 85"), "{line}");
        assert!(line.contains("M4 "), "{line}");
        assert!(!line.contains("style="), "{line}");
        let bars = html("20", "37");
        assert_eq!(bars.matches("<rect").count(), 2, "{bars}");
        assert_eq!(html("few", "many"), "");
        assert!(!html("0", "0").contains("<svg"), "there is nothing to draw");
    }

    #[test]
    fn no_word_that_was_typed_is_carried_along() {
        let told = format!("{:?}", Figures::from(&metric("12 zymurgia", "14 zymurgia")));
        assert!(!told.contains("zymurgia"), "{told}");
    }
}
