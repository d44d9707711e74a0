//! Saves a form while it is being written, through the same address its button posts to.
//!
//! The answer's first line is where the form is to be saved from now on (the first save makes the draft), the
//! second says so in words; they are put where the form keeps a place marked `data-saved`.

use leptos::{
    leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle},
    prelude::*,
    task::spawn_local,
    wasm_bindgen::{JsCast, JsValue},
    web_sys::{self, FormData, HtmlFormElement, RequestInit, Response, UrlSearchParams},
};
use std::time::Duration;
use wasm_bindgen_futures::JsFuture;

/// How long a pen rests before what it wrote is saved.
const REST: Duration = Duration::from_millis(900);

#[island]
pub fn Autosave(
    /// Said while a save is under way.
    saving: String,
    /// Said when it did not arrive.
    failed: String,
    children: Children,
) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    let timer = StoredValue::new(None::<TimeoutHandle>);
    // one save at a time: a second first save would make a second draft
    let busy = StoredValue::new(false);
    let words = StoredValue::new((saving, failed));
    fn later(
        root: NodeRef<leptos::html::Div>,
        timer: StoredValue<Option<TimeoutHandle>>,
        busy: StoredValue<bool>,
        words: StoredValue<(String, String)>,
    ) {
        let run = move || {
            if busy.get_value() {
                return later(root, timer, busy, words);
            }
            let Some(form) = root.get_untracked().and_then(|root| root.query_selector("form").ok().flatten())
            else {
                return;
            };
            let form: HtmlFormElement = form.unchecked_into();
            busy.set_value(true);
            spawn_local(async move {
                let (saving, failed) = words.get_value();
                say(&form, &saving);
                match save(&form).await {
                    Ok(said) => say(&form, &said),
                    Err(_) => say(&form, &failed),
                }
                busy.set_value(false);
            });
        };
        timer.update_value(|timer| {
            if let Some(timer) = timer.take() {
                timer.clear();
            }
            *timer = set_timeout_with_handle(run, REST).ok();
        });
    }
    view! {
        <div node_ref=root on:input=move |_| later(root, timer, busy, words)>
            {children()}
        </div>
    }
}

/// Posts the answers, without files; gives the sentence to show.
async fn save(form: &HtmlFormElement) -> Result<String, JsValue> {
    let data = FormData::new_with_form(form)?;
    // the picture that is about to be sent, and nothing else, is a file
    data.delete("more");
    let body = UrlSearchParams::new_with_str_sequence_sequence(&data)?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(&body);
    let headers = web_sys::Headers::new()?;
    headers.set("x-autosave", "1")?;
    init.set_headers(&headers);
    // not form.action: a control named `action` would hide it
    let action = form.get_attribute("action").unwrap_or_default();
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response = JsFuture::from(window.fetch_with_str_and_init(&action, &init)).await?;
    let response: Response = response.unchecked_into();
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    let text = JsFuture::from(response.text()?).await?;
    let text = text.as_string().unwrap_or_default();
    let (address, said) = text.split_once('\n').ok_or(JsValue::NULL)?;
    if address != action {
        form.set_attribute("action", address)?;
        // coming back to this page later must show the draft, not an empty form
        if let Ok(history) = window.history() {
            history.replace_state_with_url(&JsValue::NULL, "", Some(address))?;
        }
    }
    Ok(said.to_owned())
}

fn say(form: &HtmlFormElement, words: &str) {
    if let Some(place) = form.query_selector("[data-saved]").ok().flatten() {
        place.set_text_content(Some(words));
    }
}
