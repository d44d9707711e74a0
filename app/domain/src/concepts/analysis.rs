//! Why it works: the mechanism, for which target group, in which context, and what speaks against it.
//!
//! Each claim points to the lines of evidence that carry it, so that a reader can go and look. A record is written of
//! a nomination by jurors and editors; a concept card takes it over with its source.

use super::skeleton::Section;
use crate::{nominations::is_web_link, words::words};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt, str::FromStr};

words! {
    /// The three parts of the reason why something works.
    Part {
        /// What makes it work.
        Mechanism = "mechanism",
        /// For whom.
        TargetGroup = "target-group",
        /// Under which circumstances.
        Context = "context",
    }
}

impl Part {
    /// Where on a card this part belongs.
    pub const fn section(self) -> Section {
        match self {
            Self::Mechanism => Section::Why,
            Self::TargetGroup | Self::Context => Section::UseWhen,
        }
    }
}

words! {
    EvidenceKind {
        Metric = "metric",
        Link = "link",
        Quote = "quote",
        Picture = "picture",
    }
}

/// One line of a nomination's evidence: the second number, the first quote. Written as `metric-2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EvidenceLine {
    pub kind: EvidenceKind,
    /// Counted from 1, in the order of the nomination.
    pub n: u16,
}

impl fmt::Display for EvidenceLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.kind, self.n)
    }
}

/// The text names no line of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLine;

impl fmt::Display for UnknownLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no line of evidence")
    }
}

impl FromStr for EvidenceLine {
    type Err = UnknownLine;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (kind, n) = text.split_once('-').ok_or(UnknownLine)?;
        let kind = kind.parse().map_err(|_| UnknownLine)?;
        match n.parse() {
            Ok(n @ 1..) => Ok(Self { kind, n }),
            _ => Err(UnknownLine),
        }
    }
}

impl TryFrom<String> for EvidenceLine {
    type Error = UnknownLine;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<EvidenceLine> for String {
    fn from(line: EvidenceLine) -> Self {
        line.to_string()
    }
}

/// One part of the reason, and what carries it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    pub part: Part,
    pub text: String,
    pub evidence: BTreeSet<EvidenceLine>,
}

/// Where it did not work, or worked without this.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CounterExample {
    pub text: String,
    /// A web address; empty where there is none.
    pub link: String,
    /// The number of another nomination of the season.
    pub nomination: Option<i32>,
}

impl CounterExample {
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty() && self.link.trim().is_empty() && self.nomination.is_none()
    }
}

/// Why a nomination works, as far as it has been worked out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Analysis {
    /// At most one a part, in the order of [`Part::ALL`]; parts without words are left out.
    pub claims: Vec<Claim>,
    pub counter_examples: Vec<CounterExample>,
}

/// The longest claim and the longest counter-example, in characters.
pub const CLAIM_MAX_CHARS: usize = 1_500;
pub const COUNTER_EXAMPLES_MAX: usize = 5;

/// What keeps an analysis from being recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnalysisFault {
    /// There is not a word in it.
    Blank,
    NoEvidence(Part),
    /// A line of evidence the nomination does not have.
    UnknownEvidence(Part),
    TooLong(Part),
    /// A counter-example, counted from 0, says nothing beside its link or number.
    CounterWithoutWords(usize),
    CounterTooLong(usize),
    CounterLink(usize),
}

impl Analysis {
    /// Without blanks around its texts, without parts and counter-examples that say nothing, in the order of the parts.
    pub fn tidied(mut self) -> Self {
        for claim in &mut self.claims {
            claim.text = claim.text.trim().to_owned();
        }
        self.claims.retain(|claim| !claim.text.is_empty());
        self.claims.sort_by_key(|claim| claim.part);
        self.counter_examples.retain(|it| !it.is_blank());
        for it in &mut self.counter_examples {
            it.text = it.text.trim().to_owned();
            it.link = it.link.trim().to_owned();
        }
        self.counter_examples.truncate(COUNTER_EXAMPLES_MAX);
        self
    }

