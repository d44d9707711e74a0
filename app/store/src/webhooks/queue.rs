//! What is on its way to webhooks.

use super::{DisabledWhy, events};
use crate::{
    Result, Store, StoreError,
    concepts::ids_in_catalogue,
    entity::{account, award, category, concept, concept_version, season, webhook, webhook_delivery},
    outbox::{NewMail, queue},
};
use domain::{
    ids::WebhookId,
    language::Language,
    time::{Span, Timestamp},
    webhooks::{Answered, HookEvent, LOG_KEPT, has_failed_too_long},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::{Expr, LockBehavior, LockType},
};
use std::collections::BTreeMap;

/// Something to be told to one webhook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueHook {
    /// The delivery.
    pub id: i64,
    pub webhook: WebhookId,
    /// Stays the same over every attempt, so that something told twice is seen to be one.
    pub message: String,
    pub event: HookEvent,
    pub happened_at: Timestamp,
    pub address: String,
    /// Each of them signs; the newest first.
    pub secrets: Vec<String>,
    /// How often it has been tried, this time included.
    pub attempts: u32,
    /// What may be told of it now; nothing where that is not so any more.
    pub subject: Option<Subject>,
}

/// What is told: which and where, by names that last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// In the catalogue just now.
    Concept {
        uuid: String,
        slug: String,
    },
    /// Was public, and is not in the catalogue any more; of one that was only retired the address still leads somewhere.
    Gone {
        uuid: String,
        retired: Option<String>,
    },
    /// An award that has been revealed.
    Award {
        season: String,
        category: String,
    },
    Test,
}

/// How a delivery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryState {
    Waiting,
    Delivered,
    /// Given up.
    Failed,
    /// There was nothing left to tell: it was not public any more.
    Dropped,
}

impl DeliveryState {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Dropped => "dropped",
        }
    }
}

/// A delivery as organisers see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    pub id: i64,
    pub message: String,
    pub event: HookEvent,
    pub happened_at: Timestamp,
    pub state: DeliveryState,
    pub attempts: u32,
    /// What the receiver answered last.
    pub status: Option<u16>,
    /// What kept an answer from coming, in one word; empty where nothing did.
    pub trouble: String,
    pub tried_at: Option<Timestamp>,
    pub due_at: Option<Timestamp>,
}

/// What came of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The receiver's status, if it answered.
    pub status: Option<u16>,
    pub trouble: String,
    /// When to try again; nothing to give it up.
    pub again_at: Option<Timestamp>,
}

fn message(row: &webhook_delivery::Model) -> String {
    format!("msg_{:x}_{}", row.happened_at, row.id)
}

fn event(row: &webhook_delivery::Model) -> Result<HookEvent> {
    row.event.parse().map_err(|_| StoreError::inconsistent("webhook_delivery", row.id, "unknown event"))
}

impl TryFrom<webhook_delivery::Model> for Delivery {
    type Error = StoreError;

    fn try_from(row: webhook_delivery::Model) -> Result<Self> {
        use DeliveryState::{Delivered, Dropped, Failed, Waiting};
        let known =
            [Waiting, Delivered, Failed, Dropped].into_iter().find(|state| state.as_str() == row.state);
        let odd = |what: &str| StoreError::inconsistent("webhook_delivery", row.id, what);
        Ok(Self {
            id: row.id,
            message: message(&row),
            event: event(&row)?,
            happened_at: Timestamp(row.happened_at),
            state: known.ok_or_else(|| odd("unknown state"))?,
            attempts: u32::try_from(row.attempts).map_err(|_| odd("fewer attempts than none"))?,
            status: row.status.map(u16::try_from).transpose().map_err(|_| odd("no status"))?,
            tried_at: row.tried_at.map(Timestamp),
            due_at: row.due_at.map(Timestamp),
            trouble: row.trouble,
        })
    }
}

/// Notes that something happened, for every webhook that wants to know. Call it in the transaction in which it happens.
pub(crate) async fn announce(
    db: &impl ConnectionTrait,
    what: HookEvent,
    subject: i64,
    now: Timestamp,
) -> Result<()> {
    let listening = webhook::Entity::find()
        .filter(webhook::Column::DisabledAt.is_null())
        .order_by_asc(webhook::Column::Id)
        .all(db)
        .await?;
    for hook in listening {
        if events(&hook)?.contains(&what) {
            insert(db, WebhookId(hook.id), what, subject, now).await?;
        }
    }
    Ok(())
}

async fn insert(
    db: &impl ConnectionTrait,
    hook: WebhookId,
    what: HookEvent,
    subject: i64,
    now: Timestamp,
) -> Result<()> {
    let row = webhook_delivery::ActiveModel {
        webhook_id: Set(hook.0),
        event: Set(what.as_str().to_owned()),
        subject_id: Set(subject),
        happened_at: Set(now.0),
        due_at: Set(Some(now.0)),
        attempts: Set(0),
        state: Set(DeliveryState::Waiting.as_str().to_owned()),
        trouble: Set(String::new()),
        ..Default::default()
    };
    webhook_delivery::Entity::insert(row).exec(db).await?;
    Ok(())
}

