//! Which card holds which word: what the catalogue's search looks in.

use crate::search::fold;
use fixedbitset::FixedBitSet;
use std::collections::{BTreeMap, BTreeSet};

/// A slip of the keys is forgiven in words of at least so many letters: one, or two in long words.
const FORGIVEN_FROM: [(usize, usize); 2] = [(8, 2), (4, 1)];

/// Every word of every card.
#[derive(Debug)]
pub(super) struct WordsOf {
    cards: usize,
    words: Vec<Word>,
}

#[derive(Debug)]
struct Word {
    word: String,
    /// Its letters as bits, to pass over words that cannot be close.
    letters: u32,
    cards: Vec<u32>,
    /// The cards that have it in their title.
    titles: Vec<u32>,
}

/// What a search comes to.
#[derive(Debug)]
pub(super) struct Found {
    pub cards: FixedBitSet,
    /// How many terms a card has in its title; cards with none are left out.
    pub in_title: BTreeMap<usize, usize>,
    pub read_as: Vec<(String, BTreeSet<String>)>,
}

impl WordsOf {
    /// Titles as they are written, and texts that are folded.
    pub fn new<'a>(texts: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut found: BTreeMap<String, (Vec<u32>, Vec<u32>)> = BTreeMap::new();
        let mut cards = 0;
        for (at, (title, text)) in (0_u32..).zip(texts) {
            cards += 1;
            let title = fold(title);
            let in_title: BTreeSet<&str> = title.split(' ').filter(|word| !word.is_empty()).collect();
            let all: BTreeSet<&str> =
                text.split(' ').filter(|word| !word.is_empty()).chain(in_title.iter().copied()).collect();
            for word in all {
                let (anywhere, titles) = match found.get_mut(word) {
                    Some(lists) => lists,
                    None => found.entry(word.to_owned()).or_default(),
                };
                anywhere.push(at);
                if in_title.contains(word) {
                    titles.push(at);
                }
            }
        }
        let words = found
            .into_iter()
            .map(|(word, (cards, titles))| Word { letters: letters(&word), word, cards, titles })
            .collect();
        Self { cards, words }
    }

    /// The cards that hold every term.
    pub fn find(&self, terms: &[String]) -> Found {
        let mut cards = FixedBitSet::with_capacity(self.cards);
        cards.insert_range(..);
        let mut in_title: BTreeMap<usize, usize> = BTreeMap::new();
        let mut read_as = Vec::new();
        for term in terms {
            let mut words: Vec<&Word> =
                self.words.iter().filter(|word| word.word.contains(term.as_str())).collect();
            if words.is_empty() {
                words = self.closest(term);
                if !words.is_empty() {
                    read_as.push((term.clone(), words.iter().map(|word| word.word.clone()).collect()));
                }
            }
            let mut holding = FixedBitSet::with_capacity(self.cards);
            let mut titles = BTreeSet::new();
            for word in words {
                word.cards.iter().for_each(|&at| holding.insert(at as usize));
                titles.extend(word.titles.iter().map(|&at| at as usize));
            }
            cards.intersect_with(&holding);
            for at in titles {
                *in_title.entry(at).or_default() += 1;
            }
        }
        Found { cards, in_title, read_as }
    }

    /// The words that are fewest slips away: letters left out, put in, exchanged or swapped.
    fn closest(&self, term: &str) -> Vec<&Word> {
        let length = term.chars().count();
        let Some(&(_, forgiven)) = FORGIVEN_FROM.iter().find(|(from, _)| length >= *from) else {
            return Vec::new();
        };
        let asked = letters(term);
        let mut best = forgiven;
        let mut closest = Vec::new();
        for word in &self.words {
            // each slip changes two letters at most
            let differ = (word.letters ^ asked).count_ones() as usize;
            if differ > 2 * best || word.word.chars().count().abs_diff(length) > best {
                continue;
            }
            let slips = strsim::osa_distance(term, &word.word);
            if slips < best {
                best = slips;
                closest.clear();
            }
            if slips == best {
                closest.push(word);
            }
        }
        closest
    }
}

