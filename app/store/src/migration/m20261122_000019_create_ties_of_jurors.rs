//! What ties jurors to nominations and libraries, how nominations are given out, who abstains, and how long a juror took.
//!
//! The database itself refuses to give a nomination to a juror over a tie, and a scorecard or score over a tie or a
//! declared conflict. What was written before stays where it is and counts nowhere.

use sea_orm_migration::{
    prelude::*,
    sea_orm::{ConnectionTrait, DbBackend},
};

const UP: &str = "
CREATE TABLE tie (
    id {pk},
    juror_id BIGINT NOT NULL REFERENCES account (id),
    nomination_id BIGINT NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    about TEXT NOT NULL DEFAULT '',
    noted_by BIGINT REFERENCES account (id),
    noted_at BIGINT NOT NULL,
    lifted_by BIGINT REFERENCES account (id),
    lifted_at BIGINT,
    UNIQUE (juror_id, nomination_id, kind),
    CHECK (lifted_at IS NULL OR kind NOT IN ('own', 'co-author'))
);
CREATE INDEX tie_nomination ON tie (nomination_id);

CREATE TABLE juror_relation (
    id {pk},
    juror_id BIGINT NOT NULL REFERENCES account (id),
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    kind TEXT NOT NULL CHECK (kind IN ('employer', 'partner', 'client', 'excluded')),
    noted_by BIGINT NOT NULL REFERENCES account (id),
    noted_at BIGINT NOT NULL,
    UNIQUE (juror_id, organisation_id, kind)
);

CREATE TABLE juror_profile (
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    juror_id BIGINT NOT NULL REFERENCES account (id),
    capacity INTEGER CHECK (capacity >= 0),
    languages TEXT NOT NULL DEFAULT '',
    topics TEXT NOT NULL DEFAULT '',
    UNIQUE (season_id, juror_id)
);

CREATE TABLE assignment_plan (
    id {pk},
    round_id BIGINT NOT NULL UNIQUE REFERENCES round (id),
    per_nomination INTEGER NOT NULL CHECK (per_nomination BETWEEN 1 AND 20)
);

CREATE TABLE abstention (
    id {pk},
    assignment_id BIGINT NOT NULL UNIQUE REFERENCES assignment (id) ON DELETE CASCADE,
    abstained_at BIGINT NOT NULL
);

CREATE TABLE juror_reminder (
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    juror_id BIGINT NOT NULL REFERENCES account (id),
    queued_at BIGINT NOT NULL
);

ALTER TABLE scorecard ADD COLUMN spent_ms BIGINT NOT NULL DEFAULT 0;

CREATE VIEW tied_assignment AS
SELECT assignment.id FROM assignment
WHERE EXISTS (
    SELECT 1 FROM tie
    WHERE tie.juror_id = assignment.juror_id AND tie.nomination_id = assignment.nomination_id
    AND tie.lifted_at IS NULL
) OR EXISTS (
    SELECT 1 FROM conflict_declaration
    WHERE conflict_declaration.assignment_id = assignment.id AND conflict_declaration.kind <> 'none'
);
";

const GUARDS_SQLITE: &str = "
CREATE TRIGGER assignment_over_tie BEFORE INSERT ON assignment
WHEN EXISTS (SELECT 1 FROM tie WHERE tie.juror_id = NEW.juror_id AND tie.nomination_id = NEW.nomination_id AND tie.lifted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'this juror is tied to this nomination'); END;
CREATE TRIGGER assignment_moved_over_tie BEFORE UPDATE OF juror_id, nomination_id ON assignment
WHEN EXISTS (SELECT 1 FROM tie WHERE tie.juror_id = NEW.juror_id AND tie.nomination_id = NEW.nomination_id AND tie.lifted_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'this juror is tied to this nomination'); END;
CREATE TRIGGER scorecard_over_tie BEFORE INSERT ON scorecard
WHEN EXISTS (SELECT 1 FROM tied_assignment WHERE tied_assignment.id = NEW.assignment_id)
BEGIN SELECT RAISE(ABORT, 'this juror is tied to this nomination'); END;
CREATE TRIGGER scorecard_moved_over_tie BEFORE UPDATE OF assignment_id ON scorecard
WHEN EXISTS (SELECT 1 FROM tied_assignment WHERE tied_assignment.id = NEW.assignment_id)
BEGIN SELECT RAISE(ABORT, 'this juror is tied to this nomination'); END;
CREATE TRIGGER score_over_tie BEFORE INSERT ON score
WHEN EXISTS (SELECT 1 FROM scorecard JOIN tied_assignment ON tied_assignment.id = scorecard.assignment_id WHERE scorecard.id = NEW.scorecard_id)
BEGIN SELECT RAISE(ABORT, 'this juror is tied to this nomination'); END;
CREATE TRIGGER score_changed_over_tie BEFORE UPDATE ON score
WHEN EXISTS (SELECT 1 FROM scorecard JOIN tied_assignment ON tied_assignment.id = scorecard.assignment_id WHERE scorecard.id = NEW.scorecard_id)
BEGIN SELECT RAISE(ABORT, 'this juror is tied to this nomination'); END;
";

