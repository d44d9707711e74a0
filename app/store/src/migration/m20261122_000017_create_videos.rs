//! Copies of pictures as WebP, and videos of nominations.

/// A video that was taken back leaves its number behind, so that whoever asks for it can be told that it is gone.
const UP: &str = "
ALTER TABLE media ADD COLUMN webp BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE video (
    id {pk},
    nomination_id BIGINT NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('mp4', 'webm')),
    size_bytes BIGINT NOT NULL,
    captions TEXT,
    poster_id BIGINT REFERENCES media (id),
    alt TEXT NOT NULL,
    credit TEXT NOT NULL,
    visible TEXT NOT NULL,
    basis TEXT,
    guardians TEXT CHECK (guardians IN ('agreed', 'not-all')),
    licence TEXT,
    consent_ends BIGINT,
    created_at BIGINT NOT NULL,
    withdrawn_at BIGINT,
    CHECK ((key IS NULL) = (withdrawn_at IS NOT NULL))
);
CREATE INDEX video_nomination ON video (nomination_id);
";

const DOWN: &str = "
DROP TABLE video;
ALTER TABLE media DROP COLUMN webp;
";

super::migration! { up: UP, down: DOWN }
