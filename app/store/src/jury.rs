//! jury
