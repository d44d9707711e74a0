//! One spelling for text that people search and text they type, so that `aarhus`, `Århus` and `ARHUS` meet.
//!
//! Both the indexed text and the query are folded. Folding is coarse on purpose: it may bring together words
//! that differ (`før` and `for`) rather than keep two spellings of one word apart.

use std::collections::BTreeSet;

const MOST_TERMS: usize = 8;
const LONGEST_TERM_CHARS: usize = 40;

/// The text as it is searched: lower case, without diacritics, words parted by single blanks.
///
/// Letters of Latin-1 and Latin Extended-A (and the Sami and Romanian ones of Extended-B) become plain ones,
/// whether composed or followed by combining marks. Since å is also written aa, æ and ä ae, ø and ö oe, an a
/// takes in every a and e after it and an o every e. Everything that is neither letter nor digit parts words,
/// so SQL wildcards and search operators never remain. Other scripts are kept, in lower case.
///
/// Folding folded text changes nothing. The result has at most twice as many characters as the text.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut word_ended = false;
    for c in text.chars().flat_map(char::to_lowercase) {
        if is_invisible(c) {
            continue;
        }
        if !c.is_alphanumeric() {
            word_ended = true;
            continue;
        }
        if word_ended && !folded.is_empty() {
            folded.push(' ');
        }
        word_ended = false;
        match plain(c) {
            Some(letters) => letters.chars().for_each(|letter| push_once(&mut folded, letter)),
            None => push_once(&mut folded, c),
        }
    }
    folded
}

/// The folded words to look for: each once, in the order typed, the first eight.
///
/// Words are cut after 40 characters, so look for words that begin so. Empty when nothing but symbols was typed.
pub fn terms(query: &str) -> Vec<String> {
    let folded = fold(query);
    let mut seen = BTreeSet::new();
    folded
        .split_whitespace()
        .map(|word| word.chars().take(LONGEST_TERM_CHARS).collect::<String>())
        .filter(|word| seen.insert(word.clone()))
        .take(MOST_TERMS)
        .collect()
}

/// Adds a letter unless the one before already stands for both.
fn push_once(folded: &mut String, letter: char) {
    let one_sound = matches!((folded.chars().next_back(), letter), (Some('a'), 'a' | 'e') | (Some('o'), 'e'));
    if !one_sound {
        folded.push(letter);
    }
}

/// Combining marks, and what stands in the middle of words without being seen, such as the soft hyphen.
const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe20}'..='\u{fe2f}'
            | '\u{ad}'
            | '\u{200b}'..='\u{200d}'
            | '\u{2060}'
            | '\u{feff}'
    )
}

/// The plain letters for a lower-case one; None when it is plain or of another script.
const fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'æ' | 'ā' | 'ă' | 'ą' | 'ª' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'ǥ' | 'ǧ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĳ' => "ij",
        'ĵ' => "j",
        'ķ' | 'ǩ' => "k",
        // The letter of older Greenlandic spelling that is now q.
        'ĸ' => "q",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŉ' | 'ŋ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'œ' | 'º' => "o",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ſ' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' | 'ʒ' | 'ǯ' => "z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_word_meet() {
        let table: [(&str, &[&str]); 9] = [
            ("arhus", &["aarhus", "ÅRHUS", "Århus", "A\u{30a}rhus", "AArhus", "Aårhus"]),
            ("smorrebrod", &["smørrebrød", "smoerrebroed", "Smo\u{308}rrebröd", "SMØRREBRØD"]),
            ("aro", &["Ærø", "aeroe", "aero", "ærö", "AEROE"]),
            ("goteborg", &["Göteborg", "goeteborg", "Go\u{308}teborg", "GØTEBORG"]),
            ("lasning", &["Läsning", "laesning", "La\u{308}sning", "læsning"]),
            ("strasse", &["Straße", "STRASSE", "STRAẞE"]),
            ("bib lioteket 1", &["  bib\tlioteket...1 ", "Bib_lioteket%1", "bib\\lioteket--1"]),
            ("bibliotek", &["bib\u{ad}liotek", "bib\u{200b}liotek"]),
            ("istanbul", &["İstanbul", "ISTANBUL", "ıstanbul"]),
        ];
        for (folded, spellings) in table {
            assert_eq!(fold(folded), folded);
            for spelling in spellings {
                assert_eq!(fold(spelling), folded, "{spelling}");
            }
        }
    }

    #[test]
    fn letters_of_our_neighbours_become_plain() {
        let table = [
            ("Kautokeino – Guovdageaidnu", "kautokeino guovdageaidnu"),
            ("Čáhci, đ, Ŋ, Š, Ŧ, Ž", "cahci d n s t z"),
            ("Þórshöfn", "thorshofn"),
            ("Łódź", "lodz"),
            ("Kalaallit Nunaat", "kalallit nunat"),
            ("Київ 2027", "київ 2027"),
            ("naïve café, œuvre", "naive cafe ouvre"),
        ];
        for (text, folded) in table {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn every_latin_letter_with_a_mark_has_a_plain_form() {
        for c in ('\u{c0}'..='\u{17f}').filter(|c| c.is_alphabetic()) {
            let folded = fold(&c.to_string());

            assert!(folded.chars().all(|c| c.is_ascii_lowercase()), "{c} became {folded}");
            assert!(!folded.is_empty(), "{c}");
        }
    }

    #[test]
    fn folding_any_one_character_twice_changes_nothing() {
        for c in '\0'..='\u{1ffff}' {
            let once = fold(&format!("a{c}e"));

            assert_eq!(fold(&once), once, "{:x}", u32::from(c));
        }
    }

    #[test]
    fn terms_are_few_short_and_different() {
        let table: [(&str, &[&str]); 6] = [
            ("", &[]),
            ("% _ \\ \" * ( - ' 🦆", &[]),
            ("Århus aarhus  AND duck*", &["arhus", "and", "duck"]),
            ("a b c d a e f g h i j", &["a", "b", "c", "d", "e", "f", "g", "h"]),
            ("100%", &["100"]),
            ("NEAR(\"ænder\", 5)", &["near", "ander", "5"]),
        ];
        for (query, expected) in table {
            assert_eq!(terms(query), expected, "{query}");
        }
        assert_eq!(terms(&"ø".repeat(50)), ["o".repeat(40)]);
        assert_eq!(terms(&format!("{0}x {0}y", "z".repeat(40))), ["z".repeat(40)]);
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = fold(&text);

            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn folding_latin_text_twice_is_folding_once(text in "[aeoAEOåæøäöÅÆØÄÖßþĳ\u{300}-\u{310} %_-]{0,24}") {
            let once = fold(&text);

            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn folded_text_is_words_parted_by_single_blanks(text in any::<String>()) {
            let folded = fold(&text);

            prop_assert_eq!(folded.split_whitespace().collect::<Vec<_>>().join(" "), folded.clone());
            prop_assert!(folded.chars().all(|c| c == ' ' || c.is_alphanumeric()));
            prop_assert!(folded.chars().count() <= 2 * text.chars().count());
        }

        #[test]
        fn terms_hold_no_wildcards_and_keep_their_limits(query in any::<String>()) {
            let terms = terms(&query);

            prop_assert!(terms.len() <= 8);
            for term in &terms {
                prop_assert!((1..=40).contains(&term.chars().count()));
                prop_assert!(!term.contains(['%', '_', '\\']));
                prop_assert_eq!(&fold(term), term);
            }
        }
    }
}
