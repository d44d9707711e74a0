//! The operator's phone: now, next, one large button. Closing and revealing ask once more; a press counts only for
//! the moment its page was made for, so pressing twice or on an old page changes nothing.

use super::evening::Evening;
use crate::{
    awards,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::Head,
    ui, urls,
    visit::Visit,
    voting::{Spoken, bare_top, follow},
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    accounts::Role,
    show::{Cue, Moment},
};
use leptos::prelude::*;
use serde::Deserialize;
use store::show::{Press, PressRefusal};

#[derive(Deserialize)]
pub struct Asked {
    #[serde(flatten)]
    spoken: Spoken,
    /// The moment to ask once more about.
    confirm: Option<String>,
}

pub async fn page(mut visit: Visit, Path(slug): Path<String>, Query(asked): Query<Asked>) -> PageResult {
    asked.spoken.set(&mut visit);
    let evening = load(&visit, &slug).await?;
    let wanted = asked.confirm.and_then(|number| number.parse().ok());
    match evening.record.moment.next_cue() {
        Some(cue) if wanted == Some(evening.record.number) => {
            Ok(confirm_page(&visit, evening, cue, &asked.spoken))
        }
        _ => Ok(now_page(&visit, evening, &asked.spoken, None)),
    }
}

/// Does the one thing that comes next, if the show is still where the operator saw it.
pub async fn press(
    mut visit: Visit,
    Path(slug): Path<String>,
    Query(spoken): Query<Spoken>,
    fields: Fields,
) -> PageResult {
    spoken.set(&mut visit);
    let by = visit.account()?;
    let show = load(&visit, &slug).await?.show.id;
    let number = fields.text("number").parse().map_err(|_| PageError::BadForm)?;
    let (store, now) = (visit.store(), visit.now);
    let press = Press { show, number, by };
    let pressed = match &*fields.text("do") {
        "close" => store.close_on_stage(press, now).await?,
        "reveal" => store.reveal_on_stage(press, now).await?,
        "rest" => store.rest_show(press, now).await?,
        _ => return Err(PageError::BadForm),
    };
    match pressed {
        Ok(_) => {
            visit.site.live.nudge();
            Ok(Redirect::to(&spoken.keep(urls::operate(&slug))).into_response())
        }
        Err(PressRefusal::NoShow) => Err(PageError::NotFound),
        Err(refusal) => {
            let evening = load(&visit, &slug).await?;
            let sentence = match refusal {
                PressRefusal::MovedOn(_) | PressRefusal::NoShow => visit.t.s("show-refused-moved-on"),
                PressRefusal::Cue(_) | PressRefusal::Poll(_) => visit.t.s("show-refused-not-now"),
            };
            let page = now_page(&visit, evening, &spoken, Some(sentence));
            Ok((StatusCode::CONFLICT, page).into_response())
        }
    }
}

/// Roles are given for the current season, so another season's show is nobody's to drive.
async fn load(visit: &Visit, slug: &str) -> Result<Evening, PageError> {
    let evening = Evening::load(visit, slug).await?;
    if evening.show.season == visit.season()?.id { Ok(evening) } else { Err(PageError::NotFound) }
}

fn now_page(visit: &Visit, evening: Evening, spoken: &Spoken, error: Option<String>) -> Response {
    let t = visit.t;
    let organiser = visit.viewer.has(Role::Organiser);
    let spoken = spoken.clone();
    let head = Head {
        title: t.a("show-operate-title", [("show", evening.show.name.clone().into())]),
        bare: true,
        islands: true,
        // the answer to a press is not asked for again: that would press once more
        refresh_without_scripts: error.is_none().then_some(5),
        ..Head::default()
    };
    visit.page(head, move || {
        let slug = evening.show.slug.clone();
        let number = evening.record.number;
        let ballots = match evening.record.moment {
            Moment::Voting { .. } | Moment::Counting { .. } => evening.act.as_ref().map(|act| act.turnout),
            Moment::Waiting | Moment::Revealed { .. } => None,
        };
        view! {
            {bare_top(t, urls::operate(&slug), t.s("show-operator"))}
            <div class="wrap narrow ballot">
                <h1>{evening.show.name.clone()}</h1>
                {error.map(|error| ui::notice("bad", error))}
                <h2 class="mid">{t.s("show-now")}</h2>
                <p class="lead">{now_sentence(t, &evening)}</p>
                <p>{follow(t, &slug, number, ballots)}</p>
                <h2 class="mid">{t.s("show-then")}</h2>
                <p>{then_sentence(t, &evening)}</p>
                {(organiser && opens_next(&evening))
                    .then(|| view! { <p><a href=urls::organise(t.language)>{t.s("show-to-organise")}</a></p> })}
                <p><a href=urls::stage(&slug)>{t.s("show-to-stage")}</a></p>
                {evening.record.moment.next_cue().map(|cue| button(t, &slug, number, cue, &spoken))}
            </div>
        }
    })
}

