//! The operator's phone: now, next, one large button. What cannot be taken back is armed first and confirmed with a second
//! press. One person is in control; everybody else who may run the show sees the same page without the buttons.

mod controls;

use super::{clock::countdown, evening::Evening, words};
use crate::{
    awards,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::Head,
    ui, urls,
    visit::Visit,
    voting::{Spoken, bare_top},
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    accounts::Role,
    ids::AccountId,
    show::{
        desk::{Command, DeskPress, Step},
        frame::{PollLine, PollPhase, RemoteState, remote},
    },
    time::{Span, Timestamp},
    voting::PollCode,
};
use islands::show::{Live, Turnout};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::show::{PressRefusal, Pressing};

/// What lies ahead, in cues.
const AHEAD: usize = 6;
/// Farther from the plan than this is another day: somebody tries things out.
const SAME_EVENING: Span = Span::hours(12);
/// Less than this is on time.
const ON_TIME: Span = Span::seconds(45);

pub async fn page(mut visit: Visit, Path(slug): Path<String>, Query(spoken): Query<Spoken>) -> PageResult {
    spoken.set(&mut visit);
    let evening = load(&visit, &slug).await?;
    show_page(&visit, evening, spoken, None).await
}

/// Does what was pressed, if the desk is still as its page showed it.
pub async fn press(
    mut visit: Visit,
    Path(slug): Path<String>,
    Query(spoken): Query<Spoken>,
    fields: Fields,
) -> PageResult {
    spoken.set(&mut visit);
    let by = visit.account()?;
    let show = load(&visit, &slug).await?.show.id;
    let number = fields.text("number").parse().map_err(|_| PageError::BadForm)?;
    let command = command(&fields).ok_or(PageError::BadForm)?;
    let backend = &visit.site.backend;
    let draw = || {
        let mut bytes = [0; 3];
        backend.entropy.fill(&mut bytes);
        PollCode::from_bytes(bytes)
    };
    let pressing = Pressing { show, press: DeskPress { by, number, command }, secret: backend.secret() };
    match visit.store().press_desk(pressing, draw, visit.now).await? {
        Ok(()) => {
            visit.site.live.nudge();
            Ok(Redirect::to(&spoken.keep(urls::operate(&slug))).into_response())
        }
        Err(PressRefusal::NoShow) => Err(PageError::NotFound),
        Err(refusal) => {
            let evening = load(&visit, &slug).await?;
            let sentence = words::press_refusal(visit.t, refusal, &evening.categories);
            let page = show_page(&visit, evening, spoken, Some(sentence)).await?;
            Ok((StatusCode::CONFLICT, page).into_response())
        }
    }
}

/// The command a form stands for.
fn command(fields: &Fields) -> Option<Command> {
    let figure = |name: &str| fields.text(name).parse::<i64>().ok();
    Some(match &*fields.text("do") {
        "take" => Command::TakeControl,
        "hand-over" => Command::HandOver { to: AccountId(figure("to")?) },
        "release" => Command::ReleaseControl,
        "next" => Command::Go(Step::Next),
        "arm" => Command::Arm(Step::Next),
        "confirm" => Command::Confirm,
        "disarm" => Command::Disarm,
        "undo" => Command::Undo,
        "skip" => Command::Go(Step::SkipTo { cue: usize::try_from(figure("cue")?).ok()? }),
        "pause" => Command::Go(Step::Pause),
        "resume" => Command::Go(Step::Resume),
        // what no clock of ours counts is refused by the rule about extensions
        "extend" => Command::Go(Step::Extend { by: Span(figure("seconds")?.saturating_mul(1_000)) }),
        _ => return None,
    })
}

/// Roles are given for the current season, so another season's show is nobody's to drive.
pub async fn load(visit: &Visit, slug: &str) -> Result<Evening, PageError> {
    let evening = Evening::load(visit, slug).await?;
    if evening.show.season == visit.season()?.id { Ok(evening) } else { Err(PageError::NotFound) }
}

/// Everything the remote shows.
struct Remote {
    t: Tr,
    evening: Evening,
    state: RemoteState,
    spoken: Spoken,
    /// Who may be in control, by name.
    operators: BTreeMap<AccountId, String>,
    me: Option<AccountId>,
    organiser: bool,
    error: Option<String>,
    now: Timestamp,
}

