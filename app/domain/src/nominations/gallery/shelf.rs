//! What the gallery can be narrowed by, with how many nominations each choice would give.

use crate::words::words;
use std::collections::{BTreeMap, BTreeSet};

words! {
    /// What a visitor may choose by; in the order they are offered.
    GalleryFacet {
        Category = "category",
        Kind = "kind",
        /// The kind of library, as the register has it.
        Library = "library",
        Region = "region",
    }
}

/// Where a nomination stands: one value of each facet, empty where nothing is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placed {
    pub category: String,
    pub kind: String,
    pub library: String,
    pub region: String,
}

impl Placed {
    pub fn value(&self, facet: GalleryFacet) -> &str {
        match facet {
            GalleryFacet::Category => &self.category,
            GalleryFacet::Kind => &self.kind,
            GalleryFacet::Library => &self.library,
            GalleryFacet::Region => &self.region,
        }
    }
}

/// What was ticked. Values of one facet are alternatives, facets are added to each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GalleryFilter(BTreeMap<GalleryFacet, BTreeSet<String>>);

impl GalleryFilter {
    pub fn of(ticked: impl IntoIterator<Item = (GalleryFacet, String)>) -> Self {
        let mut filter = Self::default();
        for (facet, value) in ticked.into_iter().filter(|(_, value)| !value.is_empty()) {
            filter.0.entry(facet).or_default().insert(value);
        }
        filter
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn has(&self, facet: GalleryFacet, value: &str) -> bool {
        self.0.get(&facet).is_some_and(|values| values.contains(value))
    }

    /// Everything ticked, in the order of the facets.
    pub fn ticked(&self) -> impl Iterator<Item = (GalleryFacet, &str)> {
        self.0.iter().flat_map(|(facet, values)| values.iter().map(|value| (*facet, value.as_str())))
    }

    pub fn without(&self, facet: GalleryFacet, value: &str) -> Self {
        Self::of(
            self.ticked().filter(|it| *it != (facet, value)).map(|(facet, value)| (facet, value.to_owned())),
        )
    }

    /// Whether it lets this one through; `but` is a facet not to be asked about.
    fn lets(&self, placed: &Placed, but: Option<GalleryFacet>) -> bool {
        let asked = self.0.iter().filter(|(facet, _)| Some(**facet) != but);
        asked.into_iter().all(|(facet, values)| values.contains(placed.value(*facet)))
    }
}

/// What is left of a gallery.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowed {
    /// Places in the list that was given, in its order.
    pub left: Vec<usize>,
    /// How many each value would give beside what is ticked in the other facets.
    pub counts: BTreeMap<GalleryFacet, BTreeMap<String, usize>>,
}

/// Narrows a list, and counts what each further choice would give.
pub fn narrow<'a>(all: impl IntoIterator<Item = &'a Placed>, filter: &GalleryFilter) -> Narrowed {
    let mut narrowed = Narrowed::default();
    for (at, placed) in all.into_iter().enumerate() {
        if filter.lets(placed, None) {
            narrowed.left.push(at);
        }
        for facet in GalleryFacet::ALL {
            let value = placed.value(facet);
            if !value.is_empty() && filter.lets(placed, Some(facet)) {
                *narrowed.counts.entry(facet).or_default().entry(value.to_owned()).or_default() += 1;
            }
        }
    }
    narrowed
}

#[cfg(test)]
mod tests {
    use super::*;
    use GalleryFacet::{Category, Library, Region};

    fn placed(category: &str, library: &str, region: &str) -> Placed {
        let [category, kind, library, region] = [category, "initiative", library, region].map(str::to_owned);
        Placed { category, kind, library, region }
    }

    fn filter(ticked: &[(GalleryFacet, &str)]) -> GalleryFilter {
        GalleryFilter::of(ticked.iter().map(|(facet, value)| (*facet, (*value).to_owned())))
    }

    #[test]
    fn values_of_a_facet_are_alternatives_and_a_count_says_what_one_more_choice_gives() {
        let all = [
            placed("everyday", "public", "Syddanmark"),
            placed("everyday", "research", "Hovedstaden"),
            placed("courage", "public", "Hovedstaden"),
            placed("courage", "", ""),
        ];
        let count = |narrowed: &Narrowed, facet, value: &str| {
            narrowed.counts.get(&facet).and_then(|counts| counts.get(value)).copied()
        };

        let everything = narrow(&all, &filter(&[]));
        assert_eq!(everything.left, [0, 1, 2, 3]);
        assert_eq!(count(&everything, Category, "courage"), Some(2));
        assert_eq!(count(&everything, Library, ""), None, "what is not known is no choice");

        let courage = narrow(&all, &filter(&[(Category, "courage")]));
        assert_eq!(courage.left, [2, 3]);
        assert_eq!(
            count(&courage, Category, "everyday"),
            Some(2),
            "its own facet still says what else there is"
        );
        assert_eq!(count(&courage, Region, "Hovedstaden"), Some(1));
        assert_eq!(count(&courage, Library, "research"), None);

        let both = filter(&[(Region, "Hovedstaden"), (Region, "Syddanmark"), (Library, "public")]);
        assert_eq!(narrow(&all, &both).left, [0, 2]);
        assert_eq!(narrow(&all, &filter(&[(Region, "Atlantis")])).left, [] as [usize; 0]);
    }

    #[test]
    fn a_tick_is_taken_away_alone() {
        let ticked = filter(&[(Region, "Fyn"), (Category, "everyday"), (Region, "")]);
        assert_eq!(ticked.ticked().collect::<Vec<_>>(), [(Category, "everyday"), (Region, "Fyn")]);
        assert_eq!(ticked.without(Region, "Fyn"), filter(&[(Category, "everyday")]));
        assert!(ticked.has(Region, "Fyn") && !ticked.has(Region, "everyday"));
        assert!(ticked.without(Region, "Fyn").without(Category, "everyday").is_empty());
    }
}
