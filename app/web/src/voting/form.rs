//! The ballot as a form: ticks, points or places, by the rule that was declared. Buttons and numbers, no dragging.

use super::{device, paper::Paper};
use crate::{
    awards,
    fields::Fields,
    messages::Tr,
    ui::{self, Field, Icon},
    urls,
    visit::Visit,
};
use axum::response::Response;
use domain::{
    ids::NominationId,
    voting::{BallotFault, Marks, TallyRule, VoterMode, shuffle_for},
};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use store::voting::{FilledPaper, Nominee, VoterProof};

/// What somebody has filled in so far, as they typed it.
#[derive(Clone, Debug, Default)]
pub struct Marked {
    /// Also those that are no option: the box says so.
    ticked: Vec<NominationId>,
    numbers: BTreeMap<NominationId, String>,
    /// On a kiosk.
    code: String,
}

impl From<Marks> for Marked {
    fn from(marks: Marks) -> Self {
        let numbered = |numbers: Vec<(NominationId, String)>| Self {
            numbers: numbers.into_iter().collect(),
            ..Self::default()
        };
        match marks {
            Marks::Ticked(ticked) => Self { ticked, ..Self::default() },
            Marks::Points(points) => {
                numbered(points.into_iter().map(|(id, points)| (id, points.to_string())).collect())
            }
            Marks::Ranked(order) => {
                numbered((1..).zip(order).map(|(place, id): (u32, _)| (id, place.to_string())).collect())
            }
        }
    }
}

impl Marked {
    /// What was sent. What is no number stands for an option or a place that no ballot has.
    pub fn of(fields: &Fields, rule: TallyRule) -> Self {
        let id = |text: &str| text.parse().unwrap_or(NominationId(-1));
        match rule {
            TallyRule::Approval | TallyRule::Pick { .. } | TallyRule::Single => Self {
                ticked: fields.all("finalist").iter().map(|text| id(text)).collect(),
                ..Self::default()
            },
            TallyRule::Points { .. } | TallyRule::Ranked { .. } => {
                let numbers = fields.beginning_with("number-").into_iter();
                Self {
                    numbers: numbers.map(|(name, text)| (id(&name), text.trim().to_owned())).collect(),
                    ..Self::default()
                }
            }
        }
    }

    pub fn with_code(mut self, fields: &Fields) -> Self {
        self.code = fields.text("voter_code");
        self
    }

    pub fn as_filled(&self, rule: TallyRule) -> FilledPaper {
        match rule {
            TallyRule::Approval | TallyRule::Pick { .. } | TallyRule::Single => {
                FilledPaper::Ticked(self.ticked.clone())
            }
            TallyRule::Points { .. } | TallyRule::Ranked { .. } => FilledPaper::Numbered(
                self.numbers
                    .iter()
                    .filter(|(_, text)| !text.is_empty())
                    .map(|(id, text)| (*id, text.parse().unwrap_or(-1)))
                    .collect(),
            ),
        }
    }
}

/// What is wrong with a ballot, in a sentence.
pub fn fault(t: Tr, fault: BallotFault) -> String {
    match fault {
        BallotFault::WrongForm => t.s("ballot-wrong-form"),
        BallotFault::Empty => t.s("voting-pick-one"),
        BallotFault::UnknownOption(_) => t.s("voting-unknown-option"),
        BallotFault::RepeatedOption(_) => t.s("voting-repeated-option"),
        BallotFault::TooMany { most, .. } => t.a("voting-too-many", [("max", most.into())]),
        BallotFault::BelowZero(_) => t.s("ballot-below-zero"),
        BallotFault::OverBudget { given, budget } => {
            t.a("ballot-over-budget", [("given", given.into()), ("budget", budget.into())])
        }
        BallotFault::NoSuchPlace { .. } => t.s("ballot-no-such-place"),
        BallotFault::SharedPlace { place } => t.a("ballot-shared-place", [("place", place.into())]),
        BallotFault::Gap { missing } => t.a("ballot-gap", [("place", missing.into())]),
    }
}

/// What to do on this ballot, in one sentence.
fn instruction(t: Tr, rule: TallyRule, options: usize) -> String {
    match rule {
        TallyRule::Approval => t.s("voting-pick-all"),
        // as many as there are: everybody may be chosen
        TallyRule::Pick { most } if usize::from(most.get()) >= options => t.s("voting-pick-all"),
        TallyRule::Pick { most } => t.a("voting-pick-up-to", [("most", most.get().into())]),
        TallyRule::Single => t.s("voting-pick-single"),
        TallyRule::Points { budget } => t.a("voting-give-points", [("budget", budget.get().into())]),
        TallyRule::Ranked { .. } => t.s("voting-give-places"),
    }
}

