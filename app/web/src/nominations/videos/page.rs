//! The videos of a draft: what is known about each, and room for one more.

use super::{Player, size};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    media,
    messages::Tr,
    nominations::{
        draft::draft_of_writer,
        pictures::{File, Upload, ingest, read},
        rights::{self, Medium},
        steps::on_its_way,
    },
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::{FromRequest, Multipart, Path, Request},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::{NominationId, VideoId},
    language::ContentLanguage,
    nominations::{CAPTIONS_BYTES_MAX, CaptionsFault, Step, VIDEOS_MAX, VideoRefusal, read_captions},
    time::Timestamp,
};
use islands::nominations::Uploads;
use leptos::prelude::*;
use store::nominations::{Nomination, Video, VideoChange};

pub async fn page(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    show(&visit, id, StatusCode::OK, Vec::new(), Vec::new()).await
}

/// The page, with what is wrong (`#control` and sentence) and what was typed where a date should be.
pub async fn show(
    visit: &Visit,
    id: NominationId,
    status: StatusCode,
    faults: Vec<(String, String)>,
    odd_dates: Vec<(VideoId, String)>,
) -> PageResult {
    let draft = draft_of_writer(visit, id).await?;
    let room = visit.store().room_for_video(&draft).await?;
    let (t, l, now) = (visit.t, visit.language, visit.now);
    let zone = visit.zone().to_owned();
    let picture_max = visit.site.picture_max_bytes / (1024 * 1024);
    let title = t.s("video-title");
    let by_itself = room.is_ok() && draft.videos.is_empty();
    let head = Head {
        title: title.clone(),
        nav: Nav::Nominate,
        sheets: &[Sheet::Work],
        islands: by_itself,
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let heading = ui::fault_heading(t, faults.len());
        let of = draft.videos.len();
        let rows = (1..)
            .zip(&draft.videos)
            .map(|(n, video)| {
                let odd = odd_dates.iter().find(|(odd, _)| *odd == video.id).map(|(_, typed)| typed.clone());
                let until = odd.unwrap_or_else(|| {
                    video.facts.consent_ends.map(|end| rights::last_day(end, &zone)).unwrap_or_default()
                });
                let parts = Parts { t, draft: &draft, faults: &faults, zone: &zone, now, picture_max };
                panel(&parts, video, (n, of), until)
            })
            .collect_view();
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs">
                    <a href=urls::nomination_step(l, id, Step::Evidence)>{t.s("video-back")}</a>
                </p>
                <h1>{title}</h1>
                <p class="lead">{t.a("video-text", [("max", VIDEOS_MAX.into())])}</p>
                {ui::error_summary(heading, faults.clone())}
                {rows}
                {one_more(t, id, room, by_itself, &faults)}
            </div>
        }
    });
    Ok((status, page).into_response())
}

struct Parts<'a> {
    t: Tr,
    draft: &'a Nomination,
    faults: &'a [(String, String)],
    zone: &'a str,
    now: Timestamp,
    picture_max: usize,
}

fn error_of(faults: &[(String, String)], name: &str) -> Option<String> {
    faults.iter().find(|(href, _)| href.strip_prefix('#') == Some(name)).map(|(_, words)| words.clone())
}

