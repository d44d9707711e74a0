use axum::http::{HeaderMap, HeaderName};

/// What came back.
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// A header's text; empty where there is none.
    pub fn header(&self, name: impl TryInto<HeaderName>) -> &str {
        let Ok(name) = name.try_into() else { return "" };
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// The values of an attribute in the page, such as every `name="value"` of `value=`.
    pub fn values(&self, before: &str) -> Vec<&str> {
        self.body.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }
}
