//! Polls as organisers declare them and voters meet them: every kind of ballot, codes, kiosk, what is published.

use crate::{
    show::{in_control, next},
    support::{Actor, Answer, House, python},
};
use domain::voting::BallotFile;

const DESK: &str = "/en/organise/polls/conversation";
const VOTERS: &str = "/en/organise/voters";

/// The form of the desk as it stands, with some fields said otherwise.
fn terms<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("do", "declare"),
        ("tally", "pick"),
        ("most", "3"),
        ("budget", "10"),
        ("decider", "both"),
        ("percent", "50"),
        ("combination", "rank_points"),
        ("points", "12, 10, 8"),
        ("tie", "audience"),
        ("mode", "open_device"),
        ("visibility", "after_close"),
        ("expected", ""),
    ];
    for (name, value) in changed {
        match fields.iter_mut().find(|(field, _)| field == name) {
            Some(field) => field.1 = value,
            None => fields.push((name, value)),
        }
    }
    fields
}

/// A poll held like this, open; its address.
async fn open(house: &House, changed: &[(&str, &str)]) -> String {
    let organiser = house.demo("organiser").await;
    let declared = organiser.post(DESK, &terms(changed)).await;
    assert_eq!((declared.status, declared.location()), (303, DESK), "{}", declared.body);
    let opened = organiser.post(DESK, &[("do", "open")]).await;
    assert_eq!(opened.status, 303, "{}", opened.body);
    let desk = organiser.get(DESK).await;
    format!("/v/{}", desk.values("opslag.test/v/").first().expect("the poll has an address"))
}

fn options(page: &Answer) -> Vec<String> {
    let ticks = page.values("name=\"finalist\" value=\"");
    let found = if ticks.is_empty() { page.values("name=\"number-") } else { ticks };
    assert!(found.len() >= 2, "{}", page.body);
    found.into_iter().map(str::to_owned).collect()
}

/// Sends numbers beside options.
async fn numbers(voter: &Actor<'_>, poll: &str, key: &str, numbers: &[(&str, &str)]) -> Answer {
    let named: Vec<(String, &str)> =
        numbers.iter().map(|(option, number)| (format!("number-{option}"), *number)).collect();
    let fields: Vec<(&str, &str)> = std::iter::once(("request_key", key))
        .chain(named.iter().map(|(name, number)| (name.as_str(), *number)))
        .collect();
    voter.post(poll, &fields).await
}

#[tokio::test]
async fn terms_are_declared_refused_with_what_was_typed_and_fixed_by_the_opening() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;

    let wrong =
        organiser.post(DESK, &terms(&[("percent", "101"), ("expected", "many"), ("points", "3, 5")])).await;
    assert_eq!(wrong.status, 422);
    for typed in ["value=\"101\"", "value=\"many\"", "value=\"3, 5\""] {
        assert!(wrong.body.contains(typed), "{typed}: {}", wrong.body);
    }
    let shares = organiser.post(DESK, &terms(&[("tally", "schulze"), ("combination", "shares")])).await;
    assert!(shares.status == 422 && shares.body.contains("nothing to share out"), "{}", shares.body);

    let poll =
        open(&house, &[("tally", "schulze"), ("percent", "30"), ("tie", "jury"), ("visibility", "never")])
            .await;

    let page = house.anonymous().get(&poll).await;
    assert_eq!(page.status, 200);
    for declared in [
        "The jury weighs 70 per cent, the audience 30 per cent.",
        "the jury decides; if they are still equal",
        "Schulze",
        "figures are never shown",
        "indicative",
    ] {
        assert!(page.body.contains(declared), "{declared}: {}", page.body);
    }
    let late = organiser.post(DESK, &terms(&[])).await;
    assert!(late.status == 422 && late.body.contains("fixed when the poll opened"), "{}", late.body);
    let nominator = house.demo("nominator").await;
    assert_eq!(nominator.get(DESK).await.status, 403);
    assert_eq!(nominator.post(DESK, &[("do", "close")]).await.status, 403);
}

