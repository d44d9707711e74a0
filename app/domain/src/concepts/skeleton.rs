//! The skeleton of a concept card: seven sections with fixed headings in a fixed order, so that a reader knows
//! where to look on every card and an editor knows what is missing.

use crate::{language::Language, words::words};

words! {
    /// A section of a card. Its word is the anchor on the page.
    Section {
        UseWhen = "when",
        LeaveWhen = "when-not",
        Why = "why",
        Steps = "steps",
        Who = "who",
        Measure = "measure",
        Pitfalls = "care",
    }
}

impl Section {
    /// The anchor of the section on the card's page; the same in every language.
    pub const fn anchor(self) -> &'static str {
        self.as_str()
    }

    pub const fn heading(self, language: Language) -> &'static str {
        match (language, self) {
            (Language::En, Self::UseWhen) => "Use it when",
            (Language::En, Self::LeaveWhen) => "Leave it when",
            (Language::En, Self::Why) => "Why it works",
            (Language::En, Self::Steps) => "Steps",
            (Language::En, Self::Who) => "Who does what",
            (Language::En, Self::Measure) => "How to measure",
            (Language::En, Self::Pitfalls) => "Pitfalls",
            (Language::Da, Self::UseWhen) => "Brug det når",
            (Language::Da, Self::LeaveWhen) => "Lad være når",
            (Language::Da, Self::Why) => "Hvorfor det virker",
            (Language::Da, Self::Steps) => "Trin",
            (Language::Da, Self::Who) => "Hvem gør hvad",
            (Language::Da, Self::Measure) => "Sådan måler I",
            (Language::Da, Self::Pitfalls) => "Faldgruber",
            (Language::Nb, Self::UseWhen) => "Bruk det når",
            (Language::Nb, Self::LeaveWhen) => "La være når",
            (Language::Nb, Self::Why) => "Hvorfor det virker",
            (Language::Nb, Self::Steps) => "Trinn",
            (Language::Nb, Self::Who) => "Hvem gjør hva",
            (Language::Nb, Self::Measure) => "Slik måler dere",
            (Language::Nb, Self::Pitfalls) => "Fallgruver",
            (Language::Sv, Self::UseWhen) => "Använd det när",
            (Language::Sv, Self::LeaveWhen) => "Låt bli när",
            (Language::Sv, Self::Why) => "Varför det fungerar",
            (Language::Sv, Self::Steps) => "Steg",
            (Language::Sv, Self::Who) => "Vem gör vad",
            (Language::Sv, Self::Measure) => "Så mäter ni",
            (Language::Sv, Self::Pitfalls) => "Fallgropar",
        }
    }

    fn with_heading(heading: &str, language: Language) -> Option<Self> {
        let wanted = heading.to_lowercase();
        Self::ALL.into_iter().find(|section| section.heading(language).to_lowercase() == wanted)
    }
}

/// An empty card in markdown, ready to be filled in.
pub fn template(language: Language) -> String {
    Section::ALL.map(|section| format!("## {}\n\n", section.heading(language))).concat()
}

/// Why a text is no complete card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SkeletonFault {
    /// Text before the first heading would be shown nowhere.
    BeforeFirstHeading,
    /// A heading that is none of the seven, as written.
    Unknown(String),
    Twice(Section),
    /// It stands after a section that belongs behind it.
    OutOfOrder(Section),
    Empty(Section),
    Missing(Section),
}

/// The sections of a card, in order, each without its heading and without blank lines around it.
///
/// Sections start at `## ` headings; case does not matter, and headings in fenced code blocks are code. Each
/// section must be there once, in order and with text. Otherwise all faults: first those of the headings as
/// they come, then empty and missing sections in the order of the card.
pub fn split_sections(
    markdown: &str,
    language: Language,
) -> Result<Vec<(Section, String)>, Vec<SkeletonFault>> {
    let mut faults = Vec::new();
    let mut sections: Vec<(Section, String)> = Vec::new();
    let (preface, parts) = split_at_headings(markdown);
    if !preface.is_empty() {
        faults.push(SkeletonFault::BeforeFirstHeading);
    }

    for (heading, body) in parts {
        let Some(section) = Section::with_heading(heading, language) else {
            faults.push(SkeletonFault::Unknown(heading.to_owned()));
            continue;
        };
        if sections.iter().any(|(earlier, _)| *earlier == section) {
            faults.push(SkeletonFault::Twice(section));
            continue;
        }
        if sections.iter().any(|(earlier, _)| *earlier > section) {
            faults.push(SkeletonFault::OutOfOrder(section));
        }
        sections.push((section, body));
    }

    for section in Section::ALL {
        match sections.iter().find(|(found, _)| *found == section) {
            None => faults.push(SkeletonFault::Missing(section)),
            Some((_, body)) if body.is_empty() => faults.push(SkeletonFault::Empty(section)),
            Some(_) => {}
        }
    }
    if faults.is_empty() { Ok(sections) } else { Err(faults) }
}

