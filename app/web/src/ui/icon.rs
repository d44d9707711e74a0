//! The mark and the line icons (24 grid, 2.25 px). An icon stands beside a word and is hidden from the tree.

use crate::assets;
use leptos::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Search,
    Next,
    Tick,
    Cross,
}

pub fn icon(icon: Icon) -> impl IntoView {
    let shape = match icon {
        Icon::Search => view! { <circle cx="10" cy="10" r="7"/><path d="m15 15 7 7"/> }.into_any(),
        Icon::Next => view! { <path d="M3 12h17m-7-7 7 7-7 7"/> }.into_any(),
        Icon::Tick => view! { <path d="m4 13 5 5L20 6"/> }.into_any(),
        Icon::Cross => view! { <path d="m5 5 14 14M19 5 5 19"/> }.into_any(),
    };
    view! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">{shape}</svg> }
}

/// Two leaves on a fold.
pub fn mark() -> impl IntoView {
    view! {
        <svg viewBox="0 0 36 18" aria-hidden="true">
            <path d="M9 0a9 9 0 1 0 0 18h9V9a9 9 0 0 0-9-9z"/>
            <path class="b" d="M27 0a9 9 0 0 0-9 9v9h9a9 9 0 0 0 0-18z"/>
        </svg>
    }
}

/// A shelf with a gap, for pages with nothing to show.
pub fn empty_shelf() -> impl IntoView {
    view! { <img src=assets::url("empty-shelf.svg") alt="" width="120" height="90"/> }
}
