//! Files of reports and nominations that others have kept: which columns are read, what a value means however a Nordic
//! spreadsheet wrote it, and what is wrong with a row.
//!
//! [`columns`] is the one place that says which heading leads where. A new question of the form becomes importable with
//! one line there.

mod columns;
mod rows;
mod text;
mod values;

pub use columns::{Column, ImportKind, NOMINATION_COLUMNS, REPORT_COLUMNS, column, columns};
pub use rows::{
    Cells, ImportedNomination, ImportedReport, RowFault, metric, not_kept_yet, read_nomination, read_report,
    still_missing,
};
pub use text::{TextFault, faults_of, guarded, unguarded};
pub use values::{Manner, Marks, channels_in, cut_tracking, libraries_in, read_date, read_number};

/// More rows than one call brings, reports and nominations together.
pub const ROWS_MAX: usize = 5_000;
/// More columns than any file of ours has.
pub const COLUMNS_MAX: usize = 200;
/// What a file holds beside the questions of the form is kept with the nomination up to this many bytes.
pub const KEPT_MAX: usize = 64 * 1024;
