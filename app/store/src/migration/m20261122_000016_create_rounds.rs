//! Several rounds a season, a decision for every rung, practice nominations, and criteria that say more.
//!
//! SQLite cannot take a constraint off a table: what refers to one another is made anew there, copied and put in its place,
//! the last of the chain first.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 5] = ["round", "assignment", "conflict_declaration", "scorecard", "score"];

/// The five tables as they are to be on SQLite, `_new` after every name.
fn made_anew(kind: &str, unique: &str) -> String {
    format!(
        "
CREATE TABLE round_new (
    id {{pk}},
    season_id BIGINT NOT NULL REFERENCES season (id),
    {kind}
    opens_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    closed_at BIGINT,
    UNIQUE ({unique})
);
CREATE TABLE assignment_new (
    id {{pk}},
    round_id BIGINT NOT NULL REFERENCES round_new (id),
    juror_id BIGINT NOT NULL REFERENCES account (id),
    nomination_id BIGINT NOT NULL REFERENCES nomination (id),
    created_at BIGINT NOT NULL,
    UNIQUE (round_id, juror_id, nomination_id)
);
CREATE TABLE conflict_declaration_new (
    id {{pk}},
    assignment_id BIGINT NOT NULL UNIQUE REFERENCES assignment_new (id),
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    declared_at BIGINT NOT NULL
);
CREATE TABLE scorecard_new (
    id {{pk}},
    assignment_id BIGINT NOT NULL UNIQUE REFERENCES assignment_new (id),
    private_note TEXT NOT NULL DEFAULT '',
    updated_at BIGINT NOT NULL
);
CREATE TABLE score_new (
    id {{pk}},
    scorecard_id BIGINT NOT NULL REFERENCES scorecard_new (id),
    criterion_id BIGINT NOT NULL REFERENCES criterion (id),
    mark TEXT CHECK (mark IN ('1', '2', '3', '4', '5', 'n')),
    comment TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    updated_at BIGINT NOT NULL,
    UNIQUE (scorecard_id, criterion_id)
);
"
    )
}

/// Copies what is there, takes the old tables away and gives the new ones their names.
fn put_in_place() -> String {
    const COLUMNS: [&str; 5] = [
        "id, season_id, opens_at, closes_at, closed_at",
        "id, round_id, juror_id, nomination_id, created_at",
        "id, assignment_id, kind, note, declared_at",
        "id, assignment_id, private_note, updated_at",
        "id, scorecard_id, criterion_id, mark, comment, version, updated_at",
    ];
    let copies = TABLES.iter().zip(COLUMNS).map(|(table, columns)| {
        format!("INSERT INTO {table}_new ({columns}) SELECT {columns} FROM {table};\n")
    });
    let drops = TABLES.iter().rev().map(|table| format!("DROP TABLE {table};\n"));
    let names = TABLES.iter().map(|table| format!("ALTER TABLE {table}_new RENAME TO {table};\n"));
    let index = "CREATE INDEX assignment_nomination ON assignment (nomination_id);\n".to_owned();
    copies.chain(drops).chain(names).chain([index]).collect()
}

const DECISION_COLUMNS: &str =
    "id, nomination_id, kind, reason, decided_by, decided_at, published_by, published_at";

fn decision_anew(unique: &str, kinds: &str) -> String {
    format!(
        "
CREATE TABLE decision_new (
    id {{pk}},
    nomination_id BIGINT NOT NULL {unique} REFERENCES nomination (id),
    kind TEXT NOT NULL CHECK (kind IN ({kinds})),
    reason TEXT NOT NULL,
    decided_by BIGINT NOT NULL REFERENCES account (id),
    decided_at BIGINT NOT NULL,
    published_by BIGINT REFERENCES account (id),
    published_at BIGINT,
    CHECK ((published_by IS NULL) = (published_at IS NULL))
);
INSERT INTO decision_new ({DECISION_COLUMNS}) SELECT {DECISION_COLUMNS} FROM decision;
DROP TABLE decision;
ALTER TABLE decision_new RENAME TO decision;
"
    )
}

