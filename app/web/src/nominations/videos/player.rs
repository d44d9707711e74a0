//! A video on a page.

use crate::{
    messages::Tr,
    nominations::rights::{self, Medium},
    urls,
};
use domain::{
    ids::{NominationId, VideoId},
    language::ContentLanguage,
    nominations::VideoKind,
    time::Timestamp,
};
use leptos::prelude::*;
use store::nominations::Video;

/// What a page needs to show a video.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    pub id: VideoId,
    pub kind: VideoKind,
    pub size_bytes: u64,
    /// The language of the captions, where there are any.
    pub captions: Option<ContentLanguage>,
    pub has_poster: bool,
    /// Its place among the nomination's videos, from 1, and how many they are.
    pub number: (usize, usize),
}

impl Player {
    pub fn of(video: &Video, language: ContentLanguage, number: (usize, usize)) -> Self {
        Self {
            id: video.id,
            kind: video.kind,
            size_bytes: video.size_bytes,
            captions: video.captions.as_ref().map(|_| language),
            has_poster: video.poster.is_some(),
            number,
        }
    }

    pub fn view(&self, t: Tr) -> impl IntoView + use<> {
        let (n, of) = self.number;
        film(
            t,
            Film {
                src: urls::video(self.id),
                kind: self.kind,
                size_bytes: self.size_bytes,
                captions: self.captions.map(|language| (urls::video_captions(self.id), language)),
                poster: self.has_poster.then(|| urls::video_poster(self.id)),
                name: t.a("video-number", [("n", n.into()), ("of", of.into())]),
            },
        )
    }
}

/// A video under whatever addresses the viewer may ask for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Film {
    pub src: String,
    pub kind: VideoKind,
    pub size_bytes: u64,
    /// Where the captions are, and their language.
    pub captions: Option<(String, ContentLanguage)>,
    pub poster: Option<String>,
    /// What the player is called by those who cannot see it.
    pub name: String,
}

/// The player, and how much it would load; nothing is loaded before somebody presses play.
pub fn film(t: Tr, film: Film) -> impl IntoView + use<> {
    let Film { src, kind, size_bytes, captions, poster, name } = film;
    let track = captions.map(|(src, language)| {
        let tag = language.tag();
        view! { <track kind="captions" src=src srclang=tag label=t.of("language-", tag) default=true/> }
    });
    view! {
        <video class="film" controls=true preload="none" playsinline=true poster=poster aria-label=name width="640" height="360">
            <source src=src.clone() type=kind.media_type()/>
            {track}
            <a href=src>{t.s("video-no-player")}</a>
        </video>
        <p class="small soft">
            {t.a("video-weight", [("kind", t.of("video-kind-", kind.as_str()).into()), ("size", size(t, size_bytes).into())])}
        </p>
    }
}

/// "34 MB"; at least one, because nobody weighs less.
pub fn size(t: Tr, bytes: u64) -> String {
    let mib = bytes.div_ceil(1024 * 1024).max(1);
    t.a("video-size", [("n", i64::try_from(mib).unwrap_or(i64::MAX).into())])
}

/// What was sent along, for the writer and the desk: each with what is known about it and, for those who `act`, the
/// button that takes it back.
pub fn sent(
    t: Tr,
    nomination: NominationId,
    videos: &[Video],
    language: ContentLanguage,
    acts: bool,
    zone: &str,
    now: Timestamp,
) -> Option<impl IntoView + use<>> {
    (!videos.is_empty()).then(|| {
        let l = t.language;
        let lang = (language != l.into()).then(|| language.tag());
        let of = videos.len();
        let rows = (1..)
            .zip(videos)
            .map(|(n, video)| {
                let player = Player::of(video, language, (n, of)).view(t);
                let standing = rights::standing(t, Medium::Video, &video.facts, zone, now);
                let label = t.a("status-picture-withdraw-label", [("alt", video.facts.alt.clone().into())]);
                let words = t.a("words-link-label", [("alt", video.facts.alt.clone().into())]);
                let forms = acts.then(|| {
                    view! {
                        <p class="small">
                            <a href=urls::video_words(l, nomination, video.id) aria-label=words>{t.s("words-link")}</a>
                        </p>
                        <form method="post" action=urls::withdraw_video(l, nomination, video.id)>
                            <button class="btn second slim" type="submit" aria-label=label>
                                {t.s("status-picture-withdraw")}
                            </button>
                        </form>
                    }
                });
                view! {
                    <li class="panel flow tight">
                        {player}
                        <p lang=lang>{video.facts.alt.clone()}</p>
                        <p class="small soft">{video.facts.credit.clone()}</p>
                        {standing}
                        {forms}
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="flow">
                <h2 class="mid">{t.s("video-title")}</h2>
                <ul class="grid two plain">{rows}</ul>
            </section>
        }
    })
}
