use crate::site::Site;
use axum::Router;

pub fn routes() -> Router<Site> {
    Router::new()
}
