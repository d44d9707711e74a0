//! Practice: nominations every juror scores before the real ones, to see how differently the same level is read.
//!
//! What is chosen for practice is in no ranking, gets no decision and can win nothing.

use super::{
    assignments::{before_the_jury, declarations},
    facts::{AT_ONCE, Facts},
    rounds::rounds_of,
    scorecards::{answers_of, rubric_of},
    standing::standings,
    texts::titles,
};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{assignment, conflict_declaration, nomination, scorecard},
    nominations::is_judged,
};
use domain::{
    ids::{AccountId, CategoryId, NominationId, RoundId, SeasonId},
    jury::{ConflictKind, JurorAccess, Mark, RoundKind},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use std::collections::{BTreeMap, BTreeSet};

/// Why a nomination is not chosen for practice, or not taken back from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PracticeRefusal {
    NotSent,
    /// Jurors have scored it, or it has a decision: its place is in the ranking.
    Judged,
    /// It is for practice already, and jurors have begun with it.
    Begun,
}

/// What the jurors made of one practice nomination, without saying which of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub nomination: NominationId,
    pub number: i32,
    pub category: CategoryId,
    pub title: super::TitleForJury,
    /// Scorecards that are complete, and jurors who were given it.
    pub complete: usize,
    pub jurors: usize,
    /// Whether the viewer's own scorecard is among the complete ones.
    pub own_complete: bool,
    /// By criterion, the marks given and how often; only of complete scorecards.
    pub marks: BTreeMap<domain::ids::CriterionId, BTreeMap<Mark, usize>>,
    /// The viewer's own.
    pub own: BTreeMap<domain::ids::CriterionId, Mark>,
}

