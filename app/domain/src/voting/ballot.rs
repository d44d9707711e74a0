//! Ballots and how they are counted: approval. A voter picks everyone they find deserves it, one or more,
//! and each pick weighs the same.

use crate::{ids::NominationId, shuffle::shuffle_key};
use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

/// What one ballot picks: at least one option, none twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice(BTreeSet<NominationId>);

/// Why a ballot cannot be cast. The first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BallotRefusal {
    Empty,
    /// Not an option of this poll.
    UnknownOption(NominationId),
    RepeatedOption(NominationId),
    TooMany {
        picked: usize,
        max: usize,
    },
}

impl Choice {
    /// Takes `picked` as sent by the voter; `max` is the poll's own limit, usually the number of options.
    pub fn new(picked: &[NominationId], options: &[NominationId], max: usize) -> Result<Self, BallotRefusal> {
        if picked.is_empty() {
            return Err(BallotRefusal::Empty);
        }
        let options: BTreeSet<_> = options.iter().collect();
        let mut choice = BTreeSet::new();
        for pick in picked {
            if !options.contains(pick) {
                return Err(BallotRefusal::UnknownOption(*pick));
            }
            if !choice.insert(*pick) {
                return Err(BallotRefusal::RepeatedOption(*pick));
            }
        }
        if choice.len() > max {
            return Err(BallotRefusal::TooMany { picked: choice.len(), max });
        }
        Ok(Self(choice))
    }

    pub fn nominations(&self) -> &BTreeSet<NominationId> {
        &self.0
    }
}

/// Stands for one voter in one poll. Says nothing about who that is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VoterKey(pub String);

/// One ballot as it lies in the box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotRow {
    pub voter: VoterKey,
    /// 1 for the voter's first ballot in the poll, 2 for the next; no number twice.
    pub cast: u32,
    pub choice: Choice,
}

/// The ballots that count: each voter's last, in the order of voter keys.
pub fn current(ballots: &[BallotRow]) -> Vec<&BallotRow> {
    let mut last: BTreeMap<&VoterKey, &BallotRow> = BTreeMap::new();
    for ballot in ballots {
        match last.entry(&ballot.voter) {
            Entry::Vacant(slot) => {
                slot.insert(ballot);
            }
            Entry::Occupied(mut slot) => {
                if ballot.cast > slot.get().cast {
                    slot.insert(ballot);
                }
            }
        }
    }
    last.into_values().collect()
}

/// The count of one poll.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Every option, also those nobody picked.
    pub approvals: BTreeMap<NominationId, u64>,
    /// Ballots counted; at most the sum of approvals, since a ballot may pick several.
    pub ballots: u64,
}

