//! Markup without knowledge of libraries or juries: icons, meters, fields, notices.

mod changed;
mod field;
mod icon;
mod notice;
mod pages;
mod qr;

pub use changed::changed_words;
pub use field::{Choice, Field, area, choices, field, in_languages, select, typed};
pub use icon::{Icon, empty_shelf, icon, mark};
pub use notice::{empty, error_summary, fault_heading, notice};
pub use pages::{PagesWords, pages};
pub use qr::qr_code;
