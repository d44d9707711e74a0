use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "adaptation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub concept_id: i64,
    /// What was adapted, for good.
    pub origin_version_id: i64,
    /// What it was last compared with.
    pub base_version_id: i64,
    /// None once they have gone.
    pub owner_id: Option<i64>,
    pub organisation_id: Option<i64>,
    pub library: String,
    /// Empty where nobody has said.
    pub country: String,
    /// The library's own card, as JSON.
    pub text: String,
    /// As JSON.
    pub plan: String,
    pub version: i32,
    pub created_at: i64,
    pub updated_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
