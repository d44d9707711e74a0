//! A juror's desk: where to say where one stands, what is left to score, and what is done.

use super::{blind, blind::BlindText, finals, label, rule, strip};
use crate::{
    assets::Sheet,
    error::PageResult,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use domain::jury::{JurorAccess, Pass, RoundKind, RoundState};
use leptos::prelude::*;
use store::jury::{AssignmentSummary, Desk};

/// What scoring one nomination takes, in minutes: reading two pages and writing five reasons.
const MINUTES_EACH: usize = 7;

/// One line of the desk.
pub(super) struct Line {
    href: String,
    label: String,
    /// What the way on is about, for those who hear it without the line.
    about: String,
    /// Not shown to whoever has stepped aside.
    title: Option<BlindText>,
    category: String,
    status: String,
    action: Option<String>,
}

pub async fn page(visit: Visit) -> PageResult {
    let desk = visit.store().find_desk(visit.account()?, visit.season()?.id, visit.now).await?;
    let (t, l) = (visit.t, visit.language);
    let (given, practice) = (desk.given(RoundKind::Scoring), desk.given(RoundKind::Calibration));
    let practised = practice_state(&visit, &desk);
    let last = finals::on_desk(&visit, &desk);
    let round = desk.window(RoundKind::Scoring);
    let state = round.map(|round| round.state(visit.now));
    let dates = round.map(|round| {
        let (key, at) = match round.state(visit.now) {
            RoundState::NotYetOpen => ("jury-round-not-yet", round.opens_at),
            RoundState::Open => ("jury-round-open", round.closes_at),
            RoundState::Closed => {
                ("jury-round-closed", round.closed_at.map_or(round.closes_at, |at| at.min(round.closes_at)))
            }
        };
        let zone = visit.zone();
        t.a(key, [("moment", t.moment(at, zone).into()), ("zone", t.zone(zone).into())])
    });
    let progress = Progress::of(given);
    let all_done = progress.of > 0 && progress.done == progress.of;
    let next = desk.next.map(|id| urls::scorecard(l, id));
    let declare = lines(t, given, Pass::First, |it| it.access() == JurorAccess::MustDeclare);
    let open = lines(t, given, Pass::First, |it| it.access() == JurorAccess::MayScore && !it.complete());
    let scored = lines(t, given, Pass::First, |it| it.access() == JurorAccess::MayScore && it.complete());
    // what the house keeps from them is told by number below
    let kept = &desk.kept;
    let kept_numbers: Vec<String> = kept.iter().map(|&number| label(number)).collect();
    let aside =
        lines(t, given, Pass::First, |it| it.access() == JurorAccess::Recused && !kept.contains(&it.number));
    let abstained = lines(t, given, Pass::First, |it| it.access() == JurorAccess::Abstained);
    let empty = given.is_empty() && practice.is_empty() && last.is_none();
    let practice = lines(t, practice, Pass::First, |_| true);
    let compare = (!practice.is_empty()).then(|| (urls::practice(l), t.s("practice-compare")));
    let rule = rule::sentence(t, &desk.rule);
    let head = Head {
        title: t.s("jury-title"),
        nav: Nav::Jury,
        sheets: &[Sheet::Work],
        strip: match desk.due(visit.now) {
            Some((RoundKind::Final, window)) if last.is_some() => strip(&visit, Some(&window), Pass::Final),
            _ => strip(&visit, round.as_ref(), Pass::First),
        },
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        view! {
            <div class="wrap band-s flow">
                <div class="row apart">
                    <h1>{t.s("jury-title")}</h1>
                    <p><a href=urls::room(l)>{t.s("room-title")}</a></p>
                </div>
                {dates
                    .filter(|_| state != Some(RoundState::Open))
                    .map(|dates| ui::notice("warn", dates))}
                {empty.then(|| ui::empty(t.s("jury-empty-title"), t.s("jury-empty-text"), None))}
                {(!empty).then(|| view! {
                    <div class="row apart">
                        {progress.view(t, state == Some(RoundState::Open))}
                        {next.map(|href| view! { <p><a class="btn" href=href>{t.s("jury-take-next")} " " {ui::icon(ui::Icon::Next)}</a></p> })}
                    </div>
                })}
                {all_done.then(|| ui::notice("good", t.s("jury-all-done")))}
                {last}
                {section(t, "practice", t.s("practice-heading"), Some(t.s("practice-text")), practice)}
                {practised}
                {compare.map(|(href, words)| view! { <p><a href=href>{words}</a></p> })}
                {section(t, "declare", t.s("jury-to-declare"), Some(t.s("jury-to-declare-text")), declare)}
                {section(t, "open", t.s("jury-to-score"), None, open)}
                {section(t, "scored", t.s("jury-scored"), None, scored)}
                {section(t, "abstained", t.s("jury-abstained"), Some(t.s("jury-abstained-text")), abstained)}
                {section(t, "aside", t.s("jury-stepped-aside"), Some(t.s("jury-stepped-aside-text")), aside)}
                {(!kept_numbers.is_empty()).then(|| view! {
                    <section class="flow" aria-labelledby="kept">
                        <h2 id="kept">{t.s("jury-kept")}</h2>
                        <p>{t.s("jury-kept-text")}</p>
                        <p>{kept_numbers.join(", ")}</p>
                    </section>
                })}
                <p class="small">{rule} " " <a href=urls::jury_rule(l)>{t.s("results-rule-title")}</a></p>
            </div>
        }
    }))
}

