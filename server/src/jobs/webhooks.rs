//! Tells other systems what has happened. Each attempt asks anew what is public: what was taken back meanwhile is told to
//! nobody.

use crate::fetch::{Fetcher, NotFetched};
use domain::{time::Span, webhooks::wait_after};
use futures::StreamExt;
use std::time::Duration;
use store::{
    StoreError,
    webhooks::{DueHook, Settled},
};
use web::{Site, hooks};

/// How many deliveries are taken at a time, and how many of them are sent at once.
const BATCH: u64 = 16;
const AT_ONCE: usize = 8;
/// For how long nobody else may take them: longer than a batch lasts when every receiver runs out of our patience.
const LEASE: Span = Span::minutes(2);

pub struct Webhooks {
    fetcher: Fetcher,
}

impl Webhooks {
    pub fn new(fetcher: Fetcher) -> Self {
        Self { fetcher }
    }

    /// Once a second, for ever.
    pub async fn run(self, site: Site) {
        loop {
            tokio::time::sleep(Duration::from_secs(1)).await;
            if let Err(error) = self.send_due(&site).await {
                tracing::warn!(%error, "what is on its way to webhooks could not be read or noted down");
            }
        }
    }

    /// Tries every delivery that is due once, a batch of them at most.
    pub async fn send_due(&self, site: &Site) -> Result<(), StoreError> {
        let due = site.backend.store.take_due_hooks(BATCH, LEASE, site.backend.now()).await?;
        let mut settled = futures::stream::iter(due)
            .map(|due| async move { self.settle(site, &due).await })
            .buffer_unordered(AT_ONCE);
        // what is on its way is not cut off because something else could not be noted down
        let mut first = Ok(());
        while let Some(outcome) = settled.next().await {
            if first.is_ok() {
                first = outcome;
            }
        }
        first
    }

    async fn settle(&self, site: &Site, due: &DueHook) -> Result<(), StoreError> {
        let store = &site.backend.store;
        let Some(message) = hooks::compose(site, due, site.backend.now()) else {
            return store.drop_delivery(due.id, site.backend.now()).await;
        };
        let answer = self.fetcher.send(&due.address, &message.headers, message.body).await;
        let now = site.backend.now();
        let (status, trouble) = match answer {
            Ok(status) => (Some(status), String::new()),
            Err(fault) => (None, word(fault).to_owned()),
        };
        // an address that is not ours to visit does not become so by waiting, but its name may come to lead elsewhere
        if let Err(NotFetched::Refused) = answer {
            tracing::warn!(webhook = due.webhook.0, "a webhook leads to an address that is not public");
        }
        let again_at = wait_after(due.attempts, site.backend.random_u64()).map(|wait| now + wait);
        let settled = Settled { status, trouble, again_at };
        let tell = |to: &str, language| Some(hooks::switched_off(site, due, to, language));
        store.record_delivery(due, settled, now, tell).await
    }
}

/// What kept an answer from coming, as organisers read it: the name of a message.
const fn word(fault: NotFetched) -> &'static str {
    match fault {
        NotFetched::Refused => "refused",
        NotFetched::Redirects | NotFetched::Broken => "broken",
        NotFetched::Unknown => "unknown",
        NotFetched::Late => "late",
    }
}
