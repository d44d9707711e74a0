//! Writing a nomination, alone and together: what the form asks, what a category asks beyond it, whose word it needs
//! before anything is public, and what the jury reads of it.

use crate::{
    concepts::{self, begin_from, body, save},
    people::mails,
    support::{Actor, House},
    uploads,
};
use domain::{
    accounts::EmailAddress,
    ids::{AccountId, CategoryId, NominationId},
    jury::DecisionKind,
    language::ContentLanguage,
    nominations::{NominationText, Relation},
};
use store::nominations::DraftOwner;

const OWNER: &str = "owner@library.example";
const COLLEAGUE: &str = "colleague@library.example";

async fn account(house: &House, email: &str, name: &str) -> AccountId {
    let email = EmailAddress::parse(email).unwrap();
    house.backend().store.record_account(&email, name, house.backend().now()).await.unwrap()
}

fn whole(category: CategoryId) -> NominationText {
    NominationText {
        category: Some(category),
        library: "Aarhus".to_owned(),
        title: "Mended while you wait".to_owned(),
        summary: "In short.".to_owned(),
        what_was_done: "We lent out a person who mends bicycles.\nEverybody was glad.".to_owned(),
        why_it_worked: "Everybody has a bicycle.".to_owned(),
        target_group: "Cyclists".to_owned(),
        effort: "An hour a week".to_owned(),
        language: Some(ContentLanguage::En),
        ..NominationText::default()
    }
}

async fn first_category(house: &House) -> CategoryId {
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap().id;
    store.list_categories(season).await.unwrap()[0].id
}

async fn draft(house: &House, change: impl FnOnce(&mut NominationText)) -> NominationId {
    let (store, now) = (&house.backend().store, house.backend().now());
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let owner = account(house, OWNER, "Olga Owner").await;
    let mut text = whole(first_category(house).await);
    change(&mut text);
    store.record_draft(season, DraftOwner::Account(owner), &text, now).await.unwrap()
}

async fn text_of(house: &House, id: NominationId) -> NominationText {
    house.backend().store.find_nomination(id).await.unwrap().unwrap().text
}

async fn send(actor: &Actor<'_>, id: NominationId) -> u16 {
    actor.post(&format!("/en/my/nominations/{id}/send"), &[]).await.status
}

#[tokio::test]
async fn two_who_write_at_once_lose_nothing_and_are_told_where_they_disagree() {
    let house = House::open().await;
    let id = draft(&house, |_| {}).await;
    let owner = house.signed_in(OWNER).await;
    account(&house, COLLEAGUE, "Carl Colleague").await;
    let colleague = house.signed_in(COLLEAGUE).await;
    let step = format!("/en/my/nominations/{id}/step/1");
    assert_eq!(colleague.get(&step).await.status, 404, "nobody has asked them");
    let asked = owner.post(&format!("/en/my/nominations/{id}/writers"), &[("email", COLLEAGUE)]).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    assert!(mails(&house, COLLEAGUE).await.iter().any(|mail| mail.contains("write along")));
    assert!(colleague.get("/en/my/nominations").await.body.contains("Mended while you wait"));

    // both open the step, and change different words of one answer
    let before = text_of(&house, id).await.what_was_done;
    let theirs = before.replace("a person", "two people");
    let mine = before.replace("glad", "delighted");
    let fields = |typed: &str, was: &str| {
        [
            ("title".to_owned(), "Mended while you wait".to_owned()),
            ("what_was_done".to_owned(), typed.to_owned()),
            ("was-what_was_done".to_owned(), was.to_owned()),
        ]
    };
    async fn post(actor: &Actor<'_>, step: &str, fields: &[(String, String); 3]) -> crate::support::Answer {
        let fields = fields.each_ref().map(|(name, value)| (name.as_str(), value.as_str()));
        actor.post(step, &fields).await
    }
    post(&colleague, &step, &fields(&theirs, &before)).await;
    post(&owner, &step, &fields(&mine, &before)).await;
    let both = text_of(&house, id).await.what_was_done;
    assert_eq!(both, "We lent out two people who mends bicycles.\nEverybody was delighted.");

    // the same word: what stands stays, what was typed is shown beside it, and the next save decides
    post(&colleague, &step, &fields(&both.replace("delighted", "amused"), &both)).await;
    let clash = post(&owner, &step, &fields(&both.replace("delighted", "moved"), &both)).await;
    assert_eq!(clash.status, 409);
    assert!(clash.body.contains("Everybody was moved.") && clash.body.contains("Everybody was amused."));
    let stands = text_of(&house, id).await.what_was_done;
    assert!(stands.contains("amused"));
    post(&owner, &step, &fields(&stands.replace("amused", "amused and moved"), &stands)).await;
    assert!(text_of(&house, id).await.what_was_done.contains("amused and moved"));

    // each sees who wrote what the other has written
    assert!(colleague.get(&step).await.body.contains("Last written by Olga Owner"));
    assert!(!owner.get(&step).await.body.contains("Last written by Olga Owner"));

    // whoever writes along writes, and does not withdraw or say who else does
    let other = [("email", "third@library.example")];
    assert_eq!(colleague.post(&format!("/en/my/nominations/{id}/writers"), &other).await.status, 409);
    assert_eq!(send(&colleague, id).await, 303);
    let withdrawn = colleague.post(&format!("/en/my/nominations/{id}/withdraw"), &[("sure", "yes")]).await;
    assert_eq!(withdrawn.status, 409);
    // the jury does not read their names
    let names = house.backend().store.find_known_names(id).await.unwrap();
    assert!(names.people.contains(&"Carl Colleague".to_owned()), "{names:?}");
}

