//! The process around the site: configuration, HTTP, jobs and commands. It decides nothing about the domain.

/// Pages are many small strings: the system's own allocator takes a fifth of the time of a list.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