/// The ballot, with what is `marked`.
pub fn page(
    visit: &Visit,
    paper: Paper,
    proof: &VoterProof,
    marked: Marked,
    error: Option<String>,
) -> Response {
    let t = visit.t;
    let request_key = visit.site.backend.secret();
    let category = paper.category.name.get(t.language).to_owned();
    let question = paper.category.question.get(t.language).to_owned();
    let rule = paper.poll.terms.tally;
    let ids: Vec<NominationId> = paper.options.iter().map(|it| it.id).collect();
    // on a kiosk everybody sees an order of their own too
    let order = shuffle_for(device::order_seed(proof, &request_key, paper.poll.code.as_str()), &ids);
    let mut nominees: BTreeMap<NominationId, Nominee> =
        paper.options.iter().map(|it| (it.id, it.clone())).collect();
    let nominees: Vec<Nominee> = order.into_iter().filter_map(|id| nominees.remove(&id)).collect();
    let invalid = error.is_some();
    let described_by = if invalid { "how wrong" } else { "how" };
    let head = paper.head(t, t.a("voting-title", [("category", category.clone().into())]), false);
    visit.page(head, move || {
        let count = nominees.len();
        let options = match rule {
            TallyRule::Approval | TallyRule::Pick { .. } => ticks(nominees, &marked, "checkbox").into_any(),
            TallyRule::Single => ticks(nominees, &marked, "radio").into_any(),
            TallyRule::Points { budget } => points(t, nominees, &marked, budget.get()).into_any(),
            TallyRule::Ranked { .. } => places(t, nominees, &marked).into_any(),
        };
        let code = paper.kiosk.then(|| ui::field(code_field(t, &marked.code)));
        view! {
            {paper.top(t)}
            <form class="wrap narrow ballot" method="post" action=paper.here.clone()>
                <p class="countdown">{t.s("voting-open")}</p>
                <h1>{category}</h1>
                <p id="how">{question} " " {instruction(t, rule, count)}</p>
                {error.map(|error| view! { <div class="notice bad" role="alert"><p id="wrong">{error}</p></div> })}
                <input type="hidden" name="request_key" value=request_key/>
                {code}
                <fieldset aria-describedby=described_by aria-invalid=invalid.then_some("true")>
                    <legend class="vh">{t.s("voting-finalists")}</legend>
                    {options}
                </fieldset>
                {how_we_count(t, &paper)}
                <p class="small soft">{paper.follow(t)}</p>
                <div class="cast"><button class="btn big" type="submit">{t.s("voting-cast")}</button></div>
            </form>
        }
    })
}

/// Where a voter types the code from a badge, a sheet or a mail.
pub fn code_field(t: Tr, typed: &str) -> Field {
    Field {
        name: "voter_code".to_owned(),
        label: t.s("vote-code"),
        help: Some(t.s("vote-code-help")),
        value: typed.to_owned(),
        autocomplete: Some("off"),
        class: "short",
        required: true,
        ..Field::default()
    }
}

fn cover(nominee: &Nominee) -> impl IntoView + use<> {
    view! {
        <span class="cover"><img src=urls::finalist_cover(nominee.id) alt="" width="80" height="100"/></span>
    }
}

fn words(nominee: Nominee) -> impl IntoView {
    let lang = nominee.language.tag();
    view! {
        <span>
            <b lang=lang>{nominee.title}</b>
            <br/>
            <span class="small soft" lang=lang>{nominee.library}</span>
        </span>
    }
}

fn ticks(nominees: Vec<Nominee>, marked: &Marked, kind: &'static str) -> impl IntoView + use<> {
    let ticked: BTreeSet<NominationId> = marked.ticked.iter().copied().collect();
    let options = nominees
        .into_iter()
        .map(|nominee| {
            let checked = ticked.contains(&nominee.id);
            view! {
                <li>
                    <label>
                        <input type=kind name="finalist" value=nominee.id.to_string() checked=checked/>
                        <span>
                            {cover(&nominee)} {words(nominee)}
                            <span class="tick">{ui::icon(Icon::Tick)}</span>
                        </span>
                    </label>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="vote plain">{options}</ul> }
}

fn points(t: Tr, nominees: Vec<Nominee>, marked: &Marked, budget: u16) -> impl IntoView + use<> {
    let options = nominees
        .into_iter()
        .map(|nominee| {
            let typed = marked.numbers.get(&nominee.id).cloned().unwrap_or_default();
            let name = format!("number-{}", nominee.id);
            view! {
                <li>
                    <label class="slot">
                        {cover(&nominee)} {words(nominee)}
                        <span>
                            <span class="vh">{t.s("ballot-points")} " "</span>
                            <input type="number" name=name min="0" max=budget step="1" inputmode="numeric" value=typed/>
                        </span>
                    </label>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="slots plain">{options}</ul> }
}

fn places(t: Tr, nominees: Vec<Nominee>, marked: &Marked) -> impl IntoView + use<> {
    let count = nominees.len();
    let options = nominees
        .into_iter()
        .map(|nominee| {
            let chosen = marked.numbers.get(&nominee.id).cloned().unwrap_or_default();
            let name = format!("number-{}", nominee.id);
            let choices = (1..=count)
                .map(|place| {
                    let value = place.to_string();
                    let selected = value == chosen;
                    view! {
                        <option value=value.clone() selected=selected>
                            {t.a("ballot-place", [("place", place.into())])}
                        </option>
                    }
                })
                .collect_view();
            view! {
                <li>
                    <label class="slot">
                        {cover(&nominee)} {words(nominee)}
                        <span>
                            <span class="vh">{t.s("ballot-place-label")} " "</span>
                            <select name=name>
                                <option value="">{t.s("ballot-no-place")}</option>
                                {choices}
                            </select>
                        </span>
                    </label>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="slots plain">{options}</ul> }
}

/// The declared rule, who may vote, and what becomes of the ballot.
pub fn how_we_count(t: Tr, paper: &Paper) -> impl IntoView + use<> {
    let terms = &paper.poll.terms;
    let rule = awards::rule(t, &terms.rule, paper.options.len());
    let mode = match terms.mode {
        VoterMode::OpenDevice => t.s("voting-how-device"),
        mode => t.of("vote-mode-", mode.as_str()),
    };
    view! {
        <details>
            <summary>{t.s("voting-how")}</summary>
            <div class="flow tight small">
                <p>{awards::tally_rule(t, terms.tally)}</p>
                <p>{rule}</p>
                <p>{t.of("vote-figures-", terms.visibility.as_str())}</p>
                <p>{t.s("voting-how-secret")}</p>
                <p>{mode}</p>
                <p><a href=urls::about(t.language, "counting")>{t.s("voting-how-more")}</a></p>
            </div>
        </details>
    }
}
