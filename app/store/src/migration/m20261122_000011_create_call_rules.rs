//! What a call asks of libraries, and what may happen to a nomination before the jury has it.

/// A nomination that is taken back to be mended keeps its number; whoever returned it says until when and why.
const UP: &str = "
ALTER TABLE season ADD COLUMN cap_per_library INTEGER;
ALTER TABLE season ADD COLUMN revised INTEGER NOT NULL DEFAULT 0;

ALTER TABLE nomination ADD COLUMN kept_number INTEGER;
ALTER TABLE nomination ADD COLUMN returned_until BIGINT;
ALTER TABLE nomination ADD COLUMN returned_reason TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX nomination_kept_number ON nomination (season_id, kept_number);

CREATE TABLE nomination_version (
    id {pk},
    nomination_id BIGINT NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    UNIQUE (nomination_id, version)
);

ALTER TABLE report ADD COLUMN nomination_id BIGINT REFERENCES nomination (id) ON DELETE SET NULL;
";

const DOWN: &str = "
ALTER TABLE report DROP COLUMN nomination_id;
DROP TABLE nomination_version;
DROP INDEX nomination_kept_number;
ALTER TABLE nomination DROP COLUMN returned_reason;
ALTER TABLE nomination DROP COLUMN returned_until;
ALTER TABLE nomination DROP COLUMN kept_number;
ALTER TABLE season DROP COLUMN revised;
ALTER TABLE season DROP COLUMN cap_per_library;
";

super::migration! { up: UP, down: DOWN }
