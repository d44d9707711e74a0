//! One nomination with its names covered, and beside it the rubric to fill in.

use super::{
    abstain,
    blind::{BlindNomination, BlindText},
    conflict,
    desk::Progress,
    evidence,
    form::{self, Bar, Note, Row},
    label, next_in, strip,
};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
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
    ids::{AccountId, NominationId},
    jury::{JurorAccess, Pass, RoundState, RoundWindow, ScoringRefusal},
    language::Language,
    nominations::Question,
};
use islands::jury::{ScorePad, ScorePadData};
use leptos::prelude::*;
use store::{
    jury::{AssignmentSummary, FormSaved, NominationForJury, ScoreRefusal, Scorecard},
    seasons::Criterion,
};

/// Everything the page shows, loaded for a juror who may score.
struct Sheaf {
    pass: Pass,
    desk: Vec<AssignmentSummary>,
    round: Option<RoundWindow>,
    card: Scorecard,
    criteria: Vec<Criterion>,
    nomination: NominationForJury,
    category: String,
}

/// Where a juror's request for a nomination leads.
enum Door {
    Scorecard(Box<Sheaf>),
    /// Something else must be shown or done first.
    Elsewhere(Response),
}

pub async fn page(visit: Visit, Path((_, nomination)): Path<(String, String)>) -> PageResult {
    page_of(&visit, &nomination, Pass::First).await
}

/// The scorecard of the final.
pub async fn final_page(visit: Visit, Path((_, nomination)): Path<(String, String)>) -> PageResult {
    page_of(&visit, &nomination, Pass::Final).await
}

async fn page_of(visit: &Visit, nomination: &str, pass: Pass) -> PageResult {
    let juror = visit.account()?;
    let id = nomination.parse().map_err(|_| PageError::NotFound)?;
    match open(visit, juror, id, pass).await? {
        Door::Elsewhere(response) => Ok(response),
        Door::Scorecard(sheaf) => {
            let rows = form::rows(sheaf.criteria.clone(), &sheaf.card);
            let note = form::note(&sheaf.card);
            Ok(show(visit, *sheaf, rows, note, None))
        }
    }
}

/// What lies on the desk in one pass.
async fn desk_of(visit: &Visit, juror: AccountId, pass: Pass) -> PageResult<Vec<AssignmentSummary>> {
    let (store, season) = (visit.store(), visit.season()?.id);
    Ok(match pass {
        Pass::First => store.list_assignments(juror, season).await?,
        Pass::Final => store.list_final(juror, season).await?,
    })
}

async fn open(visit: &Visit, juror: AccountId, id: NominationId, pass: Pass) -> PageResult<Door> {
    let store = visit.store();
    let season = visit.season()?.id;
    let it = store.find_assignment(juror, id, pass).await?.ok_or(PageError::NotFound)?;
    let round = store.find_round_of(juror, id, pass).await?;
    match it.access() {
        JurorAccess::MustDeclare => Ok(Door::Elsewhere(conflict::question(visit, &it, round.as_ref(), pass))),
        JurorAccess::Recused => {
            let desk = desk_of(visit, juror, pass).await?;
            let next = next_in(visit, &desk, Some(id), pass).await?;
            let by_house = store.list_kept_from(juror, season).await?.contains(&it.number);
            Ok(Door::Elsewhere(conflict::recused(visit, &it, next.map(|id| (id, pass)), by_house)))
        }
        JurorAccess::Abstained => {
            let desk = desk_of(visit, juror, pass).await?;
            let next = next_in(visit, &desk, Some(id), pass).await?;
            let open = round.is_some_and(|round| round.state(visit.now) == RoundState::Open);
            Ok(Door::Elsewhere(abstain::page(visit, &it, open, next, pass)))
        }
        JurorAccess::MayScore => Ok(Door::Scorecard(Box::new(Sheaf {
            pass,
            desk: desk_of(visit, juror, pass).await?,
            round,
            card: store.find_scorecard_of(juror, id, pass).await?.ok_or(PageError::NotFound)?,
            criteria: store.list_criteria(it.category).await?,
            nomination: store.find_nomination_for_jury(id, visit.now).await?.ok_or(PageError::NotFound)?,
            category: it.category_name.get(visit.language).to_owned(),
        }))),
    }
}

