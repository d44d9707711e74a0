//! The categories of a call: their words in every language, adding one with a rubric, taking one out.

use super::{form::summary, templates};
use crate::{
    assets::Sheet,
    concepts::slug::slug_of,
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
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::CategoryId,
    language::{Language, Localised},
    seasons::Category,
};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use store::seasons::{CategoryRefusal, CategoryWords, Criterion, NewCategory, NewCriterion};

/// What is said of a category, in its order.
const PARTS: [&str; 3] = ["name", "question", "about"];
const TEXT_MAX: usize = 300;

type Typed = BTreeMap<String, String>;

/// A form that was sent and is shown again: which one, what was typed, what is wrong.
#[derive(Default)]
struct Again {
    /// None for the form that adds one.
    category: Option<CategoryId>,
    typed: Typed,
    faults: Vec<(String, String)>,
    refused: Option<String>,
}

pub async fn page(visit: Visit) -> PageResult {
    show(&visit, Again::default()).await
}

async fn show(visit: &Visit, again: Again) -> PageResult {
    let season = visit.season()?.id;
    let mut categories = Vec::new();
    for category in visit.store().list_categories(season).await? {
        let criteria = visit.store().list_criteria(category.id).await?;
        categories.push((category, criteria));
    }
    let (t, l) = (visit.t, visit.language);
    let written = visit.written_languages();
    let status = match (again.faults.is_empty(), &again.refused) {
        (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
        (true, Some(_)) => StatusCode::CONFLICT,
        (true, None) => StatusCode::OK,
    };
    let head = Head {
        title: t.s("season-categories-title"),
        nav: Nav::Organise,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let rubrics = rubric_choices(t, &categories, &again);
        let panels = categories
            .into_iter()
            .map(|(category, criteria)| panel(t, &written, category, criteria, &again))
            .collect_view();
        let adding = again.category.is_none();
        let own = if adding { again.typed.clone() } else { Typed::new() };
        let faults = if adding { again.faults.clone() } else { Vec::new() };
        let rubric = Field {
            name: "rubric".to_owned(),
            label: t.s("season-category-rubric"),
            help: Some(t.s("season-category-rubric-help")),
            ..Field::default()
        };
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::edit_season(l)>{t.s("season-edit-title")}</a></p>
                <h1>{t.s("season-categories-title")}</h1>
                <p class="lead">{t.s("season-categories-lead")}</p>
                {again.refused.clone().map(|text| ui::notice("bad", text))}
                {summary(t, &again.faults)}
                {panels}
                <form class="panel flow" method="post" action=urls::edit_categories(l) novalidate id="add">
                    <h2 class="mid">{t.s("season-category-add")}</h2>
                    {words(t, &written, "new", &own, &faults)}
                    {ui::select(rubric, rubrics)}
                    <p><button class="btn" type="submit">{t.s("season-category-add")}</button></p>
                </form>
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// Ready-made rubrics, and those of the categories that are there.
fn rubric_choices(t: Tr, categories: &[(Category, Vec<Criterion>)], again: &Again) -> Vec<Choice> {
    let chosen = again.typed.get("rubric").cloned().unwrap_or_default();
    let l = t.language;
    let ready =
        templates::all().iter().map(|template| (template.slug.clone(), template.name.get(l).to_owned()));
    let theirs = categories.iter().map(|(category, _)| {
        let label = t.a("season-category-rubric-of", [("name", category.name.get(l).to_owned().into())]);
        (format!("of-{}", category.id), label)
    });
    ready
        .chain(theirs)
        .map(|(value, label)| Choice { checked: value == chosen, value, label, ..Choice::default() })
        .collect()
}

fn panel(
    t: Tr,
    written: &BTreeSet<Language>,
    category: Category,
    criteria: Vec<Criterion>,
    again: &Again,
) -> impl IntoView + use<> {
    let l = t.language;
    let mine = again.category == Some(category.id);
    let typed = if mine {
        again.typed.clone()
    } else {
        let texts = [("name", &category.name), ("question", &category.question), ("about", &category.about)];
        texts
            .into_iter()
            .flat_map(|(part, text)| {
                Language::ALL
                    .map(|language| (format!("{part}-{language}"), text.exactly(language).to_owned()))
            })
            .collect()
    };
    let faults = if mine { again.faults.clone() } else { Vec::new() };
    let name = category.name.get(l).to_owned();
    let rubric: Vec<String> = criteria
        .iter()
        .map(|criterion| format!("{} {}\u{a0}%", criterion.title.get(l), criterion.weight_percent))
        .collect();
    let rubric = if rubric.is_empty() { t.s("season-category-no-rubric") } else { rubric.join(" · ") };
    let remove = t.a("season-category-remove-label", [("name", name.clone().into())]);
    view! {
        <details class="panel" open=mine>
            <summary>{name}</summary>
            <form class="flow" method="post" action=urls::edit_category(l, category.id) novalidate>
                {words(t, written, &category.id.to_string(), &typed, &faults)}
                <p class="small soft">{t.s("season-category-rubric")} ": " {rubric}</p>
                <p class="row">
                    <a href=urls::edit_rubric(l, category.id)>{t.s("rubric-edit-title")}</a>
                    <a href=urls::category_rules(l, category.id)>{t.s("rules-edit-title")}</a>
                </p>
                <p><button class="btn" type="submit">{t.s("season-edit-save")}</button></p>
            </form>
            <form method="post" action=urls::remove_category(l, category.id)>
                <button class="btn danger slim" type="submit" aria-label=remove>{t.s("season-category-remove")}</button>
            </form>
        </details>
    }
}

/// The words of one category; `of` keeps the fields of several forms on one page apart.
fn words(
    t: Tr,
    written: &BTreeSet<Language>,
    of: &str,
    typed: &Typed,
    faults: &[(String, String)],
) -> impl IntoView + use<> {
    let fields = PARTS
        .into_iter()
        .flat_map(|part| Language::ALL.map(|language| (part, language)))
        .map(|(part, language)| {
            let name = format!("{part}-{language}");
            let language_name = language.own_name();
            let label = t.a(&format!("season-category-{part}"), [("language", language_name.into())]);
            let error = faults.iter().find(|(at, _)| *at == format!("{name}-{of}"));
            let value = typed.get(&name).cloned().unwrap_or_default();
            Field {
                name: format!("{name}-{of}"),
                label,
                error: error.map(|(_, words)| words.clone()),
                value,
                lang: Some(language.tag()),
                autocomplete: Some("off"),
                ..Field::default()
            }
        })
        .collect();
    ui::in_languages(t, written, fields)
}

/// What was typed into the form of one category.
fn read(t: Tr, fields: &Fields, of: &str) -> (Typed, Result<CategoryWords, Vec<(String, String)>>) {
    let mut typed = Typed::from([("rubric".to_owned(), fields.text("rubric"))]);
    let mut faults = Vec::new();
    let mut texts = Vec::new();
    for part in PARTS {
        let mut words = Vec::new();
        for language in Language::ALL {
            let name = format!("{part}-{language}");
            let text = fields.text(&format!("{name}-{of}")).trim().to_owned();
            if text.chars().count() > TEXT_MAX {
                faults.push((format!("{name}-{of}"), t.s("season-category-too-long")));
            }
            typed.insert(name, text.clone());
            words.push((language, text));
        }
        if words.iter().all(|(_, text)| text.is_empty()) {
            faults.push((format!("{part}-{}-{of}", t.language), t.s("season-category-no-words")));
        }
        // a language without words shows those of another
        words.retain(|(_, text)| !text.is_empty());
        texts.push(Localised::new(words));
    }
    let mut texts = texts.into_iter();
    let mut next = || texts.next().unwrap_or_default();
    let words = CategoryWords { name: next(), question: next(), about: next() };
    (typed, if faults.is_empty() { Ok(words) } else { Err(faults) })
}

pub async fn add(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let (typed, words) = read(visit.t, &fields, "new");
    let words = match words {
        Ok(words) => words,
        Err(faults) => return show(&visit, Again { typed, faults, ..Again::default() }).await,
    };
    let rubric = fields.text("rubric");
    let criteria: Vec<NewCriterion> = match rubric.strip_prefix("of-").and_then(|id| id.parse().ok()) {
        Some(id) => {
            let known = visit.store().list_categories(season).await?;
            let category = known.into_iter().find(|category| category.id == CategoryId(id));
            let category = category.ok_or(PageError::BadForm)?.id;
            visit.store().list_criteria(category).await?.into_iter().map(NewCriterion::from).collect()
        }
        None => templates::all()
            .iter()
            .find(|template| template.slug == rubric)
            .map(|template| template.criteria.clone())
            .ok_or(PageError::BadForm)?,
    };
    let new = NewCategory {
        slug: slug_of(words.name.get(Language::En)),
        name: words.name,
        question: words.question,
        about: words.about,
        rules: Default::default(),
        criteria,
    };
    match visit.store().record_category(season, new, by, visit.now).await? {
        Some(_) => Ok(Redirect::to(&urls::edit_categories(visit.language)).into_response()),
        None => {
            let fault = (format!("name-{}-new", visit.language), visit.t.s("season-category-there"));
            show(&visit, Again { typed, faults: vec![fault], ..Again::default() }).await
        }
    }
}

pub async fn save(visit: Visit, Path((_, id)): Path<(String, CategoryId)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let (typed, words) = read(visit.t, &fields, &id.to_string());
    match words {
        Ok(words) => {
            if visit.store().change_category(season, id, words, by, visit.now).await? {
                Ok(Redirect::to(&urls::edit_categories(visit.language)).into_response())
            } else {
                Err(PageError::NotFound)
            }
        }
        Err(faults) => show(&visit, Again { category: Some(id), typed, faults, ..Again::default() }).await,
    }
}

pub async fn remove(visit: Visit, Path((_, id)): Path<(String, CategoryId)>) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    match visit.store().delete_category(season, id, by, visit.now).await? {
        Ok(()) => Ok(Redirect::to(&urls::edit_categories(visit.language)).into_response()),
        Err(CategoryRefusal::Unknown) => Err(PageError::NotFound),
        Err(CategoryRefusal::InUse) => {
            let refused = Some(visit.t.s("season-category-in-use"));
            show(&visit, Again { refused, ..Again::default() }).await
        }
    }
}
