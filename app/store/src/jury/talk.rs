//! What is said about a nomination, under the names of roles, and what the room agrees on.
//!
//! A consensus is a row of its own, one more for each time it changes; no scorecard is ever touched from here.

use super::{
    assignments::before_the_jury,
    recused::recused_of,
    room::is_open,
    rounds::of_pass,
    scorecards::{answers_of, rubric_of},
    standing::standings,
};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{assignment, consensus, nomination, room_comment, room_seat},
};
use domain::{
    ids::{AccountId, CategoryId, NominationId, SeasonId},
    jury::{ConsensusKind, Pass, RoleName, Score, TalkRefusal, deliberation, seating},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use std::collections::{BTreeMap, BTreeSet};

/// Who speaks, and as what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Speaker {
    pub account: AccountId,
    pub as_chair: bool,
}

/// A comment in the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomComment {
    pub by: RoleName,
    /// The viewer wrote it.
    pub mine: bool,
    pub text: String,
    pub at: Timestamp,
}

/// What the room agreed on, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsensusRecord {
    /// 1 is the first.
    pub version: i32,
    pub kind: ConsensusKind,
    pub reason: String,
    pub by: RoleName,
    pub at: Timestamp,
}

/// Everything said about a nomination, for one who may hear it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// Oldest first.
    pub comments: Vec<RoomComment>,
    /// What stands first, then what stood before.
    pub consensus: Vec<ConsensusRecord>,
    /// How the viewer signs as a juror, once there is a number for them.
    pub own_seat: Option<u16>,
    /// How whoever leads signs.
    pub seats: BTreeMap<AccountId, u16>,
}

/// What one scorecard amounts to, beside the name of a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeatMark {
    /// `None` for a juror who has no number yet.
    pub seat: Option<u16>,
    pub mine: bool,
    /// `None` where evidence was found on no criterion.
    pub score: Option<Score>,
}

/// The complete scorecards of a nomination, and how many are expected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Lowest number first.
    pub given: Vec<SeatMark>,
    pub expected: usize,
}

/// A consensus as somebody wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConsensusEdit<'a> {
    pub kind: ConsensusKind,
    pub reason: &'a str,
    /// The version they saw; 0 where there was none.
    pub expected_version: i32,
}

/// Why something said was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordTalkRefusal {
    /// No such nomination is before the jury.
    NotBeforeTheJury,
    /// A tie keeps them outside.
    Recused,
    /// The room is not in session.
    NotOpen,
    /// Somebody else recorded one since.
    Stale,
    Words(TalkRefusal),
}

