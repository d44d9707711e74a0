//! Polls and their options. [`declaring`] fixes how a poll is held, [`opening`] opens it, [`running`] pauses and closes it;
//! [`voters`] knows who stands at
//! the door, [`ballots`] and [`lane`] take what they cast, [`count`] opens the box.

mod ballots;
mod codes;
pub(crate) mod count;
mod declaring;
pub(crate) mod lane;
pub(crate) mod opening;
mod published;
mod roll;
mod rulings;
pub(crate) mod running;
mod voters;

pub use ballots::{Cast, CastRefusal, CastRequest, FilledPaper, OwnBallot};
pub use codes::{CodeBatch, MOST_CODES, MailedCode};
pub use declaring::{DeclareRefusal, PollTerms};
pub use opening::{OpenPoll, OpenRefusal};
pub use roll::RollEntry;
pub(crate) use roll::leave_rolls;
pub use rulings::{RuleBallots, RulingRefusal};
pub use voters::VoterProof;

use crate::{
    Result, Store, StoreError,
    entity::{nomination, poll, poll_option},
    seasons::from_json,
};
use domain::{
    awards::DeclaredRule,
    ids::{CategoryId, NominationId, PollId, SeasonId},
    language::ContentLanguage,
    time::Timestamp,
    voting::{PollCode, PollDoor, PollState, Purpose, ResultVisibility, VoterMode},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;

/// The vote on one category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll {
    pub id: PollId,
    pub season: SeasonId,
    pub category: CategoryId,
    pub code: PollCode,
    pub purpose: Purpose,
    pub state: PollState,
    /// Since when voting is stopped for a while.
    pub paused_at: Option<Timestamp>,
    /// Declared before the poll opened, and never changed.
    pub terms: PollTerms,
}

impl Poll {
    /// Who decides the award, and how.
    pub const fn rule(&self) -> &DeclaredRule {
        &self.terms.rule
    }

    /// What there is to know at the door. `devices` is how many have a ballot in the box.
    pub const fn door(&self, devices: u64) -> PollDoor {
        PollDoor {
            mode: self.terms.mode,
            state: self.state,
            paused: self.paused_at.is_some(),
            devices,
            expected: self.terms.expected,
        }
    }
}

/// A finalist as shown to the public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nominee {
    pub id: NominationId,
    /// Counts up within the season.
    pub number: i32,
    pub title: String,
    pub library: String,
    pub language: ContentLanguage,
    pub goal: String,
}

impl TryFrom<poll::Model> for Poll {
    type Error = StoreError;

    fn try_from(row: poll::Model) -> Result<Self> {
        let wrong = |what: &str| StoreError::inconsistent("poll", row.id, what);
        let at = |instant: Option<i64>| instant.map(Timestamp);
        let state = match (at(row.opened_at), at(row.closed_at), at(row.certified_at)) {
            (None, None, None) => PollState::Draft,
            (Some(opened_at), None, None) => PollState::Open { opened_at },
            (Some(opened_at), Some(closed_at), None) => PollState::Closed { opened_at, closed_at },
            (Some(opened_at), Some(closed_at), Some(certified_at)) => {
                PollState::Certified { opened_at, closed_at, certified_at }
            }
            _ => return Err(wrong("a stage without the one before")),
        };
        let visibility =
            ResultVisibility::from_name(&row.visibility).ok_or_else(|| wrong("unknown visibility"))?;
        let terms = PollTerms {
            tally: from_json("poll", row.id, &row.tally)?,
            rule: from_json("poll", row.id, &row.declared)?,
            mode: VoterMode::from_name(&row.mode).ok_or_else(|| wrong("unknown voter mode"))?,
            visibility,
            expected: row.expected.map(i64::unsigned_abs),
        };
        Ok(Self {
            id: PollId(row.id),
            season: SeasonId(row.season_id),
            category: CategoryId(row.category_id),
            code: PollCode::parse(&row.code).map_err(|_| wrong("not a poll code"))?,
            purpose: Purpose::from_name(&row.purpose).ok_or_else(|| wrong("unknown purpose"))?,
            state,
            paused_at: at(row.paused_at),
            terms,
        })
    }
}

