//! Awards: the season's page of them, each award's own, the hall of fame, what honoured libraries take along, and how a
//! result is shown wherever it is shown.

mod badge;
mod category;
mod files;
mod hall;
mod integrity;
mod nominee;
mod page;
mod press_kit;
mod result;
mod seen;
mod verify;

pub use result::{points_table, result, rule, tally_rule, weights, winner_names};

use crate::doors::Doors;
use domain::policy::Act;

pub fn reading() -> Doors {
    Doors::new()
        .get("/{lang}/awards", Act::ReadSite, hall::page)
        .get("/{lang}/awards/{season}", Act::ReadSite, page::page)
        .get("/{lang}/awards/{season}/integrity", Act::NameWinner, integrity::page)
        .get("/{lang}/awards/{season}/{category}", Act::ReadSite, category::page)
        .get("/{lang}/awards/{season}/{category}/press/{number}", Act::NameWinner, press_kit::page)
        .get("/{lang}/verify/{season}/{category}/{number}", Act::ReadSite, verify::page)
}

/// Files, which programs of others ask for too.
pub fn routes() -> Doors {
    Doors::new().get("/awards/{season}/{category}/{file}", Act::Harvest, files::serve)
}
