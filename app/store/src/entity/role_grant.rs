use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "role_grant")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub account_id: i64,
    pub season_id: i64,
    pub role: String,
    pub organisation_id: Option<i64>,
    pub granted_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
