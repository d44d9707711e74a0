//! The chair's desk: who scores what, what ties whom, and how far everybody has come. Scores are not among it, and of a
//! nomination a chair is tied to themselves nothing is.

mod file;
mod juror;
mod parts;
mod preview;
mod progress;
mod several;
mod ties;

use super::label;
use crate::{
    assets::Sheet,
    doors::Doors,
    error::{PageError, PageResult},
    fields::Fields,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    ids::{AccountId, NominationId},
    jury::{Tie, assignment::PER_NOMINATION_MAX},
    policy::Act,
    seasons::Category,
};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use store::jury::{Given, JurorProfile, MoveRefusal, NominationToGive, Planned, Planning};

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/jury/assignments", Act::SeeAssignments, page)
        .post("/{lang}/jury/assignments", Act::Assign, apply)
        .post("/{lang}/jury/assignments/all", Act::Assign, give_all)
        .post("/{lang}/jury/assignments/move", Act::Assign, move_one)
        .post("/{lang}/jury/assignments/ties", Act::PinTie, ties::pin)
        .post("/{lang}/jury/assignments/ties/lift", Act::LiftTie, ties::lift)
        .get("/{lang}/jury/assignments/file", Act::SeeAssignments, file::serve)
        .post("/{lang}/jury/assignments/file", Act::Assign, file::take)
        .get("/{lang}/jury/assignments/jurors/{id}", Act::SeeAssignments, juror::page)
        .post("/{lang}/jury/assignments/jurors/{id}", Act::Assign, juror::save)
        .post("/{lang}/jury/assignments/jurors/{id}/libraries", Act::PinTie, juror::relate)
        .get("/{lang}/jury/progress", Act::SeeAssignments, progress::page)
        .post("/{lang}/jury/progress", Act::RemindJurors, progress::remind)
}

/// Everything the pages tell, without what the chair is tied to.
pub struct Table {
    pub per_nomination: Option<usize>,
    pub jurors: Vec<JurorProfile>,
    pub nominations: Vec<NominationToGive>,
    pub categories: Vec<Category>,
    pub given: Vec<Given>,
    pub ties: BTreeMap<(AccountId, NominationId), Vec<Tie>>,
    /// What the chair has no part in themselves.
    pub hidden: BTreeSet<NominationId>,
}

impl Table {
    pub async fn load(visit: &Visit) -> PageResult<Self> {
        let season = visit.season()?.id;
        let store = visit.store();
        let hidden = store.list_tied(visit.account()?, season).await?;
        let mut nominations = store.list_nominations_to_give(season).await?;
        nominations.retain(|it| !hidden.contains(&it.id));
        let mut ties = store.list_ties(season).await?;
        ties.retain(|(_, nomination), _| nominations.iter().any(|it| it.id == *nomination));
        Ok(Self {
            per_nomination: store.find_per_nomination(season).await?,
            jurors: store.list_juror_profiles(season).await?,
            categories: store.list_categories(season).await?,
            given: store.list_given(season, &hidden).await?,
            nominations,
            ties,
            hidden,
        })
    }

    /// Name, or address where somebody has not said theirs; a number for those who have left.
    pub fn name(&self, juror: AccountId) -> String {
        let found = self.jurors.iter().find(|it| it.juror == juror);
        match found {
            Some(it) if it.name.is_empty() => it.email.clone(),
            Some(it) => it.name.clone(),
            None => format!("#{juror}"),
        }
    }

    /// `N-014`; empty for what is hidden.
    pub fn number(&self, nomination: NominationId) -> String {
        let found = self.nominations.iter().find(|it| it.id == nomination);
        found.map(|it| label(it.number)).unwrap_or_default()
    }

    /// The nomination somebody means by `N-014` or `14`.
    pub fn meant(&self, text: &str) -> Option<NominationId> {
        let number =
            text.trim().trim_start_matches(['N', 'n']).trim_start_matches('-').parse::<i32>().ok()?;
        self.nominations.iter().find(|it| it.number == number).map(|it| it.id)
    }
}

/// What happened, what was typed, and what is wrong with it.
#[derive(Default)]
pub struct Shown {
    pub status: StatusCode,
    pub done: Option<String>,
    pub refused: Option<String>,
    /// Of the form that was refused.
    pub typed: Fields,
    /// What a file would do.
    pub look: Option<AnyView>,
}

impl Shown {
    pub fn refused(status: StatusCode, sentence: String, typed: Fields) -> Self {
        Self { status, refused: Some(sentence), typed, ..Self::default() }
    }
}

/// What the chair asks to have planned; `None` where nothing was asked. A number out of range is one in range.
fn planning(fields: &Fields) -> Option<Planning> {
    let each: usize = fields.text("each").trim().parse().ok()?;
    let per_nomination = each.clamp(1, PER_NOMINATION_MAX);
    let only: Option<NominationId> = fields.text("only").parse().ok();
    Some(Planning { per_nomination, afresh: only.is_none() && fields.text("afresh") == "yes", only })
}

