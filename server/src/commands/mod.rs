//! The commands of the program, one a file.

pub mod demo;
pub mod invite;
pub mod migrate;
pub mod serve;
