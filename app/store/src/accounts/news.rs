//! News of the season: sent to those who asked for them, ended by one press, with or without signing in.

use crate::{
    Result, Store, StoreError,
    entity::{account, mail},
    outbox::MailKind,
};
use domain::{ids::AccountId, language::Language};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, sea_query::Expr,
};

/// Somebody who wants news.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewsReader {
    pub email: String,
    pub language: Language,
    /// Ends the news without signing in.
    pub token: String,
}

/// What an account has said about news.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewsWish {
    pub wanted: bool,
    pub language: Language,
}

impl Store {
    pub async fn find_news_wish(&self, account: AccountId) -> Result<Option<NewsWish>> {
        let row = account::Entity::find_by_id(account.0).one(&self.db).await?;
        row.map(|row| Ok(NewsWish { wanted: row.news, language: language(&row)? })).transpose()
    }

    /// Keeps what somebody wants. `token` ends the news later on; the first one stays, so that older mails keep working.
    pub async fn record_news_wish(&self, account: AccountId, wish: NewsWish, token: &str) -> Result<()> {
        let txn = self.write().await?;
        account::Entity::update_many()
            .col_expr(account::Column::News, Expr::value(wish.wanted))
            .col_expr(account::Column::Language, Expr::value(wish.language.tag()))
            .filter(account::Column::Id.eq(account.0))
            .exec(&txn)
            .await?;
        account::Entity::update_many()
            .col_expr(account::Column::NewsToken, Expr::value(token))
            .filter(account::Column::Id.eq(account.0))
            .filter(account::Column::NewsToken.is_null())
            .exec(&txn)
            .await?;
        if let (false, Some(row)) = (wish.wanted, account::Entity::find_by_id(account.0).one(&txn).await?) {
            drop_waiting(&txn, &row.email).await?;
        }
        txn.commit().await?;
        Ok(())
    }

    /// Whether a link that ends the news is one of ours. Changes nothing.
    pub async fn check_news_token(&self, token: &str) -> Result<bool> {
        let found = account::Entity::find().filter(account::Column::NewsToken.eq(token));
        Ok(found.count(&self.db).await? > 0)
    }

    /// No more news for whoever got this link, not even those that wait to be released. Whether it is one of ours; a second
    /// press changes nothing.
    pub async fn end_news(&self, token: &str) -> Result<bool> {
        let txn = self.write().await?;
        let row = account::Entity::find().filter(account::Column::NewsToken.eq(token)).one(&txn).await?;
        let Some(row) = row else { return Ok(false) };
        account::Entity::update_many()
            .col_expr(account::Column::News, Expr::value(false))
            .filter(account::Column::Id.eq(row.id))
            .exec(&txn)
            .await?;
        drop_waiting(&txn, &row.email).await?;
        txn.commit().await?;
        Ok(true)
    }

    /// Everybody who wants news, by number.
    pub async fn list_news_readers(&self) -> Result<Vec<NewsReader>> {
        account::Entity::find()
            .filter(account::Column::News.eq(true))
            .filter(account::Column::ErasedAt.is_null())
            .order_by_asc(account::Column::Id)
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| {
                Ok(NewsReader {
                    language: language(&row)?,
                    token: row.news_token.unwrap_or_default(),
                    email: row.email,
                })
            })
            .collect()
    }
}

/// News on their way to somebody who wants none go nowhere; whoever releases the others is asked to count again.
async fn drop_waiting(db: &impl ConnectionTrait, email: &str) -> Result<()> {
    mail::Entity::delete_many()
        .filter(mail::Column::Kind.eq(MailKind::News.as_str()))
        .filter(mail::Column::SentAt.is_null())
        .filter(mail::Column::Recipient.eq(email))
        .exec(db)
        .await?;
    Ok(())
}

fn language(row: &account::Model) -> Result<Language> {
    row.language.parse().map_err(|_| StoreError::inconsistent("account", row.id, "unknown language"))
}
