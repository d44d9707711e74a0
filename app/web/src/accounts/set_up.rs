//! The first start: whoever holds the printed link names the first season and becomes its organiser.

use super::sign_in;
use crate::{
    concepts::slug::slug_of,
    dates::end_of_day,
    error::PageResult,
    fields::Fields,
    page::Head,
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use domain::{accounts::EmailAddress, language::Localised, seasons::Call, time::Span};
use islands::request::hash_secret;
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{accounts::SignedIn, seasons::NewSeason};

/// Dates of the first season are read in this zone; a later season names its own.
const ZONE: &str = "Europe/Copenhagen";
const FIELDS: [(&str, &str); 5] =
    [("name", "text"), ("email", "email"), ("season", "text"), ("closes", "date"), ("show", "date")];

pub async fn page(visit: Visit, Path((_, token)): Path<(String, String)>) -> PageResult {
    if !visit.store().check_set_up_link(&hash_secret(&token)).await? {
        return Ok(void(&visit));
    }
    Ok(show(&visit, &token, &Fields::default(), BTreeMap::new()))
}

fn show(visit: &Visit, token: &str, typed: &Fields, errors: BTreeMap<&'static str, String>) -> Response {
    let (t, l) = (visit.t, visit.language);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults: Vec<(String, String)> =
        errors.iter().map(|(name, error)| (format!("#{name}"), error.clone())).collect();
    let fields = FIELDS
        .map(|(name, kind)| {
            ui::field(Field {
                name: name.to_owned(),
                label: t.of("set-up-", name),
                error: errors.get(name).cloned(),
                value: typed.text(name),
                kind: Some(kind),
                autocomplete: match name {
                    "name" => Some("name"),
                    "email" => Some("email"),
                    _ => Some("off"),
                },
                ..Field::default()
            })
        })
        .collect_view();
    let action = urls::set_up(l, token);
    let head = Head { title: t.s("set-up-title"), ..Head::default() };
    let page = visit.page(head, move || {
        let heading = ui::fault_heading(t, faults.len());
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("set-up-title")}</h1>
                <p class="lead">{t.s("set-up-lead")}</p>
                {ui::error_summary(heading, faults)}
                <form class="flow" method="post" action=action novalidate>
                    {fields}
                    <p class="small soft">{t.s("set-up-privacy")}</p>
                    <p><button class="btn big" type="submit">{t.s("set-up-begin")}</button></p>
                </form>
            </div>
        }
    });
    (status, page).into_response()
}

pub async fn begin(
    visit: Visit,
    headers: HeaderMap,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> PageResult {
    let t = visit.t;
    let hash = hash_secret(&token);
    if !visit.store().check_set_up_link(&hash).await? {
        return Ok(void(&visit));
    }
    let mut errors = BTreeMap::new();
    for name in ["name", "season"] {
        let text = fields.text(name);
        if text.trim().is_empty() || text.chars().count() > 200 {
            errors.insert(name, t.of("set-up-missing-", name));
        }
    }
    let email = EmailAddress::parse(&fields.text("email"));
    if email.is_err() {
        errors.insert("email", t.s("email-not-an-address"));
    }
    let closes = end_of_day(&fields.text("closes"), ZONE).filter(|closes| *closes > visit.now);
    if closes.is_none() {
        errors.insert("closes", t.s("set-up-missing-closes"));
    }
    let show_at =
        end_of_day(&fields.text("show"), ZONE).filter(|at| closes.is_none_or(|closes| *at > closes));
    if show_at.is_none() {
        errors.insert("show", t.s("set-up-missing-show"));
    }
    let (Ok(email), Some(closes_at), Some(show_at), true) = (email, closes, show_at, errors.is_empty())
    else {
        return Ok(show(&visit, &token, &fields, errors));
    };
    let name = fields.text("season").trim().to_owned();
    let season = NewSeason {
        slug: slug_of(&name),
        name: Localised::new([(visit.language, name.clone())]),
        demo: false,
        call: Call { opens_at: visit.now - Span::seconds(1), closes_at },
        show_at,
        time_zone: ZONE.to_owned(),
        categories: Vec::new(),
    };
    match visit.store().set_up(&hash, season, &email, fields.text("name").trim(), visit.now).await? {
        Some(account) => {
            // holding the link is what the machine's owner can do and nobody else
            let next = urls::passkeys(visit.language);
            sign_in::open_session(&visit, &headers, SignedIn { account, next }).await
        }
        None => Ok(void(&visit)),
    }
}

fn void(visit: &Visit) -> Response {
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("set-up-void-title"), ..Head::default() };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("set-up-void-title")}</h1>
                <p class="lead">{t.s("set-up-void-lead")}</p>
                <p><a class="btn" href=urls::sign_in(l, None)>{t.s("sign-in-title")}</a></p>
            </div>
        }
    });
    (StatusCode::GONE, page).into_response()
}
