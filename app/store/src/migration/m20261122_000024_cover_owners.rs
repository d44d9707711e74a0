//! What ties a juror to libraries is asked at every save and on every desk: by owner, for the library alone. An index over
//! both answers it without reading nominations, also where one owner has so many that SQLite would rather read them all.

const UP: &str = "
DROP INDEX nomination_owner;
CREATE INDEX nomination_owner ON nomination (owner_id, organisation_id);
";

const DOWN: &str = "
DROP INDEX nomination_owner;
CREATE INDEX nomination_owner ON nomination (owner_id);
";

super::migration! { up: UP, down: DOWN }
