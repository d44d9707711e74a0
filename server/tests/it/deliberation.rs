//! The jury's room, what nominators are told, and why things work, as everybody who may or may not know of it meets them.

use crate::{
    concepts::{begin_from, body, expected},
    support::{Actor, Answer, House},
};
use domain::{
    accounts::{EmailAddress, Role},
    ids::{AccountId, CategoryId, NominationId, SeasonId},
    jury::{ConflictKind, DecisionKind, Mark},
    language::ContentLanguage,
    nominations::{NominationText, QuoteText},
    time::Span,
};
use std::collections::BTreeSet;
use store::{jury::ScoreEdit, nominations::DraftOwner};

/// A nomination on the table of an open room: Ane and Bo have scored it, Carl has a tie to it, Dina has not scored.
struct Room {
    house: House,
    season: SeasonId,
    category: CategoryId,
    id: NominationId,
    label: String,
}

const TITLE: &str = "The lamp that listens";
/// Whose house is nobody's on the jury.
const WRITER: &str = "writer@lanternby.example";

fn email(who: &str) -> EmailAddress {
    EmailAddress::parse(&format!("{who}@room.example")).unwrap()
}

impl Room {
    async fn open() -> Self {
        let house = House::open().await;
        let (store, now) = (&house.backend().store, house.backend().now());
        let season = store.find_current_season().await.unwrap().unwrap();
        let category = store.list_categories(season.id).await.unwrap().remove(0).id;
        let writer =
            store.record_account(&EmailAddress::parse(WRITER).unwrap(), "Writer", now).await.unwrap();
        let text = NominationText {
            category: Some(category),
            library: "Lanternby Library".to_owned(),
            title: TITLE.to_owned(),
            summary: "A lamp in the hall.".to_owned(),
            what_was_done: "We hung it.".to_owned(),
            why_it_worked: "It glows.".to_owned(),
            target_group: "Readers".to_owned(),
            goal: "A goal".to_owned(),
            channels: vec!["facebook".to_owned()],
            effort: "An hour".to_owned(),
            names_to_cover: "Lanternby".to_owned(),
            language: Some(ContentLanguage::En),
            ..NominationText::default()
        };
        let id = store.record_draft(season.id, DraftOwner::Account(writer), &text, now).await.unwrap();
        let quote =
            QuoteText { text: "It heard me.".to_owned(), who: "A reader".to_owned(), ..QuoteText::default() };
        store.change_evidence(id, now, |_, quotes| quotes.push(quote)).await.unwrap().unwrap();
        store.submit_nomination(id, &season, now, |_, _, _| None).await.unwrap().unwrap().unwrap();
        let read = store.find_nomination_for_jury(id, now).await.unwrap().unwrap();
        let room = Self { season: season.id, category, id, label: format!("N-{:03}", read.number), house };
        for (who, kind) in [
            ("ane", ConflictKind::None),
            ("bo", ConflictKind::None),
            ("carl", ConflictKind::Employer),
            ("dina", ConflictKind::None),
        ] {
            let juror = room.juror(who).await;
            room.house.backend().store.declare_conflict(juror, id, kind, "", now).await.unwrap();
        }
        for who in ["ane", "bo"] {
            room.score(who).await;
        }
        let chair = room.chair().await;
        let ordered = chair.post("/en/jury/room", &[("do", "order"), ("by", "number")]).await;
        assert_eq!(ordered.status, 303, "{}", ordered.body);
        chair.post("/en/jury/room", &[("do", "open")]).await;
        room.place(&chair, "table", "").await;
        room
    }

    async fn juror(&self, who: &str) -> AccountId {
        let (store, now) = (&self.house.backend().store, self.house.backend().now());
        let name = format!("{}{} Lundqvist", who[..1].to_uppercase(), &who[1..]);
        let juror = store.record_account(&email(who), &name, now).await.unwrap();
        store.record_role(juror, self.season, Role::Juror, now).await.unwrap();
        juror
    }

    async fn score(&self, who: &str) {
        let (store, now) = (&self.house.backend().store, self.house.backend().now());
        let juror = self.juror(who).await;
        let edits =
            store.list_criteria(self.category).await.unwrap().into_iter().map(|criterion| ScoreEdit {
                criterion: criterion.id,
                mark: Some(Mark::ALL[4]),
                comment: Some("because".to_owned()),
                expected_version: 0,
            });
        store.record_scorecard(juror, self.id, edits.collect(), None, now).await.unwrap().unwrap();
    }

