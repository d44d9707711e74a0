//! Controls of the editor's pages.

pub mod preview;
