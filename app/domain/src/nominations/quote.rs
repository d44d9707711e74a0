//! What people said, as evidence.

use serde::{Deserialize, Serialize};

/// How many quotes one nomination may carry.
pub const QUOTES_MAX: usize = 6;

/// What somebody said, as typed. People are told by their role ("a father", "a pupil of year 6"), never by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuoteText {
    pub text: String,
    pub who: String,
    pub source: String,
    /// They said yes to being quoted in public.
    pub consent: bool,
}

impl QuoteText {
    /// Nothing was typed: the row does not count.
    pub fn is_blank(&self) -> bool {
        [&self.text, &self.who, &self.source].iter().all(|answer| answer.trim().is_empty())
    }

    /// The words and whose they are, as a role, are there.
    pub fn is_complete(&self) -> bool {
        [&self.text, &self.who].iter().all(|answer| !answer.trim().is_empty())
    }

    /// Whether anybody outside the jury and the people of the season may read it.
    pub fn may_be_published(&self) -> bool {
        self.consent && self.is_complete()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_is_public_with_consent_only() {
        let said = QuoteText { text: "More of this!".into(), who: "A father".into(), ..QuoteText::default() };
        assert!(said.is_complete() && !said.may_be_published());
        assert!(QuoteText { consent: true, ..said.clone() }.may_be_published());
        assert!(!QuoteText { consent: true, who: " ".into(), ..said }.may_be_published());
        assert!(QuoteText { consent: true, ..QuoteText::default() }.is_blank());
    }
}
