//! The order of discussion, as each viewer may know it.

use super::{
    Hall,
    order::{self, Juror},
};
use crate::{
    jury::{blind, label},
    messages::Tr,
    urls,
};
use domain::jury::InRoom;
use leptos::prelude::*;
use store::jury::RoomItem;

pub fn order(t: Tr, hall: &Hall, jurors: &[Juror]) -> impl IntoView + use<> {
    let rows = (1..).zip(&hall.room.items).map(|(n, item)| row(t, hall, n, item, jurors)).collect_view();
    let none = hall.room.items.is_empty().then(|| view! { <p>{t.s("room-order-none")}</p> });
    view! {
        <section class="flow gap" aria-labelledby="order">
            <h2 id="order">{t.s("room-order")}</h2>
            {none}
            <ol class="todo plain">{rows}</ol>
            {hall.chair.then(|| order::maker(t, hall))}
        </section>
    }
}

fn row(t: Tr, hall: &Hall, n: usize, item: &RoomItem, jurors: &[Juror]) -> AnyView {
    let l = t.language;
    let id = item.nomination;
    let place = hall.place(id);
    let here = hall.room.on_table == Some(id);
    let name = label(item.number);
    let about = match place {
        // its number, and nothing else
        InRoom::Outside => view! { <span><b>{name.clone()}</b> " " {t.s("room-outside")}</span> }.into_any(),
        _ => {
            let title = blind::title(&item.title).view(t);
            let category = hall.categories.iter().find(|it| it.id == item.category);
            let category = category.map(|it| it.name.get(l).to_owned());
            view! {
                <span>
                    <a href=urls::room_item(l, id)><b>{name.clone()}</b></a> " " {title}
                    <br/>
                    <span class="small soft">{category}</span>
                </span>
            }
            .into_any()
        }
    };
    let said = place.talks().then(|| {
        let agreed = item.consensus.map(|kind| {
            view! { <span class="tag">{t.of("room-consensus-", kind.as_str())}</span> }
        });
        let comments = (item.comments > 0).then(|| {
            view! { <span class="small">{t.a("room-comments-n", [("n", item.comments.into())])}</span> }
        });
        view! { {agreed} " " {comments} }
    });
    // it tells of scores, so only whoever sees those reads it
    let why = place.sees_marks().then(|| {
        let words: Vec<String> = item.why.iter().map(|worth| t.of("room-worth-", worth.as_str())).collect();
        (!words.is_empty()).then(|| view! { <span class="row small">{words.join(" ")}</span> })
    });
    let must = match place {
        InRoom::MustDeclare => Some(t.s("room-must-declare")),
        InRoom::MustScore => Some(t.s("room-must-score")),
        InRoom::Outside | InRoom::Takes { .. } => None,
    };
    let must = must.map(|words| view! { <a class="small" href=urls::scorecard(l, id)>{words}</a> });
    let lead = (hall.leads(id) && place != InRoom::Outside)
        .then(|| view! { <span class="stamp is-good">{t.s("room-you-lead")}</span> });
    let on_table = here.then(|| view! { <span class="stamp">{t.s("room-on-table")}</span> });
    let chair = hall.chair.then(|| controls(t, hall, item, &name, jurors));
    view! {
        <li id=format!("place-{id}") aria-current=here.then_some("step")>
            <span class="small">{n} ". " {on_table}</span>
            <span class="flow tight">
                {about}
                {why}
                <span class="row">{said} {must} {lead}</span>
            </span>
            {chair}
        </li>
    }
    .into_any()
}

/// Buttons of one line. Who leads is said by name to the chair alone, and not where a tie keeps the chair outside.
fn controls(t: Tr, hall: &Hall, item: &RoomItem, name: &str, jurors: &[Juror]) -> AnyView {
    let id = item.nomination;
    let action = urls::room_form(t.language, id, "place");
    let button = |what: &'static str, key: &str| {
        let words = t.s(key);
        let label = format!("{words} {name}");
        view! { <button class="btn second slim" type="submit" name="do" value=what aria-label=label>{words}</button> }
    };
    let table =
        (hall.is_open() && hall.room.on_table != Some(id)).then(|| button("table", "room-put-on-table"));
    let lead = (hall.place(id) != InRoom::Outside).then(|| {
        let options = jurors
            .iter()
            .filter(|juror| !item.recused.contains(&juror.account))
            .map(|juror| {
                let chosen = item.lead == Some(juror.account);
                view! { <option value=juror.account.to_string() selected=chosen>{juror.name.clone()}</option> }
            })
            .collect_view();
        let field = format!("lead-{id}");
        view! {
            <form class="row" method="post" action=action.clone()>
                <label class="small" for=field.clone()>{t.s("room-lead")} <span class="vh">" " {name.to_owned()}</span></label>
                <select class="slim" id=field name="lead">
                    <option value="" selected=item.lead.is_none()>{t.s("room-lead-nobody")}</option>
                    {options}
                </select>
                {button("lead", "room-lead-set")}
            </form>
        }
    });
    view! {
        <div class="flow tight">
            <form class="row" method="post" action=action.clone()>
                {table} {button("up", "room-up")} {button("down", "room-down")} {button("out", "room-out")}
            </form>
            {lead}
        </div>
    }
    .into_any()
}
