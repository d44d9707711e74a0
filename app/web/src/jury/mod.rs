//! Jurors score what has been submitted, without seeing whose it is; the chair looks at what the scores amount to
//! and decides.

mod abstain;
mod analysis;
pub mod blind;
mod bulk;
mod chart;
mod conflict;
mod decisions;
mod desk;
mod evidence;
mod export;
mod feedback;
mod finals;
mod form;
mod giving;
mod insight;
mod pack;
mod practice;
mod ranking;
mod results;
mod room;
mod rule;
mod scorecard;

pub use analysis::Analyses;

use crate::{doors::Doors, error::PageResult, fields::Fields, visit::Visit};
use domain::{
    ids::NominationId,
    jury::{Pass, RoundState, RoundWindow},
    policy::Act,
};
use leptos::prelude::*;
use store::jury::AssignmentSummary;

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/jury", Act::SeeJuryDesk, desk::page)
        .get("/{lang}/jury/{nomination}", Act::OpenAssigned, scorecard::page)
        .post("/{lang}/jury/{nomination}", Act::Score, scorecard::save)
        .get("/{lang}/jury/{nomination}/final", Act::OpenAssigned, scorecard::final_page)
        .post("/{lang}/jury/{nomination}/final", Act::Score, scorecard::final_save)
        .get("/{lang}/jury/final", Act::SeeAssignments, finals::page)
        .post("/{lang}/jury/final", Act::Assign, finals::lay_out)
        .post("/{lang}/jury/{nomination}/conflict", Act::DeclareConflict, conflict::declare)
        .get("/{lang}/jury/practice", Act::ComparePractice, practice::page)
        .get("/{lang}/jury/rule", Act::ReadSite, rule::page)
        .post("/{lang}/jury/rule", Act::DeclareRule, rule::declare)
        .post("/{lang}/jury/{nomination}/abstain", Act::Abstain, abstain::record)
        .get("/{lang}/jury/results", Act::SeeRanking, results::index)
        .get("/{lang}/jury/results/{category}", Act::SeeRanking, results::page)
        .get("/{lang}/jury/results/{category}/export/{format}", Act::SeeRanking, export::serve)
        .post("/{lang}/jury/results/{category}/{nomination}", Act::Decide, decisions::decide)
        .get("/{lang}/jury/results/{category}/several", Act::ReviewDecisions, bulk::page)
        .post("/{lang}/jury/results/{category}/several", Act::Decide, bulk::prepare)
        .get("/{lang}/jury/results/{category}/publish", Act::ReviewDecisions, decisions::confirm)
        .post("/{lang}/jury/results/{category}/publish", Act::PublishDecisions, decisions::publish)
        .merge(giving::routes())
        .merge(room::routes())
        .merge(feedback::routes())
}

/// `N-014`.
pub fn label(number: i32) -> String {
    format!("N-{number:03}")
}

/// Which scorecard a form is about.
fn pass_field(pass: Pass) -> Option<AnyView> {
    (pass == Pass::Final).then(|| view! { <input type="hidden" name="pass" value="final"/> }.into_any())
}

fn pass_in(fields: &Fields) -> Pass {
    if fields.text("pass") == "final" { Pass::Final } else { Pass::First }
}

/// The line about the round on top of every juror's page; it names the round it speaks of.
fn strip(visit: &Visit, round: Option<&RoundWindow>, pass: Pass) -> Option<String> {
    let (t, zone) = (visit.t, visit.zone());
    let round = round?;
    if pass == Pass::Final {
        return Some(finals::dates(t, round, zone, visit.now));
    }
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

/// The same of one pass; in a final, where everybody scores everything, the first on their desk.
async fn next_in(
    visit: &Visit,
    desk: &[AssignmentSummary],
    but: Option<NominationId>,
    pass: Pass,
) -> PageResult<Option<NominationId>> {
    match pass {
        Pass::First => next_of(visit, desk, but).await,
        Pass::Final => {
            Ok(desk.iter().filter(|it| it.is_left()).map(|it| it.nomination).find(|&id| Some(id) != but))
        }
    }
}

/// What a juror would do well to take next: of those they have not finished, the one with the fewest scorecards, and of
/// several the first on their desk. How many scorecards there are is not told.
async fn next_of(
    visit: &Visit,
    desk: &[AssignmentSummary],
    but: Option<NominationId>,
) -> PageResult<Option<NominationId>> {
    let open: Vec<NominationId> =
        desk.iter().filter(|it| it.is_left() && Some(it.nomination) != but).map(|it| it.nomination).collect();
    Ok(visit.store().choose_fewest_scorecards(&open).await?)
}
