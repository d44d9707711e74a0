//! Covers as files. The same address always shows the same cover, so browsers may keep it for a year.

use crate::{
    error::{PageError, PageResult},
    site::Site,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::{
    cover::{Motif, cover_svg},
    ids::NominationId,
};

/// `/covers/{slug}.svg` for a published concept, `/covers/nomination-{id}.svg` for any nomination.
pub async fn serve(State(site): State<Site>, Path(file): Path<String>) -> PageResult {
    let name = file.strip_suffix(".svg").ok_or(PageError::NotFound)?;
    if is_nomination(name) {
        return Ok(cover_for(name, Motif::Dialogue));
    }
    let motif = site.backend.store.find_cover_motif(name).await?.ok_or(PageError::NotFound)?;
    Ok(cover_for(name, motif))
}

/// Nominations have covers drawn from their number alone: nothing is looked up, so nothing is given away.
fn is_nomination(name: &str) -> bool {
    let id: Option<NominationId> = name.strip_prefix("nomination-").and_then(|id| id.parse().ok());
    id.is_some_and(|id| id.0 > 0 && name == format!("nomination-{id}"))
}

/// The cover drawn for a seed, such as a slug.
pub fn cover_for(seed: &str, motif: Motif) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    (headers, cover_svg(seed, motif)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_numbers_name_a_nomination() {
        for good in ["nomination-1", "nomination-120"] {
            assert!(is_nomination(good), "{good}");
        }
        for bad in
            ["nomination-0", "nomination--1", "nomination-01", "nomination-+1", "nomination-x", "nomination-"]
        {
            assert!(!is_nomination(bad), "{bad}");
        }
    }
}
