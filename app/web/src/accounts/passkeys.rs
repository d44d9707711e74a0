//! Passkeys: making them, confirming with one, signing in with nothing else, and the codes for when none is at hand.
//!
//! The ceremony's state stays in the session on the server; the browser is given a challenge and sends back an answer
//! in an ordinary form, which a small island fills in.

use super::{devices, sign_in};
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
    extract::Query,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use domain::{accounts::RECOVERY_CODES, ids::AccountId, language::Language};
use islands::{
    accounts::PasskeyButton,
    request::{hash_secret, session_key},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use store::accounts::{PasskeyRecord, SignedIn};
use url::Url;
use uuid::Uuid;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Webauthn, WebauthnBuilder,
};

/// What the session remembers between the challenge and the answer; one ceremony at a time.
#[derive(Serialize, Deserialize)]
enum Ceremony {
    Making(PasskeyRegistration),
    Confirming(PasskeyAuthentication),
    SigningIn(DiscoverableAuthentication),
}

#[derive(Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

/// The relying party is this site and no other. `None` where browsers offer no passkeys: at an address without a name.
fn relying_party(visit: &Visit) -> Option<Webauthn> {
    let origin = Url::parse(&visit.site.base_url).ok()?;
    let host = origin.domain()?.to_owned();
    WebauthnBuilder::new(&host, &origin).ok()?.rp_name("Opslag").build().ok()
}

/// Who an account is to an authenticator: its number, which says nothing to anybody else.
fn handle(account: AccountId) -> Uuid {
    Uuid::from_u128(account.0.unsigned_abs().into())
}

fn account_of(handle: Uuid) -> Option<AccountId> {
    i64::try_from(handle.as_u128()).ok().map(AccountId)
}

async fn remember(visit: &Visit, ceremony: &Ceremony) -> PageResult<()> {
    Ok(visit.session.insert(session_key::CEREMONY, ceremony).await?)
}

/// The ceremony that was begun, once: an answer to a challenge that was answered before is no answer.
async fn recall(visit: &Visit) -> PageResult<Option<Ceremony>> {
    Ok(visit.session.remove::<Ceremony>(session_key::CEREMONY).await.ok().flatten())
}

fn challenge(options: &impl Serialize) -> PageResult<serde_json::Value> {
    serde_json::to_value(options).map_err(|error| PageError::Internal(error.to_string()))
}

fn answer<T: DeserializeOwned>(fields: &Fields) -> Option<T> {
    serde_json::from_str(&fields.text("credential")).ok()
}

fn known(records: &[PasskeyRecord]) -> Vec<Passkey> {
    records.iter().filter_map(|record| serde_json::from_str(&record.credential).ok()).collect()
}

/// One's passkeys, and making another.
pub async fn page(visit: Visit) -> PageResult {
    show(&visit, None, Vec::new()).await
}

