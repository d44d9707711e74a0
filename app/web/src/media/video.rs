//! Videos as bytes: streamed to where they are kept, and given out in the parts that are asked for.

use super::range::{Asked, asked};
use crate::{
    error::{PageError, PageResult},
    site::Site,
};
use axum::{
    body::{Body, Bytes},
    extract::multipart::{Field, MultipartError},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::nominations::{Scrub, VideoKind, VideoRefusal};
use object_store::{GetOptions, GetRange, ObjectStore, ObjectStoreExt, WriteMultipart, path::Path as Key};
use std::{future::Future, time::Duration};
use store::nominations::{NewVideo, Video};
use tokio::time::{Instant, timeout_at};

/// How many parts may wait to be written, of five mebibytes each.
const WAITING_MAX: usize = 2;

/// Reads a video to its end and puts it away under a name of ours, without what the camera noted. It is written beside
/// that name until it is whole; whatever ends the upload before takes it away. What is larger than `room` is read past, so
/// that the answer can be read.
pub async fn take_in(
    site: &Site,
    part: &mut Field<'_>,
    room: u64,
) -> PageResult<Result<NewVideo, VideoRefusal>> {
    let mut pace = Pace::begin(Pace::LEAST);
    let mut head = Vec::new();
    while head.len() < VideoKind::HEAD {
        let Some(chunk) = pace.next(part.chunk()).await? else { break };
        head.extend_from_slice(&chunk);
    }
    let kind = match VideoKind::recognise(&head[..head.len().min(VideoKind::HEAD)]) {
        Ok(kind) => kind,
        Err(refusal) => return read_past(part, pace, refusal).await,
    };
    let key = format!("videos/{}.{kind}", site.backend.secret());
    let failed = |error: object_store::Error| PageError::Internal(error.to_string());
    let upload = site.media.put_multipart(&Key::from(key.as_str())).await.map_err(failed)?;
    let mut upload = WriteMultipart::new(upload);
    let read = write(part, &mut pace, head.into(), room, kind, &mut upload).await;
    let size_bytes = match read {
        Ok(Ok(size_bytes)) => size_bytes,
        Ok(Err(refusal)) => {
            upload.abort().await.map_err(failed)?;
            return read_past(part, pace, refusal).await;
        }
        Err(error) => {
            upload.abort().await.map_err(failed)?;
            return Err(error);
        }
    };
    upload.finish().await.map_err(failed)?;
    Ok(Ok(NewVideo { key, kind, size_bytes }))
}

/// Writes everything that comes, beginning with `head`; how many bytes it was.
async fn write(
    part: &mut Field<'_>,
    pace: &mut Pace,
    head: Bytes,
    room: u64,
    kind: VideoKind,
    upload: &mut WriteMultipart,
) -> PageResult<Result<u64, VideoRefusal>> {
    let mut scrub = Scrub::new(kind);
    let mut size_bytes = 0;
    let mut kept = Vec::new();
    let mut chunk = Some(head);
    while let Some(bytes) = chunk {
        size_bytes += bytes.len() as u64;
        if size_bytes > room {
            return Ok(Err(VideoRefusal::TooLarge(room)));
        }
        if let Err(refusal) = scrub.push(&bytes, &mut kept) {
            return Ok(Err(refusal));
        }
        let waited = upload.wait_for_capacity(WAITING_MAX).await;
        waited.map_err(|error| PageError::Internal(error.to_string()))?;
        upload.write(&kept);
        kept.clear();
        chunk = pace.next(part.chunk()).await?;
    }
    Ok(scrub.finish().map(|()| size_bytes))
}

async fn read_past<T>(
    part: &mut Field<'_>,
    mut pace: Pace,
    refusal: VideoRefusal,
) -> PageResult<Result<T, VideoRefusal>> {
    while pace.next(part.chunk()).await?.is_some() {}
    Ok(Err(refusal))
}

/// What a form that breaks off or is too large is answered.
pub fn broken_off(error: &MultipartError) -> PageError {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE { PageError::TooLarge } else { PageError::BadForm }
}

/// Whoever sends slower than a poor connection holds a place that others wait for.
struct Pace {
    /// So many bytes, each time this long.
    least: (usize, Duration),
    until: Instant,
    bytes: usize,
}

impl Pace {
    const LEAST: (usize, Duration) = (256 * 1024, Duration::from_secs(60));

    fn begin(least: (usize, Duration)) -> Self {
        Self { least, until: Instant::now() + least.1, bytes: 0 }
    }

    async fn next<B: AsRef<[u8]>>(
        &mut self,
        chunk: impl Future<Output = Result<Option<B>, MultipartError>>,
    ) -> PageResult<Option<B>> {
        let chunk = timeout_at(self.until, chunk).await.map_err(|_| PageError::TooSlow)?;
        let chunk = chunk.map_err(|error| broken_off(&error))?;
        self.bytes += chunk.as_ref().map_or(0, |bytes| bytes.as_ref().len());
        if self.bytes >= self.least.0 {
            *self = Self::begin(self.least);
        }
        Ok(chunk)
    }
}

/// A video, or the part of it that is asked for, as an answer that may be kept as `cache` says. `tag` is its entity tag, in
/// its quotes.
pub async fn video(site: &Site, video: &Video, asking: &HeaderMap, tag: &str, cache: &str) -> PageResult {
    let text = |name| asking.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let range = match text(header::IF_RANGE) {
        Some(seen) if seen != tag => Asked::Whole,
        _ => asked(text(header::RANGE), video.size_bytes),
    };
    let size = video.size_bytes;
    let (status, range) = match range {
        Asked::Beyond => {
            let of = [(header::CONTENT_RANGE, format!("bytes */{size}"))];
            return Ok((StatusCode::RANGE_NOT_SATISFIABLE, of, "").into_response());
        }
        Asked::Whole => (StatusCode::OK, 0..size),
        Asked::Part(range) => (StatusCode::PARTIAL_CONTENT, range),
    };
    let options = GetOptions { range: Some(GetRange::Bounded(range.clone())), ..GetOptions::default() };
    let found = match site.media.get_opts(&Key::from(video.key.as_str()), options).await {
        Ok(found) => found,
        Err(object_store::Error::NotFound { .. }) => {
            tracing::error!(key = video.key, "the bytes of a video are not there");
            return Err(PageError::NotFound);
        }
        Err(error) => return Err(PageError::Internal(error.to_string())),
    };
    let mut response = Response::new(Body::from_stream(found.into_stream()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(video.kind.media_type()));
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(header::CONTENT_LENGTH, (range.end - range.start).into());
    let mut say = |name, words: String| {
        let words = HeaderValue::from_str(&words).map_err(|error| PageError::Internal(error.to_string()))?;
        headers.insert(name, words);
        Ok::<(), PageError>(())
    };
    say(header::ETAG, tag.to_owned())?;
    say(header::CACHE_CONTROL, cache.to_owned())?;
    if status == StatusCode::PARTIAL_CONTENT {
        say(header::CONTENT_RANGE, format!("bytes {}-{}/{size}", range.start, range.end - 1))?;
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn up_10_whoever_sends_a_byte_at_a_time_is_not_waited_for() {
        let mut slow = Pace::begin((1024, Duration::from_millis(50)));
        let error = loop {
            let byte = async {
                tokio::time::sleep(Duration::from_millis(5)).await;
                Ok(Some([0_u8]))
            };
            if let Err(error) = slow.next(byte).await {
                break error;
            }
        };
        assert!(matches!(error, PageError::TooSlow), "{error:?}");

        // whoever has sent enough begins anew
        let mut steady = Pace::begin((1024, Duration::from_secs(600)));
        let first = steady.until;
        for _ in 0..4 {
            assert!(matches!(steady.next(async { Ok(Some([0_u8; 256])) }).await, Ok(Some(_))));
        }
        assert!(steady.bytes == 0 && steady.until > first);
    }
}
