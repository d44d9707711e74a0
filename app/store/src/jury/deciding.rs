//! The rule a season declared for its jury's order.

use super::rounds::round_of;
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{assignment, deciding_rule, scorecard},
};
use domain::{
    ids::{AccountId, RoundId, SeasonId},
    jury::{
        DecidingRule, Declared,
        deciding::{DeclareRefusal, declare_rule},
    },
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
    QueryTrait, sea_query::OnConflict,
};

impl Store {
    /// What a season declared, or the programme's habit while it has declared nothing.
    pub async fn find_declared_rule(&self, season: SeasonId) -> Result<Declared> {
        declared_rule(&self.db, season).await
    }

    /// Declares the rule of a season, in place of what was declared before; refused once its round has opened.
    pub async fn declare_deciding_rule(
        &self,
        season: SeasonId,
        rule: DecidingRule,
        finalists: u32,
        final_decides: bool,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<Declared, DeclareRefusal>> {
        let txn = self.write().await?;
        let round = round_of(&txn, season).await?;
        let declared = match declare_rule(
            rule,
            finalists,
            final_decides,
            round.as_ref().map(|round| &round.window),
            now,
        ) {
            Ok(declared) => declared,
            Err(refusal) => return Ok(Err(refusal)),
        };
        // also where somebody has moved its opening to a later day since
        if let Some(round) = round
            && has_begun(&txn, round.id).await?
        {
            return Ok(Err(DeclareRefusal::RoundHasOpened { at: round.window.opens_at }));
        }
        let row = deciding_rule::ActiveModel {
            season_id: Set(season.0),
            rule: Set(rule.as_str().to_owned()),
            finalists: Set(i32::try_from(finalists).unwrap_or(i32::MAX)),
            declared_at: Set(now.0),
            final_decides: Set(final_decides),
        };
        deciding_rule::Entity::insert(row)
            .on_conflict(
                OnConflict::column(deciding_rule::Column::SeasonId)
                    .update_columns([
                        deciding_rule::Column::Rule,
                        deciding_rule::Column::Finalists,
                        deciding_rule::Column::DeclaredAt,
                        deciding_rule::Column::FinalDecides,
                    ])
                    .to_owned(),
            )
            .exec_without_returning(&txn)
            .await?;
        let last = if final_decides { ", final decides" } else { "" };
        let what = format!("{rule}, {finalists} finalists{last}");
        let deed = Deed::new(Act::DeclareRule, by, Subject::of("season", season.0), what);
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(Ok(declared))
    }
}

/// See [`Store::find_declared_rule`].
pub(super) async fn declared_rule(db: &impl ConnectionTrait, season: SeasonId) -> Result<Declared> {
    let Some(row) = deciding_rule::Entity::find_by_id(season.0).one(db).await? else {
        return Ok(Declared::default());
    };
    let lacks = |what: &str| StoreError::inconsistent("deciding_rule", row.season_id, what);
    Ok(Declared {
        rule: row.rule.parse().map_err(|_| lacks("unknown rule"))?,
        finalists: u32::try_from(row.finalists).map_err(|_| lacks("finalists out of range"))?,
        final_decides: row.final_decides,
        at: Some(Timestamp(row.declared_at)),
    })
}

/// Whether anybody has written anything in a round.
async fn has_begun(db: &impl ConnectionTrait, round: RoundId) -> Result<bool> {
    let given = assignment::Entity::find()
        .filter(assignment::Column::RoundId.eq(round.0))
        .select_only()
        .column(assignment::Column::Id)
        .into_query();
    let cards = scorecard::Entity::find().filter(scorecard::Column::AssignmentId.in_subquery(given));
    Ok(cards.count(db).await? > 0)
}
