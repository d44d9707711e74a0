//! Mail that waits to be sent, and mail that was.

super::migration! {
    up: "
CREATE TABLE mail (
    id {pk},
    message_id TEXT NOT NULL UNIQUE,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    next_attempt_at BIGINT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    sent_at BIGINT,
    failed_at BIGINT
);
CREATE INDEX mail_waiting ON mail (sent_at, failed_at, next_attempt_at);
",
    drops: ["mail"]
}
