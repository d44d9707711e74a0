//! The ballot's address in each state: a form, a receipt, or what there is to know instead.

use super::{Spoken, bare_top, device, follow};
use crate::{
    awards,
    error::PageError,
    messages::Tr,
    page::Head,
    ui::{self, Icon},
    urls,
    visit::Visit,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::{
    ids::NominationId,
    seasons::Category,
    voting::{PollCode, PollState, Receipt, shuffle_for},
};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use store::{
    awards::Award,
    show::Show,
    voting::{Nominee, OwnBallot, Poll},
};

/// How often a browser without scripts asks whether something has changed.
const ASK_AGAIN_SECONDS: u32 = 5;

/// Everything about one poll that anybody may know now.
pub struct Paper {
    pub poll: Poll,
    category: Category,
    show: Option<Show>,
    /// Of the show's moment before anything else was read: a page is never older than it says.
    number: i64,
    options: Vec<Nominee>,
    turnout: u64,
    award: Option<Award>,
    /// The page's own address, in the language the visitor chose.
    here: String,
    change: String,
}

impl Paper {
    pub async fn load(visit: &Visit, code: &PollCode, spoken: &Spoken) -> Result<Self, PageError> {
        let store = visit.store();
        let found = store.find_poll(code).await?.ok_or(PageError::NotFound)?;
        let show = store.find_season_show(found.season).await?;
        let number = match &show {
            Some(show) => store.find_moment(show.id).await?.number,
            None => 0,
        };
        let poll = store.find_poll(code).await?.ok_or(PageError::NotFound)?;
        let categories = store.list_categories(poll.season).await?;
        let category = categories.into_iter().find(|it| it.id == poll.category).ok_or(PageError::NotFound)?;
        let award = match poll.state {
            PollState::Certified { .. } => store.find_award(poll.category).await?,
            PollState::Draft | PollState::Open { .. } | PollState::Closed { .. } => None,
        };
        Ok(Self {
            category,
            show,
            number,
            options: store.list_options(poll.id).await?,
            turnout: store.count_voters(poll.id).await?,
            award,
            here: spoken.keep(urls::ballot(code.as_str())),
            change: spoken.keep(format!("{}?change=1", urls::ballot(code.as_str()))),
            poll,
        })
    }

    fn head(&self, t: Tr, title: String, refresh: bool) -> Head {
        Head {
            title,
            description: self.category.question.get(t.language).to_owned(),
            bare: true,
            islands: true,
            refresh_without_scripts: refresh.then_some(ASK_AGAIN_SECONDS),
            ..Head::default()
        }
    }

    fn top(&self, t: Tr) -> impl IntoView + use<> {
        let about = t.a("voting-code-is", [("code", self.poll.code.as_str().into())]);
        bare_top(t, urls::ballot(self.poll.code.as_str()), about)
    }

    /// Counts the ballots while there is something to wait for, and only waits otherwise.
    fn follow(&self, t: Tr) -> Option<impl IntoView + use<>> {
        let ballots = match self.poll.state {
            PollState::Open { .. } | PollState::Closed { .. } => Some(self.turnout),
            PollState::Draft | PollState::Certified { .. } => None,
        };
        self.show.as_ref().map(|show| follow(t, &show.slug, self.number, ballots))
    }
}

/// The ballot as a form, with `picked` ticked.
pub fn form(
    visit: &Visit,
    paper: Paper,
    credential: &str,
    picked: BTreeSet<NominationId>,
    error: Option<String>,
) -> Response {
    let t = visit.t;
    let request_key = visit.site.backend.secret();
    let category = paper.category.name.get(t.language).to_owned();
    let question = paper.category.question.get(t.language).to_owned();
    let ids: Vec<NominationId> = paper.options.iter().map(|it| it.id).collect();
    let order = shuffle_for(device::order_seed(credential, paper.poll.code.as_str()), &ids);
    let mut nominees: BTreeMap<NominationId, Nominee> =
        paper.options.iter().map(|it| (it.id, it.clone())).collect();
    let options = order
        .into_iter()
        .filter_map(|id| nominees.remove(&id))
        .map(|nominee| {
            let checked = picked.contains(&nominee.id);
            option(nominee, checked)
        })
        .collect_view();
    let invalid = error.is_some();
    let described_by = if invalid { "how wrong" } else { "how" };
    let head = paper.head(t, t.a("voting-title", [("category", category.clone().into())]), false);
    visit.page(head, move || {
        view! {
            {paper.top(t)}
            <form class="wrap narrow ballot" method="post" action=paper.here.clone()>
                <p class="countdown">{t.s("voting-open")}</p>
                <h1>{category}</h1>
                <p id="how">{question} " " {t.s("voting-pick-all")}</p>
                {error.map(|error| view! { <div class="notice bad" role="alert"><p id="wrong">{error}</p></div> })}
                <input type="hidden" name="request_key" value=request_key/>
                <fieldset aria-describedby=described_by aria-invalid=invalid.then_some("true")>
                    <legend class="vh">{t.s("voting-finalists")}</legend>
                    <ul class="vote plain">{options}</ul>
                </fieldset>
                {how_we_count(t, &paper)}
                <p class="small soft">{paper.follow(t)}</p>
                <div class="cast"><button class="btn big" type="submit">{t.s("voting-cast")}</button></div>
            </form>
        }
    })
}

fn option(nominee: Nominee, checked: bool) -> impl IntoView {
    let lang = nominee.language.tag();
    view! {
        <li>
            <label>
                <input type="checkbox" name="finalist" value=nominee.id.to_string() checked=checked/>
                <span>
                    <span class="cover">
                        <img src=urls::finalist_cover(nominee.id) alt="" width="80" height="100"/>
                    </span>
                    <span>
                        <b lang=lang>{nominee.title}</b>
                        <br/>
                        <span class="small soft" lang=lang>{nominee.library}</span>
                    </span>
                    <span class="tick">{ui::icon(Icon::Tick)}</span>
                </span>
            </label>
        </li>
    }
}

fn how_we_count(t: Tr, paper: &Paper) -> impl IntoView + use<> {
    let rule = awards::rule(t, &paper.poll.rule, paper.options.len());
    view! {
        <details>
            <summary>{t.s("voting-how")}</summary>
            <div class="flow tight small">
                <p>{rule}</p>
                <p>{t.s("voting-how-secret")}</p>
                <p>{t.s("voting-how-device")}</p>
                <p><a href=urls::about(t.language, "counting")>{t.s("voting-how-more")}</a></p>
            </div>
        </details>
    }
}

/// The ballot is in, and can be changed.
pub fn received(visit: &Visit, paper: Paper, own: OwnBallot) -> Response {
    let t = visit.t;
    let category = paper.category.name.get(t.language).to_owned();
    let picked = own.picked.unwrap_or_default();
    let chosen = paper
        .options
        .iter()
        .filter(|it| picked.contains(&it.id))
        .map(|it| view! { <li lang=it.language.tag()>{it.title.clone()}</li> })
        .collect_view();
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
                <ul>{chosen}</ul>
                <p><a class="btn second" href=paper.change.clone()>{t.s("voting-change")}</a></p>
                {how_we_count(t, &paper)}
                <p class="small soft">{paper.follow(t)}</p>
            </div>
        }
    })
}

/// Not open yet, closed, or decided. `error` says why a ballot that was just sent was not taken.
pub fn shut(visit: &Visit, paper: Paper, own: Option<Receipt>, error: Option<String>) -> Response {
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
            (Some(award), _) => awards::result(t, award).into_any(),
            (None, PollState::Draft) => view! { <p class="lead">{t.s("voting-not-open-yet")}</p> }.into_any(),
            (None, PollState::Open { .. }) => {
                view! { <p><a class="btn" href=paper.here.clone()>{t.s("voting-to-ballot")}</a></p> }
                    .into_any()
            }
            (None, PollState::Closed { .. } | PollState::Certified { .. }) => {
                view! { <p class="lead">{t.s("voting-closed")}</p> }.into_any()
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
