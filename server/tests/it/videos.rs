//! Videos of nominations: taken in, served in parts, described, shown to those who may see pictures, and taken back.

use crate::{
    support::{Actor, Answer, House},
    uploads::{begin, photograph, send_to_jury},
};
use axum::{
    body::{Body, Bytes},
    http::{Method, Request, header},
};
use domain::{ids::NominationId, time::Span};
use futures::{StreamExt, stream};
use std::time::Duration;

/// Noted by a camera; must never be served.
const PLACE: &[u8] = b"+55.6761+012.5683/";

fn boxed(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let size = u32::try_from(content.len() + 8).expect("a small box").to_be_bytes();
    [&size[..], kind, content].concat()
}

/// An MP4 with so many bytes of pictures in it.
pub fn mp4(frames: usize) -> Vec<u8> {
    let frames: Vec<u8> = (0..frames).map(|n| (n % 251) as u8).collect();
    let notes = boxed(b"udta", PLACE);
    [boxed(b"ftyp", b"isom\0\0\x02\0isom"), boxed(b"moov", &notes), boxed(b"mdat", &frames)].concat()
}

/// A WebM of one cluster.
pub fn webm() -> Vec<u8> {
    let element = |id: &[u8], content: &[u8]| [id, &[0x80 | content.len() as u8], content].concat();
    let info = element(&[0x15, 0x49, 0xA9, 0x66], &element(&[0x7B, 0xA9], PLACE));
    let cluster = element(&[0x1F, 0x43, 0xB6, 0x75], &element(&[0xA3], b"frame"));
    let segment = [info, cluster].concat();
    [element(&[0x1A, 0x45, 0xDF, 0xA3], b"\x42\x82\x84webm"), element(&[0x18, 0x53, 0x80, 0x67], &segment)]
        .concat()
}

const HEAD: &str = "--frontier\r\nContent-Disposition: form-data; name=\"video\"; filename=\"film.mp4\"\r\n\
                    Content-Type: video/mp4\r\n\r\n";

fn form(path: &str, body: Body) -> Request<Body> {
    Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=frontier")
        .header("sec-fetch-site", "same-origin")
        .body(body)
        .expect("a request")
}

async fn send(writer: &Actor<'_>, path: &str, bytes: &[u8]) -> Answer {
    let body = [HEAD.as_bytes(), bytes, b"\r\n--frontier--\r\n"].concat();
    writer.send(form(path, Body::from(body))).await
}

/// One control of a form; files have a name.
pub type Part<'a> = (&'a str, Option<&'a str>, &'a [u8]);