/// Room for one more, or the reason why there is none. It is sent `by_itself`, and told how far it has come, where nothing
/// else is on the page: leaving it when the video has arrived would lose what is typed about another.
fn one_more(
    t: Tr,
    id: NominationId,
    room: Result<u64, VideoRefusal>,
    by_itself: bool,
    faults: &[(String, String)],
) -> AnyView {
    let l = t.language;
    let room = match room {
        Ok(room) => room,
        Err(VideoRefusal::NoOwner) => {
            return view! {
                {ui::notice("warn", t.s("video-no-owner"))}
                <p><a class="btn" href=urls::keep_nomination(l, id)>{t.s("nominate-keep-title")}</a></p>
            }
            .into_any();
        }
        Err(VideoRefusal::TooMany) => {
            return view! { <p>{t.a("video-too-many", [("max", VIDEOS_MAX.into())])}</p> }.into_any();
        }
        Err(_) => return view! { <p>{t.s("video-full")}</p> }.into_any(),
    };
    let help = t.a("video-help", [("max", size(t, room).into())]);
    let sum = t.a("video-sum", [("done", "{done}".into()), ("all", "{all}".into())]);
    let accept = "video/mp4,video/webm,.mp4,.m4v,.webm";
    let parts = view! {
        {file(t.s("video-file"), Some(help), "video", accept, error_of(faults, "video"))}
        <p class="small soft">{t.s("video-clean")}</p>
        <p><button class="btn" type="submit" name="then" value="video">{t.s("video-send")}</button></p>
    };
    view! {
        <form class="panel flow" method="post" action=urls::videos(l, id) enctype="multipart/form-data">
            <h2 class="mid">{t.s("video-add")}</h2>
            {if by_itself {
                view! {
                    <Uploads>
                        <div class="flow">
                            // pressed by the control when the video has arrived: the page again, with the video on it
                            <button type="submit" name="then" value="arrived" formmethod="get" hidden></button>
                            {parts}
                            {on_its_way(t, urls::videos(l, id), t.s("video-working"), sum)}
                        </div>
                    </Uploads>
                }
                .into_any()
            } else {
                parts.into_any()
            }}
        </form>
    }
    .into_any()
}

fn file(
    label: String,
    help: Option<String>,
    name: &str,
    accept: &'static str,
    error: Option<String>,
) -> impl IntoView + use<> {
    let (help_id, error_id) = (format!("{name}-help"), format!("{name}-error"));
    let described: Vec<String> = [(help.is_some(), &help_id), (error.is_some(), &error_id)]
        .into_iter()
        .filter(|(there, _)| *there)
        .map(|(_, id)| id.clone())
        .collect();
    view! {
        <div class="field">
            <label for=name.to_owned()>{label}</label>
            {help.map(|help| view! { <p class="help" id=help_id>{help}</p> })}
            <input
                id=name.to_owned()
                name=name.to_owned()
                type="file"
                accept=accept
                aria-invalid=error.is_some().then_some("true")
                aria-describedby=(!described.is_empty()).then(|| described.join(" "))
            />
            {error.map(|error| view! { <p class="error" id=error_id>{error}</p> })}
        </div>
    }
}

fn panel(parts: &Parts<'_>, video: &Video, number: (usize, usize), until: String) -> impl IntoView + use<> {
    let (t, l, id) = (parts.t, parts.t.language, video.id);
    let language = parts.draft.text.language.unwrap_or(ContentLanguage::Da);
    let prefix = format!("v{id}");
    let error = |name: &str| error_of(parts.faults, name);
    let questions = rights::questions(t, Medium::Video, &video.facts, &prefix, &error, until);
    let standing = rights::standing(t, Medium::Video, &video.facts, parts.zone, parts.now);
    let (captions, poster) = (format!("{prefix}-captions"), format!("{prefix}-poster"));
    let drop = |name: String, there: bool, words: String| {
        there.then(|| {
            view! {
                <label class="choice">
                    <input type="checkbox" name=name value="yes"/>
                    <span>{words}</span>
                </label>
            }
        })
    };
    let says = if video.captions.is_some() { "video-captions-there" } else { "video-captions-none" };
    let (n, of) = number;
    let name = t.a("video-number", [("n", n.into()), ("of", of.into())]);
    let captions_help = t.a("video-captions-help", [("max", (CAPTIONS_BYTES_MAX / 1024).into())]);
    let poster_help = t.a("video-poster-help", [("max", parts.picture_max.into())]);
    view! {
        <form
            class="panel flow"
            method="post"
            id=prefix.clone()
            action=urls::change_video(l, parts.draft.id, id)
            enctype="multipart/form-data"
        >
            <h2 class="mid">{name}</h2>
            {Player::of(video, language, number).view(t)}
            {standing}
            <div class="flow pic">{questions}</div>
            <p>{t.s(says)}</p>
            {file(t.s("video-captions"), Some(captions_help), &captions, ".vtt,text/vtt", error(&captions))}
            {drop(format!("{captions}-drop"), video.captions.is_some(), t.s("video-captions-drop"))}
            {file(
                t.s("video-poster"),
                Some(poster_help),
                &poster,
                "image/jpeg,image/png,image/webp,image/gif",
                error(&poster),
            )}
            {drop(format!("{poster}-drop"), video.poster.is_some(), t.s("video-poster-drop"))}
            <p class="row">
                <button class="btn" type="submit" name="do" value="save">{t.s("video-save")}</button>
                <button class="btn second" type="submit" name="do" value="remove">
                    {t.s("picture-remove")}<span class="vh">" " {n}</span>
                </button>
            </p>
        </form>
    }
}

