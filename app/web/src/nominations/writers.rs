//! Writing together: the owner asks colleagues by their address; whoever signs in with it finds the draft among theirs.

use super::{desk::without_address, draft::draft_of_writer};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{accounts::EmailAddress, ids::NominationId, nominations::Step};
use leptos::prelude::*;
use store::{
    nominations::{CO_AUTHORS_MAX, CoAuthor, CoAuthorRefusal, Nomination},
    outbox::{MailKind, NewMail},
};

pub async fn page(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    let draft = draft_of_writer(&visit, id).await?;
    show(&visit, &draft, None, "").await
}

async fn show(visit: &Visit, draft: &Nomination, error: Option<String>, typed: &str) -> PageResult {
    let (t, l, id) = (visit.t, visit.language, draft.id);
    if draft.owner.is_none() {
        return Ok(Redirect::to(&urls::keep_nomination(l, id)).into_response());
    }
    let writers = visit.store().list_co_authors(id).await?;
    let owner = draft.is_owner(&visit.viewer);
    let me = match visit.viewer.account() {
        Some(account) => visit.store().find_account(account).await?,
        None => None,
    };
    let me = me.map_or_else(String::new, |me| me.email);
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let room = (writers.len() as u64) < CO_AUTHORS_MAX;
    let email = Field {
        name: "email".to_owned(),
        label: t.s("writers-email"),
        help: Some(t.s("writers-email-help")),
        error,
        value: typed.to_owned(),
        kind: Some("email"),
        autocomplete: Some("off"),
        ..Field::default()
    };
    let head =
        Head { title: t.s("writers-title"), nav: Nav::Nominate, sheets: &[Sheet::Work], ..Head::default() };
    let page = visit.page(head, move || {
        let rows = writers.into_iter().map(|writer| row(t, id, writer, owner, &me)).collect_view();
        let form = (owner && room).then(|| {
            view! {
                <form class="panel flow" method="post" action=urls::writers(l, id) novalidate>
                    {ui::field(email)}
                    <p><button class="btn" type="submit">{t.s("writers-ask")}</button></p>
                </form>
            }
        });
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs">
                    <a href=urls::nomination_step(l, id, Step::Initiative)>{t.s("nominate-back")}</a>
                </p>
                <h1>{t.s("writers-title")}</h1>
                <p class="lead">{t.s("writers-lead")}</p>
                <ul class="slip plain">{rows}</ul>
                {form}
                {(!room && owner).then(|| view! { <p>{t.a("writers-full", [("max", CO_AUTHORS_MAX.into())])}</p> })}
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn row(t: Tr, id: NominationId, writer: CoAuthor, owner: bool, me: &str) -> impl IntoView + use<> {
    let who = if writer.name.is_empty() { writer.email.clone() } else { writer.name.clone() };
    let state = if writer.known { "writers-known" } else { "writers-asked" };
    let own = writer.email.eq_ignore_ascii_case(me);
    let button = (owner || own).then(|| {
        let words = if own { t.s("writers-leave") } else { t.s("writers-remove") };
        let label = format!("{words}: {who}");
        view! {
            <form method="post" action=urls::remove_writer(t.language, id)>
                <input type="hidden" name="email" value=writer.email.clone()/>
                <button class="btn second slim" type="submit" aria-label=label>{words}</button>
            </form>
        }
    });
    view! {
        <li class="row apart">
            <div>
                <p><b>{who}</b></p>
                <p class="small soft">{t.s(state)}</p>
            </div>
            {button}
        </li>
    }
}

pub async fn invite(visit: Visit, Path((_, id)): Path<(String, NominationId)>, fields: Fields) -> PageResult {
    let draft = draft_of_writer(&visit, id).await?;
    if !draft.is_owner(&visit.viewer) {
        return Err(PageError::Refused("error-writers-owner"));
    }
    let by = visit.account()?;
    let (t, l) = (visit.t, visit.language);
    let typed = fields.text("email");
    let Ok(email) = EmailAddress::parse(&typed) else {
        return show(&visit, &draft, Some(t.s("email-not-an-address")), &typed).await;
    };
    let me = visit.store().find_account(by).await?.ok_or(PageError::NotFound)?;
    let name = without_address(if me.name.is_empty() { &me.email } else { &me.name });
    let name = if name.is_empty() { me.email.clone() } else { name };
    let words = [
        ("name", name.into()),
        ("title", without_address(&draft.text.title).into()),
        ("link", format!("{}{}", visit.site.base_url, urls::nomination_step(l, id, Step::Initiative)).into()),
    ];
    let tell = NewMail {
        kind: MailKind::Nomination,
        message_id: visit.site.backend.secret(),
        recipient: email.as_str().to_owned(),
        subject: t.s("mail-writers-subject"),
        body: t.a("mail-writers-body", words),
        language: l,
        season: Some(draft.season),
        unsubscribe: String::new(),
    };
    let refusal = match visit.store().invite_co_author(id, &email, by, visit.now, tell).await? {
        Ok(()) => return Ok(Redirect::to(&urls::writers(l, id)).into_response()),
        Err(CoAuthorRefusal::NoOwner) => return Err(PageError::NotFound),
        Err(CoAuthorRefusal::Owner) => t.s("writers-owner-already"),
        Err(CoAuthorRefusal::There) => t.s("writers-there"),
        Err(CoAuthorRefusal::Full) => t.a("writers-full", [("max", CO_AUTHORS_MAX.into())]),
    };
    show(&visit, &draft, Some(refusal), &typed).await
}

/// The owner takes somebody off, or somebody leaves.
pub async fn remove(visit: Visit, Path((_, id)): Path<(String, NominationId)>, fields: Fields) -> PageResult {
    let draft = draft_of_writer(&visit, id).await?;
    let email = EmailAddress::parse(&fields.text("email")).map_err(|_| PageError::BadForm)?;
    let own = match visit.viewer.account() {
        Some(account) => visit
            .store()
            .find_account(account)
            .await?
            .is_some_and(|me| EmailAddress::parse(&me.email).is_ok_and(|mine| mine.key() == email.key())),
        None => false,
    };
    if !own && !draft.is_owner(&visit.viewer) {
        return Err(PageError::Refused("error-writers-owner"));
    }
    visit.store().remove_co_author(id, &email).await?;
    let next = if own { urls::my_nominations(visit.language) } else { urls::writers(visit.language, id) };
    Ok(Redirect::to(&next).into_response())
}
