//! The video beside a concept, under an address of its own.

/// As for pictures: an address under which a video was public is kept when the video is gone, so that it can be said to be
/// gone.
const UP: &str = "
CREATE TABLE concept_video (
    id {pk},
    concept_id BIGINT NOT NULL REFERENCES concept (id) ON DELETE CASCADE,
    video_id BIGINT REFERENCES video (id) ON DELETE SET NULL,
    address TEXT NOT NULL UNIQUE,
    chosen_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE UNIQUE INDEX concept_video_current ON concept_video (concept_id) WHERE ended_at IS NULL;
CREATE INDEX concept_video_video ON concept_video (video_id);
";

super::migration! { up: UP, drops: ["concept_video"] }
