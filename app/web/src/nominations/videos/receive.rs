//! Taking a video in.

use super::{VIDEO_UPLOAD_MAX, page::show, size};
use crate::{
    error::{PageError, PageResult},
    media,
    messages::Tr,
    nominations::draft::draft_of_writer,
    urls,
    visit::Visit,
};
use axum::{
    extract::{FromRequest, Multipart, Path, Request},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::NominationId,
    nominations::{VIDEO_BYTES_MAX, VIDEOS_MAX, VideoRefusal},
};

/// Streams the video of a form to where it is kept, and leads to what is asked about it. Sent by itself, it is answered with
/// nothing, or with the sentence that says why it was not taken.
pub async fn receive(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    request: Request,
) -> PageResult {
    let draft = draft_of_writer(&visit, id).await?;
    let alone = request.headers().get(header::ACCEPT).is_some_and(|accept| accept == "text/plain");
    // whoever says how much is coming is answered before it comes
    let said = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    if said.and_then(|length| length.parse::<usize>().ok()).is_some_and(|length| length > VIDEO_UPLOAD_MAX) {
        if alone {
            return refuse(&visit, id, VideoRefusal::TooLarge(VIDEO_BYTES_MAX), alone).await;
        }
        return Err(PageError::TooLarge);
    }
    let room = match visit.store().room_for_video(&draft).await? {
        Ok(room) => room,
        Err(refusal) => return refuse(&visit, id, refusal, alone).await,
    };
    let place = visit.site.video_work.acquire().await;
    let _place = place.map_err(|error| PageError::Internal(error.to_string()))?;
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| PageError::BadForm)?;
    while let Some(mut part) = form.next_field().await.map_err(|error| media::broken_off(&error))? {
        // a browser sends a file without a name where none was chosen
        if part.file_name().is_none_or(str::is_empty) {
            continue;
        }
        let new = match media::take_in(&visit.site, &mut part, room).await? {
            Ok(new) => new,
            Err(refusal) => return refuse(&visit, id, refusal, alone).await,
        };
        let key = new.key.clone();
        return match visit.store().record_video(id, new, visit.now).await? {
            Ok(_) if alone => Ok(StatusCode::OK.into_response()),
            Ok(video) => {
                let there = format!("{}#v{video}", urls::videos(visit.language, id));
                Ok(Redirect::to(&there).into_response())
            }
            Err(refusal) => {
                media::forget(&visit.site, vec![key]).await;
                refuse(&visit, id, refusal, alone).await
            }
        };
    }
    let fault = ("#video".to_owned(), visit.t.s("video-choose"));
    show(&visit, id, StatusCode::UNPROCESSABLE_ENTITY, vec![fault], Vec::new()).await
}

/// The sentence that says why the video was not taken: alone, or on the page again.
async fn refuse(visit: &Visit, id: NominationId, refusal: VideoRefusal, alone: bool) -> PageResult {
    if alone {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, sentence(visit.t, refusal)).into_response());
    }
    let status = match refusal {
        VideoRefusal::TooLarge(_) | VideoRefusal::Full => StatusCode::PAYLOAD_TOO_LARGE,
        VideoRefusal::NotADraft => return Err(PageError::Refused("error-already-sent")),
        VideoRefusal::NoOwner | VideoRefusal::TooMany => StatusCode::CONFLICT,
        VideoRefusal::NotAVideo | VideoRefusal::QuickTime | VideoRefusal::Broken => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    let fault = ("#video".to_owned(), sentence(visit.t, refusal));
    show(visit, id, status, vec![fault], Vec::new()).await
}

fn sentence(t: Tr, refusal: VideoRefusal) -> String {
    match refusal {
        VideoRefusal::NotAVideo => t.s("video-unknown"),
        VideoRefusal::QuickTime => t.s("video-quicktime"),
        VideoRefusal::Broken => t.s("video-broken"),
        VideoRefusal::TooLarge(room) => t.a("video-too-large", [("max", size(t, room).into())]),
        VideoRefusal::TooMany => t.a("video-too-many", [("max", VIDEOS_MAX.into())]),
        VideoRefusal::Full => t.s("video-full"),
        VideoRefusal::NoOwner => t.s("video-no-owner"),
        VideoRefusal::NotADraft => t.s("error-already-sent-text"),
    }
}