#[tokio::test]
async fn somebody_who_is_taken_off_a_draft_finds_it_no_more() {
    let house = House::open().await;
    let id = draft(&house, |_| {}).await;
    let owner = house.signed_in(OWNER).await;
    let colleague = house.signed_in(COLLEAGUE).await;
    let writers = format!("/en/my/nominations/{id}/writers");
    owner.post(&writers, &[("email", COLLEAGUE)]).await;
    for (typed, said) in [("nonsense", "e-mail"), (COLLEAGUE, "asked already"), (OWNER, "your own address")] {
        let again = owner.post(&writers, &[("email", typed)]).await;
        assert_eq!(again.status, 422, "{typed}");
        assert!(again.body.contains(said) && again.body.contains(typed), "{typed}: {}", again.body);
    }
    assert_eq!(colleague.get(&format!("/en/my/nominations/{id}/step/1")).await.status, 200);
    assert_eq!(owner.post(&format!("{writers}/remove"), &[("email", COLLEAGUE)]).await.status, 303);
    assert_eq!(colleague.get(&format!("/en/my/nominations/{id}/step/1")).await.status, 404);
    assert!(!colleague.get("/en/my/nominations").await.body.contains("Mended while you wait"));

    // every one of them is a mail: asking and taking off in turns comes to an end
    let mut last = 303;
    for _ in 0..20 {
        last = owner.post(&writers, &[("email", COLLEAGUE)]).await.status;
        owner.post(&format!("{writers}/remove"), &[("email", COLLEAGUE)]).await;
    }
    assert_eq!(last, 429);
    let sent = mails(&house, COLLEAGUE).await.iter().filter(|mail| mail.contains("write along")).count();
    assert!(sent <= 20, "{sent}");
}

#[tokio::test]
async fn a_category_for_some_kinds_of_libraries_says_so_and_how_to_mend_it_in_both_languages() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let rules = format!("/en/organise/season/categories/{}/rules", first_category(&house).await);
    let fields = [("library_types", "academic"), ("library_types", "special"), ("library_types", "castle")];
    assert_eq!(organiser.post(&rules, &fields).await.status, 303);
    let page = organiser.get(&rules).await.body;
    for (kind, checked) in [("academic", true), ("special", true), ("public", false)] {
        assert_eq!(page.contains(&format!("value=\"{kind}\" checked")), checked, "{kind}: {page}");
    }
    let danish = organiser.get(&rules.replace("/en/", "/da/")).await.body;
    assert!(danish.contains("Kun biblioteker af disse typer") && danish.contains("Forskningsbiblioteker"));

    // a public library, one that nobody knows, and one of the right kind
    let owner = house.signed_in(OWNER).await;
    for (library, status) in
        [("Aalborg Bibliotekerne", 422), ("Nowhere", 422), ("Aalborg Universitetsbibliotek", 303)]
    {
        let id = draft(&house, |text| text.library = library.to_owned()).await;
        let check = format!("/my/nominations/{id}/step/5");
        for (language, asks, mend) in [
            (
                "en",
                "Open to academic libraries, special libraries",
                "This award is open to academic libraries, special libraries that are in the register: \
                 choose the library from the list, or another award",
            ),
            (
                "da",
                "Åben for forskningsbiblioteker, specialbiblioteker",
                "Denne pris er åben for forskningsbiblioteker, specialbiblioteker, som står i registret: \
                 vælg biblioteket fra listen, eller en anden pris",
            ),
        ] {
            let page = owner.get(&format!("/{language}{check}")).await.body;
            assert!(page.contains(asks), "{library}: {page}");
            assert_eq!(page.contains(mend), status == 422, "{library}: {page}");
            assert_eq!(page.contains("step/1#library"), status == 422, "where it is mended: {page}");
        }
        assert_eq!(send(&owner, id).await, status, "{library}");
    }
}

