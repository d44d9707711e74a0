//! What may still be said about a picture or a video after it was sent: organisers and editors mend the words for those who
//! cannot see it; its writer and organisers answer for its licence and for how long it may be shown.

use super::{
    draft::party_to,
    rights::{self, Medium},
    videos::Player,
};
use crate::{
    dates::iso_date,
    error::{PageError, PageResult},
    fields::Fields,
    media::{self, Encoding},
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::{NominationId, PictureId, VideoId},
    language::ContentLanguage,
    nominations::{Licence, MayAmend, PictureFacts},
    policy::{Act, Party},
    time::Timestamp,
};
use leptos::prelude::*;
use serde::Deserialize;
use store::nominations::{Amendment, Nomination, Picture, Shown};

/// Longer than this is a text of its own, in characters.
const ALT_MAX: usize = 1_000;

/// Where an editor comes from.
#[derive(Deserialize)]
pub struct From {
    #[serde(default)]
    card: String,
}

/// What is spoken about, by whom, and where they go afterwards.
struct Desk {
    found: Nomination,
    shown: Shown,
    may: MayAmend,
    /// The slug of the card an editor comes from.
    card: String,
    back: String,
}

struct Typed {
    alt: String,
    licence: Option<Licence>,
    until: String,
    faults: Vec<(String, String)>,
}

pub async fn picture(
    visit: Visit,
    Path((_, id, picture)): Path<(String, NominationId, PictureId)>,
    Query(from): Query<From>,
) -> PageResult {
    open(&visit, id, Shown::Picture(picture), from.card).await
}

pub async fn video(
    visit: Visit,
    Path((_, id, video)): Path<(String, NominationId, VideoId)>,
    Query(from): Query<From>,
) -> PageResult {
    open(&visit, id, Shown::Video(video), from.card).await
}

pub async fn amend_picture(
    visit: Visit,
    Path((_, id, picture)): Path<(String, NominationId, PictureId)>,
    fields: Fields,
) -> PageResult {
    amend(&visit, id, Shown::Picture(picture), &fields).await
}

pub async fn amend_video(
    visit: Visit,
    Path((_, id, video)): Path<(String, NominationId, VideoId)>,
    fields: Fields,
) -> PageResult {
    amend(&visit, id, Shown::Video(video), &fields).await
}

async fn desk(visit: &Visit, id: NominationId, shown: Shown, card: String) -> PageResult<Desk> {
    let (found, parties) = party_to(visit, id, Act::DescribePicture).await?;
    let l = visit.language;
    let plain = |slug: &str| slug.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let card = if plain(&card) { card } else { String::new() };
    let back = if !card.is_empty() && parties.contains(&Party::Editor) {
        let panel = match shown {
            Shown::Picture(_) => "picture",
            Shown::Video(_) => "video",
        };
        format!("{}#{panel}", urls::edit_concept(l, &card))
    } else if parties.contains(&Party::Writer) {
        urls::my_nomination(l, id)
    } else if parties.contains(&Party::Organiser) {
        urls::desk_nomination(l, id)
    } else {
        urls::editor(l)
    };
    Ok(Desk { found, shown, may: MayAmend::of(&parties), card, back })
}

impl Desk {
    fn facts(&self) -> Option<&PictureFacts> {
        match self.shown {
            Shown::Picture(id) => self.found.pictures.iter().find(|it| it.id == id).map(|it| &it.facts),
            Shown::Video(id) => self.found.videos.iter().find(|it| it.id == id).map(|it| &it.facts),
        }
    }
}

async fn open(visit: &Visit, id: NominationId, shown: Shown, card: String) -> PageResult {
    let desk = desk(visit, id, shown, card).await?;
    let facts = desk.facts().ok_or(PageError::NotFound)?;
    let typed = Typed {
        alt: facts.alt.clone(),
        licence: facts.licence,
        until: facts.consent_ends.map(|end| rights::last_day(end, visit.zone())).unwrap_or_default(),
        faults: Vec::new(),
    };
    show(visit, desk, typed)
}

async fn amend(visit: &Visit, id: NominationId, shown: Shown, fields: &Fields) -> PageResult {
    let by = visit.account()?;
    let desk = desk(visit, id, shown, fields.text("card")).await?;
    let t = visit.t;
    let mut faults = Vec::new();
    let mut said = Amendment::default();
    let alt = fields.text("alt").trim().to_owned();
    if desk.may.words && fields.has("alt") {
        if alt.is_empty() || alt.chars().count() > ALT_MAX {
            faults.push(("#alt".to_owned(), t.a("words-alt-fault", [("max", ALT_MAX.into())])));
        }
        said.alt = Some(alt.clone());
    }
    let licence = fields.text("licence").parse().ok();
    let until = fields.text("until");
    if desk.may.rights && fields.has("until") {
        said.licence = Some(licence);
        said.consent_ends = match until.trim() {
            "" => Some(None),
            day => Some(rights::day_over(day, visit.zone())),
        };
        if said.consent_ends == Some(None) && !until.trim().is_empty() {
            faults.push(("#until".to_owned(), t.s("picture-until-odd")));
        }
    }
    if !faults.is_empty() {
        return show(visit, desk, Typed { alt, licence, until, faults });
    }
    if !visit.store().amend(id, shown, said, by, visit.now).await? {
        return Err(PageError::NotFound);
    }
    Ok(Redirect::to(&desk.back).into_response())
}

