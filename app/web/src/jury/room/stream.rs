//! Tells screens that the room has moved, and nothing else: one number that grows. What there is to see, each screen asks
//! for itself, and is told what its viewer may know.

use crate::{error::PageError, error::PageResult, live::is_foreign, site::Site, visit::Visit};
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use domain::ids::SeasonId;
use futures::{Stream, stream};
use std::{convert::Infallible, time::Duration};
use tokio::{sync::watch, time::sleep};

/// How often the number is looked at, because other instances may have changed it. A jury is a dozen screens.
const BEAT: Duration = Duration::from_secs(1);
/// Beats between two lines that keep proxies from closing a quiet stream.
const KEEP_ALIVE_BEATS: u32 = 15;
/// Beats after which the browser comes again, and is asked again who it is.
const LIFE_BEATS: u32 = 600;

pub async fn serve(visit: Visit, headers: HeaderMap) -> PageResult {
    if is_foreign(&headers, &visit.site.base_url) {
        return Err(PageError::Forbidden);
    }
    let listener = Listener {
        season: visit.season()?.id,
        ended: visit.site.live.ending(),
        site: visit.site.clone(),
        told: None,
        beats: 0,
    };
    let mut response = Response::new(Body::from_stream(numbers(listener)));
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    out.insert(header::HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    Ok(response)
}

struct Listener {
    site: Site,
    season: SeasonId,
    ended: watch::Receiver<bool>,
    told: Option<i64>,
    beats: u32,
}

/// The number of now at once, then each new one.
fn numbers(listener: Listener) -> impl Stream<Item = Result<Bytes, Infallible>> {
    stream::unfold(listener, |mut it| async move {
        while it.beats < LIFE_BEATS {
            if it.told.is_some() {
                let mut ended = it.ended.clone();
                tokio::select! {
                    () = sleep(BEAT) => it.beats += 1,
                    () = it.site.live.nudged() => {}
                    _ = ended.wait_for(|ended| *ended) => return None,
                }
            }
            let number = match it.site.backend.store.find_room_number(it.season).await {
                Ok(number) => number,
                Err(error) => {
                    tracing::warn!(%error, "could not look at the jury's room");
                    it.told.get_or_insert(-1);
                    continue;
                }
            };
            if it.told != Some(number) {
                it.told = Some(number);
                return Some((Ok(Bytes::from(format!("data: {{\"number\":{number}}}\n\n"))), it));
            }
            if it.beats.is_multiple_of(KEEP_ALIVE_BEATS) && it.beats > 0 {
                it.beats += 1;
                return Some((Ok(Bytes::from_static(b":\n\n")), it));
            }
        }
        None
    })
}
