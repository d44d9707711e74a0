use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "link_check")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub address: String,
    pub state: String,
    pub status: Option<i32>,
    pub failures: i32,
    pub checked_at: Option<i64>,
    pub due_at: i64,
    pub final_address: String,
    pub title: String,
    pub text: String,
    pub taken_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
