//! Threats to what is uploaded (UP), one by one. Pixel floods, formats under other names and what cameras note are also
//! tried on `ingest` itself, in `web::nominations`.

use crate::support::{Actor, Answer, House};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use domain::{
    ids::NominationId,
    nominations::{MetricText, NominationText},
    time::Span,
};
use image::{ImageFormat, Rgb, RgbImage};
use std::io::Cursor;

/// 1 × 1, white.
pub const GIF: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

/// Sends one file as the form of the second step does.
pub async fn upload(writer: &Actor<'_>, path: &str, name: &str, kind: &str, bytes: &[u8]) -> Answer {
    writer.send(file_form(path, name, kind, bytes)).await
}

fn file_form(path: &str, name: &str, kind: &str, bytes: &[u8]) -> Request<Body> {
    let mut body = format!(
        "--frontier\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"{name}\"\r\n\
         Content-Type: {kind}\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(
        b"\r\n--frontier\r\nContent-Disposition: form-data; name=\"then\"\r\n\r\nstay\r\n--frontier--\r\n",
    );
    Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=frontier")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .expect("a request")
}

/// A draft of its own, and the path of its second step.
pub async fn begin(writer: &Actor<'_>) -> String {
    let begun = writer.post("/en/nominate", &[("title", "With a picture"), ("library", "Aarhus")]).await;
    begun.location().replace("/step/1", "/step/2")
}

#[tokio::test]
async fn up_01_up_03_up_04_and_up_09_what_is_no_picture_is_said_to_be_none_and_kept_nowhere() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let step = begin(&writer).await;
    // a head that promises 60,000 × 60,000 pixels; its checksum is right
    let mut flood =
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\xea\x60\x00\x00\xea\x60\x08\x06\x00\x00\x00".to_vec();
    let crc = !flood[12..29].iter().fold(!0_u32, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg()))
    });
    flood.extend(crc.to_be_bytes());
    flood.extend(b"\x00\x00\x00\x00IDAT\x35\xaf\x06\x1e");
    let html = b"<!doctype html><script>alert(1)</script>";
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    let table: [(&str, &str, &[u8], &str); 9] = [
        ("flood.png", "image/png", &flood, "more pixels"),
        ("cut.gif", "image/gif", &GIF[..20], "damaged"),
        ("cut.jpg", "image/jpeg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "damaged"),
        ("phone.heic", "image/heic", b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "HEIC"),
        ("page.jpg", "image/jpeg", html, "page.jpg"),
        ("evil.svg", "image/svg+xml", svg, "evil.svg"),
        ("paper.jpg", "image/jpeg", b"%PDF-1.7 /JS (app.alert(1))", "paper.jpg"),
        ("zip.png", "image/png", b"PK\x03\x04\x14\x00", "zip.png"),
        ("tiff.jpg", "image/jpeg", b"II*\x00\x08\x00\x00\x00", "tiff.jpg"),
    ];
    for (name, kind, bytes, sentence) in table {
        let answer = upload(&writer, &step, name, kind, bytes).await;
        assert_eq!(answer.status, 422, "{name}");
        assert!(
            answer.body.to_lowercase().contains(&sentence.to_lowercase()) && answer.body.contains(name),
            "{name}: {}",
            answer.body
        );
        assert!(house.media_files().is_empty(), "{name} was kept");
    }
    // and it goes on
    upload(&writer, &step, "white.gif", "image/gif", GIF).await;
    let mut kept = house.media_files();
    kept.sort();
    assert_eq!(kept.len(), 2, "once as JPEG and once as WebP");
    let name = kept[0].strip_suffix(".jpg").expect("a picture of ours, under a name of ours");
    assert_eq!(kept[1], format!("{name}.webp"));
}

/// A picture with a gradient, so many pixels wide and two thirds as high.
pub fn photograph(width: u32) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, width * 2 / 3, |x, y| {
        Rgb([(x * 255 / width) as u8, (y * 255 / width) as u8, ((x ^ y) & 63) as u8])
    });
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).expect("a picture");
    bytes.into_inner()
}

