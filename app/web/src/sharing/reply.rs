//! Answers to programs: recognised when they have not changed, open to pages of other sites, kept by nobody without asking
//! again, because a card may be taken back at any time.

use super::time;
use crate::assets;
use axum::{
    body::Body,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use domain::time::Timestamp;
use sha2::{Digest, Sha256};

/// Below this it is not worth compressing, in bytes.
const SMALL: usize = 1_000;

/// A file to be had.
pub struct Reply {
    pub kind: &'static str,
    pub body: Vec<u8>,
    /// When it last changed, if that is known.
    pub modified: Option<Timestamp>,
}

impl Reply {
    pub fn new(kind: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self { kind, body: body.into(), modified: None }
    }

    pub fn modified(self, at: Option<Timestamp>) -> Self {
        Self { modified: at, ..self }
    }

    /// The whole file, or that it has not changed.
    pub fn answer(self, asked: &HeaderMap) -> Response {
        let digest: String =
            Sha256::digest(&self.body).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        let unchanged = is_unchanged(asked, &digest, self.modified);
        let compress = !unchanged
            && self.body.len() >= SMALL
            && !self.kind.starts_with("image/")
            && says(asked, &header::ACCEPT_ENCODING, |coding| coding.starts_with("br"));
        let body = match (unchanged, compress) {
            (true, _) => Vec::new(),
            (false, true) => assets::brotli(&self.body, 5),
            (false, false) => self.body,
        };
        let mut response = Response::new(Body::from(body));
        if unchanged {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        }
        let headers = response.headers_mut();
        open(headers);
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if compress {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        }
        let told = [
            (header::ETAG, Some(format!("W/\"{digest}\""))),
            (header::LAST_MODIFIED, self.modified.map(time::http)),
        ];
        for (name, value) in told {
            if let Some(Ok(value)) = value.map(|value| HeaderValue::from_str(&value)) {
                headers.insert(name, value);
            }
        }
        response
    }
}

/// Pages of other sites may read it, without anybody's cookies.
pub fn open(headers: &mut HeaderMap) {
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers
        .insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("etag, link, last-modified"));
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("cross-origin"),
    );
}

fn says(asked: &HeaderMap, name: &HeaderName, is: impl Fn(&str) -> bool) -> bool {
    let lines = asked.get_all(name).iter().filter_map(|value| value.to_str().ok());
    lines.flat_map(|line| line.split(',')).any(|part| is(part.trim()))
}

/// RFC 9110, 13.2.2: a tag decides; the date counts only where no tag was sent.
pub fn is_unchanged(asked: &HeaderMap, digest: &str, modified: Option<Timestamp>) -> bool {
    if asked.contains_key(header::IF_NONE_MATCH) {
        let own = format!("\"{digest}\"");
        return says(asked, &header::IF_NONE_MATCH, |tag| tag == "*" || tag.trim_start_matches("W/") == own);
    }
    let since = asked.get(header::IF_MODIFIED_SINCE).and_then(|value| value.to_str().ok());
    match (since.and_then(time::parse_http), modified) {
        (Some(since), Some(modified)) => modified.0 / 1_000 <= since.0 / 1_000,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(name: HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_str(value).unwrap())])
    }

    #[test]
    fn a_tag_decides_and_a_date_only_without_one() {
        let at = Some(Timestamp(1_800_000_000_500));
        for tags in ["\"ab\"", "W/\"ab\"", "\"x\", W/\"ab\"", "*"] {
            assert!(is_unchanged(&asked(header::IF_NONE_MATCH, tags), "ab", at), "{tags}");
        }
        let mut both = asked(header::IF_NONE_MATCH, "\"other\"");
        both.insert(header::IF_MODIFIED_SINCE, HeaderValue::from_static("Fri, 15 Jan 2027 08:00:00 GMT"));
        assert!(!is_unchanged(&both, "ab", at));
        both.remove(header::IF_NONE_MATCH);
        assert!(is_unchanged(&both, "ab", at));
        assert!(!is_unchanged(&both, "ab", at.map(|at| Timestamp(at.0 + 1_000))));
        assert!(!is_unchanged(&HeaderMap::new(), "ab", at));
    }
}
