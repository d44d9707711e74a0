//! Every concept with its drafts and versions, and the nominations that can become one.

use crate::{
    adaptations::waiting_line,
    assets::Sheet,
    concepts::card::number,
    dates,
    error::PageResult,
    messages::Tr,
    page::{Head, Nav},
    questions, ui, urls,
    visit::Visit,
};
use domain::language::Language;
use leptos::prelude::*;
use store::concepts::{ConceptEntry, Derivable};

pub async fn page(visit: Visit) -> PageResult {
    let t = visit.t;
    let concepts = visit.store().list_concepts_for_editor(visit.language).await?;
    let nominations = match &visit.season {
        Some(season) => visit.store().list_derivable_nominations(season.id).await?,
        None => Vec::new(),
    };
    let waiting = visit.store().count_waiting_outcomes().await?;
    let asked = visit.store().count_waiting_questions().await?;
    let zone = visit.zone().to_owned();
    let today = dates::iso_date(visit.now, &zone);
    let overdue = overdue(t, &concepts, &today);
    let head = Head {
        title: t.s("concepts-editor-title"),
        nav: Nav::Editor,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        view! {
            <div class="wrap band-s flow">
                <h1 class="title">{t.s("concepts-editor-title")}</h1>
                {waiting_line(t, waiting)}
                {questions::waiting_line(t, asked)}
                {overdue}
                <h2 class="mid" id="cards">{t.s("concepts-editor-cards")}</h2>
                {cards(t, concepts, &zone)}
                <h2 class="mid" id="nominations">{t.s("concepts-editor-nominations")}</h2>
                {derive_from(t, nominations)}
            </div>
        }
    }))
}

/// The cards whose day of being looked at has come. Days compare as they are written.
fn overdue(t: Tr, concepts: &[ConceptEntry], today: &str) -> Option<AnyView> {
    let due = |it: &&ConceptEntry| it.review_by.is_some_and(|day| *day.to_string() <= *today);
    let links: Vec<_> = concepts
        .iter()
        .filter(due)
        .map(|it| view! { <li><a href=urls::edit_concept(t.language, &it.slug)>{it.title.clone()}</a></li> })
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <div class="notice warn flow tight">
                <p>{t.s("concepts-overdue")}</p>
                <ul>{links}</ul>
            </div>
        }
        .into_any()
    })
}

fn cards(t: Tr, concepts: Vec<ConceptEntry>, zone: &str) -> AnyView {
    if concepts.is_empty() {
        return view! { <p>{t.s("concepts-editor-no-cards")}</p> }.into_any();
    }
    let rows = concepts.into_iter().map(|concept| row(t, concept, zone)).collect_view();
    view! {
        <section class="scroll" tabindex="0" aria-labelledby="cards">
            <table>
                <thead>
                    <tr>
                        <th scope="col" class="num">{t.s("concepts-col-number")}</th>
                        <th scope="col">{t.s("concepts-col-title")}</th>
                        <th scope="col">{t.s("concepts-col-published")}</th>
                        <th scope="col">{t.s("concepts-col-drafts")}</th>
                        <th scope="col">{t.s("concepts-col-written")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn row(t: Tr, concept: ConceptEntry, zone: &str) -> impl IntoView + use<> {
    let title = if concept.title.is_empty() { t.s("concepts-untitled") } else { concept.title };
    let published: Vec<String> = concept
        .published
        .iter()
        .map(|(language, label)| format!("{} {label}", language.own_name()))
        .collect();
    let drafts: Vec<&str> = concept.drafts.iter().map(|language| language.own_name()).collect();
    // a draft that exists in one language only is opened in that one
    let has = |language: Language| {
        concept.drafts.contains(&language) || concept.published.iter().any(|(other, _)| *other == language)
    };
    let language =
        if has(t.language) { t.language } else { concept.drafts.first().copied().unwrap_or(t.language) };
    view! {
        <tr>
            <td class="num">{number(concept.number)}</td>
            <th scope="row"><a href=urls::edit_concept(language, &concept.slug)>{title}</a></th>
            <td>{published.join(", ")}</td>
            <td>{drafts.join(", ")}</td>
            <td>
                <time datetime=dates::iso_date(concept.updated_at, zone)>{t.date(concept.updated_at, zone)}</time>
            </td>
        </tr>
    }
}

/// Nominations to tick one or two of.
fn derive_from(t: Tr, nominations: Vec<Derivable>) -> impl IntoView {
    let l = t.language;
    let editorial = view! { <a href=urls::new_concept(l)>{t.s("concepts-editor-editorial")}</a> };
    if nominations.is_empty() {
        let text = t.s("concepts-editor-no-nominations");
        return view! { <p>{text}</p> <p>{editorial}</p> }.into_any();
    }
    let options = nominations
        .into_iter()
        .map(|nomination| {
            let help = (nomination.concepts > 0)
                .then(|| t.a("concepts-editor-used", [("n", nomination.concepts.into())]));
            ui::Choice {
                value: nomination.id.to_string(),
                label: format!("N-{:03} · {}, {}", nomination.number, nomination.title, nomination.library),
                help,
                checked: false,
            }
        })
        .collect();
    let field = ui::Field {
        name: "from".to_owned(),
        label: t.s("concepts-editor-derive"),
        help: Some(t.s("concepts-editor-derive-help")),
        ..ui::Field::default()
    };
    view! {
        <form class="flow" action=urls::new_concept(l)>
            {ui::choices(field, "checkbox", options)}
            <p class="row">
                <button class="btn" type="submit">{t.s("concepts-editor-start")}</button>
                " "
                {editorial}
            </p>
        </form>
    }
    .into_any()
}
