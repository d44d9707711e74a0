//! Who takes part and who does not: a tile for every region, and the same as a table, by region and by kind of library.

use crate::{
    assets::Sheet,
    error::PageResult,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use leptos::prelude::*;
use store::overview::Turnout;

/// Kinds of libraries that have words of their own.
const KINDS: [&str; 6] = ["academic", "agency", "public", "regional", "school", "special"];

pub async fn page(visit: Visit) -> PageResult {
    let season = visit.season()?.id;
    let found = visit.store().find_participation(season).await?;
    let (t, l) = (visit.t, visit.language);
    let head = Head {
        title: t.s("participation-title"),
        nav: Nav::Organise,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        let silent = found.regions.iter().filter(|region| region.sent == 0).count();
        let lead = t.a("participation-lead", [("silent", silent.into()), ("n", found.regions.len().into())]);
        let unknown = (found.unknown > 0).then(|| {
            ui::notice("warn", t.a("participation-unknown", [("n", found.unknown.into())]))
        });
        let body = if found.regions.is_empty() {
            let way_on = Some((urls::import_libraries(l), t.s("organise-libraries")));
            ui::empty(t.s("participation-empty"), t.s("participation-empty-text"), way_on).into_any()
        } else {
            // registers know other kinds as well, and those are shown as they say them
            let kind = |name: &str| {
                if KINDS.contains(&name) { t.of("library-type-", name) } else { name.to_owned() }
            };
            let kinds = found
                .kinds
                .iter()
                .map(|turnout| Turnout { name: kind(&turnout.name), ..turnout.clone() })
                .collect();
            view! {
                {tiles(t, &found.regions)}
                {table(t, "regions", t.s("participation-by-region"), t.s("libraries-region"), named(t, &found.regions))}
                {table(t, "kinds", t.s("participation-by-kind"), t.s("participation-kind"), kinds)}
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

/// A region as it is said: with its country, and in words where the register names none.
fn named(t: Tr, regions: &[Turnout]) -> Vec<Turnout> {
    regions
        .iter()
        .map(|region| {
            let name =
                if region.name.is_empty() { t.s("participation-no-region") } else { region.name.clone() };
            Turnout { name: format!("{name}, {}", region.country), ..region.clone() }
        })
        .collect()
}

/// How strongly a tile is coloured: by the part of its libraries that take part, in quarters. Colour says nothing that
/// the words on the tile do not say.
fn strength(turnout: &Turnout) -> usize {
    (turnout.took_part * 4).div_ceil(turnout.libraries.max(1)).min(4)
}

fn tiles(t: Tr, regions: &[Turnout]) -> impl IntoView + use<> {
    let tiles = named(t, regions)
        .into_iter()
        .map(|region| {
            let class = format!("tile t{}", strength(&region));
            let words = t.a(
                "participation-tile",
                [("part", region.took_part.into()), ("all", region.libraries.into())],
            );
            view! {
                <li class=class>
                    <b>{region.name}</b>
                    <span class="num big">{region.sent}</span>
                    <span class="small">{words}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="grid tiles plain">{tiles}</ul> }
}

fn table(
    t: Tr,
    id: &'static str,
    caption: String,
    first: String,
    rows: Vec<Turnout>,
) -> impl IntoView + use<> {
    let rows = rows
        .into_iter()
        .map(|row| {
            view! {
                <tr>
                    <th scope="row">{row.name}</th>
                    <td class="num">{row.libraries}</td>
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
                        <th scope="col" class="num">{t.s("participation-libraries")}</th>
                        <th scope="col" class="num">{t.s("participation-took-part")}</th>
                        <th scope="col" class="num">{t.s("desk-nominations")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tile_is_the_stronger_the_more_take_part() {
        let tile = |took_part, libraries| strength(&Turnout { took_part, libraries, ..Turnout::default() });
        assert_eq!([tile(0, 10), tile(1, 10), tile(5, 10), tile(10, 10), tile(0, 0)], [0, 1, 2, 4, 0]);
    }
}
