//! What a poll amounts to: the ballots that count, those set aside, and both tallies.

use super::{Poll, option_ids};
use crate::{
    Result, StoreError,
    entity::{ballot, ruling},
    seasons::from_json,
};
use domain::{
    awards::verdict::AudienceWord,
    ids::{AccountId, PollId},
    time::Timestamp,
    voting::{Ballot, BallotNumber, BallotPaper, BallotRow, Quarantine, RulingRecord, VoterKey, current},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;

/// Everything that is counted of a poll. For the count, and for nothing before it.
pub(crate) struct OpenedBox {
    pub paper: BallotPaper,
    /// Each voter's last.
    pub ballots: BTreeMap<BallotNumber, Ballot>,
    pub quarantine: Quarantine,
}

impl OpenedBox {
    pub(crate) async fn of(db: &impl ConnectionTrait, poll: &Poll) -> Result<Self> {
        let paper = paper_of(db, poll).await?;
        let rows = ballot::Entity::find().filter(ballot::Column::PollId.eq(poll.id.0)).all(db).await?;
        let rows = rows.iter().map(|row| read(&paper, row)).collect::<Result<Vec<_>>>()?;
        Ok(Self { ballots: current(rows), quarantine: quarantine(db, poll).await?, paper })
    }

    /// The audience's word, as an award keeps it.
    pub(crate) fn word(&self) -> AudienceWord {
        AudienceWord {
            counted_by: self.paper.rule(),
            tally: self.quarantine.both_tallies(&self.paper, &self.ballots).counted,
            count: self.quarantine.public_count(&self.paper, &self.ballots),
        }
    }
}

/// The paper every voter of an opened poll gets.
pub(crate) async fn paper_of(db: &impl ConnectionTrait, poll: &Poll) -> Result<BallotPaper> {
    BallotPaper::new(poll.terms.tally, &option_ids(db, poll.id).await?)
        .map_err(|fault| StoreError::inconsistent("poll", poll.id.0, format!("{fault:?}")))
}

/// The rulings of a poll, replayed.
pub(crate) async fn quarantine(db: &impl ConnectionTrait, poll: &Poll) -> Result<Quarantine> {
    quarantine_of(db, poll.id).await
}

pub(super) async fn quarantine_of(db: &impl ConnectionTrait, poll: PollId) -> Result<Quarantine> {
    let rows = ruling::Entity::find()
        .filter(ruling::Column::PollId.eq(poll.0))
        .order_by_asc(ruling::Column::Id)
        .all(db)
        .await?;
    let records = rows
        .into_iter()
        .map(|row| {
            Ok(RulingRecord {
                ruling: from_json("ruling", row.id, &row.ruling)?,
                ballots: from_json("ruling", row.id, &row.ballots)?,
                reason: row.reason,
                by: AccountId(row.ruled_by),
                at: Timestamp(row.ruled_at),
            })
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(Quarantine::replay(records))
}

fn read(paper: &BallotPaper, row: &ballot::Model) -> Result<BallotRow> {
    let wrong = |what: String| StoreError::inconsistent("ballot", row.number, what);
    let marks = from_json("ballot", row.number, &row.choice)?;
    Ok(BallotRow {
        number: BallotNumber(row.number),
        voter: VoterKey(row.voter_key.clone()),
        cast: u32::try_from(row.cast_number).map_err(|_| wrong("a negative cast number".to_owned()))?,
        ballot: paper.admit(marks).map_err(|fault| wrong(format!("{fault:?}")))?,
    })
}
