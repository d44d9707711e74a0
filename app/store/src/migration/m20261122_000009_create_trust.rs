//! What trust rests on: the audit log, invitations, passkeys, what a session says about itself, and mail whose cause
//! and fate are known.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// SQLite cannot change a CHECK, so the table of roles is made anew; the list of roles is the program's business.
const UP: &str = "
CREATE TABLE role_grant_new (
    id {pk},
    account_id BIGINT NOT NULL REFERENCES account (id),
    season_id BIGINT NOT NULL REFERENCES season (id),
    role TEXT NOT NULL,
    organisation_id BIGINT REFERENCES organisation (id),
    granted_at BIGINT NOT NULL,
    UNIQUE (account_id, season_id, role)
);
INSERT INTO role_grant_new (account_id, season_id, role, granted_at)
    SELECT account_id, season_id, role, granted_at FROM role_grant ORDER BY id;
DROP TABLE role_grant;
ALTER TABLE role_grant_new RENAME TO role_grant;

CREATE TABLE audit_entry (
    id BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    act TEXT NOT NULL,
    role TEXT NOT NULL,
    account_id BIGINT,
    season_id BIGINT,
    kind TEXT NOT NULL,
    record_id BIGINT,
    what TEXT NOT NULL,
    reason TEXT NOT NULL,
    reason_salt TEXT NOT NULL,
    reason_digest TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
);
CREATE INDEX audit_entry_record ON audit_entry (kind, record_id);
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entries BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head (id, entries, hash) VALUES (1, 0, '');

CREATE TABLE invitation (
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation_id BIGINT REFERENCES organisation (id),
    token_hash TEXT NOT NULL UNIQUE,
    invited_by BIGINT NOT NULL,
    invited_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    accepted_at BIGINT,
    withdrawn_at BIGINT
);
CREATE INDEX invitation_season ON invitation (season_id, email_key);

ALTER TABLE session ADD COLUMN account_id BIGINT;
ALTER TABLE session ADD COLUMN device TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN opened_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE session ADD COLUMN seen_at BIGINT NOT NULL DEFAULT 0;
CREATE INDEX session_account ON session (account_id);

CREATE TABLE passkey (
    id {pk},
    account_id BIGINT NOT NULL REFERENCES account (id),
    credential_id TEXT NOT NULL UNIQUE,
    credential TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX passkey_account ON passkey (account_id);
CREATE TABLE recovery_code (
    id {pk},
    account_id BIGINT NOT NULL REFERENCES account (id),
    code_hash TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX recovery_code_account ON recovery_code (account_id);

CREATE TABLE set_up (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    token_hash TEXT NOT NULL
);

CREATE TABLE identity (
    id {pk},
    account_id BIGINT NOT NULL REFERENCES account (id),
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    linked_at BIGINT NOT NULL,
    UNIQUE (issuer, subject)
);

ALTER TABLE account ADD COLUMN erased_at BIGINT;
ALTER TABLE account ADD COLUMN language TEXT NOT NULL DEFAULT 'en';

ALTER TABLE mail ADD COLUMN kind TEXT NOT NULL DEFAULT 'sign-in';
ALTER TABLE mail ADD COLUMN season_id BIGINT;
ALTER TABLE mail ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
ALTER TABLE mail ADD COLUMN held BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE mail ADD COLUMN trouble TEXT NOT NULL DEFAULT '';

ALTER TABLE organisation ADD COLUMN languages TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN channels TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN closed_on TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN successor_id BIGINT;
";

const DOWN: &str = "
ALTER TABLE organisation DROP COLUMN successor_id;
ALTER TABLE organisation DROP COLUMN closed_on;
ALTER TABLE organisation DROP COLUMN channels;
ALTER TABLE organisation DROP COLUMN languages;
ALTER TABLE mail DROP COLUMN trouble;
ALTER TABLE mail DROP COLUMN held;
ALTER TABLE mail DROP COLUMN language;
ALTER TABLE mail DROP COLUMN season_id;
ALTER TABLE mail DROP COLUMN kind;
ALTER TABLE account DROP COLUMN language;
ALTER TABLE account DROP COLUMN erased_at;
DROP TABLE identity;
DROP TABLE set_up;
DROP TABLE recovery_code;
DROP TABLE passkey;
DROP INDEX session_account;
ALTER TABLE session DROP COLUMN seen_at;
ALTER TABLE session DROP COLUMN opened_at;
ALTER TABLE session DROP COLUMN device;
ALTER TABLE session DROP COLUMN account_id;
DROP TABLE invitation;
DROP TABLE audit_head;
DROP TABLE audit_entry;
";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await
    }

    /// The roles keep their new shape, which the older program reads as well.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, DOWN).await
    }
}
