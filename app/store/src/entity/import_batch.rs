use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "import_batch")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub season_id: i64,
    /// `reports`, `drafts` or `sent`.
    pub manner: String,
    pub file_name: String,
    pub by_account: i64,
    pub taken_at: i64,
    pub row_count: i32,
    pub added: i32,
    pub undone_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
