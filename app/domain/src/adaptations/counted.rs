//! What outcomes count for in the evidence grade.

use super::OutcomeKind;
use crate::{concepts::EvidenceFacts, ids::OrganisationId, search::fold, time::Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// Which library tells: by its number in the register, or else by its name as people spell it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhoTold {
    Known(OrganisationId),
    Named(String),
}

impl WhoTold {
    pub fn of(organisation: Option<OrganisationId>, library: &str) -> Self {
        organisation.map_or_else(|| Self::Named(fold(library.trim())), Self::Known)
    }
}

/// An outcome everybody may read, as far as the grade asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldOutcome {
    pub who: WhoTold,
    /// As ISO 3166-1 has it; empty where nobody knows.
    pub country: String,
    pub kind: OutcomeKind,
    pub approved_at: Timestamp,
}

/// Adds what outcomes say to what is known of a concept.
///
/// Each library counts once, with the last it has told: who has failed and then succeeded has succeeded. The libraries
/// the concept comes from count as its sources already; "elsewhere" is not they. Of the four kinds a success and a failure
/// count; what went partly well, or was stopped before it could show anything, is read on the card and proves neither.
pub fn count(facts: EvidenceFacts, sources: &BTreeSet<WhoTold>, outcomes: &[ToldOutcome]) -> EvidenceFacts {
    let mut last: BTreeMap<&WhoTold, &ToldOutcome> = BTreeMap::new();
    for told in outcomes.iter().filter(|told| !sources.contains(&told.who)) {
        let standing = last.entry(&told.who).or_insert(told);
        if standing.approved_at < told.approved_at {
            *standing = told;
        }
    }
    let of = |kind: OutcomeKind| last.values().filter(move |told| told.kind == kind);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let countries: BTreeSet<&str> = of(OutcomeKind::Success)
        .map(|told| told.country.as_str())
        .filter(|country| !country.is_empty())
        .collect();
    EvidenceFacts {
        successes: number(of(OutcomeKind::Success).count()),
        countries: number(countries.len()),
        failures: number(of(OutcomeKind::Failure).count()),
        ..facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use OutcomeKind::{Failure, Partly, Stopped, Success};

    fn told(who: &str, country: &str, kind: OutcomeKind, at: i64) -> ToldOutcome {
        ToldOutcome { who: WhoTold::of(None, who), country: country.into(), kind, approved_at: Timestamp(at) }
    }

    #[test]
    fn each_library_counts_once_with_the_last_it_told() {
        let outcomes = [
            told("Østby Bibliotek", "DK", Failure, 1),
            told("  østby bibliotek ", "DK", Success, 2),
            told("Vestby", "NO", Success, 3),
            told("Vestby", "NO", Failure, 1),
            told("Nordby", "NO", Failure, 1),
            told("Sydby", "SE", Partly, 1),
            told("Midtby", "SE", Stopped, 1),
            told("Nowhere", "", Success, 1),
        ];
        let facts =
            count(EvidenceFacts { sources: 1, ..EvidenceFacts::default() }, &BTreeSet::new(), &outcomes);

        assert_eq!((facts.sources, facts.successes, facts.countries, facts.failures), (1, 3, 2, 1));
    }

    #[test]
    fn the_libraries_it_comes_from_are_not_elsewhere() {
        let outcomes = [told("Østby", "DK", Success, 1), told("Vestby", "DK", Success, 1)];
        let sources = BTreeSet::from([WhoTold::of(None, "ØSTBY")]);

        assert_eq!(count(EvidenceFacts::default(), &sources, &outcomes).successes, 1);
        let known = BTreeSet::from([WhoTold::Known(OrganisationId(1))]);
        assert_eq!(count(EvidenceFacts::default(), &known, &outcomes).successes, 2);
    }
}
