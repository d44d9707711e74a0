//! The buttons, for whoever is in control; for everybody else, who is.

use super::Remote;
use crate::{show::words, ui, urls};
use domain::{
    show::{
        desk::{ARMED_FOR, Step},
        frame::PollPhase,
        sheet::CueKind,
    },
    time::Span,
};
use leptos::prelude::*;

/// What a countdown can be made longer by, in seconds.
const EXTENSIONS: [i64; 2] = [30, 60];

impl Remote {
    pub(super) fn controls(&self) -> impl IntoView + use<> {
        let desk = &self.evening.stand.desk;
        let held = desk.control(self.now);
        match held {
            Some(control) if Some(control.holder) == self.me => self.buttons(false).into_any(),
            Some(control) => {
                let name = self.operators.get(&control.holder).cloned().unwrap_or_default();
                ui::notice("", self.t.a("show-held-by", [("name", name.into())])).into_any()
            }
            None if desk.lapsed(self.now).is_some_and(|last| Some(last) == self.me) => {
                self.buttons(true).into_any()
            }
            None => self.take().into_any(),
        }
    }

    fn take(&self) -> impl IntoView + use<> {
        let t = self.t;
        let form = self.form(view! { <button class="btn big" type="submit" name="do" value="take">{t.s("show-take")}</button> });
        view! {
            <p>{t.s("show-nobody-in-control")}</p>
            <div class="cast">{form}</div>
        }
    }

    /// `lapsed`: the lease has run out, and nobody else has taken control.
    fn buttons(&self, lapsed: bool) -> impl IntoView + use<> {
        let t = self.t;
        let in_control = if lapsed { t.s("show-control-lapsed") } else { t.s("show-in-control") };
        let main = match self.state.armed {
            Some(step) => self.confirm(step).into_any(),
            None => self.main_button().into_any(),
        };
        view! {
            {main}
            {self.state.armed.is_none().then(|| self.beside())}
            <p class="small soft">{in_control}</p>
            {self.state.armed.is_none().then(|| self.hand_over())}
        }
    }

    fn next_kind(&self) -> Option<CueKind> {
        let sound = self.evening.fault.is_none();
        self.evening.stand.desk.next(&self.evening.sheet).filter(|_| sound).map(|(_, kind)| kind)
    }

    fn main_button(&self) -> Option<impl IntoView + use<>> {
        let t = self.t;
        let kind = self.next_kind()?;
        let label = words::step(t, Step::Next, Some(kind), &self.evening.categories);
        let (what, label) = if kind.is_final() { ("arm", format!("{label} …")) } else { ("next", label) };
        let form =
            self.form(view! { <button class="btn big" type="submit" name="do" value=what>{label}</button> });
        Some(view! { <div class="cast">{form}</div> })
    }

    /// "Reveal Best talk?", with what it means, and the second press.
    fn confirm(&self, step: Step) -> impl IntoView + use<> {
        let t = self.t;
        let kind = self.next_kind();
        let label = words::step(t, step, kind, &self.evening.categories);
        let turnout = self.state.poll.as_ref().map_or(0, |poll| poll.turnout);
        let text = match kind.filter(|_| step == Step::Next) {
            Some(CueKind::PollOpen { .. }) => t.s("show-confirm-open-text"),
            Some(CueKind::PollClosed { .. }) => t.a("show-confirm-close-text", [("n", turnout.into())]),
            Some(CueKind::Reveal { .. }) if self.state.rehearsal => t.s("show-confirm-rehearsed-reveal-text"),
            Some(CueKind::Reveal { .. }) if self.state.poll.is_some() => {
                t.a("show-confirm-reveal-text", [("n", turnout.into())])
            }
            Some(CueKind::Reveal { .. }) => t.s("show-confirm-jury-reveal-text"),
            Some(_) | None => String::new(),
        };
        let seconds = ARMED_FOR.0 / 1_000;
        let yes = self.form(view! {
            <button class="btn big sure" type="submit" name="do" value="confirm">
                {t.a("show-confirm", [("what", label.clone().into())])}
            </button>
        });
        let no = self.form(view! {
            <button class="btn second" type="submit" name="do" value="disarm">{t.s("show-not-yet")}</button>
        });
        view! {
            <section class="panel flow tight armed" aria-labelledby="armed">
                <h2 class="mid" id="armed">{t.a("show-armed", [("what", label.into())])}</h2>
                <p>{text}</p>
                <p class="small soft">{t.a("show-armed-for", [("n", seconds.into())])}</p>
                {no}
            </section>
            <div class="cast">{yes}</div>
        }
    }

