//! What the room sees, as it changes: one stream of server-sent events per screen and phone.
//!
//! While somebody listens to a show, one task reads its moment and turn-out four times a second, from the database,
//! because other instances may have written them. It writes a frame only when something has changed, and writes it
//! once: every stream sends the same bytes. A frame says which moment it is and how many have voted, never for whom;
//! for anything more a page is asked for, which decides what its viewer may know.

use crate::site::Site;
use axum::{
    body::{Body, Bytes},
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{ids::CategoryId, show::MomentRecord};
use futures::{Stream, stream};
use serde::Serialize;
use std::{
    collections::{BTreeMap, HashMap},
    pin::Pin,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use store::{Store, StoreError, show::Show, voting::Poll};
use tokio::{
    sync::{Notify, watch},
    time::{Instant, sleep_until},
};

/// At most four frames a second, however many people vote.
const BEAT: Duration = Duration::from_millis(250);
/// After a failed look at the database.
const PAUSE: Duration = Duration::from_secs(2);
/// A line that keeps proxies from closing a quiet stream.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// The streams of every show that somebody listens to.
pub struct Live {
    shows: Mutex<HashMap<String, watch::Sender<Bytes>>>,
    nudge: Notify,
    ended: watch::Sender<bool>,
}

/// What a frame says. Nothing in it is about a person or a choice.
#[derive(Serialize)]
struct Frame<'a> {
    number: i64,
    moment: &'static str,
    category: Option<&'a str>,
    turnout: u64,
}

impl Live {
    pub fn new() -> Self {
        Self { shows: Mutex::default(), nudge: Notify::new(), ended: watch::Sender::new(false) }
    }

    /// Looks at once, because a cue was given here; others are seen within a beat.
    pub fn nudge(&self) {
        self.nudge.notify_waiters();
    }

    /// Returns at the next nudge.
    pub async fn nudged(&self) {
        self.nudge.notified().await;
    }

    /// Tells when every stream is to end.
    pub fn ending(&self) -> watch::Receiver<bool> {
        self.ended.subscribe()
    }

    /// Ends every stream, so that the process can stop; browsers come back by themselves.
    pub fn end(&self) {
        self.ended.send_replace(true);
    }

    fn shows(&self) -> MutexGuard<'_, HashMap<String, watch::Sender<Bytes>>> {
        // the map is whole between any two statements
        self.shows.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn listen(&self, slug: &str) -> Option<watch::Receiver<Bytes>> {
        self.shows().get(slug).map(watch::Sender::subscribe)
    }
}

/// The stream of one show. Anybody may listen, from our own pages.
pub async fn stream(State(site): State<Site>, Path(slug): Path<String>, headers: HeaderMap) -> Response {
    if is_foreign(&headers, &site.base_url) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let frames = match site.live.listen(&slug) {
        Some(frames) => frames,
        None => match begin(&site, &slug).await {
            Ok(Some(frames)) => frames,
            Ok(None) => return StatusCode::NOT_FOUND.into_response(),
            Err(error) => return crate::error::PageError::from(error).into_response(),
        },
    };
    // browsers that lost us come back at different times
    let retry = 1_000 + site.backend.random_u64() % 3_000;
    let opening = Bytes::from(format!("retry: {retry}\n\n"));
    let mut response = Response::new(Body::from_stream(events(opening, frames, site.live.ended.subscribe())));
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    out.insert(header::HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    response
}

/// Whether another site's page asks. Browsers send `Origin` from there; our own pages need not.
pub fn is_foreign(headers: &HeaderMap, base_url: &str) -> bool {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let fetched_elsewhere =
        matches!(text(header::HeaderName::from_static("sec-fetch-site")), Some("cross-site" | "same-site"));
    let authority = |url: &str| url.split_once("://").map(|(_, rest)| rest.to_ascii_lowercase());
    let origin_elsewhere = headers.contains_key(header::ORIGIN) && {
        let origin = text(header::ORIGIN).and_then(authority);
        let ours = [authority(base_url), text(header::HOST).map(str::to_ascii_lowercase)];
        origin.is_none() || !ours.contains(&origin)
    };
    fetched_elsewhere || origin_elsewhere
}

/// The opening line, the frame of now, then each next one; a comment when nothing has happened for long.
fn events(
    opening: Bytes,
    mut frames: watch::Receiver<Bytes>,
    ended: watch::Receiver<bool>,
) -> Pin<Box<dyn Stream<Item = Result<Bytes, std::convert::Infallible>> + Send>> {
    frames.mark_changed();
    let first = stream::once(async { Ok(opening) });
    let rest = stream::unfold((frames, ended), |(mut frames, mut ended)| async {
        let item = tokio::select! {
            changed = frames.changed() => match changed {
                Ok(()) => frames.borrow_and_update().clone(),
                Err(_) => return None,
            },
            _ = ended.wait_for(|ended| *ended) => return None,
            () = tokio::time::sleep(KEEP_ALIVE) => Bytes::from_static(b":\n\n"),
        };
        Some((Ok(item), (frames, ended)))
    });
    Box::pin(futures::StreamExt::chain(first, rest))
}

/// Starts looking at a show, unless somebody else just did.
async fn begin(site: &Site, slug: &str) -> Result<Option<watch::Receiver<Bytes>>, StoreError> {
    let store = &site.backend.store;
    let Some(show) = store.find_show(slug).await? else { return Ok(None) };
    let categories =
        store.list_categories(show.season).await?.into_iter().map(|it| (it.id, it.slug)).collect();
    let mut watcher = Watcher { show, categories, poll: None };
    let frame = watcher.frame(store).await?;
    let mut shows = site.live.shows();
    if let Some(frames) = shows.get(slug) {
        return Ok(Some(frames.subscribe()));
    }
    let (sender, frames) = watch::channel(frame);
    shows.insert(slug.to_owned(), sender);
    drop(shows);
    tokio::spawn(keep_looking(site.clone(), watcher));
    Ok(Some(frames))
}

/// Looks every beat until nobody listens any more.
async fn keep_looking(site: Site, mut watcher: Watcher) {
    let slug = watcher.show.slug.clone();
    let mut next = Instant::now() + BEAT;
    loop {
        tokio::select! {
            () = sleep_until(next) => {}
            () = site.live.nudge.notified() => {}
        }
        let looked = watcher.frame(&site.backend.store).await;
        next = Instant::now() + if looked.is_ok() { BEAT } else { PAUSE };
        let mut shows = site.live.shows();
        let Some(sender) = shows.get(&slug) else { return };
        if sender.is_closed() {
            shows.remove(&slug);
            return;
        }
        match looked {
            Ok(frame) => {
                sender.send_if_modified(|last| {
                    let changed = *last != frame;
                    *last = frame;
                    changed
                });
            }
            Err(error) => tracing::warn!(show = slug, %error, "could not look at the show"),
        }
    }
}

struct Watcher {
    show: Show,
    /// Names of categories in addresses.
    categories: BTreeMap<CategoryId, String>,
    /// The poll of the moment, remembered: it never changes into another.
    poll: Option<Poll>,
}

impl Watcher {
    async fn frame(&mut self, store: &Store) -> Result<Bytes, StoreError> {
        let MomentRecord { number, moment, .. } = store.find_moment(self.show.id).await?;
        let category = moment.category();
        if self.poll.as_ref().map(|poll| poll.category) != category {
            self.poll = match category {
                Some(category) => store.find_category_poll(category).await?,
                None => None,
            };
        }
        let turnout = match &self.poll {
            Some(poll) => store.count_voters(poll.id).await?,
            None => 0,
        };
        let category = category.and_then(|id| self.categories.get(&id)).map(String::as_str);
        let frame = Frame { number, moment: moment.as_str(), category, turnout };
        let json =
            serde_json::to_string(&frame).map_err(|error| StoreError::Unexpected(error.to_string()))?;
        Ok(Bytes::from(format!("data: {json}\n\n")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|&(name, value)| (header::HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn only_pages_of_this_site_may_listen() {
        let base = "https://opslag.example";
        for ours in [
            &[][..],
            &[("origin", "https://opslag.example")],
            &[("origin", "http://127.0.0.1:3000"), ("host", "127.0.0.1:3000")],
            &[("sec-fetch-site", "same-origin")],
        ] {
            assert!(!is_foreign(&headers(ours), base), "{ours:?}");
        }
        for foreign in [
            &[("origin", "https://evil.example")][..],
            &[("origin", "https://opslag.example.evil.example")],
            &[("origin", "null")],
            &[("origin", "https://opslag.example:8443")],
            &[("sec-fetch-site", "cross-site")],
        ] {
            assert!(is_foreign(&headers(foreign), base), "{foreign:?}");
        }
    }

    #[tokio::test]
    async fn a_stream_begins_with_how_things_stand() {
        let (sender, frames) = watch::channel(Bytes::from_static(b"data: 1\n\n"));
        let ended = watch::Sender::new(false);
        let mut events = events(Bytes::from_static(b"retry: 1\n\n"), frames, ended.subscribe());
        let mut next = async || futures::StreamExt::next(&mut events).await.map(|item| item.unwrap());

        assert_eq!(next().await.unwrap(), "retry: 1\n\n");
        assert_eq!(next().await.unwrap(), "data: 1\n\n");
        sender.send_replace(Bytes::from_static(b"data: 2\n\n"));
        sender.send_replace(Bytes::from_static(b"data: 3\n\n"));
        assert_eq!(next().await.unwrap(), "data: 3\n\n");
        ended.send_replace(true);
        assert_eq!(next().await, None);
    }
}
