//! Polls say how they are counted, who may vote and what they are for; voters may have codes; libraries stand on a roll;
//! ballots can be set aside. A category may have a rehearsal's poll beside its own.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

const POLL: &str = "
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    category_id BIGINT NOT NULL REFERENCES category (id),
    code TEXT NOT NULL UNIQUE,
    purpose TEXT NOT NULL DEFAULT 'award' CHECK (purpose IN ('award', 'rehearsal')),
    tally TEXT NOT NULL DEFAULT '{\"kind\":\"approval\"}',
    declared TEXT NOT NULL,
    mode TEXT NOT NULL DEFAULT 'open_device'
        CHECK (mode IN ('sector_library', 'sector_member', 'room', 'mail', 'open_device')),
    visibility TEXT NOT NULL DEFAULT 'after_close'
        CHECK (visibility IN ('always', 'after_vote', 'after_close', 'never')),
    expected BIGINT CHECK (expected > 0),
    created_at BIGINT NOT NULL,
    opened_at BIGINT,
    paused_at BIGINT,
    closed_at BIGINT,
    certified_at BIGINT,
    UNIQUE (category_id, purpose),
    CHECK (closed_at IS NULL OR opened_at IS NOT NULL),
    CHECK (certified_at IS NULL OR closed_at IS NOT NULL)";

const POLL_BEFORE: &str = "
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    category_id BIGINT NOT NULL UNIQUE REFERENCES category (id),
    code TEXT NOT NULL UNIQUE,
    jury_percent INTEGER NOT NULL,
    audience_percent INTEGER NOT NULL,
    points TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    opened_at BIGINT,
    closed_at BIGINT,
    certified_at BIGINT,
    CHECK (jury_percent + audience_percent = 100),
    CHECK (closed_at IS NULL OR opened_at IS NOT NULL),
    CHECK (certified_at IS NULL OR closed_at IS NOT NULL)";

const COLUMNS: &str =
    "id, season_id, category_id, code, declared, created_at, opened_at, closed_at, certified_at";
const COLUMNS_BEFORE: &str = "id, season_id, category_id, code, jury_percent, audience_percent, points, created_at, \
     opened_at, closed_at, certified_at";

/// The old columns as the rule is written now.
const DECLARED: &str = r#"CASE audience_percent
    WHEN 0 THEN '{"decided_by":{"kind":"jury"},"tie_rule":"audience"}'
    WHEN 100 THEN '{"decided_by":{"kind":"audience"},"tie_rule":"shared"}'
    ELSE '{"decided_by":{"kind":"combined","audience_percent":' || audience_percent || ',"by":{"rank_points":' || points
        || '}},"tie_rule":"audience"}'
END"#;

const STANDARD_POINTS: &str = "'[12,10,8,7,6,5,4,3,2,1]'";

/// The audience's per cent out of the rule, in SQLite's words or PostgreSQL's.
fn percent(backend: DbBackend) -> &'static str {
    match backend {
        DbBackend::Sqlite => {
            "CASE json_extract(declared, '$.decided_by.kind') WHEN 'jury' THEN 0 WHEN 'audience' THEN 100 \
             ELSE json_extract(declared, '$.decided_by.audience_percent') END"
        }
        _ => {
            "CASE declared::json #>> '{decided_by,kind}' WHEN 'jury' THEN 0 WHEN 'audience' THEN 100 \
             ELSE (declared::json #>> '{decided_by,audience_percent}')::integer END"
        }
    }
}

fn points(backend: DbBackend) -> String {
    let points = match backend {
        DbBackend::Sqlite => "json_extract(declared, '$.decided_by.by.rank_points')",
        _ => "declared::json #>> '{decided_by,by,rank_points}'",
    };
    format!("COALESCE({points}, {STANDARD_POINTS})")
}

