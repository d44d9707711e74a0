//! Saves a form while it is being written, through the same address its button posts to.
//!
//! The answer's first line is where the form is to be saved from now on (the first save makes the draft), the
//! second says so in words; they are put where the form keeps a place marked `data-saved`. Until the server has
//! acknowledged it, what was typed is kept in the browser as well, and put back when the page is opened again.

use domain::nominations::count_words;
use leptos::{
    leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle},
    prelude::*,
    task::spawn_local,
    wasm_bindgen::{JsCast, JsValue},
    web_sys::{
        self, Element, FormData, HtmlFormElement, HtmlInputElement, HtmlTextAreaElement, RequestInit,
        Response, Storage, UrlSearchParams,
    },
};
use std::time::Duration;
use wasm_bindgen_futures::JsFuture;

/// How long a pen rests before what it wrote is saved.
const REST: Duration = Duration::from_millis(900);
/// How long after a save that failed it is tried again.
const AGAIN: Duration = Duration::from_secs(5);
/// What the names of copies in the browser begin with.
const COPY: &str = "opslag-draft:";
/// Put before a copy that was sent with a button: whether it arrived is seen on the next page.
const SENT: char = '!';

/// What the control may have to say.
#[derive(Clone)]
struct Words {
    saving: String,
    failed: String,
    restored: String,
}

#[derive(Clone, Copy)]
struct Pen {
    root: NodeRef<leptos::html::Div>,
    timer: StoredValue<Option<TimeoutHandle>>,
    /// One save at a time: a second first save would make a second draft.
    busy: StoredValue<bool>,
    words: StoredValue<Words>,
}

#[island]
pub fn Autosave(
    /// Said while a save is under way.
    saving: String,
    /// Said when it did not arrive.
    failed: String,
    /// Said when something that had not arrived was put back.
    restored: String,
    children: Children,
) -> impl IntoView {
    let pen = Pen {
        root: NodeRef::new(),
        timer: StoredValue::new(None),
        busy: StoredValue::new(false),
        words: StoredValue::new(Words { saving, failed, restored }),
    };
    Effect::new(move |_| {
        let Some(form) = pen.form() else { return };
        count(&form);
        if restore(&form).unwrap_or(false) {
            count(&form);
            say(&form, &pen.words.get_value().restored);
            pen.save_after(REST);
        }
    });
    view! {
        <div
            node_ref=pen.root
            on:input=move |_| {
                if let Some(form) = pen.form() {
                    count(&form);
                    let _ = keep(&form, "");
                }
                pen.save_after(REST);
            }
            on:submit=move |_| {
                // the button takes everything along: nothing is to be saved behind its back
                pen.stop();
                if let Some(form) = pen.form().filter(|form| kept(form).is_some()) {
                    let _ = keep(&form, &SENT.to_string());
                }
            }
        >
            {children()}
        </div>
    }
}

impl Pen {
    fn form(self) -> Option<HtmlFormElement> {
        let form = self.root.get_untracked()?.query_selector("form").ok().flatten()?;
        Some(form.unchecked_into())
    }

    fn stop(self) {
        self.timer.update_value(|timer| {
            if let Some(timer) = timer.take() {
                timer.clear();
            }
        });
    }

    fn save_after(self, rest: Duration) {
        self.stop();
        self.timer.update_value(|timer| *timer = set_timeout_with_handle(move || self.save(), rest).ok());
    }

    fn save(self) {
        if self.busy.get_value() {
            return self.save_after(REST);
        }
        let Some(form) = self.form() else { return };
        self.busy.set_value(true);
        spawn_local(async move {
            let words = self.words.get_value();
            say(&form, &words.saving);
            match save(&form).await {
                Ok(said) => say(&form, &said),
                Err(_) => {
                    say(&form, &words.failed);
                    self.save_after(AGAIN);
                }
            }
            self.busy.set_value(false);
        });
    }
}

/// The answers as a form would post them, without files.
fn answers(form: &HtmlFormElement) -> Result<UrlSearchParams, JsValue> {
    let data = FormData::new_with_form(form)?;
    // the picture that is about to be sent, and nothing else, is a file
    data.delete("more");
    UrlSearchParams::new_with_str_sequence_sequence(&data)
}

/// Not `form.action`: a control named `action` would hide it.
fn action(form: &HtmlFormElement) -> String {
    form.get_attribute("action").unwrap_or_default()
}

/// Posts the answers; gives the sentence to show.
async fn save(form: &HtmlFormElement) -> Result<String, JsValue> {
    let posted = answers(form)?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(&posted);
    let headers = web_sys::Headers::new()?;
    headers.set("x-autosave", "1")?;
    init.set_headers(&headers);
    let address = action(form);
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response = JsFuture::from(window.fetch_with_str_and_init(&address, &init)).await?;
    let response: Response = response.unchecked_into();
    let text = JsFuture::from(response.text()?).await?;
    let text = text.as_string().unwrap_or_default();
    let answer = text.split_once('\n');
    // somebody else has changed the same words: the copy stays, and the button shows both
    if let (409, Some((_, said))) = (response.status(), answer) {
        return Ok(said.to_owned());
    }
    let (true, Some((now_at, said))) = (response.ok(), answer) else { return Err(JsValue::NULL) };
    forget(form);
    if now_at != address {
        form.set_attribute("action", now_at)?;
        // coming back to this page later must show the draft, not an empty form
        if let Ok(history) = window.history() {
            history.replace_state_with_url(&JsValue::NULL, "", Some(now_at))?;
        }
    }
    for (name, control) in controls(form) {
        if let Some(was) = name.strip_prefix("was-").and_then(|of| posted.get(of)) {
            control.set_value(&was);
        }
    }
    // whatever was typed while the answer was under way has not been acknowledged
    let now: String = answers(form)?.to_string().into();
    let sent: String = posted.to_string().into();
    if without_was(&now) != without_was(&sent) {
        keep(form, "")?;
    }
    Ok(said.to_owned())
}

