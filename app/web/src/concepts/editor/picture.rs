//! Choosing the picture beside a card from its sources' pictures.

use crate::{
    concepts::picture::licence_words,
    error::{PageError, PageResult},
    fields::Fields,
    media,
    messages::Tr,
    nominations::rights::{self, Medium},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use domain::{ids::PictureId, language::ContentLanguage, time::Timestamp};
use leptos::prelude::*;
use store::concepts::{LeadRefusal, SourcePicture};

/// Every picture of the sources: the one that is chosen, those that may be, and what the others lack.
pub fn panel(
    t: Tr,
    slug: &str,
    pictures: &[SourcePicture],
    zone: &str,
    now: Timestamp,
) -> Option<impl IntoView + use<>> {
    let rows = pictures.iter().map(|picture| row(t, slug, picture, zone, now)).collect_view();
    (!pictures.is_empty()).then(|| {
        view! {
            <section class="panel flow" id="picture">
                <h2 class="mid">{t.s("concepts-picture")}</h2>
                <p>{t.s("concepts-picture-help")}</p>
                <ul class="slip plain">{rows}</ul>
            </section>
        }
    })
}

fn row(t: Tr, slug: &str, picture: &SourcePicture, zone: &str, now: Timestamp) -> impl IntoView + use<> {
    let lang =
        (picture.language != ContentLanguage::from(t.language)).then(|| picture.language.tag().to_owned());
    let href = |width, encoding| urls::picture_copy(picture.id, width, encoding);
    let side = |pixels: u32| i32::try_from(pixels).unwrap_or(i32::MAX);
    let size = (side(picture.file.width), side(picture.file.height));
    let image = media::image(size, (&picture.file.widths, picture.file.webp), &href, String::new(), "12rem");
    let may = picture.facts.may_be_published(now);
    let licence = picture.facts.licence.map(|licence| licence_words(t, licence));
    let alt = picture.facts.alt.clone();
    let label = |key: &str| t.a(key, [("alt", alt.clone().into())]);
    let form = if picture.chosen {
        let (words, label) = (t.s("concepts-picture-drop"), label("concepts-picture-drop-label"));
        Some(button(t, slug, String::new(), words, label))
    } else if may {
        let (words, label) = (t.s("concepts-picture-choose"), label("concepts-picture-choose-label"));
        Some(button(t, slug, picture.id.to_string(), words, label))
    } else {
        None
    };
    let chosen = (picture.chosen && may)
        .then(|| view! { <p><span class="stamp is-good">{t.s("concepts-picture-chosen")}</span></p> });
    view! {
        <li class="flow tight choose">
            {image}
            {chosen}
            <p lang=lang>{picture.facts.alt.clone()}</p>
            <p class="small soft">{picture.facts.credit.clone()} " " {licence}</p>
            <p class="small">
                <a
                    href=format!("{}?card={slug}", urls::picture_words(t.language, picture.nomination, picture.id))
                    aria-label=label("words-link-label")
                >
                    {t.s("words-link")}
                </a>
            </p>
            {rights::standing(t, Medium::Picture, &picture.facts, zone, now)}
            {form}
        </li>
    }
}

fn button(t: Tr, slug: &str, picture: String, words: String, label: String) -> impl IntoView + use<> {
    view! {
        <form method="post" action=urls::concept_picture(t.language, slug)>
            <button class="btn second slim" type="submit" name="picture" value=picture aria-label=label>{words}</button>
        </form>
    }
}

/// Puts a picture beside the card, or takes it away.
pub async fn choose(visit: Visit, Path((_, slug)): Path<(String, String)>, fields: Fields) -> PageResult {
    let editor = visit.account()?;
    let concept = visit.store().find_concept_for_editing(&slug, visit.language).await?;
    let concept = concept.ok_or(PageError::NotFound)?;
    let chosen = match fields.text("picture").as_str() {
        "" if fields.has("picture") => None,
        number => Some(PictureId(number.parse().map_err(|_| PageError::BadForm)?)),
    };
    let address = visit.site.backend.secret();
    match visit.store().choose_lead_picture(concept.id, chosen, address, editor, visit.now).await? {
        Ok(()) => {
            let back = format!("{}#picture", urls::edit_concept(visit.language, &slug));
            Ok(Redirect::to(&back).into_response())
        }
        Err(LeadRefusal::NotASource) => Err(PageError::NotFound),
        Err(LeadRefusal::Lacks(_)) => Err(PageError::Refused("error-picture-lacks")),
    }
}
