//! Keeping a draft by giving an e-mail address, and nothing else.

use super::{check::keep_form, draft::of_writer};
use crate::{
    accounts::sign_in,
    error::PageResult,
    fields::Fields,
    page::{Head, Nav},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{accounts::EmailAddress, ids::NominationId, nominations::Step};
use leptos::prelude::*;

pub async fn page(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    let draft = of_writer(&visit, id).await?;
    if draft.owner.is_some() {
        return Ok(Redirect::to(&urls::my_nominations(visit.language)).into_response());
    }
    Ok(show(&visit, id, None, ""))
}

fn show(visit: &Visit, id: NominationId, error: Option<String>, typed: &str) -> Response {
    let t = visit.t;
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let back = urls::nomination_step(visit.language, id, Step::Initiative);
    let form = keep_form(visit, id, error, typed);
    let head = Head { title: t.s("nominate-kept-title"), nav: Nav::Nominate, ..Head::default() };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("nominate-kept-title")}</h1>
                <p class="lead">{t.s("nominate-kept-lead")}</p>
                {form}
                <p><a href=back>{t.s("nominate-back")}</a></p>
            </div>
        }
    });
    (status, page).into_response()
}

/// Sends the link that makes the draft the reader's own and continues where they were.
pub async fn ask(visit: Visit, Path((_, id)): Path<(String, NominationId)>, fields: Fields) -> PageResult {
    let draft = of_writer(&visit, id).await?;
    let typed = fields.text("email");
    let Ok(email) = EmailAddress::parse(&typed) else {
        return Ok(show(&visit, id, Some(visit.t.s("email-not-an-address")), &typed));
    };
    let unfinished = draft.missing().first().map_or(Step::Check, |fault| fault.step());
    let next = urls::nomination_step(visit.language, id, unfinished);
    sign_in::ask_for(&visit, email, Some(next)).await?;
    Ok(Redirect::to(&urls::sign_in_sent(visit.language)).into_response())
}
