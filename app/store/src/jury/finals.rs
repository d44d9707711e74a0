//! The final: what is on the shortlist is laid before the whole jury, to be scored once more on scorecards of its own.

use super::{
    assignments::{contending, declarations, give},
    rounds::rounds_of,
    ties::{hold_round, jury_of, note_shown},
};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{assignment, conflict_declaration, decision, nomination},
};
use domain::{
    ids::{AccountId, CategoryId, NominationId, RoundId, SeasonId},
    jury::{ConflictKind, DecisionKind, RoundKind, RoundState},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::{BTreeMap, BTreeSet};

/// What a category sends into the final.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinalField {
    pub category: CategoryId,
    /// The rung its nominations stand on: the shortlist, or the longlist in a category without one.
    pub rung: DecisionKind,
    /// By number.
    pub nominations: Vec<NominationId>,
}

/// Why a final was not laid before the jury.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FinalRefusal {
    /// The season has no final with dates.
    NoFinal,
    /// Jurors still score: what is on the list may change.
    ScoringOpen,
    Over,
    /// The list is another one than what was looked at.
    Changed,
}

impl Store {
    /// What would be laid before the jury now: in every category what has publicly come onto the shortlist and no further,
    /// or onto the longlist where nothing is on a shortlist.
    pub async fn list_final_field(&self, season: SeasonId) -> Result<Vec<FinalField>> {
        field(&self.db, season).await
    }

