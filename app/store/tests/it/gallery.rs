//! The gallery: nothing without a yes, nothing before its time, and nothing any more once a word is taken back.

use crate::{
    concepts::{concept, text as card},
    support::{NOW, account, address, each_database, season},
};
use domain::{
    awards::known::Honour,
    ids::{AccountId, NominationId, SeasonId},
    language::{ContentLanguage, Language},
    nominations::{
        GalleryFacet, Hidden, Licence, NominationText, PictureFacts, Relation, ReportText, Shut, Unconfirmed,
        Verdict, narrow,
    },
    policy::Act,
    time::{Span, Timestamp},
};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use store::{
    Store,
    audit::AuditQuery,
    nominations::{DraftOwner, LibraryWord, NewPicture, NewVideo, VideoChange},
    outbox::{MailKind, NewMail},
};

/// The show of [`season`] has begun.
const AFTER: Timestamp = Timestamp(NOW.0 + Span::days(61).0);

/// A sent nomination; its writer has said nothing yet.
async fn sent(
    (store, db): (&Store, &DatabaseConnection),
    (season, owner): (SeasonId, AccountId),
    number: i32,
    relation: Relation,
) -> NominationId {
    let text = NominationText {
        title: format!("Title {number}"),
        library: format!("Library {number}"),
        summary: "Few words.".to_owned(),
        relation,
        language: Some(ContentLanguage::En),
        ..NominationText::default()
    };
    let id = store.record_draft(season, DraftOwner::Account(owner), &text, NOW).await.unwrap();
    let sql = format!(
        "UPDATE nomination SET number = {number}, submitted_at = {}, \
         category_id = (SELECT min(id) FROM category) WHERE id = {id}",
        NOW.0
    );
    db.execute_unprepared(&sql).await.unwrap();
    id
}

async fn shown(store: &Store, season: SeasonId, now: Timestamp) -> Vec<NominationId> {
    store.list_gallery(season, now).await.unwrap().into_iter().map(|entry| entry.id).collect()
}

fn told() -> PictureFacts {
    PictureFacts {
        alt: "A shelf".to_owned(),
        credit: "Ann".to_owned(),
        licence: Some(Licence::CcBy),
        ..PictureFacts::default()
    }
}

fn file(key: &str) -> NewPicture {
    NewPicture {
        key: key.to_owned(),
        sha256: key.to_owned(),
        width: 900,
        height: 600,
        size_bytes: 9,
        widths: vec![480],
        webp: true,
    }
}

#[tokio::test]
async fn a_nomination_is_browsed_with_its_writers_yes_after_the_show_in_an_open_gallery() {
    each_database(async |store, db| {
        let season = season(&store).await;
        let (owner, organiser) =
            (account(&store, "a@library.example").await, account(&store, "o@x.example").await);
        let of = (&store, &db);
        let yes = sent(of, (season, owner), 1, Relation::Own).await;
        let silent = sent(of, (season, owner), 2, Relation::Own).await;
        let practice = sent(of, (season, owner), 3, Relation::Own).await;
        db.execute_unprepared(&format!("UPDATE nomination SET practice = TRUE WHERE id = {practice}"))
            .await
            .unwrap();
        for id in [yes, practice] {
            assert!(store.record_gallery_word(id, true, owner, NOW).await.unwrap());
        }

        // before the show nobody opens it, and a jury that is at work keeps it shut
        let early = store.open_gallery(season, organiser, NOW).await.unwrap().unwrap();
        assert_eq!(early, Err(Shut::Show { at: NOW + Span::days(60) }));
        store.record_round(season, NOW, NOW + Span::days(70), NOW).await.unwrap();
        let judging = store.open_gallery(season, organiser, AFTER).await.unwrap().unwrap();
        assert_eq!(judging, Err(Shut::Judging { until: NOW + Span::days(70) }));
        store.record_round_closed(season, NOW + Span::days(60)).await.unwrap();
        assert_eq!(shown(&store, season, AFTER).await, []);
        assert_eq!(store.is_in_gallery(yes, AFTER).await.unwrap(), Err(Hidden::Season(Shut::NotOpened)));

        let before = store.public_revision().await.unwrap();
        assert_eq!(store.open_gallery(season, organiser, AFTER).await.unwrap(), Some(Ok(())));
        assert!(store.public_revision().await.unwrap() > before, "kept pages grow old");
        assert_eq!(shown(&store, season, AFTER).await, [yes]);
        assert_eq!(shown(&store, season, NOW + Span::days(59)).await, [], "nor does a hand end the embargo");
        assert!(store.find_in_gallery(season, yes, AFTER).await.unwrap().is_some());
        for hidden in [silent, practice] {
            assert!(store.find_in_gallery(season, hidden, AFTER).await.unwrap().is_none());
        }
        let count = store.count_gallery(season).await.unwrap();
        assert_eq!((count.standing, count.agreed), (2, 1));

        // taken back, given again, taken out by an organiser, closed
        let before = store.public_revision().await.unwrap();
        assert!(store.record_gallery_word(yes, false, owner, AFTER).await.unwrap());
        assert!(store.public_revision().await.unwrap() > before);
        assert_eq!(shown(&store, season, AFTER).await, []);
        store.record_gallery_word(yes, true, owner, AFTER).await.unwrap();
        assert_eq!(store.take_out_of_gallery(yes, organiser, AFTER).await.unwrap(), Some(season));
        assert_eq!(store.is_in_gallery(yes, AFTER).await.unwrap(), Err(Hidden::Writer));
        store.record_gallery_word(yes, true, owner, AFTER).await.unwrap();
        assert!(store.close_gallery(season, "A complaint", organiser, AFTER).await.unwrap());
        assert_eq!(shown(&store, season, AFTER).await, []);
        assert!(!store.close_gallery(season, "Again", organiser, AFTER).await.unwrap());
        let log = store.list_audit(&AuditQuery { most: 3, ..Default::default() }).await.unwrap();
        let acts: Vec<_> = log.iter().map(|entry| (entry.act.as_str(), entry.reason.as_str())).collect();
        assert_eq!(acts[0], (Act::OpenGallery.as_str(), "A complaint"));
        assert_eq!(acts[2], (Act::LeaveGallery.as_str(), ""));

        // a withdrawn nomination is nobody's to speak about, and is gone
        store.open_gallery(season, organiser, AFTER).await.unwrap().unwrap().unwrap();
        store.withdraw_nomination(yes, owner, "", AFTER).await.unwrap().unwrap().unwrap();
        assert_eq!(shown(&store, season, AFTER).await, []);
        assert!(!store.record_gallery_word(yes, true, owner, AFTER).await.unwrap());
        assert_eq!(store.is_in_gallery(NominationId(999), AFTER).await.unwrap(), Err(Hidden::NotSent));
    })
    .await;
}

