//! A category's rubric: its criteria, their weights, and what each level means, with an example.

use super::templates;
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
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::CategoryId,
    jury::{CRITERIA_MAX, RubricFault},
    language::{Language, Localised},
};
use leptos::prelude::*;
use serde::Deserialize;
use std::collections::BTreeSet;
use store::seasons::{NewCriterion, RubricRefusal};

/// The longest text of a criterion, in characters.
const TEXT_MAX: usize = 300;
const LEVELS: usize = 5;

type Faults = Vec<(String, String)>;

/// A criterion as it stands in the form; a weight may be anything that was typed.
#[derive(Clone, Default)]
struct Typed {
    title: Vec<String>,
    question: Vec<String>,
    weight: String,
    anchors: Vec<Vec<String>>,
    examples: Vec<Vec<String>>,
    comment_required: bool,
}

#[derive(Deserialize)]
pub struct Asked {
    /// The ready-made rubric to begin from.
    #[serde(default)]
    from: Option<String>,
    #[serde(default)]
    saved: Option<String>,
}

fn exactly(text: &Localised) -> Vec<String> {
    Language::ALL.map(|language| text.exactly(language).to_owned()).to_vec()
}

impl From<NewCriterion> for Typed {
    fn from(it: NewCriterion) -> Self {
        Self {
            title: exactly(&it.title),
            question: exactly(&it.question),
            weight: it.weight_percent.to_string(),
            anchors: it.anchors.iter().map(exactly).collect(),
            examples: it.examples.iter().map(exactly).collect(),
            comment_required: it.comment_required,
        }
    }
}

pub async fn page(
    visit: Visit,
    Path((_, id)): Path<(String, CategoryId)>,
    Query(asked): Query<Asked>,
) -> PageResult {
    let season = visit.season()?.id;
    let (criteria, _) = visit.store().find_rubric(season, id).await?.ok_or(PageError::NotFound)?;
    let from = asked.from.and_then(|slug| templates::all().iter().find(|it| it.slug == slug));
    let typed = match from {
        Some(template) => template.criteria.iter().cloned().map(Typed::from).collect(),
        None => criteria.into_iter().map(|criterion| NewCriterion::from(criterion).into()).collect(),
    };
    show(&visit, id, typed, Faults::new(), None, asked.saved.is_some()).await
}

