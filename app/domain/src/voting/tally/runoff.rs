//! Instant run-off, round by round.

use super::{Rank, ranking};
use crate::{ids::NominationId, voting::Ballot};
use serde::{Deserialize, Serialize};

/// One round of an instant run-off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Everyone still in, with the ballots on which they are the best of those still in. By number.
    pub votes: Vec<(NominationId, u64)>,
    /// Ballots that name nobody who is still in.
    pub exhausted: u64,
    /// Those with fewest ballots, if several: the tie is told here, whatever settled it.
    pub tied: Vec<NominationId>,
    /// Who leaves after this round; nobody after the last. Fewer than are tied when an earlier round, looked at from
    /// the latest back, told them apart; all of them when none did.
    pub leave: Vec<NominationId>,
}

pub(super) struct Runoff {
    /// Ballots in the last round an option took part in.
    pub figures: Vec<u64>,
    /// The last round an option took part in, and for those of the final round their ballots there.
    pub lasted: Vec<Rank>,
    pub rounds: Vec<Round>,
}

/// 1. Each ballot counts for the best option on it that is still in.
/// 2. Whoever has more than half of the ballots that count for somebody has won, and the others of that round follow
///    in the order of their ballots. Where all who are left have equally many, they share the first place.
/// 3. Otherwise whoever has fewest leaves. Among several, the one with fewest in the round before leaves, then the
///    round before that; those whom no round tells apart leave together and share their place.
pub(super) fn run(options: &[NominationId], ballots: &[&Ballot]) -> Runoff {
    let orders: Vec<Vec<usize>> = ballots.iter().map(|ballot| ranking(options, ballot).collect()).collect();
    let mut left_in = vec![true; options.len()];
    let mut counts: Vec<Vec<u64>> = Vec::new();
    let mut rounds = Vec::new();
    let mut lasted = vec![(0, 0); options.len()];
    loop {
        let votes = count(&orders, &left_in);
        let inside: Vec<usize> = (0..options.len()).filter(|at| left_in[*at]).collect();
        let (tied, leave) = leaving(&inside, &votes, &counts);
        let last = leave.is_empty();
        for &at in &inside {
            lasted[at] = (counts.len(), if last { votes[at] } else { 0 });
        }
        rounds.push(Round {
            votes: inside.iter().map(|at| (options[*at], votes[*at])).collect(),
            exhausted: ballots.len() as u64 - votes.iter().sum::<u64>(),
            tied: tied.iter().map(|at| options[*at]).collect(),
            leave: leave.iter().map(|at| options[*at]).collect(),
        });
        counts.push(votes);
        if last {
            let figures = lasted.iter().enumerate().map(|(at, (round, _))| counts[*round][at]).collect();
            return Runoff { figures, lasted, rounds };
        }
        for at in leave {
            left_in[at] = false;
        }
    }
}

fn count(orders: &[Vec<usize>], left_in: &[bool]) -> Vec<u64> {
    let mut votes = vec![0; left_in.len()];
    for best in orders.iter().filter_map(|order| order.iter().find(|at| left_in[**at])) {
        votes[*best] += 1;
    }
    votes
}

/// Those who are tied for fewest, and those who leave.
fn leaving(inside: &[usize], votes: &[u64], earlier: &[Vec<u64>]) -> (Vec<usize>, Vec<usize>) {
    let counting: u64 = votes.iter().sum();
    let most = inside.iter().map(|at| votes[*at]).max().unwrap_or(0);
    let fewest = lowest(inside, votes);
    if most * 2 > counting || fewest.len() == inside.len() {
        return (Vec::new(), Vec::new());
    }
    if fewest.len() == 1 {
        return (Vec::new(), fewest);
    }
    let leave = earlier.iter().rev().fold(fewest.clone(), |level, votes| lowest(&level, votes));
    (fewest, leave)
}

fn lowest(among: &[usize], votes: &[u64]) -> Vec<usize> {
    let fewest = among.iter().map(|at| votes[*at]).min();
    among.iter().copied().filter(|at| Some(votes[*at]) == fewest).collect()
}
