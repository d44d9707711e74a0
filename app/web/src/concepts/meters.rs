//! Evidence and effort, drawn small and said in words.

use crate::messages::Tr;
use domain::{
    concepts::{Effort, EvidenceGrade},
    language::Language,
};
use leptos::prelude::*;

/// Five leaves, the grade's name and its number. `big` for the top of a card's own page.
pub fn evidence_meter(t: Tr, grade: EvidenceGrade, big: bool) -> impl IntoView {
    let name = t.of("concepts-grade-", grade.name_key());
    view! {
        <p class=class("meter evidence", big)>
            {marks(grade.get(), 5)}
            <span>
                <span class="vh">{t.s("concepts-evidence-is")} " "</span>
                <b>{name}</b>
                {t.a("concepts-grade-of-five", [("n", grade.get().into())])}
            </span>
        </p>
    }
}

/// Four bars, hours a week and people.
pub fn effort_meter(t: Tr, effort: Effort, big: bool) -> impl IntoView {
    view! {
        <p class=class("meter effort", big)>
            {marks(effort.bars(), 4)}
            <span>
                <span class="vh">{t.s("concepts-effort-is")} " "</span>
                <b>{t.a("concepts-hours-a-week", [("hours", tenths(t, effort.hours_per_week_tenths()).into())])}</b>
                ", "
                {people(t, effort)}
            </span>
        </p>
    }
}

/// `Counted, 2 of 5`, for where nothing is drawn by a page.
pub fn evidence_words(t: Tr, grade: EvidenceGrade) -> String {
    let of_five = t.a("concepts-grade-of-five", [("n", grade.get().into())]);
    format!("{}{of_five}", t.of("concepts-grade-", grade.name_key()))
}

/// `2 h a week, 1 person`.
pub fn effort_words(t: Tr, effort: Effort) -> String {
    let hours = tenths(t, effort.hours_per_week_tenths());
    format!("{}, {}", t.a("concepts-hours-a-week", [("hours", hours.into())]), people(t, effort))
}

fn class(class: &str, big: bool) -> String {
    if big { format!("{class} big") } else { class.to_owned() }
}

fn marks(on: u8, of: u8) -> impl IntoView {
    let marks = (1..=of).map(|n| view! { <i class=(n <= on).then_some("on")></i> }).collect_view();
    view! { <span aria-hidden="true">{marks}</span> }
}

/// Tenths as people write them: `2`, `1.5`, `1,5`.
pub fn tenths(t: Tr, tenths: u16) -> String {
    match (tenths / 10, tenths % 10, t.language) {
        (whole, 0, _) => whole.to_string(),
        (whole, part, Language::En) => format!("{whole}.{part}"),
        (whole, part, _) => format!("{whole},{part}"),
    }
}

/// `1 person`, `2–3 people`.
fn people(t: Tr, effort: Effort) -> String {
    let (min, max) = (effort.people_min(), effort.people_max());
    if min == max {
        t.a("concepts-people", [("n", max.into())])
    } else {
        t.a("concepts-people-range", [("min", min.into()), ("max", max.into())])
    }
}
