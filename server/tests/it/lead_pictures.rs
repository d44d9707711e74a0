//! The picture beside a concept: chosen by an editor, seen by everybody, gone as soon as anything about it no longer stands.

use crate::{
    support::{Actor, House},
    uploads::{WHOLE, describe, draft_with_picture},
};
use domain::{
    concepts::{Effort, Goal, Section, VersionLabel},
    cover::Motif,
    ids::NominationId,
    language::Language,
    nominations::Stage,
    time::Span,
};
use store::concepts::{ConceptText, NewConcept};

const CARD: &str = "/en/concepts/a-card";
const EDIT: &str = "/en/editor/a-card";

/// A published card at `/en/concepts/a-card` that comes from a nomination.
pub async fn publish_card(house: &House, nomination: NominationId) {
    let text = ConceptText {
        title: "A card".into(),
        line: "A line".into(),
        promise: "A promise".into(),
        goal: Goal::ALL[0],
        channels: Default::default(),
        target_groups: Default::default(),
        effort: Effort::new(10, 1, 1).unwrap(),
        to_start: String::new(),
        skills: String::new(),
        body: Section::ALL.map(|part| format!("## {}\n\nWords.\n\n", part.heading(Language::En))).concat(),
    };
    let new = NewConcept {
        uuid: "0190".into(),
        number: 90,
        slug: "a-card".into(),
        motif: Motif::Voice,
        editorial: false,
        sources: vec![nomination],
        version: VersionLabel { year: 2027, number: 1 },
        updated_at: house.backend().now(),
        texts: vec![(Language::En, text)],
    };
    house.backend().store.record_published_concept(new).await.expect("a card");
}

/// A published card from a nomination with a picture.
struct Card<'a> {
    house: &'a House,
    writer: Actor<'a>,
    editor: Actor<'a>,
    nomination: NominationId,
    picture: String,
}

impl<'a> Card<'a> {
    async fn new(house: &'a House, facts: &[(&str, &str)]) -> Self {
        let writer = house.signed_in("pictures@library.example").await;
        let (picture, nomination, step) = draft_with_picture(&writer, 1200).await;
        describe(&writer, &step, &picture, facts).await;
        house.send_as_it_is(nomination).await;
        publish_card(house, nomination).await;
        let editor = house.demo("editor").await;
        Self { house, writer, editor, nomination, picture }
    }

    async fn choose(&self) -> u16 {
        self.editor.post(&format!("{EDIT}/picture"), &[("picture", &self.picture)]).await.status
    }

    /// The public address of the picture, as the page has it.
    async fn address(&self) -> Option<String> {
        // a reader is not served what was kept for the one before
        self.house.app.site.refresh_revision().await.expect("it is read");
        let page = self.house.anonymous().get(CARD).await;
        assert_eq!(page.status, 200);
        page.values("src=\"/pictures/").first().map(|file| format!("/pictures/{file}"))
    }

    async fn status(&self, address: &str) -> u16 {
        self.house.anonymous().get(address).await.status
    }
}

