//! The rules of Opslag: pure types and functions, without a database, a clock, randomness or a browser.

pub mod accounts;
pub mod adaptations;
pub mod awards;
pub mod concepts;
pub mod cover;
pub mod ids;
pub mod imports;
pub mod jury;
pub mod language;
pub mod libraries;
pub mod limits;
pub mod news;
pub mod nominations;
pub mod policy;
pub mod questions;
pub mod retention;
pub mod search;
pub mod seasons;
pub mod show;
mod shuffle;
pub mod time;
pub mod voting;
pub mod webhooks;
pub mod words;
