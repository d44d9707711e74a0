//! What came of adaptations: written by the library, approved by an editor, read on the card.

use super::{held, read_json, write_json};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    concepts::{VersionRow, named_versions, sharing::stamp, version_language},
    entity::{account, adaptation, concept, outcome},
    outbox::{NewMail, queue},
    webhooks::announce,
};
use domain::{
    adaptations::{OutcomeStage, OutcomeStep, OutcomeText, ToldOutcome, WhoTold},
    concepts::VersionLabel,
    ids::{AccountId, AdaptationId, ConceptId, OrganisationId, OutcomeId},
    language::Language,
    policy::Act,
    time::Timestamp,
    webhooks::HookEvent,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DerivePartialModel, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, IntoCondition},
};
use std::collections::{BTreeMap, BTreeSet};

/// A report as its library sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeRecord {
    pub id: OutcomeId,
    pub language: Language,
    pub text: OutcomeText,
    pub stage: OutcomeStage,
    pub version: i32,
    /// Why an editor gave it back; empty where none did.
    pub return_reason: String,
}

/// What a library writes in its report.
#[derive(Clone, Debug)]
pub struct OutcomeEdit {
    /// The version that was seen; 0 where there was no report to write in.
    pub expected: i32,
    pub language: Language,
    pub text: OutcomeText,
    /// Sends it to the editors as well.
    pub send: bool,
}

/// Why a report was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeEditRefusal {
    Unknown,
    /// Somebody saved since.
    Stale,
    /// An editor is looking at it.
    BeingRead,
}

/// A report an editor has to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingOutcome {
    pub id: OutcomeId,
    pub sent_at: Timestamp,
    pub library: String,
    pub country: String,
    pub slug: String,
    /// Of the version that was adapted.
    pub title: String,
    pub origin: VersionLabel,
    pub language: Language,
    pub text: OutcomeText,
}

/// What became of a report, for the mail about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    pub adaptation: AdaptationId,
    pub slug: String,
    pub title: String,
    /// Whom to tell, in which language; none where they have gone.
    pub tell: Option<(String, Language)>,
}

/// A report everybody may read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicOutcome {
    pub library: String,
    pub country: String,
    /// The version the library began with.
    pub origin: VersionLabel,
    pub language: Language,
    pub text: OutcomeText,
    pub approved_at: Timestamp,
}

fn stage(row: &outcome::Model) -> OutcomeStage {
    let at = |moment: Option<i64>| moment.map(Timestamp);
    match (at(row.withdrawn_at), at(row.approved_at), at(row.returned_at), at(row.sent_at)) {
        (Some(at), ..) => OutcomeStage::Withdrawn { at },
        (_, Some(at), ..) => OutcomeStage::Approved { at },
        (_, _, Some(at), _) => OutcomeStage::Returned { at },
        (_, _, _, Some(at)) => OutcomeStage::Sent { at },
        _ => OutcomeStage::Draft,
    }
}

fn record(row: &outcome::Model) -> Result<OutcomeRecord> {
    Ok(OutcomeRecord {
        id: OutcomeId(row.id),
        language: version_language(row.id, &row.language)?,
        text: read_json("outcome", row.id, &row.text)?,
        stage: stage(row),
        version: row.version,
        return_reason: row.return_reason.clone(),
    })
}

/// The newest report of each of these that was not taken back.
pub(super) async fn newest(
    db: &impl ConnectionTrait,
    adaptations: &[i64],
) -> Result<BTreeMap<i64, OutcomeRecord>> {
    let rows = outcome::Entity::find()
        .filter(outcome::Column::AdaptationId.is_in(adaptations.iter().copied()))
        .filter(outcome::Column::WithdrawnAt.is_null())
        .order_by_asc(outcome::Column::Id)
        .all(db)
        .await?;
    rows.iter().map(|row| Ok((row.adaptation_id, record(row)?))).collect()
}

/// Reports on cards. Every question of the public starts here.
fn public_outcomes() -> Select<outcome::Entity> {
    outcome::Entity::find()
        .filter(outcome::Column::ApprovedAt.is_not_null())
        .filter(outcome::Column::WithdrawnAt.is_null())
}

