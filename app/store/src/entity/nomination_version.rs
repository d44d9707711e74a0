use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "nomination_version")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub nomination_id: i64,
    /// From 1.
    pub version: i32,
    /// The answers as they were sent, as JSON.
    pub text: String,
    pub sent_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
