//! The evidence grade of a concept, 0 to 5, worked out from counted facts (the look, section 9).
//!
//! It says how well the concept is proven, not how good anybody finds it. Failures are told, and enough of
//! them keep a concept from the highest grade.

/// 0 idea, 1 told, 2 counted, 3 repeated, 4 travels, 5 holds up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EvidenceGrade(u8);

impl EvidenceGrade {
    pub const HIGHEST: EvidenceGrade = EvidenceGrade(5);

    /// None above 5.
    pub const fn new(grade: u8) -> Option<Self> {
        if grade <= Self::HIGHEST.0 { Some(Self(grade)) } else { None }
    }

    pub const fn get(self) -> u8 {
        self.0
    }

    /// The key of the grade's name among the messages.
    pub const fn name_key(self) -> &'static str {
        match self.0 {
            0 => "idea",
            1 => "told",
            2 => "counted",
            3 => "repeated",
            4 => "travels",
            _ => "holds-up",
        }
    }
}

/// What is known about a concept, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EvidenceFacts {
    /// Nominations that tell of it.
    pub sources: u32,
    pub metrics_with_source_and_period: u32,
    /// Those that also say what the number was before. Told as a reason; no grade asks for it.
    pub metrics_with_baseline: u32,
    /// Adaptations elsewhere that succeeded.
    pub successes: u32,
    /// Countries in which they did.
    pub countries: u32,
    /// Adaptations elsewhere that failed.
    pub failures: u32,
}

/// A fact that speaks for, or honestly about, the grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nobody has told of doing it.
    NothingTold,
    Told {
        sources: u32,
    },
    Counted {
        metrics: u32,
    },
    Compared {
        metrics_with_baseline: u32,
    },
    Repeated {
        successes: u32,
        countries: u32,
    },
    Failed {
        failures: u32,
    },
}

/// Something that is needed for the next grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Raise {
    /// A nomination that tells of it.
    Source,
    /// A metric with source and period.
    Metric,
    /// This many more successful adaptations elsewhere.
    Successes { more: u32 },
    /// This many more countries with a success.
    Countries { more: u32 },
    /// This many more successes before they outnumber the failures.
    Outnumber { more: u32 },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graded {
    pub grade: EvidenceGrade,
    /// Everything known, also beyond the grade reached.
    pub reasons: Vec<Reason>,
    /// All of it is needed for the next grade; empty at the highest.
    pub would_raise: Vec<Raise>,
}

/// Grades a concept. Each grade asks for its own facts and for those of every grade below it:
///
/// 1. at least one source;
/// 2. at least one metric with source and period;
/// 3. at least one successful adaptation elsewhere;
/// 4. at least three;
/// 5. at least five in at least two countries, and fewer failures than successes.
pub fn grade(facts: &EvidenceFacts) -> Graded {
    let next = (1..=EvidenceGrade::HIGHEST.0)
        .map(|grade| (grade, missing_for(grade, facts)))
        .find(|(_, missing)| !missing.is_empty());
    let (grade, would_raise) = match next {
        Some((grade, missing)) => (EvidenceGrade(grade - 1), missing),
        None => (EvidenceGrade::HIGHEST, Vec::new()),
    };
    Graded { grade, reasons: reasons(facts), would_raise }
}

fn missing_for(grade: u8, facts: &EvidenceFacts) -> Vec<Raise> {
    let mut missing = Vec::new();
    let mut successes = |wanted: u32| {
        let more = wanted.saturating_sub(facts.successes);
        if more > 0 {
            missing.push(Raise::Successes { more });
        }
    };
    match grade {
        1 if facts.sources == 0 => missing.push(Raise::Source),
        2 if facts.metrics_with_source_and_period == 0 => missing.push(Raise::Metric),
        3 => successes(1),
        4 => successes(3),
        5 => {
            successes(5);
            let countries = 2_u32.saturating_sub(facts.countries);
            if countries > 0 {
                missing.push(Raise::Countries { more: countries });
            }
            if facts.failures >= facts.successes.max(5) {
                let more = (facts.failures - facts.successes).saturating_add(1);
                missing.push(Raise::Outnumber { more });
            }
        }
        _ => {}
    }
    missing
}

