//! What was done, by whom, in which role, when and why: a log that is only ever added to.
//!
//! Every entry carries the hash of the one before it, so that none can be changed, taken out or put in between without
//! every later one failing to fit; the head, kept apart, tells when the end was cut off. An account is named by its
//! number only, and of a reason the chain holds a salted digest: erasing a person takes their words away and leaves the
//! chain whole.

mod chain;

pub use chain::{ChainFault, Link};

use crate::{
    Result, Store, StoreError,
    entity::{account, audit_entry, audit_head, role_grant},
};
use domain::{
    accounts::Role,
    ids::{AccountId, SeasonId},
    policy::{Act, Party},
    time::Timestamp,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, Statement,
    sea_query::{Expr, LockType},
};
use serde::Serialize;
use std::collections::BTreeMap;

/// What kind of thing was acted on, and which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    pub kind: &'static str,
    pub id: Option<i64>,
}

impl Subject {
    pub const fn of(kind: &'static str, id: i64) -> Self {
        Self { kind, id: Some(id) }
    }
}

/// Something done that is to be remembered.
#[derive(Clone, Debug)]
pub(crate) struct Deed {
    pub act: Act,
    /// Nobody, where the program itself acts: a command on the machine, or a job.
    pub by: Option<AccountId>,
    pub season: Option<SeasonId>,
    pub subject: Subject,
    /// In a few words that name no person: `N-014 advance`, `organiser`.
    pub what: String,
    /// The reason given, in the words of whoever gave it; may be empty.
    pub reason: String,
}

impl Deed {
    /// Something `by` did to `subject`; nobody, where the program itself acts.
    pub fn new(
        act: Act,
        by: impl Into<Option<AccountId>>,
        subject: Subject,
        what: impl Into<String>,
    ) -> Self {
        Self { act, by: by.into(), season: None, subject, what: what.into(), reason: String::new() }
    }

    pub fn in_season(self, season: impl Into<Option<SeasonId>>) -> Self {
        Self { season: season.into(), ..self }
    }

    /// The reason given, without blanks around it.
    pub fn because(self, reason: &str) -> Self {
        Self { reason: reason.trim().to_owned(), ..self }
    }
}

/// An entry, as those who may read the log see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    pub id: i64,
    pub at: Timestamp,
    pub act: String,
    pub role: String,
    pub account: Option<AccountId>,
    /// Empty where the program acted, or the account has been erased.
    pub name: String,
    pub kind: String,
    pub record: Option<i64>,
    pub what: String,
    pub reason: String,
    pub hash: String,
}

/// An entry with everything its hash is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExportedEntry {
    pub id: i64,
    pub at: i64,
    pub act: String,
    pub role: String,
    pub account: Option<i64>,
    pub season: Option<i64>,
    pub kind: String,
    pub record: Option<i64>,
    pub what: String,
    pub reason: String,
    pub reason_salt: String,
    pub reason_digest: String,
    pub previous_hash: String,
    pub hash: String,
}

impl From<audit_entry::Model> for ExportedEntry {
    fn from(row: audit_entry::Model) -> Self {
        Self {
            id: row.id,
            at: row.at,
            act: row.act,
            role: row.role,
            account: row.account_id,
            season: row.season_id,
            kind: row.kind,
            record: row.record_id,
            what: row.what,
            reason: row.reason,
            reason_salt: row.reason_salt,
            reason_digest: row.reason_digest,
            previous_hash: row.previous_hash,
            hash: row.hash,
        }
    }
}

/// How the log stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainReport {
    pub entries: i64,
    /// The last entry's hash. Whoever wrote it down elsewhere can tell later that nothing before it was changed.
    pub head: String,
    pub fault: Option<ChainFault>,
}

/// Which part of the log to read.
#[derive(Clone, Debug, Default)]
pub struct AuditQuery {
    pub act: Option<Act>,
    pub before: Option<i64>,
    pub most: u64,
}

impl Store {
    /// The newest entries first.
    pub async fn list_audit(&self, query: &AuditQuery) -> Result<Vec<AuditEntry>> {
        let mut select = audit_entry::Entity::find().order_by_desc(audit_entry::Column::Id).limit(query.most);
        if let Some(act) = query.act {
            select = select.filter(audit_entry::Column::Act.eq(act.as_str()));
        }
        if let Some(before) = query.before {
            select = select.filter(audit_entry::Column::Id.lt(before));
        }
        self.named(select.all(&self.db).await?).await
    }

    /// What was done to one thing, oldest first.
    pub async fn list_audit_of(&self, subject: Subject) -> Result<Vec<AuditEntry>> {
        let rows = audit_entry::Entity::find()
            .filter(audit_entry::Column::Kind.eq(subject.kind))
            .filter(audit_entry::Column::RecordId.eq(subject.id))
            .order_by_asc(audit_entry::Column::Id)
            .all(&self.db)
            .await?;
        self.named(rows).await
    }

    /// Walks the whole chain.
    pub async fn check_audit(&self) -> Result<ChainReport> {
        let head = head(&self.db, false).await?;
        let mut links = chain::Walk::default();
        let mut after = 0;
        loop {
            let rows = audit_entry::Entity::find()
                .filter(audit_entry::Column::Id.gt(after))
                // what is added while we walk is for the next walk
                .filter(audit_entry::Column::Id.lte(head.entries))
                .order_by_asc(audit_entry::Column::Id)
                .limit(1_000)
                .all(&self.db)
                .await?;
            let Some(last) = rows.last() else { break };
            after = last.id;
            for row in &rows {
                links.step(&link(row), &row.hash, &row.reason, &row.reason_salt);
            }
        }
        let fault = links.finish(head.entries, &head.hash);
        Ok(ChainReport { entries: head.entries, head: head.hash, fault })
    }

