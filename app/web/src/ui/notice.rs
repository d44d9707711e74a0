//! What happened, and what to do about it.

use super::empty_shelf;
use crate::messages::Tr;
use leptos::prelude::*;

/// A sentence or two in a box; `kind` is `good`, `warn`, `bad` or nothing.
pub fn notice(kind: &'static str, text: String) -> impl IntoView {
    let role = if kind == "bad" { "alert" } else { "status" };
    view! { <div class=format!("notice {kind}") role=role><p>{text}</p></div> }
}

/// The heading over a list of faults.
pub fn fault_heading(t: Tr, count: usize) -> String {
    if count == 1 { t.s("fix-one") } else { t.a("fix-some", [("n", count.into())]) }
}

/// The list on top of a form of what must be mended, each line leading to its field.
pub fn error_summary(heading: String, faults: Vec<(String, String)>) -> Option<impl IntoView> {
    (!faults.is_empty()).then(|| {
        view! {
            <div class="notice bad flow tight" role="alert" tabindex="-1" id="fix">
                <h2 class="mid">{heading}</h2>
                <ul>
                    {faults
                        .into_iter()
                        .map(|(href, text)| view! { <li><a href=href>{text}</a></li> })
                        .collect_view()}
                </ul>
            </div>
        }
    })
}

/// Nothing here yet: what will be, and one way on.
pub fn empty(title: String, text: String, way_on: Option<(String, String)>) -> impl IntoView {
    view! {
        <div class="empty">
            {empty_shelf()}
            <h2>{title}</h2>
            <p>{text}</p>
            {way_on.map(|(href, label)| view! { <p><a class="btn" href=href>{label}</a></p> })}
        </div>
    }
}
