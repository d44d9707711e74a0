//! All webhooks of the site, and the form that adds one.

use super::{event_words, new_secret};
use crate::{
    assets::Sheet,
    error::PageResult,
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{http::StatusCode, response::IntoResponse};
use domain::webhooks::{HOOKS_MAX, HookAddressFault, HookEvent, read_hook_address};
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::webhooks::Webhook;

/// What was typed, what is wrong with it, and a secret that has just been made.
#[derive(Default)]
struct Shown {
    address: String,
    events: BTreeSet<HookEvent>,
    faults: Vec<(String, String)>,
    secret: Option<String>,
}

pub async fn page(visit: Visit) -> PageResult {
    show(&visit, Shown::default()).await
}

async fn show(visit: &Visit, shown: Shown) -> PageResult {
    let hooks = visit.store().list_webhooks().await?;
    let (t, l) = (visit.t, visit.language);
    let zone = visit.zone().to_owned();
    let status = if shown.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let head =
        Head { title: t.s("hooks-title"), nav: Nav::Organise, sheets: &[Sheet::Work], ..Head::default() };
    let page = visit.page(head, move || {
        let secret = shown.secret.clone().map(|secret| secret_once(t, secret));
        let heading = ui::fault_heading(t, shown.faults.len());
        let rows = hooks.iter().map(|hook| row(t, &zone, hook)).collect_view();
        let list = if hooks.is_empty() {
            view! { <p class="soft">{t.s("hooks-none")}</p> }.into_any()
        } else {
            view! { <ul class="slip plain">{rows}</ul> }.into_any()
        };
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::organise(l)>{t.s("nav-organise")}</a></p>
                <h1>{t.s("hooks-title")}</h1>
                <p class="lead">{t.s("hooks-lead")}</p>
                <p><a href=urls::about(l, "webhooks")>{t.s("hooks-about")}</a></p>
                {secret}
                {ui::error_summary(heading, shown.faults.clone())}
                {list}
                {if hooks.len() < HOOKS_MAX {
                    form(t, &shown).into_any()
                } else {
                    ui::notice("", t.a("hooks-full", [("n", HOOKS_MAX.into())])).into_any()
                }}
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// The one time a secret is shown.
pub fn secret_once(t: Tr, secret: String) -> impl IntoView {
    view! {
        <section class="notice good flow tight" role="status">
            <h2 class="mid">{t.s("hooks-secret-title")}</h2>
            <p>{t.s("hooks-secret-text")}</p>
            <p class="break"><code>{secret}</code></p>
        </section>
    }
}

/// How it stands, in a stamp.
pub fn standing(t: Tr, hook: &Webhook) -> impl IntoView + use<> {
    let (class, key) = match (&hook.disabled, hook.failing_since) {
        (Some(_), _) => ("stamp is-bad", "hooks-off"),
        (None, Some(_)) => ("stamp is-bad", "hooks-failing"),
        (None, None) => ("stamp is-good", "hooks-on"),
    };
    view! { <span class=class>{t.s(key)}</span> }
}

fn row(t: Tr, zone: &str, hook: &Webhook) -> impl IntoView + use<> {
    let events: Vec<String> = hook.events.iter().map(|event| event_words(t, *event)).collect();
    let since = t.a("hooks-since", [("date", t.date(hook.created_at, zone).into())]);
    view! {
        <li class="flow tight">
            <p class="row apart">
                <a class="break" href=urls::webhook(t.language, hook.id)>{hook.address.clone()}</a>
                {standing(t, hook)}
            </p>
            <p class="small soft">{events.join(" · ")} " · " {since}</p>
        </li>
    }
}

/// Boxes for everything one can be told.
pub fn events_field(t: Tr, chosen: &BTreeSet<HookEvent>, error: Option<String>) -> impl IntoView + use<> {
    let options = HookEvent::offered()
        .map(|event| Choice {
            value: event.as_str().to_owned(),
            label: event_words(t, event),
            checked: chosen.contains(&event),
            ..Choice::default()
        })
        .collect();
    let field = Field { name: "events".to_owned(), label: t.s("hooks-events"), error, ..Field::default() };
    ui::choices(field, "checkbox", options)
}

fn form(t: Tr, shown: &Shown) -> impl IntoView + use<> {
    let error = |name: &str| {
        let of = |(href, _): &&(String, String)| href[1..] == *name;
        shown.faults.iter().find(of).map(|(_, words)| words.clone())
    };
    let address = Field {
        name: "address".to_owned(),
        label: t.s("hooks-address"),
        help: Some(t.s("hooks-address-help")),
        error: error("address"),
        value: shown.address.clone(),
        kind: Some("url"),
        inputmode: Some("url"),
        autocomplete: Some("off"),
        ..Field::default()
    };
    view! {
        <form class="panel flow" method="post" action=urls::webhooks(t.language) novalidate>
            <h2 class="mid">{t.s("hooks-add-title")}</h2>
            {ui::field(address)}
            {events_field(t, &shown.events, error("events"))}
            <p><button class="btn" type="submit">{t.s("hooks-add")}</button></p>
        </form>
    }
}

/// What was ticked, and nothing else.
pub fn ticked(fields: &Fields) -> BTreeSet<HookEvent> {
    let words = fields.all("events");
    HookEvent::offered().filter(|event| words.iter().any(|word| word == event.as_str())).collect()
}

/// Adds one and shows its secret, once.
pub async fn add(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let t = visit.t;
    let (typed, events) = (fields.text("address"), ticked(&fields));
    let mut faults = Vec::new();
    let address = read_hook_address(&typed);
    if let Err(fault) = address {
        let key = match fault {
            HookAddressFault::NotHttps => "hooks-not-https",
            HookAddressFault::TooLong => "hooks-too-long",
        };
        faults.push(("#address".to_owned(), t.s(key)));
    }
    if events.is_empty() {
        faults.push(("#events".to_owned(), t.s("hooks-no-events")));
    }
    if let (Ok(address), true) = (address, faults.is_empty()) {
        let secret = new_secret(&visit.site.backend);
        match visit.store().record_webhook(&address, &events, &secret, by, visit.now).await? {
            Some(_) => return show(&visit, Shown { secret: Some(secret), ..Shown::default() }).await,
            None => {
                let words = t.a("hooks-full", [("n", HOOKS_MAX.into())]);
                faults.push(("#address".to_owned(), words));
            }
        }
    }
    show(&visit, Shown { address: typed, events, faults, secret: None }).await
}
