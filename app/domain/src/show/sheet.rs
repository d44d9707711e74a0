//! The run-sheet: the order of the evening, cue by cue, written before it and checked as a whole.

use crate::{
    ids::CategoryId,
    time::{Span, Timestamp},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What happens at a cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CueKind {
    Welcome,
    /// The category is introduced.
    Category {
        category: CategoryId,
    },
    /// Its nominees are shown, with their reel if there is one.
    Nominees {
        category: CategoryId,
    },
    /// Its poll opens. A countdown shows how long people have; it does not close the poll by itself.
    PollOpen {
        category: CategoryId,
        countdown: Option<Span>,
    },
    PollClosed {
        category: CategoryId,
    },
    /// Everyone waits for the winner.
    Suspense {
        category: CategoryId,
    },
    Reveal {
        category: CategoryId,
    },
    /// Music, a talk, a break.
    Interlude,
    /// All awards of the evening once more.
    Finale,
}

impl CueKind {
    pub const fn category(self) -> Option<CategoryId> {
        match self {
            Self::Welcome | Self::Interlude | Self::Finale => None,
            Self::Category { category }
            | Self::Nominees { category }
            | Self::PollOpen { category, .. }
            | Self::PollClosed { category }
            | Self::Suspense { category }
            | Self::Reveal { category } => Some(category),
        }
    }

    /// Taking it does something that cannot be taken back: people may vote, people may no longer, the winner is known.
    pub const fn is_final(self) -> bool {
        match self {
            Self::PollOpen { .. } | Self::PollClosed { .. } | Self::Reveal { .. } => true,
            Self::Welcome
            | Self::Category { .. }
            | Self::Nominees { .. }
            | Self::Suspense { .. }
            | Self::Interlude
            | Self::Finale => false,
        }
    }

    /// The word in frames, in the database and in the keys of messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Category { .. } => "category",
            Self::Nominees { .. } => "nominees",
            Self::PollOpen { .. } => "poll_open",
            Self::PollClosed { .. } => "poll_closed",
            Self::Suspense { .. } => "suspense",
            Self::Reveal { .. } => "reveal",
            Self::Interlude => "interlude",
            Self::Finale => "finale",
        }
    }
}

/// One line of the run-sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetCue {
    #[serde(flatten)]
    pub kind: CueKind,
    /// How long it is meant to last.
    pub lasts: Span,
    /// How much later than planned it begins, and everything after it.
    #[serde(default = "no_time")]
    pub delay: Span,
    /// For the host and the operator, never for the stage.
    #[serde(default)]
    pub host_note: String,
}

impl SheetCue {
    /// Its length, delay and countdown are 0 to [`RunSheet::LONGEST`].
    pub fn has_possible_times(&self) -> bool {
        let fits = |span: Span| (Span(0)..=RunSheet::LONGEST).contains(&span);
        let countdown = match self.kind {
            CueKind::PollOpen { countdown, .. } => countdown,
            _ => None,
        };
        fits(self.lasts) && fits(self.delay) && countdown.is_none_or(fits)
    }
}

const fn no_time() -> Span {
    Span(0)
}

/// The evening's cues in their order, which makes sense from the first to the last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<SheetCue>", into = "Vec<SheetCue>")]
pub struct RunSheet(Vec<SheetCue>);

/// Why cues make no run-sheet, at the first cue where it goes wrong. Cues count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetFault {
    Empty,
    TooLong {
        cues: usize,
    },
    /// Lengths and delays are 0 to [`RunSheet::LONGEST`].
    Time {
        cue: usize,
    },
    WelcomeNotFirst {
        cue: usize,
    },
    FinaleNotLast {
        cue: usize,
    },
    /// The poll of another category is still open, and only one is at a time.
    AnotherPollOpen {
        cue: usize,
        open: CategoryId,
    },
    /// A poll opens twice, or closes without being open.
    PollOutOfOrder {
        cue: usize,
    },
    /// Suspense or reveal while people still vote.
    StillVoting {
        cue: usize,
    },
    /// Something of a category after its reveal.
    AfterReveal {
        cue: usize,
    },
    /// The show ends while a poll is open.
    LeftOpen {
        open: CategoryId,
    },
    /// A poll is held and its winner never named.
    NeverRevealed {
        category: CategoryId,
    },
}

impl std::fmt::Display for SheetFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl TryFrom<Vec<SheetCue>> for RunSheet {
    type Error = SheetFault;

    fn try_from(cues: Vec<SheetCue>) -> Result<Self, Self::Error> {
        Self::new(cues)
    }
}

impl From<RunSheet> for Vec<SheetCue> {
    fn from(sheet: RunSheet) -> Self {
        sheet.0
    }
}

impl SheetFault {
    /// The cue it is about; none where it is the sheet as a whole.
    pub const fn cue(self) -> Option<usize> {
        match self {
            Self::Time { cue }
            | Self::WelcomeNotFirst { cue }
            | Self::FinaleNotLast { cue }
            | Self::AnotherPollOpen { cue, .. }
            | Self::PollOutOfOrder { cue }
            | Self::StillVoting { cue }
            | Self::AfterReveal { cue } => Some(cue),
            Self::Empty | Self::TooLong { .. } | Self::LeftOpen { .. } | Self::NeverRevealed { .. } => None,
        }
    }

