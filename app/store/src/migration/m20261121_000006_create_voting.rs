//! Polls, the roll, the ballot box.
//!
//! A ballot is only ever inserted. Its number grows within the poll, so that SQLite appends to one end of the
//! table; the current ballot of a voter is the one with the highest `cast_number`. What identifies the voter is a
//! keyed hash whose key (`poll_secret`) is thrown away when the poll is certified.

super::migration! {
    up: "
CREATE TABLE poll (
    id {pk},
    season_id BIGINT NOT NULL REFERENCES season (id),
    category_id BIGINT NOT NULL UNIQUE REFERENCES category (id),
    code TEXT NOT NULL UNIQUE,
    jury_percent INTEGER NOT NULL,
    audience_percent INTEGER NOT NULL,
    points TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    opened_at BIGINT,
    closed_at BIGINT,
    certified_at BIGINT,
    CHECK (jury_percent + audience_percent = 100),
    CHECK (closed_at IS NULL OR opened_at IS NOT NULL),
    CHECK (certified_at IS NULL OR closed_at IS NOT NULL)
);

CREATE TABLE poll_secret (
    poll_id BIGINT PRIMARY KEY REFERENCES poll (id),
    secret TEXT NOT NULL
);

CREATE TABLE poll_option (
    poll_id BIGINT NOT NULL REFERENCES poll (id),
    nomination_id BIGINT NOT NULL REFERENCES nomination (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (poll_id, nomination_id)
);

CREATE TABLE ballot (
    poll_id BIGINT NOT NULL REFERENCES poll (id),
    number BIGINT NOT NULL,
    voter_key TEXT NOT NULL,
    cast_number INTEGER NOT NULL,
    request_key TEXT NOT NULL,
    receipt TEXT NOT NULL,
    choice TEXT NOT NULL,
    PRIMARY KEY (poll_id, number)
) {in_key_order};
CREATE UNIQUE INDEX ballot_voter ON ballot (poll_id, voter_key, cast_number);
CREATE UNIQUE INDEX ballot_receipt ON ballot (poll_id, receipt);
",
    drops: ["ballot", "poll_option", "poll_secret", "poll"]
}
