//! The jury's room: the order of discussion, what is on the table, and what is said about it.
//!
//! Everything here is made for one viewer. [`Hall::place`] says what they may know of a nomination, and list, table,
//! counts and forms all ask it. The stream that the screens follow tells everybody the same: that something moved.

pub mod forms;
mod item;
mod list;
mod order;
mod stream;

use crate::{
    assets::Sheet,
    doors::Doors,
    error::{PageError, PageResult},
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    accounts::Role,
    ids::{AccountId, NominationId},
    jury::{InRoom, RoomState, RoundKind, RoundState, Seat, in_room, rank},
    policy::Act,
    seasons::Category,
};
use forms::Typed;
use islands::show::Live;
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use store::jury::{AssignmentSummary, Room, RoomItem, Round, Speaker};

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/jury/room", Act::SeeRoom, page)
        .post("/{lang}/jury/room", Act::LeadRoom, order::change)
        .get("/{lang}/jury/room/live", Act::SeeRoom, stream::serve)
        .get("/{lang}/jury/room/{nomination}", Act::SeeRoom, one)
        .post("/{lang}/jury/room/{nomination}/place", Act::LeadRoom, order::place)
        .post("/{lang}/jury/room/{nomination}/comment", Act::Deliberate, forms::comment)
        .post("/{lang}/jury/room/{nomination}/consensus", Act::RecordConsensus, forms::agree)
        .post("/{lang}/jury/room/{nomination}/feedback", Act::WriteFeedback, forms::write_feedback)
}

/// The room as one viewer knows it.
pub struct Hall {
    pub room: Room,
    pub account: AccountId,
    pub chair: bool,
    /// Nobody can score any more.
    pub closed: bool,
    pub categories: Vec<Category>,
    places: BTreeMap<NominationId, InRoom>,
    /// What the viewer scores as a juror.
    given: BTreeSet<NominationId>,
}

impl Hall {
    pub async fn load(visit: &Visit) -> PageResult<Self> {
        let (store, season) = (visit.store(), visit.season()?.id);
        let account = visit.account()?;
        let chair = visit.viewer.has(Role::Chair);
        let room = store.find_room(season).await?;
        let rounds = store.list_rounds(season).await?;
        let scored = is_over(visit, rounds.get(&RoundKind::Scoring));
        let closed = nobody_scores(visit, &rounds);
        let categories = store.list_categories(season).await?;
        // a desk belongs to jurors; whoever was one once is none now
        let juror = visit.viewer.has(Role::Juror);
        let by_id = |desk: Vec<AssignmentSummary>| -> BTreeMap<NominationId, AssignmentSummary> {
            desk.into_iter().map(|it| (it.nomination, it)).collect()
        };
        let first =
            if juror { by_id(store.list_assignments(account, season).await?) } else { BTreeMap::new() };
        // whoever scores a nomination once more hears nothing of it before that
        let last = if juror { by_id(store.list_final(account, season).await?) } else { BTreeMap::new() };
        let mut all_scored = BTreeMap::new();
        if chair {
            for category in &categories {
                let ranked = rank(store.list_scores(category.id).await?);
                all_scored.extend(ranked.into_iter().map(|it| (it.nomination, it.all_scored)));
            }
        }
        let places = room
            .items
            .iter()
            .map(|item| {
                let again = last.get(&item.nomination);
                let mine = again.or_else(|| first.get(&item.nomination));
                let seat = Seat {
                    recused: item.recused.contains(&account),
                    chair,
                    juror: mine.map(AssignmentSummary::access),
                    scored: mine.is_some_and(AssignmentSummary::complete),
                };
                let all = all_scored.get(&item.nomination).copied().unwrap_or_default();
                let over = if again.is_some() { closed } else { scored };
                (item.nomination, in_room(seat, over, all))
            })
            .collect();
        let given = first.into_keys().chain(last.into_keys()).collect();
        Ok(Self { room, account, chair, closed, categories, places, given })
    }

    /// What the viewer may know of a nomination; nothing of one that is not in the room.
    pub fn place(&self, id: NominationId) -> InRoom {
        self.places.get(&id).copied().unwrap_or(InRoom::Outside)
    }

    pub fn item(&self, id: NominationId) -> Option<&RoomItem> {
        self.room.items.iter().find(|item| item.nomination == id)
    }

    pub fn is_open(&self) -> bool {
        matches!(self.room.state, RoomState::Open { .. })
    }

