//! Looks up the pages that nominations name as evidence: soon after they were sent, then once a month, because posts
//! disappear. One page at a time, so that no host is asked twice at once.
//!
//! robots.txt is not asked: it speaks to programs that wander from page to page, and this one opens the page a person has
//! named, once a month, and follows nothing in it. The large media forbid every program there, and most evidence would
//! count as unknown. What a page says about itself is heeded: where it forbids copies (`noarchive`), none is kept.

use crate::fetch::{Fetched, Fetcher, NotFetched};
use domain::{nominations::LinkState, time::Span};
use std::{collections::BTreeSet, time::Duration};
use store::{StoreError, nominations::FoundLink};
use web::{PageText, Site, asks_not_to_be_kept, read_page};

/// How many addresses are taken at a time.
const BATCH: usize = 20;
/// For how long nobody else may take them: longer than a batch lasts when each runs out of patience.
const LEASE: Span = Span::minutes(10);
/// Between two pages.
const PAUSE: Duration = Duration::from_secs(2);

pub struct LinkCheck {
    fetcher: Fetcher,
    pause: Duration,
}

impl LinkCheck {
    pub fn new(fetcher: Fetcher) -> Self {
        Self { fetcher, pause: PAUSE }
    }

    /// As [`LinkCheck::new`], without resting between pages.
    pub fn without_pause(fetcher: Fetcher) -> Self {
        Self { fetcher, pause: Duration::ZERO }
    }

    /// Every minute, for ever.
    pub async fn run(self, site: Site) {
        loop {
            tokio::time::sleep(Duration::from_secs(60)).await;
            if let Err(error) = self.check_due(&site).await {
                tracing::warn!(%error, "what became of links could not be read or noted down");
            }
        }
    }

    /// Looks up every address that is due once, a batch of them at most.
    pub async fn check_due(&self, site: &Site) -> Result<(), StoreError> {
        let store = &site.backend.store;
        let due = store.take_due_links(BATCH, LEASE, site.backend.now()).await?;
        let mut found = Vec::new();
        for link in due {
            if !found.is_empty() {
                tokio::time::sleep(self.pause).await;
            }
            let page = self.fetcher.fetch(&link.address).await;
            found.push((link.address.clone(), finding(&link.address, page).await));
        }
        if we_are_cut_off(&found) {
            tracing::warn!(links = found.len(), "no page anywhere answers: this machine seems to be cut off");
            return Ok(());
        }
        for (address, found) in found {
            store.record_found_link(&address, found, site.backend.now()).await?;
        }
        Ok(())
    }
}

/// Several hosts and not one answer: that is not about them.
fn we_are_cut_off(found: &[(String, FoundLink)]) -> bool {
    let hosts: BTreeSet<&str> =
        found.iter().filter_map(|(address, _)| address.split("://").nth(1)?.split('/').next()).collect();
    hosts.len() > 2
        && found.iter().all(|(_, found)| found.status.is_none() && found.state == LinkState::Unavailable)
}

/// What an answer says about the page.
async fn finding(address: &str, page: Result<Fetched, NotFetched>) -> FoundLink {
    let none = |state, status| FoundLink { state, status, final_address: String::new(), page: None };
    let page = match page {
        Ok(page) => page,
        Err(NotFetched::Refused | NotFetched::Redirects) => return none(LinkState::Refused, None),
        Err(NotFetched::Unknown | NotFetched::Broken | NotFetched::Late) => {
            return none(LinkState::Unavailable, None);
        }
    };
    let status = Some(page.status);
    match page.status {
        200..300 => {}
        // signed in only, people only, not now, not here; 999 is what one network says to programs
        401 | 402 | 403 | 405..=407 | 418 | 429 | 451 | 503 | 999 => return none(LinkState::Refused, status),
        _ => return none(LinkState::Unavailable, status),
    }
    if asks_to_sign_in(&page.address) && !asks_to_sign_in(address) {
        return none(LinkState::Refused, status);
    }
    let moved = bare(&page.address) != bare(address);
    FoundLink {
        state: if moved { LinkState::Moved } else { LinkState::Reachable },
        status,
        final_address: if moved { page.address.clone() } else { String::new() },
        page: words(page).await,
    }
}

/// Title and text, read where it keeps nobody waiting.
async fn words(page: Fetched) -> Option<(String, String)> {
    let private = asks_not_to_be_kept(&page.robots);
    let read = tokio::task::spawn_blocking(move || read_page(&page.body, &page.content_type)).await;
    let PageText { title, text } = read.ok().flatten()?;
    Some((title, if private { String::new() } else { text }))
}

/// A page that is shown instead of the one that was asked for.
fn asks_to_sign_in(address: &str) -> bool {
    const SIGNS: [&str; 8] =
        ["login", "log-in", "signin", "sign-in", "authwall", "checkpoint", "consent", "uas"];
    let path = address.split("://").nth(1).unwrap_or_default();
    let path = path.split(['?', '#']).next().unwrap_or_default().to_lowercase();
    let consent_host =
        path.starts_with("consent.") || path.starts_with("login.") || path.starts_with("accounts.");
    consent_host || path.split('/').skip(1).any(|part| SIGNS.contains(&part.trim_end_matches(".php")))
}

/// An address without what moves without the page moving: scheme, `www.`, a slash at the end, the fragment.
fn bare(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.split('#').next().unwrap_or_default();
    let (host, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let host = host.to_lowercase();
    format!("{}{}", host.strip_prefix("www.").unwrap_or(&host), path.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn found(address: &str, status: u16, at: &str) -> FoundLink {
        let page = Fetched {
            status,
            address: at.to_owned(),
            content_type: "text/html".to_owned(),
            robots: String::new(),
            body: b"<title>T</title><p>x".to_vec(),
        };
        finding(address, Ok(page)).await
    }

    #[tokio::test]
    async fn an_answer_says_what_became_of_the_page() {
        use LinkState::{Moved, Reachable, Refused, Unavailable};
        let post = "http://a.dk/post";
        let table = [
            (200, "https://www.a.dk/post/", Reachable),
            (200, "https://b.dk/post", Moved),
            (200, "https://a.dk/accounts/login/?next=/post", Refused),
            (200, "https://consent.a.dk/x", Refused),
            (403, post, Refused),
            (429, post, Refused),
            (999, post, Refused),
            (404, post, Unavailable),
            (410, post, Unavailable),
            (500, post, Unavailable),
        ];
        for (status, at, expected) in table {
            let found = found(post, status, at).await;
            assert_eq!(found.state, expected, "{status} {at}");
            assert_eq!(found.page.is_some(), matches!(expected, Reachable | Moved), "{status} {at}");
        }
        assert_eq!(finding(post, Err(NotFetched::Late)).await.state, Unavailable);
        assert_eq!(finding(post, Err(NotFetched::Refused)).await.state, Refused);
    }

    #[tokio::test]
    async fn silence_everywhere_is_our_own() {
        let silent = |host: &str| {
            let found = FoundLink {
                state: LinkState::Unavailable,
                status: None,
                final_address: String::new(),
                page: None,
            };
            (format!("https://{host}/x"), found)
        };
        assert!(we_are_cut_off(&[silent("a.dk"), silent("b.dk"), silent("c.dk")]));
        assert!(!we_are_cut_off(&[silent("a.dk"), silent("b.dk")]), "two may well be gone");
        let answered = ("https://d.dk/x".to_owned(), found("https://d.dk/x", 404, "https://d.dk/x").await);
        assert!(!we_are_cut_off(&[silent("a.dk"), silent("b.dk"), silent("c.dk"), answered]));
    }
}
