//! A number about effect: what was counted, where, over how long and how that is known, kept as it was typed, and what can
//! be computed from it.

use super::{
    change::{Change, NoChange},
    figure::{Amount, Count, Figure, Precision, Rate, series},
};
use crate::{concepts::Channel, search::fold, words::words};
use serde::{Deserialize, Serialize};

words! {
    /// What is counted. Everything else is said in the writer's own words.
    Measure {
        Reach = "reach",
        Views = "views",
        Followers = "followers",
        Likes = "likes",
        Comments = "comments",
        Shares = "shares",
        Saves = "saves",
        Clicks = "clicks",
        Visits = "visits",
        Loans = "loans",
        Participants = "participants",
        Other = "other",
    }
}

words! {
    /// What the number was read from.
    Tool {
        Native = "native",
        MetaBusinessSuite = "meta-business-suite",
        WebAnalytics = "web-analytics",
        Counter = "counter",
        LibrarySystem = "library-system",
        Survey = "survey",
        ByHand = "by-hand",
        Other = "other",
    }
}

words! {
    /// Whether reach was paid for.
    Paid {
        Organic = "organic",
        Paid = "paid",
        Both = "both",
    }
}

words! {
    /// Who reacted: likes of one's own colleagues are not the public's.
    Audience {
        Public = "public",
        Staff = "staff",
        Both = "both",
    }
}

impl Measure {
    /// Something people do with a post. Clicks lead away from it and are counted apart.
    pub const fn is_interaction(self) -> bool {
        matches!(self, Self::Likes | Self::Comments | Self::Shares | Self::Saves)
    }
}

fn own_words() -> Measure {
    Measure::Other
}

/// A number about effect, as typed. Before and after stay text: "many" is an answer too, and honest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetricText {
    #[serde(default)]
    pub channel: Option<Channel>,
    #[serde(default = "own_words")]
    pub measure: Measure,
    /// What was counted, in the writer's own words; needed where [`Measure::Other`] is all that is chosen.
    pub what: String,
    pub before: String,
    /// One number, or several over time such as "12, 40, 85".
    pub after: String,
    pub period: String,
    /// Where the number is from, in the writer's own words.
    pub source: String,
    #[serde(default)]
    pub tool: Option<Tool>,
    #[serde(default)]
    pub paid: Option<Paid>,
    #[serde(default)]
    pub audience: Option<Audience>,
}

impl Default for MetricText {
    fn default() -> Self {
        Self {
            channel: None,
            measure: Measure::Other,
            what: String::new(),
            before: String::new(),
            after: String::new(),
            period: String::new(),
            source: String::new(),
            tool: None,
            paid: None,
            audience: None,
        }
    }
}

impl MetricText {
    /// Nothing at all was typed or counted: the row does not count, whatever is preset in it.
    pub fn is_blank(&self) -> bool {
        self.measure == Measure::Other
            && [&self.what, &self.before, &self.after, &self.period, &self.source]
                .iter()
                .all(|answer| answer.trim().is_empty())
    }

    /// What was counted, the number after, the period and the source are there. A baseline is asked for, not required.
    pub fn is_complete(&self) -> bool {
        let said = |answer: &str| !answer.trim().is_empty();
        let what = self.measure != Measure::Other || said(&self.what);
        let source = self.tool.is_some_and(|tool| tool != Tool::Other) || said(&self.source);
        what && source && said(&self.after) && said(&self.period)
    }

    pub fn has_baseline(&self) -> bool {
        !self.before.trim().is_empty()
    }

    /// Every number there is, in the order of time, the baseline first. Empty where what was typed after is no number.
    pub fn points(&self) -> Vec<Figure> {
        let mut points = series(&self.after);
        if let (Some(first), Some(before)) = (points.first(), Figure::parse(&self.before))
            && before.is_like(first)
        {
            points.insert(0, before);
        }
        points
    }

    /// From the baseline to the last number; from the first of several where no baseline was typed.
    pub fn change(&self) -> Result<Change, NoChange> {
        let after = series(&self.after);
        let last = after.last().ok_or(NoChange::NotANumber)?;
        if self.has_baseline() {
            return Change::between(&Figure::parse(&self.before).ok_or(NoChange::NotANumber)?, last);
        }
        match after.as_slice() {
            [first, .., last] => Change::between(first, last),
            _ => Err(NoChange::NoBaseline),
        }
    }

