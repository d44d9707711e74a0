use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "score")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub scorecard_id: i64,
    pub criterion_id: i64,
    pub mark: Option<String>,
    pub comment: String,
    pub version: i32,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
