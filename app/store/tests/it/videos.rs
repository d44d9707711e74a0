use crate::support::{NOW, account, each_store, season};
use domain::{
    language::ContentLanguage,
    nominations::{NominationText, VideoKind, VideoRefusal},
    retention::Kept,
};
use store::nominations::{DraftOwner, NewPicture, NewVideo, VideoChange};

const MIB: u64 = 1024 * 1024;

fn text() -> NominationText {
    NominationText { language: Some(ContentLanguage::Da), ..NominationText::default() }
}

fn new(key: &str, size_bytes: u64) -> NewVideo {
    NewVideo { key: format!("videos/{key}.mp4"), kind: VideoKind::Mp4, size_bytes }
}

fn poster(key: &str) -> NewPicture {
    NewPicture {
        key: format!("pictures/{key}.jpg"),
        sha256: "0".to_owned(),
        width: 10,
        height: 10,
        size_bytes: 10,
        widths: vec![],
        webp: true,
    }
}

#[tokio::test]
async fn up_12_all_videos_of_a_person_count_together() {
    each_store(async |store| {
        let season = season(&store).await;
        let mette = account(&store, "mette@library.example").await;
        for number in 0..5 {
            let draft = store.record_draft(season, DraftOwner::Account(mette), &text(), NOW).await.unwrap();
            let taken = store.record_video(draft, new(&format!("a{number}"), 200 * MIB), NOW).await.unwrap();
            assert!(taken.is_ok(), "{number}");
        }
        let draft = store.record_draft(season, DraftOwner::Account(mette), &text(), NOW).await.unwrap();

        let refused = store.record_video(draft, new("b", 25 * MIB), NOW).await.unwrap();

        assert_eq!(refused, Err(VideoRefusal::TooLarge(24 * MIB)));
        let found = store.find_nomination(draft).await.unwrap().unwrap();
        assert_eq!(store.room_for_video(&found).await.unwrap(), Ok(24 * MIB));
        // somebody else's are somebody else's
        let other = account(&store, "other@library.example").await;
        let theirs = store.record_draft(season, DraftOwner::Account(other), &text(), NOW).await.unwrap();
        assert!(store.record_video(theirs, new("c", 25 * MIB), NOW).await.unwrap().is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_video_goes_with_its_poster_and_with_whoever_sent_it() {
    each_store(async |store| {
        let season = season(&store).await;
        let mette = account(&store, "mette@library.example").await;
        let draft = store.record_draft(season, DraftOwner::Account(mette), &text(), NOW).await.unwrap();
        let video = store.record_video(draft, new("a", 10), NOW).await.unwrap().unwrap();
        let put = |key: &str| VideoChange {
            captions: Some(Some("WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n".to_owned())),
            poster: Some(Some(poster(key))),
            ..VideoChange::default()
        };
        assert_eq!(store.change_video(draft, video, put("one"), NOW).await.unwrap(), Vec::<String>::new());
        let gone = store.change_video(draft, video, put("two"), NOW).await.unwrap();
        assert_eq!(gone, ["pictures/one.jpg", "pictures/one.webp"], "of the poster before");
        let mut named = store.list_media_keys().await.unwrap();
        named.sort();
        assert_eq!(named, ["pictures/two.jpg", "pictures/two.webp", "videos/a.mp4"]);
        assert_eq!(store.check_invariants().await.unwrap(), Vec::<String>::new());

        let keys = store.withdraw_video(draft, video, mette, NOW).await.unwrap().expect("it was there");

        assert_eq!(keys, ["videos/a.mp4", "pictures/two.jpg", "pictures/two.webp"]);
        assert_eq!(store.list_media_keys().await.unwrap(), Vec::<String>::new());
        let stored = store.find_video(video).await.unwrap().expect("its number is remembered");
        assert_eq!((stored.nomination, stored.video), (draft, None));
        // what was taken back takes no room
        let second = store.record_video(draft, new("b", 200 * MIB), NOW).await.unwrap().unwrap();
        store.change_video(draft, second, put("three"), NOW).await.unwrap();
        let exported = serde_json::to_string(&store.export_person(mette).await.unwrap()).unwrap();
        assert!(exported.contains("00:01.000"), "{exported}");

        let mut keys = store.erase_account(mette, NOW).await.unwrap().expect("it is erased");

        keys.sort();
        assert_eq!(keys, ["pictures/three.jpg", "pictures/three.webp", "videos/b.mp4"]);
        assert_eq!(store.find_video(second).await.unwrap(), None);
        assert_eq!(store.list_media_keys().await.unwrap(), Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_draft_nobody_claims_takes_no_video_and_whatever_it_has_goes_with_it() {
    each_store(async |store| {
        let season = season(&store).await;
        let owner = DraftOwner::Browser("browser".to_owned());
        let draft = store.record_draft(season, owner, &text(), NOW).await.unwrap();
        let refused = store.record_video(draft, new("a", 10), NOW).await.unwrap();
        assert_eq!(refused, Err(VideoRefusal::NoOwner));
        assert_eq!(store.delete_outlived(NOW + Kept::Draft.span()).await.unwrap(), Vec::<String>::new());
    })
    .await;
}
