//! A concept made one's own: the library's card, its plan, what came of it, and what of that stands on the card.

mod begin;
mod compare;
mod home;
mod judge;
mod list;
mod outcome;
mod plan;
mod text;
mod told;

pub use judge::waiting_line;
pub use told::{OUTCOMES, outcomes};

use crate::{
    doors::Doors,
    error::{PageError, PageResult},
    visit::Visit,
};
use axum::http::StatusCode;
use domain::{ids::AdaptationId, policy::Act};
use store::adaptations::Adaptation;

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/concepts/{slug}/adapt", Act::AdaptConcept, begin::page)
        .post("/{lang}/concepts/{slug}/adapt", Act::AdaptConcept, begin::begin)
        .get("/{lang}/my/adaptations", Act::SeeOwn, list::page)
        .get("/{lang}/my/adaptations/{adaptation}", Act::SeeOwn, home::page)
        .post("/{lang}/my/adaptations/{adaptation}/delete", Act::ChangeOwn, home::delete)
        .get("/{lang}/my/adaptations/{adaptation}/text", Act::SeeOwn, text::page)
        .post("/{lang}/my/adaptations/{adaptation}/text", Act::ChangeOwn, text::save)
        .get("/{lang}/my/adaptations/{adaptation}/changes", Act::SeeOwn, compare::page)
        .post("/{lang}/my/adaptations/{adaptation}/changes", Act::ChangeOwn, compare::take)
        .get("/{lang}/my/adaptations/{adaptation}/plan", Act::SeeOwn, plan::page)
        .post("/{lang}/my/adaptations/{adaptation}/plan", Act::ChangeOwn, plan::save)
        .get("/{lang}/my/adaptations/{adaptation}/outcome", Act::SeeOwn, outcome::page)
        .post("/{lang}/my/adaptations/{adaptation}/outcome", Act::ChangeOwn, outcome::save)
        .post("/{lang}/my/adaptations/{adaptation}/outcome/withdraw", Act::ChangeOwn, outcome::withdraw)
        .get("/{lang}/editor/outcomes", Act::SeeEditorDesk, judge::page)
        .post("/{lang}/editor/outcomes/{outcome}", Act::JudgeOutcome, judge::decide)
}

/// Why a form is shown again.
enum Again {
    First,
    /// Something in it is wrong.
    Wrong,
    /// Somebody saved since.
    Stale,
}

impl Again {
    const fn status(&self) -> StatusCode {
        match self {
            Self::First => StatusCode::OK,
            Self::Wrong => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Stale => StatusCode::CONFLICT,
        }
    }
}

/// The visitor's own; what is somebody else's is not there.
async fn own(visit: &Visit, id: AdaptationId) -> PageResult<Adaptation> {
    visit.store().find_adaptation(id, visit.account()?).await?.ok_or(PageError::NotFound)
}
