//! A hall full of phones, from one process over loopback: voters who cast and change ballots, lose their connection at
//! every point of it and try again, and screens that listen to the show. Afterwards every voter looks at the ballot that
//! lies in the box, and every screen at how many there are; what does not fit is told and fails the run.

mod chance;
mod connection;
mod listener;
mod page;
pub mod report;
mod voter;

pub use chance::Chance;
pub use report::Report;

use anyhow::{Context, ensure};
use listener::Hall;
use report::VoterLog;
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    task::JoinSet,
    time::{Instant, sleep, sleep_until},
};

/// What is done to which server.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Of this machine: the generator never works against anybody else's server.
    pub server: SocketAddr,
    /// What the server is called, as in `127.0.0.1:3000`.
    pub host: String,
    /// Of a poll that is open.
    pub code: String,
    /// The name of the show in addresses.
    pub show: String,
    pub voters: usize,
    pub listeners: usize,
    /// In which the voters begin, evenly spread.
    pub within: Duration,
    /// How many of a hundred requests and streams lose their connection.
    pub cut_percent: u8,
    /// How many voters of a hundred change their ballot.
    pub change_percent: u8,
    /// How long a voter goes on trying, and a screen goes on waiting for the last ballot.
    pub patience: Duration,
    pub seed: u64,
    /// The server's process, to tell its memory.
    pub pid: Option<u32>,
}

/// Lets them all in, waits for the last one, and looks at what lies in the box.
pub async fn run(plan: Plan) -> anyhow::Result<Report> {
    ensure!(plan.server.ip().is_loopback(), "{} is not this machine", plan.server);
    let plan = Arc::new(plan);
    let memory_before = memory(plan.pid)?;
    let before = turnout(&plan).await?;
    let hall = Arc::new(Hall::new(before));
    let mut screens = JoinSet::new();
    for number in 0..plan.listeners {
        screens.spawn(listener::listen(plan.clone(), hall.clone(), number as u64));
    }
    hall.wait_for_screens(plan.listeners, plan.patience).await?;

    let start = Instant::now();
    let mut voters = JoinSet::new();
    for number in 0..plan.voters {
        let (plan, hall) = (plan.clone(), hall.clone());
        let wait = plan.within.mul_f64(number as f64 / plan.voters.max(1) as f64);
        voters.spawn(async move {
            sleep_until(start + wait).await;
            voter::vote(&plan, &hall, number as u64).await
        });
    }
    let cast = voters.join_all().await;
    let took = start.elapsed();
    let memory_peak = memory(plan.pid)?;

    let logs = look_into_the_box(&plan, cast).await;
    let counted = logs.iter().filter(|log| log.found.is_some()).count() as u64;
    let screens_at_end = hall.wait_for_turnout(before + counted, plan.patience).await;
    let after = turnout(&plan).await?;
    screens.shutdown().await;
    Ok(Report::new(logs, (before, after), screens_at_end, hall.lags(), took, memory_before.zip(memory_peak)))
}

/// How many have voted, as the show tells it to somebody who comes now: at once, or after a restart.
async fn turnout(plan: &Plan) -> anyhow::Result<u64> {
    let until = Instant::now() + plan.patience;
    let mut chance = Chance::new(plan.seed, u64::MAX);
    let mut tries = 0;
    loop {
        match listener::first_frame(plan).await {
            Ok(frame) => return Ok(frame.turnout),
            Err(error) if Instant::now() > until => {
                return Err(error).context("the show's stream cannot be read");
            }
            Err(_) => pause(&mut chance, tries).await,
        }
        tries += 1;
    }
}

/// Asks for each voter's own ballot, some at a time.
async fn look_into_the_box(plan: &Arc<Plan>, cast: Vec<voter::Voter>) -> Vec<VoterLog> {
    let mut logs = Vec::with_capacity(cast.len());
    let mut cast = cast.into_iter();
    loop {
        let mut looking = JoinSet::new();
        for voter in cast.by_ref().take(200) {
            let plan = plan.clone();
            looking.spawn(async move { voter.look(&plan).await });
        }
        if looking.is_empty() {
            return logs;
        }
        logs.extend(looking.join_all().await);
    }
}

/// Resident memory of a process in KiB.
fn memory(pid: Option<u32>) -> anyhow::Result<Option<u64>> {
    let Some(pid) = pid else { return Ok(None) };
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).context("no such process")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    Ok(line.and_then(|line| line.split_whitespace().next()).and_then(|kib| kib.parse().ok()))
}

/// Until the next try: longer each time and never the same for two.
async fn pause(chance: &mut Chance, tries: u32) {
    let most = 50_u64 << tries.min(5);
    sleep(Duration::from_millis(most / 2 + chance.below(most / 2 + 1))).await;
}
