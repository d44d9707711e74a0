//! Where a file is chosen, and the files that were taken in.

use super::read::Wish;
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
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{accounts::Role, ids::ImportId, language::ContentLanguage, seasons::Category};
use leptos::prelude::*;
use serde::Deserialize;
use store::nominations::{ImportBatch, TakenAs, UndoRefusal};

#[derive(Default, Deserialize)]
pub struct Asked {
    /// How many rows were taken in a moment ago.
    #[serde(default)]
    done: Option<usize>,
    /// How many were taken out again.
    #[serde(default)]
    undone: Option<usize>,
}

/// What stands on the page beside the list.
#[derive(Default)]
pub struct Shown {
    pub notice: Option<AnyView>,
    /// Why the file was not read.
    pub error: Option<String>,
    /// What a file would do, and the button that does it.
    pub look: Option<AnyView>,
    pub status: StatusCode,
}

pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> PageResult {
    let t = visit.t;
    let notice = match (asked.done, asked.undone) {
        (Some(n), _) => Some(ui::notice("good", t.a("take-done", [("n", n.into())])).into_any()),
        (_, Some(n)) => Some(ui::notice("good", t.a("take-undone", [("n", n.into())])).into_any()),
        _ => None,
    };
    show(&visit, None, Shown { notice, ..Shown::default() }).await
}