#[tokio::test]
async fn a_categorys_rules_are_said_one_by_one_and_hold_when_it_is_sent() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let category = first_category(&house).await;
    let rules = format!("/en/organise/season/categories/{category}/rules");
    let wrong = organiser.post(&rules, &[("since", "soon"), ("metrics_min", "99"), ("q0-en", "Kept?")]).await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.body.contains("value=\"soon\"") && wrong.body.contains("value=\"Kept?\""),
        "{}",
        wrong.body
    );
    let fields = [
        ("kind", "initiative"),
        ("since", "2026-01"),
        ("pictures_min", "0"),
        ("countries", "DK"),
        ("q0-en", "Who may call you?"),
        ("q0-asked", "sending"),
        ("q0-required", "yes"),
        ("q1-en", "Who comes to the awards?"),
        ("q1-asked", "advanced"),
        ("q1-required", "yes"),
    ];
    assert_eq!(organiser.post(&rules, &fields).await.status, 303);

    let id = draft(&house, |text| text.library = "Nowhere".to_owned()).await;
    let owner = house.signed_in(OWNER).await;
    assert_eq!(send(&owner, id).await, 422);
    let check = owner.get(&format!("/en/my/nominations/{id}/step/5")).await.body;
    for said in ["Under way in 2026-01 or later", "Libraries in DK", "Not yet", "Answer “Who may call you?”"]
    {
        assert!(check.contains(said), "{said}: {check}");
    }
    assert!(!check.contains("Who comes to the awards?"), "that is asked later");
    let register = house.backend().store.list_library_names().await.unwrap();
    let library = register.iter().find(|name| name.contains("Aalborg")).expect("a Danish library");
    owner
        .post(&format!("/en/my/nominations/{id}/step/1"), &[("library", library), ("period_from", "2025-11")])
        .await;
    owner
        .post(
            &format!("/en/my/nominations/{id}/step/4"),
            &[("effort", "Little"), ("own-q1", "Canaryanswer"), ("own-q2", "Too soon"), ("own-zz", "x")],
        )
        .await;
    assert_eq!(
        send(&owner, id).await,
        303,
        "{}",
        owner.get(&format!("/en/my/nominations/{id}/step/5")).await.body
    );

    // what nobody asks is not kept, nor what is asked of others later
    let kept = text_of(&house, id).await.own;
    assert_eq!(kept.into_iter().collect::<Vec<_>>(), [("q1".to_owned(), "Canaryanswer".to_owned())]);
    assert!(organiser.get(&format!("/en/organise/nominations/{id}")).await.body.contains("Canaryanswer"));

    let copy = owner.get(&format!("/en/my/nominations/{id}/jury-copy")).await.body;
    assert!(copy.contains("Who may call you?") && copy.contains("Canaryanswer"), "{copy}");

    // the jury reads the answer; what is asked of the advanced is not asked of this one yet
    let juror = house.demo("juror-3").await;
    juror.post(&format!("/en/jury/{id}/conflict"), &[("kind", "none")]).await;
    assert!(juror.get(&format!("/en/jury/{id}")).await.body.contains("Canaryanswer"));
    let answers = format!("/en/my/nominations/{id}/answers");
    assert_eq!(owner.post(&answers, &[("own-q2", "Olga")]).await.status, 404);
    let (store, now) = (&house.backend().store, house.backend().now());
    let chair = account(&house, "chair@demo.opslag.example", "").await;
    store.record_decision(id, DecisionKind::Advance, "Good", chair, now).await.unwrap().unwrap();
    assert!(
        !owner.get(&format!("/en/my/nominations/{id}")).await.body.contains("Who comes"),
        "not public yet"
    );
    store.publish_decisions(category, chair, now).await.unwrap();
    let page = owner.get(&format!("/en/my/nominations/{id}")).await.body;
    assert!(page.contains("Who comes to the awards?"), "{page}");
    assert_eq!(owner.post(&answers, &[("own-q2", " ")]).await.status, 422);
    let long = "x".repeat(domain::nominations::TEXT_MAX + 1);
    let refused = owner.post(&answers, &[("own-q2", &long)]).await;
    assert!(refused.status == 422 && refused.body.contains(&long), "nothing is cut off in silence");
    assert_eq!(owner.post(&answers, &[("own-q2", "Olga")]).await.status, 303);
    assert_eq!(text_of(&house, id).await.own.get("q2").map(String::as_str), Some("Olga"));
    assert_eq!(text_of(&house, id).await.own.get("q1").map(String::as_str), Some("Canaryanswer"));
}

