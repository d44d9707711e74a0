//! What a file would do, row by row; and doing it. Looking stores nothing.

use super::{
    FILE_MAX,
    page::{Shown, show},
    read::{Rows, Season, Understood, Wish, understand, understand_again},
    source::FileFault,
    words,
};
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    nominations::read_upload,
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::Multipart,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    imports::{ImportedNomination, ImportedReport, RowFault, channels_in, libraries_in},
    language::ContentLanguage,
    search::fold,
    seasons::{CallState, Category},
};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use store::nominations::{AskedOfRows, ImportFile, TakenAs};

/// Problems and rows shown at a time.
const SHOWN: usize = 200;
/// The longest name of a file that is kept, in characters.
const NAME_MAX: usize = 120;

fn wish(visit: &Visit, fields: &Fields, categories: &[Category]) -> Wish {
    let taken_as = fields.text("as");
    let category = fields.text("category");
    Wish {
        taken_as: TakenAs::ALL.into_iter().find(|it| it.as_str() == taken_as).unwrap_or(TakenAs::Reports),
        category: categories.iter().find(|it| it.slug == category).map(|it| it.id),
        language: fields.text("language").parse().unwrap_or(ContentLanguage::from(visit.language)),
    }
}

/// A file's name as it may be shown and kept: without the way to it.
fn tidy(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.chars().filter(|c| !c.is_control()).take(NAME_MAX).collect()
}

/// Reads the file and says what it would do.
pub async fn look(visit: Visit, multipart: Multipart) -> PageResult {
    let season = visit.season()?.id;
    let upload = read_upload(multipart, FILE_MAX).await?;
    let categories = visit.store().list_categories(season).await?;
    let wish = wish(&visit, &upload.fields, &categories);
    let refused = async |sentence: String| {
        let shown =
            Shown { error: Some(sentence), status: StatusCode::UNPROCESSABLE_ENTITY, ..Shown::default() };
        show(&visit, Some(&wish), shown).await
    };
    let t = visit.t;
    let Some(file) = upload.files.into_iter().next() else { return refused(t.s("import-choose-file")).await };
    let Some(bytes) = file.bytes else { return refused(words::of_file(t, &FileFault::TooLarge)).await };
    let reading = wish.clone();
    let asked = visit.store().find_asked_of_rows(season).await?;
    let asking = Season { categories, asked: asked.clone() };
    // unpacking and reading take their time, and others wait for theirs
    let understood = tokio::task::spawn_blocking(move || understand(&bytes, &reading, &asking)).await;
    match understood.map_err(|error| PageError::Internal(error.to_string()))? {
        Err(fault) => refused(words::of_file(t, &fault)).await,
        Ok(understood) => answer(&visit, &wish, &asked, &tidy(&file.name), understood, StatusCode::OK).await,
    }
}

/// Shows what was understood, with the button that takes it in if nothing stands in the way.
async fn answer(
    visit: &Visit,
    wish: &Wish,
    asked: &AskedOfRows,
    name: &str,
    mut understood: Understood,
    status: StatusCode,
) -> PageResult {
    let season = visit.season()?;
    let t = visit.t;
    let there = match &understood.rows {
        Rows::Reports(rows) => visit.store().plan_reports(season.id, &only(rows)).await?,
        Rows::Nominations(rows) => visit.store().plan_nominations(season.id, &only(rows)).await?,
    };
    if let (TakenAs::Sent, Rows::Nominations(rows)) = (wish.taken_as, &understood.rows) {
        let over = over_the_cap(rows, &there, asked, season.cap_per_library);
        understood.problems.extend(over);
    }
    let known = visit.store().list_library_names().await?.iter().map(|name| fold(name)).collect();
    let closed = wish.taken_as == TakenAs::Sent && season.call.state(visit.now) != CallState::Open;
    let status =
        if understood.problems.is_empty() && !closed { status } else { StatusCode::UNPROCESSABLE_ENTITY };
    let text =
        serde_json::to_string(&understood.rows).map_err(|error| PageError::Internal(error.to_string()))?;
    let category = visit.store().list_categories(season.id).await?;
    let category = category.into_iter().find(|it| Some(it.id) == wish.category).map(|it| it.slug);
    let hidden = Hidden { name: name.to_owned(), category: category.unwrap_or_default(), text };
    let look = result(t, wish, understood, &there, &known, hidden, closed).into_any();
    show(visit, Some(wish), Shown { look: Some(look), status, ..Shown::default() }).await
}

