//! The address of a concept, made from its title.

use domain::nominations::LINE_MAX;

/// The longest slug, before a number is added to tell it from others.
const SLUG_MAX: usize = 80;

/// `En rolig stemme på Ærø` as `en-rolig-stemme-paa-aeroe`.
///
/// Nordic letters are written out the way Danes, Norwegians and Swedes do without them, which transliteration
/// alone does not. A title without letters becomes `concept`; addresses that mean something else here are avoided.
pub fn slug_of(title: &str) -> String {
    let written_out: String =
        title.chars().take(LINE_MAX).flat_map(char::to_lowercase).fold(String::new(), |mut text, c| {
            match c {
                'å' => text.push_str("aa"),
                'æ' | 'ä' => text.push_str("ae"),
                'ø' | 'ö' => text.push_str("oe"),
                c => text.push(c),
            }
            text
        });
    let mut slug = slug::slugify(written_out);
    if slug.len() > SLUG_MAX {
        let cut = slug[..SLUG_MAX].rfind('-').unwrap_or(SLUG_MAX);
        slug.truncate(cut);
    }
    // `new` is the form for a new card; covers of nominations have addresses of their own
    if slug == "new" || slug.starts_with("nomination-") {
        format!("concept-{slug}")
    } else if slug.is_empty() {
        "concept".to_owned()
    } else {
        slug
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_become_addresses() {
        let table = [
            ("En rolig stemme på Ærø", "en-rolig-stemme-paa-aeroe"),
            ("ÖPPET I GÖTEBORG", "oeppet-i-goeteborg"),
            ("Ét hashtag, én sommer", "et-hashtag-en-sommer"),
            ("Who follows us?", "who-follows-us"),
            ("../../etc/passwd?x=1#y", "etc-passwd-x-1-y"),
            ("🦆", "duck"),
            ("…", "concept"),
            ("", "concept"),
            ("New", "concept-new"),
            ("Nomination 7", "concept-nomination-7"),
        ];
        for (title, slug) in table {
            assert_eq!(slug_of(title), slug, "{title}");
        }
        assert!(slug_of(&"lang ".repeat(100)).len() <= SLUG_MAX);
        assert!(slug_of(&"ø".repeat(500)).len() <= SLUG_MAX);
    }
}
