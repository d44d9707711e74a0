//! A library puts an initiative forward: first as a draft nobody else sees, then as a nomination the jury scores.
//!
//! A *report* is the two-minute sister: a link, a channel and a sentence. It is never scored.

mod address;
mod blind;
mod change;
mod confirmation;
mod figure;
mod gallery;
mod likeness;
mod link;
mod metric;
mod names;
mod picture;
mod questions;
mod quote;
mod retouch;
mod rules;
mod suspects;
mod video;
mod writing;

pub use address::{PageKind, Platform, Recognised, recognise, site_name, tidy};
pub use blind::{Piece, blind};
pub use change::{Change, Difference, NoChange};
pub use confirmation::{Relation, Unconfirmed, Verdict, may_be_public};
pub use figure::{Amount, Count, Figure, Points, Precision, Rate, series};
pub use gallery::{
    GalleryFacet, GalleryFacts, GalleryFilter, Hidden, Narrowed, Placed, ReportFacts, SeasonGallery, Shut,
    narrow,
};
pub use likeness::{Alike, Likeness};
pub use link::{LINKS_MAX, LinkNews, LinkState, LinkText, after_check, is_gone, shown_links};
pub use metric::{Audience, Base, Engagement, Measure, MetricText, Paid, Tool, engagement};
pub use names::KnownNames;
pub use picture::{Basis, Guardians, Licence, MayAmend, PictureFacts, PictureLack, Visible};
pub use questions::{AiHelp, Kind, Month, Question, Team, count_words};
pub use quote::{QUOTES_MAX, QuoteText};
pub use retouch::{COVERED_MAX, Part, PartFault, Pixels, Retouch};
pub use rules::{Asked, Facts, OWN_QUESTIONS_MAX, OwnQuestion, Rule, Rules};
pub use suspects::suspects;
pub use video::{
    CAPTIONS_BYTES_MAX, CaptionsFault, Scrub, VIDEO_BYTES_MAX, VIDEO_BYTES_OF_NOMINATION, VIDEOS_MAX,
    VideoKind, VideoRefusal, read_captions, room_for_video,
};
pub use writing::{Lightness, find_writing};

use crate::{
    ids::CategoryId,
    language::ContentLanguage,
    libraries::Registered,
    seasons::{Call, CallState},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest single-line answer, in characters.
pub const LINE_MAX: usize = 200;
/// The longest many-line answer, in characters.
pub const TEXT_MAX: usize = 8_000;
/// The longest address, in characters.
pub const ADDRESS_MAX: usize = 2_000;
/// How many numbers one nomination may carry.
pub const METRICS_MAX: usize = 12;
/// How many pictures one nomination may carry.
pub const PICTURES_MAX: usize = 10;

/// What the nominator wrote, exactly as typed; any answer may still be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NominationText {
    pub kind: Kind,
    pub category: Option<CategoryId>,
    pub library: String,
    pub title: String,
    pub summary: String,
    pub what_was_done: String,
    /// When it began and ended, as [`Month::parse`] reads them.
    pub period_from: String,
    pub period_to: String,
    /// What came of it outside the net.
    pub offline_effect: String,
    /// What came of it that nobody had aimed at.
    pub side_effects: String,
    pub talk_about: String,
    pub how: String,
    pub who_does_what: String,
    pub get_better: String,
    pub why_it_worked: String,
    pub target_group: String,
    pub goal: String,
    /// Who or what carried it further: press, partners, well-known people, advertising.
    pub amplifiers: String,
    /// Channel names, comma-separated in the database, as [`crate::concepts::Channel::as_str`] spells them.
    pub channels: Vec<String>,
    /// Time, people, money and skills in the nominator's own words.
    pub effort: String,
    pub hours: String,
    pub money: String,
    pub skills: String,
    pub team: Option<Team>,
    /// Languages the library spoke to its public in.
    pub languages_used: String,
    pub ai_help: Option<AiHelp>,
    pub link: String,
    /// Names the jury must not see, one a line: places, people, accounts. The library's own is covered anyway.
    pub names_to_cover: String,
    /// Whose initiative it is.
    pub relation: Relation,
    /// Answers to the category's own questions, by their keys.
    pub own: BTreeMap<String, String>,
    pub language: Option<ContentLanguage>,
}

