//! Several concepts at once: two to four side by side, or a list to share. Both live in their address, so that nobody needs
//! an account and a link is all there is to keep.

use super::{
    card::{self, number},
    facets, fit,
    meters::{effort_meter, evidence_meter},
    press,
    sections::section_html,
    stock::{Stock, stock},
};
use crate::{
    error::{PageError, PageResult},
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::extract::Query;
use domain::{
    concepts::{Facet, Place, Profile, Section, TeamSize, fit as weigh},
    language::Language,
};
use leptos::prelude::*;
use store::concepts::ConceptDetail;

/// Columns that can be read side by side.
const COMPARED: std::ops::RangeInclusive<usize> = 2..=4;
/// Concepts of one collection.
const COLLECTED_MAX: usize = 40;
/// The longest name of a collection, in characters.
const NAME_MAX: usize = 80;

/// The concepts an address names, each once, and how many of those named are not in the catalogue.
fn named(stock: &Stock, pairs: &[(String, String)], most: usize) -> (Vec<usize>, usize) {
    let mut found = Vec::new();
    let mut gone = 0;
    for (_, slug) in pairs.iter().filter(|(key, _)| key == "c").take(COLLECTED_MAX) {
        match stock.find(slug) {
            Some(at) if !found.contains(&at) => found.push(at),
            Some(_) => {}
            None => gone += 1,
        }
    }
    found.truncate(most);
    (found, gone)
}

fn head(t: Tr, title: String) -> Head {
    Head {
        title,
        description: t.s("concepts-catalogue-description"),
        nav: Nav::Catalogue,
        public: true,
        ..Head::default()
    }
}

pub async fn compare(visit: Visit, Query(pairs): Query<Vec<(String, String)>>) -> PageResult {
    let stock = stock(&visit.site, visit.language).await?;
    let (t, l) = (visit.t, visit.language);
    let (named, _) = named(&stock, &pairs, *COMPARED.end());
    let profile = fit::profile(&pairs);
    let mut columns = Vec::new();
    if COMPARED.contains(&named.len()) {
        for at in named {
            let slug = &stock.concepts[at].slug;
            let detail = visit.store().find_published_concept(slug, l).await?.ok_or(PageError::NotFound)?;
            columns.push(detail);
        }
    }
    Ok(visit.page(head(t, t.s("compare-title")), move || {
        let content = if columns.is_empty() {
            let way_on = (urls::catalogue(l), t.s("concepts-none-all"));
            ui::empty(t.s("compare-none-title"), t.s("compare-none"), Some(way_on)).into_any()
        } else {
            table(t, &columns, &profile).into_any()
        };
        view! {
            <div class="wrap band-s flow">
                {crumbs(t)}
                <h1>{t.s("compare-title")}</h1>
                {content}
            </div>
        }
    }))
}

fn crumbs(t: Tr) -> impl IntoView {
    let l = t.language;
    view! {
        <nav class="crumbs" aria-label=t.s("concepts-crumbs")>
            <a href=urls::home(l)>{t.s("site-name")}</a>
            " / "
            <a href=urls::catalogue(l)>{t.s("concepts-catalogue-title")}</a>
        </nav>
    }
}

/// One row for each thing to weigh, one column for each concept.
fn table(t: Tr, columns: &[ConceptDetail], profile: &Profile) -> impl IntoView + use<> {
    let l = t.language;
    let heads = columns
        .iter()
        .map(|it| {
            let lang = (it.summary.language != l).then(|| it.summary.language.tag());
            let href = urls::with_query(urls::concept(l, &it.summary.slug), &fit::pairs(profile));
            view! {
                <th scope="col">
                    {card::cover_picture(&it.summary.slug, String::new(), false)}
                    <span class="small soft">{number(it.summary.number)}</span>
                    " "
                    <a href=href lang=lang>{it.summary.title.clone()}</a>
                </th>
            }
        })
        .collect_view();
    let fits = (!profile.is_empty()).then(|| {
        row(t.s("fit-heading"), columns, |it| {
            fit::verdict(t, &weigh(profile, &fit::preconditions(&it.summary))).into_any()
        })
    });
    let seasons = Default::default();
    let words = |facet: Facet, value: &str| facets::name(t, facet, value, &seasons);
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=t.s("compare-title")>
            <table class="compare">
                <thead><tr><td></td>{heads}</tr></thead>
                <tbody>
                    {fits}
                    {row(t.s("concepts-fact-goal"), columns, |it| words(Facet::Goal, it.summary.goal.as_str()).into_any())}
                    {row(t.s("concepts-fact-target"), columns, |it| {
                        let names: Vec<String> =
                            it.summary.target_groups.iter().map(|group| words(Facet::TargetGroup, group.as_str())).collect();
                        names.join(", ").into_any()
                    })}
                    {row(t.s("concepts-fact-channels"), columns, |it| {
                        let names: Vec<String> =
                            it.summary.channels.iter().map(|channel| words(Facet::Channel, channel.as_str())).collect();
                        names.join(", ").into_any()
                    })}
                    {row(t.s("concepts-facet-place"), columns, |it| {
                        Place::of(&it.summary.channels).map(|place| words(Facet::Place, place.as_str())).into_any()
                    })}
                    {row(t.s("compare-evidence"), columns, |it| evidence_meter(t, it.summary.graded().grade, false).into_any())}
                    {row(t.s("compare-effort"), columns, |it| effort_meter(t, it.summary.effort, false).into_any())}
                    {row(t.s("concepts-facet-team"), columns, |it| {
                        words(Facet::Team, TeamSize::of(it.summary.effort).as_str()).into_any()
                    })}
                    {row(t.s("concepts-fact-start"), columns, |it| own_words(t, it, &it.to_start))}
                    {row(t.s("concepts-fact-skills"), columns, |it| own_words(t, it, &it.skills))}
                    {row(Section::UseWhen.heading(l).to_owned(), columns, |it| section(t, it, Section::UseWhen))}
                    {row(Section::LeaveWhen.heading(l).to_owned(), columns, |it| section(t, it, Section::LeaveWhen))}
                    {row(Section::Pitfalls.heading(l).to_owned(), columns, |it| section(t, it, Section::Pitfalls))}
                </tbody>
            </table>
        </div>
    }
}

