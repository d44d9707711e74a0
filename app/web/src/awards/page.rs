//! The awards of a season: what is asked in each category, and who won, once that has been revealed.

use super::result;
use crate::{
    error::{PageError, PageResult},
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::extract::Path;
use domain::jury::DecisionKind;
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::jury::PublicDecision;

pub async fn page(visit: Visit, Path((_, slug)): Path<(String, String)>) -> PageResult {
    let (t, l) = (visit.t, visit.language);
    let season = visit.store().find_season(&slug).await?.ok_or(PageError::NotFound)?;
    let categories = visit.store().list_categories(season.id).await?;
    let mut awards: BTreeMap<_, _> = visit
        .store()
        .list_awards(season.id)
        .await?
        .into_iter()
        .map(|award| (award.category, award))
        .collect();
    let mut said: BTreeMap<_, Vec<PublicDecision>> = BTreeMap::new();
    for decision in visit.store().list_public_decisions(season.id).await? {
        said.entry(decision.category).or_default().push(decision);
    }
    // only once something is public: before that, even the number would say what is under way
    let recusals = match awards.is_empty() {
        true => 0,
        false => visit.store().count_recusals(season.id).await?,
    };
    let name = season.name.get(l).to_owned();
    let show = t.moment(season.show_at, &season.time_zone);
    let none_yet = awards.is_empty();
    let head = Head {
        title: t.a("awards-title", [("season", name.clone().into())]),
        description: t.s("awards-description"),
        nav: Nav::Awards,
        public: true,
        ..Head::default()
    };
    // what has been revealed comes first, each part in the order of the call
    let (revealed, waiting): (Vec<_>, Vec<_>) =
        categories.into_iter().partition(|category| awards.contains_key(&category.id));
    let sections: Vec<_> = revealed
        .into_iter()
        .chain(waiting)
        .map(|category| {
            let award = awards.remove(&category.id);
            let said = said.remove(&category.id).unwrap_or_default();
            let show = show.clone();
            let more = urls::award(l, &season.slug, &category.slug);
            view! {
                <section class="panel flow tight" id=category.slug.clone()>
                    <h2 class="title">{category.name.get(l).to_owned()}</h2>
                    <p>{category.question.get(l).to_owned()}</p>
                    {match award {
                        Some(award) => result(t, &award).into_any(),
                        None => view! { <p class="soft">{t.a("awards-on-stage", [("moment", show.into())])}</p> }.into_any(),
                    }}
                    {nominees(t, said)}
                    <p>
                        <a href=more>
                            {t.s("awards-more")} <span class="vh">": " {category.name.get(l).to_owned()}</span>
                        </a>
                    </p>
                </section>
            }
        })
        .collect();
    let call = urls::season(l, &season.slug);
    let integrity = (!none_yet).then(|| urls::award_integrity(l, &season.slug));
    let gallery = visit.store().find_season_gallery(season.id).await?;
    let gallery = gallery.is_some_and(|gallery| gallery.is_open(visit.now).is_ok());
    let gallery = gallery.then(|| urls::gallery(l, &season.slug));
    Ok(visit.page(head, move || {
        let body = if sections.is_empty() {
            ui::empty(
                t.s("awards-empty-title"),
                t.s("awards-empty-text"),
                Some((call, t.s("awards-to-season"))),
            )
            .into_any()
        } else {
            view! { <div class="grid three">{sections}</div> }.into_any()
        };
        view! {
            <div class="wrap band-s flow">
                <h1>{name}</h1>
                <p class="lead">
                    {if none_yet { t.s("awards-lead-before") } else { t.s("awards-lead") }}
                </p>
                {body}
                {gallery.map(|href| view! { <p><a class="btn second" href=href>{t.s("gallery-enter")}</a></p> })}
                {integrity.map(|href| view! { <p><a href=href>{t.s("integrity-link")}</a></p> })}
                <p><a href=urls::hall_of_fame(l)>{t.s("hall-link")}</a></p>
                {(recusals > 0).then(|| view! { <p class="small soft">{t.a("awards-recusals", [("n", recusals.into())])}</p> })}
            </div>
        }
    }))
}

/// The nominees of a category and what the jury commends, each with its reason.
fn nominees(t: Tr, said: Vec<PublicDecision>) -> impl IntoView {
    let (nominees, commended): (Vec<_>, Vec<_>) =
        said.into_iter().partition(|decision| decision.kind == DecisionKind::Advance);
    let list = |heading: &str, decisions: Vec<PublicDecision>| {
        let lines = decisions
            .into_iter()
            .map(|it| {
                let language = (it.language != t.language.into()).then(|| it.language.tag());
                view! {
                    <li>
                        <p><b lang=language>{it.title}</b></p>
                        <p class="small soft">{it.library}</p>
                        <p class="small">{t.a("awards-reason", [("reason", it.reason.into())])}</p>
                    </li>
                }
            })
            .collect_view();
        view! { <h3 class="small">{t.s(heading)}</h3> <ul class="slip plain">{lines}</ul> }
    };
    view! {
        {(!nominees.is_empty()).then(|| list("awards-nominees", nominees))}
        {(!commended.is_empty()).then(|| list("awards-commended", commended))}
    }
}
