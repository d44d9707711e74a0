//! The room the jury talks in: the order, who leads, and what is on the table.
//!
//! Every change the screens follow counts the room's number up by one. What is said about a nomination does not: the
//! number goes to everybody, also to those who are outside for what is on the table. That is counted apart, in a
//! [`RoomPulse`].

use super::{
    assignments::contending,
    recused::recused_of,
    talk::ensure_seats,
    texts::{TitleForJury, titles},
};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{assignment, consensus, nomination, room, room_comment, room_item},
};
use domain::{
    ids::{AccountId, CategoryId, NominationId, SeasonId},
    jury::{ConsensusKind, Direction, RoomState, Worth, moved, next_on_table},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use std::collections::{BTreeMap, BTreeSet};

/// The room of a season, with everything in it. Ask [`domain::jury::in_room`] what of it somebody may know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    pub state: RoomState,
    pub on_table: Option<NominationId>,
    /// Grows with every change the screens follow.
    pub number: i64,
    /// In the order of discussion.
    pub items: Vec<RoomItem>,
}

/// A nomination the jury talks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomItem {
    pub nomination: NominationId,
    /// Written as `N-014`.
    pub number: i32,
    pub category: CategoryId,
    pub title: TitleForJury,
    pub lead: Option<AccountId>,
    /// Why it is worth discussing, where the order was made by that.
    pub why: Vec<Worth>,
    pub recused: BTreeSet<AccountId>,
    /// What stands.
    pub consensus: Option<ConsensusKind>,
    /// Without those of jurors who have stepped aside.
    pub comments: usize,
}

/// How the room stands, in figures that only grow while the same nomination is on the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoomPulse {
    /// As in [`Room::number`].
    pub number: i64,
    pub on_table: Option<NominationId>,
    /// Comments on it and agreements about it: for those who hear what is said of it, and nobody else.
    pub said: u64,
}

/// Why the room was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomRefusal {
    /// It is not in session.
    NotOpen,
    /// The nomination is not in the order.
    NotInOrder,
    /// Whoever leads was given the nomination to score, and has no tie to it.
    CannotLead,
    /// There is nothing after what is on the table.
    NothingNext,
}

impl Store {
    /// The room of a season; a room nobody has opened where there is none yet.
    pub async fn find_room(&self, season: SeasonId) -> Result<Room> {
        let row = room::Entity::find().filter(room::Column::SeasonId.eq(season.0)).one(&self.db).await?;
        let rows = items_of(&self.db, season).await?;
        let ids: Vec<i64> = rows.iter().map(|row| row.nomination_id).collect();
        let mut heads = titles(&self.db, &ids).await?;
        let mut recused = recused_of(&self.db, &ids).await?;
        let mut agreed = BTreeMap::new();
        for row in consensus::Entity::find()
            .filter(consensus::Column::NominationId.is_in(ids.iter().copied()))
            .order_by_asc(consensus::Column::Version)
            .all(&self.db)
            .await?
        {
            let kind = row
                .kind
                .parse()
                .map_err(|_| StoreError::inconsistent("consensus", row.id, "unknown kind"))?;
            agreed.insert(row.nomination_id, kind);
        }
        let said: Vec<(i64, i64)> = room_comment::Entity::find()
            .filter(room_comment::Column::NominationId.is_in(ids.iter().copied()))
            .select_only()
            .columns([room_comment::Column::NominationId, room_comment::Column::AccountId])
            .into_tuple()
            .all(&self.db)
            .await?;
        let items: Vec<RoomItem> = rows
            .into_iter()
            .filter_map(|row| {
                let id = row.nomination_id;
                // a nomination that was withdrawn meanwhile has no title any more
                let head = heads.remove(&id)?;
                let recused = recused.remove(&id).unwrap_or_default();
                let heard = |by: i64| !recused.contains(&AccountId(by));
                let comments = said.iter().filter(|(of, by)| *of == id && heard(*by)).count();
                Some(RoomItem {
                    nomination: NominationId(id),
                    number: head.number,
                    category: head.category,
                    title: head.title,
                    why: row.why.split(' ').filter_map(|word| word.parse().ok()).collect(),
                    lead: row.lead_account_id.map(AccountId).filter(|lead| !recused.contains(lead)),
                    consensus: agreed.get(&id).copied(),
                    comments,
                    recused,
                })
            })
            .collect();
        let there = |id: &NominationId| items.iter().any(|item| item.nomination == *id);
        Ok(Room {
            state: row.as_ref().map_or(RoomState::NotYetOpen, state),
            on_table: row.as_ref().and_then(|row| row.on_table).map(NominationId).filter(there),
            number: row.map_or(0, |row| row.number),
            items,
        })
    }

