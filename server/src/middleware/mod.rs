//! Layers of our own, one a file.

pub mod referer;
pub mod revision;
