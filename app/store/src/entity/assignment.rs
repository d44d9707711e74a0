use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assignment")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub round_id: i64,
    pub juror_id: i64,
    pub nomination_id: i64,
    pub created_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
