//! How far a number has come: computed from two numbers of one thing, and not at all from anything else.

use super::figure::{Amount, Count, Figure, Points, Precision, Rate};

/// How far a number has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub from: Figure,
    pub to: Figure,
    pub difference: Difference,
    /// Of the first number. `None` where that was 0 (nothing can be a share of it), and for rates.
    pub percent: Option<Rate>,
}

/// Counts differ by a count, rates by percentage points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    Count(Count),
    Points(Points),
}

/// Why no change is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoChange {
    /// Nothing is said about before.
    NoBaseline,
    /// One of them cannot be read as a number.
    NotANumber,
    /// They do not count the same thing.
    OtherUnit,
}

impl Change {
    pub fn between(from: &Figure, to: &Figure) -> Result<Self, NoChange> {
        if !from.is_like(to) {
            return Err(NoChange::OtherUnit);
        }
        let (difference, percent) = match (from.amount, to.amount) {
            (Amount::Count(from), Amount::Count(to)) => {
                (Difference::Count(to - from), (to - from).share_of(from))
            }
            (Amount::Rate(from), Amount::Rate(to)) => (Difference::Points(to - from), None),
            _ => return Err(NoChange::OtherUnit),
        };
        Ok(Self { from: from.clone(), to: to.clone(), difference, percent })
    }

    /// Without the words after the numbers, which may hold a name.
    pub fn bare(self) -> Self {
        Self { from: self.from.bare(), to: self.to.bare(), ..self }
    }

    /// Whether either end is not exact, so that what is computed is not either.
    pub fn is_rough(&self) -> bool {
        [&self.from, &self.to].iter().any(|end| end.precision != Precision::Exact)
    }
}
