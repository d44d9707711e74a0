//! The address one is reached by, and what else one signs in with.
//!
//! Whoever has found an open browser must not take the account away with it: the change is asked for by somebody who has
//! just shown who they are, confirmed from the new mailbox in the same session, and told to the old one.

use super::{devices, passkeys};
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::Head,
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::accounts::{ADDRESS_CHANGE_LIFETIME, EmailAddress};
use islands::request::hash_secret;
use leptos::prelude::*;
use store::{
    accounts::{AddressChangeRefusal, LinkedIdentity, NewAddressChange},
    outbox::{MailKind, NewMail},
};

/// Whether who sits there has just shown that it is them: with a passkey where there is one, otherwise by signing in.
pub async fn is_fresh(visit: &Visit) -> PageResult<bool> {
    passkeys::must_confirm(visit).await?;
    Ok(passkeys::confirmed_lately(visit).await || passkeys::signed_in_lately(visit).await)
}

pub async fn page(visit: Visit) -> PageResult {
    show(&visit, "", None, false).await
}

async fn show(visit: &Visit, typed: &str, error: Option<String>, asked: bool) -> PageResult {
    let account = visit.account()?;
    let fresh = is_fresh(visit).await?;
    let current = visit.store().find_account(account).await?.map_or_else(String::new, |it| it.email);
    let linked = visit.store().list_identities(account).await?;
    let provider = visit.site.identity_provider.as_ref().map(|provider| provider.name().to_owned());
    let (t, l, zone) = (visit.t, visit.language, visit.zone().to_owned());
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let faults = error.iter().map(|error| ("#email".to_owned(), error.clone())).collect();
    let email = Field {
        name: "email".to_owned(),
        label: t.s("address-new"),
        help: Some(t.s("address-new-help")),
        error,
        value: typed.to_owned(),
        kind: Some("email"),
        autocomplete: Some("email"),
        ..Field::default()
    };
    let head = Head { title: t.s("address-title"), ..Head::default() };
    let page = visit.page(head, move || {
        let change = if asked {
            ui::notice("good", t.s("address-asked")).into_any()
        } else if fresh {
            view! {
                <form class="flow" method="post" action=urls::address(l) novalidate>
                    {ui::field(email)}
                    <p><button class="btn" type="submit">{t.s("address-ask")}</button></p>
                </form>
            }
            .into_any()
        } else {
            view! {
                <p>{t.s("address-sign-in-again")}</p>
                <p><a class="btn" href=urls::sign_in(l, Some(&urls::address(l)))>{t.s("sign-in-title")}</a></p>
            }
            .into_any()
        };
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::my(l)>{t.s("my-title")}</a></p>
                <h1>{t.s("address-title")}</h1>
                <p class="lead">{t.a("address-current", [("email", current.into())])}</p>
                {ui::error_summary(t.s("fix-one"), faults)}
                {change}
                {provider.map(|name| identities(t, &zone, &name, linked))}
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn identities(t: Tr, zone: &str, name: &str, linked: Vec<LinkedIdentity>) -> impl IntoView + use<> {
    let l = t.language;
    let name = || name.to_owned();
    let body = if linked.is_empty() {
        view! {
            <p>{t.a("provider-none", [("name", name().into())])}</p>
            <form method="post" action=urls::provider_link(l)>
                <button class="btn second" type="submit">{t.a("provider-link", [("name", name().into())])}</button>
            </form>
        }
        .into_any()
    } else {
        let rows = linked
            .into_iter()
            .map(|identity| {
                let since = t.a("provider-since", [("date", t.date(identity.linked_at, zone).into())]);
                view! {
                    <li>
                        <p><b>{name()}</b></p>
                        <p class="small soft">{since}</p>
                        <form method="post" action=urls::provider_unlink(l)>
                            <input type="hidden" name="identity" value=identity.id.to_string()/>
                            <button class="btn second slim" type="submit">
                                {t.a("provider-unlink", [("name", name().into())])}
                            </button>
                        </form>
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="slip plain">{rows}</ul> }.into_any()
    };
    view! {
        <section class="flow">
            <h2 class="mid">{t.s("provider-heading")}</h2>
            {body}
        </section>
    }
}

/// Sends the link to the new address and a word to the old one; says the same of addresses we know and do not know.
pub async fn ask(visit: Visit, fields: Fields) -> PageResult {
    let account = visit.account()?;
    let typed = fields.text("email");
    if !is_fresh(&visit).await? {
        return show(&visit, &typed, None, false).await;
    }
    let t = visit.t;
    let Some(person) = visit.store().find_account(account).await? else { return Err(PageError::SignIn) };
    let email = match EmailAddress::parse(&typed) {
        Ok(email) if email.as_str() != person.email => email,
        Ok(_) => return show(&visit, &typed, Some(t.s("address-same")), false).await,
        Err(_) => return show(&visit, &typed, Some(t.s("email-not-an-address")), false).await,
    };
    let backend = &visit.site.backend;
    let token = backend.secret();
    let link = absolute(&visit, &urls::address_confirm(visit.language, &token));
    let devices = absolute(&visit, &urls::devices(visit.language));
    let change = NewAddressChange {
        account,
        token_hash: hash_secret(&token),
        expires_at: visit.now + ADDRESS_CHANGE_LIFETIME,
        confirm: mail(&visit, email.as_str(), "mail-address-confirm", [("link", link)]),
        warn: mail(&visit, &person.email, "mail-address-warn", [("link", devices)]),
        email,
    };
    match visit.store().record_address_change(change, visit.now).await? {
        Ok(()) => show(&visit, "", None, true).await,
        Err(_) => show(&visit, &typed, Some(t.s("address-too-many")), false).await,
    }
}

fn absolute(visit: &Visit, path: &str) -> String {
    format!("{}{path}", visit.site.base_url)
}

/// A mail of our own words about somebody's account.
pub fn mail<const N: usize>(
    visit: &Visit,
    recipient: &str,
    key: &str,
    words: [(&'static str, String); N],
) -> NewMail {
    let t = visit.t;
    NewMail {
        kind: MailKind::Account,
        message_id: visit.site.backend.secret(),
        recipient: recipient.to_owned(),
        subject: t.of(key, "-subject"),
        body: t.a(&format!("{key}-body"), words.map(|(name, value)| (name, value.into()))),
        language: visit.language,
        season: None,
        unsubscribe: String::new(),
    }
}

/// The button that makes the new address count. Changes nothing, whoever opens it.
pub async fn confirm_page(visit: Visit, Path((_, token)): Path<(String, String)>) -> PageResult {
    let account = visit.account()?;
    let found = visit.store().find_address_change(account, &hash_secret(&token), visit.now).await?;
    let Some(email) = found else { return Ok(void(&visit, "address-void")) };
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("address-title"), ..Head::default() };
    Ok(visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("address-confirm-title")}</h1>
                <p class="lead">{t.a("address-confirm-lead", [("email", email.into())])}</p>
                <form method="post" action=urls::address_confirm(l, &token)>
                    <button class="btn big" type="submit">{t.s("address-confirm")}</button>
                </form>
            </div>
        }
    }))
}

pub async fn confirm(visit: Visit, Path((_, token)): Path<(String, String)>) -> PageResult {
    let account = visit.account()?;
    let Some(person) = visit.store().find_account(account).await? else { return Err(PageError::SignIn) };
    let tell = mail(&visit, &person.email, "mail-address-changed", []);
    let keep = devices::here(&visit);
    let used = visit
        .store()
        .use_address_change(account, &hash_secret(&token), keep.as_deref(), tell, visit.now)
        .await?;
    match used {
        Ok(()) => {
            // a new name for the session that goes on, too
            visit.session.cycle_id().await?;
            Ok(Redirect::to(&urls::address(visit.language)).into_response())
        }
        Err(AddressChangeRefusal::Taken) => Ok(void(&visit, "address-taken")),
        Err(_) => Ok(void(&visit, "address-void")),
    }
}

fn void(visit: &Visit, key: &'static str) -> Response {
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("address-title"), ..Head::default() };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.of(key, "-title")}</h1>
                <p class="lead">{t.of(key, "-text")}</p>
                <p><a class="btn" href=urls::address(l)>{t.s("address-title")}</a></p>
            </div>
        }
    });
    (StatusCode::GONE, page).into_response()
}
