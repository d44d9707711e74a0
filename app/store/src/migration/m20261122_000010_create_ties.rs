//! What ties people to what is theirs: addresses that change, news that are asked for, and concepts that are taken back.

const UP: &str = "
CREATE TABLE address_change (
    id {pk},
    account_id BIGINT NOT NULL REFERENCES account (id),
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    asked_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX address_change_account ON address_change (account_id);
CREATE INDEX identity_account ON identity (account_id);

ALTER TABLE account ADD COLUMN news BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE account ADD COLUMN news_token TEXT;
CREATE UNIQUE INDEX account_news_token ON account (news_token);
ALTER TABLE mail ADD COLUMN unsubscribe TEXT NOT NULL DEFAULT '';
ALTER TABLE concept ADD COLUMN withdrawn_at BIGINT;
";

const DOWN: &str = "
ALTER TABLE concept DROP COLUMN withdrawn_at;
ALTER TABLE mail DROP COLUMN unsubscribe;
DROP INDEX account_news_token;
ALTER TABLE account DROP COLUMN news_token;
ALTER TABLE account DROP COLUMN news;
DROP INDEX identity_account;
DROP TABLE address_change;
";

super::migration! { up: UP, down: DOWN }
