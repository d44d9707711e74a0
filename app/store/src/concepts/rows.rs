//! Columns to domain values and back.

use super::ConceptText;
use crate::{
    Result, StoreError,
    entity::{concept, concept_version},
};
use domain::{
    concepts::{Effort, VersionLabel},
    cover::Motif,
    language::Language,
};
use std::{collections::BTreeSet, str::FromStr};

pub const VERSION: &str = "concept_version";

/// The word of a closed list, or an error that names the row.
pub fn word<T: FromStr>(table: &'static str, row: i64, text: &str) -> Result<T> {
    text.parse().map_err(|_| StoreError::inconsistent(table, row, format!("unknown word {text:?}")))
}

/// Words joined by commas.
pub fn word_set<T: FromStr + Ord>(row: i64, text: &str) -> Result<BTreeSet<T>> {
    text.split(',').filter(|part| !part.is_empty()).map(|part| word(VERSION, row, part)).collect()
}

pub fn join<T: ToString>(words: &BTreeSet<T>) -> String {
    words.iter().map(T::to_string).collect::<Vec<_>>().join(",")
}

pub fn motif(row: &concept::Model) -> Result<Motif> {
    word("concept", row.id, &row.motif)
}

pub fn language(row: i64, text: &str) -> Result<Language> {
    text.parse().map_err(|_| StoreError::inconsistent(VERSION, row, "unknown language"))
}

pub fn label(row: i64, year: i32, number: i32) -> Result<VersionLabel> {
    match (i16::try_from(year), u16::try_from(number)) {
        (Ok(year), Ok(number @ 1..)) => Ok(VersionLabel { year, number }),
        _ => Err(StoreError::inconsistent(VERSION, row, format!("no version {year}.{number}"))),
    }
}

pub fn effort(row: i64, tenths: i32, people_min: i32, people_max: i32) -> Result<Effort> {
    let figures = (u16::try_from(tenths), u8::try_from(people_min), u8::try_from(people_max));
    let effort = match figures {
        (Ok(tenths), Ok(min), Ok(max)) => Effort::new(tenths, min, max).ok(),
        _ => None,
    };
    effort.ok_or_else(|| StoreError::inconsistent(VERSION, row, "impossible effort"))
}

impl TryFrom<concept_version::Model> for ConceptText {
    type Error = StoreError;

    fn try_from(row: concept_version::Model) -> Result<Self> {
        Ok(Self {
            goal: word(VERSION, row.id, &row.goal)?,
            channels: word_set(row.id, &row.channels)?,
            target_groups: word_set(row.id, &row.target_groups)?,
            effort: effort(row.id, row.hours_per_week_tenths, row.people_min, row.people_max)?,
            title: row.title,
            line: row.line,
            promise: row.promise,
            to_start: row.to_start,
            skills: row.skills,
            body: row.body,
        })
    }
}
