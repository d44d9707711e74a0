//! How long a request may take before it is answered.

use axum::{
    extract::Request,
    http::{Method, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::time::Duration;

/// Whatever takes longer has gone wrong.
const USUAL: Duration = Duration::from_secs(60);
/// A video over a poor connection. Its handler sees to it that something keeps coming.
const VIDEO: Duration = Duration::from_secs(30 * 60);

/// Answers 408 where the handler has not answered in time.
pub async fn limited(request: Request, next: Next) -> Response {
    let sends_video = request.method() == Method::POST && request.uri().path().ends_with("/videos");
    let patience = if sends_video { VIDEO } else { USUAL };
    let answer = tokio::time::timeout(patience, next.run(request)).await;
    answer.unwrap_or_else(|_| StatusCode::REQUEST_TIMEOUT.into_response())
}
