//! What the catalogue can be narrowed by, with how many cards each choice would give.

use super::{catalogue::List, fit};
use crate::messages::Tr;
use domain::{
    concepts::{EvidenceGrade, Facet, Filter, Shelf},
    language::Localised,
};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The facets most people look for first; the others are behind one more press.
const FIRST: [Facet; 4] = [Facet::Goal, Facet::TargetGroup, Facet::Effort, Facet::Channel];

/// A value with its name, how many cards it would give, and whether it is ticked.
struct Value {
    value: String,
    label: String,
    count: usize,
    ticked: bool,
}

/// What of a filter the shelf knows: a season that has no concept narrows nothing.
pub fn known(shelf: &Shelf, filter: &Filter) -> Filter {
    let ticked =
        filter.ticked().filter(|(facet, value)| !facet.all_values().is_empty() || shelf.has(*facet, value));
    Filter::of(ticked.map(|(facet, value)| (facet, value.to_owned())))
}

/// The name of a value, as readers know it.
pub fn name(t: Tr, facet: Facet, value: &str, seasons: &BTreeMap<String, Localised>) -> String {
    match facet {
        Facet::Goal => t.of("concepts-goal-", value),
        Facet::TargetGroup => t.of("concepts-target-", value),
        Facet::Effort => t.of("concepts-band-", value),
        Facet::Team => t.of("concepts-team-", value),
        Facet::Channel => t.of("concepts-channel-", value),
        Facet::Place => t.of("concepts-place-", value),
        Facet::Evidence => {
            let grade = value.parse().ok().and_then(EvidenceGrade::new).unwrap_or_default();
            format!("{} ({value})", t.of("concepts-grade-", grade.name_key()))
        }
        Facet::LibraryKind => t.maybe_of("library-type-", value).unwrap_or_else(|| value.to_owned()),
        Facet::Season => {
            seasons.get(value).map_or_else(|| value.to_owned(), |name| name.get(t.language).to_owned())
        }
        Facet::Language => t.of("concepts-language-", value),
    }
}

/// The facets of a list and the three questions about the reader's library.
pub fn panel(t: Tr, list: &List) -> impl IntoView + use<> {
    let offered = |facets: &[Facet]| -> Vec<(Facet, Vec<Value>)> {
        facets
            .iter()
            .map(|&facet| (facet, values(t, list, facet)))
            .filter(|(_, values)| worth(values))
            .collect()
    };
    let others: Vec<Facet> = Facet::ALL.into_iter().filter(|facet| !FIRST.contains(facet)).collect();
    let more = offered(&others);
    let open = more.iter().any(|(_, values)| values.iter().any(|value| value.ticked));
    let more = (!more.is_empty()).then(|| {
        let more = more.into_iter().map(|(facet, values)| fieldset(t, facet, values)).collect_view();
        view! { <details open=open><summary>{t.s("concepts-more-facets")}</summary>{more}</details> }
    });
    let first = offered(&FIRST).into_iter().map(|(facet, values)| fieldset(t, facet, values)).collect_view();
    let asked = !list.query.profile.is_empty();
    view! {
        <details class="facets open-wide">
            <summary>{t.s("concepts-narrow")}</summary>
            {first}
            {more}
            <details open=asked>
                <summary>{t.s("fit-heading")}</summary>
                {fit::questions(t, &list.query.profile)}
            </details>
            <p><button class="btn" type="submit">{t.s("concepts-show")}</button></p>
        </details>
    }
}

/// The values worth offering: those that would give something, and those that are ticked.
fn values(t: Tr, list: &List, facet: Facet) -> Vec<Value> {
    let counts = list.narrowed.counts.get(&facet);
    let mut all = facet.all_values();
    if all.is_empty() {
        all = counts.into_iter().flat_map(|counts| counts.keys().cloned()).collect();
    }
    all.into_iter()
        .map(|value| Value {
            label: name(t, facet, &value, &list.stock.seasons),
            count: counts.and_then(|counts| counts.get(&value).copied()).unwrap_or(0),
            ticked: list.query.filter.has(facet, &value),
            value,
        })
        .filter(|value| value.count > 0 || value.ticked)
        .collect()
}

/// A facet with one value that nobody ticked leaves nothing to choose.
fn worth(values: &[Value]) -> bool {
    values.len() > 1 || values.iter().any(|value| value.ticked)
}

fn fieldset(t: Tr, facet: Facet, values: Vec<Value>) -> impl IntoView {
    let choices = values
        .into_iter()
        .map(|Value { value, label, count, ticked }| {
            view! {
                <label class="choice">
                    <input type="checkbox" name=facet.as_str() value=value checked=ticked/>
                    <span>{label}</span>
                    <span class="soft num">{count}</span>
                </label>
            }
        })
        .collect_view();
    view! { <fieldset><legend>{t.of("concepts-facet-", facet.as_str())}</legend>{choices}</fieldset> }
}
