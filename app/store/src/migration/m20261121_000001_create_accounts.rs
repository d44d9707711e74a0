//! People, organisations, roles, sign-in requests and sessions.

super::migration! {
    up: "
CREATE TABLE organisation (
    id {pk},
    isil TEXT UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('library', 'agency', 'organiser', 'partner')),
    library_type TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    country TEXT NOT NULL,
    municipality TEXT NOT NULL,
    region TEXT NOT NULL,
    population BIGINT,
    homepage TEXT NOT NULL,
    folded_name TEXT NOT NULL
);
CREATE INDEX organisation_folded_name ON organisation (folded_name);

CREATE TABLE account (
    id {pk},
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE sign_in (
    id {pk},
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    code_hash TEXT,
    browser_hash TEXT,
    next TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    superseded BOOLEAN NOT NULL DEFAULT FALSE,
    wrong_codes INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX sign_in_email_key ON sign_in (email_key, asked_at);
CREATE INDEX sign_in_browser ON sign_in (browser_hash, asked_at);

CREATE TABLE session (
    id TEXT PRIMARY KEY,
    record TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX session_expires_at ON session (expires_at);
",
    drops: ["session", "sign_in", "account", "organisation"]
}
