//! Signing in with a passkey and nothing else.

use super::{
    Ceremony, Next, account_of, answer, challenge, hex, known, note_use, recall, relying_party, remember,
};
use crate::{
    accounts::sign_in,
    error::{PageError, PageResult},
    fields::Fields,
    page::Head,
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::Query,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect},
};
use islands::{accounts::PasskeyButton, request::session_key};
use leptos::prelude::*;
use store::accounts::SignedIn;
use webauthn_rs::prelude::PublicKeyCredential;

/// Signing in with a passkey and nothing else: the authenticator says whose it is.
pub async fn page(visit: Visit, Query(next): Query<Next>) -> PageResult {
    ask_to_sign_in(&visit, &next.next, None).await
}

async fn ask_to_sign_in(visit: &Visit, next: &str, error: Option<String>) -> PageResult {
    let (t, l) = (visit.t, visit.language);
    let Some(party) = relying_party(visit) else {
        return Ok(Redirect::to(&urls::sign_in(l, None)).into_response());
    };
    let (options, state) =
        party.start_discoverable_authentication().map_err(|error| PageError::Internal(error.to_string()))?;
    remember(visit, &Ceremony::SigningIn(state)).await?;
    let options = challenge(&options)?["publicKey"].to_string();
    let action = format!("{}?next={}", urls::sign_in_passkey(l), urls::encode(next));
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let head = Head { title: t.s("sign-in-passkey-title"), islands: true, ..Head::default() };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("sign-in-passkey-title")}</h1>
                <p class="lead">{t.s("sign-in-passkey-lead")}</p>
                {error.map(|error| ui::notice("bad", error))}
                <PasskeyButton
                    options
                    make=false
                    action
                    label=t.s("confirm-use")
                    cannot=t.s("passkeys-cannot")
                    refused=t.s("passkeys-refused")
                />
                <noscript>{ui::notice("warn", t.s("passkeys-need-scripts"))}</noscript>
                <p><a href=urls::sign_in(l, None)>{t.s("sign-in-by-mail")}</a></p>
            </div>
        }
    });
    Ok((status, page).into_response())
}

pub async fn sign_in_with(
    visit: Visit,
    headers: HeaderMap,
    Query(next): Query<Next>,
    fields: Fields,
) -> PageResult {
    let refused = visit.t.s("passkeys-refused");
    let (Some(party), Some(Ceremony::SigningIn(state)), Some(credential)) =
        (relying_party(&visit), recall(&visit).await?, answer::<PublicKeyCredential>(&fields))
    else {
        return ask_to_sign_in(&visit, &next.next, Some(refused)).await;
    };
    let account = party
        .identify_discoverable_authentication(&credential)
        .ok()
        .and_then(|(handle, _)| account_of(handle));
    let found = visit.store().find_passkey(&hex(credential.get_credential_id())).await?;
    let (Some(account), Some(record)) = (account, found) else {
        return ask_to_sign_in(&visit, &next.next, Some(refused)).await;
    };
    let Some(key) = known(std::slice::from_ref(&record)).pop() else {
        return ask_to_sign_in(&visit, &next.next, Some(refused)).await;
    };
    let finished = party.finish_discoverable_authentication_v2(&credential, state, &key);
    let (Ok(result), true) = (finished, record.account == account) else {
        return ask_to_sign_in(&visit, &next.next, Some(refused)).await;
    };
    note_use(&visit, &record, |passkey| {
        passkey.update_credential(&result);
    })
    .await?;
    let next = if urls::is_internal(&next.next) { next.next } else { urls::my(visit.language) };
    let response = sign_in::open_session(&visit, &headers, SignedIn { account, next }).await?;
    visit.session.insert(session_key::CONFIRMED, true).await?;
    Ok(response)
}
