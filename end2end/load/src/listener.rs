//! One screen: listens to the show, and comes back when it is cut off.

use crate::{
    Chance, Plan,
    connection::{Asked, CutAt, ask},
    pause,
};
use anyhow::{Context, bail, ensure};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{
    sync::Notify,
    time::{Instant, timeout, timeout_at},
};

/// Longer than the server keeps a quiet stream without a sign of life.
const LONGEST_SILENCE: Duration = Duration::from_secs(40);

/// What a frame says. Without one of these it is not the whole state.
#[derive(Clone, Debug, Deserialize)]
pub struct Frame {
    #[serde(rename = "number")]
    _number: i64,
    #[serde(rename = "cue")]
    _cue: String,
    pub turnout: u64,
}

/// What voters and screens tell each other.
pub struct Hall {
    before: u64,
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Default)]
struct State {
    /// When each voter's first ballot was acknowledged, in order.
    acknowledged: Vec<Instant>,
    /// What each screen shows.
    screens: BTreeMap<u64, u64>,
    lags: Vec<Duration>,
}

impl Hall {
    pub fn new(before: u64) -> Self {
        Self { before, state: Mutex::default(), changed: Notify::new() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // nothing panics between two statements that belong together
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn acknowledged(&self) {
        self.state().acknowledged.push(Instant::now());
    }

    /// A screen shows a frame. Its lag is how long the oldest ballot that is new in it has been acknowledged; none
    /// where the frame was faster than the acknowledgement.
    fn shows(&self, screen: u64, turnout: u64, in_time: bool) {
        let mut state = self.state();
        let shown = state.screens.insert(screen, turnout);
        let oldest = shown.filter(|shown| *shown < turnout).and_then(|shown| shown.checked_sub(self.before));
        if let Some(oldest) = oldest.filter(|_| in_time) {
            let at = usize::try_from(oldest).ok().and_then(|at| state.acknowledged.get(at).copied());
            state.lags.push(at.map_or(Duration::ZERO, |at| at.elapsed()));
        }
        drop(state);
        self.changed.notify_waiters();
    }

    pub fn lags(&self) -> Vec<Duration> {
        self.state().lags.clone()
    }

    /// Returns once every screen shows something.
    pub async fn wait_for_screens(&self, screens: usize, patience: Duration) -> anyhow::Result<()> {
        let there = self.wait(patience, |state| state.screens.len() >= screens).await;
        ensure!(there, "only {} of {screens} screens have a first frame", self.state().screens.len());
        Ok(())
    }

    /// What the screens show when all show `turnout`, or when patience has run out: the number of screens for each.
    pub async fn wait_for_turnout(&self, turnout: u64, patience: Duration) -> BTreeMap<u64, u64> {
        self.wait(patience, |state| state.screens.values().all(|shown| *shown == turnout)).await;
        let mut shown = BTreeMap::new();
        for turnout in self.state().screens.values() {
            *shown.entry(*turnout).or_default() += 1;
        }
        shown
    }

    async fn wait(&self, patience: Duration, done: impl Fn(&State) -> bool) -> bool {
        let until = Instant::now() + patience;
        loop {
            let changed = self.changed.notified();
            if done(&self.state()) {
                return true;
            }
            // a notice may come between the look and the wait, so it looks again before long
            let next = (Instant::now() + Duration::from_millis(200)).min(until);
            let _ = timeout_at(next, changed).await;
            if Instant::now() >= until {
                return done(&self.state());
            }
        }
    }
}

/// The first frame of a stream, which must be the whole state.
pub async fn first_frame(plan: &Plan) -> anyhow::Result<Frame> {
    let mut first = None;
    follow(plan, CutAt::Nowhere, |frame| {
        first = Some(frame);
        false
    })
    .await?;
    first.context("the stream ends without a frame")
}

/// Listens until it is stopped.
pub async fn listen(plan: Arc<Plan>, hall: Arc<Hall>, number: u64) {
    let mut chance = Chance::new(plan.seed, u64::MAX - number);
    for tries in 0.. {
        let cut = match chance.percent(plan.cut_percent) {
            true => CutAt::Answer(1_000 + chance.below(4_000) as usize),
            false => CutAt::Nowhere,
        };
        // what a screen missed while it was cut off is not the stream's lag
        let mut in_time = false;
        let _ = follow(&plan, cut, |frame| {
            hall.shows(number, frame.turnout, in_time);
            in_time = true;
            true
        })
        .await;
        pause(&mut chance, tries % 4).await;
    }
}

/// Tells each frame until `tell` has had enough or the stream ends.
async fn follow(plan: &Plan, cut: CutAt, mut tell: impl FnMut(Frame) -> bool) -> anyhow::Result<()> {
    let path = format!("/live/{}", plan.show);
    let mut answer = ask(plan, Asked { path: &path, cookie: None, form: None }, cut).await?;
    if answer.status != 200 {
        bail!("{path}: {}", answer.status);
    }
    let mut text = String::new();
    while let Some(chunk) =
        timeout(LONGEST_SILENCE, answer.chunk()).await.context("the stream is silent")??
    {
        text.push_str(std::str::from_utf8(&chunk)?);
        while let Some((event, rest)) = text.split_once("\n\n") {
            let data = event.lines().find_map(|line| line.strip_prefix("data: "));
            let more = match data {
                Some(data) => {
                    tell(serde_json::from_str(data).context("a frame that is not the whole state")?)
                }
                None => true,
            };
            text = rest.to_owned();
            if !more {
                return Ok(());
            }
        }
    }
    Ok(())
}
