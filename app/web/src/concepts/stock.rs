//! The catalogue as it stands, kept in memory in each language until anything public changes.

use super::collation::collate;
use crate::{
    error::{PageError, PageResult},
    site::Site,
};
use domain::{
    concepts::Shelf,
    language::{Language, Localised},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};
use store::concepts::ConceptSummary;
use tokio::sync::Semaphore;

/// Everything in the catalogue, in one language.
pub struct Stock {
    /// Its cards stand in the order of [`Stock::concepts`].
    pub shelf: Shelf,
    pub concepts: Vec<ConceptSummary>,
    /// Names of seasons, by their address.
    pub seasons: BTreeMap<String, Localised>,
    by_slug: BTreeMap<String, usize>,
}

impl Stock {
    /// `shelf` holds the cards of `concepts` in the same order.
    pub fn of(concepts: Vec<ConceptSummary>, shelf: Shelf, seasons: BTreeMap<String, Localised>) -> Self {
        let by_slug = concepts.iter().enumerate().map(|(at, it)| (it.slug.clone(), at)).collect();
        Self { shelf, concepts, seasons, by_slug }
    }

    /// Where a concept stands, if it is in the catalogue.
    pub fn find(&self, slug: &str) -> Option<usize> {
        self.by_slug.get(slug).copied()
    }
}

/// What was put together last, with the revision of everything public it was made at.
pub struct Stocks {
    kept: RwLock<BTreeMap<Language, (i64, Arc<Stock>)>>,
    /// One at a time: whoever waits finds what the first one made.
    place: Semaphore,
}

impl Stocks {
    pub fn new() -> Self {
        Self { kept: RwLock::default(), place: Semaphore::new(1) }
    }

    fn find(&self, language: Language, revision: i64) -> Option<Arc<Stock>> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        kept.get(&language).filter(|(then, _)| *then == revision).map(|(_, stock)| Arc::clone(stock))
    }
}

/// The catalogue as somebody who reads `language` finds it.
pub async fn stock(site: &Site, language: Language) -> PageResult<Arc<Stock>> {
    let (stocks, store) = (&site.stocks, &site.backend.store);
    if let Some(stock) = stocks.find(language, site.revision()) {
        return Ok(stock);
    }
    let failed = |error: String| PageError::Internal(error);
    let _place = stocks.place.acquire().await.map_err(|error| failed(error.to_string()))?;
    // asked for before anything is read, so that what is kept is never older than it says
    let revision = site.revision();
    if let Some(stock) = stocks.find(language, revision) {
        return Ok(stock);
    }
    let rows = store.list_stock(language).await?;
    let seasons = store.list_season_names().await?;
    let made = tokio::task::spawn_blocking(move || {
        let mut concepts = Vec::with_capacity(rows.len());
        let mut cards = Vec::with_capacity(rows.len());
        for row in rows {
            concepts.push(row.summary);
            cards.push((row.facts, row.folded));
        }
        Stock::of(concepts, Shelf::new(cards, collate(language)), seasons)
    });
    let stock = Arc::new(made.await.map_err(|error| failed(error.to_string()))?);
    let mut kept = stocks.kept.write().unwrap_or_else(PoisonError::into_inner);
    kept.insert(language, (revision, Arc::clone(&stock)));
    Ok(stock)
}
