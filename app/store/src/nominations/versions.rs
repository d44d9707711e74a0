//! What was sent, each time it was sent.

use super::Nomination;
use crate::{
    Result, Store,
    entity::nomination_version,
    seasons::{from_json, json},
};
use domain::{
    ids::NominationId,
    nominations::{LinkText, MetricText, NominationText, QuoteText},
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
};
use serde::{Deserialize, Serialize};

/// A nomination as it was sent once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentVersion {
    /// From 1.
    pub version: i32,
    pub text: NominationText,
    pub metrics: Vec<MetricText>,
    pub links: Vec<LinkText>,
    pub quotes: Vec<QuoteText>,
    pub sent_at: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    text: NominationText,
    metrics: Vec<MetricText>,
    #[serde(default)]
    links: Vec<LinkText>,
    #[serde(default)]
    quotes: Vec<QuoteText>,
}

impl Store {
    /// Everything a nomination was sent as, oldest first.
    pub async fn list_sent_versions(&self, id: NominationId) -> Result<Vec<SentVersion>> {
        nomination_version::Entity::find()
            .filter(nomination_version::Column::NominationId.eq(id.0))
            .order_by_asc(nomination_version::Column::Version)
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| {
                let kept: Kept = from_json("nomination_version", row.id, &row.text)?;
                Ok(SentVersion {
                    version: row.version,
                    text: kept.text,
                    metrics: kept.metrics,
                    links: kept.links,
                    quotes: kept.quotes,
                    sent_at: Timestamp(row.sent_at),
                })
            })
            .collect()
    }
}

pub(super) async fn record_version(
    db: &impl ConnectionTrait,
    nomination: &Nomination,
    now: Timestamp,
) -> Result<()> {
    let before = nomination_version::Entity::find()
        .filter(nomination_version::Column::NominationId.eq(nomination.id.0))
        .count(db)
        .await?;
    let kept = Kept {
        text: nomination.text.clone(),
        metrics: nomination.metrics.clone(),
        links: nomination.links.clone(),
        quotes: nomination.quotes.clone(),
    };
    let row = nomination_version::ActiveModel {
        nomination_id: Set(nomination.id.0),
        version: Set(i32::try_from(before + 1).unwrap_or(i32::MAX)),
        text: Set(json(&kept)?),
        sent_at: Set(now.0),
        ..Default::default()
    };
    nomination_version::Entity::insert(row).exec(db).await?;
    Ok(())
}
