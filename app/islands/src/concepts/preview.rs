//! The card as readers will see it, beside the text while it is written.

use crate::refusal::ServerRefusal;
use leptos::{prelude::*, task::spawn_local, wasm_bindgen::JsCast};
use std::time::Duration;

/// How long the writer must pause before the server is asked.
const IDLE: Duration = Duration::from_millis(500);

/// Wraps a many-line field and shows its markdown rendered, half a second after the last key.
///
/// `initial` is what the server rendered; without scripts the form's own button asks for it.
#[island]
pub fn Preview(heading: String, initial: String, lang: String, children: Children) -> impl IntoView {
    let html = RwSignal::new(initial);
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let ask = move |text: String| {
        spawn_local(async move {
            // where the server refuses, the last preview stays; saving will say why
            if let Ok(rendered) = preview_markdown(text).await {
                html.set(rendered);
            }
        });
    };
    let on_input = move |event: leptos::ev::Event| {
        let field = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlTextAreaElement>().ok());
        let Some(field) = field else { return };
        if let Some(handle) = waiting.get_value() {
            handle.clear();
        }
        let handle = set_timeout_with_handle(move || ask(field.value()), IDLE).ok();
        waiting.set_value(handle);
    };
    view! {
        <div class="flow" on:input=on_input>
            {children()}
            <section class="panel flow" aria-label=heading lang=lang hidden=move || html.read().is_empty()>
                <div class="flow" inner_html=move || html.get()></div>
            </section>
        </div>
    }
}

/// Renders markdown exactly as the page will; for editors.
#[server(prefix = "/api", endpoint = "preview_markdown")]
pub async fn preview_markdown(markdown: String) -> Result<String, ServerRefusal> {
    server::preview(markdown).await
}

#[cfg(feature = "ssr")]
mod server {
    use super::ServerRefusal;
    use crate::request::admitted;

    pub async fn preview(markdown: String) -> Result<String, ServerRefusal> {
        let (backend, _) = admitted().await?;
        Ok((backend.render_markdown)(&markdown))
    }
}
