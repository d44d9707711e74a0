//! Files of reports and nominations: taken in whole or not at all, known row by row so that a second time adds nothing,
//! and undone as long as nobody has gone on from them.

use super::{
    drafts::{columns, replace_metrics},
    evidence::{replace_links, replace_quotes},
    submitting::submit_within,
};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{
        account, assignment, concept_source, conflict_declaration, decision, import_batch, nomination,
        organisation, picture, report, scorecard, video,
    },
};
use domain::{
    ids::{AccountId, ImportId, NominationId, SeasonId},
    imports::{ImportedNomination, ImportedReport},
    nominations::SubmitRefusal,
    policy::Act,
    seasons::Season,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, Query, SelectStatement},
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// What the rows of a file become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenAs {
    Reports,
    /// Drafts of whoever takes them in.
    Drafts,
    /// Nominations that the jury has.
    Sent,
}

impl TakenAs {
    pub const ALL: [TakenAs; 3] = [Self::Reports, Self::Drafts, Self::Sent];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reports => "reports",
            Self::Drafts => "drafts",
            Self::Sent => "sent",
        }
    }
}

/// Who takes in what, and when.
#[derive(Clone, Copy, Debug)]
pub struct ImportFile<'a> {
    pub season: &'a Season,
    pub name: &'a str,
    pub by: AccountId,
    pub now: Timestamp,
}

/// What taking a file in has done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImportDone {
    /// None where there was nothing new.
    pub id: Option<ImportId>,
    pub added: usize,
}

/// A file that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportBatch {
    pub id: ImportId,
    pub manner: TakenAs,
    pub file_name: String,
    /// Empty once the account is erased.
    pub by: String,
    pub taken_at: Timestamp,
    pub rows: i32,
    pub added: i32,
    pub undone_at: Option<Timestamp>,
}

/// Why a file stays taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UndoRefusal {
    Unknown,
    Undone,
    /// This many of its rows were changed, promoted, withdrawn, looked at by a juror or built upon.
    WentOn(usize),
}

/// How many rows are written at a time: few enough for the parameters of one statement.
const CHUNK: usize = 200;

