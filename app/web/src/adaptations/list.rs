//! What the visitor has made their own, and where each stands.

use super::home::standing;
use crate::{
    error::PageResult,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use leptos::prelude::*;

pub async fn page(visit: Visit) -> PageResult {
    let found = visit.store().list_adaptations_of(visit.account()?).await?;
    let (t, l) = (visit.t, visit.language);
    let zone = visit.zone().to_owned();
    let head = Head { title: t.s("adaptations-title"), nav: Nav::Catalogue, ..Head::default() };
    Ok(visit.page(head, move || {
        let body = if found.is_empty() {
            let way_on = Some((urls::catalogue(l), t.s("concepts-catalogue-title")));
            ui::empty(t.s("adaptations-none"), t.s("adaptations-none-text"), way_on).into_any()
        } else {
            let rows = found
                .into_iter()
                .map(|it| {
                    let (words, good) = standing(t, &it.plan, it.outcome.as_ref());
                    view! {
                        <li>
                            <p class="row apart">
                                <time>{t.date(it.updated_at, &zone)}</time>
                                <span class=if good { "stamp is-good" } else { "stamp" }>{words}</span>
                            </p>
                            <p lang=it.language.tag()>
                                <a href=urls::adaptation(l, it.id)><b>{it.title}</b></a>
                            </p>
                            <p class="small soft">{it.library}</p>
                        </li>
                    }
                })
                .collect_view();
            view! { <ul class="slip plain">{rows}</ul> }.into_any()
        };
        view! {
            <div class="wrap band-s flow">
                <h1>{t.s("adaptations-title")}</h1>
                <p class="lead">{t.s("adaptations-lead")}</p>
                {body}
            </div>
        }
    }))
}