impl TryFrom<nomination::Model> for Nominee {
    type Error = StoreError;

    fn try_from(row: nomination::Model) -> Result<Self> {
        let wrong = |what: &str| StoreError::inconsistent("nomination", row.id, what);
        Ok(Self {
            id: NominationId(row.id),
            number: row.number.ok_or_else(|| wrong("a finalist that was never submitted"))?,
            language: row.language.parse().map_err(|_| wrong("unknown language"))?,
            title: row.title,
            library: row.library,
            goal: row.goal,
        })
    }
}

impl Store {
    pub async fn find_poll(&self, code: &PollCode) -> Result<Option<Poll>> {
        let row = poll::Entity::find().filter(poll::Column::Code.eq(code.as_str())).one(&self.db).await?;
        row.map(Poll::try_from).transpose()
    }

    /// The poll that decides a category's award.
    pub async fn find_category_poll(&self, category: CategoryId) -> Result<Option<Poll>> {
        self.find_poll_for(category, Purpose::Award).await
    }

    /// A category's poll for that purpose.
    pub async fn find_poll_for(&self, category: CategoryId, purpose: Purpose) -> Result<Option<Poll>> {
        poll_for(&self.db, category, purpose).await
    }

    /// The polls that decide the awards of a season.
    pub async fn list_polls(&self, season: SeasonId) -> Result<Vec<Poll>> {
        poll::Entity::find()
            .filter(poll::Column::SeasonId.eq(season.0))
            .filter(poll::Column::Purpose.eq(Purpose::Award.as_str()))
            .order_by_asc(poll::Column::Id)
            .all(&self.db)
            .await?
            .into_iter()
            .map(Poll::try_from)
            .collect()
    }

    /// The options of an opened poll by the number of their nominations; every voter sees an order of their own.
    pub async fn list_options(&self, poll: PollId) -> Result<Vec<Nominee>> {
        let ids = option_ids(&self.db, poll).await?;
        let mut nominees = nominees(&self.db, &ids).await?;
        Ok(ids.iter().filter_map(|id| nominees.remove(id)).collect())
    }

    /// A nomination that stands on the ballot of an opened poll; any other is not public by being nominated.
    pub async fn find_nominee(&self, id: NominationId) -> Result<Option<Nominee>> {
        let option = poll_option::Entity::find()
            .filter(poll_option::Column::NominationId.eq(id.0))
            .one(&self.db)
            .await?;
        if option.is_none() {
            return Ok(None);
        }
        Ok(nominees(&self.db, &[id]).await?.remove(&id))
    }
}

pub(crate) async fn poll_for(
    db: &impl ConnectionTrait,
    category: CategoryId,
    purpose: Purpose,
) -> Result<Option<Poll>> {
    let row = poll::Entity::find()
        .filter(poll::Column::CategoryId.eq(category.0))
        .filter(poll::Column::Purpose.eq(purpose.as_str()))
        .one(db)
        .await?;
    row.map(Poll::try_from).transpose()
}

pub(crate) async fn option_ids(db: &impl ConnectionTrait, poll: PollId) -> Result<Vec<NominationId>> {
    let rows = poll_option::Entity::find()
        .filter(poll_option::Column::PollId.eq(poll.0))
        .order_by_asc(poll_option::Column::Position)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| NominationId(row.nomination_id)).collect())
}

pub(crate) async fn nominees(
    db: &impl ConnectionTrait,
    ids: &[NominationId],
) -> Result<BTreeMap<NominationId, Nominee>> {
    nomination::Entity::find()
        .filter(nomination::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| Nominee::try_from(row).map(|nominee| (nominee.id, nominee)))
        .collect()
}
