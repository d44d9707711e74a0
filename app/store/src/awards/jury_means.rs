//! What the jury's scorecards say of the finalists, for the award.

use crate::{
    Result, StoreError,
    entity::{assignment, category, deciding_rule, score, scorecard},
    jury::{rounds::of_pass, scorecards::rubric_of, standing::standings},
};
use domain::{
    ids::{CategoryId, CriterionId, NominationId},
    jury::{JurorAccess, JuryMean, Mark, Pass, Score, missing, scorecard_score},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::BTreeMap;

/// What the jury thinks of the finalists by the pass that decides: the final, where it was declared to decide and every
/// finalist was scored in it.
pub async fn deciding(
    db: &impl ConnectionTrait,
    category: CategoryId,
    finalists: &[NominationId],
) -> Result<BTreeMap<NominationId, JuryMean>> {
    let season = category::Entity::find_by_id(category.0).one(db).await?.map(|row| row.season_id);
    let declared = match season {
        Some(season) => deciding_rule::Entity::find_by_id(season).one(db).await?,
        None => None,
    };
    if declared.is_some_and(|declared| declared.final_decides) {
        let means = of(db, category, finalists, Pass::Final).await?;
        if finalists.iter().all(|id| means.contains_key(id)) {
            return Ok(means);
        }
    }
    of(db, category, finalists, Pass::First).await
}

/// Means over complete scorecards of jurors whose scores count. A finalist without one has no mean.
async fn of(
    db: &impl ConnectionTrait,
    category: CategoryId,
    finalists: &[NominationId],
    pass: Pass,
) -> Result<BTreeMap<NominationId, JuryMean>> {
    let rubric = rubric_of(db, category).await?;
    let assignments = assignment::Entity::find()
        .filter(assignment::Column::NominationId.is_in(finalists.iter().map(|id| id.0)))
        .filter(of_pass(pass))
        .all(db)
        .await?;
    let assignment_ids = || assignments.iter().map(|row| row.id);
    let standings = standings(db, &assignments).await?;
    let scorecards = scorecard::Entity::find()
        .filter(scorecard::Column::AssignmentId.is_in(assignment_ids()))
        .all(db)
        .await?;
    let mut filled = filled_in(db, scorecards.iter().map(|row| row.id)).await?;

    let nomination_of: BTreeMap<i64, NominationId> =
        assignments.iter().map(|row| (row.id, NominationId(row.nomination_id))).collect();
    let counts = |id: &i64| standings.get(id).copied().is_some_and(JurorAccess::counts);
    let mut scores: BTreeMap<NominationId, Vec<Score>> = BTreeMap::new();
    for card in scorecards.iter().filter(|card| counts(&card.assignment_id)) {
        let Filled { marks, comments } = filled.remove(&card.id).unwrap_or_default();
        let complete = missing(&rubric, &marks, &comments).is_empty();
        if let (true, Some(score), Some(&nomination)) =
            (complete, scorecard_score(&rubric, &marks), nomination_of.get(&card.assignment_id))
        {
            scores.entry(nomination).or_default().push(score);
        }
    }
    Ok(scores.into_iter().filter_map(|(id, scores)| Some((id, JuryMean::of(&scores)?))).collect())
}

#[derive(Default)]
struct Filled {
    marks: BTreeMap<CriterionId, Mark>,
    comments: BTreeMap<CriterionId, String>,
}

async fn filled_in(
    db: &impl ConnectionTrait,
    scorecards: impl Iterator<Item = i64>,
) -> Result<BTreeMap<i64, Filled>> {
    let rows = score::Entity::find().filter(score::Column::ScorecardId.is_in(scorecards)).all(db).await?;
    let mut filled: BTreeMap<i64, Filled> = BTreeMap::new();
    for row in rows {
        let card = filled.entry(row.scorecard_id).or_default();
        let criterion = CriterionId(row.criterion_id);
        if let Some(mark) = &row.mark {
            let mark =
                Mark::parse(mark).map_err(|_| StoreError::inconsistent("score", row.id, "not a mark"))?;
            card.marks.insert(criterion, mark);
        }
        card.comments.insert(criterion, row.comment);
    }
    Ok(filled)
}