async fn page(visit: Visit, RawQuery(query): RawQuery) -> PageResult {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes())?;
    let t = visit.t;
    let done = match fields.text("done").as_str() {
        "" => None,
        "moved" => Some(t.s("assign-done-moved")),
        "pinned" => Some(t.s("assign-done-pinned")),
        "lifted" => Some(t.s("assign-done-lifted")),
        "all" => Some(t.s("assign-done-all")),
        given => given.parse::<usize>().ok().map(|n| t.a("assign-done", [("n", n.into())])),
    };
    show(&visit, planning(&fields), Shown { done, ..Shown::default() }).await
}

/// The page with a plan, if one is asked for.
async fn show(visit: &Visit, planning: Option<Planning>, shown: Shown) -> PageResult<Response> {
    let table = Table::load(visit).await?;
    let season = visit.season()?.id;
    let planned: Option<(Planning, Planned)> = match planning {
        Some(planning) => {
            visit.store().plan_assignments(season, planning).await?.map(|found| (planning, found))
        }
        None => None,
    };
    let (t, l) = (visit.t, visit.language);
    let may_change = !visit.viewer.is_seen_by_another();
    let no_round = visit.store().find_round(season).await?.is_none();
    let head =
        Head { title: t.s("assign-title"), nav: Nav::JuryResults, sheets: &[Sheet::Work], ..Head::default() };
    let status = shown.status;
    let page = visit.page(head, move || {
        let hidden = table.hidden.len();
        let body = if no_round {
            ui::empty(t.s("assign-no-round-title"), t.s("assign-no-round-text"), None).into_any()
        } else {
            view! {
                {(may_change && planned.is_none()).then(|| parts::latecomers(t, &table)).flatten()}
                {parts::manner(t, &table, planning, may_change)}
                {planned.map(|(planning, planned)| preview::section(t, &table, planning, planned, may_change))}
                {parts::jurors(t, &table)}
                {parts::nominations(t, &table)}
                {may_change.then(|| parts::move_form(t, &table, &shown.typed))}
                {ties::section(t, &table, &shown.typed, may_change)}
                {file::section(t, &shown.typed, shown.look, may_change)}
            }
            .into_any()
        };
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::jury_progress(l)>{t.s("progress-title")}</a></p>
                <h1>{t.s("assign-title")}</h1>
                <p class="lead">{t.s("assign-lead")}</p>
                {shown.done.map(|text| ui::notice("good", text))}
                {shown.refused.map(|text| ui::notice("bad", text))}
                {(hidden > 0).then(|| ui::notice("", t.a("assign-hidden", [("n", hidden.into())])))}
                {body}
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// Gives out what was shown, if it is still what would be shown.
async fn apply(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let planning = planning(&fields).ok_or(PageError::BadForm)?;
    let seal = fields.text("seal");
    let given = visit.store().apply_assignments(season, planning, &seal, by, visit.now).await?;
    match given {
        Some(n) => Ok(done(&visit, &n.to_string())),
        None => {
            let changed = visit.t.s("assign-changed");
            show(&visit, Some(planning), Shown::refused(StatusCode::CONFLICT, changed, fields)).await
        }
    }
}

async fn give_all(visit: Visit) -> PageResult {
    let by = visit.account()?;
    visit.store().assign_to_all(visit.season()?.id, by, visit.now).await?;
    Ok(done(&visit, "all"))
}

async fn move_one(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let table = Table::load(&visit).await?;
    let juror = |name: &str| fields.text(name).parse::<AccountId>().ok();
    let t = visit.t;
    let (Some(nomination), Some(from), Some(to)) =
        (table.meant(&fields.text("moved")), juror("from"), juror("to"))
    else {
        let shown = Shown::refused(StatusCode::UNPROCESSABLE_ENTITY, t.s("assign-move-choose"), fields);
        return show(&visit, None, shown).await;
    };
    match visit.store().move_assignment(nomination, (from, to), by, visit.now).await? {
        Ok(()) => Ok(done(&visit, "moved")),
        Err(refusal) => {
            let key = match refusal {
                MoveRefusal::Unknown => "assign-move-unknown",
                MoveRefusal::Begun => "assign-move-begun",
                MoveRefusal::Tied => "assign-move-tied",
                MoveRefusal::There => "assign-move-there",
            };
            show(&visit, None, Shown::refused(StatusCode::CONFLICT, t.s(key), fields)).await
        }
    }
}

fn done(visit: &Visit, what: &str) -> Response {
    Redirect::to(&format!("{}?done={what}", urls::assignments(visit.language))).into_response()
}
