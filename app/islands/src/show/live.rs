//! Follows the show, or the jury's room: counts the ballots that have come in, and asks for the page again when the moment
//! changes, but never over words that somebody is still typing.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{EventSource, HtmlTextAreaElement, MessageEvent};

/// How many have voted, and the words that follow the number.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Turnout {
    pub count: u64,
    pub one: String,
    pub many: String,
}

/// Shows the turn-out, where given, and keeps it true. `number` is that of the moment the page was made for.
#[island]
pub fn Live(address: String, number: i64, turnout: Option<Turnout>) -> impl IntoView {
    let count = RwSignal::new(turnout.as_ref().map_or(0, |turnout| turnout.count));
    // effects run in the browser only
    Effect::new(move || follow(&address, number, count));
    turnout.map(|turnout| {
        view! {
            <b class="num">{count}</b>
            " "
            {move || if count.get() == 1 { turnout.one.clone() } else { turnout.many.clone() }}
        }
    })
}

/// Listens for as long as the page is open. Browsers reconnect by themselves, unless the answer was an error.
fn follow(address: &str, number: i64, count: RwSignal<u64>) {
    let Ok(source) = EventSource::new(address) else { return };
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Some(text) = event.data().as_string() else { return };
        // a frame may be a moment older than the page; it is never a reason to load it again
        if figure(&text, "number").is_some_and(|now| now > number as f64) {
            move_on();
        } else if let Some(turnout) = figure(&text, "turnout") {
            count.set(turnout as u64);
        }
    });
    source.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    let failed = source.clone();
    let address = address.to_owned();
    let on_error = Closure::<dyn FnMut()>::new(move || {
        if failed.ready_state() == EventSource::CLOSED {
            let address = address.clone();
            let wait = Duration::from_millis(3_000 + (js_sys::Math::random() * 3_000.0) as u64);
            set_timeout(move || follow(&address, number, count), wait);
        }
    });
    source.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    on_error.forget();
}

/// The page again; where something typed would be lost, what the page holds ready to say so is shown instead.
fn move_on() {
    match document().get_element_by_id("moved") {
        Some(moved) if is_being_written() => drop(moved.remove_attribute("hidden")),
        _ => drop(window().location().reload()),
    }
}

/// Whether some many-line answer says something else than when the page came.
fn is_being_written() -> bool {
    let Ok(found) = document().query_selector_all("textarea") else { return false };
    (0..found.length())
        .filter_map(|at| found.item(at)?.dyn_into::<HtmlTextAreaElement>().ok())
        .any(|area| area.default_value().is_ok_and(|came| came != area.value()))
}

/// A number in a frame. The browser reads JSON itself, so that no parser has to be sent to it.
fn figure(frame: &str, name: &str) -> Option<f64> {
    let value = js_sys::JSON::parse(frame).ok()?;
    js_sys::Reflect::get(&value, &name.into()).ok()?.as_f64()
}
