//! For the video team: lower thirds on a page that is otherwise transparent, and the same as JSON.

use super::{clock::countdown, evening::Evening};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    messages::Tr,
    page::Head,
    urls,
    visit::Visit,
    voting::{Spoken, follow},
};
use axum::{
    extract::{Path, Query},
    http::header,
    response::IntoResponse,
};
use domain::{
    show::frame::{NomineeLine, OverlayState, PollPhase, overlay},
    time::Timestamp,
};
use leptos::prelude::*;

pub async fn json(mut visit: Visit, Path(slug): Path<String>, Query(spoken): Query<Spoken>) -> PageResult {
    spoken.set(&mut visit);
    let evening = Evening::load(&visit, &slug).await?;
    let state = overlay(&evening.snapshot());
    let text = serde_json::to_string(&state).map_err(|error| PageError::Internal(error.to_string()))?;
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, text).into_response())
}

pub async fn page(mut visit: Visit, Path(slug): Path<String>, Query(spoken): Query<Spoken>) -> PageResult {
    spoken.set(&mut visit);
    let evening = Evening::load(&visit, &slug).await?;
    let (t, now) = (visit.t, visit.now);
    let state = overlay(&evening.snapshot());
    let head = Head {
        title: t.a("show-overlay-title", [("show", evening.show.name.clone().into())]),
        sheets: &[Sheet::Show],
        islands: true,
        bare: true,
        no_strip: true,
        class: "overlay",
        main_class: "third",
        refresh_without_scripts: Some(5),
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        let paused = evening.stand.desk.open_poll().and_then(|(_, run)| run.paused_since);
        view! {
            {strip(t, &state, paused.unwrap_or(now))}
            {follow(t, &slug, evening.stand.number, None)}
        }
    }))
}

/// Nothing while there is nothing to name, unless it is a rehearsal, which always says so.
fn strip(t: Tr, state: &OverlayState, now: Timestamp) -> Option<impl IntoView + use<>> {
    if state.heading.is_none() && !state.rehearsal {
        return None;
    }
    let heading = state.heading.clone();
    let names = |lines: &[NomineeLine]| {
        lines
            .iter()
            .map(|it| view! { <li><b>{it.title.clone()}</b> " " <span>{it.library.clone()}</span></li> })
            .collect_view()
    };
    let rehearsal = state.rehearsal.then(|| view! { <span class="tag">{t.s("show-rehearsal")}</span> });
    let open = state.poll.as_ref().filter(|poll| poll.phase != PollPhase::Closed);
    let inside = match (&state.winners[..], open) {
        ([], Some(poll)) => {
            let paused = poll.phase == PollPhase::Paused;
            let left = poll.time_up_at.map(|up| countdown(t, up - now, !paused));
            let key = if paused { "show-vote-paused" } else { "show-vote-now" };
            view! { <p class="poll">{t.s(key)} " " <b>{urls::ballot(&poll.code)}</b> " " {left}</p> }
                .into_any()
        }
        ([], None) => view! { <ul class="plain">{names(&state.nominees)}</ul> }.into_any(),
        (winners, _) => view! { <ul class="plain won">{names(winners)}</ul> }.into_any(),
    };
    Some(view! {
        <section>
            <p class="what">{heading} " " {rehearsal}</p>
            {inside}
        </section>
    })
}
