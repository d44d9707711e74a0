//! The process around the site: configuration, HTTP, jobs and commands. It decides nothing about the domain.

pub mod boot;
pub mod commands;
pub mod config;
pub mod demo;
pub mod fetch;
pub mod jobs;
pub mod listen;
pub mod log;
mod middleware;
mod outgoing;
mod provider;
mod router;
mod sessions;

pub use boot::{App, boot};
pub use config::Config;
pub use middleware::client::Peer;
