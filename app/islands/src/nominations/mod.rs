//! Controls of the nominator's pages.

mod autosave;

pub use autosave::Autosave;
