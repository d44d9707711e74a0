//! Writing concepts: a draft is begun, changed and published.

use super::{ConceptText, rows, sharing::stamp};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{concept, concept_source, concept_version, nomination, season},
    nominations::unconfirmed,
    revision::touch_public,
    webhooks::announce,
};
use domain::{
    adaptations::Day,
    concepts::{ConceptRefusal, ConceptStage, ConceptStep, SkeletonFault, VersionLabel, split_sections},
    cover::Motif,
    ids::{AccountId, ConceptId, NominationId, SeasonId},
    language::Language,
    policy::Act,
    time::Timestamp,
    webhooks::HookEvent,
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};

/// A concept nobody has written yet.
#[derive(Clone, Debug)]
pub struct NewDraft {
    pub uuid: String,
    /// What the address should be; a number is added where it is taken.
    pub slug: String,
    pub motif: Motif,
    /// Not derived from any nomination, and saying so.
    pub editorial: bool,
    pub sources: Vec<NominationId>,
    pub language: Language,
    pub text: ConceptText,
}

/// Why a draft was not begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewDraftRefusal {
    /// One of the sources was never sent, or has been withdrawn.
    NotASource(NominationId),
}

/// What an editor wants a draft to say.
#[derive(Clone, Debug)]
pub struct DraftChange {
    pub concept: ConceptId,
    pub language: Language,
    pub text: ConceptText,
    /// Kept only while nothing is published: browsers keep covers for a year.
    pub motif: Motif,
    /// When the draft the editor saw was saved; `None` where they saw none in this language.
    pub expected_updated_at: Option<Timestamp>,
}

/// A draft was saved; the next change expects this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SavedDraft {
    pub updated_at: Timestamp,
}

/// Why a change was not saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftRefusal {
    Unknown,
    /// Somebody else saved since.
    Stale,
}

/// Why a draft was not published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublishRefusal {
    /// Taken back from the public; it is put back first.
    Withdrawn,
    NoDraft,
    /// Somebody else saved since.
    Stale,
    /// It comes from no nomination and does not say that it is editorial.
    NoSource,
    /// Somebody else put these forward (by their labels), and their libraries have not said that they are right.
    Unconfirmed(Vec<String>),
    NoTitle,
    NoLine,
    NoPromise,
    Incomplete(Vec<SkeletonFault>),
    Stage(ConceptRefusal),
}

/// A concept that is in the catalogue from the start, for the demo and for imports.
#[derive(Clone, Debug)]
pub struct NewConcept {
    pub uuid: String,
    pub number: i32,
    pub slug: String,
    pub motif: Motif,
    pub editorial: bool,
    pub sources: Vec<NominationId>,
    pub version: VersionLabel,
    pub updated_at: Timestamp,
    pub texts: Vec<(Language, ConceptText)>,
}

