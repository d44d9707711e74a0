//! The register of libraries: taking it in, looking through it, and one library's own page.

mod import;
mod own;
mod pages;
mod register;
mod words;

pub use register::read_register;
pub use words::{of_file, of_row};

use crate::doors::Doors;
use domain::policy::Act;

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/my/library", Act::EditLibrary, own::way_to_own)
        .get("/{lang}/libraries/{library}/edit", Act::EditLibrary, own::page)
        .post("/{lang}/libraries/{library}/edit", Act::EditLibrary, own::save)
        .post("/{lang}/libraries/{library}/close", Act::MergeLibraries, own::close)
        .get("/{lang}/organise/libraries", Act::ImportLibraries, import::page)
        .upload(
            "/{lang}/organise/libraries",
            Act::ImportLibraries,
            register::REGISTER_MAX + 64 * 1024,
            import::look,
        )
        .upload(
            "/{lang}/organise/libraries/import",
            Act::ImportLibraries,
            // a form spells every byte of it with up to three
            3 * register::REGISTER_MAX + 64 * 1024,
            import::take_in,
        )
}

pub fn reading() -> Doors {
    Doors::new().get("/{lang}/libraries", Act::ReadSite, pages::directory).get(
        "/{lang}/libraries/{library}",
        Act::ReadSite,
        pages::library,
    )
}
