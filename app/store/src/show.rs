//! Shows and the log of their moments.
//!
//! A cue locks its show, so that of two operators pressing at once the second one finds the moment moved on. The
//! log is only ever added to; the current moment is its last row.

mod cues;

pub use cues::StageRefusal;

use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{moment, show},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, CategoryId, SeasonId, ShowId},
    policy::Act,
    show::{Cue, CueRefusal, Moment, MomentRecord},
    time::Timestamp,
    voting::PollRefusal,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{LockType, OnConflict},
};

/// One evening, named in addresses by its slug.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Show {
    pub id: ShowId,
    pub season: SeasonId,
    pub slug: String,
    pub name: String,
}

/// Who presses which button: a cue and the moment its page was made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press {
    pub show: ShowId,
    /// The number of the moment the operator was looking at.
    pub number: i64,
    pub by: AccountId,
}

/// Why a press changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PressRefusal {
    NoShow,
    /// The show has moved on to this moment: a second press, or a page that was left open.
    MovedOn(MomentRecord),
    Cue(CueRefusal),
    Poll(PollRefusal),
}

impl From<show::Model> for Show {
    fn from(row: show::Model) -> Self {
        Self { id: ShowId(row.id), season: SeasonId(row.season_id), slug: row.slug, name: row.name }
    }
}

impl TryFrom<moment::Model> for MomentRecord {
    type Error = StoreError;

    fn try_from(row: moment::Model) -> Result<Self> {
        let moment = Moment::from_parts(&row.kind, row.category_id.map(CategoryId))
            .ok_or_else(|| StoreError::inconsistent("moment", row.number, "a moment without its category"))?;
        Ok(Self { number: row.number, moment, at: Timestamp(row.at) })
    }
}

impl Store {
    /// The show of a season; recording it again changes nothing.
    pub async fn record_show(&self, season: SeasonId, slug: &str, name: &str) -> Result<ShowId> {
        let txn = self.write().await?;
        ensure_show(&txn, season, slug, name).await?;
        let row = show::Entity::find().filter(show::Column::SeasonId.eq(season.0)).one(&txn).await?;
        let id =
            row.ok_or_else(|| StoreError::Unexpected("a show just recorded is not there".to_owned()))?.id;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(ShowId(id))
    }

    pub async fn find_show(&self, slug: &str) -> Result<Option<Show>> {
        let row = show::Entity::find().filter(show::Column::Slug.eq(slug)).one(&self.db).await?;
        Ok(row.map(Show::from))
    }

    pub async fn find_season_show(&self, season: SeasonId) -> Result<Option<Show>> {
        let row = show::Entity::find().filter(show::Column::SeasonId.eq(season.0)).one(&self.db).await?;
        Ok(row.map(Show::from))
    }

    /// The name of a season's show in addresses.
    pub async fn find_show_slug(&self, season: SeasonId) -> Result<Option<String>> {
        Ok(self.find_season_show(season).await?.map(|show| show.slug))
    }

    /// What the room sees now; waiting, under number 0, before anything has happened.
    pub async fn find_moment(&self, show: ShowId) -> Result<MomentRecord> {
        current_moment(&self.db, show).await
    }

    /// From an award back to the name of the show.
    pub async fn rest_show(
        &self,
        press: Press,
        now: Timestamp,
    ) -> Result<Result<MomentRecord, PressRefusal>> {
        let txn = self.write().await?;
        let from = match locked_moment(&txn, press).await? {
            Ok(from) => from,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let to = match from.moment.take(Cue::Rest) {
            Ok(to) => to,
            Err(refusal) => return Ok(Err(PressRefusal::Cue(refusal))),
        };
        let record = append_moment(&txn, press.show, from, to, Act::RunShow, press.by, now).await?;
        txn.commit().await?;
        Ok(Ok(record))
    }
}

/// The last row of the log.
pub(crate) async fn current_moment(db: &impl ConnectionTrait, show: ShowId) -> Result<MomentRecord> {
    let row = moment::Entity::find()
        .filter(moment::Column::ShowId.eq(show.0))
        .order_by_desc(moment::Column::Number)
        .one(db)
        .await?;
    match row {
        Some(row) => row.try_into(),
        None => Ok(MomentRecord { number: 0, moment: Moment::Waiting, at: Timestamp(0) }),
    }
}

/// Keeps other cues of this show waiting until the transaction ends. SQLite has one writer anyway.
pub(crate) async fn lock_show(db: &impl ConnectionTrait, show: ShowId) -> Result<bool> {
    let row = show::Entity::find_by_id(show.0).lock(LockType::NoKeyUpdate).one(db).await?;
    Ok(row.is_some())
}

/// The current moment under lock, if it is still the one the operator was looking at.
pub(crate) async fn locked_moment(
    db: &impl ConnectionTrait,
    press: Press,
) -> Result<Result<MomentRecord, PressRefusal>> {
    if !lock_show(db, press.show).await? {
        return Ok(Err(PressRefusal::NoShow));
    }
    let record = current_moment(db, press.show).await?;
    Ok(if record.number == press.number { Ok(record) } else { Err(PressRefusal::MovedOn(record)) })
}

pub(crate) async fn append_moment(
    db: &impl ConnectionTrait,
    show: ShowId,
    after: MomentRecord,
    moment: Moment,
    act: Act,
    by: AccountId,
    now: Timestamp,
) -> Result<MomentRecord> {
    let record = MomentRecord { number: after.number + 1, moment, at: now };
    let row = moment::ActiveModel {
        show_id: Set(show.0),
        number: Set(record.number),
        kind: Set(moment.as_str().to_owned()),
        category_id: Set(moment.category().map(|category| category.0)),
        by_account: Set(Some(by.0)),
        at: Set(now.0),
    };
    moment::Entity::insert(row).exec_without_returning(db).await?;
    let season = show::Entity::find_by_id(show.0).one(db).await?.map(|row| SeasonId(row.season_id));
    let subject = match moment.category() {
        Some(category) => Subject::of("category", category.0),
        None => Subject::of("show", show.0),
    };
    let what = moment.as_str().to_owned();
    let deed = Deed { act, by: Some(by), season, subject, what, reason: String::new() };
    audit::append(db, deed, now).await?;
    Ok(record)
}

/// The show of a season; one that is there stays as it is.
pub(crate) async fn ensure_show(
    db: &impl ConnectionTrait,
    season: SeasonId,
    slug: &str,
    name: &str,
) -> Result<()> {
    let row = show::ActiveModel {
        season_id: Set(season.0),
        slug: Set(slug.to_owned()),
        name: Set(name.to_owned()),
        ..Default::default()
    };
    show::Entity::insert(row)
        .on_conflict(OnConflict::column(show::Column::SeasonId).do_nothing().to_owned())
        .exec_without_returning(db)
        .await?;
    Ok(())
}
