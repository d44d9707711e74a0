//! Choosing the video beside a card from its sources' videos.

use crate::{
    concepts::picture::licence_words,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    nominations::{
        rights::{self, Medium},
        videos::Player,
    },
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use domain::{ids::VideoId, language::ContentLanguage, time::Timestamp};
use leptos::prelude::*;
use store::concepts::{LeadRefusal, SourceVideo};

/// Every video of the sources: the one that is chosen, those that may be, and what the others lack.
pub fn panel(
    t: Tr,
    slug: &str,
    videos: &[SourceVideo],
    zone: &str,
    now: Timestamp,
) -> Option<impl IntoView + use<>> {
    let of = videos.len();
    let rows = (1..).zip(videos).map(|(n, video)| row(t, slug, video, (n, of), zone, now)).collect_view();
    (of > 0).then(|| {
        view! {
            <section class="panel flow" id="video">
                <h2 class="mid">{t.s("concepts-video")}</h2>
                <p>{t.s("concepts-video-help")}</p>
                <ul class="slip plain">{rows}</ul>
            </section>
        }
    })
}

fn row(
    t: Tr,
    slug: &str,
    source: &SourceVideo,
    number: (usize, usize),
    zone: &str,
    now: Timestamp,
) -> impl IntoView + use<> {
    let SourceVideo { nomination, video, language, chosen } = source;
    let lang = (*language != ContentLanguage::from(t.language)).then(|| language.tag());
    let may = video.facts.may_be_published(now);
    let licence = video.facts.licence.map(|licence| licence_words(t, licence));
    let label = |key: &str| t.a(key, [("alt", video.facts.alt.clone().into())]);
    let form = if *chosen {
        let (words, label) = (t.s("concepts-picture-drop"), label("concepts-picture-drop-label"));
        Some(button(t, slug, String::new(), words, label))
    } else if may {
        let (words, label) = (t.s("concepts-picture-choose"), label("concepts-picture-choose-label"));
        Some(button(t, slug, video.id.to_string(), words, label))
    } else {
        None
    };
    let shown = (*chosen && may)
        .then(|| view! { <p><span class="stamp is-good">{t.s("concepts-picture-chosen")}</span></p> });
    let captions =
        video.captions.is_none().then(|| view! { <p class="small">{t.s("video-captions-none")}</p> });
    view! {
        <li class="flow tight choose">
            {Player::of(video, *language, number).view(t)}
            {shown}
            <p lang=lang>{video.facts.alt.clone()}</p>
            <p class="small soft">{video.facts.credit.clone()} " " {licence}</p>
            {captions}
            <p class="small">
                <a
                    href=format!("{}?card={slug}", urls::video_words(t.language, *nomination, video.id))
                    aria-label=label("words-link-label")
                >
                    {t.s("words-link")}
                </a>
            </p>
            {rights::standing(t, Medium::Video, &video.facts, zone, now)}
            {form}
        </li>
    }
}

fn button(t: Tr, slug: &str, video: String, words: String, label: String) -> impl IntoView + use<> {
    view! {
        <form method="post" action=urls::concept_video(t.language, slug)>
            <button class="btn second slim" type="submit" name="video" value=video aria-label=label>{words}</button>
        </form>
    }
}

/// Puts a video beside the card, or takes it away.
pub async fn choose(visit: Visit, Path((_, slug)): Path<(String, String)>, fields: Fields) -> PageResult {
    let editor = visit.account()?;
    let concept = visit.store().find_concept_for_editing(&slug, visit.language).await?;
    let concept = concept.ok_or(PageError::NotFound)?;
    let chosen = match fields.text("video").as_str() {
        "" if fields.has("video") => None,
        number => Some(VideoId(number.parse().map_err(|_| PageError::BadForm)?)),
    };
    let address = visit.site.backend.secret();
    match visit.store().choose_lead_video(concept.id, chosen, address, editor, visit.now).await? {
        Ok(()) => {
            let back = format!("{}#video", urls::edit_concept(visit.language, &slug));
            Ok(Redirect::to(&back).into_response())
        }
        Err(LeadRefusal::NotASource) => Err(PageError::NotFound),
        Err(LeadRefusal::Lacks(_)) => Err(PageError::Refused("error-video-lacks")),
    }
}
