//! Cues that do something to a poll, each in one transaction with the show's turn to it.

use super::{Press, PressRefusal, append_moment, current_moment, lock_show, locked_moment};
use crate::{
    Result, Store, StoreError,
    awards::reveal_in,
    entity::{category, show},
    voting::{
        OpenPoll, OpenRefusal,
        opening::open_in,
        running::close_in,
    },
};
use domain::{
    ids::{CategoryId, ShowId},
    policy::Act,
    show::{Cue, CueRefusal, MomentRecord},
    time::Timestamp,
    voting::{PollCode, Purpose},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// Why a poll is not opened on the stage. The first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageRefusal {
    NoShow,
    Open(OpenRefusal),
    /// The show is busy with another award.
    Cue(CueRefusal),
}

impl Store {
    /// Opens a category's poll and turns the show to it.
    pub async fn open_on_stage(
        &self,
        open: OpenPoll,
        draw_code: impl FnMut() -> PollCode + Send,
        now: Timestamp,
    ) -> Result<Result<MomentRecord, StageRefusal>> {
        let txn = self.write().await?;
        let Some(show) = show_of(&txn, open.category).await? else { return Ok(Err(StageRefusal::NoShow)) };
        lock_show(&txn, show).await?;
        if let Err(refusal) = open_in(&txn, &open, draw_code, now).await? {
            return Ok(Err(StageRefusal::Open(refusal)));
        }
        let from = current_moment(&txn, show).await?;
        let to = match from.moment.take(Cue::OpenPoll { category: open.category }) {
            Ok(to) => to,
            Err(refusal) => return Ok(Err(StageRefusal::Cue(refusal))),
        };
        let moment = append_moment(&txn, show, from, to, Act::OpenPoll, open.by, now).await?;
        txn.commit().await?;
        Ok(Ok(moment))
    }

    /// Closes the poll the show is at: ballots committed before this count, none after.
    pub async fn close_on_stage(
        &self,
        press: Press,
        now: Timestamp,
    ) -> Result<Result<MomentRecord, PressRefusal>> {
        self.cue(press, |category| Cue::ClosePoll { category }, now).await
    }

    /// Counts, decides by the declared rule, records the award and turns the show to it; all or nothing.
    pub async fn reveal_on_stage(
        &self,
        press: Press,
        now: Timestamp,
    ) -> Result<Result<MomentRecord, PressRefusal>> {
        self.cue(press, |category| Cue::Reveal { category }, now).await
    }

    async fn cue(
        &self,
        press: Press,
        cue: impl Fn(CategoryId) -> Cue + Send,
        now: Timestamp,
    ) -> Result<Result<MomentRecord, PressRefusal>> {
        let txn = self.write().await?;
        let from = match locked_moment(&txn, press).await? {
            Ok(from) => from,
            Err(refusal) => return Ok(Err(refusal)),
        };
        // a moment without a category refuses whatever category is asked for
        let category = from.moment.category().unwrap_or(CategoryId(0));
        let cue = cue(category);
        let to = match from.moment.take(cue) {
            Ok(to) => to,
            Err(refusal) => return Ok(Err(PressRefusal::Cue(refusal))),
        };
        let done = match cue {
            Cue::ClosePoll { .. } => close_in(&txn, category, Purpose::Award, now).await?,
            Cue::Reveal { .. } => reveal_in(&txn, category, Purpose::Award, now).await?,
            Cue::OpenPoll { .. } | Cue::Rest => Ok(()),
        };
        if let Err(refusal) = done {
            return Ok(Err(PressRefusal::Poll(refusal)));
        }
        let record = append_moment(&txn, press.show, from, to, Act::RunShow, press.by, now).await?;
        txn.commit().await?;
        Ok(Ok(record))
    }
}

async fn show_of(db: &impl ConnectionTrait, category: CategoryId) -> Result<Option<ShowId>> {
    let row = category::Entity::find_by_id(category.0).one(db).await?;
    let season = row.map(|row| row.season_id);
    let season = season.ok_or_else(|| StoreError::Unexpected(format!("no category {category}")))?;
    let row = show::Entity::find().filter(show::Column::SeasonId.eq(season)).one(db).await?;
    Ok(row.map(|row| ShowId(row.id)))
}
