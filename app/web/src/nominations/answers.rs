//! From a posted step to the draft's answers. Only the answers of the step that was posted are touched, so that two
//! tabs on two steps do not undo each other.

use super::rights;
use crate::fields::Fields;
use domain::{
    ids::PictureId,
    nominations::{METRICS_MAX, MetricText, NominationText, PictureFacts, Step},
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
            text.link = fields.text("link");
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
        what: part("what"),
        before: part("before"),
        after: part("after"),
        period: part("period"),
        source: part("source"),
    }
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
            let part = |name: &str| fields.text(&format!("p{}-{name}", picture.id));
            let until = part("until");
            let consent_ends = match until.trim() {
                // a form from before the question was asked says nothing about it
                "" if fields.has(&format!("p{}-until", picture.id)) => None,
                "" => picture.facts.consent_ends,
                day => rights::day_over(day, zone).or_else(|| {
                    odd_dates.push((picture.id, until.clone()));
                    picture.facts.consent_ends
                }),
            };
            let facts = PictureFacts {
                alt: part("alt"),
                credit: part("credit"),
                visible: part("visible").parse().unwrap_or(picture.facts.visible),
                basis: part("basis").parse().ok(),
                guardians: part("guardians").parse().ok(),
                licence: part("licence").parse().ok(),
                consent_ends,
            };
            (picture.id, facts)
        })
        .collect();
    PictureAnswers { changes, odd_dates }
}
