//! What can be printed. Texts are plain unless they say that they are markdown; languages are tags of two or
//! three letters; addresses are absolute.

use serde::Serialize;
use std::sync::Arc;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Day {
    pub year: i16,
    pub month: u8,
    pub day: u8,
}

/// Who prints, and in which language everything is that no library wrote.
#[derive(Clone, Debug, Serialize)]
pub struct Imprint {
    pub language: String,
    /// The site's name: the author, for programs that ask.
    pub site: String,
    /// When the newest of what is printed was written.
    pub day: Day,
    pub words: Words,
}

/// Words that stand on every printed thing.
#[derive(Clone, Debug, Serialize)]
pub struct Words {
    /// Over the table of contents.
    pub contents: String,
    /// Over the indexes.
    pub index: String,
    /// What the code in the corner is, for those who do not see it.
    pub code: String,
    /// Beside the code: why one would scan it.
    pub scan: String,
    /// Over the sources.
    pub sources: String,
}

/// `on` of `of` marks filled, and the same in words.
#[derive(Clone, Debug, Serialize)]
pub struct Meter {
    /// What is measured, for those who do not see the marks.
    pub name: String,
    pub on: u8,
    pub of: u8,
    pub words: String,
}

/// A name and what it is.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    pub name: String,
    pub value: String,
    /// The language of the value.
    pub language: String,
}

/// How a section is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    Plain,
    /// The first paragraph is set as a book is.
    Book,
    /// Lists are reasons for.
    Ticks,
    /// Lists are reasons against.
    Nots,
    /// Numbered lists are steps.
    Steps,
}

/// One section of a card.
#[derive(Clone, Debug)]
pub struct Section {
    pub heading: String,
    pub shape: Shape,
    pub markdown: String,
    /// Two neighbours that both say so stand beside each other.
    pub beside: bool,
}

/// Why a card has its grade, and what would raise it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Grade {
    pub heading: String,
    pub reasons: Vec<String>,
    pub missing: Vec<String>,
}

/// Where a card comes from.
#[derive(Clone, Debug, Serialize)]
pub struct Source {
    pub text: String,
    pub language: String,
    /// Where it was told before.
    pub href: Option<String>,
}

/// A JPEG with what it shows, in words.
#[derive(Clone, Debug)]
pub struct Picture {
    pub jpeg: Arc<[u8]>,
    pub alt: String,
    /// The language of `alt`.
    pub language: String,
    pub credit: String,
}

/// A concept.
#[derive(Clone, Debug)]
pub struct Card {
    /// Of title, promise and sections.
    pub language: String,
    /// Names it within a booklet: letters, digits and dashes.
    pub slug: String,
    pub number: String,
    pub version: String,
    pub title: String,
    pub promise: String,
    pub evidence: Meter,
    pub effort: Meter,
    pub facts: Vec<Fact>,
    pub sections: Vec<Section>,
    pub grade: Grade,
    pub sources: Vec<Source>,
    pub cite: String,
    /// Its page.
    pub address: String,
    /// SVG, 400 × 500.
    pub cover: String,
    pub picture: Option<Picture>,
}

/// A concept to bring up at a meeting.
#[derive(Clone, Debug)]
pub struct Poster {
    pub language: String,
    pub number: String,
    pub title: String,
    pub promise: String,
    /// Over the steps.
    pub heading: String,
    /// Markdown; the first three steps are shown.
    pub steps: String,
    pub evidence: Meter,
    pub effort: Meter,
    /// What the poster asks of whoever reads it.
    pub ask: String,
    /// Where the code leads.
    pub address: String,
    pub cover: String,
}

/// What somebody went home with, to hang on a wall.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// What it is, in a word: winner, commended.
    pub honour: String,
    /// Whether it is the award itself.
    pub won: bool,
    /// The category's name.
    pub award: String,
    pub season: String,
    /// What won, and the language of that.
    pub title: String,
    pub language: String,
    pub library: String,
    /// When it was revealed, in words.
    pub day: String,
    /// Under the line to sign on.
    pub signed: String,
    /// Beside the code: what one finds there.
    pub verify: String,
    /// The page that says whether it is true.
    pub address: String,
}

/// Cards by one thing they have in common.
#[derive(Clone, Debug, Serialize)]
pub struct Index {
    pub heading: String,
    /// Each value with the slugs of the cards that have it.
    pub entries: Vec<(String, Vec<String>)>,
}

/// Several concepts.
#[derive(Clone, Debug)]
pub struct Booklet {
    pub title: String,
    /// Below the title: how many there are, and how they were chosen.
    pub lines: Vec<String>,
    /// What somebody should know before reading, such as what was left out.
    pub notes: Vec<String>,
    /// Where the same choice is found today.
    pub address: String,
    pub cards: Vec<Card>,
    pub indexes: Vec<Index>,
}
