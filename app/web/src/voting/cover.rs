//! Covers of finalists, drawn from their numbers. A nomination that is on no ballot and has not been on the
//! stage has none.

use crate::{
    error::{PageError, PageResult},
    site::Site,
};
use axum::{
    extract::{Path, State},
    http::header,
    response::IntoResponse,
};
use domain::{concepts::Goal, cover, ids::NominationId};

pub async fn picture(State(site): State<Site>, Path(file): Path<String>) -> PageResult {
    let id: Option<NominationId> = file.strip_suffix(".svg").and_then(|id| id.parse().ok());
    let id = id.ok_or(PageError::NotFound)?;
    let store = &site.backend.store;
    let nominee = match store.find_nominee(id).await? {
        Some(nominee) => nominee,
        // the stage presents nominees before people can vote on them
        None => store.find_presented(id).await?.ok_or(PageError::NotFound)?,
    };
    let motif = nominee.goal.parse().map_or_else(
        // nominators write their goal in their own words; then the number chooses
        |_| Goal::ALL[nominee.number.unsigned_abs() as usize % Goal::ALL.len()].default_motif(),
        Goal::default_motif,
    );
    let svg = cover::cover_svg(&format!("finalist-{}", nominee.number), motif);
    let headers = [(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "public, max-age=86400")];
    Ok((headers, svg).into_response())
}