#[tokio::test]
async fn of_what_others_wrote_or_brought_in_the_library_has_the_word() {
    each_database(async |store, db| {
        let season = season(&store).await;
        let (owner, organiser) = (account(&store, "a@library.example").await, account(&store, "o@x.example").await);
        let library = account(&store, "library@x.example").await;
        let of = (&store, &db);
        let peer = sent(of, (season, owner), 1, Relation::Peer).await;
        let promoted = sent(of, (season, organiser), 2, Relation::Own).await;
        db.execute_unprepared(&format!(
            "INSERT INTO report (season_id, library, link, channel, why, email, language, created_at, nomination_id) \
             VALUES ({season}, '', '', '', '', '', 'en', 1, {promoted})"
        ))
        .await
        .unwrap();
        db.execute_unprepared(&format!("UPDATE season SET gallery_opened_at = 1 WHERE id = {season}")).await.unwrap();
        for (id, by) in [(peer, owner), (promoted, organiser)] {
            store.record_gallery_word(id, true, by, NOW).await.unwrap();
            let silent = Err(Hidden::Unconfirmed(Unconfirmed::Silent));
            assert_eq!(store.is_in_gallery(id, AFTER).await.unwrap(), silent);
        }

        for id in [peer, promoted] {
            let mail = NewMail {
                kind: MailKind::Nomination,
                message_id: format!("ask {id}"),
                recipient: "library@x.example".to_owned(),
                subject: String::new(),
                body: String::new(),
                language: Language::En,
                season: Some(season),
                unsubscribe: String::new(),
            };
            let asked = address("library@x.example");
            store.ask_to_confirm(id, &asked, organiser, NOW, mail).await.unwrap().unwrap();
            let said = |verdict, gallery| LibraryWord { verdict, remarks: "No", gallery };
            let stands = async |word| {
                assert!(store.answer_confirmation(id, library, word, NOW).await.unwrap());
                store.is_in_gallery(id, AFTER).await.unwrap()
            };
            assert_eq!(stands(said(Verdict::Confirmed, false)).await, Err(Hidden::Library));
            assert_eq!(stands(said(Verdict::Confirmed, true)).await, Ok(()));
            let declined = Err(Hidden::Unconfirmed(Unconfirmed::Declined));
            assert_eq!(stands(said(Verdict::Declined, true)).await, declined);
            assert_eq!(stands(said(Verdict::Confirmed, false)).await, Err(Hidden::Library), "a no leaves nothing ticked");
            assert_eq!(stands(said(Verdict::Confirmed, true)).await, Ok(()));
        }
        assert_eq!(shown(&store, season, AFTER).await, [peer, promoted]);

        // its holder's no is nothing to a library that was asked, where the holder is an organiser
        store.record_gallery_word(promoted, false, organiser, NOW).await.unwrap();
        store.record_gallery_word(peer, false, owner, NOW).await.unwrap();
        assert_eq!(shown(&store, season, AFTER).await, [promoted]);
        store.take_out_of_gallery(promoted, organiser, AFTER).await.unwrap().unwrap();
        assert_eq!(store.is_in_gallery(promoted, AFTER).await.unwrap(), Err(Hidden::Library));
    })
    .await;
}

