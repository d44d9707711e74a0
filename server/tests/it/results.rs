//! What the chair and auditors are told of the jury's marks, what never leaves the house, and that a stranger comes to
//! the same result.

use crate::support::{Actor, House, python};
use domain::{ids::CategoryId, jury::JuryMean, time::Span};
use std::{path::Path, process::Command};

const COMPLETE: &str = "/en/jury/results/conversation";
const UNFINISHED: &str = "/en/jury/results/everyday";

async fn category(house: &House, slug: &str) -> CategoryId {
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap();
    let all = store.list_categories(season.id).await.unwrap();
    all.into_iter().find(|category| category.slug == slug).unwrap().id
}

/// The row of a nomination in the ranking.
fn row<'a>(page: &'a str, label: &str) -> &'a str {
    let rows = page.split("<tr").find(|row| row.contains("scope=\"row\"") && row.contains(label));
    rows.unwrap_or_else(|| panic!("no row of {label}"))
}

/// Two jurors step aside from a nomination each, so that strictness matters.
async fn unbalance(house: &House) {
    for (juror, nomination) in [("juror-1", 2), ("juror-3", 5)] {
        let path = format!("/en/jury/{nomination}/conflict");
        let answer = house.demo(juror).await.post(&path, &[("kind", "employer")]).await;
        assert_eq!(answer.status, 303);
    }
}

#[tokio::test]
async fn the_rule_is_declared_before_the_round_opens_and_stands_from_then_on() {
    let house = House::open().await;
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let rule = "/en/jury/rule";
    house.run_sql("DELETE FROM score");
    house.run_sql("DELETE FROM scorecard");
    let opens = house.backend().now() + Span::hours(1);
    house.run_sql(&format!("UPDATE round SET opens_at = {} WHERE kind = 'scoring'", opens.0));
    let [organiser, chair, juror] =
        [house.demo("organiser").await, house.demo("chair").await, house.demo("juror-1").await];

    let wrong = organiser.post(rule, &[("rule", "adjusted"), ("finalists", "eleven")]).await;
    let none = organiser.post(rule, &[("finalists", "4")]).await;
    let forbidden = juror.post(rule, &[("rule", "adjusted"), ("finalists", "2")]).await;
    let declared = organiser.post(rule, &[("rule", "adjusted"), ("finalists", "2")]).await;

    assert_eq!((wrong.status, none.status, forbidden.status, declared.status), (422, 422, 403, 303));
    assert!(wrong.body.contains("value=\"eleven\"") && wrong.body.contains("from 1 to 10"), "{}", wrong.body);
    assert!(none.body.contains("value=\"4\""), "{}", none.body);
    for reader in [&house.anonymous(), &juror, &chair] {
        let page = reader.get(rule).await;
        assert!(page.body.contains("follows the adjusted score") && page.body.contains("first 2 places"));
    }
    assert!(juror.get("/en/jury").await.body.contains("follows the adjusted score"));
    assert!(!juror.get(rule).await.body.contains("Declare the rule"));
    assert!(chair.get(rule).await.body.contains("Declare the rule"));

    house.pass(Span::hours(1));
    let late = chair.post(rule, &[("rule", "mean"), ("finalists", "5")]).await;
    assert_eq!(late.status, 409);
    assert!(late.body.contains("Nothing was changed") && late.body.contains("value=\"5\""), "{}", late.body);
    assert_eq!(store.find_declared_rule(season).await.unwrap().finalists, 2);
    assert!(!chair.get(rule).await.body.contains("Declare the rule"));
}

#[tokio::test]
async fn a_mean_of_fewer_than_three_is_on_no_page_and_in_no_file() {
    let house = House::open().await;
    let store = &house.backend().store;
    let scores = store.list_scores(category(&house, "everyday").await).await.unwrap();
    let two = scores.iter().find(|it| it.scores.len() == 2 && it.expected == 3).unwrap();
    let mean = JuryMean::of(&two.scores).unwrap().score();
    let label = format!("N-{:03}", two.nomination.0);
    let chair = house.demo("chair").await;

    let page = chair.get(UNFINISHED).await;
    let files = [
        chair.get(&format!("{UNFINISHED}/export/csv")).await.body,
        chair.get(&format!("{UNFINISHED}/export/json")).await.body,
    ];

    let row = row(&page.body, &label);
    assert!(row.contains("2 of 3") && row.contains("none yet"), "{row}");
    assert!(!row.contains("<circle") && !row.contains(&mean.to_string()), "{row}");
    assert!(page.body.contains("would tell what one juror thought"));
    let line = files[0].lines().find(|line| line.starts_with(&label)).unwrap();
    assert!(line.contains(",2,3,,,,"), "{line}");
    let all: Vec<serde_json::Value> = serde_json::from_str(&files[1]).unwrap();
    let one = all.iter().find(|it| it["number"] == label.as_str()).unwrap();
    assert!(one["mean"].is_null() && one["adjusted"].is_null() && one["scored_by"] == 2, "{one}");
    assert!(all.iter().any(|it| it["mean"].is_number()), "others have a mean");
    assert_eq!(chair.get(&format!("{UNFINISHED}/export/pack")).await.status, 404);
    assert!(!page.body.contains("Results pack"));
}

#[tokio::test]
async fn after_everything_is_scored_a_file_still_holds_no_mean_of_two() {
    let house = House::open().await;
    unbalance(&house).await;
    let chair = house.demo("chair").await;

    let page = chair.get(COMPLETE).await;
    let json = chair.get(&format!("{COMPLETE}/export/json")).await.body;

    assert!(row(&page.body, "N-002").contains("<circle"), "the chair sees who gave what by now");
    let all: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
    let one = all.iter().find(|it| it["number"] == "N-002").unwrap();
    assert!(one["mean"].is_null() && one["place"].is_number() && one["to_discuss"] == "few", "{one}");
}

