//! What is asked when the show is over: which seasons have awards, what grew out of the nominations, and how often somebody
//! ruled on ballots.

use crate::{
    Result, Store,
    entity::{award, category, ruling, season},
    gallery::concepts_by_source,
};
use domain::{
    ids::{ConceptId, NominationId, PollId},
    seasons::Season,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use std::collections::BTreeMap;

/// Where everything revealed of a season is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwardAddresses {
    /// The season's address.
    pub season: String,
    /// Addresses of the categories whose awards have been revealed.
    pub categories: Vec<String>,
}

impl Store {
    /// Seasons of which an award has been revealed, the newest show first.
    pub async fn list_awarded_seasons(&self) -> Result<Vec<Season>> {
        let revealed = award::Entity::find().select_only().column(award::Column::CategoryId).into_query();
        let awarded = category::Entity::find()
            .filter(category::Column::Id.in_subquery(revealed))
            .select_only()
            .column(category::Column::SeasonId)
            .into_query();
        season::Entity::find()
            .filter(season::Column::Id.in_subquery(awarded))
            .order_by_desc(season::Column::ShowAt)
            .order_by_desc(season::Column::Id)
            .all(&self.db)
            .await?
            .into_iter()
            .map(Season::try_from)
            .collect()
    }

    /// Where revealed awards are, oldest season first; those of demo seasons, which nobody has won, are not told to search
    /// engines.
    pub async fn list_award_addresses(&self) -> Result<Vec<AwardAddresses>> {
        let mut addresses = Vec::new();
        for season in self.list_awarded_seasons().await?.into_iter().rev().filter(|season| !season.demo) {
            let revealed = award::Entity::find().select_only().column(award::Column::CategoryId).into_query();
            let categories = category::Entity::find()
                .filter(category::Column::SeasonId.eq(season.id.0))
                .filter(category::Column::Id.in_subquery(revealed))
                .order_by_asc(category::Column::Id)
                .select_only()
                .column(category::Column::Slug)
                .into_tuple()
                .all(&self.db)
                .await?;
            addresses.push(AwardAddresses { season: season.slug, categories });
        }
        Ok(addresses)
    }

    /// Concepts of the catalogue that come from these nominations.
    pub async fn list_concepts_from(
        &self,
        nominations: &[NominationId],
    ) -> Result<BTreeMap<NominationId, Vec<ConceptId>>> {
        concepts_by_source(&self.db, nominations).await
    }

    /// How often ballots of these polls were set aside or taken back; nothing of a poll where nobody did.
    pub async fn count_rulings(&self, polls: &[PollId]) -> Result<BTreeMap<PollId, u64>> {
        let ruled: Vec<i64> = ruling::Entity::find()
            .filter(ruling::Column::PollId.is_in(polls.iter().map(|poll| poll.0)))
            .select_only()
            .column(ruling::Column::PollId)
            .into_tuple()
            .all(&self.db)
            .await?;
        let mut counts = BTreeMap::new();
        for poll in ruled {
            *counts.entry(PollId(poll)).or_default() += 1;
        }
        Ok(counts)
    }
}