pub async fn answer(writer: &Actor<'_>, path: &str, parts: &[Part<'_>]) -> Answer {
    let mut body = Vec::new();
    for (name, file, bytes) in parts {
        let file = file.map_or_else(String::new, |file| format!("; filename=\"{file}\""));
        body.extend(
            format!("--frontier\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n").bytes(),
        );
        body.extend_from_slice(bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--frontier--\r\n");
    writer.send(form(path, Body::from(body))).await
}

pub fn kept(house: &House) -> Vec<String> {
    let Ok(files) = std::fs::read_dir(house.media_folder().join("videos")) else { return Vec::new() };
    files.filter_map(|file| Some(file.ok()?.file_name().to_string_lossy().into_owned())).collect()
}

/// A draft with a video in it: its page, and the video's number.
pub async fn draft_with_video(writer: &Actor<'_>, bytes: &[u8]) -> (String, String, NominationId) {
    let videos = begin(writer).await.replace("/step/2", "/videos");
    let taken = send(writer, &videos, bytes).await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    let video = taken.location().rsplit("#v").next().expect("its number").to_owned();
    let draft = videos.split('/').nth(4).and_then(|id| id.parse().ok()).expect("the draft's number");
    (videos, video, draft)
}

pub async fn describe(writer: &Actor<'_>, videos: &str, video: &str, facts: &[(&str, &str)]) -> Answer {
    let names: Vec<String> = facts.iter().map(|(name, _)| format!("v{video}-{name}")).collect();
    let parts: Vec<Part> =
        names.iter().zip(facts).map(|(name, (_, value))| (&**name, None, value.as_bytes())).collect();
    answer(writer, &format!("{videos}/{video}"), &parts).await
}

pub const WHOLE: [(&str, &str); 4] =
    [("alt", "Ann reads aloud in Aarhus"), ("credit", "Ann"), ("visible", "nobody"), ("licence", "CC0-1.0")];

pub async fn ranged(actor: &Actor<'_>, path: &str, range: &str) -> Answer {
    let mut request = crate::support::ask(Method::GET, path);
    request.headers_mut().insert(header::RANGE, range.parse().expect("a header"));
    actor.send(request).await
}

#[tokio::test]
async fn up_10_a_video_is_served_whole_or_in_the_one_part_that_is_asked_for() {
    let house = House::open().await;
    let writer = house.signed_in("films@library.example").await;
    for (file, kind) in [(mp4(5_000), "video/mp4"), (webm(), "video/webm")] {
        let (_, video, _) = draft_with_video(&writer, &file).await;
        let path = format!("/media/videos/{video}");
        let (status, whole) = writer.get_bytes(&path).await;
        assert_eq!((status, whole.len()), (200, file.len()));
        assert!(!whole.windows(PLACE.len()).any(|part| part == PLACE), "what the camera noted is gone");
        let size = whole.len();

        let served = writer.get(&path).await;
        for (name, value) in [
            ("content-type", kind),
            ("content-length", &*size.to_string()),
            ("accept-ranges", "bytes"),
            ("cache-control", "private, no-store"),
            ("x-content-type-options", "nosniff"),
        ] {
            assert_eq!(served.header(name), value, "{name}");
        }
        let many = format!("bytes={}", vec!["0-0"; 1_000].join(","));
        let last = size - 1;
        let table = [
            ("bytes=0-", 206, format!("bytes 0-{last}/{size}"), size),
            ("bytes=-1", 206, format!("bytes {last}-{last}/{size}"), 1),
            ("bytes=2-5", 206, format!("bytes 2-5/{size}"), 4),
            ("bytes=5-2", 200, String::new(), size),
            (&many, 200, String::new(), size),
            ("bytes=999999-", 416, format!("bytes */{size}"), 0),
            ("bytes=-0", 416, format!("bytes */{size}"), 0),
        ];
        for (range, status, content_range, length) in table {
            let part = ranged(&writer, &path, range).await;
            assert_eq!((part.status, part.header("content-range")), (status, &*content_range), "{range}");
            assert_eq!(part.header("content-length"), length.to_string(), "{range}");
        }
        let part = ranged(&writer, &path, "bytes=4-7").await.body;
        assert_eq!(part, String::from_utf8_lossy(&whole[4..8]));
        // a part of what it was is no part of what it is
        let mut other = crate::support::ask(Method::GET, &path);
        other.headers_mut().insert(header::RANGE, "bytes=4-7".parse().expect("a header"));
        other.headers_mut().insert(header::IF_RANGE, "\"another\"".parse().expect("a header"));
        assert_eq!(writer.send(other).await.status, 200);
    }
}

#[tokio::test]
async fn up_10_what_is_no_video_is_said_to_be_none_and_kept_nowhere() {
    let house = House::open().await;
    let writer = house.signed_in("films@library.example").await;
    let videos = begin(&writer).await.replace("/step/2", "/videos");
    let whole = mp4(300_000);
    let table: [(&[u8], &str); 7] = [
        (b"", "Choose a video"),
        (b"#EXTM3U\nfile:///etc/passwd", "not an MP4 or WebM"),
        (b"<!doctype html><script>alert(1)</script>", "not an MP4 or WebM"),
        (&photograph(20), "not an MP4 or WebM"),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", "QuickTime"),
        (&whole[..whole.len() / 2], "did not arrive whole"),
        (b"\0\0\0\x14ftypisom\0\0\0\0isom\xff\xff\xff\xff\0\0\0\0", "did not arrive whole"),
    ];
    for (bytes, sentence) in table {
        let refused = if bytes.is_empty() {
            answer(&writer, &videos, &[("video", Some(""), b"")]).await
        } else {
            send(&writer, &videos, bytes).await
        };
        assert_eq!(refused.status, 422, "{sentence}");
        assert!(refused.body.contains(sentence), "{sentence}: {}", refused.body);
        assert_eq!(kept(&house), Vec::<String>::new(), "{sentence}");
    }
    let stranger = house.signed_in("somebody@library.example").await;
    assert_eq!(send(&stranger, &videos, &whole).await.status, 404);
    // a draft that only a browser knows has nobody who answers for two hundred megabytes
    let browser = house.anonymous();
    let unowned = begin(&browser).await.replace("/step/2", "/videos");
    assert!(browser.get(&unowned).await.body.contains("keep the draft with your e-mail address"));
    assert_eq!(send(&browser, &unowned, &whole).await.status, 409);
    assert_eq!(kept(&house), Vec::<String>::new());
}

#[tokio::test]
async fn up_10_what_is_too_large_or_breaks_off_leaves_nothing_behind() {
    let house = House::open().await;
    let writer = house.signed_in("films@library.example").await;
    let (videos, video, _) = draft_with_video(&writer, &mp4(100)).await;
    let before = kept(&house);

    // two gigabytes that are announced are not read at all
    let unread =
        Body::from_stream(stream::once(async { panic!("it is read") as Result<Bytes, std::io::Error> }));
    let mut request = form(&videos, unread);
    request.headers_mut().insert(header::CONTENT_LENGTH, "2000000000".parse().expect("a header"));
    let refused = writer.send(request).await;
    assert_eq!(refused.status, 413);

    // what there is no room for is turned down in words
    house.run_sql(&format!("UPDATE video SET size_bytes = {} WHERE id = {video}", 299 * 1024 * 1024));
    let refused = send(&writer, &videos, &mp4(2 * 1024 * 1024)).await;
    assert_eq!(refused.status, 413);
    assert!(refused.body.contains("larger than 1 MB"), "{}", refused.body);
    assert_eq!(kept(&house), before);
    assert_eq!(send(&writer, &videos, &mp4(1_000)).await.status, 303);
    assert_eq!(send(&writer, &videos, &mp4(10)).await.status, 409, "two are all a nomination holds");
    let before = kept(&house);
    assert_eq!(before.len(), 2);

    // the connection breaks in the middle
    let other = begin(&writer).await.replace("/step/2", "/videos");
    let half = [HEAD.as_bytes(), &mp4(400_000)[..200_000]].concat();
    let broken = stream::iter([Ok(Bytes::from(half.clone())), Err(std::io::Error::other("gone"))]);
    assert_eq!(writer.send(form(&other, Body::from_stream(broken))).await.status, 400);
    assert_eq!(kept(&house), before);

    // or whoever sent it goes away, and nobody waits for an answer
    let waiting = stream::iter([Ok::<_, std::io::Error>(Bytes::from(half))]).chain(stream::pending());
    let gone = writer.send(form(&other, Body::from_stream(waiting)));
    assert!(tokio::time::timeout(Duration::from_millis(400), gone).await.is_err());
    for _ in 0..200 {
        if kept(&house) == before {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(kept(&house), before);
    assert!(writer.get(&other).await.body.contains("Add a video"), "and the draft has none");
}

#[tokio::test]
async fn up_10_a_video_is_seen_by_those_who_see_pictures_and_gone_with_one_press() {
    let house = House::open().await;
    let writer = house.signed_in("films@library.example").await;
    let (videos, video, draft) = draft_with_video(&writer, &mp4(500)).await;
    let path = format!("/media/videos/{video}");
    let described = describe(&writer, &videos, &video, &WHOLE).await;
    assert_eq!(described.status, 303, "{}", described.body);
    let page = writer.get(&videos).await;
    assert!(page.body.contains("preload=\"none\"") && page.body.contains("Ann reads aloud in Aarhus"));
    assert!(page.header("content-security-policy").contains("media-src 'self';"));
    assert!(page.body.contains("It may be published"), "{}", page.body);
    for who in ["nominator", "juror-1", "chair", "editor", "organiser", "auditor"] {
        assert_eq!(house.demo(who).await.get(&path).await.status, 404, "{who} looks into a draft");
    }
    assert_eq!(house.anonymous().get(&path).await.status, 404);

    house.send_as_it_is(draft).await;
    for who in ["chair", "editor", "organiser", "auditor"] {
        assert_eq!(house.demo(who).await.get(&path).await.status, 200, "{who}");
    }
    for who in ["nominator", "operator"] {
        assert!(house.demo(who).await.get(&path).await.status >= 403, "{who}");
    }
    let organiser = house.demo("organiser").await;
    let desk = organiser.get(&format!("/en/organise/nominations/{draft}")).await.body;
    let withdraw = format!("/en/my/nominations/{draft}/videos/{video}/withdraw");
    assert!(desk.contains(&path) && desk.contains(&withdraw));
    for who in ["nominator", "juror-1", "chair", "editor", "auditor"] {
        let refused = house.demo(who).await.post(&withdraw, &[]).await;
        assert!(matches!(refused.status, 403 | 404), "{who}: {}", refused.status);
    }
    assert!(writer.get(&format!("/en/my/nominations/{draft}")).await.body.contains(&withdraw));
    assert_eq!(send(&writer, &videos, &mp4(10)).await.status, 409, "what was sent stays as it was sent");

    assert_eq!(writer.post(&withdraw, &[]).await.status, 303);

    assert_eq!(kept(&house), Vec::<String>::new());
    assert_eq!(writer.get(&path).await.status, 410);
    assert_eq!(organiser.get(&path).await.status, 410);
    assert_eq!(house.anonymous().get(&path).await.status, 404, "nobody else learns that there was one");
    assert_eq!(writer.post(&withdraw, &[]).await.status, 404);
    let trail = house.demo("auditor").await.get("/en/audit").await;
    assert!(trail.status != 200 || trail.body.contains("Take a picture back"));
}

#[tokio::test]
async fn a_juror_sees_a_video_where_the_jury_may_and_reads_its_captions_with_names_covered() {
    let house = House::open().await;
    let writer = house.signed_in("films@library.example").await;
    let (videos, video, draft) = draft_with_video(&writer, &mp4(500)).await;
    describe(&writer, &videos, &video, &WHOLE).await;
    let vtt = "WEBVTT\n\nNOTE by Ann\n\n00:01.000 --> 00:02.000\nWelcome to Aarhus\nand to the lamps\n";
    let captions = format!("v{video}-captions");
    let poster = format!("v{video}-poster");
    let picture = photograph(700);
    let facts: Vec<(String, &str)> =
        WHOLE.iter().map(|(name, value)| (format!("v{video}-{name}"), *value)).collect();
    let mut parts: Vec<Part> = facts.iter().map(|(name, value)| (&**name, None, value.as_bytes())).collect();
    parts.extend([(&*captions, Some("a.vtt"), vtt.as_bytes()), (&*poster, Some("still.png"), &picture[..])]);
    let saved = answer(&writer, &format!("{videos}/{video}"), &parts).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let track = format!("/media/videos/{video}/captions.vtt");
    let shown = writer.get(&track).await;
    assert_eq!((shown.status, shown.header("content-type")), (200, "text/vtt; charset=utf-8"));
    assert!(shown.body.contains("Welcome to Aarhus") && !shown.body.contains("NOTE"), "{}", shown.body);
    assert_eq!(
        writer.get(&format!("/media/videos/{video}/poster")).await.header("content-type"),
        "image/jpeg"
    );
    send_to_jury(&house, draft).await;
    let juror = house.demo("juror-1").await;
    let path = format!("/media/videos/{video}");
    assert_eq!(juror.get(&path).await.status, 404, "before anything is declared");
    juror.post(&format!("/en/jury/{draft}/conflict"), &[("kind", "none")]).await;

    let card = juror.get(&format!("/en/jury/{draft}")).await.body;

    assert!(card.contains(&path) && card.contains(&track), "{card}");
    assert!(!card.contains("Aarhus") && card.contains("reads aloud"), "{card}");
    assert_eq!(juror.get(&path).await.status, 200);
    let covered = juror.get(&track).await.body;
    assert!(!covered.contains("Aarhus"), "{covered}");
    assert!(covered.starts_with("WEBVTT\n\n00:01.000 --> 00:02.000\nWelcome to ["), "{covered}");
    assert!(covered.contains("and to the lamps"), "{covered}");

    // somebody can be recognised, and nobody is sure
    house.run_sql(&format!("UPDATE video SET visible = 'adults', basis = 'unsure' WHERE id = {video}"));
    for hidden in [&path, &track, &format!("/media/videos/{video}/poster")] {
        assert_eq!(juror.get(hidden).await.status, 404, "{hidden}");
        assert_eq!(writer.get(hidden).await.status, 200, "{hidden}");
    }
    assert!(!juror.get(&format!("/en/jury/{draft}")).await.body.contains(&path));
}

#[tokio::test]
async fn what_is_asked_about_a_video_is_asked_before_it_is_sent_and_nothing_typed_is_lost() {
    let house = House::open().await;
    let writer = house.signed_in("films@library.example").await;
    let (videos, video, _) = draft_with_video(&writer, &mp4(500)).await;
    let step = videos.replace("/videos", "/step/2");
    let missing = "Answer everything that is asked about video 1";
    assert!(writer.get(&videos.replace("/videos", "/step/5")).await.body.contains(missing));
    // the step keeps what was typed on the way to the videos
    let on = writer.post(&step, &[("link", "https://library.example/post"), ("then", "videos")]).await;
    assert_eq!(on.location(), videos);
    assert!(writer.get(&step).await.body.contains("https://library.example/post"));

    // what is wrong with one thing does not keep the rest
    let captions = format!("v{video}-captions");
    let (alt, until) = (format!("v{video}-alt"), format!("v{video}-until"));
    let odd = answer(
        &writer,
        &format!("{videos}/{video}"),
        &[
            (&alt, None, b"A reading"),
            (&until, None, b"next summer"),
            (&captions, Some("a.srt"), b"1\n00:00:01,000 --> 00:00:02,000\nHi\n"),
        ],
    )
    .await;
    assert_eq!(odd.status, 422);
    for words in ["That is no date", "next summer", "A reading", "the first line must be WEBVTT"] {
        assert!(odd.body.contains(words), "{words}: {}", odd.body);
    }
    assert!(writer.get(&videos).await.body.contains("A reading"));
    describe(&writer, &videos, &video, &WHOLE).await;
    assert!(!writer.get(&videos.replace("/videos", "/step/5")).await.body.contains(missing));

    let removed = answer(&writer, &format!("{videos}/{video}"), &[("do", None, b"remove")]).await;
    assert_eq!(removed.status, 303);
    assert_eq!(kept(&house), Vec::<String>::new());
    assert_eq!(writer.get(&format!("/media/videos/{video}")).await.status, 404);
}

#[tokio::test]
async fn up_13_and_14_videos_are_missed_and_swept_up_like_pictures() {
    let house = House::open().await;
    let writer = house.signed_in("films@library.example").await;
    let (videos, video, _) = draft_with_video(&writer, &mp4(500)).await;
    let folder = house.media_folder();
    let named = kept(&house);
    let left = folder.join("videos/left-behind.mp4");
    let begun = folder.join("videos/half.mp4#1");
    for path in [&left, &begun] {
        std::fs::write(path, b"half a video").expect("written");
    }
    let written = std::fs::metadata(&left).and_then(|it| it.modified()).expect("a time");
    let written = written.duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_millis();
    house.pass(Span(i64::try_from(written).expect("a time") - house.backend().now().0 + Span::hours(23).0));
    let site = &house.app.site;
    server::jobs::housekeeping::sweep_uploads(site, &folder).await;
    assert!(left.exists() && begun.exists(), "an upload may be under way");

    house.pass(Span::hours(2));
    server::jobs::housekeeping::sweep_uploads(site, &folder).await;

    assert_eq!(kept(&house), named);
    let missing =
        async || web::missing_pictures(&site.backend.store, &*site.media).await.expect("it is looked at");
    assert_eq!(missing().await, Vec::<String>::new());
    std::fs::remove_dir_all(folder.join("videos")).expect("they were there");
    assert_eq!(missing().await, [format!("videos/{}", named[0])]);
    // two days have passed, and so has the session
    let writer = house.signed_in("films@library.example").await;
    assert_eq!(writer.get(&videos).await.status, 200);
    assert_eq!(writer.get(&format!("/media/videos/{video}")).await.status, 404);
}

#[tokio::test]
async fn a_video_elsewhere_is_a_button_that_says_where_it_leads() {
    let house = House::open().await;
    let writer = house.signed_in("films@library.example").await;
    let step = begin(&writer).await;
    writer.post(&step, &[("link", "https://www.youtube.com/watch?v=abcdefghijk")]).await;
    let draft: NominationId = step.split('/').nth(4).and_then(|id| id.parse().ok()).expect("a number");
    house.send_as_it_is(draft).await;

    let page = writer.get(&format!("/en/my/nominations/{draft}")).await;

    assert!(
        page.body.contains("Watch it on YouTube") && page.body.contains("Nothing has been loaded from there")
    );
    assert!(!page.body.contains("<iframe") && !page.body.contains("src=\"https://"));
    let policy = page.header("content-security-policy");
    assert!(
        policy.contains("default-src 'none'") && !policy.contains("frame-src") && !policy.contains("http")
    );
}

#[tokio::test]
async fn a_video_that_is_sent_by_itself_is_answered_with_a_sentence_or_nothing() {
    let house = House::open().await;
    let writer = house.signed_in("films@library.example").await;
    let videos = begin(&writer).await.replace("/step/2", "/videos");
    let page = writer.get(&videos).await.body;
    assert!(page.contains(&format!("data-uploads=\"{videos}\"")) && page.contains("leptos-island"), "{page}");
    let alone = async |bytes: &[u8]| {
        let body = [HEAD.as_bytes(), bytes, b"\r\n--frontier--\r\n"].concat();
        let mut request = form(&videos, Body::from(body));
        request.headers_mut().insert(header::ACCEPT, "text/plain".parse().unwrap());
        writer.send(request).await
    };

    let refused = alone(b"no video at all").await;
    assert_eq!((refused.status, refused.body.contains('<')), (422, false), "{}", refused.body);
    assert!(!refused.body.is_empty() && kept(&house).is_empty());
    for _ in 0..2 {
        let taken = alone(&mp4(500)).await;
        assert_eq!((taken.status, &*taken.body), (200, ""));
    }
    let third = alone(&mp4(500)).await;
    assert_eq!((third.status, third.body.contains('<')), (422, false), "{}", third.body);
    assert_eq!(kept(&house).len(), 2);
    let full = writer.get(&format!("{videos}?then=arrived&video=")).await;
    assert_eq!((full.status, full.body.matches("<video").count()), (200, 2), "{}", full.body);
    assert!(!full.body.contains("leptos-island"), "leaving the page would lose what is typed about these");
}
