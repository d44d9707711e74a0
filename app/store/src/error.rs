//! What can go wrong between a question and the database.

use sea_orm::{DbErr, SqlErr};

/// Not found is `None`, not an error; a rule's no is a refusal of its slice, not an error either.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Somebody else wrote first: a unique key was taken, or a version had moved on.
    #[error("conflict: {0}")]
    Conflict(String),
    /// The database cannot be reached, is locked or its disk is full; worth trying again.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A row says something that cannot mean anything.
    #[error("inconsistent row {row} of {table}: {what}")]
    Inconsistent { table: &'static str, row: i64, what: String },
    #[error("unexpected: {0}")]
    Unexpected(String),
}

impl StoreError {
    pub(crate) fn inconsistent(table: &'static str, row: i64, what: impl Into<String>) -> Self {
        Self::Inconsistent { table, row, what: what.into() }
    }
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(what)) => return Self::Conflict(what),
            Some(SqlErr::ForeignKeyConstraintViolation(what)) => return Self::Unexpected(what),
            _ => {}
        }
        match &error {
            DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => Self::Unavailable(error.to_string()),
            _ if error.to_string().contains("database is locked") || error.to_string().contains("full") => {
                Self::Unavailable(error.to_string())
            }
            _ => Self::Unexpected(error.to_string()),
        }
    }
}
