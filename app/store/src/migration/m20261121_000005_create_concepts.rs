//! Concepts, their versions in each language, and the nominations they come from.

super::migration! {
    up: "
CREATE TABLE concept (
    id {pk},
    uuid TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL UNIQUE,
    slug TEXT NOT NULL UNIQUE,
    motif TEXT NOT NULL,
    editorial BOOLEAN NOT NULL,
    created_by BIGINT REFERENCES account (id),
    created_at BIGINT NOT NULL,
    retired_at BIGINT
);

CREATE TABLE concept_version (
    id {pk},
    concept_id BIGINT NOT NULL REFERENCES concept (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    line TEXT NOT NULL,
    promise TEXT NOT NULL,
    goal TEXT NOT NULL,
    channels TEXT NOT NULL,
    target_groups TEXT NOT NULL,
    hours_per_week_tenths INTEGER NOT NULL,
    people_min INTEGER NOT NULL,
    people_max INTEGER NOT NULL,
    to_start TEXT NOT NULL,
    skills TEXT NOT NULL,
    body TEXT NOT NULL,
    folded_text TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    published_at BIGINT,
    published_by BIGINT REFERENCES account (id),
    UNIQUE (concept_id, year, number, language),
    CHECK ((published_at IS NULL) = (number = 0)),
    CHECK (published_by IS NULL OR published_at IS NOT NULL)
);
CREATE INDEX concept_version_published ON concept_version (published_at);

CREATE TABLE concept_source (
    id {pk},
    concept_id BIGINT NOT NULL REFERENCES concept (id),
    nomination_id BIGINT NOT NULL REFERENCES nomination (id),
    position INTEGER NOT NULL,
    UNIQUE (concept_id, nomination_id)
);
",
    drops: ["concept_source", "concept_version", "concept"]
}