    pub fn claim(&self, part: Part) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.part == part)
    }

    /// Whether all three parts are there.
    pub fn is_complete(&self) -> bool {
        Part::ALL.into_iter().all(|part| self.claim(part).is_some())
    }

    /// Every fault of a tidied analysis; `known` are the lines of the nomination it is about.
    pub fn faults(&self, known: &BTreeSet<EvidenceLine>) -> Vec<AnalysisFault> {
        let mut faults = Vec::new();
        if self.claims.is_empty() && self.counter_examples.is_empty() {
            faults.push(AnalysisFault::Blank);
        }
        for claim in &self.claims {
            if claim.text.chars().count() > CLAIM_MAX_CHARS {
                faults.push(AnalysisFault::TooLong(claim.part));
            }
            if claim.evidence.is_empty() {
                faults.push(AnalysisFault::NoEvidence(claim.part));
            } else if !claim.evidence.is_subset(known) {
                faults.push(AnalysisFault::UnknownEvidence(claim.part));
            }
        }
        for (at, it) in self.counter_examples.iter().enumerate() {
            if it.text.is_empty() {
                faults.push(AnalysisFault::CounterWithoutWords(at));
            }
            if it.text.chars().count() > CLAIM_MAX_CHARS {
                faults.push(AnalysisFault::CounterTooLong(at));
            }
            if !it.link.is_empty() && !is_web_link(&it.link) {
                faults.push(AnalysisFault::CounterLink(at));
            }
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> EvidenceLine {
        text.parse().unwrap()
    }

    fn claim(part: Part, text: &str, evidence: &[&str]) -> Claim {
        Claim { part, text: text.to_owned(), evidence: evidence.iter().map(|text| line(text)).collect() }
    }

    #[test]
    fn a_line_of_evidence_is_written_and_read_the_same_way() {
        assert_eq!(line("metric-2"), EvidenceLine { kind: EvidenceKind::Metric, n: 2 });
        assert_eq!(line("quote-1").to_string(), "quote-1");
        for wrong in ["", "metric", "metric-0", "metric--1", "metric-70000", "rumour-1"] {
            assert_eq!(wrong.parse::<EvidenceLine>(), Err(UnknownLine), "{wrong}");
        }
        let claim = claim(Part::Context, "where", &["link-3"]);
        let json = serde_json::to_string(&claim).unwrap();
        assert_eq!(json, r#"{"part":"context","text":"where","evidence":["link-3"]}"#);
        assert_eq!(serde_json::from_str::<Claim>(&json).unwrap(), claim);
    }

    #[test]
    fn no_claim_stands_without_evidence_of_its_own_nomination() {
        let known = BTreeSet::from([line("metric-1"), line("quote-1")]);
        let faults = |claims: Vec<Claim>| Analysis { claims, ..Analysis::default() }.tidied().faults(&known);

        assert_eq!(faults(vec![claim(Part::Mechanism, " it asks ", &["metric-1"])]), []);
        assert_eq!(
            faults(vec![claim(Part::Mechanism, "it asks", &[])]),
            [AnalysisFault::NoEvidence(Part::Mechanism)]
        );
        assert_eq!(
            faults(vec![claim(Part::Context, "there", &["metric-1", "metric-2"])]),
            [AnalysisFault::UnknownEvidence(Part::Context)]
        );
        assert_eq!(faults(vec![claim(Part::Mechanism, " ", &["metric-1"])]), [AnalysisFault::Blank]);
        assert_eq!(
            faults(vec![claim(Part::TargetGroup, &"å".repeat(CLAIM_MAX_CHARS + 1), &["quote-1"])]),
            [AnalysisFault::TooLong(Part::TargetGroup)]
        );
    }

    #[test]
    fn a_counter_example_says_what_it_is_beside_where_it_is() {
        let counter = |text: &str, link: &str, nomination| CounterExample {
            text: text.to_owned(),
            link: link.to_owned(),
            nomination,
        };
        let faults = |it| {
            let counter_examples = vec![counter("", " ", None), it];
            Analysis { counter_examples, ..Analysis::default() }.tidied().faults(&BTreeSet::new())
        };
        assert_eq!(faults(counter("It fell flat", "https://a.example", None)), []);
        assert_eq!(faults(counter("", "", Some(4))), [AnalysisFault::CounterWithoutWords(0)]);
        assert_eq!(faults(counter("x", "javascript:alert(1)", None)), [AnalysisFault::CounterLink(0)]);
    }
}
