use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "confirmation")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub nomination_id: i64,
    pub email: String,
    pub email_key: String,
    pub asked_by: i64,
    pub asked_at: i64,
    pub answered_by: Option<i64>,
    pub answered_at: Option<i64>,
    pub verdict: String,
    pub remarks: String,
    /// The library said beside its answer that it may stand in the gallery.
    pub gallery_agreed_at: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