/// Whose an adaptation is, without what stands in it.
#[derive(Clone, DerivePartialModel)]
#[sea_orm(entity = "adaptation::Entity")]
struct Teller {
    id: i64,
    concept_id: i64,
    origin_version_id: i64,
    owner_id: Option<i64>,
    organisation_id: Option<i64>,
    library: String,
    country: String,
}

impl Teller {
    fn who(&self) -> WhoTold {
        WhoTold::of(self.organisation_id.map(OrganisationId), &self.library)
    }
}

async fn tellers(db: &impl ConnectionTrait, which: impl IntoCondition) -> Result<BTreeMap<i64, Teller>> {
    let rows = adaptation::Entity::find().filter(which).into_partial_model::<Teller>().all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

fn adaptations_of(concepts: Option<&[i64]>) -> Select<adaptation::Entity> {
    let all = adaptation::Entity::find();
    match concepts {
        Some(ids) => all.filter(adaptation::Column::ConceptId.is_in(ids.iter().copied())),
        None => all,
    }
}

/// What public outcomes say about these concepts, or about all, for [`domain::adaptations::count`].
pub(crate) async fn outcome_facts(
    db: &impl ConnectionTrait,
    concepts: Option<&[i64]>,
) -> Result<BTreeMap<i64, Vec<ToldOutcome>>> {
    let ids = adaptations_of(concepts).select_only().column(adaptation::Column::Id).into_query();
    let rows: Vec<(i64, String, Option<i64>)> = public_outcomes()
        .filter(outcome::Column::AdaptationId.in_subquery(ids))
        .select_only()
        .column(outcome::Column::AdaptationId)
        .column(outcome::Column::Text)
        .column(outcome::Column::ApprovedAt)
        .into_tuple()
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(BTreeMap::new());
    }
    let wanted: BTreeSet<i64> = rows.iter().map(|(adaptation, ..)| *adaptation).collect();
    let told_by = tellers(db, adaptation::Column::Id.is_in(wanted)).await?;
    let mut found: BTreeMap<i64, Vec<ToldOutcome>> = BTreeMap::new();
    for (id, text, approved_at) in rows {
        let (Some(by), Some(at)) = (told_by.get(&id), approved_at) else { continue };
        let text: OutcomeText = read_json("outcome", id, &text)?;
        let Some(kind) = text.kind else { continue };
        found.entry(by.concept_id).or_default().push(ToldOutcome {
            who: by.who(),
            country: by.country.clone(),
            kind,
            approved_at: Timestamp(at),
        });
    }
    Ok(found)
}

/// Whether a report of it stands on the card.
pub(super) async fn is_on_card(db: &impl ConnectionTrait, adaptation: i64) -> Result<bool> {
    let public = public_outcomes().filter(outcome::Column::AdaptationId.eq(adaptation));
    Ok(public.count(db).await? > 0)
}

/// Reports that were sent and no editor has answered.
fn waiting() -> Select<outcome::Entity> {
    outcome::Entity::find()
        .filter(outcome::Column::SentAt.is_not_null())
        .filter(outcome::Column::ApprovedAt.is_null())
        .filter(outcome::Column::ReturnedAt.is_null())
        .filter(outcome::Column::WithdrawnAt.is_null())
}

