use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "webhook_delivery")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub webhook_id: i64,
    pub event: String,
    /// A concept, or a category; 0 of a test.
    pub subject_id: i64,
    pub happened_at: i64,
    /// When it is to be tried; nothing once it is settled.
    pub due_at: Option<i64>,
    pub attempts: i32,
    pub state: String,
    pub status: Option<i32>,
    pub trouble: String,
    pub tried_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
