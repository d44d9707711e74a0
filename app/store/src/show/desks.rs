//! A press on the desk: what it does, what the screens show from then on, and the log of it, all or nothing.

use super::{
    Show, append_moment,
    effects::{Opening, carry_out},
    sheets::{Stand, locked, stand},
};
use crate::{
    Result, Store,
    entity::{desk_press, role_grant, show_desk},
    seasons::json,
    voting::OpenRefusal,
};
use domain::{
    accounts::Role,
    ids::{AccountId, SeasonId, ShowId},
    policy::Act,
    show::{
        desk::{Command, Desk, DeskPress, DeskRefusal},
        sheet::{RunSheet, SheetFault},
    },
    time::Timestamp,
    voting::{PollCode, PollRefusal},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
};

/// What is pressed, and the secret of the poll it may open.
pub struct Pressing {
    pub show: ShowId,
    pub press: DeskPress,
    pub secret: String,
}

/// Why a press changes nothing. The first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PressRefusal {
    NoShow,
    /// Control is handed only to those who may run this show.
    NotAnOperator,
    /// The run-sheet makes no sense yet, so nothing but control can change hands.
    Sheet(SheetFault),
    Desk(DeskRefusal),
    Open(OpenRefusal),
    Poll(PollRefusal),
    /// There is nothing to count, and no rule to count it by.
    NoPoll,
}

impl Store {
    /// Does what was pressed. Whoever was in control when their lease ran out takes it again by pressing, unless
    /// somebody else has.
    ///
    /// `draw_code` is asked again while another poll has the code it drew.
    pub async fn press_desk(
        &self,
        pressing: Pressing,
        draw_code: impl FnMut() -> PollCode + Send,
        now: Timestamp,
    ) -> Result<Result<(), PressRefusal>> {
        let Pressing { show, press, secret } = pressing;
        let txn = self.write().await?;
        let Some((show, row)) = locked(&txn, show).await? else { return Ok(Err(PressRefusal::NoShow)) };
        let Stand { cues, mut desk, rehearsing, .. } = stand(&txn, &show, 0, Some(row.clone())).await?;
        if let Command::HandOver { to } = press.command
            && !may_run(&txn, show.season, to).await?
        {
            return Ok(Err(PressRefusal::NotAnOperator));
        }
        let sheet = match RunSheet::new(cues.clone()) {
            Ok(sheet) => sheet,
            Err(_) if is_about_control(press.command) => RunSheet::blank(),
            Err(fault) => return Ok(Err(PressRefusal::Sheet(fault))),
        };
        let before = desk.clone();
        let presses = with_control(&desk, press, now);
        let mut effect = None;
        for press in &presses {
            match desk.press(&sheet, *press, now) {
                Ok(done) => effect = done,
                Err(refusal) => return Ok(Err(PressRefusal::Desk(refusal))),
            }
        }
        if let Some(effect) = effect {
            let purpose = purpose(rehearsing);
            let opening = Opening { purpose, by: press.by, secret };
            if let Err(refusal) = carry_out(&txn, effect, opening, draw_code, now).await? {
                return Ok(Err(refusal));
            }
        }
        for press in presses {
            record_press(&txn, &show, press, now).await?;
        }
        if desk.shows_other_than(&before) {
            append_moment(&txn, &show, desk.moment(&sheet), (Act::RunShow, press.by), now).await?;
        }
        let mut row = row.into_active_model();
        if !before.has_begun() && desk.has_begun() {
            // from here on it no longer follows the season's categories and polls
            row.cues = Set(Some(json(&cues)?));
        }
        row.state = Set(Some(json(&desk)?));
        show_desk::Entity::update(row).exec(&txn).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }
}

const fn purpose(rehearsing: bool) -> domain::voting::Purpose {
    if rehearsing { domain::voting::Purpose::Rehearsal } else { domain::voting::Purpose::Award }
}

const fn is_about_control(command: Command) -> bool {
    matches!(command, Command::TakeControl | Command::HandOver { .. } | Command::ReleaseControl)
}

/// The press, after taking control again where its owner had it last.
fn with_control(desk: &Desk, press: DeskPress, now: Timestamp) -> Vec<DeskPress> {
    let takes = press.command == Command::TakeControl;
    if takes || desk.lapsed(now) != Some(press.by) || press.number != desk.number() {
        return vec![press];
    }
    let take = DeskPress { command: Command::TakeControl, ..press };
    vec![take, DeskPress { number: press.number + 1, ..press }]
}

async fn may_run(db: &impl ConnectionTrait, season: SeasonId, account: AccountId) -> Result<bool> {
    let roles = [Role::Operator, Role::Organiser].map(Role::as_str);
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::SeasonId.eq(season.0))
        .filter(role_grant::Column::AccountId.eq(account.0))
        .filter(role_grant::Column::Role.is_in(roles))
        .count(db)
        .await?;
    Ok(grants > 0)
}

async fn record_press(
    db: &impl ConnectionTrait,
    show: &Show,
    press: DeskPress,
    now: Timestamp,
) -> Result<()> {
    let row = desk_press::ActiveModel {
        show_id: Set(show.id.0),
        number: Set(i64::try_from(press.number).unwrap_or(i64::MAX)),
        by_account: Set(Some(press.by.0)),
        command: Set(json(&press.command)?),
        at: Set(now.0),
    };
    desk_press::Entity::insert(row).exec_without_returning(db).await?;
    Ok(())
}
