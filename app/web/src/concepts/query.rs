//! What a reader asks of the catalogue, as it stands in the address.

use crate::urls;
use domain::{
    concepts::{Channel, EffortBand, Filter, Order, TargetGroup},
    language::Language,
    search,
};
use std::{collections::BTreeSet, str::FromStr};

/// The longest search that is kept in an address, in characters.
const SEARCH_MAX: usize = 200;

/// Search, filter, order and page. Values nobody can choose are ignored when read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CatalogueQuery {
    pub search: String,
    pub filter: Filter,
    pub order: Order,
    /// From 0.
    pub page: usize,
}

/// One ticked value, which can be taken away again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ticked {
    Channel(Channel),
    TargetGroup(TargetGroup),
    Effort(EffortBand),
}

impl CatalogueQuery {
    pub fn parse(pairs: &[(String, String)]) -> Self {
        let first = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let search: String = first("q").unwrap_or_default().chars().take(SEARCH_MAX).collect();
        let page: usize = first("page").and_then(|page| page.parse().ok()).unwrap_or(1);
        Self {
            search: search.split_whitespace().collect::<Vec<_>>().join(" "),
            filter: Filter {
                channels: values(pairs, "channel"),
                target_groups: values(pairs, "target"),
                efforts: values(pairs, "effort"),
            },
            order: first("order").and_then(|order| order.parse().ok()).unwrap_or_default(),
            page: page.saturating_sub(1),
        }
    }

    pub fn terms(&self) -> Vec<String> {
        search::terms(&self.search)
    }

    pub fn ticked(&self) -> Vec<Ticked> {
        let Filter { channels, target_groups, efforts } = &self.filter;
        let channels = channels.iter().copied().map(Ticked::Channel);
        let target_groups = target_groups.iter().copied().map(Ticked::TargetGroup);
        channels.chain(target_groups).chain(efforts.iter().copied().map(Ticked::Effort)).collect()
    }

    /// The same list without one filter, from its first page.
    pub fn without(&self, ticked: Ticked) -> Self {
        let mut query = self.at_page(0);
        match ticked {
            Ticked::Channel(value) => query.filter.channels.remove(&value),
            Ticked::TargetGroup(value) => query.filter.target_groups.remove(&value),
            Ticked::Effort(value) => query.filter.efforts.remove(&value),
        };
        query
    }

    /// The same search and order without any filter.
    pub fn without_filters(&self) -> Self {
        Self { filter: Filter::default(), ..self.at_page(0) }
    }

    pub fn without_search(&self) -> Self {
        Self { search: String::new(), ..self.at_page(0) }
    }

    pub fn ordered(&self, order: Order) -> Self {
        Self { order, ..self.at_page(0) }
    }

    pub fn at_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// The address of this list; what is as it is anyway is left out.
    pub fn href(&self, language: Language) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        if !self.search.is_empty() {
            pairs.push(("q", urls::encode(&self.search)));
        }
        pairs.extend(self.filter.channels.iter().map(|value| ("channel", value.to_string())));
        pairs.extend(self.filter.target_groups.iter().map(|value| ("target", value.to_string())));
        pairs.extend(self.filter.efforts.iter().map(|value| ("effort", value.to_string())));
        if self.order != Order::default() {
            pairs.push(("order", self.order.to_string()));
        }
        if self.page > 0 {
            pairs.push(("page", (self.page + 1).to_string()));
        }
        let query: Vec<String> = pairs.into_iter().map(|(key, value)| format!("{key}={value}")).collect();
        let path = urls::catalogue(language);
        if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
    }
}

fn values<T: FromStr + Ord>(pairs: &[(String, String)], name: &str) -> BTreeSet<T> {
    pairs.iter().filter(|(key, _)| key == name).filter_map(|(_, value)| value.parse().ok()).collect()
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
            "?q=duck&channel=instagram&channel=event&target=students&effort=up-to-one-hour&order=title&page=3",
            "?order=shuffled",
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
            "q=%20%09",
        ] {
            assert_eq!(parse(query), CatalogueQuery::default(), "{query}");
        }
    }

    #[test]
    fn each_link_keeps_what_it_does_not_change() {
        let query = parse("q=a&channel=blog&effort=up-to-one-hour&order=title&page=2");
        let l = Language::En;

        assert_eq!(
            query.without(Ticked::Channel(Channel::Blog)).href(l),
            "/en/catalogue?q=a&effort=up-to-one-hour&order=title"
        );
        assert_eq!(query.without_filters().href(l), "/en/catalogue?q=a&order=title");
        assert_eq!(
            query.ordered(Order::Evidence).href(l),
            "/en/catalogue?q=a&channel=blog&effort=up-to-one-hour"
        );
        assert_eq!(
            query.without_search().href(l),
            "/en/catalogue?channel=blog&effort=up-to-one-hour&order=title"
        );
    }
}
