//! What the jury decides on a nomination: prepared by one act, public by another.

use super::assignments::contending;
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{account, co_author, decision, nomination},
    nominations::{returning::return_by_jury, unconfirmed},
    outbox::{NewMail, queue},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, CategoryId, DecisionId, NominationId, SeasonId},
    jury::{COMPLETE_WITHIN, Decision, DecisionKind, DecisionRefusal, prepare},
    language::{ContentLanguage, Language},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use std::collections::{BTreeMap, BTreeSet};

/// A decision and where it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionRecord {
    pub id: DecisionId,
    pub nomination: NominationId,
    pub decision: Decision,
    /// What the public knows.
    pub public: Option<DecisionKind>,
}

/// Why a decision was not prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordDecisionRefusal {
    /// No such nomination is before the jury.
    NotBeforeTheJury,
    Rule(DecisionRefusal),
}

/// The pending decisions are others than those that were confirmed; nothing was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecisionsChanged;

/// What a mail to a writer is made of when a decision is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told<'a> {
    pub label: &'a str,
    pub title: &'a str,
    pub to: &'a str,
    /// The one they read the site in, where that is known.
    pub language: Option<Language>,
    /// The nomination comes back to be completed. Every other decision is read on the page, behind a sign-in.
    pub returned: Option<Completion<'a>>,
}

/// What there is to complete, and until when it may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Completion<'a> {
    pub reason: &'a str,
    pub until: Timestamp,
}

/// A nomination that has advanced, publicly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finalist {
    pub nomination: NominationId,
    pub number: i32,
    pub title: String,
    pub library: String,
    pub language: ContentLanguage,
}

/// A decision everybody may read, with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicDecision {
    pub nomination: NominationId,
    /// Counts up within the season.
    pub number: i32,
    pub category: CategoryId,
    pub kind: DecisionKind,
    pub reason: String,
    pub title: String,
    pub library: String,
    pub language: ContentLanguage,
}

impl TryFrom<decision::Model> for DecisionRecord {
    type Error = StoreError;

    fn try_from(row: decision::Model) -> Result<Self> {
        let kind =
            row.kind.parse().map_err(|_| StoreError::inconsistent("decision", row.id, "unknown kind"))?;
        let decided_by = AccountId(row.decided_by);
        let decided_at = Timestamp(row.decided_at);
        let decision = match (row.published_by, row.published_at) {
            (None, None) => Decision::Pending { kind, reason: row.reason, decided_by, decided_at },
            (Some(by), Some(at)) => Decision::Published {
                kind,
                reason: row.reason,
                decided_by,
                decided_at,
                published_by: AccountId(by),
                published_at: Timestamp(at),
            },
            _ => return Err(StoreError::inconsistent("decision", row.id, "half published")),
        };
        Ok(Self {
            id: DecisionId(row.id),
            nomination: NominationId(row.nomination_id),
            decision,
            public: None,
        })
    }
}

impl Store {
    /// The newest decision on each of a category's nominations, pending or published, by number of the nomination.
    /// For the chair only.
    pub async fn list_decisions(&self, category: CategoryId) -> Result<Vec<DecisionRecord>> {
        let nominations = ids_before_the_jury(&self.db, category).await?;
        let mut newest: BTreeMap<NominationId, DecisionRecord> = BTreeMap::new();
        for row in decision::Entity::find()
            .filter(decision::Column::NominationId.is_in(nominations.iter().copied()))
            .order_by_asc(decision::Column::Id)
            .all(&self.db)
            .await?
        {
            let mut record = DecisionRecord::try_from(row)?;
            record.public = match &record.decision {
                Decision::Published { kind, .. } => Some(*kind),
                Decision::Pending { .. } => {
                    newest.remove(&record.nomination).and_then(|before| before.public)
                }
            };
            newest.insert(record.nomination, record);
        }
        let mut records: Vec<DecisionRecord> = newest.into_values().collect();
        records.sort_by_key(|record| nominations.iter().position(|&id| id == record.nomination.0));
        Ok(records)
    }