    pub fn is_given(&self, id: NominationId) -> bool {
        self.given.contains(&id)
    }

    /// Whether the viewer leads on it.
    pub fn leads(&self, id: NominationId) -> bool {
        self.item(id).is_some_and(|item| item.lead == Some(self.account))
    }

    /// As what the viewer speaks about it: whoever scores it speaks as a juror, also where they are the chair.
    pub fn speaker(&self, is_juror: bool) -> Speaker {
        Speaker { account: self.account, as_chair: self.chair && !is_juror }
    }
}

fn is_over(visit: &Visit, round: Option<&Round>) -> bool {
    round.is_some_and(|round| round.window.state(visit.now) == RoundState::Closed)
}

/// Whether nobody can score any more, in a final neither.
fn nobody_scores(visit: &Visit, rounds: &BTreeMap<RoundKind, Round>) -> bool {
    let last = rounds.get(&RoundKind::Final);
    is_over(visit, rounds.get(&RoundKind::Scoring)) && (last.is_none() || is_over(visit, last))
}

/// The room, with what is on the table.
async fn page(visit: Visit) -> PageResult {
    let hall = Hall::load(&visit).await?;
    let on_table = hall.room.on_table;
    show(&visit, hall, on_table, true, Typed::default()).await
}

/// Any nomination of the order, to look at before or after it is on the table.
async fn one(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    let hall = Hall::load(&visit).await?;
    hall.item(id).ok_or(PageError::NotFound)?;
    show(&visit, hall, Some(id), false, Typed::default()).await
}

/// The page with a nomination on it, if any. `follows`: it is the room's own page, which goes along with the table.
async fn show(
    visit: &Visit,
    hall: Hall,
    shown: Option<NominationId>,
    follows: bool,
    typed: Typed,
) -> PageResult<Response> {
    let (t, l) = (visit.t, visit.language);
    let status = typed.status;
    // before what is said is read, so that nothing said meanwhile is missed
    let number = if follows { stream::number_of(visit, &hall).await? } else { 0 };
    let sheaf = match shown {
        Some(id) => Some(item::Sheaf::load(visit, &hall, id).await?),
        None => None,
    };
    let jurors = if hall.chair { order::jurors(visit).await? } else { Vec::new() };
    let zone = visit.zone().to_owned();
    let title = match &sheaf {
        Some(sheaf) => t.a("room-item-head", [("label", sheaf.label().into())]),
        None => t.s("room-title"),
    };
    let head = Head {
        title,
        nav: if visit.viewer.has(Role::Juror) { Nav::Jury } else { Nav::JuryResults },
        sheets: &[Sheet::Work],
        islands: follows,
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let listen = follows.then(|| {
            view! {
                <Live address=urls::room_live(l) number=number turnout=None/>
                // shown by the browser where to go along would lose what is being typed
                <div role="status">
                    <div id="moved" hidden>
                        <p class="notice warn row">
                            <span>{t.s("room-moved")}</span> <a href=urls::room(l)>{t.s("room-follow")}</a>
                        </p>
                    </div>
                </div>
            }
        });
        let faults = typed.faults();
        let heading = ui::fault_heading(t, faults.len());
        let bar = order::bar(t, &hall, &zone, follows, sheaf.is_some());
        let table = match sheaf {
            Some(sheaf) => sheaf.view(t, &zone, &hall, follows, typed).into_any(),
            None => nothing(t, &hall).into_any(),
        };
        view! {
            <div class="wrap band-s flow">
                {bar}
                {listen}
                {ui::error_summary(heading, faults)}
                {table}
                {list::order(t, &hall, &jurors)}
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// Nothing is on the table.
fn nothing(t: crate::messages::Tr, hall: &Hall) -> impl IntoView + use<> {
    let (title, text) = match hall.room.state {
        RoomState::NotYetOpen => ("room-not-open-title", "room-not-open-text"),
        RoomState::Open { .. } => ("room-empty-title", "room-empty-text"),
        RoomState::Ended { .. } => ("room-ended-title", "room-ended-text"),
    };
    ui::empty(t.s(title), t.s(text), None)
}

/// Where a form of the room leads when it was taken.
fn onward(visit: &Visit, id: NominationId, follows: bool, anchor: &str) -> Response {
    let to = if follows { urls::room(visit.language) } else { urls::room_item(visit.language, id) };
    Redirect::to(&format!("{to}{anchor}")).into_response()
}

impl Default for Typed {
    fn default() -> Self {
        Self::at(StatusCode::OK)
    }
}