/// Uploads a picture of so many pixels into a new draft; its number, the draft's number and the path of the step.
pub async fn draft_with_picture(writer: &Actor<'_>, width: u32) -> (String, NominationId, String) {
    let step = begin(writer).await;
    upload(writer, &step, "photo.png", "image/png", &photograph(width)).await;
    let shown = writer.get(&step).await;
    let picture = shown.values("src=\"/media/pictures/").first().expect("it is shown").to_string();
    let picture = picture.split('?').next().expect("a number").to_owned();
    let draft = step.split('/').nth(4).and_then(|id| id.parse().ok()).expect("the draft's number");
    (picture, draft, step)
}

/// Answers what is asked about a picture, on the step it stands on.
pub async fn describe(writer: &Actor<'_>, step: &str, picture: &str, facts: &[(&str, &str)]) -> Answer {
    let names: Vec<(String, &str)> =
        facts.iter().map(|(name, value)| (format!("p{picture}-{name}"), *value)).collect();
    let fields: Vec<(&str, &str)> = names.iter().map(|(name, value)| (&**name, *value)).collect();
    writer.post(step, &fields).await
}

/// Everything that is asked, of a picture in which nobody can be seen.
pub const WHOLE: [(&str, &str); 5] = [
    ("alt", "A shelf of books"),
    ("credit", "Ann Photographer"),
    ("visible", "nobody"),
    ("licence", "CC-BY-4.0"),
    ("until", ""),
];

#[tokio::test]
async fn up_06_a_picture_is_kept_in_three_sizes_and_all_of_them_go_with_it() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let (picture, _, step) = draft_with_picture(&writer, 2000).await;
    assert_eq!(house.media_files().len(), 6, "in three sizes, each in two encodings");

    for (query, width) in [("", 1600), ("?w=480", 480), ("?w=960", 960), ("?w=1600", 1600)] {
        let (status, bytes) = writer.get_bytes(&format!("/media/pictures/{picture}{query}")).await;
        assert_eq!(status, 200, "{query}");
        assert_eq!(image::guess_format(&bytes).expect("a picture"), ImageFormat::Jpeg);
        assert_eq!(image::load_from_memory(&bytes).expect("a picture").width(), width, "{query}");
        let webp = if query.is_empty() { "?as=webp".to_owned() } else { format!("{query}&as=webp") };
        let (status, bytes) = writer.get_bytes(&format!("/media/pictures/{picture}{webp}")).await;
        assert_eq!((status, image::guess_format(&bytes).ok()), (200, Some(ImageFormat::WebP)), "{webp}");
        assert_eq!(image::load_from_memory(&bytes).expect("a picture").width(), width, "{webp}");
    }
    for query in ["?w=481", "?w=0", "?w=-1", "?w=1e3", "?w=99999999999", "?as=avif", "?as=WEBP"] {
        assert_eq!(writer.get(&format!("/media/pictures/{picture}{query}")).await.status, 400, "{query}");
    }
    let served = writer.get(&format!("/media/pictures/{picture}?w=480")).await;
    assert_eq!(
        (served.header("cache-control"), served.header("content-type")),
        ("private, no-store", "image/jpeg")
    );
    assert_eq!(house.anonymous().get(&format!("/media/pictures/{picture}?w=480")).await.status, 404);

    writer.post(&step, &[("remove", &picture)]).await;
    assert!(house.media_files().is_empty());
}

#[tokio::test]
async fn a_picture_from_before_there_was_webp_is_shown_as_jpeg() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let (picture, draft, _) = draft_with_picture(&writer, 600).await;
    house.send_as_it_is(draft).await;
    let page = format!("/en/my/nominations/{draft}");
    let source = format!("type=\"image/webp\" srcset=\"/media/pictures/{picture}?w=480&amp;as=webp 480w,");
    assert!(writer.get(&page).await.body.contains(&source));

    house.run_sql("UPDATE media SET webp = FALSE");

    let shown = writer.get(&page).await.body;
    assert!(shown.contains(&format!("src=\"/media/pictures/{picture}?w=1600\"")) && !shown.contains("webp"));
    assert_eq!(writer.get(&format!("/media/pictures/{picture}?as=webp")).await.status, 404);
    assert_eq!(writer.get(&format!("/media/pictures/{picture}")).await.status, 200);
}