/// What a row is known by: everything it says, so that a question added to the form later changes nothing.
fn digest(row: &impl Serialize) -> Result<String> {
    let mut value = serde_json::to_value(row)
        .map_err(|error| StoreError::Unexpected(format!("a row as JSON: {error}")))?;
    drop_empty(&mut value);
    let hash = Sha256::digest(value.to_string());
    Ok(hash.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Takes out what says nothing. Keys are in the order of the alphabet.
fn drop_empty(value: &mut serde_json::Value) {
    use serde_json::Value;
    fn says_nothing(value: &Value) -> bool {
        match value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(list) => list.is_empty(),
            Value::Object(parts) => parts.is_empty(),
            Value::Bool(_) | Value::Number(_) => false,
        }
    }
    match value {
        Value::Object(parts) => {
            parts.values_mut().for_each(drop_empty);
            parts.retain(|_, part| !says_nothing(part));
        }
        Value::Array(list) => list.iter_mut().for_each(drop_empty),
        _ => {}
    }
}

fn digest_of_nomination(row: &ImportedNomination) -> Result<String> {
    let mut row = row.clone();
    // which category it was put into is the organiser's choice, not the file's
    row.text.category = None;
    digest(&row)
}

/// Rows that are there already, by what they are known by and by what they say.
struct Standing {
    digests: BTreeSet<String>,
    texts: BTreeSet<[String; 4]>,
}

impl Standing {
    /// Whether a row is there, and from now on it is.
    fn holds(&mut self, digest: String, text: [String; 4]) -> bool {
        let known = !self.digests.insert(digest);
        let said = !self.texts.insert(text);
        known || said
    }
}

fn said_by_report(row: &ImportedReport) -> [String; 4] {
    [row.library.clone(), row.link.clone(), row.channel.clone(), row.why.clone()]
}

fn said_by_nomination(row: &ImportedNomination) -> [String; 4] {
    let text = &row.text;
    [text.library.clone(), text.title.clone(), text.summary.clone(), text.what_was_done.clone()]
}

async fn standing_reports(db: &impl ConnectionTrait, season: SeasonId) -> Result<Standing> {
    let rows: Vec<(Option<String>, String, String, String, String)> = report::Entity::find()
        .filter(report::Column::SeasonId.eq(season.0))
        .select_only()
        .column(report::Column::ImportDigest)
        .column(report::Column::Library)
        .column(report::Column::Link)
        .column(report::Column::Channel)
        .column(report::Column::Why)
        .into_tuple()
        .all(db)
        .await?;
    Ok(standing(rows))
}

/// Drafts of others are nobody's business: of drafts, only imported ones are compared.
async fn standing_nominations(db: &impl ConnectionTrait, season: SeasonId) -> Result<Standing> {
    let rows: Vec<(Option<String>, String, String, String, String)> = nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(nomination::Column::SubmittedAt.is_not_null().or(nomination::Column::ImportId.is_not_null()))
        .select_only()
        .column(nomination::Column::ImportDigest)
        .column(nomination::Column::Library)
        .column(nomination::Column::Title)
        .column(nomination::Column::Summary)
        .column(nomination::Column::WhatWasDone)
        .into_tuple()
        .all(db)
        .await?;
    Ok(standing(rows))
}

fn standing(rows: Vec<(Option<String>, String, String, String, String)>) -> Standing {
    let mut standing = Standing { digests: BTreeSet::new(), texts: BTreeSet::new() };
    for (digest, a, b, c, d) in rows {
        standing.digests.extend(digest);
        standing.texts.insert([a, b, c, d]);
    }
    standing
}

impl Store {
    /// For each report whether it is there already, in the season or further up in the file.
    pub async fn plan_reports(&self, season: SeasonId, rows: &[ImportedReport]) -> Result<Vec<bool>> {
        let mut standing = standing_reports(&self.db, season).await?;
        rows.iter().map(|row| Ok(standing.holds(digest(row)?, said_by_report(row)))).collect()
    }

    /// As [`Store::plan_reports`], for nominations.
    pub async fn plan_nominations(&self, season: SeasonId, rows: &[ImportedNomination]) -> Result<Vec<bool>> {
        let mut standing = standing_nominations(&self.db, season).await?;
        rows.iter()
            .map(|row| Ok(standing.holds(digest_of_nomination(row)?, said_by_nomination(row))))
            .collect()
    }

    /// Takes reports in, all that are new or none.
    pub async fn take_in_reports(&self, file: ImportFile<'_>, rows: &[ImportedReport]) -> Result<ImportDone> {
        let txn = self.write().await?;
        let mut standing = standing_reports(&txn, file.season.id).await?;
        let mut new = Vec::new();
        for row in rows {
            let digest = digest(row)?;
            if !standing.holds(digest.clone(), said_by_report(row)) {
                new.push((row, digest));
            }
        }
        if new.is_empty() {
            return Ok(ImportDone { id: None, added: 0 });
        }
        let batch = record_batch(&txn, file, TakenAs::Reports, rows.len(), new.len()).await?;
        for chunk in new.chunks(CHUNK) {
            let models = chunk.iter().map(|(row, digest)| report::ActiveModel {
                season_id: Set(file.season.id.0),
                library: Set(row.library.clone()),
                link: Set(row.link.clone()),
                channel: Set(row.channel.clone()),
                why: Set(row.why.clone()),
                email: Set(row.email.clone()),
                language: Set(row.language.clone()),
                created_at: Set(file.now.0),
                published_on: Set(row.published_on.clone()),
                isil: Set(row.isil.clone()),
                country: Set(row.country.clone()),
                metric: Set(row.metric.clone()),
                value: Set(row.value.clone()),
                unit: Set(row.unit.clone()),
                import_id: Set(Some(batch.0)),
                import_digest: Set(Some(digest.clone())),
                ..Default::default()
            });
            report::Entity::insert_many(models).exec(&txn).await?;
        }
        txn.commit().await?;
        Ok(ImportDone { id: Some(batch), added: new.len() })
    }

    /// Takes nominations in, all that are new or none. Where they are to be sent and one may not be, its place in `rows`
    /// and why. Nobody is mailed.
    pub async fn take_in_nominations(
        &self,
        file: ImportFile<'_>,
        rows: &[ImportedNomination],
        send: bool,
    ) -> Result<std::result::Result<ImportDone, (usize, SubmitRefusal)>> {
        let txn = self.write().await?;
        let mut standing = standing_nominations(&txn, file.season.id).await?;
        let mut new = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            let digest = digest_of_nomination(row)?;
            if !standing.holds(digest.clone(), said_by_nomination(row)) {
                new.push((at, row, digest));
            }
        }
        if new.is_empty() {
            return Ok(Ok(ImportDone { id: None, added: 0 }));
        }
        let manner = if send { TakenAs::Sent } else { TakenAs::Drafts };
        let added = new.len();
        let batch = record_batch(&txn, file, manner, rows.len(), added).await?;
        let libraries = libraries_by_isil(&txn).await?;
        for (at, row, digest) in new {
            let model = nomination::ActiveModel {
                season_id: Set(file.season.id.0),
                owner_id: Set(Some(file.by.0)),
                source_title: Set(row.source_title.clone()),
                source_url: Set(source(row).to_owned()),
                import_id: Set(Some(batch.0)),
                import_digest: Set(Some(digest)),
                import_kept: Set(row.kept.clone()),
                created_at: Set(file.now.0),
                updated_at: Set(file.now.0),
                ..columns(&row.text)?
            };
            let id = NominationId(nomination::Entity::insert(model).exec(&txn).await?.last_insert_id);
            replace_metrics(&txn, id, &row.metrics).await?;
            if !row.links.is_empty() {
                replace_links(&txn, id, &row.links, file.now).await?;
            }
            if !row.quotes.is_empty() {
                replace_quotes(&txn, id, &row.quotes, file.now).await?;
            }
            if send {
                let library = libraries.get(&row.isil).cloned();
                if let Some(Err(refusal)) =
                    submit_within(&txn, id, library, file.season, file.now, |_, _, _| None).await?
                {
                    return Ok(Err((at, refusal)));
                }
            }
        }
        txn.commit().await?;
        Ok(Ok(ImportDone { id: Some(batch), added }))
    }

    /// Files that were taken in, the newest first.
    pub async fn list_imports(&self, season: SeasonId) -> Result<Vec<ImportBatch>> {
        let rows = import_batch::Entity::find()
            .filter(import_batch::Column::SeasonId.eq(season.0))
            .order_by_desc(import_batch::Column::Id)
            .all(&self.db)
            .await?;
        let names: BTreeMap<i64, String> = account::Entity::find()
            .filter(account::Column::Id.is_in(rows.iter().map(|row| row.by_account)))
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| (row.id, row.name))
            .collect();
        rows.into_iter()
            .map(|row| {
                Ok(ImportBatch {
                    id: ImportId(row.id),
                    manner: manner(&row)?,
                    by: names.get(&row.by_account).cloned().unwrap_or_default(),
                    file_name: row.file_name,
                    taken_at: Timestamp(row.taken_at),
                    rows: row.row_count,
                    added: row.added,
                    undone_at: row.undone_at.map(Timestamp),
                })
            })
            .collect()
    }

    /// Takes everything out again that came with a file, if nobody has gone on from any of it. How much that was.
    pub async fn undo_import(
        &self,
        season: SeasonId,
        id: ImportId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<usize, UndoRefusal>> {
        let txn = self.write().await?;
        let batch = import_batch::Entity::find_by_id(id.0)
            .filter(import_batch::Column::SeasonId.eq(season.0))
            .lock_exclusive()
            .one(&txn)
            .await?;
        let Some(batch) = batch else { return Ok(Err(UndoRefusal::Unknown)) };
        if batch.undone_at.is_some() {
            return Ok(Err(UndoRefusal::Undone));
        }
        let outcome = match manner(&batch)? {
            TakenAs::Reports => take_out_reports(&txn, id).await?,
            TakenAs::Drafts | TakenAs::Sent => take_out_nominations(&txn, &batch).await?,
        };
        let gone = match outcome {
            Ok(gone) => gone,
            Err(went_on) => return Ok(Err(UndoRefusal::WentOn(went_on))),
        };
        import_batch::Entity::update_many()
            .col_expr(import_batch::Column::UndoneAt, Expr::value(now.0))
            .filter(import_batch::Column::Id.eq(id.0))
            .exec(&txn)
            .await?;
        let deed =
            Deed::new(Act::UndoImport, by, Subject::of("import", id.0), format!("{gone} {}", batch.manner));
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(Ok(gone))
    }
}

