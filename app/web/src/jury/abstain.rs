//! Declining to score without a conflict, and coming back to it.

use super::label;
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use domain::{ids::NominationId, jury::Pass};
use leptos::prelude::*;
use store::jury::{AbstainRefusal, AssignmentSummary};

/// "I would rather not score this", beside the way to step aside for good.
pub fn form(t: Tr, id: NominationId, pass: Pass) -> AnyView {
    view! {
        <details class="aside">
            <summary class="btn second slim">{t.s("abstain-open")}</summary>
            <form class="panel flow tight" method="post" action=urls::abstain(t.language, id)>
                {super::pass_field(pass)}
                <p>{t.s("abstain-text")}</p>
                <p><button class="btn second" type="submit">{t.s("abstain-send")}</button></p>
            </form>
        </details>
    }
    .into_any()
}

/// What stands in place of the scorecard for whoever abstains.
pub fn page(
    visit: &Visit,
    it: &AssignmentSummary,
    open: bool,
    next: Option<NominationId>,
    pass: Pass,
) -> Response {
    let (t, l) = (visit.t, visit.language);
    let (label, id) = (label(it.number), it.nomination);
    let next = next.map(|id| urls::scorecard_of(l, id, pass));
    let head = Head {
        title: t.a("abstain-title", [("label", label.clone().into())]),
        nav: Nav::Jury,
        ..Head::default()
    };
    visit.page(head, move || {
        let back = open.then(|| {
            view! {
                <form method="post" action=urls::abstain(l, id)>
                    <input type="hidden" name="back" value="yes"/>
                    {super::pass_field(pass)}
                    <button class="btn second" type="submit">{t.s("abstain-back")}</button>
                </form>
            }
        });
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.a("abstain-title", [("label", label.into())])}</h1>
                <p class="lead">{t.s("abstain-stands")}</p>
                {(!open).then(|| ui::notice("warn", t.s("jury-strip-closed")))}
                <div class="row">
                    {next.map(|href| view! { <a class="btn" href=href>{t.s("jury-take-next")}</a> })}
                    {back}
                    <a href=urls::jury(l)>{t.s("jury-back")}</a>
                </div>
            </div>
        }
    })
}

pub async fn record(
    visit: Visit,
    Path((_, nomination)): Path<(String, String)>,
    fields: Fields,
) -> PageResult {
    let juror = visit.account()?;
    let id: NominationId = nomination.parse().map_err(|_| PageError::NotFound)?;
    let abstains = !fields.has("back");
    let pass = super::pass_in(&fields);
    match visit.store().record_abstention(juror, id, pass, abstains, visit.now).await? {
        Err(AbstainRefusal::NotAssigned) => Err(PageError::NotFound),
        Err(AbstainRefusal::Round(_)) => Err(PageError::Refused("abstain-closed")),
        // the page itself says what stands in the way
        Ok(()) | Err(AbstainRefusal::NotFree(_)) => {
            Ok(Redirect::to(&urls::scorecard_of(visit.language, id, pass)).into_response())
        }
    }
}
