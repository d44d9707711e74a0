//! What has become of the concept since: section by section, to be taken over or left.

use super::own;
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, changed_words},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use domain::{
    adaptations::{Change, SectionChange, changes, take_over},
    concepts::Section,
    ids::AdaptationId,
};
use leptos::prelude::*;
use store::{
    adaptations::{Adaptation, AdaptationRefusal},
    concepts::CardVersion,
};

pub async fn page(visit: Visit, Path((_, id)): Path<(String, AdaptationId)>) -> PageResult {
    let it = own(&visit, id).await?;
    let Some(newer) = it.newer.clone() else {
        return Ok(Redirect::to(&urls::adaptation(visit.language, id)).into_response());
    };
    let (t, l) = (visit.t, visit.language);
    let head = Head {
        title: t.s("adaptation-changes"),
        nav: Nav::Catalogue,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        let found = changes(&it.base.text, &it.text, &newer.text);
        let moved = found.iter().any(|change| change.change != Change::Own);
        let lead = if moved { "adaptation-changes-lead" } else { "adaptation-changes-none" };
        let versions = [("from", it.base.label.to_string().into()), ("to", newer.label.to_string().into())];
        let rows = found
            .into_iter()
            .filter(|change| change.change != Change::Own)
            .map(|change| section(t, &it, &newer, &change))
            .collect_view();
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::adaptation(l, id)>{it.text.title.clone()}</a></p>
                <h1>{t.s("adaptation-changes")}</h1>
                <p class="lead">{t.a(lead, versions)}</p>
                <form class="flow" method="post" action=urls::adaptation_changes(l, id)>
                    <input type="hidden" name="version" value=it.version.to_string()/>
                    <input type="hidden" name="newer" value=newer.id.to_string()/>
                    {rows}
                    <p><button class="btn big" type="submit">{t.s("adaptation-changes-save")}</button></p>
                </form>
            </div>
        }
    }))
}

fn section(t: Tr, it: &Adaptation, newer: &CardVersion, found: &SectionChange) -> impl IntoView + use<> {
    let section = found.section;
    let lang = it.origin.language.tag();
    let both = found.change == Change::Both;
    let mine = both.then(|| {
        view! {
            <h3>{t.s("adaptation-changes-mine")}</h3>
            <p class="lines" lang=lang>{changed_words(it.base.text.section(section), it.text.section(section))}</p>
        }
    });
    let field = ui::Field {
        name: section.as_str().to_owned(),
        label: t.s("adaptation-changes-ask"),
        ..ui::Field::default()
    };
    let option = |value: &str, label: &str, checked: bool| ui::Choice {
        value: value.to_owned(),
        label: t.s(label),
        help: None,
        checked,
    };
    let options = vec![
        option("take", "adaptation-changes-take", !both),
        option("keep", "adaptation-changes-keep", both),
    ];
    view! {
        <section class="panel flow">
            <h2 class="mid" lang=lang>{section.heading(it.origin.language)}</h2>
            {both.then(|| view! { <p>{t.s("adaptation-changes-both")}</p> })}
            <h3>{t.s("adaptation-changes-theirs")}</h3>
            <p class="lines" lang=lang>
                {changed_words(it.base.text.section(section), newer.text.section(section))}
            </p>
            {mine}
            {ui::choices(field, "radio", options)}
        </section>
    }
}

pub async fn take(visit: Visit, Path((_, id)): Path<(String, AdaptationId)>, fields: Fields) -> PageResult {
    let it = own(&visit, id).await?;
    let expected: i32 = fields.text("version").parse().map_err(|_| PageError::BadForm)?;
    // what was looked at is what is taken over, not what came since
    let Some(newer) = it.newer.filter(|newer| newer.id.to_string() == fields.text("newer")) else {
        return Ok(Redirect::to(&urls::adaptation_changes(visit.language, id)).into_response());
    };
    let taken: Vec<Section> =
        Section::ALL.into_iter().filter(|section| fields.text(section.as_str()) == "take").collect();
    let text = take_over(&it.text, &newer.text, &taken);
    let kept = visit
        .store()
        .change_adaptation(id, visit.account()?, expected, &text, Some(newer.id), visit.now)
        .await?;
    match kept {
        Ok(_) => Ok(Redirect::to(&urls::adaptation(visit.language, id)).into_response()),
        Err(AdaptationRefusal::Unknown) => Err(PageError::NotFound),
        Err(AdaptationRefusal::Stale) => Err(PageError::Refused("error-adaptation-stale")),
    }
}
