//! The ballot box: casting, and what may be asked of it before the count.

use super::{
    Poll,
    lane::Job,
    voters::{KnownVoters, VoterProof, key_of, secret_of},
};
use crate::{Result, Store, StoreError, entity::ballot, seasons::from_json};
use domain::{
    ids::{NominationId, PollId},
    voting::{
        BallotFault, DeviceFacts, Filled, Marks, PollCode, Receipt, VoteCheck, VoteRefusal, VoterFacts,
        VoterKey,
    },
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

/// A ballot on its way into the box.
pub struct CastRequest {
    pub code: PollCode,
    pub proof: VoterProof,
    /// Names the request: sent again it changes nothing.
    pub request_key: String,
    pub paper: FilledPaper,
    /// Asked again while another ballot has the receipt it drew.
    pub draw_receipt: Box<dyn FnMut() -> Receipt + Send + Sync>,
}

/// A paper as the voter filled it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilledPaper {
    Ticked(Vec<NominationId>),
    Numbered(Vec<(NominationId, i64)>),
}

impl FilledPaper {
    pub fn as_filled(&self) -> Filled<'_> {
        match self {
            Self::Ticked(picked) => Filled::Ticked(picked),
            Self::Numbered(numbers) => Filled::Numbered(numbers),
        }
    }
}

/// A ballot in the box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cast {
    pub receipt: Receipt,
    /// It took the place of an earlier one by the same voter.
    pub replaced: bool,
}

/// Why a ballot was not taken. The first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CastRefusal {
    NoPoll,
    Vote(VoteRefusal),
    Ballot(BallotFault),
}

/// A voter's last ballot, for that voter's eyes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnBallot {
    pub receipt: Receipt,
    /// Only while it can still be changed: afterwards nobody can show another how they voted.
    pub marks: Option<Marks>,
}

impl Store {
    /// Puts a ballot into the box, in place of the voter's earlier one if there is any.
    ///
    /// What the voter holds is not kept. Sending the same choice under the same `request_key` again changes nothing and
    /// gives the same receipt, even after the close, so that a voter who never saw the answer can ask again. Ballots
    /// that wait at the same time are committed together; each is answered after the commit.
    pub async fn cast_ballot(&self, request: CastRequest) -> Result<Result<Cast, CastRefusal>> {
        let (reply, answer) = tokio::sync::oneshot::channel();
        let gone = || StoreError::Unavailable("the ballot box is not open".to_owned());
        self.lane.send(Job { request, reply }).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }

    /// Whether, and as whom, this person may vote in a poll, what to do if not, and what they have cast: until the poll is
    /// certified, for then nothing joins people to ballots.
    pub async fn stand_at_door(
        &self,
        poll: &Poll,
        proof: &VoterProof,
    ) -> Result<(VoteCheck, Option<OwnBallot>)> {
        let secret = secret_of(&self.db, poll.id).await?;
        let facts = KnownVoters::among(&self.db, poll, secret.as_deref(), &[proof]).await?.facts(proof);
        let Some(secret) = secret else { return Ok((poll.door(0).check(&facts), None)) };
        let door = poll.door(self.count_devices(poll).await?);
        // whoever the door would not let in now may still have a ballot in the box
        let known = VoterFacts { device: DeviceFacts::Known, ..facts };
        let key = door.voter(&known).ok().and_then(|voter| key_of(&secret, voter, proof));
        let row = match key {
            Some(key) => last_ballot(&self.db, poll.id, &key).await?,
            None => None,
        };
        let own = row.map(|row| own_ballot(poll, &row)).transpose()?;
        Ok((door.check(&facts), own))
    }

    /// How many voters have cast a ballot.
    pub async fn count_voters(&self, poll: PollId) -> Result<u64> {
        count_voters(&self.db, poll).await
    }

    /// What the door asks: nothing where devices are not counted.
    async fn count_devices(&self, poll: &Poll) -> Result<u64> {
        match poll.terms.counts_devices() {
            true => count_voters(&self.db, poll.id).await,
            false => Ok(0),
        }
    }
}

fn own_ballot(poll: &Poll, row: &ballot::Model) -> Result<OwnBallot> {
    let marks = match poll.state.is_open() {
        true => Some(from_json("ballot", row.number, &row.choice)?),
        false => None,
    };
    Ok(OwnBallot { receipt: receipt(row)?, marks })
}

pub(super) async fn count_voters(db: &impl ConnectionTrait, poll: PollId) -> Result<u64> {
    // each voter has exactly one first ballot
    let first = ballot::Entity::find()
        .filter(ballot::Column::PollId.eq(poll.0))
        .filter(ballot::Column::CastNumber.eq(1));
    Ok(first.count(db).await?)
}

pub(super) async fn last_ballot(
    db: &impl ConnectionTrait,
    poll: PollId,
    voter: &VoterKey,
) -> Result<Option<ballot::Model>> {
    let last = ballot::Entity::find()
        .filter(ballot::Column::PollId.eq(poll.0))
        .filter(ballot::Column::VoterKey.eq(&voter.0))
        .order_by_desc(ballot::Column::CastNumber);
    Ok(last.one(db).await?)
}

pub(super) fn receipt(row: &ballot::Model) -> Result<Receipt> {
    Receipt::parse(&row.receipt).map_err(|_| StoreError::inconsistent("ballot", row.number, "not a receipt"))
}
