//! Signing in by way of somebody else: with a provider that follows the standard, and with one that lies.

use crate::{
    people::mails,
    support::{Actor, House, Provider},
};

/// A house whose visitors can sign in with the provider at `issuer`.
async fn house(issuer: String) -> House {
    House::open_with(|config| {
        config.oidc_issuer = Some(issuer);
        config.oidc_client_id = Some("opslag".to_owned());
        config.oidc_client_secret = Some("secret".to_owned());
        config.oidc_name = Some("Testlogin".to_owned());
    })
    .await
}

/// Leaves for the provider, and gives where the browser was sent.
async fn leave(visitor: &Actor<'_>, next: &str) -> String {
    let left = visitor.get(&format!("/en/sign-in/provider?next={}", web::urls::encode(next))).await;
    assert_eq!(left.status, 303, "{}", left.body);
    left.location().to_owned()
}

/// Presses the button that ties an account to the provider, and gives where the page leads.
async fn link_from(actor: &Actor<'_>) -> String {
    let page = actor.post("/en/my/provider", &[]).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let href = page.values("href=\"http").first().map(|rest| format!("http{rest}")).expect("a link");
    href.replace("&amp;", "&")
}

#[tokio::test]
async fn au_14_a_visitor_comes_back_as_who_the_provider_knows_and_never_as_somebody_else() {
    let provider = Provider::real();
    let house = house(format!("http://127.0.0.1:{}", provider.port)).await;
    provider.knows("u-1", r#"{"email":"new@library.example","email_verified":true,"name":"Nora Ny"}"#);
    provider.knows("u-2", r#"{"email":"organiser@demo.opslag.example","email_verified":true}"#);
    provider.knows("u-3", r#"{"email":"careless@library.example","email_verified":false}"#);

    // somebody new
    let visitor = house.anonymous();
    assert!(visitor.get("/en/sign-in").await.body.contains("Sign in with Testlogin"));
    let away = leave(&visitor, "/en/my/data").await;
    assert!(away.contains("code_challenge_method=S256") && away.contains("nonce="), "{away}");
    let back = provider.sign_in(&away, "u-1");
    // in another browser the way back leads nowhere
    assert_eq!(house.anonymous().get(&back).await.status, 410);
    let landed = visitor.get(&back).await;
    assert_eq!((landed.status, landed.location()), (303, "/en/my/data"), "{}", landed.body);
    assert!(visitor.get("/en/my").await.body.contains("Nora Ny"));
    // the answer is good once
    assert_eq!(visitor.get(&back).await.status, 410);

    // the same person again is the same account
    let again = house.anonymous();
    again.get(&provider.sign_in(&leave(&again, "").await, "u-1")).await;
    assert!(again.get("/en/my").await.body.contains("Nora Ny"));

    // an address that is known is not taken over, a careless one not believed
    for (subject, sentence) in [("u-2", "already"), ("u-3", "tells us no address")] {
        let other = house.anonymous();
        let landed = other.get(&provider.sign_in(&leave(&other, "").await, subject)).await;
        assert_eq!(landed.status, 409, "{subject}");
        assert!(landed.body.contains(sentence), "{subject}: {}", landed.body);
        assert_eq!(other.get("/en/my").await.status, 303, "{subject} is not signed in");
    }

    // its owner ties the two together, and comes in by either
    let organiser = house.demo("organiser").await;
    let landed = organiser.get(&provider.sign_in(&link_from(&organiser).await, "u-2")).await;
    assert_eq!((landed.status, landed.location()), (303, "/en/my/address"), "{}", landed.body);
    assert!(organiser.get("/en/my/address").await.body.contains("Unlink Testlogin"));
    let told = mails(&house, "organiser@demo.opslag.example").await;
    assert!(
        told.iter().any(|mail| mail.contains("signed in to with Testlogin")),
        "its owner is told: {told:?}"
    );
    let other = house.anonymous();
    other.get(&provider.sign_in(&leave(&other, "").await, "u-2")).await;
    assert_eq!(other.get("/en/organise").await.status, 200);
    // what is another account's cannot be tied to this one
    let thief = house.demo("nominator").await;
    assert_eq!(thief.get(&provider.sign_in(&link_from(&thief).await, "u-2")).await.status, 409);
    // nobody ties anything to an account by leading its browser there, or by leaving from their own
    assert_eq!(thief.get("/en/my/provider").await.status, 405);
    let foreign = thief.post_from_elsewhere("/en/my/provider", &[]).await;
    assert_eq!(foreign.status, 403);
    let way = link_from(&thief).await;
    let back = provider.sign_in(&way, "u-3");
    thief.post("/en/sign-out", &[]).await;
    let victim = house.demo("editor").await;
    assert_eq!(victim.get(&back).await.status, 410, "another browser");
    // hours later an open browser ties nothing
    let found = house.demo("chair").await;
    house.pass(domain::time::Span::hours(3));
    assert_eq!(found.post("/en/my/provider", &[]).await.location(), "/en/my/address");

    // wrong state, no code, an answer to another way
    for spoil in ["state", "code"] {
        let visitor = house.anonymous();
        let back = provider.sign_in(&leave(&visitor, "").await, "u-1");
        let spoiled = back.replace(&format!("{spoil}="), &format!("{spoil}=x"));
        let landed = visitor.get(&spoiled).await;
        assert!([403, 410].contains(&landed.status), "{spoil}: {}", landed.status);
        assert_eq!(visitor.get("/en/my").await.status, 303, "{spoil}");
    }
    let (mine, theirs) = (house.anonymous(), house.anonymous());
    let (my_way, their_way) = (leave(&mine, "").await, leave(&theirs, "").await);
    let (my_back, their_back) = (provider.sign_in(&my_way, "u-1"), provider.sign_in(&their_way, "u-2"));
    let part = |back: &str, name: &str| {
        let value = back.split(['?', '&']).find_map(|pair| pair.strip_prefix(&format!("{name}=")));
        value.unwrap_or_default().to_owned()
    };
    let mixed =
        format!("/sign-in/return?code={}&state={}", part(&their_back, "code"), part(&my_back, "state"));
    assert_eq!(mine.get(&mixed).await.status, 403, "a code from another browser");
    assert_eq!(mine.get("/en/my").await.status, 303);
}

#[tokio::test]
async fn au_14_a_provider_that_lies_lets_nobody_in() {
    let provider = Provider::lying();
    let manners =
        ["honest", "audience", "issuer", "expired", "nonce", "unsigned", "other-key", "unverified", "silent"];
    for manner in manners {
        let house = house(format!("http://127.0.0.1:{}/{manner}", provider.port)).await;
        let visitor = house.anonymous();
        let back = provider.lie(&leave(&visitor, "").await);
        let landed = visitor.get(&back).await;
        let expected = match manner {
            "honest" => 303,
            "unverified" | "silent" => 409,
            _ => 403,
        };
        assert_eq!(landed.status, expected, "{manner}: {}", landed.body);
        let inside = visitor.get("/en/my").await.status;
        assert_eq!(inside, if manner == "honest" { 200 } else { 303 }, "{manner}");
    }
}

#[tokio::test]
async fn without_a_provider_there_is_no_such_door_and_one_that_is_down_is_said_to_be() {
    let plain = House::open().await;
    assert_eq!(plain.anonymous().get("/en/sign-in/provider").await.status, 404);
    assert!(!plain.anonymous().get("/en/sign-in").await.body.contains("/sign-in/provider"));

    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let down = house(format!("http://127.0.0.1:{free}")).await;
    let answer = down.anonymous().get("/en/sign-in/provider").await;
    assert_eq!(answer.status, 502);
    assert!(answer.body.contains("Sign in by mail instead"), "{}", answer.body);
}