/// What stands above the page after something could not be saved.
struct Trouble {
    status: StatusCode,
    text: String,
    faults: Vec<(String, String)>,
}

fn show(visit: &Visit, sheaf: Sheaf, rows: Vec<Row>, note: Note, trouble: Option<Trouble>) -> Response {
    let (t, l) = (visit.t, visit.language);
    let status = trouble.as_ref().map_or(StatusCode::OK, |trouble| trouble.status);
    let open = sheaf.round.is_some_and(|round| round.state(visit.now) == RoundState::Open);
    let id = sheaf.card.nomination;
    let pass = sheaf.pass;
    let label = label(sheaf.nomination.number);
    let bar = Bar {
        answered: sheaf.card.answered(),
        of: sheaf.criteria.len(),
        saved: sheaf
            .card
            .updated_at
            .map(|at| t.a("jury-saved-at", [("time", t.clock(at, visit.zone()).into())])),
        so_far: sheaf.card.so_far(),
    };
    let data = pad_data(t, id, pass, bar.of);
    let spent = spent(t, sheaf.card.spent_ms);
    let (previous, next) = neighbours(&sheaf.desk, id);
    let progress = Progress::of(&sheaf.desk);
    let blind = BlindNomination::from(sheaf.nomination);
    let head = Head {
        title: t.a("jury-score-head", [("label", label.clone().into())]),
        nav: Nav::Jury,
        sheets: &[Sheet::Work],
        islands: open,
        strip: strip(visit, sheaf.round.as_ref(), pass),
        ..Head::default()
    };
    let closed = (!open).then(|| closed_text(visit, sheaf.round.as_ref()));
    let category = sheaf.category;
    let zone = visit.zone().to_owned();
    let page = visit.page(head, move || {
        let trouble = trouble.map(|trouble| {
            if trouble.faults.is_empty() {
                ui::notice("bad", trouble.text).into_any()
            } else {
                ui::error_summary(trouble.text, trouble.faults).into_any()
            }
        });
        let step = |to: Option<NominationId>, words: String| {
            to.map(|to| view! { <a href=urls::scorecard_of(l, to, pass)>{words}</a> })
        };
        let form = form::form(t, urls::scorecard_of(l, id, pass), rows, note, bar, open);
        let rubric = if open {
            view! { <ScorePad data=data>{form}</ScorePad> }.into_any()
        } else {
            view! { <div class="rubric">{form}</div> }.into_any()
        };
        view! {
            <div class="wrap band-s">
                <div class="row apart jurybar">
                    {progress.view(t, open)}
                    <div class="row">
                        {step(previous, t.s("jury-previous"))} {step(next, t.s("jury-next"))}
                        {open.then(|| abstain::form(t, id, pass))}
                        {conflict::step_aside(t, id, pass)}
                    </div>
                </div>
                {trouble}
                {(pass == Pass::Final).then(|| view! { <p class="small">{t.s("final-scorecard")}</p> })}
                {closed.map(|text| ui::notice("warn", text))}
                {spent.map(|text| view! { <p class="small soft">{text}</p> })}
                <div class="desk">
                    {article(t, &zone, blind, label, category)}
                    {rubric}
                </div>
            </div>
        }
    });
    (status, page).into_response()
}

/// How long the juror was at it, told to them alone; nothing before the first full minute.
fn spent(t: Tr, spent_ms: i64) -> Option<String> {
    let minutes = spent_ms / 60_000;
    (minutes > 0).then(|| t.a("jury-time-spent", [("n", minutes.into())]))
}