#[tokio::test]
async fn a_picture_that_may_be_published_stands_on_the_card_with_credit_and_licence() {
    let house = House::open().await;
    let card = Card::new(&house, &WHOLE).await;
    assert_eq!(card.address().await, None);

    assert_eq!(card.choose().await, 303);

    let address = card.address().await.expect("it is on the card");
    let page = house.anonymous().get(CARD).await.body;
    for words in [
        "alt=\"A shelf of books\"",
        "Photo: Ann Photographer.",
        "creativecommons.org/licenses/by/4.0",
        "CC BY 4.0",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert!(page.contains("/covers/a-card.svg"), "the drawn cover stays");
    assert!(!page.contains("/media/pictures/"), "the public has addresses of its own");
    let served = house.anonymous().get(&address).await;
    assert_eq!((served.status, served.header("content-type")), (200, "image/jpeg"));
    assert_eq!(served.header("cache-control"), "public, max-age=2592000, s-maxage=60");
    let webp = address.replace(".jpg", ".webp");
    assert!(page.contains(&format!("srcset=\"{}", webp.replace("-960.", "-480."))), "{page}");
    let served = house.anonymous().get(&webp).await;
    assert_eq!((served.status, served.header("content-type")), (200, "image/webp"));
    assert_eq!(card.status(&address.replace(".jpg", ".avif")).await, 404);
    // only the sizes there are, and only this address
    assert_eq!(card.status(&address.replace("-960.", "-961.")).await, 404);
    assert_eq!(card.status("/pictures/0000-960.jpg").await, 404);
    assert_eq!(card.status(&format!("/media/pictures/{}", card.picture)).await, 404);

    // taken off: gone here, and under another address when it comes back
    card.editor.post(&format!("{EDIT}/picture"), &[("picture", "")]).await;
    assert_eq!(card.address().await, None);
    assert_eq!((card.status(&address).await, card.status(&webp).await), (410, 410));
    card.choose().await;
    assert_ne!(card.address().await, Some(address.clone()));
    assert_eq!(card.status(&address).await, 410);
}

#[tokio::test]
async fn up_15_a_picture_that_lacks_something_is_not_put_on_a_card_and_the_editor_reads_what() {
    let house = House::open().await;
    let card =
        Card::new(&house, &[("alt", ""), ("credit", "Ann"), ("visible", "adults"), ("basis", "unsure")])
            .await;

    let desk = card.editor.get(EDIT).await.body;
    for words in ["what the picture shows", "what others may do with it", "not sure whether the people"] {
        assert!(desk.contains(words), "{words}");
    }
    assert!(!desk.contains("Put it on the card"));
    assert_eq!(card.choose().await, 409);
    assert_eq!(card.address().await, None);
    // nor a picture of something the card does not come from
    let (other, _, _) = draft_with_picture(&card.writer, 500).await;
    let asked = card.editor.post(&format!("{EDIT}/picture"), &[("picture", &other)]).await;
    assert_eq!(asked.status, 404);
    for who in ["organiser", "juror-1", "nominator"] {
        let asked =
            house.demo(who).await.post(&format!("{EDIT}/picture"), &[("picture", &card.picture)]).await;
        assert_eq!(asked.status, 403, "{who}");
    }
}

#[tokio::test]
async fn a_picture_on_a_card_is_gone_when_it_or_its_consent_or_the_card_is() {
    let house = House::open().await;
    let facts = [&WHOLE[..4], &[("until", "2027-01-20")]].concat();
    let card = Card::new(&house, &facts).await;
    card.choose().await;
    let address = card.address().await.expect("it is on the card");
    let cache = house.anonymous().get(&address).await.header("cache-control").to_owned();
    let age: i64 = cache.split(['=', ',']).nth(2).and_then(|age| age.parse().ok()).expect("an age");
    assert!(age < Span::days(6).0 / 1_000, "no browser keeps it longer than the consent: {cache}");

    // the card is withdrawn and put back
    card.editor.post(&format!("{EDIT}/withdraw"), &[("do", "withdraw"), ("reason", "A mistake")]).await;
    assert_eq!(card.status(&address).await, 410);
    card.editor.post(&format!("{EDIT}/withdraw"), &[("do", "put-back"), ("reason", "")]).await;
    assert_eq!(card.status(&address).await, 200);

    // the consent ends while the page is kept: a minute later it is on no page either
    house.pass(Span::days(6));
    assert_eq!(card.status(&address).await, 410);
    assert_eq!(card.address().await, None);
    let desk = card.editor.get(EDIT).await.body;
    assert!(desk.contains("The consent has ended"), "{desk}");
}

#[tokio::test]
async fn pr_04_a_picture_that_is_taken_back_is_gone_from_its_public_address_at_once() {
    let house = House::open().await;
    let card = Card::new(&house, &WHOLE).await;
    card.choose().await;
    let address = card.address().await.expect("it is on the card");

    let back = format!("/en/my/nominations/{}/pictures/{}/withdraw", card.nomination, card.picture);
    assert_eq!(card.writer.post(&back, &[]).await.status, 303);

    assert_eq!(card.status(&address).await, 410);
    assert_eq!(card.address().await, None);
    assert!(house.media_files().is_empty(), "no byte of it is left");
}

#[tokio::test]
async fn a_picture_of_a_nomination_that_is_withdrawn_is_gone() {
    let house = House::open().await;
    let card = Card::new(&house, &WHOLE).await;
    card.choose().await;
    let address = card.address().await.expect("it is on the card");

    let withdrawn = format!("/en/my/nominations/{}/withdraw", card.nomination);
    card.writer.post(&withdrawn, &[("sure", "1")]).await;

    let store = &house.backend().store;
    let stage = store.find_nomination(card.nomination).await.unwrap().unwrap().stage;
    assert!(matches!(stage, Stage::Withdrawn { .. }), "{stage:?}");
    assert_eq!(card.status(&address).await, 410);
    assert_eq!(card.address().await, None);
}

#[tokio::test]
async fn a_picture_whose_library_says_no_is_gone_and_can_be_chosen_by_nobody() {
    let house = House::open().await;
    let card = Card::new(&house, &WHOLE).await;
    card.choose().await;
    let address = card.address().await.expect("it is on the card");
    let organiser = house.demo("organiser").await;
    let ask = format!("/en/organise/nominations/{}/ask", card.nomination);
    assert_eq!(organiser.post(&ask, &[("email", "lead@library.example")]).await.status, 303);
    let library = house.signed_in("lead@library.example").await;
    let number = card.nomination.to_string();
    let answer = async |verdict: &str| {
        let fields = [("nomination", number.as_str()), ("verdict", verdict), ("remarks", "Not like this.")];
        assert_eq!(library.post("/en/my/confirmations", &fields).await.status, 303);
    };

    assert_eq!(card.status(&address).await, 200, "it is their own, and they have not said no");
    answer("declined").await;
    assert_eq!(card.status(&address).await, 410);
    assert_eq!(card.address().await, None);
    assert!(matches!(card.choose().await, 404 | 409 | 422));
    answer("confirmed").await;
    assert_eq!(card.address().await.as_deref(), Some(&*address));
}
