//! Reports, nominations and their evidence.

mod desk;
mod drafts;
pub(crate) mod picture_files;
mod pictures;
mod reports;
mod returning;
mod submitting;
mod versions;

pub use desk::{DeskNomination, DeskQuery, DeskState, ExportedNomination, LikelyDuplicate};
pub use drafts::DraftOwner;
pub use picture_files::{PictureFile, narrower_key};
pub use pictures::{NewPicture, Replaced, StoredPicture};
pub use returning::LateRefusal;
pub use versions::SentVersion;

use crate::{
    Result, Store, StoreError,
    entity::{decision, media, metric, nomination, picture},
};
use domain::{
    accounts::Viewer,
    ids::{AccountId, CategoryId, MediaId, NominationId, PictureId, SeasonId},
    jury::DecisionKind,
    nominations::{MetricText, NominationText, PictureFacts, Stage, Visible},
    time::Timestamp,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::str::FromStr;

/// A nomination as its writer knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nomination {
    pub id: NominationId,
    pub season: SeasonId,
    pub owner: Option<AccountId>,
    draft_key_hash: Option<String>,
    pub text: NominationText,
    pub metrics: Vec<MetricText>,
    pub pictures: Vec<Picture>,
    pub stage: Stage,
    pub updated_at: Timestamp,
    /// The number it had when it was taken back to be mended.
    pub kept_number: Option<i32>,
    /// Until when it may be sent although the call has closed.
    pub until: Option<Timestamp>,
    /// What there is to mend, in the organiser's words.
    pub returned_reason: String,
}

/// A picture of a nomination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub id: PictureId,
    pub media: MediaId,
    pub facts: PictureFacts,
    pub width: i32,
    pub height: i32,
    pub size_bytes: i64,
    /// Widths of the smaller copies, smallest first; none for pictures from before there were any.
    pub widths: Vec<u32>,
}

/// A nomination in its writer's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NominationSummary {
    pub id: NominationId,
    pub title: String,
    pub stage: Stage,
    pub updated_at: Timestamp,
    /// What the jury has decided, once it is public.
    pub decision: Option<PublishedDecision>,
}

/// A decision as the one who nominated may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedDecision {
    pub kind: DecisionKind,
    pub reason: String,
}

impl Nomination {
    /// Whether `viewer` may read and change it: its owner, or before there is one the browser that began it.
    pub fn is_writer(&self, viewer: &Viewer, draft_key_hash: Option<&str>) -> bool {
        match self.owner {
            Some(owner) => viewer.account() == Some(owner),
            None => self.draft_key_hash.is_some() && self.draft_key_hash.as_deref() == draft_key_hash,
        }
    }

    /// What still keeps it from being sent.
    pub fn missing(&self) -> Vec<domain::nominations::Missing> {
        let facts: Vec<PictureFacts> = self.pictures.iter().map(|picture| picture.facts.clone()).collect();
        domain::nominations::missing(&self.text, &self.metrics, &facts)
    }
}

fn stage(row: &nomination::Model) -> Result<Stage> {
    match (row.number, row.submitted_at, row.withdrawn_at) {
        (None, None, None) => Ok(Stage::Draft),
        (Some(number), Some(at), None) => Ok(Stage::Submitted { at: Timestamp(at), number }),
        (Some(number), Some(_), Some(at)) => Ok(Stage::Withdrawn { at: Timestamp(at), number }),
        _ => Err(StoreError::inconsistent("nomination", row.id, "number and dates do not fit together")),
    }
}

fn text(row: &nomination::Model) -> Result<NominationText> {
    Ok(NominationText {
        category: row.category_id.map(CategoryId),
        library: row.library.clone(),
        title: row.title.clone(),
        summary: row.summary.clone(),
        what_was_done: row.what_was_done.clone(),
        why_it_worked: row.why_it_worked.clone(),
        target_group: row.target_group.clone(),
        goal: row.goal.clone(),
        channels: row.channels.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        effort: row.effort.clone(),
        link: row.link.clone(),
        names_to_cover: row.names_to_cover.clone(),
        language: Some(
            row.language
                .parse()
                .map_err(|_| StoreError::inconsistent("nomination", row.id, "unknown language"))?,
        ),
    })
}

impl TryFrom<metric::Model> for MetricText {
    type Error = StoreError;

    fn try_from(row: metric::Model) -> Result<Self> {
        Ok(Self {
            what: row.what,
            before: row.before,
            after: row.after,
            period: row.period,
            source: row.source,
        })
    }
}

