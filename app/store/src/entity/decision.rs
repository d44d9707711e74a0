use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "decision")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub nomination_id: i64,
    pub kind: String,
    pub reason: String,
    pub decided_by: i64,
    pub decided_at: i64,
    pub published_by: Option<i64>,
    pub published_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