#[tokio::test]
async fn what_others_put_forward_is_public_only_after_the_library_has_said_yes() {
    let house = House::open().await;
    let id = draft(&house, |text| text.relation = Relation::Peer).await;
    let owner = house.signed_in(OWNER).await;
    assert_eq!(send(&owner, id).await, 303);
    let organiser = house.demo("organiser").await;
    let desk = format!("/en/organise/nominations/{id}");
    assert!(organiser.get(&desk).await.body.contains("The library has not been asked"));
    let library = house.signed_in(COLLEAGUE).await;
    assert!(!library.get("/en/my/confirmations").await.body.contains("Mended while you wait"));
    assert_eq!(organiser.post(&format!("{desk}/ask"), &[("email", "nonsense")]).await.status, 409);
    assert_eq!(organiser.post(&format!("{desk}/ask"), &[("email", COLLEAGUE)]).await.status, 303);
    assert!(mails(&house, COLLEAGUE).await.iter().any(|mail| mail.contains("/en/my/confirmations")));
    assert!(library.get("/en/my/confirmations").await.body.contains("We lent out a person"));

    let number = id.to_string();
    let yes = [("nomination", number.as_str()), ("verdict", "confirmed")];
    let stranger = house.demo("nominator").await;
    assert_eq!(stranger.post("/en/my/confirmations", &yes).await.status, 404);
    let bare = [("nomination", number.as_str()), ("verdict", "declined")];
    assert_eq!(library.post("/en/my/confirmations", &bare).await.status, 422);

    // an editor makes a concept of it, and cannot publish it
    let editor = house.demo("editor").await;
    let (path, mut expected) = begin_from(&editor, &number).await;
    for answer in [None, Some("declined")] {
        if let Some(verdict) = answer {
            let fields = [("nomination", number.as_str()), ("verdict", verdict), ("remarks", "Not us.")];
            assert_eq!(library.post("/en/my/confirmations", &fields).await.status, 303);
            assert!(organiser.get(&desk).await.body.contains("Not us."));
        }
        let refused = save(&editor, &path, &expected, "publish", &body()).await;
        assert_eq!(refused.status, 422, "{answer:?}");
        assert!(refused.body.contains("not confirmed by the library: N-"), "{}", refused.body);
        expected = concepts::expected(&editor.get(&path).await);
    }
    assert_eq!(library.post("/en/my/confirmations", &yes).await.status, 303);

    // what is written anew has not been confirmed by anybody, and is asked about again
    assert_eq!(owner.post(&format!("/en/my/nominations/{id}/take-back"), &[]).await.status, 303);
    assert_eq!(
        library.post("/en/my/confirmations", &yes).await.status,
        404,
        "a draft is nobody's to confirm"
    );
    let anew = [("title", "Mended while you wait"), ("what_was_done", "Something else altogether.")];
    owner.post(&format!("/en/my/nominations/{id}/step/1"), &anew).await;
    assert_eq!(send(&owner, id).await, 303);
    let refused = save(&editor, &path, &expected, "publish", &body()).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("not confirmed by the library: N-"), "{}", refused.body);
    expected = concepts::expected(&editor.get(&path).await);
    assert!(library.get("/en/my/confirmations").await.body.contains("Something else altogether."));

    // a nominee is public, and this one is not yet
    let (store, now) = (&house.backend().store, house.backend().now());
    let found = store.find_nomination(id).await.unwrap().unwrap();
    let chair = store.list_members(found.season).await.unwrap()[0].account;
    store.record_decision(id, DecisionKind::Advance, "Warm", chair, now).await.unwrap().unwrap();
    store.publish_decisions(found.text.category.unwrap(), chair, now).await.unwrap();
    let awards = async || house.anonymous().get("/en/awards/some-awards").await.body;
    assert!(!awards().await.contains("Mended while you wait"));
    // nor would a ballot keep it to itself
    let categories = store.list_categories(found.season).await.unwrap();
    let slug = categories.into_iter().find(|it| Some(it.id) == found.text.category).unwrap().slug;
    let ballot = organiser.post(&format!("/en/organise/polls/{slug}"), &[("do", "open")]).await;
    assert_eq!(ballot.status, 409);
    assert!(ballot.body.contains("its library has not confirmed it"), "{}", ballot.body);

    assert_eq!(library.post("/en/my/confirmations", &yes).await.status, 303);
    let nominees = awards().await;
    assert!(nominees.contains("Mended while you wait") && nominees.contains("reason: Warm"), "{nominees}");
    let published = save(&editor, &path, &expected, "publish", &body()).await;
    assert_eq!(published.status, 303, "{}", published.body);
}