impl NominationText {
    /// Everything answered in words, in the order of the form, by the names of its fields.
    pub fn answers(&self) -> impl Iterator<Item = (Question, &str)> {
        Question::ALL.into_iter().map(|question| (question, question.of(self)))
    }
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
    /// This question has no answer.
    Answer(Question),
    /// The answer has more characters than are kept.
    TooLong(Question),
    /// The answer has more words than the jury reads.
    TooManyWords {
        question: Question,
        words: usize,
        max: usize,
    },
    /// A rule of the category is not kept.
    Rule(Rule),
    /// The category's own question of this key has no answer, or one of too many characters.
    Own(String),
    /// Not a month or a year; or the end is before the beginning.
    Period(Question),
    /// Metric number (from 1) lacks what was counted, the number after, its period or its source.
    Metric(usize),
    /// Link number (from 1), or the line about it, is longer than allowed.
    Link(usize),
    /// Quote number (from 1) lacks what was said or who said it, or is too long.
    Quote(usize),
    /// Picture number (from 1) has no description.
    PictureAlt(usize),
    /// Picture number (from 1) has no credit.
    PictureCredit(usize),
    /// Picture number (from 1) shows people who can be recognised, and no basis is recorded.
    PictureBasis(usize),
    /// Picture number (from 1) shows children, and nothing says what their guardians have answered.
    PictureGuardians(usize),
    /// Something of the same kind is not answered about video number (from 1).
    Video(usize),
}

impl Missing {
    pub fn step(&self) -> Step {
        match self {
            Self::Category
            | Self::Rule(Rule::Kind(_) | Rule::Since(_) | Rule::Countries(_) | Rule::LibraryTypes(_)) => {
                Step::Initiative
            }
            Self::Rule(Rule::Metrics(_) | Rule::Pictures(_)) => Step::Evidence,
            Self::Own(_) => Step::Conditions,
            Self::Answer(question)
            | Self::TooLong(question)
            | Self::TooManyWords { question, .. }
            | Self::Period(question) => question.step(),
            Self::Metric(_)
            | Self::Link(_)
            | Self::Quote(_)
            | Self::PictureAlt(_)
            | Self::PictureCredit(_)
            | Self::PictureBasis(_)
            | Self::PictureGuardians(_)
            | Self::Video(_) => Step::Evidence,
        }
    }
}

/// Everything that stands between this draft and the jury, in the order of the form. Empty: it may be sent.
///
/// `library` is what the register says about it.
pub fn missing(
    text: &NominationText,
    metrics: &[MetricText],
    pictures: &[PictureFacts],
    rules: &Rules,
    library: Option<&Registered>,
) -> Vec<Missing> {
    let complete = metrics.iter().filter(|metric| metric.is_complete()).count();
    let facts = Facts { text, metrics: complete, pictures: pictures.len(), library };
    let mut broken: Vec<Missing> = rules
        .outcomes(facts)
        .into_iter()
        .filter(|(_, kept)| !kept)
        .map(|(rule, _)| Missing::Rule(rule))
        .collect();
    let unanswered = rules
        .questions(Asked::Sending)
        .filter(|question| !question.is_answered_by(text.own.get(&question.key).map_or("", String::as_str)));
    broken.extend(unanswered.map(|question| Missing::Own(question.key.clone())));
    let mut found = Vec::new();
    if text.category.is_none() {
        found.push(Missing::Category);
    }
    for step in Step::ALL {
        found.extend(
            text.answers()
                .filter(|(question, _)| question.step() == step)
                .filter_map(|(question, answer)| wanting(text, question, answer)),
        );
        if step == Step::Evidence {
            found.extend(evidence_missing(metrics, pictures));
        }
        found.extend(broken.extract_if(.., |fault| fault.step() == step));
    }
    found
}

/// What is wrong with one answer.
fn wanting(text: &NominationText, question: Question, answer: &str) -> Option<Missing> {
    if answer.trim().is_empty() {
        // hours alone say what it took
        let told = question == Question::Effort && !text.hours.trim().is_empty();
        return (question.is_required(text.kind) && !told).then_some(Missing::Answer(question));
    }
    if answer.chars().count() > question.max_chars() {
        return Some(Missing::TooLong(question));
    }
    if let Some(max) = question.max_words() {
        let words = count_words(answer);
        if words > max {
            return Some(Missing::TooManyWords { question, words, max });
        }
    }
    let wrong = match question {
        Question::PeriodFrom => Month::parse(answer).is_none(),
        Question::PeriodTo => match (Month::parse(&text.period_from), Month::parse(answer)) {
            (Some(from), Some(to)) => to.is_before(from),
            (None, Some(_)) => false,
            (_, None) => true,
        },
        _ => false,
    };
    wrong.then_some(Missing::Period(question))
}

