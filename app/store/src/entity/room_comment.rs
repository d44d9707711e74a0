use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "room_comment")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub nomination_id: i64,
    pub account_id: i64,
    pub as_chair: bool,
    pub text: String,
    pub written_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
