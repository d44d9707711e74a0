use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "report")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub season_id: i64,
    pub library: String,
    pub link: String,
    pub channel: String,
    pub why: String,
    pub email: String,
    pub language: String,
    pub created_at: i64,
    /// The draft it was made into.
    pub nomination_id: Option<i64>,
    /// A day as `2017-07-03`.
    pub published_on: String,
    pub isil: String,
    pub country: String,
    pub metric: String,
    pub value: String,
    pub unit: String,
    /// The file it came from, and what its row is known by.
    pub import_id: Option<i64>,
    pub import_digest: Option<String>,
    /// When its sender agreed that it may be listed in public, and when an organiser had read it and let it stand.
    pub agreed_at: Option<i64>,
    pub listed_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
