//! What is sent from the editor.

use super::{Plan, Said, forms::Draft};
use crate::{
    dates::{self, LocalFault},
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    show::words,
    urls,
    visit::Visit,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::show::plan::{Edit, EditRefusal};
use store::show::{RehearsalRefusal, SheetEdit};

/// One change of the run-sheet.
pub async fn cues(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let plan = Plan::load(&visit).await?;
    let figure = |name: &str| fields.text(name).parse::<usize>().map_err(|_| PageError::BadForm);
    let plan_number = fields.text("plan_number").parse().map_err(|_| PageError::BadForm)?;
    let known: Vec<_> = plan.categories.iter().map(|category| category.id).collect();
    let (at, edit, draft) = match &*fields.text("do") {
        "standard" => (0, Edit::Standard, None),
        "add-award" => {
            let category = fields.text("award").parse().map_err(|_| PageError::BadForm)?;
            if !known.contains(&category) {
                return Err(PageError::BadForm);
            }
            let at = figure("award_at")?;
            (at, Edit::AddAward { at, category }, None)
        }
        what @ ("add" | "save") => {
            let at = figure("at")?;
            let draft = Draft::read(&fields, at, what == "add");
            let cue = match draft.clone().cue(&known) {
                Ok(cue) => cue,
                Err(draft) => {
                    let said = Said { draft: Some(*draft), ..Said::default() };
                    return Ok(
                        (StatusCode::UNPROCESSABLE_ENTITY, plan.show_page(&visit, said)).into_response()
                    );
                }
            };
            let edit = if draft.is_new { Edit::Add { at, cue } } else { Edit::Change { at, cue } };
            (at, edit, Some(draft))
        }
        what => {
            let at = figure("at")?;
            match what {
                "remove" => (at, Edit::Remove { at }, None),
                "up" => (at.saturating_sub(1), Edit::Up { at }, None),
                "down" => (at + 1, Edit::Down { at }, None),
                _ => return Err(PageError::BadForm),
            }
        }
    };
    let edit = SheetEdit { show: plan.show.id, by, plan_number, edit };
    match visit.store().edit_sheet(edit, visit.now).await? {
        Ok(()) => {
            visit.site.live.nudge();
            let there = format!("{}#cue-{}", urls::plan_show(visit.language), at + 1);
            Ok(Redirect::to(&there).into_response())
        }
        Err(refusal) => refused(&visit, refusal, draft).await,
    }
}

/// The sheet as it is now, what was typed, and why it was not taken.
async fn refused(visit: &Visit, refusal: EditRefusal, draft: Option<Draft>) -> PageResult {
    let status = match refusal {
        EditRefusal::NoteTooLong | EditRefusal::Time | EditRefusal::Full => StatusCode::UNPROCESSABLE_ENTITY,
        EditRefusal::Changed
        | EditRefusal::NoSuchCue { .. }
        | EditRefusal::Past { .. }
        | EditRefusal::Fault(_) => StatusCode::CONFLICT,
    };
    let plan = Plan::load(visit).await?;
    let error = words::edit_refusal(visit.t, refusal, &plan.categories);
    // where its cue is gone, what was typed stands in the form for a new one
    let draft = draft.map(|draft| {
        let changeable = (plan.stand.desk.past()..plan.stand.cues.len()).contains(&draft.at);
        if draft.is_new || changeable {
            draft
        } else {
            Draft { is_new: true, at: plan.stand.cues.len(), ..draft }
        }
    });
    Ok((status, plan.show_page(visit, Said { error: Some(error), draft, start: None })).into_response())
}

/// When the first cue is to begin.
pub async fn start(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let plan = Plan::load(&visit).await?;
    let typed = fields.text("starts_at");
    let at = if typed.trim().is_empty() {
        None
    } else {
        match dates::local(&typed, &plan.zone) {
            Ok(local) => Some(local.instant()),
            Err(fault) => {
                let sentence = start_fault(visit.t, fault);
                let said = Said { start: Some((typed, sentence)), ..Said::default() };
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, plan.show_page(&visit, said)).into_response());
            }
        }
    };
    visit.store().set_show_start(plan.show.id, at, by, visit.now).await?;
    Ok(Redirect::to(&urls::plan_show(visit.language)).into_response())
}

fn start_fault(t: Tr, fault: LocalFault) -> String {
    match fault {
        LocalFault::Shape => t.s("season-edit-no-date"),
        LocalFault::Skipped => t.s("season-edit-skipped"),
    }
}

/// Begins a rehearsal, or ends it.
pub async fn rehearsal(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let plan = Plan::load(&visit).await?;
    let (store, show) = (visit.store(), plan.show.id);
    let done = match &*fields.text("do") {
        "begin" => store.begin_rehearsal(show, by, visit.now).await?,
        "end" => store.end_rehearsal(show, by, visit.now).await?,
        _ => return Err(PageError::BadForm),
    };
    let t = visit.t;
    let sentence = match done {
        Ok(()) => {
            visit.site.live.nudge();
            return Ok(Redirect::to(&urls::plan_show(visit.language)).into_response());
        }
        Err(RehearsalRefusal::NoShow) => return Err(PageError::NotFound),
        Err(RehearsalRefusal::On) => t.s("plan-refused-rehearsal-on"),
        Err(RehearsalRefusal::Off) => t.s("plan-refused-rehearsal-off"),
        Err(RehearsalRefusal::ShowHasBegun) => t.s("plan-refused-begun"),
        Err(RehearsalRefusal::Sheet(found)) => {
            let fault = words::fault(t, found, &plan.categories);
            t.a("plan-refused-fault", [("fault", fault.into())])
        }
    };
    let plan = Plan::load(&visit).await?;
    let said = Said { error: Some(sentence), ..Said::default() };
    Ok((StatusCode::CONFLICT, plan.show_page(&visit, said)).into_response())
}
