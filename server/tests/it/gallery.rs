//! The gallery of a season as everybody meets it: shut before its time, open to those who agreed, and gone from every surface
//! as soon as a word is taken back.

use crate::{
    lead_pictures::publish_card,
    support::{Actor, Answer, House},
    uploads::{WHOLE, describe, draft_with_picture},
};
use domain::{
    ids::NominationId,
    language::{ContentLanguage, Language},
    nominations::{NominationText, ReportText},
    time::Span,
};
use store::nominations::DraftOwner;

const GALLERY: &str = "/en/seasons/some-awards/gallery";
const REPORTS: &str = "/en/seasons/some-awards/reports";
const DESK: &str = "/en/organise/galleries/some-awards";

/// After the show of the demo season and the end of its jury, with nothing in it agreed to.
async fn after_the_show() -> House {
    let house = House::open().await;
    house.run_sql("UPDATE nomination SET gallery_agreed_at = NULL");
    house.run_sql("UPDATE report SET agreed_at = NULL");
    house.pass(Span::days(160));
    house
}

async fn open(house: &House) {
    let opened = house.demo("organiser").await.post(DESK, &[("do", "open")]).await;
    assert_eq!((opened.status, opened.location()), (303, DESK), "{}", opened.body);
}

async fn look(house: &House, path: &str) -> Answer {
    // a reader is not served what was kept for the one before
    house.app.site.refresh_revision().await.expect("it is read");
    house.anonymous().get(path).await
}

/// A sent nomination of this title with a picture, in the hands of `writer`: its number and the picture's.
async fn with_picture(
    house: &House,
    writer: &Actor<'_>,
    title: &str,
    facts: &[(&str, &str)],
) -> (NominationId, String) {
    let (picture, id, step) = draft_with_picture(writer, 900).await;
    describe(writer, &step, &picture, facts).await;
    let now = house.backend().now().0;
    house.run_sql(&format!(
        "UPDATE nomination SET number = 800 + {id}, submitted_at = {now}, title = '{title}', library = 'Aarhus', \
         summary = 'A summary of {title}', category_id = (SELECT min(id) FROM category) WHERE id = {id}"
    ));
    (id, picture)
}

fn word(id: NominationId) -> String {
    format!("/en/my/nominations/{id}/gallery")
}

/// The first address of a picture on a page.
fn picture_on(page: &Answer) -> Option<String> {
    page.values("src=\"/gallery/pictures/").first().map(|file| format!("/gallery/pictures/{file}"))
}

#[tokio::test]
async fn nothing_is_seen_before_the_show_and_nothing_without_an_organisers_hand() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;

    let shut = look(&house, GALLERY).await;
    assert_eq!(shut.status, 200);
    assert!(shut.body.contains("The gallery is not open yet") && shut.body.contains("when the show begins"));
    assert!(shut.body.contains("noindex"), "{}", shut.body);
    assert_eq!(look(&house, &format!("{GALLERY}/1")).await.status, 404);
    assert!(!look(&house, "/en/seasons/some-awards").await.body.contains("/gallery"));
    assert_eq!(organiser.post(DESK, &[("do", "open")]).await.status, 409);
    assert!(!organiser.get(DESK).await.body.contains("Open the gallery</button>"));

    house.pass(Span::days(160));
    let shut = look(&house, GALLERY).await;
    assert!(shut.body.contains("have not opened it"), "{}", shut.body);
    assert_eq!(house.demo("editor").await.post(DESK, &[("do", "open")]).await.status, 403);
    open(&house).await;
    let open = look(&house, GALLERY).await;
    assert!(!open.body.contains("not open") && open.body.contains("class=\"work\""), "{}", open.body);
    assert!(look(&house, "/da/seasons/some-awards").await.body.contains("Se det, der kom ind"));

    // a date that is moved shuts it again, and nobody has to think of it
    house.run_sql("UPDATE season SET show_at = show_at + 86400000 * 30");
    house.pass(Span::minutes(2));
    assert!(look(&house, GALLERY).await.body.contains("when the show begins"));
    assert_eq!(look(&house, &format!("{GALLERY}/1")).await.status, 404);
}

