use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consensus")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub nomination_id: i64,
    pub version: i32,
    pub kind: String,
    pub reason: String,
    pub recorded_by: i64,
    pub as_chair: bool,
    pub recorded_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
