//! The show: the big screen, and the page of whoever drives it.

mod evening;
mod operate;
mod stage;

use crate::{live, site::Site};
use axum::{Router, routing::get};

pub fn routes() -> Router<Site> {
    Router::new()
        .route("/stage/{show}", get(stage::page))
        .route("/operate/{show}", get(operate::page).post(operate::press))
        .route("/live/{show}", get(live::stream))
}
