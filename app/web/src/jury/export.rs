//! The result of a category as files. Figures that rest on fewer than three scores stay in the house: their cells are
//! empty. Scores are in levels with three decimals.

use super::{
    analysis::Analysis,
    finals::Last,
    label, pack,
    results::{category_of, outside_in},
};
use crate::{
    error::{PageError, PageResult},
    nominations::desk::{attachment, csv, write_texts},
    visit::Visit,
};
use axum::extract::Path;
use domain::{
    ids::NominationId,
    jury::results::{Figures, Standing},
};
use rust_xlsxwriter::{Format, Workbook, XlsxError};
use std::collections::BTreeMap;
use store::jury::Candidate;

const COLUMNS: [&str; 24] = [
    "number",
    "title",
    "library",
    "scored_by",
    "asked",
    "place",
    "mean",
    "median",
    "spread",
    "place_by_mean",
    "adjusted",
    "adjusted_half_interval",
    "place_by_adjusted",
    "place_from",
    "place_to",
    "finalist_in_permille_of_draws",
    "decided_by",
    "to_discuss",
    "final_scored_by",
    "final_asked",
    "final_place",
    "final_mean",
    "final_median",
    "decided_in",
];

/// A cell that is text, or a number with so many decimals.
enum Cell {
    Text(String),
    Whole(u64),
    Thousandths(i64),
    Empty,
}

impl Cell {
    fn text(&self, decimal_sign: char) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Whole(number) => number.to_string(),
            Self::Thousandths(figure) => {
                let sign = if *figure < 0 { "-" } else { "" };
                let figure = figure.abs();
                format!("{sign}{}{decimal_sign}{:03}", figure / 1000, figure % 1000)
            }
            Self::Empty => String::new(),
        }
    }

    fn json(&self) -> serde_json::Value {
        match self {
            Self::Text(text) => text.clone().into(),
            Self::Whole(number) => (*number).into(),
            Self::Thousandths(figure) => (*figure as f64 / 1000.0).into(),
            Self::Empty => serde_json::Value::Null,
        }
    }
}

type Row = [Cell; COLUMNS.len()];

pub async fn serve(visit: Visit, Path((_, slug, format)): Path<(String, String, String)>) -> PageResult {
    let category = category_of(&visit, &slug).await?;
    let analysis = Analysis::of(&visit, &category).await?;
    if outside_in(&visit, &analysis).await? > 0 {
        return Err(PageError::Refused("error-results-tied"));
    }
    let last = Last::of(&visit, &category, &analysis).await?;
    let finals: BTreeMap<NominationId, &Standing> =
        last.iter().flat_map(|last| &last.results.standings).map(|it| (it.nomination, it)).collect();
    let candidates: BTreeMap<NominationId, Candidate> = visit
        .store()
        .list_candidates(category.id)
        .await?
        .into_iter()
        .map(|candidate| (candidate.nomination, candidate))
        .collect();
    let rows: Vec<Row> = analysis
        .results
        .standings
        .iter()
        .filter_map(|it| {
            let again = finals.get(&it.nomination).copied();
            Some(row(it, again, candidates.get(&it.nomination)?, &analysis))
        })
        .collect();
    let failed = |error: String| PageError::Internal(error);
    let texts = |sign| rows.iter().map(|row| row.each_ref().map(|cell| cell.text(sign))).collect::<Vec<_>>();
    let (kind, ending, bytes) = match format.as_str() {
        "xlsx" => (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
            workbook(&rows).map_err(|error| failed(error.to_string()))?,
        ),
        "csv-excel" => {
            ("text/csv; charset=utf-8", "csv", csv(COLUMNS, &texts(','), b';', true).map_err(failed)?)
        }
        "csv" => ("text/csv; charset=utf-8", "csv", csv(COLUMNS, &texts('.'), b',', false).map_err(failed)?),
        "json" => ("application/json", "json", json(&rows).map_err(failed)?),
        "pack" => ("application/zip", "zip", pack::zip(&visit, &category, &analysis, last.as_ref()).await?),
        _ => return Err(PageError::NotFound),
    };
    let season = &visit.season()?.slug;
    let what = if ending == "zip" { "results-pack" } else { "results" };
    attachment(kind, &format!("{season}-{slug}-{what}.{ending}"), bytes)
}

