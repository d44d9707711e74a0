//! The final: the chair lays the shortlist before the jury, jurors find it on their desk, and both orders stand side by side
//! beside the results.

use super::{analysis::Analysis, desk, giving::Table, label, results::Entry};
use crate::{
    assets::Sheet,
    error::PageResult,
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    ids::NominationId,
    jury::{
        JurorAccess, Pass, RoundKind, RoundState, RoundWindow,
        results::{Results, Scoring, analyse},
    },
    seasons::Category,
    time::Timestamp,
};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use store::jury::{Desk, FinalField, FinalRefusal, Given};

pub async fn page(visit: Visit) -> PageResult {
    show(&visit, StatusCode::OK, None).await
}

async fn show(visit: &Visit, status: StatusCode, refused: Option<&'static str>) -> PageResult<Response> {
    let (store, season) = (visit.store(), visit.season()?.id);
    let table = Table::load(visit).await?;
    let rounds = store.list_rounds(season).await?;
    let fields = store.list_final_field(season).await?;
    let given = store.list_given_of_final(season, &table.hidden).await?;
    let (t, l) = (visit.t, visit.language);
    let zone = visit.zone().to_owned();
    let now = visit.now;
    let may_change = !visit.viewer.is_seen_by_another();
    let head =
        Head { title: t.s("final-title"), nav: Nav::JuryResults, sheets: &[Sheet::Work], ..Head::default() };
    let page = visit.page(head, move || {
        let body = match rounds.get(&RoundKind::Final) {
            None => ui::empty(
                t.s("final-none-title"),
                t.s("final-none-text"),
                Some((urls::rounds(l), t.s("rounds-title"))),
            )
            .into_any(),
            Some(last) => {
                let scored = rounds
                    .get(&RoundKind::Scoring)
                    .is_some_and(|round| round.window.state(now) == RoundState::Closed);
                let over = last.window.state(now) == RoundState::Closed;
                view! {
                    <p>{dates(t, &last.window, &zone, now)}</p>
                    {lists(t, &table, &fields, &given)}
                    {send(t, &fields, &given, may_change, (scored, over))}
                    {progress(t, &table, &given)}
                }
                .into_any()
            }
        };
        let hidden = table.hidden.len();
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::rounds(l)>{t.s("rounds-title")}</a></p>
                <h1>{t.s("final-title")}</h1>
                <p class="lead">{t.s("final-lead")}</p>
                {refused.map(|key| ui::notice("bad", t.s(key)))}
                {(hidden > 0).then(|| ui::notice("", t.a("assign-hidden", [("n", hidden.into())])))}
                {body}
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// When the final opens, until when it is open, or since when it is closed.
pub fn dates(t: Tr, last: &RoundWindow, zone: &str, now: Timestamp) -> String {
    let (key, at) = match last.state(now) {
        RoundState::NotYetOpen => ("final-opens", last.opens_at),
        RoundState::Open => ("final-open", last.closes_at),
        RoundState::Closed => ("final-closed", last.end()),
    };
    t.a(key, [("moment", t.moment(at, zone).into()), ("zone", t.zone(zone).into())])
}

/// What each category sends, and whether it lies before the jury already.
fn lists(t: Tr, table: &Table, fields: &[FinalField], given: &[Given]) -> AnyView {
    if fields.is_empty() {
        return ui::notice("", t.s("final-nothing-listed")).into_any();
    }
    let laid: BTreeSet<NominationId> = given.iter().map(|it| it.nomination).collect();
    let sections = fields
        .iter()
        .map(|field| {
            let name = table.categories.iter().find(|it| it.id == field.category);
            let name = name.map(|it| it.name.get(t.language).to_owned());
            let rows = field
                .nominations
                .iter()
                .filter_map(|id| table.nominations.iter().find(|it| it.id == *id))
                .map(|it| {
                    let there = laid
                        .contains(&it.id)
                        .then(|| view! { <span class="tag">{t.s("final-laid-out")}</span> });
                    view! { <li><b>{label(it.number)}</b> " " {it.title.clone()} " " {there}</li> }
                })
                .collect_view();
            view! {
                <section class="panel flow tight">
                    <h2 class="mid">{name}</h2>
                    <p class="small">{t.of("final-from-", field.rung.as_str())}</p>
                    <ul>{rows}</ul>
                </section>
            }
        })
        .collect_view();
    sections.into_any()
}

/// The button, with what was looked at; or what it waits for.
fn send(
    t: Tr,
    fields: &[FinalField],
    given: &[Given],
    may_change: bool,
    (scored, over): (bool, bool),
) -> AnyView {
    if over || fields.is_empty() || !may_change {
        return ().into_any();
    }
    if !scored {
        return ui::notice("warn", t.s("final-scoring-open")).into_any();
    }
    let ids = fields.iter().flat_map(|field| &field.nominations);
    let seen = ids.clone().map(|id| view! { <input type="hidden" name="nomination" value=id.to_string()/> });
    let n = ids.clone().count();
    // once it is laid out, only what is new on the list or in the jury is left to give
    let laid = ids.clone().all(|id| given.iter().any(|it| it.nomination == *id));
    let class = if laid { "btn second slim" } else { "btn" };
    view! {
        <form class="flow tight" method="post" action=urls::final_round(t.language)>
            {seen.collect_view()}
            <p><button class=class type="submit">{t.a("final-lay-out", [("n", n.into())])}</button></p>
            <p class="small soft">{t.s("final-lay-out-help")}</p>
        </form>
    }
    .into_any()
}

/// How far each juror has come; never what they gave.
fn progress(t: Tr, table: &Table, given: &[Given]) -> AnyView {
    if given.is_empty() {
        return ().into_any();
    }
    let mut jurors: BTreeMap<_, (usize, usize, usize)> = BTreeMap::new();
    for it in given {
        let (of, done, aside) = jurors.entry(it.juror).or_default();
        match it.access {
            JurorAccess::Recused | JurorAccess::Abstained => *aside += 1,
            JurorAccess::MustDeclare | JurorAccess::MayScore => {
                *of += 1;
                *done += usize::from(it.complete);
            }
        }
    }
    let rows = jurors
        .into_iter()
        .map(|(juror, (of, done, aside))| {
            view! {
                <tr>
                    <th scope="row">{table.name(juror)}</th>
                    <td class="num">{t.a("jury-n-of", [("n", done.into()), ("of", of.into())])}</td>
                    <td class="num">{aside}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <h2>{t.s("progress-title")}</h2>
        <p><a href=urls::jury_progress(t.language)>{t.s("final-remind")}</a></p>
        <div class="scroll" role="region" tabindex="0" aria-label=t.s("progress-title")>
            <table class="small">
                <thead>
                    <tr>
                        <th scope="col">{t.s("assign-juror")}</th>
                        <th scope="col" class="num">{t.s("progress-complete")}</th>
                        <th scope="col" class="num">{t.s("final-aside")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// Lays before the jury what the page showed.
pub async fn lay_out(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let seen: BTreeSet<NominationId> =
        fields.all("nomination").iter().filter_map(|id| id.parse().ok()).collect();
    match visit.store().lay_out_final(season, &seen, by, visit.now).await? {
        Ok(_) => Ok(Redirect::to(&urls::final_round(visit.language)).into_response()),
        Err(refusal) => {
            let key = match refusal {
                FinalRefusal::NoFinal => "final-none-text",
                FinalRefusal::ScoringOpen => "final-scoring-open",
                FinalRefusal::Over => "final-over",
                FinalRefusal::Changed => "final-changed",
            };
            show(&visit, StatusCode::CONFLICT, Some(key)).await
        }
    }
}

/// The final on a juror's desk, once it has opened; before that, when it will.
pub fn on_desk(visit: &Visit, desk: &Desk) -> Option<AnyView> {
    let listed = desk.given(RoundKind::Final);
    let round = desk.window(RoundKind::Final).filter(|_| !listed.is_empty())?;
    let t = visit.t;
    let when = dates(t, &round, visit.zone(), visit.now);
    let state = round.state(visit.now);
    let opened = state != RoundState::NotYetOpen;
    let lines = desk::todo(t, desk::lines(t, listed, Pass::Final, |_| opened));
    let progress = opened.then(|| desk::Progress::of(listed).view(t, state == RoundState::Open));
    Some(
        view! {
            <section class="flow" aria-labelledby="final">
                <h2 id="final">{t.s("final-heading")} " " <span class="soft">{listed.len()}</span></h2>
                <p>{t.s("final-desk-text")} " " {when}</p>
                {progress}
                {lines}
            </section>
        }
        .into_any(),
    )
}

/// The final of a category.
pub struct Last {
    /// Everything that counts in it.
    pub scoring: Scoring,
    /// What it amounts to.
    pub results: Results,
}

impl Last {
    /// The final of a category; `None` where nothing was laid before the jury in it.
    pub async fn of(visit: &Visit, category: &Category, analysis: &Analysis) -> PageResult<Option<Self>> {
        let scoring = visit.store().list_scored_of(category.id, Pass::Final).await?.scoring;
        // a shortlist is short: the model is quick on it
        let results = analyse(&scoring, analysis.results.declared);
        Ok((!results.standings.is_empty()).then_some(Self { scoring, results }))
    }
}

/// Both orders of what was scored twice, side by side.
pub fn section(t: Tr, last: Option<&Results>, entries: &[Entry]) -> Option<AnyView> {
    let l = t.language;
    let last = last?;
    let decides = last.declared.final_decides;
    let rows = last
        .standings
        .iter()
        .filter_map(|it| {
            let entry = entries.iter().find(|entry| entry.ranked.nomination == it.nomination)?;
            let language = (entry.candidate.language != l.into()).then(|| entry.candidate.language.tag());
            let first = entry.ranked.figures;
            let place = |place: Option<u32>| place.map_or_else(|| t.s("jury-no-place"), |n| n.to_string());
            let own = it.figures;
            Some(view! {
                <tr>
                    <td class="num">{place(it.place())}</td>
                    <th scope="row">
                        {label(entry.candidate.number)} " "
                        <span class="soft" lang=language>{entry.candidate.title.clone()}</span>
                    </th>
                    <td class="num"><b>{own.map(|own| own.mean.in_language(l))}</b></td>
                    <td class="num">{t.a("jury-n-of", [("n", it.n.into()), ("of", it.expected.into())])}</td>
                    <td class="num soft">{place(entry.ranked.place())}</td>
                    <td class="num soft">{first.map(|own| own.mean.in_language(l))}</td>
                </tr>
            })
        })
        .collect_view();
    let columns = [
        ("final-place", true),
        ("jury-nomination", false),
        ("final-mean", true),
        ("jury-scored-by", true),
        ("final-place-before", true),
        ("final-mean-before", true),
    ];
    let heads = columns
        .map(|(key, figure)| view! { <th scope="col" class=figure.then_some("num")>{t.s(key)}</th> })
        .collect_view();
    Some(
        view! {
            <section class="flow" aria-labelledby="final">
                <h2 id="final">{t.s("final-heading")}</h2>
                <p>{t.s(if decides { "final-decides" } else { "final-beside" })}</p>
                <div class="scroll" role="region" tabindex="0" aria-label=t.s("final-table")>
                    <table>
                        <thead><tr>{heads}</tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any(),
    )
}
