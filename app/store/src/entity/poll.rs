use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "poll")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub season_id: i64,
    pub category_id: i64,
    pub code: String,
    pub purpose: String,
    pub tally: String,
    pub declared: String,
    pub mode: String,
    pub visibility: String,
    pub expected: Option<i64>,
    pub created_at: i64,
    pub opened_at: Option<i64>,
    pub paused_at: Option<i64>,
    pub closed_at: Option<i64>,
    pub certified_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
