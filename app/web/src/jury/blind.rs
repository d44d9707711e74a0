//! What a juror may see of a nomination: its texts with every name covered that would tell whose it is.
//!
//! Lists, the question about conflicts and the scorecard all show a nomination through here and in no other way.
//! Library, owner, link, source and credit never get this far.

use crate::{
    messages::Tr,
    nominations::{figures::Figures, videos::Player},
};
use domain::{
    ids::{CategoryId, PictureId},
    language::{ContentLanguage, Localised},
    libraries::Serves,
    nominations::{
        AiHelp, Engagement, Kind, LinkNews, NominationText, PageKind, Piece, Platform, Question, Team, blind,
        engagement,
    },
};
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::jury::{AnswerForJury, KnownNames, NominationForJury, TitleForJury};

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
    pub kind: Kind,
    pub team: Option<Team>,
    pub ai_help: Option<AiHelp>,
    pub serves: Option<Serves>,
    /// In the order of the form, without blank ones.
    pub answers: Vec<(Question, BlindText)>,
    pub own: Vec<(Localised, BlindText)>,
    pub metrics: Vec<BlindMetric>,
    /// What the numbers tell together.
    pub engagement: Vec<Engagement>,
    pub links: Vec<BlindLink>,
    pub quotes: Vec<BlindQuote>,
    pub pictures: Vec<BlindPicture>,
    pub videos: Vec<BlindVideo>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindMetric {
    pub what: BlindText,
    pub before: BlindText,
    pub after: BlindText,
    pub period: BlindText,
    pub source: BlindText,
    pub figures: Figures,
}

/// What a link leads to and what became of it, but not where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindLink {
    pub leads_to: Option<(Platform, PageKind)>,
    pub note: BlindText,
    /// Without title, text and addresses.
    pub news: LinkNews,
    pub title: BlindText,
    pub text: BlindText,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindQuote {
    pub text: BlindText,
    pub who: BlindText,
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
    /// Each copy is there as WebP too.
    pub webp: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindVideo {
    pub player: Player,
    pub alt: BlindText,
}

/// What the jury reads of every answer in words: for those who wrote it, and those who look after it.
pub fn preview(
    text: &NominationText,
    withheld: &BTreeSet<Question>,
    names: &KnownNames,
) -> Vec<(Question, BlindText)> {
    let cover = Cover::new(names, text.language.unwrap_or(ContentLanguage::Da));
    text.answers()
        .filter(|(question, answer)| question.is_for_jury() && !answer.trim().is_empty())
        .map(|(question, answer)| {
            let kept_back = BlindText { pieces: vec![Piece::Covered], language: None };
            (question, if withheld.contains(&question) { kept_back } else { cover.over(answer) })
        })
        .collect()
}

/// Any other text of a nomination as the jury reads it.
pub fn covered(text: &str, language: ContentLanguage, names: &KnownNames) -> BlindText {
    Cover::new(names, language).over(text)
}

/// Whether the jury would not read all of a text: it names the library, its people, or an address. Only for what was written
/// by somebody who knows these names: told to a juror, the answer would confirm a guess.
pub fn tells_whose(text: &str, names: &KnownNames) -> bool {
    let pieces = Cover::new(names, ContentLanguage::Da).over(text).pieces;
    pieces.iter().any(|piece| matches!(piece, Piece::Covered))
}

/// Every spelling that is covered for these names.
pub fn covered_spellings(names: &KnownNames) -> Vec<String> {
    names.spellings()
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
            kind: it.kind,
            team: it.team,
            ai_help: it.ai_help,
            serves: it.serves,
            answers: it
                .answers
                .iter()
                .map(|(question, answer)| {
                    let blind = match answer {
                        AnswerForJury::Text(text) => cover.over(text),
                        AnswerForJury::Withheld => BlindText { pieces: vec![Piece::Covered], language: None },
                    };
                    (*question, blind)
                })
                .collect(),
            own: it.own.iter().map(|(label, text)| (label.clone(), cover.over(text))).collect(),
            metrics: it
                .metrics
                .iter()
                .map(|metric| BlindMetric {
                    what: cover.over(&metric.what),
                    before: cover.over(&metric.before),
                    after: cover.over(&metric.after),
                    period: cover.over(&metric.period),
                    source: cover.over(&metric.source),
                    figures: Figures::from(metric),
                })
                .collect(),
            engagement: engagement(&it.metrics),
            links: it
                .links
                .into_iter()
                .map(|link| BlindLink {
                    leads_to: link.leads_to,
                    note: cover.over(&link.note),
                    title: cover.over(&link.news.title),
                    text: cover.over(first_part(&link.news.text)),
                    news: LinkNews {
                        title: String::new(),
                        text: String::new(),
                        final_address: String::new(),
                        ..link.news
                    },
                })
                .collect(),
            quotes: it
                .quotes
                .iter()
                .map(|quote| BlindQuote {
                    text: cover.over(&quote.text),
                    who: cover.over(&quote.who),
                    source: cover.over(&quote.source),
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
                    webp: picture.webp,
                })
                .collect(),
            videos: (1..)
                .zip(&it.videos)
                .map(|(n, video)| BlindVideo {
                    player: Player {
                        id: video.id,
                        kind: video.kind,
                        size_bytes: video.size_bytes,
                        captions: video.has_captions.then_some(it.language),
                        has_poster: video.has_poster,
                        number: (n, it.videos.len()),
                    },
                    alt: cover.over(&video.alt),
                })
                .collect(),
        }
    }
}

impl BlindNomination {
    /// The answer to a question; nothing where it was left blank.
    pub fn answer(&self, question: Question) -> Option<&BlindText> {
        self.answers.iter().find(|(of, _)| *of == question).map(|(_, text)| text)
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

/// What a juror reads of a page; the rest of it is seldom about the initiative.
fn first_part(text: &str) -> &str {
    const BYTES: usize = 4_000;
    &text[..text.floor_char_boundary(BYTES)]
}

/// The names to cover in one nomination's texts.
struct Cover {
    names: Vec<String>,
    language: ContentLanguage,
}

impl Cover {
    fn new(known: &KnownNames, language: ContentLanguage) -> Self {
        Self { names: known.spellings(), language }
    }

    fn over(&self, text: &str) -> BlindText {
        BlindText { pieces: blind(text, &self.names), language: Some(self.language) }
    }
}

#[cfg(test)]
mod tests;
