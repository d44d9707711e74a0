//! The next season, made from this one: its categories and rubrics, its dates a year later.

use super::{
    dates::shifted,
    form::{self, Faults, Typed},
};
use crate::{
    assets::Sheet,
    concepts::slug::slug_of,
    dates::a_year_later,
    error::PageResult,
    fields::Fields,
    page::{Head, Nav},
    urls,
    visit::Visit,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    language::{Language, Localised},
    seasons::{Season, SeasonDates},
};
use leptos::prelude::*;
use store::jury::Round;

pub async fn page(visit: Visit) -> PageResult {
    let season = visit.season()?.clone();
    let round = visit.store().find_round(season.id).await?;
    let typed = form::typed(&a_year_on(season, round), round.map(|round| later(&visit, round)));
    show(&visit, typed, Faults::new())
}

/// The season with its dates a year later, and without the year in its name where there is one.
fn a_year_on(season: Season, round: Option<Round>) -> Season {
    let dates = SeasonDates {
        call: season.call,
        round_opens_at: round.map_or(season.call.closes_at, |round| round.window.opens_at),
        round_closes_at: round.map_or(season.show_at, |round| round.window.closes_at),
        show_at: season.show_at,
    };
    let moved = shifted(dates, &season, a_year_later);
    let name = Localised::new(
        season
            .name
            .languages()
            .into_iter()
            .map(|language| (language, with_next_year(season.name.exactly(language)))),
    );
    Season { name, call: moved.call, show_at: moved.show_at, ..season }
}

fn later(visit: &Visit, round: Round) -> Round {
    let zone = visit.zone();
    let window = domain::jury::RoundWindow {
        opens_at: a_year_later(round.window.opens_at, zone),
        closes_at: a_year_later(round.window.closes_at, zone),
        closed_at: None,
    };
    Round { window, ..round }
}

/// `SoMe Awards 2027` becomes `SoMe Awards 2028`; a name without a year stays.
fn with_next_year(name: &str) -> String {
    name.split(' ')
        .map(|word| match word.parse::<u32>() {
            Ok(year @ 1900..=2999) => (year + 1).to_string(),
            _ => word.to_owned(),
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn show(visit: &Visit, typed: Typed, faults: Faults) -> PageResult {
    let (t, l) = (visit.t, visit.language);
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let head = Head {
        title: t.s("season-next-title"),
        nav: Nav::Organise,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::edit_season(l)>{t.s("season-edit-title")}</a></p>
                <h1>{t.s("season-next-title")}</h1>
                <p class="lead">{t.s("season-next-lead")}</p>
                {form::summary(t, &faults)}
                <form class="flow" method="post" action=urls::next_season(l) novalidate>
                    {form::fields(t, &typed, &faults)}
                    <p><button class="btn big" type="submit">{t.s("season-next-begin")}</button></p>
                </form>
            </div>
        }
    });
    Ok((status, page).into_response())
}

pub async fn begin(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let typed = form::from_fields(&fields);
    let change = match form::read(visit.t, &typed) {
        Ok((change, _)) => change,
        Err(faults) => return show(&visit, typed, faults),
    };
    let slug = slug_of(change.name.get(Language::En));
    match visit.store().clone_season(season, &slug, change, by, visit.now).await? {
        Some(_) => Ok(Redirect::to(&urls::edit_season(visit.language)).into_response()),
        None => {
            let fault = (format!("name-{}", Language::En), visit.t.s("season-next-there"));
            show(&visit, typed, vec![fault])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::with_next_year;

    #[test]
    fn a_year_in_a_name_goes_on() {
        assert_eq!(with_next_year("SoMe Awards 2027"), "SoMe Awards 2028");
        assert_eq!(with_next_year("Årets idé"), "Årets idé");
        assert_eq!(with_next_year("Top 10 of 2027"), "Top 10 of 2028");
    }
}