#[tokio::test]
async fn up_07_what_is_made_for_printing_is_refused_in_words() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let step = begin(&writer).await;
    // the head of a JPEG with four channels
    let inks = b"\xff\xd8\xff\xc0\x00\x14\x08\x00\x10\x00\x10\x04\x01\x11\x00\x02\x11\x00\x03\x11\x00\x04\x11\x00\xff\xd9";

    let answer = upload(&writer, &step, "inks.jpg", "image/jpeg", inks).await;

    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("CMYK") && answer.body.contains("inks.jpg"), "{}", answer.body);
    assert!(house.media_files().is_empty());
}

#[tokio::test]
async fn up_13_a_picture_whose_file_is_gone_has_a_stand_in_and_is_reported() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let (picture, _, step) = draft_with_picture(&writer, 600).await;
    let site = &house.app.site;
    let missing =
        async || web::missing_pictures(&site.backend.store, &*site.media).await.expect("it is looked at");
    assert!(missing().await.is_empty());
    house.lose_media();

    let stand_in = writer.get(&format!("/media/pictures/{picture}")).await;
    assert_eq!((stand_in.status, stand_in.header("content-type")), (404, "image/svg+xml"));
    assert!(stand_in.body.starts_with("<svg"), "{}", stand_in.body);
    assert_eq!(missing().await.len(), 4, "the picture and its smaller copy, in two encodings");
    assert_eq!(writer.get(&step).await.status, 200);
    let removed = writer.post(&step, &[("remove", &picture)]).await;
    assert_eq!(removed.status, 303, "{}", removed.body);
    assert!(missing().await.is_empty());
}

#[tokio::test]
async fn up_14_what_was_put_away_and_never_named_is_swept_up_after_a_day() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    draft_with_picture(&writer, 600).await;
    let named = house.media_files();
    assert_eq!(named.len(), 4);
    // as if the plug had been pulled: after the bytes and before the row, and in the middle of the bytes
    let folder = house.media_folder();
    let left = folder.join("pictures/left-behind.jpg");
    let begun = folder.join("pictures/half.jpg#1");
    for path in [&left, &begun] {
        std::fs::write(path, b"half a picture").expect("written");
    }
    let written = std::fs::metadata(&left).and_then(|it| it.modified()).expect("a time");
    let written = written.duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_millis();
    let written = i64::try_from(written).expect("a time");
    let sweep = async || server::jobs::housekeeping::sweep_uploads(&house.app.site, &folder).await;

    house.pass(Span(written - house.backend().now().0 + Span::hours(23).0));
    sweep().await;
    assert!(left.exists() && begun.exists(), "an upload may be under way");

    house.pass(Span::hours(2));
    sweep().await;
    assert!(!left.exists() && !begun.exists());
    let mut kept = house.media_files();
    let mut expected = named;
    kept.sort();
    expected.sort();
    assert_eq!(kept, expected);
}

#[tokio::test]
async fn up_15_beside_a_picture_stands_what_it_lacks_before_it_may_be_published() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let (picture, _, step) = draft_with_picture(&writer, 600).await;
    let lacks = async || {
        let page = writer.get(&step).await.body;
        [
            "what the picture shows",
            "who took it",
            "what others may do",
            "guardians of every child must",
            "may be published.",
        ]
        .map(|words| page.contains(words))
    };
    assert_eq!(lacks().await, [true, true, true, false, false]);

    let children = [
        ("alt", "Children read"),
        ("credit", "Ann"),
        ("visible", "children"),
        ("basis", "consent"),
        ("guardians", "not-all"),
        ("licence", "LicenseRef-shown-here"),
    ];
    describe(&writer, &step, &picture, &children).await;
    assert_eq!(lacks().await, [false, false, false, true, false]);

    describe(&writer, &step, &picture, &[&children[..4], &[("guardians", "agreed"), children[5]]].concat())
        .await;
    assert_eq!(lacks().await, [false, false, false, false, true]);

    // a day that is none is said to be none, and what was typed stays
    let odd = describe(&writer, &step, &picture, &[("alt", "Children read"), ("until", "next summer")]).await;
    assert_eq!(odd.status, 422);
    assert!(odd.body.contains("That is no date") && odd.body.contains("next summer"), "{}", odd.body);
}

