//! The video beside a concept: chosen by an editor, seen by everybody, gone as soon as anything about it no longer stands.

use crate::{
    lead_pictures::publish_card,
    support::{Actor, House},
    uploads::photograph,
    videos::{Part, WHOLE, answer, describe, draft_with_video, kept, mp4, ranged, webm},
};
use domain::{ids::NominationId, time::Span};

const CARD: &str = "/en/concepts/a-card";
const EDIT: &str = "/en/editor/a-card";
const VTT: &str = "WEBVTT\n\n00:01.000 --> 00:02.000\nWelcome to Aarhus\n";

/// A published card from a nomination with a video.
struct Card<'a> {
    house: &'a House,
    writer: Actor<'a>,
    editor: Actor<'a>,
    nomination: NominationId,
    video: String,
}

impl<'a> Card<'a> {
    async fn new(house: &'a House, file: &[u8], facts: &[(&str, &str)]) -> Self {
        let writer = house.signed_in("films@library.example").await;
        let (videos, video, nomination) = draft_with_video(&writer, file).await;
        assert_eq!(describe(&writer, &videos, &video, facts).await.status, 303);
        let (captions, poster) = (format!("v{video}-captions"), format!("v{video}-poster"));
        let still = photograph(700);
        let mut parts: Vec<Part> =
            vec![(&*captions, Some("a.vtt"), VTT.as_bytes()), (&*poster, Some("still.png"), &still[..])];
        let names: Vec<String> = facts.iter().map(|(name, _)| format!("v{video}-{name}")).collect();
        parts.extend(names.iter().zip(facts).map(|(name, (_, value))| (&**name, None, value.as_bytes())));
        let saved = answer(&writer, &format!("{videos}/{video}"), &parts).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        house.send_as_it_is(nomination).await;
        publish_card(house, nomination).await;
        let editor = house.demo("editor").await;
        Self { house, writer, editor, nomination, video }
    }

    async fn choose(&self) -> u16 {
        self.editor.post(&format!("{EDIT}/video"), &[("video", &self.video)]).await.status
    }

    /// The public address of the video, as the page has it.
    async fn address(&self) -> Option<String> {
        // a reader is not served what was kept for the one before
        self.house.app.site.refresh_revision().await.expect("it is read");
        let page = self.house.anonymous().get(CARD).await;
        assert_eq!(page.status, 200);
        page.values("<source src=\"/videos/").first().map(|file| format!("/videos/{file}"))
    }

    async fn statuses(&self, address: &str) -> [u16; 3] {
        let reader = self.house.anonymous();
        let name = address.rsplit_once('.').expect("an ending").0;
        let mut told = [0; 3];
        for (told, path) in told.iter_mut().zip([address, &format!("{name}.jpg"), &format!("{name}.vtt")]) {
            *told = reader.get(path).await.status;
        }
        told
    }
}

