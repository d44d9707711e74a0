//! Canaries: words that occur nowhere else, planted wherever something is kept from somebody, and a walk through every
//! page, file, header, mail and log line as everybody, looking for them.

use crate::support::{House, Manner, SmtpSink};
use domain::{
    accounts::EmailAddress,
    adaptations::{OutcomeKind, OutcomeText, Plan},
    concepts::{Analysis, Claim, Part},
    ids::{AccountId, AdaptationId, NominationId, SeasonId},
    jury::{ConflictKind, ConsensusKind, DecisionKind, Mark},
    language::{ContentLanguage, Language},
    nominations::{LinkText, NominationText, QuoteText},
};
use server::{Config, jobs::mailer::Mailer};
use std::{
    io::Write,
    sync::{Arc, Mutex},
};
use store::{
    adaptations::{NewAdaptation, OutcomeEdit},
    concepts::AnalysisEdit,
    jury::{ConsensusEdit, FeedbackEdit, NoteEdit, ScoreEdit, Speaker},
    nominations::DraftOwner,
    outbox::{MailKind, NewMail},
};

/// A word, and who may come across it.
struct Canary {
    word: &'static str,
    known_to: &'static [&'static str],
}

const CANARIES: [Canary; 22] = [
    Canary { word: "canarydraft", known_to: &["canary-writer"] },
    Canary { word: "canarylibrary", known_to: &["canary-writer", "chair", "editor", "organiser", "auditor"] },
    Canary { word: "canaryperson", known_to: &["canary-writer", "chair", "editor", "organiser", "auditor"] },
    Canary { word: "canary-writer@", known_to: &["canary-writer"] },
    Canary {
        word: "canaryquote",
        known_to: &["canary-writer", "canary-juror", "chair", "editor", "organiser", "auditor"],
    },
    Canary {
        word: "canarylinknote",
        known_to: &["canary-writer", "canary-juror", "chair", "editor", "organiser", "auditor"],
    },
    Canary { word: "canaryhost", known_to: &["canary-writer", "editor", "organiser", "auditor"] },
    // the chair reads the blind copy in the jury's room
    Canary { word: "canarysnapshot", known_to: &["canary-juror", "chair", "organiser", "auditor"] },
    Canary { word: "canarynote", known_to: &["canary-juror"] },
    Canary { word: "canarycomment", known_to: &["canary-juror"] },
    Canary { word: "canaryreason", known_to: &["chair", "auditor"] },
    // what is said in the jury's room, and written for others but not sent to them
    Canary { word: "canarytalk", known_to: &["canary-juror", "chair"] },
    Canary { word: "canaryconsensus", known_to: &["canary-juror", "chair", "auditor"] },
    Canary { word: "canaryfeedback", known_to: &["canary-juror", "chair"] },
    Canary { word: "canaryanalysis", known_to: &["canary-juror", "editor"] },
    // what a library makes of a concept is its own; a report that was sent is read by editors before anybody else
    Canary { word: "canarycopy", known_to: &["canary-writer"] },
    Canary { word: "canaryplan", known_to: &["canary-writer"] },
    Canary { word: "canaryoutcome", known_to: &["canary-writer", "editor"] },
    // a question and its answer are read by those who have to do with them, until an editor shows them
    Canary { word: "canaryquestion", known_to: &["canary-writer", "editor", "nominator"] },
    Canary { word: "canaryanswer", known_to: &["editor", "nominator"] },
    Canary { word: "canaryadapter", known_to: &["canary-writer", "editor"] },
    Canary { word: "canary-juror@", known_to: &["canary-juror", "chair", "organiser", "auditor"] },
];

const WALKERS: [&str; 12] = [
    "anonymous",
    "reader",
    "canary-writer",
    "canary-juror",
    // a juror with a tie to what was planted
    "canary-tied",
    "juror-1",
    "nominator",
    "chair",
    "editor",
    "organiser",
    "operator",
    "auditor",
];

fn email(who: &str) -> EmailAddress {
    EmailAddress::parse(&format!("{who}@demo.opslag.example")).expect("an address")
}

