//! Leptos sends a plain-form call of a server function back to whatever `Referer` says. It is only told the truth
//! when the truth is this site.

use axum::{
    extract::Request,
    http::{HeaderMap, header},
    middleware::Next,
    response::Response,
};

/// Drops a `Referer` whose host is not the one that was asked.
pub async fn same_origin_only(mut request: Request, next: Next) -> Response {
    if !refers_to_itself(request.headers()) {
        request.headers_mut().remove(header::REFERER);
    }
    next.run(request).await
}

fn refers_to_itself(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let (Some(referer), Some(host)) = (text(header::REFERER), text(header::HOST)) else { return false };
    referer.split_once("://").is_some_and(|(_, rest)| rest.split(['/', '?', '#']).next() == Some(host))
}
