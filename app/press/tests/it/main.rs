//! What comes off the press.

mod hostile;
#[allow(dead_code, reason = "what is measured needs more of it")]
mod sample;
mod sheets;
