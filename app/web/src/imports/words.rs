//! What is wrong with a file or a row of it, in words.

use super::source::FileFault;
use crate::{libraries, messages::Tr, nominations::missing_sentence};
use domain::imports::{COLUMNS_MAX, KEPT_MAX, ROWS_MAX, RowFault, TextFault};
use domain::nominations::{Rules, SubmitRefusal, TEXT_MAX};

/// Why the file cannot be read.
pub fn of_file(t: Tr, fault: &FileFault) -> String {
    match fault {
        FileFault::Empty => t.s("take-empty"),
        FileFault::TooLarge => t.s("take-too-large"),
        FileFault::TooManyRows => t.a("take-too-many-rows", [("max", ROWS_MAX.into())]),
        FileFault::TooManyColumns => t.a("take-too-many-columns", [("max", COLUMNS_MAX.into())]),
        FileFault::TooHeavy => t.s("take-too-heavy"),
        FileFault::NotText => t.s("take-not-text"),
        FileFault::NotAWorkbook => t.s("take-not-a-workbook"),
        FileFault::NotJson => t.s("take-not-json"),
        FileFault::NotAList => t.s("take-not-a-list"),
        FileFault::MissingColumn(column) => {
            t.a("take-missing-column", [("column", t.of("take-column-", column).into())])
        }
        FileFault::RepeatedColumn(one, other) => {
            t.a("take-repeated-column", [("one", one.clone().into()), ("other", other.clone().into())])
        }
    }
}

/// What is wrong with a row; it follows the row's number.
pub fn of_row(t: Tr, fault: &RowFault) -> String {
    let about = |key: &str, text: &str| t.a(key, [("text", text.to_owned().into())]);
    match fault {
        RowFault::Empty(column) => t.a("take-row-empty", [("column", t.of("take-column-", column).into())]),
        RowFault::Text(column, fault) => {
            let column = t.of("take-column-", column);
            match fault {
                TextFault::TooLong(max) => {
                    let max = t.count(i64::try_from(*max).unwrap_or(i64::MAX));
                    t.a("take-row-too-long", [("column", column.into()), ("max", max.into())])
                }
                TextFault::Unprintable => t.a("take-row-unprintable", [("column", column.into())]),
                TextFault::Turning => t.a("take-row-turning", [("column", column.into())]),
                TextFault::Stacked => t.a("take-row-stacked", [("column", column.into())]),
            }
        }
        RowFault::NotALink(_, text) => about("take-row-link", text),
        RowFault::NotADate(text) => about("take-row-date", text),
        RowFault::NotANumber(text) => about("take-row-number", text),
        RowFault::NotAnAddress(text) => about("take-row-address", text),
        RowFault::UnknownLanguage(text) => about("take-row-language", text),
        RowFault::UnknownCountry(text) => about("take-row-country", text),
        RowFault::UnknownCategory(text) => about("take-row-category", text),
        RowFault::Isil(fault) => libraries::of_row(t, &domain::libraries::RowFault::Isil(*fault)),
        RowFault::TooManyMetrics(max) => t.a("take-row-metrics", [("max", (*max).into())]),
        RowFault::TooMuchKept => t.a("take-row-kept", [("max", (KEPT_MAX / 1024).into())]),
        RowFault::Missing(missing) => missing_sentence(t, missing, &Rules::default()),
        RowFault::Unanswered(label) => {
            let question = label.get(t.language).to_owned();
            t.a("nominate-missing-own", [("question", question.into()), ("max", TEXT_MAX.into())])
        }
        RowFault::Cap(cap) => t.a("take-row-cap", [("cap", (*cap).into())]),
        RowFault::Ragged { cells, expected } => {
            t.a("take-row-ragged", [("cells", (*cells).into()), ("expected", (*expected).into())])
        }
    }
}

/// Why a row may not be sent to the jury just now.
pub fn of_refusal(t: Tr, refusal: &SubmitRefusal) -> String {
    match refusal {
        SubmitRefusal::CallNotOpen(_) => t.s("take-call-closed"),
        SubmitRefusal::CapReached(cap) => t.a("take-row-cap", [("cap", (*cap).into())]),
        SubmitRefusal::Incomplete(missing) => missing
            .first()
            .map_or_else(String::new, |missing| missing_sentence(t, missing, &Rules::default())),
        SubmitRefusal::NotADraft(_) | SubmitRefusal::NoOwner => t.s("take-row-refused"),
    }
}