#[tokio::test]
async fn of_pictures_and_videos_only_those_are_shown_that_may_be_published() {
    each_database(async |store, db| {
        let season = season(&store).await;
        let owner = account(&store, "a@library.example").await;
        let text = NominationText { language: Some(ContentLanguage::Da), ..NominationText::default() };
        let id = store.record_draft(season, DraftOwner::Account(owner), &text, NOW).await.unwrap();
        let ends = AFTER + Span::days(1);
        for (key, facts) in [
            ("bare", PictureFacts::default()),
            ("ends", PictureFacts { consent_ends: Some(ends), ..told() }),
            ("whole", told()),
        ] {
            let picture = store.record_picture(id, file(key), NOW).await.unwrap().expect("there is room");
            store.change_pictures(id, vec![(picture, facts)]).await.unwrap();
        }
        let new =
            NewVideo { key: "film".to_owned(), kind: domain::nominations::VideoKind::Mp4, size_bytes: 9 };
        let video = store.record_video(id, new, NOW).await.unwrap().unwrap();
        let said = |facts| VideoChange { facts: Some(facts), ..VideoChange::default() };
        store.change_video(id, video, said(told()), NOW).await.unwrap();
        let sql = format!(
            "UPDATE nomination SET number = 1, submitted_at = 1, gallery_agreed_at = 1, \
             category_id = (SELECT min(id) FROM category) WHERE id = {id}"
        );
        db.execute_unprepared(&sql).await.unwrap();

        let keys = async |now| {
            let found = store.find_in_gallery(season, id, now).await.unwrap();
            found.map(|found| {
                let keys: Vec<String> = found.pictures.iter().map(|it| it.file.key.clone()).collect();
                (keys.join(" "), found.videos.len(), found.entry.picture.map(|it| it.file.key))
            })
        };
        assert_eq!(keys(AFTER).await, None, "the gallery is shut");
        assert!(store.find_gallery_video(video, AFTER).await.unwrap().is_none());
        db.execute_unprepared(&format!("UPDATE season SET gallery_opened_at = 1 WHERE id = {season}"))
            .await
            .unwrap();

        assert_eq!(keys(AFTER).await, Some(("ends whole".to_owned(), 1, Some("ends".to_owned()))));
        let found = store.find_in_gallery(season, id, AFTER).await.unwrap().unwrap();
        for picture in &found.pictures {
            let there = store.find_gallery_picture(picture.media, AFTER).await.unwrap();
            assert_eq!(there.as_ref(), Some(picture));
        }
        assert_eq!(
            keys(ends).await,
            Some(("whole".to_owned(), 1, Some("whole".to_owned()))),
            "the consent has ended"
        );
        assert!(store.find_gallery_picture(found.pictures[0].media, ends).await.unwrap().is_none());
        assert!(store.find_gallery_video(video, AFTER).await.unwrap().is_some());
        store.withdraw_video(id, video, owner, AFTER).await.unwrap().unwrap();
        assert!(store.find_gallery_video(video, AFTER).await.unwrap().is_none());
        // with its nomination each picture goes too
        store.record_gallery_word(id, false, owner, AFTER).await.unwrap();
        for picture in &found.pictures {
            assert!(store.find_gallery_picture(picture.media, AFTER).await.unwrap().is_none());
        }
    })
    .await;
}

