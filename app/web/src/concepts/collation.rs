//! The reader's alphabet: in Danish and Norwegian Å comes last, and Aa is Å; in Swedish it comes before Ä and Ö.

use domain::language::Language;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;
use std::{cmp::Ordering, sync::LazyLock};

/// In the order of [`Language::ALL`].
static ALPHABETS: LazyLock<[CollatorBorrowed<'static>; Language::ALL.len()]> =
    LazyLock::new(|| Language::ALL.map(collator));

fn collator(language: Language) -> CollatorBorrowed<'static> {
    let locale = match language {
        Language::En => locale!("en"),
        Language::Da => locale!("da"),
        Language::Nb => locale!("nb"),
        Language::Sv => locale!("sv"),
    };
    Collator::try_new(locale.into(), CollatorOptions::default()).expect("the alphabets are compiled in")
}

/// Compares two titles as a reader of `language` expects to find them.
pub fn collate(language: Language) -> impl Fn(&str, &str) -> Ordering {
    let [en, da, nb, sv] = &*ALPHABETS;
    let collator = match language {
        Language::En => en,
        Language::Da => da,
        Language::Nb => nb,
        Language::Sv => sv,
    };
    move |a, b| collator.compare(a, b)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: Language, mut titles: Vec<&'static str>) -> Vec<&'static str> {
        let collate = collate(language);
        titles.sort_by(|a, b| collate(a, b));
        titles
    }

    #[test]
    fn each_language_has_its_own_alphabet() {
        let titles = vec!["Ålborg", "Zebra", "Ærø", "aften", "Aarhus", "Østerbro", "Bog"];

        assert_eq!(
            sorted(Language::Da, titles.clone()),
            ["aften", "Bog", "Zebra", "Ærø", "Østerbro", "Ålborg", "Aarhus"]
        );
        assert_eq!(sorted(Language::Nb, titles.clone()), sorted(Language::Da, titles.clone()));
        // Å before Ä (and Æ with it) and Ö, and Aa is two letters
        assert_eq!(
            sorted(Language::Sv, titles.clone()),
            ["Aarhus", "aften", "Bog", "Zebra", "Ålborg", "Ærø", "Østerbro"]
        );
        assert_eq!(
            sorted(Language::En, titles),
            ["Aarhus", "Ærø", "aften", "Ålborg", "Bog", "Østerbro", "Zebra"]
        );
    }
}
