//! The rules that add up: ticks, points, and Borda's points for places.

use super::ranking;
use crate::{
    ids::NominationId,
    voting::{Ballot, Marks},
};

/// Ticks or points of each option.
pub(super) fn sums(options: &[NominationId], ballots: &[&Ballot]) -> Vec<u64> {
    let mut sums = vec![0; options.len()];
    let mut add = |option: &NominationId, points: u64| {
        if let Ok(at) = options.binary_search(option) {
            sums[at] += points;
        }
    };
    for ballot in ballots {
        match ballot.marks() {
            Marks::Ticked(picked) => picked.iter().for_each(|option| add(option, 1)),
            Marks::Points(points) => points.iter().for_each(|(option, n)| add(option, n.get().into())),
            Marks::Ranked(_) => {}
        }
    }
    sums
}

/// Borda's points of each option, in halves: of n options the one in place p of a ballot gets n − p points. The k that
/// are ranked leave 0 + 1 + … + (n − k − 1) points to the n − k others, which is (n − k − 1) halves each, so every
/// ballot gives the same sum however much of it is filled in.
pub(super) fn half_points(options: &[NominationId], ballots: &[&Ballot]) -> Vec<u64> {
    let n = options.len();
    let mut halves = vec![0; n];
    for ballot in ballots {
        let order: Vec<usize> = ranking(options, ballot).collect();
        let left_over = (n - order.len()).saturating_sub(1) as u64;
        let mut given = vec![left_over; n];
        for (above, at) in order.into_iter().enumerate() {
            given[at] = 2 * (n - 1 - above) as u64;
        }
        for (sum, points) in halves.iter_mut().zip(given) {
            *sum += points;
        }
    }
    halves
}
