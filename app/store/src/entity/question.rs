use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "question")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub concept_id: i64,
    /// Nobody, once they have gone.
    pub asked_by: Option<i64>,
    pub language: String,
    pub text: String,
    pub asked_at: i64,
    /// Empty until somebody answers.
    pub answer: String,
    pub answer_language: String,
    pub answered_by: Option<i64>,
    pub answered_at: Option<i64>,
    pub decided_by: Option<i64>,
    pub shown_at: Option<i64>,
    pub put_aside_at: Option<i64>,
    pub put_aside_reason: String,
    pub taken_back_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
