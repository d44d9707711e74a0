//! Layers of our own, one a file.

pub mod host;
pub mod referer;
pub mod revision;
