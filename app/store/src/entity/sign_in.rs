use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub email: String,
    pub email_key: String,
    pub token_hash: String,
    pub code_hash: Option<String>,
    pub browser_hash: Option<String>,
    pub next: String,
    pub asked_at: i64,
    pub expires_at: i64,
    pub used_at: Option<i64>,
    pub superseded: bool,
    pub wrong_codes: i32,
}

impl ActiveModelBehavior for ActiveModel {}
