//! The jury's room, what is said and agreed on in it, feedback to nominators, and why things work.

super::migration! {
    up: "
CREATE TABLE room (
    id {pk},
    season_id BIGINT NOT NULL UNIQUE REFERENCES season (id),
    opened_at BIGINT,
    ended_at BIGINT,
    on_table BIGINT REFERENCES nomination (id) ON DELETE SET NULL,
    number BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE room_item (
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    nomination_id BIGINT NOT NULL UNIQUE REFERENCES nomination (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    lead_account_id BIGINT REFERENCES account (id)
);
CREATE INDEX room_item_season ON room_item (season_id, position);

CREATE TABLE room_seat (
    id {pk},
    nomination_id BIGINT NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    account_id BIGINT NOT NULL REFERENCES account (id),
    seat INTEGER NOT NULL,
    UNIQUE (nomination_id, account_id),
    UNIQUE (nomination_id, seat)
);

CREATE TABLE room_comment (
    id {pk},
    nomination_id BIGINT NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    account_id BIGINT NOT NULL REFERENCES account (id),
    as_chair BOOLEAN NOT NULL,
    text TEXT NOT NULL,
    written_at BIGINT NOT NULL
);
CREATE INDEX room_comment_nomination ON room_comment (nomination_id, id);

CREATE TABLE consensus (
    id {pk},
    nomination_id BIGINT NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('advance', 'decline', 'again')),
    reason TEXT NOT NULL,
    recorded_by BIGINT NOT NULL REFERENCES account (id),
    as_chair BOOLEAN NOT NULL,
    recorded_at BIGINT NOT NULL,
    UNIQUE (nomination_id, version)
);

CREATE TABLE feedback (
    id {pk},
    nomination_id BIGINT NOT NULL UNIQUE REFERENCES nomination (id) ON DELETE CASCADE,
    strength TEXT NOT NULL,
    next_step TEXT NOT NULL,
    version INTEGER NOT NULL,
    written_by BIGINT NOT NULL REFERENCES account (id),
    written_at BIGINT NOT NULL,
    approved_by BIGINT REFERENCES account (id),
    approved_at BIGINT,
    averages TEXT NOT NULL DEFAULT '[]',
    queued_at BIGINT,
    released_at BIGINT,
    CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CHECK (queued_at IS NULL OR approved_at IS NOT NULL),
    CHECK (released_at IS NULL OR queued_at IS NOT NULL)
);

CREATE TABLE analysis (
    id {pk},
    nomination_id BIGINT NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    written_by BIGINT NOT NULL REFERENCES account (id),
    written_at BIGINT NOT NULL,
    UNIQUE (nomination_id, version)
);
",
    drops: ["analysis", "feedback", "consensus", "room_comment", "room_seat", "room_item", "room"]
}
