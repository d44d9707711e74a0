//! What the scores of a category amount to, for the chair alone: the ranking with its ties said in words, what would
//! change it, and the decision on each nomination.

use super::{analysis::Analysis, decisions, finals, insight, label, ranking::ranking, rule};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    accounts::Role,
    ids::NominationId,
    jury::{
        Decision, DecisionKind, RoundKind, RoundState,
        results::{Discuss, Standing},
    },
    policy::{Act, enter},
    seasons::Category,
};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use store::jury::{Candidate, DecisionRecord, RawScore};

pub async fn index(visit: Visit) -> PageResult {
    let season = visit.season()?.id;
    let categories = visit.store().list_categories(season).await?;
    let declared = visit.store().find_declared_rule(season).await?;
    let has_final = enter(Act::SeeAssignments, &visit.viewer).is_ok()
        && visit.store().list_rounds(season).await?.contains_key(&RoundKind::Final);
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("jury-results-title"), nav: Nav::JuryResults, ..Head::default() };
    Ok(visit.page(head, move || {
        let categories = categories
            .into_iter()
            .map(|category| {
                view! {
                    <li class="panel flow tight">
                        <h2 class="mid">
                            <a href=urls::jury_results(l, &category.slug)>{category.name.get(l).to_owned()}</a>
                        </h2>
                        <p>{category.question.get(l).to_owned()}</p>
                    </li>
                }
            })
            .collect_view();
        view! {
            <div class="wrap band-s flow">
                <h1>{t.s("jury-results-title")}</h1>
                <p class="lead">{t.s("jury-results-lead")}</p>
                <p>{rule::sentence(t, &declared)} " " <a href=urls::jury_rule(l)>{t.s("results-rule-title")}</a></p>
                <p class="row">
                    <a class="btn second" href=urls::assignments(l)>{t.s("assign-title")}</a>
                    <a class="btn second" href=urls::jury_progress(l)>{t.s("progress-title")}</a>
                    {has_final.then(|| view! { <a class="btn second" href=urls::final_round(l)>{t.s("final-title")}</a> })}
                    <a href=urls::room(l)>{t.s("room-title")}</a> <a href=urls::feedback(l)>{t.s("feedback-title")}</a>
                </p>
                <ul class="grid three plain">{categories}</ul>
            </div>
        }
    }))
}

/// A category of the current season, for its chair.
pub async fn category_of(visit: &Visit, slug: &str) -> PageResult<Category> {
    let categories = visit.store().list_categories(visit.season()?.id).await?;
    categories.into_iter().find(|category| category.slug == slug).ok_or(PageError::NotFound)
}

/// One nomination with everything the chair may know of it.
pub struct Entry {
    pub candidate: Candidate,
    pub ranked: Standing,
    /// The newest, pending or public.
    pub decision: Option<Decision>,
    /// What the public knows.
    pub public: Option<DecisionKind>,
    /// Each juror's score; empty until all have scored.
    pub raw: Vec<RawScore>,
}

/// What was typed on one decision and could not be taken.
pub struct Typed {
    pub nomination: NominationId,
    pub kind: Option<DecisionKind>,
    pub reason: String,
    pub error: String,
    pub status: StatusCode,
}

pub async fn page(visit: Visit, Path((_, slug)): Path<(String, String)>) -> PageResult {
    let category = category_of(&visit, &slug).await?;
    show(&visit, category, None).await
}

