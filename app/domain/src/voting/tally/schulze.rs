//! Schulze's method: every two options compared, and the strongest chains of victories between them.

use super::ranking;
use crate::{ids::NominationId, voting::Ballot};
use serde::{Deserialize, Serialize};

/// The comparison of every two options. Row and column stand in the order of `options`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pairs {
    pub options: Vec<NominationId>,
    /// `preferred[a][b]`: ballots that place a above b. An option that is left out stands below all that are ranked.
    pub preferred: Vec<Vec<u64>>,
    /// `chains[a][b]`: the strength of the strongest chain of victories from a to b; 0 where there is none. A chain is
    /// as strong as its weakest victory, a victory as the number of ballots for the one who wins it.
    pub chains: Vec<Vec<u64>>,
}

impl Pairs {
    pub(super) fn of(options: &[NominationId], ballots: &[&Ballot]) -> Self {
        let preferred = compare(options, ballots);
        let chains = strongest_chains(&preferred);
        Self { options: options.to_vec(), preferred, chains }
    }

    /// How many others each option is ahead of.
    pub(super) fn ahead(&self) -> impl Iterator<Item = u64> {
        self.each(|here, there| here > there)
    }

    /// How many others are ahead of each option. Being ahead is transitive (section 4.1 of Schulze's paper), so somebody
    /// always has none ahead.
    pub(super) fn behind(&self) -> impl Iterator<Item = u64> {
        self.each(|here, there| there > here)
    }

    fn each(&self, counts: impl Fn(u64, u64) -> bool + Copy) -> impl Iterator<Item = u64> {
        (0..self.options.len()).map(move |a| {
            let others = (0..self.options.len()).filter(|&b| b != a);
            others.filter(|&b| counts(self.chains[a][b], self.chains[b][a])).count() as u64
        })
    }
}

fn compare(options: &[NominationId], ballots: &[&Ballot]) -> Vec<Vec<u64>> {
    let mut preferred = vec![vec![0; options.len()]; options.len()];
    for ballot in ballots {
        let mut below = vec![true; options.len()];
        for better in ranking(options, ballot) {
            below[better] = false;
            for worse in (0..options.len()).filter(|at| below[*at]) {
                preferred[better][worse] += 1;
            }
        }
    }
    preferred
}

/// By the algorithm of Floyd and Warshall, as in section 2.3 of the paper.
fn strongest_chains(preferred: &[Vec<u64>]) -> Vec<Vec<u64>> {
    let n = preferred.len();
    let victory = |a: usize, b: usize| if preferred[a][b] > preferred[b][a] { preferred[a][b] } else { 0 };
    let mut chains: Vec<Vec<u64>> = (0..n).map(|a| (0..n).map(|b| victory(a, b)).collect()).collect();
    for over in 0..n {
        for from in (0..n).filter(|from| *from != over) {
            for to in (0..n).filter(|to| *to != from && *to != over) {
                let detour = chains[from][over].min(chains[over][to]);
                chains[from][to] = chains[from][to].max(detour);
            }
        }
    }
    chains
}
