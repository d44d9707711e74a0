use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    pub at: i64,
    pub act: String,
    pub role: String,
    pub account_id: Option<i64>,
    pub season_id: Option<i64>,
    pub kind: String,
    pub record_id: Option<i64>,
    pub what: String,
    pub reason: String,
    pub reason_salt: String,
    pub reason_digest: String,
    pub previous_hash: String,
    pub hash: String,
}

impl ActiveModelBehavior for ActiveModel {}
