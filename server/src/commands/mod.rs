//! The commands of the program, one a file.

pub mod check;
pub mod demo;
pub mod import;
pub mod invite;
pub mod migrate;
pub mod recount;
pub mod serve;
