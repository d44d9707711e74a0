//! Deciding and publishing: two acts, the second with a page that says how many, and which.

use super::{
    label,
    results::{self, Entry, Typed, back_to, category_of, outside},
};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    nominations::desk::without_address,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    ids::{DecisionId, NominationId, SeasonId},
    jury::{COMPLETE_WITHIN, Decision, DecisionKind, DecisionRefusal, REASON_MAX_CHARS},
    seasons::Category,
    time::Timestamp,
};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use store::{
    jury::{Completion, DecisionRecord, RecordDecisionRefusal, Told},
    outbox::{MailKind, NewMail},
};

/// Where in the page the decision on a nomination stands.
pub fn anchor(nomination: NominationId) -> String {
    format!("#decide-{nomination}")
}

/// What the decision is just now, in words.
pub fn stage(t: Tr, decision: Option<&Decision>) -> String {
    match decision {
        None => t.s("jury-undecided"),
        Some(Decision::Pending { kind, .. }) => t.of("jury-pending-", kind.as_str()),
        Some(Decision::Published { kind, .. }) => t.of("jury-public-", kind.as_str()),
    }
}

/// One form a nomination, in the order of the ranking; words alone where the decision is public.
pub fn forms(t: Tr, slug: &str, entries: &[Entry], typed: Option<Typed>) -> AnyView {
    let mut typed = typed;
    let forms = entries
        .iter()
        .map(|entry| {
            let mine = typed.take_if(|typed| typed.nomination == entry.ranked.nomination);
            form(t, slug, entry, mine)
        })
        .collect_view();
    view! { <ul class="grid two plain decisions">{forms}</ul> }.into_any()
}

fn form(t: Tr, slug: &str, entry: &Entry, typed: Option<Typed>) -> AnyView {
    let l = t.language;
    let Entry { candidate, ranked, decision, public, raw } = entry;
    let id = ranked.nomination;
    let language = (candidate.language != l.into()).then(|| candidate.language.tag());
    let jurors = (!raw.is_empty()).then(|| {
        let scores = raw
            .iter()
            .map(|raw| {
                view! { <div><dt>{raw.juror_name.clone()}</dt><dd>{raw.score.in_language(l)}</dd></div> }
            })
            .collect_view();
        view! {
            <details><summary>{t.s("jury-by-juror")}</summary><dl class="facts">{scores}</dl></details>
        }
    });
    let waiting = decision.as_ref().filter(|decision| matches!(decision, Decision::Pending { .. }));
    let open = DecisionKind::open_after(*public);
    // what is public stands above the form for what may follow it
    let said = public.filter(|_| waiting.is_none()).and(decision.as_ref()).map(|decision| {
        view! { <p>{decision.reason().to_owned()}</p> }
    });
    let before = public.filter(|_| waiting.is_some()).map(|public| {
        view! { <span class="tag">{t.of("jury-public-", public.as_str())}</span> }
    });
    let body = if open.is_empty() {
        ().into_any()
    } else {
        let action = urls::decide(l, slug, id);
        let (kind, reason, error) = match typed {
            Some(typed) => (typed.kind, typed.reason, Some(typed.error)),
            None => (
                waiting.map(Decision::kind),
                waiting.map(|decision| decision.reason().to_owned()).unwrap_or_default(),
                None,
            ),
        };
        decide_form(t, action, id, open, kind, reason, error).into_any()
    };
    view! {
        <li class="panel flow tight" id=format!("decide-{id}")>
            <h3>{label(candidate.number)} " " <span lang=language>{candidate.title.clone()}</span></h3>
            <p class="row small">
                <span>{candidate.library.clone()}</span>
                {before}
                <span class="tag">{stage(t, decision.as_ref())}</span>
            </p>
            {jurors}
            {said}
            {body}
        </li>
    }
    .into_any()
}

