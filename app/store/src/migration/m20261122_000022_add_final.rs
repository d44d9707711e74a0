//! Whether the order of a season's final decides, declared with the rule; and why a nomination is talked about early.

const UP: &str = "
ALTER TABLE deciding_rule ADD COLUMN final_decides BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE room_item ADD COLUMN why TEXT NOT NULL DEFAULT '';
";

const DOWN: &str = "
ALTER TABLE room_item DROP COLUMN why;
ALTER TABLE deciding_rule DROP COLUMN final_decides;
";

super::migration! { up: UP, down: DOWN }