#[tokio::test]
async fn a_writer_agrees_when_sending_and_takes_the_word_back_at_any_time() {
    let house = House::open().await;
    house.run_sql("UPDATE nomination SET gallery_agreed_at = NULL");
    let writer = house.demo("nominator").await;
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap();
    let category = store.list_categories(season.id).await.unwrap().remove(0).id;
    let owner = store.find_nomination(NominationId(1)).await.unwrap().unwrap().owner.unwrap();
    let draft = |title: &str| NominationText {
        category: Some(category),
        library: "Aarhus".to_owned(),
        title: title.to_owned(),
        summary: "Few words.".to_owned(),
        what_was_done: "Something.".to_owned(),
        why_it_worked: "Somehow.".to_owned(),
        target_group: "Readers".to_owned(),
        effort: "An hour".to_owned(),
        language: Some(ContentLanguage::En),
        ..NominationText::default()
    };
    let mut ids = Vec::new();
    for (title, fields) in [("Agreed", vec![("gallery", "yes")]), ("Silent", vec![])] {
        let now = house.backend().now();
        let id = store.record_draft(season.id, DraftOwner::Account(owner), &draft(title), now).await.unwrap();
        let check = writer.get(&format!("/en/my/nominations/{id}/step/5")).await;
        assert!(
            check.body.contains("name=\"gallery\" value=\"yes\"")
                && !check.body.contains("value=\"yes\" checked")
        );
        let sent = writer.post(&format!("/en/my/nominations/{id}/send"), &fields).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        ids.push(id);
    }
    let mine = writer.get(&format!("/en/my/nominations/{}", ids[0])).await;
    assert!(
        mine.body.contains("Nobody sees it yet") && mine.body.contains("Take it out of the gallery"),
        "{}",
        mine.body
    );
    assert!(writer.get(&format!("/en/my/nominations/{}", ids[1])).await.body.contains("You have not agreed"));

    house.pass(Span::days(160));
    open(&house).await;
    let writer = house.demo("nominator").await;
    let page = look(&house, GALLERY).await;
    assert!(page.body.contains(">Agreed<") && !page.body.contains(">Silent<"), "{}", page.body);
    assert!(
        writer
            .get(&format!("/en/my/nominations/{}", ids[0]))
            .await
            .body
            .contains("It is shown in the gallery")
    );
    let one = format!("{GALLERY}/{}", ids[0]);
    assert_eq!(look(&house, &one).await.status, 200);

    // whoever has not written it has nothing to say about it
    for who in ["reader", "editor", "organiser"] {
        let asked = house.demo(who).await.post(&word(ids[0]), &[("gallery", "no")]).await;
        assert_eq!(asked.status, 404, "{who}");
    }
    assert_eq!(writer.post(&word(ids[0]), &[("gallery", "perhaps")]).await.status, 409);
    assert_eq!(look(&house, &one).await.status, 200);
    assert_eq!(writer.post(&word(ids[0]), &[("gallery", "no")]).await.status, 303);
    assert_eq!(look(&house, &one).await.status, 404);
    assert_eq!(writer.post(&word(ids[1]), &[("gallery", "yes")]).await.status, 303);
    let page = look(&house, GALLERY).await;
    assert!(!page.body.contains(">Agreed<") && page.body.contains(">Silent<"));

    // somebody asks the organisers
    let organiser = house.demo("organiser").await;
    assert!(organiser.get(DESK).await.body.contains("Take it out: Silent"));
    let out = format!("/en/organise/nominations/{}/gallery", ids[1]);
    assert_eq!(house.demo("chair").await.post(&out, &[]).await.status, 403);
    assert_eq!(organiser.post(&out, &[]).await.location(), DESK);
    assert!(!look(&house, GALLERY).await.body.contains(">Silent<"));
    let mine = writer.get(&format!("/en/my/nominations/{}", ids[1])).await;
    assert!(mine.body.contains("Taken out of the season’s gallery by an organiser"), "{}", mine.body);
}

