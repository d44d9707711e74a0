//! The catalogue, concept cards and the editor's desk.

mod card;
mod catalogue;
mod collation;
mod concept;
mod covers;
mod editor;
mod meters;
mod query;
mod sections;
mod slug;

pub use card::{card, cover_picture};
#[expect(unused_imports, reason = "the ballot and the stage draw covers too")]
pub use covers::cover_for;

use crate::site::Site;
use axum::{Router, routing::get};

pub fn reading() -> Router<Site> {
    Router::new()
        .route("/{lang}/catalogue", get(catalogue::page))
        .route("/{lang}/concepts/{slug}", get(concept::page))
        .route("/covers/{file}", get(covers::serve))
}

pub fn editing() -> Router<Site> {
    Router::new()
        .route("/{lang}/editor", get(editor::list::page))
        .route("/{lang}/editor/new", get(editor::new::page).post(editor::new::begin))
        .route("/{lang}/editor/{slug}", get(editor::edit::page).post(editor::edit::act))
}
