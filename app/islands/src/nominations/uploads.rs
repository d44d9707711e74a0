//! Sends pictures one by one as soon as they are chosen, and says how far each has come.
//!
//! The file field and the button inside are the server's and work alone. When everything has arrived the button is pressed,
//! so that what was typed meanwhile is saved and the page comes back with the pictures in it.
//!
//! The agreement between the two: a list `data-uploads`, whose value is where one picture is sent by itself, with a word for
//! each state in further attributes, and a place `data-sum`. The list is drawn by hand, not by signals: it is short, and
//! that is a fifth of the weight.

use leptos::{
    ev,
    prelude::*,
    task::spawn_local,
    wasm_bindgen::{JsCast, JsValue, closure::Closure},
    web_sys::{Element, File, FormData, HtmlElement, HtmlInputElement, ProgressEvent, XmlHttpRequest},
};
use wasm_bindgen_futures::JsFuture;

/// What has become of a picture; each is the name of an attribute that says it in words.
mod state {
    pub const WAITING: &str = "waiting";
    pub const SENDING: &str = "sending";
    /// It has left, and is being made smaller.
    pub const WORKING: &str = "working";
    pub const ARRIVED: &str = "arrived";
    /// Worth another try.
    pub const FAILED: &str = "failed";
    /// Not taken; the server says why.
    pub const REFUSED: &str = "refused";
}

/// A row of the list: `data-state`, a name, a word, a bar, a button.
struct Row {
    row: Element,
    file: File,
}

#[island]
pub fn Uploads(children: Children) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    let files = StoredValue::new_local(Vec::<File>::new());
    let busy = StoredValue::new(false);
    let element = move || root.get_untracked().map(|root| root.unchecked_into::<Element>());
    let run = move || {
        let Some(root) = element().filter(|_| !busy.get_value()) else { return };
        busy.set_value(true);
        spawn_local(async move {
            while let Some(row) = next(&root, files) {
                let outcome = send(&root, &row).await.unwrap_or((state::FAILED, String::new()));
                set(&root, &row.row, outcome.0, &outcome.1);
            }
            busy.set_value(false);
            if count(&root, "li") == count(&root, "li[data-state=arrived]") {
                press(&root);
            }
        });
    };
    let take = move |input: HtmlInputElement| {
        let (Some(root), Some(chosen)) = (element(), input.files()) else { return };
        for index in 0..chosen.length() {
            let Some(file) = chosen.get(index) else { continue };
            if add(&root, &file).is_ok() {
                files.update_value(|files| files.push(file));
            }
        }
        // the button that comes back with the page must not send them a second time
        input.set_value("");
        run();
    };
    let chosen = move |event: ev::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input.filter(|input| input.type_() == "file") {
            take(input);
        }
    };
    // whoever was quicker than this control has chosen already
    Effect::new(move |_| {
        let Some(root) = root.get().map(|root| root.unchecked_into::<Element>()) else { return };
        if let Some(list) = find(&root, "[data-uploads]") {
            let _ = list.set_attribute("data-awake", "");
        }
        if let Some(input) =
            find(&root, "input[type=file]").map(|input| input.unchecked_into::<HtmlInputElement>())
            && input.files().is_some_and(|files| files.length() > 0)
        {
            take(input);
        }
    });
    let again = move |event: ev::MouseEvent| {
        let button = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        // leaving now would lose what is on its way; the button is pressed when all has arrived
        if busy.get_value()
            && button.as_ref().is_some_and(|it| it.closest("[name=then]").ok().flatten().is_some())
        {
            return event.prevent_default();
        }
        let row = button
            .and_then(|it| it.closest("[data-again]").ok().flatten())
            .and_then(|it| it.parent_element());
        if let (Some(root), Some(row)) = (element(), row) {
            set(&root, &row, state::WAITING, "");
            run();
        }
    };
    view! { <div node_ref=root on:change=chosen on:click=again>{children()}</div> }
}

fn find(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok().flatten()
}

fn count(root: &Element, what: &str) -> u32 {
    root.query_selector_all(&format!("[data-uploads] {what}")).map_or(0, |found| found.length())
}

/// Saves the form and asks for the page with the pictures in it.
fn press(root: &Element) {
    if let Some(button) = find(root, "button[name=then]") {
        button.unchecked_into::<HtmlElement>().click();
    }
}

