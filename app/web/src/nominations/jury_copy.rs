//! What the jury will read of a nomination: for its writer before and after it is sent, and for the organiser who looks
//! after it. Both see what is covered, and which other names might tell whose it is.

use super::{check::own_answers, draft::of_writer};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    jury::blind::{BlindText, covered, covered_spellings, preview},
    media,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use domain::{
    accounts::Role,
    ids::NominationId,
    language::{ContentLanguage, Language},
    nominations::{Asked, Question, Stage, suspects},
    time::Timestamp,
};
use leptos::prelude::*;
use std::{collections::BTreeSet, str::FromStr};
use store::nominations::{Covering, Nomination};

/// For the writer.
pub async fn own(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    let found = of_writer(&visit, id).await?;
    let back = match found.stage {
        Stage::Draft => urls::nomination_step(visit.language, id, domain::nominations::Step::Check),
        Stage::Submitted { .. } | Stage::Withdrawn { .. } => urls::my_nomination(visit.language, id),
    };
    show(&visit, found, back, Side::Writer).await
}

/// For organisers, and for those who look over their shoulder.
pub async fn desk(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    let found = sent(&visit, id).await?;
    let back = urls::desk_nomination(visit.language, id);
    show(&visit, found, back, Side::Desk).await
}

async fn sent(visit: &Visit, id: NominationId) -> PageResult<Nomination> {
    let season = visit.season()?.id;
    let found = visit.store().find_nomination(id).await?;
    found.filter(|found| found.stage != Stage::Draft && found.season == season).ok_or(PageError::NotFound)
}

/// What stands before the id of a picture or a video that is kept from the jury.
const PICTURE: &str = "picture-";
const VIDEO: &str = "video-";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Writer,
    Desk,
}

async fn show(visit: &Visit, found: Nomination, back: String, side: Side) -> PageResult {
    let (t, l, id) = (visit.t, visit.language, found.id);
    let names = visit.store().find_known_names(id).await?;
    let language = found.text.language.unwrap_or(ContentLanguage::Da);
    let own = own_answers(t, &found, Asked::Sending);
    let read: Vec<(String, BlindText)> = preview(&found.text, &found.withheld, &names)
        .into_iter()
        .map(|(question, text)| (t.of("nominate-label-", question.as_str()), text))
        .chain(own.iter().map(|(label, answer)| (label.clone(), covered(answer, language, &names))))
        .collect();
    let texts = Question::ALL
        .into_iter()
        .filter(|question| question.is_for_jury() && !found.withheld.contains(question))
        .map(|question| question.of(&found.text))
        .chain(own.iter().map(|(_, answer)| answer.as_str()));
    let guessed = suspects(texts, &covered_spellings(&names));
    let changes = match (side, found.stage) {
        (Side::Writer, stage) => stage == Stage::Draft && !visit.viewer.is_seen_by_another(),
        (Side::Desk, stage) => {
            matches!(stage, Stage::Submitted { .. })
                && visit.viewer.has(Role::Organiser)
                && !visit.viewer.is_seen_by_another()
        }
    };
    let action = match side {
        Side::Writer => urls::jury_copy(l, id),
        Side::Desk => urls::desk_jury_copy(l, id),
    };
    let lang = found.text.language.map(|language| language.tag());
    let now = visit.now;
    let head = Head {
        title: t.s("copy-title"),
        nav: if side == Side::Desk { Nav::Organise } else { Nav::Nominate },
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        let rows = read
            .into_iter()
            .filter(|(_, text)| !text.is_blank())
            .map(|(label, text)| view! { <div><dt>{label}</dt><dd lang=lang>{text.paragraphs(t)}</dd></div> })
            .collect_view();
        let pictures = pictures(t, l, &found, (side == Side::Writer && changes).then_some(id), now);
        let form = changes.then(|| {
            let guesses = guesses(t, guessed);
            let more = (side == Side::Desk).then(|| desk_fields(t, &found));
            view! {
                <form class="panel flow" method="post" action=action novalidate>
                    {guesses}
                    {more}
                    <p><button class="btn" type="submit">{t.s("copy-cover")}</button></p>
                </form>
            }
        });
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=back>{t.s("copy-back")}</a></p>
                <h1>{t.s("copy-title")}</h1>
                <p class="lead">{t.s("copy-lead")}</p>
                <div class="beside end">
                    <div class="flow">
                        <dl class="facts long">{rows}</dl>
                        {pictures}
                    </div>
                    <aside class="flow" aria-label=t.s("copy-cover-title")>{form}</aside>
                </div>
            </div>
        }
    }))
}

/// The pictures the jury sees, as it sees them: whoever writes the nomination may still cover what tells whose it is.
fn pictures(
    t: Tr,
    l: Language,
    found: &Nomination,
    writes: Option<NominationId>,
    now: Timestamp,
) -> Option<impl IntoView + use<>> {
    let seen: Vec<AnyView> = found
        .pictures
        .iter()
        .filter(|picture| picture.facts.may_be_shown_to_jury(now))
        .map(|picture| {
            let href = |width, encoding| urls::picture_copy(picture.id, width, encoding);
            let (size, copies) = ((picture.width, picture.height), (&*picture.widths, picture.webp));
            let image = media::image(size, copies, &href, picture.facts.alt.clone(), "min(90vw, 24rem)");
            let cover = writes.map(|id| {
                let href = urls::retouch_picture(l, id, picture.id);
                view! { <figcaption><a href=href>{t.s("retouch-link")}</a></figcaption> }
            });
            view! { <figure class="shot">{image} {cover}</figure> }.into_any()
        })
        .collect();
    (!seen.is_empty()).then(|| {
        view! {
            <h2 class="mid">{t.s("copy-pictures")}</h2>
            <p>{t.s("copy-pictures-text")}</p>
            {seen}
        }
    })
}

