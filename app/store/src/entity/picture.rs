use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "picture")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub nomination_id: i64,
    pub media_id: i64,
    pub position: i32,
    pub alt: String,
    pub credit: String,
    pub visible: String,
    pub basis: Option<String>,
    pub guardians: Option<String>,
    pub licence: Option<String>,
    pub consent_ends: Option<i64>,
    pub kept_from_jury: bool,
    pub created_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
