//! What became of the pages behind links. Kept by address, so that a page many point at is looked up once.

use crate::{
    Result, Store, StoreError,
    entity::{link_check, nomination, nomination_link, season},
};
use domain::{
    nominations::{LinkNews, LinkState, after_check, is_gone, is_web_link},
    time::{Span, Timestamp},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{OnConflict, Query, SelectStatement},
};
use std::collections::{BTreeMap, BTreeSet};

/// Longer addresses are not looked up: no page needs one, and a key of the database has room for no more.
const ADDRESS_BYTES_MAX: usize = 2_000;

/// An address to look up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueLink {
    pub address: String,
}

/// What was found there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundLink {
    pub state: LinkState,
    pub status: Option<u16>,
    /// Where the page is now; empty where it is at its address.
    pub final_address: String,
    /// Title and text of the page, where it was there and may be kept.
    pub page: Option<(String, String)>,
}

impl Store {
    /// Takes up to `most` addresses that are due; nobody else is given them until `lease` has passed. Due is every web
    /// address that a standing nomination names as evidence or source, and that was not looked up lately. Demo seasons
    /// tell of real posts, which nobody has asked us to visit: they are left out. What nobody names any more is forgotten.
    pub async fn take_due_links(&self, most: usize, lease: Span, now: Timestamp) -> Result<Vec<DueLink>> {
        let txn = self.write().await?;
        let own = nomination::Entity::find()
            .filter(nomination::Column::Id.in_subquery(standing()))
            .select_only()
            .columns([nomination::Column::Link, nomination::Column::SourceUrl])
            .into_tuple::<(String, String)>()
            .all(&txn)
            .await?;
        let further = nomination_link::Entity::find()
            .filter(nomination_link::Column::NominationId.in_subquery(standing()))
            .select_only()
            .column(nomination_link::Column::Address)
            .into_tuple::<String>()
            .all(&txn)
            .await?;
        let named: BTreeSet<String> = own
            .into_iter()
            .flat_map(|(link, source)| [link, source])
            .chain(further)
            .filter(|address| is_web_link(address) && address.len() <= ADDRESS_BYTES_MAX)
            .collect();
        let known: BTreeMap<String, (i64, i64)> = link_check::Entity::find()
            .select_only()
            .columns([link_check::Column::Address, link_check::Column::Id, link_check::Column::DueAt])
            .into_tuple::<(String, i64, i64)>()
            .all(&txn)
            .await?
            .into_iter()
            .map(|(address, id, due_at)| (address, (id, due_at)))
            .collect();
        let forgotten: Vec<i64> =
            known.iter().filter(|(address, _)| !named.contains(*address)).map(|(_, (id, _))| *id).collect();
        for ids in forgotten.chunks(500) {
            link_check::Entity::delete_many()
                .filter(link_check::Column::Id.is_in(ids.iter().copied()))
                .exec(&txn)
                .await?;
        }
        let mut due: Vec<(i64, String)> = named
            .into_iter()
            .map(|address| (known.get(&address).map_or(i64::MIN, |(_, due_at)| *due_at), address))
            .filter(|(due_at, _)| *due_at <= now.0)
            .collect();
        due.sort();
        due.truncate(most);
        for (_, address) in &due {
            let row = link_check::ActiveModel { due_at: Set((now + lease).0), ..blank(address) };
            link_check::Entity::insert(row)
                .on_conflict(
                    OnConflict::column(link_check::Column::Address)
                        .update_column(link_check::Column::DueAt)
                        .to_owned(),
                )
                .exec_without_returning(&txn)
                .await?;
        }
        txn.commit().await?;
        Ok(due.into_iter().map(|(_, address)| DueLink { address }).collect())
    }