/// Keeps what was said about a video; its captions and its poster come along in the same form.
pub async fn save(
    visit: Visit,
    Path((_, id, video)): Path<(String, NominationId, VideoId)>,
    request: Request,
) -> PageResult {
    let draft = draft_of_writer(&visit, id).await?;
    let known = draft.videos.into_iter().find(|known| known.id == video).ok_or(PageError::NotFound)?;
    let form = Multipart::from_request(request, &()).await.map_err(|_| PageError::BadForm)?;
    let Upload { fields, files } = read(form, visit.site.picture_max_bytes).await?;
    let here = urls::videos(visit.language, id);
    if fields.text("do") == "remove" {
        let keys = visit.store().delete_video(id, video).await?;
        media::forget(&visit.site, keys).await;
        return Ok(Redirect::to(&here).into_response());
    }
    let prefix = format!("v{video}");
    let (facts, odd) = rights::answers(&fields, &prefix, &known.facts, visit.zone());
    let mut faults = Vec::new();
    let odd_dates: Vec<(VideoId, String)> = odd.into_iter().map(|typed| (video, typed)).collect();
    if !odd_dates.is_empty() {
        faults.push((format!("#{prefix}-until"), visit.t.s("picture-until-odd")));
    }
    let (captions, poster) = belongings(&visit, &prefix, &fields, files, &mut faults).await?;
    let change = VideoChange { facts: Some(facts), captions, poster };
    let gone = visit.store().change_video(id, video, change, visit.now).await?;
    media::forget(&visit.site, gone).await;
    if faults.is_empty() {
        return Ok(Redirect::to(&format!("{here}#{prefix}")).into_response());
    }
    show(&visit, id, StatusCode::UNPROCESSABLE_ENTITY, faults, odd_dates).await
}

type Belongings = (Option<Option<String>>, Option<Option<store::nominations::NewPicture>>);

/// The captions and the poster of a form; what is wrong with one does not keep the rest.
async fn belongings(
    visit: &Visit,
    prefix: &str,
    fields: &Fields,
    files: Vec<File>,
    faults: &mut Vec<(String, String)>,
) -> PageResult<Belongings> {
    let (captions_name, poster_name) = (format!("{prefix}-captions"), format!("{prefix}-poster"));
    let mut captions = fields.has(&format!("{captions_name}-drop")).then_some(None);
    let mut poster = fields.has(&format!("{poster_name}-drop")).then_some(None);
    for file in files {
        if file.field == captions_name && captions.as_ref().is_none_or(Option::is_none) {
            let read = file.bytes.as_deref().map_or(Err(CaptionsFault::TooLarge), read_captions);
            match read {
                Ok(text) => captions = Some(Some(text)),
                Err(fault) => faults.push((format!("#{captions_name}"), captions_fault(visit.t, fault))),
            }
        } else if file.field == poster_name && poster.as_ref().is_none_or(Option::is_none) {
            match ingest(visit, file).await? {
                Ok(new) => poster = Some(Some(new)),
                Err(sentence) => faults.push((format!("#{poster_name}"), sentence)),
            }
        }
    }
    Ok((captions, poster))
}

fn captions_fault(t: Tr, fault: CaptionsFault) -> String {
    match fault {
        CaptionsFault::TooLarge => t.a("captions-too-large", [("max", (CAPTIONS_BYTES_MAX / 1024).into())]),
        CaptionsFault::NotText => t.s("captions-not-text"),
        CaptionsFault::NotWebVtt => t.s("captions-not-webvtt"),
        CaptionsFault::Empty => t.s("captions-empty"),
        CaptionsFault::Times(line) => t.a("captions-times", [("line", line.into())]),
    }
}
