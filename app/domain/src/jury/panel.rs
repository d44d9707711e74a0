//! A category as the model wants it: nominations and jurors counted from nothing, in an order that says nothing of who
//! the jurors are.

use super::{
    results::{Card, Judged, SHOWN_FROM, Scoring},
    score::{JuryMean, Score},
    severity::{Cell, Design},
};
use crate::ids::{AccountId, NominationId};
use std::collections::BTreeMap;

/// The category as the model wants it: what is shown of it, nominations by number, jurors in their neutral order.
pub(super) struct Panel<'a> {
    pub nominations: Vec<&'a Judged>,
    pub jurors: Vec<AccountId>,
    /// By nomination, then juror; beside the cells of the design.
    pub cards: Vec<(usize, usize, &'a Card)>,
    pub design: Design,
}

impl<'a> Panel<'a> {
    pub fn of(scoring: &'a Scoring) -> Self {
        let given = given(scoring);
        let shown_from = if all_scored(scoring) { 1 } else { SHOWN_FROM };
        let mut nominations: Vec<&Judged> = scoring
            .nominations
            .iter()
            .filter(|it| given.get(&it.nomination).is_some_and(|n| *n >= shown_from))
            .collect();
        nominations.sort_by_key(|it| (it.number, it.nomination));
        let row: BTreeMap<NominationId, usize> =
            nominations.iter().enumerate().map(|(at, it)| (it.nomination, at)).collect();
        let jurors = neutral_order(scoring, &row);
        let column: BTreeMap<AccountId, usize> =
            jurors.iter().enumerate().map(|(at, juror)| (*juror, at)).collect();
        let mut cards: Vec<(usize, usize, &Card)> = scoring
            .cards
            .iter()
            .filter_map(|card| Some((*row.get(&card.nomination)?, *column.get(&card.juror)?, card)))
            .collect();
        cards.sort_by_key(|(nomination, juror, _)| (*nomination, *juror));
        let cells = cards
            .iter()
            .map(|&(nomination, juror, card)| Cell {
                nomination,
                juror,
                score: card.score.thousandths() as f64 / 1000.0,
            })
            .collect();
        let design = Design { nominations: nominations.len(), jurors: jurors.len(), cells };
        Self { nominations, jurors, cards, design }
    }

    /// The scores of each nomination, lowest first.
    pub fn scores(&self) -> Vec<Vec<Score>> {
        let mut scores = vec![Vec::new(); self.nominations.len()];
        for (nomination, _, card) in &self.cards {
            scores[*nomination].push(card.score);
        }
        for scores in &mut scores {
            scores.sort_unstable();
        }
        scores
    }
}

/// What a juror gave one nomination: which, the score, the marks in rubric order.
type Given<'a> = (usize, Score, Vec<&'a str>);

/// Jurors ordered by what they gave: nomination by nomination the score, then the marks. Nothing else about them counts.
fn neutral_order(scoring: &Scoring, row: &BTreeMap<NominationId, usize>) -> Vec<AccountId> {
    let mut given: BTreeMap<AccountId, Vec<Given<'_>>> = BTreeMap::new();
    for card in &scoring.cards {
        let Some(&nomination) = row.get(&card.nomination) else { continue };
        let marks = scoring.rubric.criteria().iter();
        let marks = marks.map(|it| card.marks.get(&it.id).map_or("", |mark| mark.as_str())).collect();
        given.entry(card.juror).or_default().push((nomination, card.score, marks));
    }
    for list in given.values_mut() {
        list.sort();
    }
    let mut jurors: Vec<AccountId> = given.keys().copied().collect();
    jurors.sort_by(|a, b| given[a].cmp(&given[b]));
    jurors
}

/// How many scores each nomination has.
pub(super) fn given(scoring: &Scoring) -> BTreeMap<NominationId, usize> {
    let mut given = BTreeMap::new();
    for card in &scoring.cards {
        *given.entry(card.nomination).or_default() += 1;
    }
    given
}

/// At least one juror is expected for every nomination of which anybody is left, and each has scored.
pub(super) fn all_scored(scoring: &Scoring) -> bool {
    let given = given(scoring);
    let scored = |it: &Judged| {
        it.nobody_left || (it.expected > 0 && given.get(&it.nomination).is_some_and(|n| *n >= it.expected))
    };
    !given.is_empty() && scoring.nominations.iter().all(scored)
}

/// The figure in the middle, or half-way between the two there, halves up. `sorted` is not empty.
pub(super) fn median(sorted: &[Score]) -> Option<Score> {
    let (low, high) = (sorted.get((sorted.len().max(1) - 1) / 2)?, sorted.get(sorted.len() / 2)?);
    JuryMean::of(&[*low, *high]).map(JuryMean::score)
}
