//! What a juror may see of a nomination: its texts with every name covered that would tell whose it is.
//!
//! Lists, the question about conflicts and the scorecard all show a nomination through here and in no other way.
//! Library, owner, link, source and credit never get this far.

use crate::messages::Tr;
use domain::{
    ids::{CategoryId, PictureId},
    language::ContentLanguage,
    nominations::{Piece, blind},
};
use leptos::prelude::*;
use store::jury::{KnownNames, NominationForJury, TitleForJury};

/// A text with its names covered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BlindText {
    pieces: Vec<Piece>,
    language: Option<ContentLanguage>,
}

/// A nomination as a juror may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindNomination {
    pub number: i32,
    pub category: CategoryId,
    pub language: ContentLanguage,
    pub title: BlindText,
    pub summary: BlindText,
    pub what_was_done: BlindText,
    pub why_it_worked: BlindText,
    pub target_group: BlindText,
    pub goal: BlindText,
    pub effort: BlindText,
    pub metrics: Vec<BlindMetric>,
    pub pictures: Vec<BlindPicture>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindMetric {
    pub what: BlindText,
    pub before: BlindText,
    pub after: BlindText,
    pub period: BlindText,
    pub source: BlindText,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindPicture {
    pub id: PictureId,
    pub alt: BlindText,
    pub width: i32,
    pub height: i32,
    /// Widths of the smaller copies.
    pub widths: Vec<u32>,
}

/// The title alone, for whoever has not declared anything yet.
pub fn title(title: &TitleForJury) -> BlindText {
    Cover::new(&title.names, title.language).over(&title.text)
}

impl From<NominationForJury> for BlindNomination {
    fn from(it: NominationForJury) -> Self {
        let cover = Cover::new(&it.names, it.language);
        Self {
            number: it.number,
            category: it.category,
            language: it.language,
            title: cover.over(&it.title),
            summary: cover.over(&it.summary),
            what_was_done: cover.over(&it.what_was_done),
            why_it_worked: cover.over(&it.why_it_worked),
            target_group: cover.over(&it.target_group),
            goal: cover.over(&it.goal),
            effort: cover.over(&it.effort),
            metrics: it
                .metrics
                .iter()
                .map(|metric| BlindMetric {
                    what: cover.over(&metric.what),
                    before: cover.over(&metric.before),
                    after: cover.over(&metric.after),
                    period: cover.over(&metric.period),
                    source: cover.over(&metric.source),
                })
                .collect(),
            pictures: it
                .pictures
                .iter()
                .map(|picture| BlindPicture {
                    id: picture.id,
                    alt: cover.over(&picture.alt),
                    width: picture.width,
                    height: picture.height,
                    widths: picture.widths.clone(),
                })
                .collect(),
        }
    }
}

impl BlindText {
    pub fn is_blank(&self) -> bool {
        self.pieces.iter().all(|piece| matches!(piece, Piece::Shown(text) if text.trim().is_empty()))
    }

    /// For attributes, where no markup can stand.
    pub fn plain(&self, t: Tr) -> String {
        let covered = format!("[{}]", t.s("jury-covered"));
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Shown(text) => text.as_str(),
                Piece::Covered => &covered,
            })
            .collect()
    }

    /// The text as it stands in a line; covered names are said to be covered, in the language of the page.
    pub fn view(&self, t: Tr) -> AnyView {
        let language =
            self.language.filter(|&language| language != t.language.into()).map(ContentLanguage::tag);
        let pieces = self
            .pieces
            .iter()
            .cloned()
            .map(|piece| match piece {
                Piece::Shown(text) => text.into_any(),
                Piece::Covered => {
                    let language = language.map(|_| t.language.tag());
                    view! { <span class="redacted" lang=language>{t.s("jury-covered")}</span> }.into_any()
                }
            })
            .collect_view();
        match language {
            Some(language) => view! { <span lang=language>{pieces}</span> }.into_any(),
            None => pieces.into_any(),
        }
        .into_any()
    }

    /// The paragraphs of a longer text.
    pub fn paragraphs(&self, t: Tr) -> AnyView {
        let mut paragraphs = vec![Vec::new()];
        for piece in &self.pieces {
            match piece {
                Piece::Covered => {
                    paragraphs.last_mut().into_iter().for_each(|last| last.push(Piece::Covered))
                }
                Piece::Shown(text) => {
                    for (line, text) in text.split('\n').enumerate() {
                        if line > 0 {
                            paragraphs.push(Vec::new());
                        }
                        paragraphs
                            .last_mut()
                            .into_iter()
                            .for_each(|last| last.push(Piece::Shown(text.to_owned())));
                    }
                }
            }
        }
        paragraphs
            .into_iter()
            .map(|pieces| BlindText { pieces, language: self.language })
            .filter(|paragraph| !paragraph.is_blank())
            .map(|paragraph| view! { <p class="book">{paragraph.view(t)}</p> })
            .collect_view()
            .into_any()
    }
}

/// The names to cover in one nomination's texts.
struct Cover {
    names: Vec<String>,
    language: ContentLanguage,
}

impl Cover {
    fn new(known: &KnownNames, language: ContentLanguage) -> Self {
        let mut names = Vec::new();
        for place in &known.places {
            names.push(place.clone());
            names.extend(telling_words(place));
        }
        // a lone word is often the first part of an e-mail address, such as "info"
        names.extend(known.people.iter().filter(|name| name.trim().contains(' ')).cloned());
        for line in &known.asked {
            names.push(line.clone());
            names.extend(line.split([',', ';']).map(|name| name.trim().to_owned()));
        }
        let spellings: Vec<String> = names.iter().flat_map(|name| other_spellings(name)).collect();
        names.extend(spellings);
        names.sort();
        names.dedup();
        Self { names, language }
    }

