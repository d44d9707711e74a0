//! Controls of the editor's pages.
