//! A season's name and dates, what it still lacks, and moving all of it.

use super::{
    form::{self, DATES, Faults, Typed},
    rounds::fault_key,
};
use crate::{
    assets::Sheet,
    dates::days_later,
    error::PageResult,
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    jury::{RoundKind, WindowFault},
    language::Language,
    seasons::{Call, Lack, Season, SeasonDates},
    time::Timestamp,
};
use leptos::prelude::*;
use serde::Deserialize;
use store::seasons::SeasonChange;

/// What has just been done, to be said on the page it led to.
#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    saved: Option<String>,
}

/// A season is moved by at most ten years: further is a slip of the hand.
const DAYS_MAX: i64 = 3_653;

pub async fn page(visit: Visit, Query(done): Query<Done>) -> PageResult {
    let season = visit.season()?.clone();
    let typed = form::typed(&season, visit.store().find_round(season.id).await?);
    // of all dates that come twice that day, which one is meant is said once
    let twice = form::read(visit.t, &typed).map(|(_, twice)| twice).unwrap_or_default();
    let said = done.saved.map(|_| {
        let mut text = visit.t.s("season-edit-saved");
        for name in twice {
            text.push(' ');
            let label = visit.t.of("season-edit-", name);
            text.push_str(&visit.t.a("season-edit-twice", [("date", label.into())]));
        }
        text
    });
    show(&visit, typed, Faults::new(), said).await
}

