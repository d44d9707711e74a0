//! One webhook: what it is told, what has been on its way, and everything that can be done to it.

use super::{
    desk::{events_field, secret_once, standing, ticked},
    event_words, new_secret,
};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::ids::WebhookId;
use leptos::prelude::*;
use store::webhooks::{Delivery, DeliveryState, Webhook};

/// How many deliveries are shown.
const SHOWN: u64 = 50;

pub async fn page(visit: Visit, Path((_, id)): Path<(String, WebhookId)>) -> PageResult {
    show(&visit, id, None, None).await
}

async fn show(visit: &Visit, id: WebhookId, secret: Option<String>, fault: Option<String>) -> PageResult {
    let hook = visit.store().find_webhook(id).await?.ok_or(PageError::NotFound)?;
    let deliveries = visit.store().list_deliveries(id, SHOWN).await?;
    let (t, l) = (visit.t, visit.language);
    let zone = visit.zone().to_owned();
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let head =
        Head { title: t.s("hooks-one-title"), nav: Nav::Organise, sheets: &[Sheet::Work], ..Head::default() };
    let page = visit.page(head, move || {
        let faults: Vec<_> =
            fault.iter().map(|words| ("#events".to_owned(), words.clone())).collect();
        let heading = ui::fault_heading(t, faults.len());
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::webhooks(l)>{t.s("hooks-title")}</a></p>
                <h1>{t.s("hooks-one-title")}</h1>
                <p class="row apart"><code class="break">{hook.address.clone()}</code> {standing(t, &hook)}</p>
                {secret.map(|secret| secret_once(t, secret))}
                {trouble(t, &zone, &hook)}
                {ui::error_summary(heading, faults)}
                {log(t, &zone, id, &deliveries)}
                {forms(t, &zone, &hook, fault.clone())}
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// Why nothing is sent, or that nothing arrives.
fn trouble(t: Tr, zone: &str, hook: &Webhook) -> Option<impl IntoView + use<>> {
    let text = match (&hook.disabled, hook.failing_since) {
        (Some(off), _) => {
            let moment = t.moment(off.at, zone);
            t.a(&format!("hooks-off-{}", off.why.as_str()), [("moment", moment.into())])
        }
        (None, Some(since)) => t.a("hooks-failing-since", [("moment", t.moment(since, zone).into())]),
        (None, None) => return None,
    };
    Some(ui::notice("warn", text))
}

fn log(t: Tr, zone: &str, id: WebhookId, deliveries: &[Delivery]) -> impl IntoView + use<> {
    let rows = deliveries.iter().map(|delivery| row(t, zone, id, delivery)).collect_view();
    let body = if deliveries.is_empty() {
        view! { <p class="soft">{t.s("hooks-log-none")}</p> }.into_any()
    } else {
        view! { <ul class="slip plain">{rows}</ul> }.into_any()
    };
    view! {
        <section class="flow" id="log">
            <h2 class="mid">{t.s("hooks-log-title")}</h2>
            <form method="post" action=urls::webhook(t.language, id)>
                <button class="btn second slim" type="submit" name="do" value="test">{t.s("hooks-test")}</button>
            </form>
            {body}
        </section>
    }
}

fn row(t: Tr, zone: &str, id: WebhookId, delivery: &Delivery) -> impl IntoView + use<> {
    let class = match delivery.state {
        DeliveryState::Delivered => "stamp is-good",
        DeliveryState::Failed => "stamp is-bad",
        DeliveryState::Waiting | DeliveryState::Dropped => "stamp",
    };
    let answer = match (delivery.status, delivery.trouble.is_empty()) {
        (Some(status), _) => Some(t.a("hooks-answered", [("status", i64::from(status).into())])),
        (None, false) => Some(t.of("hooks-trouble-", &delivery.trouble)),
        (None, true) => None,
    };
    let tried = (delivery.attempts > 0).then(|| t.a("hooks-tried", [("n", delivery.attempts.into())]));
    let next = delivery
        .due_at
        .filter(|_| delivery.attempts > 0)
        .map(|at| t.a("hooks-next", [("moment", t.moment(at, zone).into())]));
    let facts: Vec<String> = [tried, answer, next].into_iter().flatten().collect();
    let again = delivery.due_at.is_none().then(|| {
        let label = t.a("hooks-again-label", [("message", delivery.message.clone().into())]);
        view! {
            <form method="post" action=urls::webhook(t.language, id)>
                <input type="hidden" name="delivery" value=delivery.id.to_string()/>
                <button class="btn second slim" type="submit" name="do" value="again" aria-label=label>
                    {t.s("hooks-again")}
                </button>
            </form>
        }
    });
    view! {
        <li class="flow tight">
            <p class="row apart">
                <span><b>{event_words(t, delivery.event)}</b> " " <time class="small soft">{t.stamp(delivery.happened_at, zone)}</time></span>
                <span class=class>{t.of("hooks-state-", delivery.state.as_str())}</span>
            </p>
            <p class="small soft break">{delivery.message.clone()}</p>
            <p class="small">{facts.join(" · ")}</p>
            {again}
        </li>
    }
}

fn forms(t: Tr, zone: &str, hook: &Webhook, fault: Option<String>) -> impl IntoView + use<> {
    let action = urls::webhook(t.language, hook.id);
    let both = hook.old_secret_ends.map(
        |at| view! { <p class="small soft">{t.a("hooks-both", [("moment", t.moment(at, zone).into())])}</p> },
    );
    let (switch, value) =
        if hook.disabled.is_some() { ("hooks-switch-on", "on") } else { ("hooks-switch-off", "off") };
    view! {
        <form class="panel flow" method="post" action=action.clone() novalidate>
            {events_field(t, &hook.events, fault)}
            <p><button class="btn slim" type="submit" name="do" value="events">{t.s("hooks-save")}</button></p>
        </form>
        <form class="panel flow tight" method="post" action=action.clone()>
            <h2 class="mid">{t.s("hooks-rotate-title")}</h2>
            <p>{t.s("hooks-rotate-text")}</p>
            {both}
            <p><button class="btn second slim" type="submit" name="do" value="rotate">{t.s("hooks-rotate")}</button></p>
        </form>
        <form class="panel row" method="post" action=action>
            <button class="btn second slim" type="submit" name="do" value=value>{t.s(switch)}</button>
            <button class="btn danger slim" type="submit" name="do" value="delete">{t.s("hooks-delete")}</button>
        </form>
    }
}

pub async fn act(visit: Visit, Path((_, id)): Path<(String, WebhookId)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let (store, now) = (visit.store(), visit.now);
    if store.find_webhook(id).await?.is_none() {
        return Err(PageError::NotFound);
    }
    match fields.text("do").as_str() {
        "events" => {
            let events = ticked(&fields);
            if events.is_empty() {
                return show(&visit, id, None, Some(visit.t.s("hooks-no-events"))).await;
            }
            store.choose_hook_events(id, &events, by, now).await?;
        }
        "test" => {
            if !store.queue_hook_test(id, now).await? {
                return Err(PageError::Refused("error-hook-off"));
            }
        }
        "again" => {
            let delivery: i64 = fields.text("delivery").parse().map_err(|_| PageError::NotFound)?;
            if !store.send_again(id, delivery, now).await? {
                return Err(PageError::NotFound);
            }
        }
        "rotate" => {
            let secret = new_secret(&visit.site.backend);
            store.rotate_hook_secret(id, &secret, by, now).await?;
            return show(&visit, id, Some(secret), None).await;
        }
        switch @ ("on" | "off") => {
            store.switch_webhook(id, switch == "on", by, now).await?;
        }
        "delete" => {
            store.delete_webhook(id, by, now).await?;
            return Ok(Redirect::to(&urls::webhooks(visit.language)).into_response());
        }
        _ => return Err(PageError::BadForm),
    }
    Ok(Redirect::to(&urls::webhook(visit.language, id)).into_response())
}