/// Until when there is practice, and how much of it is left; nothing for whoever has none.
fn practice_state(visit: &Visit, desk: &Desk) -> Option<AnyView> {
    let practice = desk.given(RoundKind::Calibration);
    let round = desk.window(RoundKind::Calibration).filter(|_| !practice.is_empty())?;
    let (t, zone) = (visit.t, visit.zone());
    let state = round.state(visit.now);
    let (key, at) = match state {
        RoundState::NotYetOpen => ("round-opens", round.opens_at),
        RoundState::Open => ("round-open-until", round.closes_at),
        RoundState::Closed => ("round-closed-since", round.end()),
    };
    let when = t.a(key, [("moment", t.moment(at, zone).into())]);
    let progress = Progress::of(practice).view(t, state == RoundState::Open);
    Some(view! { <div class="row"><span class="tag">{when}</span> {progress}</div> }.into_any())
}

/// How many of a juror's nominations are scored.
#[derive(Clone, Copy)]
pub struct Progress {
    pub done: usize,
    pub of: usize,
}

impl Progress {
    pub fn of(desk: &[AssignmentSummary]) -> Self {
        let standing = || desk.iter().filter(|it| it.access().counts());
        Self { done: standing().filter(|it| it.complete()).count(), of: standing().count() }
    }

    /// How far it is; how long the rest may take only while the round is open.
    pub fn view(self, t: Tr, open: bool) -> AnyView {
        let leaves = (0..self.of)
            .map(|leaf| view! { <i class=(leaf < self.done).then_some("on")></i> })
            .collect_view();
        let minutes = (self.of - self.done) * MINUTES_EACH;
        view! {
            <p class="meter">
                <span aria-hidden="true">{leaves}</span>
                <span>
                    <b>{t.a("jury-progress", [("done", self.done.into()), ("of", self.of.into())])}</b>
                    {(open && minutes > 0).then(|| format!(", {}", t.a("jury-minutes-left", [("n", minutes.into())])))}
                </span>
            </p>
        }
    .into_any()
    }
}

/// What lies on a desk in one pass, as its juror may see it.
pub(super) fn lines(
    t: Tr,
    desk: &[AssignmentSummary],
    pass: Pass,
    of: impl Fn(&AssignmentSummary) -> bool,
) -> Vec<Line> {
    desk.iter()
        .filter(|it| of(it))
        .map(|it| {
            let access = it.access();
            Line {
                href: urls::scorecard_of(t.language, it.nomination, pass),
                label: label(it.number),
                about: match pass {
                    Pass::First => label(it.number),
                    Pass::Final => format!("{} {}", label(it.number), t.s("final-heading")),
                },
                title: (access != JurorAccess::Recused).then(|| blind::title(&it.title)),
                category: it.category_name.get(t.language).to_owned(),
                status: match access {
                    JurorAccess::MustDeclare => t.s("jury-status-declare"),
                    JurorAccess::Recused => t.s("jury-status-aside"),
                    JurorAccess::Abstained => t.s("jury-status-abstained"),
                    JurorAccess::MayScore => {
                        t.a("jury-answered", [("n", it.answered.into()), ("of", it.criteria.into())])
                    }
                },
                action: match access {
                    JurorAccess::MustDeclare => Some(t.s("jury-action-declare")),
                    JurorAccess::MayScore if it.complete() => Some(t.s("jury-action-look")),
                    JurorAccess::MayScore => Some(t.s("jury-action-score")),
                    JurorAccess::Abstained => Some(t.s("jury-action-abstained")),
                    JurorAccess::Recused => None,
                },
            }
        })
        .collect()
}

fn section(t: Tr, id: &'static str, heading: String, text: Option<String>, lines: Vec<Line>) -> AnyView {
    let count = lines.len();
    (count > 0)
        .then(|| {
            view! {
                <section class="flow" aria-labelledby=id>
                    <h2 id=id>{heading} " " <span class="soft">{count}</span></h2>
                    {text.map(|text| view! { <p>{text}</p> })}
                    {todo(t, lines)}
                </section>
            }
        })
        .into_any()
}

/// Lines of a desk, one below the other.
pub(super) fn todo(t: Tr, lines: Vec<Line>) -> AnyView {
    let lines = lines
        .into_iter()
        .map(|line| {
            let action = line.action.map(|action| {
                view! { <a href=line.href>{action} <span class="vh">" " {line.about}</span></a> }
            });
            view! {
                <li>
                    <span class="small">{line.status}</span>
                    <span class="row apart">
                        <span><b>{line.label}</b> " " {line.title.map(|title| title.view(t))}</span>
                        <span class="tag">{line.category}</span>
                    </span>
                    {action}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="todo plain">{lines}</ul> }.into_any()
}
