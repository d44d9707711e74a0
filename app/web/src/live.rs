//! What the room sees, as it changes: one stream of server-sent events per screen and phone.
//!
//! While somebody listens to a show, one task reads where it stands and its turn-out four times a second, from the
//! database, because other instances may have written them. It writes a frame only when something has changed, and
//! writes it once: every stream sends the same bytes. A frame says which moment it is and how many have voted, never for
//! whom, and nothing in any language; for anything more a page is asked for, which decides what its viewer may know.
//!
//! There are two streams: the room's, whose number rises when the screens change, and the desk's, whose number rises with
//! every press, for the operators' pages.

use crate::{site::Site, visit::Visit};
use axum::{
    body::{Body, Bytes},
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    show::{
        frame::{CategoryFacts, Feed, Snapshot, beat},
        sheet::RunSheet,
    },
    time::Timestamp,
};
use futures::{Stream, stream};
use serde::{Deserialize, Serialize};
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
    shows: Mutex<HashMap<String, Senders>>,
    nudge: Notify,
    ended: watch::Sender<bool>,
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

    fn shows(&self) -> MutexGuard<'_, HashMap<String, Senders>> {
        // the map is whole between any two statements
        self.shows.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn listen(&self, slug: &str, side: Side) -> Option<watch::Receiver<Bytes>> {
        self.shows().get(slug).map(|senders| senders.of(side).subscribe())
    }
}

/// Whose stream it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Room,
    Desk,
}

/// The newest frames of one show.
struct Senders {
    room: watch::Sender<Bytes>,
    desk: watch::Sender<Bytes>,
}

impl Senders {
    const fn of(&self, side: Side) -> &watch::Sender<Bytes> {
        match side {
            Side::Room => &self.room,
            Side::Desk => &self.desk,
        }
    }
}

/// How a frame is asked for.
#[derive(Deserialize)]
pub struct Asked {
    /// The frame of now and no more, for those whose network lets no stream through.
    once: Option<String>,
}

