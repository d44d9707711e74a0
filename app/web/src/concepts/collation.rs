//! The reader's alphabet: in Danish Å comes last, and Aa is Å.

use domain::language::Language;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::locale;
use std::{cmp::Ordering, sync::LazyLock};

static EN: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| collator(Language::En));
static DA: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| collator(Language::Da));

fn collator(language: Language) -> CollatorBorrowed<'static> {
    let locale = match language {
        Language::En => locale!("en"),
        Language::Da => locale!("da"),
    };
    Collator::try_new(locale.into(), CollatorOptions::default()).expect("the alphabets are compiled in")
}

/// Compares two titles as a reader of `language` expects to find them.
pub fn collate(language: Language) -> impl Fn(&str, &str) -> Ordering {
    let collator: &'static CollatorBorrowed<'static> = match language {
        Language::En => &EN,
        Language::Da => &DA,
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
        assert_eq!(
            sorted(Language::En, titles),
            ["Aarhus", "Ærø", "aften", "Ålborg", "Bog", "Østerbro", "Zebra"]
        );
    }
}