/// The pairs of a posted text that were typed.
fn without_was(text: &str) -> Vec<&str> {
    text.split('&').filter(|pair| !pair.starts_with("was-")).collect()
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

fn key(form: &HtmlFormElement) -> String {
    format!("{COPY}{}", action(form))
}

fn kept(form: &HtmlFormElement) -> Option<String> {
    storage()?.get_item(&key(form)).ok().flatten()
}

fn keep(form: &HtmlFormElement, mark: &str) -> Result<(), JsValue> {
    let text: String = answers(form)?.to_string().into();
    storage().map_or(Ok(()), |storage| storage.set_item(&key(form), &format!("{mark}{text}")))
}

fn forget(form: &HtmlFormElement) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&key(form));
    }
}

/// A control that holds text, whatever its element is called.
enum Control {
    Input(HtmlInputElement),
    Area(HtmlTextAreaElement),
}

impl Control {
    fn value(&self) -> String {
        match self {
            Self::Input(input) => input.value(),
            Self::Area(area) => area.value(),
        }
    }

    fn set_value(&self, value: &str) {
        match self {
            Self::Input(input) => input.set_value(value),
            Self::Area(area) => area.set_value(value),
        }
    }
}

/// Controls that hold text, by name.
fn controls(form: &HtmlFormElement) -> Vec<(String, Control)> {
    let mut found = Vec::new();
    let Ok(all) =
        form.query_selector_all("textarea, input:not([type=radio]):not([type=checkbox]):not([type=file])")
    else {
        return found;
    };
    for at in 0..all.length() {
        let Some(element) = all.get(at) else { continue };
        match element.dyn_into::<HtmlTextAreaElement>() {
            Ok(area) => {
                found.push((area.name(), Control::Area(area)));
            }
            Err(other) => {
                if let Ok(input) = other.dyn_into::<HtmlInputElement>() {
                    found.push((input.name(), Control::Input(input)));
                }
            }
        }
    }
    found
}

/// Puts back what was typed here and never acknowledged. Whether there was anything.
///
/// A copy that was sent with a button and whose answers stand here, or stood here before somebody else went on, has
/// arrived and is dropped. Anything else is put back together with what it was typed over, so that the server can bring
/// it together with what has been written since.
fn restore(form: &HtmlFormElement) -> Result<bool, JsValue> {
    let Some(copy) = kept(form) else { return Ok(false) };
    let sent = copy.starts_with(SENT);
    let copy = UrlSearchParams::new_with_str(copy.trim_start_matches(SENT))?;
    let controls = controls(form);
    let mut changed = Vec::new();
    for (name, control) in controls.iter().filter(|(name, _)| !name.starts_with("was-")) {
        let Some(typed) = copy.get(name).filter(|typed| !same(typed, &control.value())) else { continue };
        let stood = copy.get(&format!("was-{name}")).unwrap_or_default();
        if sent && !same(&stood, &control.value()) {
            continue;
        }
        changed.push((name, typed, stood));
    }
    for (name, typed, stood) in &changed {
        set(&controls, name, typed);
        set(&controls, &format!("was-{name}"), stood);
    }
    if changed.is_empty() {
        forget(form);
    }
    Ok(!changed.is_empty())
}

fn set(controls: &[(String, Control)], name: &str, value: &str) {
    if let Some((_, control)) = controls.iter().find(|(of, _)| of == name) {
        control.set_value(value);
    }
}

/// Browsers spell line ends in two ways.
fn same(one: &str, other: &str) -> bool {
    one.replace("\r\n", "\n") == other.replace("\r\n", "\n")
}

/// Writes beside each counted answer how long it is.
fn count(form: &HtmlFormElement) {
    let Ok(all) = form.query_selector_all("[data-words-of]") else { return };
    let controls = controls(form);
    for at in 0..all.length() {
        let Some(place) = all.get(at).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let of = place.get_attribute("data-words-of").unwrap_or_default();
        let pattern = place.get_attribute("data-words").unwrap_or_default();
        if let Some((_, control)) = controls.iter().find(|(name, _)| *name == of) {
            let words = count_words(&control.value()).to_string();
            place.set_text_content(Some(&pattern.replace('#', &words)));
        }
    }
}

fn say(form: &HtmlFormElement, words: &str) {
    if let Some(place) = form.query_selector("[data-saved]").ok().flatten() {
        place.set_text_content(Some(words));
    }
}
