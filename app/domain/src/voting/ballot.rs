//! Ballots as they lie in the box, and which of them count.

use super::{Ballot, BallotNumber};
use crate::{ids::NominationId, shuffle::shuffle_key};
use std::collections::{BTreeMap, btree_map::Entry};

/// Stands for one voter in one poll. Says nothing about who that is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VoterKey(pub String);

/// One ballot as it lies in the box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotRow {
    pub number: BallotNumber,
    pub voter: VoterKey,
    /// 1 for the voter's first ballot in the poll, 2 for the next; no number twice.
    pub cast: u32,
    pub ballot: Ballot,
}

/// The ballots that count unless they are set aside: each voter's last.
pub fn current(rows: impl IntoIterator<Item = BallotRow>) -> BTreeMap<BallotNumber, Ballot> {
    let mut last: BTreeMap<VoterKey, (u32, BallotNumber, Ballot)> = BTreeMap::new();
    for BallotRow { number, voter, cast, ballot } in rows {
        match last.entry(voter) {
            Entry::Vacant(slot) => {
                slot.insert((cast, number, ballot));
            }
            Entry::Occupied(mut slot) if cast > slot.get().0 => {
                slot.insert((cast, number, ballot));
            }
            Entry::Occupied(_) => {}
        }
    }
    last.into_values().map(|(_, number, ballot)| (number, ballot)).collect()
}

/// The options in this voter's own order, so that nobody gains from standing first on the ballot.
///
/// The same seed gives the same order, whatever the order of `options`.
pub fn shuffle_for(voter_seed: u64, options: &[NominationId]) -> Vec<NominationId> {
    let mut shuffled = options.to_vec();
    shuffled.sort_by_key(|option| (shuffle_key(voter_seed, option.0), *option));
    shuffled
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voting::{BallotPaper, Filled, TallyRule};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const OPTIONS: [NominationId; 4] = [NominationId(1), NominationId(2), NominationId(3), NominationId(4)];

    fn ids(numbers: &[i64]) -> Vec<NominationId> {
        numbers.iter().map(|&n| NominationId(n)).collect()
    }

    fn ballot(picks: &[i64]) -> Ballot {
        let paper = BallotPaper::new(TallyRule::Approval, &OPTIONS).unwrap();
        paper.read(Filled::Ticked(&ids(picks))).unwrap()
    }

    fn row(number: i64, voter: &str, cast: u32, picks: &[i64]) -> BallotRow {
        BallotRow {
            number: BallotNumber(number),
            voter: VoterKey(voter.to_owned()),
            cast,
            ballot: ballot(picks),
        }
    }

    #[test]
    fn only_the_last_ballot_of_each_voter_counts() {
        let rows = [row(1, "b", 2, &[2]), row(2, "a", 1, &[1]), row(3, "b", 10, &[3]), row(4, "b", 1, &[1])];

        let counted = BTreeMap::from([(BallotNumber(2), ballot(&[1])), (BallotNumber(3), ballot(&[3]))]);
        assert_eq!(current(rows), counted);
    }

    #[test]
    fn voters_do_not_all_see_the_same_option_first() {
        let first: BTreeSet<_> = (0..50).map(|seed| shuffle_for(seed, &OPTIONS)[0]).collect();

        assert_eq!(first, BTreeSet::from(OPTIONS));
    }

    /// Pearson's test over all 24 orders of four options: with 23 degrees of freedom, orders that are all alike
    /// likely stay under 49.7 in 999 of 1000 tries. Seeds in a row are the hardest case.
    #[test]
    fn every_order_of_the_options_is_about_as_likely() {
        const EACH: i64 = 1000;
        for start in [0, u64::MAX / 3, u64::MAX - 24 * EACH as u64] {
            let mut orders: BTreeMap<Vec<NominationId>, i64> = BTreeMap::new();
            for seed in start..start + 24 * EACH as u64 {
                *orders.entry(shuffle_for(seed, &OPTIONS)).or_default() += 1;
            }

            assert_eq!(orders.len(), 24);
            let squares: i64 = orders.values().map(|times| (times - EACH).pow(2)).sum();
            assert!(squares * 10 < 497 * EACH, "{}", squares / EACH);
        }
    }

    #[test]
    fn an_order_stays_as_it_is_when_an_option_is_taken_away() {
        for seed in 0..100 {
            let mut all = shuffle_for(seed, &OPTIONS);
            all.retain(|option| *option != OPTIONS[1]);

            assert_eq!(shuffle_for(seed, &[OPTIONS[0], OPTIONS[2], OPTIONS[3]]), all);
        }
    }

    prop_compose! {
        fn any_row()(voter in "[a-e]", cast in 1_u32..6, picks in prop::collection::btree_set(1_i64..=4, 1..=4))
            -> (String, u32, Vec<i64>) {
            (voter, cast, picks.into_iter().collect())
        }
    }

    proptest! {
        #[test]
        fn casting_again_never_changes_the_number_of_counted_ballots(
            rows in prop::collection::vec(any_row(), 1..20),
            again in prop::collection::btree_set(1_i64..=4, 1..=4),
        ) {
            let mut rows: Vec<_> =
                (1..).zip(&rows).map(|(number, (voter, cast, picks))| row(number, voter, *cast, picks)).collect();
            let before = current(rows.clone()).len();
            let voter = rows[0].voter.clone();
            let again: Vec<i64> = again.into_iter().collect();

            rows.push(BallotRow { voter, ..row(99, "", 6, &again) });

            let after = current(rows);
            prop_assert_eq!(after.len(), before);
            prop_assert_eq!(after.get(&BallotNumber(99)), Some(&ballot(&again)));
        }

        #[test]
        fn a_shuffle_is_a_permutation_and_stays_the_same_for_a_voter(
            seed: u64,
            (options, turned) in prop::collection::vec(any::<i64>(), 0..12)
                .prop_flat_map(|options| (Just(options.clone()), Just(options).prop_shuffle())),
        ) {
            let mut shuffled = shuffle_for(seed, &ids(&options));
            prop_assert_eq!(&shuffled, &shuffle_for(seed, &ids(&turned)));

            let mut expected = ids(&options);
            expected.sort();
            shuffled.sort();
            prop_assert_eq!(shuffled, expected);
        }
    }
}
