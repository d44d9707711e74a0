//! A request for another host is not for this site. Links in mails never repeat `Host`, but caches and browsers may
//! believe it.

use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::sync::Arc;

/// What this site is called.
#[derive(Clone)]
pub struct OwnHost {
    /// Host and port, in lower case.
    authority: Arc<str>,
    /// It runs on somebody's own machine, which has several names for itself.
    loopback: bool,
}

impl OwnHost {
    pub fn of(base_url: &str) -> Self {
        let authority = base_url.split_once("://").map_or(base_url, |(_, rest)| rest).to_ascii_lowercase();
        Self { loopback: is_loopback(&authority), authority: authority.into() }
    }

    /// The port may be left out where it goes without saying.
    fn is(&self, asked: &str) -> bool {
        let asked = asked.to_ascii_lowercase();
        let usual = |text: &str| text.trim_end_matches(":443").trim_end_matches(":80").to_owned();
        usual(&asked) == usual(&self.authority) || (self.loopback && is_loopback(&asked))
    }
}

fn is_loopback(authority: &str) -> bool {
    let host = match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    matches!(host, "localhost" | "127.0.0.1" | "::1")
}

/// Turns requests for other hosts away: 421, misdirected.
pub async fn own_only(State(own): State<OwnHost>, request: Request, next: Next) -> Response {
    let named = |value: &header::HeaderValue| value.to_str().is_ok_and(|host| own.is(host));
    let hosts = request.headers().get_all(header::HOST);
    let absolute = request.uri().authority().is_none_or(|authority| own.is(authority.as_str()));
    if absolute && hosts.iter().all(named) && hosts.iter().count() <= 1 {
        next.run(request).await
    } else {
        StatusCode::MISDIRECTED_REQUEST.into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_knows_its_names() {
        let site = OwnHost::of("https://opslag.example");
        for own in ["opslag.example", "OPSLAG.example", "opslag.example:443"] {
            assert!(site.is(own), "{own}");
        }
        for other in [
            "evil.test",
            "opslag.example.evil.test",
            "opslag.example:8443",
            "localhost",
            "",
            "opslag.example@evil.test",
        ] {
            assert!(!site.is(other), "{other}");
        }
        let desk = OwnHost::of("http://127.0.0.1:3000");
        for own in ["127.0.0.1:3000", "localhost:3000", "[::1]:3000", "localhost"] {
            assert!(desk.is(own), "{own}");
        }
        assert!(!desk.is("evil.test:3000"));
    }
}