    /// Prepares a decision, or another one in place of it while it is pending; see [`domain::jury::prepare`].
    pub async fn record_decision(
        &self,
        nomination: NominationId,
        kind: DecisionKind,
        reason: &str,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<Decision, RecordDecisionRefusal>> {
        let txn = self.write().await?;
        // held, so that on PostgreSQL nobody publishes or decides between the look and the write
        let held = nomination::Entity::find_by_id(nomination.0)
            .filter(contending())
            .lock_exclusive()
            .one(&txn)
            .await?;
        let Some(held) = held else { return Ok(Err(RecordDecisionRefusal::NotBeforeTheJury)) };
        let prepared = match prepare_held(&txn, nomination, kind, reason, by, now).await? {
            Ok(prepared) => prepared,
            Err(refusal) => return Ok(Err(RecordDecisionRefusal::Rule(refusal))),
        };
        let deed = Deed {
            act: Act::Decide,
            by: Some(by),
            season: Some(SeasonId(held.season_id)),
            subject: Subject::of("nomination", nomination.0),
            what: prepared.kind().as_str().to_owned(),
            reason: prepared.reason().to_owned(),
        };
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(Ok(prepared))
    }

    /// Prepares the same decision on several nominations of a category, all or none.
    pub async fn record_decisions(
        &self,
        category: CategoryId,
        nominations: &BTreeSet<NominationId>,
        kind: DecisionKind,
        reason: &str,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<usize, RecordDecisionRefusal>> {
        let txn = self.write().await?;
        let held = nomination::Entity::find()
            .filter(nomination::Column::CategoryId.eq(category.0))
            .filter(nomination::Column::Id.is_in(nominations.iter().map(|id| id.0)))
            .filter(contending())
            .order_by_asc(nomination::Column::Id)
            .lock_exclusive()
            .all(&txn)
            .await?;
        if held.len() < nominations.len() {
            return Ok(Err(RecordDecisionRefusal::NotBeforeTheJury));
        }
        for row in &held {
            let prepared = prepare_held(&txn, NominationId(row.id), kind, reason, by, now).await?;
            if let Err(refusal) = prepared {
                return Ok(Err(RecordDecisionRefusal::Rule(refusal)));
            }
            let deed = Deed::new(Act::Decide, by, Subject::of("nomination", row.id), kind.as_str());
            audit::append(&txn, deed.in_season(SeasonId(row.season_id)).because(reason.trim()), now).await?;
        }
        txn.commit().await?;
        Ok(Ok(held.len()))
    }

    /// How many get a mail when a decision on each of these is published.
    pub async fn count_writers(&self, nominations: &[NominationId]) -> Result<BTreeMap<NominationId, usize>> {
        let rows = nomination::Entity::find()
            .filter(nomination::Column::Id.is_in(nominations.iter().map(|id| id.0)))
            .all(&self.db)
            .await?;
        let writers = writers_of(&self.db, &rows).await?;
        Ok(writers.into_iter().map(|(id, writers)| (NominationId(id), writers.len())).collect())
    }

    /// Publishes every pending decision of a category, and says how many there were. Nobody is told.
    pub async fn publish_decisions(
        &self,
        category: CategoryId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<usize> {
        match self.publish(category, None, by, now, |_| None).await? {
            Ok(published) => Ok(published),
            // nothing was named, so nothing can differ
            Err(DecisionsChanged) => Ok(0),
        }
    }

    /// Publishes the pending decisions of a category if they are exactly those that were looked at: which, and as
    /// decided when. `tell` makes the mail to each writer.
    pub async fn publish_confirmed_decisions(
        &self,
        category: CategoryId,
        confirmed: &BTreeSet<(DecisionId, Timestamp)>,
        by: AccountId,
        now: Timestamp,
        tell: impl Fn(Told<'_>) -> NewMail,
    ) -> Result<Result<usize, DecisionsChanged>> {
        self.publish(category, Some(confirmed), by, now, |told| Some(tell(told))).await
    }

    async fn publish(
        &self,
        category: CategoryId,
        confirmed: Option<&BTreeSet<(DecisionId, Timestamp)>>,
        by: AccountId,
        now: Timestamp,
        tell: impl Fn(Told<'_>) -> Option<NewMail>,
    ) -> Result<Result<usize, DecisionsChanged>> {
        let txn = self.write().await?;
        let nominations = nomination::Entity::find()
            .filter(nomination::Column::CategoryId.eq(category.0))
            .filter(contending())
            .order_by_asc(nomination::Column::Id)
            .lock_exclusive()
            .all(&txn)
            .await?;
        let pending = decision::Entity::find()
            .filter(decision::Column::NominationId.is_in(nominations.iter().map(|row| row.id)))
            .filter(decision::Column::PublishedAt.is_null())
            .all(&txn)
            .await?;
        let found = pending.iter().map(|row| (DecisionId(row.id), Timestamp(row.decided_at)));
        if confirmed.is_some_and(|confirmed| *confirmed != found.collect()) {
            return Ok(Err(DecisionsChanged));
        }
        if pending.is_empty() {
            return Ok(Ok(0));
        }
        let (standing, returned): (Vec<_>, Vec<_>) =
            pending.iter().partition(|row| row.kind.parse().is_ok_and(DecisionKind::stands));
        decision::Entity::update_many()
            .col_expr(decision::Column::PublishedBy, Expr::value(by.0))
            .col_expr(decision::Column::PublishedAt, Expr::value(now.0))
            .filter(decision::Column::Id.is_in(standing.iter().map(|row| row.id)))
            .exec(&txn)
            .await?;
        let until = now + COMPLETE_WITHIN;
        for row in returned {
            return_by_jury(&txn, row, until, now).await?;
        }
        let season = nominations.first().map(|row| SeasonId(row.season_id));
        for row in &pending {
            let deed = Deed {
                act: Act::PublishDecisions,
                by: Some(by),
                season,
                subject: Subject::of("nomination", row.nomination_id),
                what: row.kind.clone(),
                reason: row.reason.clone(),
            };
            audit::append(&txn, deed, now).await?;
        }
        let decided: BTreeMap<i64, &decision::Model> =
            pending.iter().map(|row| (row.nomination_id, row)).collect();
        let told: Vec<nomination::Model> =
            nominations.into_iter().filter(|row| decided.contains_key(&row.id)).collect();
        let mut writers = writers_of(&txn, &told).await?;
        for row in &told {
            let label = row.number.map(|number| format!("N-{number:03}")).unwrap_or_default();
            let Some(decided) = decided.get(&row.id) else { continue };
            let returned = (decided.kind == DecisionKind::Return.as_str())
                .then_some(Completion { reason: &decided.reason, until });
            for (writer, language) in writers.remove(&row.id).unwrap_or_default() {
                let told = Told { label: &label, title: &row.title, to: &writer, language, returned };
                if let Some(mail) = tell(told) {
                    queue(&txn, mail, now).await?;
                }
            }
        }
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Ok(pending.len()))
    }

    /// What the jury has said in public of a season's nominations, by number: those whose reason is for everybody, and of
    /// which anything may be public at all.
    pub async fn list_public_decisions(&self, season: SeasonId) -> Result<Vec<PublicDecision>> {
        let nominations = nomination::Entity::find()
            .filter(nomination::Column::SeasonId.eq(season.0))
            .filter(contending())
            .order_by_asc(nomination::Column::Number)
            .all(&self.db)
            .await?;
        let decided = decision::Entity::find()
            .filter(decision::Column::NominationId.is_in(nominations.iter().map(|row| row.id)))
            .filter(decision::Column::PublishedAt.is_not_null())
            .order_by_asc(decision::Column::Id)
            .all(&self.db)
            .await?;
        let mut newest: BTreeMap<i64, decision::Model> =
            decided.into_iter().map(|row| (row.nomination_id, row)).collect();
        let ids: Vec<i64> = newest.keys().copied().collect();
        let silent: BTreeSet<i64> =
            unconfirmed(&self.db, &ids).await?.into_iter().map(|it| it.id.0).collect();
        let mut public = Vec::new();
        for row in nominations.into_iter().filter(|row| !silent.contains(&row.id)) {
            let (Some(decided), Some(category)) = (newest.remove(&row.id), row.category_id) else { continue };
            let record = DecisionRecord::try_from(decided)?;
            let kind = record.decision.kind();
            if !kind.has_public_reason() {
                continue;
            }
            let language = row.language.parse();
            let number = row.number.ok_or_else(|| {
                StoreError::inconsistent("nomination", row.id, "submitted without a number")
            })?;
            public.push(PublicDecision {
                nomination: NominationId(row.id),
                number,
                category: CategoryId(category),
                kind,
                reason: record.decision.reason().to_owned(),
                title: row.title,
                library: row.library,
                language: language
                    .map_err(|_| StoreError::inconsistent("nomination", row.id, "unknown language"))?,
            });
        }
        Ok(public)
    }

    /// Nominations of a category that have advanced, once that is public, by number.
    pub async fn list_finalists(&self, category: CategoryId) -> Result<Vec<Finalist>> {
        let advanced: BTreeSet<i64> = decision::Entity::find()
            .filter(decision::Column::NominationId.is_in(ids_before_the_jury(&self.db, category).await?))
            .filter(decision::Column::Kind.eq(DecisionKind::Advance.as_str()))
            .filter(decision::Column::PublishedAt.is_not_null())
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| row.nomination_id)
            .collect();
        nomination::Entity::find()
            .filter(nomination::Column::Id.is_in(advanced))
            .order_by_asc(nomination::Column::Number)
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| {
                let lacks = |what: &str| StoreError::inconsistent("nomination", row.id, what);
                Ok(Finalist {
                    nomination: NominationId(row.id),
                    number: row.number.ok_or_else(|| lacks("submitted without a number"))?,
                    language: row.language.parse().map_err(|_| lacks("unknown language"))?,
                    title: row.title,
                    library: row.library,
                })
            })
            .collect()
    }
}

/// The addresses of whoever wrote each of these, and the language of those who have an account.
pub(crate) async fn writers_of(
    db: &impl ConnectionTrait,
    nominations: &[nomination::Model],
) -> Result<BTreeMap<i64, BTreeMap<String, Option<Language>>>> {
    let mut writers: BTreeMap<i64, BTreeMap<String, Option<Language>>> = BTreeMap::new();
    let owners: BTreeMap<i64, (String, Option<Language>)> = account::Entity::find()
        .filter(account::Column::Id.is_in(nominations.iter().filter_map(|row| row.owner_id)))
        .filter(account::Column::ErasedAt.is_null())
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, (row.email, row.language.parse().ok())))
        .collect();
    for row in nominations {
        let owner = row.owner_id.and_then(|owner| owners.get(&owner));
        writers.entry(row.id).or_default().extend(owner.cloned());
    }
    let beside = co_author::Entity::find()
        .filter(co_author::Column::NominationId.is_in(nominations.iter().map(|row| row.id)))
        .all(db)
        .await?;
    let languages: BTreeMap<String, Option<Language>> = account::Entity::find()
        .filter(account::Column::EmailKey.is_in(beside.iter().map(|row| row.email_key.as_str())))
        .filter(account::Column::ErasedAt.is_null())
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.email_key, row.language.parse().ok()))
        .collect();
    for row in beside {
        let language = languages.get(&row.email_key).copied().flatten();
        writers.entry(row.nomination_id).or_default().entry(row.email).or_insert(language);
    }
    Ok(writers)
}

