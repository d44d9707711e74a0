//! People: their accounts, and how they ask to sign in.

mod addresses;
mod identities;
mod invitations;
mod news;
mod organisations;
mod passkeys;
mod people;
mod privacy;
mod sessions;
mod set_up;

pub use addresses::{AddressChangeRefusal, NewAddressChange};
pub use identities::{Identity, IdentityRefusal, LinkedIdentity};
pub use invitations::{InvitationRecord, InvitationRefusal, NewInvitation};
pub use news::{NewsReader, NewsWish};
pub use organisations::{Chosen, CloseRefusal, ImportPlan, LibraryAward, LibraryChange, Organisation};
pub use passkeys::PasskeyRecord;
pub(crate) use people::grant;
pub use people::{Member, RemovalRefusal};
pub use privacy::{ErasureRefusal, PERSONAL, PERSONAL_COLUMNS};
pub use sessions::{KeptSession, NewSession, SessionRecord};

use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{account, sign_in},
    outbox::{NewMail, queue},
};
use domain::{
    accounts::{EmailAddress, SIGN_IN_MAIL_WINDOW, SIGN_IN_MAILS_PER_WINDOW, SignInRefusal, SignInRequest},
    ids::AccountId,
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Statement,
    sea_query::{Expr, LockType, OnConflict},
};

/// A person as the rest of the program knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub id: AccountId,
    pub email: String,
    pub name: String,
}

/// A request to sign in that has not been mailed yet. Secrets arrive hashed.
#[derive(Clone, Debug)]
pub struct NewSignIn {
    pub email: EmailAddress,
    pub token_hash: String,
    pub code_hash: Option<String>,
    /// The browser that asked; `None` for a link that an administrator hands out.
    pub browser_hash: Option<String>,
    /// The path to go to afterwards.
    pub next: String,
    pub expires_at: Timestamp,
    /// What brings the link; queued with the request or not at all.
    pub mail: Option<NewMail>,
}

/// What became of asking for a sign-in mail. The visitor is told the same in both cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInAsked {
    Recorded,
    /// The address has had its share of mails for now.
    TooManyMails,
}

/// What a link or code was turned into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    pub account: AccountId,
    pub next: String,
}

impl From<account::Model> for Account {
    fn from(row: account::Model) -> Self {
        Self { id: AccountId(row.id), email: row.email, name: row.name }
    }
}

impl sign_in::Model {
    fn request(&self) -> SignInRequest {
        SignInRequest {
            asked_at: Timestamp(self.asked_at),
            expires_at: Timestamp(self.expires_at),
            used_at: self.used_at.map(Timestamp),
            superseded: self.superseded,
            wrong_codes: self.wrong_codes,
        }
    }
}

impl Store {
    pub async fn find_account(&self, id: AccountId) -> Result<Option<Account>> {
        let row = account::Entity::find_by_id(id.0)
            .filter(account::Column::ErasedAt.is_null())
            .one(&self.db)
            .await?;
        Ok(row.map(Account::from))
    }

    /// The account for an address, made now if there is none.
    pub async fn record_account(
        &self,
        email: &EmailAddress,
        name: &str,
        now: Timestamp,
    ) -> Result<AccountId> {
        let txn = self.write().await?;
        let id = ensure_account(&txn, email, name, now).await?;
        txn.commit().await?;
        Ok(id)
    }

    /// Records a request to sign in; older ones for the same address end, unless an administrator handed them out.
    pub async fn record_sign_in(&self, new: NewSignIn, now: Timestamp) -> Result<SignInAsked> {
        let txn = self.write().await?;
        let key = new.email.key();
        if new.browser_hash.is_some() {
            one_at_a_time(&txn, &key).await?;
            let recent = sign_in::Entity::find()
                .filter(sign_in::Column::EmailKey.eq(&key))
                .filter(sign_in::Column::BrowserHash.is_not_null())
                .filter(sign_in::Column::AskedAt.gt((now - SIGN_IN_MAIL_WINDOW).0))
                .count(&txn)
                .await?;
            if recent >= SIGN_IN_MAILS_PER_WINDOW as u64 {
                return Ok(SignInAsked::TooManyMails);
            }
            sign_in::Entity::update_many()
                .col_expr(sign_in::Column::Superseded, Expr::value(true))
                .filter(sign_in::Column::EmailKey.eq(&key))
                .filter(sign_in::Column::BrowserHash.is_not_null())
                .exec(&txn)
                .await?;
        }
        let row = sign_in::ActiveModel {
            email: Set(new.email.as_str().to_owned()),
            email_key: Set(key),
            token_hash: Set(new.token_hash),
            code_hash: Set(new.code_hash),
            browser_hash: Set(new.browser_hash),
            next: Set(new.next),
            asked_at: Set(now.0),
            expires_at: Set(new.expires_at.0),
            superseded: Set(false),
            wrong_codes: Set(0),
            ..Default::default()
        };
        sign_in::Entity::insert(row).exec(&txn).await?;
        if let Some(mail) = new.mail {
            queue(&txn, mail, now).await?;
        }
        txn.commit().await?;
        Ok(SignInAsked::Recorded)
    }

