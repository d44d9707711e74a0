//! Awards: the season's page of them, and how a result is shown wherever it is shown.

mod page;
mod result;

pub use result::{points_table, result, rule, weights, winner_names};

use crate::site::Site;
use axum::{Router, routing::get};

pub fn reading() -> Router<Site> {
    Router::new().route("/{lang}/awards/{season}", get(page::page))
}
