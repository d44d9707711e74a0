//! Webhooks: who is told, and what is on its way to them.

/// Secrets sign what is sent and are therefore kept as they are. What is on its way holds no text: what is told is worked out
/// when it is sent, from what is public then.
const UP: &str = "
CREATE TABLE webhook (
    id {pk},
    address TEXT NOT NULL,
    events TEXT NOT NULL,
    secret TEXT NOT NULL,
    old_secret TEXT NOT NULL DEFAULT '',
    old_secret_ends BIGINT,
    by_account BIGINT NOT NULL REFERENCES account (id),
    created_at BIGINT NOT NULL,
    failing_since BIGINT,
    disabled_at BIGINT,
    disabled_why TEXT NOT NULL DEFAULT ''
);
CREATE TABLE webhook_delivery (
    id {pk},
    webhook_id BIGINT NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    happened_at BIGINT NOT NULL,
    due_at BIGINT,
    attempts INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL,
    status INTEGER,
    trouble TEXT NOT NULL DEFAULT '',
    tried_at BIGINT
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX webhook_delivery_webhook ON webhook_delivery (webhook_id, id);
";

super::migration! { up: UP, drops: ["webhook_delivery", "webhook"] }
