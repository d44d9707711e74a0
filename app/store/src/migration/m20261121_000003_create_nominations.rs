//! Reports, nominations and their evidence.

super::migration! {
    up: "
CREATE TABLE report (
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    library TEXT NOT NULL,
    link TEXT NOT NULL,
    channel TEXT NOT NULL,
    why TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE nomination (
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    category_id BIGINT REFERENCES category (id),
    owner_id BIGINT REFERENCES account (id),
    draft_key_hash TEXT,
    number INTEGER,
    organisation_id BIGINT REFERENCES organisation (id),
    library TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    what_was_done TEXT NOT NULL DEFAULT '',
    why_it_worked TEXT NOT NULL DEFAULT '',
    target_group TEXT NOT NULL DEFAULT '',
    goal TEXT NOT NULL DEFAULT '',
    channels TEXT NOT NULL DEFAULT '',
    effort TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    names_to_cover TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'da',
    source_title TEXT NOT NULL DEFAULT '',
    source_url TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    submitted_at BIGINT,
    withdrawn_at BIGINT,
    UNIQUE (season_id, number),
    CHECK ((submitted_at IS NULL) = (number IS NULL)),
    CHECK (submitted_at IS NULL OR (category_id IS NOT NULL AND owner_id IS NOT NULL)),
    CHECK (withdrawn_at IS NULL OR submitted_at IS NOT NULL)
);
CREATE INDEX nomination_owner ON nomination (owner_id);
CREATE INDEX nomination_draft_key ON nomination (draft_key_hash);
CREATE INDEX nomination_category ON nomination (category_id, submitted_at);

CREATE TABLE metric (
    id {pk},
    nomination_id BIGINT NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    what TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    period TEXT NOT NULL,
    source TEXT NOT NULL,
    UNIQUE (nomination_id, position)
);

CREATE TABLE media (
    id {pk},
    key TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    size_bytes BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE picture (
    id {pk},
    nomination_id BIGINT NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    media_id BIGINT NOT NULL REFERENCES media (id),
    position INTEGER NOT NULL,
    alt TEXT NOT NULL,
    credit TEXT NOT NULL,
    visible TEXT NOT NULL CHECK (visible IN ('nobody', 'crowd', 'adults', 'children')),
    basis TEXT CHECK (basis IN ('consent', 'interest', 'unsure')),
    created_at BIGINT NOT NULL,
    UNIQUE (nomination_id, position)
);
",
    drops: ["picture", "media", "metric", "nomination", "report"]
}
