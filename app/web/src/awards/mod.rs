//! Awards: the season's page of them, and how a result is shown wherever it is shown.

mod page;
mod result;

pub use result::{points_table, result, rule, tally_rule, weights, winner_names};

use crate::doors::Doors;
use domain::policy::Act;

pub fn reading() -> Doors {
    Doors::new().get("/{lang}/awards/{season}", Act::ReadSite, page::page)
}
