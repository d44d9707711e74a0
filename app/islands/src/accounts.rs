//! Making a passkey, or showing one: the one thing about an account that only a browser can do.

use leptos::prelude::*;

/// A button that runs the browser's passkey ceremony and posts what comes of it as `credential`.
///
/// `options` is the challenge as JSON (WebAuthn level 3, `parse…OptionsFromJSON`). Words arrive ready: `cannot` for
/// browsers that know no passkeys, `refused` for a ceremony that was stopped or failed.
#[island]
pub fn PasskeyButton(
    options: String,
    make: bool,
    action: String,
    label: String,
    cannot: String,
    refused: String,
) -> impl IntoView {
    let credential = RwSignal::new(String::new());
    let trouble = RwSignal::new(String::new());
    let form = NodeRef::<leptos::html::Form>::new();
    let run = move |_| {
        let (options, cannot, refused) = (options.clone(), cannot.clone(), refused.clone());
        trouble.set(String::new());
        leptos::task::spawn_local(async move {
            match ceremony::run(&options, make).await {
                Ok(answer) => {
                    credential.set(answer);
                    // the field must hold the answer before the form goes
                    leptos::task::tick().await;
                    if let Some(form) = form.get_untracked() {
                        let _ = form.submit();
                    }
                }
                Err(ceremony::Fault::Unknown) => trouble.set(cannot),
                Err(ceremony::Fault::Stopped) => trouble.set(refused),
            }
        });
    };
    view! {
        <form class="flow" method="post" action=action node_ref=form>
            <input type="hidden" name="credential" prop:value=credential/>
            <p><button class="btn big" type="button" on:click=run>{label}</button></p>
            <p class="error" role="alert">{trouble}</p>
        </form>
    }
}

#[cfg(feature = "hydrate")]
mod ceremony {
    use js_sys::{Function, JSON, Object, Promise, Reflect};
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;

    pub enum Fault {
        /// The browser knows no passkeys, or not the calls we need.
        Unknown,
        /// Stopped by the person, or refused by the authenticator.
        Stopped,
    }

    /// The answer as JSON.
    pub async fn run(options: &str, make: bool) -> Result<String, Fault> {
        let (parse, call) = if make {
            ("parseCreationOptionsFromJSON", "create")
        } else {
            ("parseRequestOptionsFromJSON", "get")
        };
        let window = window()?;
        let kind = get(&window, "PublicKeyCredential")?;
        let json = JSON::parse(options).map_err(|_| Fault::Unknown)?;
        let parsed = method(&kind, parse)?.call1(&kind, &json).map_err(|_| Fault::Unknown)?;
        let asked = Object::new();
        Reflect::set(&asked, &"publicKey".into(), &parsed).map_err(|_| Fault::Unknown)?;
        let credentials = get(&get(&window, "navigator")?, "credentials")?;
        let promise = method(&credentials, call)?.call1(&credentials, &asked).map_err(|_| Fault::Stopped)?;
        let promise: Promise = promise.dyn_into().map_err(|_| Fault::Unknown)?;
        let credential = JsFuture::from(promise).await.map_err(|_| Fault::Stopped)?;
        let answer = JSON::stringify(&credential).map_err(|_| Fault::Stopped)?;
        answer.as_string().ok_or(Fault::Stopped)
    }

    fn window() -> Result<JsValue, Fault> {
        web_sys::window().map(JsValue::from).ok_or(Fault::Unknown)
    }

    fn get(of: &JsValue, name: &str) -> Result<JsValue, Fault> {
        let found = Reflect::get(of, &name.into()).map_err(|_| Fault::Unknown)?;
        if found.is_undefined() || found.is_null() { Err(Fault::Unknown) } else { Ok(found) }
    }

    fn method(of: &JsValue, name: &str) -> Result<Function, Fault> {
        get(of, name)?.dyn_into().map_err(|_| Fault::Unknown)
    }
}

/// On the server there is nobody to ask.
#[cfg(not(feature = "hydrate"))]
mod ceremony {
    pub enum Fault {
        Unknown,
        #[expect(dead_code, reason = "told apart in the browser only")]
        Stopped,
    }

    pub async fn run(_options: &str, _make: bool) -> Result<String, Fault> {
        Err(Fault::Unknown)
    }
}