#[tokio::test]
async fn az_02_what_may_not_be_seen_is_on_no_surface() {
    let house = after_the_show().await;
    let writer = house.signed_in("canary@library.example").await;
    let (shown, _) = with_picture(&house, &writer, "Plainly shown", &WHOLE).await;
    let (silent, silent_picture) = with_picture(&house, &writer, "Canarysilent", &WHOLE).await;
    let (other, other_picture) = with_picture(&house, &writer, "Canaryseason", &WHOLE).await;
    let (gone, gone_picture) = with_picture(&house, &writer, "Canarygone", &WHOLE).await;
    let (bare, bare_picture) = with_picture(
        &house,
        &writer,
        "Without a picture",
        &[("alt", "Canarypicture"), ("credit", "Canarycredit")],
    )
    .await;
    for id in [shown, other, gone, bare] {
        assert_eq!(writer.post(&word(id), &[("gallery", "yes")]).await.status, 303);
    }
    assert_eq!(
        writer.post(&format!("/en/my/nominations/{gone}/withdraw"), &[("sure", "yes")]).await.status,
        303
    );
    // an older season of the same house, whose gallery nobody has opened
    house.run_sql(
        "INSERT INTO season (id, slug, name, demo, call_opens_at, call_closes_at, show_at, time_zone, created_at, revised) \
         SELECT 0, 'older', name, FALSE, 1, 2, 3, time_zone, 1, 0 FROM season",
    );
    house.run_sql(&format!("UPDATE nomination SET season_id = 0 WHERE id = {other}"));
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap();
    for (why, library, may_be_listed) in
        [("Canaryreport", "Canarytown", false), ("Canaryunread", "Canarytown", true)]
    {
        let report = ReportText {
            link: "https://canaryhost.example/post".to_owned(),
            channel: "blog".to_owned(),
            why: why.to_owned(),
            library: library.to_owned(),
            email: "canary-sender@x.example".to_owned(),
            may_be_listed,
        };
        store.record_report(season.id, &report, Language::En, house.backend().now()).await.unwrap();
    }
    publish_card(&house, shown).await;
    house.run_sql(&format!(
        "INSERT INTO concept_source (concept_id, nomination_id, position) SELECT concept_id, {silent}, 9 \
         FROM concept_source WHERE nomination_id = {shown}"
    ));
    open(&house).await;
    house.run_sql("UPDATE season SET demo = FALSE");

    let one = format!("{GALLERY}/{shown}");
    let surfaces = [
        GALLERY.to_owned(),
        GALLERY.replace("/en/", "/da/"),
        format!("{GALLERY}?category=conversation"),
        format!("{GALLERY}?q=canary&group=juror&fields=owner_id"),
        REPORTS.to_owned(),
        REPORTS.replace("/en/", "/da/"),
        one.clone(),
        one.replace("/en/", "/da/"),
        "/en".to_owned(),
        "/en/seasons/some-awards".to_owned(),
        "/en/seasons/older".to_owned(),
        "/en/seasons/older/gallery".to_owned(),
        "/en/seasons/older/reports".to_owned(),
        "/en/awards/some-awards".to_owned(),
        "/sitemap.xml".to_owned(),
        "/feeds/en/catalogue.atom".to_owned(),
        "/api/v1/concepts?limit=100".to_owned(),
    ];
    let mut seen = 0;
    for path in &surfaces {
        let answer = look(&house, path).await;
        assert_eq!(answer.status, 200, "{path}");
        let text = format!("{:?}{}", answer.headers, answer.body.replace("q=canary", "")).to_lowercase();
        seen += usize::from(text.contains("plainly shown") || text.contains(&format!("/gallery/{shown}<")));
        // the catalogue names its sources, agreed to a gallery or not
        let text = if path.starts_with("/api") || path.starts_with("/feeds") {
            text.replace("canarysilent", "")
        } else {
            text
        };
        assert!(!text.contains("canary"), "{path}: {text}");
    }
    assert!(seen >= 7, "what may be seen is not where anybody looks: {seen}");
    for hidden in [silent, other, gone] {
        for season in ["some-awards", "older"] {
            let path = format!("/en/seasons/{season}/gallery/{hidden}");
            assert_eq!(look(&house, &path).await.status, 404, "{path}");
        }
    }
    // the shown one is not in the other season either
    assert_eq!(look(&house, &format!("/en/seasons/older/gallery/{shown}")).await.status, 404);
    let card = look(&house, "/en/concepts/a-card").await.body;
    assert!(
        card.contains(&format!("href=\"{one}\"")) && !card.contains(&format!("/gallery/{silent}")),
        "{card}"
    );
    let media = async |id| store.find_nomination(id).await.unwrap().unwrap().pictures[0].media;
    let address = |media| format!("/gallery/pictures/{media}-960.jpg");
    assert_eq!(look(&house, &address(media(shown).await)).await.status, 200);
    for (id, picture) in
        [(silent, silent_picture), (other, other_picture), (gone, gone_picture), (bare, bare_picture)]
    {
        for path in [
            address(media(id).await),
            format!("/media/pictures/{picture}"),
            format!("/pictures/{picture}-960.jpg"),
        ] {
            assert_eq!(look(&house, &path).await.status, 404, "{path}");
        }
    }
    let page = look(&house, &format!("{GALLERY}/{bare}")).await;
    assert_eq!(page.status, 200);
    assert!(!page.body.to_lowercase().contains("canary"), "{}", page.body);
    // and everything is gone with the gallery; outside a demo its organiser would need a passkey
    house.run_sql("UPDATE season SET demo = TRUE");
    let organiser = house.demo("organiser").await;
    assert_eq!(organiser.post(DESK, &[("do", "close"), ("reason", "")]).await.status, 422);
    assert_eq!(organiser.post(DESK, &[("do", "close"), ("reason", "A complaint")]).await.status, 303);
    for path in &surfaces[..15] {
        assert!(!look(&house, path).await.body.contains("Plainly shown"), "{path}");
    }
    assert!(!look(&house, "/en/concepts/a-card").await.body.contains("/gallery/"));
}