#[tokio::test]
async fn a_video_that_may_be_published_stands_on_the_card_and_nothing_of_it_is_loaded_before_it_is_played() {
    let house = House::open().await;
    for (file, ending, kind) in [(mp4(5_000), "mp4", "video/mp4"), (webm(), "webm", "video/webm")] {
        let house = if ending == "mp4" { &house } else { &House::open().await };
        let card = Card::new(house, &file, &WHOLE).await;
        assert_eq!(card.address().await, None);

        assert_eq!(card.choose().await, 303);

        let address = card.address().await.expect("it is on the card");
        assert!(address.ends_with(&format!(".{ending}")), "{address}");
        let page = house.anonymous().get(CARD).await;
        let name = address.rsplit_once('.').unwrap().0;
        for words in [
            "preload=\"none\"",
            "Nothing is loaded before you press play",
            "Ann reads aloud in Aarhus",
            "Video: Ann.",
            "creativecommons.org/publicdomain/zero/1.0",
            &format!("poster=\"{name}.jpg\""),
            &format!("<track kind=\"captions\" src=\"{name}.vtt\""),
        ] {
            assert!(page.body.contains(words), "{words}: {}", page.body);
        }
        assert!(!page.body.contains("/media/"), "the public has addresses of its own");
        assert!(!page.body.contains("autoplay"));
        let policy = page.header("content-security-policy");
        assert!(policy.contains("media-src 'self'") && policy.contains("script-src 'none'"), "{policy}");
        let reader = house.anonymous();
        let whole = reader.get(&address).await;
        assert_eq!((whole.status, whole.header("content-type")), (200, kind));
        assert_eq!(whole.header("cache-control"), "public, max-age=2592000, s-maxage=60");
        assert!(!whole.header("etag").contains(&format!("v{}", card.video)), "no number of ours");
        let part = ranged(&reader, &address, "bytes=0-9").await;
        assert_eq!((part.status, part.header("content-length")), (206, "10"));
        let captions = reader.get(&format!("{name}.vtt")).await;
        assert_eq!(captions.header("content-type"), "text/vtt; charset=utf-8");
        assert!(captions.body.contains("Welcome to Aarhus"), "the source is named beside it");
        assert_eq!(reader.get(&format!("{name}.jpg")).await.header("content-type"), "image/jpeg");
        // only what there is, and only under this address
        let other = if ending == "mp4" { "webm" } else { "mp4" };
        for nothing in [format!("{name}.{other}"), format!("{name}.svg"), format!("/videos/0000.{ending}")] {
            assert_eq!(reader.get(&nothing).await.status, 404, "{nothing}");
        }
        assert_eq!(reader.get(&format!("/media/videos/{}", card.video)).await.status, 404);
        let danish = reader.get(&CARD.replace("/en/", "/da/")).await.body;
        assert!(danish.contains("Intet bliver hentet, før du trykker på afspil"), "{danish}");

        // taken off: gone here, and under another address when it comes back
        assert_eq!(card.editor.post(&format!("{EDIT}/video"), &[("video", "")]).await.status, 303);
        assert_eq!(card.address().await, None);
        assert_eq!(card.statuses(&address).await, [410; 3]);
        card.choose().await;
        assert_ne!(card.address().await, Some(address.clone()));
        assert_eq!(card.statuses(&address).await, [410; 3]);
    }
}

#[tokio::test]
async fn up_15_a_video_that_lacks_something_is_not_put_on_a_card_and_the_editor_reads_what() {
    let house = House::open().await;
    let lacking = [("alt", ""), ("credit", "Ann"), ("visible", "adults"), ("basis", "unsure")];
    let card = Card::new(&house, &mp4(500), &lacking).await;

    let desk = card.editor.get(EDIT).await.body;
    for words in ["Write what happens in it", "what others may do with it", "You are not sure whether"] {
        assert!(desk.contains(words), "{words}: {desk}");
    }
    assert!(!desk.contains("Put it on the card"));
    assert_eq!(card.choose().await, 409);
    assert_eq!(card.address().await, None);
    // nor a video of something the card does not come from
    let (_, other, _) = draft_with_video(&card.writer, &mp4(10)).await;
    let asked = card.editor.post(&format!("{EDIT}/video"), &[("video", &other)]).await;
    assert_eq!(asked.status, 404);
    for who in ["organiser", "juror-1", "nominator"] {
        let asked = house.demo(who).await.post(&format!("{EDIT}/video"), &[("video", &card.video)]).await;
        assert_eq!(asked.status, 403, "{who}");
    }
}

