//! The audience's vote: the ballot, and the organiser's page on which polls are opened.

mod ballot;
mod cover;
pub mod device;
mod frame;
mod organise;
mod states;

pub use frame::{Spoken, bare_top, follow};

use crate::doors::Doors;
use domain::policy::Act;

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/organise", Act::SeeOrganiserDesk, organise::page)
        .post("/{lang}/organise/polls/{category}", Act::OpenPoll, organise::open_poll)
        .get("/v", Act::FindBallot, ballot::door)
        .get("/v/{code}", Act::FindBallot, ballot::page)
        .post("/v/{code}", Act::CastBallot, ballot::cast)
        .get("/finalists/{file}", Act::FindBallot, cover::picture)
}