/// What is known about a picture, from its row.
pub(crate) fn facts(row: &picture::Model) -> Result<PictureFacts> {
    fn word<T: FromStr>(row: &picture::Model, text: Option<&str>, what: &str) -> Result<Option<T>> {
        let unknown = |_| StoreError::inconsistent("picture", row.id, format!("unknown {what}"));
        text.map(str::parse).transpose().map_err(unknown)
    }
    let visible = word(row, Some(&row.visible), "visibility")?;
    Ok(PictureFacts {
        alt: row.alt.clone(),
        credit: row.credit.clone(),
        visible: visible.unwrap_or(Visible::Nobody),
        basis: word(row, row.basis.as_deref(), "basis")?,
        guardians: word(row, row.guardians.as_deref(), "guardians' answer")?,
        licence: word(row, row.licence.as_deref(), "licence")?,
        consent_ends: row.consent_ends.map(Timestamp),
    })
}

/// As [`load`], kept from other writers until the transaction ends: what is decided on it still holds when it is written.
async fn load_held(db: &impl ConnectionTrait, id: NominationId) -> Result<Option<Nomination>> {
    nomination::Entity::find_by_id(id.0).lock_exclusive().one(db).await?;
    load(db, id).await
}

/// The nomination with its metrics and pictures: three queries, whatever their number.
async fn load(db: &impl ConnectionTrait, id: NominationId) -> Result<Option<Nomination>> {
    let Some(row) = nomination::Entity::find_by_id(id.0).one(db).await? else { return Ok(None) };
    let metrics = metric::Entity::find()
        .filter(metric::Column::NominationId.eq(id.0))
        .order_by_asc(metric::Column::Position)
        .all(db)
        .await?;
    let pictures = picture::Entity::find()
        .filter(picture::Column::NominationId.eq(id.0))
        .order_by_asc(picture::Column::Position)
        .all(db)
        .await?;
    let files = media::Entity::find()
        .filter(media::Column::Id.is_in(pictures.iter().map(|picture| picture.media_id)))
        .all(db)
        .await?;
    let pictures = pictures
        .iter()
        .map(|row| {
            let file = files
                .iter()
                .find(|file| file.id == row.media_id)
                .ok_or_else(|| StoreError::inconsistent("picture", row.id, "its media is gone"))?;
            Ok(Picture {
                id: PictureId(row.id),
                media: MediaId(row.media_id),
                facts: facts(row)?,
                width: file.width,
                height: file.height,
                size_bytes: file.size_bytes,
                widths: picture_files::widths(file)?,
            })
        })
        .collect::<Result<_>>()?;
    Ok(Some(Nomination {
        id,
        season: SeasonId(row.season_id),
        owner: row.owner_id.map(AccountId),
        text: text(&row)?,
        stage: stage(&row)?,
        updated_at: Timestamp(row.updated_at),
        kept_number: row.kept_number,
        until: row.returned_until.map(Timestamp),
        returned_reason: row.returned_reason,
        draft_key_hash: row.draft_key_hash,
        metrics: metrics.into_iter().map(MetricText::try_from).collect::<Result<_>>()?,
        pictures,
    }))
}

impl Store {
    pub async fn find_nomination(&self, id: NominationId) -> Result<Option<Nomination>> {
        load(&self.db, id).await
    }

    /// What `account` has written, newest first.
    pub async fn list_nominations_of(&self, account: AccountId) -> Result<Vec<NominationSummary>> {
        let rows = nomination::Entity::find()
            .filter(nomination::Column::OwnerId.eq(account.0))
            .order_by_desc(nomination::Column::UpdatedAt)
            .order_by_desc(nomination::Column::Id)
            .all(&self.db)
            .await?;
        self.nomination_summaries(rows).await
    }

    /// Drafts begun in a browser by somebody who has not signed in.
    pub async fn list_drafts_of_browser(&self, draft_key_hash: &str) -> Result<Vec<NominationSummary>> {
        let rows = nomination::Entity::find()
            .filter(nomination::Column::DraftKeyHash.eq(draft_key_hash))
            .filter(nomination::Column::OwnerId.is_null())
            .order_by_desc(nomination::Column::UpdatedAt)
            .all(&self.db)
            .await?;
        self.nomination_summaries(rows).await
    }

    async fn nomination_summaries(&self, rows: Vec<nomination::Model>) -> Result<Vec<NominationSummary>> {
        let decisions = decision::Entity::find()
            .filter(decision::Column::NominationId.is_in(rows.iter().map(|row| row.id)))
            .filter(decision::Column::PublishedAt.is_not_null())
            .all(&self.db)
            .await?;
        rows.into_iter()
            .map(|row| {
                let decision = decisions
                    .iter()
                    .find(|decision| decision.nomination_id == row.id)
                    .map(|decision| {
                        let kind = decision
                            .kind
                            .parse()
                            .map_err(|_| StoreError::inconsistent("decision", decision.id, "unknown kind"))?;
                        Ok::<_, StoreError>(PublishedDecision { kind, reason: decision.reason.clone() })
                    })
                    .transpose()?;
                Ok(NominationSummary {
                    id: NominationId(row.id),
                    stage: stage(&row)?,
                    updated_at: Timestamp(row.updated_at),
                    title: row.title,
                    decision,
                })
            })
            .collect()
    }
}
