//! What everybody knows of an award, on every surface there is: the same whoever is about to win, and from the reveal on who
//! did, with what they may take along.

use crate::support::{Actor, House};
use domain::{
    awards::{Verdict, verdict::AudienceWord},
    ids::NominationId,
    jury::JuryMean,
    voting::{BallotBox, BallotPaper, Filled, PublicCount, Purpose},
};
use store::{jury::PublicDecision, voting::Poll};

const LANGUAGES: [&str; 4] = ["en", "da", "nb", "sv"];
const AWARD: &str = "some-awards/conversation";

/// A closed poll of the demo's first category, with its finalists by number.
struct Evening {
    house: House,
    poll: Poll,
    finalists: Vec<PublicDecision>,
}

impl Evening {
    /// So many voters voted, all for the finalist in that place.
    async fn with(voters: usize, choice: usize) -> Self {
        let house = House::open().await;
        let organiser = house.demo("organiser").await;
        for step in ["prepare", "open"] {
            let done = organiser.post("/en/organise/polls/conversation", &[("do", step)]).await;
            assert_eq!(done.status, 303, "{step}: {}", done.body);
        }
        let store = &house.backend().store;
        let season = store.find_current_season().await.unwrap().unwrap();
        let category = store.list_categories(season.id).await.unwrap().remove(0);
        let poll = store.find_category_poll(category.id).await.unwrap().expect("a poll");
        let mut finalists = store.list_public_decisions(season.id).await.unwrap();
        finalists.retain(|it| it.category == category.id);
        assert_eq!(finalists.len(), 3, "the demo's finalists");
        for voter in 0..voters {
            let chosen = finalists[choice].nomination.to_string();
            let form = [("finalist", chosen.as_str()), ("request_key", &format!("key-{voter}"))];
            let (phone, ballot) = (house.anonymous(), format!("/v/{}", poll.code.as_str()));
            phone.get(&ballot).await;
            let cast = phone.post(&ballot, &form).await;
            assert_eq!(cast.status, 303, "{}", cast.body);
        }
        house.run_sql(&format!("UPDATE poll SET closed_at = opened_at + 1 WHERE id = {}", poll.id));
        let evening = Self { house, poll, finalists };
        evening.known_to_all().await;
        evening
    }

    async fn known_to_all(&self) {
        self.house.run_sql("UPDATE publication SET revision = revision + 1");
        self.house.app.site.refresh_revision().await.unwrap();
    }

    /// Reveals the award as the show does: the jury likes the first finalist best, and `ballots` are those of the audience.
    async fn reveal(&self, ballots: &[usize]) {
        let options: Vec<NominationId> = self.finalists.iter().map(|it| it.nomination).collect();
        let paper = BallotPaper::new(self.poll.terms.tally, &options).unwrap();
        let cast = ballots.iter().map(|it| paper.read(Filled::Ticked(&[options[*it]])).unwrap()).collect();
        let BallotBox::Award(cast) = BallotBox::new(Purpose::Award, cast) else { unreachable!() };
        let tally = paper.tally(&cast);
        let n = tally.ballots;
        let means = [5_000, 4_000, 3_000].map(|mean| JuryMean::new(mean, 1).unwrap());
        let verdict = Verdict {
            rule: self.poll.terms.rule.clone(),
            jury: options.iter().copied().zip(means).collect(),
            audience: Some(AudienceWord {
                counted_by: self.poll.terms.tally,
                tally,
                count: PublicCount { cast: n, counted: n, ..PublicCount::default() },
            }),
        };
        let (poll, category) = (self.poll.id, self.poll.category);
        let json = serde_json::to_string(&verdict).unwrap();
        let now = self.house.backend().now().0;
        self.house.run_sql(&format!(
            "INSERT INTO award (category_id, poll_id, result, revealed_at) VALUES ({category}, {poll}, '{json}', {now})"
        ));
        for winner in verdict.result().winners {
            self.house.run_sql(&format!("INSERT INTO award_winner SELECT max(id), {winner} FROM award"));
        }
        self.house.run_sql(&format!("UPDATE poll SET certified_at = closed_at + 1 WHERE id = {poll}"));
        self.known_to_all().await;
    }

    fn number(&self, place: usize) -> i32 {
        self.finalists[place].number
    }
}