/// What points at a poll, in an order in which each may be made; the other way round each may be dropped.
const CHILDREN: [(&str, &str, &str); 5] = [
    (
        "poll_secret",
        "poll_id, secret",
        "poll_id BIGINT PRIMARY KEY REFERENCES poll_new (id), secret TEXT NOT NULL",
    ),
    (
        "poll_option",
        "poll_id, nomination_id, position",
        "poll_id BIGINT NOT NULL REFERENCES poll_new (id), nomination_id BIGINT NOT NULL REFERENCES nomination (id), \
         position INTEGER NOT NULL, PRIMARY KEY (poll_id, nomination_id)",
    ),
    (
        "ballot",
        "poll_id, number, voter_key, cast_number, request_key, receipt, choice",
        "poll_id BIGINT NOT NULL REFERENCES poll_new (id), number BIGINT NOT NULL, voter_key TEXT NOT NULL, \
         cast_number INTEGER NOT NULL, request_key TEXT NOT NULL, receipt TEXT NOT NULL, choice TEXT NOT NULL, \
         PRIMARY KEY (poll_id, number)",
    ),
    (
        "award",
        "id, category_id, poll_id, result, revealed_at",
        "id {pk}, category_id BIGINT NOT NULL UNIQUE REFERENCES category (id), \
         poll_id BIGINT NOT NULL REFERENCES poll_new (id), result TEXT NOT NULL, revealed_at BIGINT NOT NULL",
    ),
    (
        "award_winner",
        "award_id, nomination_id",
        "award_id BIGINT NOT NULL REFERENCES award_new (id), \
         nomination_id BIGINT NOT NULL REFERENCES nomination (id), PRIMARY KEY (award_id, nomination_id)",
    ),
];

/// SQLite takes no rule of a table back, so the poll is made anew with everything that points at it.
fn sqlite(poll: &str, columns: &str, from: &str) -> String {
    let mut sql = format!(
        "CREATE TABLE poll_new ({poll});\nINSERT INTO poll_new ({columns}) SELECT {from} FROM poll;\n"
    );
    for (table, columns, body) in CHILDREN {
        let layout = if table == "ballot" { "{in_key_order}" } else { "" };
        sql += &format!("CREATE TABLE {table}_new ({body}) {layout};\n");
        sql += &format!("INSERT INTO {table}_new ({columns}) SELECT {columns} FROM {table};\n");
    }
    for (table, _, _) in CHILDREN.iter().rev() {
        sql += &format!("DROP TABLE {table};\n");
    }
    sql += "DROP TABLE poll;\nALTER TABLE poll_new RENAME TO poll;\n";
    for (table, _, _) in CHILDREN {
        sql += &format!("ALTER TABLE {table}_new RENAME TO {table};\n");
    }
    sql += "CREATE UNIQUE INDEX ballot_voter ON ballot (poll_id, voter_key, cast_number);\n\
            CREATE UNIQUE INDEX ballot_receipt ON ballot (poll_id, receipt);\n";
    sql
}

fn postgres_up() -> String {
    format!(
        r#"
ALTER TABLE poll ADD COLUMN purpose TEXT NOT NULL DEFAULT 'award' CHECK (purpose IN ('award', 'rehearsal'));
ALTER TABLE poll ADD COLUMN tally TEXT NOT NULL DEFAULT '{{"kind":"approval"}}';
ALTER TABLE poll ADD COLUMN declared TEXT;
ALTER TABLE poll ADD COLUMN mode TEXT NOT NULL DEFAULT 'open_device'
    CHECK (mode IN ('sector_library', 'sector_member', 'room', 'mail', 'open_device'));
ALTER TABLE poll ADD COLUMN visibility TEXT NOT NULL DEFAULT 'after_close'
    CHECK (visibility IN ('always', 'after_vote', 'after_close', 'never'));
ALTER TABLE poll ADD COLUMN expected BIGINT CHECK (expected > 0);
ALTER TABLE poll ADD COLUMN paused_at BIGINT;
UPDATE poll SET declared = {DECLARED};
ALTER TABLE poll ALTER COLUMN declared SET NOT NULL;
ALTER TABLE poll DROP COLUMN jury_percent, DROP COLUMN audience_percent, DROP COLUMN points;
ALTER TABLE poll DROP CONSTRAINT poll_category_id_key;
ALTER TABLE poll ADD CONSTRAINT poll_category_id_purpose_key UNIQUE (category_id, purpose);
"#
    )
}