/// A row for a file that waits.
fn add(root: &Element, file: &File) -> Result<(), JsValue> {
    let list = find(root, "[data-uploads]").ok_or(JsValue::NULL)?;
    let document = list.owner_document().ok_or(JsValue::NULL)?;
    let row = document.create_element("li")?;
    row.set_attribute("class", "row")?;
    for (name, text) in [("b", file.name()), ("span", String::new())] {
        let part = document.create_element(name)?;
        part.set_text_content(Some(&text));
        row.append_child(&part)?;
    }
    list.append_child(&row)?;
    set(root, &row, state::WAITING, "");
    Ok(())
}

/// Says in a row what has become of its picture: in the words for the state, or in `words`.
fn set(root: &Element, row: &Element, state: &str, words: &str) {
    let word = |name: &str| {
        find(root, "[data-uploads]").and_then(|list| list.get_attribute(name)).unwrap_or_default()
    };
    let _ = row.set_attribute("data-state", state);
    let said = if words.is_empty() { word(&format!("data-{state}")) } else { words.to_owned() };
    if let Some(place) = find(row, "span") {
        place.set_text_content(Some(&said));
    }
    if state != state::SENDING
        && let Some(bar) = find(row, "progress")
    {
        bar.remove();
    }
    let button = find(row, "[data-again]");
    match button {
        Some(button) if state != state::FAILED => button.remove(),
        None if state == state::FAILED => {
            let _ = button_in(row, &word("data-again"));
        }
        _ => {}
    }
    if let Some(sum) = find(root, "[data-sum]") {
        let (done, all) = (count(root, "li[data-state=arrived]"), count(root, "li"));
        let words =
            word("data-sum-words").replace("{done}", &done.to_string()).replace("{all}", &all.to_string());
        // a sentence that did not change is not said again
        if sum.text_content().as_deref() != Some(&words) {
            sum.set_text_content(Some(&words));
        }
    }
}

fn button_in(row: &Element, words: &str) -> Result<(), JsValue> {
    let button = row.owner_document().ok_or(JsValue::NULL)?.create_element("button")?;
    for (name, value) in [("type", "button"), ("class", "btn second slim"), ("data-again", "")] {
        button.set_attribute(name, value)?;
    }
    button.set_text_content(Some(words));
    row.append_child(&button)?;
    Ok(())
}

/// The first that waits, with its file.
fn next(root: &Element, files: StoredValue<Vec<File>, LocalStorage>) -> Option<Row> {
    let rows = root.query_selector_all("[data-uploads] li").ok()?;
    (0..rows.length()).find_map(|index| {
        let row: Element = rows.get(index)?.unchecked_into();
        let waits = row.get_attribute("data-state").as_deref() == Some(state::WAITING);
        let file = files.with_value(|files| files.get(index as usize).cloned())?;
        waits.then_some(Row { row, file })
    })
}

/// How far it is, as a bar.
fn progress(root: &Element, row: &Element, percent: u32) {
    if percent >= 100 {
        return set(root, row, state::WORKING, "");
    }
    let bar = find(row, "progress").or_else(|| {
        let bar = row.owner_document()?.create_element("progress").ok()?;
        bar.set_attribute("max", "100").ok()?;
        bar.set_attribute("aria-hidden", "true").ok()?;
        row.append_child(&bar).ok()?;
        Some(bar)
    });
    if let Some(bar) = bar {
        let _ = bar.set_attribute("value", &percent.to_string());
    }
}

/// Sends one picture; gives what became of it, and the server's words if it has any.
async fn send(root: &Element, it: &Row) -> Result<(&'static str, String), JsValue> {
    let address = find(root, "[data-uploads]").and_then(|list| list.get_attribute("data-uploads"));
    set(root, &it.row, state::SENDING, "");
    let data = FormData::new()?;
    data.append_with_blob_and_filename("more", &it.file, &it.file.name())?;
    let request = XmlHttpRequest::new()?;
    request.open_with_async("POST", &address.unwrap_or_default(), true)?;
    // a sentence, not a page
    request.set_request_header("accept", "text/plain")?;
    let (around, row) = (root.clone(), it.row.clone());
    let on_progress = Closure::<dyn FnMut(ProgressEvent)>::new(move |event: ProgressEvent| {
        if event.length_computable() {
            progress(&around, &row, (event.loaded() * 100.0 / event.total()) as u32);
        }
    });
    request.upload()?.set_onprogress(Some(on_progress.as_ref().unchecked_ref()));
    let over = js_sys::Promise::new(&mut |done, _| request.set_onloadend(Some(&done)));
    request.send_with_opt_form_data(Some(&data))?;
    JsFuture::from(over).await?;
    Ok(match request.status()? {
        200 => (state::ARRIVED, String::new()),
        422 => (state::REFUSED, request.response_text()?.unwrap_or_default()),
        _ => (state::FAILED, String::new()),
    })
}