/// Fills in what a draft lacks besides its pictures and videos, and sends it.
pub async fn send_to_jury(house: &House, draft: NominationId) {
    let (store, now) = (&house.backend().store, house.backend().now());
    let season = store.find_current_season().await.unwrap().unwrap();
    let category = store.list_categories(season.id).await.unwrap().remove(0);
    let fill = |text: &mut NominationText, _: &mut Vec<MetricText>| {
        text.category = Some(category.id);
        for answer in [
            &mut text.summary,
            &mut text.what_was_done,
            &mut text.why_it_worked,
            &mut text.target_group,
            &mut text.effort,
        ] {
            *answer = "Words".to_owned();
        }
    };
    store.change_draft(draft, None, now, fill).await.unwrap().expect("a draft");
    store.submit_nomination(draft, &season, now, |_, _, _| None).await.unwrap().unwrap().expect("it is sent");
}

#[tokio::test]
async fn pr_06_a_consent_that_has_ended_takes_the_picture_from_the_jury_and_not_from_its_writer() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let (picture, draft, step) = draft_with_picture(&writer, 600).await;
    // 2027-01-15 is the day it is in the house
    let facts = [
        ("alt", "Ann at the desk"),
        ("credit", "Ann"),
        ("visible", "adults"),
        ("basis", "consent"),
        ("until", "2027-01-20"),
    ];
    describe(&writer, &step, &picture, &facts).await;
    send_to_jury(&house, draft).await;
    let juror = house.demo("juror-1").await;
    juror.post(&format!("/en/jury/{draft}/conflict"), &[("kind", "none")]).await;
    let path = format!("/media/pictures/{picture}?w=480");
    assert_eq!(juror.get(&path).await.status, 200);
    let scorecard = format!("/en/jury/{draft}");
    assert!(juror.get(&scorecard).await.body.contains(&format!("/media/pictures/{picture}")));

    house.pass(Span::days(6));

    assert_eq!(juror.get(&path).await.status, 404);
    assert!(!juror.get(&scorecard).await.body.contains("/media/pictures/"));
    assert_eq!(writer.get(&path).await.status, 200);
    let mine = writer.get(&format!("/en/my/nominations/{draft}")).await;
    assert!(mine.body.contains("The consent has ended"), "{}", mine.body);
}

#[tokio::test]
async fn pictures_sent_one_by_one_are_answered_with_a_sentence_and_change_no_text() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let step = begin(&writer).await;
    writer.post(&step, &[("link", "https://library.example/post"), ("m1-what", "Visitors")]).await;
    let address = step.replace("/step/2", "/pictures");

    let taken = upload(&writer, &address, "white.gif", "image/gif", GIF).await;
    assert_eq!((taken.status, &*taken.body), (200, ""));
    // as the page's own script asks: for a sentence, not a page
    let mut asked = file_form(&address, "page.jpg", "image/jpeg", b"<html>");
    asked.headers_mut().insert(header::ACCEPT, "text/plain".parse().expect("a header"));
    let refused = writer.send(asked).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.starts_with("page.jpg"), "{}", refused.body);
    assert_eq!(house.media_files().len(), 2);
    let shown = writer.get(&step).await.body;
    assert!(shown.contains("https://library.example/post") && shown.contains("Visitors"), "{shown}");
    let stranger = house.signed_in("somebody@library.example").await;
    assert_eq!(upload(&stranger, &address, "white.gif", "image/gif", GIF).await.status, 404);
    assert_eq!(house.media_files().len(), 2);
}