#[tokio::test]
async fn a_nomination_has_its_page_with_pictures_and_the_way_to_its_concept() {
    let house = after_the_show().await;
    let writer = house.signed_in("pictures@library.example").await;
    let facts = [&WHOLE[..4], &[("until", "2027-07-20")]].concat();
    let (id, picture) = with_picture(&house, &writer, "Books in the window", &facts).await;
    publish_card(&house, id).await;
    writer.post(&word(id), &[("gallery", "yes")]).await;
    open(&house).await;
    house.run_sql("UPDATE season SET demo = FALSE");

    let list = look(&house, GALLERY).await;
    let thumbnail = picture_on(&list).expect("it is in the list");
    let path = format!("{GALLERY}/{id}");
    let page = look(&house, &path).await;
    let shown = picture_on(&page).expect("it is on the page");
    for words in [
        "alt=\"A shelf of books\"",
        "Photo: Ann Photographer.",
        "CC BY 4.0",
        "A summary of Books in the window",
        "/en/concepts/a-card",
        &format!("property=\"og:image\" content=\"http://opslag.test{}", shown.replace("-960.", "-1600.")),
        &format!("hreflang=\"da\" href=\"http://opslag.test/da/seasons/some-awards/gallery/{id}\""),
    ] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(!page.body.contains("/media/") && !page.body.contains("noindex"), "{}", page.body);
    assert_eq!(page.header("cache-control"), "public, no-cache");
    let sitemap = look(&house, "/sitemap.xml").await.body;
    for language in ["en", "da"] {
        let loc = format!("<loc>http://opslag.test/{language}/seasons/some-awards/gallery/{id}</loc>");
        assert!(sitemap.contains(&loc), "{loc}");
    }
    let danish = look(&house, &path.replace("/en/", "/da/")).await.body;
    assert!(danish.contains("Koncepter, der kommer heraf"), "{danish}");
    assert!(danish.contains("lang=\"en\"") || !danish.contains("Books in the window</h1>"));
    for file in [&thumbnail, &shown] {
        assert_eq!(look(&house, file).await.header("content-type"), "image/jpeg");
    }

    // the consent ends: first the picture, then, a minute later, the page that showed it
    house.pass(Span::days(31));
    assert_eq!(look(&house, &shown).await.status, 404);
    assert_eq!(picture_on(&look(&house, &path).await), None);
    // a picture that is taken back is gone for good
    let back = format!("/en/my/nominations/{id}/pictures/{picture}/withdraw");
    let writer = house.signed_in("pictures@library.example").await;
    assert_eq!(writer.post(&back, &[]).await.status, 303);
    assert_eq!(look(&house, &shown).await.status, 404);
    for nothing in ["0-960.jpg", "1-961.jpg", "x-960.jpg", "1-960.avif", "-960.jpg", "1.jpg"] {
        assert_eq!(look(&house, &format!("/gallery/pictures/{nothing}")).await.status, 404, "{nothing}");
        assert_eq!(look(&house, &format!("/gallery/videos/{nothing}")).await.status, 404, "{nothing}");
    }
}

