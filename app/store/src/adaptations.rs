//! Concepts that libraries have made their own: a copy of the card at its version, a plan, and reports of what came of it.
//!
//! An adaptation is its owner's: every question and every change names them, and whoever is not the owner finds nothing.
//! Only what an editor has approved of a report is public, by [`outcomes`] alone.

mod outcomes;

pub use outcomes::{Decided, OutcomeEdit, OutcomeEditRefusal, OutcomeRecord, PublicOutcome, WaitingOutcome};
pub(crate) use outcomes::{outcome_facts, withdraw_of};

use crate::{
    Result, Store, StoreError,
    concepts::{in_catalogue, published_versions, version_label, version_language},
    entity::{adaptation, concept, concept_version, organisation, outcome},
    revision::touch_public,
};
use domain::{
    adaptations::{AdaptationText, Plan, plan::steps_of},
    concepts::{Section, VersionLabel, split_sections},
    ids::{AccountId, AdaptationId, ConceptId, OrganisationId},
    language::Language,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};
use std::collections::BTreeMap;

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

/// A version of a card, as an adaptation is compared with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardVersion {
    pub id: i64,
    pub label: VersionLabel,
    pub language: Language,
    pub text: AdaptationText,
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

impl TryFrom<concept_version::Model> for CardVersion {
    type Error = StoreError;

    fn try_from(row: concept_version::Model) -> Result<Self> {
        let language = version_language(row.id, &row.language)?;
        let sections: BTreeMap<Section, String> = match split_sections(&row.body, language) {
            Ok(sections) => sections.into_iter().collect(),
            // nothing is published without its sections; what once was is not lost for that
            Err(_) => BTreeMap::from([(Section::Steps, row.body)]),
        };
        Ok(Self {
            id: row.id,
            label: version_label(row.id, row.year, row.number)?,
            language,
            text: AdaptationText { title: row.title, promise: row.promise, sections },
        })
    }
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
        let versions = concept_version::Entity::find()
            .filter(concept_version::Column::Id.is_in(rows.iter().map(|row| row.origin_version_id)))
            .all(&self.db)
            .await?;
        let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
        let mut outcomes = outcomes::newest(&self.db, &ids).await?;
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            let concept = concepts.iter().find(|concept| concept.id == row.concept_id);
            let version = versions.iter().find(|version| version.id == row.origin_version_id);
            let (Some(concept), Some(version)) = (concept, version) else { continue };
            let text: AdaptationText = read_json("adaptation", row.id, &row.text)?;
            found.push(AdaptationSummary {
                id: AdaptationId(row.id),
                title: text.title,
                library: row.library,
                concept: of_concept(concept),
                origin: version_label(version.id, version.year, version.number)?,
                language: version_language(version.id, &version.language)?,
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
        let txn = self.write().await?;
        let Some(row) = held(&txn, id, owner).await? else { return Ok(Err(AdaptationRefusal::Unknown)) };
        if row.version != expected {
            return Ok(Err(AdaptationRefusal::Stale));
        }
        let compared = match compared {
            Some(version) => {
                let of_this = published_versions()
                    .filter(concept_version::Column::Id.eq(version))
                    .filter(concept_version::Column::ConceptId.eq(row.concept_id));
                if of_this.one(&txn).await?.is_none() {
                    return Ok(Err(AdaptationRefusal::Unknown));
                }
                version
            }
            None => row.base_version_id,
        };
        let mut row = row.into_active_model();
        row.text = Set(write_json("adaptation", id.0, text)?);
        row.base_version_id = Set(compared);
        row.version = Set(expected + 1);
        row.updated_at = Set(now.0);
        adaptation::Entity::update(row).exec(&txn).await?;
        txn.commit().await?;
        Ok(Ok(expected + 1))
    }

    pub async fn change_plan(
        &self,
        id: AdaptationId,
        owner: AccountId,
        expected: i32,
        plan: &Plan,
        now: Timestamp,
    ) -> Result<Result<i32, AdaptationRefusal>> {
        let txn = self.write().await?;
        let Some(row) = held(&txn, id, owner).await? else { return Ok(Err(AdaptationRefusal::Unknown)) };
        if row.version != expected {
            return Ok(Err(AdaptationRefusal::Stale));
        }
        let mut row = row.into_active_model();
        row.plan = Set(write_json("adaptation", id.0, plan)?);
        row.version = Set(expected + 1);
        row.updated_at = Set(now.0);
        adaptation::Entity::update(row).exec(&txn).await?;
        txn.commit().await?;
        Ok(Ok(expected + 1))
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
        withdraw_of(&txn, &[row.id], now).await?;
        outcome::Entity::delete_many().filter(outcome::Column::AdaptationId.eq(row.id)).exec(&txn).await?;
        adaptation::Entity::delete_by_id(row.id).exec(&txn).await?;
        touch_public(&txn).await?;
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
