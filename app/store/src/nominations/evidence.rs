//! Evidence besides pictures: numbers, links and quotes, as rows and as what they mean.

use super::load_held;
use crate::{
    Result, Store, StoreError,
    entity::{metric, nomination, nomination_link, quote},
};
use domain::{
    ids::NominationId,
    nominations::{LinkText, MetricText, QUOTES_MAX, QuoteText, Stage, shown_links},
    time::Timestamp,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::{collections::BTreeMap, str::FromStr};

impl Store {
    /// Lets `change` alter a draft's links and quotes. The first link stands in the draft's text, too. `None` when there is
    /// no such draft: sent nominations stay as they are.
    pub async fn change_evidence(
        &self,
        id: NominationId,
        now: Timestamp,
        change: impl FnOnce(&mut Vec<LinkText>, &mut Vec<QuoteText>),
    ) -> Result<Option<()>> {
        let txn = self.write().await?;
        let Some(draft) = load_held(&txn, id).await?.filter(|found| found.stage == Stage::Draft) else {
            return Ok(None);
        };
        let (mut links, mut quotes) = (draft.links.clone(), draft.quotes.clone());
        change(&mut links, &mut quotes);
        let links = shown_links(links);
        quotes.retain(|quote| !quote.is_blank());
        quotes.truncate(QUOTES_MAX);
        if links != draft.links {
            replace_links(&txn, id, &links, now).await?;
        }
        if quotes != draft.quotes {
            replace_quotes(&txn, id, &quotes, now).await?;
        }
        txn.commit().await?;
        Ok(Some(()))
    }
}

pub(super) async fn replace_links(
    db: &impl ConnectionTrait,
    id: NominationId,
    links: &[LinkText],
    now: Timestamp,
) -> Result<()> {
    let first = links.first().cloned().unwrap_or_default();
    let row = nomination::ActiveModel {
        id: Set(id.0),
        link: Set(first.address),
        link_note: Set(first.note),
        updated_at: Set(now.0),
        ..Default::default()
    };
    nomination::Entity::update(row).exec(db).await?;
    nomination_link::Entity::delete_many()
        .filter(nomination_link::Column::NominationId.eq(id.0))
        .exec(db)
        .await?;
    let rows: Vec<nomination_link::ActiveModel> = (1..)
        .zip(links)
        .skip(1)
        .map(|(position, link)| nomination_link::ActiveModel {
            nomination_id: Set(id.0),
            position: Set(position),
            address: Set(link.address.clone()),
            note: Set(link.note.clone()),
            ..Default::default()
        })
        .collect();
    if !rows.is_empty() {
        nomination_link::Entity::insert_many(rows).exec(db).await?;
    }
    Ok(())
}

pub(super) async fn replace_quotes(
    db: &impl ConnectionTrait,
    id: NominationId,
    quotes: &[QuoteText],
    now: Timestamp,
) -> Result<()> {
    let row = nomination::ActiveModel { id: Set(id.0), updated_at: Set(now.0), ..Default::default() };
    nomination::Entity::update(row).exec(db).await?;
    quote::Entity::delete_many().filter(quote::Column::NominationId.eq(id.0)).exec(db).await?;
    let rows: Vec<quote::ActiveModel> = (1..)
        .zip(quotes)
        .map(|(position, said)| quote::ActiveModel {
            nomination_id: Set(id.0),
            position: Set(position),
            text: Set(said.text.clone()),
            who: Set(said.who.clone()),
            source: Set(said.source.clone()),
            consent: Set(said.consent),
            ..Default::default()
        })
        .collect();
    if !rows.is_empty() {
        quote::Entity::insert_many(rows).exec(db).await?;
    }
    Ok(())
}

/// The links of nominations, by number, the first of each being its own: one query.
pub(crate) async fn links_of(
    db: &impl ConnectionTrait,
    nominations: &[nomination::Model],
) -> Result<BTreeMap<i64, Vec<LinkText>>> {
    let mut links: BTreeMap<i64, Vec<LinkText>> = nominations
        .iter()
        .map(|row| (row.id, LinkText { address: row.link.clone(), note: row.link_note.clone() }))
        .filter(|(_, link)| !link.is_blank())
        .map(|(id, link)| (id, vec![link]))
        .collect();
    for row in nomination_link::Entity::find()
        .filter(nomination_link::Column::NominationId.is_in(nominations.iter().map(|row| row.id)))
        .order_by_asc(nomination_link::Column::Position)
        .all(db)
        .await?
    {
        let link = LinkText { address: row.address, note: row.note };
        links.entry(row.nomination_id).or_default().push(link);
    }
    Ok(links)
}

/// The quotes of nominations, by number: one query.
pub(crate) async fn quotes_of(
    db: &impl ConnectionTrait,
    nominations: &[i64],
) -> Result<BTreeMap<i64, Vec<QuoteText>>> {
    let mut quotes: BTreeMap<i64, Vec<QuoteText>> = BTreeMap::new();
    for row in quote::Entity::find()
        .filter(quote::Column::NominationId.is_in(nominations.iter().copied()))
        .order_by_asc(quote::Column::Position)
        .all(db)
        .await?
    {
        let said = QuoteText { text: row.text, who: row.who, source: row.source, consent: row.consent };
        quotes.entry(row.nomination_id).or_default().push(said);
    }
    Ok(quotes)
}

/// Everything of a row but whose it is and where it stands.
pub(super) fn metric_columns(metric: &MetricText) -> metric::ActiveModel {
    let word = |word: Option<&'static str>| Set(word.unwrap_or_default().to_owned());
    metric::ActiveModel {
        channel: word(metric.channel.map(|channel| channel.as_str())),
        measure: Set(metric.measure.as_str().to_owned()),
        what: Set(metric.what.clone()),
        before: Set(metric.before.clone()),
        after: Set(metric.after.clone()),
        period: Set(metric.period.clone()),
        source: Set(metric.source.clone()),
        tool: word(metric.tool.map(|tool| tool.as_str())),
        paid: word(metric.paid.map(|paid| paid.as_str())),
        audience: word(metric.audience.map(|audience| audience.as_str())),
        ..Default::default()
    }
}

impl TryFrom<metric::Model> for MetricText {
    type Error = StoreError;

    fn try_from(row: metric::Model) -> Result<Self> {
        fn chosen<T: FromStr>(row: &metric::Model, column: &str, word: &str) -> Result<Option<T>> {
            if word.is_empty() {
                return Ok(None);
            }
            let unknown = |_| StoreError::inconsistent("metric", row.id, format!("unknown {column}"));
            word.parse().map(Some).map_err(unknown)
        }
        Ok(Self {
            channel: chosen(&row, "channel", &row.channel)?,
            measure: chosen(&row, "measure", &row.measure)?
                .ok_or_else(|| StoreError::inconsistent("metric", row.id, "no measure"))?,
            tool: chosen(&row, "tool", &row.tool)?,
            paid: chosen(&row, "paid", &row.paid)?,
            audience: chosen(&row, "audience", &row.audience)?,
            what: row.what,
            before: row.before,
            after: row.after,
            period: row.period,
            source: row.source,
        })
    }
}
