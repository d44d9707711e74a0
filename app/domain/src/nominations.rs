//! A library puts an initiative forward: first as a draft nobody else sees, then as a nomination the jury scores.
//!
//! A *report* is the two-minute sister: a link, a channel and a sentence. It is never scored.

mod blind;
mod evidence;

pub use blind::{Piece, blind};
pub use evidence::{Basis, MetricText, PictureFacts, Visible};

use crate::{
    ids::CategoryId,
    language::ContentLanguage,
    seasons::{Call, CallState},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// The longest single-line answer, in characters.
pub const LINE_MAX: usize = 200;
/// The longest many-line answer, in characters.
pub const TEXT_MAX: usize = 8_000;
/// How many numbers one nomination may carry.
pub const METRICS_MAX: usize = 12;
/// How many pictures one nomination may carry.
pub const PICTURES_MAX: usize = 10;

/// What the nominator wrote, exactly as typed; any answer may still be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NominationText {
    pub category: Option<CategoryId>,
    pub library: String,
    pub title: String,
    pub summary: String,
    pub what_was_done: String,
    pub why_it_worked: String,
    pub target_group: String,
    pub goal: String,
    /// Channel names, comma-separated in the database, as [`crate::concepts::Channel::as_str`] spells them.
    pub channels: Vec<String>,
    /// Time, people, money and skills in the nominator's own words.
    pub effort: String,
    pub link: String,
    /// Names the jury must not see, one a line: places, people, accounts. The library's own is covered anyway.
    pub names_to_cover: String,
    pub language: Option<ContentLanguage>,
}

/// The steps of the form, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    Initiative,
    Evidence,
    Why,
    Conditions,
    Check,
}

impl Step {
    pub const ALL: [Step; 5] = [Self::Initiative, Self::Evidence, Self::Why, Self::Conditions, Self::Check];

    /// 1 for the first step.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    pub fn from_number(number: usize) -> Option<Self> {
        Self::ALL.get(number.checked_sub(1)?).copied()
    }

    pub fn next(self) -> Option<Self> {
        Self::from_number(self.number() + 1)
    }
}

/// Something that must be mended before the nomination can be sent, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    Category,
    Library,
    Title,
    Summary,
    WhatWasDone,
    WhyItWorked,
    TargetGroup,
    Effort,
    /// The many-line or single-line answer with this field name is longer than allowed.
    TooLong {
        field: &'static str,
        max: usize,
    },
    /// Metric number (from 1) lacks what was counted, the number after, its period or its source.
    Metric(usize),
    /// Picture number (from 1) has no description.
    PictureAlt(usize),
    /// Picture number (from 1) has no credit.
    PictureCredit(usize),
    /// Picture number (from 1) shows people who can be recognised, and no basis is recorded.
    PictureBasis(usize),
}

impl Missing {
    pub fn step(&self) -> Step {
        match self {
            Self::Category | Self::Library | Self::Title | Self::Summary | Self::WhatWasDone => {
                Step::Initiative
            }
            Self::Metric(_) | Self::PictureAlt(_) | Self::PictureCredit(_) | Self::PictureBasis(_) => {
                Step::Evidence
            }
            Self::WhyItWorked | Self::TargetGroup => Step::Why,
            Self::Effort => Step::Conditions,
            Self::TooLong { field, .. } => match *field {
                "why_it_worked" | "target_group" | "goal" => Step::Why,
                "effort" | "names_to_cover" => Step::Conditions,
                "link" => Step::Evidence,
                _ => Step::Initiative,
            },
        }
    }
}

