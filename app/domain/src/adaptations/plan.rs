//! A plan in one sitting: when it begins, what is done by whom, how it is known whether it worked, and when that is asked.

use super::{Day, LINE_MAX, is_blank, is_long};
use serde::{Deserialize, Serialize};

/// Steps a plan may have.
pub const STEPS_MAX: usize = 20;
/// Success criteria a plan may have.
pub const MEASURES_MAX: usize = 8;

/// Days stay as they were typed, so that nothing is lost of a plan that is not finished.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// For whom, in the library's own words.
    pub target_group: String,
    /// What should be different afterwards.
    pub goal: String,
    pub starts_on: String,
    pub ends_on: String,
    /// When the library asks itself how it gets better.
    pub review_on: String,
    pub steps: Vec<PlanStep>,
    pub measures: Vec<Measure>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanStep {
    pub what: String,
    /// A role or initials.
    pub who: String,
    pub due: String,
    pub done: bool,
}

/// A success criterion: indicator, where it stands, where it should come, by when, and who looks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Measure {
    pub indicator: String,
    pub baseline: String,
    pub target: String,
    pub by: String,
    pub who: String,
}

/// What is wrong with a plan; rows count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanFault {
    /// The field holds something that is no day.
    NoDay(PlanField),
    /// It ends before it begins.
    EndsBefore,
    /// It asks how it went before it has begun.
    ReviewBefore,
    TooLong(PlanField),
    /// A step without words has somebody or a day.
    StepUnsaid(usize),
    /// A success criterion has numbers and no indicator.
    MeasureUnsaid(usize),
}

/// Where in the form a fault stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanField {
    TargetGroup,
    Goal,
    StartsOn,
    EndsOn,
    ReviewOn,
    Step(usize),
    StepDue(usize),
    Measure(usize),
    MeasureBy(usize),
}

impl PlanStep {
    fn is_blank(&self) -> bool {
        is_blank(&[&self.what, &self.who, &self.due])
    }
}

impl Measure {
    fn is_blank(&self) -> bool {
        is_blank(&[&self.indicator, &self.baseline, &self.target, &self.by, &self.who])
    }
}

impl Plan {
    /// The plan without rows in which nothing was typed.
    pub fn without_blanks(mut self) -> Self {
        self.steps.retain(|step| !step.is_blank());
        self.measures.retain(|measure| !measure.is_blank());
        self.steps.truncate(STEPS_MAX);
        self.measures.truncate(MEASURES_MAX);
        self
    }

    /// Whether anything has been planned.
    pub fn is_blank(&self) -> bool {
        is_blank(&[&self.target_group, &self.goal, &self.starts_on, &self.ends_on, &self.review_on])
            && self.steps.iter().all(PlanStep::is_blank)
            && self.measures.iter().all(Measure::is_blank)
    }

    /// Done, and all of them.
    pub fn steps_done(&self) -> (usize, usize) {
        (self.steps.iter().filter(|step| step.done).count(), self.steps.len())
    }

    /// Everything that must be mended before the plan is kept, in the order of the form. A plan may be empty anywhere.
    pub fn faults(&self) -> Vec<PlanFault> {
        let mut faults = Vec::new();
        for (field, text) in [(PlanField::TargetGroup, &self.target_group), (PlanField::Goal, &self.goal)] {
            if is_long(text, LINE_MAX * 2) {
                faults.push(PlanFault::TooLong(field));
            }
        }
        let mut day = |field: PlanField, text: &str| match text.trim() {
            "" => None,
            text => {
                let day: Option<Day> = text.parse().ok();
                if day.is_none() {
                    faults.push(PlanFault::NoDay(field));
                }
                day
            }
        };
        let starts = day(PlanField::StartsOn, &self.starts_on);
        let ends = day(PlanField::EndsOn, &self.ends_on);
        let review = day(PlanField::ReviewOn, &self.review_on);
        for (at, step) in self.steps.iter().enumerate() {
            day(PlanField::StepDue(at), &step.due);
        }
        for (at, measure) in self.measures.iter().enumerate() {
            day(PlanField::MeasureBy(at), &measure.by);
        }
        if matches!((starts, ends), (Some(starts), Some(ends)) if ends < starts) {
            faults.push(PlanFault::EndsBefore);
        }
        if matches!((starts, review), (Some(starts), Some(review)) if review < starts) {
            faults.push(PlanFault::ReviewBefore);
        }
        for (at, step) in self.steps.iter().enumerate() {
            if [&step.what, &step.who].iter().any(|text| is_long(text, LINE_MAX * 2)) {
                faults.push(PlanFault::TooLong(PlanField::Step(at)));
            }
            if step.what.trim().is_empty() && !step.is_blank() {
                faults.push(PlanFault::StepUnsaid(at));
            }
        }
        for (at, measure) in self.measures.iter().enumerate() {
            let texts = [&measure.indicator, &measure.baseline, &measure.target, &measure.who];
            if texts.iter().any(|text| is_long(text, LINE_MAX)) {
                faults.push(PlanFault::TooLong(PlanField::Measure(at)));
            }
            if measure.indicator.trim().is_empty() && !measure.is_blank() {
                faults.push(PlanFault::MeasureUnsaid(at));
            }
        }
        faults
    }
}