fn evidence_missing(metrics: &[MetricText], pictures: &[PictureFacts]) -> Vec<Missing> {
    let mut found = Vec::new();
    let mut require = |present: bool, missing: Missing| {
        if !present {
            found.push(missing);
        }
    };
    let said = |answer: &str| !answer.trim().is_empty();
    for (index, metric) in metrics.iter().enumerate() {
        require(metric.is_blank() || metric.is_complete(), Missing::Metric(index + 1));
    }
    for (index, picture) in pictures.iter().enumerate() {
        require(said(&picture.alt), Missing::PictureAlt(index + 1));
        require(said(&picture.credit), Missing::PictureCredit(index + 1));
        require(!picture.visible.recognisable() || picture.basis.is_some(), Missing::PictureBasis(index + 1));
        let answered = picture.visible != Visible::Children || picture.guardians.is_some();
        require(answered, Missing::PictureGuardians(index + 1));
    }
    found
}

/// What is wanting in videos: what must be answered about a picture is to be answered about them.
pub fn missing_videos(videos: &[PictureFacts]) -> Vec<Missing> {
    (1..)
        .zip(videos)
        .filter(|(_, video)| !evidence_missing(&[], std::slice::from_ref(*video)).is_empty())
        .map(|(number, _)| Missing::Video(number))
        .collect()
}

/// What is wanting in links and quotes, which belong to the second step.
pub fn missing_evidence(links: &[LinkText], quotes: &[QuoteText]) -> Vec<Missing> {
    /// A longer quote is an interview.
    const QUOTE_MAX: usize = 2_000;
    let long = |text: &str, max: usize| text.chars().count() > max;
    let links = (1..)
        .zip(links)
        .filter(|(_, link)| long(&link.address, ADDRESS_MAX) || long(&link.note, LINE_MAX))
        .map(|(number, _)| Missing::Link(number));
    let quotes = (1..)
        .zip(quotes)
        .filter(|(_, quote)| !quote.is_blank())
        .filter(|(_, quote)| {
            !quote.is_complete()
                || long(&quote.text, QUOTE_MAX)
                || long(&quote.who, LINE_MAX)
                || long(&quote.source, LINE_MAX)
        })
        .map(|(number, _)| Missing::Quote(number));
    links.chain(quotes).collect()
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
    /// The library has sent as many as the call takes from one.
    CapReached(u32),
}

/// What a draft brings along when it is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sending {
    pub has_owner: bool,
    pub missing: Vec<Missing>,
    /// The season's next free number, or the one it had before it was taken back; it becomes `N-014`.
    pub number: i32,
    /// Until when it may be sent although the call has closed: it was returned to be mended, or an exception was made.
    pub until: Option<Timestamp>,
    /// The cap that its library has reached with others.
    pub cap_reached: Option<u32>,
}

/// Why what was sent is not given back to be mended, or not withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReturnRefusal {
    NotSent,
    /// The writer may take it back while the call is open; afterwards an organiser returns it.
    CallClosed,
    /// A juror has begun to score it, and must not find another text.
    Scored,
    /// The decision on it is public.
    Decided,
}

impl Stage {
    /// Sends a draft to the jury.
    pub fn submit(self, call: &Call, sending: Sending, now: Timestamp) -> Result<Stage, SubmitRefusal> {
        let Sending { has_owner, missing, number, until, cap_reached } = sending;
        match self {
            Self::Submitted { .. } | Self::Withdrawn { .. } => Err(SubmitRefusal::NotADraft(self)),
            Self::Draft => match (call.state_for(until, now), cap_reached) {
                (closed @ (CallState::NotYetOpen | CallState::Closed), _) => {
                    Err(SubmitRefusal::CallNotOpen(closed))
                }
                _ if !has_owner => Err(SubmitRefusal::NoOwner),
                _ if !missing.is_empty() => Err(SubmitRefusal::Incomplete(missing)),
                (_, Some(cap)) => Err(SubmitRefusal::CapReached(cap)),
                _ => Ok(Self::Submitted { at: now, number }),
            },
        }
    }