/// The new rows of libraries that have sent as many as they may, counting those further up.
fn over_the_cap(
    rows: &[(usize, ImportedNomination)],
    there: &[bool],
    asked: &AskedOfRows,
    cap: Option<u32>,
) -> Vec<(usize, RowFault)> {
    let Some(cap) = cap else { return Vec::new() };
    let mut sent: BTreeMap<String, usize> = BTreeMap::new();
    rows.iter()
        .zip(there)
        .filter(|(_, there)| !**there)
        .filter_map(|((row, told), _)| {
            let library = &told.text.library;
            let sent = sent.entry(fold(library)).or_insert_with(|| asked.sent(library));
            *sent += 1;
            (*sent > cap as usize).then_some((*row, RowFault::Cap(cap)))
        })
        .collect()
}

fn only<T: Clone>(rows: &[(usize, T)]) -> Vec<T> {
    rows.iter().map(|(_, row)| row.clone()).collect()
}

/// What goes along, so that what was looked at is what is taken in.
struct Hidden {
    name: String,
    category: String,
    text: String,
}

fn result(
    t: Tr,
    wish: &Wish,
    understood: Understood,
    there: &[bool],
    known: &BTreeSet<String>,
    hidden: Hidden,
    closed: bool,
) -> impl IntoView + use<> {
    let Understood { rows, problems, warnings, unknown, left_out, kept } = understood;
    let new = there.iter().filter(|there| !**there).count();
    let wrong: BTreeSet<usize> = problems.iter().map(|(row, _)| *row).collect();
    let figures = [("new", new), ("there", there.len() - new), ("problem", wrong.len())]
        .map(|(name, n)| view! { <div><dt>{t.of("take-figure-", name)}</dt><dd>{n}</dd></div> })
        .collect_view();
    let named = [("take-unknown", unknown), ("take-left-out", left_out), ("take-kept", kept)]
        .into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(key, names)| {
            let names: Vec<String> = names.iter().map(|name| format!("“{}”", short(name, 40))).collect();
            view! { <p class="small">{t.a(key, [("columns", names.join(", ").into())])}</p> }
        })
        .collect_view();
    let body = if !problems.is_empty() {
        trouble(t, wish.taken_as, problems).into_any()
    } else if closed {
        ui::notice("bad", t.s("take-call-closed")).into_any()
    } else if new == 0 {
        ui::notice("good", t.s("take-nothing-new")).into_any()
    } else {
        button(t, wish, new, hidden).into_any()
    };
    view! {
        <section class="flow" aria-label=t.s("import-look")>
            <dl class="figures">{figures}</dl>
            {named}
            {not_yet(t, warnings)}
            {body}
            {table(t, &rows, there, known)}
        </section>
    }
}

fn short(text: &str, most: usize) -> String {
    let mut cut: String = text.chars().take(most).collect();
    if text.chars().nth(most).is_some() {
        cut.push('…');
    }
    cut
}

/// Rows with what is said about each, the first of many.
fn listed(t: Tr, faults: Vec<(usize, RowFault)>) -> impl IntoView {
    let more = faults.len().saturating_sub(SHOWN);
    let list = faults
        .into_iter()
        .take(SHOWN)
        .map(|(row, fault)| {
            view! { <li><b>{t.a("import-row", [("row", row.into())])}</b> " " {words::of_row(t, &fault)}</li> }
        })
        .collect_view();
    view! {
        <ul>{list}</ul>
        {(more > 0).then(|| view! { <p>{t.a("import-more", [("n", more.into())])}</p> })}
    }
}

