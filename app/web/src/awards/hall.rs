//! Everyone who has ever won, season by season, and what became of it.

use super::{
    nominee::{foreign, grown, grown_list},
    seen::Seen,
};
use crate::{
    concepts::stock,
    error::PageResult,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use domain::{
    awards::known::Honour,
    ids::{ConceptId, NominationId},
    seasons::Season,
};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::concepts::ConceptSummary;

/// What grew out of each nomination.
struct Grown {
    by_source: BTreeMap<NominationId, Vec<ConceptId>>,
    concepts: Vec<ConceptSummary>,
}

pub async fn page(visit: Visit) -> PageResult {
    let (t, store) = (visit.t, visit.store());
    let mut seasons = Vec::new();
    for season in store.list_awarded_seasons().await? {
        let mut awards = Seen::of_season(store, &season).await?;
        awards.retain(|seen| seen.known.reveal().is_some());
        seasons.push((season, awards));
    }
    let won: Vec<NominationId> = seasons
        .iter()
        .flat_map(|(_, awards)| awards)
        .flat_map(|seen| &seen.people)
        .filter(|named| named.honour == Honour::Winner)
        .map(|named| named.id)
        .collect();
    let by_source = store.list_concepts_from(&won).await?;
    let concepts = stock(&visit.site, visit.language).await?.concepts.clone();
    let grown = Grown { by_source, concepts };
    let head = Head {
        title: t.s("hall-title"),
        description: t.s("hall-description"),
        nav: Nav::Awards,
        // what nobody has won is not for search engines
        public: !seasons.iter().any(|(season, _)| season.demo),
        ..Head::default()
    };
    let way_on =
        visit.season.as_ref().map(|season| (urls::season(t.language, &season.slug), t.s("awards-to-season")));
    Ok(visit.page(head, move || {
        let body = if seasons.is_empty() {
            ui::empty(t.s("hall-empty-title"), t.s("hall-empty-text"), way_on).into_any()
        } else {
            seasons
                .iter()
                .map(|(season, awards)| one_season(t, season, awards, &grown))
                .collect_view()
                .into_any()
        };
        view! {
            <div class="wrap band-s flow">
                <h1>{t.s("hall-title")}</h1>
                <p class="lead">{t.s("hall-lead")}</p>
                {body}
            </div>
        }
    }))
}

fn one_season(t: Tr, season: &Season, awards: &[Seen], grown: &Grown) -> impl IntoView + use<> {
    let awards = awards.iter().map(|seen| one_award(t, seen, grown)).collect_view();
    view! {
        <section class="flow">
            <h2><a href=urls::awards(t.language, &season.slug)>{season.name.get(t.language).to_owned()}</a></h2>
            <p class="soft">{t.date(season.show_at, &season.time_zone)}</p>
            <div class="grid three">{awards}</div>
        </section>
    }
}

fn one_award(t: Tr, seen: &Seen, from: &Grown) -> impl IntoView + use<> {
    let l = t.language;
    let winners = seen
        .people
        .iter()
        .filter(|named| named.honour == Honour::Winner)
        .map(|named| {
            let lang = foreign(t, named.language);
            let ids = from.by_source.get(&named.id).map_or(&[][..], Vec::as_slice);
            view! {
                <div class="winner">
                    <span class="cover">
                        <img src=urls::finalist_cover(named.id) alt="" width="160" height="200" loading="lazy"/>
                    </span>
                    <div class="flow tight">
                        <p>
                            <b lang=lang>{named.title.clone()}</b>
                            <br/>
                            <span class="soft">{named.library.clone()}</span>
                        </p>
                        {grown_list(t, &grown(&from.concepts, ids))}
                    </div>
                </div>
            }
        })
        .collect_view();
    let nobody = seen.people.iter().all(|named| named.honour != Honour::Winner);
    view! {
        <section class="panel flow tight">
            <h3><a href=urls::award(l, &seen.season.slug, &seen.category.slug)>{seen.category.name.get(l).to_owned()}</a></h3>
            {winners}
            {nobody.then(|| view! { <p class="soft">{t.s("awards-no-winner")}</p> })}
        </section>
    }
}