/// Counts ballots, which must be [`current`] ones. Picks outside `options` count for nothing.
pub fn tally<'a>(options: &[NominationId], ballots: impl IntoIterator<Item = &'a Choice>) -> Tally {
    let mut tally = Tally { approvals: options.iter().map(|option| (*option, 0)).collect(), ballots: 0 };
    for choice in ballots {
        tally.ballots += 1;
        for pick in choice.nominations() {
            if let Some(approvals) = tally.approvals.get_mut(pick) {
                *approvals += 1;
            }
        }
    }
    tally
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
    use proptest::prelude::*;

    const OPTIONS: [NominationId; 4] = [NominationId(1), NominationId(2), NominationId(3), NominationId(4)];

    fn ids(numbers: &[i64]) -> Vec<NominationId> {
        numbers.iter().map(|&n| NominationId(n)).collect()
    }

    fn choice(numbers: &[i64]) -> Choice {
        Choice::new(&ids(numbers), &OPTIONS, OPTIONS.len()).unwrap()
    }

    fn row(voter: &str, cast: u32, numbers: &[i64]) -> BallotRow {
        BallotRow { voter: VoterKey(voter.to_owned()), cast, choice: choice(numbers) }
    }

    #[test]
    fn a_ballot_that_cannot_count_is_refused() {
        let unknown = |n| BallotRefusal::UnknownOption(NominationId(n));
        let table: [(&[i64], usize, BallotRefusal); 8] = [
            (&[], 4, BallotRefusal::Empty),
            (&[5], 4, unknown(5)),
            (&[1, i64::MIN], 4, unknown(i64::MIN)),
            (&[-1], 4, unknown(-1)),
            (&[2, 2], 4, BallotRefusal::RepeatedOption(NominationId(2))),
            (&[1, 2, 1, 9], 4, BallotRefusal::RepeatedOption(NominationId(1))),
            (&[1, 2, 3], 2, BallotRefusal::TooMany { picked: 3, max: 2 }),
            (&[1], 0, BallotRefusal::TooMany { picked: 1, max: 0 }),
        ];
        for (picked, max, refusal) in table {
            assert_eq!(Choice::new(&ids(picked), &OPTIONS, max), Err(refusal), "{picked:?}");
        }
    }

    #[test]
    fn a_voter_may_pick_everyone() {
        assert_eq!(choice(&[4, 2, 1, 3]).nominations().len(), 4);
    }

    #[test]
    fn only_the_last_ballot_of_each_voter_counts() {
        let ballots = [row("b", 2, &[2]), row("a", 1, &[1]), row("b", 10, &[3]), row("b", 1, &[1])];

        assert_eq!(current(&ballots), [&ballots[1], &ballots[2]]);
    }

    #[test]
    fn every_option_is_in_the_tally_even_with_no_ballots() {
        let none = tally(&OPTIONS, []);
        let some = tally(&OPTIONS, [&choice(&[1, 3]), &choice(&[3])]);

        assert_eq!(none.approvals, BTreeMap::from(OPTIONS.map(|option| (option, 0))));
        assert_eq!(none.ballots, 0);
        assert_eq!(some.approvals.values().copied().collect::<Vec<_>>(), [1, 0, 2, 0]);
        assert_eq!(some.ballots, 2);
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
        fn any_choice()(picked in prop::collection::btree_set(1_i64..=4, 1..=4)) -> Choice {
            choice(&picked.into_iter().collect::<Vec<_>>())
        }
    }

    prop_compose! {
        fn any_row()(voter in "[a-e]", cast in 1_u32..6, choice in any_choice()) -> BallotRow {
            BallotRow { voter: VoterKey(voter), cast, choice }
        }
    }

    proptest! {
        #[test]
        fn the_tally_never_depends_on_the_order_of_the_ballots(
            (ballots, shuffled) in prop::collection::vec(any_choice(), 0..20)
                .prop_flat_map(|ballots| (Just(ballots.clone()), Just(ballots).prop_shuffle())),
        ) {
            prop_assert_eq!(tally(&OPTIONS, &ballots), tally(&OPTIONS, &shuffled));
        }

        #[test]
        fn approvals_add_up_to_the_picks(ballots in prop::collection::vec(any_choice(), 0..20)) {
            let picks: usize = ballots.iter().map(|ballot| ballot.nominations().len()).sum();

            let counted = tally(&OPTIONS, &ballots);

            prop_assert_eq!(counted.approvals.values().sum::<u64>(), picks as u64);
            prop_assert_eq!(counted.ballots, ballots.len() as u64);
        }

        #[test]
        fn casting_again_never_changes_the_number_of_counted_ballots(
            mut ballots in prop::collection::vec(any_row(), 1..20),
            again in any_choice(),
        ) {
            let before = current(&ballots).len();
            let voter = ballots[0].voter.clone();

            ballots.push(BallotRow { voter: voter.clone(), cast: 6, choice: again.clone() });

            let after = current(&ballots);
            prop_assert_eq!(after.len(), before);
            let counted = after.iter().find(|ballot| ballot.voter == voter).map(|it| &it.choice);
            prop_assert_eq!(counted, Some(&again));
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