async fn show_page(visit: &Visit, evening: Evening, spoken: Spoken, error: Option<String>) -> PageResult {
    let t = visit.t;
    let members = visit.store().list_members(evening.show.season).await?;
    let operators = members
        .into_iter()
        .filter(|member| matches!(member.role, Role::Operator | Role::Organiser))
        .map(|member| (member.account, member.name))
        .collect();
    let head = Head {
        title: t.a("show-operate-title", [("show", evening.show.name.clone().into())]),
        bare: true,
        islands: true,
        // the answer to a press is not asked for again: that would press once more
        refresh_without_scripts: error.is_none().then_some(5),
        ..Head::default()
    };
    let page = Remote {
        t,
        state: remote(&evening.snapshot()),
        evening,
        spoken,
        operators,
        me: visit.viewer.account(),
        organiser: visit.viewer.has(Role::Organiser),
        error,
        now: visit.now,
    };
    Ok(visit.page(head, move || page.view()))
}

impl Remote {
    fn view(&self) -> impl IntoView + use<> {
        let t = self.t;
        let slug = &self.evening.show.slug;
        let rehearsal = self.state.rehearsal.then(|| ui::notice("warn", t.s("show-rehearsal-text")));
        let fault = self.evening.fault.map(|fault| {
            let fault = words::fault(t, fault, &self.evening.categories);
            ui::notice("bad", t.a("show-sheet-unfinished", [("fault", fault.into())]))
        });
        view! {
            {bare_top(t, urls::operate(slug), t.s("show-operator"))}
            <div class="wrap narrow ballot remote">
                <h1>{self.evening.show.name.clone()}</h1>
                {rehearsal}
                {self.error.clone().map(|error| ui::notice("bad", error))}
                {fault}
                {self.now_part()}
                {self.next_part()}
                {self.controls()}
                {self.ahead()}
                {self.ways()}
            </div>
        }
    }

    fn now_part(&self) -> impl IntoView + use<> {
        let t = self.t;
        let heading = match self.evening.kind() {
            Some(kind) => words::cue(t, kind, &self.evening.categories),
            None => t.s("show-cue-before"),
        };
        let winner = self.evening.revealed().map(|award| {
            let names = awards::winner_names(t, award);
            view! { <p>{t.a("show-now-winner", [("winner", names.into())])}</p> }
        });
        let poll = self.state.poll.as_ref().map(|poll| self.poll(poll));
        view! {
            <section class="flow tight" aria-labelledby="now">
                <h2 class="mid" id="now">{t.s("show-now")}</h2>
                <p class="lead"><strong>{heading}</strong></p>
                {winner}
                {self.times()}
                {poll}
                {note(t, &self.state.host_note)}
                <p class="soft small">{self.follow()}</p>
            </section>
        }
    }

    /// How the cue and the evening keep to the plan.
    fn times(&self) -> Option<impl IntoView + use<>> {
        let t = self.t;
        let position = self.evening.stand.desk.position()?;
        let ends_at = self.state.ends_at?;
        let left = ends_at - self.now;
        let cue = if left.0 >= 0 {
            view! { <span class="count-line">{countdown(t, left, true)} " " {t.s("show-cue-left")}</span> }
                .into_any()
        } else {
            t.a("show-cue-over", [("span", words::span(t, Span(-left.0)).into())]).into_any()
        };
        // a rehearsal begins whenever people have time
        let plan = (!self.state.rehearsal).then(|| {
            let timetable = self.evening.sheet.timetable(self.evening.stand.starts_at);
            let planned = timetable.get(position.cue).copied().unwrap_or(position.since);
            let late = Span((position.since - planned).0 + (-left.0).max(0));
            (late.0.abs() < SAME_EVENING.0).then(|| view! { <span>{behind(t, late)}</span> })
        });
        Some(view! { <p class="row">{cue} " " {plan}</p> })
    }

    fn poll(&self, poll: &PollLine) -> impl IntoView + use<> {
        let t = self.t;
        let run = self.evening.stand.desk.open_poll().map(|(_, run)| run);
        let paused = run.and_then(|run| run.paused_since);
        let phase = match poll.phase {
            PollPhase::Open => "show-poll-open",
            PollPhase::Paused => "show-poll-paused",
            PollPhase::Closed => "show-poll-closed",
        };
        let left = poll.time_up_at.map(|up| {
            let left = up - paused.unwrap_or(self.now);
            view! { <span class="count-line">{countdown(t, left, paused.is_none())} " " {t.s("show-left")}</span> }
        });
        view! { <p class="row"><span class="stamp">{t.s(phase)}</span> " " {left}</p> }
    }

