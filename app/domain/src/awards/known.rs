//! What everybody knows of an award: whose page, badge, certificate and press kit there is, and what each may say.
//!
//! One value answers for every surface. Before the reveal it answers without looking at what is sealed, so it says the same
//! whoever is about to win; what the jury has published of its decisions is known all along.

use super::{
    embargo::{Reveal, Sealed},
    honours::Honours,
};
use crate::ids::{CategoryId, NominationId};

/// What a nomination has come to, as far as it is public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Honour {
    /// Its award has been revealed, and it has won it, alone or with others.
    Winner,
    /// The jury has commended it.
    Commended,
    /// The jury has nominated it, and no more is known of it.
    Nominee,
}

impl Honour {
    pub const ALL: [Self; 3] = [Self::Winner, Self::Commended, Self::Nominee];

    /// The end of the keys of its messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Winner => "winner",
            Self::Commended => "commended",
            Self::Nominee => "nominee",
        }
    }
}

/// What is made for one nomination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keepsake {
    /// To hang on a wall: of winners and commended, from the reveal on.
    Certificate,
    /// For the library's own site, and the page that says whether it is true: of whoever has any honour.
    Badge,
    /// For the press: of whoever has any honour, from the reveal on.
    PressKit,
}

/// What the jury has said of a category in public, and who won it, as far as anybody may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownAward {
    category: CategoryId,
    nominees: Vec<NominationId>,
    commended: Vec<NominationId>,
    winners: Sealed<Vec<NominationId>>,
    reveal: Option<Reveal>,
}

impl KnownAward {
    /// `nominees` and `commended` are what the jury has published. A reveal of another category reveals nothing.
    pub fn new(
        nominees: Vec<NominationId>,
        commended: Vec<NominationId>,
        winners: Sealed<Vec<NominationId>>,
        reveal: Option<Reveal>,
    ) -> Self {
        let category = winners.category();
        let reveal = reveal.filter(|reveal| reveal.category == category);
        Self { category, nominees, commended, winners, reveal }
    }

    pub const fn category(&self) -> CategoryId {
        self.category
    }

    /// The record of the reveal, from then on.
    pub const fn reveal(&self) -> Option<Reveal> {
        self.reveal
    }

    /// Who won and who is commended; None before the reveal.
    pub fn honours(&self) -> Option<Honours> {
        let winners = self.winners.open(self.reveal)?;
        let known: Vec<NominationId> = self.commended.iter().chain(&self.nominees).copied().collect();
        Some(Honours::after_count(&known, winners, &self.commended))
    }

    /// What a nomination is called in public; None for one of which the public knows nothing.
    pub fn honour(&self, nomination: NominationId) -> Option<Honour> {
        let won = self.winners.open(self.reveal).is_some_and(|winners| winners.contains(&nomination));
        if won {
            Some(Honour::Winner)
        } else if self.commended.contains(&nomination) {
            Some(Honour::Commended)
        } else if self.nominees.contains(&nomination) {
            Some(Honour::Nominee)
        } else {
            None
        }
    }

    /// The honour a keepsake of this nomination says; None where there is no such keepsake for anybody.
    pub fn keepsake(&self, nomination: NominationId, keepsake: Keepsake) -> Option<Honour> {
        let honour = self.honour(nomination)?;
        let there = match keepsake {
            Keepsake::Badge => true,
            Keepsake::PressKit => self.reveal.is_some(),
            Keepsake::Certificate => self.reveal.is_some() && honour != Honour::Nominee,
        };
        there.then_some(honour)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Timestamp;
    use proptest::prelude::*;

    const CATEGORY: CategoryId = CategoryId(4);
    const REVEAL: Option<Reveal> = Some(Reveal { category: CATEGORY, at: Timestamp(9) });
    const KEEPSAKES: [Keepsake; 3] = [Keepsake::Certificate, Keepsake::Badge, Keepsake::PressKit];

    fn ids(ids: &[i64]) -> Vec<NominationId> {
        ids.iter().copied().map(NominationId).collect()
    }

    /// Nominees 1 to 3, of which 3 is commended as well as 4, which is none; `winners` are in the seal.
    fn award(winners: &[i64], reveal: Option<Reveal>) -> KnownAward {
        KnownAward::new(ids(&[1, 2, 3]), ids(&[3, 4]), Sealed::new(CATEGORY, ids(winners)), reveal)
    }

    fn kept(award: &KnownAward, id: i64) -> [Option<Honour>; 3] {
        KEEPSAKES.map(|keepsake| award.keepsake(NominationId(id), keepsake))
    }

    #[test]
    fn before_the_reveal_there_is_a_badge_and_nothing_else() {
        let award = award(&[1], None);

        assert_eq!(award.honours(), None);
        for (id, honour) in [
            (1, Some(Honour::Nominee)),
            (3, Some(Honour::Commended)),
            (4, Some(Honour::Commended)),
            (5, None),
        ] {
            assert_eq!(award.honour(NominationId(id)), honour, "{id}");
            assert_eq!(kept(&award, id), [None, honour, None], "{id}");
        }
    }

    #[test]
    fn after_it_certificates_are_for_winners_and_commended_and_kits_for_all() {
        let award = award(&[3], REVEAL);

        let honours = award.honours().unwrap();
        assert_eq!((honours.winners, honours.commended), (ids(&[3]), ids(&[4])));
        let [won, commended, nominated] = [Honour::Winner, Honour::Commended, Honour::Nominee].map(Some);
        assert_eq!(kept(&award, 3), [won, won, won]);
        assert_eq!(kept(&award, 4), [commended, commended, commended]);
        assert_eq!(kept(&award, 1), [None, nominated, nominated]);
        assert_eq!(kept(&award, 5), [None, None, None]);
    }

    proptest! {
        #[test]
        fn whoever_is_in_the_seal_makes_no_difference_before_the_reveal(
            one in prop::collection::vec(1..9_i64, 0..3),
            other in prop::collection::vec(1..9_i64, 0..3),
            elsewhere in prop::option::of(any::<i64>()),
        ) {
            let reveal = elsewhere.map(|at| Reveal { category: CategoryId(5), at: Timestamp(at) });
            let (one, other) = (award(&one, reveal), award(&other, reveal));

            prop_assert_eq!(one.reveal(), None);
            prop_assert_eq!(one.honours(), other.honours());
            for id in 0..9 {
                prop_assert_eq!(one.honour(NominationId(id)), other.honour(NominationId(id)));
                prop_assert_eq!(kept(&one, id), kept(&other, id));
            }
            prop_assert_eq!(format!("{one:?}"), format!("{other:?}"));
        }
    }
}