/// The room's stream of one show. Anybody may listen, from our own pages.
pub async fn stream(
    State(site): State<Site>,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Response {
    frames(&site, &slug, Side::Room, &headers, asked.once.is_some()).await
}

/// The same for those who drive it: its number is that of the desk.
pub async fn desk_stream(visit: Visit, Path(slug): Path<String>, headers: HeaderMap) -> Response {
    frames(&visit.site, &slug, Side::Desk, &headers, false).await
}

async fn frames(site: &Site, slug: &str, side: Side, headers: &HeaderMap, once: bool) -> Response {
    if is_foreign(headers, &site.base_url) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let frames = match site.live.listen(slug, side) {
        Some(frames) => frames,
        None => match begin(site, slug, side).await {
            Ok(Some(frames)) => frames,
            Ok(None) => return StatusCode::NOT_FOUND.into_response(),
            Err(error) => return crate::error::PageError::from(error).into_response(),
        },
    };
    let (kind, body) = if once {
        ("application/json", Body::from(json_of(&frames.borrow())))
    } else {
        // browsers that lost us come back at different times
        let retry = 1_000 + site.backend.random_u64() % 3_000;
        let opening = Bytes::from(format!("retry: {retry}\n\n"));
        let events = events(opening, frames, site.live.ended.subscribe());
        ("text/event-stream", Body::from_stream(events))
    };
    let mut response = Response::new(body);
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    out.insert(header::HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    response
}

/// What an event says, without the lines that make it one.
fn json_of(event: &[u8]) -> Bytes {
    let lines = event.split(|&byte| byte == b'\n');
    let data = lines.into_iter().find_map(|line| line.strip_prefix(b"data: "));
    Bytes::copy_from_slice(data.unwrap_or_default())
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
async fn begin(site: &Site, slug: &str, side: Side) -> Result<Option<watch::Receiver<Bytes>>, StoreError> {
    let store = &site.backend.store.booth();
    let Some(show) = store.find_show(slug).await? else { return Ok(None) };
    let mut watcher = Watcher::new(show, site.backend.now());
    let News { room, desk } = watcher.look(store).await?;
    let mut shows = site.live.shows();
    if let Some(senders) = shows.get(slug) {
        return Ok(Some(senders.of(side).subscribe()));
    }
    let senders = Senders {
        room: watch::Sender::new(room.unwrap_or_default()),
        desk: watch::Sender::new(desk.unwrap_or_default()),
    };
    let frames = senders.of(side).subscribe();
    shows.insert(slug.to_owned(), senders);
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
        let looked = watcher.look(&site.backend.store.booth()).await;
        next = Instant::now() + if looked.is_ok() { BEAT } else { PAUSE };
        let mut shows = site.live.shows();
        let Some(senders) = shows.get(&slug) else { return };
        if senders.room.is_closed() && senders.desk.is_closed() {
            shows.remove(&slug);
            return;
        }
        match looked {
            Ok(News { room, desk }) => {
                room.map(|frame| senders.room.send_replace(frame));
                desk.map(|frame| senders.desk.send_replace(frame));
            }
            Err(error) => tracing::warn!(show = slug, %error, "could not look at the show"),
        }
    }
}

/// The frames of what has changed since the last look.
struct News {
    room: Option<Bytes>,
    desk: Option<Bytes>,
}

/// What the operators' pages are told: that the desk has moved, and how many have voted.
#[derive(Serialize)]
struct DeskState {
    /// Of the desk: a page older than this asks for itself again.
    number: u64,
    turnout: u64,
}

struct Watcher {
    show: Show,
    /// The poll of the moment, remembered: it never changes into another.
    poll: Option<Poll>,
    room: Feed,
    desk: Feed,
}

impl Watcher {
    fn new(show: Show, now: Timestamp) -> Self {
        let first = now.0.unsigned_abs();
        Self { show, poll: None, room: Feed::new(first), desk: Feed::new(first) }
    }

    async fn look(&mut self, store: &Store) -> Result<News, StoreError> {
        let stand = store.find_stand(&self.show).await?;
        let (purpose, category) = (stand.purpose(), stand.category());
        if self.poll.as_ref().map(|poll| (poll.category, poll.purpose)) != category.map(|id| (id, purpose)) {
            self.poll = match category {
                Some(category) => store.find_poll_for(category, purpose).await?,
                None => None,
            };
        }
        let turnout = match &self.poll {
            Some(poll) => store.count_voters(poll.id).await?,
            None => 0,
        };
        let facts = self.poll.as_ref().map(|poll| {
            let code = Some(poll.code.as_str().to_owned());
            (poll.category, CategoryFacts { poll_code: code, turnout, ..CategoryFacts::default() })
        });
        let sheet = stand.sheet().unwrap_or_else(|_| RunSheet::blank());
        let state = beat(&Snapshot {
            show: "",
            number: stand.number.unsigned_abs(),
            rehearsal: stand.rehearsing,
            sheet: &sheet,
            desk: &stand.desk,
            categories: &facts.into_iter().collect(),
            winners: &BTreeMap::new(),
            now: Timestamp(0),
        });
        let desk = DeskState { number: stand.desk.number(), turnout: state.turnout };
        Ok(News { room: written(&mut self.room, &state)?, desk: written(&mut self.desk, &desk)? })
    }
}

/// The next frame of a feed, if there is one.
fn written<S: Serialize>(feed: &mut Feed, state: &S) -> Result<Option<Bytes>, StoreError> {
    let frame = feed.offer(state).map_err(|error| StoreError::Unexpected(error.to_string()))?;
    Ok(frame.map(Bytes::from))
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

    #[test]
    fn who_asks_once_gets_what_a_stream_would_begin_with() {
        let frame = Feed::new(7).offer(&DeskState { number: 3, turnout: 612 }).unwrap().unwrap();

        assert_eq!(json_of(frame.as_bytes()), "{\"sequence\":7,\"number\":3,\"turnout\":612}");
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
