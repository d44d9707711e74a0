//! Signing in with what somebody has elsewhere, where whoever runs the site has named a provider.
//!
//! What binds the answer to this
//! browser stays in its session; who has come back is the pair of issuer and subject, see [`store::accounts::Identity`].

use super::{
    address::{self, is_fresh},
    passkeys::must_confirm,
    sign_in::open_session,
};
use crate::{
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
use domain::{
    accounts::Viewer,
    ids::AccountId,
    language::Language,
    time::{Span, Timestamp},
};
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
    begun_at: i64,
    /// Who is signed in already, and wants to tie the two together.
    link: Option<i64>,
}

/// How long somebody may take at the provider.
const AWAY_AT_MOST: Span = Span::minutes(10);

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
    /// What went wrong there, such as that the visitor changed their mind.
    #[serde(default)]
    error: String,
}

/// Off to the provider, to come back signed in.
pub async fn leave(visit: Visit, Query(leaving): Query<Leaving>) -> PageResult {
    let next = if urls::is_internal(&leaving.next) { leaving.next } else { urls::my(visit.language) };
    Ok(match begin(&visit, next, false).await? {
        Ok(url) => Redirect::to(&url).into_response(),
        Err(page) => page,
    })
}

/// Off to the provider, to come back with the two tied together. Browsers do not follow a form to another site, so the
/// button leads to a page with the link.
pub async fn leave_to_link(visit: Visit) -> PageResult {
    visit.account()?;
    if !is_fresh(&visit).await? {
        return Ok(Redirect::to(&urls::address(visit.language)).into_response());
    }
    let provider = visit.site.identity_provider.clone().ok_or(PageError::NotFound)?;
    let url = match begin(&visit, urls::address(visit.language), true).await? {
        Ok(url) => url,
        Err(page) => return Ok(page),
    };
    let (t, name) = (visit.t, provider.name().to_owned());
    let head = Head { title: t.s("provider-title"), ..Head::default() };
    Ok(visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("provider-title")}</h1>
                <p class="lead">{t.a("provider-link-lead", [("name", name.clone().into())])}</p>
                <p><a class="btn big" href=url>{t.a("provider-go", [("name", name.into())])}</a></p>
            </div>
        }
    }))
}

/// Where to send the visitor, with what has to be remembered put into the session; or the page that says why not.
async fn begin(visit: &Visit, next: String, link: bool) -> PageResult<Result<String, Response>> {
    let provider = visit.site.identity_provider.clone().ok_or(PageError::NotFound)?;
    visit.count_one_more()?;
    match provider.begin(&back(visit)).await {
        Ok(begun) => {
            let url = begun.url.clone();
            let link = visit.viewer.account().filter(|_| link).map(|account| account.0);
            let language = visit.language.tag().to_owned();
            let away = Away { begun, next, language, begun_at: visit.now.0, link };
            visit.session.insert(session_key::AWAY, &away).await?;
            Ok(Ok(url))
        }
        Err(trouble) => Ok(Err(failed(visit, provider.name(), &trouble))),
    }
}

fn back(visit: &Visit) -> String {
    format!("{}{}", visit.site.base_url, urls::provider_return())
}

/// The visitor is back. Without a way that was begun in this very browser nothing happens.
pub async fn come_back(mut visit: Visit, headers: HeaderMap, Query(answer): Query<Back>) -> PageResult {
    let provider = visit.site.identity_provider.clone().ok_or(PageError::NotFound)?;
    visit.count_one_more()?;
    let away = match visit.session.get::<Away>(session_key::AWAY).await.ok().flatten() {
        Some(away) => {
            // once, whatever becomes of it
            visit.session.remove::<serde_json::Value>(session_key::AWAY).await?;
            away
        }
        None => return Ok(sentence(&visit, StatusCode::GONE, visit.t.s("provider-lost"))),
    };
    visit.speak(away.language.parse().unwrap_or(Language::En));
    let late = visit.now >= Timestamp(away.begun_at) + AWAY_AT_MOST;
    if late || answer.state != away.begun.state {
        return Ok(sentence(&visit, StatusCode::GONE, visit.t.s("provider-lost")));
    }
    let name = provider.name().to_owned();
    if !answer.error.is_empty() || answer.code.is_empty() {
        let text = visit.t.a("provider-cancelled", [("name", name.into())]);
        return Ok(sentence(&visit, StatusCode::OK, text));
    }
    // who ties something to an account is who left from it, and has just shown who they are
    let linking = match away.link {
        Some(account) if visit.viewer.account() == Some(AccountId(account)) && is_fresh(&visit).await? => {
            Some(AccountId(account))
        }
        Some(_) => {
            let again = urls::sign_in(visit.language, Some(&urls::address(visit.language)));
            return Ok(Redirect::to(&again).into_response());
        }
        None => None,
    };
    let identity = match provider.finish(&away.begun, &answer.code, &back(&visit)).await {
        Ok(identity) => identity,
        Err(trouble) => return Ok(failed(&visit, &name, &trouble)),
    };
    let outcome = match linking {
        Some(account) => {
            let Some(person) = visit.store().find_account(account).await? else {
                return Err(PageError::SignIn);
            };
            let tell = address::mail(&visit, &person.email, "mail-linked", [("name", name.clone())]);
            visit.store().link_identity(account, &identity, tell, visit.now).await?.map(|()| None)
        }
        None => visit.store().sign_in_by_identity(&identity, visit.now).await?.map(Some),
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
