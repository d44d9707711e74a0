//! Reminders: to whoever speaks for a library that is silent, and to those whose draft waits. At most one in seven days
//! goes to a library or a writer, none to somebody who has ended them, and all of them wait to be released.

use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{account, mail, nomination, organisation, reminder, role_grant},
    outbox::{MailKind, NewMail, queue},
};
use domain::{
    accounts::Role,
    ids::{AccountId, SeasonId},
    language::Language,
    policy::Act,
    time::{Span, Timestamp},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    sea_query::Expr,
};
use std::collections::{BTreeMap, BTreeSet};

/// How long a library or a writer is left alone after a reminder.
pub const BETWEEN_REMINDERS: Span = Span::days(7);

/// Whom to remind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Whoever speaks for a silent library in one of these regions, each with its country.
    Silent(BTreeSet<(String, String)>),
    /// Whoever has a draft that is not sent.
    Drafts,
}

/// Who reminds whom, and how many they counted.
#[derive(Clone, Copy, Debug)]
pub struct Reminding<'a> {
    pub season: SeasonId,
    pub audience: &'a Audience,
    pub counted: usize,
    pub by: AccountId,
    pub now: Timestamp,
}

/// Somebody who would be reminded, and of what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub email: String,
    pub language: Language,
    /// The library they speak for; empty where it is about a draft, of which nobody else learns anything.
    pub library: String,
    account: i64,
    token: Option<String>,
    /// The library or the drafts.
    of: Of,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Of {
    Library(i64),
    Drafts(Vec<i64>),
}

/// Who would be reminded, and who would not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReminderPlan {
    pub contacts: Vec<Contact>,
    /// Silent libraries nobody speaks for, by name.
    pub without_lead: Vec<String>,
    /// Libraries or writers that were reminded within [`BETWEEN_REMINDERS`].
    pub lately: usize,
    /// People who want no reminders.
    pub ended: usize,
}

impl Store {
    /// Whom a reminder would go to. Changes nothing.
    pub async fn plan_reminders(
        &self,
        season: SeasonId,
        audience: &Audience,
        now: Timestamp,
    ) -> Result<ReminderPlan> {
        plan(&self.db, season, audience, now).await
    }

    /// Queues reminders, if there are exactly as many as were counted; they wait to be released. `write` makes each mail from
    /// who gets it and the token that ends them; `secret` a token for those who have none. `None` where the number has changed.
    pub async fn record_reminders(
        &self,
        reminding: Reminding<'_>,
        mut secret: impl FnMut() -> String,
        write: impl Fn(&Contact, &str) -> NewMail,
    ) -> Result<Option<usize>> {
        let Reminding { season, audience, counted, by, now } = reminding;
        let txn = self.write().await?;
        let plan = plan(&txn, season, audience, now).await?;
        if plan.contacts.len() != counted || counted == 0 {
            return Ok(None);
        }
        // somebody may speak for two libraries
        let mut tokens: BTreeMap<i64, String> = BTreeMap::new();
        let mut noted: BTreeSet<i64> = BTreeSet::new();
        for contact in &plan.contacts {
            let token = match tokens.get(&contact.account).or(contact.token.as_ref()) {
                Some(token) => token.clone(),
                None => {
                    let token = secret();
                    account::Entity::update_many()
                        .col_expr(account::Column::ReminderToken, Expr::value(token.clone()))
                        .filter(account::Column::Id.eq(contact.account))
                        .exec(&txn)
                        .await?;
                    token
                }
            };
            queue(&txn, write(contact, &token), now).await?;
            tokens.insert(contact.account, token);
            let row = |organisation: Option<i64>, nomination: Option<i64>| reminder::ActiveModel {
                season_id: Set(season.0),
                organisation_id: Set(organisation),
                nomination_id: Set(nomination),
                queued_at: Set(now.0),
                ..Default::default()
            };
            match &contact.of {
                Of::Library(id) if noted.insert(*id) => {
                    reminder::Entity::insert(row(Some(*id), None)).exec(&txn).await?;
                }
                Of::Library(_) => {}
                Of::Drafts(ids) => {
                    for id in ids {
                        reminder::Entity::insert(row(None, Some(*id))).exec(&txn).await?;
                    }
                }
            }
        }
        let what = match audience {
            Audience::Silent(_) => format!("{} libraries, {counted} mails", noted.len()),
            Audience::Drafts => format!("drafts, {counted} mails"),
        };
        let deed = Deed::new(Act::Remind, by, Subject::of("season", season.0), what);
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(Some(counted))
    }