/// The page as it stands, with what was typed on a decision that was refused.
pub async fn show(visit: &Visit, category: Category, typed: Option<Typed>) -> PageResult {
    let store = visit.store();
    let round = store.find_round(visit.season()?.id).await?.map(|round| round.window);
    let analysis = Analysis::of(visit, &category).await?;
    let entries = entries(visit, &category, &analysis).await?;
    // what the chair is tied to is told by nobody's figures either: neither by who would come in or drop out
    let hidden = outside_in(visit, &analysis).await?;
    let last = finals::Last::of(visit, &category, &analysis).await?;
    let criteria = store.list_criteria(category.id).await?;
    let chair = visit.viewer.has(Role::Chair);
    let pending = entries.iter().filter(|it| matches!(it.decision, Some(Decision::Pending { .. }))).count();
    let (t, l) = (visit.t, visit.language);
    let status = typed.as_ref().map_or(StatusCode::OK, |typed| typed.status);
    let about = about(visit, &category, &entries, round.as_ref());
    let open = round.is_some_and(|round| round.state(visit.now) == RoundState::Open);
    let name = category.name.get(l).to_owned();
    let findings = findings(t, &entries, open, &analysis, hidden);
    let publish = urls::publish_decisions(l, &category.slug);
    let several = urls::decide_several(l, &category.slug);
    let slug = category.slug;
    let head = Head {
        title: t.a("jury-results-head", [("category", name.clone().into())]),
        nav: Nav::JuryResults,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        if entries.is_empty() {
            return view! {
                <div class="wrap band-s flow">
                    <h1>{name}</h1>
                    {ui::empty(t.s("jury-results-empty-title"), t.s("jury-results-empty-text"), None)}
                </div>
            }
            .into_any();
        }
        let labels = insight::labels(&entries);
        let faults = typed
            .iter()
            .map(|typed| (decisions::anchor(typed.nomination), typed.error.clone()))
            .collect();
        view! {
            <div class="wrap band-s flow">
                <p class="small">{about}</p>
                <h1>{name}</h1>
                {ui::error_summary(t.s("fix-one"), faults)}
                <ul class="grid three say">{findings}</ul>
                <p>
                    {rule::sentence(t, &analysis.results.declared)} " "
                    <a href=urls::jury_rule(l)>{t.s("results-rule-title")}</a>
                </p>
                {ranking(t, &entries, &analysis)}
                {finals::section(t, last.as_ref().map(|last| &last.results), &entries)}
                <div class="beside half gap">
                    {insight::discuss(t, &entries)}
                    {(hidden == 0).then(|| insight::sensitivity(t, &analysis, &labels, chair))}
                </div>
                <div class="beside half gap">
                    {insight::agreement(t, &analysis, &criteria)}
                    {(chair && hidden == 0).then(|| insight::jurors(t, &analysis)).flatten()}
                </div>
                {(hidden == 0).then(|| insight::files(t, &slug, analysis.results.all_scored))}
                <h2 id="decisions">{t.s("jury-decisions")}</h2>
                <p>{t.s("jury-decisions-text")}</p>
                <p><a href=several>{t.s("bulk-title")}</a></p>
                {(pending > 0)
                    .then(|| view! {
                        <p><a class="btn big" href=publish>{t.a("jury-publish", [("n", pending.into())])}</a></p>
                    })}
                {decisions::forms(t, &slug, &entries, typed)}
            </div>
        }
        .into_any()
    });
    Ok((status, page).into_response())
}

/// The nominations of a category in the order of the ranking.
pub async fn entries_of(visit: &Visit, category: &Category) -> PageResult<Vec<Entry>> {
    let analysis = Analysis::of(visit, category).await?;
    entries(visit, category, &analysis).await
}

/// What whoever looks has no part in, in the whole season.
pub async fn outside(visit: &Visit) -> PageResult<BTreeSet<NominationId>> {
    Ok(visit.store().list_tied(visit.account()?, visit.season()?.id).await?)
}

/// How many nominations of a category whoever looks has no part in.
pub async fn outside_in(visit: &Visit, analysis: &Analysis) -> PageResult<usize> {
    let outside = outside(visit).await?;
    Ok(analysis.results.standings.iter().filter(|it| outside.contains(&it.nomination)).count())
}

/// What whoever looks may know: nothing of a nomination they are tied to.
async fn entries(visit: &Visit, category: &Category, analysis: &Analysis) -> PageResult<Vec<Entry>> {
    let store = visit.store();
    let outside = outside(visit).await?;
    let mut candidates: BTreeMap<NominationId, Candidate> = store
        .list_candidates(category.id)
        .await?
        .into_iter()
        .map(|candidate| (candidate.nomination, candidate))
        .collect();
    let mut decisions: BTreeMap<NominationId, DecisionRecord> = store
        .list_decisions(category.id)
        .await?
        .into_iter()
        .map(|record| (record.nomination, record))
        .collect();
    let mut raw = analysis.raw();
    let ranked = analysis.results.standings.iter().cloned();
    Ok(ranked
        .filter(|ranked| !outside.contains(&ranked.nomination))
        .filter_map(|ranked| {
            let decided = decisions.remove(&ranked.nomination);
            Some(Entry {
                candidate: candidates.remove(&ranked.nomination)?,
                public: decided.as_ref().and_then(|decided| decided.public),
                decision: decided.map(|decided| decided.decision),
                raw: raw.remove(&ranked.nomination).unwrap_or_default(),
                ranked,
            })
        })
        .collect())
}

