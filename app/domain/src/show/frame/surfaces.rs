//! One function per surface. What is not in its state is not sent, not hidden on arrival.

use super::{CategoryFacts, NomineeLine, Snapshot, WinnerLine};
use crate::{
    ids::CategoryId,
    show::{
        desk::{Control, Step},
        sheet::CueKind,
    },
    time::Timestamp,
};
use serde::Serialize;

/// What every listener is told as it happens, the same in all languages: enough to count ballots, and to know when to ask
/// for the page again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BeatState {
    /// Of the moment: a page older than this asks for itself again.
    pub number: u64,
    pub rehearsal: bool,
    pub cue: &'static str,
    /// Of the poll of the moment, from its opening until its winner is known.
    pub phase: Option<PollPhase>,
    pub time_up_at: Option<Timestamp>,
    /// 0 while there is no poll.
    pub turnout: u64,
}

/// The big screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StageState {
    /// Of the moment: a page older than this asks for itself again.
    pub number: u64,
    pub show: String,
    pub rehearsal: bool,
    pub cue: &'static str,
    pub category: Option<CategoryLine>,
    pub nominees: Vec<NomineeLine>,
    pub poll: Option<PollLine>,
    pub winners: Vec<WinnerLine>,
    /// What has been revealed this evening, between awards and at the end.
    pub tonight: Vec<AwardLine>,
}

/// Every phone, also of somebody who comes late.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PhoneState {
    pub number: u64,
    pub show: String,
    pub rehearsal: bool,
    pub cue: &'static str,
    pub category: Option<CategoryLine>,
    pub poll: Option<PollLine>,
    pub winners: Vec<NomineeLine>,
}

/// Lower thirds for the video team, as JSON or on a transparent page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OverlayState {
    pub number: u64,
    pub rehearsal: bool,
    pub cue: &'static str,
    pub heading: Option<String>,
    pub nominees: Vec<NomineeLine>,
    pub poll: Option<PollLine>,
    pub winners: Vec<NomineeLine>,
}

/// The operator's phone, and the monitor of whoever only looks. It knows no winner before the room does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RemoteState {
    pub number: u64,
    pub rehearsal: bool,
    pub cue: &'static str,
    pub category: Option<CategoryLine>,
    pub since: Option<Timestamp>,
    /// When the cue is planned to end.
    pub ends_at: Option<Timestamp>,
    pub host_note: String,
    pub poll: Option<PollLine>,
    pub next: Option<NextCue>,
    pub armed: Option<Step>,
    pub control: Option<Control>,
    pub can_undo: bool,
    pub winners: Vec<NomineeLine>,
}

