//! What was sent, as files for spreadsheets and programs.
//!
//! A cell that a spreadsheet would calculate is text: in CSV behind an apostrophe (OWASP, CSV injection), in XLSX by its
//! type. Excel in the Nordics reads CSV with semicolons and a mark that says UTF-8; everything else reads RFC 4180.

use crate::{
    dates::iso_date,
    error::{PageError, PageResult},
    imports::{BETWEEN, CONSENT, KEPT},
    messages::Tr,
    visit::Visit,
};
use axum::{
    body::Body,
    extract::Path,
    http::{HeaderValue, header},
    response::Response,
};
use domain::{
    imports::guarded,
    nominations::{QuoteText, Stage},
    seasons::Category,
};
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use store::nominations::ExportedNomination;

const COLUMNS: [&str; 41] = [
    "number",
    "state",
    "decision",
    "category",
    "library",
    "isil",
    "municipality",
    "region",
    "title",
    "summary",
    "what_was_done",
    "why_it_worked",
    "target_group",
    "goal",
    "channels",
    "effort",
    "link",
    "language",
    "sent_on",
    "names_to_cover",
    "source_title",
    "source_link",
    "kind",
    "relation",
    "period_from",
    "period_to",
    "offline_effect",
    "side_effects",
    "talk_about",
    "how",
    "who_does_what",
    "get_better",
    "amplifiers",
    "hours",
    "money",
    "skills",
    "languages_used",
    "team",
    "ai_help",
    "links",
    "quotes",
];
const METRIC_COLUMNS: [&str; 11] = [
    "number", "what", "before", "after", "period", "source", "channel", "measure", "tool", "paid", "audience",
];

pub async fn serve(visit: Visit, Path((_, format)): Path<(String, String)>) -> PageResult {
    let season = visit.season()?.clone();
    let categories = visit.store().list_categories(season.id).await?;
    let found = visit.store().list_nominations_for_export(season.id).await?;
    let rows: Vec<[String; COLUMNS.len()]> =
        found.iter().map(|row| cells(visit.t, &season.time_zone, &categories, row)).collect();
    let failed = |error: String| PageError::Internal(error);
    let (kind, ending, bytes) = match format.as_str() {
        "xlsx" => (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
            workbook(&rows, &found).map_err(|error| failed(error.to_string()))?,
        ),
        "csv-excel" => ("text/csv; charset=utf-8", "csv", csv(COLUMNS, &rows, b';', true).map_err(failed)?),
        "csv" => ("text/csv; charset=utf-8", "csv", csv(COLUMNS, &rows, b',', false).map_err(failed)?),
        "json" => ("application/json", "json", json(&rows, &found).map_err(failed)?),
        _ => return Err(PageError::NotFound),
    };
    attachment(kind, &format!("{}-nominations.{ending}", season.slug), bytes)
}

/// A file to take along.
pub fn attachment(kind: &'static str, name: &str, bytes: Vec<u8>) -> PageResult {
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    let name = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""))
        .map_err(|error| PageError::Internal(error.to_string()))?;
    headers.insert(header::CONTENT_DISPOSITION, name);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

fn cells(t: Tr, zone: &str, categories: &[Category], row: &ExportedNomination) -> [String; COLUMNS.len()] {
    let text = &row.text;
    let (state, sent_at) = match row.stage {
        Stage::Draft => ("draft", None),
        Stage::Submitted { at, .. } => ("sent", Some(at)),
        Stage::Withdrawn { at, .. } => ("withdrawn", Some(at)),
    };
    let category = categories.iter().find(|category| Some(category.id) == text.category);
    [
        row.stage.label().unwrap_or_default(),
        state.to_owned(),
        row.decision.clone().unwrap_or_default(),
        category.map_or_else(String::new, |category| category.name.get(t.language).to_owned()),
        text.library.clone(),
        row.isil.clone(),
        row.municipality.clone(),
        row.region.clone(),
        text.title.clone(),
        text.summary.clone(),
        text.what_was_done.clone(),
        text.why_it_worked.clone(),
        text.target_group.clone(),
        text.goal.clone(),
        text.channels.join(", "),
        text.effort.clone(),
        text.link.clone(),
        text.language.map_or_else(String::new, |language| language.tag().to_owned()),
        sent_at.map_or_else(String::new, |at| iso_date(at, zone)),
        text.names_to_cover.clone(),
        row.source_title.clone(),
        row.source_link.clone(),
        text.kind.to_string(),
        text.relation.to_string(),
        text.period_from.clone(),
        text.period_to.clone(),
        text.offline_effect.clone(),
        text.side_effects.clone(),
        text.talk_about.clone(),
        text.how.clone(),
        text.who_does_what.clone(),
        text.get_better.clone(),
        text.amplifiers.clone(),
        text.hours.clone(),
        text.money.clone(),
        text.skills.clone(),
        text.languages_used.clone(),
        text.team.map_or_else(String::new, |team| team.to_string()),
        text.ai_help.map_or_else(String::new, |help| help.to_string()),
        lines(row.links.iter().map(|link| [link.address.as_str(), &link.note])),
        lines(
            row.quotes.iter().map(|quote| [quote.text.as_str(), &quote.who, &quote.source, consent(quote)]),
        ),
    ]
}