/// Everything that stands between this draft and the jury, in the order of the form. Empty: it may be sent.
pub fn missing(text: &NominationText, metrics: &[MetricText], pictures: &[PictureFacts]) -> Vec<Missing> {
    let mut found = Vec::new();
    let mut require = |present: bool, missing: Missing| {
        if !present {
            found.push(missing);
        }
    };
    let said = |answer: &str| !answer.trim().is_empty();
    require(text.category.is_some(), Missing::Category);
    require(said(&text.library), Missing::Library);
    require(said(&text.title), Missing::Title);
    require(said(&text.summary), Missing::Summary);
    require(said(&text.what_was_done), Missing::WhatWasDone);
    for (index, metric) in metrics.iter().enumerate() {
        require(metric.is_blank() || metric.is_complete(), Missing::Metric(index + 1));
    }
    for (index, picture) in pictures.iter().enumerate() {
        require(said(&picture.alt), Missing::PictureAlt(index + 1));
        require(said(&picture.credit), Missing::PictureCredit(index + 1));
        require(!picture.visible.recognisable() || picture.basis.is_some(), Missing::PictureBasis(index + 1));
    }
    require(said(&text.why_it_worked), Missing::WhyItWorked);
    require(said(&text.target_group), Missing::TargetGroup);
    require(said(&text.effort), Missing::Effort);
    found.extend(too_long(text));
    found
}

fn too_long(text: &NominationText) -> impl Iterator<Item = Missing> {
    [
        ("library", &text.library, LINE_MAX),
        ("title", &text.title, LINE_MAX),
        ("summary", &text.summary, TEXT_MAX),
        ("what_was_done", &text.what_was_done, TEXT_MAX),
        ("link", &text.link, 2_000),
        ("why_it_worked", &text.why_it_worked, TEXT_MAX),
        ("target_group", &text.target_group, LINE_MAX),
        ("goal", &text.goal, LINE_MAX),
        ("effort", &text.effort, TEXT_MAX),
        ("names_to_cover", &text.names_to_cover, TEXT_MAX),
    ]
    .into_iter()
    .filter(|(_, answer, max)| answer.chars().count() > *max)
    .map(|(field, _, max)| Missing::TooLong { field, max })
}

/// What a nomination is just now. A decision, if there is one, is kept by the jury and joins only when published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Draft,
    Submitted { at: Timestamp, number: i32 },
    Withdrawn { at: Timestamp, number: i32 },
}

/// Why a draft was not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubmitRefusal {
    /// The call is not open; the draft is kept.
    CallNotOpen(CallState),
    /// Something is missing; see [`missing`].
    Incomplete(Vec<Missing>),
    /// Sent or withdrawn before.
    NotADraft(Stage),
    /// Nobody has confirmed an e-mail address yet.
    NoOwner,
}

impl Stage {
    /// Sends a draft to the jury. `number` is the season's next free one; it becomes `N-014`.
    pub fn submit(
        self,
        call: &Call,
        has_owner: bool,
        missing: Vec<Missing>,
        number: i32,
        now: Timestamp,
    ) -> Result<Stage, SubmitRefusal> {
        match self {
            Self::Submitted { .. } | Self::Withdrawn { .. } => Err(SubmitRefusal::NotADraft(self)),
            Self::Draft => match call.state(now) {
                CallState::Open if !has_owner => Err(SubmitRefusal::NoOwner),
                CallState::Open if !missing.is_empty() => Err(SubmitRefusal::Incomplete(missing)),
                CallState::Open => Ok(Self::Submitted { at: now, number }),
                closed => Err(SubmitRefusal::CallNotOpen(closed)),
            },
        }
    }

    /// `N-014` once the nomination has been sent.
    pub fn label(&self) -> Option<String> {
        match self {
            Self::Draft => None,
            Self::Submitted { number, .. } | Self::Withdrawn { number, .. } => Some(format!("N-{number:03}")),
        }
    }
}

/// A report as somebody typed it: what worked, where, and a line about why.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportText {
    pub link: String,
    pub channel: String,
    pub why: String,
    pub library: String,
    /// Optional: where we may ask.
    pub email: String,
}

/// What a report lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportFault {
    NoLink,
    NotALink,
    NoChannel,
    NoReason,
    NotAnAddress,
    TooLong,
}

impl ReportText {
    pub fn faults(&self) -> Vec<ReportFault> {
        let mut faults = Vec::new();
        let link = self.link.trim();
        if link.is_empty() {
            faults.push(ReportFault::NoLink);
        } else if !is_web_link(link) {
            faults.push(ReportFault::NotALink);
        }
        if self.channel.trim().is_empty() {
            faults.push(ReportFault::NoChannel);
        }
        if self.why.trim().is_empty() {
            faults.push(ReportFault::NoReason);
        }
        if !self.email.trim().is_empty() && crate::accounts::EmailAddress::parse(&self.email).is_err() {
            faults.push(ReportFault::NotAnAddress);
        }
        if self.why.chars().count() > TEXT_MAX
            || link.len() > 2_000
            || self.library.chars().count() > LINE_MAX
        {
            faults.push(ReportFault::TooLong);
        }
        faults
    }
}