impl Store {
    /// Everything said about a nomination, as `viewer` may read it; what was said by those who stepped aside later is
    /// left out. Ask [`domain::jury::in_room`] first.
    pub async fn find_talk(&self, nomination: NominationId, viewer: AccountId) -> Result<Talk> {
        let seats = seats_of(&self.db, nomination).await?;
        let recused = recused_of(&self.db, &[nomination.0]).await?.remove(&nomination.0).unwrap_or_default();
        let role = |account: i64, as_chair: bool| match seats.get(&AccountId(account)) {
            Some(seat) if !as_chair => RoleName::Juror(*seat),
            _ => RoleName::Chair,
        };
        let comments = room_comment::Entity::find()
            .filter(room_comment::Column::NominationId.eq(nomination.0))
            .order_by_asc(room_comment::Column::Id)
            .all(&self.db)
            .await?
            .into_iter()
            .filter(|row| !recused.contains(&AccountId(row.account_id)))
            .map(|row| RoomComment {
                by: role(row.account_id, row.as_chair),
                mine: row.account_id == viewer.0,
                text: row.text,
                at: Timestamp(row.written_at),
            })
            .collect();
        let consensus = consensus::Entity::find()
            .filter(consensus::Column::NominationId.eq(nomination.0))
            .order_by_desc(consensus::Column::Version)
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| {
                Ok(ConsensusRecord {
                    version: row.version,
                    kind: row
                        .kind
                        .parse()
                        .map_err(|_| StoreError::inconsistent("consensus", row.id, "unknown kind"))?,
                    by: role(row.recorded_by, row.as_chair),
                    at: Timestamp(row.recorded_at),
                    reason: row.reason,
                })
            })
            .collect::<Result<_>>()?;
        Ok(Talk { comments, consensus, own_seat: seats.get(&viewer).copied(), seats })
    }

    /// What the complete scorecards of a nomination amount to, without those of jurors who stepped aside. Only for those
    /// who may see marks: ask [`domain::jury::in_room`] first.
    pub async fn list_marks(&self, nomination: NominationId, viewer: AccountId) -> Result<Marks> {
        let Some(category) = category_of(&self.db, nomination).await? else { return Ok(Marks::default()) };
        let seats = seats_of(&self.db, nomination).await?;
        let recused = recused_of(&self.db, &[nomination.0]).await?.remove(&nomination.0).unwrap_or_default();
        let rubric = rubric_of(&self.db, category).await?;
        let rows = assignment::Entity::find()
            .filter(assignment::Column::NominationId.eq(nomination.0))
            .filter(of_pass(Pass::First))
            .all(&self.db)
            .await?;
        let access = standings(&self.db, &rows).await?;
        let standing: Vec<assignment::Model> = rows
            .into_iter()
            .filter(|row| access.get(&row.id).is_some_and(|access| access.counts()))
            .filter(|row| !recused.contains(&AccountId(row.juror_id)))
            .collect();
        let ids: Vec<i64> = standing.iter().map(|row| row.id).collect();
        let sheets = answers_of(&self.db, &ids).await?;
        let mut given: Vec<SeatMark> = standing
            .iter()
            .filter_map(|row| {
                let sheet = sheets.get(&row.id).filter(|sheet| sheet.complete(&rubric))?;
                Some(SeatMark {
                    seat: seats.get(&AccountId(row.juror_id)).copied(),
                    mine: row.juror_id == viewer.0,
                    score: sheet.score(&rubric),
                })
            })
            .collect();
        given.sort_by_key(|mark| (mark.seat.is_none(), mark.seat, mark.score));
        Ok(Marks { given, expected: standing.len() })
    }

    /// Adds a comment. `seed` is used where the juror has no number for this nomination yet.
    pub async fn record_room_comment(
        &self,
        nomination: NominationId,
        speaker: Speaker,
        text: &str,
        seed: u64,
        now: Timestamp,
    ) -> Result<std::result::Result<(), RecordTalkRefusal>> {
        let text = match deliberation::comment(text) {
            Ok(text) => text,
            Err(refusal) => return Ok(Err(RecordTalkRefusal::Words(refusal))),
        };
        let txn = self.write().await?;
        if let Err(refusal) = hold(&txn, nomination, speaker).await? {
            return Ok(Err(refusal));
        }
        if !speaker.as_chair {
            ensure_seats(&txn, nomination, seed).await?;
        }
        let row = room_comment::ActiveModel {
            nomination_id: Set(nomination.0),
            account_id: Set(speaker.account.0),
            as_chair: Set(speaker.as_chair),
            text: Set(text.to_owned()),
            written_at: Set(now.0),
            ..Default::default()
        };
        room_comment::Entity::insert(row).exec(&txn).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// Records what the room agrees on, beside what it agreed on before. Gives the version.
    pub async fn record_consensus(
        &self,
        nomination: NominationId,
        speaker: Speaker,
        edit: ConsensusEdit<'_>,
        now: Timestamp,
    ) -> Result<std::result::Result<i32, RecordTalkRefusal>> {
        let reason = match deliberation::reason(edit.reason) {
            Ok(reason) => reason,
            Err(refusal) => return Ok(Err(RecordTalkRefusal::Words(refusal))),
        };
        let txn = self.write().await?;
        let season = match hold(&txn, nomination, speaker).await? {
            Ok(season) => season,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let standing = consensus::Entity::find()
            .filter(consensus::Column::NominationId.eq(nomination.0))
            .order_by_desc(consensus::Column::Version)
            .one(&txn)
            .await?;
        let version = standing.map_or(0, |row| row.version);
        if version != edit.expected_version {
            return Ok(Err(RecordTalkRefusal::Stale));
        }
        let row = consensus::ActiveModel {
            nomination_id: Set(nomination.0),
            version: Set(version + 1),
            kind: Set(edit.kind.as_str().to_owned()),
            reason: Set(reason.to_owned()),
            recorded_by: Set(speaker.account.0),
            as_chair: Set(speaker.as_chair),
            recorded_at: Set(now.0),
            ..Default::default()
        };
        consensus::Entity::insert(row).exec(&txn).await?;
        let subject = Subject::of("nomination", nomination.0);
        let deed = Deed::new(Act::RecordConsensus, speaker.account, subject, edit.kind.as_str());
        audit::append(&txn, deed.in_season(season).because(reason), now).await?;
        txn.commit().await?;
        Ok(Ok(version + 1))
    }
}

/// Every check before something is said. The nomination and the room are held until the transaction ends, so that nobody
/// steps aside or ends the session in between.
async fn hold(
    txn: &DatabaseTransaction,
    nomination: NominationId,
    speaker: Speaker,
) -> Result<std::result::Result<SeasonId, RecordTalkRefusal>> {
    let row = nomination::Entity::find_by_id(nomination.0)
        .filter(before_the_jury())
        .lock_exclusive()
        .one(txn)
        .await?;
    let Some(row) = row else { return Ok(Err(RecordTalkRefusal::NotBeforeTheJury)) };
    let season = SeasonId(row.season_id);
    let recused = recused_of(txn, &[nomination.0]).await?;
    if recused.get(&nomination.0).is_some_and(|recused| recused.contains(&speaker.account)) {
        return Ok(Err(RecordTalkRefusal::Recused));
    }
    Ok(if is_open(txn, season).await? { Ok(season) } else { Err(RecordTalkRefusal::NotOpen) })
}

async fn category_of(db: &impl ConnectionTrait, nomination: NominationId) -> Result<Option<CategoryId>> {
    let row = nomination::Entity::find_by_id(nomination.0).filter(before_the_jury()).one(db).await?;
    Ok(row.and_then(|row| row.category_id).map(CategoryId))
}

async fn seats_of(db: &impl ConnectionTrait, nomination: NominationId) -> Result<BTreeMap<AccountId, u16>> {
    room_seat::Entity::find()
        .filter(room_seat::Column::NominationId.eq(nomination.0))
        .all(db)
        .await?
        .into_iter()
        .map(|row| {
            let seat = u16::try_from(row.seat)
                .map_err(|_| StoreError::inconsistent("room_seat", row.id, "no number of a juror"))?;
            Ok((AccountId(row.account_id), seat))
        })
        .collect()
}

/// Gives a number to every juror of the nomination who has none; numbers that were given stay.
pub(super) async fn ensure_seats(
    txn: &DatabaseTransaction,
    nomination: NominationId,
    seed: u64,
) -> Result<()> {
    let taken = seats_of(txn, nomination).await?;
    let jurors: BTreeSet<i64> = assignment::Entity::find()
        .filter(assignment::Column::NominationId.eq(nomination.0))
        .select_only()
        .column(assignment::Column::JurorId)
        .into_tuple::<i64>()
        .all(txn)
        .await?
        .into_iter()
        .collect();
    let without = jurors.into_iter().map(AccountId).filter(|juror| !taken.contains_key(juror)).collect();
    let first = taken.values().copied().max().map_or(1, |last| i32::from(last) + 1);
    let rows: Vec<room_seat::ActiveModel> = (first..)
        .zip(seating(seed, without))
        .map(|(seat, juror)| room_seat::ActiveModel {
            nomination_id: Set(nomination.0),
            account_id: Set(juror.0),
            seat: Set(seat),
            ..Default::default()
        })
        .collect();
    if !rows.is_empty() {
        room_seat::Entity::insert_many(rows).exec_without_returning(txn).await?;
    }
    Ok(())
}
