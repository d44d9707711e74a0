//! The operator's desk: where the run-sheet stands, who is in control, and what each press does.
//!
//! What cannot be taken back is armed first and confirmed with a second press; everything else happens at once and can
//! be undone. One person is in control at a time, under a lease that runs out when their phone does. A press counts
//! only for the state its page was made for. Replaying the log of presses gives the same desk, so a restart in mid-show
//! goes on at the same cue.

mod steps;

use super::{
    Moment,
    sheet::{CueKind, RunSheet},
};
use crate::{
    awards::embargo::Reveal,
    ids::{AccountId, CategoryId},
    time::{Span, Timestamp},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long control lasts after the last sign of life.
pub const LEASE: Span = Span::seconds(45);
/// How long something stays armed.
pub const ARMED_FOR: Span = Span::seconds(30);

/// Where the evening stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    number: u64,
    at: Option<Position>,
    /// Where the steps since the last one that cannot be taken back began: what undo returns to, latest last.
    trail: Vec<Option<Position>>,
    armed: Option<Armed>,
    control: Option<Control>,
    polls: BTreeMap<CategoryId, PollRun>,
    reveals: BTreeMap<CategoryId, Timestamp>,
}

/// The current cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// From 0.
    pub cue: usize,
    pub since: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Armed {
    pub step: Step,
    pub until: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Control {
    pub holder: AccountId,
    pub until: Timestamp,
}

/// A poll that this show has opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PollRun {
    pub opened_at: Timestamp,
    /// When the countdown is at nought. It stands still while voting is paused.
    pub time_up_at: Option<Timestamp>,
    pub paused_since: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
}

/// What moves the evening on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// To the next cue.
    Next,
    /// Over some cues, none of which opens, closes or reveals anything.
    SkipTo {
        cue: usize,
    },
    /// Nobody can vote until it is resumed.
    Pause,
    Resume,
    /// More time on the countdown.
    Extend {
        by: Span,
    },
}

/// What somebody presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Command {
    TakeControl,
    HandOver {
        to: AccountId,
    },
    ReleaseControl,
    /// Makes ready what [`Command::Confirm`] then does.
    Arm(Step),
    Disarm,
    Confirm,
    /// Does what can be undone.
    Go(Step),
    /// Back to the cue before, which nothing but the screens will notice.
    Undo,
}

/// A press, and the state it was meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskPress {
    pub by: AccountId,
    /// [`Desk::number`] as the operator saw it.
    pub number: u64,
    pub command: Command,
}

/// What has to happen in the same transaction as the press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    OpenPoll(CategoryId),
    ClosePoll(CategoryId),
    PausePoll(CategoryId),
    ResumePoll(CategoryId),
    Reveal(CategoryId),
}

/// Why a press changes nothing. The first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskRefusal {
    /// The show has moved on: a second press, or a page that was left open.
    MovedOn {
        number: u64,
    },
    /// Somebody else is in control.
    HeldBy(Control),
    /// Nobody is, or the lease has run out: take control first.
    NotInControl,
    /// It cannot be taken back, so it is armed first.
    ArmFirst,
    NothingArmed,
    ArmedTooLongAgo,
    LastCue,
    /// One can skip forward only.
    NotAhead {
        cue: usize,
    },
    /// This cue in between opens, closes or reveals something, and is never skipped.
    CannotSkip {
        cue: usize,
    },
    NoPollOpen,
    AlreadyPaused,
    NotPaused,
    NoCountdown,
    /// Between a second and [`RunSheet::LONGEST`].
    ExtensionOutOfRange,
    /// The current cue opened, closed or revealed something, or the evening has not begun.
    CannotUndo,
}

impl Desk {
    /// Counts up with every press that changes something.
    pub const fn number(&self) -> u64 {
        self.number
    }

    /// None before the first cue.
    pub const fn position(&self) -> Option<Position> {
        self.at
    }

    pub fn poll(&self, category: CategoryId) -> Option<PollRun> {
        self.polls.get(&category).copied()
    }

    /// The record that opens what is sealed about a category.
    pub fn reveal(&self, category: CategoryId) -> Option<Reveal> {
        self.reveals.get(&category).map(|at| Reveal { category, at: *at })
    }

    /// Who is in control now.
    pub fn control(&self, now: Timestamp) -> Option<Control> {
        self.control.filter(|control| now < control.until)
    }

    /// Whose lease has run out without anybody else taking control: their next press may take it again.
    pub fn lapsed(&self, now: Timestamp) -> Option<AccountId> {
        self.control.filter(|control| now >= control.until).map(|control| control.holder)
    }

    /// The evening has left what stands before the first cue.
    pub const fn has_begun(&self) -> bool {
        self.at.is_some()
    }

    /// How many cues of the sheet are no longer to be changed: those up to and with the current one.
    pub fn past(&self) -> usize {
        self.at.map_or(0, |position| position.cue + 1)
    }

