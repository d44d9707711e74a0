//! The organiser's page: what has come in, and the polls.

use crate::{
    assets::Sheet,
    awards,
    error::PageResult,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use domain::{
    accounts::Role,
    seasons::{CallState, Category, Season},
    voting::PollState,
};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{
    awards::Award,
    overview::{CategoryProgress, ReportSummary, SeasonFigures},
    show::Show,
    voting::Poll,
};

/// How many reports are listed.
const REPORTS: u64 = 20;

pub async fn page(visit: Visit) -> PageResult {
    show_page(&visit).await
}

/// What the page knows of one category.
struct Row {
    category: Category,
    progress: CategoryProgress,
    poll: Option<Poll>,
    award: Option<Award>,
}

async fn show_page(visit: &Visit) -> PageResult {
    let (t, season, store) = (visit.t, visit.season()?.clone(), visit.store());
    let figures = store.find_season_figures(season.id).await?;
    let reports = store.list_latest_reports(season.id, REPORTS).await?;
    let show = store.find_season_show(season.id).await?;
    let progress = store.list_category_progress(season.id).await?;
    let by_category = |poll: Poll| (poll.category, poll);
    let mut polls: BTreeMap<_, _> = store.list_polls(season.id).await?.into_iter().map(by_category).collect();
    let mut awards: BTreeMap<_, _> =
        store.list_awards(season.id).await?.into_iter().map(|award| (award.category, award)).collect();
    let rows: Vec<Row> = store
        .list_categories(season.id)
        .await?
        .into_iter()
        .map(|category| Row {
            progress: progress.get(&category.id).copied().unwrap_or_default(),
            poll: polls.remove(&category.id),
            award: awards.remove(&category.id),
            category,
        })
        .collect();
    let base = visit.site.base_url.clone();
    let may_promote = visit.viewer.has(Role::Organiser) && !visit.viewer.is_seen_by_another();
    let state = season.call.state(visit.now);
    let head =
        Head { title: t.s("organise-title"), nav: Nav::Organise, sheets: &[Sheet::Work], ..Head::default() };
    Ok(visit.page(head, move || {
        let name = season.name.get(t.language).to_owned();
        let categories = rows.into_iter().map(|row| category(t, row, &base)).collect_view();
        view! {
            <div class="wrap band-s flow">
                <h1>{name}</h1>
                <nav aria-label=t.s("organise-title")>
                    <ul class="row plain">
                        <li><a href=urls::desk_nominations(t.language)>{t.s("desk-nominations")}</a></li>
                        <li><a href=urls::participation(t.language)>{t.s("participation-title")}</a></li>
                        <li><a href=urls::edit_season(t.language)>{t.s("season-edit-title")}</a></li>
                        <li><a href=urls::people(t.language)>{t.s("organise-people")}</a></li>
                        <li><a href=urls::import_libraries(t.language)>{t.s("organise-libraries")}</a></li>
                        <li><a href=urls::take_in(t.language)>{t.s("take-title")}</a></li>
                        <li><a href=urls::outbox(t.language)>{t.s("organise-mail")}</a></li>
                        <li><a href=urls::voters(t.language)>{t.s("voters-title")}</a></li>
                        <li><a href=urls::webhooks(t.language)>{t.s("hooks-title")}</a></li>
                        <li><a href=urls::policy(t.language)>{t.s("organise-policy")}</a></li>
                    </ul>
                </nav>
                {steps(t, &season, state)}
                {numbers(t, figures)}
                <section class="flow">
                    <div class="head">
                        <h2>{t.s("organise-categories")}</h2> {show.as_ref().map(|show| show_links(t, show))}
                    </div>
                    <div class="grid three polls">{categories}</div>
                </section>
                <section class="flow">
                    <div class="head">
                        <h2>{t.s("organise-reports")}</h2>
                        <p class="small">{t.a("organise-reports-shown", [("n", reports.len().into())])}</p>
                    </div>
                    {report_list(t, &season, reports, may_promote)}
                </section>
            </div>
        }
    }))
}

fn steps(t: Tr, season: &Season, state: CallState) -> impl IntoView + use<> {
    let zone = &season.time_zone;
    let call = match state {
        CallState::NotYetOpen => "",
        CallState::Open => "now",
        CallState::Closed => "done",
    };
    let current = (state == CallState::Open).then_some("step");
    view! {
        <ol class="steps">
            <li class=call aria-current=current>
                {t.a("organise-call", [
                    ("from", t.date(season.call.opens_at, zone).into()),
                    ("to", t.moment(season.call.closes_at, zone).into()),
                ])}
            </li>
            <li>{t.a("organise-show-at", [("moment", t.moment(season.show_at, zone).into())])}</li>
        </ol>
    }
}

fn numbers(t: Tr, figures: SeasonFigures) -> impl IntoView {
    let entries = [
        ("organise-submitted", figures.submitted),
        ("organise-drafts", figures.drafts),
        ("organise-reports-in", figures.reports),
    ]
    .map(|(key, n)| view! { <div><dt>{t.a(key, [("n", n.into())])}</dt><dd>{n}</dd></div> })
    .collect_view();
    view! { <dl class="figures">{entries}</dl> }
}

fn show_links(t: Tr, show: &Show) -> impl IntoView + use<> {
    view! {
        <p class="row">
            <a class="btn second slim" href=urls::stage(&show.slug)>{t.s("organise-to-stage")}</a>
            <a class="btn second slim" href=urls::operate(&show.slug)>{t.s("organise-to-operator")}</a>
        </p>
    }
}

fn category(t: Tr, row: Row, base: &str) -> impl IntoView + use<> {
    let l = t.language;
    let Row { category, progress, poll, award } = row;
    let state = poll.as_ref().map_or(PollState::Draft, |poll| poll.state);
    let stamp = match poll {
        Some(_) => t.of("organise-poll-", state.as_str()),
        None => t.s("organise-poll-none"),
    };
    let stamp_class = if matches!(state, PollState::Open { .. }) { "stamp is-good" } else { "stamp" };
    let winner = award
        .as_ref()
        .map(|award| t.a("organise-winner", [("winner", awards::winner_names(t, award).into())]));
    let desk = urls::poll_desk(l, &category.slug);
    let address = poll.as_ref().map(|poll| {
        let address = format!("{base}{}", urls::ballot(poll.code.as_str()));
        let label = t.a("show-qr-label", [("address", address.clone().into())]);
        view! {
            <div class="flow tight">
                {ui::qr_code(&address, label)}
                <p><a href=address.clone()>{address.clone()}</a></p>
            </div>
        }
    });
    view! {
        <section class="panel flow tight" id=category.slug.clone()>
            <h3>{category.name.get(l).to_owned()}</h3>
            <p><span class=stamp_class>{stamp}</span></p>
            <dl class="facts">
                <div><dt>{t.s("organise-nominations")}</dt><dd>{progress.submitted}</dd></div>
                <div><dt>{t.s("organise-finalists")}</dt><dd>{progress.finalists}</dd></div>
                <div><dt>{t.s("organise-pending-label")}</dt><dd>{progress.pending}</dd></div>
            </dl>
            {winner.map(|winner| view! { <p>{winner}</p> })}
            <p><a class="btn second" href=desk>{t.s("poll-desk-open")}</a></p>
            {address}
        </section>
    }
}

fn report_list(
    t: Tr,
    season: &Season,
    reports: Vec<ReportSummary>,
    may_promote: bool,
) -> impl IntoView + use<> {
    if reports.is_empty() {
        return view! { <p class="soft">{t.s("organise-no-reports")}</p> }.into_any();
    }
    let items = reports
        .into_iter()
        .map(|report| {
            let link = if is_web_address(&report.link) {
                view! { <a href=report.link.clone() rel="nofollow noreferrer">{host(&report.link).to_owned()}</a> }
                    .into_any()
            } else {
                report.link.clone().into_any()
            };
            let promote = may_promote.then(|| {
                let label = if report.promoted { t.s("organise-go-on") } else { t.s("organise-promote") };
                view! {
                    <form method="post" action=urls::promote_report(t.language, report.id)>
                        <button class="btn second slim" type="submit">{label}</button>
                    </form>
                }
            });
            view! {
                <li>
                    <p class="small soft">
                        {t.date(report.sent_at, &season.time_zone)} "\u{a0}· " {report.library} "\u{a0}· "
                        {report.channel}
                    </p>
                    <p lang=report.language>{report.why}</p>
                    <p class="small">{link}</p>
                    {promote}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="slip plain">{items}</ol> }.into_any()
}

/// Where a link leads, without the trail of parameters behind it.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

/// Only these may be followed; anything else stays text.
fn is_web_address(link: &str) -> bool {
    link.starts_with("https://") || link.starts_with("http://")
}
