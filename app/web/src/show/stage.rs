//! The big screen, one picture for every cue.

mod pictures;

use super::{clock::countdown, evening::Evening};
use crate::{
    assets::Sheet,
    error::PageResult,
    messages::Tr,
    page::Head,
    ui, urls,
    visit::Visit,
    voting::{Spoken, follow},
};
use axum::extract::{Path, Query};
use domain::{
    show::{
        frame::{NomineeLine, PollLine, PollPhase, StageState, stage},
        sheet::CueKind,
    },
    time::Timestamp,
};
use leptos::prelude::*;

/// Beyond these many characters a title is set smaller; a nominee's likewise.
const TITLE_MAX: usize = 16;
const NOMINEE_MAX: usize = 24;
const NOMINEES_MAX: usize = 4;

pub async fn page(mut visit: Visit, Path(slug): Path<String>, Query(spoken): Query<Spoken>) -> PageResult {
    spoken.set(&mut visit);
    let evening = Evening::load(&visit, &slug).await?;
    let picture = Picture {
        t: visit.t,
        state: stage(&evening.snapshot()),
        base: visit.site.base_url.clone(),
        now: visit.now,
        evening,
    };
    let kind = picture.evening.kind();
    let (main_class, refresh) = match kind {
        // a reveal is not opened again every few seconds
        Some(CueKind::Reveal { .. }) if picture.evening.revealed().is_some() => ("reveal", 30),
        Some(CueKind::Finale) => ("whole", 30),
        Some(CueKind::Category { .. } | CueKind::Nominees { .. } | CueKind::Suspense { .. }) => ("whole", 5),
        Some(CueKind::Reveal { .. }) => ("whole", 5),
        Some(CueKind::Interlude) if picture.state.poll.is_none() => ("whole", 5),
        _ => ("open", 5),
    };
    let head = Head {
        title: visit.t.a("show-stage-title", [("show", picture.state.show.clone().into())]),
        sheets: &[Sheet::Show],
        islands: true,
        bare: true,
        no_strip: true,
        class: if picture.is_dense() { "stage dense" } else { "stage" },
        main_class,
        refresh_without_scripts: Some(refresh),
        ..Head::default()
    };
    Ok(visit.page(head, move || match kind {
        None | Some(CueKind::Welcome) => picture.welcome(kind.is_some()).into_any(),
        Some(CueKind::Category { .. }) => picture.category().into_any(),
        Some(CueKind::Nominees { .. }) => picture.nominees().into_any(),
        Some(CueKind::PollOpen { .. }) => picture.vote().into_any(),
        Some(CueKind::PollClosed { .. }) => picture.closed().into_any(),
        Some(CueKind::Suspense { .. }) => picture.suspense().into_any(),
        Some(CueKind::Reveal { .. }) => picture.reveal().into_any(),
        Some(CueKind::Interlude) => picture.interlude().into_any(),
        Some(CueKind::Finale) => picture.finale().into_any(),
    }))
}

/// What is on the screen, and what it is drawn from. What is said comes from the state alone, which knows what may be
/// said; the evening adds covers and languages.
struct Picture {
    t: Tr,
    evening: Evening,
    state: StageState,
    base: String,
    now: Timestamp,
}

impl Picture {
    fn is_dense(&self) -> bool {
        let long = |text: &str, max| text.chars().count() > max;
        let (t, state) = (self.t, &self.state);
        if let Some(award) = self.evening.revealed() {
            let names = crate::awards::winner_names(t, award);
            return long(&names, TITLE_MAX) || award.nominees.len() > NOMINEES_MAX;
        }
        let title = state.category.as_ref().map_or(&state.show, |category| &category.name);
        long(title, TITLE_MAX)
            || state.nominees.len() > NOMINEES_MAX
            || state.tonight.len() > NOMINEES_MAX
            || state.nominees.iter().any(|it| long(&it.title, NOMINEE_MAX))
    }

    /// The mark with the name of the show; and that this is a rehearsal or a demo, because no strip is shown here.
    fn line(&self) -> impl IntoView + use<> {
        let t = self.t;
        let tags = [(self.state.rehearsal, "show-rehearsal"), (self.evening.demo, "show-demo")];
        let tags = tags
            .into_iter()
            .filter(|(is, _)| *is)
            .map(|(_, key)| view! { <span class="tag">{t.s(key)}</span> " " })
            .collect_view();
        view! {
            <p class="line">
                <span class="brand">{ui::mark()} {self.state.show.clone()}</span>
                <span>{tags}</span>
            </p>
        }
    }

    fn category_name(&self) -> String {
        self.state.category.as_ref().map(|category| category.name.clone()).unwrap_or_default()
    }

    fn question(&self) -> String {
        self.state.category.as_ref().map(|category| category.question.clone()).unwrap_or_default()
    }

    fn follow(&self, ballots: Option<u64>) -> impl IntoView + use<> {
        follow(self.t, &self.evening.show.slug, self.evening.stand.number, ballots)
    }

    fn language_of(&self, nominee: &NomineeLine) -> Option<&'static str> {
        self.evening.nominee(nominee.number).map(|it| it.language.tag())
    }

    /// Those who are up, with their covers.
    fn finalists(&self, class: &'static str) -> impl IntoView + use<> {
        let items = self
            .state
            .nominees
            .iter()
            .map(|line| {
                let lang = self.language_of(line);
                let cover = self.evening.nominee(line.number).map(|it| urls::finalist_cover(it.id));
                view! {
                    <li>
                        <span class="cover">
                            {cover.map(|src| view! { <img src=src alt="" width="160" height="200"/> })}
                        </span>
                        <span>
                            <b lang=lang>{line.title.clone()}</b>
                            <br/>
                            <span class="soft" lang=lang>{line.library.clone()}</span>
                        </span>
                    </li>
                }
            })
            .collect_view();
        view! { <ol class=class>{items}</ol> }
    }

    /// Where and how to vote, how long still, and how many have.
    fn vote_panel(&self, poll: &PollLine) -> impl IntoView + use<> {
        let t = self.t;
        let address = format!("{}{}", self.base, urls::ballot(&poll.code));
        let label = t.a("show-qr-label", [("address", without_scheme(&address).into())]);
        let paused = poll.phase == PollPhase::Paused;
        let heading = if paused { t.s("show-vote-paused") } else { t.s("show-vote-now") };
        let standing = self.evening.stand.desk.open_poll().and_then(|(_, run)| run.paused_since);
        let clock = poll.time_up_at.map(|up| {
            let left = up - standing.unwrap_or(self.now);
            view! { <p class="clock">{countdown(t, left, !paused)} <span>{t.s("show-left")}</span></p> }
        });
        view! {
            <section class="page sunny" aria-label=t.s("show-how-to-vote")>
                <h2>{heading}</h2>
                {ui::qr_code(&address, label)}
                <p class="code">
                    {without_scheme(&self.base).to_owned()} {urls::ballot_door()} " " <b>{poll.code.clone()}</b>
                </p>
                {clock}
                <p class="turnout">{self.follow(Some(poll.turnout))} " " {t.s("show-result-later")}</p>
            </section>
        }
    }
}

fn without_scheme(address: &str) -> &str {
    address.split_once("://").map_or(address, |(_, rest)| rest)
}
