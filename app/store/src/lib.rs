//! The database of Opslag: queries and writes, one file per slice, on SQLite or PostgreSQL.
//!
//! Everything goes through [`Store`]. Reading takes any connection of the pool; writing goes through one helper
//! that begins an IMMEDIATE transaction on SQLite, so that reading and then writing in one transaction cannot be
//! overtaken. This is the only crate that names SeaORM.

mod connect;
#[allow(dead_code, reason = "the entity macros write more than every table needs")]
mod entity;
mod error;
mod invariants;
mod migration;
mod revision;

pub mod accounts;
pub mod adaptations;
pub mod audit;
pub mod awards;
pub mod concepts;
pub mod gallery;
pub mod jury;
pub mod nominations;
pub mod outbox;
pub mod overview;
pub mod participation;
pub mod questions;
pub mod reminders;
pub mod seasons;
pub mod show;
pub mod voting;
pub mod webhooks;

pub use connect::{ConnectError, DatabaseUrl};
pub use error::StoreError;

use sea_orm::{
    AccessMode, DatabaseConnection, DatabaseTransaction, DbBackend, IsolationLevel, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};

pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// A handle on the database; cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    /// For reading; on SQLite it refuses to write.
    db: DatabaseConnection,
    /// For writing. SQLite knows one writer at a time, so there it is a single connection: who wants to write queues for
    /// it in order and holds no reader meanwhile, instead of asking the file again and again whether it is free.
    writer: DatabaseConnection,
    /// For reading what the audience's phones ask for: connections that nothing else can hold.
    booth: DatabaseConnection,
    /// Where ballots are handed in.
    lane: voting::lane::Lane,
}

impl Store {
    /// Begins the only kind of transaction that may write.
    async fn write(&self) -> Result<DatabaseTransaction> {
        write_to(&self.writer).await
    }

    /// The same store for ballot, stage and streams: it reads on connections of their own, so that a hall that votes
    /// never waits behind people who search the catalogue.
    pub fn booth(&self) -> Self {
        Self { db: self.booth.clone(), ..self.clone() }
    }

    /// Begins a transaction that only reads, and ends when it is dropped: all its answers are of one moment, and one
    /// connection is fetched for all its questions. Fetching one and giving it back costs more than most questions.
    async fn read(&self) -> Result<DatabaseTransaction> {
        // SQLite's are of one moment as they are, and know no such settings
        let asks = self.db.get_database_backend() == DbBackend::Postgres;
        let options = TransactionOptions {
            isolation_level: asks.then_some(IsolationLevel::RepeatableRead),
            access_mode: asks.then_some(AccessMode::ReadOnly),
            ..TransactionOptions::default()
        };
        Ok(self.db.begin_with_options(options).await?)
    }
}

async fn write_to(writer: &DatabaseConnection) -> Result<DatabaseTransaction> {
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    Ok(writer.begin_with_options(options).await?)
}