#[tokio::test]
async fn points_and_places_are_filled_in_mended_and_changed_without_scripts() {
    let house = House::open().await;
    let poll = open(&house, &[("tally", "points"), ("budget", "10")]).await;
    let voter = house.anonymous();
    let page = voter.get(&poll).await;
    assert!(page.body.contains("Share out up to 10 points"), "{}", page.body);
    let of = options(&page);
    let (one, two) = (of[0].as_str(), of[1].as_str());

    let over = numbers(&voter, &poll, "a", &[(one, "7"), (two, "4")]).await;
    assert_eq!(over.status, 422);
    assert!(
        over.body.contains("You have given 11 points and have 10") && over.body.contains("value=\"7\""),
        "{}",
        over.body
    );
    for nonsense in ["-1", "1.5", "many", "9223372036854775808"] {
        let refused = numbers(&voter, &poll, "a", &[(one, nonsense), (two, "1")]).await;
        assert_eq!(refused.status, 422, "{nonsense}");
        assert!(
            refused.body.contains(&format!("value=\"{nonsense}\"")),
            "{nonsense} is kept: {}",
            refused.body
        );
    }
    assert_eq!(numbers(&voter, &poll, "b", &[(one, "7"), (two, "")]).await.status, 303);
    assert!(voter.get(&poll).await.body.contains("7 points"));
    assert_eq!(numbers(&voter, &poll, "c", &[(one, "1"), (two, "9")]).await.status, 303);
    let again = voter.get(&format!("{poll}?change=1")).await;
    assert!(again.body.contains("value=\"9\"") && again.body.contains("value=\"1\""), "{}", again.body);

    let house = House::open().await;
    let poll = open(&house, &[("tally", "runoff"), ("most", ""), ("budget", "ten")]).await;
    let voter = house.anonymous();
    let of = options(&voter.get(&poll).await);
    let (one, two) = (of[0].as_str(), of[1].as_str());
    for (sent, said) in [
        ([(one, "1"), (two, "1")], "Place 1 is given twice"),
        ([(one, "2"), (two, "")], "Place 1 is missing"),
        ([(one, "99"), (two, "")], "One of the places does not exist"),
        ([(one, ""), (two, "")], "Choose at least one nominee"),
    ] {
        let refused = numbers(&voter, &poll, "a", &sent).await;
        assert!(refused.status == 422 && refused.body.contains(said), "{said}: {}", refused.body);
    }
    assert_eq!(numbers(&voter, &poll, "b", &[(one, "2"), (two, "1")]).await.status, 303);
}

#[tokio::test]
async fn a_single_choice_is_one_choice_and_the_order_stays_the_voters_own() {
    let house = House::open().await;
    let poll = open(&house, &[("tally", "single")]).await;
    let voter = house.anonymous();
    let page = voter.get(&poll).await;
    assert!(
        page.body.contains("type=\"radio\"") && !page.body.contains("type=\"checkbox\""),
        "{}",
        page.body
    );
    let of = options(&page);
    assert_eq!(options(&voter.get(&poll).await), of, "the same after a reload");

    let both = voter.post(&poll, &[("request_key", "a"), ("finalist", &of[0]), ("finalist", &of[1])]).await;
    assert!(both.status == 422 && both.body.contains("Choose 1 at most"), "{}", both.body);
    assert_eq!(voter.post(&poll, &[("request_key", "b"), ("finalist", &of[0])]).await.status, 303);
}

