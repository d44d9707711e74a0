//! What is wrong with a register, in words.

use super::register::RegisterFault;
use crate::messages::Tr;
use domain::libraries::{IsilFault, RowFault};

/// One row's fault.
pub fn of_row(t: Tr, fault: &RowFault) -> String {
    match fault {
        RowFault::NoName => t.s("register-no-name"),
        RowFault::UnknownCountry(text) => t.a("register-country", [("text", text.clone().into())]),
        RowFault::Isil(IsilFault::Shape) => t.s("register-isil-shape"),
        RowFault::Isil(IsilFault::OtherCountry) => t.s("register-isil-country"),
        RowFault::Isil(IsilFault::National) => t.s("register-isil-national"),
        RowFault::Population(text) => t.a("register-population", [("text", text.clone().into())]),
        RowFault::Address(text) => t.a("register-address", [("text", text.clone().into())]),
        RowFault::TooLong(column) => t.a("register-too-long", [("column", (*column).into())]),
        RowFault::Repeated { row } => t.a("register-repeated", [("row", (*row).into())]),
    }
}

/// Why the file cannot be read as a register.
pub fn of_file(t: Tr, fault: &RegisterFault) -> String {
    match fault {
        RegisterFault::Empty => t.s("register-empty"),
        RegisterFault::TooLarge => t.s("register-too-large"),
        RegisterFault::TooManyRows => t.a("register-too-many", [("max", super::register::ROWS_MAX.into())]),
        RegisterFault::NotText => t.s("register-not-text"),
        RegisterFault::MissingColumn(column) => {
            t.a("register-missing-column", [("column", (*column).into())])
        }
        RegisterFault::RepeatedColumn(column) => {
            t.a("register-repeated-column", [("column", column.clone().into())])
        }
        RegisterFault::Ragged { line } => t.a("register-ragged", [("row", (*line).into())]),
    }
}
