//! Whether two initiatives look like the same one. Pointed out, never decided on: people do the same thing on purpose, and
//! that is what concepts are for.

use crate::search::fold;
use std::collections::BTreeSet;

/// What is compared, taken apart once for many comparisons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likeness {
    title: BTreeSet<String>,
    summary: BTreeSet<String>,
    link: Option<String>,
}

/// Why two look alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alike {
    /// They point at the same post.
    SameLink,
    /// Most words of a title are the same.
    Title,
    /// The short texts share most of their words.
    Summary,
}

/// At least so many words make a comparison worth anything.
const WORDS_MIN: usize = 3;
/// Words in common of all words of both (Jaccard), in per cent, from which a title counts as the same.
const TITLE_PERCENT: usize = 60;
/// The same for a summary, which has more words to share by accident.
const SUMMARY_PERCENT: usize = 50;

impl Likeness {
    /// `summary` is a sentence or two; `link` is where it was told, and may be empty.
    pub fn of(title: &str, summary: &str, link: &str) -> Self {
        Self { title: words(title), summary: words(summary), link: bare_link(link) }
    }

    /// The strongest reason why these two may be one.
    pub fn to(&self, other: &Self) -> Option<Alike> {
        if self.link.is_some() && self.link == other.link {
            Some(Alike::SameLink)
        } else if shares(&self.title, &other.title, TITLE_PERCENT) {
            Some(Alike::Title)
        } else if shares(&self.summary, &other.summary, SUMMARY_PERCENT) {
            Some(Alike::Summary)
        } else {
            None
        }
    }
}

/// Without scheme, `www.`, query, fragment and the last slash. A bare host is no post.
fn bare_link(link: &str) -> Option<String> {
    let rest = link.trim().to_lowercase();
    let rest = rest.split_once("://").map_or(&*rest, |(_, rest)| rest);
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let rest = rest.trim_start_matches("www.").trim_start_matches("m.").trim_end_matches('/');
    rest.contains('/').then(|| rest.to_owned())
}

/// Folded, without the smallest.
fn words(text: &str) -> BTreeSet<String> {
    let folded = fold(text);
    folded.split(' ').filter(|word| word.chars().count() > 2).map(str::to_owned).collect()
}

fn shares(a: &BTreeSet<String>, b: &BTreeSet<String>, percent: usize) -> bool {
    let common = a.intersection(b).count();
    let all = a.len() + b.len() - common;
    a.len().min(b.len()) >= WORDS_MIN && common * 100 >= percent * all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(title: &str, summary: &str, link: &str) -> Likeness {
        Likeness::of(title, summary, link)
    }

    #[test]
    fn the_same_post_is_the_same_however_its_address_is_written() {
        let first = like("A", "", "https://www.facebook.com/aarhus/posts/12?utm_source=x");
        let second = like("B", "", "http://m.facebook.com/aarhus/posts/12/#top");
        assert_eq!(first.to(&second), Some(Alike::SameLink));
        // a library's front page says nothing
        assert_eq!(like("A", "", "https://a.dk").to(&like("B", "", "https://a.dk/")), None);
        assert_eq!(like("A", "", "").to(&like("B", "", "")), None);
    }

    #[test]
    fn titles_and_summaries_are_compared_by_their_words() {
        let one = like("En sommer med ét hashtag", "Vi spurgte byen om dens bedste bog hver fredag", "");
        let same = like("Et hashtag, en sommer med os", "Noget helt andet", "");
        assert_eq!(one.to(&same), Some(Alike::Title));
        let told = like("Fredagsbogen", "Hver fredag spurgte vi byen: hvad er dens bedste bog?", "");
        assert_eq!(one.to(&told), Some(Alike::Summary));
        assert_eq!(one.to(&like("Bogbussen kører om natten", "Den holder ved stationen", "")), None);
        // two short titles are no evidence
        assert_eq!(like("Book face", "", "").to(&like("Book face", "", "")), None);
    }
}