#[tokio::test]
async fn a_room_ballot_asks_for_a_code_and_a_kiosk_keeps_nothing() {
    let house = House::open().await;
    let poll = open(&house, &[("mode", "room"), ("tally", "single")]).await;
    let organiser = house.demo("organiser").await;
    let sheets = organiser.post(VOTERS, &[("do", "sheets"), ("number", "3"), ("label", "Row 1")]).await;
    assert_eq!(sheets.status, 200, "{}", sheets.body);
    assert_eq!(sheets.header("cache-control"), "no-store");
    let codes: Vec<&str> =
        sheets.values("<p><b class=\"num\">").into_iter().map(|it| it.split('<').next().unwrap()).collect();
    assert_eq!(codes.len(), 3, "{}", sheets.body);
    // shown once: neither the desk nor the database knows them
    let desk = organiser.get(VOTERS).await;
    for code in &codes {
        assert!(!desk.body.contains(code));
        let plain = code.replace('-', "");
        let stored = house.stored();
        assert!(
            !stored.iter().any(|file| file.windows(10).any(|part| part == plain.as_bytes())),
            "{code} is stored"
        );
    }

    let voter = house.anonymous();
    let asked = voter.get(&poll).await;
    assert!(
        asked.body.contains("You need a code") && asked.body.contains("name=\"voter_code\""),
        "{}",
        asked.body
    );
    assert!(!asked.body.contains("name=\"finalist\""));
    let show = format!("{poll}/code");
    let mistyped = codes[0].replace(&codes[0][..1], if codes[0].starts_with('A') { "B" } else { "A" });
    let wrong = voter.post(&show, &[("voter_code", &mistyped)]).await;
    assert_eq!(wrong.status, 422, "{}", wrong.body);
    assert!(wrong.body.contains(&mistyped), "what was typed is kept");
    assert_eq!(voter.post(&show, &[("voter_code", "00000-00012")]).await.status, 403);
    assert_eq!(voter.post(&show, &[("voter_code", &codes[0].to_lowercase())]).await.status, 303);
    let page = voter.get(&poll).await;
    let of = options(&page);
    assert_eq!(voter.post(&poll, &[("request_key", "a"), ("finalist", &of[0])]).await.status, 303);
    assert!(voter.get(&poll).await.body.contains("Your vote is in"));
    // the same code on another device is the same voter
    let other = house.anonymous();
    let kept = other.get(&format!("/v?k={}", codes[0].replace('-', ""))).await;
    assert_eq!((kept.status, kept.location()), (303, "/v/with-code"));
    assert_eq!(other.get("/v/with-code").await.location(), poll);
    assert!(other.get(&poll).await.body.contains("Your vote is in"));

    let kiosk = house.anonymous();
    let address = format!("{poll}?kiosk=1");
    let form = kiosk.get(&address).await;
    assert!(
        form.body.contains("name=\"voter_code\"") && form.body.contains("name=\"finalist\""),
        "{}",
        form.body
    );
    let no_code =
        kiosk.post(&address, &[("request_key", "b"), ("finalist", &of[1]), ("voter_code", "")]).await;
    assert_eq!(no_code.status, 422);
    let cast =
        kiosk.post(&address, &[("request_key", "b"), ("finalist", &of[1]), ("voter_code", codes[1])]).await;
    assert_eq!(cast.status, 303, "{}", cast.body);
    let done = kiosk.get(cast.location()).await;
    assert!(done.body.contains("Next voter"), "{}", done.body);
    let next = kiosk.get(&address).await;
    assert!(!next.body.contains(" checked") && !next.body.contains(codes[1]), "{}", next.body);

    // a lost code is taken back at the desk
    let taken = organiser.post(VOTERS, &[("do", "withdraw"), ("code", codes[2])]).await;
    assert_eq!(taken.status, 303);
    let late =
        kiosk.post(&address, &[("request_key", "c"), ("finalist", &of[1]), ("voter_code", codes[2])]).await;
    assert!(late.status == 422 && late.body.contains("taken back"), "{}", late.body);
    assert!(organiser.get(VOTERS).await.body.contains("2 of 3 can be used"));
}

#[tokio::test]
async fn codes_by_mail_go_to_each_address_once_and_nobody_else_reads_them() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let wrong = organiser
        .post(
            VOTERS,
            &[("do", "mails"), ("mail_label", "Members"), ("addresses", "ane@example.org, not-one")],
        )
        .await;
    assert!(
        wrong.status == 422 && wrong.body.contains("not-one") && wrong.body.contains("Nothing was sent"),
        "{}",
        wrong.body
    );
    let none = organiser
        .post(VOTERS, &[("do", "mails"), ("mail_label", ""), ("addresses", "ane@example.org")])
        .await;
    assert!(none.status == 422 && none.body.contains("ane@example.org"), "{}", none.body);

    let sent = organiser
        .post(
            VOTERS,
            &[
                ("do", "mails"),
                ("mail_label", "Members"),
                ("addresses", "ane@example.org\nBO@example.org;bo@example.org"),
            ],
        )
        .await;

    assert_eq!(sent.status, 303, "{}", sent.body);
    let mails = crate::people::mails(&house, "ane@example.org");
    let code = mails.await.pop().expect("a mail");
    assert!(code.contains("/v?k="), "{code}");
    assert!(organiser.get(VOTERS).await.body.contains("2 of 2 can be used"));
    let outbox = organiser.get("/en/organise/mail").await;
    assert!(outbox.body.contains("ane@example.org") && !outbox.body.contains("/v?k="), "{}", outbox.body);
}