/// The line above the heading: which round, and how many have stepped aside.
fn about(
    visit: &Visit,
    category: &Category,
    entries: &[Entry],
    round: Option<&domain::jury::RoundWindow>,
) -> String {
    let (t, zone) = (visit.t, visit.zone());
    let dates = round.map(|round| {
        let (key, at) = match round.may_score(visit.now) {
            Ok(()) => ("jury-round-open", round.closes_at),
            Err(domain::jury::ScoringRefusal::NotYetOpen { opens_at }) => ("jury-round-not-yet", opens_at),
            Err(domain::jury::ScoringRefusal::Closed { since }) => ("jury-results-closed", since),
        };
        t.a(key, [("moment", t.moment(at, zone).into()), ("zone", t.zone(zone).into())])
    });
    let recused: usize = entries.iter().map(|it| it.candidate.recused).sum();
    [
        Some(category.question.get(t.language).to_owned()),
        dates,
        Some(t.a("jury-recusals", [("n", recused.into())])),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(" ")
}

/// What the chair should know before reading the table, in sentences.
fn findings(t: Tr, entries: &[Entry], open: bool, analysis: &Analysis, hidden: usize) -> AnyView {
    let mut found: Vec<(&'static str, String)> = Vec::new();
    if hidden > 0 {
        found.push(("notice warn", t.a("results-tied", [("n", hidden.into())])));
    }
    let missing: usize = entries.iter().map(|it| it.ranked.expected.saturating_sub(it.ranked.n)).sum();
    if missing > 0 {
        found.push(("notice warn", t.a("jury-scores-missing", [("n", missing.into())])));
    } else if !analysis.results.all_scored {
        found.push(("notice warn", t.s("jury-scores-none")));
    }
    if open {
        found.push(("notice", t.s("jury-results-early")));
    }
    let nobody: Vec<String> =
        entries.iter().filter(|it| it.ranked.nobody_left).map(|it| label(it.candidate.number)).collect();
    if !nobody.is_empty() {
        found.push(("notice warn", t.a("results-nobody-left", [("labels", nobody.join(", ").into())])));
    }
    let mut ties: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for it in entries {
        if let Some(own) = it.ranked.figures.filter(|own| own.tied) {
            ties.entry(own.place).or_default().push(label(it.candidate.number));
        }
    }
    // among five hundred nominations most share a place; talk is needed only where something hangs on it
    let below = ties.split_off(&(analysis.results.declared.finalists + 1));
    for (place, labels) in ties {
        let text = t.a("jury-tie", [("place", place.into()), ("labels", labels.join(", ").into())]);
        found.push(("notice warn", text));
    }
    if !below.is_empty() {
        let count: usize = below.values().map(Vec::len).sum();
        found.push(("notice", t.a("results-ties-below", [("n", count.into())])));
    }
    if let Err(refusal) = analysis.results.model {
        found.push(("notice", format!("{} {}", t.s("results-refused"), insight::refusal(t, refusal))));
    }
    let crossing: Vec<String> = entries
        .iter()
        .filter(|it| it.ranked.discuss.contains(&Discuss::AdjustmentCrosses))
        .map(|it| label(it.candidate.number))
        .collect();
    if !crossing.is_empty() {
        found.push(("notice", t.a("results-crossing", [("labels", crossing.join(", ").into())])));
    }
    found.into_iter().map(|(class, text)| view! { <li class=class>{text}</li> }).collect_view().into_any()
}

/// Statuses of the page when a decision is refused.
impl Typed {
    pub fn unfit(
        nomination: NominationId,
        kind: Option<DecisionKind>,
        reason: String,
        error: String,
    ) -> Self {
        Self { nomination, kind, reason, error, status: StatusCode::UNPROCESSABLE_ENTITY }
    }

    pub fn too_late(nomination: NominationId, kind: DecisionKind, reason: String, error: String) -> Self {
        Self { nomination, kind: Some(kind), reason, error, status: StatusCode::CONFLICT }
    }
}

/// An answer to a posted decision that stands.
pub fn back_to(visit: &Visit, slug: &str, nomination: NominationId) -> Response {
    let to = format!("{}{}", urls::jury_results(visit.language, slug), decisions::anchor(nomination));
    axum::response::Redirect::to(&to).into_response()
}