/// A draft and a sent nomination of one writer, scored and decided by people with names of their own.
async fn plant(house: &House) -> (NominationId, NominationId) {
    let (store, now) = (&house.backend().store, house.backend().now());
    let season = store.find_current_season().await.unwrap().unwrap();
    let category = store.list_categories(season.id).await.unwrap().remove(0);
    let writer = store.record_account(&email("canary-writer"), "Writer", now).await.unwrap();
    let juror = store.record_account(&email("canary-juror"), "Juror", now).await.unwrap();
    store.record_role(juror, season.id, domain::accounts::Role::Juror, now).await.unwrap();
    let text = |title: &str| NominationText {
        category: Some(category.id),
        library: "Canarylibrary".to_owned(),
        title: title.to_owned(),
        summary: "Canaryperson at Canarylibrary wrote it.".to_owned(),
        what_was_done: "Something.".to_owned(),
        why_it_worked: "Somehow.".to_owned(),
        target_group: "Readers".to_owned(),
        goal: "A goal".to_owned(),
        channels: vec!["facebook".to_owned()],
        effort: "An hour".to_owned(),
        link: String::new(),
        names_to_cover: "Canaryperson\nCanarylibrary".to_owned(),
        language: Some(ContentLanguage::En),
        ..NominationText::default()
    };
    let owner = || DraftOwner::Account(writer);
    let draft = store.record_draft(season.id, owner(), &text("Canarydraft"), now).await.unwrap();
    let sent = store.record_draft(season.id, owner(), &text("A plain title"), now).await.unwrap();
    for id in [draft, sent] {
        let change = |links: &mut Vec<LinkText>, quotes: &mut Vec<QuoteText>| {
            links.push(LinkText {
                address: "https://www.canaryhost.example/post".to_owned(),
                note: "Canarylinknote by Canaryperson".to_owned(),
            });
            quotes.push(QuoteText {
                text: "Canaryquote, said Canaryperson at Canaryhost.".to_owned(),
                who: "A reader".to_owned(),
                source: String::new(),
                consent: false,
            });
        };
        store.change_evidence(id, now, change).await.unwrap().unwrap();
    }
    house.run_sql(&format!(
        "INSERT INTO link_check (address, state, status, failures, checked_at, due_at, final_address, title, text, \
         taken_at) VALUES ('https://www.canaryhost.example/post', 'moved', 200, 0, {0}, {0}, \
         'https://www.canaryhost.example/moved', 'Canarylibrary', 'Canarysnapshot of Canarylibrary at Canaryhost', {0})",
        now.0
    ));
    assert!(store.submit_nomination(sent, &season, now, |_, _, _| None).await.unwrap().unwrap().is_ok());

    store.declare_conflict(juror, sent, ConflictKind::None, "", now).await.unwrap();
    for criterion in store.list_criteria(category.id).await.unwrap() {
        let edit = ScoreEdit {
            criterion: criterion.id,
            mark: Some(Mark::ALL[3]),
            comment: Some("Canarycomment".to_owned()),
            expected_version: 0,
        };
        store.record_score(juror, sent, edit, now).await.unwrap().expect("it is saved");
    }
    let note = NoteEdit { seen: String::new(), text: "Canarynote".to_owned() };
    store.record_private_note(juror, sent, note, now).await.unwrap().expect("it is saved");
    let chair: AccountId = store.record_account(&email("chair"), "", now).await.unwrap();
    store
        .record_decision(sent, DecisionKind::Advance, "Canaryreason", chair, now)
        .await
        .unwrap()
        .expect("prepared");
    plant_in_room(house, season.id, sent, juror, chair).await;
    (draft, sent)
}

