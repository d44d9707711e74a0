//! The nominations a card is written from, as they lie beside the draft.

use crate::messages::Tr;
use crate::nominations::{
    figures::{Figures, together},
    links,
};
use domain::nominations::{LinkNews, engagement, is_web_link};
use leptos::prelude::*;
use store::concepts::EditorSource;

/// Everything a nomination tells, one panel each.
pub fn evidence(t: Tr, zone: &str, sources: &[EditorSource]) -> impl IntoView + use<> {
    if sources.is_empty() {
        return view! { <p class="notice">{t.s("concepts-editorial")}</p> }.into_any();
    }
    sources.iter().map(|source| panel(t, zone, source)).collect_view().into_any()
}

fn panel(t: Tr, zone: &str, source: &EditorSource) -> impl IntoView + use<> {
    let lang = (source.language != t.language.tag()).then(|| source.language.clone());
    let answers = [
        ("concepts-source-summary", &source.summary),
        ("concepts-source-done", &source.what_was_done),
        ("concepts-source-why", &source.why_it_worked),
        ("concepts-source-target", &source.target_group),
        ("concepts-source-effort", &source.effort),
    ];
    let answers = answers
        .into_iter()
        .filter(|(_, answer)| !answer.trim().is_empty())
        .map(|(key, answer)| {
            let paragraphs = answer
                .split("\n\n")
                .map(|paragraph| view! { <p lang=lang.clone()>{paragraph.to_owned()}</p> })
                .collect_view();
            view! { <h4>{t.s(key)}</h4> {paragraphs} }
        })
        .collect_view();
    let found_at = [(source.source_url.clone(), source.source_title.clone())]
        .into_iter()
        .filter(|(url, _)| is_web_link(url))
        .map(|(url, words)| {
            let words = if words.is_empty() { url.clone() } else { words };
            let unknown = LinkNews::default();
            let news = source.news.get(&url).unwrap_or(&unknown);
            view! {
                <li>
                    <a href=url rel="noopener noreferrer">{words}</a>
                    <p class="small soft">{links::state(t, zone, news)}</p>
                    {links::snapshot(t, zone, news)}
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="panel flow tight">
            <h3>{format!("N-{:03} · ", source.number)} <span lang=lang.clone()>{source.title.clone()}</span></h3>
            <p class="small soft">{source.library.clone()}</p>
            {answers}
            {metrics(t, source, lang.clone())}
            {links::section(t, zone, &source.links, &source.news, links::Depth::Panel, None)}
            {links::quotes(t, &source.quotes, links::Depth::Panel, None)}
            <ul>{found_at}</ul>
        </section>
    }
}

fn metrics(t: Tr, source: &EditorSource, lang: Option<String>) -> Option<impl IntoView + use<>> {
    (!source.metrics.is_empty()).then(|| {
        let rows = source
            .metrics
            .iter()
            .map(|metric| {
                let figures = Figures::from(metric);
                let name = figures.name(t);
                let parts = if name.is_empty() || metric.what.is_empty() { "" } else { " · " };
                let change = figures.view(t).map(|change| view! { <br/> {change} });
                view! {
                    <tr>
                        <th scope="row">{name} {parts} {metric.what.clone()}</th>
                        <td>{metric.before.clone()}</td>
                        <td>{metric.after.clone()} {change}</td>
                        <td>{metric.period.clone()}</td>
                        <td>{metric.source.clone()} " " {figures.circumstances(t)}</td>
                    </tr>
                }
            })
            .collect_view();
        view! {
            <section class="scroll" tabindex="0" aria-label=t.s("concepts-source-metrics")>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{t.s("concepts-metric-what")}</th>
                            <th scope="col">{t.s("concepts-metric-before")}</th>
                            <th scope="col">{t.s("concepts-metric-after")}</th>
                            <th scope="col">{t.s("concepts-metric-period")}</th>
                            <th scope="col">{t.s("concepts-metric-source")}</th>
                        </tr>
                    </thead>
                    <tbody lang=lang>{rows}</tbody>
                </table>
            </section>
            {together(t, &engagement(&source.metrics))}
        }
    })
}
