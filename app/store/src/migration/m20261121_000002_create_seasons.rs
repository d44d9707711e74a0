//! Seasons, categories, rubrics and who plays which part in a season.

super::migration! {
    up: "
CREATE TABLE season (
    id {pk},
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    demo BOOLEAN NOT NULL,
    call_opens_at BIGINT NOT NULL,
    call_closes_at BIGINT NOT NULL,
    show_at BIGINT NOT NULL,
    time_zone TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    CHECK (call_opens_at < call_closes_at)
);

CREATE TABLE category (
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    slug TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    question TEXT NOT NULL,
    about TEXT NOT NULL,
    UNIQUE (season_id, slug)
);

CREATE TABLE criterion (
    id {pk},
    category_id BIGINT NOT NULL REFERENCES category (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    question TEXT NOT NULL,
    weight_percent INTEGER NOT NULL CHECK (weight_percent BETWEEN 1 AND 100),
    anchors TEXT NOT NULL,
    UNIQUE (category_id, position)
);

CREATE TABLE role_grant (
    id {pk},
    account_id BIGINT NOT NULL REFERENCES account (id),
    season_id BIGINT NOT NULL REFERENCES season (id),
    role TEXT NOT NULL CHECK (role IN ('juror', 'chair', 'editor', 'organiser', 'operator')),
    granted_at BIGINT NOT NULL,
    UNIQUE (account_id, season_id, role)
);
",
    drops: ["role_grant", "criterion", "category", "season"]
}