fn show(visit: &Visit, desk: Desk, typed: Typed) -> PageResult {
    let (t, l) = (visit.t, visit.language);
    let language = desk.found.text.language.unwrap_or(ContentLanguage::Da);
    let facts = desk.facts().ok_or(PageError::NotFound)?.clone();
    let status = if typed.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (medium, action) = match desk.shown {
        Shown::Picture(id) => (Medium::Picture, urls::picture_words(l, desk.found.id, id)),
        Shown::Video(id) => (Medium::Video, urls::video_words(l, desk.found.id, id)),
    };
    let (zone, now) = (visit.zone().to_owned(), visit.now);
    let title = t.s("words-title");
    let head = Head { title: title.clone(), nav: Nav::Nominate, ..Head::default() };
    let page = visit.page(head, move || {
        let heading = ui::fault_heading(t, typed.faults.len());
        let error = |name: &str| {
            typed.faults.iter().find(|(href, _)| href[1..] == *name).map(|(_, words)| words.clone())
        };
        let words = desk.may.words.then(|| {
            ui::area(Field {
                name: "alt".to_owned(),
                label: medium.say(t, "alt"),
                help: Some(medium.say(t, "alt-help")),
                error: error("alt"),
                value: typed.alt.clone(),
                rows: 3,
                lang: (language != l.into()).then(|| language.tag()),
                ..Field::default()
            })
        });
        let stands = (!desk.may.words).then(|| view! { <p lang=language.tag()>{facts.alt.clone()}</p> });
        let rights = desk.may.rights.then(|| rights_fields(t, medium, &typed, error("until"), &zone, now));
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=desk.back.clone()>{t.s("words-back")}</a></p>
                <h1>{title}</h1>
                <p class="lead">{t.s("words-lead")}</p>
                {ui::error_summary(heading, typed.faults.clone())}
                {sight(t, &desk, language)}
                {stands}
                <p class="small soft">{facts.credit.clone()}</p>
                {rights::standing(t, medium, &facts, &zone, now)}
                <form class="panel flow" method="post" action=action novalidate>
                    {words}
                    {rights}
                    <input type="hidden" name="card" value=desk.card.clone()/>
                    <p><button class="btn" type="submit">{t.s("words-save")}</button></p>
                </form>
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn rights_fields(
    t: Tr,
    medium: Medium,
    typed: &Typed,
    error: Option<String>,
    zone: &str,
    now: Timestamp,
) -> impl IntoView + use<> {
    let field = |name: &str| Field {
        name: name.to_owned(),
        label: medium.say(t, name),
        help: Some(medium.say(t, &format!("{name}-help"))),
        ..Field::default()
    };
    let until =
        Field { error, value: typed.until.clone(), kind: Some("date"), class: "medium", ..field("until") };
    let today = t.a("words-today", [("day", iso_date(now, zone).into())]);
    view! {
        {ui::select(field("licence"), rights::licences(t, typed.licence))}
        {ui::field(until)}
        <p class="small soft">{today}</p>
    }
}

/// The thing itself.
fn sight(t: Tr, desk: &Desk, language: ContentLanguage) -> AnyView {
    match desk.shown {
        Shown::Picture(id) => {
            let Some(it) = desk.found.pictures.iter().find(|it| it.id == id) else { return ().into_any() };
            picture_of(it).into_any()
        }
        Shown::Video(id) => {
            let Some(at) = desk.found.videos.iter().position(|it| it.id == id) else { return ().into_any() };
            let number = (at + 1, desk.found.videos.len());
            Player::of(&desk.found.videos[at], language, number).view(t).into_any()
        }
    }
}

fn picture_of(it: &Picture) -> impl IntoView + use<> {
    let href = |width, encoding: Encoding| urls::picture_copy(it.id, width, encoding);
    let image = media::image(
        (it.width, it.height),
        (&it.widths, it.webp),
        &href,
        it.facts.alt.clone(),
        "(min-width: 48rem) 40rem, 92vw",
    );
    view! { <div class="photo">{image}</div> }
}
