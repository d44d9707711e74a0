//! Opening a database: where it is, how it is set up, and what is asserted before anybody uses it.

use crate::{Store, StoreError, migration::Migrator};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DbBackend, DbErr, Statement};
use sea_orm_migration::MigratorTrait;
use std::{fmt, path::Path, time::Duration};

/// Where the database is: `sqlite:///path/to/file` or `postgres://…`.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    pub fn new(url: impl Into<String>) -> Self {
        Self(url.into())
    }

    /// A SQLite file, made when it is not there yet.
    pub fn sqlite_file(path: &Path) -> Self {
        Self(format!("sqlite://{}?mode=rwc", path.display()))
    }

    fn is_sqlite(&self) -> bool {
        self.0.starts_with("sqlite:")
    }
}

/// Never shows the password.
impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_sqlite() { "sqlite:…" } else { "postgres:…" })
    }
}

/// Why the database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("SQLite {0} has a bug that can corrupt a database in WAL mode; 3.51.3 or newer is needed")]
    SqliteTooOld(String),
    #[error("this database needs {setting} = {expected}, but has {found}")]
    Setting { setting: &'static str, expected: &'static str, found: String },
    #[error("the database has been changed by a newer Opslag ({0}); start that one")]
    NewerSchema(String),
}

impl From<DbErr> for ConnectError {
    fn from(error: DbErr) -> Self {
        Self::Store(error.into())
    }
}

/// SQLite before 3.51.3 can corrupt a database in WAL mode (sqlite.org/wal.html, "WAL-reset bug").
const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);

/// How long a request waits for a connection before it is told to come back.
const PATIENCE: Duration = Duration::from_secs(5);
/// Connections that read SQLite at a time.
const READERS: u32 = 8;
/// Connections that read for the audience's phones, on either engine.
const BOOTH_READERS: u32 = 4;

/// Connections to PostgreSQL for everything but the audience's phones.
const PG_CONNECTIONS: u32 = 16;

/// Rows that are read before whoever asked has taken the first.
const ROWS_AT_ONCE: usize = 512;

/// How much of the file is read in place.
const MAPPED_BYTES: &str = "268435456";

/// So many connections to a file, with everything they must agree on.
fn sqlite(url: &DatabaseUrl, connections: u32, only_read: bool) -> ConnectOptions {
    let mut options = ConnectOptions::new(url.0.clone());
    options.sqlx_logging(false).acquire_timeout(PATIENCE).min_connections(1).max_connections(connections);
    // a file does not hang up: to ask each time whether it is still there costs as much as what one came to ask
    options.test_before_acquire(false);
    options.map_sqlx_sqlite_opts(move |sqlite| {
        sqlite
            .pragma("journal_mode", "WAL")
            .pragma("synchronous", "FULL")
            .pragma("foreign_keys", "ON")
            .pragma("busy_timeout", "5000")
            // a destroyed poll secret must not linger in a free page
            .pragma("secure_delete", "ON")
            // whoever writes empties the caches of all others; what the system has in memory need not be copied again
            .pragma("mmap_size", MAPPED_BYTES)
            .pragma("query_only", if only_read { "ON" } else { "OFF" })
            // a list is handed over whole: for every fifty rows its reader and its asker would wait for each other
            .row_buffer_size(ROWS_AT_ONCE)
    });
    options
}

impl Store {
    /// Opens the database, asserts its settings and brings its schema up to date.
    pub async fn open(url: &DatabaseUrl) -> Result<Self, ConnectError> {
        let (db, writer, booth, cast) = if url.is_sqlite() {
            // the writer first: it makes the file
            let writer = Database::connect(sqlite(url, 1, false)).await?;
            let db = Database::connect(sqlite(url, READERS, true)).await?;
            let booth = Database::connect(sqlite(url, BOOTH_READERS, true)).await?;
            (db, writer.clone(), booth, writer)
        } else {
            let connect = |connections| {
                let mut options = ConnectOptions::new(url.0.clone());
                options.sqlx_logging(false).acquire_timeout(PATIENCE).max_connections(connections);
                Database::connect(options)
            };
            let db = connect(PG_CONNECTIONS).await?;
            // ballots are written on a connection of their own
            (db.clone(), db, connect(BOOTH_READERS).await?, connect(1).await?)
        };
        let store = Self { db, writer, booth, lane: crate::voting::lane::open(cast) };
        store.assert_settings().await?;
        store.migrate().await?;
        crate::nominations::fill_search_text(&store.writer).await?;
        Ok(store)
    }

    async fn migrate(&self) -> Result<(), ConnectError> {
        let known: Vec<String> = Migrator::migrations().iter().map(|m| m.name().to_owned()).collect();
        Migrator::install(&self.writer).await?;
        let applied = self.db.query_all_raw(self.statement("SELECT version FROM seaql_migrations")).await?;
        for row in applied {
            let version: String = row.try_get_by_index(0)?;
            if !known.contains(&version) {
                return Err(ConnectError::NewerSchema(version));
            }
        }
        Migrator::up(&self.writer, None).await?;
        Ok(())
    }

    /// Undoes the whole schema. For the test that walks every migration up, down and up again.
    pub async fn roll_back_everything(&self) -> Result<(), ConnectError> {
        Migrator::down(&self.writer, None).await?;
        Ok(())
    }

    /// Undoes every migration from the one whose name contains `number` on. For tests that bring old rows along.
    pub async fn roll_back_before(&self, number: &str) -> Result<(), ConnectError> {
        let names = Migrator::migrations();
        let first = names.iter().position(|migration| migration.name().contains(number));
        let steps = first.map_or(0, |first| names.len() - first);
        Migrator::down(&self.writer, Some(u32::try_from(steps).unwrap_or(0))).await?;
        Ok(())
    }

    /// Applies every migration that is not applied yet.
    pub async fn roll_forward(&self) -> Result<(), ConnectError> {
        self.migrate().await
    }

    async fn assert_settings(&self) -> Result<(), ConnectError> {
        if self.db.get_database_backend() != DbBackend::Sqlite {
            return Ok(());
        }
        let version = self.text("SELECT sqlite_version()").await?;
        let mut parts = version.split('.').map(|part| part.parse().unwrap_or(0));
        let mut part = || parts.next().unwrap_or(0);
        if (part(), part(), part()) < OLDEST_SQLITE {
            return Err(ConnectError::SqliteTooOld(version));
        }
        for (setting, query, expected) in [
            ("journal_mode", "SELECT journal_mode FROM pragma_journal_mode", "wal"),
            ("synchronous", "SELECT CAST(synchronous AS TEXT) FROM pragma_synchronous", "2"),
            ("foreign_keys", "SELECT CAST(foreign_keys AS TEXT) FROM pragma_foreign_keys", "1"),
            ("query_only", "SELECT CAST(query_only AS TEXT) FROM pragma_query_only", "1"),
        ] {
            let found = self.text(query).await?;
            if found != expected {
                return Err(ConnectError::Setting { setting, expected, found });
            }
        }
        Ok(())
    }

    async fn text(&self, sql: &'static str) -> Result<String, ConnectError> {
        let row = self.db.query_one_raw(self.statement(sql)).await?;
        let row = row.ok_or_else(|| StoreError::Unexpected(format!("no answer to {sql}")))?;
        Ok(row.try_get_by_index(0)?)
    }

    fn statement(&self, sql: &'static str) -> Statement {
        Statement::from_string(self.db.get_database_backend(), sql)
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> crate::Result<()> {
        Ok(self.db.ping().await?)
    }
}
