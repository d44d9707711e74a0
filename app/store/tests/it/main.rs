//! The store against real engines: every test runs on SQLite and on PostgreSQL.

mod accounts;
mod concepts;
mod jury;
mod migrations;
mod support;
mod voting;
