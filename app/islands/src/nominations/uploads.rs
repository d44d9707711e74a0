//! Sends pictures one by one as soon as they are chosen, and says how far each has come.
//!
//! The file field and the button inside are the server's and work alone. When everything has arrived the button is pressed,
//! so that what was typed meanwhile is saved and the page comes back with the pictures in it.

use leptos::{
    ev,
    prelude::*,
    task::spawn_local,
    wasm_bindgen::{JsCast, JsValue, closure::Closure},
    web_sys::{Element, File, FormData, HtmlElement, HtmlInputElement, ProgressEvent, XmlHttpRequest},
};
use serde::{Deserialize, Serialize};
use wasm_bindgen_futures::JsFuture;

/// What the control has to say, in the language of the page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UploadWords {
    pub waiting: String,
    pub sending: String,
    pub working: String,
    pub arrived: String,
    pub failed: String,
    pub again: String,
    pub show: String,
    /// With `{done}` and `{all}` where the figures go.
    pub sum: String,
}

#[derive(Clone, PartialEq)]
enum State {
    Waiting,
    /// So many per cent are on their way.
    Sending(u32),
    Working,
    Arrived,
    /// Worth another try.
    Failed,
    /// Not taken, for this reason.
    Refused(String),
}

#[derive(Clone)]
struct Item {
    number: usize,
    file: File,
    state: RwSignal<State>,
}

#[island]
pub fn Uploads(
    /// Where one picture is sent by itself.
    address: String,
    words: UploadWords,
    children: Children,
) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    let items = RwSignal::new_local(Vec::<Item>::new());
    let busy = RwSignal::new(false);
    let address = StoredValue::new(address);
    let words = StoredValue::new(words);
    let finish = move || {
        let button = root.get_untracked().and_then(|root| {
            root.unchecked_ref::<Element>().query_selector("button[name=then]").ok().flatten()
        });
        if let Some(button) = button {
            button.unchecked_into::<HtmlElement>().click();
        }
    };
    let run = move || {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            while let Some(item) = next(items) {
                let state = send(&address.get_value(), &item).await.unwrap_or(State::Failed);
                item.state.set(state);
            }
            busy.set(false);
            let all = items.with_untracked(|items| {
                items.iter().all(|item| item.state.get_untracked() == State::Arrived)
            });
            if all {
                finish();
            }
        });
    };
    let chosen = move |event: ev::Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input.filter(|input| input.type_() == "file") else { return };
        let Some(files) = input.files() else { return };
        items.update(|items| {
            for index in 0..files.length() {
                if let Some(file) = files.get(index) {
                    items.push(Item { number: items.len(), file, state: RwSignal::new(State::Waiting) });
                }
            }
        });
        // the button that comes back with the page must not send them a second time
        input.set_value("");
        run();
    };
    let row = move |item: Item| {
        let state = item.state;
        let said = move || {
            words.with_value(|words| match state.get() {
                State::Waiting => words.waiting.clone(),
                State::Sending(_) => words.sending.clone(),
                State::Working => words.working.clone(),
                State::Arrived => words.arrived.clone(),
                State::Failed => words.failed.clone(),
                State::Refused(why) => why,
            })
        };
        let again = move || {
            (state.get() == State::Failed).then(|| {
                let label = words.with_value(|words| words.again.clone());
                view! {
                    <button class="btn second slim" type="button" on:click=move |_| { state.set(State::Waiting); run() }>
                        {label}
                    </button>
                }
            })
        };
        let bar = move || {
            match state.get() {
            State::Sending(percent) => Some(percent),
            State::Working => Some(100),
            _ => None,
        }
        .map(|percent| view! { <progress max="100" value=percent.to_string() aria-hidden="true"></progress> })
        };
        view! { <li class="row"><b>{item.file.name()}</b> <span>{said}</span> {bar} {again}</li> }
    };
    let sum = move || {
        let (done, all) = items.with(|items| {
            (items.iter().filter(|item| item.state.get() == State::Arrived).count(), items.len())
        });
        (all > 0).then(|| {
            words.with_value(|words| {
                words.sum.replace("{done}", &done.to_string()).replace("{all}", &all.to_string())
            })
        })
    };
    let show = move || {
        let some = items.with(|items| items.iter().any(|item| item.state.get() == State::Arrived));
        (some && !busy.get()).then(|| {
            let label = words.with_value(|words| words.show.clone());
            view! { <p><button class="btn second slim" type="button" on:click=move |_| finish()>{label}</button></p> }
        })
    };
    view! {
        <div node_ref=root on:change=chosen>
            {children()}
            <ul class="plain">
                <For each=move || items.get() key=|item| item.number children=row/>
            </ul>
            <p class="small soft" aria-live="polite">{sum}</p>
            {show}
        </div>
    }
}

/// The first that waits.
fn next(items: RwSignal<Vec<Item>, LocalStorage>) -> Option<Item> {
    items.with_untracked(|items| {
        items.iter().find(|item| item.state.get_untracked() == State::Waiting).cloned()
    })
}

async fn send(address: &str, item: &Item) -> Result<State, JsValue> {
    let state = item.state;
    state.set(State::Sending(0));
    let data = FormData::new()?;
    data.append_with_blob_and_filename("more", &item.file, &item.file.name())?;
    let request = XmlHttpRequest::new()?;
    request.open_with_async("POST", address, true)?;
    // a sentence, not a page
    request.set_request_header("accept", "text/plain")?;
    let progress = Closure::<dyn FnMut(ProgressEvent)>::new(move |event: ProgressEvent| {
        if event.length_computable() && event.total() > 0.0 {
            let percent = event.loaded() / event.total() * 100.0;
            state.set(if percent >= 100.0 { State::Working } else { State::Sending(percent as u32) });
        }
    });
    request.upload()?.set_onprogress(Some(progress.as_ref().unchecked_ref()));
    let over = js_sys::Promise::new(&mut |done, _| request.set_onloadend(Some(&done)));
    request.send_with_opt_form_data(Some(&data))?;
    JsFuture::from(over).await?;
    Ok(match request.status()? {
        200 => State::Arrived,
        422 => State::Refused(request.response_text()?.unwrap_or_default()),
        _ => State::Failed,
    })
}
