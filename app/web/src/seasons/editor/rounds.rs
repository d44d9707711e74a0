//! The rounds of a season: their dates, and closing or opening one by hand.

use super::form::Faults;
use crate::{
    assets::Sheet,
    dates::{self, LocalFault},
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    jury::{MoveRefusal, REASON_MAX_CHARS, RoundKind, RoundState, WindowFault},
    policy::{Act, enter},
    time::Timestamp,
};
use leptos::prelude::*;
use serde::Deserialize;
use store::jury::{Eligibility, Round, RoundMove, RoundRefusal};

/// What has just been done, to be said on the page it led to.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    saved: Option<String>,
}

/// A form that was sent and is shown again.
struct Again {
    kind: RoundKind,
    faults: Faults,
    opens: String,
    closes: String,
    until: String,
    reason: String,
    status: StatusCode,
}

pub async fn page(visit: Visit, Query(done): Query<Done>) -> PageResult {
    show(&visit, None, done.saved.is_some()).await
}

async fn show(visit: &Visit, again: Option<Again>, saved: bool) -> PageResult {
    let season = visit.season()?.id;
    let rounds = visit.store().list_rounds(season).await?;
    let eligibility = visit.store().count_eligibility(season).await?;
    let (t, l) = (visit.t, visit.language);
    let status = again.as_ref().map_or(StatusCode::OK, |again| again.status);
    let sets_dates = enter(Act::EditSeason, &visit.viewer).is_ok();
    let chairs = enter(Act::SeeAssignments, &visit.viewer).is_ok();
    let zone = visit.zone().to_owned();
    let now = visit.now;
    let head = Head {
        title: t.s("rounds-title"),
        nav: if sets_dates { Nav::Organise } else { Nav::JuryResults },
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let faults: Faults = again.as_ref().map(|again| again.faults.clone()).unwrap_or_default();
        let heading = ui::fault_heading(t, faults.len());
        let listed = faults.iter().map(|(name, words)| (format!("#{name}"), words.clone())).collect();
        let panels = RoundKind::ALL
            .map(|kind| {
                let again = again.as_ref().filter(|again| again.kind == kind);
                panel(t, kind, rounds.get(&kind), again, &zone, now, (sets_dates, chairs, eligibility))
            })
            .collect_view();
        let back = if sets_dates {
            view! { <a href=urls::edit_season(l)>{t.s("season-edit-title")}</a> }
        } else {
            view! { <a href=urls::jury_all_results(l)>{t.s("jury-results-title")}</a> }
        };
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs">{back}</p>
                <h1>{t.s("rounds-title")}</h1>
                <p class="lead">{t.a("rounds-lead", [("zone", t.zone(&zone).into())])}</p>
                {saved.then(|| ui::notice("good", t.s("season-edit-saved")))}
                {ui::error_summary(heading, listed)}
                {panels}
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn panel(
    t: Tr,
    kind: RoundKind,
    round: Option<&Round>,
    again: Option<&Again>,
    zone: &str,
    now: Timestamp,
    (sets_dates, chairs, eligibility): (bool, bool, Eligibility),
) -> AnyView {
    let window = round.map(|round| round.window);
    let state = window.map(|window| {
        let (key, at) = match window.state(now) {
            RoundState::NotYetOpen => ("round-opens", window.opens_at),
            RoundState::Open => ("round-open-until", window.closes_at),
            RoundState::Closed => ("round-closed-since", window.end()),
        };
        t.a(key, [("moment", t.moment(at, zone).into())])
    });
    let state = state.unwrap_or_else(|| t.s("round-none"));
    let dates = (kind != RoundKind::Scoring && sets_dates).then(|| {
        let standing = |at: Option<Timestamp>| at.map_or_else(String::new, |at| dates::field_value(at, zone));
        let (opens, closes) = match again {
            Some(again) => (again.opens.clone(), again.closes.clone()),
            None => (standing(window.map(|it| it.opens_at)), standing(window.map(|it| it.closes_at))),
        };
        let date = |part: &str, value: String| {
            let name = format!("{kind}-{part}");
            ui::field(Field {
                label: t.of("round-date-", part),
                error: error_on(again, &name),
                name,
                value,
                kind: Some("datetime-local"),
                class: "medium",
                autocomplete: Some("off"),
                ..Field::default()
            })
        };
        view! {
            <form class="flow tight" method="post" action=urls::edit_round(t.language, kind) novalidate>
                <div class="row">{date("opens", opens)} {date("closes", closes)}</div>
                <p class="help">{t.s("round-dates-help")}</p>
                <p><button class="btn second slim" type="submit">{t.s("season-edit-save")}</button></p>
            </form>
        }
    });
    let where_to = (kind == RoundKind::Scoring && sets_dates).then(|| {
        view! { <p class="small"><a href=urls::edit_season(t.language)>{t.s("round-scoring-dates")}</a></p> }
    });
    let desk = (kind == RoundKind::Eligibility && sets_dates).then(|| {
        let Eligibility { came_in, left, returned } = eligibility;
        let words = [("all", came_in.into()), ("left", left.into()), ("n", returned.into())];
        let href = if left > 0 { urls::desk_unlooked(t.language) } else { urls::desk_nominations(t.language) };
        view! { <p>{t.a("round-eligibility-left", words)} " " <a href=href>{t.s("round-eligibility-desk")}</a></p> }
    });
    let lay_out = (kind == RoundKind::Final && window.is_some() && chairs).then(|| {
        view! { <p><a href=urls::final_round(t.language)>{t.s("final-title")}</a></p> }
    });
    let by_hand = window.and_then(|window| by_hand(t, kind, window.state(now), again));
    view! {
        <section class="panel flow tight" aria-labelledby=format!("round-{kind}")>
            <div class="row apart">
                <h2 class="mid" id=format!("round-{kind}")>{t.of("round-kind-", kind.as_str())}</h2>
                <span class="tag">{state}</span>
            </div>
            <p>{t.of("round-about-", kind.as_str())}</p>
            {dates}
            {where_to}
            {desk}
            {lay_out}
            {by_hand}
        </section>
    }
    .into_any()
}

fn error_on(again: Option<&Again>, name: &str) -> Option<String> {
    again?.faults.iter().find(|(at, _)| at == name).map(|(_, words)| words.clone())
}

/// Closing what is open, or opening again what has closed; both ask for a reason.
fn by_hand(t: Tr, kind: RoundKind, state: RoundState, again: Option<&Again>) -> Option<AnyView> {
    let closing = match state {
        RoundState::NotYetOpen => return None,
        RoundState::Open => true,
        RoundState::Closed => false,
    };
    let reason = format!("{kind}-reason");
    let until = format!("{kind}-until");
    let shown = error_on(again, &reason).is_some() || error_on(again, &until).is_some();
    let until = (!closing).then(|| {
        ui::field(Field {
            label: t.s("round-until"),
            error: error_on(again, &until),
            name: until,
            value: again.map(|again| again.until.clone()).unwrap_or_default(),
            kind: Some("datetime-local"),
            class: "medium",
            autocomplete: Some("off"),
            ..Field::default()
        })
    });
    let reason = Field {
        label: t.s("round-reason"),
        help: Some(t.s("round-reason-help")),
        error: error_on(again, &reason),
        name: reason,
        value: again.map(|again| again.reason.clone()).unwrap_or_default(),
        rows: 2,
        ..Field::default()
    };
    let (words, class) =
        if closing { ("round-close", "btn danger slim") } else { ("round-reopen", "btn second slim") };
    let manner = if closing { "close" } else { "reopen" };
    Some(
        view! {
            <details open=shown>
                <summary>{t.s(words)}</summary>
                <form class="flow tight" method="post" action=urls::move_round(t.language, kind) novalidate>
                    <input type="hidden" name="to" value=manner/>
                    {until}
                    {ui::area(reason)}
                    <p><button class=class type="submit">{t.s(words)}</button></p>
                </form>
            </details>
        }
        .into_any(),
    )
}

fn kind_of(word: &str) -> PageResult<RoundKind> {
    word.parse().map_err(|_| PageError::NotFound)
}

/// A date as typed, or what is wrong with it.
fn date(t: Tr, text: &str, zone: &str) -> Result<Timestamp, String> {
    dates::local(text.trim(), zone).map(dates::Local::instant).map_err(|fault| {
        let key = match fault {
            LocalFault::Shape => "season-edit-no-date",
            LocalFault::Skipped => "season-edit-skipped",
        };
        t.a(key, [("zone", t.zone(zone).into())])
    })
}

fn saved(visit: &Visit) -> axum::response::Response {
    Redirect::to(&format!("{}?saved=1", urls::rounds(visit.language))).into_response()
}

/// Sets the dates of one round; both left empty take it out.
pub async fn save(visit: Visit, Path((_, kind)): Path<(String, String)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let kind = kind_of(&kind)?;
    let (t, zone) = (visit.t, visit.zone());
    let [opens_name, closes_name] = ["opens", "closes"].map(|part| format!("{kind}-{part}"));
    let (opens, closes) = (fields.text(&opens_name), fields.text(&closes_name));
    let mut faults = Faults::new();
    let dates = if opens.trim().is_empty() && closes.trim().is_empty() {
        None
    } else {
        let mut read = |name: &String, text: &str| match date(t, text, zone) {
            Ok(at) => at,
            Err(words) => {
                faults.push((name.clone(), words));
                Timestamp(0)
            }
        };
        Some((read(&opens_name, &opens), read(&closes_name, &closes)))
    };
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if faults.is_empty() {
        match visit.store().change_round(season, kind, dates, by, visit.now).await? {
            Ok(()) => return Ok(saved(&visit)),
            Err(refusal) => {
                let (name, key) = match refusal {
                    RoundRefusal::NoScoring if kind == RoundKind::Scoring => return Err(PageError::BadForm),
                    RoundRefusal::NoScoring => (opens_name, "season-lacks-dates"),
                    RoundRefusal::InUse => {
                        status = StatusCode::CONFLICT;
                        (opens_name, "round-in-use")
                    }
                    RoundRefusal::Fault(of, fault) => {
                        let at_end = of != kind || is_about_the_end(fault);
                        (if at_end { closes_name } else { opens_name }, fault_key(fault))
                    }
                };
                faults.push((name, t.s(key)));
            }
        }
    }
    let again = Again { kind, faults, opens, closes, until: String::new(), reason: String::new(), status };
    show(&visit, Some(again), false).await
}

/// What does not fit, in a sentence that says which two rounds are meant.
pub fn fault_key(fault: WindowFault) -> &'static str {
    match fault {
        WindowFault::ClosesBeforeItOpens => "round-order",
        WindowFault::PracticeAfterScoring => "round-practice-late",
        WindowFault::FinalBeforeScores => "round-final-early",
        WindowFault::TalkBeforeScores => "round-talk-early",
        WindowFault::TalkBeforeFinal => "round-talk-before-final",
    }
}

const fn is_about_the_end(fault: WindowFault) -> bool {
    matches!(fault, WindowFault::ClosesBeforeItOpens | WindowFault::PracticeAfterScoring)
}

/// Closes a round, or opens it again.
pub async fn change(visit: Visit, Path((_, kind)): Path<(String, String)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let kind = kind_of(&kind)?;
    let (t, zone) = (visit.t, visit.zone());
    let reason = fields.text(&format!("{kind}-reason"));
    let until = fields.text(&format!("{kind}-until"));
    let mut faults = Faults::new();
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let to = match fields.text("to").as_str() {
        "close" => Some(RoundMove::Close),
        "reopen" => match date(t, &until, zone) {
            Ok(until) => Some(RoundMove::Reopen { until }),
            Err(words) => {
                faults.push((format!("{kind}-until"), words));
                None
            }
        },
        _ => return Err(PageError::BadForm),
    };
    match reason.trim().chars().count() {
        0 => faults.push((format!("{kind}-reason"), t.s("round-no-reason"))),
        1..=REASON_MAX_CHARS => {}
        chars => {
            let words = t.a("jury-too-long", [("n", chars.into()), ("max", REASON_MAX_CHARS.into())]);
            faults.push((format!("{kind}-reason"), words));
        }
    }
    if let Some(to) = to.filter(|_| faults.is_empty()) {
        let moved = visit.store().move_round(season, kind, to, reason.trim(), by, visit.now).await?;
        let key = match moved.ok_or(PageError::NotFound)? {
            Ok(_) => return Ok(saved(&visit)),
            Err(MoveRefusal::EndsInThePast) => "round-until-past",
            Err(MoveRefusal::Fault(_, fault)) => {
                status = StatusCode::CONFLICT;
                fault_key(fault)
            }
            Err(MoveRefusal::NotOpen | MoveRefusal::NotClosed) => {
                status = StatusCode::CONFLICT;
                "round-moved-already"
            }
        };
        let at = if key == "round-moved-already" { "reason" } else { "until" };
        faults.push((format!("{kind}-{at}"), t.s(key)));
    }
    let again = Again { kind, faults, opens: String::new(), closes: String::new(), until, reason, status };
    show(&visit, Some(again), false).await
}