#[tokio::test]
async fn pr_04_a_video_on_a_card_is_gone_when_it_or_its_consent_or_its_library_or_the_card_is() {
    let house = House::open().await;
    let facts = [&WHOLE[..], &[("until", "2027-01-20")]].concat();
    let card = Card::new(&house, &mp4(500), &facts).await;
    assert_eq!(card.choose().await, 303);
    let address = card.address().await.expect("it is on the card");
    assert_eq!(card.statuses(&address).await, [200; 3]);

    // the card is withdrawn and put back
    card.editor.post(&format!("{EDIT}/withdraw"), &[("do", "withdraw"), ("reason", "A mistake")]).await;
    assert_eq!(card.statuses(&address).await, [410; 3]);
    card.editor.post(&format!("{EDIT}/withdraw"), &[("do", "put-back"), ("reason", "")]).await;
    assert_eq!(card.statuses(&address).await, [200; 3]);

    // the library says no, and yes
    let ask = format!("/en/organise/nominations/{}/ask", card.nomination);
    house.demo("organiser").await.post(&ask, &[("email", "lead@library.example")]).await;
    let library = house.signed_in("lead@library.example").await;
    let number = card.nomination.to_string();
    for (verdict, status) in [("declined", 410), ("confirmed", 200)] {
        let fields = [("nomination", number.as_str()), ("verdict", verdict), ("remarks", "Not like this.")];
        assert_eq!(library.post("/en/my/confirmations", &fields).await.status, 303);
        assert_eq!(card.statuses(&address).await, [status; 3], "{verdict}");
    }

    // the consent ends while the page is kept
    house.pass(Span::days(6));
    assert_eq!(card.statuses(&address).await, [410; 3]);
    assert_eq!(card.address().await, None);
    let editor = house.demo("editor").await;
    assert!(editor.get(EDIT).await.body.contains("The consent has ended"));

    // and when it is taken back, no byte of it is left
    house.run_sql(&format!("UPDATE video SET consent_ends = NULL WHERE id = {}", card.video));
    assert_eq!(card.statuses(&address).await, [200; 3]);
    let writer = house.signed_in("films@library.example").await;
    let back = format!("/en/my/nominations/{}/videos/{}/withdraw", card.nomination, card.video);
    assert_eq!(writer.post(&back, &[]).await.status, 303);
    assert_eq!(card.statuses(&address).await, [410; 3]);
    assert_eq!(card.address().await, None);
    assert_eq!(kept(&house), Vec::<String>::new());
}

#[tokio::test]
async fn a_video_whose_still_picture_was_changed_is_looked_at_again() {
    let house = House::open().await;
    let card = Card::new(&house, &mp4(500), &WHOLE).await;
    card.choose().await;
    let address = card.address().await.expect("it is on the card");
    let path = format!("/en/my/nominations/{}", card.nomination);
    assert_eq!(card.writer.post(&format!("{path}/take-back"), &[]).await.status, 303);
    assert_eq!(card.statuses(&address).await, [410; 3], "a draft is nobody's");
    let poster = format!("v{}-poster", card.video);
    let other = photograph(600);
    let mut parts: Vec<Part> = vec![(&*poster, Some("other.png"), &other[..])];
    let names: Vec<String> = WHOLE.iter().map(|(name, _)| format!("v{}-{name}", card.video)).collect();
    parts.extend(names.iter().zip(WHOLE).map(|(name, (_, value))| (&**name, None, value.as_bytes())));
    assert_eq!(answer(&card.writer, &format!("{path}/videos/{}", card.video), &parts).await.status, 303);

    house.send_as_it_is(card.nomination).await;

    assert_eq!(card.statuses(&address).await, [410; 3]);
    assert_eq!(card.address().await, None, "the editor has not seen it");
}

#[tokio::test]
async fn where_a_source_was_told_in_a_video_elsewhere_the_card_has_a_button_that_says_where_it_leads() {
    let house = House::open().await;
    let card = Card::new(&house, &mp4(500), &WHOLE).await;
    house.run_sql(&format!(
        "UPDATE nomination SET source_title = 'The film', \
         source_url = 'https://www.youtube.com/watch?v=abcdefghijk' WHERE id = {}",
        card.nomination
    ));
    house.app.site.refresh_revision().await.expect("it is read");

    let page = house.anonymous().get(CARD).await;

    for words in ["Watch it on YouTube", "This leads away from here. Nothing has been loaded from there."] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(!page.body.contains("<iframe") && !page.body.contains("src=\"https://"));
}
