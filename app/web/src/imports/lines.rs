//! Links and quotes as our own tables tell them: one a line in one cell, its answers with a bar between.

use domain::{
    imports::unguarded,
    nominations::{LinkText, QuoteText},
};

/// What stands between the answers of a line.
pub const BETWEEN: &str = " | ";
/// How a line says that somebody agreed to being quoted.
pub const CONSENT: &str = "consent";

/// The answers of every line that says something, without the apostrophe of a `guarded` cell; those that are missing at its
/// end are empty. A bar in the last answer belongs to it.
fn lines<const N: usize>(cell: &str, guarded: bool) -> impl Iterator<Item = [String; N]> {
    let cell = if guarded { unguarded(cell) } else { cell };
    cell.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| {
        // with an empty last answer nothing but the blank behind the bar is lost
        let whole = if line.ends_with(BETWEEN.trim_end()) { format!("{line} ") } else { line.to_owned() };
        let mut answers = whole.splitn(N, BETWEEN);
        std::array::from_fn(|_| answers.next().unwrap_or_default().trim().to_owned())
    })
}

pub fn links(cell: &str, guarded: bool) -> Vec<LinkText> {
    lines(cell, guarded).map(|[address, note]| LinkText { address, note }).collect()
}

pub fn quotes(cell: &str, guarded: bool) -> Vec<QuoteText> {
    lines(cell, guarded)
        .map(|[text, who, source, consent]| QuoteText { text, who, source, consent: consent == CONSENT })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_quotes_are_read_a_line_each() {
        let link = |address: &str, note: &str| LinkText { address: address.into(), note: note.into() };
        assert_eq!(
            links("https://a.dk/ | The film | and more\n\nhttps://b.dk/ | \nhttps://c.dk/", true),
            [
                link("https://a.dk/", "The film | and more"),
                link("https://b.dk/", ""),
                link("https://c.dk/", "")
            ]
        );
        let said = quotes("'=More! | A father | Letter | consent\nFine | A pupil |  | no consent", true);
        assert_eq!((said[0].text.as_str(), said[0].consent), ("=More!", true));
        assert_eq!((said[1].who.as_str(), said[1].source.as_str(), said[1].consent), ("A pupil", "", false));
    }
}