const GUARDS_POSTGRES: &str = "
CREATE FUNCTION refuse_assignment_over_tie() RETURNS trigger AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM tie WHERE tie.juror_id = NEW.juror_id AND tie.nomination_id = NEW.nomination_id AND tie.lifted_at IS NULL) THEN
        RAISE EXCEPTION 'this juror is tied to this nomination';
    END IF;
    RETURN NEW;
END $$ LANGUAGE plpgsql;
CREATE FUNCTION refuse_scorecard_over_tie() RETURNS trigger AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM tied_assignment WHERE tied_assignment.id = NEW.assignment_id) THEN
        RAISE EXCEPTION 'this juror is tied to this nomination';
    END IF;
    RETURN NEW;
END $$ LANGUAGE plpgsql;
CREATE FUNCTION refuse_score_over_tie() RETURNS trigger AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM scorecard JOIN tied_assignment ON tied_assignment.id = scorecard.assignment_id WHERE scorecard.id = NEW.scorecard_id) THEN
        RAISE EXCEPTION 'this juror is tied to this nomination';
    END IF;
    RETURN NEW;
END $$ LANGUAGE plpgsql;
CREATE TRIGGER assignment_over_tie BEFORE INSERT OR UPDATE OF juror_id, nomination_id ON assignment
FOR EACH ROW EXECUTE FUNCTION refuse_assignment_over_tie();
CREATE TRIGGER scorecard_over_tie BEFORE INSERT OR UPDATE OF assignment_id ON scorecard
FOR EACH ROW EXECUTE FUNCTION refuse_scorecard_over_tie();
CREATE TRIGGER score_over_tie BEFORE INSERT OR UPDATE ON score
FOR EACH ROW EXECUTE FUNCTION refuse_score_over_tie();
";

const UNGUARD_SQLITE: &str = "
DROP TRIGGER score_changed_over_tie;
DROP TRIGGER score_over_tie;
DROP TRIGGER scorecard_moved_over_tie;
DROP TRIGGER scorecard_over_tie;
DROP TRIGGER assignment_moved_over_tie;
DROP TRIGGER assignment_over_tie;
";

const UNGUARD_POSTGRES: &str = "
DROP TRIGGER score_over_tie ON score;
DROP TRIGGER scorecard_over_tie ON scorecard;
DROP TRIGGER assignment_over_tie ON assignment;
DROP FUNCTION refuse_score_over_tie();
DROP FUNCTION refuse_scorecard_over_tie();
DROP FUNCTION refuse_assignment_over_tie();
";

const DOWN: &str = "
DROP VIEW tied_assignment;
ALTER TABLE scorecard DROP COLUMN spent_ms;
DROP TABLE juror_reminder;
DROP TABLE abstention;
DROP TABLE assignment_plan;
DROP TABLE juror_profile;
DROP TABLE juror_relation;
DROP TABLE tie;
";

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, UP).await?;
        super::run(manager, of_engine(manager, GUARDS_SQLITE, GUARDS_POSTGRES)).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        super::run(manager, of_engine(manager, UNGUARD_SQLITE, UNGUARD_POSTGRES)).await?;
        super::run(manager, DOWN).await
    }
}

/// Triggers are what the engines spell differently.
fn of_engine(manager: &SchemaManager, sqlite: &'static str, postgres: &'static str) -> &'static str {
    match manager.get_connection().get_database_backend() {
        DbBackend::Sqlite => sqlite,
        _ => postgres,
    }
}
