//! Work beside the requests, one job a file: fetch, call, log.

pub mod housekeeping;
pub mod link_check;
pub mod mailer;
pub mod watch_revision;
pub mod webhooks;
