use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "juror_relation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub juror_id: i64,
    pub organisation_id: i64,
    pub kind: String,
    pub noted_by: i64,
    pub noted_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