#[tokio::test]
async fn names_are_pointed_out_and_what_an_organiser_covers_is_covered_on_every_juror_surface() {
    let house = House::open().await;
    let id = draft(&house, |text| {
        text.summary = "Together with Canarybridge and the Torvald Canary band.".to_owned();
        text.goal = "A Canarygoal nobody may read".to_owned();
    })
    .await;
    let owner = house.signed_in(OWNER).await;
    let copy = format!("/en/my/nominations/{id}/jury-copy");
    let page = owner.get(&copy).await.body;
    assert!(page.contains("Canarybridge") && page.contains("Torvald Canary"), "{page}");
    assert_eq!(owner.post(&copy, &[("cover", "Canarybridge")]).await.status, 303);
    assert_eq!(text_of(&house, id).await.names_to_cover, "Canarybridge");
    assert!(!owner.get(&copy).await.body.contains("Canarybridge"), "the preview hides it, and asks no more");
    assert_eq!(send(&owner, id).await, 303);

    let organiser = house.demo("organiser").await;
    let desk = format!("/en/organise/nominations/{id}/jury-copy");
    assert!(organiser.get(&desk).await.body.contains("Torvald Canary"));
    let fields =
        [("cover", "Torvald Canary"), ("names", "Storgata"), ("withheld", "goal"), ("withheld", "link")];
    assert_eq!(organiser.post(&desk, &fields).await.status, 303);
    let juror = house.demo("juror-3").await;
    juror.post(&format!("/en/jury/{id}/conflict"), &[("kind", "none")]).await;
    for path in [format!("/en/jury/{id}"), "/en/jury".to_owned(), format!("/da/jury/{id}")] {
        let seen = juror.get(&path).await;
        assert_eq!(seen.status, 200, "{path}");
        for name in ["Canarybridge", "Torvald", "Canarygoal"] {
            assert!(!seen.body.contains(name), "{path} shows {name}");
        }
    }
    // the answer that is kept back is said to be covered, not left out in silence
    let seen = juror.get(&format!("/en/jury/{id}")).await.body;
    assert!(seen.contains("Goal") && seen.contains("covered"), "{seen}");
    // and none but organisers says so
    for who in ["juror-3", "chair", "editor", "nominator"] {
        assert!(matches!(house.demo(who).await.post(&desk, &fields).await.status, 403 | 404), "{who}");
    }
}

