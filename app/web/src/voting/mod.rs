//! The audience's vote: the door, the ballot, what is published of a count, and the organiser's page on which polls are
//! opened.

mod ballot;
mod cover;
mod desk;
pub mod device;
mod door;
mod electorate;
mod files;
mod form;
mod frame;
mod organise;
mod paper;
mod states;
mod terms;
mod words;

pub use frame::{Spoken, bare_top, follow};
pub use paper::Papers;
pub use words::{promises, published};

use crate::doors::Doors;
use domain::policy::Act;

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/organise", Act::SeeOrganiserDesk, organise::page)
        .get("/{lang}/organise/polls/{category}", Act::SeePolls, desk::page)
        .post("/{lang}/organise/polls/{category}", Act::OpenPoll, desk::change)
        .post("/{lang}/organise/polls/{category}/ballots", Act::RuleOnBallots, desk::rule)
        .get("/{lang}/organise/voters", Act::SeePolls, electorate::page)
        .post("/{lang}/organise/voters", Act::ManageVoters, electorate::change)
        .get("/v", Act::FindBallot, door::page)
        .get("/v/with-code", Act::FindBallot, door::with_code)
        .get("/v/recount.py", Act::RecountPoll, files::script)
        .get("/v/{code}", Act::FindBallot, ballot::page)
        .post("/v/{code}", Act::CastBallot, ballot::cast)
        .post("/v/{code}/code", Act::ShowVoterCode, ballot::show_code)
        .get("/v/{code}/receipts.txt", Act::RecountPoll, files::receipts)
        .get("/v/{code}/ballots.jsonl", Act::RecountPoll, files::ballots)
        .get("/finalists/{file}", Act::FindBallot, cover::picture)
}
