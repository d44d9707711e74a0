//! The public list of a season's reports: what worked, where, and why. Who sent one stands nowhere.

use super::{season_of, shut_words};
use crate::{error::PageResult, messages::Tr, page::Head, ui, ui::PagesWords, urls, visit::Visit};
use axum::extract::{Path, Query};
use domain::nominations::site_name;
use leptos::prelude::*;
use serde::Deserialize;
use store::gallery::PublicReport;

/// How many stand on a page.
const PAGE: usize = 50;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    page: Option<String>,
}

pub async fn page(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> PageResult {
    let (season, gallery) = season_of(&visit, &slug).await?;
    let (t, l) = (visit.t, visit.language);
    let name = season.name.get(l).to_owned();
    let title = t.a("reports-title", [("season", name.clone().into())]);
    let reports = visit.store().list_public_reports(season.id, visit.now).await?;
    let shut = gallery.is_open(visit.now).err().map(|shut| shut_words(t, &season, shut));
    let head = Head {
        title: title.clone(),
        description: t.s("reports-description"),
        public: shut.is_none() && !season.demo && !reports.is_empty(),
        ..Head::default()
    };
    let asked: usize = asked.page.and_then(|page| page.parse().ok()).unwrap_or(1);
    Ok(visit.page(head, move || {
        let body = match (shut, reports.is_empty()) {
            (Some(why), _) => {
                let way_on = (urls::season(l, &season.slug), t.s("gallery-to-season"));
                ui::empty(t.s("gallery-shut-title"), why, Some(way_on)).into_any()
            }
            (None, true) => {
                let way_on = (urls::gallery(l, &season.slug), t.s("gallery-crumb"));
                ui::empty(t.s("reports-none-title"), t.s("reports-none-text"), Some(way_on)).into_any()
            }
            (None, false) => list(t, &season.slug, &reports, asked.saturating_sub(1)).into_any(),
        };
        view! {
            <div class="wrap band-s flow">
                <nav class="crumbs" aria-label=t.s("concepts-crumbs")>
                    <a href=urls::season(l, &season.slug)>{name}</a>
                    " / "
                    <a href=urls::gallery(l, &season.slug)>{t.s("gallery-crumb")}</a>
                </nav>
                <h1>{title}</h1>
                <p class="lead">{t.s("reports-lead")}</p>
                {body}
            </div>
        }
    }))
}

fn list(t: Tr, season: &str, reports: &[PublicReport], asked: usize) -> impl IntoView + use<> {
    let pages = reports.len().div_ceil(PAGE);
    let page = asked.min(pages.saturating_sub(1));
    let rows = reports.iter().skip(page * PAGE).take(PAGE).map(|report| row(t, report)).collect_view();
    let words = PagesWords { label: t.s("concepts-pages"), page: t.s("concepts-page") };
    let href = |page: usize| {
        let pairs: Vec<_> = (page > 0).then(|| ("page", (page + 1).to_string())).into_iter().collect();
        urls::with_query(urls::season_reports(t.language, season), &pairs)
    };
    let links = ui::pages(words, page, pages, href);
    view! {
        <p>{t.a("reports-count", [("n", reports.len().into())])}</p>
        <ul class="slip plain">{rows}</ul>
        {links}
    }
}

fn row(t: Tr, report: &PublicReport) -> impl IntoView + use<> {
    let lang = (report.language != t.language.tag()).then(|| report.language.clone());
    let library =
        if report.library.is_empty() { t.s("reports-unknown-library") } else { report.library.clone() };
    let channel = t.maybe_of("concepts-channel-", &report.channel).unwrap_or_else(|| report.channel.clone());
    let site = site_name(&report.link);
    let label =
        t.a("reports-link-label", [("site", site.clone().into()), ("library", library.clone().into())]);
    view! {
        <li class="flow tight">
            <p class="row apart"><b>{library}</b> <span class="tag">{channel}</span></p>
            <p class="book lines" lang=lang>{report.why.clone()}</p>
            <p class="small break">
                <a href=report.link.clone() rel="nofollow ugc noopener noreferrer" aria-label=label>{site}</a>
            </p>
        </li>
    }
}
