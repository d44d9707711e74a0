//! What was sent, narrowed and a page at a time; and the exception for somebody who is late.

use crate::{
    assets::Sheet,
    dates::{self, field_value},
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
    accounts::{EmailAddress, Role},
    ids::{CategoryId, ReportId},
    nominations::Step,
    seasons::Category,
    time::Span,
};
use leptos::prelude::*;
use serde::Deserialize;
use store::nominations::{DeskNomination, DeskPlace, DeskQuery, DeskState};

/// Rows on a page.
const ROWS: u64 = 100;

#[derive(Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    state: String,
    #[serde(default)]
    category: String,
    #[serde(default)]
    q: String,
    /// A place the libraries are in: a country, and a region or a municipality of it.
    #[serde(default)]
    country: String,
    #[serde(default)]
    region: String,
    #[serde(default)]
    municipality: String,
    #[serde(default)]
    after: i32,
    #[serde(default)]
    done: Option<String>,
}

impl Asked {
    fn place(&self) -> Option<DeskPlace> {
        let country = self.country.clone();
        match (&*self.region, &*self.municipality) {
            ("", "") => None,
            (_, "") => Some(DeskPlace::Region { country, name: self.region.clone() }),
            _ => Some(DeskPlace::Municipality { country, name: self.municipality.clone() }),
        }
    }

    /// The place as it is said, and as it goes along in an address.
    fn place_words(&self) -> Option<(String, String)> {
        let (kind, name) = match self.place()? {
            DeskPlace::Region { name, .. } => ("region", name),
            DeskPlace::Municipality { name, .. } => ("municipality", name),
        };
        let along = format!("&country={}&{kind}={}", urls::encode(&self.country), urls::encode(&name));
        Some((format!("{name}, {}", self.country), along))
    }
}

/// The form for somebody who is late, as it was typed, and what is wrong with it.
#[derive(Default)]
struct Late {
    email: String,
    until: String,
    reason: String,
    faults: Vec<(String, String)>,
}

pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> PageResult {
    show(&visit, asked, Late::default()).await
}

