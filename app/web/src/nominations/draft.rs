//! Finding a nomination for the one who writes it.

use crate::{
    error::{PageError, PageResult},
    visit::Visit,
};
use domain::{ids::NominationId, nominations::Stage};
use store::nominations::Nomination;

/// The nomination, if this visitor wrote it; for everybody else it does not exist.
pub async fn of_writer(visit: &Visit, id: NominationId) -> PageResult<Nomination> {
    let found = visit.store().find_nomination(id).await?;
    let browser = visit.draft_key_hash().await;
    let theirs = found.filter(|found| {
        // an organiser who looks through the writer's eyes has not written it
        !visit.viewer.is_seen_by_another() && found.is_writer(&visit.viewer, browser.as_deref())
    });
    match theirs {
        Some(found) => Ok(found),
        // nobody learns from the answer whether there is such a nomination
        None if visit.viewer.account().is_none() => Err(PageError::SignIn),
        None => Err(PageError::NotFound),
    }
}

/// The same, while it is a draft.
pub async fn draft_of_writer(visit: &Visit, id: NominationId) -> PageResult<Nomination> {
    let found = of_writer(visit, id).await?;
    match found.stage {
        Stage::Draft => Ok(found),
        Stage::Submitted { .. } | Stage::Withdrawn { .. } => Err(PageError::Refused("error-already-sent")),
    }
}
