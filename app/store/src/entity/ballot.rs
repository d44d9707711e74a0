use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ballot")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub poll_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    pub voter_key: String,
    pub cast_number: i32,
    pub request_key: String,
    pub receipt: String,
    pub choice: String,
}

impl ActiveModelBehavior for ActiveModel {}
