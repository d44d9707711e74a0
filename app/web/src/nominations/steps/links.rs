//! Links in the second step, each with a line of what it shows.

use super::StepParts;
use crate::{
    nominations::links::leads_to,
    ui::{self, Field},
};
use domain::nominations::{LINKS_MAX, LinkText, recognise};
use leptos::prelude::*;

pub fn questions(parts: &StepParts) -> impl IntoView + use<> {
    let t = parts.t;
    let links = &parts.draft.links;
    let rows = (links.len() + usize::from(parts.more == "link")).clamp(1, LINKS_MAX);
    let fields = (1..=rows)
        .map(|number| row(parts, number, links.get(number - 1).cloned().unwrap_or_default()))
        .collect_view();
    let room = rows < LINKS_MAX;
    view! {
        {fields}
        {room
            .then(|| {
                view! {
                    <p>
                        <button class="btn second slim" type="submit" name="then" value="link">
                            {t.s("evidence-add-link")}
                        </button>
                    </p>
                }
            })}
    }
}

fn row(parts: &StepParts, number: usize, link: LinkText) -> impl IntoView + use<> {
    let t = parts.t;
    let address = match number {
        1 => parts.field("link", &link.address),
        _ => Field {
            name: format!("l{number}-address"),
            label: format!("{} ({number})", t.s("evidence-link-more")),
            error: parts.error(&format!("l{number}-address")),
            value: link.address.clone(),
            ..Field::default()
        },
    };
    let address = Field { kind: Some("url"), inputmode: Some("url"), ..address };
    // what a link shows is asked once there is one
    let note = (number > 1 || !link.is_blank()).then(|| {
        let number_ = if number == 1 { String::new() } else { format!(" ({number})") };
        ui::field(Field {
            name: note_name(number),
            label: format!("{}{number_}", t.s("evidence-link-note")),
            value: link.note.clone(),
            ..Field::default()
        })
    });
    let told = (!link.address.is_empty()).then(|| match recognise(&link.address) {
        Some(found) => leads_to(t, Some((found.platform, found.kind))),
        None => t.s("evidence-not-web"),
    });
    view! {
        <div class="flow tight">
            {ui::field(address)} {told.map(|told| view! { <p class="small soft">{told}</p> })} {note}
        </div>
    }
}

fn note_name(number: usize) -> String {
    if number == 1 { "link-note".to_owned() } else { format!("l{number}-note") }
}
