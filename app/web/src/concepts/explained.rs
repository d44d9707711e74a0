//! What a card says about itself in short, in the same words wherever it is shown: its facts, and why it has its grade.

use crate::messages::Tr;
use domain::concepts::{EvidenceGrade, Graded, Raise, Reason};
use store::concepts::ConceptDetail;

pub struct Fact {
    pub name: String,
    pub value: String,
    /// The value is in the language of the card; otherwise in the reader's.
    pub own_words: bool,
}

/// Whom it is for, what it is good for and where, what it needs, and where it comes from; only what is known.
pub fn facts(t: Tr, detail: &ConceptDetail) -> Vec<Fact> {
    let summary = &detail.summary;
    let names = |prefix: &str, words: Vec<&'static str>| -> String {
        words.into_iter().map(|word| t.of(prefix, word)).collect::<Vec<_>>().join(", ")
    };
    let targets =
        names("concepts-target-", summary.target_groups.iter().map(|value| value.as_str()).collect());
    let channels = names("concepts-channel-", summary.channels.iter().map(|value| value.as_str()).collect());
    let libraries: Vec<&str> = detail.sources.iter().map(|source| source.library.as_str()).collect();
    let from = if libraries.is_empty() { t.s("concepts-from-editors") } else { libraries.join("; ") };
    let facts = [
        ("concepts-fact-target", targets, false),
        ("concepts-fact-goal", t.of("concepts-goal-", summary.goal.as_str()), false),
        ("concepts-fact-channels", channels, false),
        ("concepts-fact-start", detail.to_start.clone(), true),
        ("concepts-fact-skills", detail.skills.clone(), true),
        ("concepts-fact-from", from, false),
    ];
    facts
        .into_iter()
        .filter(|(_, value, _)| !value.trim().is_empty())
        .map(|(key, value, own_words)| Fact { name: t.s(key), value, own_words })
        .collect()
}

/// Why a card has its grade, and what would raise it.
pub struct GradeExplained {
    pub heading: String,
    pub reasons: Vec<String>,
    /// Empty at the highest grade.
    pub missing: Vec<String>,
}

pub fn grade(t: Tr, graded: &Graded) -> GradeExplained {
    let name = |grade: EvidenceGrade| t.of("concepts-grade-", grade.name_key());
    let missing = EvidenceGrade::new(graded.grade.get() + 1).map(|next| {
        graded.would_raise.iter().map(move |raise| {
            let what = raise_words(t, *raise);
            t.a(
                "concepts-raise",
                [("n", next.get().into()), ("grade", name(next).into()), ("what", what.into())],
            )
        })
    });
    GradeExplained {
        heading: t.a("concepts-why-grade", [("grade", name(graded.grade).into())]),
        reasons: graded.reasons.iter().map(|reason| reason_words(t, *reason)).collect(),
        missing: missing.into_iter().flatten().collect(),
    }
}

fn reason_words(t: Tr, reason: Reason) -> String {
    match reason {
        Reason::NothingTold => t.s("concepts-reason-nothing"),
        Reason::Told { sources } => t.a("concepts-reason-told", [("n", sources.into())]),
        Reason::Counted { metrics } => t.a("concepts-reason-counted", [("n", metrics.into())]),
        Reason::Compared { metrics_with_baseline } => {
            t.a("concepts-reason-compared", [("n", metrics_with_baseline.into())])
        }
        Reason::Repeated { successes, countries } => {
            t.a("concepts-reason-repeated", [("n", successes.into()), ("countries", countries.into())])
        }
        Reason::Failed { failures } => t.a("concepts-reason-failed", [("n", failures.into())]),
    }
}

fn raise_words(t: Tr, raise: Raise) -> String {
    match raise {
        Raise::Source => t.s("concepts-raise-source"),
        Raise::Metric => t.s("concepts-raise-metric"),
        Raise::Successes { more } => t.a("concepts-raise-successes", [("n", more.into())]),
        Raise::Countries { more } => t.a("concepts-raise-countries", [("n", more.into())]),
        Raise::Outnumber { more } => t.a("concepts-raise-outnumber", [("n", more.into())]),
    }
}
