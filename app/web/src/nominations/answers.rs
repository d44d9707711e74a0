//! From a posted step to the draft's answers. Only the answers of the step that was posted are touched, so that two
//! tabs on two steps do not undo each other; and each comes with what stood there when it was shown, so that two people
//! on the same step do not either.

use super::{merge::merge, rights};
use crate::fields::Fields;
use domain::{
    ids::PictureId,
    nominations::{
        Asked, LINKS_MAX, LinkText, METRICS_MAX, Measure, MetricText, NominationText, PictureFacts,
        QUOTES_MAX, Question, QuoteText, Rules, Step,
    },
};
use store::nominations::Picture;

/// An answer that somebody else has changed meanwhile in the same words. Theirs stands until the writer has seen both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    pub question: Question,
    pub typed: String,
}

/// The field that holds what an answer was when it was shown.
pub fn was(question: Question) -> String {
    format!("was-{question}")
}

/// The field of a category's own question.
pub fn own_field(key: &str) -> String {
    format!("own-{key}")
}

/// Writes the answers of `step` into the draft, those to the category's own questions as `rules` ask them, and gives those that could not be brought together with what stands.
pub fn apply(
    step: Step,
    fields: &Fields,
    rules: &Rules,
    text: &mut NominationText,
    metrics: &mut Vec<MetricText>,
) -> Vec<Clash> {
    let mut clashes = Vec::new();
    for question in Question::ALL.into_iter().filter(|question| question.step() == step) {
        // a page that does not ask a question does not answer it
        if !fields.has(question.as_str()) {
            continue;
        }
        let typed = fields.text(question.as_str());
        let before = fields.has(&was(question)).then(|| fields.text(&was(question)));
        let stands = question.of_mut(text);
        match before {
            None => *stands = typed,
            Some(before) => match merge(&before, &typed, stands) {
                Some(both) => *stands = both,
                None => clashes.push(Clash { question, typed }),
            },
        }
    }
    match step {
        Step::Initiative => {
            text.relation = fields.text("relation").parse().unwrap_or(text.relation);
            text.kind = fields.text("kind").parse().unwrap_or(text.kind);
            text.category = fields.text("category").parse().ok().or(text.category);
            text.language = fields.text("language").parse().ok().or(text.language);
        }
        Step::Evidence => {
            *metrics = (1..=METRICS_MAX)
                .map(|number| metric(fields, number))
                .filter(|metric| !metric.is_blank())
                .collect();
        }
        Step::Why => text.channels = fields.all("channel"),
        Step::Conditions => {
            if fields.has("team") {
                text.team = fields.text("team").parse().ok();
            }
            // only what is asked now: anything else would be kept for ever and asked of nobody
            for question in rules.questions(Asked::Sending) {
                let name = own_field(&question.key);
                if fields.has(&name) {
                    text.own.insert(question.key.clone(), fields.text(&name));
                }
            }
            if fields.has("ai_help") {
                text.ai_help = fields.text("ai_help").parse().ok();
            }
        }
        Step::Check => {}
    }
    clashes
}

fn metric(fields: &Fields, number: usize) -> MetricText {
    let part = |name: &str| fields.text(&format!("m{number}-{name}"));
    MetricText {
        channel: part("channel").parse().ok(),
        measure: part("measure").parse().unwrap_or(Measure::Other),
        tool: part("tool").parse().ok(),
        paid: part("paid").parse().ok(),
        audience: part("audience").parse().ok(),
        what: part("what"),
        before: part("before"),
        after: part("after"),
        period: part("period"),
        source: part("source"),
    }
}

/// The links and quotes of the second step. The first link has names of its own, because it was once the only one.
pub fn evidence(fields: &Fields, links: &mut Vec<LinkText>, quotes: &mut Vec<QuoteText>) {
    let first = LinkText { address: fields.text("link"), note: fields.text("link-note") };
    let further = (2..=LINKS_MAX).map(|number| LinkText {
        address: fields.text(&format!("l{number}-address")),
        note: fields.text(&format!("l{number}-note")),
    });
    *links = std::iter::once(first).chain(further).collect();
    *quotes = (1..=QUOTES_MAX)
        .map(|number| {
            let part = |name: &str| fields.text(&format!("q{number}-{name}"));
            QuoteText {
                text: part("text"),
                who: part("who"),
                source: part("source"),
                consent: fields.has(&format!("q{number}-consent")),
            }
        })
        .collect();
}

/// What was said about the pictures that a form showed.
pub struct PictureAnswers {
    pub changes: Vec<(PictureId, PictureFacts)>,
    /// What was typed where a date should be and is none; the date before it stands.
    pub odd_dates: Vec<(PictureId, String)>,
}

/// What was said about each picture that the form showed. Dates are days in `zone`.
pub fn pictures(fields: &Fields, known: &[Picture], zone: &str) -> PictureAnswers {
    let mut odd_dates = Vec::new();
    let changes = known
        .iter()
        .filter(|picture| fields.has(&format!("p{}-alt", picture.id)))
        .map(|picture| {
            let prefix = format!("p{}", picture.id);
            let (facts, odd) = rights::answers(fields, &prefix, &picture.facts, zone);
            odd_dates.extend(odd.map(|typed| (picture.id, typed)));
            (picture.id, facts)
        })
        .collect();
    PictureAnswers { changes, odd_dates }
}
