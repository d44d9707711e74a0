//! The ballot box: casting, and what may be asked of it before the count.
//!
//! Casting locks the poll's row, so that on PostgreSQL as on SQLite ballots of one poll are written one after the
//! other and never beside its closing: a ballot that is committed was cast before the close.

use super::{Poll, option_ids};
use crate::{
    Result, Store, StoreError,
    entity::{ballot, poll, poll_secret},
    seasons::{from_json, json},
};
use domain::{
    ids::{NominationId, PollId},
    voting::{BallotRefusal, BallotRow, Choice, PollCode, PollState, Receipt, VoterKey},
};
use hmac::{Hmac, Mac};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::LockType,
};
use sha2::Sha256;
use std::{collections::BTreeSet, fmt::Write};

/// How often a receipt is drawn again because another ballot has it.
const DRAWS: usize = 20;

/// A ballot in the box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cast {
    pub receipt: Receipt,
    /// It took the place of an earlier one by the same voter.
    pub replaced: bool,
}

/// Why a ballot was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CastRefusal {
    NoPoll,
    /// The poll is at another stage: not open yet, or closed.
    NotOpen(PollState),
    Ballot(BallotRefusal),
}

/// A voter's last ballot, for that voter's eyes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnBallot {
    pub receipt: Receipt,
    /// Only while it can still be changed: afterwards nobody can show another how they voted.
    pub picked: Option<BTreeSet<NominationId>>,
}

impl Store {
    /// Puts a ballot into the box, in place of the voter's earlier one if there is any.
    ///
    /// `credential` is what the voter's device holds; it is not kept. Sending the same choice under the same
    /// `request_key` again changes nothing and gives the same receipt, even after the close, so that a voter who
    /// never saw the answer can ask again. `draw_receipt` is asked again while another ballot has what it drew.
    pub async fn cast_ballot(
        &self,
        code: &PollCode,
        credential: &str,
        request_key: &str,
        picked: &[NominationId],
        mut draw_receipt: impl FnMut() -> Receipt + Send,
    ) -> Result<Result<Cast, CastRefusal>> {
        let txn = self.write().await?;
        let row = poll::Entity::find()
            .filter(poll::Column::Code.eq(code.as_str()))
            .lock(LockType::NoKeyUpdate)
            .one(&txn)
            .await?;
        let Some(row) = row else { return Ok(Err(CastRefusal::NoPoll)) };
        let poll = Poll::try_from(row)?;
        let Some(voter) = voter_key(&txn, poll.id, credential).await? else {
            return Ok(Err(CastRefusal::NotOpen(poll.state)));
        };
        let options = option_ids(&txn, poll.id).await?;
        let choice = Choice::new(picked, &options, options.len());
        let last = last_ballot(&txn, poll.id, &voter, None).await?;

        let same_request = match &last {
            Some(_) => last_ballot(&txn, poll.id, &voter, Some(request_key)).await?,
            None => None,
        };
        if let (Some(earlier), Ok(choice)) = (&same_request, &choice)
            && earlier.choice == choice_text(choice)?
        {
            return Ok(Ok(Cast { receipt: receipt(earlier)?, replaced: earlier.cast_number > 1 }));
        }
        if !poll.state.is_open() {
            return Ok(Err(CastRefusal::NotOpen(poll.state)));
        }
        let choice = match choice {
            Ok(choice) => choice,
            Err(refusal) => return Ok(Err(CastRefusal::Ballot(refusal))),
        };
        let receipt = free_receipt(&txn, poll.id, &mut draw_receipt).await?;
        let cast_number = last.map_or(0, |last| last.cast_number) + 1;
        let row = ballot::ActiveModel {
            poll_id: Set(poll.id.0),
            number: Set(next_number(&txn, poll.id).await?),
            voter_key: Set(voter.0),
            cast_number: Set(cast_number),
            request_key: Set(request_key.to_owned()),
            receipt: Set(receipt.as_str().to_owned()),
            choice: Set(choice_text(&choice)?),
        };
        ballot::Entity::insert(row).exec_without_returning(&txn).await?;
        txn.commit().await?;
        Ok(Ok(Cast { receipt, replaced: cast_number > 1 }))
    }

    /// What this device has cast, until the poll is certified: then nothing joins devices to ballots.
    pub async fn find_own_ballot(&self, poll: &Poll, credential: &str) -> Result<Option<OwnBallot>> {
        let Some(voter) = voter_key(&self.db, poll.id, credential).await? else { return Ok(None) };
        let Some(row) = last_ballot(&self.db, poll.id, &voter, None).await? else { return Ok(None) };
        let picked = if poll.state.is_open() { Some(picks(&row)?) } else { None };
        Ok(Some(OwnBallot { receipt: receipt(&row)?, picked }))
    }