    /// What those who listen to a season's room look at.
    pub async fn find_room_pulse(&self, season: SeasonId) -> Result<RoomPulse> {
        let row = room::Entity::find()
            .filter(room::Column::SeasonId.eq(season.0))
            .select_only()
            .columns([room::Column::Number, room::Column::OnTable])
            .into_tuple::<(i64, Option<i64>)>()
            .one(&self.db)
            .await?;
        let Some((number, on_table)) = row else { return Ok(RoomPulse::default()) };
        let mut said = 0;
        if let Some(id) = on_table {
            let comments = room_comment::Entity::find().filter(room_comment::Column::NominationId.eq(id));
            let agreed = consensus::Entity::find().filter(consensus::Column::NominationId.eq(id));
            said = comments.count(&self.db).await? + agreed.count(&self.db).await?;
        }
        Ok(RoomPulse { number, on_table: on_table.map(NominationId), said })
    }

    /// Opens the room, or opens it again after its end.
    pub async fn open_room(&self, season: SeasonId, by: AccountId, now: Timestamp) -> Result<()> {
        let txn = self.write().await?;
        let held = hold(&txn, season).await?;
        if !matches!(state(&held), RoomState::Open { .. }) {
            let row = room::ActiveModel {
                id: Set(held.id),
                opened_at: Set(Some(now.0)),
                ended_at: Set(None),
                ..Default::default()
            };
            room::Entity::update(row).exec(&txn).await?;
            done(&txn, season, by, "opened", now).await?;
            txn.commit().await?;
        }
        Ok(())
    }