/// The script the host holds, page by page. Winners are in envelopes and not in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HostScript {
    pub show: String,
    pub rehearsal: bool,
    pub lines: Vec<ScriptLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScriptLine {
    pub begins: Timestamp,
    pub cue: &'static str,
    pub category: Option<CategoryLine>,
    pub nominees: Vec<NomineeLine>,
    pub host_note: String,
    /// Here the host opens the envelope.
    pub envelope: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CategoryLine {
    pub name: String,
    pub question: String,
}

/// A poll, without anything of what was voted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PollLine {
    pub code: String,
    pub phase: PollPhase,
    /// When the countdown is at nought; it stands still while paused.
    pub time_up_at: Option<Timestamp>,
    pub turnout: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PollPhase {
    Open,
    Paused,
    Closed,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AwardLine {
    pub category: String,
    pub winners: Vec<NomineeLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NextCue {
    pub cue: &'static str,
    pub category: Option<String>,
    /// It cannot be taken back: arm, then confirm.
    pub arm_first: bool,
    pub host_note: String,
}

pub fn stage(snapshot: &Snapshot<'_>) -> StageState {
    let kind = snapshot.cue().map(|cue| cue.kind);
    StageState {
        number: snapshot.number,
        show: snapshot.show.to_owned(),
        rehearsal: snapshot.rehearsal,
        cue: snapshot.cue_name(),
        category: category_line(snapshot),
        nominees: nominees(snapshot),
        poll: poll_line(snapshot),
        winners: snapshot.winners_now().to_vec(),
        tonight: match kind {
            Some(CueKind::Interlude | CueKind::Finale) => tonight(snapshot),
            Some(_) | None => Vec::new(),
        },
    }
}

pub fn phone(snapshot: &Snapshot<'_>) -> PhoneState {
    PhoneState {
        number: snapshot.number,
        show: snapshot.show.to_owned(),
        rehearsal: snapshot.rehearsal,
        cue: snapshot.cue_name(),
        category: category_line(snapshot),
        poll: poll_line(snapshot),
        winners: names(snapshot.winners_now()),
    }
}

pub fn overlay(snapshot: &Snapshot<'_>) -> OverlayState {
    OverlayState {
        number: snapshot.number,
        rehearsal: snapshot.rehearsal,
        cue: snapshot.cue_name(),
        heading: snapshot.category().map(|(_, facts)| facts.name.clone()),
        nominees: nominees(snapshot),
        poll: poll_line(snapshot),
        winners: names(snapshot.winners_now()),
    }
}

pub fn remote(snapshot: &Snapshot<'_>) -> RemoteState {
    let Snapshot { desk, sheet, now, .. } = *snapshot;
    let since = desk.position().map(|position| position.since);
    let next = desk.next(sheet).and_then(|(at, kind)| {
        Some(NextCue {
            cue: kind.as_str(),
            category: kind.category().and_then(|id| snapshot.categories.get(&id)).map(|it| it.name.clone()),
            arm_first: kind.is_final(),
            host_note: sheet.cue(at)?.host_note.clone(),
        })
    });
    RemoteState {
        number: desk.number(),
        rehearsal: snapshot.rehearsal,
        cue: snapshot.cue_name(),
        category: category_line(snapshot),
        since,
        ends_at: since.zip(snapshot.cue()).map(|(since, cue)| since + cue.lasts),
        host_note: snapshot.cue().map(|cue| cue.host_note.clone()).unwrap_or_default(),
        poll: poll_line(snapshot),
        next,
        armed: desk.armed(now),
        control: desk.control(now),
        can_undo: desk.can_undo(),
        winners: names(snapshot.winners_now()),
    }
}

pub fn beat(snapshot: &Snapshot<'_>) -> BeatState {
    let poll = poll_line(snapshot);
    BeatState {
        number: snapshot.number,
        rehearsal: snapshot.rehearsal,
        cue: snapshot.cue_name(),
        phase: poll.as_ref().map(|poll| poll.phase),
        time_up_at: poll.as_ref().and_then(|poll| poll.time_up_at),
        turnout: poll.map_or(0, |poll| poll.turnout),
    }
}

/// The script as planned for an evening that begins at `start`.
pub fn host_script(snapshot: &Snapshot<'_>, start: Timestamp) -> HostScript {
    let line = |(begins, cue): (Timestamp, &crate::show::sheet::SheetCue)| {
        let facts = cue.kind.category().and_then(|id| snapshot.categories.get(&id));
        ScriptLine {
            begins,
            cue: cue.kind.as_str(),
            category: facts.map(line_of),
            nominees: match cue.kind {
                CueKind::Nominees { .. } => facts.map(|facts| facts.nominees.clone()).unwrap_or_default(),
                _ => Vec::new(),
            },
            host_note: cue.host_note.clone(),
            envelope: matches!(cue.kind, CueKind::Reveal { .. }),
        }
    };
    HostScript {
        show: snapshot.show.to_owned(),
        rehearsal: snapshot.rehearsal,
        lines: snapshot.sheet.timetable(start).into_iter().zip(snapshot.sheet.cues()).map(line).collect(),
    }
}

fn line_of(facts: &CategoryFacts) -> CategoryLine {
    CategoryLine { name: facts.name.clone(), question: facts.question.clone() }
}

fn category_line(snapshot: &Snapshot<'_>) -> Option<CategoryLine> {
    snapshot.category().map(|(_, facts)| line_of(facts))
}

/// Those who are up, from when they are presented until one of them has won.
fn nominees(snapshot: &Snapshot<'_>) -> Vec<NomineeLine> {
    let Some((_, facts)) = snapshot.category() else { return Vec::new() };
    match snapshot.cue().map(|cue| cue.kind) {
        Some(
            CueKind::Nominees { .. }
            | CueKind::PollOpen { .. }
            | CueKind::PollClosed { .. }
            | CueKind::Suspense { .. },
        ) => facts.nominees.clone(),
        Some(
            CueKind::Welcome
            | CueKind::Category { .. }
            | CueKind::Reveal { .. }
            | CueKind::Interlude
            | CueKind::Finale,
        )
        | None => Vec::new(),
    }
}

/// The poll of the moment, once it was opened and until its winner is known.
fn poll_line(snapshot: &Snapshot<'_>) -> Option<PollLine> {
    let (category, facts) = snapshot.category()?;
    let run = snapshot.poll_run(category)?;
    if snapshot.desk.reveal(category).is_some() {
        return None;
    }
    let phase = match (run.closed_at, run.paused_since) {
        (Some(_), _) => PollPhase::Closed,
        (None, Some(_)) => PollPhase::Paused,
        (None, None) => PollPhase::Open,
    };
    let time_up_at = run.time_up_at.filter(|_| phase != PollPhase::Closed);
    Some(PollLine { code: facts.poll_code.clone()?, phase, time_up_at, turnout: facts.turnout })
}

fn names(winners: &[WinnerLine]) -> Vec<NomineeLine> {
    winners.iter().map(|winner| winner.nominee.clone()).collect()
}

/// In the order of the run-sheet, which is the order they were revealed in.
fn tonight(snapshot: &Snapshot<'_>) -> Vec<AwardLine> {
    let revealed = |category: CategoryId| {
        let winners = snapshot.revealed(category);
        let facts = snapshot.categories.get(&category).filter(|_| !winners.is_empty())?;
        Some(AwardLine { category: facts.name.clone(), winners: names(winners) })
    };
    let reveals = snapshot.sheet.cues().iter().filter_map(|cue| match cue.kind {
        CueKind::Reveal { category } => Some(category),
        _ => None,
    });
    reveals.filter_map(revealed).collect()
}
