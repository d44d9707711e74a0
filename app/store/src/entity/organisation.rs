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
}

impl ActiveModelBehavior for ActiveModel {}