fn pad_data(t: Tr, nomination: NominationId, pass: Pass, criteria: usize) -> ScorePadData {
    ScorePadData {
        nomination,
        of_final: pass == Pass::Final,
        language: t.language,
        keys_score: t.s("jury-keys-score"),
        keys_none: t.s("jury-keys-none"),
        keys_move: t.s("jury-keys-move"),
        keys_off: t.s("jury-keys-off"),
        answered: (0..=criteria)
            .map(|n| t.a("jury-answered", [("n", n.into()), ("of", criteria.into())]))
            .collect(),
        so_far: t.a("jury-so-far", [("score", "{score}".into())]),
        saved: t.a("jury-saved-at", [("time", "{time}".into())]),
        saving: t.s("jury-saving"),
        stale: t.s("jury-pad-stale"),
        refused: t.s("jury-pad-refused"),
        sign_in: t.s("jury-pad-sign-in"),
        try_again: t.s("jury-pad-try-again"),
    }
}

fn closed_text(visit: &Visit, round: Option<&RoundWindow>) -> String {
    let t = visit.t;
    match round.map(|round| round.may_score(visit.now)) {
        Some(Err(refusal)) => round_text(visit, refusal),
        Some(Ok(())) | None => t.s("jury-strip-closed"),
    }
}

fn round_text(visit: &Visit, refusal: ScoringRefusal) -> String {
    let (t, zone) = (visit.t, visit.zone());
    let (key, at) = match refusal {
        ScoringRefusal::NotYetOpen { opens_at } => ("jury-round-not-yet", opens_at),
        ScoringRefusal::Closed { since } => ("jury-round-closed", since),
    };
    t.a(key, [("moment", t.moment(at, zone).into()), ("zone", t.zone(zone).into())])
}

/// The nominations before and after this one on the juror's desk, without those they do not score.
fn neighbours(desk: &[AssignmentSummary], id: NominationId) -> (Option<NominationId>, Option<NominationId>) {
    let open: Vec<NominationId> =
        desk.iter().filter(|it| it.access().counts()).map(|it| it.nomination).collect();
    let at = open.iter().position(|&other| other == id);
    let previous = at.and_then(|at| at.checked_sub(1)).and_then(|at| open.get(at));
    let next = at.and_then(|at| open.get(at + 1));
    (previous.copied(), next.copied())
}

/// A nomination as the jury reads it: for the scorecard, and for the table in the jury's room.
pub fn article(t: Tr, zone: &str, it: BlindNomination, label: String, category: String) -> AnyView {
    let written = (it.language != t.language.into()).then(|| t.of("jury-written-in-", it.language.tag()));
    let facts = facts(t, &it);
    let context = context(t, &it);
    let summary = it.answer(Question::Summary).map(|text| text.view(t));
    let title = it.title.view(t);
    let told = |question: Question| {
        it.answer(question).map(|text| {
            let heading = t.of("jury-answer-", question.as_str());
            view! { <h2>{heading}</h2> {text.paragraphs(t)} }
        })
    };
    let before = [Question::WhatWasDone].map(told).collect_view();
    let effects = [Question::OfflineEffect, Question::SideEffects].map(told).collect_view();
    let why = Question::FOUR
        .into_iter()
        .chain([Question::WhyItWorked, Question::Amplifiers, Question::Effort, Question::Skills])
        .map(told)
        .collect_view();
    let own = it
        .own
        .iter()
        .map(|(label, text)| view! { <h2>{label.get(t.language).to_owned()}</h2> {text.paragraphs(t)} })
        .collect_view();
    view! {
        <article class="flow panel" aria-labelledby="t">
            <p class="row small"><span class="tag">{label}</span> <span class="tag">{category}</span></p>
            <h1 id="t" class="title">{title}</h1>
            <p class="small soft">{written} " " {t.s("jury-covered-round")}</p>
            <div class="flow lead">{summary}</div>
            <dl class="facts">{facts}</dl>
            <p class="small soft">{context}</p>
            {before}
            <h2>{t.s("jury-what-changed")}</h2>
            {evidence::metrics(t, it.metrics, &it.engagement)}
            {effects}
            <h2>{t.s("evidence-links")}</h2>
            {evidence::links(t, zone, it.links)}
            <h2>{t.s("jury-pictures")}</h2>
            {evidence::pictures(t, it.pictures)}
            {evidence::videos(t, it.videos)}
            {why}
            {own}
            {evidence::quotes(t, it.quotes)}
        </article>
    }
    .into_any()
}

