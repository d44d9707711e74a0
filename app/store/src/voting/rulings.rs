//! Ballots set aside and taken back, each with its reason.

use super::{count::quarantine, running::locked_poll};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{ballot, ruling},
    revision::touch_public,
    seasons::json,
};
use domain::{
    ids::{CategoryId, PollId},
    policy::Act,
    time::Timestamp,
    voting::{
        BallotNumber, NamedBallots, PollState, Purpose, Quarantine, QuarantineRefusal, Receipt, Ruling,
        RulingRecord,
    },
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::BTreeMap;

/// A ruling on ballots somebody named.
pub struct RuleBallots {
    pub category: CategoryId,
    pub ruling: Ruling,
    pub named: NamedBallots,
    pub reason: String,
    pub by: domain::ids::AccountId,
}

/// Why a ruling was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RulingRefusal {
    /// No ballot of the poll has this receipt.
    NoSuchReceipt(Receipt),
    Quarantine(QuarantineRefusal),
}

impl Store {
    /// Sets ballots of a poll aside or takes them back, all of those named or none.
    pub async fn rule_on_ballots(
        &self,
        rule: RuleBallots,
        now: Timestamp,
    ) -> Result<Result<usize, RulingRefusal>> {
        let txn = self.write().await?;
        let poll = locked_poll(&txn, rule.category, Purpose::Award).await?;
        let cast: Vec<(i64, String)> = ballot::Entity::find()
            .filter(ballot::Column::PollId.eq(poll.id.0))
            .select_only()
            .column(ballot::Column::Number)
            .column(ballot::Column::Receipt)
            .into_tuple()
            .all(&txn)
            .await?;
        let by_receipt: BTreeMap<&str, BallotNumber> =
            cast.iter().map(|(number, receipt)| (receipt.as_str(), BallotNumber(*number))).collect();
        let mut ballots = rule.named.numbers;
        for receipt in rule.named.receipts {
            match by_receipt.get(receipt.as_str()) {
                Some(number) => drop(ballots.insert(*number)),
                None => return Ok(Err(RulingRefusal::NoSuchReceipt(receipt))),
            }
        }
        let record = RulingRecord { ruling: rule.ruling, ballots, reason: rule.reason, by: rule.by, at: now };
        let numbers = cast.iter().map(|(number, _)| BallotNumber(*number)).collect();
        let certified = matches!(poll.state, PollState::Certified { .. });
        let mut state = quarantine(&txn, &poll).await?;
        if let Err(refusal) = state.rule(record.clone(), &numbers, certified) {
            return Ok(Err(RulingRefusal::Quarantine(refusal)));
        }
        let row = ruling::ActiveModel {
            poll_id: Set(poll.id.0),
            ruling: Set(json(&record.ruling)?),
            ballots: Set(json(&record.ballots)?),
            reason: Set(record.reason.clone()),
            ruled_by: Set(record.by.0),
            ruled_at: Set(now.0),
            ..Default::default()
        };
        ruling::Entity::insert(row).exec_without_returning(&txn).await?;
        let what = match record.ruling {
            Ruling::SetAside(_) => format!("set {} ballots aside", record.ballots.len()),
            Ruling::TakeBack => format!("took {} ballots back", record.ballots.len()),
        };
        let deed = Deed::new(Act::RuleOnBallots, rule.by, Subject::of("category", rule.category.0), what)
            .in_season(poll.season)
            .because(&record.reason);
        audit::append(&txn, deed, now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Ok(record.ballots.len()))
    }

    /// The rulings on a poll's ballots, and how many ballots lie in its box, superseded ones included.
    pub async fn find_quarantine(&self, poll: PollId) -> Result<(Quarantine, u64)> {
        let state = super::count::quarantine_of(&self.db, poll).await?;
        let last = super::lane::last_number(&self.db, poll).await?;
        Ok((state, last.unsigned_abs()))
    }
}
