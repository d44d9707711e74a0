//! How jurors stand to what they were given, with everything taken into account; and abstaining.

use super::{
    assignments::{declarations, lock_assignment},
    facts::{AT_ONCE, Facts},
    rounds::Round,
};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{abstention, assignment, nomination, round, tie},
};
use domain::{
    ids::{AccountId, NominationId, SeasonId},
    jury::{JurorAccess, Pass, ScoringRefusal, standing},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
    sea_query::OnConflict,
};
use std::collections::{BTreeMap, BTreeSet};

/// Why a juror does not abstain, or come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AbstainRefusal {
    NotAssigned,
    /// There is a conflict, or nothing was said about one yet: abstaining is for whoever could score.
    NotFree(JurorAccess),
    Round(ScoringRefusal),
}

impl Store {
    /// A juror declines to score without a conflict, or comes back to it, while the round is open. What was scored is
    /// kept and counts again with the coming back.
    pub async fn record_abstention(
        &self,
        juror: AccountId,
        nomination: NominationId,
        pass: Pass,
        abstains: bool,
        now: Timestamp,
    ) -> Result<Result<(), AbstainRefusal>> {
        let txn = self.write().await?;
        let Some(row) = lock_assignment(&txn, juror, nomination, pass).await? else {
            return Ok(Err(AbstainRefusal::NotAssigned));
        };
        match standing_of(&txn, &row).await? {
            JurorAccess::MayScore | JurorAccess::Abstained => {}
            otherwise => return Ok(Err(AbstainRefusal::NotFree(otherwise))),
        }
        if let Some(round) = round::Entity::find_by_id(row.round_id).lock_shared().one(&txn).await?
            && let Err(refusal) = Round::from(round).window.may_score(now)
        {
            return Ok(Err(AbstainRefusal::Round(refusal)));
        }
        let changed = if abstains {
            record(&txn, row.id, now).await?
        } else {
            let own = abstention::Column::AssignmentId.eq(row.id);
            abstention::Entity::delete_many().filter(own).exec(&txn).await?.rows_affected > 0
        };
        if changed {
            let season = nomination::Entity::find_by_id(nomination.0).one(&txn).await?;
            let what = if abstains { "abstains" } else { "comes back" };
            let deed = Deed::new(Act::Abstain, juror, Subject::of("nomination", nomination.0), what);
            audit::append(&txn, deed.in_season(season.map(|row| SeasonId(row.season_id))), now).await?;
        }
        txn.commit().await?;
        Ok(Ok(()))
    }
}

/// Notes an abstention; whether it is new.
pub(super) async fn record(db: &impl ConnectionTrait, assignment: i64, now: Timestamp) -> Result<bool> {
    let row = abstention::ActiveModel {
        assignment_id: Set(assignment),
        abstained_at: Set(now.0),
        ..Default::default()
    };
    let there = OnConflict::column(abstention::Column::AssignmentId).do_nothing().to_owned();
    Ok(abstention::Entity::insert(row).on_conflict(there).exec_without_returning(db).await? > 0)
}

/// How a juror stands to each of these, by assignment: the one answer for desks, scorecards, results and pictures.
pub(crate) async fn standings(
    db: &impl ConnectionTrait,
    rows: &[assignment::Model],
) -> Result<BTreeMap<i64, JurorAccess>> {
    let jurors = rows.iter().map(|row| row.juror_id).collect();
    let nominations = rows.iter().map(|row| row.nomination_id).collect();
    standings_by(db, rows, &Facts::load(db, &jurors, &nominations).await?).await
}

/// The same, where the facts about all of them were read already.
pub(super) async fn standings_by(
    db: &impl ConnectionTrait,
    rows: &[assignment::Model],
    facts: &Facts,
) -> Result<BTreeMap<i64, JurorAccess>> {
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let declared = declarations(db, &ids).await?;
    let abstained = abstained(db, &ids).await?;
    Ok(rows
        .iter()
        .map(|row| {
            let tied = facts.tied(row.juror_id, row.nomination_id);
            (row.id, standing(declared.get(&row.id).copied(), tied, abstained.contains(&row.id)))
        })
        .collect())
}

async fn abstained(db: &impl ConnectionTrait, assignments: &[i64]) -> Result<BTreeSet<i64>> {
    let mut found = BTreeSet::new();
    for some in assignments.chunks(AT_ONCE) {
        let rows: Vec<i64> = abstention::Entity::find()
            .filter(abstention::Column::AssignmentId.is_in(some.iter().copied()))
            .select_only()
            .column(abstention::Column::AssignmentId)
            .into_tuple()
            .all(db)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// The same for one, where `shown` says what the facts showed a moment ago: a save asks about them before it begins to
/// write, so that nobody waits for the answers. What has been noted is read again.
pub(super) async fn standing_after(
    db: &impl ConnectionTrait,
    row: &assignment::Model,
    shown: bool,
) -> Result<JurorAccess> {
    let declared = declarations(db, &[row.id]).await?.remove(&row.id);
    let abstains = abstained(db, &[row.id]).await?.contains(&row.id);
    let tied = shown || is_noted(db, row.juror_id, row.nomination_id).await?;
    Ok(standing(declared, tied, abstains))
}

/// Whether a tie stands that has been noted.
async fn is_noted(db: &impl ConnectionTrait, juror: i64, nomination: i64) -> Result<bool> {
    let noted = tie::Entity::find()
        .filter(tie::Column::JurorId.eq(juror))
        .filter(tie::Column::NominationId.eq(nomination))
        .filter(tie::Column::LiftedAt.is_null());
    Ok(noted.count(db).await? > 0)
}

pub(super) async fn standing_of(db: &impl ConnectionTrait, row: &assignment::Model) -> Result<JurorAccess> {
    let found = standings(db, std::slice::from_ref(row)).await?;
    Ok(found.get(&row.id).copied().unwrap_or(JurorAccess::Recused))
}
