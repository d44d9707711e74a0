//! Taking pictures in, and showing them to those who may see them.

use super::draft::draft_of_writer;
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    media::{self, Encoding, IngestRefusal, Width},
    messages::Tr,
    visit::Visit,
};
use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Path, Query, Request},
    http::StatusCode,
    response::IntoResponse,
};
use domain::{
    ids::{NominationId, PictureId},
    nominations::{PICTURES_MAX, PictureFacts, Stage},
    policy::{Act, Party, Phase, permits},
};
use serde::Deserialize;
use std::collections::BTreeSet;
use store::nominations::{NewPicture, Nomination};

/// A form with pictures in it, read to the end whatever it holds.
pub struct Upload {
    pub fields: Fields,
    pub files: Vec<File>,
}

/// One file of a form: its name and bytes, or only its name where it was larger than allowed.
pub struct File {
    /// The control it was chosen in.
    pub field: String,
    pub name: String,
    pub bytes: Option<Vec<u8>>,
}

/// More text than the whole step can hold is not a form of ours.
const TEXT_MAX: usize = 256 * 1024;

/// Reads a multipart form. A file that is too large is read past, not kept, so that the rest of the form survives.
pub async fn read(mut multipart: Multipart, picture_max: usize) -> PageResult<Upload> {
    let mut upload = Upload { fields: Fields::default(), files: Vec::new() };
    let mut text_size = 0;
    while let Some(mut part) = multipart.next_field().await.map_err(|_| PageError::TooLarge)? {
        let name = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            Some(file_name) => {
                let mut bytes = Some(Vec::new());
                while let Some(chunk) = part.chunk().await.map_err(|_| PageError::TooLarge)? {
                    if let Some(kept) = &mut bytes {
                        kept.extend_from_slice(&chunk);
                        if kept.len() > picture_max {
                            bytes = None;
                        }
                    }
                }
                let empty = bytes.as_ref().is_some_and(Vec::is_empty);
                if !empty && upload.files.len() < PICTURES_MAX {
                    upload.files.push(File { field: name, name: file_name, bytes });
                }
            }
            None => {
                let value: Bytes = part.bytes().await.map_err(|_| PageError::TooLarge)?;
                text_size += value.len();
                if text_size > TEXT_MAX {
                    return Err(PageError::TooLarge);
                }
                upload.fields.0.push((name, String::from_utf8_lossy(&value).into_owned()));
            }
        }
    }
    Ok(upload)
}

/// Pictures sent by themselves, without the form around them. Answers with nothing, or with a sentence for each that is not
/// taken.
pub async fn receive(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    request: Request,
) -> PageResult {
    draft_of_writer(&visit, id).await?;
    let multipart = Multipart::from_request(request, &()).await.map_err(|_| PageError::BadForm)?;
    let Upload { files, .. } = read(multipart, visit.site.picture_max_bytes).await?;
    if files.is_empty() {
        return Err(PageError::BadForm);
    }
    let refused = take_in(&visit, id, files).await?;
    let status = if refused.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, refused.join("\n")).into_response())
}

/// Puts away the pictures that can be taken; for each other one, a sentence that says why not.
pub async fn take_in(visit: &Visit, nomination: NominationId, files: Vec<File>) -> PageResult<Vec<String>> {
    let mut refused = Vec::new();
    for file in files {
        if let Err(sentence) = take_one(visit, nomination, file).await? {
            refused.push(sentence);
        }
    }
    Ok(refused)
}

async fn take_one(visit: &Visit, nomination: NominationId, file: File) -> PageResult<Result<(), String>> {
    let new = match ingest(visit, file).await? {
        Ok(new) => new,
        Err(sentence) => return Ok(Err(sentence)),
    };
    let keys = new.keys();
    if visit.store().record_picture(nomination, new, visit.now).await?.is_none() {
        media::forget(&visit.site, keys).await;
        return Ok(Err(visit.t.a("picture-too-many", [("max", PICTURES_MAX.into())])));
    }
    Ok(Ok(()))
}

