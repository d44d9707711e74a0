//! Signing in, and the page that shows somebody what is theirs.

pub mod my;
pub mod sign_in;