#[tokio::test]
async fn a_picture_that_tells_whose_it_is_is_kept_from_jurors_and_from_nobody_else() {
    let house = House::open().await;
    let id = draft(&house, |_| {}).await;
    let owner = house.signed_in(OWNER).await;
    let step = format!("/en/my/nominations/{id}/step/2");
    uploads::upload(&owner, &step, "logo.png", "image/png", &uploads::photograph(600)).await;
    let shown = owner.get(&step).await;
    let picture = shown.values("src=\"/media/pictures/")[0].split('?').next().expect("a number").to_owned();
    let facts = [("alt", "A shelf"), ("credit", "Ann"), ("visible", "nobody"), ("licence", "CC-BY-4.0")];
    uploads::describe(&owner, &step, &picture, &facts).await;
    let bytes = format!("/media/pictures/{picture}?w=480");
    let copy = owner.get(&format!("/en/my/nominations/{id}/jury-copy")).await.body;
    assert!(
        copy.contains(&format!("/media/pictures/{picture}")),
        "its writer sees what the jury will: {copy}"
    );
    assert!(copy.contains(&format!("/pictures/{picture}/edit")), "and may still cover it");
    assert_eq!(send(&owner, id).await, 303);
    let juror = house.demo("juror-3").await;
    juror.post(&format!("/en/jury/{id}/conflict"), &[("kind", "none")]).await;
    let card = format!("/en/jury/{id}");
    assert!(juror.get(&card).await.body.contains(&format!("/media/pictures/{picture}")));
    assert_eq!(juror.get(&bytes).await.status, 200);

    let organiser = house.demo("organiser").await;
    let desk = format!("/en/organise/nominations/{id}/jury-copy");
    assert!(organiser.get(&desk).await.body.contains(&format!("value=\"picture-{picture}\"")));
    let kept = format!("picture-{picture}");
    assert_eq!(organiser.post(&desk, &[("names", ""), ("kept", &kept)]).await.status, 303);
    let seen = juror.get(&card).await.body;
    assert!(!seen.contains(&format!("/media/pictures/{picture}")), "{seen}");
    assert_eq!(juror.get(&bytes).await.status, 404, "nor under its own address");
    for (who, status) in [(&owner, 200), (&organiser, 200)] {
        assert_eq!(who.get(&bytes).await.status, status);
    }
    let looked = organiser.get(&desk).await.body;
    assert!(!looked.contains("Pictures the jury sees"), "{looked}");
    // it is shown again as soon as the organiser says so
    assert_eq!(organiser.post(&desk, &[("names", "")]).await.status, 303);
    assert_eq!(juror.get(&bytes).await.status, 200);
}

#[tokio::test]
async fn a_strategy_is_asked_the_four_questions_and_words_are_counted_alike() {
    let house = House::open().await;
    let id = draft(&house, |text| text.what_was_done = String::new()).await;
    let owner = house.signed_in(OWNER).await;
    let step = |n: u8| format!("/en/my/nominations/{id}/step/{n}");
    owner.post(&step(1), &[("kind", "strategy"), ("then", "next")]).await;
    let third =
        owner.post(&step(3), &[("why_it_worked", "Because."), ("target_group", "All"), ("how", "So")]).await;
    assert_eq!(third.status, 422);
    assert!(third.body.contains("Say who does what") && !third.body.contains("Say how you talk"));
    let long = vec!["word"; 81].join(" ");
    let first = owner.post(&step(1), &[("summary", &long), ("what_was_done", ""), ("then", "next")]).await;
    assert_eq!(first.status, 422);
    assert!(first.body.contains("has 81 words; the jury reads 80"), "{}", first.body);
    assert!(first.body.contains("81 of 80 words") && first.body.contains(&long), "nothing typed is lost");
    assert_eq!(text_of(&house, id).await.summary, long);
}

#[tokio::test]
async fn the_receipt_brings_a_copy_that_leads_nowhere() {
    let house = House::open().await;
    let id = draft(&house, |text| text.goal = "See https://evil.example/x now".to_owned()).await;
    let owner = house.signed_in(OWNER).await;
    assert_eq!(send(&owner, id).await, 303);
    let mail = mails(&house, OWNER).await.pop().expect("a receipt");
    assert!(mail.contains("We lent out a person who mends bicycles."), "{mail}");
    assert!(mail.contains("See […] now") && !mail.contains("evil.example"), "{mail}");
}