async fn show(visit: &Visit, asked: Asked, late: Late) -> PageResult {
    let season = visit.season()?.clone();
    let categories = visit.store().list_categories(season.id).await?;
    let query = DeskQuery {
        state: DeskState::ALL.into_iter().find(|state| state.as_str() == asked.state).unwrap_or_default(),
        category: categories
            .iter()
            .find(|category| category.slug == asked.category)
            .map(|category| category.id),
        place: asked.place(),
        words: asked.q.chars().take(200).collect(),
        after: asked.after.max(0),
        most: ROWS,
    };
    let rows = visit.store().list_nominations_for_desk(season.id, &query).await?;
    let figures = visit.store().find_season_figures(season.id).await?;
    let (t, l, zone) = (visit.t, visit.language, season.time_zone.clone());
    let organiser = visit.viewer.has(Role::Organiser) && !visit.viewer.is_seen_by_another();
    let status = if late.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let late = Late {
        until: if late.until.is_empty() { field_value(visit.now + Span::days(3), &zone) } else { late.until },
        ..late
    };
    let head = Head {
        title: t.s("desk-nominations"),
        nav: Nav::Organise,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let more = (rows.len() as u64 == ROWS).then(|| rows.last().map(|row| row.number)).flatten();
        let more = more.map(|after| {
            let href = urls::desk_nominations_after(l, query.state.as_str(), &asked.category, &asked.q, after);
            let href = asked.place_words().map_or(href.clone(), |(_, along)| format!("{href}{along}"));
            view! { <p><a href=href>{t.s("desk-more")}</a></p> }
        });
        let body = if rows.is_empty() {
            ui::empty(t.s("desk-empty-title"), t.s("desk-empty-text"), None).into_any()
        } else {
            table(t, &zone, &categories, rows).into_any()
        };
        let faults = late.faults.clone();
        let heading = ui::fault_heading(t, faults.len());
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::organise(l)>{t.s("organise-title")}</a></p>
                <h1>{t.s("desk-nominations")}</h1>
                <p class="lead">
                    {t.a("desk-figures", [
                        ("sent", figures.submitted.into()),
                        ("drafts", figures.drafts.into()),
                    ])}
                </p>
                {asked.done.clone().map(|_| ui::notice("good", t.s("desk-late-done")))}
                {ui::error_summary(heading, faults)}
                {filter(t, &categories, &query, &asked)}
                {asked.place_words().map(|(place, _)| {
                    view! {
                        <p>
                            {t.a("desk-only-from", [("place", place.into())])} " "
                            <a href=urls::desk_nominations(l)>{t.s("desk-from-everywhere")}</a>
                        </p>
                    }
                })}
                <p class="row small">
                    {["xlsx", "csv-excel", "csv", "json"]
                        .map(|format| {
                            let class = if format == "xlsx" { "btn second slim" } else { "" };
                            view! {
                                <a class=class href=urls::export_nominations(l, format)>{t.of("desk-export-", format)}</a>
                                " "
                            }
                        })
                        .collect_view()}
                </p>
                {body}
                {more}
                {organiser.then(|| late_form(t, &late))}
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn filter(t: Tr, categories: &[Category], query: &DeskQuery, asked: &Asked) -> impl IntoView + use<> {
    let l = t.language;
    let states = DeskState::ALL
        .map(|state| {
            view! {
                <option value=state.as_str() selected=state == query.state>{t.of("desk-state-", state.as_str())}</option>
            }
        })
        .collect_view();
    let options = categories
        .iter()
        .map(|category| {
            view! {
                <option value=category.slug.clone() selected=Some(category.id) == query.category>
                    {category.name.get(l).to_owned()}
                </option>
            }
        })
        .collect_view();
    view! {
        <form class="bar" method="get" action=urls::desk_nominations(l) role="search">
            <label class="vh" for="q">{t.s("desk-search")}</label>
            <input class="input" type="search" id="q" name="q" value=asked.q.clone() placeholder=t.s("desk-search")/>
            <label class="vh" for="category">{t.s("desk-category")}</label>
            <select class="input" id="category" name="category">
                <option value="">{t.s("desk-every-category")}</option>
                {options}
            </select>
            <label class="vh" for="state">{t.s("desk-state")}</label>
            <select class="input" id="state" name="state">{states}</select>
            {[("country", &asked.country), ("region", &asked.region), ("municipality", &asked.municipality)]
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(name, value)| view! { <input type="hidden" name=name value=value.clone()/> })
                .collect_view()}
            <button class="btn" type="submit">{t.s("audit-show")}</button>
        </form>
    }
}

fn table(t: Tr, zone: &str, categories: &[Category], rows: Vec<DeskNomination>) -> impl IntoView + use<> {
    let l = t.language;
    let name = |id: Option<CategoryId>| {
        let category = categories.iter().find(|category| Some(category.id) == id);
        category.map_or_else(String::new, |category| category.name.get(l).to_owned())
    };
    let rows = rows
        .into_iter()
        .map(|row| {
            let unknown =
                (!row.known).then(|| view! { <br/> <span class="soft">{t.s("desk-unknown-library")}</span> });
            let gone = row
                .evidence_gone
                .then(|| view! { " " <span class="stamp is-bad">{t.s("desk-evidence-gone")}</span> });
            view! {
                <tr>
                    <td class="num">{format!("N-{:03}", row.number)}</td>
                    <th scope="row"><a href=urls::desk_nomination(l, row.id)>{row.title}</a> {gone}</th>
                    <td>{row.library}{unknown}</td>
                    <td>{name(row.category)}</td>
                    <td><time>{t.stamp(row.sent_at, zone)}</time></td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="scroll" tabindex="0" aria-label=t.s("desk-nominations")>
            <table class="small">
                <thead>
                    <tr>
                        <th scope="col" class="num">{t.s("desk-number")}</th>
                        <th scope="col">{t.s("desk-title")}</th>
                        <th scope="col">{t.s("desk-library")}</th>
                        <th scope="col">{t.s("desk-category")}</th>
                        <th scope="col">{t.s("desk-sent")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

fn late_form(t: Tr, late: &Late) -> impl IntoView + use<> {
    let l = t.language;
    let field = |name: &str, value: &str| Field {
        name: name.to_owned(),
        label: t.of("desk-late-", name),
        error: late.faults.iter().find(|(at, _)| at[1..] == *name).map(|(_, words)| words.clone()),
        value: value.to_owned(),
        autocomplete: Some("off"),
        ..Field::default()
    };
    let email =
        Field { kind: Some("email"), help: Some(t.s("desk-late-email-help")), ..field("email", &late.email) };
    let until = Field { kind: Some("datetime-local"), class: "medium", ..field("until", &late.until) };
    let reason = Field { help: Some(t.s("desk-late-reason-help")), ..field("reason", &late.reason) };
    view! {
        <details class="panel" open=!late.faults.is_empty()>
            <summary>{t.s("desk-late-title")}</summary>
            <form class="flow" method="post" action=urls::allow_late(l) novalidate>
                <p>{t.s("desk-late-text")}</p>
                {ui::field(email)} {ui::field(until)} {ui::field(reason)}
                <p><button class="btn" type="submit">{t.s("desk-late-allow")}</button></p>
            </form>
        </details>
    }
}

pub async fn allow_late(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.clone();
    let t = visit.t;
    let mut late = Late {
        email: fields.text("email"),
        until: fields.text("until"),
        reason: fields.text("reason").trim().to_owned(),
        ..Late::default()
    };
    let mut fault = |name: &str, words: String| late.faults.push((format!("#{name}"), words));
    let email = EmailAddress::parse(&late.email);
    if email.is_err() {
        fault("email", t.s("email-not-an-address"));
    }
    let until = dates::local(&late.until, &season.time_zone).map(|found| found.instant()).ok();
    let until = until.filter(|until| *until > visit.now);
    if until.is_none() {
        fault("until", t.s("desk-no-until"));
    }
    if late.reason.is_empty() {
        fault("reason", t.s("desk-no-reason"));
    }
    if let (Ok(email), Some(until), true) = (email, until, late.faults.is_empty()) {
        let done = visit.store().allow_late(season.id, &email, until, &late.reason, by, visit.now).await?;
        match done {
            Ok(_) => {
                let there = format!("{}?done=late", urls::desk_nominations(visit.language));
                return Ok(Redirect::to(&there).into_response());
            }
            Err(_) => late.faults.push(("#email".to_owned(), t.s("desk-late-no-draft"))),
        }
    }
    show(&visit, Asked::default(), late).await
}

/// Makes a draft of a report, to be written to its end by the organiser.
pub async fn promote(visit: Visit, Path((_, id)): Path<(String, ReportId)>) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let draft = visit.store().promote_report(season, id, by, visit.now).await?.ok_or(PageError::NotFound)?;
    Ok(Redirect::to(&urls::nomination_step(visit.language, draft, Step::Initiative)).into_response())
}
