//! What a library says about itself, for the one who speaks for it and for organisers; and what became of it.

use super::{pages::find, words::of_row};
use crate::{
    dates::iso_date,
    error::{PageError, PageResult},
    fields::Fields,
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
    accounts::Role,
    ids::OrganisationId,
    libraries::{RowFault, read_row},
    policy::{Act, Party, Phase, permits},
};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::accounts::{Chosen, CloseRefusal, LibraryChange, Organisation};

/// Whether this visitor may change what the library says about itself.
pub async fn may_edit(visit: &Visit, library: &Organisation) -> PageResult<bool> {
    let mut parties = Party::of(&visit.viewer);
    if visit.viewer.is_seen_by_another() {
        return Ok(false);
    }
    if let (true, Some(account), Some(season)) =
        (visit.viewer.has(Role::LibraryLead), visit.viewer.account(), &visit.season)
        && visit.store().find_led_library(account, season.id).await? == Some(library.id)
    {
        parties.insert(Party::ItsLead);
    }
    Ok(permits(Act::EditLibrary, &parties, Phase::Draft))
}

/// The way to the library one speaks for.
pub async fn way_to_own(visit: Visit) -> PageResult {
    let (account, season) = (visit.account()?, visit.season()?.id);
    // whoever was given the part without a library still has what they sent
    let Some(id) = visit.store().find_led_library(account, season).await? else {
        return Ok(Redirect::to(&urls::my_nominations(visit.language)).into_response());
    };
    let library = visit.store().find_organisation_by_id(id).await?.ok_or(PageError::NotFound)?;
    Ok(Redirect::to(&urls::library(visit.language, &library)).into_response())
}

/// The columns of a register that a library fills in by itself.
const OWN: [&str; 5] = ["short_name", "homepage", "population", "languages", "channels"];

type Typed = BTreeMap<&'static str, String>;

pub async fn page(visit: Visit, Path((_, address)): Path<(String, String)>) -> PageResult {
    let library = find(&visit, &address).await?;
    let typed = as_kept(&library);
    show(&visit, library, typed, Vec::new(), None).await
}

async fn show(
    visit: &Visit,
    library: Organisation,
    typed: Typed,
    faults: Vec<(&'static str, String)>,
    close: Option<Close>,
) -> PageResult {
    if !may_edit(visit, &library).await? {
        return Err(PageError::Forbidden);
    }
    let organiser = visit.viewer.has(Role::Organiser);
    let names = if organiser { visit.store().list_library_names().await? } else { Vec::new() };
    let successor = match library.successor {
        Some(id) => visit.store().find_organisation_by_id(id).await?.map(|found| found.name),
        None => None,
    };
    let (t, l) = (visit.t, visit.language);
    let close_fault = close.as_ref().map(|close| close.fault.clone());
    let whole = faults.is_empty() && close_fault.is_none();
    let (closed_on, successor) = match close {
        Some(close) => (close.day, close.successor),
        None => (library.closed_on.clone(), successor.unwrap_or_default()),
    };
    let status = if whole { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let head = Head { title: t.s("library-edit-title"), nav: Nav::None, ..Head::default() };
    let page = visit.page(head, move || {
        let all: Vec<(String, String)> = faults
            .iter()
            .chain(&close_fault)
            .map(|(name, words)| (format!("#{name}"), words.clone()))
            .collect();
        let heading = ui::fault_heading(t, all.len());
        let field = |name: &'static str| Field {
            name: name.to_owned(),
            label: t.of("library-", name),
            help: Some(t.of("library-help-", name)),
            error: faults.iter().find(|(at, _)| *at == name).map(|(_, words)| words.clone()),
            value: typed.get(name).cloned().unwrap_or_default(),
            rows: 5,
            ..Field::default()
        };
        let homepage = Field { kind: Some("url"), inputmode: Some("url"), ..field("homepage") };
        let population = Field { inputmode: Some("numeric"), class: "short", ..field("population") };
        let close = organiser.then(|| {
            let fault =
                |name: &str| close_fault.iter().find(|(at, _)| *at == name).map(|(_, words)| words.clone());
            let day = Field {
                name: "closed_on".to_owned(),
                label: t.s("library-closed-on"),
                help: Some(t.s("library-closed-on-help")),
                error: fault("closed_on"),
                value: closed_on.clone(),
                kind: Some("date"),
                class: "medium",
                ..Field::default()
            };
            let into = Field {
                name: "successor".to_owned(),
                label: t.s("library-merged-into"),
                help: Some(t.s("library-merged-into-help")),
                error: fault("successor"),
                value: successor.clone(),
                list: Some("libraries"),
                autocomplete: Some("off"),
                ..Field::default()
            };
            view! {
                <section class="flow">
                    <h2 class="mid">{t.s("library-close-title")}</h2>
                    <p>{t.s("library-close-text")}</p>
                    <form class="flow" method="post" action=urls::close_library(l, &library) novalidate>
                        {ui::field(day)}
                        {ui::field(into)}
                        <datalist id="libraries">
                            {names
                                .iter()
                                .filter(|name| **name != library.name)
                                .map(|name| view! { <option value=name.clone()></option> })
                                .collect_view()}
                        </datalist>
                        <p><button class="btn second" type="submit">{t.s("library-close")}</button></p>
                    </form>
                </section>
            }
        });
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::library(l, &library)>{library.name.clone()}</a></p>
                <h1>{t.s("library-edit-title")}</h1>
                <p class="lead">{t.s("library-edit-lead")}</p>
                {ui::error_summary(heading, all)}
                <form class="flow" method="post" action=urls::edit_library(l, &library) novalidate>
                    {ui::field(field("short_name"))}
                    {ui::field(homepage)}
                    {ui::area(field("channels"))}
                    {ui::field(population)}
                    {ui::field(field("languages"))}
                    <p><button class="btn" type="submit">{t.s("library-save")}</button></p>
                </form>
                {close}
            </div>
        }
    });
    Ok((status, page).into_response())
}

