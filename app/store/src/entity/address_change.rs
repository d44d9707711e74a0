use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "address_change")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub account_id: i64,
    pub email: String,
    pub email_key: String,
    pub token_hash: String,
    pub asked_at: i64,
    pub expires_at: i64,
    /// Used, or made void by a newer one.
    pub ended_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