/// What drafts do not keep yet: said now, and again to whoever writes on.
fn not_yet(t: Tr, warnings: Vec<(usize, RowFault)>) -> Option<impl IntoView> {
    let count = warnings.len();
    (count > 0).then(|| {
        view! {
            <div class="notice warn flow tight">
                <h2 class="mid">{t.a("take-not-yet", [("n", count.into())])}</h2>
                <p>{t.s("take-not-yet-text")}</p>
                {listed(t, warnings)}
            </div>
        }
    })
}

fn trouble(t: Tr, taken_as: TakenAs, problems: Vec<(usize, RowFault)>) -> impl IntoView {
    let count = problems.len();
    let mendable = problems
        .iter()
        .any(|(_, fault)| matches!(fault, RowFault::Missing(_) | RowFault::Unanswered(_) | RowFault::Cap(_)));
    let as_drafts =
        (mendable && taken_as == TakenAs::Sent).then(|| view! { <p>{t.s("take-as-drafts-instead")}</p> });
    view! {
        <div class="notice bad flow tight" role="alert">
            <h2 class="mid">{t.a("import-problems", [("n", count.into())])}</h2>
            <p>{t.s("import-nothing-taken")}</p>
            {as_drafts}
            {listed(t, problems)}
        </div>
    }
}

fn button(t: Tr, wish: &Wish, new: usize, hidden: Hidden) -> impl IntoView + use<> {
    let key = format!("take-now-{}", wish.taken_as.as_str());
    view! {
        <form class="panel flow" method="post" action=urls::take_in_rows(t.language)>
            <input type="hidden" name="as" value=wish.taken_as.as_str()/>
            <input type="hidden" name="category" value=hidden.category/>
            <input type="hidden" name="language" value=wish.language.tag()/>
            <input type="hidden" name="name" value=hidden.name/>
            <textarea hidden name="rows">{ui::typed(&hidden.text)}</textarea>
            <p><button class="btn big" type="submit">{t.a(&key, [("n", new.into())])}</button></p>
            <p class="small soft">{t.s("take-now-help")}</p>
        </form>
    }
}

