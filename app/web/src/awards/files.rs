//! Files of an award under addresses that name nobody: certificates and badges. Whether there is one is asked each time.

use super::{
    badge,
    seen::{Named, Seen},
};
use crate::{
    concepts::{Job, PDF, off_the_press, press_answer},
    dates,
    error::{PageError, PageResult},
    messages::Tr,
    sharing::{Asked, SITE_NAME, open_file},
    urls,
};
use axum::extract::{Path, Query};
use domain::{
    awards::{
        embargo::{AwardFile, award_cache_key, award_file_stem},
        known::{Honour, Keepsake},
    },
    language::Language,
    time::Timestamp,
};
use press::{Certificate, Imprint, Words};

/// `certificate-{number}.pdf` or `badge-{number}.svg`; `?lang=` says in which language, otherwise it is the nomination's.
pub async fn serve(
    asked: Asked,
    Path((season, category, file)): Path<(String, String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> PageResult {
    let file = AwardFile::from_name(&file).ok_or(PageError::NotFound)?;
    let seen = Seen::find(asked.store(), &season, &category).await?.ok_or(PageError::NotFound)?;
    let wished = pairs.iter().find(|(name, _)| name == "lang").map(|(_, value)| value.parse::<Language>());
    let language = wished.transpose().map_err(|_| PageError::NotFound)?;
    match file {
        AwardFile::Badge { number } => {
            let named = seen.keepsake(number, Keepsake::Badge).ok_or(PageError::NotFound)?;
            let t = Tr::new(language.unwrap_or_else(|| own_language(named)));
            Ok(open_file(&asked, "image/svg+xml", badge::svg(t, &seen, named)))
        }
        AwardFile::Certificate { number } => {
            let named = seen.keepsake(number, Keepsake::Certificate).ok_or(PageError::NotFound)?;
            let t = Tr::new(language.unwrap_or_else(|| own_language(named)));
            certificate(&asked, t, &seen, number).await
        }
        AwardFile::Press { .. } | AwardFile::Result | AwardFile::Ballots => Err(PageError::NotFound),
    }
}

/// The language of the nomination where the site speaks it.
fn own_language(named: &Named) -> Language {
    named.language.tag().parse().unwrap_or(Language::En)
}

async fn certificate(asked: &Asked, t: Tr, seen: &Seen, number: u32) -> PageResult {
    let (season, category) = (seen.season.slug.clone(), seen.category.slug.clone());
    let file = AwardFile::Certificate { number };
    let key = award_cache_key(seen.known.category(), seen.known.reveal());
    let key = format!("{key}/{number}/{}", t.language);
    let name = format!("{}-{}.pdf", award_file_stem(&season, &category, file), t.language);
    let page = format!("{}{}", asked.base(), urls::award(t.language, &season, &category));
    let site = asked.site.clone();
    let printed = off_the_press(&asked.site, key, || async move {
        // read once more, so that what is kept is as new as it says
        let seen = Seen::find(&site.backend.store, &season, &category).await?.ok_or(PageError::NotFound)?;
        let named = seen.keepsake(number, Keepsake::Certificate).ok_or(PageError::NotFound)?;
        let at = seen.known.reveal().ok_or(PageError::NotFound)?.at;
        let imprint = imprint(t, &seen, at);
        let sheet = sheet(t, &site.base_url, &seen, named, at);
        Ok(Job::from_words(&format!("{sheet:?} {imprint:?}"), move |_| press::certificate(&imprint, &sheet)))
    });
    Ok(press_answer(&*printed.await?, PDF, &name, Some(page), &asked.headers))
}

fn sheet(t: Tr, base: &str, seen: &Seen, named: &Named, at: Timestamp) -> Certificate {
    let (season, l) = (&seen.season, t.language);
    let page = urls::verify(l, &season.slug, &seen.category.slug, named.number);
    Certificate {
        honour: t.of("honour-", named.honour.as_str()),
        won: named.honour == Honour::Winner,
        award: seen.category.name.get(l).to_owned(),
        season: season.name.get(l).to_owned(),
        title: named.title.clone(),
        language: named.language.tag().to_owned(),
        library: named.library.clone(),
        day: t.date(at, &season.time_zone),
        signed: t.s("certificate-signed"),
        verify: t.s("certificate-verify"),
        address: format!("{base}{page}"),
    }
}

fn imprint(t: Tr, seen: &Seen, at: Timestamp) -> Imprint {
    Imprint {
        language: t.language.tag().to_owned(),
        site: SITE_NAME.to_owned(),
        day: dates::printed_day(at, &seen.season.time_zone),
        words: Words {
            contents: t.s("press-contents"),
            index: t.s("press-index"),
            code: t.s("press-code"),
            scan: t.s("certificate-verify"),
            sources: t.s("concepts-sources"),
        },
    }
}
