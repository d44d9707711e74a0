//! The languages of the interface and of what people write.

use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
};

/// A language the interface speaks. Content may be in others too; see [`ContentLanguage`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    En,
    Da,
    Nb,
    Sv,
}

impl Language {
    pub const ALL: [Language; 4] = [Self::En, Self::Da, Self::Nb, Self::Sv];

    /// The BCP 47 tag, as used in addresses, `lang` attributes and message folders.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Da => "da",
            Self::Nb => "nb",
            Self::Sv => "sv",
        }
    }

    /// What speakers call their language.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Da => "Dansk",
            Self::Nb => "Norsk bokmål",
            Self::Sv => "Svenska",
        }
    }

    /// What a reader of this language is given, best first: their own, then what they read most easily. Danes, Norwegians
    /// and Swedes read each other before they read English.
    pub const fn and_others(self) -> [Language; 4] {
        match self {
            Self::En => [Self::En, Self::Da, Self::Nb, Self::Sv],
            Self::Da => [Self::Da, Self::Nb, Self::Sv, Self::En],
            Self::Nb => [Self::Nb, Self::Da, Self::Sv, Self::En],
            Self::Sv => [Self::Sv, Self::Nb, Self::Da, Self::En],
        }
    }

    /// The language for an `Accept-Language` header: the first one offered that we speak, by quality.
    /// Readers of Nynorsk get Bokmål; Danish serves readers of Faroese and Greenlandic better than English does. English
    /// when nothing fits.
    pub fn negotiate(accept_language: &str) -> Self {
        let mut best: Option<(u16, Self)> = None;
        for range in accept_language.split(',').take(16) {
            let mut parts = range.trim().split(';');
            let tag = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
            let quality = parts.find_map(|p| p.trim().strip_prefix("q=").map(thousandths)).unwrap_or(1000);
            let language = match tag.split('-').next() {
                Some("en") => Self::En,
                Some("da" | "fo" | "kl") => Self::Da,
                Some("nb" | "nn" | "no") => Self::Nb,
                Some("sv") => Self::Sv,
                _ => continue,
            };
            if quality > 0 && best.is_none_or(|(q, _)| quality > q) {
                best = Some((quality, language));
            }
        }
        best.map_or(Self::En, |(_, language)| language)
    }
}

/// `0.8` as 800; anything unreadable as 0.
fn thousandths(text: &str) -> u16 {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits: String = fraction.chars().chain("000".chars()).take(3).collect();
    match (whole.parse::<u16>(), digits.parse::<u16>()) {
        (Ok(whole @ 0..=1), Ok(part)) => (whole * 1000 + part).min(1000),
        _ => 0,
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|language| language.tag() == tag).ok_or(UnknownLanguage)
    }
}

/// The tag names no language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLanguage;

/// The language somebody wrote in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ContentLanguage {
    En,
    Da,
    Nb,
    Sv,
}

impl ContentLanguage {
    pub const ALL: [ContentLanguage; 4] = [Self::Da, Self::Nb, Self::Sv, Self::En];

    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Da => "da",
            Self::Nb => "nb",
            Self::Sv => "sv",
        }
    }
}

impl From<Language> for ContentLanguage {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::En,
            Language::Da => Self::Da,
            Language::Nb => Self::Nb,
            Language::Sv => Self::Sv,
        }
    }
}

impl FromStr for ContentLanguage {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|language| language.tag() == tag).ok_or(UnknownLanguage)
    }
}

/// A short text in each language it has been written in, such as the name of a category.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localised(BTreeMap<Language, String>);

impl Localised {
    pub fn new(texts: impl IntoIterator<Item = (Language, String)>) -> Self {
        Self(texts.into_iter().collect())
    }

    /// The text in `language` alone; empty where there is none.
    pub fn exactly(&self, language: Language) -> &str {
        self.0.get(&language).map_or("", String::as_str)
    }

    /// The text in `language`, or else in the one its readers understand best; empty when there is none.
    pub fn get(&self, language: Language) -> &str {
        language
            .and_others()
            .map(|language| self.exactly(language))
            .into_iter()
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }

    /// The languages it has been written in.
    pub fn languages(&self) -> BTreeSet<Language> {
        self.0.iter().filter(|(_, text)| !text.trim().is_empty()).map(|(language, _)| *language).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_language_offered_wins() {
        let table = [
            ("", Language::En),
            ("da", Language::Da),
            ("da-DK,da;q=0.9,en;q=0.8", Language::Da),
            ("en-GB,en;q=0.9,da;q=0.8", Language::En),
            ("de,en;q=0.5,da;q=0.7", Language::Da),
            ("nb-NO", Language::Nb),
            ("nn,en;q=0.4", Language::Nb),
            ("sv-FI,fi;q=0.9", Language::Sv),
            ("fo", Language::Da),
            ("da;q=0", Language::En),
            ("fr", Language::En),
            (";;;,,q=1,*;q=x", Language::En),
        ];
        for (header, expected) in table {
            assert_eq!(Language::negotiate(header), expected, "{header}");
        }
    }

    #[test]
    fn a_missing_translation_falls_back_to_one_that_exists() {
        let name = Localised::new([(Language::Da, "Årets samtale".to_owned())]);

        assert_eq!(name.get(Language::En), "Årets samtale");
        let name =
            Localised::new([(Language::En, "Conversation".to_owned()), (Language::Da, "Samtale".to_owned())]);
        assert_eq!(name.get(Language::Nb), "Samtale");
        assert_eq!(name.get(Language::Sv), "Samtale");
        assert_eq!(Localised::default().get(Language::En), "");
    }
}
