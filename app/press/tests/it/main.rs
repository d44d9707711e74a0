//! What comes off the press.

mod hostile;
mod sample;
mod sheets;
