//! Which juror is given which nomination, and where they say they stand.

use super::{
    rounds::{round_of, rounds_of},
    scorecards::{answers_of, rubrics},
    texts::{TitleForJury, titles},
};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{assignment, category, conflict_declaration, nomination, role_grant, round},
    seasons::from_json,
};
use domain::{
    accounts::Role,
    ids::{AccountId, CategoryId, NominationId, SeasonId},
    jury::{ConflictKind, DeclarationRefusal, JurorAccess, RoundKind, access, declare},
    language::Localised,
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::OnConflict,
};
use std::collections::{BTreeMap, BTreeSet};

/// A nomination on a juror's desk: enough to know whether one must step aside, and how far one has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssignmentSummary {
    pub nomination: NominationId,
    /// Written as `N-014`.
    pub number: i32,
    pub category: CategoryId,
    pub category_name: Localised,
    pub title: TitleForJury,
    /// What the juror has declared, if anything.
    pub declared: Option<ConflictKind>,
    /// Criteria with a mark and a comment.
    pub answered: usize,
    pub criteria: usize,
}

impl AssignmentSummary {
    pub fn access(&self) -> JurorAccess {
        access(self.declared)
    }

    pub fn complete(&self) -> bool {
        self.answered == self.criteria
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
    /// Gives a submitted nomination to every juror of its season but its own owner; safe to repeat.
    pub async fn assign_jurors(&self, nomination: NominationId, now: Timestamp) -> Result<()> {
        let txn = self.write().await?;
        if let Some(row) = nomination::Entity::find_by_id(nomination.0).one(&txn).await? {
            assign_all(&txn, SeasonId(row.season_id), nomination, now).await?;
        }
        txn.commit().await?;
        Ok(())
    }

    /// What lies on a juror's desk, by number.
    pub async fn list_assignments(
        &self,
        juror: AccountId,
        season: SeasonId,
    ) -> Result<Vec<AssignmentSummary>> {
        let Some(round) = round_of(&self.db, season).await? else { return Ok(Vec::new()) };
        let rows = assignment::Entity::find()
            .filter(assignment::Column::JurorId.eq(juror.0))
            .filter(assignment::Column::RoundId.eq(round.id.0))
            .all(&self.db)
            .await?;
        summaries(&self.db, rows).await
    }

    /// What a juror practises on, by number.
    pub async fn list_practice(&self, juror: AccountId, season: SeasonId) -> Result<Vec<AssignmentSummary>> {
        let Some(round) = rounds_of(&self.db, season).await?.remove(&RoundKind::Calibration) else {
            return Ok(Vec::new());
        };
        let rows = assignment::Entity::find()
            .filter(assignment::Column::JurorId.eq(juror.0))
            .filter(assignment::Column::RoundId.eq(round.id.0))
            .all(&self.db)
            .await?;
        summaries(&self.db, rows).await
    }

    /// One nomination on a juror's desk; `None` where it is not theirs to score, or withdrawn.
    pub async fn find_assignment(
        &self,
        juror: AccountId,
        nomination: NominationId,
    ) -> Result<Option<AssignmentSummary>> {
        let row = assignment_of(&self.db, juror, nomination).await?;
        Ok(summaries(&self.db, row.into_iter().collect()).await?.pop())
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
        let Some(assignment) = lock_assignment(&txn, juror, nomination).await? else {
            return Ok(DeclarationAttempt::NotAssigned);
        };
        let standing = declaration_of(&txn, assignment.id).await?;
        match declare(standing, kind) {
            Err(refusal) => return Ok(DeclarationAttempt::Refused(refusal)),
            Ok(false) => return Ok(DeclarationAttempt::Stands(access(standing))),
            Ok(true) => {}
        }
        let row = conflict_declaration::ActiveModel {
            assignment_id: Set(assignment.id),
            kind: Set(kind.as_str().to_owned()),
            note: Set(note.trim().to_owned()),
            declared_at: Set(now.0),
            ..Default::default()
        };
        conflict_declaration::Entity::insert(row)
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
            what: kind.as_str().to_owned(),
            reason: note.trim().to_owned(),
        };
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(DeclarationAttempt::Stands(access(Some(kind))))
    }