const RUNGS: &str = "'longlist', 'shortlist', 'advance', 'commend', 'decline'";

/// One decision waits at a time; what was published before it stays.
const PENDING: &str = "
CREATE INDEX decision_nomination ON decision (nomination_id);
CREATE UNIQUE INDEX decision_pending ON decision (nomination_id) WHERE published_at IS NULL;
ALTER TABLE nomination ADD COLUMN practice BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE criterion ADD COLUMN comment_required BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE criterion ADD COLUMN examples TEXT NOT NULL DEFAULT '[]';
";

const POSTGRES_UP: &str = "
ALTER TABLE round ADD COLUMN kind TEXT NOT NULL DEFAULT 'scoring';
ALTER TABLE round DROP CONSTRAINT round_season_id_key;
ALTER TABLE round ADD CONSTRAINT round_season_id_kind_key UNIQUE (season_id, kind);
ALTER TABLE decision DROP CONSTRAINT decision_nomination_id_key;
ALTER TABLE decision DROP CONSTRAINT decision_kind_check;
";

/// What older programs know: the scoring round, and one decision of two kinds on a nomination.
const FORGET: &str = "
DELETE FROM score WHERE scorecard_id IN (SELECT id FROM scorecard WHERE assignment_id IN
    (SELECT id FROM assignment WHERE round_id IN (SELECT id FROM round WHERE kind <> 'scoring')));
DELETE FROM scorecard WHERE assignment_id IN
    (SELECT id FROM assignment WHERE round_id IN (SELECT id FROM round WHERE kind <> 'scoring'));
DELETE FROM conflict_declaration WHERE assignment_id IN
    (SELECT id FROM assignment WHERE round_id IN (SELECT id FROM round WHERE kind <> 'scoring'));
DELETE FROM assignment WHERE round_id IN (SELECT id FROM round WHERE kind <> 'scoring');
DELETE FROM round WHERE kind <> 'scoring';
DELETE FROM decision WHERE kind NOT IN ('advance', 'decline');
DELETE FROM decision WHERE id NOT IN (SELECT MAX(id) FROM decision GROUP BY nomination_id);
ALTER TABLE criterion DROP COLUMN examples;
ALTER TABLE criterion DROP COLUMN comment_required;
ALTER TABLE nomination DROP COLUMN practice;
DROP INDEX decision_pending;
DROP INDEX decision_nomination;
";

const POSTGRES_DOWN: &str = "
ALTER TABLE decision DROP CONSTRAINT decision_kind_check;
ALTER TABLE decision ADD CONSTRAINT decision_kind_check CHECK (kind IN ('advance', 'decline'));
ALTER TABLE decision ADD CONSTRAINT decision_nomination_id_key UNIQUE (nomination_id);
ALTER TABLE round DROP CONSTRAINT round_season_id_kind_key;
ALTER TABLE round ADD CONSTRAINT round_season_id_key UNIQUE (season_id);
ALTER TABLE round DROP COLUMN kind;
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sql = match manager.get_database_backend() {
            DbBackend::Sqlite => [
                made_anew("kind TEXT NOT NULL DEFAULT 'scoring',", "season_id, kind"),
                put_in_place(),
                decision_anew("", RUNGS),
            ]
            .concat(),
            _ => format!(
                "{POSTGRES_UP}ALTER TABLE decision ADD CONSTRAINT decision_kind_check CHECK (kind IN ({RUNGS}));"
            ),
        };
        super::run(manager, &sql).await?;
        super::run(manager, PENDING).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, FORGET).await?;
        let sql = match manager.get_database_backend() {
            DbBackend::Sqlite => {
                [made_anew("", "season_id"), put_in_place(), decision_anew("UNIQUE", "'advance', 'decline'")]
                    .concat()
            }
            _ => POSTGRES_DOWN.to_owned(),
        };
        super::run(manager, &sql).await
    }
}
