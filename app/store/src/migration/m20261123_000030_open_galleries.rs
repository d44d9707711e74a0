//! Seasons get a gallery and a public list of reports. Both begin shut, and nobody has agreed to anything.

/// Moments, because they are what happened: when a gallery was opened, when somebody agreed, when a report was read and let
/// stand.
const UP: &str = "
ALTER TABLE season ADD COLUMN gallery_opened_at BIGINT;
ALTER TABLE nomination ADD COLUMN gallery_agreed_at BIGINT;
ALTER TABLE confirmation ADD COLUMN gallery_agreed_at BIGINT;
ALTER TABLE report ADD COLUMN agreed_at BIGINT;
ALTER TABLE report ADD COLUMN listed_at BIGINT;
CREATE INDEX picture_media ON picture (media_id);
";

const DOWN: &str = "
DROP INDEX picture_media;
ALTER TABLE report DROP COLUMN listed_at;
ALTER TABLE report DROP COLUMN agreed_at;
ALTER TABLE confirmation DROP COLUMN gallery_agreed_at;
ALTER TABLE nomination DROP COLUMN gallery_agreed_at;
ALTER TABLE season DROP COLUMN gallery_opened_at;
";

super::migration! { up: UP, down: DOWN }
