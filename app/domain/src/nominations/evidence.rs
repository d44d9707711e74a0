//! Evidence: numbers with a source and a period.

use serde::{Deserialize, Serialize};

/// A number about effect, as typed. Before and after stay text: "many" is an answer too, and honest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetricText {
    pub what: String,
    pub before: String,
    pub after: String,
    pub period: String,
    pub source: String,
}

impl MetricText {
    /// Nothing at all was typed: the row does not count.
    pub fn is_blank(&self) -> bool {
        [&self.what, &self.before, &self.after, &self.period, &self.source]
            .iter()
            .all(|answer| answer.trim().is_empty())
    }

    /// What was counted, the number after, the period and the source are there. A baseline is asked for, not required.
    pub fn is_complete(&self) -> bool {
        [&self.what, &self.after, &self.period, &self.source].iter().all(|answer| !answer.trim().is_empty())
    }

    pub fn has_baseline(&self) -> bool {
        !self.before.trim().is_empty()
    }
}
