//! Deciding on several nominations at once: first a list of what would be decided on which, then the same list sent.
//! What it prepares stays pending like any other decision.

use super::{
    decisions, label,
    results::{Entry, category_of, entries_of},
};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::NominationId,
    jury::{DecisionKind, REASON_MAX_CHARS},
    seasons::Category,
};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    kind: String,
    /// The first so many places.
    #[serde(default)]
    top: String,
}

/// What is about to be decided, as far as it is known.
struct Plan {
    kind: DecisionKind,
    chosen: BTreeSet<NominationId>,
    reason: String,
    error: Option<String>,
}

pub async fn page(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> PageResult {
    let category = category_of(&visit, &slug).await?;
    let entries = entries_of(&visit, &category).await?;
    let top: u32 = asked.top.trim().parse().unwrap_or_default();
    let plan = asked.kind.parse().ok().map(|kind: DecisionKind| Plan {
        chosen: entries
            .iter()
            .filter(|it| may(it, kind) && it.ranked.place().is_some_and(|place| place <= top))
            .map(|it| it.ranked.nomination)
            .collect(),
        kind,
        reason: String::new(),
        error: None,
    });
    Ok(show(&visit, category, entries, plan, StatusCode::OK))
}

/// Whether this may be decided on it, and is not what waits already.
fn may(entry: &Entry, kind: DecisionKind) -> bool {
    DecisionKind::open_after(entry.public).contains(&kind)
}

fn show(
    visit: &Visit,
    category: Category,
    entries: Vec<Entry>,
    plan: Option<Plan>,
    status: StatusCode,
) -> axum::response::Response {
    let (t, l) = (visit.t, visit.language);
    let name = category.name.get(l).to_owned();
    let slug = category.slug;
    let head =
        Head { title: t.s("bulk-title"), nav: Nav::JuryResults, sheets: &[Sheet::Work], ..Head::default() };
    let page = visit.page(head, move || {
        let body = match plan {
            None => first(t, &slug).into_any(),
            Some(plan) => second(t, &slug, &entries, plan).into_any(),
        };
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::jury_results(l, &slug)>{name}</a></p>
                <h1>{t.s("bulk-title")}</h1>
                <p class="lead">{t.s("bulk-lead")}</p>
                {body}
            </div>
        }
    });
    (status, page).into_response()
}

/// What, and for how many.
fn first(t: Tr, slug: &str) -> impl IntoView + use<> {
    let kinds = DecisionKind::ALL
        .map(|kind| Choice {
            value: kind.as_str().to_owned(),
            label: t.of("jury-decide-", kind.as_str()),
            ..Choice::default()
        })
        .to_vec();
    let kind = Field { name: "kind".to_owned(), label: t.s("jury-decide-legend"), ..Field::default() };
    let top = Field {
        name: "top".to_owned(),
        label: t.s("bulk-top"),
        help: Some(t.s("bulk-top-help")),
        inputmode: Some("numeric"),
        class: "short",
        autocomplete: Some("off"),
        ..Field::default()
    };
    view! {
        <form class="flow" method="get" action=urls::decide_several(t.language, slug)>
            {ui::select(kind, kinds)} {ui::field(top)}
            <p><button class="btn" type="submit">{t.s("bulk-look")}</button></p>
        </form>
    }
}

/// Every nomination with what would become of it.
fn second(t: Tr, slug: &str, entries: &[Entry], plan: Plan) -> impl IntoView + use<> {
    let l = t.language;
    let to = t.of("jury-decide-", plan.kind.as_str());
    let lines = entries
        .iter()
        .map(|entry| {
            let id = entry.ranked.nomination;
            let open = may(entry, plan.kind);
            let place = entry.ranked.place().map_or_else(|| t.s("jury-no-place"), |place| place.to_string());
            let now = decisions::stage(t, entry.decision.as_ref());
            let language = (entry.candidate.language != l.into()).then(|| entry.candidate.language.tag());
            view! {
                <li>
                    <label class="choice">
                        <input
                            type="checkbox"
                            name="nomination"
                            value=id.to_string()
                            checked=open && plan.chosen.contains(&id)
                            disabled=!open
                        />
                        <span>
                            <b>{place} ". " {label(entry.candidate.number)}</b> " "
                            <span lang=language>{entry.candidate.title.clone()}</span>
                            <br/>
                            <span class="small soft">
                                {now} {open.then(|| format!(" \u{2192} {to}"))}
                                {(!open).then(|| format!(". {}", t.s("bulk-stands")))}
                            </span>
                        </span>
                    </label>
                </li>
            }
        })
        .collect_view();
    let faults = plan.error.iter().map(|error| ("#reason".to_owned(), error.clone())).collect();
    let reason = Field {
        name: "reason".to_owned(),
        label: t.s("jury-decide-reason"),
        help: Some(t.s("bulk-reason-help")),
        error: plan.error,
        value: plan.reason,
        rows: 3,
        ..Field::default()
    };
    view! {
        {ui::error_summary(t.s("fix-one"), faults)}
        <form class="flow" method="post" action=urls::decide_several(l, slug) novalidate>
            <input type="hidden" name="kind" value=plan.kind.as_str()/>
            <fieldset class="flow tight">
                <legend>{t.a("bulk-which", [("kind", to.into())])}</legend>
                <ul class="slip plain">{lines}</ul>
            </fieldset>
            {ui::area(reason)}
            <p class="row">
                <button class="btn big" type="submit">{t.s("bulk-prepare")}</button>
                <a href=urls::decide_several(l, slug)>{t.s("bulk-again")}</a>
            </p>
        </form>
    }
}

/// Prepares the decisions that were ticked, all or none.
pub async fn prepare(visit: Visit, Path((_, slug)): Path<(String, String)>, fields: Fields) -> PageResult {
    let chair = visit.account()?;
    let category = category_of(&visit, &slug).await?;
    let kind: DecisionKind = fields.text("kind").parse().map_err(|_| PageError::BadForm)?;
    let chosen: Option<BTreeSet<NominationId>> =
        fields.all("nomination").iter().map(|id| id.parse().ok()).collect();
    let chosen = chosen.ok_or(PageError::BadForm)?;
    let entries = entries_of(&visit, &category).await?;
    let known: BTreeSet<NominationId> = entries.iter().map(|it| it.ranked.nomination).collect();
    if !chosen.is_subset(&known) {
        return Err(PageError::NotFound);
    }
    let t = visit.t;
    let reason = fields.text("reason");
    let chars = reason.trim().chars().count();
    let error = if chosen.is_empty() {
        Some(t.s("bulk-none"))
    } else if chars == 0 {
        Some(t.s("jury-decide-blank"))
    } else if chars > REASON_MAX_CHARS {
        Some(t.a("jury-too-long", [("n", chars.into()), ("max", REASON_MAX_CHARS.into())]))
    } else {
        None
    };
    if error.is_some() {
        let plan = Plan { kind, chosen, reason, error };
        return Ok(show(&visit, category, entries, Some(plan), StatusCode::UNPROCESSABLE_ENTITY));
    }
    let done = visit.store().record_decisions(category.id, &chosen, kind, &reason, chair, visit.now).await?;
    if done.is_err() {
        let plan = Plan { kind, chosen, reason, error: Some(t.s("bulk-changed")) };
        return Ok(show(&visit, category, entries, Some(plan), StatusCode::CONFLICT));
    }
    let to = format!("{}#decisions", urls::jury_results(visit.language, &slug));
    Ok(Redirect::to(&to).into_response())
}
