//! Pictures in the second step: what is known about each, and room for more.

use super::StepParts;
use crate::{
    nominations::rights,
    ui::{self, Choice, Field},
    urls,
};
use domain::nominations::{Basis, Guardians, Licence, PICTURES_MAX, Visible};
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
                            <ul
                                class="plain"
                                data-uploads=address
                                data-waiting=t.s("upload-waiting")
                                data-sending=t.s("upload-sending")
                                data-working=t.s("upload-working")
                                data-arrived=t.s("upload-arrived")
                                data-failed=t.s("upload-failed")
                                data-again=t.s("upload-again")
                                data-sum-words=sum
                            ></ul>
                            <p class="small soft" data-sum="" aria-live="polite"></p>
    </div>
    </Uploads>
                    }
                })}
        }
}

fn picture_panel(parts: &StepParts, picture: &Picture, number: usize) -> impl IntoView + use<> {
    let t = parts.t;
    let id = picture.id;
    let named = |part: &str| format!("p{id}-{part}");
    let alt = Field {
        name: named("alt"),
        label: t.s("picture-alt"),
        help: Some(t.s("picture-alt-help")),
        error: parts.error(&named("alt")),
        value: picture.facts.alt.clone(),
        rows: 2,
        ..Field::default()
    };
    let credit = Field {
        name: named("credit"),
        label: t.s("picture-credit"),
        error: parts.error(&named("credit")),
        value: picture.facts.credit.clone(),
        ..Field::default()
    };
    let visible = Visible::ALL
        .map(|visible| Choice {
            value: visible.as_str().to_owned(),
            label: t.of("picture-visible-", visible.as_str()),
            checked: picture.facts.visible == visible,
            ..Choice::default()
        })
        .to_vec();
    let basis = Basis::ALL
        .map(|basis| Choice {
            value: basis.as_str().to_owned(),
            label: t.of("picture-basis-", basis.as_str()),
            help: Some(t.of("picture-basis-help-", basis.as_str())),
            checked: picture.facts.basis == Some(basis),
        })
        .to_vec();
    let basis_field = Field {
        name: named("basis"),
        label: t.s("picture-basis"),
        help: Some(t.s("picture-basis-help")),
        error: parts.error(&named("basis")),
        ..Field::default()
    };
    let visible_field = Field { name: named("visible"), label: t.s("picture-visible"), ..Field::default() };
    let guardians = Guardians::ALL
        .map(|answer| Choice {
            value: answer.as_str().to_owned(),
            label: t.of("picture-guardians-", answer.as_str()),
            checked: picture.facts.guardians == Some(answer),
            ..Choice::default()
        })
        .to_vec();
    let guardians_field = Field {
        name: named("guardians"),
        label: t.s("picture-guardians"),
        help: Some(t.s("picture-guardians-help")),
        error: parts.error(&named("guardians")),
        ..Field::default()
    };
    let licence = std::iter::once(Choice { label: t.s("picture-licence-none"), ..Choice::default() })
        .chain(Licence::ALL.map(|licence| Choice {
            value: licence.as_str().to_owned(),
            label: t.of("picture-licence-", &licence.as_str().replace('.', "-")),
            checked: picture.facts.licence == Some(licence),
            ..Choice::default()
        }))
        .collect();
    let licence_field = Field {
        name: named("licence"),
        label: t.s("picture-licence"),
        help: Some(t.s("picture-licence-help")),
        ..Field::default()
    };
    let odd = parts.odd_dates.iter().find(|(odd, _)| *odd == id).map(|(_, typed)| typed.clone());
    let until = Field {
        name: named("until"),
        label: t.s("picture-until"),
        help: Some(t.s("picture-until-help")),
        error: parts.error(&named("until")),
        value: odd.unwrap_or_else(|| {
            picture.facts.consent_ends.map(|end| rights::last_day(end, &parts.zone)).unwrap_or_default()
        }),
        kind: Some("date"),
        class: "medium",
        ..Field::default()
    };
    let standing = rights::standing(t, &picture.facts, &parts.zone, parts.now);
    let edit = urls::retouch_picture(t.language, parts.draft.id, id);
    let kib = picture.size_bytes / 1024;
    view! {
           <fieldset class="panel picture">
               <legend class="vh">{t.a("picture-number", [("n", number.into())])}</legend>
               <div class="beside pic">
                   <div class="flow tight">
                       <img src=urls::picture_copy(id, 480) alt="" width="128" height="128"/>
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
                       {ui::area(alt)}
                       {ui::choices(visible_field, "radio", visible)}
                       <div class="notice flow tight">
                           {ui::choices(basis_field, "radio", basis)}
                           <div class="guardians">{ui::choices(guardians_field, "radio", guardians)}</div>
                       </div>
                       {ui::field(credit)}
                       {ui::select(licence_field, licence)}
                       {ui::field(until)}
                       {standing}
                   </div>
               </div>
           </fieldset>
       }
}
