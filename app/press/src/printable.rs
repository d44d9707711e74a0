//! Words as they can be printed: PDF/UA wants a shape for every character, and a page has an edge.

use crate::fonts::can_print;
use icu_normalizer::ComposingNormalizerBorrowed;
use serde_json::Value;

/// A word longer than this may be broken anywhere, in characters.
const WORD_MAX: usize = 30;
/// How much of a word stands before a joint it may break at, in characters.
const JOINT_MIN: usize = 8;
/// Where a line may end without a mark.
const MAY_BREAK: char = '\u{200b}';
/// Stands for words in a script we have no letters of.
const LEFT_OUT: &str = "[…]";

/// Keys whose values are for programs.
const FOR_PROGRAMS: [&str; 6] = ["href", "address", "slug", "language", "file", "is"];

/// Makes every text in `data` printable, except what is for programs.
pub fn make_printable(data: &mut Value) {
    match data {
        Value::String(text) => *text = printable(text),
        Value::Array(items) => items.iter_mut().for_each(make_printable),
        Value::Object(fields) => {
            for (_, value) in fields.iter_mut().filter(|(key, _)| !FOR_PROGRAMS.contains(&key.as_str())) {
                make_printable(value);
            }
        }
        _ => {}
    }
}

/// The text with what can be printed of it.
///
/// Signs with a plain spelling take that; emoji go; words in other scripts become a mark that says that something is left
/// out; marks that only steer a screen go; long words may break.
pub fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = 0;
    // an accent typed by itself joins its letter
    let text = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    for character in text.chars() {
        if character.is_whitespace() || character == MAY_BREAK || character == '\u{ad}' {
            word = 0;
            match character {
                '\u{ad}' => out.push(character),
                '\u{a0}' | '\u{202f}' => out.push('\u{a0}'),
                MAY_BREAK => {}
                _ if out.ends_with(' ') => {}
                _ => out.push(' '),
            }
            continue;
        }
        if word >= WORD_MAX && (word - WORD_MAX).is_multiple_of(8) {
            out.push(MAY_BREAK);
        }
        word += 1;
        if can_print(character) {
            out.push(character);
            // addresses and the like end their lines at their joints
            if matches!(character, '/' | '-' | '_' | '&' | '=' | '?') && word > JOINT_MIN {
                word = 0;
                out.push(MAY_BREAK);
            }
        } else if let Some(plain) = spelled(character) {
            out.push_str(plain);
        } else if character.is_alphanumeric() && !out.ends_with(LEFT_OUT) {
            out.push_str(LEFT_OUT);
        }
    }
    out
}

/// Signs we have no shape for, as people spell them.
fn spelled(character: char) -> Option<&'static str> {
    Some(match character {
        '→' | '⇒' | '➔' => "›",
        '←' | '⇐' => "‹",
        '≤' => "<=",
        '≥' => ">=",
        '≈' => "~",
        '≠' => "/=",
        '‐' | '‑' => "-",
        '―' => "—",
        '‛' => "‘",
        '‟' => "”",
        '●' | '▪' | '◦' | '■' | '‣' => "•",
        '✓' | '✔' | '✅' => "+",
        '✗' | '✘' | '❌' => "×",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_shape_is_printed_and_the_rest_says_that_it_is_missing() {
        for (text, expected) in [
            ("Ænder & bøger", "Ænder & bøger"),
            ("A 🦆 looks in 👩‍🔧!", "A looks in !"),
            ("مكتبة مركزية and مكتبة", "[…] […] and […]"),
            ("a → b ≥ 2", "a › b >= 2"),
            ("\u{202e}evil\u{202c}\u{0}\u{7}", "evil"),
            ("e\u{301}", "é"),
            ("  a\n\tb  ", " a b "),
        ] {
            assert_eq!(printable(text), expected, "{text}");
        }
    }

    #[test]
    fn long_words_may_break_and_no_letter_is_lost() {
        let long = "a".repeat(10_000);
        let broken = printable(&long);

        assert_eq!(broken.replace(MAY_BREAK, ""), long);
        assert!(broken.split(MAY_BREAK).all(|part| part.len() <= WORD_MAX));
        assert!(!printable("Arbejdsmarkedsuddannelse").contains(MAY_BREAK));
    }

    #[test]
    fn addresses_stay_as_they_are() {
        let href = format!("https://a.dk/{}", "x".repeat(100));
        let mut data = serde_json::json!({ "href": href, "words": [href] });

        make_printable(&mut data);

        assert_eq!(data["href"], href);
        assert_ne!(data["words"][0], href);
    }
}