impl Store {
    /// The newest deliveries of a webhook.
    pub async fn list_deliveries(&self, hook: WebhookId, most: u64) -> Result<Vec<Delivery>> {
        let rows = webhook_delivery::Entity::find()
            .filter(webhook_delivery::Column::WebhookId.eq(hook.0))
            .order_by_desc(webhook_delivery::Column::Id)
            .limit(most)
            .all(&self.db)
            .await?;
        rows.into_iter().map(Delivery::try_from).collect()
    }

    /// Sends a test. Whether there is such a webhook, and it is on.
    pub async fn queue_hook_test(&self, id: WebhookId, now: Timestamp) -> Result<bool> {
        let txn = self.write().await?;
        let hook = webhook::Entity::find_by_id(id.0).one(&txn).await?;
        let on = hook.is_some_and(|hook| hook.disabled_at.is_none());
        if on {
            insert(&txn, id, HookEvent::Test, 0, now).await?;
        }
        txn.commit().await?;
        Ok(on)
    }

    /// Sends something once more that was settled, under the name it had. Whether the webhook has it.
    pub async fn send_again(&self, hook: WebhookId, delivery: i64, now: Timestamp) -> Result<bool> {
        let done = webhook_delivery::Entity::update_many()
            .col_expr(webhook_delivery::Column::DueAt, Expr::value(Some(now.0)))
            .col_expr(webhook_delivery::Column::Attempts, Expr::value(0))
            .col_expr(webhook_delivery::Column::State, Expr::value(DeliveryState::Waiting.as_str()))
            .filter(webhook_delivery::Column::Id.eq(delivery))
            .filter(webhook_delivery::Column::WebhookId.eq(hook.0))
            .filter(webhook_delivery::Column::DueAt.is_null())
            .exec(&self.writer)
            .await?;
        Ok(done.rows_affected == 1)
    }

    /// Takes up to `most` deliveries that are due; nobody else is given them until `lease` has passed. What was settled
    /// long ago is forgotten.
    pub async fn take_due_hooks(&self, most: u64, lease: Span, now: Timestamp) -> Result<Vec<DueHook>> {
        use webhook_delivery::Column;
        // the writer is not kept from others for nothing: what waits for a webhook that is off is not due
        let on = webhook::Entity::find()
            .filter(webhook::Column::DisabledAt.is_null())
            .select_only()
            .column(webhook::Column::Id)
            .into_query();
        let waiting = webhook_delivery::Entity::find()
            .filter(Column::DueAt.lte(now.0))
            .filter(Column::WebhookId.in_subquery(on))
            .one(&self.db)
            .await?;
        if waiting.is_none() {
            return Ok(Vec::new());
        }
        let txn = self.write().await?;
        let hooks: BTreeMap<i64, webhook::Model> = webhook::Entity::find()
            .filter(webhook::Column::DisabledAt.is_null())
            .all(&txn)
            .await?
            .into_iter()
            .map(|row| (row.id, row))
            .collect();
        let due = webhook_delivery::Entity::find()
            .filter(Column::DueAt.lte(now.0))
            .filter(Column::WebhookId.is_in(hooks.keys().copied()))
            .order_by_asc(Column::Id)
            .limit(most)
            // PostgreSQL only: another instance takes other deliveries instead of waiting for these
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .all(&txn)
            .await?;
        webhook_delivery::Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(Some((now + lease).0)))
            .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
            .filter(Column::Id.is_in(due.iter().map(|row| row.id)))
            .exec(&txn)
            .await?;
        webhook_delivery::Entity::delete_many()
            .filter(Column::DueAt.is_null())
            .filter(Column::HappenedAt.lt((now - LOG_KEPT).0))
            .exec(&txn)
            .await?;
        let mut taken = Vec::new();
        for row in due {
            let Some(hook) = hooks.get(&row.webhook_id) else { continue };
            let what = event(&row)?;
            let both = hook.old_secret_ends.is_some_and(|end| now.0 < end);
            let secrets =
                std::iter::once(&hook.secret).chain(both.then_some(&hook.old_secret)).cloned().collect();
            taken.push(DueHook {
                subject: subject(&txn, what, row.subject_id).await?,
                id: row.id,
                webhook: WebhookId(hook.id),
                message: message(&row),
                event: what,
                happened_at: Timestamp(row.happened_at),
                address: hook.address.clone(),
                secrets,
                attempts: u32::try_from(row.attempts + 1).unwrap_or(u32::MAX),
            });
        }
        txn.commit().await?;
        Ok(taken)
    }

    /// There is nothing left to tell.
    pub async fn drop_delivery(&self, id: i64, now: Timestamp) -> Result<()> {
        settle(&self.writer, id, DeliveryState::Dropped, &nothing(), now).await
    }

    /// Notes what came of an attempt. Where a webhook is switched off by it, `tell` writes to whoever added it.
    pub async fn record_delivery(
        &self,
        due: &DueHook,
        settled: Settled,
        now: Timestamp,
        tell: impl FnOnce(&str, Language) -> Option<NewMail>,
    ) -> Result<()> {
        let txn = self.write().await?;
        let hook = webhook::Entity::find_by_id(due.webhook.0).lock_exclusive().one(&txn).await?;
        let Some(hook) = hook else { return Ok(()) };
        let answered = settled.status.map_or(Answered::Failed, Answered::of);
        let state = match answered {
            Answered::Taken => DeliveryState::Delivered,
            Answered::Failed if settled.again_at.is_some() => DeliveryState::Waiting,
            Answered::Failed | Answered::Ended => DeliveryState::Failed,
        };
        settle(&txn, due.id, state, &settled, now).await?;
        let since = match answered {
            Answered::Taken => None,
            Answered::Failed | Answered::Ended => Some(hook.failing_since.map_or(now, Timestamp)),
        };
        let off = match (answered, since) {
            (Answered::Ended, _) => Some(DisabledWhy::Gone),
            (_, Some(since)) if has_failed_too_long(since, now) => Some(DisabledWhy::Failing),
            _ => None,
        };
        let off = off.filter(|_| hook.disabled_at.is_none());
        let mut row = webhook::ActiveModel {
            id: Set(hook.id),
            failing_since: Set(since.map(|since| since.0)),
            ..Default::default()
        };
        if let Some(why) = off {
            row.disabled_at = Set(Some(now.0));
            row.disabled_why = Set(why.as_str().to_owned());
        }
        webhook::Entity::update(row).exec(&txn).await?;
        if off.is_some() {
            let person = account::Entity::find_by_id(hook.by_account).one(&txn).await?;
            let person = person.filter(|person| person.erased_at.is_none());
            let mail = person.and_then(|it| tell(&it.email, it.language.parse().unwrap_or(Language::En)));
            if let Some(mail) = mail {
                queue(&txn, mail, now).await?;
            }
        }
        txn.commit().await?;
        Ok(())
    }
}

