use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "video")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub nomination_id: i64,
    pub position: i32,
    /// Where its bytes are; nothing once it was taken back.
    pub key: Option<String>,
    pub kind: String,
    pub size_bytes: i64,
    /// WebVTT, written by us.
    pub captions: Option<String>,
    pub poster_id: Option<i64>,
    pub alt: String,
    pub credit: String,
    pub visible: String,
    pub basis: Option<String>,
    pub guardians: Option<String>,
    pub licence: Option<String>,
    pub consent_ends: Option<i64>,
    pub kept_from_jury: bool,
    pub created_at: i64,
    pub withdrawn_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
