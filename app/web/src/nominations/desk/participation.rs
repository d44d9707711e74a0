//! Who takes part and who does not: a map of tiles for each country, the same as tables, and the libraries that are silent.

use super::tiles::{self, Places};
use crate::{
    assets::Sheet,
    error::PageResult,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use domain::{accounts::Role, seasons::CallState};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::participation::{Participation, SilentLibrary, Turnout};

/// Kinds of libraries that have words of their own.
const KINDS: [&str; 6] = ["academic", "agency", "public", "regional", "school", "special"];

pub async fn page(visit: Visit) -> PageResult {
    let season = visit.season()?.clone();
    let found = visit.store().find_participation(season.id).await?;
    let categories = visit.store().list_categories(season.id).await?;
    let (t, l) = (visit.t, visit.language);
    let organiser = visit.viewer.has(Role::Organiser) && !visit.viewer.is_seen_by_another();
    let open = season.call.state(visit.now) == CallState::Open;
    let head = Head {
        title: t.s("participation-title"),
        nav: Nav::Organise,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        let silent = found.regions.iter().filter(|region| region.sent == 0).count();
        let lead = t.a("participation-lead", [("silent", silent.into()), ("n", found.regions.len().into())]);
        let unknown = (found.unknown > 0)
            .then(|| ui::notice("warn", t.a("participation-unknown", [("n", found.unknown.into())])));
        let body = if found.regions.is_empty() {
            let way_on = Some((urls::import_libraries(l), t.s("organise-libraries")));
            ui::empty(t.s("participation-empty"), t.s("participation-empty-text"), way_on).into_any()
        } else {
            // registers know other kinds as well, and those are shown as they say them
            let kind =
                |name: &str| if KINDS.contains(&name) { t.of("library-type-", name) } else { name.to_owned() };
            let kinds = found.kinds.iter().map(|turnout| Row::of(turnout, kind(&turnout.name), None)).collect();
            let regions = found.regions.iter().map(|turnout| region(t, turnout)).collect();
            let by_category = categories
                .iter()
                .map(|category| {
                    let came = found.categories.iter().find(|it| it.category == category.id);
                    (category.name.get(l).to_owned(), category.slug.clone(), came.copied())
                })
                .map(|(name, slug, came)| Row {
                    name,
                    href: came.map(|_| urls::desk_nominations_in(l, &slug)),
                    libraries: None,
                    took_part: came.map_or(0, |came| came.took_part),
                    sent: came.map_or(0, |came| came.sent),
                })
                .collect();
            view! {
                {maps(t, &found)}
                <div class="beside half">
                    <div class="flow">{table(t, "regions", t.s("participation-by-region"), t.s("libraries-region"), regions)}</div>
                    <div class="flow">
                        {table(t, "kinds", t.s("participation-by-kind"), t.s("participation-kind"), kinds)}
                        {table(t, "categories", t.s("participation-by-category"), t.s("desk-category"), by_category)}
                    </div>
                </div>
                {organiser.then(|| remind(t, &found, open))}
                {silent_list(t, &found.silent)}
            }
            .into_any()
        };
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::desk_nominations(l)>{t.s("desk-nominations")}</a></p>
                <h1>{t.s("participation-title")}</h1>
                <p class="lead">{lead}</p>
                {unknown}
                {body}
            </div>
        }
    }))
}

/// A map for each country the register has libraries of.
fn maps(t: Tr, found: &Participation) -> impl IntoView + use<> {
    let shown = tiles::maps()
        .iter()
        .filter(|map| found.regions.iter().any(|region| region.country == map.country))
        .map(|map| {
            let places = match map.places {
                Places::Municipalities => &found.municipalities,
                Places::Regions => &found.regions,
            };
            view! {
                <figure class=format!("map-of map-of-{}", map.country.to_lowercase())>
                    <figcaption><b>{t.of("participation-map-", map.country)}</b></figcaption>
                    {tiles::map(t, map, places)}
                </figure>
            }
        })
        .collect_view();
    view! {
        <p class="small map-note">{t.s("participation-map-help")}</p>
        <div class="maps">{shown}</div>
        <p class="small map-narrow">{t.s("participation-map-narrow")}</p>
    }
}

/// A row of a table.
struct Row {
    name: String,
    href: Option<String>,
    libraries: Option<usize>,
    took_part: usize,
    sent: usize,
}

impl Row {
    fn of(turnout: &Turnout, name: String, href: Option<String>) -> Self {
        Self {
            name,
            href,
            libraries: Some(turnout.libraries),
            took_part: turnout.took_part,
            sent: turnout.sent,
        }
    }
}