#[tokio::test]
async fn strictness_is_for_the_chair_and_files_are_for_chair_and_auditor() {
    let house = House::open().await;
    unbalance(&house).await;
    let [chair, auditor] = [house.demo("chair").await, house.demo("auditor").await];

    let (seen, told) = (chair.get(COMPLETE).await, auditor.get(COMPLETE).await);
    assert_eq!((seen.status, told.status), (200, 200));
    assert!(seen.body.contains("Jurors, for the chair only"), "{}", seen.body);
    assert!(!told.body.contains("Jurors, for the chair only"));
    for (file, kind) in [
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("csv-excel", "text/csv; charset=utf-8"),
        ("csv", "text/csv; charset=utf-8"),
        ("json", "application/json"),
        ("pack", "application/zip"),
    ] {
        let path = format!("{COMPLETE}/export/{file}");
        for who in [&chair, &auditor] {
            let answer = who.get(&path).await;
            assert_eq!((answer.status, answer.header("content-type")), (200, kind), "{file}");
        }
        for who in ["organiser", "juror-1", "editor"] {
            assert_eq!(house.demo(who).await.get(&path).await.status, 403, "{who} {file}");
        }
    }
    assert_eq!(chair.get(&format!("{COMPLETE}/export/docx")).await.status, 404);
}

/// Unpacks a pack into a folder, and what the script in it says of the pack.
pub(crate) async fn recompute(chair: &Actor<'_>, folder: &Path, change: impl Fn(String) -> String) -> String {
    let archive = folder.join("pack.zip");
    std::fs::write(&archive, chair.get_bytes(&format!("{COMPLETE}/export/pack")).await.1).unwrap();
    let unpack =
        Command::new(python()).args(["-m", "zipfile", "-e"]).arg(&archive).arg(folder).output().unwrap();
    assert!(unpack.status.success(), "{}", String::from_utf8_lossy(&unpack.stderr));
    let pack = folder.join("pack.json");
    let text = std::fs::read_to_string(&pack).unwrap();
    for secret in ["Demo", "demo", "juror-", "@", "account"] {
        assert!(!text.replace("some-awards", "").contains(secret), "{secret} is in the pack");
    }
    assert!(
        std::fs::read_to_string(folder.join("README.txt"))
            .unwrap()
            .contains("recompute-results.py pack.json")
    );
    std::fs::write(&pack, change(text)).unwrap();
    let told = Command::new(python()).arg(folder.join("recompute-results.py")).arg(&pack).output().unwrap();
    let words = String::from_utf8_lossy(&told.stdout).trim().to_owned();
    assert_eq!(
        told.status.success(),
        words == "the same",
        "{words}{}",
        String::from_utf8_lossy(&told.stderr)
    );
    words
}

#[tokio::test]
async fn a_stranger_comes_to_the_same_result_from_the_pack_alone() {
    let house = House::open().await;
    let chair = house.demo("chair").await;
    let folder = tempfile::tempdir().unwrap();
    let as_it_is = |text: String| text;

    assert_eq!(recompute(&chair, folder.path(), as_it_is).await, "the same", "everybody scored everything");
    unbalance(&house).await;
    assert_eq!(recompute(&chair, folder.path(), as_it_is).await, "the same", "some stepped aside");
    house.run_sql("INSERT INTO deciding_rule (season_id, rule, finalists, declared_at) SELECT id, 'adjusted', 2, 1 FROM season");
    assert_eq!(recompute(&chair, folder.path(), as_it_is).await, "the same", "the adjusted score decides");

    let otherwise = recompute(&chair, folder.path(), |text| text.replacen("\"5\"", "\"1\"", 1)).await;
    assert!(otherwise.contains("score of juror"), "{otherwise}");
    let lucky =
        recompute(&chair, folder.path(), |text| text.replace("\"seed\": 2017", "\"seed\": 2018")).await;
    assert!(lucky.contains("draws as a finalist") || lucky.contains("place of"), "{lucky}");
    let flattered =
        recompute(&chair, folder.path(), |text| text.replacen("\"place\": 1", "\"place\": 2", 1)).await;
    assert!(flattered.contains("place of"), "{flattered}");
}

#[tokio::test]
async fn where_nothing_can_be_adjusted_the_page_says_why_and_the_pack_agrees() {
    let house = House::open().await;
    // one juror is gone from everything: two are too few
    for nomination in 1..=6 {
        let path = format!("/en/jury/{nomination}/conflict");
        house.demo("juror-3").await.post(&path, &[("kind", "employer")]).await;
    }
    let chair = house.demo("chair").await;

    let page = chair.get(COMPLETE).await;

    assert!(page.body.contains("Only 2 jurors have scored"), "{}", page.body);
    assert!(!page.body.contains("Jurors, for the chair only"));
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(recompute(&chair, folder.path(), |text| text).await, "the same");
}

#[tokio::test]
async fn how_the_result_is_counted_is_public_in_both_languages() {
    let house = House::open().await;
    for (path, words) in [
        ("/en/about/results", ["Henderson", "(S + λI) b = r", "/en/jury/rule"]),
        ("/da/about/results", ["Krippendorff", "(S + λI) b = r", "/da/jury/rule"]),
        ("/en/about/judging", ["declared before anybody scores", "/en/about/results", "/en/jury/rule"]),
    ] {
        let page = house.anonymous().get(path).await;
        assert_eq!(page.status, 200);
        for word in words {
            assert!(page.body.contains(word), "{word} is not on {path}");
        }
    }
}