    /// Whether screens and phones show something else at `other`.
    pub fn shows_other_than(&self, other: &Self) -> bool {
        self.at != other.at || self.polls != other.polls || self.reveals != other.reveals
    }

    /// The same evening after its sheet was changed: pages made before are old, and nothing is armed any more.
    pub fn replanned(&self) -> Self {
        Self { number: self.number + 1, armed: None, ..self.clone() }
    }

    /// An evening from the beginning, before or after a rehearsal. Numbers go on rising, so that no page from before
    /// can press.
    pub fn from_the_beginning(&self) -> Self {
        Self { number: self.number + 1, ..Self::default() }
    }

    /// What a second press would do now.
    pub fn armed(&self, now: Timestamp) -> Option<Step> {
        self.armed.filter(|armed| now < armed.until).map(|armed| armed.step)
    }

    pub fn can_undo(&self) -> bool {
        !self.trail.is_empty()
    }

    /// The poll people vote in, paused or not.
    pub fn open_poll(&self) -> Option<(CategoryId, PollRun)> {
        self.polls.iter().find(|(_, run)| run.closed_at.is_none()).map(|(category, run)| (*category, *run))
    }

    /// The cue that comes next.
    pub fn next(&self, sheet: &RunSheet) -> Option<(usize, CueKind)> {
        let at = self.at.map_or(0, |position| position.cue + 1);
        sheet.cue(at).map(|cue| (at, cue.kind))
    }

    /// The same in the words of [`Moment`], which pages from before the run-sheet read.
    pub fn moment(&self, sheet: &RunSheet) -> Moment {
        if let Some((category, _)) = self.open_poll() {
            return Moment::Voting { category };
        }
        let kind = self.at.and_then(|position| sheet.cue(position.cue)).map(|cue| cue.kind);
        match kind {
            Some(CueKind::Reveal { category }) => Moment::Revealed { category },
            Some(CueKind::PollClosed { category } | CueKind::Suspense { category }) => {
                Moment::Counting { category }
            }
            Some(_) | None => Moment::Waiting,
        }
    }

    /// A sign of life from whoever is in control: the lease begins again, and nothing else changes.
    pub fn renew(&mut self, by: AccountId, now: Timestamp) -> Result<(), DeskRefusal> {
        self.check_control(by, now)?;
        self.control = Some(Control { holder: by, until: now + LEASE });
        Ok(())
    }

    /// Does what was pressed, or nothing.
    pub fn press(
        &mut self,
        sheet: &RunSheet,
        press: DeskPress,
        now: Timestamp,
    ) -> Result<Option<Effect>, DeskRefusal> {
        let DeskPress { by, number, command } = press;
        if number != self.number {
            return Err(DeskRefusal::MovedOn { number: self.number });
        }
        if command == Command::TakeControl {
            if let Some(held) = self.control(now).filter(|control| control.holder != by) {
                return Err(DeskRefusal::HeldBy(held));
            }
        } else {
            self.check_control(by, now)?;
        }
        let mut next = self.clone();
        let effect = next.act(sheet, command, now)?;
        next.number += 1;
        next.control = match command {
            Command::ReleaseControl => None,
            Command::HandOver { to } => Some(Control { holder: to, until: now + LEASE }),
            _ => Some(Control { holder: by, until: now + LEASE }),
        };
        next.armed = match command {
            Command::Arm(step) => Some(Armed { step, until: now + ARMED_FOR }),
            _ => None,
        };
        *self = next;
        Ok(effect)
    }

    fn check_control(&self, by: AccountId, now: Timestamp) -> Result<(), DeskRefusal> {
        match self.control(now) {
            Some(control) if control.holder == by => Ok(()),
            Some(control) => Err(DeskRefusal::HeldBy(control)),
            None => Err(DeskRefusal::NotInControl),
        }
    }

    fn act(
        &mut self,
        sheet: &RunSheet,
        command: Command,
        now: Timestamp,
    ) -> Result<Option<Effect>, DeskRefusal> {
        match command {
            Command::TakeControl | Command::HandOver { .. } | Command::ReleaseControl => Ok(None),
            // tried out on the copy that is thrown away, so that nothing is armed that cannot be done
            Command::Arm(step) => self.clone().step(sheet, step, now).map(|_| None),
            Command::Disarm if self.armed.is_none() => Err(DeskRefusal::NothingArmed),
            Command::Disarm => Ok(None),
            Command::Confirm => match self.armed {
                None => Err(DeskRefusal::NothingArmed),
                Some(armed) if now >= armed.until => Err(DeskRefusal::ArmedTooLongAgo),
                Some(armed) => self.step(sheet, armed.step, now),
            },
            Command::Go(Step::Next) if self.next(sheet).is_some_and(|(_, kind)| kind.is_final()) => {
                Err(DeskRefusal::ArmFirst)
            }
            Command::Go(step) => self.step(sheet, step, now),
            Command::Undo => {
                self.at = self.trail.pop().ok_or(DeskRefusal::CannotUndo)?;
                Ok(None)
            }
        }
    }
}

#[cfg(test)]
mod tests;