    async fn actor(&self, who: &str) -> Actor<'_> {
        self.house.signed_in(&format!("{who}@room.example")).await
    }

    async fn chair(&self) -> Actor<'_> {
        self.house.demo("chair").await
    }

    fn path(&self, form: &str) -> String {
        format!("/en/jury/room/{}/{form}", self.id)
    }

    async fn place(&self, chair: &Actor<'_>, what: &str, lead: &str) -> Answer {
        chair.post(&self.path("place"), &[("do", what), ("lead", lead)]).await
    }

    async fn say(&self, who: &Actor<'_>, text: &str) -> Answer {
        who.post(&self.path("comment"), &[("comment", text), ("from", "room")]).await
    }

    async fn agree(&self, who: &Actor<'_>, kind: &str, version: &str) -> Answer {
        who.post(&self.path("consensus"), &[("kind", kind), ("reason", "It glows."), ("version", version)])
            .await
    }

    async fn write(&self, who: &Actor<'_>, strength: &str, next: &str, version: &str) -> Answer {
        let fields = [("strength", strength), ("next", next), ("version", version)];
        who.post(&self.path("feedback"), &fields).await
    }
}

#[tokio::test]
async fn az_13_a_juror_with_a_tie_sees_a_number_and_nothing_else() {
    let room = Room::open().await;
    let (ane, carl) = (room.actor("ane").await, room.actor("carl").await);
    room.say(&ane, "Ane thinks it glows.").await;

    let hers = ane.get("/en/jury/room").await;
    let his = carl.get("/en/jury/room").await;
    let item = carl.get(&format!("/en/jury/room/{}", room.id)).await;

    assert!(hers.body.contains(TITLE) && hers.body.contains("Ane thinks"), "{}", hers.body);
    for page in [his, item] {
        assert_eq!(page.status, 200);
        assert!(
            page.body.contains(&format!("{}: you are outside for this one", room.label)),
            "{}",
            page.body
        );
        for kept in [TITLE, "A lamp in the hall", "Ane thinks", "one comment"] {
            assert!(!page.body.contains(kept), "{kept} in {}", page.body);
        }
    }
    for answer in [
        room.say(&carl, "mine").await,
        room.agree(&carl, "advance", "0").await,
        room.write(&carl, "mine", "mine", "0").await,
        carl.get(&format!("/en/jury/{}/analysis", room.id)).await,
    ] {
        assert_eq!(answer.status, 404);
    }
    // the stream says to everybody that the room has moved, and that something was said only to whoever hears it
    let listen = "/en/jury/room/live";
    let (frame, heard) = (carl.listen(listen).await, ane.listen(listen).await);
    assert_ne!(frame, heard);
    room.say(&ane, "Ane still thinks so.").await;
    assert_eq!(carl.listen(listen).await, frame);
    assert_ne!(ane.listen(listen).await, heard);
    assert!(frame.starts_with("200 data: {\"number\":") && frame.len() < 50, "{frame}");
    assert_eq!(room.house.anonymous().listen("/en/jury/room/live").await, "303 ");
    assert!(room.house.signed_in(WRITER).await.listen("/en/jury/room/live").await.starts_with("403"));
}

#[tokio::test]
async fn az_07_nobody_hears_others_before_their_own_scorecard_is_in() {
    let room = Room::open().await;
    let (ane, dina) = (room.actor("ane").await, room.actor("dina").await);
    room.say(&ane, "Ane thinks it glows.").await;

    let before = dina.get("/en/jury/room").await;
    assert!(before.body.contains("Your own scorecard first") && before.body.contains("A lamp in the hall"));
    for kept in ["Ane thinks", "one comment", "5.00"] {
        assert!(!before.body.contains(kept), "{kept}");
    }
    assert_eq!(room.say(&dina, "too early").await.status, 404);
    // an order that would tell of scores is not made either
    let by_rank = room.chair().await.post("/en/jury/room", &[("do", "order"), ("by", "rank")]).await;
    assert_eq!(by_rank.status, 409);

    room.score("dina").await;
    let after = dina.get("/en/jury/room").await;
    assert!(after.body.contains("Ane thinks") && after.body.contains("5.00"), "{}", after.body);
}