async fn show(
    visit: &Visit,
    id: CategoryId,
    mut typed: Vec<Typed>,
    faults: Faults,
    refused: Option<String>,
    saved: bool,
) -> PageResult {
    let season = visit.season()?.id;
    let (_, free) = visit.store().find_rubric(season, id).await?.ok_or(PageError::NotFound)?;
    let categories = visit.store().list_categories(season).await?;
    let (t, l) = (visit.t, visit.language);
    let written = visit.written_languages();
    let name = categories
        .iter()
        .find(|category| category.id == id)
        .map_or_else(String::new, |category| category.name.get(l).to_owned());
    let status = match (&refused, faults.is_empty()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    if free && typed.len() < CRITERIA_MAX {
        typed.push(Typed { comment_required: true, ..Typed::default() });
    }
    let head = Head {
        title: t.s("rubric-edit-title"),
        nav: Nav::Organise,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let heading = ui::fault_heading(t, faults.len());
        let listed = faults.iter().map(|(at, words)| (format!("#{at}"), words.clone())).collect();
        let weights: Vec<u32> = typed.iter().filter_map(|it| it.weight.trim().parse().ok()).collect();
        let sum = t.a("rubric-sum", [("n", weights.iter().sum::<u32>().into())]);
        let criteria = typed
            .iter()
            .enumerate()
            .map(|(at, it)| criterion(t, &written, at, it, &faults, free))
            .collect_view();
        let begin = free.then(|| {
            let ways = templates::all()
                .iter()
                .map(|template| {
                    let to = format!("{}?from={}", urls::edit_rubric(l, id), template.slug);
                    view! { <li><a href=to>{template.name.get(l).to_owned()}</a></li> }
                })
                .collect_view();
            view! {
                <details>
                    <summary>{t.s("rubric-from")}</summary>
                    <p class="help">{t.s("rubric-from-help")}</p>
                    <ul>{ways}</ul>
                </details>
            }
        });
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::edit_categories(l)>{t.s("season-categories-title")}</a></p>
                <h1>{t.s("rubric-edit-title")}</h1>
                <p class="lead">{name}</p>
                {saved.then(|| ui::notice("good", t.s("season-edit-saved")))}
                {refused.map(|text| ui::notice("bad", text))}
                {(!free).then(|| ui::notice("warn", t.s("rubric-fixed")))}
                {ui::error_summary(heading, listed)}
                {begin}
                <form class="flow" method="post" action=urls::edit_rubric(l, id) novalidate>
                    {criteria}
                    {free.then(|| view! {
                        <p class="small soft">{sum}</p>
                        <p><button class="btn big" type="submit">{t.s("season-edit-save")}</button></p>
                    })}
                </form>
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn criterion(
    t: Tr,
    written: &BTreeSet<Language>,
    at: usize,
    it: &Typed,
    faults: &Faults,
    free: bool,
) -> impl IntoView + use<> {
    let number = at + 1;
    let label = |part: &str, language: Language| {
        t.a(&format!("rubric-{part}"), [("language", language.own_name().into())])
    };
    let field = |name: String, label: String, value: String| Field {
        error: faults.iter().find(|(at, _)| *at == name).map(|(_, words)| words.clone()),
        name,
        label,
        value,
        autocomplete: Some("off"),
        ..Field::default()
    };
    let both = |part: &str, values: &[String]| {
        let fields = Language::ALL
            .into_iter()
            .enumerate()
            .map(|(which, language)| {
                let value = values.get(which).cloned().unwrap_or_default();
                let name = format!("{part}-{number}-{language}");
                Field { lang: Some(language.tag()), ..field(name, label(part, language), value) }
            })
            .collect();
        ui::in_languages(t, written, fields)
    };
    let weight = Field {
        inputmode: Some("numeric"),
        class: "short",
        ..field(format!("weight-{number}"), t.s("rubric-weight"), it.weight.clone())
    };
    let required = ui::choices(
        Field { name: format!("comment-{number}"), label: t.s("rubric-comment"), ..Field::default() },
        "checkbox",
        vec![Choice {
            value: "1".to_owned(),
            label: t.s("rubric-comment-required"),
            checked: it.comment_required,
            ..Choice::default()
        }],
    );
    let levels = (0..LEVELS)
        .map(|level| {
            let texts = |all: &[Vec<String>]| all.get(level).cloned().unwrap_or_default();
            let (anchors, examples) = (texts(&it.anchors), texts(&it.examples));
            let fields = Language::ALL
                .into_iter()
                .enumerate()
                .flat_map(|(which, language)| {
                    let of = |part: &str, values: &[String]| {
                        let value = values.get(which).cloned().unwrap_or_default();
                        let name = format!("{part}-{number}-{}-{language}", level + 1);
                        Field { lang: Some(language.tag()), ..field(name, label(part, language), value) }
                    };
                    [of("anchor", &anchors), of("example", &examples)]
                })
                .collect();
            let fields = ui::in_languages(t, written, fields);
            view! {
                <fieldset class="flow tight">
                    <legend>{t.a("rubric-level", [("n", (level + 1).into())])}</legend>
                    {fields}
                </fieldset>
            }
        })
        .collect_view();
    let title = it.title.iter().find(|title| !title.trim().is_empty()).cloned();
    let heading = match title {
        Some(title) => format!("{number}. {title}"),
        None => t.a("rubric-new", [("n", number.into())]),
    };
    let flagged =
        faults.iter().any(|(name, _)| name.split('-').nth(1).is_some_and(|at| at == number.to_string()));
    view! {
        <details class="panel" open=flagged>
            <summary>{heading}</summary>
            <fieldset class="flow" disabled=!free>
                {both("title", &it.title)}
                {both("question", &it.question)}
                {ui::field(weight)}
                {required}
                {levels}
            </fieldset>
        </details>
    }
}

pub async fn save(visit: Visit, Path((_, id)): Path<(String, CategoryId)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let t = visit.t;
    let typed: Vec<Typed> =
        (1..=CRITERIA_MAX).map(|number| read(&fields, number)).filter(Typed::says_something).collect();
    let mut faults = Faults::new();
    let criteria: Vec<NewCriterion> =
        (1..).zip(&typed).map(|(number, it)| meaning(t, number, it, &mut faults)).collect();
    if !faults.is_empty() {
        return show(&visit, id, typed, faults, None, false).await;
    }
    let refusal = match visit.store().change_rubric(season, id, criteria, by, visit.now).await? {
        None => return Err(PageError::NotFound),
        Some(Ok(())) => {
            let to = format!("{}?saved=1", urls::edit_rubric(visit.language, id));
            return Ok(Redirect::to(&to).into_response());
        }
        Some(Err(refusal)) => refusal,
    };
    let mut refused = None;
    match refusal {
        RubricRefusal::InUse => refused = Some(t.s("rubric-in-use")),
        RubricRefusal::TooMany => return Err(PageError::BadForm),
        RubricRefusal::Fault(RubricFault::WeightsSumTo { percent }) => {
            faults.push(("weight-1".to_owned(), t.a("rubric-sum-wrong", [("n", percent.into())])));
        }
        RubricRefusal::Fault(RubricFault::NoCriteria) => {
            faults.push((format!("title-1-{}", t.language), t.s("rubric-none")));
        }
        RubricRefusal::Fault(RubricFault::Repeated(_) | RubricFault::WeighsNothing(_)) => {
            faults.push(("weight-1".to_owned(), t.s("rubric-no-weight")));
        }
    }
    show(&visit, id, typed, faults, refused, false).await
}

fn read(fields: &Fields, number: usize) -> Typed {
    let both = |part: String| {
        Language::ALL.map(|language| fields.text(&format!("{part}-{language}")).trim().to_owned()).to_vec()
    };
    let levels = |part: &str| (1..=LEVELS).map(|level| both(format!("{part}-{number}-{level}"))).collect();
    Typed {
        title: both(format!("title-{number}")),
        question: both(format!("question-{number}")),
        weight: fields.text(&format!("weight-{number}")).trim().to_owned(),
        anchors: levels("anchor"),
        examples: levels("example"),
        comment_required: fields.has(&format!("comment-{number}")),
    }
}

impl Typed {
    /// A criterion that says nothing at all is one that was left out.
    fn says_something(&self) -> bool {
        let texts = self.title.iter().chain(&self.question);
        let levels = self.anchors.iter().chain(&self.examples).flatten();
        !self.weight.is_empty() || texts.chain(levels).any(|text| !text.is_empty())
    }
}

/// What the typed criterion means; faults are named by field.
fn meaning(t: Tr, number: usize, it: &Typed, faults: &mut Faults) -> NewCriterion {
    let mut localised = |name: &str, values: &[String], wanted: bool| {
        for (language, text) in Language::ALL.into_iter().zip(values) {
            if text.chars().count() > TEXT_MAX {
                faults.push((format!("{name}-{language}"), t.s("season-category-too-long")));
            }
        }
        if wanted && values.iter().all(String::is_empty) {
            faults.push((format!("{name}-{}", t.language), t.s("season-category-no-words")));
        }
        let words = Language::ALL.into_iter().zip(values.iter().cloned());
        Localised::new(words.filter(|(_, text)| !text.is_empty()).collect::<Vec<_>>())
    };
    let title = localised(&format!("title-{number}"), &it.title, true);
    let question = localised(&format!("question-{number}"), &it.question, true);
    let mut levels = |part: &str, values: &[Vec<String>], wanted: bool| {
        std::array::from_fn(|level| {
            let values = values.get(level).cloned().unwrap_or_default();
            localised(&format!("{part}-{number}-{}", level + 1), &values, wanted)
        })
    };
    let anchors = levels("anchor", &it.anchors, true);
    let examples = levels("example", &it.examples, false);
    let weight_percent = match it.weight.parse::<u8>() {
        Ok(weight @ 1..=100) => weight,
        _ => {
            faults.push((format!("weight-{number}"), t.s("rubric-no-weight")));
            0
        }
    };
    NewCriterion { title, question, weight_percent, anchors, examples, comment_required: it.comment_required }
}