fn manner(row: &import_batch::Model) -> Result<TakenAs> {
    TakenAs::ALL
        .into_iter()
        .find(|manner| manner.as_str() == row.manner)
        .ok_or_else(|| StoreError::inconsistent("import_batch", row.id, "unknown manner"))
}

/// Where its facts were found: what the file names, or else what it links to.
fn source(row: &ImportedNomination) -> &str {
    if row.source_link.is_empty() { &row.text.link } else { &row.source_link }
}

async fn record_batch(
    db: &impl ConnectionTrait,
    file: ImportFile<'_>,
    manner: TakenAs,
    rows: usize,
    added: usize,
) -> Result<ImportId> {
    let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
    let row = import_batch::ActiveModel {
        season_id: Set(file.season.id.0),
        manner: Set(manner.as_str().to_owned()),
        file_name: Set(file.name.to_owned()),
        by_account: Set(file.by.0),
        taken_at: Set(file.now.0),
        row_count: Set(count(rows)),
        added: Set(count(added)),
        ..Default::default()
    };
    let id = import_batch::Entity::insert(row).exec(db).await?.last_insert_id;
    let what = format!("{added} {}", manner.as_str());
    let deed = Deed::new(Act::ImportSubmissions, file.by, Subject::of("import", id), what);
    audit::append(db, deed.in_season(file.season.id), file.now).await?;
    Ok(ImportId(id))
}

async fn libraries_by_isil(db: &impl ConnectionTrait) -> Result<BTreeMap<String, organisation::Model>> {
    let rows = organisation::Entity::find().filter(organisation::Column::Isil.is_not_null()).all(db).await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.isil.clone()?, row))).collect())
}