#[tokio::test]
async fn a_sector_ballot_asks_who_is_there_and_keeps_to_the_roll() {
    let house = House::open().await;
    let poll = open(&house, &[("mode", "sector_library"), ("tally", "single")]).await;
    let organiser = house.demo("organiser").await;
    let stranger = house.anonymous().get(&poll).await;
    assert!(
        stranger.body.contains("people on a roll") && stranger.body.contains("/sign-in?next="),
        "{}",
        stranger.body
    );

    let voter = house.signed_in("head@example.org").await;
    assert!(voter.get(&poll).await.body.contains("you are not on the roll"));
    let unknown =
        organiser.post(VOTERS, &[("do", "add"), ("email", "nobody@example.org"), ("library", "Aros")]).await;
    assert!(unknown.status == 422 && unknown.body.contains("nobody@example.org"), "{}", unknown.body);
    house.run_sql("INSERT INTO organisation (isil, kind, library_type, name, short_name, country, municipality, region, homepage, folded_name) VALUES ('DK-777777', 'library', 'public', 'Ørneby', 'Ørneby', 'DK', '', '', '', 'orneby')");
    let added = organiser
        .post(
            VOTERS,
            &[("do", "add"), ("email", "head@example.org"), ("library", "DK-777777"), ("speaks", "1")],
        )
        .await;
    assert_eq!(added.status, 303, "{}", added.body);

    let page = voter.get(&poll).await;
    let of = options(&page);
    assert_eq!(voter.post(&poll, &[("request_key", "a"), ("finalist", &of[0])]).await.status, 303);
    assert!(voter.get(&poll).await.body.contains("Your vote is in"));
    let refused = house.anonymous().post(&poll, &[("request_key", "b"), ("finalist", &of[0])]).await;
    assert!(refused.status == 403 && refused.body.contains("sign in first"), "{}", refused.body);
    let removed = organiser.get(VOTERS).await;
    let account = removed.values("name=\"account\" value=\"")[0].to_owned();
    assert_eq!(organiser.post(VOTERS, &[("do", "remove"), ("account", &account)]).await.status, 303);
    assert!(!organiser.get(VOTERS).await.body.contains("head@example.org"));
}

#[tokio::test]
async fn nothing_of_a_count_is_published_before_it_is_final_and_rulings_need_a_reason() {
    let house = House::open().await;
    let poll = open(&house, &[("tally", "single")]).await;
    let organiser = house.demo("organiser").await;
    for n in 0..3 {
        let voter = house.anonymous();
        let of = options(&voter.get(&poll).await);
        let key = n.to_string();
        assert_eq!(voter.post(&poll, &[("request_key", &key), ("finalist", &of[0])]).await.status, 303);
    }
    for file in ["receipts.txt", "ballots.jsonl"] {
        assert_eq!(organiser.get(&format!("{poll}/{file}")).await.status, 404, "{file}");
    }
    let script = house.anonymous().get("/v/recount.py").await;
    assert!(script.status == 200 && script.body.contains("def tally"), "{}", script.status);

    let rulings = format!("{DESK}/ballots");
    let rule = |what: &'static str, ballots: &'static str, reason: &'static str| {
        [("do", what), ("ballots", ballots), ("suspicion", "machine"), ("reason", reason)]
    };
    let short = organiser.post(&rulings, &rule("set-aside", "1-2", "odd")).await;
    assert!(short.status == 422 && short.body.contains("\n1-2</textarea>"), "{}", short.body);
    let missing = organiser.post(&rulings, &rule("set-aside", "7", "a second too quick")).await;
    assert!(missing.status == 422 && missing.body.contains("no ballot 7"), "{}", missing.body);
    assert_eq!(organiser.post(&rulings, &rule("set-aside", "1-2", "a second too quick")).await.status, 303);
    let twice = organiser.post(&rulings, &rule("set-aside", "2", "a second too quick")).await;
    assert!(twice.status == 422 && twice.body.contains("set aside already"), "{}", twice.body);
    assert_eq!(
        organiser.post(&rulings, &rule("take-back", "2", "it was a class together")).await.status,
        303
    );
    let desk = organiser.get(DESK).await;
    assert!(desk.body.contains("it was a class together") && desk.body.contains("a second too quick"));
    assert_eq!(
        house.demo("juror-1").await.post(&rulings, &rule("take-back", "1", "not mine to say")).await.status,
        403
    );
    assert_eq!(organiser.post(DESK, &[("do", "close")]).await.status, 303);
    assert!(organiser.post(DESK, &[("do", "close")]).await.body.contains("not open"));
    let late = house.anonymous();
    assert!(late.get(&poll).await.body.contains("Voting has closed"));
}

