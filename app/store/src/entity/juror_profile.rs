use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "juror_profile")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub season_id: i64,
    pub juror_id: i64,
    pub capacity: Option<i32>,
    /// Tags, separated by blanks.
    pub languages: String,
    /// Numbers of categories, separated by blanks.
    pub topics: String,
}

impl ActiveModelBehavior for ActiveModel {}
