//! A form that carries a session says where it comes from: every browser does. What says nothing is a program, and a
//! program has no business with somebody's session.

use axum::{
    extract::Request,
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use web::{SECURE_SESSION_COOKIE, SESSION_COOKIE};

pub async fn told(request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if reads || tells_origin(request.headers()) || !has_session(request.headers()) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

/// A voter's cookie is another matter: it stands for a telephone, of whatever age, and for nobody by name.
fn has_session(headers: &HeaderMap) -> bool {
    let named = |cookies: &str| {
        cookies.split(';').any(|cookie| {
            matches!(cookie.trim().split('=').next(), Some(SESSION_COOKIE | SECURE_SESSION_COOKIE))
        })
    };
    headers.get_all(header::COOKIE).iter().any(|cookies| cookies.to_str().map_or(true, named))
}

fn tells_origin(headers: &HeaderMap) -> bool {
    headers.contains_key(header::ORIGIN) || headers.contains_key("sec-fetch-site")
}
