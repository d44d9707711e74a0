//! The ballot: one address that says in words whether voting is to come, open, closed or decided.

use super::{
    Spoken, device,
    states::{self, Paper},
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
    extract::{Path, Query},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    ids::NominationId,
    voting::{BallotRefusal, PollCode, PollState, Receipt},
};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeSet;
use store::voting::CastRefusal;

/// Longer ones are not ours.
const REQUEST_KEY_MAX: usize = 80;

/// What follows the address of a ballot.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(flatten)]
    spoken: Spoken,
    /// The voter wants to change a ballot that is in.
    change: Option<String>,
}

#[derive(Deserialize)]
pub struct Typed {
    #[serde(flatten)]
    spoken: Spoken,
    code: Option<String>,
}

/// Where the code is typed that everybody sees.
pub async fn door(mut visit: Visit, Query(typed): Query<Typed>) -> PageResult {
    typed.spoken.set(&mut visit);
    let text = typed.code.unwrap_or_default();
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
    let page =
        visit.page(Head { title: t.s("voting-door-title"), bare: true, ..Head::default() }, move || {
            view! {
                {super::bare_top(t, urls::ballot_door(), String::new())}
                <div class="wrap narrow band-s flow">
                    <h1>{t.s("voting-door-title")}</h1>
                    <form class="flow" action=urls::ballot_door()>
                        <input type="hidden" name="lang" value=t.language.tag()/>
                        {ui::field(code)}
                        <p><button class="btn" type="submit">{t.s("voting-door-go")}</button></p>
                    </form>
                </div>
            }
        });
    Ok((status, page).into_response())
}

pub async fn page(
    mut visit: Visit,
    Path(code): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> PageResult {
    asked.spoken.set(&mut visit);
    let paper = Paper::load(&visit, &read(&code)?, &asked.spoken).await?;
    let PollState::Open { .. } = paper.poll.state else {
        let own = match device::credential(&headers, &visit.site) {
            Some(credential) => visit.store().find_own_ballot(&paper.poll, &credential).await?,
            None => None,
        };
        return Ok(states::shut(&visit, paper, own.map(|own| own.receipt), None));
    };
    let known = device::credential(&headers, &visit.site);
    let own = match &known {
        Some(credential) => visit.store().find_own_ballot(&paper.poll, credential).await?,
        None => None,
    };
    match (own, asked.change) {
        (Some(own), None) => Ok(states::received(&visit, paper, own)),
        (own, _) => {
            let picked = own.and_then(|own| own.picked).unwrap_or_default();
            let credential = known.unwrap_or_else(|| visit.site.backend.secret());
            let page = states::form(&visit, paper, &credential, picked, None);
            Ok(with_credential(&visit, page, &credential))
        }
    }
}

/// Puts the ballot into the box; says what to mend and keeps the choice where that is not possible.
pub async fn cast(
    mut visit: Visit,
    Path(code): Path<String>,
    Query(spoken): Query<Spoken>,
    headers: HeaderMap,
    fields: Fields,
) -> PageResult {
    spoken.set(&mut visit);
    let code = read(&code)?;
    let request_key = fields.text("request_key");
    if request_key.len() > REQUEST_KEY_MAX {
        return Err(PageError::BadForm);
    }
    // what is no number is no option either
    let picked: Vec<NominationId> =
        fields.all("finalist").iter().map(|id| id.parse().unwrap_or(NominationId(-1))).collect();
    let again = |paper: Paper, credential: &str, error: String| {
        let kept: BTreeSet<NominationId> = picked.iter().copied().collect();
        let page = states::form(&visit, paper, credential, kept, Some(error));
        (StatusCode::UNPROCESSABLE_ENTITY, with_credential(&visit, page, credential)).into_response()
    };

    let Some(credential) = device::credential(&headers, &visit.site) else {
        // a ballot without a credential could be sent twice and count twice, so it is not taken
        let paper = Paper::load(&visit, &code, &spoken).await?;
        let error = visit.t.s("voting-needs-cookies");
        return Ok(if paper.poll.state.is_open() {
            again(paper, &visit.site.backend.secret(), error)
        } else {
            (StatusCode::CONFLICT, states::shut(&visit, paper, None, Some(error))).into_response()
        });
    };
    let draw = || {
        let mut bytes = [0; 5];
        visit.site.backend.entropy.fill(&mut bytes);
        Receipt::from_bytes(bytes)
    };
    let outcome = visit.store().cast_ballot(&code, &credential, &request_key, &picked, draw).await?;
    match outcome {
        Ok(_) => Ok(Redirect::to(&spoken.keep(urls::ballot(code.as_str()))).into_response()),
        Err(CastRefusal::NoPoll) => Err(PageError::NotFound),
        Err(CastRefusal::NotOpen(_)) => {
            let paper = Paper::load(&visit, &code, &spoken).await?;
            let own = visit.store().find_own_ballot(&paper.poll, &credential).await?;
            let error = visit.t.of("voting-refused-", paper.poll.state.as_str());
            let page = states::shut(&visit, paper, own.map(|own| own.receipt), Some(error));
            Ok((StatusCode::CONFLICT, page).into_response())
        }
        Err(CastRefusal::Ballot(refusal)) => {
            let paper = Paper::load(&visit, &code, &spoken).await?;
            Ok(again(paper, &credential, refusal_sentence(&visit, refusal)))
        }
    }
}

fn read(code: &str) -> Result<PollCode, PageError> {
    PollCode::parse(code).map_err(|_| PageError::NotFound)
}

fn refusal_sentence(visit: &Visit, refusal: BallotRefusal) -> String {
    match refusal {
        BallotRefusal::Empty => visit.t.s("voting-pick-one"),
        BallotRefusal::UnknownOption(_) => visit.t.s("voting-unknown-option"),
        BallotRefusal::RepeatedOption(_) => visit.t.s("voting-repeated-option"),
        BallotRefusal::TooMany { max, .. } => visit.t.a("voting-too-many", [("max", max.into())]),
    }
}

/// Gives the device its secret, or keeps it for another thirty days.
fn with_credential(visit: &Visit, mut page: Response, credential: &str) -> Response {
    if let Some(cookie) = device::cookie(&visit.site, credential) {
        page.headers_mut().append(header::SET_COOKIE, cookie);
    }
    page
}