    /// Whether a link that ends reminders is one of ours. Changes nothing.
    pub async fn check_reminder_token(&self, token: &str) -> Result<bool> {
        let found = account::Entity::find().filter(account::Column::ReminderToken.eq(token));
        Ok(found.count(&self.db).await? > 0)
    }

    /// No more reminders for whoever got this link, not even those that wait to be released. Whether it is one of ours; a
    /// second press changes nothing.
    pub async fn end_reminders(&self, token: &str, now: Timestamp) -> Result<bool> {
        let txn = self.write().await?;
        let row = account::Entity::find().filter(account::Column::ReminderToken.eq(token)).one(&txn).await?;
        let Some(row) = row else { return Ok(false) };
        end(&txn, row, now).await?;
        txn.commit().await?;
        Ok(true)
    }

    /// Whether somebody gets reminders; nothing where there is no such account.
    pub async fn find_reminder_wish(&self, account: AccountId) -> Result<Option<bool>> {
        let row = account::Entity::find_by_id(account.0).one(&self.db).await?;
        Ok(row.map(|row| row.reminders_ended_at.is_none()))
    }

    /// Keeps whether somebody wants reminders; those who want none get not even those that wait to be released. It is
    /// nobody else's business, and stands in no log.
    pub async fn record_reminder_wish(&self, account: AccountId, wanted: bool, now: Timestamp) -> Result<()> {
        let txn = self.write().await?;
        let Some(row) = account::Entity::find_by_id(account.0).one(&txn).await? else { return Ok(()) };
        if wanted {
            account::Entity::update_many()
                .col_expr(account::Column::RemindersEndedAt, Expr::value(None::<i64>))
                .filter(account::Column::Id.eq(account.0))
                .exec(&txn)
                .await?;
        } else {
            end(&txn, row, now).await?;
        }
        txn.commit().await?;
        Ok(())
    }
}

async fn end(db: &impl ConnectionTrait, row: account::Model, now: Timestamp) -> Result<()> {
    account::Entity::update_many()
        .col_expr(account::Column::RemindersEndedAt, Expr::value(now.0))
        .filter(account::Column::Id.eq(row.id))
        .filter(account::Column::RemindersEndedAt.is_null())
        .exec(db)
        .await?;
    let kinds = [MailKind::Reminder, MailKind::DraftReminder, MailKind::JurorReminder].map(MailKind::as_str);
    mail::Entity::delete_many()
        .filter(mail::Column::Kind.is_in(kinds))
        .filter(mail::Column::SentAt.is_null())
        .filter(mail::Column::Recipient.eq(row.email))
        .exec(db)
        .await?;
    Ok(())
}

async fn plan(
    db: &impl ConnectionTrait,
    season: SeasonId,
    audience: &Audience,
    now: Timestamp,
) -> Result<ReminderPlan> {
    let lately = reminder::Entity::find()
        .filter(reminder::Column::SeasonId.eq(season.0))
        .filter(reminder::Column::QueuedAt.gt((now - BETWEEN_REMINDERS).0))
        .all(db)
        .await?;
    match audience {
        Audience::Silent(regions) => plan_silent(db, season, regions, &lately).await,
        Audience::Drafts => plan_drafts(db, season, &lately).await,
    }
}

