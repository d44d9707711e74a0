//! A posted form as names and values, read without trusting either.

use crate::error::PageError;
use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
};

/// Pairs in the order they came; a name may occur several times (check boxes).
#[derive(Clone, Debug, Default)]
pub struct Fields(pub Vec<(String, String)>);

/// More fields than any form of ours has.
const FIELDS_MAX: usize = 400;

impl Fields {
    /// The first value under this name, with line ends as one character and no control characters; empty if absent.
    pub fn text(&self, name: &str) -> String {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| tidy(value)).unwrap_or_default()
    }

    /// Every value under this name.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| tidy(value)).collect()
    }

    /// Values whose name begins with `prefix`, by the rest of their name.
    pub fn beginning_with(&self, prefix: &str) -> Vec<(String, String)> {
        let rest = |name: &str| name.strip_prefix(prefix).map(str::to_owned);
        self.0.iter().filter_map(|(name, value)| Some((rest(name)?, tidy(value)))).collect()
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// Reads an `application/x-www-form-urlencoded` text.
    pub fn parse(text: &[u8]) -> Result<Self, PageError> {
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_bytes(text).map_err(|_| PageError::BadForm)?;
        if pairs.len() > FIELDS_MAX { Err(PageError::BadForm) } else { Ok(Self(pairs)) }
    }
}

/// Browsers send line ends as two characters; people count them as one. Other control characters mean nothing.
fn tidy(value: &str) -> String {
    value.replace("\r\n", "\n").chars().filter(|&c| c == '\n' || c == '\t' || !c.is_control()).collect()
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = PageError;

    async fn from_request(request: Request, state: &S) -> Result<Self, PageError> {
        let is_form = request
            .headers()
            .get(http::header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
        if !is_form {
            return Err(PageError::BadForm);
        }
        let bytes = Bytes::from_request(request, state).await.map_err(|_| PageError::TooLarge)?;
        Self::parse(&bytes)
    }
}
