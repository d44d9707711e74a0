use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ruling")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub poll_id: i64,
    pub ruling: String,
    pub ballots: String,
    pub reason: String,
    pub ruled_by: i64,
    pub ruled_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
