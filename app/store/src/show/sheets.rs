//! What an evening is planned as, and where it stands.

use super::{Show, current_moment, lock_show};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{award, category, poll, season, show_desk},
    seasons::{from_json, json},
    voting::Poll,
};
use domain::{
    ids::{AccountId, CategoryId, SeasonId, ShowId},
    policy::Act,
    show::{
        desk::Desk,
        plan::{Edit, EditRefusal, PlannedAward, edited, standard},
        sheet::{RunSheet, SheetCue, SheetFault},
    },
    time::Timestamp,
    voting::{PollState, Purpose},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    sea_query::OnConflict,
};
use std::collections::BTreeSet;

/// An evening: its plan and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    /// Of the moment the screens show. Read before the rest, so that nothing here is older than it says.
    pub number: i64,
    /// As they are planned; a list that nobody has finished yet may make no sense.
    pub cues: Vec<SheetCue>,
    /// Counts the changes of the plan.
    pub plan_number: i64,
    /// When the first cue is to begin.
    pub starts_at: Timestamp,
    pub desk: Desk,
    pub rehearsing: bool,
}

impl Stand {
    /// The plan, if it makes sense.
    pub fn sheet(&self) -> Result<RunSheet, SheetFault> {
        RunSheet::new(self.cues.clone())
    }

    /// What the moment is about: the category of the current cue, or else the one people vote in.
    pub fn category(&self) -> Option<CategoryId> {
        let cue = self.desk.position().and_then(|position| self.cues.get(position.cue));
        let of_cue = cue.and_then(|cue| cue.kind.category());
        of_cue.or_else(|| self.desk.open_poll().map(|(category, _)| category))
    }

    /// What polls that are opened now are for.
    pub const fn purpose(&self) -> Purpose {
        if self.rehearsing { Purpose::Rehearsal } else { Purpose::Award }
    }
}

/// A change of the plan, and the plan it was made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetEdit {
    pub show: ShowId,
    pub by: AccountId,
    /// [`Stand::plan_number`] as the organiser saw it.
    pub plan_number: i64,
    pub edit: Edit,
}

impl Store {
    /// The plan of a show and where it stands.
    pub async fn find_stand(&self, show: &Show) -> Result<Stand> {
        let number = current_moment(&self.db, show.id).await?.number;
        let row = show_desk::Entity::find_by_id(show.id.0).one(&self.db).await?;
        stand(&self.db, show, number, row).await
    }

    /// Changes the run-sheet. What stands there from before the evening began stays.
    pub async fn edit_sheet(&self, edit: SheetEdit, now: Timestamp) -> Result<Result<(), EditRefusal>> {
        let SheetEdit { show, by, plan_number, edit } = edit;
        let txn = self.write().await?;
        let Some((show, row)) = locked(&txn, show).await? else { return Ok(Err(EditRefusal::Changed)) };
        let stand = stand(&txn, &show, 0, Some(row.clone())).await?;
        if stand.plan_number != plan_number {
            return Ok(Err(EditRefusal::Changed));
        }
        let awards = planned_awards(&txn, show.season).await?;
        let is_standard = edit == Edit::Standard;
        let cues = match edited(&stand.cues, stand.desk.past(), edit, &awards) {
            Ok(cues) => cues,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let mut row = row.into_active_model();
        // the standard sheet goes on following the season's categories
        row.cues = Set(if is_standard { None } else { Some(json(&cues)?) });
        row.plan_number = Set(plan_number + 1);
        row.state = Set(Some(json(&stand.desk.replanned())?));
        show_desk::Entity::update(row).exec(&txn).await?;
        let deed = Deed::new(Act::PlanShow, by, Subject::of("show", show.id.0), "run-sheet");
        audit::append(&txn, deed.in_season(show.season), now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// Says when the first cue is to begin; at the season's own hour where nothing is given.
    pub async fn set_show_start(
        &self,
        show: ShowId,
        starts_at: Option<Timestamp>,
        by: AccountId,
        now: Timestamp,
    ) -> Result<()> {
        let txn = self.write().await?;
        let Some((show, row)) = locked(&txn, show).await? else { return Ok(()) };
        let mut row = row.into_active_model();
        row.starts_at = Set(starts_at.map(|at| at.0));
        show_desk::Entity::update(row).exec(&txn).await?;
        let deed = Deed::new(Act::PlanShow, by, Subject::of("show", show.id.0), "start");
        audit::append(&txn, deed.in_season(show.season), now).await?;
        txn.commit().await?;
        Ok(())
    }
}

/// The show and its row here, which comes to be now, both held until the transaction ends.
pub(super) async fn locked(
    db: &impl ConnectionTrait,
    show: ShowId,
) -> Result<Option<(Show, show_desk::Model)>> {
    let Some(show) = lock_show(db, show).await? else { return Ok(None) };
    let row = show_desk::ActiveModel { show_id: Set(show.id.0), ..Default::default() };
    show_desk::Entity::insert(row)
        .on_conflict(OnConflict::column(show_desk::Column::ShowId).do_nothing().to_owned())
        .exec_without_returning(db)
        .await?;
    let row = show_desk::Entity::find_by_id(show.id.0).one(db).await?;
    Ok(row.map(|row| (show, row)))
}

pub(super) async fn stand(
    db: &impl ConnectionTrait,
    show: &Show,
    number: i64,
    row: Option<show_desk::Model>,
) -> Result<Stand> {
    let read = |text: &Option<String>| match text {
        Some(text) => from_json("show_desk", show.id.0, text),
        None => Ok(Desk::default()),
    };
    let cues = match row.as_ref().and_then(|row| row.cues.as_deref()) {
        Some(text) => from_json("show_desk", show.id.0, text)?,
        None => standard(&planned_awards(db, show.season).await?),
    };
    let starts_at = match row.as_ref().and_then(|row| row.starts_at) {
        Some(at) => at,
        None => {
            let season = season::Entity::find_by_id(show.season.0).one(db).await?;
            season.map_or(0, |season| season.show_at)
        }
    };
    Ok(Stand {
        number,
        cues,
        plan_number: row.as_ref().map_or(0, |row| row.plan_number),
        starts_at: Timestamp(starts_at),
        desk: read(&row.as_ref().and_then(|row| row.state.clone()))?,
        rehearsing: row.is_some_and(|row| row.rehearsing),
    })
}

/// The awards still to be given, in the order of their categories.
pub(super) async fn planned_awards(db: &impl ConnectionTrait, season: SeasonId) -> Result<Vec<PlannedAward>> {
    let categories = category::Entity::find()
        .filter(category::Column::SeasonId.eq(season.0))
        .order_by_asc(category::Column::Position)
        .all(db)
        .await?;
    let polls = poll::Entity::find()
        .filter(poll::Column::SeasonId.eq(season.0))
        .filter(poll::Column::Purpose.eq(Purpose::Award.as_str()))
        .all(db)
        .await?;
    let polls = polls.into_iter().map(Poll::try_from).collect::<Result<Vec<_>>>()?;
    let given: BTreeSet<i64> = award::Entity::find()
        .filter(award::Column::CategoryId.is_in(categories.iter().map(|row| row.id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| row.category_id)
        .collect();
    let planned = |id: i64| {
        let poll = polls.iter().find(|poll| poll.category.0 == id);
        let votes_in_show =
            poll.is_none_or(|poll| poll.state == PollState::Draft && poll.rule().asks_audience());
        PlannedAward { category: CategoryId(id), votes_in_show }
    };
    Ok(categories.iter().filter(|row| !given.contains(&row.id)).map(|row| planned(row.id)).collect())
}
