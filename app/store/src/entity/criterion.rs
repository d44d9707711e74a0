use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "criterion")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub category_id: i64,
    pub position: i32,
    pub title: String,
    pub question: String,
    pub weight_percent: i32,
    pub anchors: String,
    /// JSON: an example for each level, or none.
    pub examples: String,
    pub comment_required: bool,
}

impl ActiveModelBehavior for ActiveModel {}
