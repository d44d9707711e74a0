//! What no text of ours holds, however it came here; and text that a spreadsheet would calculate.

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFault {
    /// Longer than this many characters.
    TooLong(usize),
    /// Characters no keyboard writes and no page shows, such as NUL.
    Unprintable,
    /// Marks that turn the direction of writing, so that a page shows something else than what is stored.
    Turning,
    /// Accents stacked so high that they run into the lines around.
    Stacked,
}

/// Marks on one letter that a language of this world may need.
const STACK_MAX: usize = 4;

/// Everything that is wrong with a text of at most `max` characters. Letters of every script are welcome; so are the marks
/// that keep the direction of a single word.
pub fn faults_of(text: &str, max: usize) -> Vec<TextFault> {
    let mut faults = Vec::new();
    if text.chars().nth(max).is_some() {
        faults.push(TextFault::TooLong(max));
    }
    if text.chars().any(is_unprintable) {
        faults.push(TextFault::Unprintable);
    }
    if text.chars().any(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
        faults.push(TextFault::Turning);
    }
    let mut stack = 0;
    let stacked = text.chars().any(|c| {
        stack = if is_mark(c) { stack + 1 } else { 0 };
        stack > STACK_MAX
    });
    if stacked {
        faults.push(TextFault::Stacked);
    }
    faults
}

/// Control characters but line break and tabulator, and code points that are no characters.
fn is_unprintable(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || matches!(c, '\u{fdd0}'..='\u{fdef}' | '\u{fff9}'..='\u{fffb}')
        || u32::from(c) & 0xfffe == 0xfffe
}

const fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{483}'..='\u{489}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe20}'..='\u{fe2f}'
    )
}

/// Text that a spreadsheet would take for something to calculate, put behind an apostrophe (OWASP, CSV injection); so is
/// text that looks as if it had been, so that [`unguarded`] gives back every text as it was.
pub fn guarded(cell: &str) -> String {
    if is_calculated(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// What [`guarded`] was given.
pub fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_calculated(rest)).unwrap_or(cell)
}

fn is_calculated(cell: &str) -> bool {
    let first = cell.trim_start_matches([' ', ';', ',', '\'']).chars().next();
    matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn io_11_what_no_page_shows_is_named() {
        let table: [(&str, &[TextFault]); 9] = [
            ("Æblegrød på ‹Ærø› 🦆", &[]),
            ("مكتبة \u{200f}ספרייה", &[]),
            ("👩\u{200d}👧 e\u{301}\u{323}", &[]),
            ("a\0b", &[TextFault::Unprintable]),
            ("a\u{7}b", &[TextFault::Unprintable]),
            ("a\u{ffff}b", &[TextFault::Unprintable]),
            ("gepj.\u{202e}exe", &[TextFault::Turning]),
            ("Z\u{310}\u{311}\u{312}\u{313}\u{314}algo", &[TextFault::Stacked]),
            ("elleve chars", &[TextFault::TooLong(11)]),
        ];
        for (text, expected) in table {
            let max = if expected == [TextFault::TooLong(11)] { 11 } else { 100 };
            assert_eq!(faults_of(text, max), expected, "{text:?}");
        }
        assert_eq!(faults_of(&"ø".repeat(100_000), 8_000), [TextFault::TooLong(8_000)]);
    }

    #[test]
    fn io_01_nothing_is_calculated() {
        for formula in ["=1+1", "+4512345678", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", ";=1", " =1", "'=1"]
        {
            assert_eq!(guarded(formula), format!("'{formula}"));
        }
        for text in ["Årets samtale", "1 + 1 = 2", "a-b", "'quoted'", ""] {
            assert_eq!(guarded(text), text);
        }
    }

    proptest! {
        #[test]
        fn what_was_guarded_comes_back(text in "['=+@ ;,\ta-]{0,6}") {
            let cell = guarded(&text);
            prop_assert_eq!(unguarded(&cell), text);
        }
    }
}
