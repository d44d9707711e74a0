//! Makes a concept one's own: for which library, and what happens then.

use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    page::{Head, Nav},
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{adaptations::LINE_MAX, ids::OrganisationId, libraries::COUNTRIES};
use leptos::prelude::*;
use store::{
    accounts::Chosen,
    adaptations::{AdaptationSummary, NewAdaptation},
    concepts::ConceptDetail,
};

async fn of_catalogue(visit: &Visit, slug: &str) -> PageResult<ConceptDetail> {
    let found = visit.store().find_published_concept(slug, visit.language).await?;
    found.filter(|detail| detail.retired_at.is_none()).ok_or(PageError::NotFound)
}

pub async fn page(visit: Visit, Path((_, slug)): Path<(String, String)>) -> PageResult {
    let account = visit.account()?;
    let detail = of_catalogue(&visit, &slug).await?;
    // whoever has done this before, or speaks for a library, need not type its name again
    let before = visit.store().list_adaptations_of(account).await?;
    let led = match &visit.season {
        Some(season) => visit.store().find_led_library(account, season.id).await?,
        None => None,
    };
    let led = match led {
        Some(library) => visit.store().find_organisation_by_id(library).await?,
        None => None,
    };
    let library = match (led, before.first()) {
        (Some(library), _) => library.name,
        (None, Some(it)) => it.library.clone(),
        (None, None) => String::new(),
    };
    show(&visit, &detail, &before, (&library, ""), None).await
}

async fn show(
    visit: &Visit,
    detail: &ConceptDetail,
    mine: &[AdaptationSummary],
    (library, country): (&str, &str),
    error: Option<String>,
) -> PageResult {
    let (t, l) = (visit.t, visit.language);
    let names = visit.store().list_library_names().await?;
    let already: Vec<_> = mine
        .iter()
        .filter(|it| it.concept.id == detail.summary.id)
        .map(|it| (it.id, it.title.clone(), it.library.clone()))
        .collect();
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let faults: Vec<(String, String)> =
        error.iter().map(|text| ("#library".to_owned(), text.clone())).collect();
    let heading = ui::fault_heading(t, faults.len());
    let field = Field {
        name: "library".to_owned(),
        label: t.s("adapt-library"),
        help: Some(t.s("adapt-library-help")),
        error,
        value: library.to_owned(),
        list: Some("libraries"),
        autocomplete: Some("organization"),
        required: true,
        ..Field::default()
    };
    let mut countries = vec![Choice { label: t.s("adapt-country-unsaid"), ..Choice::default() }];
    countries.extend(COUNTRIES.into_iter().map(|code| Choice {
        value: code.to_owned(),
        label: t.of("country-", code),
        checked: code == country,
        ..Choice::default()
    }));
    let land = Field {
        name: "country".to_owned(),
        label: t.s("adapt-country"),
        help: Some(t.s("adapt-country-help")),
        class: "medium",
        ..Field::default()
    };
    let summary = detail.summary.clone();
    let head = Head { title: t.s("adapt-title"), nav: Nav::Catalogue, ..Head::default() };
    let page = visit.page(head, move || {
        let again = (!already.is_empty()).then(|| {
            let links = already
                .into_iter()
                .map(|(id, title, library)| view! { <li><a href=urls::adaptation(l, id)>{title}</a> ", " {library}</li> })
                .collect_view();
            view! {
                <div class="notice flow tight">
                    <p>{t.s("adapt-already")}</p>
                    <ul>{links}</ul>
                </div>
            }
        });
        let options = names.into_iter().map(|name| view! { <option value=name></option> }).collect_view();
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::concept(l, &summary.slug)>{summary.title.clone()}</a></p>
                <h1>{t.s("adapt-title")}</h1>
                <p class="lead">{t.s("adapt-lead")}</p>
                {ui::error_summary(heading, faults)}
                {again}
                <form class="flow" method="post" action=urls::adapt(l, &summary.slug) novalidate>
                    {ui::field(field)}
                    <datalist id="libraries">{options}</datalist>
                    {ui::select(land, countries)}
                    <p><button class="btn big" type="submit">{t.s("adapt-begin")}</button></p>
                </form>
                <h2 class="mid">{t.s("adapt-then")}</h2>
                <ol class="numbered">
                    <li>{t.s("adapt-then-text")}</li>
                    <li>{t.s("adapt-then-plan")}</li>
                    <li>{t.s("adapt-then-outcome")}</li>
                </ol>
                <p class="small soft">{t.s("adapt-private")}</p>
            </div>
        }
    });
    Ok((status, page).into_response())
}

pub async fn begin(visit: Visit, Path((_, slug)): Path<(String, String)>, fields: Fields) -> PageResult {
    let owner = visit.account()?;
    let detail = of_catalogue(&visit, &slug).await?;
    let library = fields.text("library").trim().to_owned();
    let country = fields.text("country");
    let country = COUNTRIES.into_iter().find(|code| *code == country).unwrap_or_default().to_owned();
    let wrong = match library.chars().count() {
        0 => Some("adapt-no-library"),
        count if count > LINE_MAX => Some("adapt-long-library"),
        _ => None,
    };
    if let Some(wrong) = wrong {
        let mine = visit.store().list_adaptations_of(owner).await?;
        return show(&visit, &detail, &mine, (&library, &country), Some(visit.t.s(wrong))).await;
    }
    let organisation: Option<OrganisationId> = match visit.store().choose_library(&library).await? {
        Chosen::One(id) => Some(id),
        Chosen::None | Chosen::Several => None,
    };
    let new = NewAdaptation {
        concept: detail.summary.id,
        language: detail.summary.language,
        owner,
        organisation,
        library,
        country,
    };
    let id = visit.store().begin_adaptation(new, visit.now).await?.ok_or(PageError::NotFound)?;
    Ok(Redirect::to(&urls::adaptation(visit.language, id)).into_response())
}
