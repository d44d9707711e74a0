//! Which figure decides the jury's order in a season, declared before anybody scores.

const UP: &str = "
CREATE TABLE deciding_rule (
    season_id BIGINT PRIMARY KEY REFERENCES season (id) ON DELETE CASCADE,
    rule TEXT NOT NULL CHECK (rule IN ('mean', 'adjusted')),
    finalists INTEGER NOT NULL CHECK (finalists BETWEEN 1 AND 10),
    declared_at BIGINT NOT NULL
);
";

super::migration! { up: UP, drops: ["deciding_rule"] }
