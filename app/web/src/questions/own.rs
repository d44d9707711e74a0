//! What the visitor asked, and what they are asked.

use super::{about, fault};
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::QuestionId,
    questions::{ANSWER_MAX, QuestionStage},
};
use leptos::prelude::*;
use store::questions::Question;

/// An answer that was not kept: to which question, what was typed, and why.
struct Again {
    id: QuestionId,
    typed: String,
    error: String,
}

pub async fn page(visit: Visit) -> PageResult {
    show(&visit, None).await
}

async fn show(visit: &Visit, again: Option<Again>) -> PageResult {
    let account = visit.account()?;
    let asked = visit.store().list_questions_by(account).await?;
    let to_answer = visit.store().list_questions_for(account).await?;
    let (t, zone) = (visit.t, visit.zone().to_owned());
    let status = if again.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let faults: Vec<(String, String)> =
        again.iter().map(|it| (format!("#answer-{}", it.id), it.error.clone())).collect();
    let heading = ui::fault_heading(t, faults.len());
    let head = Head { title: t.s("questions-title"), nav: Nav::Catalogue, ..Head::default() };
    let page = visit.page(head, move || {
        let nothing = asked.is_empty() && to_answer.is_empty();
        let to_answer = (!to_answer.is_empty()).then(|| {
            let rows = to_answer.iter().map(|it| answering(t, &zone, it, again.as_ref())).collect_view();
            view! { <h2 class="mid">{t.s("questions-to-you")}</h2> <p>{t.s("questions-to-you-text")}</p> {rows} }
        });
        let asked = (!asked.is_empty()).then(|| {
            let rows = asked.iter().map(|it| own(t, &zone, it)).collect_view();
            view! { <h2 class="mid">{t.s("questions-yours")}</h2> {rows} }
        });
        let none = nothing.then(|| {
            let way_on = Some((urls::catalogue(t.language), t.s("concepts-catalogue-title")));
            ui::empty(t.s("questions-none"), t.s("questions-none-text"), way_on)
        });
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("questions-title")}</h1>
                {ui::error_summary(heading, faults)}
                {none}
                {to_answer}
                {asked}
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn answering(t: Tr, zone: &str, it: &Question, again: Option<&Again>) -> impl IntoView + use<> {
    let again = again.filter(|again| again.id == it.id);
    let name = format!("answer-{}", it.id);
    let field = Field {
        label: t.s("question-answer"),
        help: Some(t.a("question-answer-help", [("max", ANSWER_MAX.into())])),
        error: again.map(|again| again.error.clone()),
        value: again.map_or_else(|| it.answer.clone(), |again| again.typed.clone()),
        rows: 5,
        name,
        ..Field::default()
    };
    let kept = (it.stage == QuestionStage::Answered).then(|| ui::notice("good", t.s("question-answer-kept")));
    let asked = t.a("question-asked-on", [("date", t.date(it.asked_at, zone).into())]);
    view! {
        <section class="panel flow">
            <p class="small soft">{asked}</p>
            {about(t, it)}
            {kept}
            <form class="flow" method="post" action=urls::answer_question(t.language, it.id) novalidate>
                {ui::area(field)}
                <p><button class="btn" type="submit">{t.s("question-answer-send")}</button></p>
            </form>
        </section>
    }
}

fn own(t: Tr, zone: &str, it: &Question) -> impl IntoView + use<> {
    let (key, good) = match it.stage {
        QuestionStage::Asked => ("asked", false),
        QuestionStage::Answered => ("answered", false),
        QuestionStage::Shown { .. } => ("shown", true),
        QuestionStage::PutAside { .. } => ("put-aside", false),
        QuestionStage::TakenBack { .. } => ("taken-back", false),
    };
    let asked = t.a("question-asked-on", [("date", t.date(it.asked_at, zone).into())]);
    let lang = it.answer_language.filter(|language| *language != t.language).map(|language| language.tag());
    let answer = it.stage.is_public().then(|| view! { <p class="lines" lang=lang>{it.answer.clone()}</p> });
    let reason = (!it.reason.is_empty()).then(|| view! { <p class="lines">{it.reason.clone()}</p> });
    let open = it.stage.is_waiting() || it.stage.is_public();
    let back = open.then(|| {
        view! {
            <form method="post" action=urls::take_back_question(t.language, it.id)>
                <button class="btn second slim" type="submit">{t.s("question-take-back")}</button>
            </form>
        }
    });
    view! {
        <section class="panel flow tight">
            <p class="row apart">
                <span class="small soft">{asked}</span>
                <span class=if good { "stamp is-good" } else { "stamp" }>{t.of("question-stage-", key)}</span>
            </p>
            {about(t, it)}
            {answer}
            {reason}
            {back}
        </section>
    }
}

pub async fn answer(visit: Visit, Path((_, id)): Path<(String, QuestionId)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let typed = fields.text(&format!("answer-{id}"));
    let known = visit.store().list_questions_for(by).await?;
    if !known.iter().any(|it| it.id == id) {
        return Err(PageError::NotFound);
    }
    if let Some(error) = fault(visit.t, &typed, ANSWER_MAX, "question-answer-blank") {
        return show(&visit, Some(Again { id, typed, error })).await;
    }
    let kept = visit.store().answer_question(id, by, (visit.language, &typed), visit.now).await?;
    if !kept {
        return Err(PageError::Refused("error-question-settled"));
    }
    Ok(Redirect::to(&urls::questions(visit.language)).into_response())
}

pub async fn take_back(visit: Visit, Path((_, id)): Path<(String, QuestionId)>) -> PageResult {
    let by = visit.account()?;
    if !visit.store().take_back_question(id, by, visit.now).await? {
        return Err(PageError::NotFound);
    }
    Ok(Redirect::to(&urls::questions(visit.language)).into_response())
}