#[tokio::test]
async fn an_entry_says_what_it_came_to_and_which_concepts_come_from_it_and_they_say_where_it_is() {
    each_database(async |store, db| {
        let season = season(&store).await;
        let owner = account(&store, "a@library.example").await;
        let of = (&store, &db);
        let mut ids = Vec::new();
        for number in 1..=4 {
            let id = sent(of, (season, owner), number, Relation::Own).await;
            store.record_gallery_word(id, true, owner, NOW).await.unwrap();
            ids.push(id);
        }
        for (id, kind, published) in [
            (ids[0], "shortlist", "1"),
            (ids[0], "commend", "2"),
            (ids[1], "advance", "1"),
            (ids[2], "commend", "NULL"),
            (ids[3], "decline", "1"),
        ] {
            let by = if published == "NULL" { published.to_owned() } else { owner.to_string() };
            db.execute_unprepared(&format!(
                "INSERT INTO decision (nomination_id, kind, reason, decided_by, decided_at, published_at, published_by) \
                 VALUES ({id}, '{kind}', 'Why', {owner}, 1, {published}, {by})"
            ))
            .await
            .unwrap();
        }
        db.execute_unprepared(&format!("UPDATE season SET gallery_opened_at = 1, demo = FALSE WHERE id = {season}"))
            .await
            .unwrap();
        let mut card = concept(1, vec![(Language::En, card("A card", Language::En))]);
        card.sources = vec![ids[1], ids[2]];
        let slug = card.slug.clone();
        store.record_published_concept(card).await.unwrap();
        let card = store.find_published_concept(&slug, Language::En).await.unwrap().unwrap().summary.id;

        let entries = store.list_gallery(season, AFTER).await.unwrap();
        let honours: Vec<_> = entries.iter().map(|entry| entry.honour).collect();
        // what is prepared and not published is nobody's to know, and who was declined is nobody's business
        assert_eq!(honours, [Some(Honour::Commended), Some(Honour::Nominee), None, None]);
        let narrowed = narrow(entries.iter().map(|entry| &entry.placed), &Default::default());
        assert_eq!(narrowed.counts[&GalleryFacet::Category]["conversation"], 4);
        let detail = store.find_in_gallery(season, ids[1], AFTER).await.unwrap().unwrap();
        assert_eq!(detail.concepts, [card]);
        let sources = async |now| -> Vec<NominationId> {
            let found = store.list_gallery_sources(card, now).await.unwrap();
            assert!(found.iter().all(|source| source.season == "test"));
            found.into_iter().map(|source| source.nomination).collect()
        };
        assert_eq!(sources(AFTER).await, [ids[1], ids[2]]);
        assert_eq!(sources(NOW).await, []);
        let told = store.list_gallery_addresses(AFTER).await.unwrap();
        assert_eq!(told.iter().map(|it| it.nominations.len()).collect::<Vec<_>>(), [4]);
        db.execute_unprepared("UPDATE season SET demo = TRUE").await.unwrap();
        assert_eq!(store.list_gallery_addresses(AFTER).await.unwrap(), [], "a demo is not for search engines");

        store.record_gallery_word(ids[2], false, owner, AFTER).await.unwrap();
        assert_eq!(sources(AFTER).await, [ids[1]]);
        db.execute_unprepared("UPDATE concept SET withdrawn_at = 1").await.unwrap();
        let detail = store.find_in_gallery(season, ids[1], AFTER).await.unwrap().unwrap();
        assert_eq!(detail.concepts, []);
    })
    .await;
}

#[tokio::test]
async fn a_report_is_listed_when_its_sender_agreed_and_an_organiser_let_it_stand() {
    each_database(async |store, db| {
        let season = season(&store).await;
        let organiser = account(&store, "o@x.example").await;
        let report = |why: &str, may_be_listed| ReportText {
            link: "https://a.example/post".to_owned(),
            channel: "blog".to_owned(),
            why: why.to_owned(),
            library: "Aarhus".to_owned(),
            email: "sender@x.example".to_owned(),
            may_be_listed,
        };
        let yes = store.record_report(season, &report("Yes", true), Language::En, NOW).await.unwrap();
        let no = store.record_report(season, &report("No", false), Language::En, NOW).await.unwrap();
        db.execute_unprepared(&format!("UPDATE season SET gallery_opened_at = 1 WHERE id = {season}"))
            .await
            .unwrap();
        let listed = async |now| -> Vec<String> {
            store.list_public_reports(season, now).await.unwrap().into_iter().map(|it| it.why).collect()
        };

        assert_eq!(listed(AFTER).await, [] as [&str; 0], "nobody has read it");
        assert_eq!(
            store.list_report(no, true, organiser, NOW).await.unwrap(),
            None,
            "its sender has not agreed"
        );
        assert_eq!(store.list_report(yes, true, organiser, NOW).await.unwrap(), Some(season));
        assert_eq!(listed(AFTER).await, ["Yes"]);
        assert_eq!(listed(NOW).await, [] as [&str; 0], "not before the show");
        let desk = store.list_reports_to_clear(season).await.unwrap();
        assert_eq!(
            desk.iter().map(|it| (it.report.id, it.listed_at)).collect::<Vec<_>>(),
            [(yes, Some(NOW))]
        );
        let before = store.public_revision().await.unwrap();
        store.list_report(yes, false, organiser, AFTER).await.unwrap();
        assert!(store.public_revision().await.unwrap() > before);
        assert_eq!(listed(AFTER).await, [] as [&str; 0]);
    })
    .await;
}
