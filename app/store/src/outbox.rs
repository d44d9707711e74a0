//! Mail waiting to be sent. Nothing is mailed except through here, in the transaction that caused it or after it.

use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::mail,
};
use domain::{
    ids::{AccountId, SeasonId},
    language::Language,
    policy::Act,
    time::{Span, Timestamp},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockBehavior, LockType},
};

/// A mail in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    pub id: i64,
    /// Stays the same over every attempt, so that a mail sent twice is seen to be one.
    pub message_id: String,
    pub recipient: String,
    pub subject: String,
    pub body: String,
    pub attempts: i32,
    /// Where whoever gets it says that they want no more; empty where it was asked for.
    pub unsubscribe: String,
}

/// What a mail is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailKind {
    /// A link and a code to sign in with; of no use after ten minutes.
    SignIn,
    Invitation,
    /// Something about the account itself, told to whoever owns it.
    Account,
    /// What became of a nomination, told to whoever wrote it.
    Nomination,
    /// Whether what a library reports of an adaptation stands on the card.
    Outcome,
    /// Something is asked about a concept, or answered.
    Question,
    /// News that were not asked for one by one: held until an organiser releases them.
    News,
    /// To whoever speaks for a silent library; held like news.
    Reminder,
    /// What the jury tells whoever wrote a nomination; held like news, and read by nobody else.
    Feedback,
    /// To whoever has a draft that waits; held like news, and who it is stays between them and us.
    DraftReminder,
    /// To a juror who has not finished; held like news.
    JurorReminder,
    /// A code that lets somebody vote: read by nobody else.
    VoterCode,
}

impl MailKind {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Invitation => "invitation",
            Self::Account => "account",
            Self::Nomination => "nomination",
            Self::Outcome => "outcome",
            Self::Question => "question",
            Self::News => "news",
            Self::Reminder => "reminder",
            Self::DraftReminder => "draft-reminder",
            Self::JurorReminder => "juror-reminder",
            Self::Feedback => "feedback",
            Self::VoterCode => "voter-code",
        }
    }

    /// Whether it waits for an organiser to release it.
    const fn is_held(self) -> bool {
        matches!(
            self,
            Self::News | Self::Reminder | Self::DraftReminder | Self::JurorReminder | Self::Feedback
        )
    }
}

/// A mail to be queued. Its text is made of our own words; what people wrote never becomes a link or a sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMail {
    pub kind: MailKind,
    pub message_id: String,
    pub recipient: String,
    pub subject: String,
    pub body: String,
    pub language: Language,
    pub season: Option<SeasonId>,
    /// Web address where whoever gets it says that they want no more; empty where it was asked for.
    pub unsubscribe: String,
}

/// What became of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailState {
    /// Waits for an organiser to release it.
    Held,
    Waiting {
        attempts: i32,
        trouble: String,
    },
    Sent(Timestamp),
    Failed {
        at: Timestamp,
        trouble: String,
    },
}

/// A mail as organisers see it: never its text once it opens an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailRecord {
    pub id: i64,
    pub kind: String,
    pub recipient: String,
    pub subject: String,
    /// Only of news and reminders; links in other mails open accounts.
    pub body: Option<String>,
    pub language: String,
    pub created_at: Timestamp,
    pub state: MailState,
}

/// After this many attempts a mail is given up.
pub const MAIL_ATTEMPTS: i32 = 8;

