//! Single pairs of juror and nomination: what was given and how far it has come, moving one, and lists from a file.

use super::{
    assignments::{assignment_of, contending, declarations, give},
    facts::Facts,
    plans::{profiles, to_give},
    rounds::{round_of, rounds_of},
    scorecards::{answers_of, rubrics},
    standing::{record, standings},
    ties::{before_jury, hold_round, jury_of, note_shown},
};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{abstention, assignment, conflict_declaration, nomination, scorecard},
};
use domain::{
    ids::{AccountId, NominationId, SeasonId},
    jury::{JurorAccess, Pass, RoundKind},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::{BTreeMap, BTreeSet};

/// One pair, and how far it has come. Never what was scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    pub juror: AccountId,
    pub nomination: NominationId,
    pub access: JurorAccess,
    /// Something is written on the scorecard.
    pub begun: bool,
    pub complete: bool,
}

/// Why a nomination is not moved to another desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveRefusal {
    /// It does not lie on the first desk, or the second belongs to no juror.
    Unknown,
    /// Something is written already.
    Begun,
    /// The other juror is tied to it.
    Tied,
    /// The other juror has it already.
    There,
}

/// A line of a file: the number of a nomination, and a juror's address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairRow {
    pub line: u64,
    /// As `N-014` or `14`.
    pub nomination: String,
    pub juror: String,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairFault {
    UnknownNomination,
    UnknownJuror,
    Tied,
    /// The juror has abstained from it.
    Abstained,
}

/// Which assignments somebody has looked at, and which are done.
pub(super) struct Begun {
    /// Something was declared, or is written.
    pub touched: BTreeSet<i64>,
    pub written: BTreeSet<i64>,
    pub complete: BTreeSet<i64>,
}

impl Store {
    /// Everything that was given out in a season's round but what concerns these nominations.
    pub async fn list_given(&self, season: SeasonId, but: &BTreeSet<NominationId>) -> Result<Vec<Given>> {
        self.given_in(season, RoundKind::Scoring, but).await
    }

    /// The same of a final.
    pub async fn list_given_of_final(
        &self,
        season: SeasonId,
        but: &BTreeSet<NominationId>,
    ) -> Result<Vec<Given>> {
        self.given_in(season, RoundKind::Final, but).await
    }

    async fn given_in(
        &self,
        season: SeasonId,
        kind: RoundKind,
        but: &BTreeSet<NominationId>,
    ) -> Result<Vec<Given>> {
        let before = before_jury(&self.db, season).await?;
        let mut rows = of_kind(&self.db, season, kind).await?;
        rows.retain(|row| {
            before.contains(&row.nomination_id) && !but.contains(&NominationId(row.nomination_id))
        });
        let standings = standings(&self.db, &rows).await?;
        let begun = begun(&self.db, &rows).await?;
        Ok(rows
            .into_iter()
            .map(|row| Given {
                juror: AccountId(row.juror_id),
                nomination: NominationId(row.nomination_id),
                access: standings.get(&row.id).copied().unwrap_or(JurorAccess::Recused),
                begun: begun.written.contains(&row.id),
                complete: begun.complete.contains(&row.id),
            })
            .collect())
    }

