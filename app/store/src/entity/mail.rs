use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub message_id: String,
    pub recipient: String,
    pub subject: String,
    pub body: String,
    pub created_at: i64,
    pub next_attempt_at: i64,
    pub attempts: i32,
    pub sent_at: Option<i64>,
    pub failed_at: Option<i64>,
    pub kind: String,
    pub season_id: Option<i64>,
    pub language: String,
    /// Waits for an organiser to release it.
    pub held: bool,
    /// Why the last attempt failed, in the words of the log.
    pub trouble: String,
    /// Where whoever gets it says that they want no more; empty where it was asked for.
    pub unsubscribe: String,
}

impl ActiveModelBehavior for ActiveModel {}
