//! A badge for a library's own site: a drawing of its own, without fonts, scripts or addresses in it, and the few lines of
//! HTML that put it on a page, with words for those who do not see it.

use super::seen::{Named, Seen};
use crate::{messages::Tr, sharing::SITE_NAME, urls};
use domain::awards::{embargo::AwardFile, known::Honour};

/// Width and height in pixels.
pub const SIZE: (u32, u32) = (320, 112);
/// How many letters of a category's name stand on a line of it, and on how many lines.
const LINE: usize = 27;
const LINES: usize = 2;

/// What the badge says, in a sentence.
pub fn words(t: Tr, seen: &Seen, named: &Named) -> String {
    t.a(
        &format!("badge-alt-{}", named.honour.as_str()),
        [
            ("title", named.title.clone().into()),
            ("library", named.library.clone().into()),
            ("category", seen.category.name.get(t.language).to_owned().into()),
            ("season", seen.season.name.get(t.language).to_owned().into()),
        ],
    )
}

/// What is pasted into a page of one's own: the badge, leading to where it can be checked.
pub fn code(t: Tr, base: &str, seen: &Seen, named: &Named) -> String {
    let (season, category) = (&seen.season.slug, &seen.category.slug);
    let page = urls::verify(t.language, season, category, named.number);
    let badge = AwardFile::Badge { number: named.number };
    let picture = urls::award_file(t.language, season, category, badge);
    let (width, height) = SIZE;
    format!(
        "<a href=\"{}\"><img src=\"{}\" width=\"{width}\" height=\"{height}\" alt=\"{}\"></a>",
        escaped(&format!("{base}{page}")),
        escaped(&format!("{base}{picture}")),
        escaped(&words(t, seen, named)),
    )
}

/// The drawing.
pub fn svg(t: Tr, seen: &Seen, named: &Named) -> String {
    let honour = t.of("honour-", named.honour.as_str());
    let (season, category) = (seen.season.name.get(t.language), seen.category.name.get(t.language));
    drawn(t.language.tag(), named.honour, &honour, category, season, &words(t, seen, named))
}

fn drawn(language: &str, honour: Honour, word: &str, category: &str, season: &str, title: &str) -> String {
    let ground = if honour == Honour::Winner { "#ffb52e" } else { "#eeedf4" };
    let second = if honour == Honour::Winner { "#b01c38" } else { "#ffb52e" };
    let category = folded(category, LINE, LINES);
    // one line or two, in the middle of the room between the word and the season
    let first = if category.len() == 1 { 68 } else { 60 };
    let category: String = (0..)
        .zip(&category)
        .map(|(n, line)| {
            format!(
                "<text x=\"106\" y=\"{}\" font-size=\"15\" font-weight=\"600\">{}</text>",
                first + n * 18,
                escaped(line)
            )
        })
        .collect();
    let season = folded(&format!("{season} · {SITE_NAME}"), 33, 1).concat();
    let (width, height) = SIZE;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" xml:lang=\"{language}\"><title>{title}</title>\
         <path fill=\"#fff\" stroke=\"#1a1736\" stroke-width=\"2\" d=\"M25 1H295a24 24 0 0 1 24 24V87a24 24 0 0 1-24 24H1V25A24 24 0 0 1 25 1z\"/>\
         <path fill=\"{ground}\" d=\"M25 2H90V110H2V25A23 23 0 0 1 25 2z\"/>\
         <path fill=\"#2e2a72\" d=\"M28 39a17 17 0 1 0 0 34H45V56A17 17 0 0 0 28 39z\"/>\
         <path fill=\"{second}\" d=\"M64 39A17 17 0 0 0 47 56V73H64a17 17 0 0 0 0-34z\"/>\
         <g fill=\"#1a1736\" font-family=\"'Schibsted Grotesk',system-ui,-apple-system,'Segoe UI',sans-serif\">\
         <text x=\"106\" y=\"36\" font-size=\"24\" font-weight=\"800\" letter-spacing=\"-.4\">{word}</text>{category}\
         <text x=\"106\" y=\"100\" font-size=\"11\" fill=\"#514d6d\">{season}</text></g></svg>\n",
        title = escaped(title),
        word = escaped(word),
        season = escaped(&season),
    )
}

/// Whole words on lines of so many letters; what does not fit on the last is left out with a sign.
fn folded(text: &str, width: usize, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let Some(line) = lines.last_mut() else { break };
        let needed = line.chars().count() + 1 + word.chars().count();
        if line.is_empty() {
            line.push_str(word);
        } else if needed <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    let left_out = lines.len() > most;
    lines.truncate(most);
    let last = lines.len();
    for (n, line) in (1..).zip(&mut lines) {
        let marked = n == last && left_out;
        if line.chars().count() + usize::from(marked) * 2 > width {
            *line = line.chars().take(width - 1).collect::<String>().trim_end().to_owned() + "…";
        } else if marked {
            line.push_str(" …");
        }
    }
    lines
}

/// Text as it stands in markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words_in_the_drawing() {
        let hostile = "\"><script>alert(1)</script>&";
        let svg = drawn("en", Honour::Winner, hostile, hostile, hostile, hostile);

        let tree = resvg::usvg::Tree::from_str(&svg, &resvg::usvg::Options::default());
        assert!(tree.is_ok(), "{svg}");
        assert!(!svg.contains("<script"), "{svg}");
    }

    #[test]
    fn a_long_name_is_folded_and_a_longer_one_cut() {
        assert_eq!(folded("Årets samtale", 27, 2), ["Årets samtale"]);
        assert_eq!(
            folded("Årets bedste samtale med børn og unge", 27, 2),
            ["Årets bedste samtale med", "børn og unge"]
        );
        assert_eq!(folded("en to tre fire fem", 6, 2), ["en to", "tre …"]);
        assert_eq!(folded("sammensatordsomerlangt", 10, 2), ["sammensat…"]);
        assert_eq!(folded("", 10, 2), [""]);
    }
}
