//! What each surface of the show may know at each moment: the stage, the phones, the operator's remote, the overlay for
//! the video team and the host's script. One snapshot goes in, one function per surface comes out, and none of them can
//! open what is sealed before its reveal.

mod feed;
mod surfaces;

pub use feed::Feed;
pub use surfaces::{
    AwardLine, BeatState, CategoryLine, HostScript, NextCue, OverlayState, PhoneState, PollLine, PollPhase,
    RemoteState, ScriptLine, StageState, beat, host_script, overlay, phone, remote, stage,
};

use super::{
    desk::{Desk, PollRun},
    sheet::{CueKind, RunSheet, SheetCue},
};
use crate::{awards::embargo::Sealed, ids::CategoryId, time::Timestamp};
use serde::Serialize;
use std::collections::BTreeMap;

/// All there is to know of a show, in one language.
#[derive(Clone, Copy, Debug)]
pub struct Snapshot<'a> {
    pub show: &'a str,
    /// Of the moment the screens show: it rises when they change, and not when somebody takes control or arms a step.
    pub number: u64,
    /// A rehearsal says so on every surface.
    pub rehearsal: bool,
    pub sheet: &'a RunSheet,
    pub desk: &'a Desk,
    pub categories: &'a BTreeMap<CategoryId, CategoryFacts>,
    /// Of categories that have been decided, revealed or not.
    pub winners: &'a BTreeMap<CategoryId, Sealed<Vec<WinnerLine>>>,
    pub now: Timestamp,
}

/// What is public about a category before its reveal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CategoryFacts {
    pub name: String,
    pub question: String,
    /// Where to vote; none where the jury decides alone.
    pub poll_code: Option<String>,
    /// By number: an order that says nothing of who is ahead.
    pub nominees: Vec<NomineeLine>,
    /// How many have voted.
    pub turnout: u64,
}

/// A nominee as the stage names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NomineeLine {
    pub number: u32,
    pub title: String,
    pub library: String,
}

/// A winner with what the jury says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WinnerLine {
    pub nominee: NomineeLine,
    pub citation: String,
}

impl<'a> Snapshot<'a> {
    /// The current cue; None before the first.
    fn cue(&self) -> Option<&'a SheetCue> {
        self.desk.position().and_then(|position| self.sheet.cue(position.cue))
    }

    fn cue_name(&self) -> &'static str {
        self.cue().map_or("before", |cue| cue.kind.as_str())
    }

    /// What the moment is about: the category of the cue, or else the one people vote in.
    fn category(&self) -> Option<(CategoryId, &'a CategoryFacts)> {
        let of_cue = self.cue().and_then(|cue| cue.kind.category());
        let category = of_cue.or_else(|| self.desk.open_poll().map(|(category, _)| category))?;
        self.categories.get(&category).map(|facts| (category, facts))
    }

    fn poll_run(&self, category: CategoryId) -> Option<PollRun> {
        self.desk.poll(category)
    }

    /// Winners of a category that has been revealed.
    fn revealed(&self, category: CategoryId) -> &'a [WinnerLine] {
        let sealed = self.winners.get(&category);
        sealed.and_then(|sealed| sealed.open(self.desk.reveal(category))).map_or(&[], Vec::as_slice)
    }

    /// The winners the moment shows: those of the cue, when the cue is their reveal.
    fn winners_now(&self) -> &'a [WinnerLine] {
        match self.cue().map(|cue| cue.kind) {
            Some(CueKind::Reveal { category }) => self.revealed(category),
            Some(_) | None => &[],
        }
    }
}

#[cfg(test)]
mod tests;
