use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "metric")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub nomination_id: i64,
    pub position: i32,
    pub what: String,
    pub before: String,
    pub after: String,
    pub period: String,
    pub source: String,
    pub channel: String,
    pub measure: String,
    pub tool: String,
    pub paid: String,
    pub audience: String,
}

impl ActiveModelBehavior for ActiveModel {}
