//! The ways to take something along, where it is shown.

use crate::{messages::Tr, urls};
use leptos::prelude::*;

/// One concept: on paper, and on the wall.
pub fn take_one(t: Tr, slug: &str) -> impl IntoView + use<> {
    let l = t.language;
    let ways = vec![
        (urls::concept_card(l, slug), t.s("press-card"), t.s("press-card-text")),
        (urls::concept_poster(l, slug), t.s("press-poster"), t.s("press-poster-text")),
    ];
    panel(t, ways)
}

/// What a list at `href` shows, as a booklet.
pub fn take_list(t: Tr, href: &str) -> impl IntoView + use<> {
    let l = t.language;
    let query = href.find('?').map_or("", |at| &href[at..]);
    let ways = vec![
        (urls::booklet(l, "pdf", query), t.s("press-booklet"), t.s("press-booklet-text")),
        (urls::booklet(l, "epub", query), t.s("press-epub"), t.s("press-epub-text")),
    ];
    panel(t, ways)
}

fn panel(t: Tr, ways: Vec<(String, String, String)>) -> impl IntoView + use<> {
    let ways = ways
        .into_iter()
        .map(|(href, name, text)| {
            view! {
                <li>
                    <a href=href rel="nofollow">{name}</a>
                    <span class="small soft">": " {text}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="flow tight screen" aria-labelledby="take">
            <h2 class="mid" id="take">{t.s("press-take")}</h2>
            <ul class="plain">{ways}</ul>
        </section>
    }
}
