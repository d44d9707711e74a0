//! Taking a register in: first a look at what it would do, then all of it or nothing.

use super::{register::read_register, words};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    nominations::read_upload,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::Multipart,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use store::accounts::ImportPlan;

/// Problems shown at a time.
const SHOWN: usize = 100;

/// What a file would do, and the text to do it with.
struct Look {
    plan: ImportPlan,
    problems: Vec<(usize, String)>,
    unread: Vec<String>,
    text: String,
}

pub async fn page(visit: Visit) -> PageResult {
    Ok(show(&visit, None, None))
}

fn show(visit: &Visit, error: Option<String>, look: Option<Look>) -> Response {
    let (t, l) = (visit.t, visit.language);
    let status = if error.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let head =
        Head { title: t.s("import-title"), nav: Nav::Organise, sheets: &[Sheet::Work], ..Head::default() };
    let page = visit.page(head, move || {
        let invalid = error.is_some().then_some("true");
        let error = error.map(|error| view! { <p class="error" id="file-error">{error}</p> });
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::organise(l)>{t.s("organise-title")}</a></p>
                <h1>{t.s("import-title")}</h1>
                <p class="lead">{t.s("import-lead")}</p>
                {look.map(|look| result(visit.t, look))}
                <form
                    class="panel flow"
                    method="post"
                    action=urls::import_libraries(l)
                    enctype="multipart/form-data"
                    novalidate
                >
                    <div class="field">
                        <label for="file">{t.s("import-file")}</label>
                        <p class="help" id="file-help">{t.s("import-file-help")}</p>
                        {error}
                        <input
                            type="file"
                            id="file"
                            name="file"
                            accept=".csv,text/csv"
                            aria-invalid=invalid
                            aria-describedby="file-help"
                        />
                    </div>
                    <p><button class="btn" type="submit">{t.s("import-look")}</button></p>
                </form>
            </div>
        }
    });
    (status, page).into_response()
}

fn result(t: crate::messages::Tr, look: Look) -> impl IntoView {
    let Look { plan, problems, unread, text } = look;
    let count = problems.len();
    let figures = [("new", plan.new), ("changed", plan.changed), ("unchanged", plan.unchanged)]
        .map(|(name, n)| {
            view! { <div><dt>{t.of("import-", name)}</dt><dd>{n}</dd></div> }
        })
        .collect_view();
    let unread = (!unread.is_empty()).then(
        || view! { <p class="small">{t.a("import-unread", [("columns", unread.join(", ").into())])}</p> },
    );
    let body = if count > 0 {
        let more = count.saturating_sub(SHOWN);
        let rows = problems
            .into_iter()
            .take(SHOWN)
            .map(|(line, sentence)| {
                view! { <li><b>{t.a("import-row", [("row", line.into())])}</b> " " {sentence}</li> }
            })
            .collect_view();
        view! {
            <div class="notice bad flow tight" role="alert">
                <h2 class="mid">{t.a("import-problems", [("n", count.into())])}</h2>
                <p>{t.s("import-nothing-taken")}</p>
                <ul>{rows}</ul>
                {(more > 0).then(|| view! { <p>{t.a("import-more", [("n", more.into())])}</p> })}
            </div>
        }
        .into_any()
    } else if plan.new + plan.changed == 0 {
        ui::notice("good", t.s("import-nothing-new")).into_any()
    } else {
        view! {
            <form class="panel flow" method="post" action=urls::take_in_libraries(t.language)>
                <textarea hidden name="register">{ui::typed(&text)}</textarea>
                <p>
                    <button class="btn big" type="submit">
                        {t.a("import-now", [("n", (plan.new + plan.changed).into())])}
                    </button>
                </p>
            </form>
        }
        .into_any()
    };
    view! {
        <section class="flow" aria-label=t.s("import-look")>
            <dl class="figures">{figures}</dl>
            {unread}
            {body}
        </section>
    }
}

/// Reads the file and says what it would do. Changes nothing.
pub async fn look(visit: Visit, multipart: Multipart) -> PageResult {
    let upload = read_upload(multipart, super::register::REGISTER_MAX).await?;
    let t = visit.t;
    let Some(file) = upload.files.into_iter().next() else {
        return Ok(show(&visit, Some(t.s("import-choose-file")), None));
    };
    let Some(bytes) = file.bytes else {
        return Ok(show(&visit, Some(t.s("register-too-large")), None));
    };
    match read_register(&bytes) {
        Err(fault) => Ok(show(&visit, Some(words::of_file(t, &fault)), None)),
        Ok(register) => {
            let plan = visit.store().plan_import(&register.rows).await?;
            let problems =
                register.problems.iter().map(|(line, fault)| (*line, words::of_row(t, fault))).collect();
            // sent along as text, so that what was looked at is what is taken in
            let text = written(&register.rows)?;
            Ok(show(&visit, None, Some(Look { plan, problems, unread: register.unread, text })))
        }
    }
}

fn written(rows: &[domain::libraries::LibraryRow]) -> PageResult<String> {
    let internal = |error: csv::Error| PageError::Internal(error.to_string());
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(domain::libraries::COLUMNS).map_err(internal)?;
    for row in rows {
        let isil = row.isil.as_ref().map_or("", |isil| isil.as_str());
        let population = row.population.map_or_else(String::new, |n| n.to_string());
        let cells = [
            isil,
            &row.name,
            &row.short_name,
            &row.library_type,
            &row.country,
            &row.municipality,
            &row.region,
            &population,
            &row.homepage,
            &row.languages,
            &row.channels,
        ];
        writer.write_record(cells).map_err(internal)?;
    }
    let bytes = writer.into_inner().map_err(|error| PageError::Internal(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| PageError::Internal(error.to_string()))
}

/// Takes in what was looked at: all of it, or nothing.
pub async fn take_in(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season.as_ref().map(|season| season.id);
    let register = match read_register(fields.text("register").as_bytes()) {
        Ok(register) if register.problems.is_empty() => register,
        Ok(_) => return Err(PageError::BadForm),
        Err(fault) => return Ok(show(&visit, Some(words::of_file(visit.t, &fault)), None)),
    };
    visit.store().import_libraries(&register.rows, Some(by), season, visit.now).await?;
    Ok(Redirect::to(&urls::libraries(visit.language)).into_response())
}
