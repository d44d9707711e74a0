//! Which concepts go into a booklet: those the catalogue shows for the same address, or those of a collection.

use super::words::Found;
use crate::{
    concepts::{
        collation::collate,
        facets,
        query::CatalogueQuery,
        stock::{Stock, stock},
        together,
    },
    dates,
    error::{PageError, PageResult},
    messages::Tr,
    site::Site,
    urls,
};
use domain::{concepts::Facet, language::Language};
use press::{Booklet, Index};
use std::{collections::BTreeMap, sync::Arc};

/// The most concepts of one booklet: what a press can set and somebody would carry.
const CONCEPTS_MAX: usize = 200;
/// By what the indexes list.
const INDEXES: [Facet; 3] = [Facet::Goal, Facet::Channel, Facet::TargetGroup];

pub struct Choice {
    stock: Arc<Stock>,
    /// Where they stand in the stock.
    chosen: Vec<usize>,
    /// How many there would be.
    total: usize,
    /// The page that shows the same concepts.
    pub href: String,
    title: String,
    /// How they were chosen.
    lines: Vec<String>,
}

/// What an address asks for. Not found where that is nothing.
pub async fn choose(site: &Site, t: Tr, pairs: &[(String, String)]) -> PageResult<Choice> {
    let stock = stock(site, t.language).await?;
    let mut choice = if pairs.iter().any(|(key, _)| key == "c") {
        collection(stock, t, pairs)
    } else {
        let seed = dates::day_seed(site.backend.now(), dates::HOME_ZONE);
        catalogue(stock, t, &CatalogueQuery::parse(pairs), seed)
    };
    choice.total = choice.chosen.len();
    choice.chosen.truncate(CONCEPTS_MAX);
    choice.lines.insert(0, t.a("concepts-count", [("n", choice.chosen.len().into())]));
    if choice.chosen.is_empty() { Err(PageError::NotFound) } else { Ok(choice) }
}

fn collection(stock: Arc<Stock>, t: Tr, pairs: &[(String, String)]) -> Choice {
    let asked = together::Collection::read(&stock, pairs);
    let href = asked.href(&stock, t.language);
    Choice { title: asked.title(t), chosen: asked.named, total: 0, href, lines: Vec::new(), stock }
}

fn catalogue(stock: Arc<Stock>, t: Tr, query: &CatalogueQuery, day_seed: u64) -> Choice {
    let mut query = query.at_page(0).without_profile();
    query.filter = facets::known(&stock.shelf, &query.filter);
    let all = 0..stock.concepts.len();
    let narrowed = stock.shelf.narrow(&query.terms(), &query.filter, query.order(), day_seed, all);
    let mut chosen = narrowed.shown;
    // by number, as people look things up on paper, unless somebody asked for another order
    if query.chosen_order().is_none() {
        chosen.sort_by_key(|&at| stock.concepts[at].number);
    }
    let mut lines = Vec::new();
    if !query.search.is_empty() {
        lines.push(t.a("concepts-searched", [("words", query.search.clone().into())]));
    }
    let names: Vec<String> =
        query.filter.ticked().map(|(facet, value)| facets::name(t, facet, value, &stock.seasons)).collect();
    if !names.is_empty() {
        lines.push(names.join(" · "));
    }
    Choice { title: t.s("press-booklet-title"), chosen, total: 0, href: query.href(t.language), lines, stock }
}

impl Choice {
    /// Everything that is printed of them. What was taken back this very moment is left out.
    pub async fn read(&self, site: &Site, language: Language) -> PageResult<Vec<Found>> {
        let mut all = Vec::with_capacity(self.chosen.len());
        for &at in &self.chosen {
            let slug = &self.stock.concepts[at].slug;
            let found = site.backend.store.find_published_concept(slug, language).await?;
            if let Some(detail) = found.filter(|detail| detail.retired_at.is_none()) {
                all.push(Found::read(site, detail).await?);
            }
        }
        if all.is_empty() { Err(PageError::NotFound) } else { Ok(all) }
    }

    pub fn booklet(&self, t: Tr, base: &str, found: &[Found]) -> Booklet {
        let mut notes = vec![t.a("press-made", [("date", super::words::newest(t, found).into())])];
        if self.total > self.chosen.len() {
            notes.push(t.a("press-cut", [("n", self.chosen.len().into()), ("all", self.total.into())]));
        }
        let short = urls::catalogue(t.language);
        // an address nobody can type is better found by its code, and a code has an end too
        let href = if self.href.len() > 600 { &short } else { &self.href };
        Booklet {
            title: self.title.clone(),
            lines: self.lines.clone(),
            notes,
            address: format!("{base}{href}"),
            cards: found.iter().map(|found| found.card(t, base)).collect(),
            indexes: INDEXES.map(|facet| self.index(t, facet, found)).into(),
        }
    }

    fn index(&self, t: Tr, facet: Facet, found: &[Found]) -> Index {
        let mut entries: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for found in found {
            for value in found.values(facet) {
                let name = facets::name(t, facet, value, &self.stock.seasons);
                entries.entry(name).or_default().push(found.slug().to_owned());
            }
        }
        let mut entries: Vec<_> = entries.into_iter().collect();
        let alphabet = collate(t.language);
        entries.sort_by(|(a, _), (b, _)| alphabet(a, b));
        Index { heading: t.of("press-index-", facet.as_str()), entries }
    }
}
