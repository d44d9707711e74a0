//! A concept in a list: cover, number and goal, title, one line, evidence, effort.

use super::{
    fit,
    meters::{effort_meter, evidence_meter},
};
use crate::{messages::Tr, urls};
use domain::concepts::{Profile, fit as weigh};
use leptos::prelude::*;
use store::concepts::ConceptSummary;

/// The number as it stands on cards: two digits at least.
pub fn number(number: i32) -> String {
    format!("{number:02}")
}

/// What a card shows beyond itself.
#[derive(Clone, Copy, Default)]
pub struct More<'a> {
    /// What the reader said of their library; the way to the card keeps it.
    pub profile: Option<&'a Profile>,
    /// Whether it can be ticked, to be looked at together with others.
    pub ticks: bool,
}

/// A card in a list. `lazy` for those a reader has to scroll to.
pub fn card(t: Tr, concept: &ConceptSummary, lazy: bool) -> impl IntoView + use<> {
    card_with(t, concept, lazy, More::default())
}

pub fn card_with(t: Tr, concept: &ConceptSummary, lazy: bool, more: More<'_>) -> impl IntoView + use<> {
    let lang = (concept.language != t.language).then(|| concept.language.tag());
    let goal = t.of("concepts-goal-", concept.goal.as_str());
    let mut href = urls::concept(t.language, &concept.slug);
    let mut fits = None;
    if let Some(profile) = more.profile {
        href = urls::with_query(href, &fit::pairs(profile));
        fits = fit::in_short(t, &weigh(profile, &fit::preconditions(concept)));
    }
    let tick = more.ticks.then(|| {
        let words = t.s("together-tick");
        view! {
            <label class="choice over small">
                <input type="checkbox" name="c" value=concept.slug.clone()/>
                <span>{words} <span class="vh">" " {concept.title.clone()}</span></span>
            </label>
        }
    });
    view! {
        <li>
            <article class="card">
                {cover_picture(&concept.slug, String::new(), lazy)}
                <div class="flow tight">
                    <p class="small soft">{number(concept.number)} " · " {goal}</p>
                    <h3><a href=href lang=lang>{concept.title.clone()}</a></h3>
                    <p lang=lang>{concept.line.clone()}</p>
                    {evidence_meter(t, concept.graded().grade, false)}
                    {effort_meter(t, concept.effort, false)}
                    {fits}
                    {tick}
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
