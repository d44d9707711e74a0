//! What a search gives away, and what it makes of what it is asked: AZ-04, AZ-05, IO-12, IO-13.

use crate::support::House;
use std::path::Path;

/// Every list that can be searched, who may see it, and what separates one hit from the next.
const SEARCHES: [(&str, &str, &str); 4] = [
    ("anonymous", "/en/catalogue", "<article"),
    ("anonymous", "/api/v1/concepts", "\"changed\""),
    ("organiser", "/en/organise/nominations", "<tr"),
    ("anonymous", "/en/libraries", "<li"),
];

async fn asked(house: &House, who: &str, path: &str) -> (u16, String) {
    let actor = if who == "anonymous" { house.anonymous() } else { house.demo(who).await };
    let answer = actor.get(path).await;
    (answer.status, answer.body)
}

/// The titles on a page of the catalogue, in their order.
async fn shown(house: &House, query: &str) -> Vec<String> {
    let (status, page) = asked(house, "anonymous", &format!("/en/catalogue{query}")).await;
    assert!(status < 500, "{query}: {status}");
    let cards = page.split("<h3>").skip(1);
    cards.map(|card| card.split("</h3>").next().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn az_04_a_search_finds_nothing_by_what_only_the_jury_knows() {
    let house = House::open().await;
    // something of each kind is there to be found
    house.run_sql("UPDATE score SET comment = 'Hornugle, said the juror' WHERE comment <> ''");
    house.run_sql("UPDATE decision SET reason = 'Hornugle, said the chair' WHERE published_at IS NULL");
    house.run_sql(
        "UPDATE account SET name = 'Xyvquol', email = 'xyvquol@qwvzz.example', email_key = 'xyvquol@qwvzz.example' \
         WHERE email = 'juror-1@demo.opslag.example'",
    );
    let nothing = shown(&house, "?q=zzyzxq").await;
    assert_eq!(nothing, Vec::<String>::new());

    for secret in ["hornugle", "xyvquol", "xyvquol@qwvzz.example"] {
        assert_eq!(shown(&house, &format!("?q={secret}")).await, nothing, "{secret}");
        let (_, told) = asked(&house, "anonymous", &format!("/api/v1/concepts?q={secret}")).await;
        assert!(!told.contains("\"changed\""), "{secret}: {told}");
    }
}

#[tokio::test]
async fn az_05_an_address_that_asks_for_more_shows_no_more() {
    let house = House::open().await;
    let everything = shown(&house, "").await;
    assert!(!everything.is_empty());

    for wider in [
        "?group=juror",
        "?filter[juror.email_start]=a",
        "?filter[juror]=1&filter[juror]=2",
        "?include=nominator,scorecards",
        "?fields=owner_id,email",
        "?expand=jury",
        "?sort=score",
        "?sort=owner_id",
        "?state=draft",
        "?published=false",
        "?status=withdrawn&status=draft",
    ] {
        let mut found = shown(&house, wider).await;
        found.retain(|title| !everything.contains(title));
        assert_eq!(found, Vec::<String>::new(), "{wider}");
        let sorted = shown(&house, "").await;
        if wider.starts_with("?sort") {
            assert_eq!(
                shown(&house, wider).await,
                sorted,
                "an order nobody offers is the usual one: {wider}"
            );
        }
        let (status, told) = asked(&house, "anonymous", &format!("/api/v1/concepts{wider}")).await;
        assert_eq!(status, 400, "{wider}: {told}");
    }
}

#[tokio::test]
async fn io_12_nothing_in_a_search_is_a_command() {
    let house = House::open().await;
    let long = "x".repeat(10_000);
    let marks = [
        "%22",
        "%22%22%22",
        "*",
        "a*",
        "NEAR(a+b)",
        "NEAR/2",
        "-",
        "-a",
        "%25",
        "_",
        "%25_%25",
        "AND",
        "OR",
        "NOT+a",
        "a+AND",
        "(",
        "a)",
        "%5B",
        "%5C",
        "^a",
        "title:a",
        "%7B%7D",
        "%00",
        "%27",
        "%27%3B--",
        "%C3%A6",
        "%F0%9F%93%9A",
        "%ff",
        long.as_str(),
    ];
    for (who, path, hit) in SEARCHES {
        let (status, all) = asked(&house, who, path).await;
        assert_eq!(status, 200, "{path}");
        assert!(all.matches(hit).count() > 1, "there is something to find on {path}");
        // no letter of it is anywhere, so a mark that stood for anything would be the only thing that finds
        let (_, none) = asked(&house, who, &format!("{path}?q=zzyzxq")).await;
        for mark in marks {
            let (status, body) = asked(&house, who, &format!("{path}?q={mark}")).await;
            assert!(status < 500, "{path}?q={mark}: {status} {body}");
            let (status, joined) = asked(&house, who, &format!("{path}?q=zzyzxq{mark}")).await;
            assert!(status < 500, "{path}?q=zzyzxq{mark}: {status}");
            if status == 200 {
                assert_eq!(joined.matches(hit).count(), none.matches(hit).count(), "{path}?q=zzyzxq{mark}");
            }
        }
    }
}

/// Source files below a folder, without tests and without migrations, whose statements have no values.
fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "migration") {
                sources(&path, found);
            }
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Statements written by hand: each is a constant, or built of constants and marks for values.
const BY_HAND: [&str; 5] = ["connect.rs", "invariants.rs", "audit.rs", "accounts.rs", "accounts/privacy.rs"];

#[test]
fn io_13_no_statement_is_put_together_from_what_somebody_wrote() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in ["app/store/src", "app/web/src", "app/islands/src", "server/src"] {
        sources(&root.join(folder), &mut files);
    }
    assert!(files.len() > 200, "{}", files.len());
    let mut by_hand = 0;
    for (path, text) in &files {
        for line in text.lines() {
            let raw =
                ["Statement::from_string(", "execute_unprepared(", "Expr::cust", "raw_sql!", "sqlx::query"]
                    .iter()
                    .any(|way| line.contains(way));
            let with_values = line.contains("Statement::from_sql_and_values(");
            if raw || with_values {
                by_hand += 1;
                let known = BY_HAND.iter().any(|name| path.ends_with(&format!("app/store/src/{name}")));
                // the list's own question, asked about and not answered
                assert!(
                    known || path.ends_with("nominations/desk.rs"),
                    "a statement by hand: {path}: {line}"
                );
                assert!(!line.contains("format!"), "{path}: {line}");
            }
            let ordered =
                line.contains("order_by") && (line.contains("format!") || line.contains("Alias::new"));
            assert!(!ordered, "an order is a column of ours: {path}: {line}");
        }
    }
    assert!(by_hand >= BY_HAND.len(), "the statements by hand are found: {by_hand}");
}
