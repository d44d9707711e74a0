//! The room's phones: always the current moment, also for somebody who comes late.

use super::{clock::countdown, evening::Evening};
use crate::{
    error::PageResult,
    messages::Tr,
    page::Head,
    ui, urls,
    visit::Visit,
    voting::{Spoken, bare_top, follow},
};
use axum::extract::{Path, Query};
use domain::{
    show::frame::{PhoneState, PollLine, PollPhase, phone},
    time::Timestamp,
};
use leptos::prelude::*;

/// How often a browser without scripts asks whether something has changed.
const ASK_AGAIN_SECONDS: u32 = 5;

pub async fn page(mut visit: Visit, Path(slug): Path<String>, Query(spoken): Query<Spoken>) -> PageResult {
    spoken.set(&mut visit);
    let evening = Evening::load(&visit, &slug).await?;
    let (t, now) = (visit.t, visit.now);
    let state = phone(&evening.snapshot());
    let season = visit.season.as_ref().filter(|season| season.id == evening.show.season);
    let awards = season.map(|season| urls::awards(visit.language, &season.slug));
    let head = Head {
        title: state.show.clone(),
        bare: true,
        islands: true,
        refresh_without_scripts: Some(ASK_AGAIN_SECONDS),
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        let open = state.poll.as_ref().filter(|poll| poll.phase != PollPhase::Closed);
        let body = match (open, &state.winners[..]) {
            (Some(poll), _) => {
                let standing = evening.stand.desk.open_poll().and_then(|(_, run)| run.paused_since);
                vote(t, &state, poll, standing.unwrap_or(now), &spoken).into_any()
            }
            (None, []) => look_up(t, &state).into_any(),
            (None, _) => winner(t, &evening, &state, awards).into_any(),
        };
        let turnout = state.poll.as_ref().map(|poll| poll.turnout);
        let rehearsal = state.rehearsal.then(|| ui::notice("warn", t.s("show-rehearsal-text")));
        view! {
            {bare_top(t, urls::show(&slug), state.show.clone())}
            <div class="wrap narrow ballot">
                {rehearsal}
                {body}
                <p class="soft">{follow(t, &slug, evening.stand.number, turnout)}</p>
            </div>
        }
    }))
}

fn vote(
    t: Tr,
    state: &PhoneState,
    poll: &PollLine,
    now: Timestamp,
    spoken: &Spoken,
) -> impl IntoView + use<> {
    let category = state.category.clone();
    let name = category.as_ref().map(|category| category.name.clone()).unwrap_or_default();
    let question = category.map(|category| category.question).unwrap_or_default();
    let paused = poll.phase == PollPhase::Paused;
    let left = poll.time_up_at.map(|up| {
        view! { <p class="mid count-line">{countdown(t, up - now, !paused)} " " {t.s("show-left")}</p> }
    });
    let way = if paused {
        ui::notice("", t.s("show-paused-text")).into_any()
    } else {
        let href = spoken.keep(urls::ballot(&poll.code));
        view! { <p class="cast"><a class="btn big" href=href>{t.s("show-vote-now")}</a></p> }.into_any()
    };
    view! {
        <h1>{name}</h1>
        <p class="lead">{question}</p>
        {left}
        {way}
    }
}

/// There is nothing to press: what is happening is on the stage.
fn look_up(t: Tr, state: &PhoneState) -> impl IntoView + use<> {
    let name = state.category.as_ref().map(|category| category.name.clone());
    let heading = name.unwrap_or_else(|| state.show.clone());
    view! {
        <h1>{heading}</h1>
        <p class="lead">{t.of("show-phone-", &state.cue.replace('_', "-"))}</p>
        <p>{t.s("show-watch-stage")}</p>
    }
}

fn winner(t: Tr, evening: &Evening, state: &PhoneState, awards: Option<String>) -> impl IntoView + use<> {
    let category = state.category.as_ref().map(|category| category.name.clone());
    let winners = state
        .winners
        .iter()
        .map(|it| {
            let nominee = evening.nominee(it.number);
            let lang = nominee.map(|it| it.language.tag());
            let cover = nominee.map(|it| urls::finalist_cover(it.id));
            view! {
                <div class="won">
                    {cover
                        .map(|src| {
                            view! { <span class="cover"><img src=src alt="" width="160" height="200"/></span> }
                        })}
                    <div>
                        <h1 lang=lang>{it.title.clone()}</h1>
                        <p class="lead" lang=lang>{it.library.clone()}</p>
                    </div>
                </div>
            }
        })
        .collect_view();
    view! {
        <p class="lead">{t.a("show-phone-winner", [("category", category.unwrap_or_default().into())])}</p>
        {winners}
        {awards.map(|href| view! { <p><a href=href>{t.s("show-to-awards")}</a></p> })}
    }
}
