use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "nomination_link")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub nomination_id: i64,
    /// From 2: the first link stands in the nomination itself.
    pub position: i32,
    pub address: String,
    pub note: String,
}

impl ActiveModelBehavior for ActiveModel {}