impl Store {
    /// Queues news, all or none; they wait to be released.
    pub async fn record_news(
        &self,
        mails: Vec<NewMail>,
        season: SeasonId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<()> {
        let txn = self.write().await?;
        let deed = Deed::new(Act::WriteNews, by, Subject::of("season", season.0), mails.len().to_string());
        for mail in mails {
            queue(&txn, mail, now).await?;
        }
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(())
    }

    /// The newest mails of a season. Who has asked to sign in belongs to no season and to nobody's list.
    pub async fn list_mail(&self, season: SeasonId, most: u64) -> Result<Vec<MailRecord>> {
        let rows = mail::Entity::find()
            .filter(mail::Column::SeasonId.eq(season.0))
            .order_by_desc(mail::Column::Id)
            .limit(most)
            .all(&self.db)
            .await?;
        Ok(rows.into_iter().map(MailRecord::from).collect())
    }

    /// Lets every held mail of a season go, if there are exactly as many as were counted. `None` where there are not.
    pub async fn release_mail(
        &self,
        season: SeasonId,
        counted: u64,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<u64>> {
        let txn = self.write().await?;
        let released = mail::Entity::update_many()
            .col_expr(mail::Column::Held, Expr::value(false))
            .col_expr(mail::Column::NextAttemptAt, Expr::value(now.0))
            .filter(mail::Column::SeasonId.eq(season.0))
            .filter(mail::Column::Held.eq(true))
            .exec(&txn)
            .await?
            .rows_affected;
        if released != counted || released == 0 {
            return Ok(None);
        }
        crate::jury::feedback::release(&txn, season, now).await?;
        let deed = Deed {
            act: Act::ReleaseMail,
            by: Some(by),
            season: Some(season),
            subject: Subject::of("season", season.0),
            what: format!("{released}"),
            reason: String::new(),
        };
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(Some(released))
    }

    /// Takes up to `most` mails that are due; nobody else is given them until `lease` has passed.
    pub async fn take_due_mail(&self, most: u64, lease: Span, now: Timestamp) -> Result<Vec<Mail>> {
        let txn = self.write().await?;
        let due = mail::Entity::find()
            .filter(mail::Column::SentAt.is_null())
            .filter(mail::Column::FailedAt.is_null())
            .filter(mail::Column::Held.eq(false))
            .filter(mail::Column::NextAttemptAt.lte(now.0))
            .order_by_asc(mail::Column::Id)
            .limit(most)
            // PostgreSQL only: another instance takes other mails instead of waiting for these
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .all(&txn)
            .await?;
        let ids: Vec<i64> = due.iter().map(|row| row.id).collect();
        mail::Entity::update_many()
            .col_expr(mail::Column::NextAttemptAt, Expr::value((now + lease).0))
            .col_expr(mail::Column::Attempts, Expr::col(mail::Column::Attempts).add(1))
            .filter(mail::Column::Id.is_in(ids))
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(due
            .into_iter()
            .map(|row| Mail {
                id: row.id,
                message_id: row.message_id,
                recipient: row.recipient,
                subject: row.subject,
                body: row.body,
                attempts: row.attempts + 1,
                unsubscribe: row.unsubscribe,
            })
            .collect())
    }

    /// Notes that a mail has been handed over; its text is no longer kept, because links in it open accounts.
    pub async fn record_mail_sent(&self, id: i64, now: Timestamp) -> Result<()> {
        mail::Entity::update_many()
            .col_expr(mail::Column::SentAt, Expr::value(now.0))
            .col_expr(mail::Column::Body, Expr::value(""))
            .col_expr(mail::Column::Unsubscribe, Expr::value(""))
            .col_expr(mail::Column::Trouble, Expr::value(""))
            .filter(mail::Column::Id.eq(id))
            .exec(&self.writer)
            .await?;
        Ok(())
    }

    /// Notes that a mail could not be sent: it is tried again at `retry_at`, or given up.
    pub async fn record_mail_failure(
        &self,
        id: i64,
        retry_at: Option<Timestamp>,
        trouble: &str,
        now: Timestamp,
    ) -> Result<()> {
        let update = mail::Entity::update_many()
            .col_expr(mail::Column::Trouble, Expr::value(trouble))
            .filter(mail::Column::Id.eq(id));
        let update = match retry_at {
            Some(at) => update.col_expr(mail::Column::NextAttemptAt, Expr::value(at.0)),
            None => update
                .col_expr(mail::Column::FailedAt, Expr::value(now.0))
                .col_expr(mail::Column::Body, Expr::value("")),
        };
        update.exec(&self.writer).await?;
        Ok(())
    }
}

/// Puts a mail into the outbox, in the transaction of what it tells of. News wait to be released.
pub(crate) async fn queue(db: &impl ConnectionTrait, new: NewMail, now: Timestamp) -> Result<()> {
    let row = mail::ActiveModel {
        kind: Set(new.kind.as_str().to_owned()),
        message_id: Set(new.message_id),
        recipient: Set(new.recipient),
        subject: Set(new.subject),
        body: Set(new.body),
        language: Set(new.language.tag().to_owned()),
        season_id: Set(new.season.map(|season| season.0)),
        unsubscribe: Set(new.unsubscribe),
        held: Set(new.kind.is_held()),
        trouble: Set(String::new()),
        created_at: Set(now.0),
        next_attempt_at: Set(now.0),
        attempts: Set(0),
        ..Default::default()
    };
    mail::Entity::insert(row).exec(db).await?;
    Ok(())
}

/// An address of which only its beginning and its end are told: who writes a draft has not turned to an organiser yet.
pub fn veiled(email: &str) -> String {
    let (name, host) = email.split_once('@').unwrap_or((email, ""));
    let first: String = name.chars().take(1).collect();
    format!("{first}…@{host}")
}

impl From<mail::Model> for MailRecord {
    fn from(row: mail::Model) -> Self {
        let state = match (row.sent_at, row.failed_at) {
            (Some(at), _) => MailState::Sent(Timestamp(at)),
            (None, Some(at)) => MailState::Failed { at: Timestamp(at), trouble: row.trouble },
            (None, None) if row.held => MailState::Held,
            (None, None) => MailState::Waiting { attempts: row.attempts, trouble: row.trouble },
        };
        let news = [MailKind::News, MailKind::Reminder, MailKind::DraftReminder, MailKind::JurorReminder]
            .iter()
            .any(|kind| kind.as_str() == row.kind);
        let recipient =
            if row.kind == MailKind::DraftReminder.as_str() { veiled(&row.recipient) } else { row.recipient };
        // the code to sign in with stands in the subject
        let subject = if row.kind == MailKind::SignIn.as_str() { String::new() } else { row.subject };
        Self {
            id: row.id,
            body: (news && !row.body.is_empty()).then_some(row.body),
            kind: row.kind,
            recipient,
            subject,
            language: row.language,
            created_at: Timestamp(row.created_at),
            state,
        }
    }
}