async fn take_out_reports(
    db: &impl ConnectionTrait,
    id: ImportId,
) -> Result<std::result::Result<usize, usize>> {
    let of_file = || report::Column::ImportId.eq(id.0);
    let promoted = report::Entity::find()
        .filter(of_file())
        .filter(report::Column::NominationId.is_not_null())
        .count(db)
        .await?;
    if promoted > 0 {
        return Ok(Err(usize::try_from(promoted).unwrap_or(usize::MAX)));
    }
    let gone = report::Entity::delete_many().filter(of_file()).exec(db).await?.rows_affected;
    Ok(Ok(usize::try_from(gone).unwrap_or(usize::MAX)))
}

async fn take_out_nominations(
    db: &impl ConnectionTrait,
    batch: &import_batch::Model,
) -> Result<std::result::Result<usize, usize>> {
    let rows: Vec<(i64, i64, Option<i64>)> = nomination::Entity::find()
        .filter(nomination::Column::ImportId.eq(batch.id))
        .select_only()
        .column(nomination::Column::Id)
        .column(nomination::Column::UpdatedAt)
        .column(nomination::Column::SubmittedAt)
        .into_tuple()
        .all(db)
        .await?;
    let sent = (batch.manner == TakenAs::Sent.as_str()).then_some(batch.taken_at);
    let as_taken =
        |updated_at: i64, submitted_at: Option<i64>| updated_at == batch.taken_at && submitted_at == sent;
    let ids: BTreeSet<i64> = rows.iter().map(|(id, ..)| *id).collect();
    let mut went_on: BTreeSet<i64> = rows
        .iter()
        .filter(|(_, updated, submitted)| !as_taken(*updated, *submitted))
        .map(|(id, ..)| *id)
        .collect();
    went_on.extend(built_upon(db, batch.id).await?);
    // some are gone already: their writer's account was erased
    went_on.retain(|id| ids.contains(id));
    if !went_on.is_empty() {
        return Ok(Err(went_on.len()));
    }
    assignment::Entity::delete_many()
        .filter(assignment::Column::NominationId.in_subquery(of_file(batch.id)))
        .exec(db)
        .await?;
    let gone = nomination::Entity::delete_many()
        .filter(nomination::Column::ImportId.eq(batch.id))
        .exec(db)
        .await?
        .rows_affected;
    Ok(Ok(usize::try_from(gone).unwrap_or(usize::MAX)))
}

/// Numbers of the nominations that came with a file.
fn of_file(batch: i64) -> SelectStatement {
    Query::select()
        .column(nomination::Column::Id)
        .from(nomination::Entity)
        .and_where(nomination::Column::ImportId.eq(batch))
        .to_owned()
}

/// Nominations of a file that have pictures or videos, that a juror has begun with, that are decided on, or told of on a card.
async fn built_upon(db: &impl ConnectionTrait, batch: i64) -> Result<Vec<i64>> {
    let mut found: Vec<i64> = picture::Entity::find()
        .filter(picture::Column::NominationId.in_subquery(of_file(batch)))
        .select_only()
        .column(picture::Column::NominationId)
        .into_tuple()
        .all(db)
        .await?;
    let decided: Vec<i64> = decision::Entity::find()
        .filter(decision::Column::NominationId.in_subquery(of_file(batch)))
        .select_only()
        .column(decision::Column::NominationId)
        .into_tuple()
        .all(db)
        .await?;
    let told: Vec<i64> = concept_source::Entity::find()
        .filter(concept_source::Column::NominationId.in_subquery(of_file(batch)))
        .select_only()
        .column(concept_source::Column::NominationId)
        .into_tuple()
        .all(db)
        .await?;
    // a juror has said whether anything ties them to it, or has a scorecard
    let declared = Query::select()
        .column(conflict_declaration::Column::AssignmentId)
        .from(conflict_declaration::Entity)
        .to_owned();
    let begun = Query::select().column(scorecard::Column::AssignmentId).from(scorecard::Entity).to_owned();
    let looked_at: Vec<i64> = assignment::Entity::find()
        .filter(assignment::Column::NominationId.in_subquery(of_file(batch)))
        .filter(assignment::Column::Id.in_subquery(declared).or(assignment::Column::Id.in_subquery(begun)))
        .select_only()
        .column(assignment::Column::NominationId)
        .into_tuple()
        .all(db)
        .await?;
    let filmed: Vec<i64> = video::Entity::find()
        .filter(video::Column::NominationId.in_subquery(of_file(batch)))
        .select_only()
        .column(video::Column::NominationId)
        .into_tuple()
        .all(db)
        .await?;
    found.extend(filmed);
    found.extend(looked_at);
    found.extend(decided);
    found.extend(told);
    Ok(found)
}
