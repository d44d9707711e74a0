use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "desk_press")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub show_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    pub by_account: Option<i64>,
    pub command: String,
    pub at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
