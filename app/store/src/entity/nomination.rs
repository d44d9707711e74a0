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
    /// What the first link shows; the others are in [`super::nomination_link`].
    pub link_note: String,
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
    /// When an organiser found that it may take part, as it was sent last.
    pub found_fit_at: Option<i64>,
    pub kind: String,
    pub period_from: String,
    pub period_to: String,
    pub offline_effect: String,
    pub side_effects: String,
    pub talk_about: String,
    pub how: String,
    pub who_does_what: String,
    pub get_better: String,
    pub amplifiers: String,
    pub hours: String,
    pub money: String,
    pub skills: String,
    /// Empty where nobody has said.
    pub team: String,
    pub languages_used: String,
    /// Empty where nobody has said.
    pub ai_help: String,
    pub relation: String,
    /// Answers to what the category asks beyond the form, as JSON.
    pub own_answers: String,
    /// Names an organiser covers for the jury beyond those the writer named, one a line.
    pub names_from_desk: String,
    /// Questions whose answers the jury does not read at all, comma-separated.
    pub withheld: String,
    /// The file it came from, what its row is known by, and what the file says beside the form, as JSON.
    pub import_id: Option<i64>,
    pub import_digest: Option<String>,
    pub import_kept: String,
    /// Title and library, folded, once it is sent.
    pub search_text: Option<String>,
    /// Jurors practise on it; it is in no ranking and gets no decision.
    pub practice: bool,
    /// Its writer's word; what its library says is in [`super::confirmation`].
    pub gallery_agreed_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
