use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "feedback")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub nomination_id: i64,
    pub strength: String,
    pub next_step: String,
    pub version: i32,
    pub written_by: i64,
    pub written_at: i64,
    pub approved_by: Option<i64>,
    pub approved_at: Option<i64>,
    pub averages: String,
    pub queued_at: Option<i64>,
    pub released_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
