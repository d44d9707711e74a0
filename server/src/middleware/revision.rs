//! After a request that may have changed something, pages kept for readers are checked at once.

use axum::{
    extract::{Request, State},
    http::Method,
    middleware::Next,
    response::Response,
};
use web::{NothingPublic, Site};

pub async fn after_writes(State(site): State<Site>, request: Request, next: Next) -> Response {
    let may_write = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let response = next.run(request).await;
    // a hall that votes must not ask the database twice for each ballot
    let may_have_changed = may_write && response.extensions().get::<NothingPublic>().is_none();
    if may_have_changed && let Err(error) = site.refresh_revision().await {
        tracing::warn!(%error, "the public revision could not be read");
    }
    response
}
