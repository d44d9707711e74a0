//! Adaptations: a concept made one's own, planned, done, and told about afterwards.
//!
//! An adaptation keeps the version of the card it began with. What came of it is told as an outcome, failures included;
//! once an editor has approved it, it stands on the card and moves the evidence grade.
//!
//! | Module | Holds |
//! |---|---|
//! | [`text`] | the library's own card, and what a newer version of the concept would change in it |
//! | [`plan`] | what is done when and by whom, and how it is known whether it worked |
//! | [`outcome`] | what came of it, and where its report stands |
//! | [`counted`] | what outcomes count for in the evidence grade |
//! | [`day`] | days of a calendar |

pub mod counted;
pub mod day;
pub mod outcome;
pub mod plan;
pub mod text;

pub use counted::{ToldOutcome, WhoTold, count};
pub use day::Day;
pub use outcome::{
    FIGURES_MAX, OutcomeFault, OutcomeFigure, OutcomeKind, OutcomeRefusal, OutcomeStage, OutcomeStep,
    OutcomeText,
};
pub use plan::{MEASURES_MAX, Measure, Plan, PlanFault, PlanStep, STEPS_MAX};
pub use text::{AdaptationText, Change, SectionChange, changes, take_over};

/// Letters an answer in a line may have.
pub const LINE_MAX: usize = 200;
/// Letters an answer in several lines may have.
pub const TEXT_MAX: usize = 8_000;

fn is_blank(texts: &[&str]) -> bool {
    texts.iter().all(|text| text.trim().is_empty())
}

fn is_long(text: &str, most: usize) -> bool {
    text.chars().count() > most
}
