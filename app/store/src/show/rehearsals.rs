//! Rehearsals: the same sheet, screens and addresses, with polls whose ballots count for nothing and leave nothing.

use super::{
    append_moment,
    sheets::{locked, planned_awards, stand},
};
use crate::{Result, Store, entity::show_desk, seasons::json, voting::running::forget_rehearsals};
use domain::{
    ids::{AccountId, ShowId},
    policy::Act,
    show::{Moment, plan::standard, sheet::SheetFault},
    time::Timestamp,
};
use sea_orm::{ActiveValue::Set, EntityTrait, IntoActiveModel};

/// Why a rehearsal does not begin or end. The first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RehearsalRefusal {
    NoShow,
    /// It is on already.
    On,
    /// There is none to end.
    Off,
    /// What has happened on the stage cannot be rehearsed any more.
    ShowHasBegun,
    Sheet(SheetFault),
}

impl Store {
    /// From here to its end everything the operator does is a rehearsal, and every surface says so. Only before the
    /// first cue of the evening itself.
    pub async fn begin_rehearsal(
        &self,
        show: ShowId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<(), RehearsalRefusal>> {
        self.rehearse(show, true, by, now).await
    }

    /// Back to before the first cue: the desk is as new, and the polls of the rehearsal are gone with their ballots.
    pub async fn end_rehearsal(
        &self,
        show: ShowId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<(), RehearsalRefusal>> {
        self.rehearse(show, false, by, now).await
    }

    async fn rehearse(
        &self,
        show: ShowId,
        on: bool,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<(), RehearsalRefusal>> {
        let txn = self.write().await?;
        let Some((show, row)) = locked(&txn, show).await? else { return Ok(Err(RehearsalRefusal::NoShow)) };
        let stand = stand(&txn, &show, 0, Some(row.clone())).await?;
        match (on, stand.rehearsing) {
            (true, true) => return Ok(Err(RehearsalRefusal::On)),
            (false, false) => return Ok(Err(RehearsalRefusal::Off)),
            (true, false) if stand.desk.has_begun() => return Ok(Err(RehearsalRefusal::ShowHasBegun)),
            (true, false) => {
                if let Err(fault) = stand.sheet() {
                    return Ok(Err(RehearsalRefusal::Sheet(fault)));
                }
            }
            (false, true) => forget_rehearsals(&txn, show.season).await?,
        }
        let mut changed = row.clone().into_active_model();
        if !on && stand.cues == standard(&planned_awards(&txn, show.season).await?) {
            // the rehearsal kept it still; now it follows the season's categories and polls again
            changed.cues = Set(None);
        }
        changed.rehearsing = Set(on);
        changed.state = Set(Some(json(&stand.desk.from_the_beginning())?));
        show_desk::Entity::update(changed).exec(&txn).await?;
        append_moment(&txn, &show, Moment::Waiting, (Act::RehearseShow, by), now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }
}
