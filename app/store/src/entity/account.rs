use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "account")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub email: String,
    pub email_key: String,
    pub name: String,
    pub created_at: i64,
    pub erased_at: Option<i64>,
    pub language: String,
    /// Wants news of the season.
    pub news: bool,
    /// Ends the news without signing in; made with the first wish for them.
    pub news_token: Option<String>,
    /// Since when no reminder is wanted.
    pub reminders_ended_at: Option<i64>,
    /// Ends reminders without signing in; made with the first one.
    pub reminder_token: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
