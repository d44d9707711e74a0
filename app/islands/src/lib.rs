//! The few controls that run in the browser, and the server functions they call.
//!
//! Everything they do can also be done without them: each lies around a plain form or link that works alone.

pub mod accounts;
pub mod concepts;
pub mod jury;
pub mod nominations;
pub mod refusal;
pub mod show;

#[cfg(feature = "ssr")]
pub mod request;

/// Called once by the page's loader before it wakes the islands.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
