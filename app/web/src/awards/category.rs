//! The page of one award: its nominees as soon as the jury has published them, and from the reveal on who won it, how, and
//! what each of them may take along.

use super::{
    nominee::{Ways, grown, part},
    result,
    result::series,
    seen::{Named, Seen},
};
use crate::{
    concepts::stock,
    error::{PageError, PageResult},
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::extract::Path;
use domain::{
    awards::{embargo::AwardTitle, known::Honour},
    ids::NominationId,
};
use leptos::prelude::*;
use std::collections::BTreeMap;

pub async fn page(visit: Visit, Path((_, season, category)): Path<(String, String, String)>) -> PageResult {
    let seen = Seen::find(visit.store(), &season, &category).await?.ok_or(PageError::NotFound)?;
    let mut ways = ways(&visit, &seen).await?;
    let t = visit.t;
    let base = visit.site.base_url.clone();
    let head = head(t, &seen);
    Ok(visit.page(head, move || view(t, &base, &seen, &mut ways)))
}

/// Title and description, which leak as well as a page does: both follow from what the embargo lets out.
fn head(t: Tr, seen: &Seen) -> Head {
    let category = seen.category.name.get(t.language).to_owned();
    let season = seen.season.name.get(t.language).to_owned();
    let winner = match seen.title() {
        AwardTitle::Winners(names) if !names.is_empty() => Some(series(t, names)),
        AwardTitle::Winners(_) | AwardTitle::Nominees => None,
    };
    let (title, description) = match winner {
        Some(winner) => (
            t.a(
                "award-title-won",
                [("winner", winner.clone().into()), ("category", category.clone().into())],
            ),
            t.a(
                "award-description-won",
                [("winner", winner.into()), ("category", category.into()), ("season", season.into())],
            ),
        ),
        None => (
            t.a("award-title", [("category", category.into()), ("season", season.into())]),
            seen.category.question.get(t.language).to_owned(),
        ),
    };
    Head { title, description, nav: Nav::Awards, public: !seen.season.demo, ..Head::default() }
}

/// Concepts and gallery pages of everybody with an honour.
async fn ways(visit: &Visit, seen: &Seen) -> Result<BTreeMap<NominationId, Ways>, PageError> {
    let store = visit.store();
    let ids: Vec<NominationId> = seen.people.iter().map(|named| named.id).collect();
    let concepts = store.list_concepts_from(&ids).await?;
    let stock = stock(&visit.site, visit.language).await?;
    let shown = store.list_gallery(seen.season.id, visit.now).await?;
    let ways = ids.into_iter().map(|id| {
        let concepts = concepts.get(&id).map(|from| grown(&stock.concepts, from)).unwrap_or_default();
        let gallery = shown.iter().any(|entry| entry.id == id);
        let gallery = gallery.then(|| urls::gallery_nomination(visit.language, &seen.season.slug, id));
        (id, Ways { concepts, gallery })
    });
    Ok(ways.collect())
}

fn view(t: Tr, base: &str, seen: &Seen, ways: &mut BTreeMap<NominationId, Ways>) -> impl IntoView + use<> {
    let l = t.language;
    let season = &seen.season;
    let outcome = match seen.award() {
        Some(award) => view! { <section class="panel flow">{result(t, award)}</section> }.into_any(),
        None => {
            let moment = t.moment(season.show_at, &season.time_zone);
            view! { <p class="soft">{t.a("awards-on-stage", [("moment", moment.into())])}</p> }.into_any()
        }
    };
    let parts = Honour::ALL
        .map(|honour| {
            let people: Vec<&Named> = seen.people.iter().filter(|it| it.honour == honour).collect();
            let heading = match (honour, seen.known.reveal()) {
                (Honour::Winner, _) if people.len() > 1 => t.s("award-part-winners"),
                (Honour::Winner, _) => t.s("award-part-winner"),
                (Honour::Commended, _) => t.s("awards-commended"),
                (Honour::Nominee, Some(_)) => t.s("award-part-also"),
                (Honour::Nominee, None) => t.s("awards-nominees"),
            };
            let any = !people.is_empty();
            let people: Vec<_> = people
                .into_iter()
                .map(|named| part(t, base, seen, named, ways.remove(&named.id).unwrap_or_default()))
                .collect();
            any.then(|| {
                view! {
                    <section class="flow">
                        <h2>{heading}</h2>
                        <ul class="slip plain">{people}</ul>
                    </section>
                }
            })
        })
        .collect_view();
    let nobody = seen.people.is_empty().then(|| {
        let to_season = (urls::season(l, &season.slug), t.s("awards-to-season"));
        ui::empty(t.s("award-nobody-title"), t.s("award-nobody-text"), Some(to_season))
    });
    let integrity = seen.known.reveal().map(|_| {
        let href = urls::award_integrity(l, &season.slug);
        view! { <p><a href=href>{t.s("integrity-link")}</a></p> }
    });
    view! {
        <div class="wrap band-s flow">
            {crumbs(t, Some((season.name.get(l), &season.slug)))}
            <h1>{seen.category.name.get(l).to_owned()}</h1>
            <p class="lead">{seen.category.question.get(l).to_owned()}</p>
            {outcome}
            {parts}
            {nobody}
            {integrity}
        </div>
    }
}

/// The way back: the hall of fame, and the season's awards by name and address.
pub fn crumbs(t: Tr, season: Option<(&str, &str)>) -> impl IntoView + use<> {
    let season = season.map(|(name, slug)| {
        view! { " / " <a href=urls::awards(t.language, slug)>{name.to_owned()}</a> }
    });
    view! {
        <nav class="crumbs" aria-label=t.s("concepts-crumbs")>
            <a href=urls::hall_of_fame(t.language)>{t.s("hall-title")}</a>
            {season}
        </nav>
    }
}
