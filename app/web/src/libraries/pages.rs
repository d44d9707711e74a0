//! The directory of libraries, and what the public sees of one: who it is, its concepts, its awards.

use super::own::may_edit;
use crate::{
    concepts::{card, stock},
    error::{PageError, PageResult},
    page::Head,
    ui, urls,
    visit::Visit,
};
use axum::extract::{Path, Query};
use domain::ids::OrganisationId;
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeSet;
use store::accounts::Organisation;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

pub async fn directory(visit: Visit, Query(asked): Query<Asked>) -> PageResult {
    let query: String = asked.q.chars().take(200).collect();
    let found = visit.store().search_libraries(&query).await?;
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("libraries-title"), public: true, ..Head::default() };
    Ok(visit.page(head, move || {
        let count = found.len();
        let rows = found
            .iter()
            .map(|library| {
                let place = [&*library.municipality, &*library.region, &*library.country].join(", ");
                view! {
                    <li>
                        <p><a href=urls::library(l, library)><b>{library.name.clone()}</b></a></p>
                        <p class="small soft">{place}</p>
                    </li>
                }
            })
            .collect_view();
        let body = if count == 0 {
            let way_on = Some((urls::libraries(l), t.s("libraries-all")));
            ui::empty(t.s("libraries-none"), t.s("libraries-none-text"), way_on).into_any()
        } else {
            view! { <ul class="slip plain directory">{rows}</ul> }.into_any()
        };
        view! {
            <div class="wrap band-s flow">
                <h1>{t.s("libraries-title")}</h1>
                <form class="bar" method="get" action=urls::libraries(l) role="search">
                    <label class="vh" for="q">{t.s("libraries-search")}</label>
                    <input class="input" type="search" id="q" name="q" value=query placeholder=t.s("libraries-search")/>
                    <button class="btn" type="submit">{t.s("concepts-search")}</button>
                </form>
                <p class="small soft" role="status">{t.a("libraries-count", [("n", count.into())])}</p>
                {body}
            </div>
        }
    }))
}

/// Found by ISIL; a library without one by its number here.
pub async fn find(visit: &Visit, address: &str) -> PageResult<Organisation> {
    let found = match address.strip_prefix("nr-").and_then(|id| id.parse().ok()) {
        Some(id) => visit.store().find_organisation_by_id(OrganisationId(id)).await?,
        None => {
            let found = visit.store().find_organisation(address).await?;
            found.filter(|library| library.isil.as_deref() == Some(address))
        }
    };
    found.filter(|found| found.kind == "library").ok_or(PageError::NotFound)
}

pub async fn library(visit: Visit, Path((_, address)): Path<(String, String)>) -> PageResult {
    let library = find(&visit, &address).await?;
    let store = visit.store();
    let (t, l) = (visit.t, visit.language);
    let derived: BTreeSet<_> = store.list_concepts_of_library(library.id).await?.into_iter().collect();
    let shelf = stock(&visit.site, l).await?;
    let concepts: Vec<_> =
        shelf.concepts.iter().filter(|concept| derived.contains(&concept.id)).cloned().collect();
    let mut awards = Vec::new();
    for award in store.list_awards_of_library(library.id).await? {
        let season = visit.season.as_ref().filter(|season| season.id == award.season);
        let category =
            store.list_categories(award.season).await?.into_iter().find(|it| it.id == award.category);
        if let (Some(season), Some(category)) = (season, category) {
            awards.push((urls::awards(l, &season.slug), category.name.get(l).to_owned(), award.title));
        }
    }
    let successor = match library.successor {
        Some(id) => store.find_organisation_by_id(id).await?,
        None => None,
    };
    let predecessors = store.list_predecessors(library.id).await?;
    let edit = may_edit(&visit, &library).await?.then(|| urls::edit_library(l, &library));
    let head = Head { title: library.name.clone(), public: true, ..Head::default() };
    Ok(visit.page(head, move || {
        let facts = [
            ("libraries-isil", library.isil.clone().unwrap_or_default()),
            ("libraries-municipality", library.municipality.clone()),
            ("libraries-region", library.region.clone()),
            ("libraries-country", library.country.clone()),
            ("libraries-population", library.population.map_or_else(String::new, |n| t.count(n))),
            ("libraries-closed", library.closed_on.clone()),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| view! { <div><dt>{t.s(key)}</dt><dd>{value}</dd></div> })
        .collect_view();
        let homepage = (!library.homepage.is_empty())
            .then(|| view! { <p><a href=library.homepage.clone() rel="noopener noreferrer">{t.s("libraries-homepage")}</a></p> });
        let channels = (!library.channels.is_empty()).then(|| {
            let links = library
                .channels
                .iter()
                .map(|address| view! { <li><a href=address.clone() rel="noopener noreferrer">{address.clone()}</a></li> })
                .collect_view();
            view! {
                <section class="flow">
                    <h2 class="mid">{t.s("libraries-channels")}</h2>
                    <ul class="plain">{links}</ul>
                </section>
            }
        });
        let successor = successor.map(|successor| {
            let href = urls::library(l, &successor);
            view! { <p>{t.s("libraries-successor")} " " <a href=href>{successor.name}</a></p> }
        });
        let predecessors = (!predecessors.is_empty()).then(|| {
            let links = predecessors
                .iter()
                .map(|other| view! { <li><a href=urls::library(l, other)>{other.name.clone()}</a></li> })
                .collect_view();
            view! { <p class="small soft">{t.s("libraries-predecessors")}</p> <ul class="row plain">{links}</ul> }
        });
        let won = (!awards.is_empty()).then(|| {
            let rows = awards
                .into_iter()
                .map(|(href, category, title)| {
                    view! { <li><b>{title}</b> " " <a href=href>{category}</a></li> }
                })
                .collect_view();
            view! {
                <section class="flow">
                    <h2>{t.s("libraries-awards")}</h2>
                    <ul class="ticks plain">{rows}</ul>
                </section>
            }
        });
        let cards = if concepts.is_empty() {
            view! { <p class="soft">{t.s("libraries-no-concepts")}</p> }.into_any()
        } else {
            let cards = concepts.iter().map(|concept| card(t, concept, true)).collect_view();
            view! { <ul class="grid two cards plain">{cards}</ul> }.into_any()
        };
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::libraries(l)>{t.s("libraries-title")}</a></p>
                <h1>{library.name.clone()}</h1>
                {successor}
                {predecessors}
                {edit.map(|href| view! { <p><a class="btn second slim" href=href>{t.s("library-edit-title")}</a></p> })}
                <div class="beside end">
                    <div class="flow">
                        {won}
                        <section class="flow">
                            <h2>{t.s("libraries-concepts")}</h2>
                            {cards}
                        </section>
                    </div>
                    <aside class="flow" aria-label=t.s("libraries-facts")>
                        <dl class="facts">{facts}</dl>
                        {homepage}
                        {channels}
                    </aside>
                </div>
            </div>
        }
    }))
}