    fn over(&self, text: &str) -> BlindText {
        BlindText { pieces: blind(text, &self.names), language: Some(self.language) }
    }
}

/// Words that begin like this name a kind of place, not a place.
const KINDS: [&str; 22] = [
    "bibliot",
    "librar",
    "folkebib",
    "hovedbib",
    "centralbib",
    "stadsbib",
    "fylkesbib",
    "skolebib",
    "universit",
    "kommun",
    "region",
    "højskol",
    "høgskol",
    "högskol",
    "kultur",
    "borgerservice",
    "offentlig",
    "public",
    "kongelig",
    "national",
    "fakultet",
    "institut",
];

/// Words that stand in many names, and in many sentences too.
const EVERYDAY: [&str; 18] = [
    "city", "town", "county", "college", "school", "skole", "center", "centre", "house", "huset", "royal",
    "north", "south", "east", "west", "nord", "vest", "stad",
];

/// The words of a name by which the place would be known: longer than three characters, and not a kind of place.
/// A genitive goes with its stem, because blinding looks at how a word begins.
fn telling_words(name: &str) -> Vec<String> {
    name.split(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|word| word.chars().count() > 3)
        .filter(|word| !KINDS.iter().any(|kind| word.starts_with(kind)) && !EVERYDAY.contains(&&**word))
        .map(|word| match word.strip_suffix('s') {
            Some(stem) if stem.chars().count() > 3 => stem.to_owned(),
            _ => word,
        })
        .collect()
}

/// The same name as neighbours spell it: Aarhus and Århus, Malmö and Malmø.
fn other_spellings(name: &str) -> Vec<String> {
    let lower = name.to_lowercase();
    [("aa", "å"), ("å", "aa"), ("ö", "ø"), ("ø", "ö"), ("ä", "æ"), ("æ", "ä")]
        .into_iter()
        .filter(|(from, _)| lower.contains(from))
        .map(|(from, to)| lower.replace(from, to))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{ids::NominationId, language::Language, nominations::MetricText};
    use store::jury::PictureForJury;

    fn names(places: &[&str], people: &[&str], asked: &[&str]) -> KnownNames {
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        KnownNames { places: owned(places), people: owned(people), asked: owned(asked) }
    }

    fn shown(text: &str, names: KnownNames) -> String {
        let title = TitleForJury { text: text.to_owned(), language: ContentLanguage::Da, names };
        super::title(&title).plain(Tr::new(Language::En))
    }

    #[test]
    fn a_library_is_not_known_by_any_word_of_its_name() {
        let table = [
            (
                "Aarhus Kommunes Biblioteker",
                "Aarhus læser, og Århus' biblioteker svarer",
                "[covered] læser, og [covered]' biblioteker svarer",
            ),
            (
                "Stockholms universitetsbibliotek",
                "Stockholm svarar på universitetsbiblioteket",
                "[covered] svarar på universitetsbiblioteket",
            ),
            ("Malmö stadsbibliotek", "Fra MALMØ til verden", "Fra [covered] til verden"),
            ("Det Kgl. Bibliotek", "Biblioteket svarer hver dag", "Biblioteket svarer hver dag"),
            ("Nord Public Library", "The public in the north", "The public in the north"),
        ];
        for (library, text, expected) in table {
            assert_eq!(shown(text, names(&[library], &[], &[])), expected, "{library}");
        }
    }

    #[test]
    fn people_and_what_the_nominator_asked_for_are_covered() {
        let names = names(&[], &["Mette Hansen", "info"], &["Bogbussen Bob, Jens"]);

        assert_eq!(
            shown("Mette Hansen, Jens og Bogbussen Bob gav info om bogen", names),
            "[covered], [covered] og [covered] gav info om bogen"
        );
    }

    #[test]
    fn a_title_that_is_all_name_is_covered_and_never_falls_back() {
        let text = shown("Levanger", names(&["Levanger bibliotek"], &[], &[]));

        assert_eq!(text, "[covered]");
    }

    #[test]
    fn no_field_of_a_nomination_lets_a_name_through() {
        let told = |what: &str| format!("{what} i Levanger, på @levangerbib og https://levanger.example/x");
        let nomination = NominationForJury {
            id: NominationId(1),
            number: 1,
            category: CategoryId(1),
            language: ContentLanguage::Nb,
            title: told("title"),
            summary: told("summary"),
            what_was_done: told("done\n\nLevangers"),
            why_it_worked: told("why"),
            target_group: told("group"),
            goal: told("goal"),
            effort: told("effort"),
            metrics: vec![MetricText {
                what: told("what"),
                before: told("before"),
                after: told("after"),
                period: told("period"),
                source: told("source"),
            }],
            pictures: vec![PictureForJury {
                id: PictureId(1),
                alt: told("alt"),
                width: 1,
                height: 1,
                widths: vec![],
            }],
            names: names(&["Levanger bibliotek"], &[], &[]),
        };

        let blind = BlindNomination::from(nomination);

        let seen = format!("{blind:?}").to_lowercase();
        assert!(!seen.contains("levanger"), "{seen}");
        assert_eq!(seen.matches("covered").count(), 13 * 3 + 1, "{seen}");
    }
}
