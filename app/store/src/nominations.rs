//! Reports, nominations and their evidence.

mod amending;
mod asked_of_rows;
mod confirming;
mod desk;
mod drafts;
mod evidence;
mod imports;
mod links;
pub(crate) mod picture_files;
mod pictures;
mod reports;
pub(crate) mod returning;
mod submitting;
mod versions;
pub(crate) mod videos;
mod writers;

pub use amending::{Amendment, Shown};
pub use asked_of_rows::AskedOfRows;
pub use confirming::{Confirmation, LibraryWord, ToConfirm};
pub(crate) use confirming::{answers_about, unconfirmed};
pub(crate) use desk::fill_search_text;
pub use desk::{DeskNomination, DeskPlace, DeskQuery, DeskState, ExportedNomination, LikelyDuplicate};
pub use drafts::DraftOwner;
pub(crate) use evidence::{links_of, quotes_of};
pub use imports::{ImportBatch, ImportDone, ImportFile, TakenAs, UndoRefusal};
pub use links::{DueLink, FoundLink};
pub use picture_files::{PictureFile, narrower_key, webp_key};
pub use pictures::{NewPicture, Replaced, StoredPicture};
pub(crate) use returning::is_judged;
pub use returning::{Covering, LateRefusal};
pub use versions::SentVersion;
pub use videos::{NewVideo, StoredVideo, Video, VideoChange};
pub use writers::{AnswerAuthor, CO_AUTHORS_MAX, CoAuthor, CoAuthorRefusal};

use crate::{
    Result, Store, StoreError,
    entity::{category, decision, media, metric, nomination, organisation, picture, video},
    seasons::from_json,
};
use domain::{
    accounts::Viewer,
    ids::{AccountId, CategoryId, MediaId, NominationId, PictureId, SeasonId},
    jury::DecisionKind,
    libraries::Registered,
    nominations::{
        Facts, LinkText, MetricText, NominationText, PictureFacts, Question, QuoteText, Rule, Rules, Stage,
        Visible,
    },
    time::Timestamp,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::{collections::BTreeSet, str::FromStr};

/// A nomination as its writer knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nomination {
    pub id: NominationId,
    pub season: SeasonId,
    pub owner: Option<AccountId>,
    draft_key_hash: Option<String>,
    /// Those who write along.
    pub co_authors: Vec<AccountId>,
    pub text: NominationText,
    pub metrics: Vec<MetricText>,
    /// The first is the text's own link.
    pub links: Vec<LinkText>,
    pub quotes: Vec<QuoteText>,
    pub pictures: Vec<Picture>,
    pub videos: Vec<Video>,
    /// What its category asks beyond the form.
    pub rules: Rules,
    /// What the register says about the library, where it knows it and a rule asks for it.
    pub library: Option<Registered>,
    pub stage: Stage,
    pub updated_at: Timestamp,
    /// The number it had when it was taken back to be mended.
    pub kept_number: Option<i32>,
    /// Until when it may be sent although the call has closed.
    pub until: Option<Timestamp>,
    /// What there is to mend, in the organiser's words.
    pub returned_reason: String,
    /// An organiser looked at it as it stands, and found that it may take part.
    pub found_fit: bool,
    /// Names an organiser covers for the jury, one a line.
    pub names_from_desk: String,
    /// Answers the jury does not read.
    pub withheld: BTreeSet<Question>,
    /// Its writer has said that it may stand in the season's gallery.
    pub gallery_agreed: bool,
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
    /// Each copy is there as WebP too.
    pub webp: bool,
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
    /// Whether `viewer` may read and change it: its owner and whoever writes along, or before there is an owner the browser
    /// that began it.
    pub fn is_writer(&self, viewer: &Viewer, draft_key_hash: Option<&str>) -> bool {
        match self.owner {
            Some(_) => {
                self.is_owner(viewer) || viewer.account().is_some_and(|id| self.co_authors.contains(&id))
            }
            None => self.draft_key_hash.is_some() && self.draft_key_hash.as_deref() == draft_key_hash,
        }
    }

    /// Whether it is `viewer`'s own: they say who writes along, and may withdraw it.
    pub fn is_owner(&self, viewer: &Viewer) -> bool {
        self.owner.is_some() && viewer.account() == self.owner
    }

    /// The rules of its category, and whether each is kept.
    pub fn outcomes(&self) -> Vec<(Rule, bool)> {
        let metrics = self.metrics.iter().filter(|metric| metric.is_complete()).count();
        let (pictures, library) = (self.pictures.len(), self.library.as_ref());
        self.rules.outcomes(Facts { text: &self.text, metrics, pictures, library })
    }

    /// What still keeps it from being sent.
    pub fn missing(&self) -> Vec<domain::nominations::Missing> {
        let facts: Vec<PictureFacts> = self.pictures.iter().map(|picture| picture.facts.clone()).collect();
        let library = self.library.as_ref();
        let mut missing =
            domain::nominations::missing(&self.text, &self.metrics, &facts, &self.rules, library);
        missing.extend(domain::nominations::missing_evidence(&self.links, &self.quotes));
        let videos: Vec<PictureFacts> = self.videos.iter().map(|video| video.facts.clone()).collect();
        missing.extend(domain::nominations::missing_videos(&videos));
        missing.sort_by_key(domain::nominations::Missing::step);
        missing
    }
}

