//! Finding a nomination for the one who writes it, or for whoever may do something to it.

use crate::{
    error::{PageError, PageResult},
    urls,
    visit::Visit,
};
use domain::{
    ids::NominationId,
    nominations::Stage,
    policy::{Act, Party, Phase, permits},
};
use std::collections::BTreeSet;
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

/// A nomination and what this visitor is to it, if that may do `act` to it as it stands; for everybody else it does not
/// exist.
pub async fn party_to(
    visit: &Visit,
    id: NominationId,
    act: Act,
) -> PageResult<(Nomination, BTreeSet<Party>)> {
    let found = visit.store().find_nomination(id).await?.ok_or(PageError::NotFound)?;
    let mut parties = Party::of(&visit.viewer);
    if !visit.viewer.is_seen_by_another() && found.is_writer(&visit.viewer, None) {
        parties.insert(Party::Writer);
    }
    let phase = match found.stage {
        Stage::Draft => Phase::Draft,
        Stage::Submitted { .. } => Phase::Submitted,
        Stage::Withdrawn { .. } => Phase::Withdrawn,
    };
    if permits(act, &parties, phase) { Ok((found, parties)) } else { Err(PageError::NotFound) }
}

/// After something shown was taken back: the writer's own page, or the organiser's desk.
pub fn where_it_was_shown(visit: &Visit, id: NominationId, parties: &BTreeSet<Party>) -> String {
    if parties.contains(&Party::Writer) {
        urls::my_nomination(visit.language, id)
    } else {
        urls::desk_nomination(visit.language, id)
    }
}
