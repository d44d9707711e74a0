//! What the scores of a category amount to, for the chair alone: the ranking with its ties said in words, and the
//! decision on each nomination.

use super::{chart, decisions, label};
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
    ids::NominationId,
    jury::{Decision, DecisionKind, Ranked, RoundState, Score, rank},
    seasons::Category,
};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::jury::{Candidate, DecisionRecord, RawScore};

pub async fn index(visit: Visit) -> PageResult {
    let season = visit.season()?.id;
    let categories = visit.store().list_categories(season).await?;
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
    pub ranked: Ranked,
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
    let raw = store.list_raw_scores(category.id).await?;
    let all_scored = raw.is_some();
    let entries = entries(visit, &category, raw).await?;
    let pending = entries.iter().filter(|it| matches!(it.decision, Some(Decision::Pending { .. }))).count();
    let (t, l) = (visit.t, visit.language);
    let status = typed.as_ref().map_or(StatusCode::OK, |typed| typed.status);
    let about = about(visit, &category, &entries, round.as_ref());
    let open = round.is_some_and(|round| round.state(visit.now) == RoundState::Open);
    let name = category.name.get(l).to_owned();
    let findings = findings(t, &entries, open, all_scored);
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
                {ranking(t, &entries, all_scored)}
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
    entries(visit, category, None).await
}

async fn entries(
    visit: &Visit,
    category: &Category,
    raw: Option<Vec<store::jury::RawScores>>,
) -> PageResult<Vec<Entry>> {
    let store = visit.store();
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
    let mut raw: BTreeMap<NominationId, Vec<RawScore>> =
        raw.into_iter().flatten().map(|raw| (raw.nomination, raw.scores)).collect();
    Ok(rank(store.list_scores(category.id).await?)
        .into_iter()
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
fn findings(t: Tr, entries: &[Entry], open: bool, all_scored: bool) -> AnyView {
    let mut found: Vec<(&'static str, String)> = Vec::new();
    let missing: usize = entries.iter().map(|it| it.ranked.expected.saturating_sub(it.ranked.n)).sum();
    if missing > 0 {
        found.push(("notice warn", t.a("jury-scores-missing", [("n", missing.into())])));
    } else if !all_scored {
        found.push(("notice warn", t.s("jury-scores-none")));
    }
    if open {
        found.push(("notice", t.s("jury-results-early")));
    }
    let mut ties: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for it in entries.iter().filter(|it| it.ranked.tied) {
        ties.entry(it.ranked.place.unwrap_or_default()).or_default().push(label(it.candidate.number));
    }
    for (place, labels) in ties {
        let text = t.a("jury-tie", [("place", place.into()), ("labels", labels.join(", ").into())]);
        found.push(("notice warn", text));
    }
    found.into_iter().map(|(class, text)| view! { <li class=class>{text}</li> }).collect_view().into_any()
}

fn ranking(t: Tr, entries: &[Entry], all_scored: bool) -> AnyView {
    let rows = entries.iter().map(|entry| row(t, entry)).collect_view();
    view! {
        <div class="row apart gap">
            <h2>{t.s("jury-ranking")}</h2>
            <ul class="row legend small">
                <li>{chart::key_of_mean()} " " {t.s("jury-legend-mean")}</li>
                {all_scored.then(|| view! { <li>{chart::key_of_juror()} " " {t.s("jury-legend-juror")}</li> })}
            </ul>
        </div>
        <section class="scroll" tabindex="0" aria-label=t.s("jury-ranking-label")>
            <table class="rank chart">
                <thead>
                    <tr>
                        <th scope="col" class="num">{t.s("jury-place")}</th>
                        <th scope="col">{t.s("jury-nomination")}</th>
                        <th scope="col">
                            <span class="scale"><span>"1"</span> <span>{t.s("jury-score")}</span> <span>"5"</span></span>
                        </th>
                        <th scope="col" class="num">{t.s("jury-mean")}</th>
                        <th scope="col" class="num">{t.s("jury-spread")}</th>
                        <th scope="col" class="num">{t.s("jury-scored-by")}</th>
                        <th scope="col">{t.s("jury-decision")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
        <p class="small soft">{t.s("jury-why-this-order")}</p>
    }
    .into_any()
}

fn row(t: Tr, entry: &Entry) -> AnyView {
    let l = t.language;
    let Entry { candidate, ranked, decision, raw, .. } = entry;
    let jurors: Vec<Score> = raw.iter().map(|raw| raw.score).collect();
    let place = ranked.place.map_or_else(|| t.s("jury-no-place"), |place| place.to_string());
    let tie = ranked.tied.then(|| view! { <span class="vh">{t.s("jury-shared-place")}</span> });
    let language = (candidate.language != l.into()).then(|| candidate.language.tag());
    view! {
        <tr>
            <td class="num place">{place} {tie}</td>
            <th scope="row">
                <a href=decisions::anchor(ranked.nomination)>{label(candidate.number)}</a>
                <br/>
                <span class="soft" lang=language>{candidate.title.clone()}</span>
                <br/>
                <span class="small">{candidate.library.clone()}</span>
            </th>
            <td class="pic-cell">{ranked.mean.map(|mean| chart::row(mean, ranked.spread, &jurors))}</td>
            <td class="num"><b>{ranked.mean.map(|mean| mean.in_language(l))}</b></td>
            <td class="num soft">{ranked.spread.map(|spread| spread.in_language(l))}</td>
            <td class="num">
                {t.a("jury-n-of", [("n", ranked.n.into()), ("of", ranked.expected.into())])}
            </td>
            <td>
                <span class="tag">{decisions::stage(t, decision.as_ref())}</span>
            </td>
        </tr>
    }
    .into_any()
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
