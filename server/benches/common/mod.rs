//! What the benches share: people who sign in and ask through the program's own router, and figures of what it took.

#![allow(dead_code, reason = "each bench uses a part of it")]

use anyhow::{Context, Result, anyhow, ensure};
use axum::{
    Router,
    body::Body,
    http::{Method, Request, Response, header},
};
use domain::{accounts::EmailAddress, ids::AccountId};
use server::{App, Config};
use std::time::Duration;
use tower::ServiceExt;

const FORM: &str = "application/x-www-form-urlencoded";

/// Somebody who is signed in.
#[derive(Clone)]
pub struct Person {
    pub account: AccountId,
    cookie: String,
}

impl Person {
    /// Signs in, with the link an administrator would hand out.
    pub async fn sign_in(config: &Config, app: &App, email: &str) -> Result<Self> {
        let backend = &app.site.backend;
        let email = EmailAddress::parse(email).map_err(|_| anyhow!("no address"))?;
        let account = backend.store.record_account(&email, "Somebody", backend.now()).await?;
        let link = server::commands::invite::link(config, backend, email, "/en/my").await?;
        let path = link.strip_prefix(&config.base_url()).context("a link of ours")?.to_owned();
        let nobody = Self { account, cookie: String::new() };
        let response = nobody.post(&app.router, &path, String::new()).await?;
        ensure!(response.status().is_redirection(), "signing in: {}", response.status());
        let cookies: Vec<&str> = response
            .headers()
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|cookie| cookie.to_str().ok()?.split(';').next())
            .collect();
        Ok(Self { account, cookie: cookies.join("; ") })
    }

    /// A voter's phone, which has nothing but its own secret.
    pub fn device(at: usize) -> Self {
        Self { account: AccountId(0), cookie: format!("opslag-voter={at:040x}") }
    }

    pub async fn get(&self, router: &Router, path: &str) -> Result<Response<Body>> {
        self.send(router, Method::GET, path, &[], Body::empty()).await
    }

    pub async fn post(&self, router: &Router, path: &str, form: String) -> Result<Response<Body>> {
        self.send(router, Method::POST, path, &[("content-type", FORM)], form.into()).await
    }

    /// As the page's script saves.
    pub async fn autosave(&self, router: &Router, path: &str, form: String) -> Result<Response<Body>> {
        let headers = [("content-type", FORM), ("x-autosave", "1")];
        self.send(router, Method::POST, path, &headers, form.into()).await
    }

    pub async fn send(
        &self,
        router: &Router,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Body,
    ) -> Result<Response<Body>> {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "127.0.0.1")
            .header("sec-fetch-site", "same-origin");
        if !self.cookie.is_empty() {
            request = request.header(header::COOKIE, &self.cookie);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Ok(router.clone().oneshot(request.body(body)?).await?)
    }
}

/// Runs Python with the database's file and some arguments: what the program offers no way for.
pub fn python(config: &Config, script: &str, arguments: &[String]) -> Result<()> {
    let file = config.data_dir.join("opslag.db");
    let status =
        std::process::Command::new("python3").args(["-c", script]).arg(file).args(arguments).status()?;
    ensure!(status.success(), "the database was not filled");
    Ok(())
}

/// Median and 99th percentile.
pub fn percentiles(mut all: Vec<Duration>) -> (Duration, Duration) {
    all.sort_unstable();
    (all[all.len() / 2], all[all.len() * 99 / 100])
}
