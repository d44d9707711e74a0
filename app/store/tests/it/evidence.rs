//! Numbers, links and quotes of a nomination, and what became of the pages behind links.

use crate::support::{NOW, account, each_database, each_store, season};
use domain::{
    concepts::Channel,
    ids::{NominationId, SeasonId},
    language::ContentLanguage,
    nominations::{
        Audience, LINKS_MAX, LinkState, LinkText, Measure, MetricText, Missing, NominationText, PageKind,
        Paid, Platform, QUOTES_MAX, QuoteText, Tool,
    },
    time::Span,
};
use sea_orm::ConnectionTrait;
use store::{
    Store,
    nominations::{DraftOwner, DueLink, FoundLink},
};

fn link(address: &str, note: &str) -> LinkText {
    LinkText { address: address.to_owned(), note: note.to_owned() }
}

fn quote(text: &str) -> QuoteText {
    QuoteText { text: text.to_owned(), who: "A father".to_owned(), ..QuoteText::default() }
}

async fn draft(store: &Store, season: SeasonId) -> NominationId {
    let owner = account(store, "writer@library.example").await;
    let category = store.list_categories(season).await.unwrap()[0].id;
    let text = NominationText {
        category: Some(category),
        library: "Levanger bibliotek".to_owned(),
        title: "Lamps".to_owned(),
        summary: "A lamp.".to_owned(),
        what_was_done: "A lamp.".to_owned(),
        why_it_worked: "Light.".to_owned(),
        target_group: "Readers".to_owned(),
        effort: "An hour".to_owned(),
        language: Some(ContentLanguage::En),
        ..NominationText::default()
    };
    store.record_draft(season, DraftOwner::Account(owner), &text, NOW).await.unwrap()
}

async fn send(store: &Store, id: NominationId) {
    let season = store.find_current_season().await.unwrap().unwrap();
    store.submit_nomination(id, &season, NOW, |_, _, _| None).await.unwrap().unwrap().unwrap();
}

fn reachable(title: &str, text: &str) -> FoundLink {
    FoundLink {
        state: LinkState::Reachable,
        status: Some(200),
        final_address: String::new(),
        page: Some((title.to_owned(), text.to_owned())),
    }
}

fn unavailable() -> FoundLink {
    FoundLink { state: LinkState::Unavailable, status: Some(404), final_address: String::new(), page: None }
}

#[tokio::test]
async fn evidence_comes_back_as_it_was_written() {
    each_store(async |store| {
        let season = season(&store).await;
        let id = draft(&store, season).await;
        let metric = MetricText {
            channel: Some(Channel::Instagram),
            measure: Measure::Likes,
            what: "hearts".into(),
            before: "ca. 20".into(),
            after: "12, 40, 85".into(),
            period: "maj 2025".into(),
            source: "page 3".into(),
            tool: Some(Tool::MetaBusinessSuite),
            paid: Some(Paid::Organic),
            audience: Some(Audience::Staff),
        };
        store.change_draft(id, None, NOW, |_, metrics| metrics.push(metric.clone())).await.unwrap().unwrap();
        let links = [link("https://a.dk/1", "The post"), link("https://b.dk/2", "")];
        let quotes =
            [QuoteText { consent: true, source: "By mail".into(), ..quote("More!") }, quote("Less!")];
        let change = |to_links: &mut Vec<LinkText>, to_quotes: &mut Vec<QuoteText>| {
            to_links.extend(links.clone());
            to_quotes.extend(quotes.clone());
            to_quotes.push(QuoteText::default());
        };
        store.change_evidence(id, NOW + Span::hours(1), change).await.unwrap().unwrap();

        let found = store.find_nomination(id).await.unwrap().unwrap();
        assert_eq!(found.metrics, std::slice::from_ref(&metric));
        assert_eq!((&found.links[..], &found.quotes[..]), (&links[..], &quotes[..]));
        assert_eq!(found.text.link, "https://a.dk/1", "the first link is the text's own");
        assert_eq!(found.updated_at, NOW + Span::hours(1));

        send(&store, id).await;
        let kept = store.list_sent_versions(id).await.unwrap().remove(0);
        assert_eq!(
            (kept.metrics, &kept.links[..], &kept.quotes[..]),
            (vec![metric], &links[..], &quotes[..])
        );
        let after = store.change_evidence(id, NOW, |links, _| links.clear()).await.unwrap();
        assert_eq!(after, None, "what was sent stays as it is");
        assert_eq!(store.find_nomination(id).await.unwrap().unwrap().links, links);
        let exported = store.list_nominations_for_export(season).await.unwrap().remove(0);
        assert_eq!((exported.links, exported.quotes), (links.to_vec(), quotes.to_vec()));
        let owner = account(&store, "writer@library.example").await;
        let taken = serde_json::to_string(&store.export_person(owner).await.unwrap()).unwrap();
        for theirs in ["The post", "https://b.dk/2", "More!", "By mail", "meta-business-suite"] {
            assert!(taken.contains(theirs), "{theirs} is missing from what its writer may take away");
        }
    })
    .await;
}

#[tokio::test]
async fn there_is_room_for_ten_links_and_six_quotes_and_half_a_quote_is_not_sent() {
    each_store(async |store| {
        let season = season(&store).await;
        let id = draft(&store, season).await;
        let fill = |links: &mut Vec<LinkText>, quotes: &mut Vec<QuoteText>| {
            links.extend((0..20).map(|n| link(&format!("https://a.dk/{n}"), "")));
            quotes.extend((0..20).map(|n| quote(&n.to_string())));
        };
        store.change_evidence(id, NOW, fill).await.unwrap().unwrap();
        let found = store.find_nomination(id).await.unwrap().unwrap();
        assert_eq!((found.links.len(), found.quotes.len()), (LINKS_MAX, QUOTES_MAX));

        store.change_evidence(id, NOW, |_, quotes| quotes[1].who.clear()).await.unwrap().unwrap();
        let found = store.find_nomination(id).await.unwrap().unwrap();
        assert_eq!(found.missing(), [Missing::Quote(2)]);
    })
    .await;
}

