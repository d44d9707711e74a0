//! Everything a nomination is asked, who wrote which answer, who writes along, whose initiative it is, and what a
//! category asks beyond that.

const UP: &str = "
ALTER TABLE nomination ADD COLUMN kind TEXT NOT NULL DEFAULT 'initiative';
ALTER TABLE nomination ADD COLUMN period_from TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN period_to TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN offline_effect TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN side_effects TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN talk_about TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN how TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN who_does_what TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN get_better TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN amplifiers TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN hours TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN money TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN skills TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN team TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN languages_used TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN ai_help TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN relation TEXT NOT NULL DEFAULT 'own';
ALTER TABLE nomination ADD COLUMN own_answers TEXT NOT NULL DEFAULT '{}';
ALTER TABLE nomination ADD COLUMN names_from_desk TEXT NOT NULL DEFAULT '';
ALTER TABLE nomination ADD COLUMN withheld TEXT NOT NULL DEFAULT '';
ALTER TABLE category ADD COLUMN rules TEXT NOT NULL DEFAULT '{}';

CREATE TABLE answer_author (
    id {pk},
    nomination_id BIGINT NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    account_id BIGINT NOT NULL REFERENCES account (id),
    changed_at BIGINT NOT NULL,
    UNIQUE (nomination_id, question)
);

CREATE TABLE co_author (
    id {pk},
    nomination_id BIGINT NOT NULL REFERENCES nomination (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    invited_by BIGINT NOT NULL REFERENCES account (id),
    invited_at BIGINT NOT NULL,
    UNIQUE (nomination_id, email_key)
);
CREATE INDEX co_author_email ON co_author (email_key);

CREATE TABLE confirmation (
    id {pk},
    nomination_id BIGINT NOT NULL UNIQUE REFERENCES nomination (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    asked_by BIGINT NOT NULL REFERENCES account (id),
    asked_at BIGINT NOT NULL,
    answered_by BIGINT REFERENCES account (id),
    answered_at BIGINT,
    verdict TEXT NOT NULL DEFAULT '',
    remarks TEXT NOT NULL DEFAULT ''
);
CREATE INDEX confirmation_email ON confirmation (email_key);
";

const DOWN: &str = "
DROP TABLE confirmation;
DROP TABLE co_author;
DROP TABLE answer_author;
ALTER TABLE category DROP COLUMN rules;
ALTER TABLE nomination DROP COLUMN withheld;
ALTER TABLE nomination DROP COLUMN names_from_desk;
ALTER TABLE nomination DROP COLUMN own_answers;
ALTER TABLE nomination DROP COLUMN relation;
ALTER TABLE nomination DROP COLUMN ai_help;
ALTER TABLE nomination DROP COLUMN languages_used;
ALTER TABLE nomination DROP COLUMN team;
ALTER TABLE nomination DROP COLUMN skills;
ALTER TABLE nomination DROP COLUMN money;
ALTER TABLE nomination DROP COLUMN hours;
ALTER TABLE nomination DROP COLUMN amplifiers;
ALTER TABLE nomination DROP COLUMN get_better;
ALTER TABLE nomination DROP COLUMN who_does_what;
ALTER TABLE nomination DROP COLUMN how;
ALTER TABLE nomination DROP COLUMN talk_about;
ALTER TABLE nomination DROP COLUMN side_effects;
ALTER TABLE nomination DROP COLUMN offline_effect;
ALTER TABLE nomination DROP COLUMN period_to;
ALTER TABLE nomination DROP COLUMN period_from;
ALTER TABLE nomination DROP COLUMN kind;
";

super::migration! { up: UP, down: DOWN }
