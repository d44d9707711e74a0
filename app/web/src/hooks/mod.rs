//! Webhooks: where organisers add them, and what is sent.

mod desk;
mod message;
mod one;

pub use message::{HookMessage, compose, new_secret, sign, switched_off};

use crate::{doors::Doors, messages::Tr};
use domain::{policy::Act, webhooks::HookEvent};

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/organise/webhooks", Act::ManageWebhooks, desk::page)
        .post("/{lang}/organise/webhooks", Act::ManageWebhooks, desk::add)
        .get("/{lang}/organise/webhooks/{id}", Act::ManageWebhooks, one::page)
        .post("/{lang}/organise/webhooks/{id}", Act::ManageWebhooks, one::act)
}

/// What an event is, in words.
fn event_words(t: Tr, event: HookEvent) -> String {
    t.of("hook-event-", &event.key())
}
