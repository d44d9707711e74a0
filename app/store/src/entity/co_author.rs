use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "co_author")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub nomination_id: i64,
    pub email: String,
    pub email_key: String,
    pub invited_by: i64,
    pub invited_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