async fn plan_silent(
    db: &impl ConnectionTrait,
    season: SeasonId,
    regions: &BTreeSet<(String, String)>,
    lately: &[reminder::Model],
) -> Result<ReminderPlan> {
    let nominations = nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(nomination::Column::SubmittedAt.is_not_null())
        .filter(nomination::Column::WithdrawnAt.is_null())
        .filter(nomination::Column::OrganisationId.is_not_null())
        .all(db)
        .await?;
    let heard: BTreeSet<i64> = nominations.into_iter().filter_map(|row| row.organisation_id).collect();
    let reminded: BTreeSet<i64> = lately.iter().filter_map(|row| row.organisation_id).collect();
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::SeasonId.eq(season.0))
        .filter(role_grant::Column::Role.eq(Role::LibraryLead.as_str()))
        .all(db)
        .await?;
    let people = people(db, grants.iter().map(|grant| grant.account_id).collect()).await?;
    let libraries = organisation::Entity::find()
        .filter(organisation::Column::Kind.eq("library"))
        .filter(organisation::Column::ClosedOn.eq(""))
        .order_by_asc(organisation::Column::FoldedName)
        .all(db)
        .await?;
    let mut plan = ReminderPlan::default();
    let mut ended: BTreeSet<i64> = BTreeSet::new();
    for library in libraries {
        let chosen = regions.contains(&(library.country.clone(), library.region.clone()));
        if !chosen || heard.contains(&library.id) {
            continue;
        }
        if reminded.contains(&library.id) {
            plan.lately += 1;
            continue;
        }
        let mut led = false;
        for grant in grants.iter().filter(|grant| grant.organisation_id == Some(library.id)) {
            let Some(person) = people.get(&grant.account_id) else { continue };
            led = true;
            if person.reminders_ended_at.is_some() {
                ended.insert(person.id);
            } else {
                plan.contacts.push(contact(person, library.name.clone(), Of::Library(library.id))?);
            }
        }
        if !led {
            plan.without_lead.push(library.name);
        }
    }
    plan.ended = ended.len();
    Ok(plan)
}

/// Drafts that were taken in from files are the organiser's own business.
async fn plan_drafts(
    db: &impl ConnectionTrait,
    season: SeasonId,
    lately: &[reminder::Model],
) -> Result<ReminderPlan> {
    let drafts = nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(nomination::Column::SubmittedAt.is_null())
        .filter(nomination::Column::ImportId.is_null())
        .filter(nomination::Column::OwnerId.is_not_null())
        .order_by_asc(nomination::Column::Id)
        .all(db)
        .await?;
    let mut by_writer: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
    for draft in drafts {
        if let Some(owner) = draft.owner_id {
            by_writer.entry(owner).or_default().push(draft.id);
        }
    }
    let reminded: BTreeSet<i64> = lately.iter().filter_map(|row| row.nomination_id).collect();
    let people = people(db, by_writer.keys().copied().collect()).await?;
    let mut plan = ReminderPlan::default();
    for (writer, drafts) in by_writer {
        let Some(person) = people.get(&writer) else { continue };
        if person.reminders_ended_at.is_some() {
            plan.ended += 1;
        } else if drafts.iter().any(|draft| reminded.contains(draft)) {
            plan.lately += 1;
        } else {
            plan.contacts.push(contact(person, String::new(), Of::Drafts(drafts))?);
        }
    }
    Ok(plan)
}

/// Those of them who are still there.
async fn people(db: &impl ConnectionTrait, ids: BTreeSet<i64>) -> Result<BTreeMap<i64, account::Model>> {
    let rows = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .filter(account::Column::ErasedAt.is_null())
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

fn contact(person: &account::Model, library: String, of: Of) -> Result<Contact> {
    Ok(Contact {
        email: person.email.clone(),
        language: person
            .language
            .parse()
            .map_err(|_| StoreError::inconsistent("account", person.id, "unknown language"))?,
        library,
        account: person.id,
        token: person.reminder_token.clone(),
        of,
    })
}
