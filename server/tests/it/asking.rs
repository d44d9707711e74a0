//! Libraries ask those who did it; what is answered and looked at stays on the card.

use crate::{people::mails, support::House};

const SLUG: &str = "one-hashtag-one-summer";
const WRITER: &str = "wilma@source.example";
const ASKER: &str = "anna@vestby.example";
const CANARY: &str = "kanariefugl";

/// The concept's sources are what `WRITER` has written.
async fn give_sources(house: &House) {
    house.signed_in(WRITER).await;
    house.run_sql(&format!(
        "UPDATE nomination SET owner_id = (SELECT id FROM account WHERE email_key = '{WRITER}') WHERE id IN \
         (SELECT nomination_id FROM concept_source WHERE concept_id = (SELECT id FROM concept WHERE slug = '{SLUG}'))"
    ));
}

/// The number of the only question of which a page has this form.
fn number(page: &str, before: &str) -> String {
    let rest = page.split_once(before).unwrap_or_else(|| panic!("no {before}: {page}")).1;
    rest.chars().take_while(char::is_ascii_digit).collect()
}

#[tokio::test]
async fn a_question_is_answered_by_its_source_shown_by_an_editor_and_taken_back_by_whoever_asked() {
    let house = House::open().await;
    give_sources(&house).await;
    let (asker, writer) = (house.signed_in(ASKER).await, house.signed_in(WRITER).await);
    let (editor, reader) = (house.demo("editor").await, house.anonymous());
    let card = format!("/en/concepts/{SLUG}");
    assert!(reader.get(&card).await.body.contains("Nobody has asked yet"));
    let ask = format!("{card}/ask");
    assert!(reader.get(&ask).await.location().contains("sign-in"));

    let blank = asker.post(&ask, &[("question", " ")]).await;
    assert!(blank.status == 422 && blank.body.contains("Write your question"), "{}", blank.body);
    let long = format!("{CANARY} {}", "x".repeat(600));
    let too_long = asker.post(&ask, &[("question", &long)]).await;
    assert!(too_long.status == 422 && too_long.body.contains(&long), "nothing typed is lost");
    let question = format!("Did <b>{CANARY}</b> need a budget?");
    assert_eq!(asker.post(&ask, &[("question", &question)]).await.status, 303);
    assert!(asker.get("/en/my/questions").await.body.contains("Waits for an answer"));

    let mail = mails(&house, WRITER).await.pop().expect("its source is told");
    assert!(mail.contains("/en/my/questions") || mail.contains("/da/my/questions"), "{mail}");
    assert!(
        !mail.contains(CANARY) && !mail.contains(ASKER),
        "what was asked is read behind a sign-in: {mail}"
    );
    let desk = writer.get("/en/my/questions").await.body;
    assert!(desk.contains("Others ask you") && desk.contains(&format!("&lt;b&gt;{CANARY}")), "{desk}");
    assert!(!desk.contains(ASKER), "who asks is not told");
    let id = number(&desk, "/en/my/questions/");
    let answer = format!("answer-{id}");
    let path = format!("/en/my/questions/{id}/answer");
    // nobody else may answer, not even whoever asked
    for other in [&asker, &house.signed_in("else@where.example").await] {
        assert_eq!(other.post(&path, &[(&answer, "Yes")]).await.status, 404);
    }
    assert_eq!(writer.post(&path, &[(&answer, "")]).await.status, 422);
    assert_eq!(writer.post(&path, &[(&answer, "No, only paper.")]).await.status, 303);
    assert!(!reader.get(&card).await.body.contains(CANARY), "no editor has looked at it");

    assert!(editor.get("/en/editor").await.body.contains("One question about a concept waits"));
    let judge = format!("/en/editor/questions/{id}");
    assert!(editor.get("/en/editor/questions").await.body.contains("No, only paper."));
    assert_eq!(writer.post(&judge, &[("then", "show"), (&answer, "Mine")]).await.status, 403);
    assert_eq!(editor.post(&judge, &[("then", "show"), (&answer, " ")]).await.status, 422);
    let fields = [("then", "show"), (&*answer, "No, only paper and pens.")];
    assert_eq!(editor.post(&judge, &fields).await.status, 303);
    assert_eq!(editor.post(&judge, &fields).await.status, 409, "it is settled");
    let shown = reader.get(&card).await.body;
    assert!(
        shown.contains(&format!("&lt;b&gt;{CANARY}")) && shown.contains("only paper and pens"),
        "{shown}"
    );
    assert!(!shown.contains("anna") && !shown.contains("wilma"));
    assert!(mails(&house, ASKER).await.iter().any(|mail| mail.contains("is answered")));
    assert_eq!(writer.post(&path, &[(&answer, "Other words")]).await.status, 404, "it stands");

    let back = format!("/en/my/questions/{id}/take-back");
    assert_eq!(writer.post(&back, &[]).await.status, 404, "it is not theirs");
    assert_eq!(asker.post(&back, &[]).await.status, 303);
    assert!(!reader.get(&card).await.body.contains(CANARY), "gone at once");
}

