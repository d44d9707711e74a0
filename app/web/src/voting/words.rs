//! What is said of a poll wherever it is said: what its way of voting promises, and what of its count is published.

use crate::{messages::Tr, urls};
use domain::voting::{PollState, Promise, VoterMode};
use leptos::prelude::*;
use store::awards::Award;

/// What a way of voting can promise, and what it cannot.
pub fn promises(t: Tr, mode: VoterMode) -> impl IntoView + use<> {
    let promises = Promise::ALL
        .into_iter()
        .map(|promise| {
            let key = if mode.keeps(promise) { "vote-promise-" } else { "vote-no-promise-" };
            view! { <li>{t.of(key, promise.as_str())}</li> }
        })
        .collect_view();
    view! { <details class="small"><summary>{t.s("vote-promises")}</summary><ul>{promises}</ul></details> }
}

/// Address and name of each file with which a revealed award can be counted again; none where nobody was asked.
pub fn published(t: Tr, award: &Award) -> Vec<(String, String)> {
    if !matches!(award.poll.state, PollState::Certified { .. }) {
        return Vec::new();
    }
    let code = award.poll.code.as_str();
    let mut files = vec![(urls::receipts(code), t.s("vote-files-receipts"))];
    if award.publishes_ballots() {
        files.push((urls::ballot_file(code), t.s("vote-files-ballots")));
        files.push((urls::recount_script(), t.s("vote-files-script")));
    }
    files
}