fn reasons(facts: &EvidenceFacts) -> Vec<Reason> {
    let EvidenceFacts {
        sources,
        metrics_with_source_and_period: metrics,
        metrics_with_baseline,
        successes,
        countries,
        failures,
    } = *facts;
    let told = if sources == 0 { Reason::NothingTold } else { Reason::Told { sources } };
    let mut reasons = vec![told];
    let others = [
        (metrics, Reason::Counted { metrics }),
        (metrics_with_baseline, Reason::Compared { metrics_with_baseline }),
        (successes, Reason::Repeated { successes, countries }),
        (failures, Reason::Failed { failures }),
    ];
    reasons.extend(others.into_iter().filter(|(count, _)| *count > 0).map(|(_, reason)| reason));
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn facts([sources, metrics, successes, countries, failures]: [u32; 5]) -> EvidenceFacts {
        EvidenceFacts {
            sources,
            metrics_with_source_and_period: metrics,
            metrics_with_baseline: 0,
            successes,
            countries,
            failures,
        }
    }

    #[test]
    fn each_grade_asks_for_its_facts_and_says_what_would_raise_it() {
        use Raise::{Countries, Metric, Outnumber, Source, Successes};
        let table = [
            ([0, 0, 0, 0, 0], "idea", vec![Source]),
            ([0, 3, 9, 4, 0], "idea", vec![Source]),
            ([1, 0, 0, 0, 0], "told", vec![Metric]),
            ([2, 0, 9, 4, 0], "told", vec![Metric]),
            ([1, 1, 0, 0, 7], "counted", vec![Successes { more: 1 }]),
            ([1, 1, 1, 1, 0], "repeated", vec![Successes { more: 2 }]),
            ([1, 1, 2, 2, 9], "repeated", vec![Successes { more: 1 }]),
            ([1, 1, 3, 1, 0], "travels", vec![Successes { more: 2 }, Countries { more: 1 }]),
            ([1, 1, 4, 2, 4], "travels", vec![Successes { more: 1 }]),
            ([1, 1, 4, 2, 5], "travels", vec![Successes { more: 1 }, Outnumber { more: 2 }]),
            ([1, 1, 5, 1, 4], "travels", vec![Countries { more: 1 }]),
            ([1, 1, 5, 2, 5], "travels", vec![Outnumber { more: 1 }]),
            ([1, 1, 5, 2, 4], "holds-up", vec![]),
            ([u32::MAX; 5], "travels", vec![Outnumber { more: 1 }]),
        ];
        for (numbers, name, would_raise) in table {
            let graded = grade(&facts(numbers));

            assert_eq!(graded.grade.name_key(), name, "{numbers:?}");
            assert_eq!(graded.would_raise, would_raise, "{numbers:?}");
        }
    }

    #[test]
    fn the_reasons_tell_failures_too() {
        let graded = grade(&EvidenceFacts { metrics_with_baseline: 1, ..facts([2, 3, 1, 1, 4]) });

        assert_eq!(
            graded.reasons,
            [
                Reason::Told { sources: 2 },
                Reason::Counted { metrics: 3 },
                Reason::Compared { metrics_with_baseline: 1 },
                Reason::Repeated { successes: 1, countries: 1 },
                Reason::Failed { failures: 4 },
            ]
        );
        assert_eq!(grade(&EvidenceFacts::default()).reasons, [Reason::NothingTold]);
    }

    #[test]
    fn there_is_no_grade_above_five() {
        assert_eq!(EvidenceGrade::new(5), Some(EvidenceGrade::HIGHEST));
        assert_eq!(EvidenceGrade::new(6), None);
    }

    proptest! {
        #[test]
        fn doing_what_would_raise_the_grade_raises_it(numbers: [u8; 5]) {
            let mut facts = facts(numbers.map(|n| u32::from(n % 9)));
            let before = grade(&facts);

            // Successes asked for twice over are the same successes.
            let more_successes = before.would_raise.iter().map(|raise| match raise {
                Raise::Successes { more } | Raise::Outnumber { more } => *more,
                _ => 0,
            });
            facts.successes += more_successes.max().unwrap_or(0);
            for raise in &before.would_raise {
                match raise {
                    Raise::Source => facts.sources += 1,
                    Raise::Metric => facts.metrics_with_source_and_period += 1,
                    Raise::Countries { more } => facts.countries += more,
                    Raise::Successes { .. } | Raise::Outnumber { .. } => {}
                }
            }

            let after = grade(&facts);
            prop_assert!(before.would_raise.is_empty() || after.grade > before.grade);
        }

        #[test]
        fn another_success_never_lowers_the_grade(numbers: [u8; 5]) {
            let before = facts(numbers.map(|n| u32::from(n % 9)));
            let after = EvidenceFacts { successes: before.successes + 1, ..before };

            prop_assert!(grade(&after).grade >= grade(&before).grade);
        }
    }
}
