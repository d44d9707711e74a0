//! Who takes part, on maps and in tables; and reminders to those who do not.

use crate::{
    people::{link_in, mails},
    support::{Actor, House},
};
use domain::{
    accounts::{EmailAddress, Role},
    language::ContentLanguage,
    nominations::NominationText,
    time::Span,
};
use store::nominations::DraftOwner;

const PAGE: &str = "/en/organise/reminders";
const LEAD: &str = "lise@aalborg.example";

#[tokio::test]
async fn a_map_and_its_tables_say_who_takes_part_and_lead_to_what_was_sent() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let page = organiser.get("/en/organise/participation").await.body.replace("<!>", "");
    let tiles = page.matches("<li class=\"tile").count();
    assert_eq!(tiles, 98 + 15 + 21, "every municipality, every county");
    assert!(page.contains("aria-label=\"Denmark, by municipality\""), "{page}");
    // a tile says in words what it shows
    let at = page.find("Trønde\u{ad}lag").expect("a county");
    let tile: String = page[at..].chars().take(200).collect();
    assert!(tile.contains("<b class=\"num\">") && tile.contains("libraries</span>"), "{tile}");
    assert!(page.contains("By category") && page.contains("libraries are silent"), "{page}");

    let from = "/en/organise/nominations?country=DK&amp;municipality=Hiller%C3%B8d";
    assert!(page.contains(from), "{page}");
    let listed = organiser.get(&from.replace("&amp;", "&")).await.body;
    assert!(
        listed.contains("Only from Hillerød, DK") && listed.contains("Hillerød Bibliotekerne"),
        "{listed}"
    );
    assert!(!listed.contains("Stockholms universitetsbibliotek"), "{listed}");
    let region = organiser.get("/en/organise/nominations?country=DK&region=Region%20Hovedstaden").await.body;
    assert!(region.contains("Hillerød Bibliotekerne") && !region.contains("Kvæfjord"), "{region}");
    // the same name in another country is another place
    let nowhere = organiser.get("/en/organise/nominations?country=SE&region=Region%20Hovedstaden").await.body;
    assert!(nowhere.contains("Nothing here"), "{nowhere}");
    // an auditor reads it, and reminds nobody
    let auditor = house.demo("auditor").await.get("/en/organise/participation").await;
    assert!(auditor.body.contains("By category") && !auditor.body.contains("See who would be reminded"));
}

/// Somebody who speaks for Aalborg and reads Danish.
async fn lead(house: &House) -> Actor<'_> {
    let organiser = house.demo("organiser").await;
    let fields = [
        ("email", LEAD),
        ("role", Role::LibraryLead.as_str()),
        ("language", "en"),
        ("library", "Aalborg Bibliotekerne"),
    ];
    assert_eq!(organiser.post("/en/organise/people/invite", &fields).await.status, 303);
    let link = link_in(mails(house, LEAD).await.last().expect("a mail"));
    let lead = house.signed_in(LEAD).await;
    assert_eq!(lead.post(&link, &[]).await.location(), "/en/my");
    assert_eq!(lead.post("/en/my/news", &[("language", "da")]).await.status, 303);
    lead
}

/// Lets what is held go, if it is as many.
async fn release(organiser: &Actor<'_>, counted: &str) -> u16 {
    organiser.post("/en/organise/mail", &[("counted", counted)]).await.status
}

