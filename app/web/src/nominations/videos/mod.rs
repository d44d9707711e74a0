//! Videos of a nomination: sent by themselves because they are large, described like pictures, and seen by those who may see
//! pictures. Nothing of a video is loaded before somebody plays it.

mod page;
mod player;
mod receive;
mod serve;

pub use page::{page, save};
pub use player::{Film, Player, film, sent, size};
pub use receive::receive;
pub use serve::{captions, poster, serve, withdraw};

/// How much of an upload is read before it is turned down: some that is too large, so that the answer can be read.
pub const VIDEO_UPLOAD_MAX: usize = 400 * 1024 * 1024;
