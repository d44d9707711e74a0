//! What is published of a count once it is final.

use super::{Poll, count::OpenedBox, nominees};
use crate::{Result, Store, StoreError, entity::ballot};
use domain::{
    ids::PollId,
    voting::{BallotFile, FileOption, Receipt},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::BTreeSet;

impl Store {
    /// The receipts of every ballot that was taken, superseded ones included: whoever has one finds it.
    pub async fn list_receipts(&self, poll: PollId) -> Result<BTreeSet<Receipt>> {
        let receipts: Vec<String> = ballot::Entity::find()
            .filter(ballot::Column::PollId.eq(poll.0))
            .select_only()
            .column(ballot::Column::Receipt)
            .into_tuple()
            .all(&self.db)
            .await?;
        let read = |text: &String| {
            Receipt::parse(text).map_err(|_| StoreError::inconsistent("poll", poll.0, "not a receipt"))
        };
        receipts.iter().map(read).collect()
    }

    /// Every ballot that counts, and those set aside. None where the poll has no options yet.
    pub async fn ballot_file(&self, poll: &Poll) -> Result<Option<BallotFile>> {
        let opened = OpenedBox::of(&self.db, poll).await?;
        let ids = opened.paper.options().to_vec();
        let known = nominees(&self.db, &ids).await?;
        let options = ids
            .iter()
            .filter_map(|id| known.get(id))
            .map(|nominee| FileOption {
                id: nominee.id,
                title: nominee.title.clone(),
                library: nominee.library.clone(),
            })
            .collect();
        let (counted, aside) = opened.quarantine.split(opened.ballots);
        Ok(BallotFile::new(poll.code.as_str(), poll.terms.tally, options, counted, aside).ok())
    }
}
