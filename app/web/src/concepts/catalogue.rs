//! The catalogue: one list, searched and narrowed by facets, in an order that explains itself.

use super::{
    card, facets, press,
    query::CatalogueQuery,
    stock::{Stock, stock},
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
use domain::concepts::Narrowed;
use leptos::prelude::*;
use std::sync::Arc;
use store::concepts::ConceptSummary;

/// Cards on one page.
const PAGE: usize = 18;
/// Covers that are seen without scrolling on most screens.
const EAGER: usize = 4;

pub async fn page(visit: Visit, Query(pairs): Query<Vec<(String, String)>>) -> PageResult {
    let seed = dates::day_seed(visit.now, visit.zone());
    let list = List::new(stock(&visit.site, visit.language).await?, CatalogueQuery::parse(&pairs), seed);
    let t = visit.t;
    let cards = list.cards().map(|card| (card.title.as_str(), card.slug.as_str()));
    let data = catalogue_data(&visit.site.base_url, t.language, &t.s("concepts-catalogue-title"), cards);
    let head = Head {
        extras: Some(HeadExtras { data: Some(data), ..HeadExtras::default() }),
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
    pub stock: Arc<Stock>,
    pub query: CatalogueQuery,
    /// The cards of this page among it, in order, and how many there are beside them.
    pub narrowed: Narrowed,
    pages: usize,
}

impl List {
    /// Searches, narrows and orders, and takes the page asked for, or the last one there is.
    pub fn new(stock: Arc<Stock>, mut query: CatalogueQuery, day_seed: u64) -> Self {
        query.filter = facets::known(&stock.shelf, &query.filter);
        let terms = query.terms();
        let ask = |page: usize| {
            stock.shelf.narrow(&terms, &query.filter, query.order(), day_seed, page * PAGE..(page + 1) * PAGE)
        };
        let mut page = query.page.min(stock.concepts.len() / PAGE);
        let mut narrowed = ask(page);
        let pages = narrowed.total.div_ceil(PAGE).max(1);
        if page >= pages {
            page = pages - 1;
            narrowed = ask(page);
        }
        let query = query.at_page(page);
        Self { stock, query, narrowed, pages }
    }

    /// Cards the filters keep out.
    fn hidden(&self) -> usize {
        self.narrowed.found - self.narrowed.total
    }

    fn cards(&self) -> impl Iterator<Item = &ConceptSummary> {
        self.narrowed.shown.iter().map(|&at| &self.stock.concepts[at])
    }
}

/// The page's content.
pub fn view(t: Tr, list: List) -> impl IntoView {
    let order = list
        .query
        .chosen_order()
        .map(|order| view! { <input type="hidden" name="order" value=order.as_str()/> });
    let some = !list.narrowed.shown.is_empty();
    let together = some.then(|| together(t));
    let take = some.then(|| press::take_list(t, &list.query.at_page(0).without_profile().href(t.language)));
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
                    {facets::panel(t, &list)}
                    <section class="flow" aria-labelledby="count">
                        {heading(t, &list)}
                        {active(t, &list)}
                        {results(t, &list)}
                        {together}
                        {take}
                    </section>
                </div>
            </form>
        </div>
    }
}

/// What can be done with the ticked cards.
fn together(t: Tr) -> impl IntoView + use<> {
    let l = t.language;
    view! {
        <div class="panel flow tight screen">
            <p>{t.s("together-text")}</p>
            <p class="row">
                <button class="btn quiet" type="submit" formaction=urls::compare(l)>{t.s("compare-button")}</button>
                " "
                <button class="btn quiet" type="submit" formaction=urls::collection(l)>{t.s("collection-button")}</button>
            </p>
        </div>
    }
}

/// How many there are, and the orders to choose from.
fn heading(t: Tr, list: &List) -> impl IntoView + use<> {
    let (total, found) = (list.narrowed.total, list.narrowed.found);
    let count = if list.hidden() == 0 {
        t.a("concepts-count", [("n", total.into())])
    } else {
        t.a("concepts-count-of", [("n", total.into()), ("all", found.into())])
    };
    let orders = list
        .query
        .orders()
        .map(|order| {
            let name = t.of("concepts-order-", order.as_str());
            if order == list.query.order() {
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
    for (facet, value) in query.filter.ticked() {
        let label = facets::name(t, facet, value, &list.stock.seasons);
        tags.push((label, query.without(facet, value).href(t.language)));
    }
    if !query.profile.is_empty() {
        tags.push((t.s("fit-tag"), query.without_profile().href(t.language)));
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
    if list.narrowed.shown.is_empty() {
        return nothing(t, list).into_any();
    }
    let cards = list
        .cards()
        .enumerate()
        .map(|(index, concept)| {
            let more = card::More { profile: Some(&list.query.profile), ticks: true };
            card::card_with(t, concept, index >= EAGER, more)
        })
        .collect_view();
    let words = PagesWords { label: t.s("concepts-pages"), page: t.s("concepts-page") };
    let pages =
        ui::pages(words, list.query.page, list.pages, |page| list.query.at_page(page).href(t.language));
    view! {
        {read_as(t, list)}
        {why(t, list)}
        <ul class="grid cards two">{cards}</ul>
        {pages}
    }
    .into_any()
}

/// Words that stand nowhere, and what was looked for instead.
fn read_as(t: Tr, list: &List) -> impl IntoView + use<> {
    list.narrowed
        .read_as
        .iter()
        .map(|(typed, read)| {
            let read: Vec<&str> = read.iter().map(String::as_str).take(3).collect();
            let text =
                t.a("concepts-read-as", [("typed", typed.clone().into()), ("read", read.join(", ").into())]);
            ui::notice("", text)
        })
        .collect_view()
}

/// The keys of the order, what plays no part, and what the filters hide.
fn why(t: Tr, list: &List) -> impl IntoView + use<> {
    let hidden = (list.hidden() > 0)
        .then(|| view! { <p class="small">{t.a("concepts-why-hidden", [("n", list.hidden().into())])}</p> });
    let searched =
        (!list.query.search.is_empty()).then(|| view! { <p class="small">{t.s("concepts-why-search")}</p> });
    let fits =
        (!list.query.profile.is_empty()).then(|| view! { <p class="small">{t.s("concepts-why-fit")}</p> });
    view! {
        <details class="why">
            <summary>{t.s("concepts-why")}</summary>
            <div class="flow">
                <p>{t.of("concepts-why-", list.query.order().as_str())} " " {t.s("concepts-why-no-part")}</p>
                {searched}
                {fits}
                {hidden}
            </div>
        </details>
    }
}

/// Nothing fits: say so, and offer what would.
fn nothing(t: Tr, list: &List) -> impl IntoView + use<> {
    let l = t.language;
    let (text, way_on) = if list.narrowed.found == 0 && list.query.search.is_empty() {
        (t.s("concepts-none-yet"), (urls::nominate(l), t.s("concepts-none-yet-nominate")))
    } else if list.hidden() > 0 {
        let href = list.query.without_filters().href(l);
        (t.a("concepts-none-filtered", [("n", list.hidden().into())]), (href, t.s("concepts-none-unfilter")))
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
        concepts::{
            CardFacts, Channel, Effort, EvidenceFacts, Facet, Goal, Shelf, TargetGroup, VersionLabel,
        },
        cover::Motif,
        ids::ConceptId,
        language::Language,
        time::Timestamp,
    };
    use std::collections::BTreeMap;

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
        let cards = concepts(count).into_iter().map(|concept| {
            let facts = CardFacts {
                id: concept.id,
                evidence: concept.graded().grade,
                updated_at: concept.updated_at,
                effort: concept.effort,
                channels: concept.channels,
                target_groups: concept.target_groups,
                goal: concept.goal,
                languages: [Language::En].into(),
                library_kinds: Default::default(),
                seasons: Default::default(),
                title: concept.title,
            };
            (facts, "voice".to_owned())
        });
        let stock = Stock::of(concepts(count), Shelf::new(cards.collect(), str::cmp), BTreeMap::new());
        List::new(Arc::new(stock), CatalogueQuery::parse(&pairs), 1)
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
        assert!(html.len() <= 45_000, "{} bytes", html.len());
    }

    #[test]
    fn the_page_asked_for_is_one_that_exists() {
        let last = list(40, "page=99");

        assert_eq!((last.pages, last.query.page, last.cards().count()), (3, 2, 4));
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

        let hidden = narrowed.hidden();
        let narrowed = narrowed.narrowed;
        assert_eq!((narrowed.total, hidden, narrowed.found), (2, 20, 22));
        assert_eq!(narrowed.counts[&Facet::TargetGroup]["everyone"], 2);
    }
}
