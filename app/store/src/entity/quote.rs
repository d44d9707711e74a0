use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "quote")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub nomination_id: i64,
    pub position: i32,
    pub text: String,
    pub who: String,
    pub source: String,
    pub consent: bool,
}

impl ActiveModelBehavior for ActiveModel {}
