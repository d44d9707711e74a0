//! The catalogue: one list, narrowed by facets and searched, in an order that explains itself.

use super::{
    card,
    collation::collate,
    query::{CatalogueQuery, Ticked},
};
use crate::{
    dates,
    error::PageResult,
    messages::Tr,
    page::{Head, Nav},
    sharing::{HeadExtras, catalogue_data},
    ui::{self, Icon, PagesWords},
    urls,
    visit::Visit,
};
use axum::extract::Query;
use domain::{
    concepts::{CardFacts, Channel, EffortBand, FacetCounts, Narrowed, Order, TargetGroup, narrow},
    ids::ConceptId,
};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use store::concepts::ConceptSummary;

/// Cards on one page.
const PAGE: usize = 18;
/// Covers that are seen without scrolling on most screens.
const EAGER: usize = 4;

pub async fn page(visit: Visit, Query(pairs): Query<Vec<(String, String)>>) -> PageResult {
    let query = CatalogueQuery::parse(&pairs);
    let terms = query.terms();
    let found = visit.store().search_published_concepts(visit.language, &terms).await?;
    let seed = dates::day_seed(visit.now, visit.zone());
    let list = List::new(found, query, seed, visit.t);
    let t = visit.t;
    let cards = list.cards.iter().map(|card| (card.title.as_str(), card.slug.as_str()));
    let data = catalogue_data(&visit.site.base_url, t.language, &t.s("concepts-catalogue-title"), cards);
    let head = Head {
        extras: Some(HeadExtras { data: Some(data), concept: None }),
        title: t.s("concepts-catalogue-title"),
        description: t.s("concepts-catalogue-description"),
        nav: Nav::Catalogue,
        public: true,
        ..Head::default()
    };
    Ok(visit.page(head, move || view(t, list)))
}

/// The list as this address asks for it.
pub struct List {
    query: CatalogueQuery,
    /// Everything the search found.
    found: usize,
    /// What is left after the filters.
    total: usize,
    hidden: usize,
    counts: FacetCounts,
    /// The cards of this page, in order.
    cards: Vec<ConceptSummary>,
    pages: usize,
}

impl List {
    /// Narrows and orders what was found and takes the page asked for, or the last one there is.
    pub fn new(found: Vec<ConceptSummary>, query: CatalogueQuery, day_seed: u64, t: Tr) -> Self {
        let facts: Vec<CardFacts> = found.iter().map(ConceptSummary::card_facts).collect();
        let Narrowed { shown, hidden, counts } =
            narrow(&facts, &query.filter, query.order, day_seed, collate(t.language));
        let pages = shown.len().div_ceil(PAGE).max(1);
        let query = query.at_page(query.page.min(pages - 1));
        let (count, total) = (found.len(), shown.len());
        let mut by_id: BTreeMap<ConceptId, ConceptSummary> =
            found.into_iter().map(|concept| (concept.id, concept)).collect();
        let cards =
            shown.into_iter().skip(query.page * PAGE).take(PAGE).filter_map(|id| by_id.remove(&id)).collect();
        Self { found: count, total, hidden, counts, cards, pages, query }
    }
}

/// The page's content.
pub fn view(t: Tr, list: List) -> impl IntoView {
    let order = (list.query.order != Order::default())
        .then(|| view! { <input type="hidden" name="order" value=list.query.order.as_str()/> });
    view! {
        <div class="wrap band-s">
            <h1>{t.s("concepts-catalogue-title")}</h1>
            <form class="catalogue" action=urls::catalogue(t.language) role="search">
                <div class="bar wide">
                    <label class="vh" for="q">{t.s("concepts-search-label")}</label>
                    <input
                        class="input"
                        id="q"
                        name="q"
                        type="search"
                        value=list.query.search.clone()
                        placeholder=t.s("concepts-search-hint")
                        autocomplete="off"
                    />
                    {order}
                    <button class="btn" type="submit">{ui::icon(Icon::Search)} " " {t.s("concepts-search")}</button>
                </div>
                <div class="beside">
                    {facets(t, &list)}
                    <section class="flow" aria-labelledby="count">
                        {heading(t, &list)}
                        {active(t, &list)}
                        {results(t, &list)}
                    </section>
                </div>
            </form>
        </div>
    }
}