    /// Moves a nomination from one desk to another. Nothing may be written on it.
    pub async fn move_assignment(
        &self,
        nomination: NominationId,
        (from, to): (AccountId, AccountId),
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<(), MoveRefusal>> {
        let txn = self.write().await?;
        let found = nomination::Entity::find_by_id(nomination.0).filter(contending()).one(&txn).await?;
        let Some(season) = found.map(|row| SeasonId(row.season_id)) else {
            return Ok(Err(MoveRefusal::Unknown));
        };
        let Some(round) = round_of(&txn, season).await? else { return Ok(Err(MoveRefusal::Unknown)) };
        hold_round(&txn, season).await?;
        let Some(row) = assignment_of(&txn, from, nomination, Pass::First).await? else {
            return Ok(Err(MoveRefusal::Unknown));
        };
        if !jury_of(&txn, season, false).await?.contains(&to.0) {
            return Ok(Err(MoveRefusal::Unknown));
        }
        if assignment_of(&txn, to, nomination, Pass::First).await?.is_some() {
            return Ok(Err(MoveRefusal::There));
        }
        let facts =
            note_shown(&txn, season, &BTreeSet::from([to.0]), &BTreeSet::from([nomination.0]), now).await?;
        if facts.tied(to.0, nomination.0) {
            return Ok(Err(MoveRefusal::Tied));
        }
        assignment::Entity::find_by_id(row.id).lock_exclusive().one(&txn).await?;
        if scorecard::Entity::find().filter(scorecard::Column::AssignmentId.eq(row.id)).count(&txn).await? > 0
        {
            return Ok(Err(MoveRefusal::Begun));
        }
        // where the first one has stepped aside, that stays to be seen, and the other one comes beside
        let access = super::standing::standing_of(&txn, &row).await?;
        if access.counts() {
            take_back(&txn, &[row], now).await?;
        }
        give(&txn, round.id, vec![(to.0, nomination.0)], now).await?;
        let what = format!("juror {from} to juror {to}");
        let deed = Deed::new(Act::Assign, by, Subject::of("nomination", nomination.0), what);
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// What is wrong with lines of a file, and how many pairs of it are new. Changes nothing.
    pub async fn check_pairs(
        &self,
        season: SeasonId,
        rows: &[PairRow],
    ) -> Result<(Vec<(u64, PairFault)>, usize)> {
        let jurors = jury_of(&self.db, season, false).await?;
        let facts = Facts::load(&self.db, &jurors, &before_jury(&self.db, season).await?).await?;
        let (faults, pairs) = checked(&self.db, season, rows, &facts).await?;
        Ok((faults, pairs.len()))
    }

    /// Gives out the pairs of a file, all or none; `None` where a line is wrong. What was given before stays.
    pub async fn record_pairs(
        &self,
        season: SeasonId,
        rows: &[PairRow],
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<usize>> {
        let txn = self.write().await?;
        let Some(round) = round_of(&txn, season).await? else { return Ok(None) };
        hold_round(&txn, season).await?;
        let jurors = jury_of(&txn, season, false).await?;
        let facts = note_shown(&txn, season, &jurors, &before_jury(&txn, season).await?, now).await?;
        let (faults, pairs) = checked(&txn, season, rows, &facts).await?;
        if !faults.is_empty() {
            return Ok(None);
        }
        let count = pairs.len();
        give(&txn, round.id, pairs.into_iter().collect(), now).await?;
        let what = format!("{count} given from a file");
        let deed = Deed::new(Act::Assign, by, Subject::of("round", round.id.0), what);
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(Some(count))
    }
}

/// Every assignment of the season's round, in the order they came about.
pub(super) async fn of_round(db: &impl ConnectionTrait, season: SeasonId) -> Result<Vec<assignment::Model>> {
    of_kind(db, season, RoundKind::Scoring).await
}

pub(super) async fn of_kind(
    db: &impl ConnectionTrait,
    season: SeasonId,
    kind: RoundKind,
) -> Result<Vec<assignment::Model>> {
    let Some(round) = rounds_of(db, season).await?.remove(&kind) else { return Ok(Vec::new()) };
    Ok(assignment::Entity::find()
        .filter(assignment::Column::RoundId.eq(round.id.0))
        .order_by_asc(assignment::Column::Id)
        .all(db)
        .await?)
}

pub(super) async fn begun(db: &impl ConnectionTrait, rows: &[assignment::Model]) -> Result<Begun> {
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let sheets = answers_of(db, &ids).await?;
    let declared = declarations(db, &ids).await?.into_keys();
    let nominations: BTreeSet<i64> = rows.iter().map(|row| row.nomination_id).collect();
    let categories: BTreeMap<i64, Option<i64>> = nomination::Entity::find()
        .filter(nomination::Column::Id.is_in(nominations))
        .select_only()
        .columns([nomination::Column::Id, nomination::Column::CategoryId])
        .into_tuple::<(i64, Option<i64>)>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    let chosen: BTreeSet<i64> = categories.values().copied().flatten().collect();
    let rubrics = rubrics(db, &chosen.into_iter().collect::<Vec<_>>()).await?;
    let complete = rows.iter().filter(|row| {
        let rubric = categories.get(&row.nomination_id).copied().flatten().and_then(|id| rubrics.get(&id));
        rubric.zip(sheets.get(&row.id)).is_some_and(|(rubric, sheet)| sheet.complete(rubric))
    });
    let complete = complete.map(|row| row.id).collect();
    let written: BTreeSet<i64> = sheets.keys().copied().collect();
    Ok(Begun { touched: written.iter().copied().chain(declared).collect(), written, complete })
}

/// Takes assignments off their desks. What is written stays, as of a juror who abstains.
pub(super) async fn take_back(
    db: &impl ConnectionTrait,
    rows: &[assignment::Model],
    now: Timestamp,
) -> Result<()> {
    /// Rows of one statement, well below what the engines can bind.
    const ROWS: usize = 500;
    let written = begun(db, rows).await?.written;
    let (kept, gone): (Vec<i64>, Vec<i64>) =
        rows.iter().map(|row| row.id).partition(|id| written.contains(id));
    for id in kept {
        record(db, id, now).await?;
    }
    for ids in gone.chunks(ROWS) {
        let of = |column: conflict_declaration::Column| column.is_in(ids.iter().copied());
        conflict_declaration::Entity::delete_many()
            .filter(of(conflict_declaration::Column::AssignmentId))
            .exec(db)
            .await?;
        abstention::Entity::delete_many()
            .filter(abstention::Column::AssignmentId.is_in(ids.iter().copied()))
            .exec(db)
            .await?;
        assignment::Entity::delete_many()
            .filter(assignment::Column::Id.is_in(ids.iter().copied()))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// What is wrong with the lines, and the pairs among them that are new.
async fn checked(
    db: &impl ConnectionTrait,
    season: SeasonId,
    rows: &[PairRow],
    facts: &Facts,
) -> Result<(Vec<(u64, PairFault)>, BTreeSet<(i64, i64)>)> {
    let numbers: BTreeMap<i32, i64> =
        to_give(db, season).await?.into_iter().map(|it| (it.number, it.id.0)).collect();
    let jurors: BTreeMap<String, i64> =
        profiles(db, season).await?.into_iter().map(|it| (it.email.to_lowercase(), it.juror.0)).collect();
    let there = of_round(db, season).await?;
    let standings = standings(db, &there).await?;
    let there: BTreeMap<(i64, i64), JurorAccess> = there
        .iter()
        .filter_map(|row| Some(((row.juror_id, row.nomination_id), *standings.get(&row.id)?)))
        .collect();
    let (mut faults, mut pairs) = (Vec::new(), BTreeSet::new());
    for row in rows {
        let number =
            row.nomination.trim().trim_start_matches(['N', 'n']).trim_start_matches('-').parse().ok();
        let Some(&nomination) = number.and_then(|number: i32| numbers.get(&number)) else {
            faults.push((row.line, PairFault::UnknownNomination));
            continue;
        };
        let Some(&juror) = jurors.get(&row.juror.trim().to_lowercase()) else {
            faults.push((row.line, PairFault::UnknownJuror));
            continue;
        };
        match there.get(&(juror, nomination)) {
            _ if facts.tied(juror, nomination) => faults.push((row.line, PairFault::Tied)),
            Some(JurorAccess::Recused) => faults.push((row.line, PairFault::Tied)),
            Some(JurorAccess::Abstained) => faults.push((row.line, PairFault::Abstained)),
            Some(JurorAccess::MustDeclare | JurorAccess::MayScore) => {}
            None => {
                pairs.insert((juror, nomination));
            }
        }
    }
    Ok((faults, pairs))
}