    /// Smaller things, each of which can be put right again.
    fn beside(&self) -> impl IntoView + use<> {
        let t = self.t;
        let button = |what: &'static str, label: String| {
            view! { <button class="btn second" type="submit" name="do" value=what>{label}</button> }
        };
        let undo = self.state.can_undo.then(|| self.form(button("undo", t.s("show-undo"))));
        let phase = self.state.poll.as_ref().map(|poll| poll.phase);
        let pause = match phase {
            Some(PollPhase::Open) => Some(self.form(button("pause", t.s("show-pause")))),
            Some(PollPhase::Paused) => Some(self.form(button("resume", t.s("show-resume")))),
            Some(PollPhase::Closed) | None => None,
        };
        let counts = self.state.poll.as_ref().is_some_and(|poll| poll.time_up_at.is_some());
        let extend = counts.then(|| {
            EXTENSIONS
                .map(|seconds| {
                    let by = words::span(t, Span::seconds(seconds));
                    let label = t.a("show-extend", [("span", by.into())]);
                    self.form(view! {
                        <input type="hidden" name="seconds" value=seconds.to_string()/>
                        <button class="btn second" type="submit" name="do" value="extend">{label}</button>
                    })
                })
                .collect_view()
        });
        view! { <div class="row">{undo} {pause} {extend}</div> {self.skip()} }
    }

    /// The cues one may go to at once: up to the first that opens, closes or reveals something.
    fn skip(&self) -> Option<impl IntoView + use<>> {
        let t = self.t;
        let (first, _) = self.evening.stand.desk.next(&self.evening.sheet)?;
        let options: Vec<_> = self
            .evening
            .sheet
            .cues()
            .iter()
            .enumerate()
            .skip(first)
            .take_while(|(_, cue)| !cue.kind.is_final())
            .skip(1)
            .map(|(at, cue)| {
                let label = words::cue(t, cue.kind, &self.evening.categories);
                view! { <option value=at.to_string()>{label}</option> }
            })
            .collect();
        if options.is_empty() || self.evening.fault.is_some() {
            return None;
        }
        let form = self.form(view! {
            <div class="field">
                <label for="cue">{t.s("show-skip-to")}</label>
                <select id="cue" name="cue">{options}</select>
            </div>
            <button class="btn second" type="submit" name="do" value="skip">{t.s("show-skip")}</button>
        });
        Some(view! { <details><summary>{t.s("show-skip-to")}</summary>{form}</details> })
    }

    fn hand_over(&self) -> impl IntoView + use<> {
        let t = self.t;
        let others: Vec<_> = self
            .operators
            .iter()
            .filter(|(account, _)| Some(**account) != self.me)
            .map(|(account, name)| view! { <option value=account.0.to_string()>{name.clone()}</option> })
            .collect();
        let to = (!others.is_empty()).then(|| {
            self.form(view! {
                <div class="field">
                    <label for="to">{t.s("show-hand-over-to")}</label>
                    <select id="to" name="to">{others}</select>
                </div>
                <button class="btn second" type="submit" name="do" value="hand-over">{t.s("show-hand-over")}</button>
            })
        });
        let release = self.form(view! {
            <button class="btn second" type="submit" name="do" value="release">{t.s("show-release")}</button>
        });
        view! { <details><summary>{t.s("show-control")}</summary><div class="flow">{to} {release}</div></details> }
    }

    /// A form that presses: it carries the number of the desk its page was made for.
    fn form<V: IntoView + 'static>(&self, inside: V) -> impl IntoView + use<V> {
        let action = self.spoken.keep(urls::operate(&self.evening.show.slug));
        view! {
            <form class="flow tight" method="post" action=action>
                <input type="hidden" name="number" value=self.state.number.to_string()/>
                {inside}
            </form>
        }
    }
}
