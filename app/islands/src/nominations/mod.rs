//! Controls of the nominator's pages.