/// A region as it is said: with its country, and in words where the register names none.
fn named(t: Tr, country: &str, name: &str) -> String {
    let name = if name.is_empty() { t.s("participation-no-region") } else { name.to_owned() };
    format!("{name}, {country}")
}

fn region(t: Tr, turnout: &Turnout) -> Row {
    let href = (!turnout.name.is_empty()).then(|| tiles::way(t, Places::Regions, turnout));
    Row::of(turnout, named(t, &turnout.country, &turnout.name), href)
}

fn table(t: Tr, id: &'static str, caption: String, first: String, rows: Vec<Row>) -> impl IntoView + use<> {
    let counted = rows.iter().any(|row| row.libraries.is_some());
    let rows = rows
        .into_iter()
        .map(|row| {
            let name = match row.href {
                Some(href) => view! { <a href=href>{row.name}</a> }.into_any(),
                None => row.name.into_any(),
            };
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    {row.libraries.map(|n| view! { <td class="num">{n}</td> })}
                    <td class="num">{row.took_part}</td>
                    <td class="num">{row.sent}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <h2 class="mid" id=id>{caption}</h2>
        <section class="scroll" tabindex="0" aria-labelledby=id>
            <table class="small">
                <thead>
                    <tr>
                        <th scope="col">{first}</th>
                        {counted.then(|| view! { <th scope="col" class="num">{t.s("participation-libraries")}</th> })}
                        <th scope="col" class="num">{t.s("participation-took-part")}</th>
                        <th scope="col" class="num">{t.s("desk-nominations")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

/// Libraries nothing has come from, by region.
fn silent_list(t: Tr, silent: &[SilentLibrary]) -> impl IntoView + use<> {
    let l = t.language;
    let mut regions: BTreeMap<(String, String), Vec<&SilentLibrary>> = BTreeMap::new();
    for it in silent {
        regions.entry((it.library.country.clone(), it.library.region.clone())).or_default().push(it);
    }
    let count = silent.len();
    let lists = regions
        .into_iter()
        .map(|((country, name), libraries)| {
            let n = libraries.len();
            let items = libraries
                .into_iter()
                .map(|it| {
                    let lead = it.has_lead.then(|| view! { " " <span class="soft">{t.s("participation-has-lead")}</span> });
                    view! { <li><a href=urls::library(l, &it.library)>{it.library.name.clone()}</a> {lead}</li> }
                })
                .collect_view();
            view! {
                <details>
                    <summary>{format!("{} ({n})", named(t, &country, &name))}</summary>
                    <ul class="small">{items}</ul>
                </details>
            }
        })
        .collect_view();
    view! {
        <section class="flow" aria-labelledby="silent">
            <h2 class="mid" id="silent">{t.a("participation-silent", [("n", count.into())])}</h2>
            <div class="regions">{lists}</div>
        </section>
    }
}

/// Whom to remind. Nothing is sent from here: who gets what is shown first.
fn remind(t: Tr, found: &Participation, open: bool) -> AnyView {
    let heading = view! { <h2 class="mid" id="remind">{t.s("remind-title")}</h2> };
    if !open {
        return view! { <section class="panel flow">{heading} <p>{t.s("remind-closed")}</p></section> }
            .into_any();
    }
    let l = t.language;
    let regions = found
        .regions
        .iter()
        .filter(|region| region.took_part < region.libraries)
        .map(|region| {
            let n = region.libraries - region.took_part;
            let words = t.a("remind-region", [("n", n.into())]);
            view! {
                <label class="choice">
                    <input
                        type="checkbox"
                        name="region"
                        value=format!("{}|{}", region.country, region.name)
                        checked=region.sent == 0
                    />
                    <span>{named(t, &region.country, &region.name)} " " <span class="soft">{words}</span></span>
                </label>
            }
        })
        .collect_view();
    view! {
        <section class="panel flow" aria-labelledby="remind">
            {heading}
            <p>{t.s("remind-text")}</p>
            <form class="flow" method="get" action=urls::reminders(l)>
                <input type="hidden" name="to" value="silent"/>
                <fieldset class="regions">
                    <legend>{t.s("remind-regions")}</legend>
                    {regions}
                </fieldset>
                <p><button class="btn" type="submit">{t.s("remind-look-silent")}</button></p>
            </form>
            <form method="get" action=urls::reminders(l)>
                <input type="hidden" name="to" value="drafts"/>
                <button class="btn second" type="submit">{t.s("remind-look-drafts")}</button>
            </form>
        </section>
    }
    .into_any()
}
