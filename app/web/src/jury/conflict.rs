//! Where a juror stands: asked before anything of a nomination is shown but its title, and open to a second thought
//! for as long as there are scores.

use super::{blind, label, strip};
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
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    ids::NominationId,
    jury::{COMMENT_MAX_CHARS, ConflictKind, JurorAccess, Pass, RoundWindow},
    language::Language,
};
use leptos::prelude::*;
use store::jury::{AssignmentSummary, DeclarationAttempt};

/// What was typed, and what is wrong with it.
#[derive(Default)]
struct Typed {
    kind: Option<ConflictKind>,
    note: String,
    kind_error: Option<String>,
    note_error: Option<String>,
}

/// The question, with nothing of the nomination but number, category and title.
pub fn question(visit: &Visit, it: &AssignmentSummary, round: Option<&RoundWindow>, pass: Pass) -> Response {
    ask(visit, it, round, pass, Typed::default())
}

fn ask(
    visit: &Visit,
    it: &AssignmentSummary,
    round: Option<&RoundWindow>,
    pass: Pass,
    typed: Typed,
) -> Response {
    let (t, l) = (visit.t, visit.language);
    let status = match (&typed.kind_error, &typed.note_error) {
        (None, None) => StatusCode::OK,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let faults: Vec<(String, String)> = [("#kind", &typed.kind_error), ("#note", &typed.note_error)]
        .into_iter()
        .filter_map(|(href, error)| Some((href.to_owned(), error.clone()?)))
        .collect();
    let label = label(it.number);
    let title = blind::title(&it.title);
    let category = it.category_name.get(l).to_owned();
    let id = it.nomination;
    let heading = ui::fault_heading(t, faults.len());
    let head = Head {
        title: t.a("jury-conflict-head", [("label", label.clone().into())]),
        nav: Nav::Jury,
        sheets: &[Sheet::Work],
        strip: strip(visit, round, pass),
        ..Head::default()
    };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <p class="row small"><span class="tag">{label}</span> <span class="tag">{category}</span></p>
                <h1 class="title">{title.view(t)}</h1>
                <p class="lead">{t.s("jury-conflict-lead")}</p>
                {ui::error_summary(heading, faults)}
                <form class="flow" method="post" action=urls::declare_conflict(l, id) novalidate>
                    {super::pass_field(pass)}
                    {kinds(t, t.s("jury-conflict-question"), &ConflictKind::ALL, typed.kind, typed.kind_error)}
                    {note(t, typed.note, typed.note_error)}
                    <p><button class="btn" type="submit">{t.s("jury-conflict-send")}</button></p>
                </form>
                <p><a href=urls::jury(l)>{t.s("jury-back")}</a></p>
            </div>
        }
    });
    (status, page).into_response()
}

/// The kinds of tie to choose from, in words.
fn kinds(
    t: Tr,
    question: String,
    offered: &[ConflictKind],
    chosen: Option<ConflictKind>,
    error: Option<String>,
) -> AnyView {
    let options = offered
        .iter()
        .map(|&kind| Choice {
            value: kind.as_str().to_owned(),
            label: t.of("jury-conflict-", kind.as_str()),
            help: None,
            checked: chosen == Some(kind),
        })
        .collect();
    let field = Field { name: "kind".to_owned(), label: question, error, ..Field::default() };
    ui::choices(field, "radio", options).into_any()
}

fn note(t: Tr, value: String, error: Option<String>) -> AnyView {
    ui::area(Field {
        name: "note".to_owned(),
        label: t.s("jury-conflict-note"),
        help: Some(t.s("jury-conflict-note-help")),
        error,
        value,
        rows: 2,
        ..Field::default()
    })
    .into_any()
}

