//! The organiser's side: opening a season's gallery, taking out what somebody wants out, and which reports are listed.

use super::{season_of, shut_words};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::{NominationId, ReportId, SeasonId},
    nominations::{SeasonGallery, is_web_link},
    seasons::Season,
    time::Timestamp,
};
use leptos::prelude::*;
use store::gallery::{DeskReport, GalleryCount, GalleryEntry};

/// The longest reason that is kept, in characters.
const REASON_MAX: usize = 1_000;

/// A form that was sent and is shown again.
#[derive(Default)]
struct Again {
    reason: String,
    error: Option<String>,
}

pub async fn page(visit: Visit, Path((_, slug)): Path<(String, String)>) -> PageResult {
    show(&visit, &slug, Again::default()).await
}

async fn show(visit: &Visit, slug: &str, again: Again) -> PageResult {
    let (season, gallery) = season_of(visit, slug).await?;
    let store = visit.store();
    let count = store.count_gallery(season.id).await?;
    let entries = store.list_gallery(season.id, visit.now).await?;
    let reports = store.list_reports_to_clear(season.id).await?;
    let others: Vec<Season> =
        store.list_seasons().await?.into_iter().filter(|other| other.id != season.id).collect();
    let (t, l, now) = (visit.t, visit.language, visit.now);
    let status = if again.error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let name = season.name.get(l).to_owned();
    let title = t.a("gallery-desk-title", [("season", name.into())]);
    let head = Head { title: title.clone(), nav: Nav::Organise, sheets: &[Sheet::Work], ..Head::default() };
    let page = visit.page(head, move || {
        let others = (!others.is_empty()).then(|| {
            let links = others
                .into_iter()
                .map(|other| {
                    let name = other.name.get(l).to_owned();
                    view! { <li><a href=urls::desk_gallery(l, &other.slug)>{name}</a></li> }
                })
                .collect_view();
            view! {
                <nav class="flow tight" aria-label=t.s("gallery-desk-others")>
                    <h2 class="mid">{t.s("gallery-desk-others")}</h2>
                    <ul class="plain">{links}</ul>
                </nav>
            }
        });
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::edit_season(l)>{t.s("season-edit-title")}</a></p>
                <h1>{title}</h1>
                <p class="lead">{t.s("gallery-desk-lead")}</p>
                {state(t, &season, gallery, count, now, &again)}
                {shown(t, &season.slug, &entries)}
                {reported(t, &season, &reports)}
                {others}
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// How it stands, and the one button that changes it.
fn state(
    t: Tr,
    season: &Season,
    gallery: SeasonGallery,
    count: GalleryCount,
    now: Timestamp,
    again: &Again,
) -> impl IntoView + use<> {
    let (l, slug) = (t.language, &season.slug);
    let words = t.a("gallery-desk-count", [("n", count.agreed.into()), ("all", count.standing.into())]);
    let action = urls::desk_gallery(l, slug);
    let opened = gallery.opened_at.map(|at| {
        let text = match gallery.is_open(now) {
            Ok(()) => t.a("gallery-desk-open", [("moment", t.moment(at, &season.time_zone).into())]),
            Err(shut) => shut_words(t, season, shut),
        };
        let kind = if gallery.is_open(now).is_ok() { "good" } else { "warn" };
        let reason = Field {
            name: "reason".to_owned(),
            label: t.s("gallery-desk-reason"),
            help: Some(t.s("gallery-desk-reason-help")),
            error: again.error.clone(),
            value: again.reason.clone(),
            rows: 2,
            ..Field::default()
        };
        view! {
            {ui::notice(kind, text)}
            <p><a href=urls::gallery(l, slug)>{t.s("gallery-desk-look")}</a></p>
            <details class="panel" open=again.error.is_some()>
                <summary>{t.s("gallery-desk-close-title")}</summary>
                <form class="flow" method="post" action=action.clone() novalidate>
                    <p>{t.s("gallery-desk-close-text")}</p>
                    {ui::area(reason)}
                    <button class="btn danger slim" type="submit" name="do" value="close">
                        {t.s("gallery-desk-close")}
                    </button>
                </form>
            </details>
        }
    });
    let may_open = gallery.opened_at.is_none().then(|| match gallery.may_open(now) {
        Ok(()) => view! {
            <form class="panel flow tight" method="post" action=action.clone()>
                <p>{t.s("gallery-desk-open-text")}</p>
                <p><button class="btn" type="submit" name="do" value="open">{t.s("gallery-desk-open-now")}</button></p>
            </form>
        }
        .into_any(),
        Err(shut) => ui::notice("", shut_words(t, season, shut)).into_any(),
    });
    view! { <p>{words}</p> {opened} {may_open} }
}

/// What everybody sees, each with the button that takes it out.
fn shown(t: Tr, season: &str, entries: &[GalleryEntry]) -> Option<impl IntoView + use<>> {
    let l = t.language;
    (!entries.is_empty()).then(|| {
        let rows = entries
            .iter()
            .map(|entry| {
                let label = t.a("gallery-desk-out-label", [("title", entry.title.clone().into())]);
                view! {
                    <li class="flow tight">
                        <p><a href=urls::gallery_nomination(l, season, entry.id)>{entry.title.clone()}</a></p>
                        <p class="small soft">{entry.library.clone()}</p>
                        <form method="post" action=urls::leave_gallery(l, entry.id)>
                            <button class="btn second slim" type="submit" aria-label=label>
                                {t.s("gallery-desk-out")}
                            </button>
                        </form>
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="flow">
                <h2 class="mid">{t.s("gallery-desk-shown")}</h2>
                <ul class="slip plain">{rows}</ul>
            </section>
        }
    })
}

fn reported(t: Tr, season: &Season, reports: &[DeskReport]) -> impl IntoView + use<> {
    let l = t.language;
    let rows: Vec<_> = reports
        .iter()
        .map(|DeskReport { report, sent_at, listed_at }| {
            let listed = listed_at.is_some();
            let label = t.a(
                if listed { "gallery-report-off-label" } else { "gallery-report-list-label" },
                [("library", report.library.clone().into())],
            );
            let words = t.s(if listed { "gallery-report-off" } else { "gallery-report-list" });
            let value = if listed { "no" } else { "yes" };
            let stamp = listed.then(|| view! { <span class="stamp is-good">{t.s("gallery-report-listed")}</span> });
            let link = is_web_link(&report.link).then(|| {
                view! {
                    <p class="small break">
                        <a href=report.link.clone() rel="noopener noreferrer">{report.link.clone()}</a>
                    </p>
                }
            });
            view! {
                <li class="flow tight">
                    <p class="row apart">
                        <span><b>{report.library.clone()}</b> " " <time class="small soft">{t.date(*sent_at, &season.time_zone)}</time></span>
                        {stamp}
                    </p>
                    <p class="lines">{report.why.clone()}</p>
                    {link}
                    <form method="post" action=urls::list_report(l, report.id)>
                        <button class="btn second slim" type="submit" name="listed" value=value aria-label=label>
                            {words}
                        </button>
                    </form>
                </li>
            }
        })
        .collect();
    let body = if rows.is_empty() {
        view! { <p class="soft">{t.s("gallery-reports-none")}</p> }.into_any()
    } else {
        view! { <ul class="slip plain">{rows}</ul> }.into_any()
    };
    view! {
        <section class="flow" id="reports">
            <h2 class="mid">{t.s("gallery-reports-title")}</h2>
            <p>{t.s("gallery-reports-text")}</p>
            {body}
        </section>
    }
}

/// Opens the gallery, or closes it with a reason for the log.
pub async fn act(visit: Visit, Path((_, slug)): Path<(String, String)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let (season, _) = season_of(&visit, &slug).await?;
    match fields.text("do").as_str() {
        "open" => {
            let opened = visit.store().open_gallery(season.id, by, visit.now).await?;
            // the page says why not
            let Ok(()) = opened.ok_or(PageError::NotFound)? else {
                return Err(PageError::Refused("error-gallery-shut"));
            };
        }
        "close" => {
            let reason = fields.text("reason").trim().to_owned();
            let wrong = match reason.chars().count() {
                0 => Some("gallery-desk-no-reason"),
                n if n > REASON_MAX => Some("gallery-desk-long-reason"),
                _ => None,
            };
            if let Some(wrong) = wrong {
                let error = Some(visit.t.s(wrong));
                return show(&visit, &slug, Again { reason, error }).await;
            }
            visit.store().close_gallery(season.id, &reason, by, visit.now).await?;
        }
        _ => return Err(PageError::Refused("error-gallery-word")),
    }
    Ok(Redirect::to(&urls::desk_gallery(visit.language, &slug)).into_response())
}

/// Takes a nomination out for somebody who asks.
pub async fn take_out(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    let by = visit.account()?;
    let season = visit.store().take_out_of_gallery(id, by, visit.now).await?.ok_or(PageError::NotFound)?;
    back(&visit, season).await
}

/// Lets a report stand in the public list, or takes it off.
pub async fn list_report(
    visit: Visit,
    Path((_, id)): Path<(String, ReportId)>,
    fields: Fields,
) -> PageResult {
    let by = visit.account()?;
    let listed = match fields.text("listed").as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(PageError::Refused("error-gallery-word")),
    };
    let season = visit.store().list_report(id, listed, by, visit.now).await?.ok_or(PageError::NotFound)?;
    back(&visit, season).await
}

async fn back(visit: &Visit, season: SeasonId) -> PageResult {
    let season = visit.store().list_seasons().await?.into_iter().find(|found| found.id == season);
    let season = season.ok_or(PageError::NotFound)?;
    Ok(Redirect::to(&urls::desk_gallery(visit.language, &season.slug)).into_response())
}
