//! The organiser's page: what has come in, and the polls.

use crate::{
    assets::Sheet,
    awards,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    accounts::Role,
    awards::AwardRule,
    ids::CategoryId,
    seasons::{CallState, Category, Season},
    voting::{PollCode, PollState},
};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{
    awards::Award,
    overview::{CategoryProgress, ReportSummary, SeasonFigures},
    show::Show,
    voting::{OpenPoll, OpenRefusal, Poll},
};

/// How many reports are listed.
const REPORTS: u64 = 20;

pub async fn page(visit: Visit) -> PageResult {
    show_page(&visit, None).await
}

/// Prepares a category's poll, so that its address can be printed, or opens it.
pub async fn open_poll(visit: Visit, Path((_, slug)): Path<(String, String)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let categories = visit.store().list_categories(season).await?;
    let category = categories.into_iter().find(|it| it.slug == slug).ok_or(PageError::NotFound)?.id;
    let backend = &visit.site.backend;
    let draw = || {
        let mut bytes = [0; 3];
        backend.entropy.fill(&mut bytes);
        PollCode::from_bytes(bytes)
    };
    let done = match &*fields.text("do") {
        "prepare" => {
            visit.store().record_poll_draft(category, backend.secret(), draw, visit.now).await?;
            Ok(())
        }
        "open" => {
            let open = OpenPoll { category, secret: backend.secret(), by };
            visit.store().open_poll(open, draw, visit.now).await?.map(|_| ())
        }
        _ => return Err(PageError::BadForm),
    };
    match done {
        Ok(()) => {
            visit.site.live.nudge();
            Ok(Redirect::to(&format!("{}#{slug}", urls::organise(visit.language))).into_response())
        }
        Err(refusal) => {
            let sentence = refusal_sentence(visit.t, refusal);
            let page = show_page(&visit, Some((category, sentence))).await?;
            Ok((StatusCode::CONFLICT, page).into_response())
        }
    }
}

fn refusal_sentence(t: Tr, refusal: OpenRefusal) -> String {
    match refusal {
        OpenRefusal::NoShow => t.s("organise-refused-no-show"),
        OpenRefusal::AlreadyOpened => t.s("organise-refused-already-opened"),
        OpenRefusal::DecisionsPending { pending } => t.a("organise-pending", [("n", pending.into())]),
        OpenRefusal::Unconfirmed { finalists } => t.a("organise-unconfirmed", [("n", finalists.into())]),
        OpenRefusal::TooFewFinalists { finalists } => t.a("organise-too-few", [("n", finalists.into())]),
        OpenRefusal::Cue(_) => t.s("organise-refused-busy"),
    }
}

/// What the page knows of one category.
struct Row {
    category: Category,
    progress: CategoryProgress,
    poll: Option<Poll>,
    award: Option<Award>,
    error: Option<String>,
}

async fn show_page(visit: &Visit, error: Option<(CategoryId, String)>) -> PageResult {
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
            error: error.as_ref().filter(|(id, _)| *id == category.id).map(|(_, text)| text.clone()),
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
        let categories = rows.into_iter().map(|row| category(t, row, show.is_some(), &base)).collect_view();
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

fn category(t: Tr, row: Row, has_show: bool, base: &str) -> impl IntoView + use<> {
    let l = t.language;
    let Row { category, progress, poll, award, error } = row;
    let state = poll.as_ref().map_or(PollState::Draft, |poll| poll.state);
    let stamp = match poll {
        Some(_) => t.of("organise-poll-", state.as_str()),
        None => t.s("organise-poll-none"),
    };
    let stamp_class = if matches!(state, PollState::Open { .. }) { "stamp is-good" } else { "stamp" };
    let winner = award
        .as_ref()
        .map(|award| t.a("organise-winner", [("winner", awards::winner_names(t, award).into())]));
    let standard = AwardRule::standard();
    let rule = awards::rule(t, poll.as_ref().map_or(&standard, |poll| &poll.rule), progress.finalists);
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
    // a refusal says already what the form would say
    let form = (state == PollState::Draft && error.is_none())
        .then(|| poll_form(t, &category, progress, poll.is_some(), has_show, rule.clone()));
    view! {
        <section class="panel flow tight" id=category.slug.clone()>
            <h3>{category.name.get(l).to_owned()}</h3>
            <p><span class=stamp_class>{stamp}</span></p>
            {error.map(|error| ui::notice("bad", error))}
            <dl class="facts">
                <div><dt>{t.s("organise-nominations")}</dt><dd>{progress.submitted}</dd></div>
                <div><dt>{t.s("organise-finalists")}</dt><dd>{progress.finalists}</dd></div>
                <div><dt>{t.s("organise-pending-label")}</dt><dd>{progress.pending}</dd></div>
            </dl>
            {winner.map(|winner| view! { <p>{winner}</p> })}
            {form}
            {address}
        </section>
    }
}

/// The button, or why there is none.
fn poll_form(
    t: Tr,
    category: &Category,
    progress: CategoryProgress,
    prepared: bool,
    has_show: bool,
    rule: String,
) -> impl IntoView + use<> {
    let hindrance = if !has_show {
        Some(t.s("organise-refused-no-show"))
    } else if progress.pending > 0 {
        Some(t.a("organise-pending", [("n", progress.pending.into())]))
    } else if progress.finalists < 2 {
        Some(t.a("organise-too-few", [("n", progress.finalists.into())]))
    } else {
        None
    };
    let ready = hindrance.is_none();
    view! {
        <form class="flow tight" method="post" action=urls::open_poll(t.language, &category.slug)>
            {hindrance.map(|sentence| view! { <p class="notice">{sentence}</p> })}
            {ready.then(|| view! { <p class="small">{t.s("organise-declared")} " " {rule}</p> })}
            <p class="row">
                {ready
                    .then(|| {
                        view! { <button class="btn" type="submit" name="do" value="open">{t.s("organise-open-poll")}</button> }
                    })}
                {(!prepared)
                    .then(|| {
                        view! {
                            <button class="btn second" type="submit" name="do" value="prepare">
                                {t.s("organise-prepare-poll")}
                            </button>
                        }
                    })}
            </p>
        </form>
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
