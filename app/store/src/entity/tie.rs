use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "tie")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub juror_id: i64,
    pub nomination_id: i64,
    pub kind: String,
    pub about: String,
    /// Nobody where the house found it.
    pub noted_by: Option<i64>,
    pub noted_at: i64,
    pub lifted_by: Option<i64>,
    pub lifted_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
