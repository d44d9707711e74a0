//! The API, version 1: the catalogue as JSON, to be read by anybody. What a version has said once it goes on saying.

mod concepts;
mod describe;
mod model;
mod problem;

use crate::doors::Doors;
use axum::middleware;
use domain::policy::Act;

pub fn routes() -> Doors {
    Doors::new()
        .get("/api/v1/concepts", Act::Harvest, concepts::list)
        .get("/api/v1/concepts/{uuid}", Act::Harvest, concepts::one)
        .get("/api/v1/changes", Act::Harvest, concepts::changes)
        .get("/api/v1/openapi.json", Act::Harvest, describe::openapi)
        .get("/api/v1/{*rest}", Act::Harvest, problem::nothing_here)
        .around(|router| router.layer(middleware::from_fn(problem::for_every_failure)))
}