/// Whether the text is an address on the web that a page may link to: http or https, with a host, no blanks.
pub fn is_web_link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.contains('.')
            && !host.contains('@')
            && !text.chars().any(|c| c.is_whitespace() || c.is_control())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALL: Call = Call { opens_at: Timestamp(0), closes_at: Timestamp(100) };

    fn full() -> NominationText {
        NominationText {
            category: Some(CategoryId(1)),
            library: "Levanger bibliotek".into(),
            title: "Book face Friday".into(),
            summary: "A cover becomes part of a picture.".into(),
            what_was_done: "Every Friday.".into(),
            why_it_worked: "Easy to repeat.".into(),
            target_group: "Readers".into(),
            effort: "An hour a week".into(),
            ..NominationText::default()
        }
    }

    #[test]
    fn an_empty_draft_says_everything_that_is_missing_in_form_order() {
        let found = missing(&NominationText::default(), &[], &[]);

        assert_eq!(
            found,
            [
                Missing::Category,
                Missing::Library,
                Missing::Title,
                Missing::Summary,
                Missing::WhatWasDone,
                Missing::WhyItWorked,
                Missing::TargetGroup,
                Missing::Effort
            ]
        );
        assert_eq!(missing(&full(), &[], &[]), []);
    }

    #[test]
    fn half_a_metric_and_an_undescribed_picture_are_named_by_number() {
        let half = MetricText { what: "Followers".into(), ..MetricText::default() };
        let picture =
            PictureFacts { alt: " ".into(), credit: String::new(), visible: Visible::Children, basis: None };

        let found = missing(&full(), &[MetricText::default(), half], &[picture]);

        assert_eq!(
            found,
            [Missing::Metric(2), Missing::PictureAlt(1), Missing::PictureCredit(1), Missing::PictureBasis(1)]
        );
    }

    #[test]
    fn a_draft_is_sent_only_while_the_call_is_open_and_only_once() {
        let draft = Stage::Draft;

        assert_eq!(
            draft.submit(&CALL, true, vec![], 14, Timestamp(50)),
            Ok(Stage::Submitted { at: Timestamp(50), number: 14 })
        );
        assert_eq!(
            draft.submit(&CALL, true, vec![], 14, Timestamp(100)),
            Err(SubmitRefusal::CallNotOpen(CallState::Closed))
        );
        assert_eq!(draft.submit(&CALL, false, vec![], 14, Timestamp(50)), Err(SubmitRefusal::NoOwner));
        assert_eq!(
            draft.submit(&CALL, true, vec![Missing::Title], 14, Timestamp(50)),
            Err(SubmitRefusal::Incomplete(vec![Missing::Title]))
        );
        let sent = Stage::Submitted { at: Timestamp(1), number: 14 };
        assert_eq!(sent.submit(&CALL, true, vec![], 15, Timestamp(50)), Err(SubmitRefusal::NotADraft(sent)));
        assert_eq!(sent.label().as_deref(), Some("N-014"));
    }

    #[test]
    fn only_web_addresses_become_links() {
        for good in ["https://a.dk", "http://a.dk/b?c#d", "https://www.instagram.com/x/"] {
            assert!(is_web_link(good), "{good}");
        }
        for bad in [
            "",
            "a.dk",
            "javascript:alert(1)",
            "https://",
            "https://x",
            "https://good@evil.dk",
            "https://a.dk/ b",
            "data:text/html,x",
        ] {
            assert!(!is_web_link(bad), "{bad}");
        }
    }

    #[test]
    fn a_report_needs_a_link_a_channel_and_a_reason() {
        assert_eq!(
            ReportText { email: "x".into(), ..ReportText::default() }.faults(),
            [ReportFault::NoLink, ReportFault::NoChannel, ReportFault::NoReason, ReportFault::NotAnAddress]
        );
    }
}