impl Store {
    /// Keeps a report, and sends it where that is asked. What stands on the card stays there: a later report is written
    /// beside it, and takes its place when it is approved.
    pub async fn record_outcome(
        &self,
        id: AdaptationId,
        owner: AccountId,
        edit: &OutcomeEdit,
        now: Timestamp,
    ) -> Result<Result<(), OutcomeEditRefusal>> {
        let txn = self.write().await?;
        if held(&txn, id, owner).await?.is_none() {
            return Ok(Err(OutcomeEditRefusal::Unknown));
        }
        let newest = outcome::Entity::find()
            .filter(outcome::Column::AdaptationId.eq(id.0))
            .filter(outcome::Column::WithdrawnAt.is_null())
            .order_by_desc(outcome::Column::Id)
            .one(&txn)
            .await?;
        let standing = newest.filter(|row| !stage(row).is_public());
        let stands_at = standing.as_ref().map_or(OutcomeStage::Draft, stage);
        let step = if edit.send { OutcomeStep::Send } else { OutcomeStep::Write };
        if stands_at.take(step, now).is_err() {
            return Ok(Err(OutcomeEditRefusal::BeingRead));
        }
        if standing.as_ref().map_or(0, |row| row.version) != edit.expected {
            return Ok(Err(OutcomeEditRefusal::Stale));
        }
        let mut row = match standing {
            Some(row) => row.into_active_model(),
            None => outcome::ActiveModel {
                adaptation_id: Set(id.0),
                created_at: Set(now.0),
                return_reason: Set(String::new()),
                ..Default::default()
            },
        };
        row.language = Set(edit.language.tag().to_owned());
        row.text = Set(write_json("outcome", id.0, &edit.text)?);
        row.version = Set(edit.expected + 1);
        row.updated_at = Set(now.0);
        if edit.send {
            row.sent_at = Set(Some(now.0));
            row.returned_at = Set(None);
            row.return_reason = Set(String::new());
        }
        if edit.expected == 0 {
            outcome::Entity::insert(row).exec(&txn).await?;
        } else {
            outcome::Entity::update(row).exec(&txn).await?;
        }
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// Takes back what was sent or stands on the card; gone there at once. Whether there was anything.
    pub async fn withdraw_outcome(&self, id: AdaptationId, owner: AccountId, now: Timestamp) -> Result<bool> {
        let txn = self.write().await?;
        let Some(of) = held(&txn, id, owner).await? else { return Ok(false) };
        let rows = outcome::Entity::find()
            .filter(outcome::Column::AdaptationId.eq(id.0))
            .filter(outcome::Column::WithdrawnAt.is_null())
            .all(&txn)
            .await?;
        let taken: Vec<i64> = rows
            .iter()
            .filter(|row| stage(row).take(OutcomeStep::Withdraw, now).is_ok())
            .map(|row| row.id)
            .collect();
        if taken.is_empty() {
            return Ok(false);
        }
        let was_public = rows.iter().any(|row| stage(row).is_public());
        outcome::Entity::update_many()
            .col_expr(outcome::Column::WithdrawnAt, Expr::value(now.0))
            .filter(outcome::Column::Id.is_in(taken))
            .exec(&txn)
            .await?;
        if was_public {
            stamp(&txn, &[of.concept_id], now).await?;
        }
        txn.commit().await?;
        Ok(true)
    }

    pub async fn count_waiting_outcomes(&self) -> Result<u64> {
        Ok(waiting().count(&self.db).await?)
    }

    /// Reports editors have not answered, oldest first.
    pub async fn list_waiting_outcomes(&self) -> Result<Vec<WaitingOutcome>> {
        let rows = waiting().order_by_asc(outcome::Column::SentAt).all(&self.db).await?;
        let ids: Vec<i64> = rows.iter().map(|row| row.adaptation_id).collect();
        let told_by = told_by(&self.db, &ids).await?;
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            let Some((of, version, slug)) = told_by.get(&row.adaptation_id) else { continue };
            let record = record(&row)?;
            found.push(WaitingOutcome {
                id: record.id,
                sent_at: Timestamp(row.sent_at.unwrap_or_default()),
                library: of.library.clone(),
                country: of.country.clone(),
                slug: slug.clone(),
                title: version.title.clone(),
                origin: version.label()?,
                language: record.language,
                text: record.text,
            });
        }
        Ok(found)
    }

