//! When jurors may score.

use super::assignments::assign_season;
use crate::{Result, Store, entity::round};
use domain::{
    ids::{RoundId, SeasonId},
    jury::RoundWindow,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};

/// A season's round of assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    pub id: RoundId,
    pub window: RoundWindow,
}

impl From<round::Model> for Round {
    fn from(row: round::Model) -> Self {
        Self {
            id: RoundId(row.id),
            window: RoundWindow {
                opens_at: Timestamp(row.opens_at),
                closes_at: Timestamp(row.closes_at),
                closed_at: row.closed_at.map(Timestamp),
            },
        }
    }
}

impl Store {
    /// Sets the dates of a season's round, and gives its jurors what has been submitted so far.
    pub async fn record_round(
        &self,
        season: SeasonId,
        opens_at: Timestamp,
        closes_at: Timestamp,
        now: Timestamp,
    ) -> Result<RoundId> {
        let txn = self.write().await?;
        set_round(&txn, season, opens_at, closes_at).await?;
        assign_season(&txn, season, now).await?;
        let round = round_of(&txn, season)
            .await?
            .ok_or_else(|| crate::StoreError::Unexpected("a round just recorded is not there".to_owned()))?;
        txn.commit().await?;
        Ok(round.id)
    }

    /// Closes the round before its time. The first closing counts.
    pub async fn record_round_closed(&self, season: SeasonId, now: Timestamp) -> Result<()> {
        let txn = self.write().await?;
        round::Entity::update_many()
            .col_expr(round::Column::ClosedAt, Expr::value(now.0))
            .filter(round::Column::SeasonId.eq(season.0))
            .filter(round::Column::ClosedAt.is_null())
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(())
    }

    pub async fn find_round(&self, season: SeasonId) -> Result<Option<Round>> {
        round_of(&self.db, season).await
    }
}

pub(super) async fn round_of(db: &impl ConnectionTrait, season: SeasonId) -> Result<Option<Round>> {
    let row = round::Entity::find().filter(round::Column::SeasonId.eq(season.0)).one(db).await?;
    Ok(row.map(Round::from))
}

/// Sets the dates of a season's round; one that was closed by hand stays closed.
pub(crate) async fn set_round(
    db: &impl ConnectionTrait,
    season: SeasonId,
    opens_at: Timestamp,
    closes_at: Timestamp,
) -> Result<()> {
    let row = round::ActiveModel {
        season_id: Set(season.0),
        opens_at: Set(opens_at.0),
        closes_at: Set(closes_at.0),
        ..Default::default()
    };
    round::Entity::insert(row)
        .on_conflict(
            OnConflict::column(round::Column::SeasonId)
                .update_columns([round::Column::OpensAt, round::Column::ClosesAt])
                .to_owned(),
        )
        .exec_without_returning(db)
        .await?;
    Ok(())
}
