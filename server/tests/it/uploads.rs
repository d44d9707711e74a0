//! Threats to what is uploaded (UP), one by one. Pixel floods, formats under other names and what cameras note are also
//! tried on `ingest` itself, in `web::nominations`.

use crate::support::{Actor, Answer, House};
use axum::{
    body::Body,
    http::{Method, Request, header},
};

/// 1 × 1, white.
pub const GIF: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

/// Sends one file as the form of the second step does.
pub async fn upload(writer: &Actor<'_>, path: &str, name: &str, kind: &str, bytes: &[u8]) -> Answer {
    let mut body = format!(
        "--frontier\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"{name}\"\r\n\
         Content-Type: {kind}\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(
        b"\r\n--frontier\r\nContent-Disposition: form-data; name=\"then\"\r\n\r\nstay\r\n--frontier--\r\n",
    );
    let request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=frontier")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .expect("a request");
    writer.send(request).await
}

/// A draft of its own, and the path of its second step.
async fn begin(writer: &Actor<'_>) -> String {
    let begun = writer.post("/en/nominate", &[("title", "With a picture"), ("library", "Aarhus")]).await;
    begun.location().replace("/step/1", "/step/2")
}

#[tokio::test]
async fn up_01_03_04_and_09_what_is_no_picture_is_said_to_be_none_and_kept_nowhere() {
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
    assert_eq!(house.media_files().len(), 1);
    assert!(house.media_files()[0].ends_with(".jpg"), "as a picture of ours, under a name of ours");
}

#[tokio::test]
async fn up_13_a_picture_whose_file_is_gone_is_missing_and_nothing_worse() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let step = begin(&writer).await;
    upload(&writer, &step, "white.gif", "image/gif", GIF).await;
    let shown = writer.get(&step).await;
    let picture = shown.values("src=\"/media/pictures/").first().expect("it is shown").to_string();
    house.lose_media();
    assert_eq!(writer.get(&format!("/media/pictures/{picture}")).await.status, 404);
    assert_eq!(writer.get(&step).await.status, 200);
    let removed = writer.post(&step, &[("remove", &picture)]).await;
    assert_eq!(removed.status, 303, "{}", removed.body);
}

#[tokio::test]
async fn up_15_and_pr_06_a_picture_without_words_credit_or_basis_keeps_it_from_being_sent() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let step = begin(&writer).await;
    upload(&writer, &step, "white.gif", "image/gif", GIF).await;
    let shown = writer.get(&step).await;
    let picture = shown.values("src=\"/media/pictures/").first().expect("it is shown").to_string();
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
