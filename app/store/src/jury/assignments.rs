//! Which juror is given which nomination, and where they say they stand.

use super::{
    facts::AT_ONCE,
    finals,
    rounds::{of_pass, round_of, rounds_of},
    standing::standing_of,
    texts::TitleForJury,
    ties::{hold_round, jury_of, note_shown},
};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{assignment, assignment_plan, conflict_declaration, nomination, scorecard},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, CategoryId, NominationId, RoundId, SeasonId},
    jury::{ConflictKind, DeclarationRefusal, JurorAccess, Pass, RoundKind, declare},
    language::Localised,
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::OnConflict,
};
use std::collections::BTreeMap;

/// A nomination on a juror's desk: enough to know whether one must step aside, and how far one has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssignmentSummary {
    pub nomination: NominationId,
    /// Written as `N-014`.
    pub number: i32,
    pub category: CategoryId,
    pub category_name: Localised,
    pub title: TitleForJury,
    /// What the juror may do with it, once everything is known.
    pub access: JurorAccess,
    /// Criteria with a mark and a comment.
    pub answered: usize,
    pub criteria: usize,
}

impl AssignmentSummary {
    pub const fn access(&self) -> JurorAccess {
        self.access
    }

    pub fn complete(&self) -> bool {
        self.answered == self.criteria
    }

    /// Whether the juror still has something to do about it.
    pub fn is_left(&self) -> bool {
        self.access.counts() && !self.complete()
    }
}

/// What became of a declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeclarationAttempt {
    Stands(JurorAccess),
    NotAssigned,
    Refused(DeclarationRefusal),
}

impl Store {
    /// Gives a submitted nomination to every juror of its season whom nothing ties to it, unless the chair gives out
    /// nominations; safe to repeat.
    pub async fn assign_jurors(&self, nomination: NominationId, now: Timestamp) -> Result<()> {
        let txn = self.write().await?;
        if let Some(row) = nomination::Entity::find_by_id(nomination.0).one(&txn).await? {
            assign_all(&txn, SeasonId(row.season_id), nomination, now).await?;
        }
        txn.commit().await?;
        Ok(())
    }

    /// A juror says what ties them to a nomination; see [`domain::jury::declare`] for what may follow what.
    pub async fn declare_conflict(
        &self,
        juror: AccountId,
        nomination: NominationId,
        kind: ConflictKind,
        note: &str,
        now: Timestamp,
    ) -> Result<DeclarationAttempt> {
        let txn = self.write().await?;
        // it is said of the nomination, in whichever rounds it was given
        let mut given = Vec::new();
        for pass in [Pass::First, Pass::Final] {
            given.extend(lock_assignment(&txn, juror, nomination, pass).await?);
        }
        let Some(assignment) = given.first() else { return Ok(DeclarationAttempt::NotAssigned) };
        let access = standing_of(&txn, assignment).await?;
        let declared = declaration_of(&txn, assignment.id).await?;
        match declare(declared, kind) {
            Err(refusal) => return Ok(DeclarationAttempt::Refused(refusal)),
            Ok(false) => return Ok(DeclarationAttempt::Stands(access)),
            Ok(true) => {}
        }
        // a scorecard that is begun is set aside by what is declared late
        let ids: Vec<i64> = given.iter().map(|row| row.id).collect();
        let set_aside = kind != ConflictKind::None && has_scorecard(&txn, &ids).await?;
        let rows = ids.iter().map(|&id| conflict_declaration::ActiveModel {
            assignment_id: Set(id),
            kind: Set(kind.as_str().to_owned()),
            note: Set(note.trim().to_owned()),
            declared_at: Set(now.0),
            ..Default::default()
        });
        conflict_declaration::Entity::insert_many(rows)
            .on_conflict(
                OnConflict::column(conflict_declaration::Column::AssignmentId)
                    .update_columns([
                        conflict_declaration::Column::Kind,
                        conflict_declaration::Column::Note,
                        conflict_declaration::Column::DeclaredAt,
                    ])
                    .to_owned(),
            )
            .exec_without_returning(&txn)
            .await?;
        let season = nomination::Entity::find_by_id(nomination.0).one(&txn).await?;
        let deed = Deed {
            act: Act::DeclareConflict,
            by: Some(juror),
            season: season.map(|row| SeasonId(row.season_id)),
            subject: Subject::of("nomination", nomination.0),
            what: if set_aside { format!("{kind}, scorecard set aside") } else { kind.to_string() },
            reason: note.trim().to_owned(),
        };
        audit::append(&txn, deed, now).await?;
        if kind != ConflictKind::None {
            touch_public(&txn).await?;
        }
        let access = standing_of(&txn, assignment).await?;
        txn.commit().await?;
        Ok(DeclarationAttempt::Stands(access))
    }

