//! Setting a season up: its dates, what it asks, what is still missing, moving it, and the next one.

mod categories;
mod dates;
mod form;
mod next;
mod rounds;
mod rubric;
mod rules;
mod templates;

use crate::doors::Doors;
use domain::policy::Act;

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/organise/season", Act::EditSeason, dates::page)
        .post("/{lang}/organise/season", Act::EditSeason, dates::save)
        .post("/{lang}/organise/season/move", Act::EditSeason, dates::move_all)
        .get("/{lang}/organise/season/categories", Act::EditSeason, categories::page)
        .post("/{lang}/organise/season/categories", Act::EditSeason, categories::add)
        .post("/{lang}/organise/season/categories/{id}", Act::EditSeason, categories::save)
        .get("/{lang}/organise/season/categories/{id}/rules", Act::EditSeason, rules::page)
        .post("/{lang}/organise/season/categories/{id}/rules", Act::EditSeason, rules::save)
        .post("/{lang}/organise/season/categories/{id}/remove", Act::EditSeason, categories::remove)
        .get("/{lang}/organise/season/categories/{id}/rubric", Act::EditSeason, rubric::page)
        .post("/{lang}/organise/season/categories/{id}/rubric", Act::EditSeason, rubric::save)
        .get("/{lang}/organise/season/rounds", Act::SeeRounds, rounds::page)
        .post("/{lang}/organise/season/rounds/{round}", Act::EditSeason, rounds::save)
        .post("/{lang}/organise/season/rounds/{round}/move", Act::MoveRound, rounds::change)
        .get("/{lang}/organise/season/next", Act::EditSeason, next::page)
        .post("/{lang}/organise/season/next", Act::EditSeason, next::begin)
}