    /// Approves a report, which replaces what the library told before, or gives it back with a reason; `tell` writes the mail
    /// to its library. `None` where there is no such report, or somebody else has answered it.
    pub async fn decide_outcome(
        &self,
        id: OutcomeId,
        by: AccountId,
        approve: bool,
        reason: &str,
        now: Timestamp,
        tell: impl FnOnce(&Decided) -> Option<NewMail>,
    ) -> Result<Option<Decided>> {
        let txn = self.write().await?;
        let row = outcome::Entity::find_by_id(id.0).lock_exclusive().one(&txn).await?;
        let step = if approve { OutcomeStep::Approve } else { OutcomeStep::Return };
        let Some(row) = row.filter(|row| stage(row).take(step, now).is_ok()) else { return Ok(None) };
        let mut told_by = told_by(&txn, &[row.adaptation_id]).await?;
        let Some((of, version, slug)) = told_by.remove(&row.adaptation_id) else { return Ok(None) };
        let language = version_language(row.id, &row.language)?;
        let adaptation = row.adaptation_id;
        let mut row = row.into_active_model();
        row.decided_by = Set(Some(by.0));
        if approve {
            // one report of a library stands at a time
            outcome::Entity::update_many()
                .col_expr(outcome::Column::WithdrawnAt, Expr::value(now.0))
                .filter(outcome::Column::AdaptationId.eq(adaptation))
                .filter(outcome::Column::Id.ne(id.0))
                .filter(outcome::Column::ApprovedAt.is_not_null())
                .filter(outcome::Column::WithdrawnAt.is_null())
                .exec(&txn)
                .await?;
            row.approved_at = Set(Some(now.0));
        } else {
            row.returned_at = Set(Some(now.0));
            row.return_reason = Set(reason.trim().to_owned());
        }
        outcome::Entity::update(row).exec(&txn).await?;
        let person = match of.owner_id {
            Some(owner) => account::Entity::find_by_id(owner).one(&txn).await?,
            None => None,
        };
        let person = person.filter(|person| person.erased_at.is_none());
        let decided = Decided {
            adaptation: AdaptationId(adaptation),
            slug,
            title: version.title,
            tell: person.map(|person| (person.email, person.language.parse().unwrap_or(language))),
        };
        if let Some(mail) = tell(&decided) {
            queue(&txn, mail, now).await?;
        }
        let what = if approve { "approved" } else { "returned" };
        let deed = Deed::new(Act::JudgeOutcome, by, Subject::of("outcome", id.0), what);
        audit::append(&txn, deed.because(reason.trim()), now).await?;
        if approve {
            stamp(&txn, &[of.concept_id], now).await?;
            announce(&txn, HookEvent::OutcomeApproved, of.concept_id, now).await?;
        }
        txn.commit().await?;
        Ok(Some(decided))
    }

    /// What libraries tell on a card, newest first, and how many libraries have made the concept their own.
    pub async fn list_public_outcomes(&self, concept: ConceptId) -> Result<(Vec<PublicOutcome>, usize)> {
        let of = tellers(&self.db, adaptation::Column::ConceptId.eq(concept.0)).await?;
        if of.is_empty() {
            return Ok((Vec::new(), 0));
        }
        let libraries: BTreeSet<WhoTold> = of.values().map(Teller::who).collect();
        let rows = public_outcomes()
            .filter(outcome::Column::AdaptationId.is_in(of.keys().copied()))
            .order_by_desc(outcome::Column::ApprovedAt)
            .all(&self.db)
            .await?;
        let versions = named_versions(&self.db, of.values().map(|by| by.origin_version_id)).await?;
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            let by = of.get(&row.adaptation_id);
            let version = by.and_then(|by| versions.get(&by.origin_version_id));
            let (Some(by), Some(version), Some(at)) = (by, version, row.approved_at) else { continue };
            let record = record(&row)?;
            found.push(PublicOutcome {
                library: by.library.clone(),
                country: by.country.clone(),
                origin: version.label()?,
                language: record.language,
                text: shown(record.text),
                approved_at: Timestamp(at),
            });
        }
        Ok((found, libraries.len()))
    }
}

/// What of a report everybody may read: somebody's words only with their consent.
fn shown(mut text: OutcomeText) -> OutcomeText {
    if !text.quote.may_be_published() {
        text.quote = Default::default();
    }
    text
}

type ToldBy = BTreeMap<i64, (Teller, VersionRow, String)>;

/// Adaptations with the version they began with and the address of their concept.
async fn told_by(db: &impl ConnectionTrait, ids: &[i64]) -> Result<ToldBy> {
    let rows = tellers(db, adaptation::Column::Id.is_in(ids.iter().copied())).await?;
    let versions = named_versions(db, rows.values().map(|row| row.origin_version_id)).await?;
    let slugs: Vec<(i64, String)> = concept::Entity::find()
        .filter(concept::Column::Id.is_in(rows.values().map(|row| row.concept_id)))
        .select_only()
        .column(concept::Column::Id)
        .column(concept::Column::Slug)
        .into_tuple()
        .all(db)
        .await?;
    let slugs: BTreeMap<i64, String> = slugs.into_iter().collect();
    let mut found = BTreeMap::new();
    for (id, row) in rows {
        let version = versions.get(&row.origin_version_id).cloned();
        let (Some(version), Some(slug)) = (version, slugs.get(&row.concept_id)) else {
            return Err(StoreError::inconsistent("adaptation", id, "of no version"));
        };
        found.insert(id, (row, version, slug.clone()));
    }
    Ok(found)
}
