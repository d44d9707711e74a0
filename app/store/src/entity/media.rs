use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "media")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub key: String,
    pub sha256: String,
    pub width: i32,
    pub height: i32,
    pub size_bytes: i64,
    /// Widths of the smaller copies beside it, smallest first, with commas between.
    pub widths: String,
    /// Each of them is there as WebP too.
    pub webp: bool,
    pub created_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}
