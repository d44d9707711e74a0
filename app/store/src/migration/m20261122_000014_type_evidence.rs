//! Evidence that can be compared and looked after: what kind of number a number is, further links with what they show, what
//! became of the pages behind links, and quotes.

/// What was typed before stays where it is: it was in the writer's own words, and that is what its kind says.
const UP: &str = "
ALTER TABLE metric ADD COLUMN channel TEXT NOT NULL DEFAULT '';
ALTER TABLE metric ADD COLUMN measure TEXT NOT NULL DEFAULT 'other';
ALTER TABLE metric ADD COLUMN tool TEXT NOT NULL DEFAULT '';
ALTER TABLE metric ADD COLUMN paid TEXT NOT NULL DEFAULT '';
ALTER TABLE metric ADD COLUMN audience TEXT NOT NULL DEFAULT '';

ALTER TABLE nomination ADD COLUMN link_note TEXT NOT NULL DEFAULT '';

CREATE TABLE nomination_link (
    id {pk},
    nomination_id BIGINT NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (nomination_id, position)
);

CREATE TABLE quote (
    id {pk},
    nomination_id BIGINT NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    who TEXT NOT NULL,
    source TEXT NOT NULL,
    consent BOOLEAN NOT NULL,
    UNIQUE (nomination_id, position)
);

CREATE TABLE link_check (
    id {pk},
    address TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    status INTEGER,
    failures INTEGER NOT NULL,
    checked_at BIGINT,
    due_at BIGINT NOT NULL,
    final_address TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    taken_at BIGINT
);
CREATE INDEX link_check_due ON link_check (due_at);
";

const DOWN: &str = "
DROP TABLE link_check;
DROP TABLE quote;
DROP TABLE nomination_link;
ALTER TABLE nomination DROP COLUMN link_note;
ALTER TABLE metric DROP COLUMN audience;
ALTER TABLE metric DROP COLUMN paid;
ALTER TABLE metric DROP COLUMN tool;
ALTER TABLE metric DROP COLUMN measure;
ALTER TABLE metric DROP COLUMN channel;
";

super::migration! { up: UP, down: DOWN }
