//! The controls of the show.

mod live;

pub use live::{Live, Turnout};