#[tokio::test]
async fn comments_are_signed_by_role_and_keep_what_was_typed() {
    let room = Room::open().await;
    let (ane, chair) = (room.actor("ane").await, room.chair().await);

    let blank = room.say(&ane, "  ").await;
    assert_eq!(blank.status, 422);
    // the chair knows whose it is, and jurors do not
    let told = room.say(&chair, "Well done, Lanternby, I say").await;
    assert_eq!(told.status, 422);
    assert!(told.body.contains("Well done, Lanternby, I say</textarea>"), "{}", told.body);
    // a juror who guesses is told nothing
    assert_eq!(room.say(&ane, "Is it Lanternby?").await.status, 303);
    assert_eq!(room.say(&chair, "Count it first.").await.location(), "/en/jury/room#said");

    let read = room.actor("bo").await.get("/en/jury/room").await;
    assert!(read.body.contains("Count it first."), "{}", read.body);
    assert!(read.body.contains("<b>Chair<") && read.body.contains("<b>Juror "), "{}", read.body);
    assert!(!read.body.contains("Ane Lundqvist") && !read.body.contains("ane@room"), "{}", read.body);
    chair.post("/en/jury/room", &[("do", "end")]).await;
    assert_eq!(room.say(&ane, "late").await.status, 409);
}

#[tokio::test]
async fn the_chair_or_whoever_leads_records_the_consensus() {
    let room = Room::open().await;
    let (ane, chair) = (room.actor("ane").await, room.chair().await);
    assert_eq!(room.agree(&ane, "advance", "0").await.status, 403);

    let lead = room.juror("ane").await.to_string();
    let carl = room.juror("carl").await.to_string();
    assert_eq!(room.place(&chair, "lead", &carl).await.status, 409);
    assert_eq!(room.place(&chair, "lead", &lead).await.status, 303);
    assert_eq!(room.agree(&ane, "again", "0").await.status, 303);
    assert_eq!(room.agree(&chair, "", "1").await.status, 422);
    let stale = room.agree(&chair, "advance", "0").await;
    assert_eq!(stale.status, 409);
    assert!(stale.body.contains("It glows.</textarea>"), "{}", stale.body);
    assert_eq!(room.agree(&chair, "advance", "1").await.status, 303);

    let page = room.actor("bo").await.get("/en/jury/room").await;
    assert!(page.body.contains("Talk again") && page.body.contains("What stood before"), "{}", page.body);
}

#[tokio::test]
async fn a_nominator_reads_feedback_when_it_is_approved_queued_and_released() {
    let room = Room::open().await;
    let (ane, chair, writer) =
        (room.actor("ane").await, room.chair().await, room.house.signed_in(WRITER).await);
    let store = &room.house.backend().store;
    let told = |page: &Answer| page.body.contains("It invites people to answer.");
    assert_eq!(room.write(&ane, "It invites people to answer.", "", "0").await.status, 303);
    let lost = room.write(&chair, "Other words", "Next", "0").await;
    assert_eq!(lost.status, 409);
    assert!(lost.body.contains("Other words</textarea>"), "{}", lost.body);

    let approve = |version: &'static str| {
        let path = format!("/en/jury/feedback/{}", room.id);
        let chair = &chair;
        async move { chair.post(&path, &[("version", version)]).await.status }
    };
    assert_eq!(approve("1").await, 422);
    assert_eq!(
        room.write(&ane, "It invites people to answer.", "Count it, says Bo Lundqvist.", "1").await.status,
        303
    );
    let desk = chair.get("/en/jury/feedback").await;
    assert!(desk.body.contains("Names of the jury stand in this text: Lundqvist"), "{}", desk.body);
    assert_eq!(room.write(&ane, "It invites people to answer.", "Count it.", "2").await.status, 303);
    assert_eq!(approve("2").await, 409);
    assert_eq!(approve("3").await, 303);

    let token = format!("{}-3", room.id);
    let undecided = chair.post("/en/jury/feedback", &[("letter", &token)]).await;
    assert_eq!(undecided.status, 409);
    let (by, now) = (room.juror("ane").await, room.house.backend().now());
    store.record_decision(room.id, DecisionKind::Decline, "Thanks.", by, now).await.unwrap().unwrap();
    store.publish_decisions(room.category, by, now).await.unwrap();
    let dry = chair.get("/en/jury/feedback").await;
    assert!(dry.body.contains(WRITER) && dry.body.contains("Queue one mail"), "{}", dry.body);
    assert_eq!(chair.post("/en/jury/feedback", &[("letter", &token)]).await.status, 303);

    assert!(!told(&writer.get(&format!("/en/my/nominations/{}", room.id)).await));
    let due = async || store.take_due_mail(50, Span::minutes(1), room.house.backend().now()).await.unwrap();
    assert!(due().await.iter().all(|mail| mail.recipient != WRITER || !mail.body.contains("invites")));
    store.release_mail(room.season, 1, by, room.house.backend().now()).await.unwrap().expect("one was held");
    let mails = due().await;
    let mail =
        mails.iter().find(|mail| mail.body.contains("It invites people to answer.")).expect("it is due");
    assert_eq!(mail.recipient, WRITER);
    assert!(!mail.body.contains("Lundqvist"), "{}", mail.body);
    let page = writer.get(&format!("/en/my/nominations/{}", room.id)).await;
    assert!(told(&page) && page.body.contains("Count it."), "{}", page.body);
    // the round is open: an average would still move, and tell who moved it
    assert!(!page.body.contains("averages"), "{}", page.body);
}

