use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "season")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub slug: String,
    pub name: String,
    pub demo: bool,
    pub call_opens_at: i64,
    pub call_closes_at: i64,
    pub show_at: i64,
    pub time_zone: String,
    pub created_at: i64,
    pub cap_per_library: Option<i32>,
    /// How often its dates were set: calendars take the newest.
    pub revised: i32,
    pub gallery_opened_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