/// "I have a conflict: step aside", for a juror who had said there was none. It opens into a form, because there is
/// no way back.
pub fn step_aside(t: Tr, id: NominationId, pass: Pass) -> AnyView {
    let conflicts =
        [ConflictKind::Employer, ConflictKind::Partner, ConflictKind::Personal, ConflictKind::Other];
    let reason = Field {
        name: "note".to_owned(),
        label: t.s("jury-conflict-note"),
        help: Some(t.s("jury-conflict-note-help")),
        rows: 2,
        ..Field::default()
    };
    view! {
        <details class="aside">
            <summary class="btn danger slim">{t.s("jury-step-aside")}</summary>
            <form class="panel flow tight" method="post" action=urls::declare_conflict(t.language, id)>
                {super::pass_field(pass)}
                <p>{t.s("jury-step-aside-text")}</p>
                {kinds(t, t.s("jury-step-aside-question"), &conflicts, None, None)}
                {ui::area(reason)}
                <p><button class="btn danger" type="submit">{t.s("jury-step-aside-send")}</button></p>
            </form>
        </details>
    }
    .into_any()
}

/// What is left of a nomination for whoever has stepped aside, or is kept away by the house: its number.
pub fn recused(
    visit: &Visit,
    it: &AssignmentSummary,
    next: Option<(NominationId, Pass)>,
    by_house: bool,
) -> Response {
    let (t, l) = (visit.t, visit.language);
    let label = label(it.number);
    let next = next.map(|(id, pass)| urls::scorecard_of(l, id, pass));
    let (title, text) = if by_house {
        ("jury-kept-one-title", "jury-kept-one-text")
    } else {
        ("jury-recused-title", "jury-recused-text")
    };
    let head =
        Head { title: t.a(title, [("label", label.clone().into())]), nav: Nav::Jury, ..Head::default() };
    visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.a(title, [("label", label.into())])}</h1>
                <p class="lead">{t.s(text)}</p>
                <p class="row">
                    {next.map(|href| view! { <a class="btn" href=href>{t.s("jury-take-next")}</a> })}
                    <a href=urls::jury(l)>{t.s("jury-back")}</a>
                </p>
            </div>
        }
    })
}

pub async fn declare(
    visit: Visit,
    Path((_, nomination)): Path<(String, String)>,
    fields: Fields,
) -> PageResult {
    let juror = visit.account()?;
    let id: NominationId = nomination.parse().map_err(|_| PageError::NotFound)?;
    let pass = super::pass_in(&fields);
    let it = visit.store().find_assignment(juror, id, pass).await?.ok_or(PageError::NotFound)?;
    let kind: Option<ConflictKind> = fields.text("kind").parse().ok();
    let note = fields.text("note");
    let t = visit.t;
    let chars = note.chars().count();
    let note_error = (chars > COMMENT_MAX_CHARS)
        .then(|| t.a("jury-too-long", [("n", chars.into()), ("max", COMMENT_MAX_CHARS.into())]));
    let (Some(kind), None) = (kind, &note_error) else {
        let kind_error = kind.is_none().then(|| t.s("jury-conflict-choose"));
        return match it.access() {
            JurorAccess::MustDeclare => {
                let round = visit.store().find_round_of(juror, id, pass).await?;
                Ok(ask(&visit, &it, round.as_ref(), pass, Typed { kind, note, kind_error, note_error }))
            }
            // the short form on the scorecard: nothing was chosen, so nothing has happened
            JurorAccess::MayScore | JurorAccess::Abstained => Err(PageError::Refused("jury-aside-how")),
            JurorAccess::Recused => Ok(to_scorecard(visit.language, id, pass)),
        };
    };
    match visit.store().declare_conflict(juror, id, kind, &note, visit.now).await? {
        DeclarationAttempt::NotAssigned => Err(PageError::NotFound),
        DeclarationAttempt::Refused(_) => Err(PageError::Refused("jury-already-aside")),
        DeclarationAttempt::Stands(_) => Ok(to_scorecard(visit.language, id, pass)),
    }
}

fn to_scorecard(language: Language, id: NominationId, pass: Pass) -> Response {
    Redirect::to(&urls::scorecard_of(language, id, pass)).into_response()
}
