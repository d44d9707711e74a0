use super::{Answer, House};
use axum::{
    body::{Body, to_bytes},
    http::{HeaderValue, Method, Request, header},
};
use std::{collections::BTreeMap, sync::Mutex};
use tower::ServiceExt;

/// A browser: asks, and keeps cookies.
pub struct Actor<'a> {
    house: &'a House,
    cookies: Mutex<BTreeMap<String, String>>,
}

/// A request without a body.
pub fn ask(method: Method, path: &str) -> Request<Body> {
    Request::builder().method(method).uri(path).body(Body::empty()).expect("a request")
}

impl<'a> Actor<'a> {
    pub fn new(house: &'a House) -> Self {
        Self { house, cookies: Mutex::default() }
    }

    /// What a browser calls the house.
    fn host(&self) -> HeaderValue {
        let base = &self.house.app.site.base_url;
        base.trim_start_matches("http://").parse().expect("a header")
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(ask(Method::GET, path)).await
    }

    /// As [`Actor::get`], for what is no text.
    pub async fn get_bytes(&self, path: &str) -> (u16, Vec<u8>) {
        let cookies = self.cookies.lock().expect("one thread").clone();
        let pairs: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = ask(Method::GET, path);
        request.headers_mut().insert(header::COOKIE, pairs.join("; ").parse().expect("a header"));
        request.headers_mut().insert(header::HOST, self.host());
        let response = self.house.app.router.clone().oneshot(request).await.expect("a router never fails");
        let status = response.status().as_u16();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("a whole body");
        (status, bytes.to_vec())
    }

    /// The first event of a stream that does not end.
    pub async fn listen(&self, path: &str) -> String {
        let cookies = self.cookies.lock().expect("one thread").clone();
        let pairs: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = ask(Method::GET, path);
        request.headers_mut().insert(header::COOKIE, pairs.join("; ").parse().expect("a header"));
        request.headers_mut().insert(header::HOST, self.host());
        let response = self.house.app.router.clone().oneshot(request).await.expect("a router never fails");
        let mut text = format!("{} ", response.status().as_u16());
        let mut body = response.into_body().into_data_stream();
        while !text.contains("data:") {
            let Some(part) = futures::StreamExt::next(&mut body).await else { break };
            text.push_str(&String::from_utf8_lossy(&part.expect("a frame")));
        }
        text
    }

    /// Sends a form from one of our own pages.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(self.form(path, fields, "same-origin")).await
    }

    /// Sends the same form from a page of somebody else.
    pub async fn post_from_elsewhere(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(self.form(path, fields, "cross-site")).await
    }

    fn form(&self, path: &str, fields: &[(&str, &str)], site: &str) -> Request<Body> {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{name}={}", web::urls::encode(value))).collect();
        Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", site)
            .body(Body::from(body.join("&")))
            .expect("a request")
    }

    /// Sends a request as it is, with this browser's cookies.
    pub async fn send(&self, mut request: Request<Body>) -> Answer {
        let cookies = self.cookies.lock().expect("one thread").clone();
        if !cookies.is_empty() {
            let pairs: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let value = pairs.join("; ").parse().expect("a header");
            request.headers_mut().insert(header::COOKIE, value);
        }
        request.headers_mut().entry(header::HOST).or_insert_with(|| self.host());
        let response = self.house.app.router.clone().oneshot(request).await.expect("a router never fails");
        let (parts, body) = response.into_parts();
        for value in parts.headers.get_all(header::SET_COOKIE) {
            let Some((name, rest)) = value.to_str().unwrap_or_default().split_once('=') else { continue };
            let value = rest.split(';').next().unwrap_or_default();
            self.cookies.lock().expect("one thread").insert(name.to_owned(), value.to_owned());
        }
        let bytes = to_bytes(body, usize::MAX).await.expect("a whole body");
        Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}
