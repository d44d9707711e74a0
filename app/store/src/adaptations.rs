//! Concepts that libraries have made their own: a copy of the card at its version, a plan, and reports of what came of it.
//!
//! An adaptation is its owner's: every question and every change names them, and whoever is not the owner finds nothing.
//! Only what an editor has approved of a report is public, by [`outcomes`] alone.

mod outcomes;

pub(crate) use outcomes::outcome_facts;
pub use outcomes::{Decided, OutcomeEdit, OutcomeEditRefusal, OutcomeRecord, PublicOutcome, WaitingOutcome};

use crate::{
    Result, Store, StoreError,
    concepts::{CardVersion, in_catalogue, named_versions, published_versions, sharing::stamp},
    entity::{adaptation, concept, concept_version, organisation, outcome},
    revision::touch_public,
};
use domain::{
    adaptations::{AdaptationText, Plan, plan::steps_of},
    concepts::{Section, VersionLabel},
    ids::{AccountId, AdaptationId, ConceptId, OrganisationId},
    language::Language,
    time::Timestamp,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait,
    IntoActiveModel, QueryFilter, QueryOrder,
};

/// Who makes what their own.
#[derive(Clone, Debug)]
pub struct NewAdaptation {
    pub concept: ConceptId,
    /// The reader's: the card in it is copied, or the one there is.
    pub language: Language,
    pub owner: AccountId,
    pub organisation: Option<OrganisationId>,
    /// The library as it is to be named; taken from the register where that knows it.
    pub library: String,
    /// As ISO 3166-1 has it, or empty; taken from the register where that knows it.
    pub country: String,
}

/// What everybody may know of the concept that was adapted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfConcept {
    pub id: ConceptId,
    pub slug: String,
    pub number: i32,
    /// It is still read at its address. What was taken back is not named any more.
    pub readable: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adaptation {
    pub id: AdaptationId,
    pub concept: OfConcept,
    pub library: String,
    pub country: String,
    pub text: AdaptationText,
    pub plan: Plan,
    /// What a change must name to be kept.
    pub version: i32,
    /// The version it began with; it stays.
    pub origin: CardVersion,
    /// The version it was last compared with.
    pub base: CardVersion,
    /// A later one in the same language, while the concept is readable.
    pub newer: Option<CardVersion>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// The newest report that was not taken back.
    pub outcome: Option<OutcomeRecord>,
    /// A report stands on the card; it may be an earlier one than the newest.
    pub on_card: bool,
}

/// A line of one's own list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdaptationSummary {
    pub id: AdaptationId,
    pub title: String,
    pub library: String,
    pub concept: OfConcept,
    pub origin: VersionLabel,
    pub language: Language,
    pub plan: Plan,
    pub updated_at: Timestamp,
    pub outcome: Option<OutcomeRecord>,
}

/// Why a change was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AdaptationRefusal {
    Unknown,
    /// Somebody saved since, in another tab perhaps.
    Stale,
}

fn read_json<T: serde::de::DeserializeOwned>(table: &'static str, row: i64, text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| StoreError::inconsistent(table, row, error.to_string()))
}

fn write_json<T: serde::Serialize>(table: &'static str, row: i64, value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| StoreError::inconsistent(table, row, error.to_string()))
}

/// The current version in a language.
async fn current_in(
    db: &impl ConnectionTrait,
    concept: i64,
    language: &str,
) -> Result<Option<concept_version::Model>> {
    Ok(published_versions()
        .filter(concept_version::Column::ConceptId.eq(concept))
        .filter(concept_version::Column::Language.eq(language))
        .order_by_desc(concept_version::Column::Year)
        .order_by_desc(concept_version::Column::Number)
        .one(db)
        .await?)
}

/// The row of whoever owns it, held until the end of the transaction.
async fn held(
    txn: &DatabaseTransaction,
    id: AdaptationId,
    owner: AccountId,
) -> Result<Option<adaptation::Model>> {
    use sea_orm::QuerySelect;
    Ok(adaptation::Entity::find_by_id(id.0)
        .filter(adaptation::Column::OwnerId.eq(owner.0))
        .lock_exclusive()
        .one(txn)
        .await?)
}