pub async fn save(visit: Visit, Path((_, address)): Path<(String, String)>, fields: Fields) -> PageResult {
    let library = find(&visit, &address).await?;
    if !may_edit(&visit, &library).await? {
        return Err(PageError::Forbidden);
    }
    let typed: Typed = OWN.into_iter().map(|name| (name, fields.text(name))).collect();
    let mut cells = typed.clone();
    cells.insert("name", library.name.clone());
    cells.insert("country", library.country.clone());
    // a register separates addresses by blanks
    cells.insert("channels", fields.text("channels").split_whitespace().collect::<Vec<_>>().join(" "));
    let row = match read_row(&cells) {
        Ok(row) => row,
        Err(found) => {
            let at = |fault: &RowFault| match fault {
                RowFault::Population(_) => "population",
                RowFault::Address(text) if *text == typed["homepage"].trim() => "homepage",
                RowFault::Address(_) => "channels",
                RowFault::TooLong(column) => column,
                _ => "short_name",
            };
            let faults = found.iter().map(|fault| (at(fault), of_row(visit.t, fault))).collect();
            return show(&visit, library, typed, faults, None).await;
        }
    };
    let change = LibraryChange {
        short_name: if row.short_name.is_empty() { library.name.clone() } else { row.short_name },
        homepage: row.homepage,
        population: row.population,
        languages: row.languages,
        channels: row.channels,
    };
    let (by, season) = (visit.account()?, visit.season()?.id);
    visit.store().change_library(library.id, change, by, season, visit.now).await?;
    Ok(Redirect::to(&urls::library(visit.language, &library)).into_response())
}

/// The closing form as it was typed, and what is wrong with it.
struct Close {
    day: String,
    successor: String,
    fault: (&'static str, String),
}

/// The library is no more, or has become part of another one; or is open after all.
pub async fn close(visit: Visit, Path((_, address)): Path<(String, String)>, fields: Fields) -> PageResult {
    let library = find(&visit, &address).await?;
    let (by, season) = (visit.account()?, visit.season()?.id);
    let (day, name) =
        (fields.text("closed_on").trim().to_owned(), fields.text("successor").trim().to_owned());
    let fault = match read_close(&visit, &day, &name).await? {
        Ok((day, successor)) => {
            match visit.store().close_library(library.id, &day, successor, by, season, visit.now).await? {
                Ok(()) => return Ok(Redirect::to(&urls::library(visit.language, &library)).into_response()),
                Err(CloseRefusal::Unknown) => return Err(PageError::NotFound),
                Err(CloseRefusal::NoSuccessor) => ("successor", "library-no-successor"),
            }
        }
        Err(fault) => fault,
    };
    let close = Close { day, successor: name, fault: (fault.0, visit.t.s(fault.1)) };
    let typed = as_kept(&library);
    show(&visit, library, typed, Vec::new(), Some(close)).await
}

type ReadClose = Result<(String, Option<OrganisationId>), (&'static str, &'static str)>;

/// The day, which is not one to come, and the library that goes on; or the field that is wrong and the sentence for it.
async fn read_close(visit: &Visit, day: &str, name: &str) -> PageResult<ReadClose> {
    if day.is_empty() {
        let fault = Err(("closed_on", "library-needs-day"));
        return Ok(if name.is_empty() { Ok((String::new(), None)) } else { fault });
    }
    let today = iso_date(visit.now, visit.zone());
    let Some(day) = day.parse::<jiff::civil::Date>().ok().map(|day| day.to_string()) else {
        return Ok(Err(("closed_on", "library-no-day")));
    };
    if day > today {
        return Ok(Err(("closed_on", "library-not-yet")));
    }
    if name.is_empty() {
        return Ok(Ok((day, None)));
    }
    Ok(match visit.store().choose_library(name).await? {
        Chosen::One(id) => Ok((day, Some(id))),
        Chosen::None => Err(("successor", "library-no-successor")),
        Chosen::Several => Err(("successor", "library-several")),
    })
}

/// What the library says about itself just now.
fn as_kept(library: &Organisation) -> Typed {
    BTreeMap::from([
        ("short_name", library.short_name.clone()),
        ("homepage", library.homepage.clone()),
        ("population", library.population.map_or_else(String::new, |n| n.to_string())),
        ("languages", library.languages.clone()),
        ("channels", library.channels.join("\n")),
    ])
}
