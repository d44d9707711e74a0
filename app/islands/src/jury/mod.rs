//! Controls of the jury's pages.

mod score_pad;

pub use score_pad::{SaveScore, ScorePad, ScorePadData, ScoreSaved};
