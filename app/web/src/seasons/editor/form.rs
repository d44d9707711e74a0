//! The fields of a season as they are typed, and what they mean.

use crate::{
    dates::{self, Local, LocalFault},
    fields::Fields,
    messages::Tr,
    ui::{self, Choice, Field},
};
use domain::{
    language::{Language, Localised},
    seasons::{Call, DateFault, Season, SeasonDates},
    time::Timestamp,
};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{jury::Round, seasons::SeasonChange};

/// Zones of the countries that take part.
pub const ZONES: [&str; 8] = [
    "Europe/Copenhagen",
    "Europe/Oslo",
    "Europe/Stockholm",
    "Europe/Helsinki",
    "Europe/Mariehamn",
    "Atlantic/Reykjavik",
    "Atlantic/Faroe",
    "America/Nuuk",
];

/// The dates of a season in their order, by the names of their fields.
pub const DATES: [&str; 5] = ["call_opens", "call_closes", "round_opens", "round_closes", "show"];

/// Longer names do not fit a heading.
pub const NAME_MAX: usize = 100;

/// Every field as it stands in the form, by name.
pub type Typed = BTreeMap<String, String>;

/// What is wrong, by the name of the field.
pub type Faults = Vec<(String, String)>;

/// A season as the form shows it.
pub fn typed(season: &Season, round: Option<Round>) -> Typed {
    let zone = &season.time_zone;
    let mut typed = Typed::from([
        ("zone".to_owned(), zone.clone()),
        ("cap".to_owned(), season.cap_per_library.map_or_else(String::new, |cap| cap.to_string())),
    ]);
    for language in Language::ALL {
        typed.insert(format!("name-{language}"), season.name.exactly(language).to_owned());
    }
    let round = round.map(|round| round.window);
    let at = [
        Some(season.call.opens_at),
        Some(season.call.closes_at),
        round.map(|round| round.opens_at),
        round.map(|round| round.closes_at),
        Some(season.show_at),
    ];
    for (name, at) in DATES.into_iter().zip(at) {
        let value = at.map_or_else(String::new, |at| dates::field_value(at, zone));
        typed.insert(name.to_owned(), value);
    }
    typed
}

pub fn from_fields(fields: &Fields) -> Typed {
    let names = Language::ALL.map(|language| format!("name-{language}"));
    let others = ["zone", "cap"].into_iter().chain(DATES).map(str::to_owned);
    names.into_iter().chain(others).map(|name| (name.clone(), fields.text(&name))).collect()
}

/// What the typed season means; or what is wrong, and where. With it, the dates that come twice that day.
pub fn read(t: Tr, typed: &Typed) -> Result<(SeasonChange, Vec<&'static str>), Faults> {
    let text = |name: &str| typed.get(name).map(|text| text.trim()).unwrap_or_default();
    let mut faults = Faults::new();
    let mut names = Vec::new();
    for language in Language::ALL {
        let name = text(&format!("name-{language}"));
        if name.chars().count() > NAME_MAX {
            faults.push((format!("name-{language}"), t.s("season-edit-no-name")));
        }
        if !name.is_empty() {
            names.push((language, name.to_owned()));
        }
    }
    if names.is_empty() {
        faults.push((format!("name-{}", t.language), t.s("season-edit-no-name")));
    }
    let zone = text("zone");
    if !ZONES.contains(&zone) {
        faults.push(("zone".to_owned(), t.s("season-edit-no-zone")));
    }
    let cap = match text("cap") {
        "" => None,
        cap => match cap.parse::<u32>() {
            Ok(cap @ 1..=1_000) => Some(cap),
            _ => {
                faults.push(("cap".to_owned(), t.s("season-edit-no-cap")));
                None
            }
        },
    };
    let mut at = [Timestamp(0); 5];
    let mut twice = Vec::new();
    let mut all_there = true;
    for (slot, name) in at.iter_mut().zip(DATES) {
        match dates::local(text(name), zone) {
            Ok(found) => {
                *slot = found.instant();
                if matches!(found, Local::FirstOfTwo(_)) {
                    twice.push(name);
                }
            }
            Err(fault) => {
                all_there = false;
                let key = match fault {
                    LocalFault::Shape => "season-edit-no-date",
                    LocalFault::Skipped => "season-edit-skipped",
                };
                faults.push((name.to_owned(), t.a(key, [("zone", t.zone(zone).into())])));
            }
        }
    }
    let [opens_at, closes_at, round_opens_at, round_closes_at, show_at] = at;
    let dates = SeasonDates { call: Call { opens_at, closes_at }, round_opens_at, round_closes_at, show_at };
    if all_there {
        faults.extend(dates.faults().into_iter().map(|fault| {
            let (name, key) = match fault {
                DateFault::CallClosesBeforeItOpens => ("call_closes", "season-edit-call-order"),
                DateFault::RoundClosesBeforeItOpens => ("round_closes", "season-edit-round-order"),
                DateFault::RoundClosesBeforeCall => ("round_closes", "season-edit-round-early"),
                DateFault::ShowBeforeRound => ("show", "season-edit-show-early"),
            };
            (name.to_owned(), t.s(key))
        }));
    }
    if faults.is_empty() {
        let name = Localised::new(names);
        let change = SeasonChange {
            name,
            time_zone: zone.to_owned(),
            dates,
            cap_per_library: cap,
            rounds: BTreeMap::new(),
        };
        Ok((change, twice))
    } else {
        Err(faults)
    }
}

/// The fields themselves.
pub fn fields(t: Tr, typed: &Typed, faults: &Faults) -> impl IntoView + use<> {
    let field = |name: &str, label: String| Field {
        name: name.to_owned(),
        label,
        error: faults.iter().find(|(at, _)| at == name).map(|(_, words)| words.clone()),
        value: typed.get(name).cloned().unwrap_or_default(),
        autocomplete: Some("off"),
        ..Field::default()
    };
    let names = Language::ALL
        .map(|language| {
            let name = format!("name-{language}");
            let label = t.a("season-edit-name", [("language", language.own_name().into())]);
            Field { lang: Some(language.tag()), ..field(&name, label) }
        })
        .to_vec();
    let names = ui::in_languages(t, &[t.language].into(), names);
    let zones = ZONES
        .map(|zone| Choice {
            value: zone.to_owned(),
            label: t.zone(zone),
            checked: typed.get("zone").is_some_and(|typed| typed == zone),
            ..Choice::default()
        })
        .into();
    let zone = Field { help: Some(t.s("season-edit-zone-help")), ..field("zone", t.s("season-edit-zone")) };
    let dates = DATES
        .map(|name| {
            let label = t.of("season-edit-", name);
            ui::field(Field {
                kind: Some("datetime-local"),
                class: "medium",
                help: Some(t.of("season-edit-help-", name)),
                ..field(name, label)
            })
        })
        .collect_view();
    let cap = Field {
        inputmode: Some("numeric"),
        class: "short",
        help: Some(t.s("season-edit-cap-help")),
        ..field("cap", t.s("season-edit-cap"))
    };
    view! { {names} {ui::select(zone, zones)} {dates} {ui::field(cap)} }
}

/// What stands above a form with faults in it.
pub fn summary(t: Tr, faults: &Faults) -> Option<impl IntoView + use<>> {
    let heading = ui::fault_heading(t, faults.len());
    ui::error_summary(
        heading,
        faults.iter().map(|(name, words)| (format!("#{name}"), words.clone())).collect(),
    )
}
