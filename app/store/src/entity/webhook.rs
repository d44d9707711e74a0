use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "webhook")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub address: String,
    /// Their words, comma-separated.
    pub events: String,
    pub secret: String,
    /// The one before, which signs as well until its end; empty where there is none.
    pub old_secret: String,
    pub old_secret_ends: Option<i64>,
    pub by_account: i64,
    pub created_at: i64,
    /// When the first of the attempts was that have failed without a break.
    pub failing_since: Option<i64>,
    pub disabled_at: Option<i64>,
    pub disabled_why: String,
}

impl ActiveModelBehavior for ActiveModel {}
