//! What the chair does with the room: opens and ends it, makes the order, says who leads and what is on the table.

use super::Hall;
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    jury::analysis::Analysis,
    messages::Tr,
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use domain::{
    accounts::Role,
    ids::{AccountId, NominationId},
    jury::{
        Direction, DiscussionOrder, Ranked, RoomState, RoundKind, RoundState, ToDiscuss, Worth,
        discussion_order, may_order, rank, worth_discussing,
    },
};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::jury::RoomRefusal;

/// A juror who could lead.
pub struct Juror {
    pub account: AccountId,
    pub name: String,
}

pub async fn jurors(visit: &Visit) -> PageResult<Vec<Juror>> {
    let members = visit.store().list_members(visit.season()?.id).await?;
    let jurors = members.into_iter().filter(|member| member.role == Role::Juror);
    Ok(jurors.map(|member| Juror { account: member.account, name: member.name }).collect())
}

/// Opens or ends the room, makes the order, goes on to the next.
pub async fn change(visit: Visit, fields: Fields) -> PageResult {
    let (store, season, by, now) = (visit.store(), visit.season()?.id, visit.account()?, visit.now);
    let done = match fields.text("do").as_str() {
        "open" => {
            // a season whose deliberation has dates keeps to them; without dates the chair opens when it suits
            let round = store.list_rounds(season).await?.remove(&RoundKind::Deliberation);
            if round.is_some_and(|round| round.window.state(now) != RoundState::Open) {
                return Err(PageError::Refused("error-room-round"));
            }
            // nobody hears the others while the final is scored
            let last = store.list_rounds(season).await?.remove(&RoundKind::Final);
            if last.is_some_and(|round| round.window.state(now) == RoundState::Open) {
                return Err(PageError::Refused("error-room-final"));
            }
            store.open_room(season, by, now).await?;
            Ok(())
        }
        "end" => store.end_room(season, by, now).await?,
        "clear" => store.put_on_table(season, None, by, now).await?,
        "next" => {
            let seen = fields.text("seen").parse().ok();
            store.put_next_on_table(season, seen, by, now).await?
        }
        "order" => {
            let (order, why) = make_order(&visit, &fields).await?;
            let random = || visit.site.backend.random_u64();
            store.order_room(season, &order, &why, random, by, now).await?;
            Ok(())
        }
        _ => return Err(PageError::BadForm),
    };
    done.map_err(refused)?;
    visit.site.live.nudge();
    Ok(Redirect::to(&urls::room(visit.language)).into_response())
}

/// Nominations in an order, and why they stand in it.
type Agenda = (Vec<NominationId>, BTreeMap<NominationId, Vec<Worth>>);

/// The nominations of the categories asked for, in the order asked for.
async fn make_order(visit: &Visit, fields: &Fields) -> PageResult<Agenda> {
    let (store, season) = (visit.store(), visit.season()?.id);
    let by: DiscussionOrder = fields.text("by").parse().map_err(|_| PageError::BadForm)?;
    let closed = super::nobody_scores(visit, &store.list_rounds(season).await?);
    if !may_order(by, closed) {
        return Err(PageError::Refused("error-room-order"));
    }
    let wanted = fields.text("category");
    let (mut all, mut why) = (Vec::new(), BTreeMap::new());
    for (place, category) in store.list_categories(season).await?.into_iter().enumerate() {
        if !wanted.is_empty() && category.slug != wanted {
            continue;
        }
        if by == DiscussionOrder::Worth {
            why.extend(worth_discussing(&Analysis::of(visit, &category).await?.results));
        }
        let ranked: Vec<Ranked> = rank(store.list_scores(category.id).await?);
        for candidate in store.list_candidates(category.id).await? {
            let scores = ranked.iter().find(|it| it.nomination == candidate.nomination);
            let reasons: &[Worth] = why.get(&candidate.nomination).map(Vec::as_slice).unwrap_or_default();
            all.push(ToDiscuss {
                worth: reasons.first().copied(),
                reasons: reasons.len(),
                nomination: candidate.nomination,
                number: candidate.number,
                category: place,
                place: scores.and_then(|it| it.place),
                spread: scores.and_then(|it| it.spread),
            });
        }
    }
    Ok((discussion_order(all, by), why))
}

/// What becomes of one nomination in the order.
pub async fn place(visit: Visit, Path((_, id)): Path<(String, NominationId)>, fields: Fields) -> PageResult {
    let (store, season, by, now) = (visit.store(), visit.season()?.id, visit.account()?, visit.now);
    let done = match fields.text("do").as_str() {
        "table" => store.put_on_table(season, Some(id), by, now).await?,
        "up" => store.move_in_room(season, id, Direction::Up, by, now).await?,
        "down" => store.move_in_room(season, id, Direction::Down, by, now).await?,
        "out" => store.take_out_of_room(season, id, by, now).await?,
        "lead" => {
            let lead = fields.text("lead");
            let lead =
                if lead.is_empty() { None } else { Some(lead.parse().map_err(|_| PageError::BadForm)?) };
            store.set_room_lead(season, id, lead, by, now).await?
        }
        _ => return Err(PageError::BadForm),
    };
    done.map_err(refused)?;
    visit.site.live.nudge();
    Ok(Redirect::to(&format!("{}#place-{id}", urls::room(visit.language))).into_response())
}

