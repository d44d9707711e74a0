//! concepts