#[tokio::test]
async fn a_silent_library_is_reminded_in_its_language_once_a_week_and_only_as_looked_at() {
    let house = House::open().await;
    lead(&house).await;
    let organiser = house.demo("organiser").await;
    assert_eq!(organiser.get(PAGE).await.location(), "/en/organise/participation");
    let looked = organiser.get(&format!("{PAGE}?to=silent&region=DK%7CRegion%20Nordjylland")).await;
    let page = looked.body.replace("<!>", "");
    for there in [
        LEAD,
        "Aalborg Bibliotekerne",
        "Put one reminder into the outbox",
        "der er endnu ikke kommet noget fra",
    ] {
        assert!(page.contains(there), "{there}: {page}");
    }
    assert!(page.contains("Nobody speaks for 11 silent libraries"), "{page}");
    let elsewhere = organiser.get(&format!("{PAGE}?to=silent&region=DK%7CRegion%20Hovedstaden")).await;
    assert!(
        !elsewhere.body.contains(LEAD) && elsewhere.body.contains("nobody to remind"),
        "{}",
        elsewhere.body
    );

    let region = ("region", "DK|Region Nordjylland");
    let queue = async |counted: &str| {
        let organiser = house.demo("organiser").await;
        organiser.post(PAGE, &[("to", "silent"), region, ("counted", counted)]).await
    };
    let refused = queue("2").await;
    assert_eq!(refused.status, 409);
    assert!(refused.body.contains("Look once more"), "{}", refused.body);
    assert_eq!(queue("1").await.location(), "/en/organise/mail");
    assert_eq!(queue("1").await.status, 409, "it has been reminded");
    assert!(
        !mails(&house, LEAD).await.iter().any(|mail| mail.contains("påmindelse")),
        "nothing goes before it is released"
    );
    let outbox = organiser.get("/en/organise/mail").await;
    assert!(
        outbox.body.contains("Aalborg Bibliotekerne"),
        "its words are read before they go: {}",
        outbox.body
    );
    assert_eq!(release(&organiser, "1").await, 303);
    let sent = mails(&house, LEAD).await.pop().expect("a reminder");
    let season = house.backend().store.find_current_season().await.unwrap().unwrap();
    assert!(sent.contains("/da/nominate") && sent.contains("kl."), "the deadline in words: {sent}");
    assert!(season.call.closes_at > house.backend().now());

    // whoever ends them gets no more, by a button and not by looking
    let end = sent.split_whitespace().find(|word| word.contains("/reminders/end/")).expect("a way out");
    let end = end.trim_start_matches("http://opslag.test");
    assert_eq!(house.anonymous().get(end).await.status, 200);
    house.pass(Span::days(8));
    let organiser = house.demo("organiser").await;
    let again = organiser.get(&format!("{PAGE}?to=silent&region=DK%7CRegion%20Nordjylland")).await;
    assert!(again.body.contains("Put one reminder"), "{}", again.body);
    assert_eq!(house.anonymous().post(end, &[]).await.status, 200);
    let again = organiser.get(&format!("{PAGE}?to=silent&region=DK%7CRegion%20Nordjylland")).await;
    assert!(again.body.contains("One person has ended reminders"), "{}", again.body);
    assert_eq!(house.anonymous().post("/en/reminders/end/made-up", &[]).await.status, 404);

    // who has ended them may ask for them again, and nobody is told
    let lead = house.signed_in(LEAD).await;
    let wish = lead.get("/da/my/news").await.body;
    assert!(
        wish.contains("Du har afmeldt påmindelser") && wish.contains("Send mig påmindelser igen"),
        "{wish}"
    );
    assert_eq!(lead.post("/en/my/reminders", &[("wanted", "yes")]).await.location(), "/en/my/news#reminders");
    let again = organiser.get(&format!("{PAGE}?to=silent&region=DK%7CRegion%20Nordjylland")).await;
    assert!(again.body.contains("Put one reminder"), "{}", again.body);
    // a second press, and the other button, which takes back what waits
    assert_eq!(queue("1").await.location(), "/en/organise/mail");
    assert_eq!(lead.post("/en/my/reminders", &[("wanted", "yes")]).await.status, 303);
    assert!(organiser.get("/en/organise/mail").await.body.contains("Aalborg Bibliotekerne"));
    assert_eq!(lead.post("/en/my/reminders", &[("wanted", "no")]).await.status, 303);
    assert!(!organiser.get("/en/organise/mail").await.body.contains("Aalborg Bibliotekerne"));
    assert!(lead.get("/en/my/news").await.body.contains("Send me reminders again"));
    assert_eq!(lead.post("/en/my/reminders", &[("wanted", "maybe")]).await.status, 400);
    let unknown = house.anonymous().post("/en/my/reminders", &[("wanted", "yes")]).await;
    assert!(unknown.status == 303 && unknown.location().contains("sign-in"), "{}", unknown.location());

    let log = house
        .backend()
        .store
        .list_audit(&store::audit::AuditQuery { most: 50, ..Default::default() })
        .await
        .unwrap();
    let told: Vec<&str> =
        log.iter().filter(|entry| entry.act == "remind").map(|entry| &*entry.what).collect();
    assert_eq!(told, ["1 libraries, 1 mails", "1 libraries, 1 mails"]);
    let acts: Vec<&str> = log.iter().map(|entry| &*entry.act).collect();
    assert!(acts.iter().all(|act| !act.contains("own") && !act.contains("end-reminders")), "{acts:?}");
}

#[tokio::test]
async fn whoever_has_a_draft_is_told_that_it_waits_and_nobody_is_told_of_it() {
    let house = House::open().await;
    let (store, now) = (&house.backend().store, house.backend().now());
    let season = store.find_current_season().await.unwrap().unwrap();
    let writer = EmailAddress::parse("wilma@library.example").unwrap();
    let writer = store.record_account(&writer, "Wilma Canary", now).await.unwrap();
    let text = NominationText {
        title: "Canarytitle".to_owned(),
        library: "Canarylibrary".to_owned(),
        language: Some(ContentLanguage::En),
        ..NominationText::default()
    };
    store.record_draft(season.id, DraftOwner::Account(writer), &text, now).await.unwrap();
    let organiser = house.demo("organiser").await;
    let secret = ["Canary", "wilma@library"];
    let looked = organiser.get(&format!("{PAGE}?to=drafts")).await;
    assert!(
        looked.body.contains("w…@library.example") && looked.body.contains("Your draft waits"),
        "{}",
        looked.body
    );
    assert_eq!(organiser.post(PAGE, &[("to", "drafts"), ("counted", "1")]).await.status, 303);
    let outbox = organiser.get("/en/organise/mail").await;
    for word in secret {
        assert!(!looked.body.contains(word) && !outbox.body.contains(word), "{word}");
    }
    assert_eq!(release(&organiser, "1").await, 303);
    let sent = mails(&house, "wilma@library.example").await.pop().expect("a reminder");
    assert!(
        sent.contains("Your draft waits.") && sent.contains("/en/my/nominations") && !sent.contains("Canary"),
        "{sent}"
    );

    // there is nothing to remind of once the call has closed
    house.pass(season.call.closes_at + Span::days(8) - now);
    let organiser = house.demo("organiser").await;
    let closed = organiser.get(&format!("{PAGE}?to=drafts")).await;
    assert!(closed.body.contains("The call is not open") && !closed.body.contains("w…@"), "{}", closed.body);
    assert_eq!(organiser.post(PAGE, &[("to", "drafts"), ("counted", "1")]).await.status, 409);
}