/// Every address that has to do with the award, and those of other numbers.
fn addresses(numbers: &[i32]) -> Vec<String> {
    let mut all = vec!["/sitemap.xml".to_owned()];
    for language in LANGUAGES {
        let page = |rest: &str| format!("/{language}/{rest}");
        all.extend(["awards", "awards/some-awards", "awards/some-awards/integrity"].map(page));
        all.push(page(&format!("awards/{AWARD}")));
        for n in numbers {
            all.push(page(&format!("awards/{AWARD}/press/{n}")));
            all.push(page(&format!("verify/{AWARD}/{n}")));
            all.push(format!("/awards/{AWARD}/certificate-{n}.pdf?lang={language}"));
            all.push(format!("/awards/{AWARD}/badge-{n}.svg?lang={language}"));
        }
    }
    all
}

async fn told(actor: &Actor<'_>, path: &str) -> (u16, String) {
    let answer = actor.get(path).await;
    assert!(answer.status < 500, "{path}: {}", answer.status);
    // whatever a browser or a shared cache is told, but for the moment it was told it
    let mut headers: Vec<String> = answer
        .headers
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "date" | "server-timing"))
        .map(|(name, value)| format!("{name}: {value:?}"))
        .collect();
    headers.sort();
    (answer.status, format!("{}\n{}", headers.join("\n"), answer.body))
}

#[tokio::test]
async fn whoever_is_about_to_win_makes_no_difference_anywhere_before_the_reveal() {
    let (first, last) = (Evening::with(6, 0).await, Evening::with(6, 2).await);
    let numbers: Vec<i32> = first.finalists.iter().map(|it| it.number).chain([2, 999]).collect();
    let (one, other) = (first.house.anonymous(), last.house.anonymous());

    let mut insiders = Vec::new();
    for who in ["organiser", "operator", "chair"] {
        insiders.push(first.house.demo(who).await);
    }
    for path in addresses(&numbers) {
        let (status, text) = told(&one, &path).await;
        assert_eq!((status, text.clone()), told(&other, &path).await, "{path}");
        // those who work on the award are told no more by these addresses
        for insider in &insiders {
            assert_eq!(insider.get(&path).await.status, status, "{path}");
        }
        let is_sealed = ["/press/", "/certificate-"].iter().any(|part| path.contains(part));
        let is_nobody =
            [2, 999].iter().any(|n| path.ends_with(&format!("/{n}")) || path.contains(&format!("-{n}.")));
        assert_eq!(status, if is_sealed || is_nobody { 404 } else { 200 }, "{path}");
        for word in ["Winner of", "Vinder af", "Vinner av", "Vinnare av", "class=\"winner\"", "revealed-"] {
            assert!(!text.contains(word), "{word} on {path}");
        }
    }
    // what the jury has published is known all along
    let page = one.get(&format!("/en/awards/{AWARD}")).await.body;
    for finalist in &first.finalists {
        assert!(page.contains(&format!("id=\"n-{}\"", finalist.number)), "{page}");
    }
    let badge = one.get(&format!("/awards/{AWARD}/badge-{}.svg?lang=en", first.number(0))).await;
    assert!(badge.body.contains("Nominated for"), "{}", badge.body);
}

#[tokio::test]
async fn from_the_reveal_on_everybody_knows_and_what_honours_is_there_to_take_along() {
    let evening = Evening::with(6, 0).await;
    let reader = evening.house.anonymous();
    let (won, lost) = (evening.number(0), evening.number(2));
    let certificate = |n: i32| format!("/awards/{AWARD}/certificate-{n}.pdf?lang=da");
    // whatever can be kept is kept from before
    for path in addresses(&[won, lost]) {
        reader.get(&path).await;
    }

    evening.reveal(&[0, 0, 0, 0, 1, 1]).await;

    let title = evening.finalists[0].title.clone();
    for language in LANGUAGES {
        let page = reader.get(&format!("/{language}/awards/{AWARD}")).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains(&format!("<title>\n{title} · ")), "{}", page.body);
        assert!(page.body.contains(&format!("/{language}/awards/{AWARD}/press/{lost}")), "{}", page.body);
        for path in
            ["awards".to_owned(), format!("awards/{AWARD}/press/{won}"), format!("verify/{AWARD}/{won}")]
        {
            let answer = reader.get(&format!("/{language}/{path}")).await;
            assert!(answer.status == 200 && answer.body.contains(&title), "{path}: {}", answer.body);
        }
        let badge = reader.get(&format!("/awards/{AWARD}/badge-{won}.svg?lang={language}")).await;
        assert_eq!((badge.status, badge.header("content-type")), (200, "image/svg+xml"));
        assert_eq!(badge.header("cross-origin-resource-policy"), "cross-origin", "for other sites");
        assert!(badge.body.contains(&title));
    }
    let sheet = reader.get(&certificate(won)).await;
    assert_eq!((sheet.status, sheet.header("content-type")), (200, "application/pdf"));
    let name = format!("inline; filename=\"some-awards-conversation-certificate-{won}-da.pdf\"");
    assert_eq!(sheet.header("content-disposition"), name);
    assert!(reader.get_bytes(&certificate(won)).await.1.starts_with(b"%PDF"));
    for (path, why) in [
        (certificate(lost), "a nominee has no certificate"),
        (certificate(2), "who was declined has none"),
        (certificate(won).replace("lang=da", "lang=xx"), "no such language"),
        (format!("/awards/some-awards/everyday/certificate-{won}.pdf"), "of another category"),
        (format!("/en/awards/{AWARD}/press/2"), "who was declined has no kit"),
        (format!("/en/verify/{AWARD}/2"), "nothing is attested"),
        (format!("/en/verify/some-awards/everyday/{won}"), "nor of another category"),
    ] {
        assert_eq!(reader.get(&path).await.status, 404, "{why}");
    }
    let hall = reader.get("/en/awards").await.body;
    assert!(hall.contains("/en/concepts/"), "what it became: {hall}");
    let kit = reader.get(&format!("/en/awards/{AWARD}/press/{won}")).await.body;
    assert!(kit.contains("A clear voice that readers answer"), "the jury’s reason: {kit}");
}

