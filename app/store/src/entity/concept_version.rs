use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "concept_version")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub concept_id: i64,
    /// 0, like the number, while the version is a draft.
    pub year: i32,
    pub number: i32,
    pub language: String,
    pub title: String,
    pub line: String,
    pub promise: String,
    pub goal: String,
    pub channels: String,
    pub target_groups: String,
    pub hours_per_week_tenths: i32,
    pub people_min: i32,
    pub people_max: i32,
    pub to_start: String,
    pub skills: String,
    pub body: String,
    pub folded_text: String,
    pub created_at: i64,
    pub updated_at: i64,
    pub published_at: Option<i64>,
    pub published_by: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