#[tokio::test]
async fn a_claim_needs_evidence_and_is_taken_over_with_its_source() {
    let room = Room::open().await;
    let (ane, editor) = (room.actor("ane").await, room.house.demo("editor").await);
    let path = format!("/en/jury/{}/analysis", room.id);
    assert_eq!(room.actor("dina").await.get(&path).await.status, 409);
    assert_eq!(room.chair().await.get(&path).await.status, 403);

    let bare = ane.post(&path, &[("version", "0"), ("mechanism", "It is heard at once.")]).await;
    assert_eq!(bare.status, 422);
    assert!(bare.body.contains("It is heard at once.</textarea>"), "{}", bare.body);
    let fields = [
        ("version", "0"),
        ("mechanism", "It is heard at once."),
        ("evidence-mechanism", "quote-1"),
        ("counter-2", "A lamp in a cellar was seen by nobody."),
        ("counter-nomination-2", "N-001"),
    ];
    assert_eq!(ane.post(&path, &fields).await.status, 303);
    let odd = ane
        .post(&path, &[("version", "1"), ("counter-1", "Where?"), ("counter-nomination-1", "N-999")])
        .await;
    assert_eq!(odd.status, 422);
    // an editor knows the name, and jurors read it here
    let named = [("version", "1"), ("mechanism", "Lanternby glows."), ("evidence-mechanism", "quote-1")];
    assert_eq!(editor.post(&path, &named).await.status, 422);

    let (card, seen) = begin_from(&editor, &room.id.to_string()).await;
    assert!(editor.get(&card).await.body.contains("It is heard at once."));
    let take = |what: &str| format!("take/{}/{what}", room.id);
    let typed = body();
    let take_over = async |body: &str, what: &str| {
        let (action, fields) =
            (take(what), [("expected", &*seen), ("title", "Typed, not saved"), ("body", body)]);
        let fields: Vec<(&str, &str)> = fields.into_iter().chain([("do", &*action)]).collect();
        editor.post(&card, &fields).await
    };
    let taken = take_over(&typed, "mechanism").await;
    assert_eq!(taken.status, 200);
    let line = format!("It is heard at once. (from {}: Quote 1)\n\n## Steps", room.label);
    assert!(taken.body.contains(&line), "{}", taken.body);
    assert!(taken.body.contains("Typed, not saved"), "{}", taken.body);
    let counter = take_over(&typed, "counter-1").await;
    let line =
        format!("A lamp in a cellar was seen by nobody. (N-001) (from {})\n\n## Why it works", room.label);
    assert!(counter.body.contains(&line), "{}", counter.body);
    assert_eq!(take_over(&typed, "counter-7").await.status, 400);
    // nothing was saved by itself
    assert_eq!(expected(&editor.get(&card).await), seen);
}

#[tokio::test]
async fn the_form_of_the_room_says_the_same_without_scripts() {
    let room = Room::open().await;
    let page = room.chair().await.get("/en/jury/room").await;
    for words in ["Look again", "Put the next on the table", "End the session", "Take out"] {
        assert!(page.body.contains(words), "{words} is missing in {}", page.body);
    }
    let ids: Vec<&str> = page.values(" id=\"");
    let different: BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(different.len(), ids.len(), "an id stands twice: {ids:?}");
}
