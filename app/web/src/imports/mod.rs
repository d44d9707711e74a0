//! Files of reports and nominations that others have kept: looked at row by row, taken in whole or not at all, and undone.

mod json;
mod lines;
mod look;
mod page;
mod read;
mod source;
mod spreadsheet;
mod words;
mod workbook;

pub use json::KEPT;
pub use lines::{BETWEEN, CONSENT};

use crate::doors::Doors;
use domain::policy::Act;

/// More bytes than any file of reports or nominations has.
const FILE_MAX: usize = 4 * 1024 * 1024;
/// More text than a file may hold once it is unpacked, in bytes.
const TEXT_MAX: usize = 4 * 1024 * 1024;

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/organise/import", Act::SeeNominations, page::page)
        .upload("/{lang}/organise/import", Act::ImportSubmissions, FILE_MAX + 64 * 1024, look::look)
        .upload(
            "/{lang}/organise/import/take-in",
            Act::ImportSubmissions,
            // names of answers beside the answers, and a form spells every byte with up to three
            3 * 2 * TEXT_MAX,
            look::take_in,
        )
        .post("/{lang}/organise/import/undo", Act::UndoImport, page::undo)
}