fn nothing() -> Settled {
    Settled { status: None, trouble: String::new(), again_at: None }
}

async fn settle(
    db: &impl ConnectionTrait,
    id: i64,
    state: DeliveryState,
    settled: &Settled,
    now: Timestamp,
) -> Result<()> {
    let due_at = settled.again_at.filter(|_| state == DeliveryState::Waiting);
    let row = webhook_delivery::ActiveModel {
        id: Set(id),
        state: Set(state.as_str().to_owned()),
        due_at: Set(due_at.map(|at| at.0)),
        status: Set(settled.status.map(i32::from)),
        trouble: Set(settled.trouble.clone()),
        tried_at: Set(Some(now.0)),
        ..Default::default()
    };
    webhook_delivery::Entity::update(row).exec(db).await?;
    Ok(())
}

/// What may be told of it now: what is public, and where something is not any more, that it was.
async fn subject(db: &impl ConnectionTrait, what: HookEvent, id: i64) -> Result<Option<Subject>> {
    match what {
        HookEvent::Test => Ok(Some(Subject::Test)),
        HookEvent::WinnerRevealed => revealed(db, id).await,
        HookEvent::ConceptPublished | HookEvent::ConceptRevised | HookEvent::OutcomeApproved => {
            let concept = public_concept(db, id).await?;
            Ok(concept
                .filter(|(_, listed)| *listed)
                .map(|(row, _)| Subject::Concept { uuid: row.uuid, slug: row.slug }))
        }
        HookEvent::ConceptRetired | HookEvent::ConceptWithdrawn => {
            let concept = public_concept(db, id).await?;
            Ok(concept.filter(|(_, listed)| !listed).map(|(row, _)| {
                let retired = row.withdrawn_at.is_none().then_some(row.slug);
                Subject::Gone { uuid: row.uuid, retired }
            }))
        }
    }
}

/// A concept of which something was published at some time, and whether it is in the catalogue.
async fn public_concept(db: &impl ConnectionTrait, id: i64) -> Result<Option<(concept::Model, bool)>> {
    let published = concept_version::Entity::find()
        .filter(concept_version::Column::ConceptId.eq(id))
        .filter(concept_version::Column::PublishedAt.is_not_null())
        .one(db)
        .await?;
    if published.is_none() {
        return Ok(None);
    }
    let Some(row) = concept::Entity::find_by_id(id).one(db).await? else { return Ok(None) };
    let listed: Option<i64> =
        ids_in_catalogue().filter(concept::Column::Id.eq(id)).into_tuple().one(db).await?;
    Ok(Some((row, listed.is_some())))
}

/// A category whose award is a row, which it is from its reveal on and not before.
async fn revealed(db: &impl ConnectionTrait, category: i64) -> Result<Option<Subject>> {
    let award = award::Entity::find().filter(award::Column::CategoryId.eq(category)).one(db).await?;
    let row = category::Entity::find_by_id(category).one(db).await?;
    let (Some(_), Some(row)) = (award, row) else { return Ok(None) };
    let season = season::Entity::find_by_id(row.season_id).one(db).await?;
    Ok(season.map(|season| Subject::Award { season: season.slug, category: row.slug }))
}
