use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outcome")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub adaptation_id: i64,
    pub language: String,
    /// As JSON.
    pub text: String,
    pub version: i32,
    pub created_at: i64,
    pub updated_at: i64,
    pub sent_at: Option<i64>,
    pub returned_at: Option<i64>,
    pub return_reason: String,
    pub approved_at: Option<i64>,
    pub decided_by: Option<i64>,
    pub withdrawn_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