fn facets(t: Tr, list: &List) -> impl IntoView + use<> {
    let filter = &list.query.filter;
    let efforts = facet(
        &EffortBand::ALL,
        &list.counts.efforts,
        &filter.efforts,
        |value| value.as_str(),
        |name| t.of("concepts-band-", name),
    );
    let channels = facet(
        &Channel::ALL,
        &list.counts.channels,
        &filter.channels,
        |value| value.as_str(),
        |name| t.of("concepts-channel-", name),
    );
    let targets = facet(
        &TargetGroup::ALL,
        &list.counts.target_groups,
        &filter.target_groups,
        |value| value.as_str(),
        |name| t.of("concepts-target-", name),
    );
    view! {
        <details class="facets open-wide">
            <summary>{t.s("concepts-narrow")}</summary>
            {fieldset(t.s("concepts-facet-effort"), "effort", efforts)}
            {fieldset(t.s("concepts-facet-channel"), "channel", channels)}
            {fieldset(t.s("concepts-facet-target"), "target", targets)}
            <p><button class="btn" type="submit">{t.s("concepts-show")}</button></p>
        </details>
    }
}

/// A value with its name, how many cards it would give, and whether it is ticked.
struct FacetValue {
    value: &'static str,
    label: String,
    count: usize,
    ticked: bool,
}

/// The values of a facet worth offering: those that would give something, and those that are ticked.
fn facet<T: Ord + Copy>(
    all: &[T],
    counts: &BTreeMap<T, usize>,
    ticked: &BTreeSet<T>,
    word: impl Fn(T) -> &'static str,
    label: impl Fn(&str) -> String,
) -> Vec<FacetValue> {
    all.iter()
        .map(|&value| FacetValue {
            value: word(value),
            label: label(word(value)),
            count: counts.get(&value).copied().unwrap_or(0),
            ticked: ticked.contains(&value),
        })
        .filter(|value| value.count > 0 || value.ticked)
        .collect()
}

fn fieldset(legend: String, name: &'static str, values: Vec<FacetValue>) -> Option<impl IntoView> {
    (!values.is_empty()).then(|| {
        let choices = values
            .into_iter()
            .map(|FacetValue { value, label, count, ticked }| {
                view! {
                    <label class="choice">
                        <input type="checkbox" name=name value=value checked=ticked/>
                        <span>{label}</span>
                        <span class="soft num">{count}</span>
                    </label>
                }
            })
            .collect_view();
        view! { <fieldset><legend>{legend}</legend>{choices}</fieldset> }
    })
}

/// How many there are, and the orders to choose from.
fn heading(t: Tr, list: &List) -> impl IntoView + use<> {
    let count = if list.hidden == 0 {
        t.a("concepts-count", [("n", list.total.into())])
    } else {
        t.a("concepts-count-of", [("n", list.total.into()), ("all", list.found.into())])
    };
    let orders = Order::ALL
        .map(|order| {
            let name = t.of("concepts-order-", order.as_str());
            if order == list.query.order {
                view! { <b>{name}</b> " " }.into_any()
            } else {
                let href = list.query.ordered(order).href(t.language);
                view! { <a href=href>{name}</a> " " }.into_any()
            }
        })
        .collect_view();
    view! {
        <div class="row apart">
            <h2 class="mid" id="count">{count}</h2>
            <p class="row small" id="order"><span>{t.s("concepts-order")}</span> " " {orders}</p>
        </div>
    }
}

/// What narrows the list just now, each removable.
fn active(t: Tr, list: &List) -> Option<impl IntoView + use<>> {
    let query = &list.query;
    let mut tags: Vec<(String, String)> = Vec::new();
    if !query.search.is_empty() {
        let label = t.a("concepts-searched", [("words", query.search.clone().into())]);
        tags.push((label, query.without_search().href(t.language)));
    }
    for ticked in query.ticked() {
        let label = match ticked {
            Ticked::Channel(value) => t.of("concepts-channel-", value.as_str()),
            Ticked::TargetGroup(value) => t.of("concepts-target-", value.as_str()),
            Ticked::Effort(value) => t.of("concepts-band-", value.as_str()),
        };
        tags.push((label, query.without(ticked).href(t.language)));
    }
    (!tags.is_empty()).then(|| {
        let clear = (tags.len() > 1)
            .then(|| view! { <li><a href=urls::catalogue(t.language)>{t.s("concepts-clear")}</a></li> });
        let tags = tags
            .into_iter()
            .map(|(label, href)| {
                view! {
                    <li>
                        <a class="tag" href=href>
                            {label}
                            <span class="vh">{t.s("concepts-remove")}</span>
                            {ui::icon(Icon::Cross)}
                        </a>
                    </li>
                }
            })
            .collect_view();
        view! { <ul class="row plain">{tags} {clear}</ul> }
    })
}

fn results(t: Tr, list: &List) -> AnyView {
    if list.cards.is_empty() {
        return nothing(t, list).into_any();
    }
    let cards =
        list.cards.iter().enumerate().map(|(index, concept)| card(t, concept, index >= EAGER)).collect_view();
    let words = PagesWords { label: t.s("concepts-pages"), page: t.s("concepts-page") };
    let pages =
        ui::pages(words, list.query.page, list.pages, |page| list.query.at_page(page).href(t.language));
    view! {
        {why(t, list)}
        <ul class="grid cards two">{cards}</ul>
        {pages}
    }
    .into_any()
}

