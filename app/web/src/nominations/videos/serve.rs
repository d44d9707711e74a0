//! A video, its captions and its poster, for those who may see the pictures of its nomination; and taking it back.

use crate::{
    error::{PageError, PageResult},
    jury::blind::covered,
    media::{self, Encoding, Width},
    nominations::{
        draft::{party_to, where_it_was_shown},
        pictures::look,
    },
    visit::Visit,
};
use axum::{
    extract::Path,
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::{NominationId, VideoId},
    language::ContentLanguage,
    policy::{Act, Party},
};
use std::collections::BTreeSet;
use store::nominations::{Nomination, Video};

/// The video, if the viewer may see it; that it is gone, if they might have.
async fn find(visit: &Visit, id: VideoId) -> PageResult<(Video, Nomination, BTreeSet<Party>)> {
    let stored = visit.store().find_video(id).await?.ok_or(PageError::NotFound)?;
    let facts = stored.video.as_ref().map(|video| &video.facts);
    let (nomination, parties) = look(visit, stored.nomination, facts).await?;
    Ok((stored.video.ok_or(PageError::Gone)?, nomination, parties))
}

pub async fn serve(visit: Visit, Path(id): Path<VideoId>, asking: HeaderMap) -> PageResult {
    let (video, ..) = find(&visit, id).await?;
    // bytes never change under a number
    let tag = format!("\"v{}\"", video.id);
    media::video(&visit.site, &video, &asking, &tag, "private, no-store").await
}

pub async fn poster(visit: Visit, Path(id): Path<VideoId>) -> PageResult {
    let (video, ..) = find(&visit, id).await?;
    let poster = video.poster.ok_or(PageError::NotFound)?;
    media::copy(&visit.site, &poster, Width::Middle, Encoding::Jpeg, "private, no-store").await
}

/// The captions as they are; for jurors, who read blind, with names covered.
pub async fn captions(visit: Visit, Path(id): Path<VideoId>) -> PageResult {
    let (video, nomination, parties) = find(&visit, id).await?;
    let text = video.captions.ok_or(PageError::NotFound)?;
    let knows = [Party::Writer, Party::Chair, Party::Editor, Party::Organiser, Party::Auditor];
    let text = if knows.iter().any(|party| parties.contains(party)) {
        text
    } else {
        let names = visit.store().find_known_names(nomination.id).await?;
        let language = nomination.text.language.unwrap_or(ContentLanguage::Da);
        let blind = |line: &str| {
            let when = line.contains("-->") || line == "WEBVTT";
            if when { line.to_owned() } else { covered(line, language, &names).plain(visit.t) }
        };
        text.lines().map(blind).collect::<Vec<_>>().join("\n")
    };
    let kind =
        [(header::CONTENT_TYPE, "text/vtt; charset=utf-8"), (header::CACHE_CONTROL, "private, no-store")];
    Ok((kind, text).into_response())
}

/// Takes a video back, at once and everywhere: the writer's word, or an organiser's for somebody who asks.
pub async fn withdraw(
    visit: Visit,
    Path((_, id, video)): Path<(String, NominationId, VideoId)>,
) -> PageResult {
    let by = visit.account()?;
    let (_, parties) = party_to(&visit, id, Act::WithdrawPicture).await?;
    let gone = visit.store().withdraw_video(id, video, by, visit.now).await?;
    media::forget(&visit.site, gone.ok_or(PageError::NotFound)?).await;
    Ok(Redirect::to(&where_it_was_shown(&visit, id, &parties)).into_response())
}