pub async fn show(visit: &Visit, wish: Option<&Wish>, shown: Shown) -> PageResult<Response> {
    let season = visit.season()?.clone();
    let batches = visit.store().list_imports(season.id).await?;
    let categories = visit.store().list_categories(season.id).await?;
    let (t, l) = (visit.t, visit.language);
    let organiser = visit.viewer.has(Role::Organiser) && !visit.viewer.is_seen_by_another();
    let wish = wish.cloned().unwrap_or(Wish {
        taken_as: TakenAs::Reports,
        category: None,
        language: ContentLanguage::from(l),
    });
    let head =
        Head { title: t.s("take-title"), nav: Nav::Organise, sheets: &[Sheet::Work], ..Head::default() };
    let status = shown.status;
    let page = visit.page(head, move || {
        let form = organiser.then(|| form(t, &wish, &categories, shown.error));
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::organise(l)>{t.s("organise-title")}</a></p>
                <h1>{t.s("take-title")}</h1>
                <p class="lead">{t.s("take-lead")}</p>
                {shown.notice}
                {shown.look}
                {form}
                {exports(t)}
                {list(t, &season.time_zone, organiser, batches)}
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn form(t: Tr, wish: &Wish, categories: &[Category], error: Option<String>) -> impl IntoView + use<> {
    let l = t.language;
    let becomes = TakenAs::ALL
        .map(|taken_as| Choice {
            value: taken_as.as_str().to_owned(),
            label: t.of("take-as-", taken_as.as_str()),
            help: Some(t.of("take-as-help-", taken_as.as_str())),
            checked: wish.taken_as == taken_as,
        })
        .into();
    let becomes = ui::choices(
        Field { name: "as".to_owned(), label: t.s("take-as"), ..Field::default() },
        "radio",
        becomes,
    );
    let mut options = vec![Choice { label: t.s("take-no-category"), ..Choice::default() }];
    options.extend(categories.iter().map(|category| Choice {
        value: category.slug.clone(),
        label: category.name.get(l).to_owned(),
        checked: wish.category == Some(category.id),
        ..Choice::default()
    }));
    let category = Field {
        name: "category".to_owned(),
        label: t.s("take-category"),
        help: Some(t.s("take-category-help")),
        ..Field::default()
    };
    let languages = ContentLanguage::ALL
        .map(|language| Choice {
            value: language.tag().to_owned(),
            label: t.of("language-", language.tag()),
            checked: wish.language == language,
            ..Choice::default()
        })
        .into();
    let language = Field { name: "language".to_owned(), label: t.s("take-language"), ..Field::default() };
    let invalid = error.is_some().then_some("true");
    let described = if error.is_some() { "file-help file-error" } else { "file-help" };
    let error = error.map(|error| view! { <p class="error" id="file-error" role="alert">{error}</p> });
    view! {
        <form
            class="panel flow"
            method="post"
            action=urls::take_in(l)
            enctype="multipart/form-data"
            novalidate
        >
            <h2 class="mid">{t.s("take-choose")}</h2>
            <div class="field">
                <label for="file">{t.s("import-file")}</label>
                <p class="help" id="file-help">{t.s("take-file-help")}</p>
                {error}
                <input
                    type="file"
                    id="file"
                    name="file"
                    accept=".csv,.tsv,.txt,.xlsx,.json"
                    aria-invalid=invalid
                    aria-describedby=described
                />
            </div>
            {becomes}
            {ui::select(category, options)}
            {ui::select(language, languages)}
            <p><button class="btn" type="submit">{t.s("import-look")}</button></p>
            <p class="small soft">{t.s("take-look-help")}</p>
        </form>
    }
}

/// What can be taken along, and taken in again.
fn exports(t: Tr) -> impl IntoView {
    let links = |href: fn(domain::language::Language, &str) -> String| {
        ["xlsx", "csv-excel", "csv", "json"]
            .map(|format| view! { <a href=href(t.language, format)>{t.of("take-export-", format)}</a> " " })
            .collect_view()
    };
    view! {
        <dl class="facts small">
            <div><dt>{t.s("take-export-reports")}</dt><dd>{links(urls::export_reports)}</dd></div>
            <div><dt>{t.s("take-export-nominations")}</dt><dd>{links(urls::export_nominations)}</dd></div>
        </dl>
    }
}

fn list(t: Tr, zone: &str, organiser: bool, batches: Vec<ImportBatch>) -> AnyView {
    if batches.is_empty() {
        return view! { <p class="soft">{t.s("take-none")}</p> }.into_any();
    }
    let rows = batches
        .into_iter()
        .map(|batch| {
            let name = batch.file_name.clone();
            let state = match batch.undone_at {
                Some(at) => view! { <span class="soft">{t.a("take-undone-at", [("moment", t.stamp(at, zone).into())])}</span> }.into_any(),
                None if organiser => undo_form(t, batch.id, &name).into_any(),
                None => ().into_any(),
            };
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td>{t.of("take-became-", batch.manner.as_str())}</td>
                    <td class="num">{batch.added}</td>
                    <td class="num">{batch.rows}</td>
                    <td>{batch.by}</td>
                    <td><time>{t.stamp(batch.taken_at, zone)}</time></td>
                    <td>{state}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="flow">
            <h2 class="mid" id="taken">{t.s("take-list")}</h2>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="taken">
                <table class="small">
                    <thead>
                        <tr>
                            <th scope="col">{t.s("import-file")}</th>
                            <th scope="col">{t.s("take-became")}</th>
                            <th scope="col" class="num">{t.s("take-added")}</th>
                            <th scope="col" class="num">{t.s("take-rows")}</th>
                            <th scope="col">{t.s("take-by")}</th>
                            <th scope="col">{t.s("audit-when")}</th>
                            <th scope="col">{t.s("take-undo-title")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </div>
    }
    .into_any()
}

fn undo_form(t: Tr, id: ImportId, name: &str) -> impl IntoView + use<> {
    let label = t.a("take-undo-label", [("name", name.to_owned().into())]);
    view! {
        <form method="post" action=urls::undo_import(t.language)>
            <input type="hidden" name="import" value=id.to_string()/>
            <button class="btn second slim" type="submit" aria-label=label>{t.s("take-undo")}</button>
        </form>
    }
}

/// Takes a file out again, as long as nobody has gone on from it.
pub async fn undo(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let id = fields.text("import").parse().map_err(|_| PageError::BadForm)?;
    let t = visit.t;
    match visit.store().undo_import(season, id, by, visit.now).await? {
        Ok(gone) => {
            let there = format!("{}?undone={gone}", urls::take_in(visit.language));
            Ok(Redirect::to(&there).into_response())
        }
        Err(UndoRefusal::Unknown) => Err(PageError::NotFound),
        Err(UndoRefusal::Undone) => Err(PageError::Refused("error-undone-already")),
        Err(UndoRefusal::WentOn(n)) => {
            let notice = Some(ui::notice("bad", t.a("take-went-on", [("n", n.into())])).into_any());
            show(&visit, None, Shown { notice, status: StatusCode::CONFLICT, ..Shown::default() }).await
        }
    }
}
