//! Pictures in the second step: what is known about each, and room for more.

use super::StepParts;
use crate::{
    media::Encoding,
    messages::Tr,
    nominations::rights::{self, Medium},
    urls,
};
use domain::nominations::{PICTURES_MAX, VIDEOS_MAX};
use islands::nominations::Uploads;
use leptos::prelude::*;
use store::nominations::Picture;

pub fn pictures(parts: &StepParts, picture_max_mib: usize) -> impl IntoView + use<> {
    let t = parts.t;
    let draft = &parts.draft;
    let pictures = draft
        .pictures
        .iter()
        .zip(1..)
        .map(|(picture, number)| picture_panel(parts, picture, number))
        .collect_view();
    let room = draft.pictures.len() < PICTURES_MAX;
    let limits = t.a("nominate-help-more", [("max", picture_max_mib.into())]);
    let error = parts.error("more");
    let address = urls::send_pictures(t.language, draft.id);
    let sum = t.a("upload-sum", [("done", "{done}".into()), ("all", "{all}".into())]);
    view! {
            <h2>{t.s("nominate-pictures")}</h2>
            <p>{t.a("nominate-pictures-text", [("max", PICTURES_MAX.into())])}</p>
            {pictures}
            {room
                .then(|| {
                    view! {
                        <Uploads>
    <div class="flow">
                        <div class="field">
                            <label for="more">{t.s("nominate-label-more")}</label>
                            <p class="help" id="more-help">{limits}</p>
                            {error.map(|error| view! { <p class="error" id="more-error">{error}</p> })}
                            <input
                                id="more"
                                name="more"
                                type="file"
                                accept="image/jpeg,image/png,image/webp,image/gif"
                                multiple
                                aria-describedby="more-help"
                            />
                        </div>
                        <p>
                            <button class="btn second slim" type="submit" name="then" value="picture">
                                {t.s("nominate-add-picture")}
                            </button>
                        </p>
                            {on_its_way(t, address, t.s("upload-working"), sum)}
    </div>
    </Uploads>
                    }
                })}
            {videos(parts)}
        }
}

/// Where [`Uploads`] says how far each file has come: it is sent to `address`, and is `working` when all of it has left.
pub fn on_its_way(t: Tr, address: String, working: String, sum: String) -> impl IntoView + use<> {
    view! {
        <ul
            class="plain"
            data-uploads=address
            data-waiting=t.s("upload-waiting")
            data-sending=t.s("upload-sending")
            data-working=working
            data-arrived=t.s("upload-arrived")
            data-failed=t.s("upload-failed")
            data-again=t.s("upload-again")
            data-sum-words=sum
        ></ul>
        <p class="small soft" data-sum="" aria-live="polite"></p>
    }
}

/// Videos have a page of their own: one is larger than the whole form, and takes its time.
fn videos(parts: &StepParts) -> impl IntoView + use<> {
    let t = parts.t;
    let error = parts.error("videos");
    let there = (!parts.draft.videos.is_empty())
        .then(|| view! { <p>{t.a("video-count", [("n", parts.draft.videos.len().into())])}</p> });
    view! {
        <h2>{t.s("video-title")}</h2>
        <p>{t.a("video-text", [("max", VIDEOS_MAX.into())])}</p>
        {error.map(|error| view! { <p class="error">{error}</p> })}
        {there}
        <p>
            <button class="btn second slim" type="submit" name="then" value="videos" id="videos">
                {t.s("video-go")}
            </button>
        </p>
    }
}

fn picture_panel(parts: &StepParts, picture: &Picture, number: usize) -> impl IntoView + use<> {
    let t = parts.t;
    let id = picture.id;
    let odd = parts.odd_dates.iter().find(|(odd, _)| *odd == id).map(|(_, typed)| typed.clone());
    let until = odd.unwrap_or_else(|| {
        picture.facts.consent_ends.map(|end| rights::last_day(end, &parts.zone)).unwrap_or_default()
    });
    let error = |name: &str| parts.error(name);
    let questions = rights::questions(t, Medium::Picture, &picture.facts, &format!("p{id}"), &error, until);
    let standing = rights::standing(t, Medium::Picture, &picture.facts, &parts.zone, parts.now);
    let edit = urls::retouch_picture(t.language, parts.draft.id, id);
    let kib = picture.size_bytes / 1024;
    view! {
           <fieldset class="panel picture">
               <legend class="vh">{t.a("picture-number", [("n", number.into())])}</legend>
               <div class="beside pic">
                   <div class="flow tight">
                       <img src=urls::picture_copy(id, 480, Encoding::Jpeg) alt="" width="128" height="128"/>
                       <p class="small soft">
                           {t.a("picture-number", [("n", number.into())])} ", " {kib} " kB." <br/>
                           {t.s("picture-clean")}
                       </p>
    <p class="small"><a href=edit>{t.s("retouch-link")}<span class="vh">" " {number}</span></a></p>
                       <button class="btn second slim" type="submit" name="remove" value=id.to_string()>
                           {t.s("picture-remove")}<span class="vh">" " {number}</span>
                       </button>
                   </div>
                   <div class="flow">
                       {questions}
                       {standing}
                   </div>
               </div>
           </fieldset>
       }
}