/// The demo's first award, voted on in the show and revealed: the poll's address, and the receipts of its voters. The
/// first half votes for one finalist, the others for the next.
async fn revealed(house: &House, changed: &[(&str, &str)], voters: usize) -> (String, Vec<String>) {
    let organiser = house.demo("organiser").await;
    assert_eq!(organiser.post(DESK, &terms(changed)).await.status, 303);
    let operator = in_control(house).await;
    for _ in ["welcome", "category", "nominees", "poll_open"] {
        next(&operator).await;
    }
    let desk = organiser.get(DESK).await;
    let poll = format!("/v/{}", desk.values("opslag.test/v/").first().expect("the poll has an address"));
    let mut receipts = Vec::new();
    for n in 0..voters {
        let voter = house.anonymous();
        let mut of = options(&voter.get(&poll).await);
        of.sort();
        let pick = usize::from(n >= voters.div_ceil(2));
        assert_eq!(voter.post(&poll, &[("request_key", "key"), ("finalist", &of[pick])]).await.status, 303);
        let own = voter.get(&poll).await;
        let receipt = own.values("Receipt <b class=\"num\">");
        receipts.push(receipt.first().map_or_else(|| panic!("{}", own.body), |it| it[..9].to_owned()));
    }
    for _ in ["poll_closed", "suspense", "reveal"] {
        for file in ["receipts.txt", "ballots.jsonl"] {
            let early = house.anonymous().get(&format!("{poll}/{file}")).await;
            assert_eq!(early.status, 404, "{file} before the reveal");
        }
        next(&operator).await;
    }
    (poll, receipts)
}

#[tokio::test]
async fn vo_21_whoever_wants_counts_again_from_what_is_published() {
    let house = House::open().await;
    let (poll, mut receipts) = revealed(&house, &[("tally", "single")], 7).await;
    let reader = house.anonymous();

    let page = reader.get(&poll).await.body;
    assert!(page.contains("/receipts.txt") && page.contains("/ballots.jsonl"), "{page}");
    let list = reader.get(&format!("{poll}/receipts.txt")).await;
    receipts.sort();
    assert_eq!(list.body.lines().collect::<Vec<_>>(), receipts, "every receipt, and nothing else");
    let ballots = reader.get(&format!("{poll}/ballots.jsonl")).await;
    assert_eq!(
        ballots.header("content-disposition"),
        "attachment; filename=\"some-awards-conversation-ballots.jsonl\""
    );
    for secret in receipts.iter().map(String::as_str).chain(["key", "cast", "voter"]) {
        assert!(!ballots.body.contains(secret), "{secret}: {}", ballots.body);
    }

    let file = BallotFile::read(&ballots.body).unwrap();
    let (counted, _) = file.recount();
    assert_eq!(counted.lines.iter().map(|line| line.figure).collect::<Vec<_>>(), [4, 3, 0]);
    let folder = tempfile::tempdir().unwrap();
    let script = reader.get("/v/recount.py").await.body;
    std::fs::write(folder.path().join("recount.py"), script).unwrap();
    std::fs::write(folder.path().join("ballots.jsonl"), &ballots.body).unwrap();
    let told = std::process::Command::new(python())
        .args(["recount.py", "--json", "ballots.jsonl"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&told.stdout);
    assert!(
        told.status.success() && said.contains("\"figure\": 4"),
        "{said}{}",
        String::from_utf8_lossy(&told.stderr)
    );
    assert_eq!(house.backend().store.check_invariants().await.unwrap(), Vec::<String>::new());
    // whoever changes a ballot behind our back is found out
    house.run_sql("UPDATE ballot SET choice = (SELECT choice FROM ballot WHERE number = 7) WHERE number = 1");
    let faults = house.backend().store.check_invariants().await.unwrap();
    assert!(faults.iter().any(|fault| fault.starts_with("I5")), "vo_19: {faults:?}");
}

#[tokio::test]
async fn ballots_are_not_published_where_figures_never_are_or_too_few_voted() {
    let never = House::open().await;
    let few = House::open().await;
    let terms = [("tally", "single"), ("visibility", "never")];
    let held = [revealed(&never, &terms, 7).await, revealed(&few, &[("tally", "single")], 4).await];

    for (house, (poll, receipts)) in [&never, &few].into_iter().zip(held) {
        let reader = house.anonymous();
        let list = reader.get(&format!("{poll}/receipts.txt")).await;
        assert_eq!(list.body.lines().count(), receipts.len(), "whoever voted finds the receipt");
        assert_eq!(reader.get(&format!("{poll}/ballots.jsonl")).await.status, 404);
        for path in [
            &*poll,
            "/en/awards/some-awards",
            "/en/awards/some-awards/conversation",
            "/en/awards/some-awards/integrity",
            "/stage/some-awards",
        ] {
            let page = reader.get(path).await.body;
            assert!(!page.contains("ballots.jsonl"), "{path}: {page}");
        }
    }
    for path in [
        "/en/awards/some-awards",
        "/en/awards/some-awards/conversation",
        "/en/awards/some-awards/integrity",
        "/stage/some-awards",
    ] {
        let page = never.anonymous().get(path).await.body;
        for figure in [
            "class=\"points\"",
            "another weight",
            "Another weight of the audience would",
            "Any other weight",
            "Agreement",
        ] {
            assert!(!page.contains(figure), "{figure} on {path}: {page}");
        }
    }
}
