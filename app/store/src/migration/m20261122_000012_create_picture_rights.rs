//! What must be known of a picture before it is published, its smaller copies, and the picture beside a concept.

/// Until now a yes for children was the guardians' yes: the form said so. An address under which a picture was public is
/// kept when the picture is gone, so that it can be said to be gone.
const UP: &str = "
ALTER TABLE picture ADD COLUMN guardians TEXT CHECK (guardians IN ('agreed', 'not-all'));
ALTER TABLE picture ADD COLUMN licence TEXT;
ALTER TABLE picture ADD COLUMN consent_ends BIGINT;
UPDATE picture SET guardians = 'agreed' WHERE visible = 'children' AND basis = 'consent';

ALTER TABLE media ADD COLUMN widths TEXT NOT NULL DEFAULT '';

CREATE TABLE concept_picture (
    id {pk},
    concept_id BIGINT NOT NULL REFERENCES concept (id) ON DELETE CASCADE,
    picture_id BIGINT REFERENCES picture (id) ON DELETE SET NULL,
    address TEXT NOT NULL UNIQUE,
    chosen_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE UNIQUE INDEX concept_picture_current ON concept_picture (concept_id) WHERE ended_at IS NULL;
CREATE INDEX concept_picture_picture ON concept_picture (picture_id);
";

const DOWN: &str = "
DROP TABLE concept_picture;
ALTER TABLE media DROP COLUMN widths;
ALTER TABLE picture DROP COLUMN consent_ends;
ALTER TABLE picture DROP COLUMN licence;
ALTER TABLE picture DROP COLUMN guardians;
";

super::migration! { up: UP, down: DOWN }
