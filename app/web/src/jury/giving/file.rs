//! Assignments as a file: out with how far each has come, in after a look at what it would do.

use super::{Shown, Table, done, label, show};
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    nominations::desk::attachment,
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::http::StatusCode;
use domain::{
    imports::{guarded, unguarded},
    jury::JurorAccess,
};
use leptos::prelude::*;
use store::jury::{PairFault, PairRow};

/// Faults shown at a time.
const SHOWN: usize = 50;

pub fn section(t: Tr, typed: &Fields, look: Option<AnyView>, may_change: bool) -> impl IntoView + use<> {
    let l = t.language;
    let rows = Field {
        name: "rows".to_owned(),
        label: t.s("pairs-rows"),
        help: Some(t.s("pairs-rows-help")),
        value: typed.text("rows"),
        rows: 6,
        ..Field::default()
    };
    let take = may_change.then(|| {
        view! {
            <details class="panel flow" open=typed.has("rows")>
                <summary>{t.s("pairs-in")}</summary>
                {look}
                <form class="flow" method="post" action=urls::assignments_file(l)>
                    {ui::area(rows)}
                    <p><button class="btn" type="submit">{t.s("pairs-look")}</button></p>
                </form>
            </details>
        }
    });
    view! {
        <section class="flow" aria-labelledby="file">
            <h2 id="file">{t.s("pairs-title")}</h2>
            <p><a class="btn second" href=urls::assignments_file(l)>{t.s("pairs-out")}</a></p>
            {take}
        </section>
    }
}

pub async fn serve(visit: Visit) -> PageResult {
    let table = Table::load(&visit).await?;
    let failed = |error: csv::Error| PageError::Internal(error.to_string());
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(["nomination", "juror", "name", "state", "title"]).map_err(failed)?;
    for it in &table.nominations {
        for given in table.given.iter().filter(|given| given.nomination == it.id) {
            let juror = table.jurors.iter().find(|juror| juror.juror == given.juror);
            let state = match given.access {
                JurorAccess::Recused => "recused",
                JurorAccess::Abstained => "abstained",
                _ if given.complete => "complete",
                _ if given.begun => "begun",
                JurorAccess::MustDeclare | JurorAccess::MayScore => "given",
            };
            let email = juror.map(|juror| juror.email.clone()).unwrap_or_default();
            let cells =
                [label(it.number), email, table.name(given.juror), state.to_owned(), it.title.clone()];
            writer.write_record(cells.iter().map(|cell| guarded(cell))).map_err(failed)?;
        }
    }
    let bytes = writer.into_inner().map_err(|error| PageError::Internal(error.to_string()))?;
    let name = format!("{}-assignments.csv", visit.season()?.slug);
    attachment("text/csv; charset=utf-8", &name, bytes)
}

/// Why a file cannot be read as one.
enum FileFault {
    /// No `nomination` or no `juror` among its columns.
    Columns,
    /// This line, from 1, has no end or too many cells.
    Line(u64),
    Empty,
}

/// The pairs of a text, parted by commas, semicolons or tabs. Other columns are left alone.
fn read(text: &str) -> Result<Vec<PairRow>, FileFault> {
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next().unwrap_or_default();
    let delimiter = [b'\t', b';'].into_iter().find(|&mark| head.as_bytes().contains(&mark)).unwrap_or(b',');
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let columns = reader.headers().map_err(|_| FileFault::Line(1))?;
    let at = |name: &str| columns.iter().position(|column| column.trim().eq_ignore_ascii_case(name));
    let (nomination, juror) = at("nomination").zip(at("juror")).ok_or(FileFault::Columns)?;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record =
            record.map_err(|error| FileFault::Line(error.position().map_or(1, csv::Position::line)))?;
        let cell = |at: usize| unguarded(record.get(at).unwrap_or_default()).trim().to_owned();
        let line = record.position().map_or(1, csv::Position::line);
        rows.push(PairRow { line, nomination: cell(nomination), juror: cell(juror) });
    }
    if rows.is_empty() { Err(FileFault::Empty) } else { Ok(rows) }
}

/// Says what the pairs would do, or gives them out when that was seen.
pub async fn take(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let t = visit.t;
    let rows = match read(&fields.text("rows")) {
        Ok(rows) => rows,
        Err(fault) => {
            let sentence = match fault {
                FileFault::Columns => t.s("pairs-columns"),
                FileFault::Line(line) => t.a("pairs-line", [("line", line.into())]),
                FileFault::Empty => t.s("pairs-empty"),
            };
            let shown = Shown::refused(StatusCode::UNPROCESSABLE_ENTITY, sentence, fields);
            return show(&visit, None, shown).await;
        }
    };
    // what the chair has no part in is not there for them
    let table = Table::load(&visit).await?;
    let unseen: Vec<(u64, PairFault)> = rows
        .iter()
        .filter(|row| table.meant(&row.nomination).is_none())
        .map(|row| (row.line, PairFault::UnknownNomination))
        .collect();
    let (mut faults, new) = visit.store().check_pairs(season, &rows).await?;
    faults.retain(|(line, _)| !unseen.iter().any(|(other, _)| other == line));
    faults.extend(unseen);
    faults.sort_by_key(|(line, _)| *line);
    if faults.is_empty()
        && fields.text("take") == "yes"
        && let Some(n) = visit.store().record_pairs(season, &rows, by, visit.now).await?
    {
        return Ok(done(&visit, &n.to_string()));
    }
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let look = Some(look(t, &faults, new, &fields.text("rows")));
    show(&visit, None, Shown { status, look, typed: fields, ..Shown::default() }).await
}

fn look(t: Tr, faults: &[(u64, PairFault)], new: usize, text: &str) -> AnyView {
    if !faults.is_empty() {
        let more = faults.len().saturating_sub(SHOWN);
        let lines = faults
            .iter()
            .take(SHOWN)
            .map(|(line, fault)| {
                let sentence = t.s(match fault {
                    PairFault::UnknownNomination => "pairs-unknown-nomination",
                    PairFault::UnknownJuror => "pairs-unknown-juror",
                    PairFault::Tied => "pairs-tied",
                    PairFault::Abstained => "pairs-abstained",
                });
                view! { <li><b>{t.a("import-row", [("row", (*line).into())])}</b> " " {sentence}</li> }
            })
            .collect_view();
        return view! {
            <div class="notice bad flow tight" role="alert">
                <h3 class="mid">{t.a("import-problems", [("n", faults.len().into())])}</h3>
                <p>{t.s("import-nothing-taken")}</p>
                <ul>{lines}</ul>
                {(more > 0).then(|| view! { <p>{t.a("import-more", [("n", more.into())])}</p> })}
            </div>
        }
        .into_any();
    }
    if new == 0 {
        return ui::notice("good", t.s("pairs-nothing")).into_any();
    }
    view! {
        <form class="notice flow tight" method="post" action=urls::assignments_file(t.language)>
            <input type="hidden" name="take" value="yes"/>
            <textarea hidden name="rows">{ui::typed(text)}</textarea>
            <p>{t.a("pairs-would", [("n", new.into())])}</p>
            <p><button class="btn" type="submit">{t.a("assign-apply", [("n", new.into())])}</button></p>
        </form>
    }
    .into_any()
}