async fn show(visit: &Visit, typed: Typed, faults: Faults, said: Option<String>) -> PageResult {
    let season = visit.season()?.clone();
    let lacks = visit.store().find_season_parts(season.id).await?.lacks();
    let (t, l) = (visit.t, visit.language);
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let head = Head {
        title: t.s("season-edit-title"),
        nav: Nav::Organise,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let days = Field {
            name: "days".to_owned(),
            label: t.s("season-move-days"),
            help: Some(t.s("season-move-help")),
            error: faults.iter().find(|(at, _)| at == "days").map(|(_, words)| words.clone()),
            value: typed.get("days").cloned().unwrap_or_default(),
            inputmode: Some("numeric"),
            class: "short",
            ..Field::default()
        };
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::organise(l)>{t.s("organise-title")}</a></p>
                <h1>{t.s("season-edit-title")}</h1>
                {said.map(|text| ui::notice("good", text))}
                {form::summary(t, &faults)}
                <div class="beside end">
                    <form class="flow" method="post" action=urls::edit_season(l) novalidate>
                        {form::fields(t, &typed, &faults)}
                        <p><button class="btn big" type="submit">{t.s("season-edit-save")}</button></p>
                    </form>
                    <aside class="flow" aria-label=t.s("season-ready-title")>
                        {readiness(t, l, &lacks)}
                        <p class="row">
                            <a class="btn second slim" href=urls::edit_categories(l)>{t.s("season-categories-title")}</a>
                            <a class="btn second slim" href=urls::rounds(l)>{t.s("rounds-title")}</a>
                            <a class="btn second slim" href=urls::desk_gallery(l, &season.slug)>{t.s("gallery-crumb")}</a>
                            <a class="btn second slim" href=urls::next_season(l)>{t.s("season-next-title")}</a>
                        </p>
                        <p class="small">
                            <a href=urls::season_calendar(&season.slug)>{t.s("season-calendar")}</a>
                        </p>
                        <form class="panel flow" method="post" action=urls::move_season(l) novalidate>
                            <h2 class="mid">{t.s("season-move-title")}</h2>
                            {ui::field(days)}
                            <p><button class="btn second slim" type="submit">{t.s("season-move")}</button></p>
                        </form>
                    </aside>
                </div>
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// What keeps the call shut, and what is only still to be done.
fn readiness(t: Tr, l: Language, lacks: &[Lack]) -> impl IntoView + use<> {
    if lacks.is_empty() {
        return ui::notice("good", t.s("season-ready")).into_any();
    }
    let rows = lacks
        .iter()
        .map(|&lack| {
            let (words, way) = match lack {
                Lack::Categories => (t.s("season-lacks-categories"), urls::edit_categories(l)),
                Lack::Rubrics(n) => {
                    (t.a("season-lacks-rubrics", [("n", n.into())]), urls::edit_categories(l))
                }
                Lack::Dates => (t.s("season-lacks-dates"), format!("#{}", DATES[2])),
                Lack::Translations(n) => {
                    (t.a("season-lacks-translations", [("n", n.into())]), urls::edit_categories(l))
                }
                Lack::Jurors => (t.s("season-lacks-jurors"), urls::people(l)),
                Lack::Chair => (t.s("season-lacks-chair"), urls::people(l)),
                Lack::Operator => (t.s("season-lacks-operator"), urls::people(l)),
                Lack::Show => (t.s("season-lacks-show"), format!("#{}", DATES[4])),
            };
            let stamp = lack
                .blocks_the_call()
                .then(|| view! { <span class="stamp is-bad">{t.s("season-blocks")}</span> });
            view! { <li><p><a href=way>{words}</a> " " {stamp}</p></li> }
        })
        .collect_view();
    view! {
        <section class="flow">
            <h2 class="mid">{t.s("season-ready-title")}</h2>
            <ul class="slip plain">{rows}</ul>
        </section>
    }
    .into_any()
}

pub async fn save(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let typed = form::from_fields(&fields);
    match form::read(visit.t, &typed) {
        Ok((change, _)) => match visit.store().change_season(season, change, by, visit.now).await? {
            Ok(()) => {
                Ok(Redirect::to(&format!("{}?saved=1", urls::edit_season(visit.language))).into_response())
            }
            Err(fault) => show(&visit, typed, vec![misfit(visit.t, fault)], None).await,
        },
        Err(faults) => show(&visit, typed, faults, None).await,
    }
}

/// Another round that would no longer fit, said at the end of the jury: its dates are on a page of their own.
fn misfit(t: Tr, (kind, fault): (RoundKind, WindowFault)) -> (String, String) {
    let round = t.of("round-kind-", kind.as_str());
    let words = t.a("season-edit-misfit", [("round", round.into()), ("why", t.s(fault_key(fault)).into())]);
    (DATES[3].to_owned(), words)
}

/// Every date by as many days; the time of day stays what it is over a change of clocks.
pub async fn move_all(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.clone();
    let round = visit.store().find_round(season.id).await?;
    let days = fields.text("days").trim().replace('\u{2212}', "-").parse::<i64>();
    let days = days.ok().filter(|days| days.abs() <= DAYS_MAX);
    let (Some(days), Some(round)) = (days, round) else {
        let mut typed = form::typed(&season, round);
        typed.insert("days".to_owned(), fields.text("days"));
        let key = if round.is_some() { "season-move-no-days" } else { "season-lacks-dates" };
        let fault = ("days".to_owned(), visit.t.s(key));
        return show(&visit, typed, vec![fault], None).await;
    };
    let dates = SeasonDates {
        call: season.call,
        round_opens_at: round.window.opens_at,
        round_closes_at: round.window.closes_at,
        show_at: season.show_at,
    };
    let others = visit.store().list_rounds(season.id).await?;
    let rounds = others
        .into_iter()
        .filter(|(kind, _)| *kind != RoundKind::Scoring)
        .map(|(kind, round)| {
            let moved = |at| days_later(at, days, &season.time_zone);
            (kind, (moved(round.window.opens_at), moved(round.window.closes_at)))
        })
        .collect();
    let change = SeasonChange {
        rounds,
        dates: shifted(dates, &season, |at, zone| days_later(at, days, zone)),
        cap_per_library: season.cap_per_library,
        name: season.name,
        time_zone: season.time_zone,
    };
    if let Err(fault) = visit.store().change_season(season.id, change, by, visit.now).await? {
        let mut typed = form::typed(visit.season()?, Some(round));
        typed.insert("days".to_owned(), fields.text("days"));
        let (_, words) = misfit(visit.t, fault);
        return show(&visit, typed, vec![("days".to_owned(), words)], None).await;
    }
    Ok(Redirect::to(&format!("{}?saved=1", urls::edit_season(visit.language))).into_response())
}

/// Each date moved in the season's own zone.
pub fn shifted(
    dates: SeasonDates,
    season: &Season,
    by: impl Fn(Timestamp, &str) -> Timestamp,
) -> SeasonDates {
    let by = |at| by(at, &season.time_zone);
    SeasonDates {
        call: Call { opens_at: by(dates.call.opens_at), closes_at: by(dates.call.closes_at) },
        round_opens_at: by(dates.round_opens_at),
        round_closes_at: by(dates.round_closes_at),
        show_at: by(dates.show_at),
    }
}
