//! Looking through somebody else's eyes: only looking, with what both may see, and written down.

use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    urls,
    visit::Visit,
};
use axum::response::{IntoResponse, Redirect};
use domain::ids::AccountId;
use islands::request::session_key;

pub async fn begin(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let other = fields.text("account").parse().map(AccountId).map_err(|_| PageError::BadForm)?;
    if other == by || !visit.store().record_act_as(by, Some(other), season, visit.now).await? {
        return Err(PageError::NotFound);
    }
    visit.session.insert(session_key::SEEN, other.0).await?;
    Ok(Redirect::to(&urls::my(visit.language)).into_response())
}

pub async fn end(visit: Visit) -> PageResult {
    if let domain::accounts::Viewer::SignedIn { seen_by: Some(by), .. } = &visit.viewer {
        visit.store().record_act_as(*by, None, visit.season()?.id, visit.now).await?;
    }
    visit.session.remove::<i64>(session_key::SEEN).await?;
    Ok(Redirect::to(&urls::my(visit.language)).into_response())
}
