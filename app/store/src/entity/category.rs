use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "category")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub season_id: i64,
    pub slug: String,
    pub position: i32,
    pub name: String,
    pub question: String,
    pub about: String,
    pub rules: String,
}

impl ActiveModelBehavior for ActiveModel {}