#[tokio::test]
async fn a_gallery_is_narrowed_by_what_its_address_says() {
    let house = after_the_show().await;
    house.run_sql("UPDATE nomination SET gallery_agreed_at = 1");
    open(&house).await;

    let all = look(&house, GALLERY).await;
    let count = |page: &Answer| page.body.matches("class=\"work\"").count();
    let everything = house.backend().store.list_gallery(
        house.backend().store.find_current_season().await.unwrap().unwrap().id,
        house.backend().now(),
    );
    let everything = everything.await.unwrap();
    assert!(everything.len() > 5);
    assert_eq!(count(&all), everything.len().min(24));
    let wanted = everything.iter().filter(|entry| entry.placed.category == "everyday").count();
    let narrowed = look(&house, &format!("{GALLERY}?category=everyday")).await;
    assert_eq!(count(&narrowed), wanted.min(24));
    assert!(
        narrowed.body.contains(&format!("{wanted} of {} nominations", everything.len())),
        "{}",
        narrowed.body
    );
    assert!(narrowed.body.contains("value=\"everyday\" checked"));
    assert!(narrowed.body.contains("rel=\"canonical\"") || narrowed.body.contains("noindex"));
    let nothing = look(&house, &format!("{GALLERY}?region=Atlantis")).await;
    assert_eq!(count(&nothing), 0);
    assert!(nothing.body.contains("Nothing matches all of this") && nothing.body.contains("Show everything"));
    let hostile =
        look(&house, &format!("{GALLERY}?region=%22%3E%3Csvg%20onload%3D1%3E&page=99999999999")).await;
    assert!(hostile.status == 200 && !hostile.body.contains("<svg onload"));
}

#[tokio::test]
async fn a_report_is_listed_with_what_was_agreed_to_and_nothing_of_its_sender() {
    let house = after_the_show().await;
    let sender = house.anonymous();
    let report = |why: &'static str| {
        [
            ("link", "https://www.instagram.com/p/x/?igsh=abc"),
            ("channel", "instagram"),
            ("why", why),
            ("library", "Fuglebjerg"),
            ("email", "sender@library.example"),
        ]
    };
    assert!(!sender.get("/en/report").await.body.contains("value=\"yes\" checked"));
    // what was ticked is still ticked when something else must be mended
    let mended = sender.post("/en/report", &[("listed", "yes"), ("why", "x")]).await;
    assert!(mended.status == 422 && mended.body.contains("value=\"yes\" checked"), "{}", mended.body);
    for (why, listed) in [("A duck on a bench.", true), ("Nobody may read this.", false)] {
        let mut fields = report(why).to_vec();
        if listed {
            fields.push(("listed", "yes"));
        }
        assert_eq!(sender.post("/en/report", &fields).await.status, 303);
    }
    open(&house).await;
    assert!(look(&house, REPORTS).await.body.contains("No report stands here"));

    let organiser = house.demo("organiser").await;
    let desk = organiser.get(DESK).await;
    assert!(
        desk.body.contains("A duck on a bench.") && !desk.body.contains("Nobody may read this."),
        "{}",
        desk.body
    );
    let button = desk
        .values("action=\"/en/organise/reports/")
        .first()
        .map(|rest| format!("/en/organise/reports/{rest}"));
    let button = button.expect("a form");
    assert_eq!(house.demo("editor").await.post(&button, &[("listed", "yes")]).await.status, 403);
    assert_eq!(organiser.post(&button, &[("listed", "yes")]).await.status, 303);

    let list = look(&house, REPORTS).await;
    for words in
        ["A duck on a bench.", "Fuglebjerg", "href=\"https://www.instagram.com/p/x/", "rel=\"nofollow ugc"]
    {
        assert!(list.body.contains(words), "{words}: {}", list.body);
    }
    assert!(!list.body.contains("sender@") && !list.body.contains("Nobody may read"));
    assert!(look(&house, GALLERY).await.body.contains(REPORTS));
    assert_eq!(organiser.post(&button, &[("listed", "no")]).await.status, 303);
    assert!(!look(&house, REPORTS).await.body.contains("A duck"));
}
