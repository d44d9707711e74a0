use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "scorecard")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub assignment_id: i64,
    pub private_note: String,
    pub updated_at: i64,
    /// Time between saves that followed each other closely; for the juror alone.
    pub spent_ms: i64,
}

impl ActiveModelBehavior for ActiveModel {}
