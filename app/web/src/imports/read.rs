//! From a file to what would be taken in: rows by their numbers, and what is wrong with the others.

use super::{
    lines,
    source::{FileFault, Layout, Record, Source, layout, read_file},
};
use domain::{
    ids::CategoryId,
    imports::{
        Cells, ImportKind, ImportedNomination, ImportedReport, Manner, Marks, RowFault, not_kept_yet,
        read_nomination, read_report, still_missing,
    },
    language::ContentLanguage,
    nominations::{LinkText, MetricText, QuoteText, Rules},
    seasons::Category,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::nominations::{AskedOfRows, TakenAs};

/// What the organiser says about a file.
#[derive(Clone, Debug)]
pub struct Wish {
    pub taken_as: TakenAs,
    /// Where nominations go that name no category.
    pub category: Option<CategoryId>,
    /// The language of rows that name none.
    pub language: ContentLanguage,
}

impl Wish {
    pub fn kind(&self) -> ImportKind {
        match self.taken_as {
            TakenAs::Reports => ImportKind::Reports,
            TakenAs::Drafts | TakenAs::Sent => ImportKind::Nominations,
        }
    }
}

/// What the season asks of rows.
#[derive(Clone, Debug)]
pub struct Season {
    pub categories: Vec<Category>,
    pub asked: AskedOfRows,
}

/// Rows that can be taken in, each with its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rows {
    Reports(Vec<(usize, ImportedReport)>),
    Nominations(Vec<(usize, ImportedNomination)>),
}

impl Rows {
    pub fn len(&self) -> usize {
        match self {
            Self::Reports(rows) => rows.len(),
            Self::Nominations(rows) => rows.len(),
        }
    }
}

/// A file as it was understood.
#[derive(Clone, Debug)]
pub struct Understood {
    pub rows: Rows,
    pub problems: Vec<(usize, RowFault)>,
    /// What rows that become drafts do not keep yet. It keeps nothing from being taken in.
    pub warnings: Vec<(usize, RowFault)>,
    /// Headings nobody reads, because nobody knows them.
    pub unknown: Vec<String>,
    /// Headings that are understood, and left to the register and the season.
    pub left_out: Vec<String>,
    /// Names of what is kept beside the form.
    pub kept: Vec<String>,
}

/// Reads a file as the organiser wishes.
pub fn understand(bytes: &[u8], wish: &Wish, season: &Season) -> Result<Understood, FileFault> {
    let source = read_file(bytes, wish.kind())?;
    let layout = layout(&source, wish.kind())?;
    let manner = source.manner;
    // in a table, links and quotes are lines of one cell
    let told_in = |name: &str| {
        let at = || source.headings.iter().position(|heading| heading.trim().eq_ignore_ascii_case(name));
        (!source.in_parts && wish.kind() == ImportKind::Nominations).then(at).flatten()
    };
    let (links_at, quotes_at) = (told_in("links"), told_in("quotes"));
    let cell = |record: &Record, at: Option<usize>| {
        let found = record.cells.iter().find(|(cell, _)| Some(*cell) == at);
        found.map_or_else(String::new, |(_, text)| text.clone())
    };
    let records = source
        .records
        .iter()
        .map(|record| {
            let cells = cells(record, &layout);
            let ragged =
                record.ragged.map(|n| RowFault::Ragged { cells: n, expected: source.headings.len() });
            Read {
                row: record.row,
                cells,
                metrics: record.metrics.clone(),
                links: if links_at.is_some() {
                    lines::links(&cell(record, links_at), manner.guarded)
                } else {
                    record.links.clone()
                },
                quotes: if quotes_at.is_some() {
                    lines::quotes(&cell(record, quotes_at), manner.guarded)
                } else {
                    record.quotes.clone()
                },
                own: record.own.clone(),
                kept: record.kept.clone(),
                ragged,
            }
        })
        .collect();
    let read = read_all(records, manner, wish, season);
    let Source { kept, .. } = source;
    let Layout { mut unknown, left_out, .. } = layout;
    if wish.kind() == ImportKind::Nominations {
        unknown
            .retain(|heading| !["links", "quotes"].contains(&heading.trim().to_ascii_lowercase().as_str()));
    }
    let kept = match wish.kind() {
        ImportKind::Nominations => kept,
        ImportKind::Reports => {
            unknown.extend(kept);
            Vec::new()
        }
    };
    Ok(Understood { unknown, left_out, kept, ..read })
}

