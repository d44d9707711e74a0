//! A concept in a list: cover, number and goal, title, one line, evidence, effort.

use super::meters::{effort_meter, evidence_meter};
use crate::{messages::Tr, urls};
use leptos::prelude::*;
use store::concepts::ConceptSummary;

/// The number as it stands on cards: two digits at least.
pub fn number(number: i32) -> String {
    format!("{number:02}")
}

/// A card in a list. `lazy` for those a reader has to scroll to.
pub fn card(t: Tr, concept: &ConceptSummary, lazy: bool) -> impl IntoView + use<> {
    let lang = (concept.language != t.language).then(|| concept.language.tag());
    let goal = t.of("concepts-goal-", concept.goal.as_str());
    view! {
        <li>
            <article class="card">
                {cover_picture(&concept.slug, String::new(), lazy)}
                <div class="flow tight">
                    <p class="small soft">{number(concept.number)} " · " {goal}</p>
                    <h3><a href=urls::concept(t.language, &concept.slug) lang=lang>{concept.title.clone()}</a></h3>
                    <p lang=lang>{concept.line.clone()}</p>
                    {evidence_meter(t, concept.graded().grade, false)}
                    {effort_meter(t, concept.effort, false)}
                </div>
            </article>
        </li>
    }
}

/// A cover in the proportions of one; `alt` is empty where the title stands beside it.
pub fn cover_picture(slug: &str, alt: String, lazy: bool) -> impl IntoView + use<> {
    view! {
        <span class="cover">
            <img src=urls::cover(slug) alt=alt width="400" height="500" loading=lazy.then_some("lazy")/>
        </span>
    }
}
