use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deciding_rule")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub season_id: i64,
    pub rule: String,
    pub finalists: i32,
    pub declared_at: i64,
    pub final_decides: bool,
}

impl ActiveModelBehavior for ActiveModel {}
