//! Jurors score what has been submitted, without seeing whose it is; the chair looks at what the scores amount to
//! and decides.

mod analysis;
pub mod blind;
mod bulk;
mod chart;
mod conflict;
mod decisions;
mod desk;
mod evidence;
mod export;
mod form;
mod insight;
mod pack;
mod practice;
mod ranking;
mod results;
mod rule;
mod scorecard;

pub use analysis::Analyses;

use crate::{doors::Doors, visit::Visit};
use domain::{
    jury::{RoundState, RoundWindow},
    policy::Act,
};
use store::jury::AssignmentSummary;

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/jury", Act::SeeJuryDesk, desk::page)
        .get("/{lang}/jury/{nomination}", Act::OpenAssigned, scorecard::page)
        .post("/{lang}/jury/{nomination}", Act::Score, scorecard::save)
        .post("/{lang}/jury/{nomination}/conflict", Act::DeclareConflict, conflict::declare)
        .get("/{lang}/jury/practice", Act::ComparePractice, practice::page)
        .get("/{lang}/jury/rule", Act::ReadSite, rule::page)
        .post("/{lang}/jury/rule", Act::DeclareRule, rule::declare)
        .get("/{lang}/jury/results", Act::SeeRanking, results::index)
        .get("/{lang}/jury/results/{category}", Act::SeeRanking, results::page)
        .get("/{lang}/jury/results/{category}/export/{format}", Act::SeeRanking, export::serve)
        .post("/{lang}/jury/results/{category}/{nomination}", Act::Decide, decisions::decide)
        .get("/{lang}/jury/results/{category}/several", Act::ReviewDecisions, bulk::page)
        .post("/{lang}/jury/results/{category}/several", Act::Decide, bulk::prepare)
        .get("/{lang}/jury/results/{category}/publish", Act::ReviewDecisions, decisions::confirm)
        .post("/{lang}/jury/results/{category}/publish", Act::PublishDecisions, decisions::publish)
}

/// `N-014`.
fn label(number: i32) -> String {
    format!("N-{number:03}")
}

/// The line about the round on top of every juror's page.
fn strip(visit: &Visit, round: Option<&RoundWindow>) -> Option<String> {
    let (t, zone) = (visit.t, visit.zone());
    let round = round?;
    let line = match round.state(visit.now) {
        RoundState::Open => t.a(
            "jury-strip-open",
            [("moment", t.moment(round.closes_at, zone).into()), ("zone", t.zone(zone).into())],
        ),
        RoundState::NotYetOpen => t.a(
            "jury-strip-not-yet",
            [("moment", t.moment(round.opens_at, zone).into()), ("zone", t.zone(zone).into())],
        ),
        RoundState::Closed => t.s("jury-strip-closed"),
    };
    Some(line)
}

/// What a juror would do well to take next: the least begun first, then by number. Recused and finished ones never.
fn next_of(desk: &[AssignmentSummary], but: Option<domain::ids::NominationId>) -> Option<&AssignmentSummary> {
    desk.iter()
        .filter(|it| it.access() != domain::jury::JurorAccess::Recused && !it.complete())
        .filter(|it| Some(it.nomination) != but)
        .min_by_key(|it| (it.answered, it.number))
}
