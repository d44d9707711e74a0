//! Workbooks. A workbook is an archive of XML, so it is weighed before it is opened: a file that unpacks to more than any
//! workbook of ours is not read, however little of it there is. Nothing in it is followed, calculated or unpacked twice.

use super::{
    TEXT_MAX,
    source::{FileFault, Record, Source},
};
use calamine::{DataRef, Reader, Xlsx};
use domain::{
    imports::{COLUMNS_MAX, ImportKind, Manner, Marks, ROWS_MAX, metric},
    nominations::MetricText,
};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read, copy, sink},
};

/// What all parts of an archive may unpack to, in bytes. Five thousand rows in full have half as many.
const UNPACKED_MAX: u64 = 16 * 1024 * 1024;
/// More parts than any workbook has.
const PARTS_MAX: usize = 500;

/// Unpacks everything into nothing, and stops where it becomes too much. What an archive says of its own size is not asked.
fn weigh(bytes: &[u8]) -> Result<(), FileFault> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| FileFault::NotAWorkbook)?;
    if archive.len() > PARTS_MAX {
        return Err(FileFault::TooHeavy);
    }
    let mut left = UNPACKED_MAX;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| FileFault::NotAWorkbook)?;
        let size = copy(&mut part.take(left + 1), &mut sink()).map_err(|_| FileFault::NotAWorkbook)?;
        left = left.checked_sub(size).ok_or(FileFault::TooHeavy)?;
    }
    Ok(())
}

/// Reads the sheet that is named for what is asked for, or else the first one; of nominations also the sheet of numbers
/// that our own export writes.
pub fn read(bytes: &[u8], kind: ImportKind) -> Result<Source, FileFault> {
    weigh(bytes)?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| FileFault::NotAWorkbook)?;
    let names = book.sheet_names();
    let named = names.iter().find(|name| name.eq_ignore_ascii_case(kind.as_str()));
    let name = named.or(names.first()).ok_or(FileFault::Empty)?.clone();
    let numbers =
        (kind == ImportKind::Nominations).then(|| names.iter().find(|name| *name == "metrics")).flatten();
    let (headings, mut records) = sheet(&mut book, &name)?;
    if let (Some(numbers), Some(at)) = (numbers, headings.iter().position(|heading| heading == "number")) {
        let mut by_number = metrics(sheet(&mut book, numbers)?);
        for record in &mut records {
            let number = record.cells.iter().find(|(cell, _)| *cell == at);
            record.metrics = number.and_then(|(_, number)| by_number.remove(number)).unwrap_or_default();
        }
    }
    let manner = Manner { marks: Marks::Nordic, guarded: false };
    Ok(Source { manner, headings, records, ..Source::default() })
}

/// Headings and rows of a sheet, cell by cell as they stand there: a sheet may claim to be as large as it likes.
fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<(Vec<String>, Vec<Record>), FileFault> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|_| FileFault::NotAWorkbook)?;
    let mut headings: Vec<String> = Vec::new();
    let mut heading_row = None;
    let mut records: BTreeMap<u32, Record> = BTreeMap::new();
    let mut size = 0;
    while let Some(cell) = cells.next_cell().map_err(|_| FileFault::NotAWorkbook)? {
        let (row, column) = cell.get_position();
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        let text = match cell.get_value() {
            // measured before it is copied: one text may stand in every cell
            DataRef::SharedString(text) if size + text.len() <= TEXT_MAX => (*text).to_owned(),
            DataRef::SharedString(_) => return Err(FileFault::TooHeavy),
            other => written(other),
        };
        if text.trim().is_empty() {
            continue;
        }
        size += text.len();
        if size > TEXT_MAX {
            return Err(FileFault::TooHeavy);
        }
        if column >= COLUMNS_MAX {
            return Err(FileFault::TooManyColumns);
        }
        let heading_row = *heading_row.get_or_insert(row);
        if row == heading_row {
            headings.resize(headings.len().max(column + 1), String::new());
            headings[column] = text.trim().to_owned();
            continue;
        }
        if records.len() >= ROWS_MAX && !records.contains_key(&row) {
            return Err(FileFault::TooManyRows);
        }
        let record = records.entry(row).or_default();
        record.row = usize::try_from(row).unwrap_or(usize::MAX).saturating_add(1);
        record.cells.push((column, text));
    }
    for record in records.values_mut() {
        let beyond =
            record.cells.iter().map(|(column, _)| column + 1).max().filter(|last| *last > headings.len());
        record.ragged = beyond;
    }
    if records.is_empty() { Err(FileFault::Empty) } else { Ok((headings, records.into_values().collect())) }
}

/// A value as somebody in the Nordics would have typed it.
fn written(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string().replace('.', ","),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// The sheet of numbers, by the number of the nomination.
fn metrics((headings, records): (Vec<String>, Vec<Record>)) -> BTreeMap<String, Vec<MetricText>> {
    let mut found: BTreeMap<String, Vec<MetricText>> = BTreeMap::new();
    for record in records {
        let cell = |name: &str| {
            let at = headings.iter().position(|heading| heading == name);
            let cell = record.cells.iter().find(|(cell, _)| Some(*cell) == at);
            cell.map_or_else(String::new, |(_, text)| text.clone())
        };
        let told = ["what", "before", "after", "period", "source"].map(cell);
        found.entry(cell("number")).or_default().push(metric(told));
    }
    found
}
