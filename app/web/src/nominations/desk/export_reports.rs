//! Reports, as files for spreadsheets and programs, that can be taken in again. E-mail addresses stay where they are.

use super::export::{attachment, csv, write};
use crate::{
    dates::iso_date,
    error::{PageError, PageResult},
    visit::Visit,
};
use axum::extract::Path;
use domain::{imports::ImportedReport, time::Timestamp};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

const COLUMNS: [&str; 12] = [
    "published_on",
    "library",
    "isil",
    "country",
    "channel",
    "link",
    "why",
    "metric",
    "value",
    "unit",
    "language",
    "received_on",
];
/// Where the value stands.
const VALUE: usize = 8;

pub async fn serve(visit: Visit, Path((_, format)): Path<(String, String)>) -> PageResult {
    let season = visit.season()?.clone();
    let found = visit.store().list_reports_for_export(season.id).await?;
    let mut rows: Vec<[String; COLUMNS.len()]> =
        found.into_iter().map(|(report, at)| cells(report, at, &season.time_zone)).collect();
    let failed = |error: String| PageError::Internal(error);
    let (kind, ending, bytes) = match format.as_str() {
        "xlsx" => (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
            workbook(&rows).map_err(|error| failed(error.to_string()))?,
        ),
        "csv-excel" => {
            // where cells are parted by semicolons, decimals are parted by commas
            for row in &mut rows {
                row[VALUE] = row[VALUE].replace('.', ",");
            }
            ("text/csv; charset=utf-8", "csv", csv(COLUMNS, &rows, b';', true).map_err(failed)?)
        }
        "csv" => ("text/csv; charset=utf-8", "csv", csv(COLUMNS, &rows, b',', false).map_err(failed)?),
        "json" => ("application/json", "json", json(&rows).map_err(|error| failed(error.to_string()))?),
        _ => return Err(PageError::NotFound),
    };
    attachment(kind, &format!("{}-reports.{ending}", season.slug), bytes)
}

fn cells(report: ImportedReport, at: Timestamp, zone: &str) -> [String; COLUMNS.len()] {
    [
        report.published_on,
        report.library,
        report.isil,
        report.country,
        report.channel,
        report.link,
        report.why,
        report.metric,
        report.value,
        report.unit,
        report.language,
        iso_date(at, zone),
    ]
}

fn json(rows: &[[String; COLUMNS.len()]]) -> serde_json::Result<Vec<u8>> {
    let list: Vec<serde_json::Map<String, serde_json::Value>> = rows
        .iter()
        .map(|row| {
            COLUMNS.iter().zip(row).map(|(name, cell)| ((*name).to_owned(), cell.clone().into())).collect()
        })
        .collect();
    serde_json::to_vec_pretty(&list)
}

/// Numbers are numbers, so that a spreadsheet can add them up.
fn workbook(rows: &[[String; COLUMNS.len()]]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("reports")?;
    sheet.set_row_format(0, &Format::new().set_bold())?.set_freeze_panes(1, 0)?;
    write(sheet, 0, &COLUMNS)?;
    for (at, row) in (1..).zip(rows) {
        write(sheet, at, &row.each_ref().map(String::as_str))?;
        if let Ok(number) = row[VALUE].parse::<f64>() {
            let column = u16::try_from(VALUE).unwrap_or_default();
            sheet.write_number(at, column, number)?;
        }
    }
    workbook.save_to_buffer()
}
