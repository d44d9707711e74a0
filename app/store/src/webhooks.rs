//! Webhooks: who is told what, and the queue of what is on its way.
//!
//! Something that happens is noted for every webhook that wants to know, in the transaction in which it happens. Nothing of it
//! is kept but which and when; what may be told is asked when it is sent, so that nothing leaves that is not public any more.

mod queue;

pub(crate) use queue::announce;
pub use queue::{Delivery, DeliveryState, DueHook, Settled, Subject as HookSubject};

use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::webhook,
};
use domain::{
    ids::{AccountId, WebhookId},
    policy::Act,
    time::Timestamp,
    webhooks::{HOOKS_MAX, HookEvent, ROTATION},
};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryOrder, QuerySelect,
};
use std::collections::BTreeSet;

/// A webhook as organisers see it. Its secret was shown once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhook {
    pub id: WebhookId,
    pub address: String,
    pub events: BTreeSet<HookEvent>,
    pub created_at: Timestamp,
    /// Until when the secret before signs as well.
    pub old_secret_ends: Option<Timestamp>,
    pub failing_since: Option<Timestamp>,
    pub disabled: Option<Disabled>,
}

/// Nothing is sent any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disabled {
    pub at: Timestamp,
    pub why: DisabledWhy,
}

/// Who or what has switched a webhook off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisabledWhy {
    Organiser,
    /// Nothing arrived for days.
    Failing,
    /// The receiver answered that it is gone.
    Gone,
}

impl DisabledWhy {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Organiser => "organiser",
            Self::Failing => "failing",
            Self::Gone => "gone",
        }
    }
}

fn events(row: &webhook::Model) -> Result<BTreeSet<HookEvent>> {
    let unknown = |_| StoreError::inconsistent("webhook", row.id, "unknown event");
    row.events.split(',').filter(|word| !word.is_empty()).map(|word| word.parse().map_err(unknown)).collect()
}

fn joined(events: &BTreeSet<HookEvent>) -> String {
    events.iter().map(|event| event.as_str()).collect::<Vec<_>>().join(",")
}

impl TryFrom<webhook::Model> for Webhook {
    type Error = StoreError;

    fn try_from(row: webhook::Model) -> Result<Self> {
        let why = match row.disabled_why.as_str() {
            "organiser" => Some(DisabledWhy::Organiser),
            "failing" => Some(DisabledWhy::Failing),
            "gone" => Some(DisabledWhy::Gone),
            _ => None,
        };
        let disabled = match (row.disabled_at, why) {
            (None, None) => None,
            (Some(at), Some(why)) => Some(Disabled { at: Timestamp(at), why }),
            _ => return Err(StoreError::inconsistent("webhook", row.id, "switched off without a reason")),
        };
        Ok(Self {
            id: WebhookId(row.id),
            events: events(&row)?,
            created_at: Timestamp(row.created_at),
            old_secret_ends: row.old_secret_ends.map(Timestamp),
            failing_since: row.failing_since.map(Timestamp),
            address: row.address,
            disabled,
        })
    }
}

impl Store {
    /// Every webhook, oldest first.
    pub async fn list_webhooks(&self) -> Result<Vec<Webhook>> {
        let rows = webhook::Entity::find().order_by_asc(webhook::Column::Id).all(&self.db).await?;
        rows.into_iter().map(Webhook::try_from).collect()
    }

    pub async fn find_webhook(&self, id: WebhookId) -> Result<Option<Webhook>> {
        webhook::Entity::find_by_id(id.0).one(&self.db).await?.map(Webhook::try_from).transpose()
    }

    /// Adds one; nothing where there are as many as there may be.
    pub async fn record_webhook(
        &self,
        address: &str,
        events: &BTreeSet<HookEvent>,
        secret: &str,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<WebhookId>> {
        let txn = self.write().await?;
        let there = usize::try_from(webhook::Entity::find().count(&txn).await?).unwrap_or(usize::MAX);
        if there >= HOOKS_MAX {
            return Ok(None);
        }
        let row = webhook::ActiveModel {
            address: Set(address.to_owned()),
            events: Set(joined(events)),
            secret: Set(secret.to_owned()),
            old_secret: Set(String::new()),
            by_account: Set(by.0),
            created_at: Set(now.0),
            disabled_why: Set(String::new()),
            ..Default::default()
        };
        let id = WebhookId(webhook::Entity::insert(row).exec(&txn).await?.last_insert_id);
        log(&txn, id, "added", by, now).await?;
        txn.commit().await?;
        Ok(Some(id))
    }

    /// Tells it other things from now on. Whether there is one.
    pub async fn choose_hook_events(
        &self,
        id: WebhookId,
        events: &BTreeSet<HookEvent>,
        by: AccountId,
        now: Timestamp,
    ) -> Result<bool> {
        let events = joined(events);
        self.change_webhook(id, "events", by, now, |row| row.events = Set(events)).await
    }

    /// Gives it a new secret; the old one signs beside it for a while. Whether there is one.
    pub async fn rotate_hook_secret(
        &self,
        id: WebhookId,
        secret: &str,
        by: AccountId,
        now: Timestamp,
    ) -> Result<bool> {
        self.change_webhook(id, "new secret", by, now, |row| {
            // the one that signs until this moment, also where two people give a new one at once
            row.old_secret = Set(row.secret.take().unwrap_or_default());
            row.secret = Set(secret.to_owned());
            row.old_secret_ends = Set(Some((now + ROTATION).0));
        })
        .await
    }

    /// Switches it off, or on again with a clean slate. Whether there is one.
    pub async fn switch_webhook(
        &self,
        id: WebhookId,
        on: bool,
        by: AccountId,
        now: Timestamp,
    ) -> Result<bool> {
        let why = if on { "" } else { DisabledWhy::Organiser.as_str() };
        self.change_webhook(id, if on { "on" } else { "off" }, by, now, |row| {
            row.disabled_at = Set((!on).then_some(now.0));
            row.disabled_why = Set(why.to_owned());
            row.failing_since = Set(None);
        })
        .await
    }

    /// Takes it away with everything that was on its way. Whether there was one.
    pub async fn delete_webhook(&self, id: WebhookId, by: AccountId, now: Timestamp) -> Result<bool> {
        let txn = self.write().await?;
        let gone = webhook::Entity::delete_by_id(id.0).exec(&txn).await?.rows_affected > 0;
        if gone {
            log(&txn, id, "removed", by, now).await?;
        }
        txn.commit().await?;
        Ok(gone)
    }

    async fn change_webhook(
        &self,
        id: WebhookId,
        what: &str,
        by: AccountId,
        now: Timestamp,
        change: impl FnOnce(&mut webhook::ActiveModel),
    ) -> Result<bool> {
        let txn = self.write().await?;
        let Some(row) = webhook::Entity::find_by_id(id.0).lock_exclusive().one(&txn).await? else {
            return Ok(false);
        };
        let mut row = row.into_active_model();
        change(&mut row);
        webhook::Entity::update(row).exec(&txn).await?;
        log(&txn, id, what, by, now).await?;
        txn.commit().await?;
        Ok(true)
    }
}

async fn log(
    db: &impl ConnectionTrait,
    id: WebhookId,
    what: &str,
    by: AccountId,
    now: Timestamp,
) -> Result<()> {
    let deed = Deed::new(Act::ManageWebhooks, by, Subject::of("webhook", id.0), what);
    audit::append(db, deed, now).await
}
