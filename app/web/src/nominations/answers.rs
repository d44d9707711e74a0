//! From a posted step to the draft's answers. Only the answers of the step that was posted are touched, so that two
//! tabs on two steps do not undo each other.

use crate::fields::Fields;
use domain::{
    ids::PictureId,
    nominations::{
        LINKS_MAX, LinkText, METRICS_MAX, Measure, MetricText, NominationText, PictureFacts, QUOTES_MAX,
        QuoteText, Step,
    },
};
use store::nominations::Picture;

/// Writes the answers of `step` into the draft.
pub fn apply(step: Step, fields: &Fields, text: &mut NominationText, metrics: &mut Vec<MetricText>) {
    match step {
        Step::Initiative => {
            text.category = fields.text("category").parse().ok();
            text.library = fields.text("library");
            text.title = fields.text("title");
            text.summary = fields.text("summary");
            // the page that begins a draft does not ask this yet
            if fields.has("what_was_done") {
                text.what_was_done = fields.text("what_was_done");
            }
            text.language = fields.text("language").parse().ok().or(text.language);
        }
        Step::Evidence => {
            *metrics = (1..=METRICS_MAX)
                .map(|number| metric(fields, number))
                .filter(|metric| !metric.is_blank())
                .collect();
        }
        Step::Why => {
            text.why_it_worked = fields.text("why_it_worked");
            text.target_group = fields.text("target_group");
            text.goal = fields.text("goal");
            text.channels = fields.all("channel");
        }
        Step::Conditions => {
            text.effort = fields.text("effort");
            text.names_to_cover = fields.text("names_to_cover");
        }
        Step::Check => {}
    }
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

/// What was said about each picture that the form showed.
pub fn pictures(fields: &Fields, known: &[Picture]) -> Vec<(PictureId, PictureFacts)> {
    known
        .iter()
        .filter(|picture| fields.has(&format!("p{}-alt", picture.id)))
        .map(|picture| {
            let part = |name: &str| fields.text(&format!("p{}-{name}", picture.id));
            let facts = PictureFacts {
                alt: part("alt"),
                credit: part("credit"),
                visible: part("visible").parse().unwrap_or(picture.facts.visible),
                basis: part("basis").parse().ok(),
            };
            (picture.id, facts)
        })
        .collect()
}
