//! Work beside the requests, one job a file: fetch, call, log.

pub mod housekeeping;
pub mod mailer;
pub mod watch_revision;
