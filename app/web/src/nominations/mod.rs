//! Putting an initiative forward: the draft in five steps, its evidence, sending it, and what became of it; and the
//! two-minute report.

mod answers;
mod check;
mod draft;
mod faults;
mod ingest;
mod keep;
mod list;
mod pictures;
mod report;
mod start;
mod status;
mod steps;

use crate::site::Site;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

/// How much of an upload is read before it is turned down: several pictures that are each allowed, and one that is
/// not, so that the visitor is told which.
const UPLOAD_MAX: usize = 120 * 1024 * 1024;

pub fn routes() -> Router<Site> {
    Router::new()
        .route("/{lang}/nominate", get(start::page).post(start::begin))
        .route("/{lang}/my/nominations", get(list::page))
        .route("/{lang}/my/nominations/{id}", get(status::page))
        .route(
            "/{lang}/my/nominations/{id}/step/{step}",
            get(steps::page).post(steps::save).layer(DefaultBodyLimit::max(UPLOAD_MAX)),
        )
        .route("/{lang}/my/nominations/{id}/send", post(check::send))
        .route("/{lang}/my/nominations/{id}/keep", get(keep::page).post(keep::ask))
        .route("/{lang}/report", get(report::page).post(report::send))
        .route("/media/pictures/{id}", get(pictures::serve))
}
