//! What a category asks beyond the form: whom it is for, and questions of its own.

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
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::CategoryId,
    language::{Language, Localised},
    libraries::TYPES,
    nominations::{Asked, Kind, METRICS_MAX, Month, OWN_QUESTIONS_MAX, OwnQuestion, PICTURES_MAX, Rules},
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The longest own question, in characters.
const LABEL_MAX: usize = 300;
/// Countries that may be asked for: those whose registers can be taken in.
const COUNTRIES: [&str; 8] = ["DK", "NO", "SE", "FI", "IS", "FO", "GL", "AX"];

type Faults = Vec<(String, String)>;

pub async fn page(visit: Visit, Path((_, id)): Path<(String, CategoryId)>) -> PageResult {
    let season = visit.season()?.id;
    let rules = visit.store().find_rules(season, id).await?.ok_or(PageError::NotFound)?;
    show(&visit, id, rules, Vec::new()).await
}

async fn show(visit: &Visit, id: CategoryId, rules: Rules, faults: Faults) -> PageResult {
    let season = visit.season()?.id;
    let categories = visit.store().list_categories(season).await?;
    let (t, l) = (visit.t, visit.language);
    let written = visit.written_languages();
    let name = categories
        .iter()
        .find(|category| category.id == id)
        .map_or_else(String::new, |category| category.name.get(l).to_owned());
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let head = Head {
        title: t.s("rules-edit-title"),
        nav: Nav::Organise,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let heading = ui::fault_heading(t, faults.len());
        let listed = faults.iter().map(|(at, words)| (format!("#{at}"), words.clone())).collect();
        let questions = (0..OWN_QUESTIONS_MAX)
            .map(|at| question(t, &written, at, rules.questions.get(at), &faults))
            .collect_view();
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::edit_categories(l)>{t.s("season-categories-title")}</a></p>
                <h1>{t.s("rules-edit-title")}</h1>
                <p class="lead">{name}</p>
                {ui::error_summary(heading, listed)}
                <form class="flow" method="post" action=urls::category_rules(l, id) novalidate>
                    {limits(t, &rules, &faults)}
                    <h2>{t.s("rules-questions")}</h2>
                    <p>{t.s("rules-questions-text")}</p>
                    {questions}
                    <p><button class="btn big" type="submit">{t.s("season-edit-save")}</button></p>
                </form>
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn field(t: Tr, name: &str, value: String, faults: &Faults) -> Field {
    Field {
        name: name.to_owned(),
        label: t.of("rules-", name),
        help: t.maybe_of("rules-help-", name),
        error: faults.iter().find(|(at, _)| at == name).map(|(_, words)| words.clone()),
        value,
        autocomplete: Some("off"),
        class: "medium",
        ..Field::default()
    }
}

fn limits(t: Tr, rules: &Rules, faults: &Faults) -> impl IntoView + use<> {
    let both = Choice { label: t.s("rules-kind-both"), checked: rules.kind.is_none(), ..Choice::default() };
    let kinds = std::iter::once(both)
        .chain(Kind::ALL.map(|kind| Choice {
            value: kind.as_str().to_owned(),
            label: t.of("rules-kind-", kind.as_str()),
            checked: rules.kind == Some(kind),
            ..Choice::default()
        }))
        .collect();
    let number = |n: usize| if n == 0 { String::new() } else { n.to_string() };
    let count =
        |name: &str, n: usize| Field { inputmode: Some("numeric"), ..field(t, name, number(n), faults) };
    let countries = COUNTRIES
        .map(|code| Choice {
            value: code.to_owned(),
            label: t.of("country-", code),
            checked: rules.countries.iter().any(|country| country == code),
            ..Choice::default()
        })
        .to_vec();
    let types = TYPES
        .map(|kind| Choice {
            value: kind.to_owned(),
            label: t.of("library-type-", kind),
            checked: rules.library_types.iter().any(|it| it == kind),
            ..Choice::default()
        })
        .to_vec();
    view! {
        {ui::select(field(t, "kind", String::new(), faults), kinds)}
        {ui::field(field(t, "since", rules.since.clone(), faults))}
        {ui::field(count("metrics_min", rules.metrics_min))}
        {ui::field(count("pictures_min", rules.pictures_min))}
        {ui::choices(field(t, "countries", String::new(), faults), "checkbox", countries)}
        {ui::choices(field(t, "library_types", String::new(), faults), "checkbox", types)}
    }
}

fn question(
    t: Tr,
    written: &BTreeSet<Language>,
    at: usize,
    standing: Option<&OwnQuestion>,
    faults: &Faults,
) -> impl IntoView + use<> {
    let labels = Language::ALL.map(|language| {
        let name = format!("q{at}-{language}");
        let value = standing.map_or_else(String::new, |asked| asked.label.exactly(language).to_owned());
        Field {
            label: t.a("rules-question", [("language", language.own_name().into())]),
            error: faults.iter().find(|(at, _)| *at == name).map(|(_, words)| words.clone()),
            value,
            lang: Some(language.tag()),
            autocomplete: Some("off"),
            name,
            ..Field::default()
        }
    });
    let labels = ui::in_languages(t, written, labels.to_vec());
    let asked = Field { name: format!("q{at}-asked"), label: t.s("rules-asked"), ..Field::default() };
    let moments = Asked::ALL
        .map(|moment| Choice {
            value: moment.as_str().to_owned(),
            label: t.of("rules-asked-", moment.as_str()),
            checked: standing.is_some_and(|question| question.asked == moment),
            ..Choice::default()
        })
        .to_vec();
    let open = standing.is_some() || faults.iter().any(|(of, _)| of.starts_with(&format!("q{at}-")));
    let number = at + 1;
    view! {
        <details class="panel" open=open>
            <summary>{t.a("rules-question-number", [("n", number.into())])}</summary>
            <div class="flow">
                <input
                    type="hidden"
                    name=format!("q{at}-key")
                    value=standing.map(|question| question.key.clone()).unwrap_or_default()
                />
                {labels}
                {ui::select(asked, moments)}
                <label class="choice">
                    <input
                        type="checkbox"
                        name=format!("q{at}-required")
                        value="yes"
                        checked=standing.is_some_and(|question| question.required)
                    />
                    <span>{t.s("rules-required")}</span>
                </label>
            </div>
        </details>
    }
}

/// What was typed, with what is wrong in it; nothing typed is dropped, except rows without words.
fn read(t: Tr, fields: &Fields) -> (Rules, Faults) {
    let mut faults = Faults::new();
    let since = fields.text("since").trim().to_owned();
    if !since.is_empty() && Month::parse(&since).is_none() {
        faults.push(("since".to_owned(), t.s("rules-no-month")));
    }
    let mut count = |name: &str, max: usize| {
        let typed = fields.text(name);
        match typed.trim() {
            "" => 0,
            number => number.parse().ok().filter(|n| *n <= max).unwrap_or_else(|| {
                faults.push((name.to_owned(), t.a("rules-no-number", [("max", max.into())])));
                0
            }),
        }
    };
    let (metrics_min, pictures_min) =
        (count("metrics_min", METRICS_MAX), count("pictures_min", PICTURES_MAX));
    let chosen = fields.all("countries");
    let countries =
        COUNTRIES.into_iter().filter(|code| chosen.iter().any(|c| c == code)).map(str::to_owned).collect();
    let chosen = fields.all("library_types");
    let library_types =
        TYPES.into_iter().filter(|kind| chosen.iter().any(|it| it == kind)).map(str::to_owned).collect();
    let taken: Vec<String> = (0..OWN_QUESTIONS_MAX).map(|at| fields.text(&format!("q{at}-key"))).collect();
    let mut fresh = (1..).map(|n| format!("q{n}")).filter(|key| !taken.contains(key));
    let mut questions = Vec::new();
    for (at, key) in taken.iter().enumerate() {
        let words: Vec<(Language, String)> = Language::ALL
            .map(|language| (language, fields.text(&format!("q{at}-{language}")).trim().to_owned()))
            .into_iter()
            .filter(|(_, words)| !words.is_empty())
            .collect();
        if words.is_empty() {
            continue;
        }
        for (language, text) in &words {
            if text.chars().count() > LABEL_MAX {
                faults.push((format!("q{at}-{language}"), t.s("season-category-too-long")));
            }
        }
        let known = key.strip_prefix('q').is_some_and(|n| n.parse::<u32>().is_ok());
        questions.push(OwnQuestion {
            key: if known { key.clone() } else { fresh.next().unwrap_or_default() },
            label: Localised::new(words),
            required: fields.has(&format!("q{at}-required")),
            asked: fields.text(&format!("q{at}-asked")).parse().unwrap_or(Asked::Sending),
        });
    }
    let kind = fields.text("kind").parse().ok();
    (Rules { kind, since, metrics_min, pictures_min, countries, library_types, questions }, faults)
}

pub async fn save(visit: Visit, Path((_, id)): Path<(String, CategoryId)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    visit.store().find_rules(season, id).await?.ok_or(PageError::NotFound)?;
    let (rules, faults) = read(visit.t, &fields);
    if !faults.is_empty() {
        return show(&visit, id, rules, faults).await;
    }
    if !visit.store().change_rules(season, id, &rules, by, visit.now).await? {
        return Err(PageError::NotFound);
    }
    Ok(Redirect::to(&urls::edit_categories(visit.language)).into_response())
}
