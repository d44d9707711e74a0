//! Pages and forms, rendered on the server.
//!
//! A page is an axum handler in the folder of its slice: it asks who is there, loads, lets `domain` decide, and
//! hands a Leptos view to [`page`]. Loading happens before rendering, so a page either arrives whole with its true
//! status or not at all, with scripts or without. The handler of a form sits with the page that shows the form.

// a page's whole markup is one type; the compiler has to walk down into it
#![recursion_limit = "512"]

mod accounts;
mod adaptations;
mod assets;
mod awards;
mod cache;
mod concepts;
mod content;
mod dates;
mod doors;
mod error;
mod fields;
mod gallery;
pub mod hooks;
mod imports;
mod jury;
pub mod libraries;
mod limits;
mod live;
mod media;
mod messages;
mod nominations;
mod page;
mod page_text;
mod questions;
mod routes;
mod seasons;
mod sharing;
mod show;
mod site;
mod ui;
pub mod urls;
mod visit;
mod voting;

pub use accounts::provider::{Begun, IdentityProvider, ProviderTrouble};
pub use cache::{SECURE_SESSION_COOKIE, SESSION_COOKIE, reading_pages};
pub use content::render_markdown;
pub use doors::{Door, NothingPublic};
pub use error::error_pages;
pub use limits::ClientAddress;
pub use media::{missing as missing_pictures, sweep as sweep_pictures};
pub use messages::{Tr, missing_keys};
pub use page_text::{PAGE_TEXT_MAX, PageText, asks_not_to_be_kept, read_page};
pub use routes::{FUNCTIONS, READING, doors};
pub use site::{Site, SiteParts};