    /// Whether `juror` was given the nomination and has declared that nothing ties them to it.
    pub async fn juror_is_free(&self, juror: AccountId, nomination: NominationId) -> Result<bool> {
        let Some(assignment) = assignment_of(&self.db, juror, nomination).await? else { return Ok(false) };
        Ok(access(declaration_of(&self.db, assignment.id).await?) == JurorAccess::MayScore)
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

/// Gives everything submitted to all jurors of the season: after a round or a juror has been added.
pub(crate) async fn assign_season(db: &impl ConnectionTrait, season: SeasonId, now: Timestamp) -> Result<()> {
    assign(db, season, Condition::all(), now).await
}

async fn assign(db: &impl ConnectionTrait, season: SeasonId, which: Condition, now: Timestamp) -> Result<()> {
    /// Rows of one statement, well below what the engines can bind.
    const ROWS: usize = 500;
    let Some(round) = round_of(db, season).await? else { return Ok(()) };
    // a nomination that is sent and a juror who accepts at the same moment wait for each other, so that neither misses
    // the other
    round::Entity::find_by_id(round.id.0).lock_exclusive().one(db).await?;
    let jurors: BTreeSet<i64> = role_grant::Entity::find()
        .filter(role_grant::Column::SeasonId.eq(season.0))
        .filter(role_grant::Column::Role.eq(Role::Juror.as_str()))
        .all(db)
        .await?
        .into_iter()
        .map(|row| row.account_id)
        .collect();
    let practice = rounds_of(db, season).await?.remove(&RoundKind::Calibration);
    let nominations: Vec<(i64, Option<i64>, bool)> = nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(before_the_jury())
        .filter(which)
        .order_by_asc(nomination::Column::Id)
        .select_only()
        .column(nomination::Column::Id)
        .column(nomination::Column::OwnerId)
        .column(nomination::Column::Practice)
        .into_tuple()
        .all(db)
        .await?;
    let rows: Vec<assignment::ActiveModel> = nominations
        .iter()
        .filter_map(|&(nomination, owner, practises)| {
            let round = if practises { practice? } else { round };
            Some((nomination, owner, round.id))
        })
        .flat_map(|(nomination, owner, round)| {
            jurors.iter().filter(move |juror| Some(**juror) != owner).map(move |&juror| {
                assignment::ActiveModel {
                    round_id: Set(round.0),
                    juror_id: Set(juror),
                    nomination_id: Set(nomination),
                    created_at: Set(now.0),
                    ..Default::default()
                }
            })
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

pub(super) async fn assignment_of(
    db: &impl ConnectionTrait,
    juror: AccountId,
    nomination: NominationId,
) -> Result<Option<assignment::Model>> {
    let row = assignment::Entity::find()
        .filter(assignment::Column::JurorId.eq(juror.0))
        .filter(assignment::Column::NominationId.eq(nomination.0))
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
) -> Result<Option<assignment::Model>> {
    let Some(row) = assignment_of(db, juror, nomination).await? else { return Ok(None) };
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
    conflict_declaration::Entity::find()
        .filter(conflict_declaration::Column::AssignmentId.is_in(assignments.iter().copied()))
        .all(db)
        .await?
        .into_iter()
        .map(|row| {
            let kind = row
                .kind
                .parse()
                .map_err(|_| StoreError::inconsistent("conflict_declaration", row.id, "unknown kind"))?;
            Ok((row.assignment_id, kind))
        })
        .collect()
}

async fn summaries(
    db: &impl ConnectionTrait,
    rows: Vec<assignment::Model>,
) -> Result<Vec<AssignmentSummary>> {
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let nominations: Vec<i64> = rows.iter().map(|row| row.nomination_id).collect();
    let mut titles = titles(db, &nominations).await?;
    let declared = declarations(db, &ids).await?;
    let answers = answers_of(db, &ids).await?;
    let categories: BTreeSet<i64> = titles.values().map(|head| head.category.0).collect();
    let rubrics = rubrics(db, &categories.iter().copied().collect::<Vec<_>>()).await?;
    let mut names = BTreeMap::new();
    for row in category::Entity::find().filter(category::Column::Id.is_in(categories)).all(db).await? {
        names.insert(row.id, from_json::<Localised>("category", row.id, &row.name)?);
    }
    let mut summaries: Vec<AssignmentSummary> = rows
        .into_iter()
        .filter_map(|row| {
            let head = titles.remove(&row.nomination_id)?;
            let rubric = rubrics.get(&head.category.0)?;
            let answered = answers.get(&row.id).map_or(0, |sheet| sheet.answered(rubric));
            Some(AssignmentSummary {
                nomination: NominationId(row.nomination_id),
                number: head.number,
                category: head.category,
                category_name: names.get(&head.category.0).cloned().unwrap_or_default(),
                title: head.title,
                declared: declared.get(&row.id).copied(),
                answered,
                criteria: rubric.criteria().len(),
            })
        })
        .collect();
    summaries.sort_by_key(|summary| summary.number);
    Ok(summaries)
}
