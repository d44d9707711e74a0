use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "show_desk")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub show_id: i64,
    /// A JSON list; absent while the sheet is made from the season's categories.
    pub cues: Option<String>,
    /// Counts the changes of the sheet.
    pub plan_number: i64,
    pub starts_at: Option<i64>,
    pub state: Option<String>,
    pub rehearsing: bool,
}

impl ActiveModelBehavior for ActiveModel {}
