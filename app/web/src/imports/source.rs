//! A file as headings and rows, whatever program saved it.

use super::{FILE_MAX, json, spreadsheet, workbook};
use domain::{
    imports::{Column, ImportKind, Manner, column, columns},
    nominations::{LinkText, MetricText, QuoteText},
};
use std::collections::BTreeMap;

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    pub manner: Manner,
    pub headings: Vec<String>,
    pub records: Vec<Record>,
    /// Several headings may be parts of one column, as the parts of an object are in JSON.
    pub in_parts: bool,
    /// Names of what is kept beside the form, because it has no question for it.
    pub kept: Vec<String>,
}

/// A row that says something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// As a spreadsheet counts it, the headings being row 1; in JSON the place in the list, from 1.
    pub row: usize,
    /// By the place of their heading.
    pub cells: Vec<(usize, String)>,
    pub metrics: Vec<MetricText>,
    /// Links, quotes and answers to a category's own questions, which only our own JSON tells.
    pub links: Vec<LinkText>,
    pub quotes: Vec<QuoteText>,
    pub own: BTreeMap<String, String>,
    /// JSON of what has no heading, or nothing.
    pub kept: String,
    /// How many cells it has, where that is not as many as there are headings.
    pub ragged: Option<usize>,
}

/// Why a file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileFault {
    Empty,
    TooLarge,
    TooManyRows,
    TooManyColumns,
    /// It unpacks to more than any workbook of ours, or holds more text.
    TooHeavy,
    /// No text in any writing we know, no workbook and no JSON.
    NotText,
    NotAWorkbook,
    NotJson,
    /// JSON that is no list of things.
    NotAList,
    MissingColumn(&'static str),
    /// Two headings stand for one column.
    RepeatedColumn(String, String),
}

/// Which heading is which column, and those that are not read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    pub columns: Vec<Option<&'static Column>>,
    pub unknown: Vec<String>,
    pub left_out: Vec<String>,
}

/// Reads a file by what it begins with; its name says nothing.
pub fn read_file(bytes: &[u8], kind: ImportKind) -> Result<Source, FileFault> {
    if bytes.len() > FILE_MAX {
        return Err(FileFault::TooLarge);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return workbook::read(bytes, kind);
    }
    // the older Excel file, and an empty archive
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) || bytes.starts_with(b"PK") {
        return Err(FileFault::NotAWorkbook);
    }
    let text = spreadsheet::decode(bytes)?;
    match text.trim_start().chars().next() {
        None => Err(FileFault::Empty),
        Some('{' | '[') => json::read(&text, kind),
        Some(_) => spreadsheet::read(&text, kind),
    }
}

/// Finds the columns.
pub fn layout(source: &Source, kind: ImportKind) -> Result<Layout, FileFault> {
    let mut layout = Layout::default();
    for (at, heading) in source.headings.iter().enumerate() {
        let found = column(kind, heading);
        match found {
            Some(found) => {
                let before = layout.columns.iter().position(|other| *other == Some(found));
                if let Some(before) = before.filter(|_| !source.in_parts) {
                    let before = source.headings[before].clone();
                    return Err(FileFault::RepeatedColumn(before, heading.clone()));
                }
                if found.left_out {
                    layout.left_out.push(heading.clone());
                }
            }
            None if heading.is_empty() => {
                if source.records.iter().any(|record| record.cells.iter().any(|(cell, _)| *cell == at)) {
                    layout.unknown.push(letters(at));
                }
            }
            None => layout.unknown.push(heading.clone()),
        }
        layout.columns.push(found);
    }
    let missing = columns(kind).iter().find(|it| it.needed && !layout.columns.contains(&Some(*it)));
    match missing {
        Some(missing) => Err(FileFault::MissingColumn(missing.name)),
        None => Ok(layout),
    }
}

/// A column as spreadsheets name it: A, B, … Z, AA.
fn letters(at: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(at % 26).unwrap_or_default());
    if at < 26 { letter.to_string() } else { format!("{}{letter}", letters(at / 26 - 1)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_without_a_heading_are_named_as_spreadsheets_do() {
        assert_eq!([0, 25, 26, 51, 52].map(letters), ["A", "Z", "AA", "AZ", "BA"]);
    }
}