/// The bytes of a picture as its writer sees them.
async fn seen(writer: &Actor<'_>, picture: &str) -> RgbImage {
    let (status, bytes) = writer.get_bytes(&format!("/media/pictures/{picture}")).await;
    assert_eq!(status, 200);
    image::load_from_memory(&bytes).expect("a picture").to_rgb8()
}

#[tokio::test]
async fn what_was_covered_or_cut_is_gone_for_good() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let (picture, draft, _) = draft_with_picture(&writer, 1200).await;
    let before = house.media_files();
    let edit = format!("/en/my/nominations/{draft}/pictures/{picture}/edit");
    let page = writer.get(&edit).await;
    assert_eq!(page.status, 200);
    let media = page.values("name=\"seen\" value=\"").first().expect("the picture is named").to_string();
    let cover = [("c1-left", "0"), ("c1-top", "0"), ("c1-width", "50"), ("c1-height", "50,0")];
    let crop = [("crop-left", "0"), ("crop-top", "0"), ("crop-width", "75"), ("crop-height", "100")];
    let seen_it = ("seen", &*media);

    // a look first: nothing happens to the picture, and the numbers are drawn over it
    let look = writer.post(&edit, &[&cover[..], &crop, &[seen_it, ("do", "preview")]].concat()).await;
    assert_eq!(look.status, 200);
    assert!(look.body.contains("width=\"75%\"") && look.body.contains("height=\"50.0%\""), "{}", look.body);
    assert_eq!(house.media_files().len(), before.len());
    // numbers that make no part, and none at all
    let odd = writer
        .post(
            &edit,
            &[
                seen_it,
                ("c2-left", "90"),
                ("c2-top", "0"),
                ("c2-width", "20"),
                ("c2-height", "5"),
                ("do", "save"),
            ],
        )
        .await;
    assert!(
        odd.status == 422 && odd.body.contains("outside of the picture") && odd.body.contains("value=\"90\"")
    );
    assert_eq!(writer.post(&edit, &[seen_it, ("do", "save")]).await.status, 422);

    let saved = writer.post(&edit, &[&cover[..], &crop, &[seen_it, ("do", "save")]].concat()).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let now = seen(&writer, &picture).await;
    assert_eq!(now.dimensions(), (900, 800));
    assert!(house.media_files().iter().all(|file| !before.contains(file)), "the old bytes are deleted");
    assert_eq!(house.media_files().len(), 4, "480 and 900 wide, in two encodings");
    // the fine pattern in the blue channel is left only where nothing was covered
    let busy = |x: u32, y: u32| {
        let blue: Vec<u8> = (0..64).map(|step| now.get_pixel(x + step, y)[2]).collect();
        blue.iter().max().unwrap() - blue.iter().min().unwrap()
    };
    assert!(busy(200, 200) < 12 && busy(700, 600) > 30, "{} {}", busy(200, 200), busy(700, 600));

    // what was meant for the picture before is not done to this one
    let late = writer.post(&edit, &[&cover[..], &[seen_it, ("do", "save")]].concat()).await;
    assert_eq!(late.status, 409);
    assert_eq!(seen(&writer, &picture).await, now);
    // nobody else, and not once it is sent
    let stranger = house.signed_in("somebody@library.example").await;
    assert_eq!(stranger.get(&edit).await.status, 404);
    assert_eq!(stranger.post(&edit, &[("do", "save")]).await.status, 404);
    house.send_as_it_is(draft).await;
    assert_eq!(writer.post(&edit, &[&cover[..], &[("do", "save")]].concat()).await.status, 409);
}

