//! Whether a nomination may stand in the gallery: asked when it is sent, and answered anew at any time.

use super::shut_words;
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    nominations::of_writer,
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::NominationId,
    nominations::{Hidden, Stage, Unconfirmed},
    seasons::Season,
};
use leptos::prelude::*;
use store::nominations::Nomination;

/// The name of the box in forms.
pub const FIELD: &str = "gallery";

/// The question, beside the button that sends a nomination.
pub fn asked(t: Tr, agreed: bool) -> impl IntoView {
    view! {
        <label class="choice">
            <input type="checkbox" name=FIELD value="yes" checked=agreed/>
            <span>{t.s("gallery-agree")}</span>
            <span class="help">{t.s("gallery-agree-help")}</span>
        </label>
    }
}

/// What its writer has said, what that means just now, and the button that says otherwise. Nothing where it was withdrawn.
pub async fn section(visit: &Visit, found: &Nomination) -> PageResult<Option<AnyView>> {
    if !matches!(found.stage, Stage::Submitted { .. }) {
        return Ok(None);
    }
    let seasons = visit.store().list_seasons().await?;
    let Some(season) = seasons.into_iter().find(|season| season.id == found.season) else { return Ok(None) };
    let why = visit.store().is_in_gallery(found.id, visit.now).await?.err();
    let (t, id, agreed) = (visit.t, found.id, found.gallery_agreed);
    Ok(Some(view(t, &season, id, agreed, why).into_any()))
}

fn view(
    t: Tr,
    season: &Season,
    id: NominationId,
    agreed: bool,
    why: Option<Hidden>,
) -> impl IntoView + use<> {
    let l = t.language;
    let stands = match why {
        None => {
            let href = urls::gallery_nomination(l, &season.slug, id);
            view! { <p><a href=href>{t.s("gallery-is-shown")}</a></p> }.into_any()
        }
        Some(why) => view! { <p>{hidden_words(t, season, why)}</p> }.into_any(),
    };
    let (label, value) = if agreed { ("gallery-take-back", "no") } else { ("gallery-agree-now", "yes") };
    view! {
        <section class="panel flow tight" id="gallery">
            <h2 class="mid">{t.s("gallery-own-title")}</h2>
            {stands}
            <p class="small soft">{t.s("gallery-agree-help")}</p>
            <form method="post" action=urls::join_gallery(l, id)>
                <button class="btn second slim" type="submit" name=FIELD value=value>{t.s(label)}</button>
            </form>
        </section>
    }
}

/// Why nobody sees it, for its writer.
fn hidden_words(t: Tr, season: &Season, why: Hidden) -> String {
    match why {
        Hidden::NotSent | Hidden::Withdrawn | Hidden::Practice => t.s("gallery-hidden-not-standing"),
        Hidden::Writer => t.s("gallery-hidden-writer"),
        Hidden::Unconfirmed(Unconfirmed::Silent) => t.s("gallery-hidden-unconfirmed"),
        Hidden::Unconfirmed(Unconfirmed::Declined) => t.s("gallery-hidden-declined"),
        Hidden::Library => t.s("gallery-hidden-library"),
        Hidden::Season(shut) => t.a("gallery-hidden-season", [("why", shut_words(t, season, shut).into())]),
    }
}

/// The writer's word, at once effective wherever the nomination was to be seen.
pub async fn save(visit: Visit, Path((_, id)): Path<(String, NominationId)>, fields: Fields) -> PageResult {
    of_writer(&visit, id).await?;
    let by = visit.account()?;
    let agreed = match fields.text(FIELD).as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(PageError::Refused("error-gallery-word")),
    };
    if !visit.store().record_gallery_word(id, agreed, by, visit.now).await? {
        return Err(PageError::Refused("error-return-not-sent"));
    }
    Ok(Redirect::to(&format!("{}#gallery", urls::my_nomination(visit.language, id))).into_response())
}
