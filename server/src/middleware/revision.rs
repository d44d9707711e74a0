//! After a request that may have changed something, pages kept for readers are checked at once.

use axum::{
    extract::{Request, State},
    http::Method,
    middleware::Next,
    response::Response,
};
use web::Site;

pub async fn after_writes(State(site): State<Site>, request: Request, next: Next) -> Response {
    let may_write = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let response = next.run(request).await;
    if may_write && let Err(error) = site.refresh_revision().await {
        tracing::warn!(%error, "the public revision could not be read");
    }
    response
}
