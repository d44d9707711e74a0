//! Where a code is typed: the poll's own, which everybody sees on the screen, or the one a voter holds.

use super::{Spoken, ballot::code_fault, bare_top, device};
use crate::{
    error::PageResult,
    page::Head,
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Query,
    http::{StatusCode, header},
    response::{IntoResponse, Redirect},
};
use domain::voting::{PollCode, VoterCode};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Typed {
    #[serde(flatten)]
    spoken: Spoken,
    code: Option<String>,
    /// A voter's own code, from the sheet with a QR code.
    k: Option<String>,
}

pub async fn page(mut visit: Visit, Query(typed): Query<Typed>) -> PageResult {
    typed.spoken.set(&mut visit);
    if let Some(own) = &typed.k {
        return keep_code(visit, &typed.spoken, own);
    }
    let text = typed.code.unwrap_or_default();
    // a voter's own code is longer than any poll's
    if let Ok(own) = VoterCode::parse(&text) {
        return keep_code(visit, &typed.spoken, own.as_str());
    }
    let known = match PollCode::parse(&text) {
        Ok(code) => visit.store().find_poll(&code).await?,
        Err(_) => None,
    };
    if let Some(poll) = known {
        return Ok(Redirect::to(&typed.spoken.keep(urls::ballot(poll.code.as_str()))).into_response());
    }
    let t = visit.t;
    let error = (!text.is_empty()).then(|| t.s("voting-no-such-code"));
    let status = if error.is_some() { StatusCode::NOT_FOUND } else { StatusCode::OK };
    Ok((status, door(&visit, text, error, false)).into_response())
}

/// Keeps a voter's code and takes the address with it out of the browser's history.
fn keep_code(visit: Visit, spoken: &Spoken, own: &str) -> PageResult {
    match VoterCode::parse(own) {
        Ok(code) => {
            let mut response = Redirect::to(&spoken.keep(urls::ballot_door_with_code())).into_response();
            if let Some(cookie) = device::code_cookie(&visit.site, Some(&code)) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Err(fault) => {
            let error = code_fault(&visit, fault);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, door(&visit, own.to_owned(), Some(error), false))
                .into_response())
        }
    }
}

/// The door for somebody whose own code is kept; where a poll is open, the way to it.
pub async fn with_code(mut visit: Visit, Query(spoken): Query<Spoken>) -> PageResult {
    spoken.set(&mut visit);
    let open = match &visit.season {
        Some(season) => {
            let polls = visit.store().list_polls(season.id).await?;
            polls.into_iter().find(|poll| poll.state.is_open())
        }
        None => None,
    };
    Ok(match open {
        Some(poll) => Redirect::to(&spoken.keep(urls::ballot(poll.code.as_str()))).into_response(),
        None => door(&visit, String::new(), None, true).into_response(),
    })
}

fn door(visit: &Visit, text: String, error: Option<String>, has_code: bool) -> impl IntoResponse + use<> {
    let t = visit.t;
    let code = Field {
        name: "code".to_owned(),
        label: t.s("voting-code"),
        help: Some(t.s("voting-code-help")),
        error,
        value: text,
        autocomplete: Some("off"),
        class: "short",
        ..Field::default()
    };
    visit.page(Head { title: t.s("voting-door-title"), bare: true, ..Head::default() }, move || {
        view! {
            {bare_top(t, urls::ballot_door(), String::new())}
            <div class="wrap narrow band-s flow">
                <h1>{t.s("voting-door-title")}</h1>
                {has_code.then(|| ui::notice("good", t.s("vote-code-kept")))}
                <form class="flow" action=urls::ballot_door()>
                    <input type="hidden" name="lang" value=t.language.tag()/>
                    {ui::field(code)}
                    <p><button class="btn" type="submit">{t.s("voting-door-go")}</button></p>
                </form>
            </div>
        }
    })
}
