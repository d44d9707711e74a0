//! Asking about a concept.

use super::{fault, mail};
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
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
use domain::questions::{QUESTION_MAX, WAITING_MAX};
use leptos::prelude::*;
use store::{concepts::ConceptDetail, questions::AskRefusal};

async fn of_catalogue(visit: &Visit, slug: &str) -> PageResult<ConceptDetail> {
    let found = visit.store().find_published_concept(slug, visit.language).await?;
    found.filter(|detail| detail.retired_at.is_none()).ok_or(PageError::NotFound)
}

pub async fn page(visit: Visit, Path((_, slug)): Path<(String, String)>) -> PageResult {
    let detail = of_catalogue(&visit, &slug).await?;
    show(&visit, &detail, "", None, StatusCode::OK)
}

fn show(
    visit: &Visit,
    detail: &ConceptDetail,
    typed: &str,
    error: Option<String>,
    status: StatusCode,
) -> PageResult {
    let (t, l) = (visit.t, visit.language);
    let summary = detail.summary.clone();
    let faults: Vec<(String, String)> =
        error.iter().map(|text| ("#question".to_owned(), text.clone())).collect();
    let heading = ui::fault_heading(t, faults.len());
    let field = Field {
        name: "question".to_owned(),
        label: t.s("question-yours"),
        help: Some(t.a("question-help", [("max", QUESTION_MAX.into())])),
        error,
        value: typed.to_owned(),
        rows: 5,
        ..Field::default()
    };
    let head = Head { title: t.s("question-ask-title"), nav: Nav::Catalogue, ..Head::default() };
    let page = visit.page(head, move || {
        let lang = (summary.language != l).then(|| summary.language.tag());
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::concept(l, &summary.slug) lang=lang>{summary.title.clone()}</a></p>
                <h1>{t.s("question-ask-title")}</h1>
                <p class="lead">{t.s("question-ask-lead")}</p>
                {ui::error_summary(heading, faults)}
                <form class="flow" method="post" action=urls::ask_about(l, &summary.slug) novalidate>
                    {ui::area(field)}
                    <p class="small soft">{t.s("question-privacy")}</p>
                    <p><button class="btn big" type="submit">{t.s("question-send")}</button></p>
                </form>
            </div>
        }
    });
    Ok((status, page).into_response())
}

pub async fn ask(visit: Visit, Path((_, slug)): Path<(String, String)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let detail = of_catalogue(&visit, &slug).await?;
    let text = fields.text("question");
    if let Some(error) = fault(visit.t, &text, QUESTION_MAX, "question-blank") {
        return show(&visit, &detail, &text, Some(error), StatusCode::UNPROCESSABLE_ENTITY);
    }
    let title = detail.summary.title.clone();
    let asked = visit
        .store()
        .ask_question(detail.summary.id, by, (visit.language, &text), visit.now, |reader| {
            mail(&visit, reader, "asked", &title, |t| urls::questions(t.language))
        })
        .await?;
    match asked {
        Ok(_) => Ok(Redirect::to(&urls::questions(visit.language)).into_response()),
        Err(AskRefusal::TooMany) => {
            let error = visit.t.a("question-too-many", [("max", WAITING_MAX.into())]);
            show(&visit, &detail, &text, Some(error), StatusCode::CONFLICT)
        }
    }
}
