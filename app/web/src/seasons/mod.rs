//! The season's own pages.

pub mod about;
pub mod call;
pub mod home;
