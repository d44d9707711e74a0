//! How a count is told in an integrity note: whole numbers where there are enough people behind them, words where a number
//! would point at somebody.

use super::verdict::AudienceWord;
use crate::{
    jury::score::with_decimal_sign,
    language::Language,
    voting::{PublicCount, ResultVisibility, Suspicion},
};

/// Below this a number is not told.
pub const FEWEST: u64 = 5;

/// A number of cases that each concern somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Number(u64),
    /// More than none and fewer than [`FEWEST`].
    Few,
}

impl Told {
    pub const fn of(number: u64) -> Self {
        if 0 < number && number < FEWEST { Self::Few } else { Self::Number(number) }
    }
}

/// The ballots of one award.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BallotsTold {
    /// Fewer than [`FEWEST`] people voted: nothing beyond that is told, because every figure would be about them.
    Few,
    Counted {
        /// One for each voter: their last.
        cast: u64,
        counted: u64,
        aside: Option<AsideTold>,
    },
}

/// Ballots set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsideTold {
    pub ballots: u64,
    /// Why, with how many each; the numbers only where each is at least [`FEWEST`], or where there is one reason, whose
    /// number is that of all.
    pub reasons: Vec<(Suspicion, Option<u64>)>,
    /// Somebody else would have been first with them.
    pub changes_first: bool,
}

impl BallotsTold {
    pub fn of(count: &PublicCount) -> Self {
        if Told::of(count.cast) == Told::Few {
            return Self::Few;
        }
        let ballots = count.set_aside.values().sum();
        let enough = count.set_aside.values().all(|n| Told::of(*n) != Told::Few);
        let aside = (ballots > 0).then(|| AsideTold {
            ballots,
            reasons: count
                .set_aside
                .iter()
                .filter(|(_, n)| **n > 0)
                .map(|(reason, n)| (*reason, (enough || *n == ballots).then_some(*n)))
                .collect(),
            changes_first: count.changes_first,
        });
        Self::Counted { cast: count.cast, counted: count.counted, aside }
    }
}

/// Whether the ballots themselves are published once the award is revealed: not where figures are never shown, since they
/// are the figures, and not where so few voted that one could tell whose they are.
pub fn ballots_are_published(visibility: ResultVisibility, count: &PublicCount) -> bool {
    visibility.once_revealed() && Told::of(count.cast) != Told::Few
}

/// How many of those who could vote did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turnout {
    pub voters: u64,
    /// None where nobody knows how many could.
    pub of: Option<u64>,
}

impl Turnout {
    /// None where fewer than [`FEWEST`] voted. `expected` counts only where the poll knows its roll.
    pub fn told(word: &AudienceWord, expected: Option<u64>) -> Option<Self> {
        let voters = word.count.cast;
        let of = expected.filter(|expected| *expected >= voters && *expected > 0);
        (Told::of(voters) != Told::Few).then_some(Self { voters, of })
    }

    /// Per cent with one decimal, rounded half up: `30.8`.
    pub fn percent(self, language: Language) -> Option<String> {
        let of = u128::from(self.of?);
        let tenths = (u128::from(self.voters) * 2_000 + of) / (2 * of);
        Some(with_decimal_sign(&format!("{}.{}", tenths / 10, tenths % 10), language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(cast: u64, aside: &[(Suspicion, u64)]) -> PublicCount {
        let set_aside: std::collections::BTreeMap<_, _> = aside.iter().copied().collect();
        let counted = cast - set_aside.values().sum::<u64>();
        PublicCount { cast, counted, set_aside, changes_first: false }
    }

    #[test]
    fn ballots_are_published_where_figures_are_and_enough_people_stand_behind_them() {
        let published =
            |visibility| [0, 1, 4, 5].map(|cast| ballots_are_published(visibility, &count(cast, &[])));

        for visibility in
            [ResultVisibility::Always, ResultVisibility::AfterVote, ResultVisibility::AfterClose]
        {
            assert_eq!(published(visibility), [true, false, false, true], "{visibility:?}");
        }
        assert_eq!(published(ResultVisibility::Never), [false; 4]);
    }

    #[test]
    fn a_number_below_five_is_told_in_words_and_none_is_none() {
        let told: Vec<Told> = [0, 1, 4, 5].map(Told::of).to_vec();
        assert_eq!(told, [Told::Number(0), Told::Few, Told::Few, Told::Number(5)]);
    }

    #[test]
    fn few_voters_are_told_of_in_no_figure_at_all() {
        assert_eq!(BallotsTold::of(&count(4, &[(Suspicion::Other, 1)])), BallotsTold::Few);
        assert_eq!(
            BallotsTold::of(&count(0, &[])),
            BallotsTold::Counted { cast: 0, counted: 0, aside: None }
        );
    }

    #[test]
    fn reasons_are_counted_where_no_number_can_be_worked_out_from_the_others() {
        let reasons = |aside: &[(Suspicion, u64)]| match BallotsTold::of(&count(100, aside)) {
            BallotsTold::Counted { aside: Some(aside), .. } => (aside.ballots, aside.reasons),
            other => panic!("{other:?}"),
        };
        let (many, machine) = (Suspicion::ManyDevices, Suspicion::Machine);

        assert_eq!(reasons(&[(many, 7), (machine, 5)]), (12, vec![(many, Some(7)), (machine, Some(5))]));
        assert_eq!(reasons(&[(many, 7), (machine, 1)]), (8, vec![(many, None), (machine, None)]));
        assert_eq!(reasons(&[(machine, 2)]), (2, vec![(machine, Some(2))]));
    }

    #[test]
    fn turnout_is_a_share_where_it_is_known_how_many_could_vote() {
        let text = |voters, of| Turnout { voters, of }.percent(Language::Da);

        assert_eq!(text(37, Some(120)), Some("30,8".to_owned()));
        assert_eq!(text(1, Some(2_000)), Some("0,1".to_owned()), "a half is rounded up");
        assert_eq!(text(120, Some(120)), Some("100,0".to_owned()));
        assert_eq!(text(37, None), None);
    }
}