fn refused(refusal: RoomRefusal) -> PageError {
    match refusal {
        RoomRefusal::NotInOrder => PageError::NotFound,
        RoomRefusal::NotOpen => PageError::Refused("error-room-closed"),
        RoomRefusal::CannotLead => PageError::Refused("error-room-lead"),
        RoomRefusal::NothingNext => PageError::Refused("error-room-last"),
    }
}

/// The line on top: how the room stands, and for the chair the buttons that move it.
pub fn bar(t: Tr, hall: &Hall, zone: &str, follows: bool, with_item: bool) -> AnyView {
    let l = t.language;
    let state = match hall.room.state {
        RoomState::NotYetOpen => t.s("room-state-not-open"),
        RoomState::Open { since } => t.a("room-state-open", [("time", t.clock(since, zone).into())]),
        RoomState::Ended { at } => t.a("room-state-ended", [("moment", t.moment(at, zone).into())]),
    };
    let name = if with_item {
        view! { <p class="mid"><a href=urls::room(l)>{t.s("room-title")}</a></p> }.into_any()
    } else {
        view! { <h1>{t.s("room-title")}</h1> }.into_any()
    };
    // without scripts nothing follows by itself; then this is how to look again
    let again =
        (follows && hall.is_open()).then(|| view! { <a href=urls::room(l)>{t.s("room-look-again")}</a> });
    let back = (!follows).then(|| view! { <a href=urls::room(l)>{t.s("room-to-table")}</a> });
    let chair = hall.chair.then(|| controls(t, hall));
    view! {
        <div class="row apart">
            {name}
            <p class="row small"><span class="tag">{state}</span> {again} {back}</p>
        </div>
        {chair}
    }
    .into_any()
}

fn controls(t: Tr, hall: &Hall) -> impl IntoView + use<> {
    let l = t.language;
    let button = |action: &'static str, key: &str, class: &'static str| {
        view! { <button class=class type="submit" name="do" value=action>{t.s(key)}</button> }
    };
    let seen = hall.room.on_table.map(|id| id.to_string()).unwrap_or_default();
    let open = hall.is_open();
    let some = !hall.room.items.is_empty();
    view! {
        <form class="row" method="post" action=urls::room(l)>
            <input type="hidden" name="seen" value=seen/>
            {(open && some).then(|| button("next", "room-next", "btn"))}
            {(open && hall.room.on_table.is_some()).then(|| button("clear", "room-clear", "btn second slim"))}
            {(!open).then(|| button("open", "room-open", "btn"))}
            {open.then(|| button("end", "room-end", "btn second slim"))}
            <a href=urls::feedback(l)>{t.s("feedback-title")}</a>
        </form>
    }
}

/// The form that makes the order.
pub fn maker(t: Tr, hall: &Hall) -> impl IntoView + use<> {
    let l = t.language;
    let all =
        Choice { value: String::new(), label: t.s("room-order-all"), checked: true, ..Choice::default() };
    let categories = std::iter::once(all)
        .chain(hall.categories.iter().map(|category| Choice {
            value: category.slug.clone(),
            label: category.name.get(l).to_owned(),
            ..Choice::default()
        }))
        .collect();
    let orders = DiscussionOrder::ALL
        .into_iter()
        .filter(|by| may_order(*by, hall.closed))
        .map(|by| Choice {
            value: by.as_str().to_owned(),
            label: t.of("room-order-", by.as_str()),
            ..Choice::default()
        })
        .collect();
    let category = Field { name: "category".to_owned(), label: t.s("room-order-of"), ..Field::default() };
    let by = Field {
        name: "by".to_owned(),
        label: t.s("room-order-by"),
        help: (!hall.closed).then(|| t.s("room-order-early")),
        ..Field::default()
    };
    let worth = hall.closed.then(|| {
        view! {
            <form class="flow tight" method="post" action=urls::room(l)>
                <input type="hidden" name="by" value=DiscussionOrder::Worth.as_str()/>
                <p><button class="btn second" type="submit" name="do" value="order">{t.s("room-order-worth-now")}</button></p>
                <p class="small soft">{t.s("room-order-worth-text")}</p>
            </form>
        }
    });
    view! {
        {worth}
        <details class="panel" open=hall.room.items.is_empty()>
            <summary>{t.s("room-order-make-title")}</summary>
            <form class="flow" method="post" action=urls::room(l)>
                {ui::select(category, categories)}
                {ui::select(by, orders)}
                <p><button class="btn second" type="submit" name="do" value="order">{t.s("room-order-make")}</button></p>
                <p class="small soft">{t.s("room-order-help")}</p>
            </form>
        </details>
    }
}