    /// Whether its writer may take it back to mend it: while the call is open and no juror has begun.
    pub fn take_back(self, call: &Call, scored: bool, now: Timestamp) -> Result<(), ReturnRefusal> {
        if call.state(now) == CallState::Open {
            self.give_back(scored)
        } else {
            Err(ReturnRefusal::CallClosed)
        }
    }

    /// Whether an organiser may return it to its writer, at any time before a juror has begun.
    pub fn give_back(self, scored: bool) -> Result<(), ReturnRefusal> {
        match self {
            Self::Submitted { .. } if scored => Err(ReturnRefusal::Scored),
            Self::Submitted { .. } => Ok(()),
            Self::Draft | Self::Withdrawn { .. } => Err(ReturnRefusal::NotSent),
        }
    }

    /// Takes it out for good, until a decision on it is public.
    pub fn withdraw(self, decided: bool, at: Timestamp) -> Result<Stage, ReturnRefusal> {
        match self {
            Self::Submitted { .. } if decided => Err(ReturnRefusal::Decided),
            Self::Submitted { number, .. } => Ok(Self::Withdrawn { at, number }),
            Self::Draft | Self::Withdrawn { .. } => Err(ReturnRefusal::NotSent),
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
    /// Everything but the address may stand in the season's public list.
    pub may_be_listed: bool,
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

    /// In a category without rules.
    fn wanting_of(text: &NominationText, metrics: &[MetricText], pictures: &[PictureFacts]) -> Vec<Missing> {
        missing(text, metrics, pictures, &Rules::default(), None)
    }

    #[test]
    fn what_a_category_asks_beyond_the_form_is_missing_in_its_step() {
        let question = |key: &str, required, asked| OwnQuestion {
            key: key.into(),
            label: crate::language::Localised::default(),
            required,
            asked,
        };
        let rules = Rules {
            kind: Some(Kind::Strategy),
            pictures_min: 1,
            questions: vec![
                question("q1", true, Asked::Sending),
                question("q2", false, Asked::Sending),
                question("q3", true, Asked::Advanced),
            ],
            ..Rules::default()
        };
        assert_eq!(
            missing(&full(), &[], &[], &rules, None),
            [
                Missing::Rule(Rule::Kind(Kind::Strategy)),
                Missing::Rule(Rule::Pictures(1)),
                Missing::Own("q1".into())
            ]
        );
        let answered = NominationText { own: [("q1".into(), "Yes".into())].into(), ..full() };
        let rules = Rules { kind: None, pictures_min: 0, ..rules };
        assert_eq!(missing(&answered, &[], &[], &rules, None), []);
    }

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
        let found = wanting_of(&NominationText::default(), &[], &[]);

        assert_eq!(
            found,
            [
                Missing::Category,
                Missing::Answer(Question::Library),
                Missing::Answer(Question::Title),
                Missing::Answer(Question::Summary),
                Missing::Answer(Question::WhatWasDone),
                Missing::Answer(Question::WhyItWorked),
                Missing::Answer(Question::TargetGroup),
                Missing::Answer(Question::Effort)
            ]
        );
        assert_eq!(wanting_of(&full(), &[], &[]), []);
    }

    #[test]
    fn what_is_too_long_or_no_month_is_kept_and_named() {
        let words = |n: usize| vec!["word"; n].join(" ");
        let long = NominationText {
            summary: words(81),
            hours: "40".into(),
            effort: String::new(),
            goal: "x".repeat(LINE_MAX + 1),
            period_from: "2026-03".into(),
            period_to: "2025".into(),
            ..full()
        };
        let found = wanting_of(&long, &[], &[]);
        assert_eq!(
            found,
            [
                Missing::TooManyWords { question: Question::Summary, words: 81, max: 80 },
                Missing::Period(Question::PeriodTo),
                Missing::TooLong(Question::Goal),
            ]
        );
        let odd = NominationText { period_from: "some time".into(), summary: words(80), ..full() };
        assert_eq!(wanting_of(&odd, &[], &[]), [Missing::Period(Question::PeriodFrom)]);
        let strategy = NominationText { kind: Kind::Strategy, what_was_done: String::new(), ..full() };
        assert_eq!(wanting_of(&strategy, &[], &[]), Question::FOUR.map(Missing::Answer));
    }

    #[test]
    fn half_a_metric_and_an_undescribed_picture_are_named_by_number() {
        let half = MetricText { what: "Followers".into(), ..MetricText::default() };
        let picture = PictureFacts { alt: " ".into(), visible: Visible::Children, ..PictureFacts::default() };

        let found = wanting_of(&full(), &[MetricText::default(), half], &[picture]);

        assert_eq!(
            found,
            [
                Missing::Metric(2),
                Missing::PictureAlt(1),
                Missing::PictureCredit(1),
                Missing::PictureBasis(1),
                Missing::PictureGuardians(1)
            ]
        );
    }

    #[test]
    fn half_a_quote_and_a_link_without_end_are_named_by_number() {
        let said = QuoteText { text: "More!".into(), who: "A father".into(), ..QuoteText::default() };
        let half = QuoteText { who: String::new(), ..said.clone() };
        let link = LinkText { address: "https://a.dk".into(), note: "x".repeat(LINE_MAX + 1) };

        let found = missing_evidence(&[LinkText::default(), link], &[said, QuoteText::default(), half]);

        assert_eq!(found, [Missing::Link(2), Missing::Quote(3)]);
    }

    #[test]
    fn a_draft_is_sent_only_while_the_call_is_open_and_only_once() {
        let draft = Stage::Draft;
        let whole = || Sending { has_owner: true, number: 14, ..Sending::default() };

        assert_eq!(
            draft.submit(&CALL, whole(), Timestamp(50)),
            Ok(Stage::Submitted { at: Timestamp(50), number: 14 })
        );
        assert_eq!(
            draft.submit(&CALL, whole(), Timestamp(100)),
            Err(SubmitRefusal::CallNotOpen(CallState::Closed))
        );
        assert_eq!(
            draft.submit(&CALL, Sending { has_owner: false, ..whole() }, Timestamp(50)),
            Err(SubmitRefusal::NoOwner)
        );
        assert_eq!(
            draft.submit(
                &CALL,
                Sending { missing: vec![Missing::Answer(Question::Title)], ..whole() },
                Timestamp(50)
            ),
            Err(SubmitRefusal::Incomplete(vec![Missing::Answer(Question::Title)]))
        );
        let sent = Stage::Submitted { at: Timestamp(1), number: 14 };
        assert_eq!(sent.submit(&CALL, whole(), Timestamp(50)), Err(SubmitRefusal::NotADraft(sent)));
        assert_eq!(sent.label().as_deref(), Some("N-014"));
        // an exception is for a while, and never for a text that is not whole or one too many
        let late = |now| Sending { until: Some(Timestamp(now)), ..whole() };
        assert!(draft.submit(&CALL, late(151), Timestamp(150)).is_ok());
        assert!(draft.submit(&CALL, late(150), Timestamp(150)).is_err());
        let second = Sending { cap_reached: Some(1), ..late(200) };
        assert_eq!(draft.submit(&CALL, second, Timestamp(150)), Err(SubmitRefusal::CapReached(1)));
    }

    #[test]
    fn what_was_sent_is_given_back_until_a_juror_has_begun_and_withdrawn_until_it_is_decided() {
        let sent = Stage::Submitted { at: Timestamp(1), number: 14 };
        let gone = Stage::Withdrawn { at: Timestamp(2), number: 14 };
        assert_eq!(sent.take_back(&CALL, false, Timestamp(50)), Ok(()));
        assert_eq!(sent.take_back(&CALL, true, Timestamp(50)), Err(ReturnRefusal::Scored));
        assert_eq!(sent.take_back(&CALL, false, Timestamp(100)), Err(ReturnRefusal::CallClosed));
        assert_eq!(sent.give_back(false), Ok(()));
        for other in [Stage::Draft, gone] {
            assert_eq!(other.give_back(false), Err(ReturnRefusal::NotSent));
            assert_eq!(other.withdraw(false, Timestamp(3)), Err(ReturnRefusal::NotSent));
        }
        assert_eq!(sent.withdraw(true, Timestamp(3)), Err(ReturnRefusal::Decided));
        assert_eq!(sent.withdraw(false, Timestamp(2)), Ok(gone));
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