/// Puts a picture away in its sizes, or says in a sentence why not.
pub async fn ingest(visit: &Visit, file: File) -> PageResult<Result<NewPicture, String>> {
    let t = visit.t;
    let Some(bytes) = file.bytes else {
        let max = visit.site.picture_max_bytes / (1024 * 1024);
        return Ok(Err(t.a("picture-too-large", [("name", file.name.into()), ("max", max.into())])));
    };
    let ingested = media::work(&visit.site, move || media::ingest(&bytes)).await?;
    Ok(match ingested.unwrap_or(Err(IngestRefusal::Broken)) {
        Ok(copies) => Ok(media::keep(&visit.site, copies).await?),
        Err(refusal) => Err(sentence(t, refusal, &file.name)),
    })
}

fn sentence(t: Tr, refusal: IngestRefusal, name: &str) -> String {
    let name = name.to_owned();
    match refusal {
        IngestRefusal::Heic => t.a("picture-heic", [("name", name.into())]),
        IngestRefusal::NotAPicture => t.a("picture-unknown", [("name", name.into())]),
        IngestRefusal::ForPrint => t.a("picture-for-print", [("name", name.into())]),
        IngestRefusal::TooManyPixels => t.a("picture-too-many-pixels", [("name", name.into())]),
        IngestRefusal::Broken => t.a("picture-broken", [("name", name.into())]),
    }
}

/// Takes a picture out of a draft.
pub async fn remove(visit: &Visit, nomination: NominationId, picture: PictureId) -> PageResult<()> {
    let keys = visit.store().delete_picture(nomination, picture).await?;
    media::forget(&visit.site, keys).await;
    Ok(())
}

/// Which copy of a picture is asked for.
#[derive(Default, Deserialize)]
pub struct Copy {
    #[serde(default)]
    w: Width,
    #[serde(default, rename = "as")]
    encoding: Encoding,
}

/// The picture itself, for its writer, for jurors who may read the nomination, and for those who work with it.
pub async fn serve(visit: Visit, Path(id): Path<PictureId>, Query(copy): Query<Copy>) -> PageResult {
    let picture = visit.store().find_picture(id).await?.ok_or(PageError::NotFound)?;
    look(&visit, picture.nomination, Some(&picture.facts)).await?;
    media::copy(&visit.site, &picture.file, copy.w, copy.encoding, "private, no-store").await
}

/// The nomination, and what the viewer is to it, if they may see its pictures and videos. Jurors see one of which `facts`
/// say that the jury may; without facts, none.
pub async fn look(
    visit: &Visit,
    nomination: NominationId,
    facts: Option<&PictureFacts>,
) -> PageResult<(Nomination, BTreeSet<Party>)> {
    let nomination = visit.store().find_nomination(nomination).await?.ok_or(PageError::NotFound)?;
    let browser = visit.draft_key_hash().await;
    let mut parties = Party::of(&visit.viewer);
    let own_eyes = !visit.viewer.is_seen_by_another();
    if own_eyes && nomination.is_writer(&visit.viewer, browser.as_deref()) {
        parties.insert(Party::Writer);
    }
    if let (true, Some(juror)) = (own_eyes && parties.contains(&Party::Juror), visit.viewer.account())
        && facts.is_some_and(|facts| facts.may_be_shown_to_jury(visit.now))
        && visit.store().juror_is_free(juror, nomination.id).await?
    {
        parties.insert(Party::FreeJuror);
    }
    let (act, phase) = match nomination.stage {
        Stage::Draft => (Act::SeeDraftPictures, Phase::Draft),
        Stage::Withdrawn { .. } => (Act::SeeDraftPictures, Phase::Withdrawn),
        Stage::Submitted { .. } => (Act::SeePictures, Phase::Submitted),
    };
    if permits(act, &parties, phase) { Ok((nomination, parties)) } else { Err(PageError::NotFound) }
}
