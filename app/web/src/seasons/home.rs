//! The front page: borrow an idea, take part in the season, come to the show.

use crate::{
    assets::{self, Sheet},
    concepts::{Stock, card, cover_picture, stock},
    error::PageResult,
    messages::Tr,
    page::{Head, deadline},
    sharing::{HeadExtras, home_data},
    ui::{self, Icon},
    urls,
    visit::Visit,
};
use domain::{
    concepts::{Channel, EffortBand, Filter, Order, TargetGroup},
    language::Language,
    search,
    seasons::{CallState, Category, Season},
    time::Timestamp,
};
use leptos::prelude::*;
use std::{cmp::Reverse, collections::BTreeSet};
use store::concepts::ConceptSummary;

/// Covers in the hero.
const SHELF: usize = 3;
/// Cards under "New on the shelf".
const NEW: usize = 4;

pub async fn page(visit: Visit) -> PageResult {
    let t = visit.t;
    let stock = stock(&visit.site, visit.language).await?;
    let needs = needs(t, &stock);
    let season = match &visit.season {
        Some(season) => Some((season.clone(), visit.store().list_categories(season.id).await?)),
        None => None,
    };
    let data = home_data(&visit.site.base_url, visit.language);
    let head = Head {
        extras: Some(HeadExtras { data: Some(data), ..HeadExtras::default() }),
        title: t.s("home-title"),
        description: t.s("home-description"),
        sheets: &[Sheet::Home],
        public: true,
        ..Head::default()
    };
    let now = visit.now;
    Ok(visit.page(head, move || {
        view! {
            {hero(t, &stock.concepts, needs)}
            {newest(t, &stock.concepts)}
            {why_cards(t)}
            {season.map(|(season, categories)| {
                view! { {strip(t, &season, now)} {gala(t, &season, &categories)} }
            })}
            {questions(t)}
        }
    }))
}

/// A need in a few words, and the list that answers it.
struct Need {
    label: String,
    href: String,
}

/// The needs that have an answer in the catalogue just now.
fn needs(t: Tr, stock: &Stock) -> Vec<Need> {
    let concepts = &stock.concepts;
    let catalogue = urls::catalogue(t.language);
    let mut needs = Vec::new();
    let mut offer = |answered: bool, label: String, query: String| {
        if answered {
            needs.push(Need { label, href: format!("{catalogue}?{query}") });
        }
    };
    let students = |concept: &ConceptSummary| concept.target_groups.contains(&TargetGroup::Students);
    let an_hour = |concept: &ConceptSummary| concept.effort.band() == EffortBand::UpToOneHour;
    let in_the_room = |concept: &ConceptSummary| concept.channels.contains(&Channel::Event);
    offer(
        concepts.iter().any(students),
        t.s("home-need-students"),
        format!("target={}", TargetGroup::Students),
    );
    offer(concepts.iter().any(an_hour), t.s("home-need-hour"), format!("effort={}", EffortBand::UpToOneHour));
    offer(concepts.iter().any(in_the_room), t.s("home-need-room"), format!("channel={}", Channel::Event));
    for (label, words) in [
        (t.s("home-need-closed"), t.s("home-need-closed-words")),
        (t.s("home-need-privacy"), t.s("home-need-privacy-words")),
    ] {
        let found = stock.shelf.narrow(&search::terms(&words), &Filter::default(), Order::default(), 0, 0..0);
        offer(found.total > 0, label, format!("q={}", urls::encode(&words)));
    }
    needs
}

fn hero(t: Tr, concepts: &[ConceptSummary], needs: Vec<Need>) -> impl IntoView + use<> {
    let lead = match concepts.len() {
        0 => t.s("home-lead-empty"),
        count => t.a("home-lead", [("n", count.into())]),
    };
    let needs = needs
        .into_iter()
        .map(|need| view! { <li><a class="tag" href=need.href>{need.label}</a></li> })
        .collect_view();
    let covers = shelf(concepts)
        .map(|concept| {
            let href = urls::concept(t.language, &concept.slug);
            view! { <li><a href=href>{cover_picture(&concept.slug, concept.title.clone(), false)}</a></li> }
        })
        .collect_view();
    view! {
        <section class="sun hero">
            <div class="wrap">
                <div class="flow words">
                    <h1>{t.s("home-title")}</h1>
                    <p class="lead">{lead}</p>
                    <form class="search" role="search" action=urls::catalogue(t.language)>
                        <label for="q">{t.s("home-search")}</label>
                        <div class="bar">
                            <input class="input" id="q" name="q" type="search" autocomplete="off"/>
                            <button class="btn" type="submit">{ui::icon(Icon::Search)} " " {t.s("concepts-search")}</button>
                        </div>
                    </form>
                    <ul class="row plain">{needs}</ul>
                </div>
                <ul class="shelf">{covers}</ul>
            </div>
        </section>
    }
}

/// The first concepts whose covers differ in kind, so that the shelf shows the range.
fn shelf(concepts: &[ConceptSummary]) -> impl Iterator<Item = &ConceptSummary> {
    let mut goals = BTreeSet::new();
    concepts.iter().filter(move |concept| goals.insert(concept.goal)).take(SHELF)
}

fn newest(t: Tr, concepts: &[ConceptSummary]) -> AnyView {
    let l = t.language;
    let count = concepts.len();
    if count == 0 {
        let way_on = Some((urls::nominate(l), t.s("home-nominate")));
        let empty = ui::empty(t.s("home-empty-title"), t.s("home-empty-text"), way_on);
        return view! { <section class="band wrap">{empty}</section> }.into_any();
    }
    let mut latest: Vec<&ConceptSummary> = concepts.iter().collect();
    latest.sort_by_key(|concept| (Reverse(concept.updated_at), concept.number));
    let cards = latest.into_iter().take(NEW).map(|concept| card(t, concept, true)).collect_view();
    view! {
        <section class="band wrap">
            <div class="head">
                <h2>{t.s("home-new")}</h2>
                <a href=urls::catalogue(l)>{t.a("home-all", [("n", count.into())])}</a>
            </div>
            <ul class="grid cards tall">{cards}</ul>
        </section>
    }
    .into_any()
}

