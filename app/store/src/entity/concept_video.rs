use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "concept_video")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub concept_id: i64,
    pub video_id: Option<i64>,
    pub address: String,
    pub chosen_at: i64,
    pub ended_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
