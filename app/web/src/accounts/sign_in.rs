//! Signing in without a password.
//!
//! Asking sends a link and a code by mail. Opening the link changes nothing: mail scanners open links too. Only the
//! button on the page it shows, pressed in the browser that asked, signs in; in another browser the code does,
//! typed where the mail was asked for. Whatever is wrong with a link or code, the answer is the same sentence.

use super::devices;
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    page::Head,
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::{Path, Query},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use domain::accounts::{EmailAddress, SIGN_IN_LIFETIME, SignInRefusal};
use islands::request::{hash_secret, session_key};
use leptos::prelude::*;
use serde::Deserialize;
use store::{
    accounts::{NewSignIn, SignInAsked, SignedIn},
    outbox::{MailKind, NewMail},
};

#[derive(Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

impl Next {
    fn path(&self) -> Option<&str> {
        urls::is_internal(&self.next).then_some(&*self.next)
    }
}

pub async fn page(visit: Visit, Query(next): Query<Next>) -> PageResult {
    Ok(form(&visit, next.path().unwrap_or_default(), "", None))
}

fn form(visit: &Visit, next: &str, typed: &str, error: Option<String>) -> Response {
    let (t, l) = (visit.t, visit.language);
    let faults = error.iter().map(|error| ("#email".to_owned(), error.clone())).collect();
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let email = Field {
        name: "email".to_owned(),
        label: t.s("sign-in-email"),
        help: Some(t.s("sign-in-email-help")),
        error,
        value: typed.to_owned(),
        kind: Some("email"),
        autocomplete: Some("email"),
        ..Field::default()
    };
    let provider = visit.site.identity_provider.as_ref().map(|provider| {
        let after = if next.is_empty() { urls::my(l) } else { next.to_owned() };
        let label = t.a("provider-sign-in", [("name", provider.name().to_owned().into())]);
        view! { <p><a class="btn second" href=urls::provider(l, &after)>{label}</a></p> }
    });
    let next = next.to_owned();
    let head = Head { title: t.s("sign-in-title"), ..Head::default() };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("sign-in-title")}</h1>
                <p class="lead">{t.s("sign-in-lead")}</p>
                {ui::error_summary(t.s("fix-one"), faults)}
                <form class="flow" method="post" action=urls::sign_in(l, None) novalidate>
                    <input type="hidden" name="next" value=next/>
                    {ui::field(email)}
                    <p><button class="btn big" type="submit">{t.s("sign-in-send")}</button></p>
                </form>
                {provider}
                <p><a href=urls::sign_in_passkey(l)>{t.s("sign-in-by-passkey")}</a></p>
            </div>
        }
    });
    (status, page).into_response()
}

/// Sends a link and a code, or does nothing, and says the same either way.
pub async fn ask(visit: Visit, fields: Fields) -> PageResult {
    let typed = fields.text("email");
    let next = Next { next: fields.text("next") };
    let Ok(email) = EmailAddress::parse(&typed) else {
        let error = visit.t.s("email-not-an-address");
        return Ok(form(&visit, next.path().unwrap_or_default(), &typed, Some(error)));
    };
    ask_for(&visit, email, next.path().map(str::to_owned)).await?;
    Ok(Redirect::to(&urls::sign_in_sent(visit.language)).into_response())
}

/// Queues the mail that signs `email` in and then leads to `next`.
pub async fn ask_for(visit: &Visit, email: EmailAddress, next: Option<String>) -> Result<(), PageError> {
    let backend = &visit.site.backend;
    let browser = visit.session_secret(session_key::BROWSER).await?;
    let token = backend.secret();
    // six digits a person can type; five wrong ones end the request
    let code = format!("{:06}", backend.random_u64() % 1_000_000);
    let t = visit.t;
    let link = format!("{}{}", visit.site.base_url, urls::sign_in_link(visit.language, &token));
    let mail = NewMail {
        kind: MailKind::SignIn,
        message_id: backend.secret(),
        recipient: email.as_str().to_owned(),
        subject: t.a("mail-sign-in-subject", [("code", code.clone().into())]),
        body: t.a("mail-sign-in-body", [("link", link.into()), ("code", code.clone().into())]),
        language: visit.language,
        season: None,
        unsubscribe: String::new(),
    };
    let asked = NewSignIn {
        email,
        token_hash: hash_secret(&token),
        code_hash: Some(hash_secret(&code)),
        browser_hash: Some(hash_secret(&browser)),
        next: next.unwrap_or_else(|| urls::my(visit.language)),
        expires_at: visit.now + SIGN_IN_LIFETIME,
        mail: Some(mail),
    };
    // an address that has had its share of mails is not told so
    match backend.store.record_sign_in(asked, visit.now).await? {
        SignInAsked::Recorded | SignInAsked::TooManyMails => Ok(()),
    }
}

/// "Look in your mail", with a field for the code.
pub async fn sent(visit: Visit) -> PageResult {
    Ok(sent_page(&visit, None))
}

