//! Numbers, dates, links and lists as people's spreadsheets write them.

use crate::concepts::Channel;
use crate::search::fold;
use crate::time::days_in_month;

/// Which sign parts thousands and which the decimals, where a number alone does not say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Marks {
    /// `1.497,5`, as spreadsheets in the Nordics write.
    #[default]
    Nordic,
    /// `1,497.5`, as programs write.
    English,
}

/// How a file is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    pub marks: Marks,
    /// Text that would be calculated stands behind an apostrophe.
    pub guarded: bool,
}

/// A number with its decimals as they were written: `10.000` as `10000`, `1497,5` as `1497.5`, `5,0` as `5.0`. Thousands
/// may be parted by a point, a comma or any blank.
pub fn read_number(text: &str, marks: Marks) -> Option<String> {
    let (decimal, thousands) = match marks {
        Marks::Nordic => (',', '.'),
        Marks::English => ('.', ','),
    };
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix(['-', '−']) {
        Some(digits) => ("-", digits),
        None => ("", text),
    };
    let digits: String = digits
        .chars()
        .map(|c| {
            if c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'') { ' ' } else { c }
        })
        .collect();
    let (whole, part) = match digits.split_once(decimal) {
        Some((whole, part)) => (whole.to_owned(), part.to_owned()),
        // the other sign cannot part thousands here, so it parts decimals
        None => match digits.split_once(thousands) {
            Some((whole, part)) if !(part.contains(thousands) || part.len() == 3 && is_group(whole)) => {
                (whole.to_owned(), part.to_owned())
            }
            _ => (digits.clone(), String::new()),
        },
    };
    let has_part = digits.len() > whole.len();
    let groups: Vec<&str> = whole.split([thousands, ' ']).collect();
    let sound = is_group(groups[0]) || (groups.len() == 1 && all_digits(groups[0]));
    let rest = groups[1..].iter().all(|group| group.len() == 3 && all_digits(group));
    let part_sound = !has_part || (!part.is_empty() && all_digits(&part));
    let whole = groups.concat();
    if !sound || !rest || !part_sound || whole.len() + part.len() > 18 {
        return None;
    }
    Some(if has_part { format!("{sign}{whole}.{part}") } else { format!("{sign}{whole}") })
}