/// The same writer has made a concept their library's own, planned it, and told what came of it; nobody has answered.
async fn plant_adaptation(house: &House) -> AdaptationId {
    let (store, now) = (&house.backend().store, house.backend().now());
    let owner = store.record_account(&email("canary-writer"), "Writer", now).await.unwrap();
    let concept =
        store.find_published_concept("one-hashtag-one-summer", Language::En).await.unwrap().unwrap();
    let new = NewAdaptation {
        concept: concept.summary.id,
        language: Language::En,
        owner,
        organisation: None,
        library: "Canaryadapter".to_owned(),
        country: "DK".to_owned(),
    };
    let id = store.begin_adaptation(new, now).await.unwrap().expect("it is in the catalogue");
    let mut text = store.find_adaptation(id, owner).await.unwrap().expect("theirs").text;
    text.title = "Canarycopy".to_owned();
    store.change_adaptation(id, owner, 1, &text, None, now).await.unwrap().unwrap();
    let plan = Plan { goal: "Canaryplan".to_owned(), ..Plan::default() };
    store.change_plan(id, owner, 2, &plan, now).await.unwrap().unwrap();
    let text = OutcomeText {
        kind: Some(OutcomeKind::Success),
        lesson: "Canaryoutcome".to_owned(),
        agreed: true,
        ..OutcomeText::default()
    };
    let edit = OutcomeEdit { expected: 0, language: Language::En, text, send: true };
    store.record_outcome(id, owner, &edit, now).await.unwrap().unwrap();
    let asked = (Language::En, "Canaryquestion");
    // the demo's nominator wrote the sources, and is told that there is a question
    let tell = |reader: &store::questions::Reader| NewMail {
        kind: MailKind::Question,
        message_id: "canary".to_owned(),
        recipient: reader.email.clone(),
        subject: "A question".to_owned(),
        body: "It is behind the sign-in.".to_owned(),
        language: Language::En,
        season: None,
        unsubscribe: String::new(),
    };
    store.ask_question(concept.summary.id, owner, asked, now, tell).await.unwrap().unwrap();
    house.run_sql(
        "UPDATE question SET answer = 'Canaryanswer', answer_language = 'en', answered_at = asked_at",
    );
    id
}