/// A decision on a nomination that is held: beside what is public, and in place of what waits.
async fn prepare_held(
    txn: &impl ConnectionTrait,
    nomination: NominationId,
    kind: DecisionKind,
    reason: &str,
    by: AccountId,
    now: Timestamp,
) -> Result<std::result::Result<Decision, DecisionRefusal>> {
    let rows = decision::Entity::find()
        .filter(decision::Column::NominationId.eq(nomination.0))
        .order_by_asc(decision::Column::Id)
        .all(txn)
        .await?;
    let waiting = rows.iter().find(|row| row.published_at.is_none()).map(|row| row.id);
    let public = rows.into_iter().rfind(|row| row.published_at.is_some());
    let public = public.map(DecisionRecord::try_from).transpose()?.map(|record| record.decision);
    let prepared = match prepare(public.as_ref(), kind, reason, by, now) {
        Ok(prepared) => prepared,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let mut row = decision::ActiveModel {
        nomination_id: Set(nomination.0),
        kind: Set(prepared.kind().as_str().to_owned()),
        reason: Set(prepared.reason().to_owned()),
        decided_by: Set(by.0),
        decided_at: Set(now.0),
        ..Default::default()
    };
    match waiting {
        Some(id) => {
            row.id = Set(id);
            decision::Entity::update(row).exec(txn).await?;
        }
        None => {
            decision::Entity::insert(row).exec(txn).await?;
        }
    }
    Ok(Ok(prepared))
}

/// Ids of a category's nominations, by number.
async fn ids_before_the_jury(db: &impl ConnectionTrait, category: CategoryId) -> Result<Vec<i64>> {
    Ok(nomination::Entity::find()
        .filter(nomination::Column::CategoryId.eq(category.0))
        .filter(contending())
        .order_by_asc(nomination::Column::Number)
        .select_only()
        .column(nomination::Column::Id)
        .into_tuple()
        .all(db)
        .await?)
}
