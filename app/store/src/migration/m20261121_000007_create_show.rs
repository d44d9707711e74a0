//! Shows, the log of their moments, and the awards they revealed.

super::migration! {
    up: "
CREATE TABLE show (
    id {pk},
    season_id BIGINT NOT NULL UNIQUE REFERENCES season (id),
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
);

CREATE TABLE moment (
    show_id BIGINT NOT NULL REFERENCES show (id),
    number BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('waiting', 'voting', 'counting', 'revealed')),
    category_id BIGINT REFERENCES category (id),
    by_account BIGINT REFERENCES account (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (show_id, number)
);

CREATE TABLE award (
    id {pk},
    category_id BIGINT NOT NULL UNIQUE REFERENCES category (id),
    poll_id BIGINT NOT NULL REFERENCES poll (id),
    result TEXT NOT NULL,
    revealed_at BIGINT NOT NULL
);

CREATE TABLE award_winner (
    award_id BIGINT NOT NULL REFERENCES award (id),
    nomination_id BIGINT NOT NULL REFERENCES nomination (id),
    PRIMARY KEY (award_id, nomination_id)
);

CREATE TABLE publication (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision BIGINT NOT NULL
);
INSERT INTO publication (id, revision) VALUES (1, 0);
",
    drops: ["publication", "award_winner", "award", "moment", "show"]
}
