//! Maps of tiles: a place each, roughly where it lies. What a tile says stands in words and figures on it; how full its
//! edge is says it once more.

use crate::{messages::Tr, urls};
use leptos::prelude::*;
use rust_embed::RustEmbed;
use serde::Deserialize;
use std::sync::LazyLock;
use store::participation::Turnout;

#[derive(RustEmbed)]
#[folder = "../../content/map"]
#[include = "*.csv"]
struct Files;

/// What the tiles of a map stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Places {
    Municipalities,
    Regions,
}

/// A country with its tiles.
pub struct Map {
    pub country: &'static str,
    pub places: Places,
    tiles: Vec<Tile>,
}

/// As `content/map` tells it.
#[derive(Clone, Debug, Deserialize)]
struct Tile {
    name: String,
    label: String,
    column: u8,
    row: u8,
}

static MAPS: LazyLock<Vec<Map>> = LazyLock::new(|| {
    [("DK", Places::Municipalities), ("NO", Places::Regions), ("SE", Places::Regions)]
        .into_iter()
        .map(|(country, places)| Map { country, places, tiles: read(country) })
        .collect()
});

/// Every country that has a map.
pub fn maps() -> &'static [Map] {
    &MAPS
}

/// A tile that cannot be read is left out; a test reads them all.
fn read(country: &str) -> Vec<Tile> {
    let Some(file) = Files::get(&format!("{}.csv", country.to_lowercase())) else { return Vec::new() };
    let mut reader = csv::Reader::from_reader(file.data.as_ref());
    reader.deserialize().filter_map(Result::ok).collect()
}

/// How strongly a tile is marked: by the part of its libraries that take part, in quarters.
fn strength(turnout: &Turnout) -> usize {
    (turnout.took_part * 4).div_ceil(turnout.libraries.max(1)).min(4)
}

/// Where a place leads: to what it sent, or to its libraries where it sent nothing.
pub fn way(t: Tr, places: Places, turnout: &Turnout) -> String {
    let l = t.language;
    if turnout.sent == 0 {
        return urls::search_libraries(l, &turnout.name);
    }
    let kind = match places {
        Places::Municipalities => "municipality",
        Places::Regions => "region",
    };
    urls::desk_nominations_of(l, &turnout.country, kind, &turnout.name)
}

/// The map of a country. A place the register does not know is drawn without figures.
pub fn map(t: Tr, map: &Map, found: &[Turnout]) -> impl IntoView + use<> {
    let places = map.places;
    let tiles = map
        .tiles
        .iter()
        .map(|tile| {
            let turnout = found
                .iter()
                .find(|turnout| turnout.country == map.country && turnout.name == tile.name)
                .cloned()
                .unwrap_or_default();
            let at = format!("x{} y{}", tile.column, tile.row);
            // a soft hyphen where the word may be parted
            let label = tile.label.replace('|', "\u{ad}");
            if turnout.libraries == 0 {
                return view! {
                    <li class=format!("tile none {at}")>
                        <span>{label}</span>
                        <span class="num">"–"</span>
                    </li>
                }
                .into_any();
            }
            let words = t.a(
                "participation-tile",
                [("part", turnout.took_part.into()), ("all", turnout.libraries.into())],
            );
            let href = way(t, places, &turnout);
            view! {
                <li class=format!("tile t{} {at}", strength(&turnout))>
                    <a href=href>
                        <span>{label}</span>
                        <b class="num">{turnout.sent}</b>
                        <span class="vh">", " {words}</span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect_view();
    let class = format!("map plain map-{}", map.country.to_lowercase());
    let label = t.of("participation-map-", map.country);
    view! { <ul class=class aria-label=label lang="">{tiles}</ul> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_tile_is_the_stronger_the_more_take_part() {
        let tile = |took_part, libraries| strength(&Turnout { took_part, libraries, ..Turnout::default() });
        assert_eq!([tile(0, 10), tile(1, 10), tile(5, 10), tile(10, 10), tile(0, 0)], [0, 1, 2, 4, 0]);
    }

    #[test]
    fn every_place_has_a_tile_of_its_own() {
        for (country, expected) in [("DK", 98), ("NO", 15), ("SE", 21)] {
            let map = maps().iter().find(|map| map.country == country).unwrap();
            let lines = Files::get(&format!("{}.csv", country.to_lowercase())).unwrap();
            assert_eq!(
                std::str::from_utf8(&lines.data).unwrap().lines().count(),
                expected + 1,
                "all are read"
            );
            let names: BTreeSet<&str> = map.tiles.iter().map(|tile| &*tile.name).collect();
            let spots: BTreeSet<(u8, u8)> = map.tiles.iter().map(|tile| (tile.column, tile.row)).collect();
            assert_eq!((names.len(), spots.len()), (expected, expected), "{country}");
            // the style sheet has a class for each
            assert!(spots.iter().all(|(column, row)| *column < 18 && *row < 13), "{country}");
        }
    }

    #[test]
    fn every_place_of_the_register_is_on_the_map() {
        let register = include_str!("../../../../../content/demo/libraries.csv");
        let mut reader = csv::Reader::from_reader(register.as_bytes());
        let mut seen = 0;
        for row in reader.records() {
            let row = row.unwrap();
            let Some(map) = maps().iter().find(|map| map.country == &row[4]) else { continue };
            let place = if map.places == Places::Municipalities { &row[5] } else { &row[6] };
            assert!(place.is_empty() || map.tiles.iter().any(|tile| tile.name == place), "{place}");
            seen += 1;
        }
        assert!(seen > 100, "{seen}");
    }
}
