//! What a show is planned as and where it stands, and the log of what its operators pressed. Beside the show and not in
//! it, because every ballot page reads the show's row. A state that is absent is that of an evening that has not begun.

super::migration! {
    up: "
CREATE TABLE show_desk (
    show_id BIGINT NOT NULL PRIMARY KEY REFERENCES show (id),
    cues TEXT,
    plan_number BIGINT NOT NULL DEFAULT 0,
    starts_at BIGINT,
    state TEXT,
    rehearsing BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE TABLE desk_press (
    show_id BIGINT NOT NULL REFERENCES show (id),
    number BIGINT NOT NULL,
    by_account BIGINT REFERENCES account (id),
    command TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (show_id, number)
);
",
    drops: ["desk_press", "show_desk"]
}