/// Short answers, side by side.
fn facts(t: Tr, it: &BlindNomination) -> impl IntoView + use<> {
    let period = match (it.answer(Question::PeriodFrom), it.answer(Question::PeriodTo)) {
        (None, None) => None,
        (from, to) => {
            let side = |text: Option<&BlindText>| text.map(|text| text.view(t));
            Some(view! { {side(from)} " – " {side(to)} }.into_any())
        }
    };
    let line = |question: Question| it.answer(question).map(|text| text.view(t));
    [
        ("target_group", line(Question::TargetGroup)),
        ("goal", line(Question::Goal)),
        ("period", period),
        ("hours", line(Question::Hours)),
        ("money", line(Question::Money)),
        ("languages_used", line(Question::LanguagesUsed)),
    ]
    .into_iter()
    .filter_map(|(key, text)| Some((key, text?)))
    .map(|(key, text)| view! { <div><dt>{t.of("jury-answer-", key)}</dt><dd>{text}</dd></div> })
    .collect_view()
}

/// What helps to compare and tells nobody apart: the kind, how many worked on it, how many the library serves, and what
/// was declared about artificial intelligence.
fn context(t: Tr, it: &BlindNomination) -> String {
    [
        Some(t.of("nomination-kind-", it.kind.as_str())),
        it.team.map(|team| t.of("nomination-team-", team.as_str())),
        it.serves.map(|serves| t.of("library-serves-", serves.as_str())),
        it.ai_help.map(|help| t.of("nomination-ai-", help.as_str())),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(" · ")
}

/// Saves the whole form and leads on. What another tab has overtaken comes back beside what stands, and is not lost.
pub async fn save(visit: Visit, Path((_, nomination)): Path<(String, String)>, fields: Fields) -> PageResult {
    save_of(&visit, &nomination, Pass::First, &fields).await
}

pub async fn final_save(
    visit: Visit,
    Path((_, nomination)): Path<(String, String)>,
    fields: Fields,
) -> PageResult {
    save_of(&visit, &nomination, Pass::Final, &fields).await
}

async fn save_of(visit: &Visit, nomination: &str, pass: Pass, fields: &Fields) -> PageResult {
    let juror = visit.account()?;
    let id: NominationId = nomination.parse().map_err(|_| PageError::NotFound)?;
    let category = visit.store().find_given_category(juror, id, pass).await?.ok_or(PageError::NotFound)?;
    let criteria = visit.store().list_criteria(category).await?;
    let edits = form::edits(&criteria, fields).ok_or(PageError::BadForm)?;
    let note = form::note_edit(fields);
    let saved = visit.store().record_scorecard_of((juror, id), pass, edits, note, visit.now).await?;
    match saved {
        Ok(saved) if saved.scores.iter().all(Result::is_ok) && saved.note.is_ok() => {
            if fields.text("then") == "stay" {
                return Ok(Redirect::to(&urls::scorecard_of(visit.language, id, pass)).into_response());
            }
            let desk = desk_of(visit, juror, pass).await?;
            let next = next_in(visit, &desk, Some(id), pass).await?;
            Ok(onward(visit.language, &desk, id, next, pass))
        }
        Ok(saved) => again(visit, juror, id, pass, fields, Ok(saved)).await,
        Err(ScoreRefusal::NotAssigned) => Err(PageError::NotFound),
        // the page itself says what must come first
        Err(ScoreRefusal::MustDeclare | ScoreRefusal::Recused | ScoreRefusal::Abstained) => {
            Ok(Redirect::to(&urls::scorecard_of(visit.language, id, pass)).into_response())
        }
        Err(refusal) => again(visit, juror, id, pass, fields, Err(refusal)).await,
    }
}

fn onward(
    l: Language,
    desk: &[AssignmentSummary],
    id: NominationId,
    next: Option<NominationId>,
    pass: Pass,
) -> Response {
    let incomplete = desk.iter().any(|it| it.nomination == id && !it.complete());
    let to = match next.or(incomplete.then_some(id)) {
        Some(next) => urls::scorecard_of(l, next, pass),
        None => urls::jury(l),
    };
    Redirect::to(&to).into_response()
}

/// The page again, with everything typed on it and what was wrong said where it is.
async fn again(
    visit: &Visit,
    juror: AccountId,
    id: NominationId,
    pass: Pass,
    fields: &Fields,
    outcome: Result<FormSaved, ScoreRefusal>,
) -> PageResult {
    let sheaf = match open(visit, juror, id, pass).await? {
        Door::Elsewhere(response) => return Ok(response),
        Door::Scorecard(sheaf) => sheaf,
    };
    let t = visit.t;
    let typed = form::edits(&sheaf.criteria, fields).ok_or(PageError::BadForm)?;
    let mut rows = form::rows(sheaf.criteria.clone(), &sheaf.card);
    let mut note = form::note(&sheaf.card);
    for (row, typed) in rows.iter_mut().zip(&typed) {
        row.mark = typed.mark.or(row.mark);
        row.comment = typed.comment.clone().unwrap_or_else(|| row.comment.clone());
        if outcome.is_err() {
            // nothing was written, so nothing newer has been seen either
            row.version = typed.expected_version;
        }
    }
    if let Some(typed) = form::note_edit(fields) {
        note.text = typed.text;
    }
    let trouble = match outcome {
        Err(ScoreRefusal::Round(refusal)) => Trouble {
            status: StatusCode::CONFLICT,
            text: format!("{} {}", round_text(visit, refusal), t.s("jury-not-saved")),
            faults: Vec::new(),
        },
        Err(_) => return Err(PageError::BadForm),
        Ok(saved) => faults(t, saved, &mut rows, &mut note),
    };
    Ok(show(visit, *sheaf, rows, note, Some(trouble)))
}

fn faults(t: Tr, saved: FormSaved, rows: &mut [Row], note: &mut Note) -> Trouble {
    let l = t.language;
    let mut faults = Vec::new();
    let mut stale = false;
    for (row, result) in rows.iter_mut().zip(saved.scores) {
        let title = row.criterion.title.get(l).to_owned();
        match result {
            Err(ScoreRefusal::Stale(stands)) => {
                stale = true;
                let text = t.a("jury-stale-criterion", [("title", title.into())]);
                faults.push((form::anchor(row.criterion.id), text));
                row.version = stands.version;
                row.stands = Some(stands);
            }
            Err(ScoreRefusal::TooLong { chars }) => {
                let error = form::too_long(t, chars);
                faults.push((format!("#r{}", row.criterion.id), format!("{title}: {error}")));
                row.error = Some(error);
            }
            _ => {}
        }
    }
    match saved.note {
        Err(ScoreRefusal::NoteStale { standing }) => {
            stale = true;
            faults.push(("#private".to_owned(), t.s("jury-stale-note")));
            note.seen = standing.clone();
            note.stands = Some(standing);
        }
        Err(ScoreRefusal::TooLong { chars }) => {
            let error = form::too_long(t, chars);
            faults.push(("#private".to_owned(), error.clone()));
            note.error = Some(error);
        }
        _ => {}
    }
    let (status, text) = if stale {
        (StatusCode::CONFLICT, t.s("jury-stale"))
    } else {
        (StatusCode::UNPROCESSABLE_ENTITY, t.s("fix-one"))
    };
    Trouble { status, text, faults }
}