    /// The island that asks for the page again when somebody has pressed, and counts ballots meanwhile.
    fn follow(&self) -> impl IntoView + use<> {
        let t = self.t;
        let turnout = self.state.poll.as_ref().map(|poll| Turnout {
            count: poll.turnout,
            one: t.s("voting-turnout-one"),
            many: t.s("voting-turnout-many"),
        });
        let number = i64::try_from(self.state.number).unwrap_or(i64::MAX);
        view! { <Live address=urls::operate_live(&self.evening.show.slug) number turnout/> }
    }

    fn next_part(&self) -> impl IntoView + use<> {
        let t = self.t;
        let next = self.evening.stand.desk.next(&self.evening.sheet).filter(|_| self.evening.fault.is_none());
        let heading = match next {
            Some((_, kind)) => words::cue(t, kind, &self.evening.categories),
            None => t.s("show-then-nothing"),
        };
        let host_note = self.state.next.as_ref().map(|next| next.host_note.clone()).unwrap_or_default();
        view! {
            <section class="flow tight" aria-labelledby="then">
                <h2 class="mid" id="then">{t.s("show-then")}</h2>
                <p class="lead">{heading}</p>
                {note(t, &host_note)}
            </section>
        }
    }

    /// The cues after the next one, and when they will come.
    fn ahead(&self) -> Option<impl IntoView + use<>> {
        let t = self.t;
        let Evening { sheet, stand, zone, .. } = &self.evening;
        let times = match stand.desk.position() {
            Some(position) => sheet.forecast(position.cue, position.since, self.now),
            None if self.state.rehearsal => return None,
            None => sheet.timetable(stand.starts_at.max(self.now)),
        };
        let first = stand.desk.past();
        let end = times.last().zip(sheet.cues().last()).map(|(begins, cue)| *begins + cue.lasts);
        let items = times
            .iter()
            .zip(sheet.cues().iter().skip(first))
            .take(AHEAD)
            .map(|(begins, cue)| {
                let what = words::cue(t, cue.kind, &self.evening.categories);
                view! { <li><span class="num">{t.clock(*begins, zone)}</span> " " {what}</li> }
            })
            .collect_view();
        let end = end.map(|at| {
            view! { <p class="soft">{t.a("show-ends-about", [("clock", t.clock(at, zone).into())])}</p> }
        });
        (!times.is_empty()).then(|| {
            view! {
                <section class="flow tight" aria-labelledby="ahead">
                    <h2 class="mid" id="ahead">{t.s("show-ahead")}</h2>
                    <ol class="plain cues">{items}</ol>
                    {end}
                </section>
            }
        })
    }

    fn ways(&self) -> impl IntoView + use<> {
        let t = self.t;
        let slug = &self.evening.show.slug;
        let plan = self
            .organiser
            .then(|| view! { <li><a href=urls::plan_show(t.language)>{t.s("show-to-plan")}</a></li> });
        view! {
            <nav aria-label=t.s("show-ways")>
                <ul class="plain row">
                    <li><a href=self.spoken.keep(urls::stage(slug))>{t.s("show-to-stage")}</a></li>
                    <li><a href=self.spoken.keep(urls::show(slug))>{t.s("show-to-phone")}</a></li>
                    <li><a href=self.spoken.keep(urls::script(slug))>{t.s("show-to-script")}</a></li>
                    {plan}
                </ul>
            </nav>
        }
    }
}

/// What the host says here.
fn note(t: Tr, text: &str) -> Option<impl IntoView + use<>> {
    let text = text.to_owned();
    (!text.is_empty()).then(|| {
        view! { <p class="host-note"><span class="small soft">{t.s("show-host-note")} " "</span>{text}</p> }
    })
}

/// How far the evening is from its plan.
fn behind(t: Tr, late: Span) -> String {
    if late.0.abs() < ON_TIME.0 {
        return t.s("show-on-time");
    }
    let key = if late.0 > 0 { "show-behind" } else { "show-ahead-of-plan" };
    t.a(key, [("span", words::long_span(t, Span(late.0.abs())).into())])
}
