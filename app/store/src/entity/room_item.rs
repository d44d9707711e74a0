use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "room_item")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub season_id: i64,
    pub nomination_id: i64,
    pub position: i32,
    pub lead_account_id: Option<i64>,
    /// Words of [`domain::jury::Worth`] with blanks between them, as they were when the order was made.
    pub why: String,
}

impl ActiveModelBehavior for ActiveModel {}