/// What is told of one nomination, and of the same one in the final if it was scored there.
fn row(it: &Standing, again: Option<&Standing>, candidate: &Candidate, analysis: &Analysis) -> Row {
    let own = it.exported();
    let final_own = again.and_then(Standing::exported);
    let final_place = again.and_then(Standing::place);
    let count = |n: Option<usize>| n.map_or(Cell::Empty, |n| Cell::Whole(n as u64));
    let by_final = analysis.results.declared.final_decides && final_place.is_some();
    let adjusted = own.and_then(|own| own.adjusted.as_ref());
    let whole = |number: Option<u32>| number.map_or(Cell::Empty, |number| Cell::Whole(number.into()));
    let figure = |figure: Option<i64>| figure.map_or(Cell::Empty, Cell::Thousandths);
    let of = |part: fn(&Figures) -> i64| figure(own.map(part));
    [
        Cell::Text(label(it.number)),
        Cell::Text(candidate.title.clone()),
        Cell::Text(candidate.library.clone()),
        Cell::Whole(it.n as u64),
        Cell::Whole(it.expected as u64),
        whole(it.figures.map(|own| own.place)),
        of(|own| own.mean.thousandths()),
        of(|own| own.median.thousandths()),
        figure(own.and_then(|own| own.spread).map(|spread| spread.thousandths())),
        whole(own.map(|own| own.mean_place)),
        figure(adjusted.map(|adjusted| adjusted.score.0)),
        figure(adjusted.map(|adjusted| adjusted.half.0)),
        whole(adjusted.map(|adjusted| adjusted.place)),
        whole(adjusted.map(|adjusted| adjusted.rank.best)),
        whole(adjusted.map(|adjusted| adjusted.rank.worst)),
        whole(adjusted.map(|adjusted| adjusted.rank.finalist_draws)),
        Cell::Text(analysis.results.declared.rule.to_string()),
        Cell::Text(it.discuss.iter().map(|reason| reason.as_str()).collect::<Vec<_>>().join(" ")),
        count(again.map(|it| it.n)),
        count(again.map(|it| it.expected)),
        whole(final_place),
        figure(final_own.map(|own| own.mean.thousandths())),
        figure(final_own.map(|own| own.median.thousandths())),
        Cell::Text(if by_final { "final" } else { "scoring" }.to_owned()),
    ]
}

fn json(rows: &[Row]) -> Result<Vec<u8>, String> {
    let list: Vec<serde_json::Map<String, serde_json::Value>> = rows
        .iter()
        .map(|row| COLUMNS.iter().zip(row).map(|(name, cell)| ((*name).to_owned(), cell.json())).collect())
        .collect();
    serde_json::to_vec_pretty(&list).map_err(|error| error.to_string())
}

/// Texts as texts, numbers as numbers: nothing in it is calculated.
fn workbook(rows: &[Row]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let bold = Format::new().set_bold();
    let decimals = Format::new().set_num_format("0.000");
    let sheet = workbook.add_worksheet().set_name("results")?;
    sheet.set_row_format(0, &bold)?.set_freeze_panes(1, 0)?;
    write_texts(sheet, 0, &COLUMNS)?;
    for (at, row) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
            match cell {
                Cell::Text(text) => sheet.write_string(at, column, text)?,
                Cell::Whole(number) => sheet.write_number(at, column, *number as f64)?,
                Cell::Thousandths(figure) => {
                    sheet.write_number_with_format(at, column, *figure as f64 / 1000.0, &decimals)?
                }
                Cell::Empty => sheet,
            };
        }
    }
    workbook.save_to_buffer()
}
