use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "concept_source")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub concept_id: i64,
    pub nomination_id: i64,
    pub position: i32,
}

impl ActiveModelBehavior for ActiveModel {}