#[tokio::test]
async fn up_15_and_pr_06_a_picture_without_words_credit_or_basis_keeps_it_from_being_sent() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let step = begin(&writer).await;
    upload(&writer, &step, "white.gif", "image/gif", GIF).await;
    let shown = writer.get(&step).await;
    let picture = shown.values("src=\"/media/pictures/").first().expect("it is shown").to_string();
    let picture = picture.split('?').next().expect("a number").to_owned();
    let check = step.replace("/step/2", "/step/5");
    let send = step.replace("/step/2", "/send");
    let whole = writer.get(&check).await;
    assert!(whole.body.contains("Write a description of picture 1"), "{}", whole.body);
    assert_eq!(writer.post(&send, &[]).await.status, 422);
    // children who can be recognised, and nobody was asked
    let facts = [
        (format!("p{picture}-alt"), "Children read".to_owned()),
        (format!("p{picture}-credit"), "The library".to_owned()),
        (format!("p{picture}-visible"), "children".to_owned()),
    ];
    let facts: Vec<(&str, &str)> = facts.iter().map(|(name, value)| (&**name, &**value)).collect();
    let saved = writer.post(&step, &facts).await;
    assert_eq!(saved.status, 422);
    assert!(saved.body.contains("Children read"), "what was typed is still there");
    let missing = writer.post(&send, &[]).await;
    assert_eq!(missing.status, 422);
    let basis = missing.body.contains("picture 1") && !missing.body.contains("Write a description");
    assert!(basis, "only the basis is missing now: {}", missing.body);
}

/// A wall in one colour with a sign on it: two lines of upright strokes.
fn sign() -> Vec<u8> {
    let picture = RgbImage::from_fn(960, 640, |x, y| {
        let on_a_line = (200..216).contains(&y) || (232..248).contains(&y);
        let in_a_word = (300..620).contains(&x) && (x - 300) % 80 < 60 && (x - 300) % 8 < 4;
        if on_a_line && in_a_word { Rgb([20, 20, 30]) } else { Rgb([236, 228, 210]) }
    });
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).expect("a picture");
    bytes.into_inner()
}

#[tokio::test]
async fn writing_in_a_picture_is_found_and_only_covered_when_its_writer_says_so() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let step = begin(&writer).await;
    upload(&writer, &step, "sign.png", "image/png", &sign()).await;
    let shown = writer.get(&step).await;
    let picture = shown.values("src=\"/media/pictures/")[0].split('?').next().expect("a number").to_owned();
    let edit = step.replace("/step/2", &format!("/pictures/{picture}/edit"));
    let page = writer.get(&edit).await;
    let seen = page.values("name=\"seen\" value=\"")[0].to_owned();
    let number = |page: &Answer, part: &str| -> f32 {
        let before = format!("name=\"{part}\"");
        let rest = page.body.split_once(&before).unwrap_or_else(|| panic!("{part}: {}", page.body)).1;
        let value = rest.split_once("value=\"").expect("a value").1;
        value.split('"').next().expect("a number").parse().unwrap_or(f32::NAN)
    };

    let found = writer.post(&edit, &[("seen", &seen), ("do", "writing")]).await;
    assert_eq!(found.status, 200, "{}", found.body);
    assert!(found.body.contains("One part looks written on"), "{}", found.body);
    let (left, top) = (number(&found, "c1-left"), number(&found, "c1-top"));
    let (right, bottom) = (left + number(&found, "c1-width"), top + number(&found, "c1-height"));
    // 300 to 604 of 960, and 200 to 248 of 640
    assert!((28.0..=31.3).contains(&left) && (62.9..=65.0).contains(&right), "{left} to {right}");
    assert!((28.0..=31.3).contains(&top) && (38.7..=41.0).contains(&bottom), "{top} to {bottom}");
    assert!(number(&found, "c2-left").is_nan(), "and no other");

    // what is covered by hand already is not proposed again, and nothing was done to the picture
    let by_hand = [("c1-left", "30"), ("c1-top", "30"), ("c1-width", "40"), ("c1-height", "12")];
    let again = writer.post(&edit, &[&by_hand[..], &[("seen", &*seen), ("do", "writing")]].concat()).await;
    assert!(again.body.contains("No more writing was found"), "{}", again.body);
    assert_eq!(number(&again, "c1-width"), 40.0);
    assert_eq!(writer.get(&edit).await.values("name=\"seen\" value=\"")[0], seen);
    // and only its writer may ask
    let stranger = house.signed_in("somebody@else.example").await;
    assert_eq!(stranger.post(&edit, &[("seen", &seen), ("do", "writing")]).await.status, 404);
}