    /// Notes what was found. The text of a page that is gone is kept as it was.
    pub async fn record_found_link(&self, address: &str, found: FoundLink, now: Timestamp) -> Result<()> {
        let txn = self.write().await?;
        let Some(before) =
            link_check::Entity::find().filter(link_check::Column::Address.eq(address)).one(&txn).await?
        else {
            return Ok(());
        };
        let failures = u32::try_from(before.failures).unwrap_or(0);
        let (failures, due_at) = after_check(found.state, failures, now);
        let mut row = link_check::ActiveModel {
            id: Set(before.id),
            state: Set(found.state.as_str().to_owned()),
            status: Set(found.status.map(i32::from)),
            failures: Set(i32::try_from(failures).unwrap_or(i32::MAX)),
            checked_at: Set(Some(now.0)),
            due_at: Set(due_at.0),
            final_address: Set(found.final_address),
            ..Default::default()
        };
        if let Some((title, text)) = found.page {
            row.title = Set(title);
            row.text = Set(text);
            row.taken_at = Set(Some(now.0));
        }
        link_check::Entity::update(row).exec(&txn).await?;
        txn.commit().await?;
        Ok(())
    }

    /// What is known of each address; those never looked up are left out.
    pub async fn link_news(
        &self,
        addresses: impl IntoIterator<Item = String>,
    ) -> Result<BTreeMap<String, LinkNews>> {
        let addresses: Vec<String> = addresses.into_iter().filter(|address| !address.is_empty()).collect();
        if addresses.is_empty() {
            return Ok(BTreeMap::new());
        }
        link_check::Entity::find()
            .filter(link_check::Column::Address.is_in(addresses))
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| Ok((row.address.clone(), LinkNews::try_from(row)?)))
            .collect()
    }
}

/// Those of these addresses whose pages count as gone.
pub(crate) async fn gone_among(
    db: &impl ConnectionTrait,
    addresses: impl IntoIterator<Item = String>,
) -> Result<BTreeSet<String>> {
    let addresses: BTreeSet<String> = addresses.into_iter().filter(|address| !address.is_empty()).collect();
    if addresses.is_empty() {
        return Ok(BTreeSet::new());
    }
    // not the rows as they are: they carry the text of whole pages
    let rows: Vec<(i64, String, String, i32)> = link_check::Entity::find()
        .filter(link_check::Column::Address.is_in(addresses))
        .select_only()
        .columns([
            link_check::Column::Id,
            link_check::Column::Address,
            link_check::Column::State,
            link_check::Column::Failures,
        ])
        .into_tuple()
        .all(db)
        .await?;
    let mut gone = BTreeSet::new();
    for (id, address, state, failures) in rows {
        let unknown = |_| StoreError::inconsistent("link_check", id, "unknown state");
        if is_gone(state.parse().map_err(unknown)?, u32::try_from(failures).unwrap_or(0)) {
            gone.insert(address);
        }
    }
    Ok(gone)
}

/// Nominations before the jury, or after it, of seasons that are not for show.
fn standing() -> SelectStatement {
    let real = Query::select()
        .column(season::Column::Id)
        .from(season::Entity)
        .and_where(season::Column::Demo.eq(false))
        .to_owned();
    Query::select()
        .column(nomination::Column::Id)
        .from(nomination::Entity)
        .and_where(nomination::Column::SubmittedAt.is_not_null())
        .and_where(nomination::Column::WithdrawnAt.is_null())
        .and_where(nomination::Column::SeasonId.in_subquery(real))
        .to_owned()
}

fn blank(address: &str) -> link_check::ActiveModel {
    link_check::ActiveModel {
        address: Set(address.to_owned()),
        state: Set(LinkState::Unchecked.as_str().to_owned()),
        failures: Set(0),
        final_address: Set(String::new()),
        title: Set(String::new()),
        text: Set(String::new()),
        ..Default::default()
    }
}

impl TryFrom<link_check::Model> for LinkNews {
    type Error = StoreError;

    fn try_from(row: link_check::Model) -> Result<Self> {
        let inconsistent = |what: &str| StoreError::inconsistent("link_check", row.id, what);
        Ok(Self {
            state: row.state.parse().map_err(|_| inconsistent("unknown state"))?,
            status: row.status.map(u16::try_from).transpose().map_err(|_| inconsistent("no status"))?,
            failures: u32::try_from(row.failures).map_err(|_| inconsistent("negative failures"))?,
            checked_at: row.checked_at.map(Timestamp),
            final_address: row.final_address,
            title: row.title,
            text: row.text,
            taken_at: row.taken_at.map(Timestamp),
        })
    }
}
