//! Controls of the nominator's pages.

mod autosave;
mod retouch;
mod uploads;

pub use autosave::Autosave;
pub use retouch::RetouchPad;
pub use uploads::Uploads;
