use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "concept")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub uuid: String,
    pub number: i32,
    pub slug: String,
    pub motif: String,
    pub editorial: bool,
    pub created_by: Option<i64>,
    pub created_at: i64,
    pub retired_at: Option<i64>,
    pub withdrawn_at: Option<i64>,
    pub changed_at: i64,
    /// A day as `2027-12-31`; empty where nobody has named one.
    pub review_on: String,
}

impl ActiveModelBehavior for ActiveModel {}
