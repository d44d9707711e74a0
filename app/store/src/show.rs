//! Shows: the log of their moments, the run-sheet, and the desk they are driven from.
//!
//! What is pressed locks its show, so that of two operators pressing at once the second one finds the show moved on.
//! Logs are only ever added to; the current moment is the last row of its log.

mod desks;
mod effects;
mod presented;
mod rehearsals;
mod sheets;

pub use desks::{PressRefusal, Pressing};
pub use rehearsals::RehearsalRefusal;
pub use sheets::{SheetEdit, Stand};

use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{moment, show},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, CategoryId, SeasonId, ShowId},
    policy::Act,
    show::{Moment, MomentRecord},
    time::Timestamp,
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
}

/// The last row of the log.
async fn current_moment(db: &impl ConnectionTrait, show: ShowId) -> Result<MomentRecord> {
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

/// Keeps other presses on this show waiting until the transaction ends. SQLite has one writer anyway.
async fn lock_show(db: &impl ConnectionTrait, show: ShowId) -> Result<Option<Show>> {
    let row = show::Entity::find_by_id(show.0).lock(LockType::NoKeyUpdate).one(db).await?;
    Ok(row.map(Show::from))
}

/// What the screens show from now on, and who made it so.
async fn append_moment(
    db: &impl ConnectionTrait,
    show: &Show,
    moment: Moment,
    (act, by): (Act, AccountId),
    now: Timestamp,
) -> Result<()> {
    let before = current_moment(db, show.id).await?;
    let row = moment::ActiveModel {
        show_id: Set(show.id.0),
        number: Set(before.number + 1),
        kind: Set(moment.as_str().to_owned()),
        category_id: Set(moment.category().map(|category| category.0)),
        by_account: Set(Some(by.0)),
        at: Set(now.0),
    };
    moment::Entity::insert(row).exec_without_returning(db).await?;
    let subject = match moment.category() {
        Some(category) => Subject::of("category", category.0),
        None => Subject::of("show", show.id.0),
    };
    audit::append(db, Deed::new(act, by, subject, moment.as_str()).in_season(show.season), now).await?;
    Ok(())
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
