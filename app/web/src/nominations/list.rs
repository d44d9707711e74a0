//! What the visitor has written, and where each stands.

use crate::{
    error::PageResult,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use domain::{
    jury::DecisionKind,
    nominations::{Stage, Step},
};
use leptos::prelude::*;
use store::nominations::{NominationSummary, PublishedDecision};

pub async fn page(visit: Visit) -> PageResult {
    let account = visit.account()?;
    let nominations = visit.store().list_nominations_of(account).await?;
    let (t, l) = (visit.t, visit.language);
    let zone = visit.zone().to_owned();
    let head = Head { title: t.s("my-nominations"), nav: Nav::Nominate, ..Head::default() };
    Ok(visit.page(head, move || {
        let body = if nominations.is_empty() {
            let way_on = Some((urls::nominate(l), t.s("foot-nominate")));
            ui::empty(t.s("my-nominations-none"), t.s("my-nominations-none-text"), way_on).into_any()
        } else {
            let rows = nominations.into_iter().map(|summary| row(t, &zone, summary)).collect_view();
            view! {
                <ul class="slip plain">{rows}</ul>
                <p><a class="btn" href=urls::nominate(l)>{t.s("foot-nominate")}</a></p>
            }
            .into_any()
        };
        view! { <div class="wrap band-s flow"><h1>{t.s("my-nominations")}</h1>{body}</div> }
    }))
}

fn row(t: Tr, zone: &str, summary: NominationSummary) -> impl IntoView + use<> {
    let title =
        if summary.title.trim().is_empty() { t.s("nominate-untitled") } else { summary.title.clone() };
    let href = match summary.stage {
        Stage::Draft => urls::nomination_step(t.language, summary.id, Step::Initiative),
        Stage::Submitted { .. } | Stage::Withdrawn { .. } => urls::my_nomination(t.language, summary.id),
    };
    let date = t.date(summary.updated_at, zone);
    let advanced = summary.decision.as_ref().is_some_and(|decision| decision.kind == DecisionKind::Advance);
    let stamp = if advanced { "stamp is-good" } else { "stamp" };
    view! {
        <li>
            <p class="row apart">
                <time>{date}</time>
                <span class=stamp>{stage_in_words(t, summary.stage, summary.decision.as_ref())}</span>
            </p>
            <p><a href=href><b>{title}</b></a></p>
        </li>
    }
}

/// Where a nomination stands, as its writer may know it: decisions only once they are public.
pub fn stage_in_words(t: Tr, stage: Stage, decision: Option<&PublishedDecision>) -> String {
    match (stage, decision.map(|decision| decision.kind)) {
        (Stage::Draft, _) => t.s("stage-draft"),
        (Stage::Withdrawn { .. }, _) => t.s("stage-withdrawn"),
        (Stage::Submitted { .. }, None) => t.s("stage-with-jury"),
        (Stage::Submitted { .. }, Some(kind)) => t.of("stage-decided-", kind.as_str()),
    }
}
