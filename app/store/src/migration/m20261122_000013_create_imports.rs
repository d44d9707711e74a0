//! What was taken in from files, who was reminded, and what the organiser's list is searched by.

/// A row of a file is known by a digest of what it says, so that the same file twice adds nothing.
const UP: &str = "
CREATE TABLE import_batch (
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    manner TEXT NOT NULL,
    file_name TEXT NOT NULL,
    by_account BIGINT NOT NULL,
    taken_at BIGINT NOT NULL,
    row_count INTEGER NOT NULL,
    added INTEGER NOT NULL,
    undone_at BIGINT
);
CREATE INDEX import_batch_season ON import_batch (season_id);

ALTER TABLE report ADD COLUMN published_on TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN isil TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN metric TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN value TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN unit TEXT NOT NULL DEFAULT '';
ALTER TABLE report ADD COLUMN import_id BIGINT REFERENCES import_batch (id);
ALTER TABLE report ADD COLUMN import_digest TEXT;
CREATE INDEX report_import ON report (import_id);
CREATE UNIQUE INDEX report_import_digest ON report (season_id, import_digest);

ALTER TABLE nomination ADD COLUMN import_id BIGINT REFERENCES import_batch (id);
ALTER TABLE nomination ADD COLUMN import_digest TEXT;
ALTER TABLE nomination ADD COLUMN import_kept TEXT NOT NULL DEFAULT '';
CREATE INDEX nomination_import ON nomination (import_id);
CREATE UNIQUE INDEX nomination_import_digest ON nomination (season_id, import_digest);

ALTER TABLE nomination ADD COLUMN search_text TEXT;
CREATE INDEX nomination_desk_category ON nomination (season_id, category_id, number);
CREATE INDEX nomination_withdrawn ON nomination (season_id, number) WHERE withdrawn_at IS NOT NULL;

CREATE TABLE reminder (
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    organisation_id BIGINT REFERENCES organisation (id),
    nomination_id BIGINT REFERENCES nomination (id) ON DELETE CASCADE,
    queued_at BIGINT NOT NULL
);
CREATE INDEX reminder_season ON reminder (season_id, queued_at);
ALTER TABLE account ADD COLUMN reminders_ended_at BIGINT;
ALTER TABLE account ADD COLUMN reminder_token TEXT;
CREATE UNIQUE INDEX account_reminder_token ON account (reminder_token);
";

const DOWN: &str = "
DROP INDEX account_reminder_token;
ALTER TABLE account DROP COLUMN reminder_token;
ALTER TABLE account DROP COLUMN reminders_ended_at;
DROP TABLE reminder;
DROP INDEX nomination_withdrawn;
DROP INDEX nomination_desk_category;
ALTER TABLE nomination DROP COLUMN search_text;
DROP INDEX nomination_import_digest;
DROP INDEX nomination_import;
ALTER TABLE nomination DROP COLUMN import_kept;
ALTER TABLE nomination DROP COLUMN import_digest;
ALTER TABLE nomination DROP COLUMN import_id;
DROP INDEX report_import_digest;
DROP INDEX report_import;
ALTER TABLE report DROP COLUMN import_digest;
ALTER TABLE report DROP COLUMN import_id;
ALTER TABLE report DROP COLUMN unit;
ALTER TABLE report DROP COLUMN value;
ALTER TABLE report DROP COLUMN metric;
ALTER TABLE report DROP COLUMN country;
ALTER TABLE report DROP COLUMN isil;
ALTER TABLE report DROP COLUMN published_on;
DROP TABLE import_batch;
";

super::migration! { up: UP, down: DOWN }
