//! The dates of a season as a calendar to subscribe to (RFC 5545). Times are in UTC, which every calendar understands;
//! the name of an event stays the same and its sequence grows when the dates are set anew, so that it moves and does not
//! come twice.

use crate::{
    error::{PageError, PageResult},
    messages::Tr,
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, TimeZone, Utc};
use domain::{
    language::Language,
    seasons::Season,
    time::{Span, Timestamp},
};
use icalendar::{Calendar, Component, Event, EventLike};

/// An event without an end is drawn as nothing by some calendars.
const LENGTH: Span = Span::minutes(30);
/// How long a show lasts, as far as a calendar needs to know.
const SHOW_LENGTH: Span = Span::hours(2);

async fn page(visit: Visit, slug: &str) -> PageResult {
    let season = visit.store().find_season(slug).await?.ok_or(PageError::NotFound)?;
    let text = calendar(visit.t, &season, &visit.site.base_url, visit.now);
    let mut response = text.into_response();
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    Ok(response)
}

/// Without a language of its own: calendars keep the address for years.
pub async fn without_language(visit: Visit, Path(slug): Path<String>) -> PageResult<Response> {
    let slug = slug.strip_suffix(".ics").ok_or(PageError::NotFound)?.to_owned();
    page(visit, &slug).await
}

fn calendar(t: Tr, season: &Season, base: &str, now: Timestamp) -> String {
    let l: Language = t.language;
    let name = season.name.get(l).to_owned();
    let event = |key: &str, at: Timestamp, length: Span| {
        Event::new()
            .uid(&format!("{key}-{}@{}", season.slug, host(base)))
            .sequence(u32::try_from(season.revised).unwrap_or_default())
            .summary(&format!("{name}: {}", t.of("calendar-", key)))
            .starts(utc(at))
            .ends(utc(at + length))
            .timestamp(utc(now))
            .url(&format!("{base}{}", urls::season(l, &season.slug)))
            .done()
    };
    let mut calendar = Calendar::new();
    calendar.name(&name);
    calendar.push(event("opens", season.call.opens_at, LENGTH));
    // the last half-hour of the call, not the one after it
    calendar.push(event("closes", season.call.closes_at - LENGTH, LENGTH));
    calendar.push(event("show", season.show_at, SHOW_LENGTH));
    calendar.to_string()
}

fn host(base: &str) -> &str {
    base.split("://").nth(1).unwrap_or(base)
}

fn utc(at: Timestamp) -> DateTime<Utc> {
    Utc.timestamp_millis_opt(at.0).single().unwrap_or_default()
}
