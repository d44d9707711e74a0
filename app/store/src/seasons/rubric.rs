//! Changing a category's rubric, for as long as nobody has scored by it.

use super::{Criterion, NewCriterion, json};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{category, criterion, round, score},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, CategoryId, CriterionId, SeasonId},
    jury::{CRITERIA_MAX, CriterionWeight, Rubric, RubricFault},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
};

/// Why a rubric stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RubricRefusal {
    /// Somebody has put a mark or a comment on one of its criteria: it would mean something else from now on.
    InUse,
    /// More than [`CRITERIA_MAX`].
    TooMany,
    Fault(RubricFault),
}

impl Store {
    /// A category's rubric, and whether it may still be changed; `None` where the season has no such category.
    pub async fn find_rubric(
        &self,
        season: SeasonId,
        id: CategoryId,
    ) -> Result<Option<(Vec<Criterion>, bool)>> {
        if category_of(&self.db, season, id).await?.is_none() {
            return Ok(None);
        }
        let criteria = self.list_criteria(id).await?;
        let ids: Vec<i64> = criteria.iter().map(|criterion| criterion.id.0).collect();
        let free = !in_use(&self.db, ids).await?;
        Ok(Some((criteria, free)))
    }

    /// Puts these criteria in place of a category's rubric, in this order. `None` where the season has no such category.
    pub async fn change_rubric(
        &self,
        season: SeasonId,
        id: CategoryId,
        criteria: Vec<NewCriterion>,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<std::result::Result<(), RubricRefusal>>> {
        let txn = self.write().await?;
        if category_of(&txn, season, id).await?.is_none() {
            return Ok(None);
        }
        if criteria.len() > CRITERIA_MAX {
            return Ok(Some(Err(RubricRefusal::TooMany)));
        }
        let weights = (1..)
            .map(CriterionId)
            .zip(&criteria)
            .map(|(id, criterion)| CriterionWeight { id, weight_percent: criterion.weight_percent })
            .collect();
        if let Err(fault) = Rubric::new(weights) {
            return Ok(Some(Err(RubricRefusal::Fault(fault))));
        }
        // whoever scores holds the round too: no first mark can come between the look and the change
        round::Entity::find().filter(round::Column::SeasonId.eq(season.0)).lock_exclusive().all(&txn).await?;
        let there = criterion::Entity::find()
            .filter(criterion::Column::CategoryId.eq(id.0))
            .order_by_asc(criterion::Column::Position)
            .all(&txn)
            .await?;
        if in_use(&txn, there.iter().map(|row| row.id).collect()).await? {
            return Ok(Some(Err(RubricRefusal::InUse)));
        }
        let spare = there.iter().skip(criteria.len()).map(|row| row.id);
        criterion::Entity::delete_many().filter(criterion::Column::Id.is_in(spare)).exec(&txn).await?;
        let mut there = there.into_iter();
        for (position, new) in (1..).zip(criteria) {
            let old = there.next();
            let mut row = old.clone().map(IntoActiveModel::into_active_model).unwrap_or_default();
            row.category_id = Set(id.0);
            row.position = Set(position);
            row.title = Set(json(&new.title)?);
            row.question = Set(json(&new.question)?);
            row.weight_percent = Set(new.weight_percent.into());
            row.anchors = Set(json(&new.anchors)?);
            row.examples = Set(json(&new.examples)?);
            row.comment_required = Set(new.comment_required);
            if old.is_some() {
                criterion::Entity::update(row).exec(&txn).await?;
            } else {
                criterion::Entity::insert(row).exec(&txn).await?;
            }
        }
        let deed = Deed::new(Act::EditSeason, by, Subject::of("category", id.0), "rubric");
        audit::append(&txn, deed.in_season(season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Some(Ok(())))
    }
}

async fn category_of(
    db: &impl ConnectionTrait,
    season: SeasonId,
    id: CategoryId,
) -> Result<Option<category::Model>> {
    Ok(category::Entity::find_by_id(id.0).filter(category::Column::SeasonId.eq(season.0)).one(db).await?)
}

/// Whether anybody has written anything on one of these criteria.
async fn in_use(db: &impl ConnectionTrait, criteria: Vec<i64>) -> Result<bool> {
    Ok(score::Entity::find().filter(score::Column::CriterionId.is_in(criteria)).count(db).await? > 0)
}
