//! When somebody should look at a card again: a day as `2027-12-31`, or nothing.

const UP: &str = "ALTER TABLE concept ADD COLUMN review_on TEXT NOT NULL DEFAULT '';";
const DOWN: &str = "ALTER TABLE concept DROP COLUMN review_on;";

super::migration! { up: UP, down: DOWN }
