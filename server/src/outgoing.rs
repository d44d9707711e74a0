//! Requests this program makes itself: few, small, patient only for a while, and never redirected.

use anyhow::{Context, Result};
use axum::body::{Body, to_bytes};
use hyper_rustls::{ConfigBuilderExt, HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use std::time::Duration;

/// How long the other side may take over one answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// Keys and metadata are small.
const ANSWER_MAX: usize = 1024 * 1024;

/// Asks others; cheap to clone.
#[derive(Clone)]
pub struct Outgoing {
    client: Client<HttpsConnector<HttpConnector>, Body>,
}

impl Outgoing {
    pub fn new() -> Result<Self> {
        let tls = rustls_config().context("setting up TLS")?;
        let connector =
            HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http().enable_http1().build();
        Ok(Self { client: Client::builder(TokioExecutor::new()).build(connector) })
    }

    /// Sends one request and gives the whole answer.
    pub async fn send(&self, request: http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, Unanswered> {
        let ask = async {
            let response = self.client.request(request.map(Body::from)).await?;
            let (parts, body) = response.into_parts();
            let bytes = to_bytes(Body::new(body), ANSWER_MAX).await.map_err(|_| Unanswered::Broken)?;
            Ok(http::Response::from_parts(parts, bytes.to_vec()))
        };
        tokio::time::timeout(PATIENCE, ask).await.map_err(|_| Unanswered::Late)?
    }
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum Unanswered {
    #[error("asking failed")]
    Unsent(#[from] hyper_util::client::legacy::Error),
    #[error("the answer broke off, or is too large")]
    Broken,
    #[error("no answer in time")]
    Late,
}

/// TLS with the roots browsers trust.
pub fn rustls_config() -> Result<rustls::ClientConfig> {
    let provider = rustls::crypto::ring::default_provider();
    let builder =
        rustls::ClientConfig::builder_with_provider(provider.into()).with_safe_default_protocol_versions()?;
    Ok(builder.with_webpki_roots().with_no_client_auth())
}
