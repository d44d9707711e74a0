//! Beginning a card, from one or two nominations or from none.

use super::evidence::evidence;
use crate::{
    assets::Sheet,
    concepts::slug::slug_of,
    error::{PageError, PageResult},
    fields::Fields,
    page::{Head, Nav},
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    concepts::{Channel, Effort, Goal, template},
    ids::NominationId,
    nominations::LINE_MAX,
};
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::concepts::{ConceptText, EditorSource, NewDraft, NewDraftRefusal};

/// How many nominations a card may come from.
const SOURCES_MAX: usize = 2;

/// What was typed, and what is wrong with it.
#[derive(Default)]
struct Typed {
    title: String,
    title_error: Option<String>,
    sources_error: Option<String>,
}

pub async fn page(visit: Visit, Query(pairs): Query<Vec<(String, String)>>) -> PageResult {
    let from = chosen(pairs.iter().filter(|(name, _)| name == "from").map(|(_, id)| id.as_str()));
    let sources = visit.store().list_nominations_as_sources(&from).await?;
    let title = sources.first().map(|source| source.title.clone()).unwrap_or_default();
    let sources_error = (from.len() > SOURCES_MAX).then(|| visit.t.s("concepts-new-too-many"));
    Ok(form(&visit, sources, Typed { title, sources_error, ..Typed::default() }))
}

/// The nominations named, each once, in the order given.
fn chosen<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<NominationId> {
    let mut seen = BTreeSet::new();
    ids.filter_map(|id| id.parse().ok()).filter(|id| seen.insert(*id)).collect()
}

fn form(visit: &Visit, sources: Vec<EditorSource>, typed: Typed) -> Response {
    let (t, l, zone) = (visit.t, visit.language, visit.zone().to_owned());
    let faulty = typed.title_error.is_some() || typed.sources_error.is_some();
    let status = if faulty { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let summary = typed.title_error.iter().map(|error| ("#title".to_owned(), error.clone())).collect();
    let title = Field {
        name: "title".to_owned(),
        label: t.s("concepts-title"),
        help: Some(t.s("concepts-new-title-help")),
        error: typed.title_error,
        value: typed.title,
        lang: Some(l.tag()),
        ..Field::default()
    };
    let head = Head {
        title: t.s("concepts-new-title"),
        nav: Nav::Editor,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let hidden = sources
            .iter()
            .map(|source| view! { <input type="hidden" name="from" value=source.id.to_string()/> })
            .collect_view();
        view! {
            <div class="wrap band-s flow">
                <h1 class="title">{t.s("concepts-new-title")}</h1>
                {ui::error_summary(t.s("fix-one"), summary)}
                {typed.sources_error.map(|error| ui::notice("bad", error))}
                <form class="flow" method="post" action=urls::new_concept(l) novalidate>
                    {hidden}
                    {ui::field(title)}
                    <p class="row">
                        <button class="btn" type="submit">{t.s("concepts-new-begin")}</button>
                        " "
                        <a href=urls::editor(l)>{t.s("concepts-new-choose")}</a>
                    </p>
                </form>
                {evidence(t, &zone, &sources)}
            </div>
        }
    });
    (status, page).into_response()
}

/// Begins the draft and goes on to writing it.
pub async fn begin(visit: Visit, fields: Fields) -> PageResult {
    let editor = visit.account()?;
    let title = fields.text("title").trim().to_owned();
    let named = fields.all("from");
    let from = chosen(named.iter().map(String::as_str));
    let sources = visit.store().list_nominations_as_sources(&from).await?;
    let title_error = title_error(&visit, &title);
    let sources_error = (from.len() > SOURCES_MAX)
        .then(|| visit.t.s("concepts-new-too-many"))
        .or_else(|| (sources.len() < named.len()).then(|| visit.t.s("concepts-new-no-source")));
    if title_error.is_some() || sources_error.is_some() {
        return Ok(form(&visit, sources, Typed { title, title_error, sources_error }));
    }
    let draft = new_draft(&visit, title.clone(), &sources)?;
    match visit.store().record_concept_draft(draft, editor, visit.now).await? {
        Ok(slug) => Ok(Redirect::to(&urls::edit_concept(visit.language, &slug)).into_response()),
        Err(NewDraftRefusal::NotASource(gone)) => {
            let sources = sources.into_iter().filter(|source| source.id != gone).collect();
            let sources_error = Some(visit.t.s("concepts-new-no-source"));
            Ok(form(&visit, sources, Typed { title, sources_error, ..Typed::default() }))
        }
    }
}

fn title_error(visit: &Visit, title: &str) -> Option<String> {
    match title.chars().count() {
        0 => Some(visit.t.s("concepts-fault-title")),
        1..=LINE_MAX => None,
        _ => Some(visit.t.a("concepts-fault-long", [("max", LINE_MAX.into())])),
    }
}

/// An empty card with what the nominations already say in fixed words.
fn new_draft(visit: &Visit, title: String, sources: &[EditorSource]) -> PageResult<NewDraft> {
    let channels: BTreeSet<Channel> = sources
        .iter()
        .flat_map(|source| source.channels.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    let goal = Goal::Relations;
    let effort = Effort::new(10, 1, 1)
        .map_err(|fault| PageError::Internal(format!("the first guess at an effort is none: {fault:?}")))?;
    Ok(NewDraft {
        uuid: visit.site.backend.uuid(),
        slug: slug_of(&title),
        motif: goal.default_motif(),
        editorial: sources.is_empty(),
        sources: sources.iter().map(|source| source.id).collect(),
        language: visit.language,
        text: ConceptText {
            title,
            line: String::new(),
            promise: String::new(),
            goal,
            channels,
            target_groups: BTreeSet::new(),
            effort,
            to_start: String::new(),
            skills: String::new(),
            body: template(visit.language),
        },
    })
}
