//! The audience's vote: the ballot, and the organiser's page on which polls are opened.

mod ballot;
mod cover;
mod device;
mod frame;
mod organise;
mod states;

pub use frame::{Spoken, bare_top, follow};

use crate::site::Site;
use axum::{
    Router,
    routing::{get, post},
};

pub fn routes() -> Router<Site> {
    Router::new()
        .route("/{lang}/organise", get(organise::page))
        .route("/{lang}/organise/polls/{category}", post(organise::open_poll))
        .route("/v", get(ballot::door))
        .route("/v/{code}", get(ballot::page).post(ballot::cast))
        .route("/finalists/{file}", get(cover::picture))
}
