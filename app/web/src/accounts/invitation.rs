//! Answering an invitation: only the person it was sent to, signed in, takes up the part.

use super::sign_in;
use crate::{
    error::{PageError, PageResult},
    page::Head,
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::accounts::{EmailAddress, Viewer};
use islands::request::hash_secret;
use leptos::prelude::*;
use store::accounts::InvitationRefusal;

/// What one is invited to, and the button. Changes nothing, whoever opens it.
pub async fn page(visit: Visit, Path((_, token)): Path<(String, String)>) -> PageResult {
    let Some(found) = visit.store().find_invitation(&hash_secret(&token), visit.now).await? else {
        return Ok(void(&visit));
    };
    let (t, l) = (visit.t, visit.language);
    let season = visit.season.as_ref().map_or_else(String::new, |season| season.name.get(l).to_owned());
    let role = t.of("role-", found.role.as_str());
    let help = t.of("role-help-", found.role.as_str());
    let anonymous = visit.viewer == Viewer::Anonymous;
    let head = Head { title: t.s("invitation-title"), ..Head::default() };
    Ok(visit.page(head, move || {
        let lead = t.a("invitation-lead", [("role", role.into()), ("season", season.into())]);
        let how = if anonymous { t.s("invitation-sign-in-text") } else { t.s("invitation-accept-text") };
        let button = if anonymous { t.s("sign-in-send") } else { t.s("invitation-accept") };
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("invitation-title")}</h1>
                <p class="lead">{lead}</p>
                <p>{help}</p>
                <p>{how}</p>
                <form method="post" action=urls::invitation(l, &token)>
                    <button class="btn big" type="submit">{button}</button>
                </form>
            </div>
        }
    }))
}

/// Takes up the part; somebody who is not signed in is sent a link to the address that was invited, and comes back.
pub async fn accept(visit: Visit, Path((_, token)): Path<(String, String)>) -> PageResult {
    let hash = hash_secret(&token);
    let Some(found) = visit.store().find_invitation(&hash, visit.now).await? else {
        return Ok(void(&visit));
    };
    let Some(account) = visit.viewer.account() else {
        let email = EmailAddress::parse(&found.email)
            .map_err(|_| PageError::Internal("an invitation without an address".to_owned()))?;
        sign_in::ask_for(&visit, email, Some(urls::invitation(visit.language, &token))).await?;
        return Ok(Redirect::to(&urls::sign_in_sent(visit.language)).into_response());
    };
    if visit.viewer.is_seen_by_another() {
        return Err(PageError::Forbidden);
    }
    match visit.store().accept_invitation(&hash, account, visit.now).await? {
        Ok(_) => Ok(Redirect::to(&urls::my(visit.language)).into_response()),
        Err(InvitationRefusal::OtherAddress) => Err(PageError::Refused("error-other-address")),
        Err(_) => Ok(void(&visit)),
    }
}

fn void(visit: &Visit) -> Response {
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("invitation-void-title"), ..Head::default() };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("invitation-void-title")}</h1>
                <p class="lead">{t.s("invitation-void-lead")}</p>
                <p><a class="btn" href=urls::home(l)>{t.s("error-to-home")}</a></p>
            </div>
        }
    });
    (StatusCode::GONE, page).into_response()
}
