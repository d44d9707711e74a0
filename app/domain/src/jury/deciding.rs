//! Which figure decides the jury's order, and how many become finalists: declared before anybody scores.

use super::round::{RoundState, RoundWindow};
use crate::time::Timestamp;
use std::{fmt, str::FromStr};

/// The figure nominations are ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DecidingRule {
    /// The mean of complete scorecards.
    #[default]
    Mean,
    /// The mean without the strictness of those who scored; the mean itself where that cannot be told.
    Adjusted,
}

impl DecidingRule {
    pub const ALL: [Self; 2] = [Self::Mean, Self::Adjusted];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mean => "mean",
            Self::Adjusted => "adjusted",
        }
    }

    pub const fn other(self) -> Self {
        match self {
            Self::Mean => Self::Adjusted,
            Self::Adjusted => Self::Mean,
        }
    }
}

impl fmt::Display for DecidingRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// No deciding rule has this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRule;

impl FromStr for DecidingRule {
    type Err = UnknownRule;

    fn from_str(text: &str) -> Result<Self, UnknownRule> {
        Self::ALL.into_iter().find(|rule| rule.as_str() == text).ok_or(UnknownRule)
    }
}

/// The most finalists a category can have: an award has no points for more.
pub const FINALISTS_MAX: u32 = 10;

/// What was declared for a season.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declared {
    pub rule: DecidingRule,
    /// The last place that is a finalist's, 1 to [`FINALISTS_MAX`].
    pub finalists: u32,
    /// Where the season has a final, its order decides among what was scored in it; otherwise it stands beside the order of
    /// the scoring round.
    pub final_decides: bool,
    /// None while nobody has declared anything, and what stands here is the programme's own habit.
    pub at: Option<Timestamp>,
}

impl Default for Declared {
    /// The mean, three finalists, and a final that stands beside.
    fn default() -> Self {
        Self { rule: DecidingRule::Mean, finalists: 3, final_decides: false, at: None }
    }
}

/// Why a rule was not declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeclareRefusal {
    /// Somebody may have scored already.
    RoundHasOpened { at: Timestamp },
    /// None, or more than [`FINALISTS_MAX`].
    Finalists,
}

/// Declares a rule now. Until the round opens it may be declared again; from then on it stands, also where nothing was
/// declared.
pub fn declare_rule(
    rule: DecidingRule,
    finalists: u32,
    final_decides: bool,
    round: Option<&RoundWindow>,
    now: Timestamp,
) -> Result<Declared, DeclareRefusal> {
    if let Some(round) = round
        && round.state(now) != RoundState::NotYetOpen
    {
        return Err(DeclareRefusal::RoundHasOpened { at: round.opens_at });
    }
    if !(1..=FINALISTS_MAX).contains(&finalists) {
        return Err(DeclareRefusal::Finalists);
    }
    Ok(Declared { rule, finalists, final_decides, at: Some(now) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_can_be_declared_until_the_round_opens_and_never_after() {
        let round = RoundWindow { opens_at: Timestamp(100), closes_at: Timestamp(200), closed_at: None };
        let declare = |now| declare_rule(DecidingRule::Adjusted, 4, true, Some(&round), Timestamp(now));

        let declared = Declared {
            rule: DecidingRule::Adjusted,
            finalists: 4,
            final_decides: true,
            at: Some(Timestamp(99)),
        };
        assert_eq!(declare(99), Ok(declared));
        for now in [100, 150, 200, 1000] {
            assert_eq!(declare(now), Err(DeclareRefusal::RoundHasOpened { at: Timestamp(100) }), "{now}");
        }
    }

    #[test]
    fn a_category_has_one_to_ten_finalists() {
        for (finalists, fits) in [(0, false), (1, true), (10, true), (11, false), (u32::MAX, false)] {
            let declared = declare_rule(DecidingRule::Mean, finalists, false, None, Timestamp(1));
            assert_eq!(declared.is_ok(), fits, "{finalists}");
        }
    }

    #[test]
    fn rules_are_read_as_they_are_written() {
        for rule in DecidingRule::ALL {
            assert_eq!(rule.as_str().parse(), Ok(rule));
        }
        assert_eq!("median".parse::<DecidingRule>(), Err(UnknownRule));
    }
}
