//! One adaptation: its three parts, where each stands, and what comes next.

use super::own;
use crate::{
    assets::Sheet,
    concepts::{card_sections_of, number},
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use domain::{
    adaptations::{Change, OutcomeStage, Plan, changes},
    concepts::Section,
    ids::AdaptationId,
};
use leptos::prelude::*;
use store::adaptations::{Adaptation, OutcomeRecord};

/// Where an adaptation stands in a word or two, and whether its story is told.
pub fn standing(t: Tr, plan: &Plan, outcome: Option<&OutcomeRecord>) -> (String, bool) {
    if let Some(outcome) = outcome {
        return (t.of("outcome-stage-", outcome.stage.as_str()), outcome.stage.is_public());
    }
    if plan.goal.trim().is_empty() && plan.starts_on.trim().is_empty() {
        return (t.s("adaptation-not-planned"), false);
    }
    let (done, all) = plan.steps_done();
    (t.a("adaptation-steps-done", [("done", done.into()), ("all", all.into())]), false)
}

pub async fn page(visit: Visit, Path((_, id)): Path<(String, AdaptationId)>) -> PageResult {
    let it = own(&visit, id).await?;
    let t = visit.t;
    let head =
        Head { title: it.text.title.clone(), nav: Nav::Catalogue, sheets: &[Sheet::Work], ..Head::default() };
    Ok(visit.page(head, move || view(t, &it)))
}

fn view(t: Tr, it: &Adaptation) -> impl IntoView + use<> {
    let (l, id) = (t.language, it.id);
    let lang = it.origin.language.tag();
    let name = t.a(
        "adaptation-origin",
        [("number", number(it.concept.number).into()), ("version", it.origin.label.to_string().into())],
    );
    let from = match it.concept.readable {
        true => view! { <a href=urls::concept(l, &it.concept.slug)>{name}</a> }.into_any(),
        false => view! { <span>{name}</span> ", " {t.s("adaptation-gone")} }.into_any(),
    };
    let newer = it.newer.as_ref().map(|newer| {
        let text = t.a("adaptation-newer", [("version", newer.label.to_string().into())]);
        view! {
            <div class="notice flow tight">
                <p>{text}</p>
                <p><a class="btn second slim" href=urls::adaptation_changes(l, id)>{t.s("adaptation-look")}</a></p>
            </div>
        }
    });
    let changed = changes(&it.origin.text, &it.text, &it.origin.text);
    let changed = changed.iter().filter(|change| change.change == Change::Own).count();
    let card_state = match changed {
        0 => t.s("adaptation-unchanged"),
        n => t.a("adaptation-changed", [("n", n.into())]),
    };
    let (plan_state, _) = standing(t, &it.plan, None);
    let outcome_state = match &it.outcome {
        None => t.s("adaptation-no-outcome"),
        Some(outcome) => t.of("outcome-stage-", outcome.stage.as_str()),
    };
    let returned = it
        .outcome
        .as_ref()
        .filter(|outcome| matches!(outcome.stage, OutcomeStage::Returned { .. }))
        .map(|outcome| {
            ui::notice("warn", t.a("adaptation-returned", [("reason", outcome.return_reason.clone().into())]))
        });
    let part = |heading: &str, text: &str, state: String, href: String, button: &str| {
        view! {
            <li class="panel flow tight">
                <h2 class="mid">{t.s(heading)}</h2>
                <p><span class="stamp">{state}</span></p>
                <p>{t.s(text)}</p>
                <p><a class="btn" href=href>{t.s(button)}</a></p>
            </li>
        }
    };
    let delete = urls::delete_adaptation(l, id);
    view! {
        <div class="wrap band-s flow">
            <p class="crumbs"><a href=urls::adaptations(l)>{t.s("adaptations-title")}</a></p>
            <h1 lang=lang>{it.text.title.clone()}</h1>
            <p class="lead">{it.library.clone()}</p>
            <p class="small soft">{t.s("adaptation-from")} " " {from}</p>
            {newer}
            {returned}
            <ol class="grid three plain">
                {part("adaptation-card", "adaptation-card-text", card_state, urls::adaptation_text(l, id), "adaptation-card-open")}
                {part("adaptation-plan", "adaptation-plan-text", plan_state, urls::adaptation_plan(l, id), "adaptation-plan-open")}
                {part("adaptation-outcome", "adaptation-outcome-text", outcome_state, urls::adaptation_outcome(l, id), "adaptation-outcome-open")}
            </ol>
            <article class="flow" lang=lang aria-label=it.text.title.clone()>
                <p class="lead">{it.text.promise.clone()}</p>
                {card_sections_of(
                    Section::ALL
                        .into_iter()
                        .map(|section| (section, it.text.section(section).to_owned()))
                        .filter(|(_, text)| !text.trim().is_empty())
                        .collect(),
                    it.origin.language,
                )}
            </article>
            <details class="panel screen">
                <summary>{t.s("adaptation-delete")}</summary>
                <form class="flow" method="post" action=delete>
                    <p>{t.s("adaptation-delete-text")}</p>
                    <label class="choice">
                        <input type="checkbox" name="sure" value="yes"/>
                        <span>{t.s("adaptation-delete-sure")}</span>
                    </label>
                    <p><button class="btn second" type="submit">{t.s("adaptation-delete")}</button></p>
                </form>
            </details>
        </div>
    }
}

pub async fn delete(visit: Visit, Path((_, id)): Path<(String, AdaptationId)>, fields: Fields) -> PageResult {
    let l = visit.language;
    if fields.text("sure") != "yes" {
        return Err(PageError::Refused("error-adaptation-not-sure"));
    }
    if !visit.store().delete_adaptation(id, visit.account()?, visit.now).await? {
        return Err(PageError::NotFound);
    }
    Ok(Redirect::to(&urls::adaptations(l)).into_response())
}
