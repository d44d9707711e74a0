//! Confirming with a passkey or a recovery code before a page that needs it.

use super::{
    Ceremony, Next, answer, bare, challenge, confirm_session, hex, known, note_use, recall, relying_party,
    remember,
};
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    page::Head,
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use islands::{accounts::PasskeyButton, request::hash_secret};
use leptos::prelude::*;
use webauthn_rs::prelude::PublicKeyCredential;

/// "Confirm that it is you", before a page that needs it. Whoever has no passkey yet is led to make one.
pub async fn page(visit: Visit, Query(next): Query<Next>) -> PageResult {
    ask_to_confirm(&visit, &next.next, None).await
}

async fn ask_to_confirm(visit: &Visit, next: &str, error: Option<String>) -> PageResult {
    let account = visit.account()?;
    let records = visit.store().list_passkeys(account).await?;
    let keys = known(&records);
    if keys.is_empty() {
        return Ok(Redirect::to(&urls::passkeys(visit.language)).into_response());
    }
    let options = match relying_party(visit) {
        Some(party) => {
            let (options, state) = party
                .start_passkey_authentication(&keys)
                .map_err(|error| PageError::Internal(error.to_string()))?;
            remember(visit, &Ceremony::Confirming(state)).await?;
            Some(challenge(&options)?["publicKey"].to_string())
        }
        None => None,
    };
    let next = if urls::is_internal(next) { next.to_owned() } else { urls::my(visit.language) };
    Ok(confirm_view(visit, options, next, error))
}

fn confirm_view(visit: &Visit, options: Option<String>, next: String, error: Option<String>) -> Response {
    let (t, l) = (visit.t, visit.language);
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let code = Field {
        name: "code".to_owned(),
        label: t.s("recovery-code"),
        help: Some(t.s("recovery-code-help")),
        autocomplete: Some("one-time-code"),
        ..Field::default()
    };
    let head = Head { title: t.s("confirm-title"), islands: true, ..Head::default() };
    let page = visit.page(head, move || {
        let action = format!("{}?next={}", urls::confirm_with(l), urls::encode(&next));
        let action_of_code = action.clone();
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("confirm-title")}</h1>
                <p class="lead">{t.s("confirm-lead")}</p>
                {error.map(|error| ui::notice("bad", error))}
                {options
                    .map(|options| {
                        view! {
                            <PasskeyButton
                                options
                                make=false
                                action=action
                                label=t.s("confirm-use")
                                cannot=t.s("passkeys-cannot")
                                refused=t.s("passkeys-refused")
                            />
                            <noscript>{ui::notice("warn", t.s("passkeys-need-scripts"))}</noscript>
                        }
                    })}
                <details class="panel">
                    <summary>{t.s("recovery-use")}</summary>
                    <form
                        class="flow"
                        method="post"
                        action=action_of_code
                        novalidate
                    >
                        {ui::field(code)}
                        <p><button class="btn" type="submit">{t.s("recovery-use-button")}</button></p>
                    </form>
                </details>
            </div>
        }
    });
    (status, page).into_response()
}

/// Takes a passkey's answer or a recovery code.
pub async fn confirm(visit: Visit, Query(next): Query<Next>, fields: Fields) -> PageResult {
    let account = visit.account()?;
    let on = if urls::is_internal(&next.next) { next.next.clone() } else { urls::my(visit.language) };
    let ceremony = recall(&visit).await?;
    if fields.has("code") {
        let hash = hash_secret(&bare(&fields.text("code")));
        let tries: u32 = visit.session.get("recovery_tries").await.ok().flatten().unwrap_or(0);
        if tries < RECOVERY_TRIES && visit.store().use_recovery_code(account, &hash, visit.now).await? {
            visit.session.remove::<u32>("recovery_tries").await?;
            confirm_session(&visit).await?;
            return Ok(Redirect::to(&on).into_response());
        }
        visit.session.insert("recovery_tries", tries + 1).await?;
        return ask_to_confirm(&visit, &on, Some(visit.t.s("recovery-wrong"))).await;
    }
    let (Some(party), Some(Ceremony::Confirming(state)), Some(credential)) =
        (relying_party(&visit), ceremony, answer::<PublicKeyCredential>(&fields))
    else {
        return ask_to_confirm(&visit, &on, Some(visit.t.s("passkeys-refused"))).await;
    };
    let id = hex(credential.get_credential_id());
    let found = visit.store().find_passkey(&id).await?.filter(|record| record.account == account);
    let (Ok(result), Some(record)) = (party.finish_passkey_authentication(&credential, &state), found) else {
        return ask_to_confirm(&visit, &on, Some(visit.t.s("passkeys-refused"))).await;
    };
    note_use(&visit, &record, |passkey| {
        passkey.update_credential(&result);
    })
    .await?;
    confirm_session(&visit).await?;
    Ok(Redirect::to(&on).into_response())
}

/// Wrong recovery codes a session may try.
const RECOVERY_TRIES: u32 = 5;
