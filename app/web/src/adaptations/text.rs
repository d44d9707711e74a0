//! The library's own card, section by section, with what it has changed.

use super::{Again, own};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    page::{Head, Nav},
    ui::{self, Field, changed_words},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use domain::{
    adaptations::{AdaptationText, LINE_MAX, TEXT_MAX},
    concepts::Section,
    ids::AdaptationId,
};
use leptos::prelude::*;
use store::adaptations::{Adaptation, AdaptationRefusal};

pub async fn page(visit: Visit, Path((_, id)): Path<(String, AdaptationId)>) -> PageResult {
    let it = own(&visit, id).await?;
    let text = it.text.clone();
    show(&visit, it, text, &Again::First)
}

fn show(visit: &Visit, it: Adaptation, text: AdaptationText, again: &Again) -> PageResult {
    let (t, l, id) = (visit.t, visit.language, it.id);
    let lang = it.origin.language.tag();
    let long = |value: &str, most: usize| {
        (value.chars().count() > most).then(|| t.a("adaptation-too-long", [("max", most.into())]))
    };
    let field = |name: &str, label: String, value: &str, most: usize| Field {
        name: name.to_owned(),
        label,
        error: long(value, most),
        value: value.to_owned(),
        lang: Some(lang),
        ..Field::default()
    };
    let title = Field {
        error: if text.title.trim().is_empty() && matches!(again, Again::Wrong) {
            Some(t.s("adaptation-no-title"))
        } else {
            long(&text.title, LINE_MAX)
        },
        ..field("title", t.s("concepts-title"), &text.title, LINE_MAX)
    };
    let promise = Field { rows: 3, ..field("promise", t.s("concepts-promise"), &text.promise, TEXT_MAX) };
    let sections: Vec<(Field, String)> = Section::ALL
        .into_iter()
        .map(|section| {
            let value = text.section(section);
            let label = section.heading(it.origin.language).to_owned();
            let rows = u8::try_from((value.len() / 80 + value.lines().count()).clamp(3, 14)).unwrap_or(14);
            let field = Field { rows, ..field(section.as_str(), label, value, TEXT_MAX) };
            (field, it.origin.text.section(section).to_owned())
        })
        .collect();
    let faults: Vec<(String, String)> = [&title, &promise]
        .into_iter()
        .chain(sections.iter().map(|(field, _)| field))
        .filter_map(|field| field.error.clone().map(|error| (format!("#{}", field.name), error)))
        .collect();
    let heading = ui::fault_heading(t, faults.len());
    let stale = matches!(again, Again::Stale).then(|| ui::notice("bad", t.s("adaptation-stale")));
    let status = again.status();
    let version = it.version;
    let head = Head {
        title: t.s("adaptation-card"),
        nav: Nav::Catalogue,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let name = it.text.title;
    let page = visit.page(head, move || {
        let sections = sections
            .into_iter()
            .map(|(field, original)| {
                let changed = (field.value.trim() != original.trim()).then(|| {
                    view! {
                        <details>
                            <summary>{t.s("adaptation-what-changed")}</summary>
                            <p class="lines" lang=lang>{changed_words(&original, &field.value)}</p>
                        </details>
                    }
                });
                view! { <div class="flow tight">{ui::area(field)} {changed}</div> }
            })
            .collect_view();
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::adaptation(l, id)>{name}</a></p>
                <h1>{t.s("adaptation-card")}</h1>
                <p class="lead">{t.s("adaptation-text-lead")}</p>
                {stale}
                {ui::error_summary(heading, faults)}
                <form class="flow" method="post" action=urls::adaptation_text(l, id) novalidate>
                    <input type="hidden" name="version" value=version.to_string()/>
                    {ui::field(title)}
                    {ui::area(promise)}
                    {sections}
                    <p class="small soft">{t.s("adaptation-markdown")}</p>
                    <p><button class="btn big" type="submit">{t.s("adaptation-save")}</button></p>
                </form>
            </div>
        }
    });
    Ok((status, page).into_response())
}

pub async fn save(visit: Visit, Path((_, id)): Path<(String, AdaptationId)>, fields: Fields) -> PageResult {
    let it = own(&visit, id).await?;
    let expected: i32 = fields.text("version").parse().map_err(|_| PageError::BadForm)?;
    let sections = Section::ALL.map(|section| (section, fields.text(section.as_str())));
    let text = AdaptationText {
        title: fields.text("title").trim().to_owned(),
        promise: fields.text("promise"),
        sections: sections.into(),
    };
    if text.title.is_empty() || !text.fits() {
        return show(&visit, it, text, &Again::Wrong);
    }
    let kept =
        visit.store().change_adaptation(id, visit.account()?, expected, &text, None, visit.now).await?;
    match kept {
        Ok(_) => Ok(Redirect::to(&urls::adaptation(visit.language, id)).into_response()),
        Err(AdaptationRefusal::Unknown) => Err(PageError::NotFound),
        Err(AdaptationRefusal::Stale) => show(&visit, it, text, &Again::Stale),
    }
}