fn postgres_down() -> String {
    let (percent, points) = (percent(DbBackend::Postgres), points(DbBackend::Postgres));
    format!(
        "
ALTER TABLE poll ADD COLUMN jury_percent INTEGER, ADD COLUMN audience_percent INTEGER, ADD COLUMN points TEXT;
UPDATE poll SET audience_percent = {percent}, points = {points};
UPDATE poll SET jury_percent = 100 - audience_percent;
ALTER TABLE poll ALTER COLUMN jury_percent SET NOT NULL, ALTER COLUMN audience_percent SET NOT NULL,
    ALTER COLUMN points SET NOT NULL, ADD CHECK (jury_percent + audience_percent = 100);
ALTER TABLE poll DROP CONSTRAINT poll_category_id_purpose_key;
ALTER TABLE poll ADD CONSTRAINT poll_category_id_key UNIQUE (category_id);
ALTER TABLE poll DROP COLUMN purpose, DROP COLUMN tally, DROP COLUMN declared, DROP COLUMN mode,
    DROP COLUMN visibility, DROP COLUMN expected, DROP COLUMN paused_at;
"
    )
}

/// A code is kept as a keyed hash, the key beside it per season; an address it was mailed to likewise.
const NEW_TABLES: &str = "
CREATE TABLE code_secret (
    season_id BIGINT PRIMARY KEY REFERENCES season (id),
    secret TEXT NOT NULL
);

CREATE TABLE voter_code (
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    kind TEXT NOT NULL CHECK (kind IN ('room', 'mail')),
    label TEXT NOT NULL,
    hash TEXT NOT NULL,
    address_hash TEXT,
    made_at BIGINT NOT NULL,
    withdrawn_at BIGINT,
    UNIQUE (season_id, hash)
);
CREATE INDEX voter_code_address ON voter_code (season_id, address_hash);

CREATE TABLE voter_roll (
    season_id BIGINT NOT NULL REFERENCES season (id),
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    account_id BIGINT NOT NULL REFERENCES account (id),
    speaks INTEGER NOT NULL CHECK (speaks IN (0, 1)),
    PRIMARY KEY (season_id, account_id)
);

CREATE TABLE ruling (
    id {pk},
    poll_id BIGINT NOT NULL REFERENCES poll (id),
    ruling TEXT NOT NULL,
    ballots TEXT NOT NULL,
    reason TEXT NOT NULL,
    ruled_by BIGINT NOT NULL REFERENCES account (id),
    ruled_at BIGINT NOT NULL
);
CREATE INDEX ruling_poll ON ruling (poll_id);
";

const FORGET_REHEARSALS: &str = "
DELETE FROM ballot WHERE poll_id IN (SELECT id FROM poll WHERE purpose = 'rehearsal');
DELETE FROM poll_option WHERE poll_id IN (SELECT id FROM poll WHERE purpose = 'rehearsal');
DELETE FROM poll_secret WHERE poll_id IN (SELECT id FROM poll WHERE purpose = 'rehearsal');
DELETE FROM poll WHERE purpose = 'rehearsal';
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let sql = match manager.get_database_backend() {
            DbBackend::Sqlite => sqlite(POLL, COLUMNS, &COLUMNS.replace("declared", DECLARED)),
            _ => postgres_up(),
        };
        super::run(manager, &sql).await?;
        super::run(manager, NEW_TABLES).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(
            manager,
            "DROP TABLE ruling; DROP TABLE voter_roll; DROP TABLE voter_code; DROP TABLE code_secret;",
        )
        .await?;
        super::run(manager, FORGET_REHEARSALS).await?;
        let sql = match manager.get_database_backend() {
            DbBackend::Sqlite => {
                let (percent, points) = (percent(DbBackend::Sqlite), points(DbBackend::Sqlite));
                let from = format!(
                    "id, season_id, category_id, code, 100 - ({percent}), {percent}, {points}, created_at, opened_at, \
                     closed_at, certified_at"
                );
                sqlite(POLL_BEFORE, COLUMNS_BEFORE, &from)
            }
            _ => postgres_down(),
        };
        super::run(manager, &sql).await
    }
}