    /// Entries after `after` up to `last` as the chain holds them, oldest first, a thousand at a time.
    pub async fn list_audit_links(&self, after: i64, last: i64) -> Result<Vec<ExportedEntry>> {
        let rows = audit_entry::Entity::find()
            .filter(audit_entry::Column::Id.gt(after))
            .filter(audit_entry::Column::Id.lte(last))
            .order_by_asc(audit_entry::Column::Id)
            .limit(1_000)
            .all(&self.db)
            .await?;
        Ok(rows.into_iter().map(ExportedEntry::from).collect())
    }

    async fn named(&self, rows: Vec<audit_entry::Model>) -> Result<Vec<AuditEntry>> {
        let ids = rows.iter().filter_map(|row| row.account_id);
        let names: BTreeMap<i64, String> = account::Entity::find()
            .filter(account::Column::Id.is_in(ids))
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| (row.id, row.name))
            .collect();
        Ok(rows
            .into_iter()
            .map(|row| AuditEntry {
                id: row.id,
                at: Timestamp(row.at),
                act: row.act,
                role: row.role,
                account: row.account_id.map(AccountId),
                name: row.account_id.and_then(|id| names.get(&id).cloned()).unwrap_or_default(),
                kind: row.kind,
                record: row.record_id,
                what: row.what,
                reason: row.reason,
                hash: row.hash,
            })
            .collect())
    }
}

/// Adds an entry, in the transaction that did what it tells of.
pub(crate) async fn append(db: &impl ConnectionTrait, deed: Deed, now: Timestamp) -> Result<()> {
    // on PostgreSQL the head's lock keeps two entries from following the same one
    let head = head(db, true).await?;
    let role = role_of(db, &deed).await?;
    let id = head.entries + 1;
    let salt = if deed.reason.is_empty() { String::new() } else { random_salt(db).await? };
    let row = audit_entry::Model {
        id,
        at: now.0,
        act: deed.act.as_str().to_owned(),
        role,
        account_id: deed.by.map(|account| account.0),
        season_id: deed.season.map(|season| season.0),
        kind: deed.subject.kind.to_owned(),
        record_id: deed.subject.id,
        what: deed.what,
        reason_digest: chain::digest(&salt, &deed.reason),
        reason: deed.reason,
        reason_salt: salt,
        previous_hash: head.hash,
        hash: String::new(),
    };
    let hash = link(&row).hash();
    let row = audit_entry::Model { hash: hash.clone(), ..row };
    let row = row.into_active_model().reset_all();
    audit_entry::Entity::insert(row).exec_without_returning(db).await?;
    audit_head::Entity::update_many()
        .col_expr(audit_head::Column::Entries, Expr::value(id))
        .col_expr(audit_head::Column::Hash, Expr::value(hash))
        .filter(audit_head::Column::Id.eq(1))
        .exec(db)
        .await?;
    Ok(())
}

/// From the database's own chance: nobody who is left with the digest can try out reasons.
async fn random_salt(db: &impl ConnectionTrait) -> Result<String> {
    let engine = db.get_database_backend();
    let sql = match engine {
        DbBackend::Sqlite => "SELECT lower(hex(randomblob(16)))",
        _ => "SELECT replace(CAST(gen_random_uuid() AS TEXT), '-', '')",
    };
    let row = db.query_one_raw(Statement::from_string(engine, sql)).await?;
    let row = row.ok_or_else(|| StoreError::Unexpected("no salt".to_owned()))?;
    Ok(row.try_get_by_index(0)?)
}

async fn head(db: &impl ConnectionTrait, lock: bool) -> Result<audit_head::Model> {
    let mut select = audit_head::Entity::find_by_id(1);
    if lock {
        select = select.lock(LockType::Update);
    }
    let row = select.one(db).await?;
    row.ok_or_else(|| StoreError::Unexpected("the audit log has no head".to_owned()))
}

/// The role that let them do it: the first the act asks for that the account holds in the season.
async fn role_of(db: &impl ConnectionTrait, deed: &Deed) -> Result<String> {
    let Some(account) = deed.by else { return Ok("machine".to_owned()) };
    let held: Vec<String> = match deed.season {
        Some(season) => {
            role_grant::Entity::find()
                .filter(role_grant::Column::AccountId.eq(account.0))
                .filter(role_grant::Column::SeasonId.eq(season.0))
                .select_only()
                .column(role_grant::Column::Role)
                .into_tuple()
                .all(db)
                .await?
        }
        None => Vec::new(),
    };
    let who = deed.act.rule().who;
    let asked = who.iter().find(|party| {
        let role = if **party == Party::FreeJuror { Role::Juror.as_str() } else { party.as_str() };
        held.iter().any(|held| held == role)
    });
    Ok(asked.or(who.first()).map_or("", |party| party.as_str()).to_owned())
}

fn link(row: &audit_entry::Model) -> Link<'_> {
    Link {
        id: row.id,
        at: row.at,
        act: &row.act,
        role: &row.role,
        account: row.account_id,
        season: row.season_id,
        kind: &row.kind,
        record: row.record_id,
        what: &row.what,
        reason_digest: &row.reason_digest,
        previous: &row.previous_hash,
    }
}