/// What a card is that a list of winners is not.
fn why_cards(t: Tr) -> impl IntoView {
    let points = ["when", "effort", "evidence", "source"]
        .map(|point| {
            view! {
                <li>
                    <p><b>{t.of("home-why-", point)}</b></p>
                    <p class="book">{t.of("home-why-text-", point)}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="band tinted">
            <div class="wrap beside half">
                <div class="flow">
                    <h2>{t.s("home-why-title")}</h2>
                    <p class="lead">{t.s("home-why-lead")}</p>
                    <p><a href=urls::about(t.language, "judging")>{t.s("home-why-link")}</a></p>
                </div>
                <ol class="slip plain">{points}</ol>
            </div>
        </section>
    }
}

/// The season in four steps.
fn strip(t: Tr, season: &Season, now: Timestamp) -> impl IntoView + use<> {
    let zone = season.time_zone.as_str();
    let state = season.call.state(now);
    let over = now >= season.show_at;
    let dates = t.a(
        "home-from-to",
        [
            ("from", t.date(season.call.opens_at, zone).into()),
            ("to", t.date(season.call.closes_at, zone).into()),
        ],
    );
    let here = match state {
        CallState::NotYetOpen => t.s("home-step-call-soon"),
        CallState::Open => {
            t.a("home-step-call-open", [("days", (season.call.closes_at - now).whole_days().into())])
        }
        CallState::Closed => t.s("home-step-call-closed"),
    };
    let between = state == CallState::Closed && !over;
    let steps = [
        (state == CallState::Open, t.s("home-step-call"), dates, here),
        (between, t.s("home-step-jury"), t.s("home-step-jury-when"), t.s("home-step-jury-text")),
        (false, t.s("home-step-concepts"), t.s("home-step-concepts-when"), t.s("home-step-concepts-text")),
        (over, t.s("home-step-awards"), t.moment(season.show_at, zone), t.s("home-step-awards-text")),
    ];
    let steps = steps
        .into_iter()
        .map(|(current, name, when, text)| {
            view! {
                <li class=current.then_some("now") aria-current=current.then_some("step")>
                    <p><b>{name}</b></p>
                    <p>{when}</p>
                    <p class="small">{text}</p>
                </li>
            }
        })
        .collect_view();
    let closes = (state == CallState::Open)
        .then(|| view! { <p>{t.a("season-open", [("deadline", deadline(t, season).into())])}</p> });
    view! {
        <section class="band wrap">
            <div class="head"><h2>{t.s("home-strip")}</h2> {closes}</div>
            <ol class="steps season plain">{steps}</ol>
            {buttons(t, season, state)}
        </section>
    }
}

fn buttons(t: Tr, season: &Season, state: CallState) -> AnyView {
    let l = t.language;
    if state == CallState::Open {
        view! {
            <p class="row">
                <a class="btn big" href=urls::nominate(l)>{t.s("home-nominate")}</a>
                <a class="btn second big" href=urls::report(l)>{t.s("home-report")}</a>
            </p>
        }
        .into_any()
    } else {
        let href = urls::season(l, &season.slug);
        view! { <p class="row"><a class="btn second big" href=href>{t.s("home-season")}</a></p> }.into_any()
    }
}

/// The night of the show: the awards and what each asks. Who wins is the awards' own to tell.
fn gala(t: Tr, season: &Season, categories: &[Category]) -> impl IntoView + use<> {
    let l: Language = t.language;
    let awards = (1..)
        .zip(categories)
        .map(|(number, category)| {
            view! {
                <li>
                    <span class="no">{number}</span>
                    " "
                    <span>
                        <b>{category.name.get(l).to_owned()}</b>
                        <br/>
                        {category.question.get(l).to_owned()}
                    </span>
                </li>
            }
        })
        .collect_view();
    let when = t.a(
        "home-show-when",
        [
            ("moment", t.moment(season.show_at, &season.time_zone).into()),
            ("zone", t.zone(&season.time_zone).into()),
        ],
    );
    view! {
        <section class="night band gala">
            <div class="wrap beside half">
                <div class="flow">
                    <p class="small">{when}</p>
                    <h2 class="huge">{season.name.get(l).to_owned()}</h2>
                    <p class="lead">{t.a("home-show-lead", [("n", categories.len().into())])}</p>
                    <p>
                        <a class="btn" href=urls::awards(l, &season.slug)>
                            {t.s("home-show-link")} " " {ui::icon(Icon::Next)}
                        </a>
                    </p>
                </div>
                <ul class="awards plain">{awards}</ul>
            </div>
            <img
                class="drift"
                src=assets::url("leaf-drift.svg")
                alt=""
                width="1600"
                height="180"
            />
        </section>
    }
}

/// Four questions to begin with, whatever a library does next.
fn questions(t: Tr) -> impl IntoView {
    let questions = ["what", "how", "who", "better"]
        .map(|question| {
            view! {
                <li>
                    <h3>{t.of("home-question-", question)}</h3>
                    <p>{t.of("home-question-text-", question)}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="band wrap">
            <div class="head"><h2>{t.s("home-questions")}</h2></div>
            <ol class="grid questions plain">{questions}</ol>
            <p class="small soft">{t.s("home-questions-credit")}</p>
        </section>
    }
}
