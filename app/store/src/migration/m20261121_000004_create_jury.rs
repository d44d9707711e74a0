//! Rounds, assignments, declared conflicts, scorecards and decisions.

super::migration! {
    up: "
CREATE TABLE round (
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    opens_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    closed_at BIGINT,
    UNIQUE (season_id)
);

CREATE TABLE assignment (
    id {pk},
    round_id BIGINT NOT NULL REFERENCES round (id),
    juror_id BIGINT NOT NULL REFERENCES account (id),
    nomination_id BIGINT NOT NULL REFERENCES nomination (id),
    created_at BIGINT NOT NULL,
    UNIQUE (round_id, juror_id, nomination_id)
);
CREATE INDEX assignment_nomination ON assignment (nomination_id);

CREATE TABLE conflict_declaration (
    id {pk},
    assignment_id BIGINT NOT NULL UNIQUE REFERENCES assignment (id),
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    declared_at BIGINT NOT NULL
);

CREATE TABLE scorecard (
    id {pk},
    assignment_id BIGINT NOT NULL UNIQUE REFERENCES assignment (id),
    private_note TEXT NOT NULL DEFAULT '',
    updated_at BIGINT NOT NULL
);

CREATE TABLE score (
    id {pk},
    scorecard_id BIGINT NOT NULL REFERENCES scorecard (id),
    criterion_id BIGINT NOT NULL REFERENCES criterion (id),
    mark TEXT CHECK (mark IN ('1', '2', '3', '4', '5', 'n')),
    comment TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    updated_at BIGINT NOT NULL,
    UNIQUE (scorecard_id, criterion_id)
);

CREATE TABLE decision (
    id {pk},
    nomination_id BIGINT NOT NULL UNIQUE REFERENCES nomination (id),
    kind TEXT NOT NULL CHECK (kind IN ('advance', 'decline')),
    reason TEXT NOT NULL,
    decided_by BIGINT NOT NULL REFERENCES account (id),
    decided_at BIGINT NOT NULL,
    published_by BIGINT REFERENCES account (id),
    published_at BIGINT,
    CHECK ((published_by IS NULL) = (published_at IS NULL))
);
",
    drops: ["decision", "score", "scorecard", "conflict_declaration", "assignment", "round"]
}
