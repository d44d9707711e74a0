//! A category's poll at the organiser's desk: the terms it is held by, its course, and ballots set aside.

use super::{
    terms::{self, Faults, TypedTerms},
    words::promises,
};
use crate::{
    assets::Sheet,
    awards,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    seasons::Category,
    voting::{
        NamedBallots, NamedFault, PollCode, PollState, Purpose, Quarantine, QuarantineRefusal, Ruling,
        Suspicion,
    },
};
use leptos::prelude::*;
use store::{
    overview::CategoryProgress,
    voting::{DeclareRefusal, OpenPoll, OpenRefusal, Poll, PollTerms, RuleBallots, RulingRefusal},
};

/// What was typed and could not be taken.
#[derive(Default)]
struct Tried {
    terms: Option<TypedTerms>,
    faults: Faults,
    /// Said above everything else.
    error: Option<String>,
    ruling: TypedRuling,
}

#[derive(Default)]
struct TypedRuling {
    ballots: String,
    suspicion: String,
    reason: String,
    /// The field, and what is wrong with it.
    error: Option<(&'static str, String)>,
}

struct Desk {
    category: Category,
    progress: CategoryProgress,
    poll: Option<Poll>,
    cast: u64,
    voters: u64,
    quarantine: Quarantine,
    revealed: bool,
}

pub async fn page(visit: Visit, Path((_, slug)): Path<(String, String)>) -> PageResult {
    let desk = load(&visit, &slug).await?;
    Ok(render(&visit, desk, Tried::default()).into_response())
}

async fn category(visit: &Visit, slug: &str) -> Result<Category, PageError> {
    let season = visit.season()?.id;
    let categories = visit.store().list_categories(season).await?;
    categories.into_iter().find(|it| it.slug == slug).ok_or(PageError::NotFound)
}

async fn load(visit: &Visit, slug: &str) -> Result<Desk, PageError> {
    let store = visit.store();
    let category = category(visit, slug).await?;
    let progress = store.list_category_progress(visit.season()?.id).await?;
    let poll = store.find_category_poll(category.id).await?;
    let (quarantine, cast, voters) = match &poll {
        Some(poll) => {
            let (quarantine, cast) = store.find_quarantine(poll.id).await?;
            (quarantine, cast, store.count_voters(poll.id).await?)
        }
        None => (Quarantine::default(), 0, 0),
    };
    let revealed = store.find_award(category.id).await?.is_some();
    let progress = progress.get(&category.id).copied().unwrap_or_default();
    Ok(Desk { category, progress, poll, cast, voters, quarantine, revealed })
}

/// Declares the terms, makes the address, opens or closes: whatever the button says.
pub async fn change(visit: Visit, Path((_, slug)): Path<(String, String)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let category = category(&visit, &slug).await?.id;
    let (store, now) = (visit.store(), visit.now);
    let backend = &visit.site.backend;
    let entropy = backend.entropy.clone();
    let draw = move || {
        let mut bytes = [0; 3];
        entropy.fill(&mut bytes);
        PollCode::from_bytes(bytes)
    };
    let t = visit.t;
    let refused = match &*fields.text("do") {
        "declare" => {
            let typed = TypedTerms::of(&fields);
            let faults = match typed.read(t) {
                Err(faults) => faults,
                Ok(terms) => {
                    let fresh = (backend.secret(), draw);
                    match store.declare_poll(category, &terms, fresh, by, now).await? {
                        Ok(_) => return back(&visit, &slug),
                        Err(DeclareRefusal::Fault(fault)) => vec![terms::declared_fault(t, fault)],
                        Err(DeclareRefusal::AlreadyOpened(_)) => {
                            vec![("tally", t.s("poll-desk-terms-fixed"))]
                        }
                    }
                }
            };
            let tried = Tried { terms: Some(typed), faults, ..Tried::default() };
            let page = render(&visit, load(&visit, &slug).await?, tried);
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
        "prepare" => {
            store.record_poll_draft(category, backend.secret(), draw, now).await?;
            None
        }
        "open" => {
            let open = OpenPoll { category, purpose: Purpose::Award, secret: backend.secret(), by };
            store.open_poll(open, draw, now).await?.err().map(|refusal| open_refusal(t, refusal))
        }
        "close" => {
            let poll = store.find_category_poll(category).await?;
            poll.ok_or(PageError::NotFound)?;
            store.close_poll(category, by, now).await?.err().map(|_| t.s("poll-desk-not-open"))
        }
        _ => return Err(PageError::BadForm),
    };
    match refused {
        None => back(&visit, &slug),
        Some(error) => {
            let tried = Tried { error: Some(error), ..Tried::default() };
            let page = render(&visit, load(&visit, &slug).await?, tried);
            Ok((StatusCode::CONFLICT, page).into_response())
        }
    }
}

/// Sets ballots aside, or takes them back.
pub async fn rule(visit: Visit, Path((_, slug)): Path<(String, String)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let t = visit.t;
    let category = category(&visit, &slug).await?.id;
    visit.store().find_category_poll(category).await?.ok_or(PageError::NotFound)?;
    let mut typed = TypedRuling {
        ballots: fields.text("ballots"),
        suspicion: fields.text("suspicion"),
        reason: fields.text("reason"),
        error: None,
    };
    let ruling = match &*fields.text("do") {
        "take-back" => Ruling::TakeBack,
        _ => match Suspicion::ALL.into_iter().find(|it| it.as_str() == typed.suspicion) {
            Some(suspicion) => Ruling::SetAside(suspicion),
            None => return Err(PageError::BadForm),
        },
    };
    let mut no_reason = false;
    let error = match NamedBallots::parse(&typed.ballots) {
        Err(NamedFault::Unreadable(part)) => t.a("ruling-unreadable", [("part", part.into())]),
        Err(NamedFault::TooMany(part)) => t.a("ruling-too-many", [("part", part.into())]),
        Ok(named) => {
            let rule = RuleBallots { category, ruling, named, reason: typed.reason.clone(), by };
            match visit.store().rule_on_ballots(rule, visit.now).await? {
                Ok(_) => return back(&visit, &slug),
                Err(refusal) => {
                    no_reason = refusal == RulingRefusal::Quarantine(QuarantineRefusal::NoReason);
                    ruling_refusal(t, &refusal)
                }
            }
        }
    };
    typed.error = Some((if no_reason { "reason" } else { "ballots" }, error));
    let tried = Tried { ruling: typed, ..Tried::default() };
    let page = render(&visit, load(&visit, &slug).await?, tried);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn back(visit: &Visit, slug: &str) -> PageResult {
    visit.site.live.nudge();
    Ok(Redirect::to(&urls::poll_desk(visit.language, slug)).into_response())
}

fn open_refusal(t: Tr, refusal: OpenRefusal) -> String {
    match refusal {
        OpenRefusal::AlreadyOpened => t.s("organise-refused-already-opened"),
        OpenRefusal::DecisionsPending { pending } => t.a("organise-pending", [("n", pending.into())]),
        OpenRefusal::Unconfirmed { finalists } => t.a("organise-unconfirmed", [("n", finalists.into())]),
        OpenRefusal::TooFewFinalists { finalists } => t.a("organise-too-few", [("n", finalists.into())]),
    }
}

fn ruling_refusal(t: Tr, refusal: &RulingRefusal) -> String {
    let number = |key: &str, ballot: &domain::voting::BallotNumber| t.a(key, [("ballot", ballot.0.into())]);
    match refusal {
        RulingRefusal::NoSuchReceipt(receipt) => {
            t.a("ruling-no-such-receipt", [("receipt", receipt.to_string().into())])
        }
        RulingRefusal::Quarantine(QuarantineRefusal::Certified) => t.s("ruling-certified"),
        RulingRefusal::Quarantine(QuarantineRefusal::NoBallots) => t.s("ruling-no-ballots"),
        RulingRefusal::Quarantine(QuarantineRefusal::NoReason) => {
            t.a("ruling-no-reason", [("least", Quarantine::SHORTEST_REASON.into())])
        }
        RulingRefusal::Quarantine(QuarantineRefusal::NotInTheBox(ballot)) => {
            number("ruling-not-in-box", ballot)
        }
        RulingRefusal::Quarantine(QuarantineRefusal::AlreadyAside(ballot)) => {
            number("ruling-already", ballot)
        }
        RulingRefusal::Quarantine(QuarantineRefusal::NotAside(ballot)) => number("ruling-not-aside", ballot),
    }
}

fn render(visit: &Visit, desk: Desk, tried: Tried) -> impl IntoResponse + use<> {
    let (t, l) = (visit.t, visit.language);
    let base = visit.site.base_url.clone();
    let zone = visit.zone().to_owned();
    let name = desk.category.name.get(l).to_owned();
    let head = Head {
        title: t.a("poll-desk-title", [("category", name.clone().into())]),
        nav: Nav::Organise,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    visit.page(head, move || {
        let state = desk.poll.as_ref().map_or(PollState::Draft, |poll| poll.state);
        let stamp = match &desk.poll {
            Some(_) => t.of("organise-poll-", state.as_str()),
            None => t.s("organise-poll-none"),
        };
        let Tried { terms: typed, faults, error, ruling } = tried;
        let listed: Vec<_> = faults.iter().map(|(at, words)| (format!("#{at}"), words.clone())).collect();
        let heading = ui::fault_heading(t, faults.len());
        let draft = state == PollState::Draft && !desk.revealed;
        let declared = match draft {
            true => terms_form(t, &desk, typed, &faults).into_any(),
            false => declared(t, &desk).into_any(),
        };
        let aside = desk.poll.as_ref().filter(|poll| poll.state != PollState::Draft);
        let aside = aside.map(|poll| set_aside(t, &desk, poll.state, ruling, &zone));
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::organise(l)>{t.s("organise-title")}</a></p>
                <h1>{name}</h1>
                {ui::error_summary(heading, listed)}
                {error.map(|error| ui::notice("bad", error))}
                <p><span class="stamp">{stamp}</span></p>
                {course(t, &desk, state)}
                {desk.poll.as_ref().map(|poll| address(t, &base, poll))}
                <section class="flow"><h2>{t.s("terms-title")}</h2> {declared}</section>
                {aside}
            </div>
        }
    })
}

/// What can be done with the poll now, and what hinders it.
fn course(t: Tr, desk: &Desk, state: PollState) -> impl IntoView + use<> {
    let hindrance = if desk.progress.pending > 0 {
        Some(t.a("organise-pending", [("n", desk.progress.pending.into())]))
    } else if desk.progress.finalists < 2 {
        Some(t.a("organise-too-few", [("n", desk.progress.finalists.into())]))
    } else {
        None
    };
    let button = |what: &'static str, class: &'static str, key: &str| {
        view! { <button class=class type="submit" name="do" value=what>{t.s(key)}</button> }
    };
    let buttons = match state {
        PollState::Draft if !desk.revealed => {
            let prepare =
                desk.poll.is_none().then(|| button("prepare", "btn second", "organise-prepare-poll"));
            let open = hindrance.is_none().then(|| button("open", "btn second", "poll-desk-open-now"));
            Some(view! { {prepare} {open} }.into_any())
        }
        PollState::Open { .. } => Some(button("close", "btn second", "poll-desk-close-now").into_any()),
        PollState::Draft | PollState::Closed { .. } | PollState::Certified { .. } => None,
    };
    let note = match state {
        PollState::Draft if desk.revealed => None,
        PollState::Draft => Some(t.s("poll-desk-draft-note")),
        PollState::Open { .. } => Some(t.a("poll-desk-open-note", [("n", desk.voters.into())])),
        PollState::Closed { .. } => Some(t.a("poll-desk-closed-note", [("n", desk.voters.into())])),
        PollState::Certified { .. } => None,
    };
    let hindrance = hindrance.filter(|_| state == PollState::Draft && !desk.revealed);
    let action = urls::poll_desk(t.language, &desk.category.slug);
    view! {
        {hindrance.map(|sentence| ui::notice("", sentence))}
        {note.map(|note| view! { <p>{note}</p> })}
        {buttons.map(|buttons| view! { <form method="post" action=action><p class="row">{buttons}</p></form> })}
    }
}

fn address(t: Tr, base: &str, poll: &Poll) -> impl IntoView + use<> {
    let address = format!("{base}{}", urls::ballot(poll.code.as_str()));
    let kiosk = format!("{base}{}", urls::kiosk(poll.code.as_str()));
    let label = t.a("show-qr-label", [("address", address.clone().into())]);
    view! {
        <details>
            <summary>{t.s("poll-desk-address")}</summary>
            <div class="flow tight">
                {ui::qr_code(&address, label)}
                <p><a href=address.clone()>{address.clone()}</a></p>
                <p class="small">{t.s("poll-desk-kiosk")} " " <a href=kiosk.clone()>{kiosk.clone()}</a></p>
            </div>
        </details>
    }
}

fn terms_form(t: Tr, desk: &Desk, typed: Option<TypedTerms>, faults: &Faults) -> impl IntoView + use<> {
    let standard = PollTerms::standard();
    let terms = desk.poll.as_ref().map_or(&standard, |poll| &poll.terms);
    let typed = typed.unwrap_or_else(|| terms.into());
    let action = urls::poll_desk(t.language, &desk.category.slug);
    view! {
        <p>{t.s("terms-lead")}</p>
        <form class="flow" method="post" action=action novalidate>
            {terms::fields(t, &typed, faults)}
            <p><button class="btn" type="submit" name="do" value="declare">{t.s("terms-save")}</button></p>
        </form>
    }
}

/// The terms in words, once they are fixed.
fn declared(t: Tr, desk: &Desk) -> Option<impl IntoView + use<>> {
    let terms = &desk.poll.as_ref()?.terms;
    Some(view! {
        <p>{t.s("poll-desk-terms-fixed")}</p>
        <ul>
            <li>{awards::tally_rule(t, terms.tally)}</li>
            <li>{awards::rule(t, &terms.rule, desk.progress.finalists)}</li>
            <li>{t.of("vote-mode-", terms.mode.as_str())}</li>
            <li>{t.of("vote-figures-", terms.visibility.as_str())}</li>
        </ul>
        {promises(t, terms.mode)}
    })
}

fn set_aside(t: Tr, desk: &Desk, state: PollState, typed: TypedRuling, zone: &str) -> impl IntoView + use<> {
    let log = desk
        .quarantine
        .log()
        .iter()
        .map(|record| {
            let what = match record.ruling {
                Ruling::SetAside(suspicion) => t.a(
                    "ruling-set-aside",
                    [
                        ("n", record.ballots.len().into()),
                        ("suspicion", t.of("suspicion-", suspicion.as_str()).into()),
                    ],
                ),
                Ruling::TakeBack => t.a("ruling-taken-back", [("n", record.ballots.len().into())]),
            };
            view! {
                <li>
                    <p class="small soft">{t.moment(record.at, zone)}</p>
                    <p>{what} " " {record.reason.clone()}</p>
                </li>
            }
        })
        .collect_view();
    let empty = desk.quarantine.log().is_empty();
    let final_count = matches!(state, PollState::Certified { .. });
    let suspicions = Suspicion::ALL
        .map(|suspicion| Choice {
            value: suspicion.as_str().to_owned(),
            label: t.of("suspicion-", suspicion.as_str()),
            checked: typed.suspicion == suspicion.as_str(),
            ..Choice::default()
        })
        .to_vec();
    let wrong = typed.error;
    let field = |name: &str, value: String| Field {
        name: name.to_owned(),
        label: t.of("ruling-", name),
        help: t.maybe_of("ruling-help-", name),
        error: wrong.as_ref().filter(|(at, _)| *at == name).map(|(_, words)| words.clone()),
        value,
        autocomplete: Some("off"),
        ..Field::default()
    };
    let ballots = Field { rows: 2, ..field("ballots", typed.ballots) };
    let action = urls::ballot_rulings(t.language, &desk.category.slug);
    let form = (!final_count).then(|| {
        view! {
            <form class="flow" method="post" action=action>
                {ui::area(ballots)}
                {ui::select(field("suspicion", String::new()), suspicions)}
                {ui::field(field("reason", typed.reason))}
                <p class="row">
                    <button class="btn second" type="submit" name="do" value="set-aside">{t.s("ruling-do-set-aside")}</button>
                    <button class="btn second" type="submit" name="do" value="take-back">{t.s("ruling-do-take-back")}</button>
                </p>
            </form>
        }
    });
    view! {
        <section class="flow" id="set-aside">
            <h2>{t.s("ruling-title")}</h2>
            <p>{t.a("ruling-lead", [("n", desk.cast.into())])}</p>
            {(!empty).then(|| view! { <ol class="slip plain">{log}</ol> })}
            {form}
        </section>
    }
}
