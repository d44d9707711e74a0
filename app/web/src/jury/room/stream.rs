//! Tells screens that the room has moved, and nothing else: one number that grows. What there is to see, each screen asks
//! for itself, and is told what its viewer may know.
//!
//! The number grows with every move of the room, for everybody alike; and with every word about what is on the table, for
//! those alone who hear it.

use super::Hall;
use crate::{error::PageError, error::PageResult, live::is_foreign, visit::Visit};
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, header},
    response::Response,
};
use domain::ids::SeasonId;
use futures::{Stream, stream};
use std::{convert::Infallible, time::Duration};
use store::jury::RoomPulse;
use tokio::{sync::watch, time::sleep};

/// How often the number is looked at, because other instances may have changed it. A jury is a dozen screens.
const BEAT: Duration = Duration::from_secs(1);
/// Beats between two lines that keep proxies from closing a quiet stream.
const KEEP_ALIVE_BEATS: u32 = 15;
/// Room for what is said between two moves of the room.
const SAID_MAX: i64 = 1_000_000;
/// Beats after which the browser comes again, and is asked again who it is.
const LIFE_BEATS: u32 = 600;

pub async fn serve(visit: Visit, headers: HeaderMap) -> PageResult {
    if is_foreign(&headers, &visit.site.base_url) {
        return Err(PageError::Forbidden);
    }
    let listener = Listener {
        season: visit.season()?.id,
        ended: visit.site.live.ending(),
        visit,
        looked: None,
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

/// The number for somebody who hears what is said, or does not.
fn number(pulse: &RoomPulse, hears: bool) -> i64 {
    let said = i64::try_from(pulse.said).unwrap_or(SAID_MAX).min(SAID_MAX - 1);
    pulse.number * SAID_MAX + if hears { said } else { 0 }
}

/// The number a page is made for.
pub async fn number_of(visit: &Visit, hall: &Hall) -> PageResult<i64> {
    let pulse = visit.store().find_room_pulse(visit.season()?.id).await?;
    // what came after the page was loaded is news to it
    let pulse = RoomPulse { number: hall.room.number, ..pulse };
    Ok(number(&pulse, pulse.on_table.is_some_and(|id| hall.place(id).talks())))
}

struct Listener {
    visit: Visit,
    season: SeasonId,
    ended: watch::Receiver<bool>,
    /// What was looked at last, told or not.
    looked: Option<RoomPulse>,
    told: Option<i64>,
    beats: u32,
}

impl Listener {
    /// The number, where it is another than was told. Whether somebody hears what is said is asked each time something is.
    async fn look(&mut self) -> PageResult<Option<i64>> {
        let pulse = self.visit.store().find_room_pulse(self.season).await?;
        if self.looked == Some(pulse) {
            return Ok(None);
        }
        let hears = match pulse.on_table.filter(|_| pulse.said > 0) {
            Some(id) => {
                self.visit.now = self.visit.site.backend.now();
                Hall::load(&self.visit).await?.place(id).talks()
            }
            None => false,
        };
        self.looked = Some(pulse);
        let number = number(&pulse, hears);
        let news = self.told != Some(number);
        self.told = Some(number);
        Ok(news.then_some(number))
    }
}

/// The number of now at once, then each new one.
fn numbers(listener: Listener) -> impl Stream<Item = Result<Bytes, Infallible>> {
    stream::unfold(listener, |mut it| async move {
        while it.beats < LIFE_BEATS {
            if it.told.is_some() {
                let mut ended = it.ended.clone();
                tokio::select! {
                    () = sleep(BEAT) => it.beats += 1,
                    () = it.visit.site.live.nudged() => {}
                    _ = ended.wait_for(|ended| *ended) => return None,
                }
            }
            match it.look().await {
                Ok(Some(number)) => {
                    return Some((Ok(Bytes::from(format!("data: {{\"number\":{number}}}\n\n"))), it));
                }
                Ok(None) => {}
                Err(error) => {
                    tracing::warn!(?error, "could not look at the jury's room");
                    it.told.get_or_insert(-1);
                    continue;
                }
            }
            if it.beats.is_multiple_of(KEEP_ALIVE_BEATS) && it.beats > 0 {
                it.beats += 1;
                return Some((Ok(Bytes::from_static(b":\n\n")), it));
            }
        }
        None
    })
}