/// The nomination is on the table, and is talked and written about.
async fn plant_in_room(
    house: &House,
    season: SeasonId,
    sent: NominationId,
    juror: AccountId,
    chair: AccountId,
) {
    let (store, now) = (&house.backend().store, house.backend().now());
    let tied = store.record_account(&email("canary-tied"), "Tied", now).await.unwrap();
    store.record_role(tied, season, domain::accounts::Role::Juror, now).await.unwrap();
    store.declare_conflict(tied, sent, ConflictKind::Employer, "", now).await.unwrap();
    store.order_room(season, &[sent], &Default::default(), || 1, chair, now).await.unwrap();
    store.open_room(season, chair, now).await.unwrap();
    store.put_on_table(season, Some(sent), chair, now).await.unwrap().unwrap();
    let speakers = [Speaker { account: chair, as_chair: true }, Speaker { account: juror, as_chair: false }];
    for speaker in speakers {
        store.record_room_comment(sent, speaker, "Canarytalk", 1, now).await.unwrap().unwrap();
    }
    let edit = ConsensusEdit { kind: ConsensusKind::Again, reason: "Canaryconsensus", expected_version: 0 };
    store.record_consensus(sent, speakers[0], edit, now).await.unwrap().unwrap();
    let edit = FeedbackEdit { strength: "Canaryfeedback", next_step: "Canaryfeedback", expected_version: 0 };
    store.record_feedback(sent, edit, juror, now).await.unwrap().unwrap();
    let claim = Claim {
        part: Part::Mechanism,
        text: "Canaryanalysis".to_owned(),
        evidence: ["quote-1".parse().unwrap()].into(),
    };
    let analysis = Analysis { claims: vec![claim], ..Analysis::default() };
    let edit = AnalysisEdit { analysis, expected_version: 0 };
    store.record_analysis(sent, edit, juror, now).await.unwrap().unwrap();
}

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("not poisoned").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn az_02_nobody_comes_across_what_is_not_theirs_to_know() {
    let log = Lines::default();
    let lines = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(server::log::filter(Some(tracing_subscriber::EnvFilter::new("trace"))))
        .with_writer(move || lines.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let house = House::open().await;
    let (draft, sent) = plant(&house).await;
    let adaptation = plant_adaptation(&house).await;
    house.anonymous().post("/en/sign-in", &[("email", "canary-writer@demo.opslag.example")]).await;
    let (_, doors) = web::doors(&house.app.site);

    let mut seen = 0;
    let mut leaks = Vec::new();
    for who in WALKERS {
        let walker = if who == "anonymous" { house.anonymous() } else { house.demo(who).await };
        // what is set for paper is packed, so nothing could be read in it here: tests of the press look inside
        let open = |door: &&web::Door| !door.path.contains("/live") && !door.path.ends_with(".pdf");
        for door in doors.iter().filter(|door| door.method == "GET").filter(open) {
            for id in [draft, sent] {
                for (language, query) in [
                    ("en", ""),
                    ("da", ""),
                    ("en", "?q=canary"),
                    ("en", "?group=juror&filter[juror]=canary&sort=score&fields=owner_id"),
                ] {
                    let path = door
                        .path
                        .replace("{lang}", language)
                        .replace("{id}", &id.to_string())
                        .replace("{nomination}", &id.to_string())
                        .replace("{season}", "some-awards")
                        .replace("{show}", "some-awards")
                        .replace("{category}", "conversation")
                        .replace("{round}", "deliberation")
                        .replace("{slug}", "one-hashtag-one-summer")
                        .replace("{page}", "privacy")
                        .replace("{step}", "1")
                        .replace("{number}", "1")
                        .replace("{picture}", &id.to_string())
                        .replace("{video}", &id.to_string())
                        .replace("{adaptation}", &adaptation.to_string())
                        .replace("{outcome}", "99999")
                        .replace("{question}", "99999")
                        .replace("{label}", "2026.1")
                        .replace("{token}", "0")
                        .replace("{code}", "ZZZZ")
                        .replace("{library}", "DK-775100")
                        .replace("{format}", "json")
                        .replace("{uuid}", "01900000-0000-7000-8000-000000000000")
                        .replace("{*rest}", "nothing")
                        .replace("{version}/{*file}", "x/opslag.css")
                        .replace("{file}", &format!("{id}.svg"));
                    let answer = walker.get(&format!("{path}{query}")).await;
                    let headers = format!("{:?}", answer.headers).to_lowercase();
                    // what was asked for comes back in the field it was typed in
                    let text = answer.body.replace("value=\"canary\"", "").to_lowercase();
                    for canary in &CANARIES {
                        let there = text.contains(canary.word) || headers.contains(canary.word);
                        seen += usize::from(there);
                        if there && !canary.known_to.contains(&who) {
                            leaks.push(format!("{} to {who} on {path}{query}", canary.word));
                        }
                    }
                }
            }
        }
    }
    assert_eq!(leaks, Vec::<String>::new());
    assert!(seen > 20, "the canaries were not planted where anybody looks: {seen}");

    let sink = SmtpSink::open(Manner::Accepting).await;
    let mailer = Mailer::new(&Config { smtp_url: Some(sink.url()), ..Config::default() }).unwrap();
    mailer.send_due(&house.app.site).await.unwrap();
    let mails: Vec<String> = sink.arrived().iter().map(|mail| mail.text.to_lowercase()).collect();
    // the link to sign in, and that there is a question
    assert_eq!(mails.len(), 2);
    for canary in &CANARIES {
        let told = mails.iter().any(|mail| mail.contains(canary.word));
        assert!(!told || canary.word == "canary-writer@", "{} in a mail", canary.word);
    }

    let text = String::from_utf8_lossy(&log.0.lock().expect("not poisoned")).to_lowercase();
    assert!(!text.is_empty(), "the log was not listened to");
    let secrets = CANARIES.iter().map(|canary| canary.word).chain(["demo.opslag.example", "/sign-in/link/"]);
    for secret in secrets {
        let line = text.lines().find(|line| line.contains(secret));
        assert!(line.is_none(), "{secret} in the log: {line:?}");
    }
}
