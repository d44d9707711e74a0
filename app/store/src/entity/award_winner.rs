use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "award_winner")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub award_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub nomination_id: i64,
}

impl ActiveModelBehavior for ActiveModel {}