impl TryFrom<&decision::Model> for PublishedDecision {
    type Error = StoreError;

    fn try_from(row: &decision::Model) -> Result<Self> {
        let kind =
            row.kind.parse().map_err(|_| StoreError::inconsistent("decision", row.id, "unknown kind"))?;
        Ok(Self { kind, reason: row.reason.clone() })
    }
}

pub(crate) fn stage(row: &nomination::Model) -> Result<Stage> {
    match (row.number, row.submitted_at, row.withdrawn_at) {
        (None, None, None) => Ok(Stage::Draft),
        (Some(number), Some(at), None) => Ok(Stage::Submitted { at: Timestamp(at), number }),
        (Some(number), Some(_), Some(at)) => Ok(Stage::Withdrawn { at: Timestamp(at), number }),
        _ => Err(StoreError::inconsistent("nomination", row.id, "number and dates do not fit together")),
    }
}

/// An answer chosen from a list; empty where nobody has chosen.
pub(crate) fn chosen<T: FromStr>(row: &nomination::Model, word: &str) -> Result<Option<T>> {
    let unknown = |_| StoreError::inconsistent("nomination", row.id, "unknown choice");
    if word.is_empty() { Ok(None) } else { word.parse().map(Some).map_err(unknown) }
}

pub(crate) fn text(row: &nomination::Model) -> Result<NominationText> {
    Ok(NominationText {
        kind: chosen(row, &row.kind)?.unwrap_or_default(),
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
        period_from: row.period_from.clone(),
        period_to: row.period_to.clone(),
        offline_effect: row.offline_effect.clone(),
        side_effects: row.side_effects.clone(),
        talk_about: row.talk_about.clone(),
        how: row.how.clone(),
        who_does_what: row.who_does_what.clone(),
        get_better: row.get_better.clone(),
        amplifiers: row.amplifiers.clone(),
        hours: row.hours.clone(),
        money: row.money.clone(),
        skills: row.skills.clone(),
        languages_used: row.languages_used.clone(),
        team: chosen(row, &row.team)?,
        ai_help: chosen(row, &row.ai_help)?,
        relation: chosen(row, &row.relation)?.unwrap_or_default(),
        own: from_json("nomination", row.id, &row.own_answers)?,
        language: chosen(row, &row.language)?,
    })
}

/// What a category asks beyond the form; nothing where none has been chosen.
pub(crate) async fn rules_of(db: &impl ConnectionTrait, category: Option<i64>) -> Result<Rules> {
    let Some(id) = category else { return Ok(Rules::default()) };
    match category::Entity::find_by_id(id).one(db).await? {
        Some(found) => from_json("category", found.id, &found.rules),
        None => Ok(Rules::default()),
    }
}

/// The library of this very name.
async fn library_named(db: &impl ConnectionTrait, name: &str) -> Result<Option<organisation::Model>> {
    Ok(organisation::Entity::find()
        .filter(organisation::Column::Name.eq(name.trim()))
        .order_by_asc(organisation::Column::Id)
        .one(db)
        .await?)
}

impl From<organisation::Model> for Registered {
    fn from(row: organisation::Model) -> Self {
        Self { country: row.country, library_type: row.library_type }
    }
}

/// The questions whose answers an organiser keeps from the jury.
pub(crate) fn withheld(row: &nomination::Model) -> Result<BTreeSet<Question>> {
    let unknown = |_| StoreError::inconsistent("nomination", row.id, "unknown question");
    row.withheld
        .split(',')
        .filter(|word| !word.is_empty())
        .map(|word| word.parse().map_err(unknown))
        .collect()
}

/// What is known about a picture or a video, as its row has it.
pub(crate) struct RightsRow<'a> {
    table: &'static str,
    id: i64,
    alt: &'a str,
    credit: &'a str,
    visible: &'a str,
    basis: Option<&'a str>,
    guardians: Option<&'a str>,
    licence: Option<&'a str>,
    consent_ends: Option<i64>,
    kept_from_jury: bool,
}

