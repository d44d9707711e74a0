//! What the room sees, as it changes. Filled in by the show.

/// The streams of a show.
pub struct Live;

impl Live {
    pub fn new() -> Self {
        Self
    }
}
