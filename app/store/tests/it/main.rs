//! The store against real engines: every test runs on SQLite and on PostgreSQL.

mod accounts;
mod adaptations;
mod assigning;
mod audit;
mod concepts;
mod deliberation;
mod desk;
mod evidence;
mod finals;
mod gallery;
mod honours;
mod imports;
mod jury;
mod libraries;
mod migrations;
mod polls;
mod privacy;
mod rounds;
mod rule;
mod sharing;
mod support;
mod ties;
mod videos;
mod voting;
mod webhooks;