    /// Ends the session, and takes what lies on the table from it.
    pub async fn end_room(
        &self,
        season: SeasonId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<(), RoomRefusal>> {
        let txn = self.write().await?;
        let held = hold(&txn, season).await?;
        if !matches!(state(&held), RoomState::Open { .. }) {
            return Ok(Err(RoomRefusal::NotOpen));
        }
        let row = room::ActiveModel {
            id: Set(held.id),
            ended_at: Set(Some(now.0)),
            on_table: Set(None),
            ..Default::default()
        };
        room::Entity::update(row).exec(&txn).await?;
        done(&txn, season, by, "ended", now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// Puts nominations in this order; what is in the room and not named comes after, what is not before the jury is left
    /// out. `why` is kept beside what it names, and what was kept before is forgotten. `seed` decides, once for each
    /// nomination, which juror is which number in it.
    pub async fn order_room(
        &self,
        season: SeasonId,
        order: &[NominationId],
        why: &BTreeMap<NominationId, Vec<Worth>>,
        mut seed: impl FnMut() -> u64,
        by: AccountId,
        now: Timestamp,
    ) -> Result<()> {
        let txn = self.write().await?;
        hold(&txn, season).await?;
        let before: BTreeSet<i64> = nomination::Entity::find()
            .filter(nomination::Column::SeasonId.eq(season.0))
            .filter(contending())
            .select_only()
            .column(nomination::Column::Id)
            .into_tuple::<i64>()
            .all(&txn)
            .await?
            .into_iter()
            .collect();
        let standing: Vec<NominationId> =
            items_of(&txn, season).await?.iter().map(|row| NominationId(row.nomination_id)).collect();
        let rest = standing.iter().filter(|id| !order.contains(id));
        let all: Vec<NominationId> =
            order.iter().chain(rest).copied().filter(|id| before.contains(&id.0)).collect();
        place(&txn, season, &all).await?;
        let words = |id: &NominationId| {
            let why = why.get(id).map(Vec::as_slice).unwrap_or_default();
            why.iter().map(|worth| worth.as_str()).collect::<Vec<_>>().join(" ")
        };
        for id in &all {
            room_item::Entity::update_many()
                .col_expr(room_item::Column::Why, Expr::value(words(id)))
                .filter(room_item::Column::NominationId.eq(id.0))
                .exec(&txn)
                .await?;
        }
        for id in all.iter().filter(|id| !standing.contains(id)) {
            ensure_seats(&txn, *id, seed()).await?;
        }
        done(&txn, season, by, &format!("order of {}", all.len()), now).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Moves a nomination up or down by one place.
    pub async fn move_in_room(
        &self,
        season: SeasonId,
        nomination: NominationId,
        to: Direction,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<(), RoomRefusal>> {
        let txn = self.write().await?;
        hold(&txn, season).await?;
        let order = order_of(&txn, season).await?;
        if !order.contains(&nomination) {
            return Ok(Err(RoomRefusal::NotInOrder));
        }
        place(&txn, season, &moved(order, nomination, to)).await?;
        done(&txn, season, by, "order", now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// Takes a nomination out of the order. What was said and agreed on stays.
    pub async fn take_out_of_room(
        &self,
        season: SeasonId,
        nomination: NominationId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<(), RoomRefusal>> {
        let txn = self.write().await?;
        let held = hold(&txn, season).await?;
        let gone = room_item::Entity::delete_many()
            .filter(room_item::Column::SeasonId.eq(season.0))
            .filter(room_item::Column::NominationId.eq(nomination.0))
            .exec(&txn)
            .await?
            .rows_affected;
        if gone == 0 {
            return Ok(Err(RoomRefusal::NotInOrder));
        }
        if held.on_table == Some(nomination.0) {
            set_table(&txn, held, None).await?;
        }
        done(&txn, season, by, "order", now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// Says who leads on a nomination; nobody with `None`.
    pub async fn set_room_lead(
        &self,
        season: SeasonId,
        nomination: NominationId,
        lead: Option<AccountId>,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<(), RoomRefusal>> {
        let txn = self.write().await?;
        hold(&txn, season).await?;
        if !order_of(&txn, season).await?.contains(&nomination) {
            return Ok(Err(RoomRefusal::NotInOrder));
        }
        if let Some(lead) = lead {
            let given = assignment::Entity::find()
                .filter(assignment::Column::NominationId.eq(nomination.0))
                .filter(assignment::Column::JurorId.eq(lead.0))
                .count(&txn)
                .await?;
            let recused = recused_of(&txn, &[nomination.0]).await?;
            let free = recused.get(&nomination.0).is_none_or(|recused| !recused.contains(&lead));
            if given == 0 || !free {
                return Ok(Err(RoomRefusal::CannotLead));
            }
        }
        room_item::Entity::update_many()
            .col_expr(room_item::Column::LeadAccountId, Expr::value(lead.map(|lead| lead.0)))
            .filter(room_item::Column::NominationId.eq(nomination.0))
            .exec(&txn)
            .await?;
        done(&txn, season, by, "lead", now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// Puts a nomination on the table, or nothing.
    pub async fn put_on_table(
        &self,
        season: SeasonId,
        nomination: Option<NominationId>,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<(), RoomRefusal>> {
        self.lay(season, by, now, |order, _| match nomination {
            Some(it) if !order.contains(&it) => Err(RoomRefusal::NotInOrder),
            it => Ok(it),
        })
        .await
    }

    /// Puts the next in the order on the table, if it still holds what the chair saw there.
    pub async fn put_next_on_table(
        &self,
        season: SeasonId,
        seen: Option<NominationId>,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<(), RoomRefusal>> {
        self.lay(season, by, now, |order, current| {
            // pressed twice, it goes on once
            if current != seen {
                return Ok(current);
            }
            next_on_table(order, current).map(Some).ok_or(RoomRefusal::NothingNext)
        })
        .await
    }

    async fn lay(
        &self,
        season: SeasonId,
        by: AccountId,
        now: Timestamp,
        choose: impl FnOnce(
            &[NominationId],
            Option<NominationId>,
        ) -> std::result::Result<Option<NominationId>, RoomRefusal>,
    ) -> Result<std::result::Result<(), RoomRefusal>> {
        let txn = self.write().await?;
        let held = hold(&txn, season).await?;
        if !matches!(state(&held), RoomState::Open { .. }) {
            return Ok(Err(RoomRefusal::NotOpen));
        }
        let order = order_of(&txn, season).await?;
        let current = held.on_table.map(NominationId);
        match choose(&order, current) {
            Err(refusal) => return Ok(Err(refusal)),
            Ok(chosen) if chosen == current => return Ok(Ok(())),
            Ok(chosen) => set_table(&txn, held, chosen).await?,
        }
        done(&txn, season, by, "table", now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }
}

fn state(row: &room::Model) -> RoomState {
    match (row.opened_at, row.ended_at) {
        (None, _) => RoomState::NotYetOpen,
        (Some(since), None) => RoomState::Open { since: Timestamp(since) },
        (Some(_), Some(at)) => RoomState::Ended { at: Timestamp(at) },
    }
}

/// Whether the room of a season is in session, held until the transaction ends.
pub(super) async fn is_open(txn: &DatabaseTransaction, season: SeasonId) -> Result<bool> {
    Ok(matches!(state(&hold(txn, season).await?), RoomState::Open { .. }))
}

/// The room, made now if there is none, and kept from other writers.
async fn hold(txn: &DatabaseTransaction, season: SeasonId) -> Result<room::Model> {
    let row = room::ActiveModel { season_id: Set(season.0), number: Set(0), ..Default::default() };
    room::Entity::insert(row)
        .on_conflict(OnConflict::column(room::Column::SeasonId).do_nothing().to_owned())
        .exec_without_returning(txn)
        .await?;
    room::Entity::find()
        .filter(room::Column::SeasonId.eq(season.0))
        .lock_exclusive()
        .one(txn)
        .await?
        .ok_or_else(|| StoreError::Unexpected("a room just made is not there".to_owned()))
}

async fn set_table(txn: &DatabaseTransaction, held: room::Model, to: Option<NominationId>) -> Result<()> {
    let mut row = held.into_active_model();
    row.on_table = Set(to.map(|id| id.0));
    room::Entity::update(row).exec(txn).await?;
    Ok(())
}

/// Counts the room on, and remembers who did it.
async fn done(
    txn: &DatabaseTransaction,
    season: SeasonId,
    by: AccountId,
    what: &str,
    now: Timestamp,
) -> Result<()> {
    let row = hold(txn, season).await?;
    let number = row.number + 1;
    let mut row = row.into_active_model();
    row.number = Set(number);
    room::Entity::update(row).exec(txn).await?;
    let deed = Deed::new(Act::LeadRoom, by, Subject::of("season", season.0), what);
    audit::append(txn, deed.in_season(season), now).await
}

async fn items_of(db: &impl ConnectionTrait, season: SeasonId) -> Result<Vec<room_item::Model>> {
    Ok(room_item::Entity::find()
        .filter(room_item::Column::SeasonId.eq(season.0))
        .order_by_asc(room_item::Column::Position)
        .order_by_asc(room_item::Column::Id)
        .all(db)
        .await?)
}

/// What is still before the jury, in order.
async fn order_of(db: &impl ConnectionTrait, season: SeasonId) -> Result<Vec<NominationId>> {
    let ids: Vec<i64> = items_of(db, season).await?.iter().map(|row| row.nomination_id).collect();
    let there: BTreeSet<i64> = nomination::Entity::find()
        .filter(nomination::Column::Id.is_in(ids.iter().copied()))
        .filter(contending())
        .select_only()
        .column(nomination::Column::Id)
        .into_tuple::<i64>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    Ok(ids.into_iter().filter(|id| there.contains(id)).map(NominationId).collect())
}

async fn place(txn: &DatabaseTransaction, season: SeasonId, order: &[NominationId]) -> Result<()> {
    for (position, id) in (1..).zip(order) {
        let row = room_item::ActiveModel {
            season_id: Set(season.0),
            nomination_id: Set(id.0),
            position: Set(position),
            ..Default::default()
        };
        room_item::Entity::insert(row)
            .on_conflict(
                OnConflict::column(room_item::Column::NominationId)
                    .update_column(room_item::Column::Position)
                    .to_owned(),
            )
            .exec_without_returning(txn)
            .await?;
    }
    Ok(())
}
