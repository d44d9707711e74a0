//! The run-sheet's editor: the evening cue by cue, with its clock times, and what is wrong with it said where it is wrong.
//! One change is one press of a button; the form of a cue stands open where it was asked for.

mod forms;
mod post;

pub use post::{cues, rehearsal, start};

use super::words;
use crate::{
    assets::Sheet,
    dates,
    error::{PageError, PageResult},
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::extract::Query;
use domain::{
    accounts::Role,
    seasons::Category,
    show::sheet::{RunSheet, SheetCue, SheetFault},
    time::Timestamp,
};
use forms::Draft;
use leptos::prelude::*;
use serde::Deserialize;
use store::show::{Show, Stand};

#[derive(Deserialize)]
pub struct Asked {
    /// The cue whose form stands open, from 1.
    cue: Option<String>,
}

pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> PageResult {
    let place: Option<usize> = asked.cue.and_then(|cue| cue.parse().ok());
    let desk = Plan::load(&visit).await?;
    let open = place.and_then(|place| place.checked_sub(1)).and_then(|at| {
        let cue = desk.stand.cues.get(at).filter(|_| at >= desk.stand.desk.past())?;
        Some(Draft::of(visit.t, at, cue))
    });
    Ok(desk.show_page(&visit, Said { draft: open, ..Said::default() }))
}

/// What the page answers to somebody who sent something it did not take.
#[derive(Default)]
pub struct Said {
    error: Option<String>,
    /// The form of a cue with what was typed.
    draft: Option<Draft>,
    /// The start as it was typed, and what is wrong with it.
    start: Option<(String, String)>,
}

pub struct Plan {
    show: Show,
    stand: Stand,
    categories: Vec<Category>,
    zone: String,
    /// The season's own hour, which holds where no start is given.
    show_at: Timestamp,
}

impl Plan {
    pub async fn load(visit: &Visit) -> Result<Self, PageError> {
        let season = visit.season()?;
        let show = visit.store().find_season_show(season.id).await?.ok_or(PageError::NotFound)?;
        let stand = visit.store().find_stand(&show).await?;
        let categories = visit.store().list_categories(season.id).await?;
        Ok(Self { show, stand, categories, zone: season.time_zone.clone(), show_at: season.show_at })
    }

    pub fn show_page(self, visit: &Visit, said: Said) -> axum::response::Response {
        let t = visit.t;
        let may_change = visit.viewer.has(Role::Organiser) && !visit.viewer.is_seen_by_another();
        let head =
            Head { title: t.s("plan-title"), nav: Nav::Organise, sheets: &[Sheet::Work], ..Head::default() };
        visit.page(head, move || {
            let fault = self.stand.sheet().err();
            let length = Timestamp(self.stand.cues.iter().map(|cue| cue.lasts.0 + cue.delay.0).sum::<i64>())
                - Timestamp(0);
            let ends = t.clock(self.stand.starts_at + length, &self.zone);
            let begins = t.moment(self.stand.starts_at, &self.zone);
            let about = t.a(
                "plan-about",
                [
                    ("begins", begins.into()),
                    ("length", words::long_span(t, length).into()),
                    ("ends", ends.into()),
                ],
            );
            let whole = fault.filter(|fault| fault.cue().is_none()).map(|fault| self.fault(t, fault));
            let rehearsal = self.stand.rehearsing.then(|| ui::notice("warn", t.s("show-rehearsal-text")));
            let begun = (self.stand.desk.has_begun() && !self.stand.rehearsing)
                .then(|| ui::notice("", t.s("plan-begun")));
            let settings = may_change.then(|| self.settings(t, &said));
            let draft = said.draft.unwrap_or_else(|| Draft::new(self.stand.cues.len()));
            let add = may_change.then(|| self.add_forms(t, &draft));
            view! {
                <div class="wrap band-s flow plan">
                    <p class="screen"><a href=urls::organise(t.language)>{t.s("plan-back")}</a></p>
                    <h1>{t.s("plan-title")} ": " {self.show.name.clone()}</h1>
                    <p class="lead">{about}</p>
                    {rehearsal}
                    {begun}
                    {said.error.clone().map(|error| ui::notice("bad", error))}
                    {whole}
                    {self.ways(t)}
                    {self.list(t, fault, &draft, may_change)}
                    {add}
                    {settings}
                </div>
            }
        })
    }

    fn fault(&self, t: Tr, fault: SheetFault) -> impl IntoView + use<> {
        ui::notice("bad", words::fault(t, fault, &self.categories))
    }

    fn ways(&self, t: Tr) -> impl IntoView + use<> {
        let slug = &self.show.slug;
        view! {
            <nav aria-label=t.s("show-ways")>
                <ul class="row plain">
                    <li><a href=urls::operate(slug)>{t.s("plan-to-remote")}</a></li>
                    <li><a href=urls::stage(slug)>{t.s("show-to-stage")}</a></li>
                    <li><a href=urls::show(slug)>{t.s("show-to-phone")}</a></li>
                    <li><a href=urls::script(slug)>{t.s("show-to-script")}</a></li>
                    <li><a href=urls::overlay(slug)>{t.s("plan-to-overlay")}</a></li>
                </ul>
            </nav>
        }
    }

    /// The cues with their planned times; the form of one of them stands open in its place.
    fn list(
        &self,
        t: Tr,
        fault: Option<SheetFault>,
        draft: &Draft,
        may_change: bool,
    ) -> impl IntoView + use<> {
        let past = self.stand.desk.past();
        let now = self.stand.desk.position().map(|position| position.cue);
        let mut begins = self.stand.starts_at;
        let last = self.stand.cues.len();
        let rows = self
            .stand
            .cues
            .iter()
            .enumerate()
            .map(|(at, cue)| {
                let starts = begins + cue.delay;
                begins = starts + cue.lasts;
                let wrong = fault.filter(|fault| fault.cue() == Some(at)).map(|fault| self.fault(t, fault));
                let changes = may_change && at >= past;
                let form = (changes && draft.edits(at)).then(|| self.cue_form(t, draft));
                let buttons = (changes && !draft.edits(at)).then(|| self.buttons(t, at, at > past, at + 1 < last));
                let class = match now {
                    Some(now) if now == at => "now",
                    _ if at < past => "past",
                    _ => "",
                };
                view! {
                    <li id=format!("cue-{}", at + 1) class=class aria-current=(now == Some(at)).then_some("step")>
                        <div class="row apart">
                            <p class="what">
                                <span class="num">{t.clock(starts, &self.zone)}</span> " "
                                <strong>{words::cue(t, cue.kind, &self.categories)}</strong>
                            </p>
                            <p class="small soft">{self.lengths(t, cue)}</p>
                        </div>
                        {(!cue.host_note.is_empty()).then(|| view! { <p class="host-note">{cue.host_note.clone()}</p> })}
                        {wrong}
                        {buttons}
                        {form}
                    </li>
                }
            })
            .collect_view();
        view! { <ol class="plain plan-cues">{rows}</ol> }
    }

    fn lengths(&self, t: Tr, cue: &SheetCue) -> String {
        let mut parts = vec![t.a("plan-lasts", [("span", words::span(t, cue.lasts).into())])];
        if cue.delay.0 > 0 {
            parts.push(t.a("plan-delayed", [("span", words::span(t, cue.delay).into())]));
        }
        if let domain::show::sheet::CueKind::PollOpen { countdown, .. } = cue.kind {
            parts.push(match countdown {
                Some(span) => t.a("plan-counts-down", [("span", words::span(t, span).into())]),
                None => t.s("plan-no-countdown"),
            });
        }
        parts.join(" · ")
    }

    /// When the evening begins, the sheet anew, and the rehearsal.
    fn settings(&self, t: Tr, said: &Said) -> impl IntoView + use<> {
        let l = t.language;
        let (value, error) = match &said.start {
            Some((typed, error)) => (typed.clone(), Some(error.clone())),
            None => (dates::field_value(self.stand.starts_at, &self.zone), None),
        };
        let season_hour = t.moment(self.show_at, &self.zone);
        let start = ui::field(Field {
            name: "starts_at".to_owned(),
            label: t.s("plan-starts-at"),
            help: Some(t.a("plan-starts-at-help", [("moment", season_hour.into())])),
            error,
            value,
            kind: Some("datetime-local"),
            class: "medium",
            ..Field::default()
        });
        let rehearsal = match (self.stand.rehearsing, self.stand.desk.has_begun()) {
            (true, _) => Some(("end", t.s("plan-rehearsal-end"), t.s("plan-rehearsal-end-text"))),
            (false, false) => Some(("begin", t.s("plan-rehearsal-begin"), t.s("plan-rehearsal-begin-text"))),
            (false, true) => None,
        };
        let rehearsal = rehearsal.map(|(what, label, text)| {
            view! {
                <section class="panel flow tight">
                    <h2 class="mid">{t.s("show-rehearsal")}</h2>
                    <p>{text}</p>
                    <form method="post" action=urls::plan_rehearsal(l)>
                        <button class="btn" type="submit" name="do" value=what>{label}</button>
                    </form>
                </section>
            }
        });
        let anew = (self.stand.desk.past() == 0).then(|| {
            view! {
                <section class="panel flow tight">
                    <h2 class="mid">{t.s("plan-standard")}</h2>
                    <p>{t.s("plan-standard-text")}</p>
                    <form method="post" action=urls::plan_cues(l)>
                        {self.plan_number()}
                        <button class="btn second" type="submit" name="do" value="standard">{t.s("plan-standard-do")}</button>
                    </form>
                </section>
            }
        });
        view! {
            <div class="grid three screen">
                <section class="panel flow tight">
                    <h2 class="mid">{t.s("plan-start")}</h2>
                    <form class="flow tight" method="post" action=urls::plan_start(l)>
                        {start}
                        <button class="btn second" type="submit">{t.s("plan-save")}</button>
                    </form>
                </section>
                {rehearsal}
                {anew}
            </div>
        }
    }

    /// Every form says which plan it was made for.
    fn plan_number(&self) -> impl IntoView + use<> {
        view! { <input type="hidden" name="plan_number" value=self.stand.plan_number.to_string()/> }
    }

    fn is_full(&self) -> bool {
        self.stand.cues.len() >= RunSheet::MOST_CUES
    }
}