/// The same, where it is still as it was seen.
async fn held_at(
    txn: &DatabaseTransaction,
    id: AdaptationId,
    owner: AccountId,
    expected: i32,
) -> Result<Result<adaptation::Model, AdaptationRefusal>> {
    let row = held(txn, id, owner).await?.ok_or(AdaptationRefusal::Unknown);
    Ok(row.and_then(|row| if row.version == expected { Ok(row) } else { Err(AdaptationRefusal::Stale) }))
}

/// Keeps what was changed, and gives the version that a later change must name.
async fn keep(txn: DatabaseTransaction, mut row: adaptation::Model, now: Timestamp) -> Result<i32> {
    row.version += 1;
    row.updated_at = now.0;
    let version = row.version;
    adaptation::Entity::update(row.into_active_model().reset_all()).exec(&txn).await?;
    txn.commit().await?;
    Ok(version)
}

impl Store {
    /// Copies the card of a concept in the catalogue. `None` where it is not there.
    pub async fn begin_adaptation(&self, new: NewAdaptation, now: Timestamp) -> Result<Option<AdaptationId>> {
        let txn = self.write().await?;
        let Some(concept) = in_catalogue().filter(concept::Column::Id.eq(new.concept.0)).one(&txn).await?
        else {
            return Ok(None);
        };
        let mut version = current_in(&txn, concept.id, new.language.tag()).await?;
        for language in Language::ALL {
            if version.is_none() {
                version = current_in(&txn, concept.id, language.tag()).await?;
            }
        }
        let Some(version) = version else { return Ok(None) };
        let version = CardVersion::try_from(version)?;
        let registered = match new.organisation {
            Some(id) => organisation::Entity::find_by_id(id.0).one(&txn).await?,
            None => None,
        };
        let (library, country) = match &registered {
            Some(row) => (row.name.clone(), row.country.clone()),
            None => (new.library.trim().to_owned(), new.country.clone()),
        };
        let plan = Plan { steps: steps_of(version.text.section(Section::Steps)), ..Plan::default() };
        let row = adaptation::ActiveModel {
            concept_id: Set(concept.id),
            origin_version_id: Set(version.id),
            base_version_id: Set(version.id),
            owner_id: Set(Some(new.owner.0)),
            organisation_id: Set(registered.map(|row| row.id)),
            library: Set(library),
            country: Set(country),
            text: Set(write_json("adaptation", 0, &version.text)?),
            plan: Set(write_json("adaptation", 0, &plan)?),
            version: Set(1),
            created_at: Set(now.0),
            updated_at: Set(now.0),
            ..Default::default()
        };
        let id = adaptation::Entity::insert(row).exec(&txn).await?.last_insert_id;
        // the card says how many have done so
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Some(AdaptationId(id)))
    }

    /// What this account has made its own, last changed first.
    pub async fn list_adaptations_of(&self, owner: AccountId) -> Result<Vec<AdaptationSummary>> {
        let rows = adaptation::Entity::find()
            .filter(adaptation::Column::OwnerId.eq(owner.0))
            .order_by_desc(adaptation::Column::UpdatedAt)
            .order_by_desc(adaptation::Column::Id)
            .all(&self.db)
            .await?;
        let concepts = concept::Entity::find()
            .filter(concept::Column::Id.is_in(rows.iter().map(|row| row.concept_id)))
            .all(&self.db)
            .await?;
        let versions = named_versions(&self.db, rows.iter().map(|row| row.origin_version_id)).await?;
        let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
        let mut outcomes = outcomes::newest(&self.db, &ids).await?;
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            let concept = concepts.iter().find(|concept| concept.id == row.concept_id);
            let (Some(concept), Some(version)) = (concept, versions.get(&row.origin_version_id)) else {
                continue;
            };
            let text: AdaptationText = read_json("adaptation", row.id, &row.text)?;
            found.push(AdaptationSummary {
                id: AdaptationId(row.id),
                title: text.title,
                library: row.library,
                concept: of_concept(concept),
                origin: version.label()?,
                language: version.language()?,
                plan: read_json("adaptation", row.id, &row.plan)?,
                updated_at: Timestamp(row.updated_at),
                outcome: outcomes.remove(&row.id),
            });
        }
        Ok(found)
    }

    /// The whole of it, for its owner.
    pub async fn find_adaptation(&self, id: AdaptationId, owner: AccountId) -> Result<Option<Adaptation>> {
        let row = adaptation::Entity::find_by_id(id.0)
            .filter(adaptation::Column::OwnerId.eq(owner.0))
            .one(&self.db)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let Some(concept) = concept::Entity::find_by_id(row.concept_id).one(&self.db).await? else {
            return Ok(None);
        };
        let versions = concept_version::Entity::find()
            .filter(concept_version::Column::Id.is_in([row.origin_version_id, row.base_version_id]))
            .all(&self.db)
            .await?;
        let version = |wanted: i64| {
            let found = versions.iter().find(|version| version.id == wanted).cloned();
            CardVersion::try_from(
                found.ok_or_else(|| StoreError::inconsistent("adaptation", row.id, "of no version"))?,
            )
        };
        let (origin, base) = (version(row.origin_version_id)?, version(row.base_version_id)?);
        let concept = of_concept(&concept);
        let newer = match concept.readable {
            true => current_in(&self.db, concept.id.0, base.language.tag()).await?,
            false => None,
        };
        let newer = newer.map(CardVersion::try_from).transpose()?.filter(|newer| newer.label > base.label);
        Ok(Some(Adaptation {
            id,
            concept,
            library: row.library,
            country: row.country,
            text: read_json("adaptation", row.id, &row.text)?,
            plan: read_json("adaptation", row.id, &row.plan)?,
            version: row.version,
            origin,
            base,
            newer,
            created_at: Timestamp(row.created_at),
            updated_at: Timestamp(row.updated_at),
            outcome: outcomes::newest(&self.db, &[row.id]).await?.remove(&row.id),
            on_card: outcomes::is_on_card(&self.db, row.id).await?,
        }))
    }

    /// Keeps the library's own card. `compared` is the version of the concept it has been compared with, where it was.
    pub async fn change_adaptation(
        &self,
        id: AdaptationId,
        owner: AccountId,
        expected: i32,
        text: &AdaptationText,
        compared: Option<i64>,
        now: Timestamp,
    ) -> Result<Result<i32, AdaptationRefusal>> {
        let text = write_json("adaptation", id.0, text)?;
        let txn = self.write().await?;
        let mut row = match held_at(&txn, id, owner, expected).await? {
            Ok(row) => row,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if let Some(version) = compared {
            let of_this = published_versions()
                .filter(concept_version::Column::Id.eq(version))
                .filter(concept_version::Column::ConceptId.eq(row.concept_id));
            if of_this.one(&txn).await?.is_none() {
                return Ok(Err(AdaptationRefusal::Unknown));
            }
            row.base_version_id = version;
        }
        row.text = text;
        keep(txn, row, now).await.map(Ok)
    }

    pub async fn change_plan(
        &self,
        id: AdaptationId,
        owner: AccountId,
        expected: i32,
        plan: &Plan,
        now: Timestamp,
    ) -> Result<Result<i32, AdaptationRefusal>> {
        let plan = write_json("adaptation", id.0, plan)?;
        let txn = self.write().await?;
        let mut row = match held_at(&txn, id, owner, expected).await? {
            Ok(row) => row,
            Err(refusal) => return Ok(Err(refusal)),
        };
        row.plan = plan;
        keep(txn, row, now).await.map(Ok)
    }

    /// Takes it away with everything told of it, from the concept's card as well. Whether it was there.
    pub async fn delete_adaptation(
        &self,
        id: AdaptationId,
        owner: AccountId,
        now: Timestamp,
    ) -> Result<bool> {
        let txn = self.write().await?;
        let Some(row) = held(&txn, id, owner).await? else { return Ok(false) };
        let was_told = outcomes::is_on_card(&txn, row.id).await?;
        outcome::Entity::delete_many().filter(outcome::Column::AdaptationId.eq(row.id)).exec(&txn).await?;
        adaptation::Entity::delete_by_id(row.id).exec(&txn).await?;
        // the card says how many have made it their own; what was told of it changes what others are given as well
        if was_told {
            stamp(&txn, &[row.concept_id], now).await?;
        } else {
            touch_public(&txn).await?;
        }
        txn.commit().await?;
        Ok(true)
    }
}

fn of_concept(row: &concept::Model) -> OfConcept {
    OfConcept {
        id: ConceptId(row.id),
        slug: row.slug.clone(),
        number: row.number,
        readable: row.withdrawn_at.is_none(),
    }
}
