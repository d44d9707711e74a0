//! The jury may return a nomination to be completed; and organisers say of each that came in that it may take part.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

const COLUMNS: &str = "id, nomination_id, kind, reason, decided_by, decided_at, published_by, published_at";
const KINDS: &str = "'longlist', 'shortlist', 'advance', 'commend', 'decline', 'return'";
const KINDS_BEFORE: &str = "'longlist', 'shortlist', 'advance', 'commend', 'decline'";

/// SQLite changes no rule of a column, so the table is made anew.
fn sqlite(kinds: &str) -> String {
    format!(
        "
CREATE TABLE decision_new (
    id {{pk}},
    nomination_id BIGINT NOT NULL REFERENCES nomination (id),
    kind TEXT NOT NULL CHECK (kind IN ({kinds})),
    reason TEXT NOT NULL,
    decided_by BIGINT NOT NULL REFERENCES account (id),
    decided_at BIGINT NOT NULL,
    published_by BIGINT REFERENCES account (id),
    published_at BIGINT,
    CHECK ((published_by IS NULL) = (published_at IS NULL))
);
INSERT INTO decision_new ({COLUMNS}) SELECT {COLUMNS} FROM decision;
DROP TABLE decision;
ALTER TABLE decision_new RENAME TO decision;
CREATE INDEX decision_nomination ON decision (nomination_id);
CREATE UNIQUE INDEX decision_pending ON decision (nomination_id) WHERE published_at IS NULL;
"
    )
}

fn postgres(kinds: &str) -> String {
    format!(
        "
ALTER TABLE decision DROP CONSTRAINT decision_kind_check;
ALTER TABLE decision ADD CONSTRAINT decision_kind_check CHECK (kind IN ({kinds}));
"
    )
}

fn kinds(manager: &SchemaManager<'_>, kinds: &str) -> String {
    match manager.get_database_backend() {
        DbBackend::Sqlite => sqlite(kinds),
        _ => postgres(kinds),
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, &kinds(manager, KINDS)).await?;
        super::run(manager, "ALTER TABLE nomination ADD COLUMN found_fit_at BIGINT;").await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, "ALTER TABLE nomination DROP COLUMN found_fit_at;").await?;
        super::run(manager, "DELETE FROM decision WHERE kind = 'return';").await?;
        super::run(manager, &kinds(manager, KINDS_BEFORE)).await
    }
}
