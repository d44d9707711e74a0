//! The call: dates, categories, and the rubric of each in full, so that nobody has to guess how they are judged.

use crate::{
    error::{PageError, PageResult},
    page::{Head, Nav, deadline},
    urls,
    visit::Visit,
};
use axum::extract::Path;
use domain::{
    language::Language,
    seasons::{CallState, Category},
};
use leptos::prelude::*;
use store::seasons::Criterion;

pub async fn page(visit: Visit, Path((_, slug)): Path<(String, String)>) -> PageResult {
    let season = visit.store().find_season(&slug).await?.ok_or(PageError::NotFound)?;
    let (t, l) = (visit.t, visit.language);
    let mut categories = Vec::new();
    // a handful of categories, each with one query for its rubric
    for category in visit.store().list_categories(season.id).await? {
        let criteria = visit.store().list_criteria(category.id).await?;
        categories.push((category, criteria));
    }
    let gallery = visit.store().find_season_gallery(season.id).await?;
    let open = gallery.is_some_and(|gallery| gallery.is_open(visit.now).is_ok());
    let reports = visit.store().list_public_reports(season.id, visit.now).await?.len();
    let calendar = urls::season_calendar(&season.slug);
    let name = season.name.get(l).to_owned();
    let state = season.call.state(visit.now);
    let status = match state {
        CallState::NotYetOpen => {
            t.a("season-opens", [("moment", t.moment(season.call.opens_at, &season.time_zone).into())])
        }
        CallState::Open => t.a("season-open", [("deadline", deadline(t, &season).into())]),
        CallState::Closed => {
            t.a("season-closed", [("moment", t.moment(season.call.closes_at, &season.time_zone).into())])
        }
    };
    let show = t.a("season-show", [("moment", t.moment(season.show_at, &season.time_zone).into())]);
    let head = Head {
        title: name.clone(),
        description: status.clone(),
        nav: Nav::None,
        public: true,
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        let sections = categories
            .into_iter()
            .map(|(category, criteria)| rubric(l, t, category, criteria))
            .collect_view();
        view! {
            <div class="wrap band-s flow">
                <h1>{name}</h1>
                <p class="lead">{status}</p>
                <p>{show} " " <a class="small" href=calendar>{t.s("season-calendar")}</a></p>
                {(state == CallState::Open)
                    .then(|| {
                        view! {
                            <p class="row">
                                <a class="btn big" href=urls::nominate(l)>{t.s("foot-nominate")}</a>
                                <a class="btn second big" href=urls::report(l)>{t.s("foot-report")}</a>
                            </p>
                        }
                    })}
                {open.then(|| what_came_in(t, &season.slug, reports))}
                <p>{t.s("season-blind")} " " <a href=urls::about(l, "judging")>{t.s("foot-judging")}</a></p>
                {sections}
            </div>
        }
    }))
}

/// The ways into what came in, once everybody may see it.
fn what_came_in(t: crate::messages::Tr, slug: &str, reports: usize) -> impl IntoView + use<> {
    let l = t.language;
    let reports = (reports > 0).then(|| {
        let words = t.a("gallery-reports-link", [("n", reports.into())]);
        view! { <a class="btn second big" href=urls::season_reports(l, slug)>{words}</a> }
    });
    view! { <p class="row"><a class="btn big" href=urls::gallery(l, slug)>{t.s("gallery-enter")}</a> {reports}</p> }
}

fn rubric(
    l: Language,
    t: crate::messages::Tr,
    category: Category,
    criteria: Vec<Criterion>,
) -> impl IntoView + use<> {
    let id = format!("category-{}", category.slug);
    let rows = criteria
        .into_iter()
        .map(|criterion| {
            let anchors = criterion
                .anchors
                .iter()
                .map(|anchor| view! { <td role="cell">{anchor.get(l).to_owned()}</td> })
                .collect_view();
            view! {
                // roles stand in for what the browser forgets where the table is laid out as a list
                <tr role="row">
                    <th scope="row" role="rowheader">
                        {criterion.title.get(l).to_owned()} <br/>
                        <span class="small soft">{criterion.question.get(l).to_owned()}</span>
                    </th>
                    <td class="num" role="cell">{criterion.weight_percent} "\u{a0}%"</td>
                    {anchors}
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="flow">
            <h2 id=id.clone()>{category.name.get(l).to_owned()}</h2>
            <p class="mid">{category.question.get(l).to_owned()}</p>
            <section class="scroll levels" tabindex="0" aria-labelledby=id>
                <table class="small" role="table">
                    <thead role="rowgroup">
                        <tr role="row">
                            <th scope="col" role="columnheader">{t.s("season-criterion")}</th>
                            <th scope="col" role="columnheader" class="num">{t.s("season-weight")}</th>
                            {["1", "2", "3", "4", "5"].map(|level| view! { <th scope="col" role="columnheader">{level}</th> }).collect_view()}
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </section>
        </section>
    }
}
