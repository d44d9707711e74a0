use crate::site::Site;
use axum::Router;

pub fn reading() -> Router<Site> {
    Router::new()
}

pub fn editing() -> Router<Site> {
    Router::new()
}