#[tokio::test]
async fn links_of_standing_nominations_are_looked_up_soon_and_then_once_a_month() {
    each_database(async |store, db| {
        let season = season(&store).await;
        let (sent, waiting) = (draft(&store, season).await, draft(&store, season).await);
        for (id, address) in [(sent, "https://a.dk/post"), (waiting, "https://draft.dk/post")] {
            let change = |links: &mut Vec<LinkText>, _: &mut Vec<QuoteText>| {
                links.extend([link(address, ""), link("https://both.dk/page", ""), link("on the wall", "")]);
            };
            store.change_evidence(id, NOW, change).await.unwrap().unwrap();
        }
        send(&store, sent).await;
        let due = async |at| -> Vec<String> {
            let due = store.take_due_links(10, Span::minutes(5), at).await.unwrap();
            due.into_iter().map(|DueLink { address }| address).collect()
        };
        let none: [&str; 0] = [];
        assert_eq!(due(NOW).await, none, "a demo season's links are nobody's to visit");
        db.execute_unprepared("UPDATE season SET demo = FALSE").await.unwrap();

        assert_eq!(due(NOW).await, ["https://a.dk/post", "https://both.dk/page"]);
        assert_eq!(due(NOW).await, none, "nobody else is given them meanwhile");
        store.record_found_link("https://a.dk/post", reachable("A post", "Its text"), NOW).await.unwrap();
        store.record_found_link("https://both.dk/page", unavailable(), NOW).await.unwrap();
        let news = store.link_news(["https://a.dk/post".to_owned(), String::new()]).await.unwrap();
        let news = &news["https://a.dk/post"];
        assert_eq!(
            (news.state, news.title.as_str(), news.text.as_str()),
            (LinkState::Reachable, "A post", "Its text")
        );
        assert_eq!(news.taken_at, Some(NOW));

        let next_day = NOW + Span::days(1);
        assert_eq!(due(next_day).await, ["https://both.dk/page"], "what failed once is tried the next day");
        store.record_found_link("https://both.dk/page", unavailable(), next_day).await.unwrap();
        let month = NOW + Span::days(30);
        assert_eq!(due(month).await, ["https://a.dk/post"]);
        store.record_found_link("https://a.dk/post", unavailable(), month).await.unwrap();
        let news =
            store.link_news(["https://a.dk/post".into(), "https://both.dk/page".into()]).await.unwrap();
        assert_eq!(news["https://a.dk/post"].gone_on(), None, "once is bad luck");
        assert_eq!(news["https://a.dk/post"].text, "Its text", "what was seen is kept");
        assert_eq!(news["https://both.dk/page"].gone_on(), Some(next_day));

        let organiser = account(&store, "organiser@library.example").await;
        store.withdraw_nomination(sent, organiser, "They ask for it", NOW).await.unwrap().unwrap().unwrap();
        assert_eq!(due(month + Span::days(40)).await, none);
        let news = store.link_news(["https://a.dk/post".to_owned()]).await.unwrap();
        assert!(news.is_empty(), "what nobody names any more is forgotten");
    })
    .await;
}

#[tokio::test]
async fn jurors_are_told_what_a_link_leads_to_and_the_names_in_it_are_covered() {
    each_database(async |store, db| {
        let season = season(&store).await;
        db.execute_unprepared("UPDATE season SET demo = FALSE").await.unwrap();
        let id = draft(&store, season).await;
        let change = |links: &mut Vec<LinkText>, quotes: &mut Vec<QuoteText>| {
            links.push(link("https://www.instagram.com/levangerbib/p/C1/", "Our lamp"));
            links.push(link("https://www.storgata.example/lamp", ""));
            links.push(link("on the wall", ""));
            quotes.push(quote("More!"));
        };
        store.change_evidence(id, NOW, change).await.unwrap().unwrap();
        send(&store, id).await;
        let taken = store.take_due_links(10, Span::minutes(5), NOW).await.unwrap();
        assert_eq!(taken.len(), 2);
        let moved = FoundLink {
            state: LinkState::Moved,
            final_address: "https://www.storgata.example/other".to_owned(),
            ..reachable("Lamp", "Text")
        };
        store.record_found_link("https://www.storgata.example/lamp", moved, NOW).await.unwrap();

        let shown = store.find_nomination_for_jury(id, NOW).await.unwrap().unwrap();

        let kinds: Vec<_> = shown.links.iter().map(|link| link.leads_to).collect();
        let expected =
            [Some((Platform::Instagram, PageKind::Post)), Some((Platform::Website, PageKind::Article)), None];
        assert_eq!(kinds, expected);
        assert_eq!(shown.links[0].note, "Our lamp");
        assert_eq!(
            (shown.links[1].news.state, shown.links[1].news.text.as_str()),
            (LinkState::Moved, "Text")
        );
        assert!(!format!("{:?}", shown.links).contains("storgata"), "no address gets this far");
        assert_eq!(shown.quotes, [quote("More!")]);
        for name in ["levangerbib", "storgata", "storgata.example"] {
            assert!(shown.names.asked.iter().any(|asked| asked == name), "{name}: {:?}", shown.names);
        }
    })
    .await;
}