/// The card with a paragraph added at the end of a section, and nothing else changed but blank lines around it. A section
/// that is missing is begun where it belongs. The paragraph is plain text: its line breaks become blanks, and it never
/// reads as a heading, a list or code.
pub fn add_to_section(markdown: &str, language: Language, section: Section, paragraph: &str) -> String {
    let paragraph = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let means_something = paragraph.starts_with(['#', '`', '~', '>', '-', '+', '*', '=', '|']);
    let paragraph = if means_something { format!("\\{paragraph}") } else { paragraph };
    let lines: Vec<&str> = markdown.lines().collect();
    let headings: Vec<(usize, Option<Section>)> = heading_lines(&lines)
        .into_iter()
        .map(|(at, heading)| (at, Section::with_heading(heading, language)))
        .collect();
    let found = headings.iter().position(|(_, of)| *of == Some(section));
    let (at, begins) = match found {
        Some(index) => (headings.get(index + 1).map_or(lines.len(), |(at, _)| *at), false),
        None => {
            let later = headings.iter().find(|(_, of)| of.is_some_and(|of| of > section));
            (later.map_or(lines.len(), |(at, _)| *at), true)
        }
    };
    let (before, after) = lines.split_at(at);
    let before = before.join("\n").trim_end().to_owned();
    let after = after.join("\n");
    let heading = begins.then(|| format!("## {}", section.heading(language)));
    let parts = [Some(before), heading, Some(paragraph), Some(after)];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.trim().is_empty()).collect();
    format!("{}\n", parts.join("\n\n").trim_end())
}

/// Where the `## ` headings stand, each with its text; not those in fenced code blocks.
fn heading_lines<'a>(lines: &[&'a str]) -> Vec<(usize, &'a str)> {
    let mut found = Vec::new();
    let mut fence: Option<Fence> = None;
    for (at, &line) in lines.iter().enumerate() {
        if fence.is_none()
            && let Some(heading) = heading(line)
        {
            found.push((at, heading));
            continue;
        }
        fence = match fence {
            Some(open) if open.is_closed_by(line) => None,
            Some(open) => Some(open),
            None => Fence::opened_by(line),
        };
    }
    found
}

/// What stands before the first `## ` heading, and each heading with what follows it.
fn split_at_headings(markdown: &str) -> (String, Vec<(&str, String)>) {
    let mut preface = Vec::new();
    let mut parts: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut fence: Option<Fence> = None;
    for line in markdown.lines() {
        let heading = if fence.is_none() { heading(line) } else { None };
        if let Some(heading) = heading {
            parts.push((heading, Vec::new()));
            continue;
        }
        fence = match fence {
            Some(open) if open.is_closed_by(line) => None,
            Some(open) => Some(open),
            None => Fence::opened_by(line),
        };
        parts.last_mut().map_or(&mut preface, |(_, lines)| lines).push(line);
    }
    let parts = parts.into_iter().map(|(heading, lines)| (heading, without_blank_edges(&lines)));
    (without_blank_edges(&preface), parts.collect())
}

fn without_blank_edges(lines: &[&str]) -> String {
    let is_text = |line: &&str| !line.trim().is_empty();
    let first = lines.iter().position(is_text).unwrap_or(lines.len());
    let end = lines.iter().rposition(is_text).map_or(first, |last| last + 1);
    lines[first..end].join("\n")
}

/// The text of a second-level heading. CommonMark lets up to three blanks stand before it and hashes after it.
fn heading(line: &str) -> Option<&str> {
    let text = unindented(line)?.strip_prefix("##")?;
    if !text.is_empty() && !text.starts_with([' ', '\t']) {
        return None;
    }
    let text = text.trim();
    let unclosed = text.trim_end_matches('#');
    Some(if unclosed.is_empty() || unclosed.ends_with([' ', '\t']) { unclosed.trim_end() } else { text })
}

/// The line without its first blanks; None with four or more, which make it code.
fn unindented(line: &str) -> Option<&str> {
    let text = line.trim_start_matches(' ');
    (line.len() - text.len() < 4).then_some(text)
}

/// An open fenced code block.
#[derive(Clone, Copy)]
struct Fence {
    mark: char,
    length: usize,
}

impl Fence {
    fn opened_by(line: &str) -> Option<Self> {
        let text = unindented(line)?;
        let mark = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let info = text.trim_start_matches(mark);
        let length = text.len() - info.len();
        // Backticks after backticks are code within a line, not a fence.
        (length >= 3 && !(mark == '`' && info.contains('`'))).then_some(Self { mark, length })
    }

    fn is_closed_by(self, line: &str) -> bool {
        let Some(text) = unindented(line) else {
            return false;
        };
        let rest = text.trim_start_matches(self.mark);
        text.len() - rest.len() >= self.length && rest.trim().is_empty()
    }
}

#[cfg(test)]
mod tests;