fn decide_form(
    t: Tr,
    action: String,
    id: NominationId,
    open: &[DecisionKind],
    kind: Option<DecisionKind>,
    reason: String,
    error: Option<String>,
) -> AnyView {
    let options = open
        .iter()
        .map(|&option| {
            view! {
                <label class="choice">
                    <input type="radio" name="kind" value=option.as_str() checked=kind == Some(option)/>
                    <span>{t.of("jury-decide-", option.as_str())}</span>
                </label>
            }
        })
        .collect_view();
    let button = if kind.is_some() { "jury-decide-change" } else { "jury-decide-prepare" };
    let described_by = if error.is_some() { format!("help-{id} error-{id}") } else { format!("help-{id}") };
    view! {
        <form class="flow tight" method="post" action=action novalidate>
            <fieldset><legend>{t.s("jury-decide-legend")}</legend>{options}</fieldset>
            <div class="field">
                <label for=format!("reason-{id}")>{t.s("jury-decide-reason")}</label>
                <p class="help" id=format!("help-{id}")>{t.s("jury-decide-reason-help")}</p>
                {error.clone().map(|error| view! { <p class="error" id=format!("error-{id}")>{error}</p> })}
                <textarea
                    id=format!("reason-{id}")
                    name="reason"
                    rows="3"
                    aria-invalid=error.is_some().then_some("true")
                    aria-describedby=described_by
                >{ui::typed(&reason)}</textarea>
            </div>
            <p><button class="btn second slim" type="submit">{t.s(button)}</button></p>
        </form>
    }
    .into_any()
}

pub async fn decide(
    visit: Visit,
    Path((_, slug, nomination)): Path<(String, String, String)>,
    fields: Fields,
) -> PageResult {
    let chair = visit.account()?;
    let category = category_of(&visit, &slug).await?;
    let id: NominationId = nomination.parse().map_err(|_| PageError::NotFound)?;
    let here = visit.store().list_candidates(category.id).await?;
    if !here.iter().any(|candidate| candidate.nomination == id) || outside(&visit).await?.contains(&id) {
        return Err(PageError::NotFound);
    }
    let t = visit.t;
    let reason = fields.text("reason");
    let Ok(kind) = fields.text("kind").parse() else {
        let error = t.s("jury-decide-choose");
        return results::show(&visit, category, Some(Typed::unfit(id, None, reason, error))).await;
    };
    let refusal = match visit.store().record_decision(id, kind, &reason, chair, visit.now).await? {
        Ok(_) => return Ok(back_to(&visit, &slug, id)),
        Err(RecordDecisionRefusal::NotBeforeTheJury) => return Err(PageError::NotFound),
        Err(RecordDecisionRefusal::Rule(refusal)) => refusal,
    };
    let typed = match refusal {
        DecisionRefusal::BlankReason => Typed::unfit(id, Some(kind), reason, t.s("jury-decide-blank")),
        DecisionRefusal::ReasonTooLong { chars } => {
            let error = t.a("jury-too-long", [("n", chars.into()), ("max", REASON_MAX_CHARS.into())]);
            Typed::unfit(id, Some(kind), reason, error)
        }
        DecisionRefusal::AlreadyPublished { .. } => {
            Typed::too_late(id, kind, reason, t.s("jury-decide-published"))
        }
    };
    results::show(&visit, category, Some(typed)).await
}

pub async fn confirm(visit: Visit, Path((_, slug)): Path<(String, String)>) -> PageResult {
    let category = category_of(&visit, &slug).await?;
    ask(&visit, category, StatusCode::OK).await
}

