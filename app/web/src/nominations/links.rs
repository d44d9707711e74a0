//! Links and quotes as they are shown: what a link leads to, what became of the page behind it, and who said what.

use crate::messages::Tr;
use domain::nominations::{
    LinkNews, LinkState, LinkText, PageKind, Platform, QuoteText, is_web_link, recognise,
};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// "Instagram: a post".
pub fn leads_to(t: Tr, found: Option<(Platform, PageKind)>) -> String {
    match found {
        Some((platform, kind)) => t.a(
            "evidence-leads-to",
            [
                ("platform", t.of("evidence-platform-", platform.as_str()).into()),
                ("kind", t.of("evidence-kind-", kind.as_str()).into()),
            ],
        ),
        None => t.s("evidence-no-address"),
    }
}

/// What became of the page, in a sentence; a stamp where the evidence is gone.
pub fn state(t: Tr, zone: &str, news: &LinkNews) -> AnyView {
    let date = news.checked_at.map_or_else(String::new, |at| t.date(at, zone));
    if let Some(at) = news.gone_on() {
        let text = t.a("evidence-gone-on", [("date", t.date(at, zone).into())]);
        return view! { <span class="stamp is-bad">{text}</span> }.into_any();
    }
    let date = [("date", date.into())];
    let text = match news.state {
        LinkState::Unchecked => t.s("evidence-state-unchecked"),
        LinkState::Reachable => t.a("evidence-state-reachable", date),
        LinkState::Moved => t.a("evidence-state-moved", date),
        LinkState::Unavailable => t.a("evidence-state-unavailable", date),
        LinkState::Refused => t.a("evidence-state-refused", date),
    };
    view! { <span>{text}</span> }.into_any()
}

/// When the snapshot was taken, in the words over it; nothing where there is none.
pub fn snapshot_heading(t: Tr, zone: &str, news: &LinkNews) -> Option<String> {
    let at = news.taken_at.filter(|_| !news.text.trim().is_empty() || !news.title.trim().is_empty())?;
    Some(t.a("evidence-snapshot", [("date", t.date(at, zone).into())]))
}

/// What is shown of links beside their addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// What became of them.
    State,
    /// That, and what was to be read there: for organisers.
    Snapshot,
    /// The same in a panel of its own: for editors, who write from it.
    Panel,
}

/// A section with every link, for those who may know where it leads.
pub fn section(
    t: Tr,
    zone: &str,
    links: &[LinkText],
    news: &BTreeMap<String, LinkNews>,
    depth: Depth,
    lang: Option<&'static str>,
) -> Option<AnyView> {
    if links.is_empty() {
        return None;
    }
    let rows =
        links.iter().map(|link| row(t, zone, link, news.get(&link.address), depth, lang)).collect_view();
    let list = view! {
        <section class="flow">
            {heading(depth, t.s("evidence-links"))}
            <ul class="slip plain">{rows}</ul>
        </section>
    };
    Some(list.into_any())
}

/// Panels begin one step further down.
fn heading(depth: Depth, words: String) -> AnyView {
    match depth {
        Depth::Panel => view! { <h4>{words}</h4> }.into_any(),
        Depth::State | Depth::Snapshot => view! { <h2 class="mid">{words}</h2> }.into_any(),
    }
}

fn row(
    t: Tr,
    zone: &str,
    link: &LinkText,
    news: Option<&LinkNews>,
    depth: Depth,
    lang: Option<&'static str>,
) -> impl IntoView + use<> {
    let on_the_web = is_web_link(&link.address);
    let address = if on_the_web {
        let address = link.address.clone();
        view! { <a class="address" href=address rel="noopener noreferrer nofollow">{link.address.clone()}</a> }.into_any()
    } else {
        view! { <span lang=lang>{link.address.clone()}</span> }.into_any()
    };
    let found = recognise(&link.address).map(|found| (found.platform, found.kind));
    let unknown = LinkNews::default();
    let news = news.unwrap_or(&unknown);
    let state = on_the_web.then(|| view! { " · " {state(t, zone, news)} });
    let snapshot = (depth != Depth::State).then(|| snapshot(t, zone, news));
    let note = (!link.note.is_empty()).then(|| view! { <p lang=lang>{link.note.clone()}</p> });
    let watch = watch(t, &link.address);
    view! {
        <li>
            {note}
            <p>{address}</p>
            {watch}
            <p class="small soft">{leads_to(t, found)}{state}</p>
            {snapshot}
        </li>
    }
}

/// What was to be read there, folded; nothing where nothing was kept.
pub fn snapshot(t: Tr, zone: &str, news: &LinkNews) -> Option<impl IntoView + use<>> {
    let heading = snapshot_heading(t, zone, news)?;
    Some(view! {
        <details>
            <summary>{heading}</summary>
            <p><b>{news.title.clone()}</b></p>
            {paragraphs(&news.text)}
        </details>
    })
}

/// A button for a video elsewhere, which says where it leads; nothing for any other address. Never a player of somebody
/// else's: it would tell them who looks, and when.
pub fn watch(t: Tr, address: &str) -> Option<impl IntoView + use<>> {
    let found = recognise(address).filter(|found| is_web_link(address) && found.kind == PageKind::Video)?;
    let platform = t.of("evidence-platform-", found.platform.as_str());
    let words = t.a("video-elsewhere", [("platform", platform.into())]);
    let address = address.to_owned();
    Some(view! {
        <p class="row">
            <a class="btn second slim" href=address rel="noopener noreferrer nofollow">{words}</a>
            <span class="small soft">{t.s("video-elsewhere-text")}</span>
        </p>
    })
}

fn paragraphs(text: &str) -> impl IntoView + use<> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p class="small">{line.to_owned()}</p> })
        .collect_view()
}

/// A section with every quote and whether it may be published.
pub fn quotes(
    t: Tr,
    quotes: &[QuoteText],
    depth: Depth,
    lang: Option<&'static str>,
) -> Option<impl IntoView + use<>> {
    (!quotes.is_empty()).then(|| {
        let rows = quotes
            .iter()
            .map(|quote| {
                let consent = if quote.may_be_published() {
                    t.s("evidence-quote-consented")
                } else {
                    t.s("evidence-quote-private")
                };
                let source = (!quote.source.is_empty()).then(|| format!(", {}", quote.source));
                view! {
                    <blockquote class="quote">
                        <p lang=lang>{quote.text.clone()}</p>
                        <footer>
                            <span lang=lang>{quote.who.clone()} {source}</span> " · " {consent}
                        </footer>
                    </blockquote>
                }
            })
            .collect_view();
        view! {
            <section class="flow">
                {heading(depth, t.s("evidence-quotes"))}
                {rows}
            </section>
        }
    })
}
