//! The ballots' own lane to the database: whatever else goes on, those that wait are committed together, in one
//! transaction for each group, and answered after the commit.
//!
//! A group locks its poll's row, so that on PostgreSQL as on SQLite ballots of one poll are written one group after the
//! other and never beside its closing: a ballot that is committed was cast before the close. What a group costs does not
//! depend on its size: it asks for all its voters at once and inserts all its ballots at once.

use super::{
    Poll,
    ballots::{Cast, CastRefusal, CastRequest, count_voters, receipt},
    count::paper_of,
    voters::{KnownVoters, VoterProof, key_of, secret_of},
};
use crate::{
    Result, StoreError,
    entity::{ballot, poll},
    seasons::json,
    write_to,
};
use domain::{
    ids::PollId,
    voting::{BallotPaper, NoVote, PollState, Receipt, Shut, VoteRefusal, Voter, VoterFacts, VoterKey},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::LockType,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tokio::sync::{mpsc, oneshot};

/// Ballots in one transaction. Beyond some hundreds larger groups win nothing; all their values must fit into one
/// statement (32,766 on SQLite).
const GROUP_MAX: usize = 512;
/// Ballots that wait; whoever comes later waits outside until there is room.
const WAITING_MAX: usize = 4_096;
/// How often a receipt is drawn again because another ballot has it.
const DRAWS: usize = 20;

type Answer = Result<Result<Cast, CastRefusal>>;

/// A ballot and who waits for the answer.
pub(crate) struct Job {
    pub request: CastRequest,
    pub reply: oneshot::Sender<Answer>,
}

/// Where ballots are handed in. The lane ends when nobody holds one of these any more.
pub(crate) type Lane = mpsc::Sender<Job>;

pub(crate) fn open(writer: DatabaseConnection) -> Lane {
    let (lane, mut waiting) = mpsc::channel::<Job>(WAITING_MAX);
    tokio::spawn(async move {
        let mut group = Vec::with_capacity(GROUP_MAX);
        while waiting.recv_many(&mut group, GROUP_MAX).await > 0 {
            let (requests, replies): (Vec<_>, Vec<_>) =
                group.drain(..).map(|job| (job.request, job.reply)).unzip();
            let answers = match commit(&writer, requests).await {
                Ok(answers) => answers,
                // nothing was committed, so nobody is told that a ballot is in
                Err(error) => {
                    tracing::warn!(%error, ballots = replies.len(), "a group of ballots was not committed");
                    replies.iter().map(|_| Err(StoreError::Unavailable(error.to_string()))).collect()
                }
            };
            for (reply, answer) in replies.into_iter().zip(answers) {
                // who does not wait any more asks again under the same key
                let _ = reply.send(answer);
            }
        }
    });
    lane
}

/// Answers in the order of the requests, after the commit; an error where nothing was committed.
async fn commit(writer: &DatabaseConnection, requests: Vec<CastRequest>) -> Result<Vec<Answer>> {
    let txn = write_to(writer).await?;
    let mut answers: Vec<Option<Answer>> = requests.iter().map(|_| None).collect();
    // polls in one order, so that two instances never wait for each other
    let mut by_poll: BTreeMap<String, Vec<(usize, CastRequest)>> = BTreeMap::new();
    for (at, request) in requests.into_iter().enumerate() {
        by_poll.entry(request.code.as_str().to_owned()).or_default().push((at, request));
    }
    let mut wrote = false;
    for (code, requests) in by_poll {
        let positions: Vec<usize> = requests.iter().map(|(at, _)| *at).collect();
        let row = poll::Entity::find()
            .filter(poll::Column::Code.eq(code))
            .lock(LockType::NoKeyUpdate)
            .one(&txn)
            .await?;
        let outcomes = match row {
            None => positions.iter().map(|_| Ok(Err(CastRefusal::NoPoll))).collect(),
            Some(row) => {
                let mut box_ = Taking::of(&txn, row.try_into()?).await?;
                let outcomes = box_.take_all(&txn, requests.into_iter().map(|(_, it)| it).collect()).await?;
                wrote |= !box_.taken.is_empty();
                box_.insert(&txn).await?;
                outcomes
            }
        };
        for (at, outcome) in positions.into_iter().zip(outcomes) {
            answers[at] = Some(outcome);
        }
    }
    if wrote {
        txn.commit().await?;
    }
    let lost = || Err(StoreError::Unexpected("a ballot without an answer".to_owned()));
    Ok(answers.into_iter().map(|answer| answer.unwrap_or_else(lost)).collect())
}

/// One poll while a group of ballots goes into its box.
struct Taking {
    poll: Poll,
    secret: Option<String>,
    /// None before the poll was opened: it has no options yet.
    paper: Option<BallotPaper>,
    devices: u64,
    last_number: i64,
    receipts: BTreeSet<Receipt>,
    taken: Vec<ballot::Model>,
}

impl Taking {
    async fn of(db: &impl ConnectionTrait, poll: Poll) -> Result<Self> {
        let secret = secret_of(db, poll.id).await?;
        let paper = match poll.state {
            PollState::Draft => None,
            PollState::Open { .. } | PollState::Closed { .. } | PollState::Certified { .. } => {
                Some(paper_of(db, &poll).await?)
            }
        };
        let devices = if poll.terms.counts_devices() { count_voters(db, poll.id).await? } else { 0 };
        let last_number = last_number(db, poll.id).await?;
        Ok(Self { poll, secret, paper, devices, last_number, receipts: BTreeSet::new(), taken: Vec::new() })
    }

    async fn take_all(
        &mut self,
        db: &impl ConnectionTrait,
        mut requests: Vec<CastRequest>,
    ) -> Result<Vec<Answer>> {
        let Some(secret) = self.secret.clone() else {
            let shut = CastRefusal::Vote(VoteRefusal::Shut(Shut::Closed));
            return Ok(requests.iter().map(|_| Ok(Err(shut))).collect());
        };
        let proofs: Vec<&VoterProof> = requests.iter().map(|request| &request.proof).collect();
        let known = KnownVoters::among(db, &self.poll, Some(&secret), &proofs).await?;
        let voters: Vec<_> = proofs.iter().map(|proof| self.voter(&secret, &known, proof)).collect();
        let keys: BTreeSet<String> = voters.iter().flatten().map(|(_, key)| key.0.clone()).collect();
        let mut earlier = earlier_ballots(db, self.poll.id, keys).await?;
        let drawn: Vec<Receipt> = requests.iter_mut().map(|request| (request.draw_receipt)()).collect();
        self.receipts = taken_receipts(db, self.poll.id, drawn.iter()).await?;
        let mut answers = Vec::with_capacity(requests.len());
        for ((request, voter), drawn) in requests.into_iter().zip(voters).zip(drawn) {
            answers.push(match voter {
                Ok((voter, key)) => self.take(db, (request, drawn), voter, key, &mut earlier).await,
                Err(refusal) => Ok(Err(CastRefusal::Vote(refusal))),
            });
        }
        Ok(answers)
    }

    /// Whose ballot it is. Whether the poll is open is asked later: a request that is in already is answered in any case.
    fn voter(
        &self,
        secret: &str,
        known: &KnownVoters,
        proof: &VoterProof,
    ) -> Result<(Voter, VoterKey), VoteRefusal> {
        let door = self.poll.door(self.devices);
        let refused = |no| door.now().map_or_else(VoteRefusal::Shut, |()| VoteRefusal::NoVote(no));
        let voter = door.voter(&known.facts(proof)).map_err(refused)?;
        key_of(secret, voter, proof).map(|key| (voter, key)).ok_or_else(|| refused(NoVote::TooManyDevices))
    }

    async fn take(
        &mut self,
        db: &impl ConnectionTrait,
        (mut request, drawn): (CastRequest, Receipt),
        voter: Voter,
        key: VoterKey,
        earlier: &mut HashMap<String, Vec<ballot::Model>>,
    ) -> Answer {
        let filled = self.paper.as_ref().map(|paper| paper.read(request.paper.as_filled()));
        let before = earlier.entry(key.0.clone()).or_default();
        if let Some(Ok(ballot)) = &filled {
            let choice = json(ballot.marks())?;
            let same = before.iter().rev().find(|it| it.request_key == request.request_key);
            if let Some(same) = same.filter(|it| it.choice == choice) {
                return Ok(Ok(Cast { receipt: receipt(same)?, replaced: same.cast_number > 1 }));
            }
        }
        if let Err(shut) = self.poll.door(self.devices).now() {
            return Ok(Err(CastRefusal::Vote(VoteRefusal::Shut(shut))));
        }
        let ballot = match filled {
            Some(Ok(ballot)) => ballot,
            Some(Err(fault)) => return Ok(Err(CastRefusal::Ballot(fault))),
            None => return Ok(Err(CastRefusal::Vote(VoteRefusal::Shut(Shut::NotOpenYet)))),
        };
        let cast_number = before.last().map_or(0, |last| last.cast_number) + 1;
        if cast_number == 1 && voter == Voter::Device {
            // the door was asked before the others of this group went in
            if let Err(no) = self.poll.door(self.devices).voter(&VoterFacts::default()) {
                return Ok(Err(CastRefusal::Vote(VoteRefusal::NoVote(no))));
            }
            self.devices += 1;
        }
        let drawn = self.free_receipt(db, drawn, &mut request.draw_receipt).await?;
        self.last_number += 1;
        let row = ballot::Model {
            poll_id: self.poll.id.0,
            number: self.last_number,
            voter_key: key.0,
            cast_number,
            request_key: request.request_key,
            receipt: drawn.as_str().to_owned(),
            choice: json(ballot.marks())?,
        };
        before.push(row.clone());
        self.taken.push(row);
        Ok(Ok(Cast { receipt: drawn, replaced: cast_number > 1 }))
    }

    /// `drawn`, or another where a ballot has it.
    async fn free_receipt(
        &mut self,
        db: &impl ConnectionTrait,
        mut drawn: Receipt,
        draw: &mut (dyn FnMut() -> Receipt + Send),
    ) -> Result<Receipt> {
        for _ in 0..DRAWS {
            if self.receipts.insert(drawn.clone()) {
                return Ok(drawn);
            }
            drawn = draw();
            self.receipts.extend(taken_receipts(db, self.poll.id, [&drawn].into_iter()).await?);
        }
        Err(StoreError::Conflict("every receipt that was drawn is taken".to_owned()))
    }

    async fn insert(self, db: &impl ConnectionTrait) -> Result<()> {
        if self.taken.is_empty() {
            return Ok(());
        }
        let rows = self.taken.into_iter().map(|row| ballot::ActiveModel {
            poll_id: Set(row.poll_id),
            number: Set(row.number),
            voter_key: Set(row.voter_key),
            cast_number: Set(row.cast_number),
            request_key: Set(row.request_key),
            receipt: Set(row.receipt),
            choice: Set(row.choice),
        });
        ballot::Entity::insert_many(rows).exec_without_returning(db).await?;
        Ok(())
    }
}

/// Every ballot of these voters, each voter's from the first.
async fn earlier_ballots(
    db: &impl ConnectionTrait,
    poll: PollId,
    keys: BTreeSet<String>,
) -> Result<HashMap<String, Vec<ballot::Model>>> {
    let rows = ballot::Entity::find()
        .filter(ballot::Column::PollId.eq(poll.0))
        .filter(ballot::Column::VoterKey.is_in(keys))
        .order_by_asc(ballot::Column::CastNumber)
        .all(db)
        .await?;
    let mut earlier: HashMap<String, Vec<ballot::Model>> = HashMap::new();
    for row in rows {
        earlier.entry(row.voter_key.clone()).or_default().push(row);
    }
    Ok(earlier)
}

pub(super) async fn last_number(db: &impl ConnectionTrait, poll: PollId) -> Result<i64> {
    let last = ballot::Entity::find()
        .filter(ballot::Column::PollId.eq(poll.0))
        .order_by_desc(ballot::Column::Number)
        .select_only()
        .column(ballot::Column::Number)
        .into_tuple::<i64>()
        .one(db)
        .await?;
    Ok(last.unwrap_or(0))
}

/// Which of these receipts a ballot of the poll has.
async fn taken_receipts<'a>(
    db: &impl ConnectionTrait,
    poll: PollId,
    drawn: impl Iterator<Item = &'a Receipt> + Send,
) -> Result<BTreeSet<Receipt>> {
    let drawn: Vec<&str> = drawn.map(Receipt::as_str).collect();
    let rows = ballot::Entity::find()
        .filter(ballot::Column::PollId.eq(poll.0))
        .filter(ballot::Column::Receipt.is_in(drawn))
        .all(db)
        .await?;
    rows.iter().map(receipt).collect()
}