impl Store {
    /// Begins a concept with its first draft; gives its address.
    pub async fn record_concept_draft(
        &self,
        new: NewDraft,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<String, NewDraftRefusal>> {
        let txn = self.write().await?;
        if let Some(source) = not_a_source(&txn, &new.sources).await? {
            return Ok(Err(NewDraftRefusal::NotASource(source)));
        }
        let slug = free_slug(&txn, &new.slug).await?;
        let number = highest_number(&txn).await? + 1;
        let row = concept::ActiveModel {
            uuid: Set(new.uuid),
            number: Set(number),
            slug: Set(slug.clone()),
            motif: Set(new.motif.to_string()),
            editorial: Set(new.editorial),
            created_by: Set(Some(by.0)),
            created_at: Set(now.0),
            retired_at: Set(None),
            withdrawn_at: Set(None),
            changed_at: Set(0),
            review_on: Set(String::new()),
            id: NotSet,
        };
        let id = concept::Entity::insert(row).exec(&txn).await?.last_insert_id;
        record_sources(&txn, id, &new.sources).await?;
        let draft = version_row(id, new.language, new.text, now);
        concept_version::Entity::insert(draft).exec(&txn).await?;
        txn.commit().await?;
        Ok(Ok(slug))
    }

    /// Changes the draft in a language, or begins one beside what is published.
    pub async fn record_draft_change(
        &self,
        change: DraftChange,
        now: Timestamp,
    ) -> Result<Result<SavedDraft, DraftRefusal>> {
        let txn = self.write().await?;
        let Some(concept) = lock_concept(&txn, change.concept).await? else {
            return Ok(Err(DraftRefusal::Unknown));
        };
        let draft = find_draft(&txn, concept.id, change.language).await?;
        if draft.as_ref().map(|draft| Timestamp(draft.updated_at)) != change.expected_updated_at {
            return Ok(Err(DraftRefusal::Stale));
        }
        let mut row = version_row(concept.id, change.language, change.text, now);
        let updated_at = match draft {
            None => {
                concept_version::Entity::insert(row).exec(&txn).await?;
                now
            }
            Some(draft) => {
                // two saves within a millisecond must still be told apart
                let updated_at = now.max(Timestamp(draft.updated_at + 1));
                row.id = Set(draft.id);
                row.created_at = NotSet;
                row.updated_at = Set(updated_at.0);
                concept_version::Entity::update(row).exec(&txn).await?;
                updated_at
            }
        };
        if published_count(&txn, concept.id).await? == 0 {
            let mut concept = concept.into_active_model();
            concept.motif = Set(change.motif.to_string());
            concept::Entity::update(concept).exec(&txn).await?;
        }
        txn.commit().await?;
        Ok(Ok(SavedDraft { updated_at }))
    }

    /// Publishes the draft in a language as its next version. `year` is the calendar year of the season's zone.
    pub async fn publish_concept(
        &self,
        concept: ConceptId,
        language: Language,
        draft: SavedDraft,
        by: AccountId,
        year: i16,
        now: Timestamp,
    ) -> Result<Result<VersionLabel, PublishRefusal>> {
        let txn = self.write().await?;
        let Some(concept) = lock_concept(&txn, concept).await? else {
            return Ok(Err(PublishRefusal::NoDraft));
        };
        // not in any language, also where nothing of it was public yet
        if concept.withdrawn_at.is_some() {
            return Ok(Err(PublishRefusal::Withdrawn));
        }
        let Some(row) = find_draft(&txn, concept.id, language).await? else {
            return Ok(Err(PublishRefusal::NoDraft));
        };
        if Timestamp(row.updated_at) != draft.updated_at {
            return Ok(Err(PublishRefusal::Stale));
        }
        let label = match publishable(&txn, &concept, &row, language, year, now).await? {
            Ok(label) => label,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let first = published_count(&txn, concept.id).await? == 0;
        let mut row = row.into_active_model();
        row.year = Set(label.year.into());
        row.number = Set(label.number.into());
        row.published_at = Set(Some(now.0));
        row.published_by = Set(Some(by.0));
        concept_version::Entity::update(row).exec(&txn).await?;
        let deed = Deed {
            act: Act::EditConcept,
            by: Some(by),
            season: season_of(&txn, concept.id).await?,
            subject: Subject::of("concept", concept.id),
            what: format!("{language} {label}"),
            reason: String::new(),
        };
        audit::append(&txn, deed, now).await?;
        stamp(&txn, &[concept.id], now).await?;
        let event = if first { HookEvent::ConceptPublished } else { HookEvent::ConceptRevised };
        announce(&txn, event, concept.id, now).await?;
        txn.commit().await?;
        Ok(Ok(label))
    }

    /// Retires a concept, takes it out of everything public, or puts it into the catalogue again, with the reason why.
    /// Whether that was possible; publishing is done by [`Store::publish_concept`].
    pub async fn move_concept(
        &self,
        concept: ConceptId,
        step: ConceptStep,
        by: AccountId,
        reason: &str,
        now: Timestamp,
    ) -> Result<bool> {
        let txn = self.write().await?;
        let Some(row) = lock_concept(&txn, concept).await? else { return Ok(false) };
        let mut possible = false;
        for language in Language::ALL {
            let stage = stage_in(&txn, &row, language).await?;
            possible |= match step {
                ConceptStep::Retire => stage.retire(now).is_ok(),
                ConceptStep::Withdraw => stage.withdraw(now).is_ok(),
                ConceptStep::PutBack => stage.put_back(now).is_ok(),
                ConceptStep::Publish(_) => false,
            };
        }
        if !possible {
            return Ok(false);
        }
        let mut row = row.into_active_model();
        let (act, what, event) = match step {
            ConceptStep::Retire => {
                row.retired_at = Set(Some(now.0));
                (Act::EditConcept, "retired", HookEvent::ConceptRetired)
            }
            ConceptStep::Withdraw => {
                row.withdrawn_at = Set(Some(now.0));
                (Act::WithdrawConcept, "withdrawn", HookEvent::ConceptWithdrawn)
            }
            ConceptStep::PutBack | ConceptStep::Publish(_) => {
                row.withdrawn_at = Set(None);
                row.retired_at = Set(None);
                (Act::WithdrawConcept, "put back", HookEvent::ConceptPublished)
            }
        };
        concept::Entity::update(row).exec(&txn).await?;
        let deed = Deed::new(act, by, Subject::of("concept", concept.0), what);
        let season = season_of(&txn, concept.0).await?;
        audit::append(&txn, deed.in_season(season).because(reason), now).await?;
        stamp(&txn, &[concept.0], now).await?;
        announce(&txn, event, concept.0, now).await?;
        txn.commit().await?;
        Ok(true)
    }

    /// Says by when somebody should look at the card again; `None`: nobody need. Whether there is such a concept.
    pub async fn set_review_by(&self, concept: ConceptId, day: Option<Day>) -> Result<bool> {
        let day = day.map_or_else(String::new, |day| day.to_string());
        let done = concept::Entity::update_many()
            .col_expr(concept::Column::ReviewOn, Expr::value(day))
            .filter(concept::Column::Id.eq(concept.0))
            .exec(&self.writer)
            .await?;
        Ok(done.rows_affected == 1)
    }

    /// Adds a concept that is already published, in all its languages at once.
    pub async fn record_published_concept(&self, new: NewConcept) -> Result<ConceptId> {
        let txn = self.write().await?;
        let at = new.updated_at;
        let row = concept::ActiveModel {
            uuid: Set(new.uuid),
            number: Set(new.number),
            slug: Set(new.slug),
            motif: Set(new.motif.to_string()),
            editorial: Set(new.editorial),
            created_by: Set(None),
            created_at: Set(at.0),
            retired_at: Set(None),
            withdrawn_at: Set(None),
            changed_at: Set(at.0),
            review_on: Set(String::new()),
            id: NotSet,
        };
        let id = concept::Entity::insert(row).exec(&txn).await?.last_insert_id;
        record_sources(&txn, id, &new.sources).await?;
        for (language, text) in new.texts {
            let mut row = version_row(id, language, text, at);
            row.year = Set(new.version.year.into());
            row.number = Set(new.version.number.into());
            row.published_at = Set(Some(at.0));
            concept_version::Entity::insert(row).exec(&txn).await?;
        }
        touch_public(&txn).await?;
        announce(&txn, HookEvent::ConceptPublished, id, at).await?;
        txn.commit().await?;
        Ok(ConceptId(id))
    }
}

/// The season of what a concept is derived from; the newest one for an editorial card.
pub(super) async fn season_of(txn: &DatabaseTransaction, concept: i64) -> Result<Option<SeasonId>> {
    let source = concept_source::Entity::find()
        .filter(concept_source::Column::ConceptId.eq(concept))
        .order_by_asc(concept_source::Column::Position)
        .one(txn)
        .await?;
    let season = match source {
        Some(source) => {
            nomination::Entity::find_by_id(source.nomination_id).one(txn).await?.map(|row| row.season_id)
        }
        None => season::Entity::find().order_by_desc(season::Column::Id).one(txn).await?.map(|row| row.id),
    };
    Ok(season.map(SeasonId))
}

/// The first of these that is no nomination the jury was sent.
async fn not_a_source(txn: &DatabaseTransaction, sources: &[NominationId]) -> Result<Option<NominationId>> {
    let standing: Vec<i64> = nomination::Entity::find()
        .filter(nomination::Column::Id.is_in(sources.iter().map(|id| id.0)))
        .filter(nomination::Column::SubmittedAt.is_not_null())
        .filter(nomination::Column::WithdrawnAt.is_null())
        .select_only()
        .column(nomination::Column::Id)
        .into_tuple()
        .all(txn)
        .await?;
    Ok(sources.iter().copied().find(|id| !standing.contains(&id.0)))
}

async fn record_sources(txn: &DatabaseTransaction, concept: i64, sources: &[NominationId]) -> Result<()> {
    for (position, source) in (1..).zip(sources) {
        let row = concept_source::ActiveModel {
            concept_id: Set(concept),
            nomination_id: Set(source.0),
            position: Set(position),
            ..Default::default()
        };
        concept_source::Entity::insert(row).exec(txn).await?;
    }
    Ok(())
}

/// The wished slug, or with the first free number behind it.
async fn free_slug(txn: &DatabaseTransaction, wished: &str) -> Result<String> {
    let taken: Vec<String> = concept::Entity::find()
        .select_only()
        .column(concept::Column::Slug)
        .filter(concept::Column::Slug.starts_with(wished))
        .into_tuple()
        .all(txn)
        .await?;
    let numbered = (2..).map(|n: u32| format!("{wished}-{n}"));
    std::iter::once(wished.to_owned())
        .chain(numbered)
        .find(|slug| !taken.contains(slug))
        .ok_or_else(|| StoreError::Unexpected(format!("no free slug for {wished}")))
}

async fn highest_number(txn: &DatabaseTransaction) -> Result<i32> {
    let highest: Option<i32> = concept::Entity::find()
        .select_only()
        .column(concept::Column::Number)
        .order_by_desc(concept::Column::Number)
        .into_tuple()
        .one(txn)
        .await?;
    Ok(highest.unwrap_or(0))
}

/// The concept, kept from other writers until the transaction ends; SQLite has one writer anyway.
pub(super) async fn lock_concept(txn: &DatabaseTransaction, id: ConceptId) -> Result<Option<concept::Model>> {
    Ok(concept::Entity::find_by_id(id.0).lock_exclusive().one(txn).await?)
}

async fn find_draft(
    db: &impl ConnectionTrait,
    concept: i64,
    language: Language,
) -> Result<Option<concept_version::Model>> {
    Ok(concept_version::Entity::find()
        .filter(concept_version::Column::ConceptId.eq(concept))
        .filter(concept_version::Column::Language.eq(language.tag()))
        .filter(concept_version::Column::PublishedAt.is_null())
        .one(db)
        .await?)
}

async fn published_count(txn: &DatabaseTransaction, concept: i64) -> Result<u64> {
    Ok(concept_version::Entity::find()
        .filter(concept_version::Column::ConceptId.eq(concept))
        .filter(concept_version::Column::PublishedAt.is_not_null())
        .count(txn)
        .await?)
}

/// The label a draft may be published under.
async fn publishable(
    txn: &DatabaseTransaction,
    concept: &concept::Model,
    draft: &concept_version::Model,
    language: Language,
    year: i16,
    now: Timestamp,
) -> Result<Result<VersionLabel, PublishRefusal>> {
    let sources: Vec<i64> = concept_source::Entity::find()
        .filter(concept_source::Column::ConceptId.eq(concept.id))
        .select_only()
        .column(concept_source::Column::NominationId)
        .into_tuple()
        .all(txn)
        .await?;
    let silent = unconfirmed(txn, &sources).await?;
    let blank = |text: &str| text.trim().is_empty();
    let refusal = if sources.is_empty() && !concept.editorial {
        Some(PublishRefusal::NoSource)
    } else if !silent.is_empty() {
        Some(PublishRefusal::Unconfirmed(silent.into_iter().map(|it| it.label).collect()))
    } else if blank(&draft.title) {
        Some(PublishRefusal::NoTitle)
    } else if blank(&draft.line) {
        Some(PublishRefusal::NoLine)
    } else if blank(&draft.promise) {
        Some(PublishRefusal::NoPromise)
    } else {
        split_sections(&draft.body, language).err().map(PublishRefusal::Incomplete)
    };
    if let Some(refusal) = refusal {
        return Ok(Err(refusal));
    }
    let stage = stage_in(txn, concept, language).await?;
    let latest = match stage {
        ConceptStage::Draft => None,
        ConceptStage::Published { version, .. }
        | ConceptStage::Retired { version, .. }
        | ConceptStage::Withdrawn { version, .. } => Some(version),
    };
    let label = VersionLabel::following(latest, year)
        .ok_or_else(|| StoreError::Unexpected("too many versions in a year".to_owned()))?;
    Ok(stage.publish(label, now).map(|_| label).map_err(PublishRefusal::Stage))
}

/// Where the concept stands in one language.
async fn stage_in(
    txn: &DatabaseTransaction,
    concept: &concept::Model,
    language: Language,
) -> Result<ConceptStage> {
    let latest = concept_version::Entity::find()
        .filter(concept_version::Column::ConceptId.eq(concept.id))
        .filter(concept_version::Column::Language.eq(language.tag()))
        .filter(concept_version::Column::PublishedAt.is_not_null())
        .order_by_desc(concept_version::Column::Year)
        .order_by_desc(concept_version::Column::Number)
        .one(txn)
        .await?;
    let Some(latest) = latest else { return Ok(ConceptStage::Draft) };
    let version = rows::label(latest.id, latest.year, latest.number)?;
    Ok(match (concept.withdrawn_at, concept.retired_at, latest.published_at) {
        (Some(at), _, _) => ConceptStage::Withdrawn { version, at: Timestamp(at) },
        (None, Some(at), _) => ConceptStage::Retired { version, at: Timestamp(at) },
        (None, None, at) => ConceptStage::Published { version, at: Timestamp(at.unwrap_or_default()) },
    })
}

/// A draft's columns.
fn version_row(
    concept: i64,
    language: Language,
    text: ConceptText,
    now: Timestamp,
) -> concept_version::ActiveModel {
    concept_version::ActiveModel {
        id: NotSet,
        concept_id: Set(concept),
        year: Set(0),
        number: Set(0),
        language: Set(language.tag().to_owned()),
        folded_text: Set(text.folded()),
        goal: Set(text.goal.to_string()),
        channels: Set(rows::join(&text.channels)),
        target_groups: Set(rows::join(&text.target_groups)),
        hours_per_week_tenths: Set(text.effort.hours_per_week_tenths().into()),
        people_min: Set(text.effort.people_min().into()),
        people_max: Set(text.effort.people_max().into()),
        title: Set(text.title),
        line: Set(text.line),
        promise: Set(text.promise),
        to_start: Set(text.to_start),
        skills: Set(text.skills),
        body: Set(text.body),
        created_at: Set(now.0),
        updated_at: Set(now.0),
        published_at: Set(None),
        published_by: Set(None),
    }
}