    /// The word in the keys of messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong { .. } => "too-long",
            Self::Time { .. } => "time",
            Self::WelcomeNotFirst { .. } => "welcome-not-first",
            Self::FinaleNotLast { .. } => "finale-not-last",
            Self::AnotherPollOpen { .. } => "another-poll-open",
            Self::PollOutOfOrder { .. } => "poll-out-of-order",
            Self::StillVoting { .. } => "still-voting",
            Self::AfterReveal { .. } => "after-reveal",
            Self::LeftOpen { .. } => "left-open",
            Self::NeverRevealed { .. } => "never-revealed",
        }
    }
}

impl RunSheet {
    pub const MOST_CUES: usize = 300;
    /// Of one cue, and of one delay.
    pub const LONGEST: Span = Span::hours(4);

    pub fn new(cues: Vec<SheetCue>) -> Result<Self, SheetFault> {
        if cues.is_empty() {
            return Err(SheetFault::Empty);
        }
        if cues.len() > Self::MOST_CUES {
            return Err(SheetFault::TooLong { cues: cues.len() });
        }
        let mut polls = Polls::default();
        for (at, cue) in cues.iter().enumerate() {
            if !cue.has_possible_times() {
                return Err(SheetFault::Time { cue: at });
            }
            match cue.kind {
                CueKind::Welcome if at > 0 => return Err(SheetFault::WelcomeNotFirst { cue: at }),
                CueKind::Finale if at + 1 < cues.len() => return Err(SheetFault::FinaleNotLast { cue: at }),
                _ => polls.take(at, cue.kind)?,
            }
        }
        polls.end()?;
        Ok(Self(cues))
    }

    /// Nothing but a welcome: what a show has that nobody has planned.
    pub fn blank() -> Self {
        let host_note = String::new();
        Self(vec![SheetCue { kind: CueKind::Welcome, lasts: Span::minutes(5), delay: no_time(), host_note }])
    }

    pub fn cues(&self) -> &[SheetCue] {
        &self.0
    }

    pub fn cue(&self, at: usize) -> Option<&SheetCue> {
        self.0.get(at)
    }

    /// When each cue is planned to begin, if the first is to begin at `start` and its own delay is added.
    pub fn timetable(&self, start: Timestamp) -> Vec<Timestamp> {
        let begin = |free: &mut Timestamp, cue: &SheetCue| {
            let begins = *free + cue.delay;
            *free = begins + cue.lasts;
            Some(begins)
        };
        self.0.iter().scan(start, begin).collect()
    }

    /// When the cues after `at` will begin, which itself began at `since`, if all goes on as planned from `now`.
    pub fn forecast(&self, at: usize, since: Timestamp, now: Timestamp) -> Vec<Timestamp> {
        let Some(current) = self.0.get(at) else { return Vec::new() };
        let free = (since + current.lasts).max(now);
        let rest = Self(self.0.get(at + 1..).unwrap_or_default().to_vec());
        rest.timetable(free)
    }

    /// How long the evening is planned to last.
    pub fn length(&self) -> Span {
        Span(self.0.iter().map(|cue| cue.lasts.0 + cue.delay.0).sum())
    }
}

/// Where the polls stand after some cues.
#[derive(Default)]
struct Polls {
    open: Option<CategoryId>,
    closed: BTreeSet<CategoryId>,
    revealed: BTreeSet<CategoryId>,
}

impl Polls {
    fn take(&mut self, at: usize, kind: CueKind) -> Result<(), SheetFault> {
        let Some(category) = kind.category() else { return Ok(()) };
        if self.revealed.contains(&category) {
            return Err(SheetFault::AfterReveal { cue: at });
        }
        match kind {
            CueKind::PollOpen { .. } => match self.open {
                Some(open) if open != category => return Err(SheetFault::AnotherPollOpen { cue: at, open }),
                Some(_) => return Err(SheetFault::PollOutOfOrder { cue: at }),
                None if self.closed.contains(&category) => {
                    return Err(SheetFault::PollOutOfOrder { cue: at });
                }
                None => self.open = Some(category),
            },
            CueKind::PollClosed { .. } => {
                if self.open != Some(category) {
                    return Err(SheetFault::PollOutOfOrder { cue: at });
                }
                self.open = None;
                self.closed.insert(category);
            }
            CueKind::Suspense { .. } | CueKind::Reveal { .. } if self.open == Some(category) => {
                return Err(SheetFault::StillVoting { cue: at });
            }
            CueKind::Reveal { .. } => {
                self.revealed.insert(category);
            }
            CueKind::Welcome
            | CueKind::Category { .. }
            | CueKind::Nominees { .. }
            | CueKind::Suspense { .. }
            | CueKind::Interlude
            | CueKind::Finale => {}
        }
        Ok(())
    }

    fn end(&self) -> Result<(), SheetFault> {
        if let Some(open) = self.open {
            return Err(SheetFault::LeftOpen { open });
        }
        match self.closed.iter().find(|category| !self.revealed.contains(category)) {
            Some(category) => Err(SheetFault::NeverRevealed { category: *category }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
