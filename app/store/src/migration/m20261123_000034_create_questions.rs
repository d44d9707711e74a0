//! What libraries ask about concepts, and what those who did it answer.

const UP: &str = "
CREATE TABLE question (
    id {pk},
    concept_id BIGINT NOT NULL REFERENCES concept (id),
    asked_by BIGINT REFERENCES account (id),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    answer_language TEXT NOT NULL DEFAULT '',
    answered_by BIGINT REFERENCES account (id),
    answered_at BIGINT,
    decided_by BIGINT REFERENCES account (id),
    shown_at BIGINT,
    put_aside_at BIGINT,
    put_aside_reason TEXT NOT NULL DEFAULT '',
    taken_back_at BIGINT
);
CREATE INDEX question_concept ON question (concept_id);
CREATE INDEX question_asked_by ON question (asked_by);
";

super::migration! { up: UP, drops: ["question"] }
