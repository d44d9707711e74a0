//! What a reader asks of the catalogue, as it stands in the address.

use super::fit;
use crate::urls;
use domain::{
    concepts::{Facet, Filter, Order, Profile},
    language::Language,
    search,
};

/// The longest search that is kept in an address, in characters.
const SEARCH_MAX: usize = 200;
/// The most values that can be ticked: more than there are to tick by hand.
const TICKED_MAX: usize = 60;

/// Search, filter, order, page, and what the reader said of their library. Values nobody can choose are ignored when read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CatalogueQuery {
    pub search: String,
    pub filter: Filter,
    /// `None` for the usual one.
    chosen: Option<Order>,
    /// From 0.
    pub page: usize,
    pub profile: Profile,
}

impl CatalogueQuery {
    pub fn parse(pairs: &[(String, String)]) -> Self {
        let first = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let search: String = first("q").unwrap_or_default().chars().take(SEARCH_MAX).collect();
        let page: usize = first("page").and_then(|page| page.parse().ok()).unwrap_or(1);
        let ticked = pairs.iter().filter_map(|(key, value)| {
            let facet: Facet = key.parse().ok()?;
            may_be(facet, value).then(|| (facet, value.clone()))
        });
        let query = Self {
            search: search.split_whitespace().collect::<Vec<_>>().join(" "),
            filter: Filter::of(ticked.take(TICKED_MAX)),
            chosen: None,
            page: page.saturating_sub(1),
            profile: fit::profile(pairs),
        };
        match first("order").and_then(|order| order.parse().ok()) {
            Some(order) => Self { page: query.page, ..query.ordered(order) },
            None => query,
        }
    }

    pub fn terms(&self) -> Vec<String> {
        search::terms(&self.search)
    }

    /// The order of the list.
    pub fn order(&self) -> Order {
        self.chosen.unwrap_or(self.usual_order())
    }

    fn usual_order(&self) -> Order {
        if self.search.is_empty() { Order::Evidence } else { Order::BestMatch }
    }

    /// The orders that make sense for this list.
    pub fn orders(&self) -> impl Iterator<Item = Order> + use<> {
        let searched = !self.search.is_empty();
        Order::ALL.into_iter().filter(move |order| searched || *order != Order::BestMatch)
    }

    /// The same list without one ticked value, from its first page.
    pub fn without(&self, facet: Facet, value: &str) -> Self {
        Self { filter: self.filter.without(facet, value), ..self.at_page(0) }
    }

    /// The same search and order without any filter.
    pub fn without_filters(&self) -> Self {
        Self { filter: Filter::default(), ..self.at_page(0) }
    }

    pub fn without_search(&self) -> Self {
        let chosen = self.chosen.filter(|order| *order != Order::BestMatch);
        Self { search: String::new(), chosen, ..self.at_page(0) }
    }

    pub fn without_profile(&self) -> Self {
        Self { profile: Profile::default(), ..self.clone() }
    }

    /// In another order. Without a search, nothing matches best.
    pub fn ordered(&self, order: Order) -> Self {
        let sensible = order != Order::BestMatch || !self.search.is_empty();
        let chosen = (sensible && order != self.usual_order()).then_some(order);
        Self { chosen, ..self.at_page(0) }
    }

    pub fn at_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// The order, where it was chosen.
    pub const fn chosen_order(&self) -> Option<Order> {
        self.chosen
    }

    /// The address of this list; what is as it is anyway is left out.
    pub fn href(&self, language: Language) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        if !self.search.is_empty() {
            pairs.push(("q", urls::encode(&self.search)));
        }
        pairs.extend(self.filter.ticked().map(|(facet, value)| (facet.as_str(), value.to_owned())));
        if let Some(order) = self.chosen {
            pairs.push(("order", order.to_string()));
        }
        pairs.extend(fit::pairs(&self.profile));
        if self.page > 0 {
            pairs.push(("page", (self.page + 1).to_string()));
        }
        urls::with_query(urls::catalogue(language), &pairs)
    }
}

/// Whether somebody could have ticked this. What only the shelf knows must at least look like it.
fn may_be(facet: Facet, value: &str) -> bool {
    let known = facet.all_values();
    if known.is_empty() {
        (1..=60).contains(&value.len())
            && value.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    } else {
        known.iter().any(|it| it == value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(query: &str) -> CatalogueQuery {
        CatalogueQuery::parse(&serde_urlencoded::from_str::<Vec<(String, String)>>(query).unwrap())
    }

    #[test]
    fn an_address_is_read_and_written_the_same() {
        for query in [
            "",
            "?q=%C3%A6nder%20%26%20b%C3%B8ger",
            "?q=duck&goal=crisis&target=students&effort=up-to-one-hour&channel=event&channel=instagram&order=title&page=3",
            "?order=shuffled",
            "?q=duck&order=evidence",
            "?evidence=2&library=public&season=some-awards&language=da",
            "?team=one&place=both&for=students&uses=blog&hours=2.5&people=1&page=2",
        ] {
            let read = parse(query.trim_start_matches('?'));

            assert_eq!(read.href(Language::Da), format!("/da/catalogue{query}"));
        }
    }

    #[test]
    fn values_nobody_can_choose_are_ignored() {
        for query in [
            "channel=carrier-pigeon&effort=-1&target=&order=likes&page=0",
            "page=-4&order=evidence",
            "page=99999999999999999999999&utm_source=x",
            "q=%20%09&order=best-match",
            "season=%3Cscript%3E&library=A%20B&evidence=6&language=xx",
            "for=&uses=pigeon&hours=&people=",
        ] {
            assert_eq!(parse(query).href(Language::En), "/en/catalogue", "{query}");
        }
    }

    #[test]
    fn a_search_is_ordered_by_what_matches_best_unless_another_order_is_chosen() {
        assert_eq!(parse("q=duck").order(), Order::BestMatch);
        assert_eq!(parse("q=duck&order=evidence").order(), Order::Evidence);
        assert_eq!(parse("").order(), Order::Evidence);
        assert_eq!(parse("q=duck&order=best-match").without_search().order(), Order::Evidence);
        assert!(parse("").orders().all(|order| order != Order::BestMatch));
        assert_eq!(parse("q=duck").orders().next(), Some(Order::BestMatch));
    }

    #[test]
    fn each_link_keeps_what_it_does_not_change() {
        let query = parse("q=a&channel=blog&effort=up-to-one-hour&order=title&people=1&page=2");
        let l = Language::En;

        assert_eq!(
            query.without(Facet::Channel, "blog").href(l),
            "/en/catalogue?q=a&effort=up-to-one-hour&order=title&people=1"
        );
        assert_eq!(query.without_filters().href(l), "/en/catalogue?q=a&order=title&people=1");
        assert_eq!(
            query.ordered(Order::BestMatch).href(l),
            "/en/catalogue?q=a&effort=up-to-one-hour&channel=blog&people=1"
        );
        assert_eq!(
            query.without_search().href(l),
            "/en/catalogue?effort=up-to-one-hour&channel=blog&order=title&people=1"
        );
        assert_eq!(
            query.without_profile().href(l),
            "/en/catalogue?q=a&effort=up-to-one-hour&channel=blog&order=title&page=2"
        );
    }
}
