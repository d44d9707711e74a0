//! Finding a concept that fits: search that forgives, facets, three questions, side by side, collections, related ones.

use crate::{
    concepts::{begin_from, body, save},
    support::House,
};
use domain::language::Language;

/// What a draft says and nothing else.
const CANARY: &str = "A line about kanariefuglen";

/// What stands between two marks, the first time they come.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let rest = text.split_once(from).map_or("", |(_, rest)| rest);
    rest.split_once(to).map_or(rest, |(found, _)| found)
}

fn titles(page: &str) -> Vec<String> {
    let cards = page.split("<article").skip(1);
    cards.map(|card| between(between(card, "<h3>", "</h3>"), ">", "</a>").to_owned()).collect()
}

#[tokio::test]
async fn a_search_forgives_a_slip_and_says_what_it_read() {
    let house = House::open().await;
    let reader = house.anonymous();

    let right = reader.get("/en/catalogue?q=bookface").await.body;
    let slip = reader.get("/en/catalogue?q=bokface").await.body;
    let nothing = reader.get("/en/catalogue?q=zzyzxq").await.body;

    assert!(!titles(&right).is_empty());
    assert_eq!(titles(&slip), titles(&right));
    assert!(slip.contains("“bokface” stands on no card") && !right.contains("stands on no card"));
    assert!(titles(&nothing).is_empty() && nothing.contains(r#"class="empty""#));
    // the title that has the word comes first
    assert!(titles(&right)[0].to_lowercase().contains("bookface"), "{:?}", titles(&right));
}

#[tokio::test]
async fn every_facet_counts_what_ticking_it_gives() {
    let house = House::open().await;
    let reader = house.anonymous();
    let page = reader.get("/en/catalogue").await.body;
    let mut looked_at = 0;
    for choice in page.split(r#"<label class="choice"><input type="checkbox" name=""#).skip(1) {
        let name = between(&format!("\"{choice}"), "\"", "\"").to_owned();
        if name == "c" || name == "uses" {
            continue;
        }
        let value = between(choice, "value=\"", "\"").to_owned();
        let count: usize = between(choice, "class=\"soft num\">", "<").parse().unwrap();
        let list = reader.get(&format!("/en/catalogue?{name}={value}")).await.body;
        assert_eq!(titles(&list).len(), count.min(18), "{name}={value}");
        looked_at += 1;
    }
    assert!(looked_at > 25, "{looked_at} choices");
}

#[tokio::test]
async fn three_questions_are_answered_in_words_and_hide_nothing() {
    let house = House::open().await;
    let reader = house.anonymous();
    let all = titles(&reader.get("/en/catalogue").await.body);

    let asked = reader.get("/en/catalogue?for=seniors&uses=tiktok&hours=0,5&people=1").await.body;

    assert_eq!(titles(&asked), all, "nothing is hidden and nothing moves");
    assert!(asked.contains("Watch out:") && asked.contains("Fits you because"));
    let card = reader.get("/en/concepts/the-team-of-twelve?hours=1&people=1").await.body;
    assert!(card.contains("it takes at least"), "{card}");
    // what was typed comes back, nonsense is left out
    assert!(asked.contains(r#"value="0.5""#));
    let nonsense = reader.get("/en/catalogue?for=nobody&hours=many&people=-1").await.body;
    assert_eq!(titles(&nonsense), all);
    assert!(!nonsense.contains("Watch out:"));
}

#[tokio::test]
async fn two_to_four_stand_side_by_side() {
    let house = House::open().await;
    let reader = house.anonymous();
    let concepts = house.backend().store.list_published_concepts(Language::En).await.unwrap();
    let ask = |count: usize| {
        let named: Vec<String> = concepts.iter().take(count).map(|it| format!("c={}", it.slug)).collect();
        format!("/en/compare?{}", named.join("&"))
    };

    let three = reader.get(&ask(3)).await;
    assert_eq!(three.status, 200);
    for concept in &concepts[..3] {
        assert!(three.body.contains(&format!("/en/concepts/{}\"", concept.slug)));
    }
    assert_eq!(three.body.matches("<th scope=\"col\"").count(), 3);
    assert!(three.body.contains("Leave it when"));
    assert_eq!(reader.get(&ask(9)).await.body.matches("<th scope=\"col\"").count(), 4);
    for path in ["/en/compare".to_owned(), ask(1), format!("{}&c=no-such-card&c=%3Cscript%3E", ask(1))] {
        let too_few = reader.get(&path).await;
        assert_eq!(too_few.status, 200, "{path}");
        assert!(too_few.body.contains("Nothing to compare yet"), "{path}");
    }
}

#[tokio::test]
async fn a_collection_is_its_address_and_shows_only_what_is_in_the_catalogue() {
    let house = House::open().await;
    let editor = house.demo("editor").await;
    let from = house
        .backend()
        .store
        .list_derivable_nominations(house.backend().store.find_current_season().await.unwrap().unwrap().id);
    let from = from.await.unwrap()[0].id.to_string();
    let (path, saved) = begin_from(&editor, &from).await;
    assert_eq!(save(&editor, &path, &saved, "save", &body()).await.status, 303);
    let draft = path.rsplit('/').next().unwrap().to_owned();
    let concepts = house.backend().store.list_published_concepts(Language::En).await.unwrap();
    let (one, other) = (&concepts[0].slug, &concepts[1].slug);
    let reader = house.anonymous();

    let address = format!("/en/collection?name=Summer%20%3Cb%3E&c={one}&c={other}&c={one}&c={draft}");
    let page = reader.get(&address).await.body;

    assert_eq!(page.matches("<article").count(), 2);
    assert!(page.contains("Summer &lt;b&gt;") && !page.contains("Summer <b>"));
    assert!(!page.contains(CANARY), "a draft is in no collection");
    assert!(page.contains("is not in the catalogue"));
    assert!(page.contains(&format!("c={one}&amp;c={other}\"")), "the address to share names what is shown");
    // what is taken back is gone from every collection at once
    let taken_back = editor
        .post(
            &format!("/en/editor/{other}/withdraw"),
            &[("do", "withdraw"), ("reason", "The library asked for it")],
        )
        .await;
    assert_eq!(taken_back.status, 303, "{}", taken_back.body);
    assert_eq!(reader.get(&address).await.body.matches("<article").count(), 1);
    assert!(reader.get("/en/collection").await.body.contains("Nothing collected yet"));
}

#[tokio::test]
async fn a_card_names_its_relatives_and_why() {
    let house = House::open().await;
    let reader = house.anonymous();

    let card = reader.get("/en/concepts/one-hashtag-one-summer").await.body;

    let related = between(&card, "id=\"related\"", "</ul>");
    assert!((1..=4).contains(&related.matches("<li>").count()), "{related}");
    assert!(!related.contains("one-hashtag-one-summer"), "not itself");
    assert!(related.contains("the same aim: ") || related.contains("for "), "{related}");
}

#[tokio::test]
async fn what_is_taken_back_is_on_no_shelf_in_no_count_and_no_word_of_it_is_read() {
    const SURFACES: [&str; 14] = [
        "/en",
        "/da",
        "/en/catalogue",
        "/da/catalogue?order=title",
        "/en/catalogue?order=shuffled&channel=instagram",
        "/en/catalogue?q=bokface",
        "/en/catalogue?for=everyone&people=1",
        "/en/concepts/you-did-not-know-you-could-research-this",
        "/en/concepts/one-hashtag-one-summer",
        "/api/v1/concepts?limit=100",
        "/feeds/en/catalogue.atom",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc",
        "/sitemap.xml",
        "/en/share",
    ];
    let house = House::open().await;
    let reader = house.anonymous();
    let editor = house.demo("editor").await;
    // whatever is kept is kept now; and the card could be seen
    let mut seen = 0;
    for path in SURFACES {
        seen += usize::from(reader.get(path).await.body.to_lowercase().contains("bookface"));
    }
    assert!(seen >= 9, "it stood on {seen}");

    let path = "/en/editor/bookface-every-friday/withdraw";
    let taken_back = editor.post(path, &[("do", "withdraw"), ("reason", "The library asked for it")]).await;
    assert_eq!(taken_back.status, 303, "{}", taken_back.body);

    for path in SURFACES {
        let body = reader.get(path).await.body.to_lowercase();
        assert!(!body.contains("bookface"), "{path}: {body}");
    }
    let compared = reader.get("/en/compare?c=bookface-every-friday&c=one-hashtag-one-summer").await.body;
    assert!(!compared.contains("Bookface") && compared.contains("Nothing to compare yet"));
    let all = house.backend().store.list_published_concepts(Language::En).await.unwrap().len();
    assert!(reader.get("/en/catalogue").await.body.contains(&format!(">{all} concepts<")));
}