async fn show(visit: &Visit, error: Option<String>, codes: Vec<String>) -> PageResult {
    let account = visit.account()?;
    let records = visit.store().list_passkeys(account).await?;
    let codes_left = visit.store().count_recovery_codes(account).await?;
    let options = match relying_party(visit) {
        Some(party) => {
            let name = visit.store().find_account(account).await?.map_or_else(String::new, |it| it.email);
            let exclude = known(&records).iter().map(|passkey| passkey.cred_id().clone()).collect();
            let (options, state) = party
                .start_passkey_registration(handle(account), &name, &name, Some(exclude))
                .map_err(|error| PageError::Internal(error.to_string()))?;
            remember(visit, &Ceremony::Making(state)).await?;
            let mut options = challenge(&options)?;
            // so that one can sign in with it alone where the authenticator can do that
            options["publicKey"]["authenticatorSelection"]["residentKey"] = "preferred".into();
            Some(options["publicKey"].to_string())
        }
        None => None,
    };
    let (t, l, zone) = (visit.t, visit.language, visit.zone().to_owned());
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let head = Head { title: t.s("passkeys-title"), islands: true, ..Head::default() };
    let page = visit.page(head, move || {
        let none = records.is_empty();
        let rows = records.into_iter().map(|record| row(t, l, &zone, record)).collect_view();
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::my(l)>{t.s("my-title")}</a></p>
                <h1>{t.s("passkeys-title")}</h1>
                <p class="lead">{t.s("passkeys-lead")}</p>
                {error.map(|error| ui::notice("bad", error))}
                {shown_codes(t, codes)}
                {if none {
                    view! { <p>{t.s("passkeys-none")}</p> }.into_any()
                } else {
                    view! { <ul class="slip plain">{rows}</ul> }.into_any()
                }}
                {match options {
                    Some(options) => view! {
                        <PasskeyButton
                            options
                            make=true
                            action=urls::passkeys(l)
                            label=t.s("passkeys-make")
                            cannot=t.s("passkeys-cannot")
                            refused=t.s("passkeys-refused")
                        />
                        <noscript>{ui::notice("warn", t.s("passkeys-need-scripts"))}</noscript>
                    }
                    .into_any(),
                    None => ui::notice("warn", t.s("passkeys-no-name")).into_any(),
                }}
                {(!none)
                    .then(|| {
                        view! {
                            <section class="flow">
                                <h2 class="mid">{t.s("recovery-title")}</h2>
                                <p>{t.a("recovery-left", [("n", codes_left.into())])}</p>
                                <form method="post" action=urls::recovery_codes(l)>
                                    <button class="btn second" type="submit">{t.s("recovery-renew")}</button>
                                </form>
                            </section>
                        }
                    })}
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn row(t: Tr, l: Language, zone: &str, record: PasskeyRecord) -> impl IntoView + use<> {
    let made = t.a("passkeys-made", [("date", t.date(record.created_at, zone).into())]);
    let used = record.used_at.map(|at| t.a("passkeys-used", [("date", t.date(at, zone).into())]));
    let label = t.a("passkeys-remove-label", [("name", record.name.clone().into())]);
    view! {
        <li>
            <p><b>{record.name}</b></p>
            <p class="small soft">{made} " " {used}</p>
            <form method="post" action=urls::remove_passkey(l)>
                <input type="hidden" name="passkey" value=record.id.to_string()/>
                <button class="btn second slim" type="submit" aria-label=label>{t.s("passkeys-remove")}</button>
            </form>
        </li>
    }
}

/// Codes are shown once, when they are made.
fn shown_codes(t: Tr, codes: Vec<String>) -> Option<impl IntoView> {
    (!codes.is_empty()).then(|| {
        view! {
            <section class="notice good flow" role="status">
                <h2 class="mid">{t.s("recovery-new-title")}</h2>
                <p>{t.s("recovery-new-text")}</p>
                <ul class="grid codes plain">
                    {codes.into_iter().map(|code| view! { <li><code class="num">{code}</code></li> }).collect_view()}
                </ul>
            </section>
        }
    })
}

/// Ten characters in two halves, from an alphabet without look-alikes: 49 bits.
fn new_codes(visit: &Visit) -> (Vec<String>, Vec<String>) {
    const LETTERS: &[u8; 31] = b"ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    let codes: Vec<String> = (0..RECOVERY_CODES)
        .map(|_| {
            let mut draw = visit.site.backend.random_u64();
            let mut half = || {
                (0..5)
                    .map(|_| {
                        let letter = LETTERS[(draw % 31) as usize];
                        draw /= 31;
                        char::from(letter)
                    })
                    .collect::<String>()
            };
            format!("{}-{}", half(), half())
        })
        .collect();
    let hashes = codes.iter().map(|code| hash_secret(&bare(code))).collect();
    (codes, hashes)
}

/// As it is compared: case and hyphens make no difference.
fn bare(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

pub async fn make(visit: Visit, headers: HeaderMap, fields: Fields) -> PageResult {
    let account = visit.account()?;
    let made = match (
        relying_party(&visit),
        recall(&visit).await?,
        answer::<RegisterPublicKeyCredential>(&fields),
    ) {
        (Some(party), Some(Ceremony::Making(state)), Some(credential)) => {
            party.finish_passkey_registration(&credential, &state).ok()
        }
        _ => None,
    };
    let Some(passkey) = made else {
        return show(&visit, Some(visit.t.s("passkeys-refused")), Vec::new()).await;
    };
    let first = visit.store().list_passkeys(account).await?.is_empty();
    // another passkey may be added only by somebody who has shown one already
    if !first && !confirmed(&visit).await {
        return Err(PageError::Passkey);
    }
    let (codes, hashes) = if first { new_codes(&visit) } else { Default::default() };
    let credential =
        serde_json::to_string(&passkey).map_err(|error| PageError::Internal(error.to_string()))?;
    let id = hex(passkey.cred_id());
    visit
        .store()
        .record_passkey(account, &id, &credential, &devices::name_of(&headers), &hashes, visit.now)
        .await?;
    confirm_session(&visit).await?;
    show(&visit, None, codes).await
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn confirmed(visit: &Visit) -> bool {
    visit.session.get::<bool>(session_key::CONFIRMED).await.ok().flatten().unwrap_or(false)
}

/// A new id, because the session may do more from now on.
async fn confirm_session(visit: &Visit) -> PageResult<()> {
    visit.session.cycle_id().await?;
    visit.session.insert(session_key::CONFIRMED, true).await?;
    Ok(())
}

pub async fn remove(visit: Visit, fields: Fields) -> PageResult {
    let account = visit.account()?;
    if !confirmed(&visit).await {
        return Err(PageError::Passkey);
    }
    let id = fields.text("passkey").parse().map_err(|_| PageError::BadForm)?;
    visit.store().delete_passkey(account, id, visit.now).await?;
    Ok(Redirect::to(&urls::passkeys(visit.language)).into_response())
}

pub async fn renew_codes(visit: Visit) -> PageResult {
    let account = visit.account()?;
    if !confirmed(&visit).await {
        return Err(PageError::Passkey);
    }
    let (codes, hashes) = new_codes(&visit);
    visit.store().record_recovery_codes(account, &hashes, visit.now).await?;
    show(&visit, None, codes).await
}

/// "Confirm that it is you", before a page that needs it. Whoever has no passkey yet is led to make one.
pub async fn confirm_page(visit: Visit, Query(next): Query<Next>) -> PageResult {
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
    Ok(confirm_view(visit, options, urls::confirm_with(visit.language), next, error))
}

fn confirm_view(
    visit: &Visit,
    options: Option<String>,
    action: String,
    next: String,
    error: Option<String>,
) -> Response {
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
                                action=format!("{action}?next={}", urls::encode(&next))
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
                        action=format!("{}?next={}", urls::confirm_with(l), urls::encode(&next))
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

async fn note_use(
    visit: &Visit,
    record: &PasskeyRecord,
    update: impl FnOnce(&mut Passkey),
) -> PageResult<()> {
    let internal = |error: serde_json::Error| PageError::Internal(error.to_string());
    let mut passkey: Passkey = serde_json::from_str(&record.credential).map_err(internal)?;
    update(&mut passkey);
    let credential = serde_json::to_string(&passkey).map_err(internal)?;
    Ok(visit.store().record_passkey_used(record.id, &credential, visit.now).await?)
}

/// Signing in with a passkey and nothing else: the authenticator says whose it is.
pub async fn sign_in_page(visit: Visit, Query(next): Query<Next>) -> PageResult {
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