/// Everything that would become public, and the number of it on the button.
async fn ask(visit: &Visit, category: Category, status: StatusCode) -> PageResult {
    let store = visit.store();
    let pending: Vec<DecisionRecord> = store
        .list_decisions(category.id)
        .await?
        .into_iter()
        .filter(|record| matches!(record.decision, Decision::Pending { .. }))
        .collect();
    let outside = outside(visit).await?;
    let titles: BTreeMap<NominationId, String> = store
        .list_candidates(category.id)
        .await?
        .into_iter()
        .map(|it| {
            let number = label(it.number);
            let told =
                if outside.contains(&it.nomination) { number } else { format!("{number} {}", it.title) };
            (it.nomination, told)
        })
        .collect();
    let ids: Vec<NominationId> = pending.iter().map(|record| record.nomination).collect();
    let writers = store.count_writers(&ids).await?;
    let (t, l) = (visit.t, visit.language);
    let n = pending.len();
    let heading = t.a("jury-publish-title", [("n", n.into())]);
    let head =
        Head { title: heading.clone(), nav: Nav::JuryResults, sheets: &[Sheet::Work], ..Head::default() };
    let name = category.name.get(l).to_owned();
    let back = urls::jury_results(l, &category.slug);
    let action = urls::publish_decisions(l, &category.slug);
    let changed = status == StatusCode::CONFLICT;
    let (returned_until, zone) = (visit.now + COMPLETE_WITHIN, visit.zone().to_owned());
    let page = visit.page(head, move || {
        if pending.is_empty() {
            return view! {
                <div class="wrap narrow band-s flow">
                    <h1>{name}</h1>
                    {ui::empty(
                        t.s("jury-publish-none-title"),
                        t.s("jury-publish-none-text"),
                        Some((back, t.s("jury-publish-back"))),
                    )}
                </div>
            }
            .into_any();
        }
        let lines = pending
            .iter()
            .map(|record| {
                let title = titles.get(&record.nomination).cloned().unwrap_or_default();
                let mails = writers.get(&record.nomination).copied().unwrap_or_default();
                let (kind, reason) = if outside.contains(&record.nomination) {
                    (None, t.s("results-publish-outside"))
                } else {
                    let kind = t.of("jury-decide-", record.decision.kind().as_str());
                    (Some(view! { <span class="tag">{kind}</span> }), record.decision.reason().to_owned())
                };
                let comes_back = (record.decision.kind() == DecisionKind::Return && kind.is_some()).then(|| {
                    let until = ("moment", t.moment(returned_until, &zone).into());
                    view! { <p class="small">{t.a("jury-publish-returns", [until])}</p> }
                });
                view! {
                    <li>
                        <p><b>{title}</b> " " {kind}</p>
                        <p>{reason}</p>
                        {comes_back}
                        <p class="small soft">{t.a("jury-publish-mails", [("n", mails.into())])}</p>
                        <input type="hidden" name="decision" value=token(record)/>
                    </li>
                }
            })
            .collect_view();
        view! {
            <div class="wrap band-s flow">
                <p class="small">{name}</p>
                <h1>{heading}</h1>
                {changed.then(|| ui::notice("warn", t.s("jury-publish-changed")))}
                <p class="lead">{t.s("jury-publish-lead")}</p>
                <form class="flow" method="post" action=action>
                    <ul class="slip plain">{lines}</ul>
                    <p class="row">
                        <button class="btn big" type="submit">{t.a("jury-publish", [("n", n.into())])}</button>
                        <a href=back>{t.s("jury-publish-back")}</a>
                    </p>
                </form>
            </div>
        }
        .into_any()
    });
    Ok((status, page).into_response())
}

/// Which decision, as decided when: what the confirming page showed.
fn token(record: &DecisionRecord) -> String {
    let decided_at = match &record.decision {
        Decision::Pending { decided_at, .. } | Decision::Published { decided_at, .. } => decided_at.0,
    };
    format!("{}-{decided_at}", record.id)
}

fn read_token(text: &str) -> Option<(DecisionId, Timestamp)> {
    let (id, at) = text.split_once('-')?;
    Some((id.parse().ok()?, Timestamp(at.parse().ok()?)))
}

/// Publishes what the confirming page showed; if something has changed since, shows that page again.
pub async fn publish(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    fields: Fields,
) -> PageResult<Response> {
    let chair = visit.account()?;
    let category = category_of(&visit, &slug).await?;
    let confirmed: Option<BTreeSet<_>> = fields.all("decision").iter().map(|text| read_token(text)).collect();
    let confirmed = confirmed.filter(|confirmed| !confirmed.is_empty()).ok_or(PageError::BadForm)?;
    let season = visit.season()?.id;
    let tell = |told: Told<'_>| mail(&visit, season, told);
    let store = visit.store();
    match store.publish_confirmed_decisions(category.id, &confirmed, chair, visit.now, tell).await? {
        Ok(_) => Ok(Redirect::to(&urls::jury_results(visit.language, &slug)).into_response()),
        Err(store::jury::DecisionsChanged) => ask(&visit, category, StatusCode::CONFLICT).await,
    }
}

/// The same for everybody: what was decided is read on the page, behind a sign-in. Only what comes back to be completed
/// says what there is to do.
fn mail(visit: &Visit, season: SeasonId, told: Told<'_>) -> NewMail {
    let language = told.language.unwrap_or(visit.language);
    let t = Tr::new(language);
    let link = format!("{}{}", visit.site.base_url, urls::my_nominations(language));
    let label = || ("label", told.label.to_owned().into());
    let (title, link) = (("title", without_address(told.title).into()), ("link", link.into()));
    let (subject, body) = match told.returned {
        None => ("mail-decided-subject", t.a("mail-decided-body", [label(), title, link])),
        Some(Completion { reason, until }) => {
            let reason = ("reason", without_address(reason).into());
            let moment = ("moment", t.moment(until, visit.zone()).into());
            ("mail-returned-subject", t.a("mail-returned-body", [label(), title, link, reason, moment]))
        }
    };
    NewMail {
        kind: MailKind::Nomination,
        message_id: visit.site.backend.secret(),
        recipient: told.to.to_owned(),
        subject: t.a(subject, [label()]),
        body,
        language,
        season: Some(season),
        unsubscribe: String::new(),
    }
}
