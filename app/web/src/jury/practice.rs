//! Practice compared: how often each level was given, once a juror's own scorecard is in. Nobody is named.

use super::{blind, label};
use crate::{
    assets::Sheet,
    error::PageResult,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use domain::{
    accounts::Role,
    ids::CategoryId,
    jury::{Mark, Pass, RoundKind},
};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{jury::Comparison, seasons::Criterion};

pub async fn page(visit: Visit) -> PageResult {
    let viewer = visit.account()?;
    let season = visit.season()?.id;
    let store = visit.store();
    let round = store.list_rounds(season).await?.remove(&RoundKind::Calibration).map(|round| round.window);
    let compared = store.list_comparisons(season, viewer).await?;
    let mut criteria: BTreeMap<CategoryId, Vec<Criterion>> = BTreeMap::new();
    for category in compared.iter().map(|it| it.category) {
        if let std::collections::btree_map::Entry::Vacant(entry) = criteria.entry(category) {
            entry.insert(store.list_criteria(category).await?);
        }
    }
    let (t, l) = (visit.t, visit.language);
    let is_juror = visit.viewer.has(Role::Juror);
    let head = Head {
        title: t.s("practice-title"),
        nav: if is_juror { Nav::Jury } else { Nav::JuryResults },
        sheets: &[Sheet::Work],
        strip: super::strip(&visit, round.as_ref(), Pass::First),
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        let empty = compared.is_empty();
        let panels = compared
            .into_iter()
            .map(|it| {
                let criteria = criteria.get(&it.category).cloned().unwrap_or_default();
                panel(t, it, criteria, is_juror)
            })
            .collect_view();
        let back = if is_juror { urls::jury(l) } else { urls::jury_all_results(l) };
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=back>{t.s(if is_juror { "jury-title" } else { "jury-results-title" })}</a></p>
                <h1>{t.s("practice-title")}</h1>
                <p class="lead">{t.s("practice-lead")}</p>
                {empty.then(|| ui::empty(t.s("practice-empty-title"), t.s("practice-empty-text"), None))}
                {panels}
            </div>
        }
    }))
}

fn panel(t: Tr, it: Comparison, criteria: Vec<Criterion>, is_juror: bool) -> AnyView {
    let heading = view! {
        <h2 class="mid">{label(it.number)} " " {blind::title(&it.title).view(t)}</h2>
    };
    let body = if it.marks.is_empty() {
        let own_first = is_juror && !it.own_complete;
        let to = own_first.then(|| {
            let words = t.a("practice-own-first", [("label", label(it.number).into())]);
            view! { <p><a href=urls::scorecard(t.language, it.nomination)>{words}</a></p> }
        });
        let none = (!own_first).then(|| view! { <p>{t.s("practice-none-yet")}</p> });
        view! { {to} {none} }.into_any()
    } else {
        let of = t.a("practice-of", [("n", it.complete.into()), ("of", it.jurors.into())]);
        view! { <p class="small">{of}</p> {table(t, &it, criteria)} }.into_any()
    };
    view! { <section class="panel flow tight">{heading} {body}</section> }.into_any()
}

fn table(t: Tr, it: &Comparison, criteria: Vec<Criterion>) -> impl IntoView + use<> {
    let rows = criteria
        .into_iter()
        .map(|criterion| {
            let counts = it.marks.get(&criterion.id);
            let own = it.own.get(&criterion.id).copied();
            let cells = Mark::ALL
                .map(|mark| {
                    let n = counts.and_then(|counts| counts.get(&mark)).copied().unwrap_or_default();
                    let mine = (own == Some(mark))
                        .then(|| view! { " " <span class="tag">{t.s("practice-own")}</span> });
                    view! { <td class="num">{if n == 0 { "–".to_owned() } else { n.to_string() }} {mine}</td> }
                })
                .collect_view();
            view! { <tr><th scope="row">{criterion.title.get(t.language).to_owned()}</th> {cells}</tr> }
        })
        .collect_view();
    let heads = Mark::ALL
        .map(|mark| {
            let words =
                if mark.level().is_some() { mark.as_str().to_owned() } else { t.s("jury-no-evidence") };
            view! { <th scope="col" class="num">{words}</th> }
        })
        .collect_view();
    let name = t.a("practice-table", [("label", label(it.number).into())]);
    view! {
        <section class="scroll" tabindex="0" aria-label=name>
            <table>
                <thead><tr><th scope="col">{t.s("practice-criterion")}</th> {heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}