/// Names that were found by how they are written, to be ticked.
fn guesses(t: Tr, guessed: Vec<String>) -> AnyView {
    if guessed.is_empty() {
        return view! { <h2 class="mid">{t.s("copy-cover-title")}</h2> <p>{t.s("copy-no-guesses")}</p> }
            .into_any();
    }
    let field = Field {
        name: "cover".to_owned(),
        label: t.s("copy-guesses"),
        help: Some(t.s("copy-guesses-help")),
        ..Field::default()
    };
    let options = guessed
        .into_iter()
        .map(|name| Choice { value: name.clone(), label: name, ..Choice::default() })
        .collect();
    ui::choices(field, "checkbox", options).into_any()
}

fn desk_fields(t: Tr, found: &Nomination) -> impl IntoView + use<> {
    let names = Field {
        name: "names".to_owned(),
        label: t.s("copy-names"),
        help: Some(t.s("copy-names-help")),
        value: found.names_from_desk.clone(),
        rows: 3,
        ..Field::default()
    };
    let field = Field {
        name: "withheld".to_owned(),
        label: t.s("copy-withheld"),
        help: Some(t.s("copy-withheld-help")),
        ..Field::default()
    };
    let options = Question::ALL
        .into_iter()
        .filter(|question| {
            question.is_for_jury()
                && *question != Question::Title
                && !question.of(&found.text).trim().is_empty()
        })
        .map(|question| Choice {
            value: question.as_str().to_owned(),
            label: t.of("nominate-label-", question.as_str()),
            checked: found.withheld.contains(&question),
            ..Choice::default()
        })
        .collect();
    let media = Field {
        name: "kept".to_owned(),
        label: t.s("copy-kept"),
        help: Some(t.s("copy-kept-help")),
        ..Field::default()
    };
    let described =
        |alt: &str, otherwise: String| if alt.trim().is_empty() { otherwise } else { alt.to_owned() };
    let pictures = (1_usize..).zip(&found.pictures).map(|(n, picture)| Choice {
        value: format!("{PICTURE}{}", picture.id),
        label: described(&picture.facts.alt, t.a("copy-picture", [("n", n.into())])),
        checked: picture.facts.kept_from_jury,
        ..Choice::default()
    });
    let videos = (1_usize..).zip(&found.videos).map(|(n, video)| Choice {
        value: format!("{VIDEO}{}", video.id),
        label: described(&video.facts.alt, t.a("copy-video", [("n", n.into())])),
        checked: video.facts.kept_from_jury,
        ..Choice::default()
    });
    let kept: Vec<Choice> = pictures.chain(videos).collect();
    let kept = (!kept.is_empty()).then(|| ui::choices(media, "checkbox", kept));
    view! { {ui::area(names)} {ui::choices(field, "checkbox", options)} {kept} }
}

/// The chosen names behind those that stand, one a line.
fn joined(standing: &str, chosen: Vec<String>) -> String {
    let mut lines: Vec<String> =
        standing.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    for name in chosen.into_iter().map(|name| name.trim().to_owned()) {
        if !name.is_empty() && !lines.contains(&name) {
            lines.push(name);
        }
    }
    lines.join("\n")
}

/// The ids behind a prefix: `picture-3` as 3.
fn ids<T: FromStr + Ord>(chosen: &[String], prefix: &str) -> BTreeSet<T> {
    chosen.iter().filter_map(|value| value.strip_prefix(prefix)?.parse().ok()).collect()
}

/// The writer adds names that were guessed right.
pub async fn cover_own(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    fields: Fields,
) -> PageResult {
    super::draft::draft_of_writer(&visit, id).await?;
    let chosen = fields.all("cover");
    let changed = visit
        .store()
        .change_draft(id, visit.viewer.account(), visit.now, |text, _| {
            text.names_to_cover = joined(&text.names_to_cover, chosen);
        })
        .await?;
    changed.ok_or(PageError::Refused("error-already-sent"))?;
    Ok(Redirect::to(&urls::jury_copy(visit.language, id)).into_response())
}

/// An organiser says what else is covered, and which answers are kept back altogether.
pub async fn cover_desk(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    fields: Fields,
) -> PageResult {
    let by = visit.account()?;
    sent(&visit, id).await?;
    let kept = fields.all("kept");
    let names = joined(&fields.text("names"), fields.all("cover"));
    let withheld = fields
        .all("withheld")
        .iter()
        .filter_map(|word| word.parse::<Question>().ok())
        .filter(|question| question.is_for_jury() && *question != Question::Title)
        .collect();
    let covering = Covering { names, withheld, pictures: ids(&kept, PICTURE), videos: ids(&kept, VIDEO) };
    visit
        .store()
        .cover_names(id, &covering, by, visit.now)
        .await?
        .ok_or(PageError::Refused("error-return-not-sent"))?;
    Ok(Redirect::to(&urls::desk_jury_copy(visit.language, id)).into_response())
}