#[tokio::test]
async fn what_nobody_can_answer_an_editor_answers_or_puts_aside_and_a_few_may_wait_at_a_time() {
    let house = House::open().await;
    let asker = house.signed_in(ASKER).await;
    let editor = house.demo("editor").await;
    let ask = format!("/en/concepts/{SLUG}/ask");
    for n in 0..5 {
        assert_eq!(asker.post(&ask, &[("question", &format!("Question {n}?"))]).await.status, 303);
    }
    let sixth = asker.post(&ask, &[("question", "And one more?")]).await;
    assert!(sixth.status == 409 && sixth.body.contains("And one more?"), "{}", sixth.body);

    let id = number(&editor.get("/en/editor/questions").await.body, "/en/editor/questions/");
    let (judge, reason) = (format!("/en/editor/questions/{id}"), format!("reason-{id}"));
    let silent = editor.post(&judge, &[("then", "aside"), (&reason, "")]).await;
    assert!(silent.status == 422 && silent.body.contains("whoever asked reads it"), "{}", silent.body);
    let why = "It is answered under “Steps”.";
    assert_eq!(editor.post(&judge, &[("then", "aside"), (&reason, why)]).await.status, 303);
    let own = asker.get("/en/my/questions").await.body;
    assert!(own.contains("Not shown on the card") && own.contains("answered under"), "{own}");
    assert!(!house.anonymous().get(&format!("/en/concepts/{SLUG}")).await.body.contains("Question 0?"));
    // there is room for another now
    assert_eq!(asker.post(&ask, &[("question", "And one more?")]).await.status, 303);
    assert_eq!(asker.get("/en/concepts/no-such-card/ask").await.status, 404);
}

#[tokio::test]
async fn whoever_has_gone_leaves_no_question_behind_but_what_a_card_shows() {
    let house = House::open().await;
    let asker = house.signed_in(ASKER).await;
    let editor = house.demo("editor").await;
    let ask = format!("/en/concepts/{SLUG}/ask");
    for question in ["Shown later?", "Never shown?"] {
        assert_eq!(asker.post(&ask, &[("question", question)]).await.status, 303);
    }
    let id = number(&editor.get("/en/editor/questions").await.body, "/en/editor/questions/");
    let fields = [("then", "show"), (&*format!("answer-{id}"), "Yes.")];
    assert_eq!(editor.post(&format!("/en/editor/questions/{id}"), &fields).await.status, 303);
    let store = &house.backend().store;
    let email = domain::accounts::EmailAddress::parse(ASKER).unwrap();
    let account = store.record_account(&email, "Anna", house.backend().now()).await.unwrap();
    store.erase_account(account, house.backend().now()).await.unwrap().unwrap();
    let card = house.anonymous().get(&format!("/en/concepts/{SLUG}")).await.body;
    assert!(card.contains("Shown later?") && card.contains("Yes."), "{card}");
    assert!(!editor.get("/en/editor/questions").await.body.contains("Never shown?"));
    assert_eq!(store.check_invariants().await.unwrap(), Vec::<String>::new());
}
