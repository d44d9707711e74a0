//! What a visitor asks of the gallery, as it stands in the address.

use crate::urls;
use domain::{
    language::Language,
    nominations::{GalleryFacet, GalleryFilter},
};

/// More than there is to tick by hand.
const TICKED_MAX: usize = 40;
/// The longest value that is looked at, in characters: no region has a longer name.
const VALUE_MAX: usize = 100;

/// What is ticked, and the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GalleryQuery {
    pub filter: GalleryFilter,
    /// From 0.
    pub page: usize,
}

impl GalleryQuery {
    /// Names that are no facets are ignored.
    pub fn parse(pairs: &[(String, String)]) -> Self {
        let page = pairs.iter().find(|(name, _)| name == "page").and_then(|(_, page)| page.parse().ok());
        let ticked = pairs.iter().filter_map(|(name, value)| {
            let facet: GalleryFacet = name.parse().ok()?;
            (value.chars().count() <= VALUE_MAX).then(|| (facet, value.clone()))
        });
        Self {
            filter: GalleryFilter::of(ticked.take(TICKED_MAX)),
            page: page.unwrap_or(1_usize).saturating_sub(1),
        }
    }

    pub fn without(&self, facet: GalleryFacet, value: &str) -> Self {
        Self { filter: self.filter.without(facet, value), page: 0 }
    }

    pub fn at_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    pub fn href(&self, language: Language, season: &str) -> String {
        let mut pairs: Vec<(&str, String)> =
            self.filter.ticked().map(|(facet, value)| (facet.as_str(), urls::encode(value))).collect();
        if self.page > 0 {
            pairs.push(("page", (self.page + 1).to_string()));
        }
        urls::with_query(urls::gallery(language, season), &pairs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_is_read_from_the_address_and_written_to_it() {
        let pairs = |query: &str| serde_urlencoded::from_str::<Vec<(String, String)>>(query).unwrap();
        let query = GalleryQuery::parse(&pairs("region=Fyn+og+%C3%B8er&category=everyday&juror=x&page=3"));

        assert_eq!(
            query.href(Language::Da, "2027"),
            "/da/seasons/2027/gallery?category=everyday&region=Fyn%20og%20%C3%B8er&page=3"
        );
        assert_eq!(
            query.without(GalleryFacet::Region, "Fyn og øer").href(Language::Da, "2027"),
            "/da/seasons/2027/gallery?category=everyday"
        );
        for nothing in ["page=0", "page=-1", "page=x", "region=", &format!("region={}", "x".repeat(101))] {
            assert_eq!(GalleryQuery::parse(&pairs(nothing)), GalleryQuery::default(), "{nothing}");
        }
    }
}
