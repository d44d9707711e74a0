//! The page behind every badge and certificate: what it attests, or that it attests nothing. A drawing can be copied by
//! anybody; this page cannot.

use super::{
    badge,
    nominee::foreign,
    seen::{Named, Seen},
};
use crate::{error::PageResult, page::Head, urls, visit::Visit};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::awards::{
    embargo::AwardFile,
    known::{Honour, Keepsake},
};
use leptos::prelude::*;

pub async fn page(
    visit: Visit,
    Path((_, season, category, number)): Path<(String, String, String, String)>,
) -> PageResult {
    let seen = Seen::find(visit.store(), &season, &category).await?;
    let number: Option<u32> = number.parse().ok();
    let attested = seen.as_ref().zip(number).and_then(|(seen, number)| {
        let named = seen.keepsake(number, Keepsake::Badge)?;
        Some((seen, named))
    });
    Ok(match attested {
        Some((seen, named)) => genuine(&visit, seen, named),
        None => nothing(&visit),
    })
}

fn genuine(visit: &Visit, seen: &Seen, named: &Named) -> Response {
    let (t, l) = (visit.t, visit.language);
    let (season, category) = (&seen.season, &seen.category);
    let head = Head {
        title: t.a("verify-title", [("title", named.title.clone().into())]),
        description: badge::words(t, seen, named),
        public: !season.demo,
        ..Head::default()
    };
    let picture =
        urls::award_file(l, &season.slug, &category.slug, AwardFile::Badge { number: named.number });
    let certificate = seen.known.keepsake(named.id, Keepsake::Certificate).map(|_| {
        let file = AwardFile::Certificate { number: named.number };
        let href = urls::award_file(l, &season.slug, &category.slug, file);
        view! { <a href=href>{t.s("honours-certificate")}</a> }
    });
    let revealed = seen.known.reveal().filter(|_| named.honour != Honour::Nominee);
    let day = revealed.map(|reveal| (t.s("verify-day"), t.date(reveal.at, &season.time_zone), None));
    let rows = [
        Some((t.s("verify-honour"), t.of("honour-", named.honour.as_str()), None)),
        Some((t.s("verify-award"), category.name.get(l).to_owned(), None)),
        Some((t.s("verify-season"), season.name.get(l).to_owned(), None)),
        Some((t.s("verify-nomination"), named.title.clone(), foreign(t, named.language))),
        Some((t.s("verify-library"), named.library.clone(), None)),
        day,
    ];
    let rows = rows
        .into_iter()
        .flatten()
        .map(|(name, value, lang)| view! { <div><dt>{name}</dt> <dd lang=lang>{value}</dd></div> })
        .collect_view();
    let (width, height) = badge::SIZE;
    let award = urls::award(l, &season.slug, &category.slug);
    let demo = season.demo.then(|| view! { <p class="notice warn" role="note">{t.s("verify-demo")}</p> });
    let host = visit.site.base_url.split("://").nth(1).unwrap_or(&visit.site.base_url).to_owned();
    visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("verify-yes")}</h1>
                {demo}
                <p><img src=picture alt="" width=width.to_string() height=height.to_string()/></p>
                <dl class="facts long">{rows}</dl>
                <p>{t.a("verify-how", [("host", host.into())])}</p>
                <p class="row"><a href=award>{t.s("verify-to-award")}</a> {certificate}</p>
            </div>
        }
    })
}

/// The same words whatever is missing: a season, a category, a number or an honour.
fn nothing(visit: &Visit) -> Response {
    let t = visit.t;
    let head = Head { title: t.s("verify-no"), ..Head::default() };
    let hall = urls::hall_of_fame(visit.language);
    let page = visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("verify-no")}</h1>
                <p>{t.s("verify-no-text")}</p>
                <p><a href=hall>{t.s("hall-title")}</a></p>
            </div>
        }
    });
    (StatusCode::NOT_FOUND, page).into_response()
}
