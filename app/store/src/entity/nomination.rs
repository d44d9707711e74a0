use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "nomination")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub season_id: i64,
    pub category_id: Option<i64>,
    pub owner_id: Option<i64>,
    pub draft_key_hash: Option<String>,
    pub number: Option<i32>,
    pub organisation_id: Option<i64>,
    pub library: String,
    pub title: String,
    pub summary: String,
    pub what_was_done: String,
    pub why_it_worked: String,
    pub target_group: String,
    pub goal: String,
    pub channels: String,
    pub effort: String,
    pub link: String,
    pub names_to_cover: String,
    pub language: String,
    pub source_title: String,
    pub source_url: String,
    pub version: i32,
    pub created_at: i64,
    pub updated_at: i64,
    pub submitted_at: Option<i64>,
    pub withdrawn_at: Option<i64>,
    /// The number it had when it was taken back to be mended.
    pub kept_number: Option<i32>,
    pub returned_until: Option<i64>,
    pub returned_reason: String,
    /// The file it came from, what its row is known by, and what the file says beside the form, as JSON.
    pub import_id: Option<i64>,
    pub import_digest: Option<String>,
    pub import_kept: String,
    /// Title and library, folded, once it is sent.
    pub search_text: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
