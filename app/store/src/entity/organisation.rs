use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub isil: Option<String>,
    pub kind: String,
    pub library_type: String,
    pub name: String,
    pub short_name: String,
    pub country: String,
    pub municipality: String,
    pub region: String,
    pub population: Option<i64>,
    pub homepage: String,
    pub folded_name: String,
    /// Tags, separated by blanks.
    pub languages: String,
    /// Addresses of the channels it runs, one a line.
    pub channels: String,
    /// A day as `2026-12-31`; empty while it is open.
    pub closed_on: String,
    /// What it became part of.
    pub successor_id: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