/// One row of several answers a line; an answer that was not given keeps its place.
fn lines<'a, const N: usize>(rows: impl Iterator<Item = [&'a str; N]>) -> String {
    rows.map(|row| row.map(|answer| answer.replace('\n', " ")).join(BETWEEN)).collect::<Vec<_>>().join("\n")
}

fn consent(quote: &QuoteText) -> &'static str {
    if quote.consent { CONSENT } else { "no consent" }
}

/// Rows under their headings; no cell of them is calculated.
pub fn csv<const N: usize>(
    columns: [&str; N],
    rows: &[[String; N]],
    delimiter: u8,
    marked: bool,
) -> Result<Vec<u8>, String> {
    let begun = if marked { "\u{feff}".as_bytes().to_vec() } else { Vec::new() };
    let mut writer =
        csv::WriterBuilder::new().delimiter(delimiter).terminator(csv::Terminator::CRLF).from_writer(begun);
    writer.write_record(columns).map_err(|error| error.to_string())?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| guarded(cell))).map_err(|error| error.to_string())?;
    }
    writer.into_inner().map_err(|error| error.to_string())
}

fn json(rows: &[[String; COLUMNS.len()]], found: &[ExportedNomination]) -> Result<Vec<u8>, String> {
    let list: Vec<serde_json::Value> = rows
        .iter()
        .zip(found)
        .map(|(row, nomination)| {
            let mut object: serde_json::Map<String, serde_json::Value> = COLUMNS
                .iter()
                .zip(row)
                .map(|(name, cell)| ((*name).to_owned(), cell.clone().into()))
                .collect();
            object.insert("channels".to_owned(), nomination.text.channels.clone().into());
            object.insert("metrics".to_owned(), serde_json::json!(nomination.metrics));
            // what there is none of is left out, so that a file taken in and out again says no more than before
            let lists = [
                ("own", nomination.text.own.is_empty(), serde_json::json!(nomination.text.own)),
                ("links", nomination.links.is_empty(), serde_json::json!(nomination.links)),
                ("quotes", nomination.quotes.is_empty(), serde_json::json!(nomination.quotes)),
            ];
            for (name, none, list) in lists {
                // in their columns they are lines for people to read
                object.remove(name);
                if !none {
                    object.insert(name.to_owned(), list);
                }
            }
            if let Ok(kept) = serde_json::from_str(&nomination.kept) {
                object.insert(KEPT.to_owned(), kept);
            }
            object.into()
        })
        .collect();
    serde_json::to_vec_pretty(&list).map_err(|error| error.to_string())
}

/// Writes texts as texts.
pub fn write(sheet: &mut Worksheet, at: u32, cells: &[&str]) -> Result<(), XlsxError> {
    /// Cells of a spreadsheet hold no more characters.
    const CELL_MAX: usize = 32_767;
    for (column, cell) in (0..).zip(cells) {
        let cell: String = cell.chars().take(CELL_MAX).collect();
        sheet.write_string(at, column, cell)?;
    }
    Ok(())
}

/// One sheet with a row each, one with the numbers.
fn workbook(rows: &[[String; COLUMNS.len()]], found: &[ExportedNomination]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let bold = Format::new().set_bold();
    let sheet = workbook.add_worksheet().set_name("nominations")?;
    sheet.set_row_format(0, &bold)?.set_freeze_panes(1, 0)?;
    write(sheet, 0, &COLUMNS)?;
    for (at, row) in (1..).zip(rows) {
        write(sheet, at, &row.each_ref().map(String::as_str))?;
    }
    let sheet = workbook.add_worksheet().set_name("metrics")?;
    sheet.set_row_format(0, &bold)?.set_freeze_panes(1, 0)?;
    write(sheet, 0, &METRIC_COLUMNS)?;
    let all = found.iter().flat_map(|row| row.metrics.iter().map(move |metric| (row, metric)));
    for (at, (row, metric)) in (1..).zip(all) {
        let label = row.stage.label().unwrap_or_default();
        let cells = [
            label.as_str(),
            &metric.what,
            &metric.before,
            &metric.after,
            &metric.period,
            &metric.source,
            metric.channel.map_or("", |channel| channel.as_str()),
            metric.measure.as_str(),
            metric.tool.map_or("", |tool| tool.as_str()),
            metric.paid.map_or("", |paid| paid.as_str()),
            metric.audience.map_or("", |audience| audience.as_str()),
        ];
        write(sheet, at, &cells)?;
    }
    workbook.save_to_buffer()
}
