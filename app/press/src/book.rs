use crate::{Booklet, Imprint, PressError};
pub fn epub(_: &Imprint, _: &Booklet) -> Result<Vec<u8>, PressError> { Ok(Vec::new()) }