/// Whether the next thing is to open a poll, which is the organiser's to do.
fn opens_next(evening: &Evening) -> bool {
    matches!(evening.record.moment, Moment::Waiting | Moment::Revealed { .. }) && evening.next().is_some()
}

fn now_sentence(t: Tr, evening: &Evening) -> String {
    let category = evening.act.as_ref().map(|act| act.category.name.get(t.language).to_owned());
    let category = category.unwrap_or_default();
    match evening.record.moment {
        Moment::Waiting => t.s("show-now-waiting"),
        Moment::Voting { .. } => t.a("show-now-voting", [("category", category.into())]),
        Moment::Counting { .. } => t.a("show-now-counting", [("category", category.into())]),
        Moment::Revealed { .. } => {
            let winner = evening.revealed().map(|award| awards::winner_names(t, award)).unwrap_or_default();
            t.a("show-now-revealed", [("category", category.into()), ("winner", winner.into())])
        }
    }
}

fn then_sentence(t: Tr, evening: &Evening) -> String {
    match (evening.record.moment, evening.next()) {
        (Moment::Voting { .. }, _) => t.s("show-then-close"),
        (Moment::Counting { .. }, _) => t.s("show-then-reveal"),
        (Moment::Waiting | Moment::Revealed { .. }, Some(category)) => {
            t.a("show-then-open", [("category", category.name.get(t.language).into())])
        }
        (Moment::Waiting | Moment::Revealed { .. }, None) => t.s("show-then-nothing"),
    }
}

/// One large button: a link to the question where it cannot be undone, a form where it can.
fn button(t: Tr, slug: &str, number: i64, cue: Cue, spoken: &Spoken) -> impl IntoView + use<> {
    let ask = spoken.keep(urls::operate_confirm(slug, number));
    match cue {
        Cue::ClosePoll { .. } => {
            view! { <p class="cast"><a class="btn big" href=ask>{t.s("show-close")}</a></p> }.into_any()
        }
        Cue::Reveal { .. } => {
            view! { <p class="cast"><a class="btn big" href=ask>{t.s("show-reveal")}</a></p> }.into_any()
        }
        Cue::Rest => {
            let action = spoken.keep(urls::operate(slug));
            view! { <div class="cast">{press_form(action, number, "rest", t.s("show-rest"))}</div> }
                .into_any()
        }
        // opening is done where the finalists are looked at
        Cue::OpenPoll { .. } => ().into_any(),
    }
}

fn press_form(action: String, number: i64, what: &'static str, label: String) -> impl IntoView {
    view! {
        <form method="post" action=action>
            <input type="hidden" name="number" value=number.to_string()/>
            <button class="btn big" type="submit" name="do" value=what>{label}</button>
        </form>
    }
}

/// "Close the vote?", with what it means. It does not follow the show: a button must not change under a finger.
fn confirm_page(visit: &Visit, evening: Evening, cue: Cue, spoken: &Spoken) -> Response {
    let t = visit.t;
    let turnout = evening.act.as_ref().map_or(0, |act| act.turnout);
    let category = evening.act.as_ref().map(|act| act.category.name.get(t.language).to_owned());
    let category = category.unwrap_or_default();
    let (what, heading, text, label) = match cue {
        Cue::Reveal { .. } => (
            "reveal",
            t.a("show-confirm-reveal", [("category", category.into())]),
            t.a("show-confirm-reveal-text", [("n", turnout.into())]),
            t.s("show-reveal-now"),
        ),
        Cue::Rest => ("rest", t.s("show-rest"), t.s("show-confirm-rest-text"), t.s("show-rest")),
        Cue::ClosePoll { .. } | Cue::OpenPoll { .. } => (
            "close",
            t.a("show-confirm-close", [("category", category.into())]),
            t.a("show-confirm-close-text", [("n", turnout.into())]),
            t.s("show-close-now"),
        ),
    };
    let back = spoken.keep(urls::operate(&evening.show.slug));
    let number = evening.record.number;
    let head = Head { title: heading.clone(), bare: true, ..Head::default() };
    visit.page(head, move || {
        view! {
            {bare_top(t, urls::operate(&evening.show.slug), t.s("show-operator"))}
            <div class="wrap narrow ballot">
                <h1>{heading}</h1>
                <p class="lead">{text}</p>
                <p><a href=back.clone()>{t.s("show-not-yet")}</a></p>
                <div class="cast">{press_form(back, number, what, label)}</div>
            </div>
        }
    })
}
