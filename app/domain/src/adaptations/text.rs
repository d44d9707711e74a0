//! The library's own card, and what a newer version of the concept would change in it.

use super::{LINE_MAX, TEXT_MAX, is_long};
use crate::concepts::Section;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A card as a library keeps it for itself. Sections may be empty: what does not apply there is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdaptationText {
    pub title: String,
    pub promise: String,
    /// Markdown, without headings.
    pub sections: BTreeMap<Section, String>,
}

impl AdaptationText {
    pub fn section(&self, section: Section) -> &str {
        self.sections.get(&section).map_or("", String::as_str)
    }

    /// Whether everything is short enough to be kept.
    pub fn fits(&self) -> bool {
        !is_long(&self.title, LINE_MAX)
            && !is_long(&self.promise, TEXT_MAX)
            && self.sections.values().all(|text| !is_long(text, TEXT_MAX))
    }
}

/// How a section stands between the version the library began with, its own text and a newer version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Only the library has changed it.
    Own,
    /// Only the concept has: taking it over loses nothing.
    Newer,
    /// Both, in different words: somebody must choose.
    Both,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionChange {
    pub section: Section,
    pub change: Change,
}

/// The sections that are not the same in all three, in the order of the card. Blanks at the ends do not count.
pub fn changes(base: &AdaptationText, own: &AdaptationText, newer: &AdaptationText) -> Vec<SectionChange> {
    let compare = |section: Section| {
        let [base, own, newer] = [base, own, newer].map(|text| text.section(section).trim());
        let change = match (own != base, newer != base) {
            (false, false) => None,
            (true, false) => Some(Change::Own),
            (false, true) => Some(Change::Newer),
            // both came to the same words
            (true, true) if own == newer => None,
            (true, true) => Some(Change::Both),
        };
        change.map(|change| SectionChange { section, change })
    };
    Section::ALL.into_iter().filter_map(compare).collect()
}

/// The library's text with these sections as the newer version has them.
pub fn take_over(own: &AdaptationText, newer: &AdaptationText, taken: &[Section]) -> AdaptationText {
    let mut text = own.clone();
    for section in taken {
        text.sections.insert(*section, newer.section(*section).to_owned());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn card(steps: &str, who: &str, why: &str) -> AdaptationText {
        let sections = [(Section::Steps, steps), (Section::Who, who), (Section::Why, why)];
        AdaptationText {
            sections: sections.map(|(section, text)| (section, text.to_owned())).into(),
            ..AdaptationText::default()
        }
    }

    #[test]
    fn each_section_says_who_has_changed_it() {
        let base = card("1. Ask", "Two people", "People like people.");
        let own = card("1. Ask politely", "Two people", "Ours like ours.");
        let newer = card("1. Ask", "One person\n", "People like animals.");

        let found = changes(&base, &own, &newer);

        let expected =
            [(Section::Why, Change::Both), (Section::Steps, Change::Own), (Section::Who, Change::Newer)];
        let expected = expected.map(|(section, change)| SectionChange { section, change });
        assert_eq!(found, expected);
        assert_eq!(changes(&base, &newer, &newer), [], "the same change is no quarrel");
        assert_eq!(take_over(&own, &newer, &[Section::Who]).section(Section::Who), "One person\n");
        assert_eq!(take_over(&own, &newer, &[Section::Who]).section(Section::Why), "Ours like ours.");
    }

    proptest! {
        #[test]
        fn taking_everything_over_leaves_nothing_to_take(base in "[ab]{0,2}", own in "[ab]{0,2}", newer in "[ab]{0,2}") {
            let [base, own, newer] = [base, own, newer].map(|text| card(&text, &text, "Same"));
            let taken: Vec<Section> = changes(&base, &own, &newer)
                .into_iter()
                .filter(|it| it.change != Change::Own)
                .map(|it| it.section)
                .collect();
            let after = take_over(&own, &newer, &taken);

            prop_assert!(changes(&newer, &after, &newer).iter().all(|it| it.change == Change::Own));
        }
    }
}
