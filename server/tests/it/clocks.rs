//! Clocks that are wrong (TM): the machine's, which is set while a poll is open, and those of phones.

use crate::support::{Actor, House};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use domain::{
    time::Span,
    voting::{PollCode, PollState},
};

/// The demo's poll, opened.
async fn open(house: &House) -> String {
    let organiser = house.demo("organiser").await;
    for step in ["prepare", "open"] {
        let done = organiser.post("/en/organise/polls/conversation", &[("do", step)]).await;
        assert_eq!(done.status, 303, "{step}: {}", done.body);
    }
    let opened = organiser.get("/en/organise").await;
    format!("/v/{}", opened.values("opslag.test/v/").first().expect("the poll has an address"))
}

async fn state(house: &House, poll: &str) -> PollState {
    let code = PollCode::parse(poll.trim_start_matches("/v/")).expect("a code");
    house.backend().store.find_poll(&code).await.unwrap().expect("the poll").state
}

/// The finalists one may choose from.
async fn finalists(voter: &Actor<'_>, poll: &str) -> Vec<String> {
    let page = voter.get(&format!("{poll}?change=1")).await;
    let found = page.values("name=\"finalist\" value=\"");
    assert!(found.len() >= 2, "{}", page.body);
    found.into_iter().map(str::to_owned).collect()
}

/// Whether a ballot was taken.
async fn vote(voter: &Actor<'_>, poll: &str, key: &str, finalist: &str) -> u16 {
    voter.post(poll, &[("finalist", finalist), ("request_key", key)]).await.status
}

async fn close(house: &House) -> u16 {
    let organiser = house.demo("organiser").await;
    organiser.post("/en/organise/polls/conversation", &[("do", "close")]).await.status
}

#[tokio::test]
async fn tm_02_a_clock_that_is_set_during_a_poll_stops_nobody_and_the_poll_closes_once() {
    let house = House::open().await;
    let poll = open(&house).await;
    let PollState::Open { opened_at } = state(&house, &poll).await else { panic!("it is open") };
    let voter = house.anonymous();
    let choices = finalists(&voter, &poll).await;

    // whoever has voted may change their mind at once, whichever way the clock went
    let mut key = 0;
    for step in [Span(0), Span::hours(1), Span::hours(-1), Span::seconds(-5), Span::hours(-1)] {
        house.pass(step);
        for choice in &choices[..2] {
            key += 1;
            assert_eq!(vote(&voter, &poll, &key.to_string(), choice).await, 303, "after {step:?}");
        }
        let own = voter.get(&format!("{poll}?change=1")).await;
        let chosen = format!("name=\"finalist\" value=\"{}\" checked", choices[1]);
        assert!(own.body.contains(&chosen), "the last choice counts after {step:?}: {}", own.body);
    }

    // it is earlier now than when it was opened
    assert!(house.backend().now() < opened_at);
    assert_eq!(close(&house).await, 303);
    let closed = state(&house, &poll).await;
    assert_eq!(closed, PollState::Closed { opened_at, closed_at: opened_at });
    for step in [Span::hours(-1), Span::hours(3)] {
        house.pass(step);
        close(&house).await;
        assert_eq!(state(&house, &poll).await, closed, "once, after {step:?}");
        assert_eq!(vote(&voter, &poll, "late", &choices[0]).await, 409);
    }
    assert_eq!(house.backend().store.check_invariants().await.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn tm_03_what_a_phone_says_of_the_time_decides_nothing() {
    let house = House::open().await;
    let poll = open(&house).await;
    let days = ["Thu, 14 Jan 2027 12:00:00 GMT", "Sat, 16 Jan 2027 12:00:00 GMT"];
    let ballot = |key: &str, finalist: &str, day: &str| {
        Request::builder()
            .method(Method::POST)
            .uri(&poll)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header(header::DATE, day)
            .header(header::IF_MODIFIED_SINCE, day)
            .body(Body::from(format!("request_key={key}&finalist={finalist}&now={day}&at={day}")))
            .expect("a request")
    };
    for (key, day) in days.iter().enumerate() {
        let voter = house.anonymous();
        let choices = finalists(&voter, &poll).await;
        assert_eq!(voter.send(ballot(&key.to_string(), &choices[0], day)).await.status, 303, "{day}");
    }
    assert_eq!(close(&house).await, 303);
    for day in days {
        let voter = house.anonymous();
        voter.get(&poll).await;
        assert_eq!(voter.send(ballot("late", "1", day)).await.status, 409, "{day}");
    }
    // and no page asks a browser when anything is over: moments are words of ours
    for path in ["/en/nominate", &poll, "/stage/some-awards", "/en/seasons/some-awards"] {
        let page = house.anonymous().get(path).await.body;
        assert!(!page.contains("new Date") && !page.contains("Date.now"), "{path}");
    }
}