    /// How many voters have cast a ballot.
    pub async fn count_voters(&self, poll: PollId) -> Result<u64> {
        // each voter has exactly one first ballot
        let first = ballot::Entity::find()
            .filter(ballot::Column::PollId.eq(poll.0))
            .filter(ballot::Column::CastNumber.eq(1));
        Ok(first.count(&self.db).await?)
    }
}

/// Every ballot of a poll, superseded ones included. For the count, and for nothing before it.
pub(crate) async fn list_ballots(
    db: &impl ConnectionTrait,
    poll: PollId,
    options: &[NominationId],
) -> Result<Vec<BallotRow>> {
    let rows = ballot::Entity::find()
        .filter(ballot::Column::PollId.eq(poll.0))
        .order_by_asc(ballot::Column::Number)
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| {
            let wrong = |what: &str| StoreError::inconsistent("ballot", row.number, what);
            let picked: Vec<NominationId> = picks(&row)?.into_iter().collect();
            Ok(BallotRow {
                cast: u32::try_from(row.cast_number).map_err(|_| wrong("a negative cast number"))?,
                choice: Choice::new(&picked, options, options.len())
                    .map_err(|refusal| wrong(&format!("{refusal:?}")))?,
                voter: VoterKey(row.voter_key),
            })
        })
        .collect()
}

/// What stands for the holder of `credential` in this poll; None once the poll's secret is destroyed.
async fn voter_key(db: &impl ConnectionTrait, poll: PollId, credential: &str) -> Result<Option<VoterKey>> {
    let Some(row) = poll_secret::Entity::find_by_id(poll.0).one(db).await? else { return Ok(None) };
    let mut mac = Hmac::<Sha256>::new_from_slice(row.secret.as_bytes())
        .map_err(|_| StoreError::inconsistent("poll_secret", poll.0, "not a key"))?;
    mac.update(credential.as_bytes());
    let digest = mac.finalize().into_bytes();
    Ok(Some(VoterKey(digest.iter().fold(String::with_capacity(64), |mut text, byte| {
        // writing to a String cannot fail
        let _ = write!(text, "{byte:02x}");
        text
    }))))
}

async fn last_ballot(
    db: &impl ConnectionTrait,
    poll: PollId,
    voter: &VoterKey,
    request_key: Option<&str>,
) -> Result<Option<ballot::Model>> {
    let mut found = ballot::Entity::find()
        .filter(ballot::Column::PollId.eq(poll.0))
        .filter(ballot::Column::VoterKey.eq(&voter.0));
    if let Some(key) = request_key {
        found = found.filter(ballot::Column::RequestKey.eq(key));
    }
    Ok(found.order_by_desc(ballot::Column::CastNumber).one(db).await?)
}

async fn next_number(db: &impl ConnectionTrait, poll: PollId) -> Result<i64> {
    let last = ballot::Entity::find()
        .filter(ballot::Column::PollId.eq(poll.0))
        .order_by_desc(ballot::Column::Number)
        .select_only()
        .column(ballot::Column::Number)
        .into_tuple::<i64>()
        .one(db)
        .await?;
    Ok(last.unwrap_or(0) + 1)
}

async fn free_receipt(
    db: &impl ConnectionTrait,
    poll: PollId,
    draw_receipt: &mut (impl FnMut() -> Receipt + Send),
) -> Result<Receipt> {
    for _ in 0..DRAWS {
        let receipt = draw_receipt();
        let taken = ballot::Entity::find()
            .filter(ballot::Column::PollId.eq(poll.0))
            .filter(ballot::Column::Receipt.eq(receipt.as_str()))
            .count(db)
            .await?;
        if taken == 0 {
            return Ok(receipt);
        }
    }
    Err(StoreError::Conflict("every receipt that was drawn is taken".to_owned()))
}

fn choice_text(choice: &Choice) -> Result<String> {
    json(choice.nominations())
}

fn picks(row: &ballot::Model) -> Result<BTreeSet<NominationId>> {
    from_json("ballot", row.number, &row.choice)
}

fn receipt(row: &ballot::Model) -> Result<Receipt> {
    Receipt::parse(&row.receipt).map_err(|_| StoreError::inconsistent("ballot", row.number, "not a receipt"))
}