    /// Whether the link could still be used by this browser; changes nothing.
    pub async fn check_sign_in_link(
        &self,
        token_hash: &str,
        browser_hash: Option<&str>,
        now: Timestamp,
    ) -> Result<Result<(), SignInRefusal>> {
        let row =
            sign_in::Entity::find().filter(sign_in::Column::TokenHash.eq(token_hash)).one(&self.db).await?;
        Ok(row.ok_or(SignInRefusal::Unknown).and_then(|row| usable_link(&row, browser_hash, now)))
    }

    /// Turns a link into a signed-in account, once.
    pub async fn use_sign_in_link(
        &self,
        token_hash: &str,
        browser_hash: Option<&str>,
        now: Timestamp,
    ) -> Result<Result<SignedIn, SignInRefusal>> {
        let txn = self.write().await?;
        let row = sign_in::Entity::find().filter(sign_in::Column::TokenHash.eq(token_hash)).one(&txn).await?;
        let usable = row
            .ok_or(SignInRefusal::Unknown)
            .and_then(|row| usable_link(&row, browser_hash, now).map(|()| row));
        let row = match usable {
            Ok(row) => row,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let Some(signed_in) = consume(&txn, row, now).await? else {
            return Ok(Err(SignInRefusal::Used));
        };
        txn.commit().await?;
        Ok(Ok(signed_in))
    }

    /// Turns the code typed in the browser that asked into a signed-in account, once. A wrong code is counted.
    pub async fn use_sign_in_code(
        &self,
        code_hash: &str,
        browser_hash: &str,
        now: Timestamp,
    ) -> Result<Result<SignedIn, SignInRefusal>> {
        let txn = self.write().await?;
        let row = sign_in::Entity::find()
            .filter(sign_in::Column::BrowserHash.eq(browser_hash))
            .order_by_desc(sign_in::Column::Id)
            // on PostgreSQL guesses made at once are counted one after the other
            .lock(LockType::Update)
            .one(&txn)
            .await?;
        let Some(row) = row else { return Ok(Err(SignInRefusal::Unknown)) };
        if let Err(refusal) = row.request().check(now) {
            return Ok(Err(refusal));
        }
        if row.code_hash.as_deref() != Some(code_hash) {
            let wrong_codes = row.wrong_codes + 1;
            let mut row = row.into_active_model();
            row.wrong_codes = Set(wrong_codes);
            sign_in::Entity::update(row).exec(&txn).await?;
            txn.commit().await?;
            return Ok(Err(SignInRefusal::WrongCode));
        }
        let Some(signed_in) = consume(&txn, row, now).await? else {
            return Ok(Err(SignInRefusal::Used));
        };
        txn.commit().await?;
        Ok(Ok(signed_in))
    }
}

/// Requests for one address wait for each other. SQLite has one writer anyway.
async fn one_at_a_time(db: &impl ConnectionTrait, email_key: &str) -> Result<()> {
    let engine = db.get_database_backend();
    if engine == DbBackend::Postgres {
        let sql = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";
        db.execute_raw(Statement::from_sql_and_values(engine, sql, [email_key.into()])).await?;
    }
    Ok(())
}

/// A link an administrator handed out works in any browser; a mailed one only in the browser that asked.
fn usable_link(
    row: &sign_in::Model,
    browser_hash: Option<&str>,
    now: Timestamp,
) -> Result<(), SignInRefusal> {
    row.request().check(now)?;
    match row.browser_hash.as_deref() {
        Some(asked) if browser_hash != Some(asked) => Err(SignInRefusal::OtherBrowser),
        _ => Ok(()),
    }
}

/// Marks the request used, unless another request did so first, and finds or makes the account.
async fn consume(db: &impl ConnectionTrait, row: sign_in::Model, now: Timestamp) -> Result<Option<SignedIn>> {
    let marked = sign_in::Entity::update_many()
        .col_expr(sign_in::Column::UsedAt, Expr::value(now.0))
        .filter(sign_in::Column::Id.eq(row.id))
        .filter(sign_in::Column::UsedAt.is_null())
        .exec(db)
        .await?;
    if marked.rows_affected == 0 {
        return Ok(None);
    }
    let email = EmailAddress::parse(&row.email)
        .map_err(|_| StoreError::inconsistent("sign_in", row.id, "not an e-mail address"))?;
    let account = ensure_account(db, &email, email.local_part(), now).await?;
    let deed = Deed {
        act: Act::SignIn,
        by: Some(account),
        season: None,
        subject: Subject::of("account", account.0),
        what: "mail".to_owned(),
        reason: String::new(),
    };
    audit::append(db, deed, now).await?;
    Ok(Some(SignedIn { account, next: row.next }))
}

pub(crate) async fn ensure_account(
    db: &impl ConnectionTrait,
    email: &EmailAddress,
    name: &str,
    now: Timestamp,
) -> Result<AccountId> {
    let row = account::ActiveModel {
        email: Set(email.as_str().to_owned()),
        email_key: Set(email.key()),
        name: Set(name.to_owned()),
        created_at: Set(now.0),
        ..Default::default()
    };
    account::Entity::insert(row)
        .on_conflict(OnConflict::column(account::Column::EmailKey).do_nothing().to_owned())
        .exec_without_returning(db)
        .await?;
    let row = account::Entity::find()
        .filter(account::Column::EmailKey.eq(email.key()))
        .one(db)
        .await?
        .ok_or_else(|| StoreError::Unexpected("an account just recorded is not there".to_owned()))?;
    Ok(AccountId(row.id))
}