    /// Whether `juror` was given the nomination, has declared that nothing ties them to it, and nothing does.
    pub async fn juror_is_free(&self, juror: AccountId, nomination: NominationId) -> Result<bool> {
        for pass in [Pass::First, Pass::Final] {
            let Some(assignment) = assignment_of(&self.db, juror, nomination, pass).await? else { continue };
            let access = standing_of(&self.db, &assignment).await?;
            if matches!(access, JurorAccess::MayScore | JurorAccess::Abstained) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Nominations the jury has before it.
pub(super) fn before_the_jury() -> Condition {
    Condition::all()
        .add(nomination::Column::SubmittedAt.is_not_null())
        .add(nomination::Column::WithdrawnAt.is_null())
}

/// Nominations that may be ranked and decided on: what the jury has before it but what is for practice.
pub(super) fn contending() -> Condition {
    before_the_jury().add(nomination::Column::Practice.eq(false))
}

/// Gives one submitted nomination to the season's jurors. Without a round there is nothing to assign to yet:
/// recording the round makes up for it.
pub(crate) async fn assign_all(
    db: &impl ConnectionTrait,
    season: SeasonId,
    nomination: NominationId,
    now: Timestamp,
) -> Result<()> {
    assign(db, season, nomination::Column::Id.eq(nomination.0).into(), now).await
}

/// Gives everything submitted to all jurors of the season: after a round or a juror has been added. Whoever joins late is
/// given what lies before the jury in the final as well.
pub(crate) async fn assign_season(db: &impl ConnectionTrait, season: SeasonId, now: Timestamp) -> Result<()> {
    assign(db, season, Condition::all(), now).await?;
    finals::keep_up(db, season, now).await
}

async fn assign(db: &impl ConnectionTrait, season: SeasonId, which: Condition, now: Timestamp) -> Result<()> {
    let Some(round) = round_of(db, season).await? else { return Ok(()) };
    // a nomination that is sent and a juror who accepts at the same moment wait for each other, so that neither misses
    // the other
    hold_round(db, season).await?;
    let jurors = jury_of(db, season, false).await?;
    let practice = rounds_of(db, season).await?.remove(&RoundKind::Calibration);
    let nominations: Vec<(i64, bool)> = nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(before_the_jury())
        .filter(which)
        .order_by_asc(nomination::Column::Id)
        .select_only()
        .column(nomination::Column::Id)
        .column(nomination::Column::Practice)
        .into_tuple()
        .all(db)
        .await?;
    let facts = note_shown(db, season, &jurors, &nominations.iter().map(|it| it.0).collect(), now).await?;
    let free = |wanted: bool| {
        let mut pairs = Vec::new();
        for &(nomination, _) in nominations.iter().filter(|&&(_, practises)| practises == wanted) {
            for &juror in jurors.iter().filter(|&&juror| !facts.tied(juror, nomination)) {
                pairs.push((juror, nomination));
            }
        }
        pairs
    };
    // everybody practises on the same ones, however the others are given out
    if let Some(practice) = practice {
        give(db, practice.id, free(true), now).await?;
    }
    if per_nomination(db, round.id).await?.is_some() {
        return Ok(());
    }
    let pairs = free(false);
    give(db, round.id, pairs, now).await
}

/// How many jurors the chair gives each nomination to; `None` where every juror has every nomination.
pub(super) async fn per_nomination(db: &impl ConnectionTrait, round: RoundId) -> Result<Option<usize>> {
    let row =
        assignment_plan::Entity::find().filter(assignment_plan::Column::RoundId.eq(round.0)).one(db).await?;
    Ok(row.and_then(|row| usize::try_from(row.per_nomination).ok()))
}

/// Lays nominations on desks where they do not lie already. The database refuses pairs that are tied.
pub(super) async fn give(
    db: &impl ConnectionTrait,
    round: RoundId,
    pairs: Vec<(i64, i64)>,
    now: Timestamp,
) -> Result<()> {
    /// Rows of one statement, well below what the engines can bind.
    const ROWS: usize = 500;
    let rows: Vec<assignment::ActiveModel> = pairs
        .into_iter()
        .map(|(juror, nomination)| assignment::ActiveModel {
            round_id: Set(round.0),
            juror_id: Set(juror),
            nomination_id: Set(nomination),
            created_at: Set(now.0),
            ..Default::default()
        })
        .collect();
    for rows in rows.chunks(ROWS) {
        assignment::Entity::insert_many(rows.to_vec())
            .on_conflict(
                OnConflict::columns([
                    assignment::Column::RoundId,
                    assignment::Column::JurorId,
                    assignment::Column::NominationId,
                ])
                .do_nothing()
                .to_owned(),
            )
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

async fn has_scorecard(db: &impl ConnectionTrait, given: &[i64]) -> Result<bool> {
    let of = scorecard::Column::AssignmentId.is_in(given.iter().copied());
    let cards = scorecard::Entity::find().filter(of);
    Ok(cards.count(db).await? > 0)
}

pub(super) async fn assignment_of(
    db: &impl ConnectionTrait,
    juror: AccountId,
    nomination: NominationId,
    pass: Pass,
) -> Result<Option<assignment::Model>> {
    let row = assignment::Entity::find()
        .filter(assignment::Column::JurorId.eq(juror.0))
        .filter(assignment::Column::NominationId.eq(nomination.0))
        .filter(of_pass(pass))
        .one(db)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let there = nomination::Entity::find_by_id(nomination.0).filter(before_the_jury()).one(db).await?;
    Ok(there.map(|_| row))
}

/// The assignment, held until the transaction ends: PostgreSQL makes others wait on it, SQLite on the database.
pub(super) async fn lock_assignment(
    db: &impl ConnectionTrait,
    juror: AccountId,
    nomination: NominationId,
    pass: Pass,
) -> Result<Option<assignment::Model>> {
    let Some(row) = assignment_of(db, juror, nomination, pass).await? else { return Ok(None) };
    Ok(assignment::Entity::find_by_id(row.id).lock_exclusive().one(db).await?)
}

pub(super) async fn declaration_of(
    db: &impl ConnectionTrait,
    assignment: i64,
) -> Result<Option<ConflictKind>> {
    Ok(declarations(db, &[assignment]).await?.remove(&assignment))
}

/// What has been declared, by assignment.
pub(super) async fn declarations(
    db: &impl ConnectionTrait,
    assignments: &[i64],
) -> Result<BTreeMap<i64, ConflictKind>> {
    let mut found = BTreeMap::new();
    for some in assignments.chunks(AT_ONCE) {
        let rows: Vec<(i64, i64, String)> = conflict_declaration::Entity::find()
            .filter(conflict_declaration::Column::AssignmentId.is_in(some.iter().copied()))
            .select_only()
            .columns([
                conflict_declaration::Column::Id,
                conflict_declaration::Column::AssignmentId,
                conflict_declaration::Column::Kind,
            ])
            .into_tuple()
            .all(db)
            .await?;
        for (id, assignment, kind) in rows {
            let kind = kind
                .parse()
                .map_err(|_| StoreError::inconsistent("conflict_declaration", id, "unknown kind"))?;
            found.insert(assignment, kind);
        }
    }
    Ok(found)
}
