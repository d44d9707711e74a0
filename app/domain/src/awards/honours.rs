//! Who goes home with what: the winners, and those commended beside them.
//!
//! Winners follow from the declared rule; the jury commends whom it likes among the other nominees. Both are known at
//! the reveal and not before.

use crate::ids::NominationId;
use serde::Serialize;
use std::collections::BTreeSet;

/// One award's winners and commended nominees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Honours {
    /// Several where the award is shared; nobody where neither jury nor audience said anything.
    pub winners: Vec<NominationId>,
    pub commended: Vec<NominationId>,
}

/// Why a nomination cannot be commended. The first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommendRefusal {
    NotANominee(NominationId),
    Twice(NominationId),
    /// Who wins is not commended as well.
    Winner(NominationId),
}

impl Honours {
    /// `commended` in the order the jury wants them read out.
    pub fn new(
        nominees: &[NominationId],
        winners: &[NominationId],
        commended: &[NominationId],
    ) -> Result<Self, CommendRefusal> {
        let mut seen = BTreeSet::new();
        for id in commended {
            if !nominees.contains(id) {
                return Err(CommendRefusal::NotANominee(*id));
            }
            if !seen.insert(*id) {
                return Err(CommendRefusal::Twice(*id));
            }
            if winners.contains(id) {
                return Err(CommendRefusal::Winner(*id));
            }
        }
        Ok(Self { winners: winners.to_vec(), commended: commended.to_vec() })
    }

    pub fn is_shared(&self) -> bool {
        self.winners.len() > 1
    }

    /// Whom the jury wished to commend, without those who turned out to win: for a wish that was written down before the
    /// count, which nobody may know the result of.
    pub fn after_count(nominees: &[NominationId], winners: &[NominationId], wished: &[NominationId]) -> Self {
        let mut commended = Vec::new();
        for id in wished {
            if nominees.contains(id) && !winners.contains(id) && !commended.contains(id) {
                commended.push(*id);
            }
        }
        Self { winners: winners.to_vec(), commended }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn id(n: i64) -> NominationId {
        NominationId(n)
    }

    #[test]
    fn the_jury_commends_nominees_who_did_not_win() {
        let nominees = [1, 2, 3, 4].map(id);
        let commend = |commended: &[NominationId]| Honours::new(&nominees, &[id(2), id(3)], commended);

        let honours = commend(&[id(4), id(1)]).unwrap();
        assert!(honours.is_shared());
        assert_eq!(honours.commended, [id(4), id(1)]);
        assert_eq!(commend(&[id(9)]), Err(CommendRefusal::NotANominee(id(9))));
        assert_eq!(commend(&[id(1), id(1)]), Err(CommendRefusal::Twice(id(1))));
        assert_eq!(commend(&[id(1), id(3)]), Err(CommendRefusal::Winner(id(3))));
        assert_eq!(commend(&[]).map(|it| it.commended), Ok(vec![]));
    }

    #[test]
    fn a_wish_from_before_the_count_loses_those_who_won() {
        let nominees = [1, 2, 3].map(id);

        let honours = Honours::after_count(&nominees, &[id(2)], &[id(2), id(3), id(3), id(9)]);

        assert_eq!(honours, Honours { winners: vec![id(2)], commended: vec![id(3)] });
        assert!(!honours.is_shared());
    }
}
