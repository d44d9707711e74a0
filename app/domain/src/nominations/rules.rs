//! What a category asks of a nomination beyond the form: who may be put forward, and questions of its own.

use super::{Kind, Month, NominationText, TEXT_MAX};
use crate::{language::Localised, libraries::Registered, words::words};
use serde::{Deserialize, Serialize};

/// How many questions of its own a category may ask.
pub const OWN_QUESTIONS_MAX: usize = 6;

words! {
    /// When a category's own question is asked.
    Asked {
        /// With the nomination; the jury reads the answer.
        Sending = "sending",
        /// Only of those the jury has advanced, on the page where they follow their nomination.
        Advanced = "advanced",
    }
}

/// A question of a category's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnQuestion {
    /// What answers are kept under; it stays when the words change.
    pub key: String,
    pub label: Localised,
    pub required: bool,
    pub asked: Asked,
}

impl OwnQuestion {
    /// Whether that will do as an answer: there where one is required, and no longer than is kept.
    pub fn is_answered_by(&self, answer: &str) -> bool {
        (!self.required || !answer.trim().is_empty()) && answer.chars().count() <= TEXT_MAX
    }
}

/// A category's rules. The default lets everything in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// Only this kind.
    pub kind: Option<Kind>,
    /// It was going on in this month or later, as [`Month::parse`] reads it; empty: whenever.
    pub since: String,
    /// How many numbers with a source it brings at least.
    pub metrics_min: usize,
    /// How many pictures it brings at least.
    pub pictures_min: usize,
    /// Countries of libraries in the register, as ISO 3166-1 codes; empty: anywhere.
    pub countries: Vec<String>,
    /// Kinds of libraries in the register, of [`crate::libraries::TYPES`]; empty: any.
    pub library_types: Vec<String>,
    pub questions: Vec<OwnQuestion>,
}

/// One rule, with what it asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    Kind(Kind),
    Since(Month),
    Metrics(usize),
    Pictures(usize),
    Countries(Vec<String>),
    LibraryTypes(Vec<String>),
}

impl Rule {
    /// The end of the message that states the rule.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Kind(Kind::Initiative) => "initiative",
            Self::Kind(Kind::Strategy) => "strategy",
            Self::Since(_) => "since",
            Self::Metrics(_) => "metrics",
            Self::Pictures(_) => "pictures",
            Self::Countries(_) => "countries",
            Self::LibraryTypes(_) => "library-types",
        }
    }
}

/// What the rules look at.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    pub text: &'a NominationText,
    /// Numbers that are complete.
    pub metrics: usize,
    pub pictures: usize,
    /// The library in the register; `None` where the register does not know the name.
    pub library: Option<&'a Registered>,
}

impl Rules {
    /// Every rule there is, and whether it is kept.
    pub fn outcomes(&self, facts: Facts<'_>) -> Vec<(Rule, bool)> {
        let mut found = Vec::new();
        if let Some(kind) = self.kind {
            found.push((Rule::Kind(kind), facts.text.kind == kind));
        }
        if let Some(since) = Month::parse(&self.since) {
            let begun = Month::parse(&facts.text.period_from).is_some();
            let ended = Month::parse(&facts.text.period_to);
            let ended_before = ended.is_some_and(|ended| ended.is_before(since));
            found.push((Rule::Since(since), begun && !ended_before));
        }
        if self.metrics_min > 0 {
            found.push((Rule::Metrics(self.metrics_min), facts.metrics >= self.metrics_min));
        }
        if self.pictures_min > 0 {
            found.push((Rule::Pictures(self.pictures_min), facts.pictures >= self.pictures_min));
        }
        if !self.countries.is_empty() {
            let there = facts.library.is_some_and(|library| self.countries.contains(&library.country));
            found.push((Rule::Countries(self.countries.clone()), there));
        }
        if !self.library_types.is_empty() {
            let of_them = facts.library.is_some_and(|it| self.library_types.contains(&it.library_type));
            found.push((Rule::LibraryTypes(self.library_types.clone()), of_them));
        }
        found
    }

    /// Whether a rule looks at what the register says about the library.
    pub fn ask_the_register(&self) -> bool {
        !self.countries.is_empty() || !self.library_types.is_empty()
    }

    /// The category's own questions of this moment.
    pub fn questions(&self, asked: Asked) -> impl Iterator<Item = &OwnQuestion> {
        self.questions.iter().filter(move |question| question.asked == asked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(country: &str, library_type: &str) -> Registered {
        Registered { country: country.to_owned(), library_type: library_type.to_owned() }
    }

    fn broken(rules: &Rules, text: &NominationText, country: Option<&str>) -> Vec<&'static str> {
        let library = country.map(|country| library(country, "public"));
        let facts = Facts { text, metrics: 1, pictures: 2, library: library.as_ref() };
        rules.outcomes(facts).iter().filter(|(_, kept)| !kept).map(|(rule, _)| rule.as_str()).collect()
    }

    #[test]
    fn each_rule_is_looked_at_by_itself() {
        let text = |from: &str, to: &str| NominationText {
            period_from: from.into(),
            period_to: to.into(),
            ..NominationText::default()
        };
        let none = Rules::default();
        assert_eq!(none.outcomes(Facts { text: &text("", ""), metrics: 0, pictures: 0, library: None }), []);
        let rules = Rules {
            kind: Some(Kind::Initiative),
            since: "2026-01".into(),
            metrics_min: 1,
            pictures_min: 2,
            countries: vec!["DK".into(), "NO".into()],
            library_types: Vec::new(),
            questions: Vec::new(),
        };
        let table = [
            ("2026-02", "", Some("DK"), &[][..]),
            ("2025-11", "2026-01", Some("NO"), &[]),
            // it still goes on
            ("2019", "", Some("DK"), &[]),
            ("2025", "2025-12", Some("DK"), &["since"]),
            // nobody knows when
            ("", "2026-05", Some("DK"), &["since"]),
            ("2026", "", Some("SE"), &["countries"]),
            ("2026", "", None, &["countries"]),
        ];
        for (from, to, country, expected) in table {
            assert_eq!(broken(&rules, &text(from, to), country), expected, "{from} {to} {country:?}");
        }
        let text = &text("", "");
        let only = Rules { library_types: vec!["academic".into(), "special".into()], ..Rules::default() };
        for (kind, kept) in [("academic", true), ("special", true), ("public", false), ("other", false)] {
            let library = library("DK", kind);
            let facts = Facts { text, metrics: 0, pictures: 0, library: Some(&library) };
            let rule = Rule::LibraryTypes(only.library_types.clone());
            assert_eq!(only.outcomes(facts), [(rule, kept)], "{kind}");
        }
        assert_eq!(broken(&only, text, None), ["library-types"], "nobody knows of what kind it is");
        let more = Rules { kind: Some(Kind::Strategy), metrics_min: 2, pictures_min: 3, ..Rules::default() };
        assert_eq!(broken(&more, text, None), ["strategy", "metrics", "pictures"]);
    }
}