    /// Gives the field to every juror whom nothing ties to it, if it is exactly `seen`. What was said about ties stands in the
    /// final too. Safe to repeat: what came onto the list since is given as well. How many were given.
    pub async fn lay_out_final(
        &self,
        season: SeasonId,
        seen: &BTreeSet<NominationId>,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<usize, FinalRefusal>> {
        let txn = self.write().await?;
        let rounds = rounds_of(&txn, season).await?;
        let (Some(last), Some(scoring)) = (rounds.get(&RoundKind::Final), rounds.get(&RoundKind::Scoring))
        else {
            return Ok(Err(FinalRefusal::NoFinal));
        };
        if scoring.window.state(now) != RoundState::Closed {
            return Ok(Err(FinalRefusal::ScoringOpen));
        }
        if last.window.state(now) == RoundState::Closed {
            return Ok(Err(FinalRefusal::Over));
        }
        hold_round(&txn, season).await?;
        let fields = field(&txn, season).await?;
        let listed: BTreeSet<NominationId> =
            fields.iter().flat_map(|field| &field.nominations).copied().collect();
        if listed != *seen {
            return Ok(Err(FinalRefusal::Changed));
        }
        let ids: BTreeSet<i64> = listed.iter().map(|id| id.0).collect();
        let jurors = jury_of(&txn, season, false).await?;
        let given = lay(&txn, season, last.id, (&jurors, &ids), now).await?;
        let what =
            format!("{} nominations to {} jurors in the final: {given} given", ids.len(), jurors.len());
        let deed = Deed::new(Act::Assign, by, Subject::of("round", last.id.0), what);
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(Ok(given))
    }
}

/// Gives what was laid before the jury to whoever has joined it since, or is tied no more. Nothing before the final was
/// laid out, and nothing once it is over.
pub(super) async fn keep_up(db: &impl ConnectionTrait, season: SeasonId, now: Timestamp) -> Result<()> {
    let Some(last) = rounds_of(db, season).await?.remove(&RoundKind::Final) else { return Ok(()) };
    if last.window.state(now) == RoundState::Closed {
        return Ok(());
    }
    let laid: Vec<i64> = assignment::Entity::find()
        .filter(assignment::Column::RoundId.eq(last.id.0))
        .select_only()
        .column(assignment::Column::NominationId)
        .distinct()
        .into_tuple()
        .all(db)
        .await?;
    if laid.is_empty() {
        return Ok(());
    }
    let standing: Vec<i64> = nomination::Entity::find()
        .filter(nomination::Column::Id.is_in(laid))
        .filter(contending())
        .select_only()
        .column(nomination::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let jurors = jury_of(db, season, false).await?;
    lay(db, season, last.id, (&jurors, &standing.into_iter().collect()), now).await?;
    Ok(())
}

/// Lays these nominations on the desks of these jurors, but for what ties somebody or lies there already. How many were
/// given.
async fn lay(
    db: &impl ConnectionTrait,
    season: SeasonId,
    round: RoundId,
    (jurors, ids): (&BTreeSet<i64>, &BTreeSet<i64>),
    now: Timestamp,
) -> Result<usize> {
    let facts = note_shown(db, season, jurors, ids, now).await?;
    let earlier = assignment::Entity::find()
        .filter(assignment::Column::NominationId.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    let said = declarations(db, &earlier.iter().map(|row| row.id).collect::<Vec<_>>()).await?;
    let said: BTreeMap<(i64, i64), ConflictKind> = earlier
        .iter()
        .filter_map(|row| Some(((row.juror_id, row.nomination_id), *said.get(&row.id)?)))
        .collect();
    let there: BTreeSet<(i64, i64)> = earlier
        .iter()
        .filter(|row| row.round_id == round.0)
        .map(|row| (row.juror_id, row.nomination_id))
        .collect();
    let aside = |pair: &(i64, i64)| said.get(pair).is_some_and(|kind| *kind != ConflictKind::None);
    let pairs: Vec<(i64, i64)> = ids
        .iter()
        .flat_map(|&nomination| jurors.iter().map(move |&juror| (juror, nomination)))
        .filter(|pair| !facts.tied(pair.0, pair.1) && !aside(pair) && !there.contains(pair))
        .collect();
    let given = pairs.len();
    give(db, round, pairs, now).await?;
    repeat_declarations(db, round.0, ids, &said, now).await?;
    Ok(given)
}

/// Whoever has said that nothing ties them to a nomination is not asked again.
async fn repeat_declarations(
    db: &impl ConnectionTrait,
    round: i64,
    nominations: &BTreeSet<i64>,
    said: &BTreeMap<(i64, i64), ConflictKind>,
    now: Timestamp,
) -> Result<()> {
    /// Rows of one statement, well below what the engines can bind.
    const ROWS: usize = 500;
    let given = assignment::Entity::find()
        .filter(assignment::Column::RoundId.eq(round))
        .filter(assignment::Column::NominationId.is_in(nominations.iter().copied()))
        .all(db)
        .await?;
    let there = declarations(db, &given.iter().map(|row| row.id).collect::<Vec<_>>()).await?;
    let rows: Vec<conflict_declaration::ActiveModel> = given
        .iter()
        .filter(|row| !there.contains_key(&row.id))
        .filter_map(|row| {
            let kind = said.get(&(row.juror_id, row.nomination_id))?;
            Some(conflict_declaration::ActiveModel {
                assignment_id: Set(row.id),
                kind: Set(kind.as_str().to_owned()),
                note: Set(String::new()),
                declared_at: Set(now.0),
                ..Default::default()
            })
        })
        .collect();
    for rows in rows.chunks(ROWS) {
        conflict_declaration::Entity::insert_many(rows.to_vec()).exec_without_returning(db).await?;
    }
    Ok(())
}

async fn field(db: &impl ConnectionTrait, season: SeasonId) -> Result<Vec<FinalField>> {
    let rows = nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(contending())
        .order_by_asc(nomination::Column::CategoryId)
        .order_by_asc(nomination::Column::Number)
        .all(db)
        .await?;
    let public: BTreeMap<i64, String> = decision::Entity::find()
        .filter(decision::Column::NominationId.is_in(rows.iter().map(|row| row.id)))
        .filter(decision::Column::PublishedAt.is_not_null())
        .order_by_asc(decision::Column::Id)
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.nomination_id, row.kind))
        .collect();
    let mut listed: BTreeMap<(i64, &str), Vec<NominationId>> = BTreeMap::new();
    for row in &rows {
        if let (Some(category), Some(kind)) = (row.category_id, public.get(&row.id)) {
            listed.entry((category, kind.as_str())).or_default().push(NominationId(row.id));
        }
    }
    let categories: BTreeSet<i64> = rows.iter().filter_map(|row| row.category_id).collect();
    Ok(categories
        .into_iter()
        .filter_map(|category| {
            let on = |rung: DecisionKind| {
                let nominations = listed.get(&(category, rung.as_str()))?.clone();
                Some(FinalField { category: CategoryId(category), rung, nominations })
            };
            on(DecisionKind::Shortlist).or_else(|| on(DecisionKind::Longlist))
        })
        .collect())
}
