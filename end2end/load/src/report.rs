//! What came of it: figures, and everything that must not be.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    time::Duration,
};

/// What one voter did and what lies in the box for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VoterLog {
    /// Ballots that were sent at least once, in order.
    pub attempts: Vec<Attempt>,
    /// Answers that were a refusal.
    pub refused: Vec<u16>,
    /// What came instead of an acknowledgement on a connection that nobody cut.
    pub troubles: Vec<String>,
    pub found: Option<Found>,
    /// Why nobody could look.
    pub lost_sight: Option<String>,
}

/// One ballot, sent until it was acknowledged or patience ran out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub choice: BTreeSet<String>,
    /// From the first try to the acknowledgement.
    pub acknowledged: Option<Duration>,
    pub tries: u32,
}

/// A ballot as its voter finds it at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub choice: BTreeSet<String>,
    pub receipt: Option<String>,
}

/// The run, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub voters: usize,
    pub sent: usize,
    pub acknowledged: usize,
    pub counted: u64,
    /// Requests beyond the first of each ballot.
    pub retries: u64,
    pub refused: BTreeMap<u16, usize>,
    /// What came instead of an acknowledgement although the connection was left alone: no fault, but nobody's wish.
    pub troubles: BTreeMap<String, usize>,
    pub took: Duration,
    /// Until acknowledged: of ballots that got through at once, and of those that had to be sent again.
    pub at_once: Percentiles,
    pub again: Percentiles,
    pub lag: Percentiles,
    /// Of the server, in KiB, before the screens came and after the last ballot.
    pub memory_kib: Option<(u64, u64)>,
    pub screens: u64,
    pub faults: Vec<String>,
}

/// Of some spans of time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Percentiles {
    pub n: usize,
    pub p50: Duration,
    pub p99: Duration,
    pub max: Duration,
}

impl Percentiles {
    /// The smallest span that so many of a hundred do not exceed.
    pub fn of(mut spans: Vec<Duration>) -> Self {
        spans.sort();
        let n = spans.len();
        let at = |percent: usize| {
            spans.get((n * percent).div_ceil(100).saturating_sub(1)).copied().unwrap_or_default()
        };
        Self { n, p50: at(50), p99: at(99), max: at(100) }
    }
}

impl fmt::Display for Percentiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ms = |span: Duration| span.as_micros() as f64 / 1000.0;
        write!(
            f,
            "p50 {:.1} ms, p99 {:.1} ms, max {:.1} ms (n {})",
            ms(self.p50),
            ms(self.p99),
            ms(self.max),
            self.n
        )
    }
}

impl Report {
    /// `turnout`: how many ballots the show told of before and after. `screens`: how many screens show which turn-out at
    /// the end.
    pub fn new(
        logs: Vec<VoterLog>,
        turnout: (u64, u64),
        screens: BTreeMap<u64, u64>,
        lags: Vec<Duration>,
        took: Duration,
        memory_kib: Option<(u64, u64)>,
    ) -> Self {
        let (before, after) = turnout;
        let acknowledged = logs.iter().filter(|log| log.is_acknowledged()).count();
        let sent = logs.iter().filter(|log| !log.attempts.is_empty()).count();
        let found = logs.iter().filter(|log| log.found.is_some()).count() as u64;
        let counted = after.saturating_sub(before);
        let mut faults: Vec<String> =
            (0..).zip(&logs).filter_map(|(number, log)| log.fault(number)).collect();
        faults.extend(shared_receipts(&logs));
        if counted != found {
            faults.push(format!("{counted} ballots are counted, but {found} voters find theirs in the box"));
        }
        if !(acknowledged as u64..=sent as u64).contains(&counted) {
            faults.push(format!("{acknowledged} acknowledged, {counted} counted, {sent} sent: out of order"));
        }
        for (shown, many) in screens.iter().filter(|(shown, _)| **shown != after) {
            faults.push(format!("{many} screens end on {shown} ballots instead of {after}"));
        }
        let refused = tallied(logs.iter().flat_map(|log| log.refused.iter().copied()));
        let troubles = tallied(logs.iter().flat_map(|log| log.troubles.iter().cloned()));
        let waited = |again: bool| {
            let attempts = logs.iter().flat_map(|log| &log.attempts).filter(|it| (it.tries > 1) == again);
            Percentiles::of(attempts.filter_map(|it| it.acknowledged).collect())
        };
        Self {
            voters: logs.len(),
            sent,
            acknowledged,
            counted,
            retries: logs.iter().flat_map(|log| &log.attempts).map(|it| u64::from(it.tries.max(1) - 1)).sum(),
            refused,
            troubles,
            took,
            at_once: waited(false),
            again: waited(true),
            lag: Percentiles::of(lags),
            memory_kib,
            screens: screens.values().sum(),
            faults,
        }
    }
}

impl VoterLog {
    fn is_acknowledged(&self) -> bool {
        self.attempts.iter().any(|attempt| attempt.acknowledged.is_some())
    }

    /// The box holds the ballot that was acknowledged last, or a later one whose acknowledgement never arrived.
    fn fault(&self, number: usize) -> Option<String> {
        if let Some(reason) = &self.lost_sight {
            return Some(format!("voter {number}: nobody could look into the box: {reason}"));
        }
        let last = self.attempts.iter().rposition(|attempt| attempt.acknowledged.is_some());
        let possible = &self.attempts[last.unwrap_or(0)..];
        match (&self.found, last) {
            (None, None) => None,
            (None, Some(_)) => Some(format!("voter {number}: acknowledged and not in the box")),
            (Some(found), _) if possible.iter().all(|attempt| attempt.choice != found.choice) => {
                Some(format!("voter {number}: another ballot lies in the box than was cast"))
            }
            (Some(Found { receipt: None, .. }), _) => {
                Some(format!("voter {number}: a ballot without a receipt"))
            }
            (Some(_), _) => None,
        }
    }
}

fn tallied<T: Ord>(things: impl Iterator<Item = T>) -> BTreeMap<T, usize> {
    let mut times = BTreeMap::new();
    for thing in things {
        *times.entry(thing).or_default() += 1;
    }
    times
}

fn shared_receipts(logs: &[VoterLog]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let receipts = logs.iter().filter_map(|log| log.found.as_ref()?.receipt.as_ref());
    receipts
        .filter(|receipt| !seen.insert(*receipt))
        .map(|receipt| format!("receipt {receipt} twice"))
        .collect()
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.took.as_secs_f64();
        writeln!(f, "voters        {} in {seconds:.1} s, {} screens", self.voters, self.screens)?;
        writeln!(f, "sent          {} ({} requests again)", self.sent, self.retries)?;
        writeln!(f, "acknowledged  {}", self.acknowledged)?;
        writeln!(f, "counted       {}", self.counted)?;
        for (status, many) in &self.refused {
            writeln!(f, "refused       {many} × {status}")?;
        }
        for (trouble, many) in &self.troubles {
            writeln!(f, "trouble       {many} × {trouble}")?;
        }
        writeln!(f, "at once       {}", self.at_once)?;
        writeln!(f, "sent again    {}", self.again)?;
        writeln!(f, "delivery lag  {}", self.lag)?;
        if let Some((before, after)) = self.memory_kib {
            writeln!(f, "memory        {before} KiB before, {after} KiB after the last ballot")?;
        }
        for fault in self.faults.iter().take(20) {
            writeln!(f, "FAULT         {fault}")?;
        }
        if self.faults.len() > 20 {
            writeln!(f, "FAULT         and {} more", self.faults.len() - 20)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