/// One to three digits, with which a number in groups begins.
fn is_group(text: &str) -> bool {
    (1..=3).contains(&text.len()) && all_digits(text)
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A day as `2017-07-03`, from `03-07-2017`, `3.7.2017`, `03/07/2017`, `2017-07-03` or that with a time behind it.
pub fn read_date(text: &str) -> Option<String> {
    let day = text.trim().split(['T', ' ']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['-', '.', '/']).collect();
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    if year.len() != 4 || !all_digits(year) || !is_short(month) || !is_short(day) {
        return None;
    }
    let (year, month, day): (u16, u8, u8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let there = year >= 1000 && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
    there.then(|| format!("{year:04}-{month:02}-{day:02}"))
}

fn is_short(text: &str) -> bool {
    text.len() <= 2 && all_digits(text)
}

/// Parameters that tell who followed a link, and nothing about where it leads.
const TRACKING: [&str; 17] = [
    "fbclid",
    "gclid",
    "dclid",
    "gbraid",
    "wbraid",
    "msclkid",
    "yclid",
    "twclid",
    "ttclid",
    "igsh",
    "igshid",
    "li_fat_id",
    "mc_cid",
    "mc_eid",
    "_hsenc",
    "_hsmi",
    "vero_id",
];

/// A link without what tells who followed it; everything else stays letter for letter.
pub fn cut_tracking(link: &str) -> String {
    let (rest, fragment) = match link.split_once('#') {
        Some((rest, fragment)) => (rest, Some(fragment)),
        None => (link, None),
    };
    let Some((path, query)) = rest.split_once('?') else { return link.to_owned() };
    let tells = |pair: &&str| {
        let name = pair.split('=').next().unwrap_or_default().to_ascii_lowercase();
        name.starts_with("utm_") || TRACKING.contains(&&*name)
    };
    if !query.split('&').any(|pair| tells(&pair)) {
        return link.to_owned();
    }
    let kept: Vec<&str> = query.split('&').filter(|pair| !tells(pair)).collect();
    let mut cut = path.to_owned();
    if !kept.is_empty() {
        cut.push('?');
        cut.push_str(&kept.join("&"));
    }
    if let Some(fragment) = fragment {
        cut.push('#');
        cut.push_str(fragment);
    }
    cut
}

/// The channels that are named in a cell, in its order, each once; what is no channel of ours is passed over.
pub fn channels_in(cell: &str) -> Vec<Channel> {
    let mut found = Vec::new();
    for name in names_in(cell, &[',', ';', '/', '+', '&', '\n']) {
        let channel = match &*fold(&name) {
            "x" | "twitter x" => Some(Channel::Twitter),
            "web" | "hjemmeside" | "hjemmesiden" | "nettside" | "hemsida" | "webbplats" => {
                Some(Channel::Website)
            }
            "podkast" | "podcasts" | "poddradio" | "podd" => Some(Channel::Podcast),
            "nyhedsbrev" | "nyhetsbrev" => Some(Channel::Newsletter),
            "blogg" => Some(Channel::Blog),
            "instagram live" => Some(Channel::Instagram),
            "avis" | "presse" | "press" | "avisen" => Some(Channel::Press),
            folded => folded.parse().ok(),
        };
        if let Some(channel) = channel
            && !found.contains(&channel)
        {
            found.push(channel);
        }
    }
    found
}

/// The libraries that are named in a cell. A comma parts a branch from its library more often than two libraries.
pub fn libraries_in(cell: &str) -> Vec<String> {
    names_in(cell, &[';', '\n', '|'])
}

fn names_in(cell: &str, signs: &[char]) -> Vec<String> {
    cell.split(signs).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_were_meant() {
        let table = [
            ("1600", Some("1600"), Some("1600")),
            ("10.000", Some("10000"), Some("10.000")),
            ("10,000", Some("10.000"), Some("10000")),
            ("1497,5", Some("1497.5"), Some("1497.5")),
            ("1497.5", Some("1497.5"), Some("1497.5")),
            ("5,0", Some("5.0"), Some("5.0")),
            ("1.497,5", Some("1497.5"), None),
            ("1,497.5", None, Some("1497.5")),
            ("1 000 000", Some("1000000"), Some("1000000")),
            ("1\u{a0}000", Some("1000"), Some("1000")),
            ("1\u{202f}000,25", Some("1000.25"), Some("1000.25")),
            ("-22,2", Some("-22.2"), Some("-22.2")),
            ("1.00.000", None, None),
            ("12.34.567", None, None),
            ("mange", None, None),
            ("12 stk.", None, None),
            ("", None, None),
            (",5", None, None),
            ("5,", None, None),
            ("1e9", None, None),
        ];
        for (text, nordic, english) in table {
            assert_eq!(read_number(text, Marks::Nordic).as_deref(), nordic, "{text} in the Nordics");
            assert_eq!(read_number(text, Marks::English).as_deref(), english, "{text} in programs");
        }
    }

    #[test]
    fn days_are_read_in_either_order_and_only_if_they_exist() {
        for text in
            ["03-07-2017", "3.7.2017", "03/07/2017", "2017-07-03", "2017-07-03T10:00:00", " 03.07.2017 "]
        {
            assert_eq!(read_date(text).as_deref(), Some("2017-07-03"), "{text}");
        }
        assert_eq!(read_date("29-02-2024").as_deref(), Some("2024-02-29"));
        for text in [
            "29-02-2023",
            "31.04.2020",
            "2017",
            "07-2017",
            "3 July 2017",
            "00-01-2020",
            "03-07-17",
            "１-1-2020",
        ] {
            assert_eq!(read_date(text), None, "{text}");
        }
    }

    #[test]
    fn links_lose_who_followed_them_and_nothing_else() {
        let table = [
            ("https://a.dk/?fbclid=IwAR1-x", "https://a.dk/"),
            ("https://a.dk/p?id=7&utm_source=x&UTM_campaign=y#top", "https://a.dk/p?id=7#top"),
            ("https://a.dk/p?igsh=1&b=%20c&gclid=2", "https://a.dk/p?b=%20c"),
            ("https://a.dk/artikel/927419?rss", "https://a.dk/artikel/927419?rss"),
            ("https://a.dk/a?x=1&&y=", "https://a.dk/a?x=1&&y="),
            ("https://a.dk/#?fbclid=1", "https://a.dk/#?fbclid=1"),
        ];
        for (link, expected) in table {
            assert_eq!(cut_tracking(link), expected);
        }
    }

    #[test]
    fn several_in_one_cell_are_told_apart() {
        assert_eq!(channels_in("Snapchat, TikTok"), [Channel::Tiktok]);
        assert_eq!(
            channels_in("TikTok, Instagram, podkast"),
            [Channel::Tiktok, Channel::Instagram, Channel::Podcast]
        );
        assert_eq!(channels_in("X / Facebook; facebook"), [Channel::Twitter, Channel::Facebook]);
        assert_eq!(channels_in("Spørreundersøkelse"), []);
        assert_eq!(
            libraries_in("Skaun folkebibliotek; Melhus bibliotek; Trondheim folkebibliotek"),
            ["Skaun folkebibliotek", "Melhus bibliotek", "Trondheim folkebibliotek"]
        );
        assert_eq!(libraries_in("Københavns Biblioteker, Husum Bibliotek").len(), 1);
    }
}
