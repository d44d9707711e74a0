//! Editors look at questions before they stand on a card, answer what nobody else can, and put the rest aside.

use super::{about, fault, mail};
use crate::{
    assets::Sheet,
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
    questions::{ANSWER_MAX, QUESTION_MAX},
};
use leptos::prelude::*;
use store::questions::{Question, Reader, Verdict};

/// A line for the editor's desk; nothing where nothing waits.
pub fn waiting_line(t: Tr, waiting: u64) -> Option<impl IntoView> {
    (waiting > 0).then(|| {
        view! {
            <p class="notice">
                <a href=urls::judge_questions(t.language)>{t.a("questions-waiting", [("n", waiting.into())])}</a>
            </p>
        }
    })
}

/// A form that was not taken: of which question, what was typed, and what is wrong with which field.
struct Again {
    id: QuestionId,
    answer: String,
    reason: String,
    part: &'static str,
    error: String,
}

impl Again {
    fn error_on(&self, part: &str) -> Option<String> {
        (self.part == part).then(|| self.error.clone())
    }
}

pub async fn page(visit: Visit) -> PageResult {
    show(&visit, None).await
}

async fn show(visit: &Visit, again: Option<Again>) -> PageResult {
    let waiting = visit.store().list_waiting_questions().await?;
    let (t, l, zone) = (visit.t, visit.language, visit.zone().to_owned());
    let status = if again.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let faults: Vec<(String, String)> =
        again.iter().map(|it| (format!("#{}-{}", it.part, it.id), it.error.clone())).collect();
    let heading = ui::fault_heading(t, faults.len());
    let head =
        Head { title: t.s("questions-judge"), nav: Nav::Editor, sheets: &[Sheet::Work], ..Head::default() };
    let page = visit.page(head, move || {
        let body = if waiting.is_empty() {
            ui::empty(t.s("questions-judge-none"), t.s("questions-judge-none-text"), None).into_any()
        } else {
            waiting.iter().map(|it| panel(t, &zone, it, again.as_ref())).collect_view().into_any()
        };
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::editor(l)>{t.s("concepts-editor-title")}</a></p>
                <h1>{t.s("questions-judge")}</h1>
                <p class="lead">{t.s("questions-judge-lead")}</p>
                {ui::error_summary(heading, faults)}
                {body}
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn panel(t: Tr, zone: &str, it: &Question, again: Option<&Again>) -> impl IntoView + use<> {
    let again = again.filter(|again| again.id == it.id);
    let answer = Field {
        name: format!("answer-{}", it.id),
        label: t.s("question-answer"),
        help: Some(t.s("questions-judge-answer-help")),
        error: again.and_then(|again| again.error_on("answer")),
        value: again.map_or_else(|| it.answer.clone(), |again| again.answer.clone()),
        lang: it.answer_language.map(|language| language.tag()),
        rows: 5,
        ..Field::default()
    };
    let reason = Field {
        name: format!("reason-{}", it.id),
        label: t.s("questions-judge-reason"),
        error: again.and_then(|again| again.error_on("reason")),
        value: again.map_or_else(String::new, |again| again.reason.clone()),
        rows: 2,
        ..Field::default()
    };
    let asked = t.a("question-asked-on", [("date", t.date(it.asked_at, zone).into())]);
    view! {
        <section class="panel flow">
            <p class="small soft">{asked}</p>
            {about(t, it)}
            <form class="flow" method="post" action=urls::judge_question(t.language, it.id) novalidate>
                {ui::area(answer)}
                <p><button class="btn" type="submit" name="then" value="show">{t.s("questions-judge-show")}</button></p>
                {ui::area(reason)}
                <p>
                    <button class="btn second" type="submit" name="then" value="aside">
                        {t.s("questions-judge-aside")}
                    </button>
                </p>
            </form>
        </section>
    }
}

pub async fn settle(visit: Visit, Path((_, id)): Path<(String, QuestionId)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let (t, language) = (visit.t, visit.language);
    let (answer, reason) = (fields.text(&format!("answer-{id}")), fields.text(&format!("reason-{id}")));
    let (part, error) = match fields.text("then").as_str() {
        "show" => ("answer", fault(t, &answer, ANSWER_MAX, "question-answer-blank")),
        "aside" => ("reason", fault(t, &reason, QUESTION_MAX, "questions-judge-no-reason")),
        _ => return Err(PageError::BadForm),
    };
    if let Some(error) = error {
        return show(&visit, Some(Again { id, answer, reason, part, error })).await;
    }
    let verdict = match part {
        "answer" => Verdict::Show { answer, language },
        _ => Verdict::PutAside { reason },
    };
    let tell = |question: &Question, reader: &Reader| match verdict {
        Verdict::Show { .. } => {
            mail(&visit, reader, "shown", &question.title, |t| urls::concept(t.language, &question.slug))
        }
        Verdict::PutAside { .. } => {
            mail(&visit, reader, "put-aside", &question.title, |t| urls::questions(t.language))
        }
    };
    if !visit.store().settle_question(id, by, &verdict, visit.now, tell).await? {
        return Err(PageError::Refused("error-question-settled"));
    }
    Ok(Redirect::to(&urls::judge_questions(visit.language)).into_response())
}
