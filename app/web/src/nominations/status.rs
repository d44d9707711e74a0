//! One sent nomination, for the one who wrote it.

use super::{draft::of_writer, list::stage_in_words};
use crate::{
    error::PageResult,
    page::{Head, Nav},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::NominationId,
    nominations::{Stage, Step},
    policy::{Act, is_told_to_writer},
};
use leptos::prelude::*;
use store::audit::Subject;

pub async fn page(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    let found = of_writer(&visit, id).await?;
    if found.stage == Stage::Draft {
        return Ok(Redirect::to(&urls::nomination_step(visit.language, id, Step::Check)).into_response());
    }
    let (t, l) = (visit.t, visit.language);
    let decision = match found.owner {
        Some(owner) => visit
            .store()
            .list_nominations_of(owner)
            .await?
            .into_iter()
            .find(|summary| summary.id == id)
            .and_then(|summary| summary.decision),
        None => None,
    };
    let (sent_at, label) = match found.stage {
        Stage::Submitted { at, .. } | Stage::Withdrawn { at, .. } => {
            (t.moment(at, visit.zone()), found.stage.label().unwrap_or_default())
        }
        Stage::Draft => (String::new(), String::new()),
    };
    let words = stage_in_words(t, found.stage, decision.as_ref());
    let trail = visit.store().list_audit_of(Subject::of("nomination", id.0)).await?;
    let zone = visit.zone().to_owned();
    let trail: Vec<(String, String)> = Act::ALL
        .iter()
        .filter(|act| is_told_to_writer(**act))
        .flat_map(|act| trail.iter().filter(move |entry| entry.act == act.as_str()))
        .map(|entry| (t.moment(entry.at, &zone), t.of("trail-", &entry.act)))
        .collect();
    let decided = decision.is_some();
    let reason = decision.map(|decision| decision.reason);
    let revealed = visit.season.as_ref().map(|season| urls::awards(l, &season.slug));
    let text = found.text;
    let head = Head { title: label.clone(), nav: Nav::Nominate, ..Head::default() };
    Ok(visit.page(head, move || {
        let step = |key: &str, state: &'static str| {
            view! { <li class=state aria-current=(state == "now").then_some("step")>{t.of("status-", key)}</li> }
        };
        view! {
            <div class="wrap band-s flow">
                <p class="row small"><span class="tag">{label}</span> <span class="stamp">{words}</span></p>
                <h1>{text.title}</h1>
                <p class="soft">{text.library}</p>
                <ol class="steps">
                    {step("sent", "done")} {step("jury", if decided { "done" } else { "now" })}
                    {step("decided", if decided { "now" } else { "" })} {step("show", "")}
                </ol>
                <p>{t.a("status-sent-at", [("moment", sent_at.into())])}</p>
                <p class="lead">{if decided { t.s("status-decided-text") } else { t.s("status-jury-text") }}</p>
                {reason
                    .map(|reason| {
                        view! {
                            <blockquote class="quote">
                                <p>{reason}</p>
                                <footer>{t.s("status-reason")}</footer>
                            </blockquote>
                        }
                    })}
                {revealed.map(|href| view! { <p><a href=href>{t.s("status-awards")}</a></p> })}
                <h2>{t.s("status-summary")}</h2>
                <p class="book">{text.summary}</p>
                <h2>{t.s("status-trail")}</h2>
                <ol class="slip plain">
                    {trail
                        .into_iter()
                        .map(|(moment, what)| view! { <li><p class="small soft">{moment}</p><p>{what}</p></li> })
                        .collect_view()}
                </ol>
                <p><a href=urls::my_nominations(l)>{t.s("my-nominations")}</a></p>
            </div>
        }
    }))
}