macro_rules! rights_of {
    ($($table:ident),+) => {$(
        impl<'a> From<&'a $table::Model> for RightsRow<'a> {
            fn from(row: &'a $table::Model) -> Self {
                Self {
                    table: stringify!($table),
                    id: row.id,
                    alt: &row.alt,
                    credit: &row.credit,
                    visible: &row.visible,
                    basis: row.basis.as_deref(),
                    guardians: row.guardians.as_deref(),
                    licence: row.licence.as_deref(),
                    consent_ends: row.consent_ends,
                    kept_from_jury: row.kept_from_jury,
                }
            }
        }
    )+};
}
rights_of!(picture, video);

impl TryFrom<RightsRow<'_>> for PictureFacts {
    type Error = StoreError;

    fn try_from(row: RightsRow<'_>) -> Result<Self> {
        fn word<T: FromStr>(row: &RightsRow<'_>, text: Option<&str>, what: &str) -> Result<Option<T>> {
            let unknown = |_| StoreError::inconsistent(row.table, row.id, format!("unknown {what}"));
            text.map(str::parse).transpose().map_err(unknown)
        }
        let visible = word(&row, Some(row.visible), "visibility")?;
        Ok(Self {
            alt: row.alt.to_owned(),
            credit: row.credit.to_owned(),
            visible: visible.unwrap_or(Visible::Nobody),
            basis: word(&row, row.basis, "basis")?,
            guardians: word(&row, row.guardians, "guardians' answer")?,
            licence: word(&row, row.licence, "licence")?,
            consent_ends: row.consent_ends.map(Timestamp),
            kept_from_jury: row.kept_from_jury,
        })
    }
}

/// What is known about a picture, from its row.
pub(crate) fn facts(row: &picture::Model) -> Result<PictureFacts> {
    RightsRow::from(row).try_into()
}

/// As [`load`], kept from other writers until the transaction ends: what is decided on it still holds when it is written.
pub(crate) async fn load_held(db: &impl ConnectionTrait, id: NominationId) -> Result<Option<Nomination>> {
    nomination::Entity::find_by_id(id.0).lock_exclusive().one(db).await?;
    load(db, id).await
}

/// The nomination with its evidence: a handful of queries, whatever there is of it.
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
                webp: file.webp,
            })
        })
        .collect::<Result<_>>()?;
    let mut links = links_of(db, std::slice::from_ref(&row)).await?;
    let mut quotes = quotes_of(db, &[row.id]).await?;
    let rules = rules_of(db, row.category_id).await?;
    let library = if rules.ask_the_register() {
        library_named(db, &row.library).await?.map(Registered::from)
    } else {
        None
    };
    Ok(Some(Nomination {
        id,
        rules,
        library,
        links: links.remove(&row.id).unwrap_or_default(),
        quotes: quotes.remove(&row.id).unwrap_or_default(),
        season: SeasonId(row.season_id),
        owner: row.owner_id.map(AccountId),
        text: text(&row)?,
        stage: stage(&row)?,
        updated_at: Timestamp(row.updated_at),
        kept_number: row.kept_number,
        until: row.returned_until.map(Timestamp),
        withheld: withheld(&row)?,
        found_fit: row.found_fit_at.is_some(),
        gallery_agreed: row.gallery_agreed_at.is_some(),
        names_from_desk: row.names_from_desk,
        returned_reason: row.returned_reason,
        draft_key_hash: row.draft_key_hash,
        co_authors: writers::co_authors(db, id).await?,
        metrics: metrics.into_iter().map(MetricText::try_from).collect::<Result<_>>()?,
        pictures,
        videos: videos::videos_of(db, id.0).await?,
    }))
}

impl Store {
    pub async fn find_nomination(&self, id: NominationId) -> Result<Option<Nomination>> {
        load(&self.db, id).await
    }

    /// What `account` has written, alone or along with others, newest first.
    pub async fn list_nominations_of(&self, account: AccountId) -> Result<Vec<NominationSummary>> {
        let along = writers::written_along(&self.db, account).await?;
        let rows = nomination::Entity::find()
            .filter(writers::is_of(account, along))
            .order_by_desc(nomination::Column::UpdatedAt)
            .order_by_desc(nomination::Column::Id)
            .all(&self.db)
            .await?;
        self.nomination_summaries(rows).await
    }

    /// What the jury has decided on a nomination, once that is public.
    pub async fn find_published_decision(&self, id: NominationId) -> Result<Option<PublishedDecision>> {
        let row = decision::Entity::find()
            .filter(decision::Column::NominationId.eq(id.0))
            .filter(decision::Column::PublishedAt.is_not_null())
            .order_by_desc(decision::Column::Id)
            .one(&self.db)
            .await?;
        row.as_ref().map(PublishedDecision::try_from).transpose()
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
            .order_by_desc(decision::Column::Id)
            .all(&self.db)
            .await?;
        rows.into_iter()
            .map(|row| {
                let decision = decisions
                    .iter()
                    .find(|decision| decision.nomination_id == row.id)
                    .map(PublishedDecision::try_from)
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
