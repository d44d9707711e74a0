//! Signing in with what somebody has elsewhere, where whoever runs the site has named a provider.
//!
//! The way there is a link and not a form: browsers do not follow a form to another site. What binds the answer to this
//! browser stays in its session; who has come back is the pair of issuer and subject, see [`store::accounts::Identity`].

use super::sign_in::open_session;
use crate::{
    accounts::passkeys::must_confirm,
    error::{PageError, PageResult},
    fields::Fields,
    page::Head,
    ui, urls,
    visit::Visit,
};
use async_trait::async_trait;
use axum::{
    extract::Query,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use domain::{accounts::Viewer, language::Language};
use islands::request::session_key;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use store::accounts::{Identity, IdentityRefusal, SignedIn};

/// Somebody else who knows who people are.
#[async_trait]
pub trait IdentityProvider: Send + Sync {
    /// What visitors call it.
    fn name(&self) -> &str;

    /// A new way there; the visitor comes back to `redirect`.
    async fn begin(&self, redirect: &str) -> Result<Begun, ProviderTrouble>;

    /// Who came back with `code` from the way that was begun.
    async fn finish(&self, begun: &Begun, code: &str, redirect: &str) -> Result<Identity, ProviderTrouble>;
}

/// What has to be remembered until the visitor comes back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Begun {
    /// Where to send the visitor.
    pub url: String,
    pub state: String,
    pub nonce: String,
    pub verifier: String,
}

/// Why nobody was identified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProviderTrouble {
    /// The provider does not answer, or not as it should.
    Unreachable(String),
    /// What it says of the visitor cannot be believed.
    Refused(String),
}

/// In the session, from leaving to coming back; one at a time.
#[derive(Serialize, Deserialize)]
struct Away {
    begun: Begun,
    next: String,
    language: String,
    /// They are signed in already, and want to tie the two together.
    link: bool,
}

#[derive(Deserialize)]
pub struct Leaving {
    #[serde(default)]
    next: String,
}

#[derive(Deserialize)]
pub struct Back {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
}

/// Off to the provider, to come back signed in.
pub async fn leave(visit: Visit, Query(leaving): Query<Leaving>) -> PageResult {
    let next = if urls::is_internal(&leaving.next) { leaving.next } else { urls::my(visit.language) };
    go(&visit, next, false).await
}

/// Off to the provider, to come back with the two tied together.
pub async fn leave_to_link(visit: Visit) -> PageResult {
    visit.account()?;
    must_confirm(&visit).await?;
    go(&visit, urls::address(visit.language), true).await
}

async fn go(visit: &Visit, next: String, link: bool) -> PageResult {
    let provider = visit.site.identity_provider.clone().ok_or(PageError::NotFound)?;
    match provider.begin(&back(visit)).await {
        Ok(begun) => {
            let url = begun.url.clone();
            let away = Away { begun, next, language: visit.language.tag().to_owned(), link };
            visit.session.insert(session_key::AWAY, &away).await?;
            Ok(Redirect::to(&url).into_response())
        }
        Err(trouble) => Ok(failed(visit, provider.name(), &trouble)),
    }
}

fn back(visit: &Visit) -> String {
    format!("{}{}", visit.site.base_url, urls::provider_return())
}

/// The visitor is back. Without a way that was begun in this very browser nothing happens.
pub async fn come_back(mut visit: Visit, headers: HeaderMap, Query(answer): Query<Back>) -> PageResult {
    let provider = visit.site.identity_provider.clone().ok_or(PageError::NotFound)?;
    let away = match visit.session.get::<Away>(session_key::AWAY).await.ok().flatten() {
        Some(away) => {
            // once, whatever becomes of it
            visit.session.remove::<serde_json::Value>(session_key::AWAY).await?;
            away
        }
        None => return Ok(sentence(&visit, StatusCode::GONE, visit.t.s("provider-lost"))),
    };
    visit.speak(away.language.parse().unwrap_or(Language::En));
    if answer.code.is_empty() || answer.state != away.begun.state {
        return Ok(sentence(&visit, StatusCode::GONE, visit.t.s("provider-lost")));
    }
    let identity = match provider.finish(&away.begun, &answer.code, &back(&visit)).await {
        Ok(identity) => identity,
        Err(trouble) => return Ok(failed(&visit, provider.name(), &trouble)),
    };
    let name = provider.name().to_owned();
    let outcome = match (away.link, visit.viewer.account()) {
        (true, Some(account)) if !visit.viewer.is_seen_by_another() => {
            visit.store().link_identity(account, &identity, visit.now).await?.map(|()| None)
        }
        (true, _) => return Err(PageError::SignIn),
        (false, _) => visit.store().sign_in_by_identity(&identity, visit.now).await?.map(Some),
    };
    let key = match outcome {
        Ok(None) => return Ok(Redirect::to(&away.next).into_response()),
        Ok(Some(account)) => {
            return open_session(&visit, &headers, SignedIn { account, next: away.next }).await;
        }
        Err(IdentityRefusal::NoAddress) => "provider-no-address",
        Err(IdentityRefusal::NotLinked) => "provider-not-linked",
        Err(IdentityRefusal::Others) => "provider-others",
    };
    let text = visit.t.a(key, [("name", name.into())]);
    Ok(sentence(&visit, StatusCode::CONFLICT, text))
}

fn failed(visit: &Visit, name: &str, trouble: &ProviderTrouble) -> Response {
    let (status, key) = match trouble {
        ProviderTrouble::Unreachable(why) => {
            tracing::warn!(why, "the identity provider could not be reached");
            (StatusCode::BAD_GATEWAY, "provider-unreachable")
        }
        ProviderTrouble::Refused(why) => {
            tracing::warn!(why, "an answer of the identity provider was refused");
            (StatusCode::FORBIDDEN, "provider-refused")
        }
    };
    sentence(visit, status, visit.t.a(key, [("name", name.to_owned().into())]))
}

fn sentence(visit: &Visit, status: StatusCode, text: String) -> Response {
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("provider-title"), ..Head::default() };
    let signed_in = visit.viewer != Viewer::Anonymous;
    let page = visit.page(head, move || {
        let (href, label) = if signed_in {
            (urls::address(l), t.s("address-title"))
        } else {
            (urls::sign_in(l, None), t.s("sign-in-by-mail"))
        };
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("provider-title")}</h1>
                {ui::notice("warn", text)}
                <p><a class="btn" href=href>{label}</a></p>
            </div>
        }
    });
    (status, page).into_response()
}

/// Unties one.
pub async fn unlink(visit: Visit, fields: Fields) -> PageResult {
    let account = visit.account()?;
    must_confirm(&visit).await?;
    let id = fields.text("identity").parse().map_err(|_| PageError::BadForm)?;
    visit.store().unlink_identity(account, id, visit.now).await?;
    Ok(Redirect::to(&urls::address(visit.language)).into_response())
}
