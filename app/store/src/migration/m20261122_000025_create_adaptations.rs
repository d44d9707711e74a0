//! What libraries make of concepts: their own card, their plan, and what came of it.

/// `origin_version_id` is what was adapted, for good; `base_version_id` is what it was last compared with.
const UP: &str = "
CREATE TABLE adaptation (
    id {pk},
    concept_id BIGINT NOT NULL REFERENCES concept (id),
    origin_version_id BIGINT NOT NULL REFERENCES concept_version (id),
    base_version_id BIGINT NOT NULL REFERENCES concept_version (id),
    owner_id BIGINT REFERENCES account (id),
    organisation_id BIGINT REFERENCES organisation (id),
    library TEXT NOT NULL,
    country TEXT NOT NULL,
    text TEXT NOT NULL,
    plan TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX adaptation_concept ON adaptation (concept_id);
CREATE INDEX adaptation_owner ON adaptation (owner_id);
CREATE TABLE outcome (
    id {pk},
    adaptation_id BIGINT NOT NULL REFERENCES adaptation (id),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    sent_at BIGINT,
    returned_at BIGINT,
    return_reason TEXT NOT NULL,
    approved_at BIGINT,
    decided_by BIGINT REFERENCES account (id),
    withdrawn_at BIGINT
);
CREATE INDEX outcome_adaptation ON outcome (adaptation_id);
CREATE INDEX outcome_sent ON outcome (sent_at) WHERE sent_at IS NOT NULL;
";

super::migration! { up: UP, drops: ["outcome", "adaptation"] }