    /// The one count of a row that holds one: of a series only the last, where the number is a level and not a sum.
    fn count(&self) -> Option<(Count, bool)> {
        let figures = series(&self.after);
        let figure = match figures.as_slice() {
            [one] => one,
            [.., last] if self.measure == Measure::Followers => last,
            _ => return None,
        };
        match figure.amount {
            Amount::Count(count) => Some((count, figure.precision != Precision::Exact)),
            Amount::Rate(_) => None,
        }
    }
}

/// What an engagement rate is a share of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    Reach,
    Followers,
}

/// Interactions as a share of those who could have reacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Engagement {
    pub channel: Channel,
    pub interactions: Count,
    pub base: Base,
    pub rate: Rate,
    /// Not every number in it is exact.
    pub rough: bool,
}

/// Engagement rates: likes, comments, shares and saves together as a share of reach, or of followers where reach is not
/// given. Only numbers that agree on channel, period, who paid and who reacted are put together, what was left unsaid
/// in all of them included; where one of them is given twice, is a series or cannot be read, nothing is computed rather than something doubtful.
pub fn engagement(metrics: &[MetricText]) -> Vec<Engagement> {
    let mut found = Vec::new();
    let mut seen: Vec<Setting> = Vec::new();
    for metric in metrics {
        let Some(setting) = Setting::of(metric).filter(|setting| !seen.contains(setting)) else { continue };
        let rows: Vec<&MetricText> =
            metrics.iter().filter(|other| Setting::of(other).as_ref() == Some(&setting)).collect();
        found.extend(engagement_of(setting.channel, &rows));
        seen.push(setting);
    }
    found
}

/// What numbers must share to be put together.
#[derive(PartialEq, Eq)]
struct Setting {
    channel: Channel,
    period: String,
    paid: Option<Paid>,
    audience: Option<Audience>,
}

impl Setting {
    fn of(metric: &MetricText) -> Option<Self> {
        let channel = metric.channel.filter(|channel| *channel != Channel::Other)?;
        let period = same_period(&metric.period);
        (!period.is_empty()).then_some(Self { channel, period, paid: metric.paid, audience: metric.audience })
    }
}

fn engagement_of(channel: Channel, rows: &[&MetricText]) -> Option<Engagement> {
    let of = |measure: Measure| rows.iter().filter(move |row| row.measure == measure);
    let mut interactions = Count::default();
    let mut rough = false;
    let mut any = false;
    for measure in Measure::ALL.into_iter().filter(|measure| measure.is_interaction()) {
        let mut given = of(measure);
        let Some(row) = given.next() else { continue };
        if given.next().is_some() {
            return None;
        }
        let (count, about) = row.count()?;
        interactions = interactions + count;
        (rough, any) = (rough || about, true);
    }
    let (base, measure) = if of(Measure::Reach).next().is_some() {
        (Base::Reach, Measure::Reach)
    } else {
        (Base::Followers, Measure::Followers)
    };
    let mut given = of(measure);
    let row = given.next().filter(|_| any)?;
    if given.next().is_some() {
        return None;
    }
    let (whole, about) = row.count()?;
    let rate = interactions.share_of(whole)?;
    Some(Engagement { channel, interactions, base, rate, rough: rough || about })
}

/// Names of months in the Nordic languages and English, folded, by their first three letters (Norwegian and Danish "maj" and
/// "mai" are May).
const MONTHS: [(&str, &str); 14] = [
    ("jan", "m1"),
    ("feb", "m2"),
    ("mar", "m3"),
    ("apr", "m4"),
    ("maj", "m5"),
    ("mai", "m5"),
    ("may", "m5"),
    ("jun", "m6"),
    ("jul", "m7"),
    ("aug", "m8"),
    ("sep", "m9"),
    ("okt", "m10"),
    ("oct", "m10"),
    ("nov", "m11"),
];

/// A period in one spelling, so that "maj 2025" and "May 2025" agree. Words that are no month are compared as they are.
fn same_period(period: &str) -> String {
    let words: Vec<String> = fold(period)
        .split(' ')
        .filter(|word| !matches!(*word, "to" | "til" | "till" | "fra" | "from" | "i" | "in"))
        .map(|word| {
            let month = MONTHS.iter().find(|(name, _)| word.starts_with(name));
            let december = word.starts_with("dec") || word.starts_with("des");
            match (month, december) {
                (Some((_, number)), _) if word.chars().all(char::is_alphabetic) => (*number).to_owned(),
                (_, true) => "m12".to_owned(),
                _ => word.trim_start_matches('0').to_owned(),
            }
        })
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests;
