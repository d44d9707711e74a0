//! The result of a category, computed away from the event loop and kept until something in it changes.

use crate::{error::PageError, error::PageResult, visit::Visit};
use domain::{
    ids::{AccountId, CategoryId, NominationId},
    jury::{
        Declared, Score,
        results::{Results, Scoring, analyse},
    },
    seasons::Category,
};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};
use store::jury::RawScore;
use tokio::sync::Semaphore;

type Kept = BTreeMap<CategoryId, (Arc<Scoring>, Arc<Results>)>;

/// What was computed last for each category. It is taken again only where every mark is still the same, so nothing has
/// to be told when something changes.
pub struct Analyses {
    kept: Mutex<Kept>,
    /// One at a time: a large category takes a core for a second.
    place: Semaphore,
}

impl Analyses {
    pub fn new() -> Self {
        Self { kept: Mutex::default(), place: Semaphore::new(1) }
    }

    async fn of(
        &self,
        category: CategoryId,
        scoring: Scoring,
        declared: Declared,
    ) -> PageResult<(Arc<Scoring>, Arc<Results>)> {
        if let Some(same) = self.find(category, &scoring, declared) {
            return Ok(same);
        }
        let failed = |error: String| PageError::Internal(error);
        let _place = self.place.acquire().await.map_err(|error| failed(error.to_string()))?;
        if let Some(same) = self.find(category, &scoring, declared) {
            return Ok(same);
        }
        let scoring = Arc::new(scoring);
        let work = scoring.clone();
        let results = tokio::task::spawn_blocking(move || analyse(&work, declared));
        let results = Arc::new(results.await.map_err(|error| failed(error.to_string()))?);
        let made = (scoring, results);
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).insert(category, made.clone());
        Ok(made)
    }

    fn find(
        &self,
        category: CategoryId,
        scoring: &Scoring,
        declared: Declared,
    ) -> Option<(Arc<Scoring>, Arc<Results>)> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(&category)
            .filter(|(then, results)| **then == *scoring && results.declared == declared)
            .cloned()
    }
}

/// Everything that counts in a category, what it amounts to, and the jurors' names.
pub struct Analysis {
    pub scoring: Arc<Scoring>,
    pub results: Arc<Results>,
    names: BTreeMap<AccountId, String>,
}

impl Analysis {
    pub async fn of(visit: &Visit, category: &Category) -> PageResult<Self> {
        let declared = visit.store().find_declared_rule(visit.season()?.id).await?;
        let scored = visit.store().list_scored(category.id).await?;
        let (scoring, results) = visit.site.analyses.of(category.id, scored.scoring, declared).await?;
        Ok(Self { scoring, results, names: scored.names })
    }

    /// Who scored; nobody until everything has been scored.
    pub fn name(&self, juror: AccountId) -> Option<&str> {
        self.names.get(&juror).filter(|_| self.results.all_scored).map(String::as_str)
    }

    /// Each juror's score of each nomination, lowest first; none until everything has been scored.
    pub fn raw(&self) -> BTreeMap<NominationId, Vec<RawScore>> {
        let mut raw: BTreeMap<NominationId, Vec<RawScore>> = BTreeMap::new();
        for card in self.scoring.cards.iter().filter(|_| self.results.all_scored) {
            let juror_name = self.names.get(&card.juror).cloned().unwrap_or_default();
            raw.entry(card.nomination).or_default().push(RawScore {
                juror: card.juror,
                juror_name,
                score: card.score,
            });
        }
        for scores in raw.values_mut() {
            scores.sort_by_key(|raw| (raw.score, raw.juror));
        }
        raw
    }

    /// Where the line between finalists and others runs: half-way between the lowest figure that decides above it and
    /// the highest below, in thousandths. None where nobody is below, or the two are equal.
    pub fn line(&self) -> Option<i64> {
        let results = &self.results;
        let deciding = |own: &domain::jury::results::Figures| match (results.declared.rule, own.adjusted) {
            (domain::jury::DecidingRule::Adjusted, Some(adjusted)) => adjusted.score.0,
            _ => own.mean.thousandths(),
        };
        let shown = || results.standings.iter().filter_map(|it| it.figures.as_ref());
        let above = shown().filter(|own| own.place <= results.declared.finalists).map(deciding).min()?;
        let below = shown().filter(|own| own.place > results.declared.finalists).map(deciding).max()?;
        (above > below).then(|| (above + below) / 2)
    }
}

/// Each juror's own score, for the picture.
pub fn scores(raw: &[RawScore]) -> Vec<Score> {
    raw.iter().map(|raw| raw.score).collect()
}
