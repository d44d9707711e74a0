//! How a poll is counted. The rule is declared with the poll, before it opens, and printed on the ballot and on the
//! result.

use serde::{Deserialize, Serialize};
use std::num::NonZeroU16;

/// What a voter may do on the ballot, and how it counts.
///
/// Stored with the poll as JSON: `{"kind":"approval"}`, `{"kind":"pick","most":3}`, `{"kind":"single"}`,
/// `{"kind":"points","budget":10}`, `{"kind":"ranked","method":"schulze"}`. Polls from before there was a choice are
/// approval, which is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TallyRule {
    /// As many as one likes, one point each.
    #[default]
    Approval,
    /// One to `most`, one point each.
    Pick { most: NonZeroU16 },
    /// Exactly one.
    Single,
    /// Up to `budget` points in all, whole ones, on as many as one likes.
    Points { budget: NonZeroU16 },
    /// An order from the best; those left out stand below everyone in it, equal to each other.
    Ranked { method: RankedMethod },
}

/// How orders become a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RankedMethod {
    /// Among n options the best of a ballot earns n − 1 points, the next n − 2 and so on; those left out share what is
    /// left over. Points are kept in halves, since that share may end in one.
    Borda,
    /// Instant run-off: whoever has fewest first places leaves, round by round, and those ballots pass to the next
    /// on them, until one has more than half of the ballots that still name somebody.
    Runoff,
    /// Every two options are compared on all ballots; one is ahead of another if its strongest chain of victories
    /// to the other is stronger than the chain back (Markus Schulze, "A new monotonic, clone-independent, reversal
    /// symmetric, and Condorcet-consistent single-winner election method", 2011; victories measured in winning votes). Places
    /// go by how many others are ahead.
    Schulze,
}

impl TallyRule {
    /// Up to three, which is what a poll gets when nobody asks for more.
    pub const PICK_THREE: Self = Self::Pick { most: NonZeroU16::new(3).unwrap() };

    /// How many may be ticked among `options`; None where the ballot takes numbers.
    pub fn most_ticks(self, options: usize) -> Option<usize> {
        match self {
            Self::Approval => Some(options),
            Self::Pick { most } => Some(usize::from(most.get()).min(options)),
            Self::Single => Some(1),
            Self::Points { .. } | Self::Ranked { .. } => None,
        }
    }

    /// Whether the audience's figures of all options add up to something, so that each has a share of it.
    pub const fn has_shares(self) -> bool {
        match self {
            Self::Approval | Self::Pick { .. } | Self::Single | Self::Points { .. } => true,
            Self::Ranked { method } => matches!(method, RankedMethod::Borda),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_stored_as_json_and_one_that_lets_nobody_pick_is_no_rule() {
        let table = [
            (TallyRule::Approval, r#"{"kind":"approval"}"#),
            (TallyRule::PICK_THREE, r#"{"kind":"pick","most":3}"#),
            (TallyRule::Single, r#"{"kind":"single"}"#),
            (TallyRule::Points { budget: NonZeroU16::new(10).unwrap() }, r#"{"kind":"points","budget":10}"#),
            (TallyRule::Ranked { method: RankedMethod::Borda }, r#"{"kind":"ranked","method":"borda"}"#),
            (TallyRule::Ranked { method: RankedMethod::Runoff }, r#"{"kind":"ranked","method":"runoff"}"#),
            (TallyRule::Ranked { method: RankedMethod::Schulze }, r#"{"kind":"ranked","method":"schulze"}"#),
        ];
        for (rule, stored) in table {
            assert_eq!(serde_json::to_string(&rule).unwrap(), stored);
            assert_eq!(serde_json::from_str::<TallyRule>(stored).unwrap(), rule);
        }
        for wrong in [
            r#"{"kind":"pick","most":0}"#,
            r#"{"kind":"pick","most":70000}"#,
            r#"{"kind":"points","budget":0}"#,
            r#"{"kind":"points"}"#,
            r#"{"kind":"ranked","method":"guess"}"#,
        ] {
            assert!(serde_json::from_str::<TallyRule>(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn nobody_is_offered_more_ticks_than_there_are_options() {
        assert_eq!(TallyRule::PICK_THREE.most_ticks(5), Some(3));
        assert_eq!(TallyRule::PICK_THREE.most_ticks(2), Some(2));
        assert_eq!(TallyRule::Approval.most_ticks(7), Some(7));
        assert_eq!(TallyRule::Single.most_ticks(7), Some(1));
        assert_eq!(TallyRule::Ranked { method: RankedMethod::Borda }.most_ticks(7), None);
    }
}