fn row(heading: String, columns: &[ConceptDetail], cell: impl Fn(&ConceptDetail) -> AnyView) -> AnyView {
    let cells: Vec<AnyView> = columns.iter().map(cell).collect();
    let cells = cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view();
    view! { <tr><th scope="row">{heading}</th>{cells}</tr> }.into_any()
}

fn own_words(t: Tr, it: &ConceptDetail, text: &str) -> AnyView {
    let lang = (it.summary.language != t.language).then(|| it.summary.language.tag());
    view! { <span lang=lang>{text.to_owned()}</span> }.into_any()
}

fn section(t: Tr, it: &ConceptDetail, wanted: Section) -> AnyView {
    let language = it.summary.language;
    let lang = (language != t.language).then(|| language.tag());
    let html = section_html(&it.body, language, wanted);
    view! { <div class="flow" lang=lang inner_html=html></div> }.into_any()
}

/// What the address of a collection says.
pub struct Collection {
    pub name: String,
    /// Where its concepts stand in the stock.
    pub named: Vec<usize>,
    /// How many of those it names are not in the catalogue.
    pub gone: usize,
}

impl Collection {
    pub fn read(stock: &Stock, pairs: &[(String, String)]) -> Self {
        let (named, gone) = named(stock, pairs, COLLECTED_MAX);
        let name = pairs
            .iter()
            .find(|(key, _)| key == "name")
            .map(|(_, name)| {
                name.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(NAME_MAX).collect()
            })
            .unwrap_or_default();
        Self { name, named, gone }
    }

    pub fn title(&self, t: Tr) -> String {
        if self.name.is_empty() { t.s("collection-title") } else { self.name.clone() }
    }

    /// Its address without what is gone.
    pub fn href(&self, stock: &Stock, language: Language) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        if !self.name.is_empty() {
            pairs.push(("name", urls::encode(&self.name)));
        }
        pairs.extend(self.named.iter().map(|&at| ("c", stock.concepts[at].slug.clone())));
        urls::with_query(urls::collection(language), &pairs)
    }
}

pub async fn collection(visit: Visit, Query(pairs): Query<Vec<(String, String)>>) -> PageResult {
    let stock = stock(&visit.site, visit.language).await?;
    let (t, l) = (visit.t, visit.language);
    let collection = Collection::read(&stock, &pairs);
    let path = collection.href(&stock, l);
    let link = format!("{}{path}", visit.site.base_url);
    let title = collection.title(t);
    let Collection { name, named, gone } = collection;
    Ok(visit.page(head(t, title.clone()), move || {
        let content = if named.is_empty() {
            let way_on = (urls::catalogue(l), t.s("concepts-none-all"));
            ui::empty(t.s("collection-none-title"), t.s("collection-none"), Some(way_on)).into_any()
        } else {
            shared(t, &stock, &named, &name, (link, &path)).into_any()
        };
        let gone = (gone > 0).then(|| ui::notice("warn", t.a("collection-gone", [("n", gone.into())])));
        view! {
            <div class="wrap band-s flow">
                {crumbs(t)}
                <h1>{title}</h1>
                {gone}
                {content}
            </div>
        }
    }))
}

fn shared(
    t: Tr,
    stock: &Stock,
    named: &[usize],
    name: &str,
    (link, path): (String, &str),
) -> impl IntoView + use<> {
    let l = t.language;
    let cards = named.iter().map(|&at| card::card(t, &stock.concepts[at], false)).collect_view();
    let keep = named
        .iter()
        .map(|&at| {
            let concept = &stock.concepts[at];
            view! {
                <label class="choice">
                    <input type="checkbox" name="c" value=concept.slug.clone() checked=true/>
                    <span>{concept.title.clone()}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <p class="small soft">{t.a("concepts-count", [("n", named.len().into())])}</p>
        <ul class="grid cards two">{cards}</ul>
        {press::take_list(t, path)}
        <section class="panel flow screen" aria-labelledby="share">
            <h2 class="mid" id="share">{t.s("collection-share")}</h2>
            <p>{t.s("collection-share-text")}</p>
            <p><a class="break" href=link.clone()>{link.clone()}</a></p>
            {ui::qr_code(&link, t.s("collection-qr"))}
            <details>
                <summary>{t.s("collection-change")}</summary>
                <form class="flow" action=urls::collection(l)>
                    <div class="field">
                        <label for="name">{t.s("collection-name")}</label>
                        <input class="input" id="name" name="name" maxlength=NAME_MAX.to_string() value=name.to_owned() autocomplete="off"/>
                    </div>
                    <fieldset><legend>{t.s("collection-keep")}</legend>{keep}</fieldset>
                    <p><button class="btn" type="submit">{t.s("collection-again")}</button></p>
                </form>
            </details>
        </section>
    }
}