/// The keys of the order, what plays no part, and what the filters hide.
fn why(t: Tr, list: &List) -> impl IntoView + use<> {
    let hidden = (list.hidden > 0)
        .then(|| view! { <p class="small">{t.a("concepts-why-hidden", [("n", list.hidden.into())])}</p> });
    let searched =
        (!list.query.search.is_empty()).then(|| view! { <p class="small">{t.s("concepts-why-search")}</p> });
    view! {
        <details class="why">
            <summary>{t.s("concepts-why")}</summary>
            <div class="flow">
                <p>{t.of("concepts-why-", list.query.order.as_str())} " " {t.s("concepts-why-no-part")}</p>
                {searched}
                {hidden}
            </div>
        </details>
    }
}

/// Nothing fits: say so, and offer what would.
fn nothing(t: Tr, list: &List) -> impl IntoView + use<> {
    let l = t.language;
    let (text, way_on) = if list.found == 0 && list.query.search.is_empty() {
        (t.s("concepts-none-yet"), (urls::nominate(l), t.s("concepts-none-yet-nominate")))
    } else if list.hidden > 0 {
        let href = list.query.without_filters().href(l);
        (t.a("concepts-none-filtered", [("n", list.hidden.into())]), (href, t.s("concepts-none-unfilter")))
    } else {
        (t.s("concepts-none-found"), (urls::catalogue(l), t.s("concepts-none-all")))
    };
    ui::empty(t.s("concepts-none-title"), text, Some(way_on))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page;
    use axum::body::to_bytes;
    use domain::{
        concepts::{Effort, EvidenceFacts, Goal, VersionLabel},
        cover::Motif,
        language::Language,
        time::Timestamp,
    };

    fn concept(n: i32) -> ConceptSummary {
        let nth = usize::try_from(n).unwrap();
        ConceptSummary {
            id: ConceptId(n.into()),
            slug: format!("a-concept-with-a-title-of-some-length-{n}"),
            number: n,
            motif: Motif::Voice,
            language: Language::En,
            title: format!("A concept with a title of some length {n}"),
            line: "Let the building have the voice: no names, one personality, two eyes and a big mouth."
                .into(),
            goal: Goal::ALL[nth % Goal::ALL.len()],
            channels: [Channel::ALL[nth % 12], Channel::ALL[(nth + 1) % 12]].into(),
            target_groups: [TargetGroup::ALL[nth % 11]].into(),
            effort: Effort::new(u16::try_from(nth % 60).unwrap(), 1, 3).unwrap(),
            evidence: EvidenceFacts { sources: 1, ..EvidenceFacts::default() },
            updated_at: Timestamp(n.into()),
            version: VersionLabel { year: 2027, number: 1 },
        }
    }

    fn concepts(count: i32) -> Vec<ConceptSummary> {
        (1..=count).map(concept).collect()
    }

    fn list(count: i32, query: &str) -> List {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap();
        List::new(concepts(count), CatalogueQuery::parse(&pairs), 1, Tr::new(Language::En))
    }

    async fn html(list: List) -> String {
        let t = Tr::new(Language::En);
        let response = page::plain(Language::En, "Catalogue", || view(t, list));
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        String::from_utf8(bytes.to_vec()).unwrap()
    }

    #[tokio::test]
    async fn a_page_of_two_hundred_concepts_stays_small() {
        let html = html(list(200, "q=voice&page=3")).await;

        assert_eq!(html.matches("<article").count(), PAGE);
        assert_eq!(html.matches(r#"loading="lazy""#).count(), PAGE - EAGER);
        assert_eq!(html.matches(r#"width="400" height="500""#).count(), PAGE);
        assert!(html.len() <= 30_000, "{} bytes", html.len());
    }

    #[test]
    fn the_page_asked_for_is_one_that_exists() {
        let last = list(40, "page=99");

        assert_eq!((last.pages, last.query.page, last.cards.len()), (3, 2, 4));
        assert_eq!(list(0, "page=7").query.page, 0);
    }

    #[tokio::test]
    async fn a_list_without_anything_says_what_to_do() {
        let filtered = html(list(3, "target=newcomers")).await;

        assert!(filtered.contains(r#"class="empty""#), "{filtered}");
        assert!(filtered.contains(r#"href="/en/catalogue""#), "{filtered}");
    }

    #[test]
    fn counts_and_hidden_agree_with_what_is_shown() {
        let narrowed = list(22, "target=everyone");

        assert_eq!((narrowed.total, narrowed.hidden, narrowed.found), (2, 20, 22));
        assert_eq!(narrowed.counts.target_groups[&TargetGroup::Everyone], 2);
    }
}
