//! Layers of our own, one a file.

pub mod client;
pub mod host;
pub mod origin;
pub mod patience;
pub mod referer;
pub mod revision;