/// Reads once more what was looked at, as it came back from the browser. None where it is no list of ours.
pub fn understand_again(text: &str, wish: &Wish, season: &Season) -> Option<Understood> {
    let rows: Rows = serde_json::from_str(text).ok()?;
    let read = |row, cells| Read { row, cells, ..Read::default() };
    let records = match (&rows, wish.kind()) {
        (Rows::Reports(rows), ImportKind::Reports) => {
            rows.iter().map(|(row, report)| read(*row, report.cells())).collect()
        }
        (Rows::Nominations(rows), ImportKind::Nominations) => rows
            .iter()
            .map(|(row, told)| Read {
                metrics: told.metrics.clone(),
                links: told.links.clone(),
                quotes: told.quotes.clone(),
                own: told.text.own.clone(),
                kept: told.kept.clone(),
                ..read(*row, told.cells())
            })
            .collect(),
        _ => return None,
    };
    let manner = Manner { marks: Marks::English, guarded: false };
    Some(read_all(records, manner, wish, season))
}

#[derive(Default)]
struct Read {
    row: usize,
    cells: Cells,
    metrics: Vec<MetricText>,
    links: Vec<LinkText>,
    quotes: Vec<QuoteText>,
    own: BTreeMap<String, String>,
    kept: String,
    ragged: Option<RowFault>,
}

/// The cells by their columns; the parts of one column one after the other.
fn cells(record: &Record, layout: &Layout) -> Cells {
    let mut cells = Cells::new();
    for (at, text) in &record.cells {
        let Some(column) = layout.columns.get(*at).copied().flatten() else { continue };
        let cell: &mut String = cells.entry(column.name).or_default();
        if !cell.is_empty() {
            cell.push_str("; ");
        }
        cell.push_str(text);
    }
    cells
}

fn read_all(records: Vec<Read>, manner: Manner, wish: &Wish, season: &Season) -> Understood {
    let (mut reports, mut nominations) = (Vec::new(), Vec::new());
    let (mut problems, mut warnings) = (Vec::new(), Vec::new());
    for record in records {
        let row = record.row;
        if let Some(ragged) = record.ragged {
            problems.push((row, ragged));
            continue;
        }
        let faults = match wish.kind() {
            ImportKind::Reports => read_report(&record.cells, manner, wish.language)
                .map(|report| reports.push((row, report)))
                .err(),
            ImportKind::Nominations => nomination(record, manner, wish, season)
                .map(|(nomination, not_yet)| {
                    nominations.push((row, nomination));
                    warnings.extend(not_yet.into_iter().map(|fault| (row, fault)));
                })
                .err(),
        };
        problems.extend(faults.unwrap_or_default().into_iter().map(|fault| (row, fault)));
    }
    let rows = match wish.kind() {
        ImportKind::Reports => Rows::Reports(reports),
        ImportKind::Nominations => Rows::Nominations(nominations),
    };
    let none = Vec::new;
    Understood { rows, problems, warnings, unknown: none(), left_out: none(), kept: none() }
}

/// A nomination with its category, ready for the jury if that is where it is to go; and what it does not keep yet if not.
fn nomination(
    record: Read,
    manner: Manner,
    wish: &Wish,
    season: &Season,
) -> Result<(ImportedNomination, Vec<RowFault>), Vec<RowFault>> {
    let mut row = read_nomination(&record.cells, record.metrics, record.kept, manner, wish.language)?;
    (row.links, row.quotes, row.text.own) = (record.links, record.quotes, record.own);
    row.find_category(&season.categories, wish.category).map_err(|fault| vec![fault])?;
    let none = Rules::default();
    let rules = season.asked.rules(row.text.category).unwrap_or(&none);
    let library = season.asked.library(&row.isil, &row.text.library);
    if wish.taken_as != TakenAs::Sent {
        let not_yet = not_kept_yet(&row, rules, library);
        return Ok((row, not_yet));
    }
    let missing = still_missing(&row, rules, library);
    if missing.is_empty() { Ok((row, Vec::new())) } else { Err(missing) }
}