/// The steps of a card as a plan begins with them: each item of its numbered list, in its first words.
pub fn steps_of(markdown: &str) -> Vec<PlanStep> {
    let numbered = |line: &str| {
        let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let rest = line.get(digits..).unwrap_or_default();
        let rest = rest.strip_prefix('.').or_else(|| rest.strip_prefix(')'))?;
        (digits > 0 && rest.starts_with([' ', '\t'])).then(|| rest.trim().to_owned())
    };
    let plain = |text: String| text.replace("**", "").replace(['*', '_', '`'], "");
    let short = |text: String| text.chars().take(LINE_MAX).collect::<String>();
    markdown
        .lines()
        .filter_map(numbered)
        .map(|what| PlanStep { what: short(plain(what)), ..PlanStep::default() })
        .take(STEPS_MAX)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(starts: &str, ends: &str, review: &str) -> Plan {
        Plan { starts_on: starts.into(), ends_on: ends.into(), review_on: review.into(), ..Plan::default() }
    }

    #[test]
    fn a_plan_may_be_empty_anywhere_and_says_what_cannot_be() {
        assert_eq!(Plan::default().faults(), []);
        assert_eq!(plan("2027-03-01", "", "2027-06-01").faults(), []);
        assert_eq!(plan("2027-03-01", "2027-02-01", "").faults(), [PlanFault::EndsBefore]);
        assert_eq!(plan("2027-03-01", "", "2027-02-28").faults(), [PlanFault::ReviewBefore]);
        assert_eq!(plan("soon", "", "2027-02-31").faults().len(), 2);
        let unsaid = Plan {
            steps: vec![PlanStep { who: "AM".into(), ..PlanStep::default() }],
            measures: vec![Measure { target: "20".into(), by: "friday".into(), ..Measure::default() }],
            ..Plan::default()
        };
        let expected = [
            PlanFault::NoDay(PlanField::MeasureBy(0)),
            PlanFault::StepUnsaid(0),
            PlanFault::MeasureUnsaid(0),
        ];
        assert_eq!(unsaid.faults(), expected);
    }

    #[test]
    fn rows_without_words_are_no_rows() {
        let rows = Plan {
            steps: vec![
                PlanStep { done: true, ..PlanStep::default() },
                PlanStep { what: "Ask".into(), ..PlanStep::default() },
            ],
            measures: vec![Measure::default()],
            ..Plan::default()
        };
        assert!(!rows.is_blank());
        let kept = rows.without_blanks();
        assert_eq!((kept.steps.len(), kept.measures.len(), kept.steps_done()), (1, 0, (0, 1)));
        assert!(Plan::default().is_blank());
    }

    #[test]
    fn the_steps_of_a_card_become_steps_of_a_plan() {
        let card = "Before all:\n\n1. **Find** a pair.\n2) Ask `them`\n\n   more\n10. Tell\n- not this\n2027 was a year";
        let found: Vec<String> = steps_of(card).into_iter().map(|step| step.what).collect();
        assert_eq!(found, ["Find a pair.", "Ask them", "Tell"]);
    }

    #[test]
    fn an_older_plan_is_read_with_what_it_has() {
        let old: Plan = serde_json::from_str(r#"{"goal":"More talk","unknown":1}"#).unwrap();
        assert_eq!(old, Plan { goal: "More talk".into(), ..Plan::default() });
    }
}
