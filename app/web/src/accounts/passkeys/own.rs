//! One's passkeys: looking at them, making and removing them, and the recovery codes.

use super::{
    Ceremony, answer, bare, challenge, confirm_session, confirmed_lately, handle, hex, known, recall,
    relying_party, remember, signed_in_lately,
};
use crate::{
    accounts::devices,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::Head,
    ui, urls,
    visit::Visit,
};
use axum::{
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect},
};
use domain::{accounts::RECOVERY_CODES, language::Language};
use islands::{accounts::PasskeyButton, request::hash_secret};
use leptos::prelude::*;
use store::accounts::PasskeyRecord;
use webauthn_rs::prelude::RegisterPublicKeyCredential;

/// One's passkeys, and making another.
pub async fn page(visit: Visit) -> PageResult {
    show(&visit, None, Vec::new()).await
}

async fn show(visit: &Visit, error: Option<String>, codes: Vec<String>) -> PageResult {
    let account = visit.account()?;
    let records = visit.store().list_passkeys(account).await?;
    // whoever has none yet makes the first one right after signing in
    let fresh = !records.is_empty() || signed_in_lately(visit).await;
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
                    Some(_) if !fresh => view! {
                        <p>{t.s("passkeys-sign-in-again")}</p>
                        <p><a class="btn" href=urls::sign_in(l, Some(&urls::passkeys(l)))>{t.s("sign-in-title")}</a></p>
                    }
                    .into_any(),
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
    if !first && !confirmed_lately(&visit).await {
        return Err(PageError::Passkey);
    }
    // and the first by somebody who has just signed in: an open browser is not enough
    if first && !signed_in_lately(&visit).await {
        return Err(PageError::SignIn);
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

pub async fn remove(visit: Visit, fields: Fields) -> PageResult {
    let account = visit.account()?;
    if !confirmed_lately(&visit).await {
        return Err(PageError::Passkey);
    }
    let id = fields.text("passkey").parse().map_err(|_| PageError::BadForm)?;
    visit.store().delete_passkey(account, id, visit.now).await?;
    Ok(Redirect::to(&urls::passkeys(visit.language)).into_response())
}

pub async fn renew_codes(visit: Visit) -> PageResult {
    let account = visit.account()?;
    if !confirmed_lately(&visit).await {
        return Err(PageError::Passkey);
    }
    let (codes, hashes) = new_codes(&visit);
    visit.store().record_recovery_codes(account, &hashes, visit.now).await?;
    show(&visit, None, codes).await
}