/// One bit for each letter from a to z; digits share one, everything else another.
fn letters(word: &str) -> u32 {
    word.chars().fold(0, |bits, c| {
        let bit = match c {
            'a'..='z' => u32::from(c) - u32::from('a'),
            '0'..='9' => 26,
            _ => 27,
        };
        bits | 1 << bit
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::terms;
    use proptest::prelude::*;

    fn words(cards: &[(&str, &str)]) -> WordsOf {
        let cards: Vec<(&str, String)> = cards.iter().map(|(title, text)| (*title, fold(text))).collect();
        WordsOf::new(cards.iter().map(|(title, text)| (*title, text.as_str())))
    }

    fn found(words: &WordsOf, query: &str) -> Vec<usize> {
        words.find(&terms(query)).cards.ones().collect()
    }

    #[test]
    fn parts_of_words_are_found_and_every_term_must_be() {
        let shelf = words(&[
            ("Skolebiblioteket", "Bøger og børn"),
            ("The building answers", "A library with a voice"),
            ("Bookface", "every Friday in the library"),
        ]);
        for (query, expected) in [
            ("bibliotek", &[0][..]),
            ("BØRN boeger", &[0]),
            ("libr", &[1, 2]),
            ("library friday", &[2]),
            ("library børn", &[]),
            ("", &[0, 1, 2]),
        ] {
            assert_eq!(found(&shelf, query), expected, "{query}");
        }
        assert_eq!(words(&[]).find(&terms("x")).cards.count_ones(..), 0);
    }

    #[test]
    fn a_slip_is_forgiven_only_where_nothing_else_fits() {
        let shelf = words(&[("Bookface", "friday"), ("Instagram", "strategy"), ("Cat", "mat")]);
        for (query, expected) in [
            ("bokface", &[0][..]),
            ("instargam", &[1]),
            ("stratgey", &[1]),
            ("startegi", &[1]),
            ("fridya", &[0]),
            // short words have too many neighbours
            ("caz", &[]),
            ("instrument", &[]),
        ] {
            assert_eq!(found(&shelf, query), expected, "{query}");
        }
        let read = shelf.find(&terms("bokface friday")).read_as;
        assert_eq!(read, [("bokface".to_owned(), ["bookface".to_owned()].into())]);
        assert_eq!(shelf.find(&terms("bookface")).read_as, []);
    }

    #[test]
    fn titles_are_counted_by_term() {
        let shelf = words(&[("The library speaks", "library"), ("Other", "the library speaks")]);

        let found = shelf.find(&terms("library speaks"));

        assert_eq!(found.in_title, [(0, 2)].into());
        assert_eq!(found.cards.count_ones(..), 2);
    }

    proptest! {
        #[test]
        fn whatever_holds_the_terms_is_found(
            texts in prop::collection::vec(prop::collection::vec("[abc]{1,3}", 0..4), 0..6),
            asked in prop::collection::vec("[abc]{1,2}", 0..3),
        ) {
            let texts: Vec<String> = texts.iter().map(|words| fold(&words.join(" "))).collect();
            let shelf = WordsOf::new(texts.iter().map(|text| ("", text.as_str())));
            let asked = terms(&asked.join(" "));

            let found: Vec<usize> = shelf.find(&asked).cards.ones().collect();

            let holds = |text: &str| asked.iter().all(|term| text.split(' ').any(|word| word.contains(term.as_str())));
            let expected: Vec<usize> = (0..texts.len()).filter(|&at| holds(&texts[at])).collect();
            prop_assert_eq!(found, expected);
        }

        #[test]
        fn passing_over_words_by_their_letters_misses_none(
            words in prop::collection::btree_set("[a-f]{3,9}", 1..12),
            term in "[a-f]{4,9}",
        ) {
            prop_assume!(!words.iter().any(|word| word.contains(&term)));
            let text: Vec<&str> = words.iter().map(String::as_str).collect();
            let text = text.join(" ");
            let shelf = WordsOf::new(std::iter::once(("", text.as_str())));
            let most = if term.len() >= 8 { 2 } else { 1 };
            let least = words.iter().map(|word| strsim::osa_distance(&term, word)).min();

            let found: BTreeSet<String> = shelf.closest(&term).iter().map(|word| word.word.clone()).collect();

            let expected: BTreeSet<String> = words
                .iter()
                .filter(|word| {
                    let slips = strsim::osa_distance(&term, word);
                    slips <= most && Some(slips) == least
                })
                .cloned()
                .collect();
            prop_assert_eq!(found, expected);
        }
    }
}
