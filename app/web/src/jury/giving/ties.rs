//! What ties jurors to nominations: the list with its sentences, pinning and lifting.

use super::{Shown, Table, done, parts, show};
use crate::{
    error::PageResult,
    fields::Fields,
    messages::Tr,
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::http::StatusCode;
use domain::{
    ids::{AccountId, NominationId},
    jury::{REASON_MAX_CHARS, Tie},
};
use leptos::prelude::*;
use store::jury::TieRefusal;

pub fn section(t: Tr, table: &Table, typed: &Fields, may_change: bool) -> impl IntoView + use<> {
    let rows = table
        .ties
        .iter()
        .map(|(&(juror, nomination), ties)| row(t, table, (juror, nomination), ties, may_change))
        .collect_view();
    let none = table.ties.is_empty();
    let juror = Field { name: "juror".to_owned(), label: t.s("assign-juror"), ..Field::default() };
    let reason = Field {
        name: "reason".to_owned(),
        label: t.s("tie-reason"),
        help: Some(t.s("tie-reason-help")),
        value: typed.text("reason"),
        rows: 2,
        ..Field::default()
    };
    let pin = may_change.then(|| {
        view! {
            <details class="panel flow" open=typed.has("pinned")>
                <summary>{t.s("tie-pin")}</summary>
                <form class="flow" method="post" action=urls::pin_tie(t.language)>
                    <p>{t.s("tie-pin-text")}</p>
                    {ui::select(juror, parts::juror_choices(t, table, &typed.text("juror")))}
                    {ui::field(parts::number_field(t, "pinned", typed))}
                    {ui::area(reason)}
                    <p><button class="btn" type="submit">{t.s("tie-pin-send")}</button></p>
                </form>
            </details>
        }
    });
    view! {
        <section class="flow" aria-labelledby="ties">
            <h2 id="ties">{t.s("tie-title")}</h2>
            <p>{t.s("tie-text")}</p>
            {none.then(|| view! { <p class="soft">{t.s("tie-none")}</p> })}
            <ul class="todo plain">{rows}</ul>
            {pin}
        </section>
    }
}

fn row(
    t: Tr,
    table: &Table,
    (juror, nomination): (AccountId, NominationId),
    ties: &[Tie],
    may_change: bool,
) -> impl IntoView + use<> {
    let (name, number) = (table.name(juror), table.number(nomination));
    let set_aside = table.given.iter().any(|it| it.juror == juror && it.nomination == nomination && it.begun);
    let sentences: Vec<String> = ties.iter().map(|tie| parts::because(t, tie.kind, &tie.about)).collect();
    let lift = (may_change && ties.iter().all(|tie| tie.kind.may_be_lifted())).then(|| {
        let about = t.a("tie-lift-of", [("name", name.clone().into()), ("label", number.clone().into())]);
        let id = format!("lift-{juror}-{nomination}");
        view! {
            <details>
                <summary>{t.s("tie-lift")} <span class="vh">" " {about}</span></summary>
                <form class="flow tight" method="post" action=urls::lift_tie(t.language)>
                    {parts::hidden_juror(juror)}
                    <input type="hidden" name="nomination" value=nomination.to_string()/>
                    <div class="field">
                        <label for=id.clone()>{t.s("tie-lift-reason")}</label>
                        <input type="text" id=id name="why" required=true/>
                    </div>
                    <p><button class="btn second slim" type="submit">{t.s("tie-lift-send")}</button></p>
                </form>
            </details>
        }
    });
    view! {
        <li>
            <span><b>{name}</b> " – " {number}</span>
            <span>
                {sentences.join(" ")}
                {set_aside.then(|| view! { " " <b>{t.s("tie-set-aside")}</b> })}
            </span>
            {lift}
        </li>
    }
}

/// The reason given; `None` where there is none, or far too much.
fn reason(fields: &Fields, name: &str) -> Option<String> {
    let reason = fields.text(name).trim().to_owned();
    (1..=REASON_MAX_CHARS).contains(&reason.chars().count()).then_some(reason)
}

pub async fn pin(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let table = Table::load(&visit).await?;
    let juror = fields.text("juror").parse::<AccountId>().ok();
    let t = visit.t;
    let chosen = (juror, table.meant(&fields.text("pinned")), reason(&fields, "reason"));
    let (Some(juror), Some(nomination), Some(reason)) = chosen else {
        let shown = Shown::refused(StatusCode::UNPROCESSABLE_ENTITY, t.s("tie-pin-choose"), fields);
        return show(&visit, None, shown).await;
    };
    match visit.store().pin_tie((juror, nomination), &reason, by, visit.now).await? {
        Ok(()) => Ok(done(&visit, "pinned")),
        Err(_) => {
            show(&visit, None, Shown::refused(StatusCode::CONFLICT, t.s("assign-move-unknown"), fields)).await
        }
    }
}

/// Nobody lifts a tie of their own, nor any of a nomination they have no part in.
pub async fn lift(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let table = Table::load(&visit).await?;
    let t = visit.t;
    let juror = fields.text("juror").parse::<AccountId>().ok();
    let nomination = fields.text("nomination").parse::<NominationId>().ok();
    let pair = juror.zip(nomination).filter(|pair| table.ties.contains_key(pair));
    let Some(reason) = reason(&fields, "why") else {
        let shown = Shown::refused(StatusCode::UNPROCESSABLE_ENTITY, t.s("tie-lift-say"), fields);
        return show(&visit, None, shown).await;
    };
    let lifted = match pair {
        Some(pair) => visit.store().lift_ties(pair, &reason, by, visit.now).await?,
        None => Err(TieRefusal::Unknown),
    };
    match lifted {
        Ok(()) => Ok(done(&visit, "lifted")),
        Err(refusal) => {
            let key = match refusal {
                TieRefusal::Unknown => "tie-lift-unknown",
                TieRefusal::NeverLifted => "tie-lift-never",
            };
            show(&visit, None, Shown::refused(StatusCode::CONFLICT, t.s(key), fields)).await
        }
    }
}
