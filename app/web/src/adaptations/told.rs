//! What other libraries tell, on the concept's card and wherever a report is read.

use crate::{messages::Tr, urls};
use domain::{
    adaptations::{OutcomeFigure, OutcomeKind, OutcomeText},
    language::Language,
};
use leptos::prelude::*;
use store::adaptations::PublicOutcome;

/// Where the section stands on a card.
pub const OUTCOMES: &str = "outcomes";

/// What came of a concept elsewhere, newest first, and how many libraries have made it their own.
pub fn outcomes(
    t: Tr,
    zone: &str,
    slug: &str,
    told: &[PublicOutcome],
    libraries: usize,
) -> impl IntoView + use<> {
    let count = (libraries > 0).then(|| t.a("outcomes-libraries", [("n", libraries.into())]));
    let none = told.is_empty().then(|| view! { <p>{t.s("outcomes-none")}</p> });
    let items = told
        .iter()
        .map(|it| {
            let at = t.date(it.approved_at, zone);
            let version = t.a("outcomes-of-version", [("version", it.origin.to_string().into())]);
            view! {
                <li class="panel flow tight">
                    <p class="row apart">
                        <b>{it.library.clone()}</b>
                        {stamp(t, it.text.kind)}
                    </p>
                    {report(t, &it.text, it.language)}
                    <p class="small soft">{at} " · " {version}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="flow" aria-labelledby=OUTCOMES>
            <h2 id=OUTCOMES>{t.s("outcomes-title")}</h2>
            {count.map(|count| view! { <p>{count}</p> })}
            {none}
            {(!told.is_empty()).then(|| view! { <ul class="flow plain">{items}</ul> })}
            <p class="screen"><a class="btn" href=urls::adapt(t.language, slug)>{t.s("adapt-title")}</a></p>
        </section>
    }
}

/// How it went, in a word.
pub fn stamp(t: Tr, kind: Option<OutcomeKind>) -> impl IntoView + use<> {
    let class = if kind == Some(OutcomeKind::Success) { "stamp is-good" } else { "stamp" };
    kind.map(|kind| view! { <span class=class>{t.of("outcome-kind-", kind.as_str())}</span> })
}

/// What a report says, without its library.
pub fn report(t: Tr, text: &OutcomeText, language: Language) -> impl IntoView + use<> {
    let lang = (language != t.language).then(|| language.tag());
    let changed = (!text.changed.trim().is_empty()).then(|| {
        view! {
            <p class="lines" lang=lang><b>{t.s("outcome-changed")} ": "</b> {text.changed.trim().to_owned()}</p>
        }
    });
    let figures = (!text.figures.is_empty()).then(|| {
        let rows = text.figures.iter().map(|figure| figure_line(t, figure)).collect_view();
        view! { <ul lang=lang>{rows}</ul> }
    });
    let quote = text.quote.may_be_published().then(|| {
        view! {
            <blockquote class="quote" lang=lang>
                <p>{text.quote.text.trim().to_owned()}</p>
                <footer class="small">{text.quote.who.trim().to_owned()}</footer>
            </blockquote>
        }
    });
    view! {
        <p class="lines" lang=lang>{text.lesson.trim().to_owned()}</p>
        {changed}
        {figures}
        {quote}
    }
}

/// `Comments a week: 3 → 21 (March to May 2027; counted by hand)`.
fn figure_line(t: Tr, figure: &OutcomeFigure) -> impl IntoView + use<> {
    let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let beside: Vec<String> =
        [&figure.period, &figure.source].into_iter().filter_map(|text| said(text)).collect();
    let beside = (!beside.is_empty()).then(|| format!(" ({})", beside.join("; ")));
    let before = said(&figure.before).map(|before| {
        view! { {before} " " <span aria-hidden="true">"→"</span> <span class="vh">{t.s("outcome-then")}</span> " " }
    });
    view! {
        <li>{figure.what.trim().to_owned()} ": " {before} <b>{figure.after.trim().to_owned()}</b> {beside}</li>
    }
}
