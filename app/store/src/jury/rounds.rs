//! The rounds of a season, and when jurors may score.

use super::assignments::{assign_season, before_the_jury};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{assignment, nomination, round},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, NominationId, RoundId, SeasonId},
    jury::{MoveRefusal, Pass, RoundKind, RoundWindow, WindowFault, Windows, may_become},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, OnConflict, Query},
};
use std::collections::BTreeMap;

/// A round of assessment in its season.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    pub id: RoundId,
    pub window: RoundWindow,
}

/// Closing or opening a round by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundMove {
    Close,
    Reopen { until: Timestamp },
}

/// Why the dates of a round were not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundRefusal {
    /// The scoring round's dates are the season's own, and it has none yet.
    NoScoring,
    /// What does not fit, in which round.
    Fault(RoundKind, WindowFault),
    /// Jurors have begun to fill in scorecards in it.
    InUse,
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

/// How far organisers are with what came in: each a number of nominations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Eligibility {
    /// Sent and standing.
    pub came_in: u64,
    /// Of these, not found fit to take part yet.
    pub left: u64,
    /// Sent back to be mended, and not in again.
    pub returned: u64,
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
            .ok_or_else(|| StoreError::Unexpected("a round just recorded is not there".to_owned()))?;
        txn.commit().await?;
        Ok(round.id)
    }

    /// Closes the scoring round before its time. The first closing counts.
    pub async fn record_round_closed(&self, season: SeasonId, now: Timestamp) -> Result<()> {
        let txn = self.write().await?;
        round::Entity::update_many()
            .col_expr(round::Column::ClosedAt, Expr::value(now.0))
            .filter(round::Column::SeasonId.eq(season.0))
            .filter(round::Column::Kind.eq(RoundKind::Scoring.as_str()))
            .filter(round::Column::ClosedAt.is_null())
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(())
    }

    /// How far organisers are with what came in.
    pub async fn count_eligibility(&self, season: SeasonId) -> Result<Eligibility> {
        let of_season = || nomination::Entity::find().filter(nomination::Column::SeasonId.eq(season.0));
        let came_in = of_season().filter(before_the_jury()).count(&self.db).await?;
        let left = of_season()
            .filter(before_the_jury())
            .filter(nomination::Column::FoundFitAt.is_null())
            .count(&self.db)
            .await?;
        let returned = of_season()
            .filter(nomination::Column::KeptNumber.is_not_null())
            .filter(nomination::Column::SubmittedAt.is_null())
            .filter(nomination::Column::WithdrawnAt.is_null())
            .count(&self.db)
            .await?;
        Ok(Eligibility { came_in, left, returned })
    }

    /// Every round of a season that has dates.
    pub async fn list_rounds(&self, season: SeasonId) -> Result<BTreeMap<RoundKind, Round>> {
        rounds_of(&self.db, season).await
    }

    /// Sets when a round other than scoring opens and closes; `None` takes it out.
    pub async fn change_round(
        &self,
        season: SeasonId,
        kind: RoundKind,
        dates: Option<(Timestamp, Timestamp)>,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<(), RoundRefusal>> {
        let txn = self.write().await?;
        let there = rounds_of(&txn, season).await?;
        if kind == RoundKind::Scoring || !there.contains_key(&RoundKind::Scoring) {
            return Ok(Err(RoundRefusal::NoScoring));
        }
        match dates {
            Some((opens_at, closes_at)) => {
                // what somebody closed by hand stays closed
                let closed_at = there.get(&kind).and_then(|round| round.window.closed_at);
                let standing = windows(&there);
                let mut next = standing.clone();
                next.insert(kind, RoundWindow { opens_at, closes_at, closed_at });
                if let Err((at, fault)) = may_become(&standing, &next) {
                    return Ok(Err(RoundRefusal::Fault(at, fault)));
                }
                set_round_of(&txn, season, kind, opens_at, closes_at).await?;
            }
            None => {
                let Some(round) = there.get(&kind) else { return Ok(Ok(())) };
                if super::practice::is_begun(&txn, round.id).await? {
                    return Ok(Err(RoundRefusal::InUse));
                }
                super::practice::clear(&txn, round.id).await?;
                round::Entity::delete_by_id(round.id.0).exec(&txn).await?;
            }
        }
        if kind == RoundKind::Calibration {
            assign_season(&txn, season, now).await?;
        }
        let deed = Deed::new(Act::EditSeason, by, Subject::of("season", season.0), format!("round {kind}"));
        audit::append(&txn, deed.in_season(season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// Closes or opens a round by hand, with a reason for the log. `None` where the season has no such round.
    pub async fn move_round(
        &self,
        season: SeasonId,
        kind: RoundKind,
        to: RoundMove,
        reason: &str,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<Result<RoundWindow, MoveRefusal>>> {
        let txn = self.write().await?;
        let row = round::Entity::find()
            .filter(round::Column::SeasonId.eq(season.0))
            .filter(round::Column::Kind.eq(kind.as_str()))
            .lock_exclusive()
            .one(&txn)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let round = Round::from(row);
        let (moved, what) = match to {
            RoundMove::Close => (round.window.close(now), format!("{kind} closed")),
            RoundMove::Reopen { until } => (round.window.reopen(until, now), format!("{kind} opened again")),
        };
        let window = match moved {
            Ok(window) => window,
            Err(refusal) => return Ok(Some(Err(refusal))),
        };
        let before = windows(&rounds_of(&txn, season).await?);
        let mut after = before.clone();
        after.insert(kind, window);
        if let Err((at, fault)) = may_become(&before, &after) {
            return Ok(Some(Err(MoveRefusal::Fault(at, fault))));
        }
        let row = round::ActiveModel {
            id: Set(round.id.0),
            closes_at: Set(window.closes_at.0),
            closed_at: Set(window.closed_at.map(|at| at.0)),
            ..Default::default()
        };
        round::Entity::update(row).exec(&txn).await?;
        let deed = Deed::new(Act::MoveRound, by, Subject::of("season", season.0), what);
        audit::append(&txn, deed.in_season(season).because(reason), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Some(Ok(window)))
    }

    /// The round in which a juror was given a nomination.
    pub async fn find_round_of(
        &self,
        juror: AccountId,
        nomination: NominationId,
        pass: Pass,
    ) -> Result<Option<RoundWindow>> {
        let Some(given) = super::assignments::assignment_of(&self.db, juror, nomination, pass).await? else {
            return Ok(None);
        };
        let row = round::Entity::find_by_id(given.round_id).one(&self.db).await?;
        Ok(row.map(|row| Round::from(row).window))
    }

    /// The season's scoring round.
    pub async fn find_round(&self, season: SeasonId) -> Result<Option<Round>> {
        round_of(&self.db, season).await
    }
}

/// The dates of rounds, as [`domain::jury::fits`] looks at them.
pub(crate) fn windows(rounds: &BTreeMap<RoundKind, Round>) -> Windows {
    rounds.iter().map(|(&kind, round)| (kind, round.window)).collect()
}

/// Assignments of one pass, in whichever season.
pub(crate) fn of_pass(pass: Pass) -> Expr {
    let finals = Query::select()
        .column(round::Column::Id)
        .from(round::Entity)
        .and_where(round::Column::Kind.eq(RoundKind::Final.as_str()))
        .to_owned();
    match pass {
        Pass::First => assignment::Column::RoundId.not_in_subquery(finals),
        Pass::Final => assignment::Column::RoundId.in_subquery(finals),
    }
}

/// The season's scoring round.
pub(super) async fn round_of(db: &impl ConnectionTrait, season: SeasonId) -> Result<Option<Round>> {
    Ok(rounds_of(db, season).await?.remove(&RoundKind::Scoring))
}

pub(crate) async fn rounds_of(
    db: &impl ConnectionTrait,
    season: SeasonId,
) -> Result<BTreeMap<RoundKind, Round>> {
    round::Entity::find()
        .filter(round::Column::SeasonId.eq(season.0))
        .all(db)
        .await?
        .into_iter()
        .map(|row| {
            let kind =
                row.kind.parse().map_err(|_| StoreError::inconsistent("round", row.id, "unknown kind"))?;
            Ok((kind, Round::from(row)))
        })
        .collect()
}

/// Sets the dates of a season's scoring round; one that was closed by hand stays closed.
pub(crate) async fn set_round(
    db: &impl ConnectionTrait,
    season: SeasonId,
    opens_at: Timestamp,
    closes_at: Timestamp,
) -> Result<()> {
    set_round_of(db, season, RoundKind::Scoring, opens_at, closes_at).await
}

pub(crate) async fn set_round_of(
    db: &impl ConnectionTrait,
    season: SeasonId,
    kind: RoundKind,
    opens_at: Timestamp,
    closes_at: Timestamp,
) -> Result<()> {
    let row = round::ActiveModel {
        season_id: Set(season.0),
        kind: Set(kind.as_str().to_owned()),
        opens_at: Set(opens_at.0),
        closes_at: Set(closes_at.0),
        ..Default::default()
    };
    round::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([round::Column::SeasonId, round::Column::Kind])
                .update_columns([round::Column::OpensAt, round::Column::ClosesAt])
                .to_owned(),
        )
        .exec_without_returning(db)
        .await?;
    Ok(())
}
