use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "room")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub season_id: i64,
    pub opened_at: Option<i64>,
    pub ended_at: Option<i64>,
    pub on_table: Option<i64>,
    pub number: i64,
}

impl ActiveModelBehavior for ActiveModel {}