fn table(t: Tr, rows: &Rows, there: &[bool], known: &BTreeSet<String>) -> AnyView {
    let lines: Vec<Line> = match rows {
        Rows::Reports(rows) => {
            rows.iter().take(SHOWN).map(|(row, report)| of_report(t, *row, report, known)).collect()
        }
        Rows::Nominations(rows) => {
            rows.iter().take(SHOWN).map(|(row, told)| of_nomination(t, *row, told, known)).collect()
        }
    };
    if lines.is_empty() {
        return ().into_any();
    }
    let more = rows.len().saturating_sub(SHOWN);
    let lines = lines
        .into_iter()
        .zip(there)
        .map(|(line, there)| {
            let (class, state) =
                if *there { ("stamp", "take-figure-there") } else { ("stamp is-good", "take-figure-new") };
            view! {
                <tr>
                    <td class="num">{line.row}</td>
                    <td><span class=class>{t.of(state, "")}</span></td>
                    <td>{line.library}</td>
                    <th scope="row" lang=line.language>{line.about}</th>
                    <td>{line.understood.into_iter().map(|words| view! { <span>{words}</span> <br/> }).collect_view()}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="scroll" tabindex="0" aria-label=t.s("take-rows-label")>
            <table class="small">
                <thead>
                    <tr>
                        <th scope="col" class="num">{t.s("take-row")}</th>
                        <th scope="col">{t.s("take-fate")}</th>
                        <th scope="col">{t.s("desk-library")}</th>
                        <th scope="col">{t.s("take-about")}</th>
                        <th scope="col">{t.s("take-understood")}</th>
                    </tr>
                </thead>
                <tbody>{lines}</tbody>
            </table>
        </section>
        {(more > 0).then(|| view! { <p class="small">{t.a("import-more", [("n", more.into())])}</p> })}
    }
    .into_any()
}

/// A row as it is shown.
struct Line {
    row: usize,
    library: String,
    about: String,
    language: String,
    understood: Vec<String>,
}

fn of_report(t: Tr, row: usize, report: &ImportedReport, known: &BTreeSet<String>) -> Line {
    let mut understood = vec![channels(t, &report.channel)];
    understood.push(libraries(t, &report.library, &report.isil, known));
    if !report.value.is_empty() {
        let value = match t.language {
            domain::language::Language::En => report.value.clone(),
            _ => report.value.replace('.', ","),
        };
        understood.push(format!("{}: {value} {}", report.metric, report.unit).trim().to_owned());
    }
    understood.push(report.published_on.clone());
    Line {
        row,
        library: short(&report.library, 120),
        about: short(&report.why, 120),
        language: report.language.clone(),
        understood: understood.into_iter().filter(|words| !words.is_empty()).collect(),
    }
}

fn of_nomination(t: Tr, row: usize, told: &ImportedNomination, known: &BTreeSet<String>) -> Line {
    let mut understood = vec![channels(t, &told.text.channels.join(", "))];
    understood.push(libraries(t, &told.text.library, &told.isil, known));
    if !told.metrics.is_empty() {
        understood.push(t.a("take-numbers", [("n", told.metrics.len().into())]));
    }
    Line {
        row,
        library: short(&told.text.library, 120),
        about: short(&told.text.title, 120),
        language: told.text.language.map_or_else(String::new, |language| language.tag().to_owned()),
        understood: understood.into_iter().filter(|words| !words.is_empty()).collect(),
    }
}

/// The channels that were recognised in a cell.
fn channels(t: Tr, cell: &str) -> String {
    let names: Vec<String> =
        channels_in(cell).iter().map(|channel| t.of("concepts-channel-", channel.as_str())).collect();
    names.join(", ")
}

/// How many libraries a cell names, and whether the register knows them.
fn libraries(t: Tr, cell: &str, isil: &str, known: &BTreeSet<String>) -> String {
    let names = libraries_in(cell);
    let strangers = names.iter().filter(|name| !known.contains(&fold(name))).count();
    match (names.len(), strangers) {
        (0, _) => String::new(),
        (1, 0) => isil.to_owned(),
        (1, _) if !isil.is_empty() => isil.to_owned(),
        (1, _) => t.s("desk-unknown-library"),
        (n, strangers) => t.a("take-libraries", [("n", n.into()), ("strangers", strangers.into())]),
    }
}

/// Takes in what was looked at: all of it, or nothing.
pub async fn take_in(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.clone();
    let categories = visit.store().list_categories(season.id).await?;
    let wish = wish(&visit, &fields, &categories);
    let name = tidy(&fields.text("name"));
    let asked = visit.store().find_asked_of_rows(season.id).await?;
    let asking = Season { categories, asked: asked.clone() };
    let understood = understand_again(&fields.text("rows"), &wish, &asking).ok_or(PageError::BadForm)?;
    if !understood.problems.is_empty() {
        return answer(&visit, &wish, &asked, &name, understood, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let file = ImportFile { season: &season, name: &name, by, now: visit.now };
    let done = match &understood.rows {
        Rows::Reports(rows) => Ok(visit.store().take_in_reports(file, &only(rows)).await?),
        Rows::Nominations(rows) => {
            let send = wish.taken_as == TakenAs::Sent;
            let done = visit.store().take_in_nominations(file, &only(rows), send).await?;
            done.map_err(|(at, refusal)| (rows.get(at).map_or(0, |(row, _)| *row), refusal))
        }
    };
    match done {
        Ok(done) => {
            let there = format!("{}?done={}", urls::take_in(visit.language), done.added);
            Ok(Redirect::to(&there).into_response())
        }
        Err((row, refusal)) => {
            let t = visit.t;
            let row = t.a("import-row", [("row", row.into())]);
            let sentence = format!("{row} {}", words::of_refusal(t, &refusal));
            let notice = Some(ui::notice("bad", sentence).into_any());
            let shown = Shown { notice, status: StatusCode::CONFLICT, ..Shown::default() };
            show(&visit, Some(&wish), shown).await
        }
    }
}
