//! Controls of the jury's pages.
