//! Pictures and videos that an organiser keeps from the jury, because something in them tells whose they are.

const UP: &str = "
    ALTER TABLE picture ADD COLUMN kept_from_jury BOOLEAN NOT NULL DEFAULT FALSE;
    ALTER TABLE video ADD COLUMN kept_from_jury BOOLEAN NOT NULL DEFAULT FALSE;
";
const DOWN: &str = "
    ALTER TABLE picture DROP COLUMN kept_from_jury;
    ALTER TABLE video DROP COLUMN kept_from_jury;
";

super::migration! { up: UP, down: DOWN }
