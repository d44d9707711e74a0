//! Names that may tell whose a nomination is: found by how they are written, for somebody to look at. Nothing is covered
//! by a guess.

/// How many guesses are worth reading.
const SUSPECTS_MAX: usize = 20;

/// Names of services everybody uses: they tell nobody apart.
const SERVICES: [&str; 24] = [
    "Instagram",
    "Facebook",
    "TikTok",
    "YouTube",
    "Youtube",
    "Twitter",
    "LinkedIn",
    "Snapchat",
    "Pinterest",
    "Threads",
    "Bluesky",
    "Mastodon",
    "Spotify",
    "Google",
    "WhatsApp",
    "Messenger",
    "Reddit",
    "Discord",
    "Twitch",
    "Vimeo",
    "Canva",
    "Goodreads",
    "BookTok",
    "Bookstagram",
];

/// Runs of capitalised words that do not merely begin a sentence, each once, as they first stand. The Nordic languages
/// write only names so; in English, months, days and languages come along, and are for the reader to skip.
pub fn suspects<'a>(texts: impl IntoIterator<Item = &'a str>, covered: &[String]) -> Vec<String> {
    let known: Vec<String> =
        covered.iter().map(|name| name.to_lowercase()).filter(|name| !name.is_empty()).collect();
    let mut found: Vec<String> = Vec::new();
    for run in texts.into_iter().flat_map(runs) {
        let telling = match run.words.as_slice() {
            [_] if run.begins_sentence => continue,
            [_, rest @ ..] if run.begins_sentence => rest,
            all => all,
        };
        if telling.iter().all(|word| SERVICES.contains(word)) {
            continue;
        }
        let name = run.words.join(" ");
        let lower = name.to_lowercase();
        let there = known.iter().any(|known| lower.contains(known) || known.contains(&lower));
        if name.chars().count() > 2 && !there && !found.contains(&name) {
            found.push(name);
        }
    }
    found.truncate(SUSPECTS_MAX);
    found
}

/// Capitalised words in a row.
struct Run<'a> {
    words: Vec<&'a str>,
    begins_sentence: bool,
}

fn runs(text: &str) -> Vec<Run<'_>> {
    let mut found: Vec<Run<'_>> = Vec::new();
    let (mut begins_sentence, mut goes_on) = (true, false);
    for raw in text.split_whitespace() {
        let word = raw.trim_matches(|c: char| !c.is_alphanumeric());
        let is_name = word.chars().next().is_some_and(char::is_uppercase)
            && word.chars().any(char::is_lowercase)
            && !raw.contains(['@', '/', '#']);
        if is_name {
            match found.last_mut().filter(|_| goes_on) {
                Some(run) => run.words.push(word),
                None => found.push(Run { words: vec![word], begins_sentence }),
            }
        }
        let bare = raw.trim_end_matches(['”', '«', '"', ')']);
        begins_sentence = bare.ends_with(['.', '!', '?', ':', '…']);
        goes_on = is_name && raw.ends_with(char::is_alphanumeric);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::suspects;

    #[test]
    fn names_are_guessed_by_how_they_are_written() {
        let table: [(&str, &[&str]); 8] = [
            ("Vi spurgte Mette Hansen, og hun svarede.", &["Mette Hansen"]),
            ("Hver fredag på Torvet. Så gik vi hjem til Jens.", &["Torvet", "Jens"]),
            ("Mette Hansen tegner.", &["Mette Hansen"]),
            ("Derfor virkede det. Ingen vidste noget.", &[]),
            ("På Instagram og TikTok med NRK.", &[]),
            ("Et samarbejde med Ordkraft, Himmerland og @nogen.", &["Ordkraft", "Himmerland"]),
            ("Levanger og Levangers beste", &[]),
            ("", &[]),
        ];
        for (text, expected) in table {
            assert_eq!(suspects([text], &["Levanger".to_owned()]), expected, "{text}");
        }
    }

    #[test]
    fn each_is_said_once_and_no_more_than_can_be_read() {
        let many: String = ('a'..='z').map(|c| format!("og Navn{c}, ")).collect();
        assert_eq!(suspects([many.as_str(), many.as_str()], &[]).len(), 20);
        assert_eq!(suspects(["hos Jens", "med Jens"], &[]), ["Jens"]);
    }
}
