//! What each step changes.

use super::{Desk, DeskRefusal, Effect, PollRun, Position, Step};
use crate::{
    ids::CategoryId,
    show::sheet::{CueKind, RunSheet},
    time::{Span, Timestamp},
};

impl Desk {
    pub(super) fn step(
        &mut self,
        sheet: &RunSheet,
        step: Step,
        now: Timestamp,
    ) -> Result<Option<Effect>, DeskRefusal> {
        match step {
            Step::Next => self.advance(sheet, now),
            Step::SkipTo { cue } => self.skip(sheet, cue, now).map(|()| None),
            Step::Pause => {
                let (category, run) = self.running()?;
                if run.paused_since.is_some() {
                    return Err(DeskRefusal::AlreadyPaused);
                }
                run.paused_since = Some(now);
                Ok(Some(Effect::PausePoll(category)))
            }
            Step::Resume => {
                let (category, run) = self.running()?;
                let since = run.paused_since.take().ok_or(DeskRefusal::NotPaused)?;
                run.time_up_at = run.time_up_at.map(|up| up + (now.max(since) - since));
                Ok(Some(Effect::ResumePoll(category)))
            }
            Step::Extend { by } => {
                let (_, run) = self.running()?;
                let up = run.time_up_at.ok_or(DeskRefusal::NoCountdown)?;
                if !(Span::seconds(1)..=RunSheet::LONGEST).contains(&by) {
                    return Err(DeskRefusal::ExtensionOutOfRange);
                }
                // a countdown that is over begins again from now
                let from = if run.paused_since.is_some() { up } else { up.max(now) };
                run.time_up_at = Some(from + by);
                Ok(None)
            }
        }
    }

    fn advance(&mut self, sheet: &RunSheet, now: Timestamp) -> Result<Option<Effect>, DeskRefusal> {
        let (cue, kind) = self.next(sheet).ok_or(DeskRefusal::LastCue)?;
        let effect = match kind {
            CueKind::PollOpen { category, countdown } => {
                let time_up_at = countdown.map(|span| now + span);
                let run = PollRun { opened_at: now, time_up_at, paused_since: None, closed_at: None };
                self.polls.insert(category, run);
                Some(Effect::OpenPoll(category))
            }
            CueKind::PollClosed { category } => {
                if let Some(run) = self.polls.get_mut(&category) {
                    run.closed_at = Some(now.max(run.opened_at));
                }
                Some(Effect::ClosePoll(category))
            }
            CueKind::Reveal { category } => {
                self.reveals.insert(category, now);
                Some(Effect::Reveal(category))
            }
            CueKind::Welcome
            | CueKind::Category { .. }
            | CueKind::Nominees { .. }
            | CueKind::Suspense { .. }
            | CueKind::Interlude
            | CueKind::Finale => None,
        };
        if effect.is_some() {
            self.trail.clear()
        } else {
            self.trail.push(self.at)
        }
        self.at = Some(Position { cue, since: now });
        Ok(effect)
    }

    fn skip(&mut self, sheet: &RunSheet, to: usize, now: Timestamp) -> Result<(), DeskRefusal> {
        let (first, _) = self.next(sheet).ok_or(DeskRefusal::LastCue)?;
        if to < first || to >= sheet.cues().len() {
            return Err(DeskRefusal::NotAhead { cue: to });
        }
        if let Some(at) = (first..=to).find(|at| sheet.cues()[*at].kind.is_final()) {
            return Err(DeskRefusal::CannotSkip { cue: at });
        }
        self.trail.push(self.at);
        self.at = Some(Position { cue: to, since: now });
        Ok(())
    }

    fn running(&mut self) -> Result<(CategoryId, &mut PollRun), DeskRefusal> {
        let open = self.polls.iter_mut().find(|(_, run)| run.closed_at.is_none());
        open.map(|(category, run)| (*category, run)).ok_or(DeskRefusal::NoPollOpen)
    }
}
