//! When what others may know of a concept last changed, for those who keep copies.

/// A concept nobody was shown keeps 0: it has no stamp anybody sees.
const UP: &str = "
ALTER TABLE concept ADD COLUMN changed_at BIGINT NOT NULL DEFAULT 0;
UPDATE concept SET changed_at = COALESCE(
    (SELECT MAX(published_at) FROM concept_version WHERE concept_version.concept_id = concept.id), 0);
UPDATE concept SET changed_at = retired_at WHERE changed_at > 0 AND retired_at > changed_at;
UPDATE concept SET changed_at = withdrawn_at WHERE changed_at > 0 AND withdrawn_at > changed_at;
CREATE INDEX concept_changed ON concept (changed_at, id);
";

const DOWN: &str = "
DROP INDEX concept_changed;
ALTER TABLE concept DROP COLUMN changed_at;
";

super::migration! { up: UP, down: DOWN }