impl Store {
    /// Sets a sent nomination aside for practice, or puts it back among the others.
    pub async fn set_practice(
        &self,
        id: NominationId,
        practice: bool,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<std::result::Result<(), PracticeRefusal>>> {
        let txn = self.write().await?;
        let Some(row) = nomination::Entity::find_by_id(id.0).lock_exclusive().one(&txn).await? else {
            return Ok(None);
        };
        if row.submitted_at.is_none() || row.withdrawn_at.is_some() {
            return Ok(Some(Err(PracticeRefusal::NotSent)));
        }
        let season = SeasonId(row.season_id);
        if row.practice == practice {
            return Ok(Some(Ok(())));
        }
        // what was given out belongs to the other round
        let given: Vec<i64> = assignment::Entity::find()
            .filter(assignment::Column::NominationId.eq(id.0))
            .select_only()
            .column(assignment::Column::Id)
            .into_tuple()
            .all(&txn)
            .await?;
        if is_judged(&txn, id).await? || has_scorecards(&txn, given.clone()).await? {
            let why = if row.practice { PracticeRefusal::Begun } else { PracticeRefusal::Judged };
            return Ok(Some(Err(why)));
        }
        // whoever has stepped aside stays aside, in whichever round it is given out
        let declared = declarations(&txn, &given).await?;
        let (aside, others): (Vec<i64>, Vec<i64>) = given
            .into_iter()
            .partition(|id| declared.get(id).is_some_and(|kind| *kind != ConflictKind::None));
        let kind = if practice { RoundKind::Calibration } else { RoundKind::Scoring };
        if let Some(round) = rounds_of(&txn, season).await?.get(&kind) {
            assignment::Entity::update_many()
                .col_expr(assignment::Column::RoundId, Expr::value(round.id.0))
                .filter(assignment::Column::Id.is_in(aside))
                .exec(&txn)
                .await?;
        }
        delete_assignments(&txn, others).await?;
        nomination::Entity::update_many()
            .col_expr(nomination::Column::Practice, Expr::value(practice))
            .filter(nomination::Column::Id.eq(id.0))
            .exec(&txn)
            .await?;
        super::assignments::assign_all(&txn, season, id, now).await?;
        let what = if practice { "practice" } else { "-practice" };
        let deed = Deed::new(Act::ChoosePractice, by, Subject::of("nomination", id.0), what);
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(Some(Ok(())))
    }

    /// Whether it is for practice.
    pub async fn is_practice(&self, id: NominationId) -> Result<bool> {
        Ok(nomination::Entity::find_by_id(id.0).one(&self.db).await?.is_some_and(|row| row.practice))
    }

    /// The practice nominations of a season as `viewer` may compare them: by number. Figures of others are for whoever has
    /// finished their own, and for those who have none to fill in.
    pub async fn list_comparisons(&self, season: SeasonId, viewer: AccountId) -> Result<Vec<Comparison>> {
        let Some(round) = rounds_of(&self.db, season).await?.remove(&RoundKind::Calibration) else {
            return Ok(Vec::new());
        };
        let rows = nomination::Entity::find()
            .filter(nomination::Column::SeasonId.eq(season.0))
            .filter(nomination::Column::Practice.eq(true))
            .filter(before_the_jury())
            .order_by_asc(nomination::Column::Number)
            .all(&self.db)
            .await?;
        let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
        let mut heads = titles(&self.db, &ids).await?;
        let given = assignment::Entity::find()
            .filter(assignment::Column::RoundId.eq(round.id.0))
            .filter(assignment::Column::NominationId.is_in(ids.iter().copied()))
            .all(&self.db)
            .await?;
        let standings = standings(&self.db, &given).await?;
        let facts =
            Facts::load(&self.db, &BTreeSet::from([viewer.0]), &ids.iter().copied().collect()).await?;
        // whoever has no part in one is told nothing of it
        let recused: BTreeSet<i64> = given
            .iter()
            .filter(|row| row.juror_id == viewer.0 && standings.get(&row.id) == Some(&JurorAccess::Recused))
            .map(|row| row.nomination_id)
            .chain(ids.iter().copied().filter(|&id| facts.tied(viewer.0, id)))
            .collect();
        let standing: Vec<assignment::Model> =
            given.into_iter().filter(|row| standings.get(&row.id).is_some_and(|it| it.counts())).collect();
        let sheets = answers_of(&self.db, &standing.iter().map(|row| row.id).collect::<Vec<_>>()).await?;
        let mut comparisons = Vec::new();
        for row in rows.into_iter().filter(|row| !recused.contains(&row.id)) {
            let Some(head) = heads.remove(&row.id) else { continue };
            let rubric = rubric_of(&self.db, head.category).await?;
            let mine = || standing.iter().filter(|it| it.nomination_id == row.id);
            let complete: Vec<_> = mine()
                .filter_map(|it| {
                    Some((it.juror_id, sheets.get(&it.id).filter(|sheet| sheet.complete(&rubric))?))
                })
                .collect();
            let given_to_viewer = mine().any(|it| it.juror_id == viewer.0);
            let own_complete = complete.iter().any(|(juror, _)| *juror == viewer.0);
            let may_compare = own_complete || !given_to_viewer;
            let mut marks: BTreeMap<_, BTreeMap<Mark, usize>> = BTreeMap::new();
            let mut own = BTreeMap::new();
            for (juror, sheet) in complete.iter().filter(|_| may_compare) {
                for (criterion, mark) in sheet.marks() {
                    *marks.entry(*criterion).or_default().entry(*mark).or_default() += 1;
                    if *juror == viewer.0 {
                        own.insert(*criterion, *mark);
                    }
                }
            }
            comparisons.push(Comparison {
                nomination: NominationId(row.id),
                number: head.number,
                category: head.category,
                title: head.title,
                complete: if may_compare { complete.len() } else { 0 },
                jurors: mine().count(),
                own_complete,
                marks,
                own,
            });
        }
        Ok(comparisons)
    }
}

/// Whether anybody has begun a scorecard in a round.
pub(super) async fn is_begun(db: &impl ConnectionTrait, round: RoundId) -> Result<bool> {
    for given in given_in(db, round).await?.chunks(AT_ONCE) {
        if has_scorecards(db, given.to_vec()).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn has_scorecards(db: &impl ConnectionTrait, given: Vec<i64>) -> Result<bool> {
    let cards = scorecard::Entity::find().filter(scorecard::Column::AssignmentId.is_in(given));
    Ok(cards.count(db).await? > 0)
}

/// Takes back what was given out in a round; nobody may have begun.
pub(super) async fn clear(db: &impl ConnectionTrait, round: RoundId) -> Result<()> {
    for given in given_in(db, round).await?.chunks(AT_ONCE) {
        delete_assignments(db, given.to_vec()).await?;
    }
    Ok(())
}

async fn given_in(db: &impl ConnectionTrait, round: RoundId) -> Result<Vec<i64>> {
    Ok(assignment::Entity::find()
        .filter(assignment::Column::RoundId.eq(round.0))
        .select_only()
        .column(assignment::Column::Id)
        .into_tuple()
        .all(db)
        .await?)
}

/// Assignments nobody has begun with, and what was declared on them.
async fn delete_assignments(db: &impl ConnectionTrait, given: Vec<i64>) -> Result<()> {
    conflict_declaration::Entity::delete_many()
        .filter(conflict_declaration::Column::AssignmentId.is_in(given.iter().copied()))
        .exec(db)
        .await?;
    assignment::Entity::delete_many().filter(assignment::Column::Id.is_in(given)).exec(db).await?;
    Ok(())
}
