//! The ballot's address when there is no form to fill in: a receipt, a code to type, or what there is to know instead.

use super::{
    form::{code_field, how_we_count},
    paper::Paper,
    words::{promises, published},
};
use crate::{
    awards,
    messages::Tr,
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::voting::{Marks, NoVote, PollState, Purpose, Receipt, Remedy, VoteCheck, VoterMode};
use leptos::prelude::*;
use store::{awards::Award, voting::OwnBallot};

/// The ballot is in, and can be changed.
pub fn received(visit: &Visit, paper: Paper, own: OwnBallot) -> Response {
    let t = visit.t;
    let category = paper.category.name.get(t.language).to_owned();
    let head = paper.head(t, t.a("voting-received-title", [("category", category.clone().into())]), true);
    visit.page(head, move || {
        view! {
            {paper.top(t)}
            <div class="wrap narrow ballot">
                <h1>{category}</h1>
                <div class="notice good" role="status">
                    <p>{with_receipt(t, "voting-received", &own.receipt)}</p>
                </div>
                <p>{t.s("voting-you-chose")}</p>
                {own.marks.as_ref().map(|marks| chosen(t, &paper, marks))}
                <p><a class="btn second" href=paper.change.clone()>{t.s("voting-change")}</a></p>
                {how_we_count(t, &paper)}
                <p class="small soft">{paper.follow(t)}</p>
            </div>
        }
    })
}

fn chosen(t: Tr, paper: &Paper, marks: &Marks) -> impl IntoView + use<> {
    let line = |id, words: Option<String>| {
        let nominee = paper.options.iter().find(|it| it.id == id)?;
        let words = words.map(|words| format!(": {words}"));
        Some(view! { <li><span lang=nominee.language.tag()>{nominee.title.clone()}</span> {words}</li> })
    };
    match marks {
        Marks::Ticked(ticked) => {
            // in the order of the ballot's numbers, not of the clicks
            let lines: Vec<_> = ticked.iter().filter_map(|id| line(*id, None)).collect();
            view! { <ul>{lines}</ul> }.into_any()
        }
        Marks::Points(points) => {
            let words = |n: u16| t.a("ballot-points-given", [("n", n.into())]);
            let lines: Vec<_> =
                points.iter().filter_map(|(id, points)| line(*id, Some(words(points.get())))).collect();
            view! { <ul>{lines}</ul> }.into_any()
        }
        Marks::Ranked(order) => {
            let lines: Vec<_> = order.iter().filter_map(|id| line(*id, None)).collect();
            view! { <ol>{lines}</ol> }.into_any()
        }
    }
}

/// On a device that many vote on: the receipt, and the way to the next voter's ballot.
pub fn next_voter(visit: &Visit, paper: Paper, receipt: &Receipt) -> Response {
    let t = visit.t;
    let category = paper.category.name.get(t.language).to_owned();
    let head = paper.head(t, t.a("voting-received-title", [("category", category.clone().into())]), false);
    let receipt = receipt.clone();
    visit.page(head, move || {
        view! {
            {paper.top(t)}
            <div class="wrap narrow ballot">
                <h1>{category}</h1>
                <div class="notice good" role="status">
                    <p>{with_receipt(t, "voting-was-received", &receipt)}</p>
                </div>
                <p>{t.s("vote-kiosk-note")}</p>
                <div class="cast"><a class="btn big" href=paper.here.clone()>{t.s("vote-kiosk-next")}</a></div>
            </div>
        }
    })
}

/// Voting is open, and this person has no ballot in it: why, and what helps.
pub fn turned_away(
    visit: &Visit,
    paper: Paper,
    no: NoVote,
    check: VoteCheck,
    error: Option<String>,
) -> Response {
    match no {
        NoVote::NoCode | NoVote::UnknownCode | NoVote::WithdrawnCode | NoVote::TooManyDevices => {
            ask_code(visit, paper, check, "", error)
        }
        NoVote::SignedOut | NoVote::NoLibrary | NoVote::LibraryNotOnRoll | NoVote::NotForTheLibrary => {
            let t = visit.t;
            let category = paper.category.name.get(t.language).to_owned();
            let head = paper.head(t, t.a("voting-title", [("category", category.clone().into())]), false);
            visit.page(head, move || {
                view! {
                    {paper.top(t)}
                    <div class="wrap narrow band-s flow">
                        <h1>{category}</h1>
                        {error.map(|error| ui::notice("bad", error))}
                        {can_i_vote(t, &paper, check)}
                        {how_we_count(t, &paper)}
                        <p class="small soft">{paper.follow(t)}</p>
                    </div>
                }
            })
        }
    }
}

/// Where the voter's own code is typed.
pub fn ask_code(
    visit: &Visit,
    paper: Paper,
    check: VoteCheck,
    typed: &str,
    error: Option<String>,
) -> Response {
    let t = visit.t;
    let category = paper.category.name.get(t.language).to_owned();
    let head = paper.head(t, t.a("voting-title", [("category", category.clone().into())]), false);
    let field = Field { error, ..code_field(t, typed) };
    visit.page(head, move || {
        view! {
            {paper.top(t)}
            <div class="wrap narrow band-s flow">
                <h1>{category}</h1>
                {can_i_vote(t, &paper, check)}
                <form class="flow" method="post" action=paper.show_code.clone()>
                    {ui::field(field)}
                    <p><button class="btn" type="submit">{t.s("voting-door-go")}</button></p>
                </form>
                {how_we_count(t, &paper)}
                <p class="small soft">{paper.follow(t)}</p>
            </div>
        }
    })
}

/// The answer to "Can I vote?", with what to do next.
fn can_i_vote(t: Tr, paper: &Paper, check: VoteCheck) -> impl IntoView + use<> {
    let mode = paper.poll.terms.mode;
    let answer = match check.voter {
        Ok(_) => t.s("vote-check-yes"),
        Err(no) => t.of("vote-check-", domain::voting::VoteRefusal::NoVote(no).reason()),
    };
    let class = if check.voter.is_ok() { "notice good" } else { "notice" };
    let remedy = check.remedy.filter(|remedy| !matches!(remedy, Remedy::Wait | Remedy::SeeResult));
    let remedy = remedy.map(|remedy| t.of("vote-remedy-", remedy.as_str()));
    let sign_in = (check.remedy == Some(Remedy::SignIn)).then(|| {
        let href = urls::sign_in(t.language, Some(&paper.here));
        view! { <p><a class="btn" href=href>{t.s("vote-sign-in")}</a></p> }
    });
    view! {
        <section class="flow tight">
            <h2 class="mid">{t.s("vote-check-title")}</h2>
            <p>{t.of("vote-mode-", mode.as_str())}</p>
            <p class=class>{answer} " " {remedy}</p>
            {sign_in}
            {promises(t, mode)}
        </section>
    }
}

/// Not open yet, stopped for a while, closed, or decided. `error` says why a ballot that was just sent was not taken.
pub fn shut(
    visit: &Visit,
    paper: Paper,
    check: VoteCheck,
    own: Option<Receipt>,
    error: Option<String>,
) -> Response {
    let t = visit.t;
    let category = paper.category.name.get(t.language).to_owned();
    let title = t.a("voting-title", [("category", category.clone().into())]);
    // a page that answers a form is not asked for again: that would send the form once more
    let waits = paper.award.is_none() && error.is_none();
    let head = paper.head(t, title, waits);
    let state = paper.poll.state;
    let refused = error.is_some();
    let page = visit.page(head, move || {
        let what = match (&paper.award, state) {
            (Some(award), _) => view! { {awards::result(t, award)} {files(t, award)} }.into_any(),
            (None, PollState::Draft) => view! {
                <p class="lead">{t.s("voting-not-open-yet")}</p>
                {can_i_vote(t, &paper, check)}
                {check.voter.is_err().then(|| code_form(t, &paper))}
                {how_we_count(t, &paper)}
            }
            .into_any(),
            (None, PollState::Open { .. }) if paper.poll.paused_at.is_some() => {
                view! { <p class="lead">{t.s("voting-paused")}</p> }.into_any()
            }
            (None, PollState::Open { .. }) => {
                view! { <p><a class="btn" href=paper.here.clone()>{t.s("voting-to-ballot")}</a></p> }
                    .into_any()
            }
            (None, PollState::Closed { .. } | PollState::Certified { .. }) => {
                let rehearsed = paper.poll.purpose == Purpose::Rehearsal;
                let key = if rehearsed { "voting-closed-rehearsal" } else { "voting-closed" };
                view! { <p class="lead">{t.s(key)}</p> }.into_any()
            }
        };
        let receipt = own.map(|receipt| {
            let key = if refused { "voting-earlier-counts" } else { "voting-was-received" };
            let sentence = with_receipt(t, key, &receipt);
            view! { <div class="notice good" role="status"><p>{sentence}</p></div> }
        });
        view! {
            {paper.top(t)}
            <div class="wrap narrow band-s flow">
                <h1>{category}</h1>
                {error.map(|error| ui::notice("bad", error))}
                {receipt}
                {what}
                <p class="small soft">{paper.follow(t)}</p>
            </div>
        }
    });
    if refused { (StatusCode::CONFLICT, page).into_response() } else { page }
}

/// A code can be tried before the poll opens.
fn code_form(t: Tr, paper: &Paper) -> Option<impl IntoView + use<>> {
    let takes_codes = matches!(paper.poll.terms.mode, VoterMode::Room | VoterMode::Mail);
    takes_codes.then(|| {
        view! {
            <form class="flow" method="post" action=paper.show_code.clone()>
                {ui::field(code_field(t, ""))}
                <p><button class="btn second" type="submit">{t.s("vote-code-try")}</button></p>
            </form>
        }
    })
}

/// What is published of a count, so that anybody can do it again.
fn files(t: Tr, award: &Award) -> Option<impl IntoView + use<>> {
    let files = published(t, award);
    let text = if award.publishes_ballots() { "vote-files-text" } else { "vote-files-few" };
    (!files.is_empty()).then(|| {
        let links =
            files.into_iter().map(|(href, name)| view! { <li><a href=href>{name}</a></li> }).collect_view();
        view! {
            <section class="flow tight" id="recount">
                <h2 class="mid">{t.s("vote-files-title")}</h2>
                <p class="small">{t.s(text)}</p>
                <ul class="small">{links}</ul>
            </section>
        }
    })
}

/// A sentence with the receipt in it, which stands out and does not break at the end of a line.
fn with_receipt(t: Tr, key: &str, receipt: &Receipt) -> impl IntoView + use<> {
    let receipt = receipt.to_string();
    let sentence = t.a(key, [("receipt", receipt.clone().into())]);
    let (before, after) = match sentence.split_once(&receipt) {
        Some((before, after)) => (before.to_owned(), after.to_owned()),
        None => (sentence, String::new()),
    };
    view! { {before} <b class="num">{receipt}</b> {after} }
}