fn sent_page(visit: &Visit, error: Option<String>) -> Response {
    let (t, l) = (visit.t, visit.language);
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let code = Field {
        name: "code".to_owned(),
        label: t.s("sign-in-code"),
        help: Some(t.s("sign-in-code-help")),
        error,
        autocomplete: Some("one-time-code"),
        inputmode: Some("numeric"),
        class: "short",
        ..Field::default()
    };
    let head = Head { title: t.s("sign-in-sent-title"), ..Head::default() };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("sign-in-sent-title")}</h1>
                <p class="lead">{t.s("sign-in-sent-lead")}</p>
                <p>{t.s("sign-in-sent-text")}</p>
                <form class="flow" method="post" action=urls::sign_in_code(l) novalidate>
                    {ui::field(code)}
                    <p><button class="btn" type="submit">{t.s("sign-in-use-code")}</button></p>
                </form>
                <p><a href=urls::sign_in(l, None)>{t.s("sign-in-again")}</a></p>
            </div>
        }
    });
    (status, page).into_response()
}

pub async fn code(visit: Visit, headers: HeaderMap, fields: Fields) -> PageResult {
    let typed: String = fields.text("code").chars().filter(char::is_ascii_digit).collect();
    let browser = visit.session_secret(session_key::BROWSER).await?;
    let outcome =
        visit.store().use_sign_in_code(&hash_secret(&typed), &hash_secret(&browser), visit.now).await?;
    match outcome {
        Ok(signed_in) => open_session(&visit, &headers, signed_in).await,
        Err(SignInRefusal::WrongCode) => Ok(sent_page(&visit, Some(visit.t.s("sign-in-wrong-code")))),
        Err(_) => Ok(no_longer_works(&visit)),
    }
}

/// Shows the button. Changes nothing, whoever opens it.
pub async fn link(visit: Visit, Path((_, token)): Path<(String, String)>) -> PageResult {
    let checked = visit
        .store()
        .check_sign_in_link(&hash_secret(&token), browser(&visit).await.as_deref(), visit.now)
        .await?;
    let (t, l) = (visit.t, visit.language);
    match checked {
        Ok(()) => {
            let head = Head { title: t.s("sign-in-continue-title"), ..Head::default() };
            Ok(visit.page(head, move || {
                view! {
                    <div class="wrap narrow band-s flow">
                        <h1>{t.s("sign-in-continue-title")}</h1>
                        <p class="lead">{t.s("sign-in-continue-lead")}</p>
                        <form method="post" action=urls::sign_in_link(l, &token)>
                            <button class="btn big" type="submit">{t.s("sign-in-continue")}</button>
                        </form>
                    </div>
                }
            }))
        }
        Err(SignInRefusal::OtherBrowser) => {
            let head = Head { title: t.s("sign-in-other-title"), ..Head::default() };
            Ok(visit.page(head, move || {
                view! {
                    <div class="wrap narrow band-s flow">
                        <h1>{t.s("sign-in-other-title")}</h1>
                        <p class="lead">{t.s("sign-in-other-lead")}</p>
                        <p><a href=urls::sign_in(l, None)>{t.s("sign-in-again")}</a></p>
                    </div>
                }
            }))
        }
        Err(_) => Ok(no_longer_works(&visit)),
    }
}

pub async fn use_link(
    visit: Visit,
    headers: HeaderMap,
    Path((_, token)): Path<(String, String)>,
) -> PageResult {
    let used = visit
        .store()
        .use_sign_in_link(&hash_secret(&token), browser(&visit).await.as_deref(), visit.now)
        .await?;
    match used {
        Ok(signed_in) => open_session(&visit, &headers, signed_in).await,
        Err(_) => Ok(no_longer_works(&visit)),
    }
}

/// The hash that shows which browser this is, if it ever asked for a link.
async fn browser(visit: &Visit) -> Option<String> {
    visit.session.get::<String>(session_key::BROWSER).await.ok().flatten().map(|secret| hash_secret(&secret))
}

fn no_longer_works(visit: &Visit) -> Response {
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("sign-in-void-title"), ..Head::default() };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("sign-in-void-title")}</h1>
                <p class="lead">{t.s("sign-in-void-lead")}</p>
                <p><a class="btn" href=urls::sign_in(l, None)>{t.s("sign-in-again")}</a></p>
            </div>
        }
    });
    (StatusCode::GONE, page).into_response()
}

/// A new session id for the account, and the drafts this browser has written so far become the account's own.
pub async fn open_session(visit: &Visit, headers: &HeaderMap, signed_in: SignedIn) -> PageResult {
    if let Some(key_hash) = visit.draft_key_hash().await {
        visit.store().claim_drafts(&key_hash, signed_in.account, visit.now).await?;
    }
    visit.session.cycle_id().await?;
    visit.session.insert(session_key::ACCOUNT, signed_in.account.0).await?;
    visit.session.insert(session_key::SIGNED_IN_AT, visit.now.0).await?;
    visit.session.insert(session_key::DEVICE, devices::name_of(headers)).await?;
    // whatever was confirmed before was confirmed by somebody else
    visit.session.remove::<i64>(session_key::CONFIRMED).await?;
    visit.session.remove::<i64>(session_key::SEEN).await?;
    visit.session.remove::<serde_json::Value>(session_key::AWAY).await?;
    let next = if urls::is_internal(&signed_in.next) { signed_in.next } else { urls::my(visit.language) };
    Ok(Redirect::to(&next).into_response())
}

/// Ends the session, and asks the browser to forget what it has kept of it.
pub async fn sign_out(visit: Visit) -> PageResult {
    visit.session.flush().await?;
    Ok((FORGET, Redirect::to(&urls::home(visit.language))).into_response())
}

/// Asks the browser to forget what it keeps of us: pages, and copies of what was typed and had not arrived.
pub const FORGET: [(&str, &str); 1] = [("clear-site-data", "\"cache\", \"storage\"")];
