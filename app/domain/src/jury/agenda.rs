//! What is most worth the jury's time, from what a category's result says.

use super::{
    influence::Instead,
    results::{Discuss, Results},
};
use crate::{ids::NominationId, words::words};
use std::collections::BTreeMap;

words! {
    /// Why a nomination is worth the jury's time, the weightiest reason first: who becomes a finalist hangs on it, then
    /// jurors have read it differently, then little is known of it.
    Worth {
        /// It shares a place with others, and not all of them can be finalists.
        Tie = "tie",
        /// A finalist by the mean and not by the adjusted score, or the other way round.
        Crosses = "crosses",
        /// Without the scores of one juror it would be a finalist or be none.
        Sways = "sways",
        /// Its jurors are a whole level apart.
        Split = "split",
        /// The line of finalists runs between the places it may have.
        Uncertain = "uncertain",
        /// Fewer jurors have scored it than a figure is told for.
        Few = "few",
    }
}

/// The reasons to talk about each nomination of a category, the weightiest first; none where nothing says so.
pub fn worth_discussing(results: &Results) -> BTreeMap<NominationId, Vec<Worth>> {
    let line = results.declared.finalists;
    let sways = |id: NominationId| {
        let single = results.changes.iter().filter(|it| matches!(it.instead, Instead::Without { .. }));
        single.flat_map(|it| it.enters.iter().chain(&it.leaves)).any(|other| *other == id)
    };
    let reasons = results.standings.iter().map(|it| {
        let mut why: Vec<Worth> = it
            .discuss
            .iter()
            .map(|reason| match reason {
                Discuss::Split => Worth::Split,
                Discuss::TieAtTheLine => Worth::Tie,
                Discuss::AdjustmentCrosses => Worth::Crosses,
                Discuss::FewScores => Worth::Few,
            })
            .collect();
        if sways(it.nomination) {
            why.push(Worth::Sways);
        }
        let rank = it.figures.and_then(|own| own.adjusted).map(|adjusted| adjusted.rank);
        if rank.is_some_and(|rank| rank.best <= line && rank.worst > line) {
            why.push(Worth::Uncertain);
        }
        why.sort();
        (it.nomination, why)
    });
    reasons.filter(|(_, why)| !why.is_empty()).collect()
}
