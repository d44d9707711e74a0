//! The catalogue, concept cards and the editor's desk.

mod analysis;
mod card;
mod catalogue;
mod collation;
mod concept;
mod covers;
mod editor;
mod explained;
mod facets;
mod fit;
mod meters;
mod picture;
mod press;
mod query;
mod related;
mod sections;
pub mod slug;
mod stock;
mod together;
mod versions;
mod video;

pub use card::{card, cover_picture, number};
#[expect(unused_imports, reason = "the ballot and the stage draw covers too")]
pub use covers::cover_for;
pub use picture::{cache_for, photo};
pub use press::{Job, PDF, Press, answer as press_answer, printed as off_the_press};
pub use sections::card_sections_of;
pub use stock::{Stock, Stocks, stock};
pub use video::moving;

use crate::{
    doors::Doors,
    error::{PageError, PageResult},
};
use domain::policy::Act;
use store::Store;

/// Why nothing is read at the address of a concept: it was taken back, or never was there.
async fn missing(store: &Store, slug: &str) -> PageResult<PageError> {
    Ok(if store.was_withdrawn(slug).await? { PageError::Gone } else { PageError::NotFound })
}

pub fn reading() -> Doors {
    Doors::new()
        .get("/{lang}/catalogue", Act::ReadSite, catalogue::page)
        .get("/{lang}/compare", Act::ReadSite, together::compare)
        .get("/{lang}/collection", Act::ReadSite, together::collection)
        .get("/{lang}/concepts/{slug}", Act::ReadSite, concept::page)
        .get("/covers/{file}", Act::ReadSite, covers::serve)
}

/// What is taken along on paper or as a book.
pub fn printed() -> Doors {
    press::routes()
}

/// Asked anew each time, and so not among the pages that are kept.
pub fn pictures() -> Doors {
    Doors::new()
        .get("/{lang}/concepts/{slug}/versions", Act::ReadSite, versions::list)
        .get("/{lang}/concepts/{slug}/versions/{label}", Act::ReadSite, versions::one)
        .get("/pictures/{file}", Act::ReadSite, picture::serve)
        .get("/videos/{file}", Act::ReadSite, video::serve)
}

pub fn editing() -> Doors {
    Doors::new()
        .get("/{lang}/editor", Act::SeeEditorDesk, editor::list::page)
        .get("/{lang}/editor/new", Act::EditConcept, editor::new::page)
        .post("/{lang}/editor/new", Act::EditConcept, editor::new::begin)
        .get("/{lang}/editor/{slug}", Act::EditConcept, editor::edit::page)
        .post("/{lang}/editor/{slug}", Act::EditConcept, editor::edit::act)
        .post("/{lang}/editor/{slug}/picture", Act::EditConcept, editor::picture::choose)
        .post("/{lang}/editor/{slug}/video", Act::EditConcept, editor::video::choose)
        .post("/{lang}/editor/{slug}/withdraw", Act::WithdrawConcept, editor::edit::withdraw)
        .post("/{lang}/editor/{slug}/review", Act::EditConcept, editor::edit::review)
        .get("/{lang}/jury/{nomination}/analysis", Act::WriteAnalysis, analysis::page)
        .post("/{lang}/jury/{nomination}/analysis", Act::WriteAnalysis, analysis::save)
}