#[tokio::test]
async fn the_integrity_note_tells_of_what_is_revealed_and_of_nobody_alone() {
    let (many, few) = (Evening::with(1, 0).await, Evening::with(1, 0).await);
    let path = "/en/awards/some-awards/integrity";
    let before = many.house.anonymous().get(path).await;
    assert!(before.status == 200 && before.body.contains("Nothing to look back on yet"), "{}", before.body);

    many.reveal(&[0, 0, 0, 1, 1, 2]).await;
    few.reveal(&[0, 1, 1, 1]).await;

    let note = many.house.anonymous().get(path).await.body;
    for part in [
        "6 voted; 6 ballots counted",
        "The same first choice",
        "Agreement 1.00.",
        "Nobody had to rule on any ballot",
        "/ballots.jsonl",
        "Any other weight of the audience would have given the same winner",
    ] {
        assert!(note.contains(part), "{part}: {note}");
    }
    assert!(!note.contains("id=\"everyday\""), "only what is revealed");
    let note = few.house.anonymous().get(path).await.body;
    assert!(note.contains("Fewer than 5 ballots were cast"), "{note}");
    assert!(note.contains("class=\"num\">fewer than 5") && note.contains("Not compared."), "{note}");
    assert!(!note.contains("4 voted") && !note.contains("Agreement 0"), "{note}");
}

#[tokio::test]
async fn a_season_that_is_no_demo_is_listed_for_search_engines_once_it_is_revealed() {
    let evening = Evening::with(1, 0).await;
    evening.house.run_sql("UPDATE season SET demo = 0");
    evening.known_to_all().await;
    let reader = evening.house.anonymous();
    let loc = format!("<loc>http://opslag.test/sv/awards/{AWARD}</loc>");
    assert!(!reader.get("/sitemap.xml").await.body.contains(&loc));

    evening.reveal(&[0]).await;

    assert!(reader.get("/sitemap.xml").await.body.contains(&loc));
    let page = reader.get(&format!("/da/awards/{AWARD}")).await;
    let other = format!("hreflang=\"nb\" href=\"http://opslag.test/nb/awards/{AWARD}\"");
    assert!(page.body.contains(&other) && !page.body.contains("noindex"), "{}", page.body);
}

#[tokio::test]
async fn the_code_for_ones_own_site_says_in_words_what_the_badge_shows() {
    let evening = Evening::with(1, 0).await;
    let n = evening.number(0);
    let page = evening.house.anonymous().get(&format!("/da/awards/{AWARD}")).await.body;

    let code = page.split(&format!("id=\"badge-{n}\"")).nth(1).and_then(|it| it.split("</textarea>").next());
    let code = code.expect("the code").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    assert!(code.contains(&format!("<a href=\"http://opslag.test/da/verify/{AWARD}/{n}\">")), "{code}");
    assert!(
        code.contains(&format!("src=\"http://opslag.test/awards/{AWARD}/badge-{n}.svg?lang=da\"")),
        "{code}"
    );
    assert!(code.contains("alt=\"Nomineret til "), "{code}");
    assert!(code.contains(&evening.finalists[0].library), "{code}");
}
