//! Covering names for a blind round: the text as pieces, of which some must not be shown.

use std::ops::Range;

/// A run of text, shown or covered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Shown(String),
    /// What stood here is not carried along, so that no view can leak it by mistake.
    Covered,
}

/// Splits `text` so that every `name` in `names` is covered, and so is every web address, e-mail address and
/// `@handle`.
///
/// Names match without regard to case wherever they begin at a word's start; whatever letters follow up to
/// the word's end are covered with them, so that genitives and compounds ("Aarhus'", "Levangers") go too.
/// Names shorter than three characters are ignored: covering every "Ø" would cover the language.
pub fn blind(text: &str, names: &[String]) -> Vec<Piece> {
    let mut covered = address_ranges(text);
    let starts = word_starts(text);
    for name in names {
        covered.extend(name_ranges(text, &starts, name.trim()));
    }
    covered.sort_by_key(|range| (range.start, range.end));
    let mut pieces = Vec::new();
    let mut at = 0;
    for range in covered {
        if range.end <= at {
            continue;
        }
        if range.start > at {
            pieces.push(Piece::Shown(text[at..range.start].to_owned()));
        }
        if range.start >= at || pieces.last() != Some(&Piece::Covered) {
            pieces.push(Piece::Covered);
        }
        at = range.end;
    }
    if at < text.len() {
        pieces.push(Piece::Shown(text[at..].to_owned()));
    }
    pieces
}

/// Where a name may begin, which is wherever no letter or digit stands before, and how it would begin there.
fn word_starts(text: &str) -> Vec<(usize, Option<char>)> {
    let mut in_word = false;
    text.char_indices()
        .filter(|(_, c)| !std::mem::replace(&mut in_word, c.is_alphanumeric()))
        .map(|(start, c)| (start, c.to_lowercase().next()))
        .collect()
}

fn name_ranges(text: &str, starts: &[(usize, Option<char>)], name: &str) -> Vec<Range<usize>> {
    if name.chars().nth(2).is_none() {
        return Vec::new();
    }
    // most names begin like no word of the text
    let first = name.chars().flat_map(char::to_lowercase).next();
    if !starts.iter().any(|(_, begins)| *begins == first) {
        return Vec::new();
    }
    let needle: Vec<char> = name.chars().flat_map(char::to_lowercase).collect();
    let mut found = Vec::new();
    let mut skip_to = 0;
    for &(start, begins) in starts {
        if start < skip_to || begins != first {
            continue;
        }
        if let Some(end) = match_at(text, start, &needle) {
            let end = end + word_rest(&text[end..]);
            found.push(start..end);
            skip_to = end;
        }
    }
    found
}

/// Where a case-blind match of `needle` that starts at byte `start` ends.
fn match_at(text: &str, start: usize, needle: &[char]) -> Option<usize> {
    let mut wanted = needle.iter();
    for (offset, c) in text[start..].char_indices() {
        for lower in c.to_lowercase() {
            match wanted.next() {
                Some(expected) if *expected == lower => {}
                Some(_) => return None,
                None => return Some(start + offset),
            }
        }
        if wanted.len() == 0 {
            return Some(start + offset + c.len_utf8());
        }
    }
    None
}

/// Bytes of letters and digits before the next break.
fn word_rest(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len())
}

/// Web addresses, e-mail addresses and handles: any blank-separated word that contains `://`, `www.` or `@`.
fn address_ranges(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        if bare.contains("://") || bare.contains("www.") || bare.contains('@') {
            let inner = bare.trim_start_matches(['(', '[', '“', '„', '"', '«', '»']);
            let begin = start + bare.len() - inner.len();
            let mut inner = inner.trim_end_matches(['.', ',', ';', ':', '!', '?', '”', '“', '"', '»', '«']);
            // a bracket that was opened inside is covered with what it holds
            for (open, close) in [('(', ')'), ('[', ']')] {
                if !inner.contains(open) {
                    inner = inner
                        .trim_end_matches(['.', ',', ';', ':', '!', '?', '”', '“', '"', '»', '«', close]);
                }
            }
            ranges.push(begin..begin + inner.len());
        }
        start += word.len();
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(text: &str, names: &[&str]) -> String {
        let names: Vec<String> = names.iter().map(|&n| n.to_owned()).collect();
        blind(text, &names)
            .into_iter()
            .map(|piece| match piece {
                Piece::Shown(text) => text,
                Piece::Covered => "█".to_owned(),
            })
            .collect()
    }

    #[test]
    fn names_are_covered_whole_and_in_any_case() {
        let table = [
            ("Levanger bibliotek er først.", vec!["Levanger bibliotek"], "█ er først."),
            ("LEVANGERS bibliotek", vec!["Levanger"], "█ bibliotek"),
            ("I Århus og ÅRHUS", vec!["Århus"], "I █ og █"),
            ("Øster og Ø", vec!["Ø"], "Øster og Ø"),
            ("uindskrænket", vec!["skræn"], "uindskrænket"),
            ("Se https://ub.no/x, eller skriv til a@ub.no.", vec![], "Se █, eller skriv til █."),
            ("Følg @ubagder!", vec![], "Følg █!"),
            ("Kontoen (@ubagder) og [@bib].", vec![], "Kontoen (█) og [█]."),
            ("Kontoen »@ub« og „@bib“", vec![], "Kontoen »█« og „█“"),
            ("Se vores(https://ub.no/x) nu", vec![], "Se █ nu"),
            ("", vec!["Levanger"], ""),
            ("Aalborg Bibliotekerne", vec!["Aalborg", "Aalborg Bibliotekerne"], "█"),
        ];
        for (text, names, expected) in table {
            assert_eq!(shown(text, &names), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_covered_name_can_be_read_afterwards(before in "[a-zæøå .,]{0,30}", after in "[a-zæøå .,]{0,30}") {
            let text = format!("{before} Levanger {after}");

            let visible = shown(&text, &["levanger"]).to_lowercase();

            prop_assert!(!visible.contains("levanger"));
        }

        #[test]
        fn text_without_names_is_shown_unchanged(text in "[a-zæøå .,]{0,60}") {
            prop_assert_eq!(shown(&text, &["Levanger"]), text);
        }
    }
}
