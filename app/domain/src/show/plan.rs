//! Writing the run-sheet: one change at a time, to cues that are still to come.
//!
//! Until the evening begins the sheet may be unfinished, with a poll that is opened and not yet closed; once it has
//! begun, every change leaves a sheet that makes sense from the first cue to the last.

use super::sheet::{CueKind, RunSheet, SheetCue, SheetFault};
use crate::{ids::CategoryId, time::Span};

/// Of a host note, in characters.
pub const NOTE_MAX: usize = 2_000;

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Puts a cue in front of the one that is at this place now; at the number of cues: at the end.
    Add {
        at: usize,
        cue: SheetCue,
    },
    /// Puts all cues of an award there.
    AddAward {
        at: usize,
        category: CategoryId,
    },
    Change {
        at: usize,
        cue: SheetCue,
    },
    Remove {
        at: usize,
    },
    /// One place earlier.
    Up {
        at: usize,
    },
    /// One place later.
    Down {
        at: usize,
    },
    /// All again from the season's categories.
    Standard,
}

/// Why a change is not made. The first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditRefusal {
    /// Somebody has changed the sheet since the page was made.
    Changed,
    NoSuchCue {
        cue: usize,
    },
    /// It is on the stage or behind us.
    Past {
        cue: usize,
    },
    /// At most [`NOTE_MAX`] characters.
    NoteTooLong,
    /// At most [`RunSheet::MOST_CUES`].
    Full,
    /// Lengths, delays and countdowns are 0 to [`RunSheet::LONGEST`].
    Time,
    /// The evening has begun, and this would leave a sheet that makes no sense.
    Fault(SheetFault),
}

/// An award of the season, for the sheet that is made from them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedAward {
    pub category: CategoryId,
    /// The show opens and closes its poll. Not where the jury decides alone, or where people vote before the evening.
    pub votes_in_show: bool,
}

/// The cues as they are after `edit`. `past` is how many of them are no longer to be changed: those up to and with
/// the current one, none before the evening has begun.
pub fn edited(
    cues: &[SheetCue],
    past: usize,
    edit: Edit,
    awards: &[PlannedAward],
) -> Result<Vec<SheetCue>, EditRefusal> {
    let mut cues = cues.to_vec();
    let last = cues.len();
    let there = |at: usize| match at {
        at if at >= last => Err(EditRefusal::NoSuchCue { cue: at }),
        at if at < past => Err(EditRefusal::Past { cue: at }),
        at => Ok(at),
    };
    let gap = |at: usize| match at {
        at if at > last => Err(EditRefusal::NoSuchCue { cue: at }),
        at if at < past => Err(EditRefusal::Past { cue: at }),
        at => Ok(at),
    };
    match edit {
        Edit::Add { at, cue } => cues.insert(gap(at)?, checked(cue)?),
        Edit::AddAward { at, category } => {
            let known = awards.iter().find(|award| award.category == category);
            let award = known.copied().unwrap_or(PlannedAward { category, votes_in_show: true });
            let at = gap(at)?;
            cues.splice(at..at, of_award(award));
        }
        Edit::Change { at, cue } => cues[there(at)?] = checked(cue)?,
        Edit::Remove { at } => {
            let gone = cues.remove(there(at)?);
            // one change is one press, and during the evening each must leave a whole sheet
            if let CueKind::PollOpen { category, .. } = gone.kind
                && past > 0
            {
                cues.retain(|cue| cue.kind != CueKind::PollClosed { category });
            }
        }
        Edit::Up { at } => {
            let at = there(at)?;
            let above = at.checked_sub(1).ok_or(EditRefusal::NoSuchCue { cue: at })?;
            cues.swap(there(above)?, at);
        }
        Edit::Down { at } => cues.swap(there(at)?, there(at + 1)?),
        Edit::Standard if past > 0 => return Err(EditRefusal::Past { cue: 0 }),
        Edit::Standard => cues = standard(awards),
    }
    if cues.len() > RunSheet::MOST_CUES {
        return Err(EditRefusal::Full);
    }
    if past > 0 {
        RunSheet::new(cues.clone()).map_err(EditRefusal::Fault)?;
    }
    Ok(cues)
}

fn checked(cue: SheetCue) -> Result<SheetCue, EditRefusal> {
    if cue.host_note.chars().count() > NOTE_MAX {
        return Err(EditRefusal::NoteTooLong);
    }
    if cue.has_possible_times() { Ok(cue) } else { Err(EditRefusal::Time) }
}

/// Welcome, every award in its order, finale.
pub fn standard(awards: &[PlannedAward]) -> Vec<SheetCue> {
    let welcome = [cue(CueKind::Welcome, Span::minutes(5))];
    let finale = [cue(CueKind::Finale, Span::minutes(5))];
    let awards = awards.iter().flat_map(|award| of_award(*award));
    welcome.into_iter().chain(awards).chain(finale).collect()
}

/// Category, nominees, three minutes to vote, suspense, reveal.
fn of_award(PlannedAward { category, votes_in_show }: PlannedAward) -> Vec<SheetCue> {
    let countdown = Some(Span::minutes(3));
    let polls = [
        cue(CueKind::PollOpen { category, countdown }, Span::minutes(3)),
        cue(CueKind::PollClosed { category }, Span::seconds(30)),
    ];
    [
        cue(CueKind::Category { category }, Span::minutes(1)),
        cue(CueKind::Nominees { category }, Span::minutes(3)),
    ]
    .into_iter()
    .chain(polls.into_iter().filter(|_| votes_in_show))
    .chain([
        cue(CueKind::Suspense { category }, Span::seconds(30)),
        cue(CueKind::Reveal { category }, Span::minutes(3)),
    ])
    .collect()
}

const fn cue(kind: CueKind, lasts: Span) -> SheetCue {
    SheetCue { kind, lasts, delay: Span(0), host_note: String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: PlannedAward = PlannedAward { category: CategoryId(1), votes_in_show: true };
    const B: PlannedAward = PlannedAward { category: CategoryId(2), votes_in_show: false };

    fn kinds(cues: &[SheetCue]) -> String {
        let kind = |cue: &SheetCue| match cue.kind.category() {
            Some(category) => format!("{}-{category}", cue.kind.as_str()),
            None => cue.kind.as_str().to_owned(),
        };
        cues.iter().map(kind).collect::<Vec<_>>().join(" ")
    }

    fn break_of(seconds: i64) -> SheetCue {
        cue(CueKind::Interlude, Span::seconds(seconds))
    }

    #[test]
    fn the_standard_sheet_makes_sense_and_leaves_out_polls_that_are_held_elsewhere() {
        let cues = standard(&[A, B]);

        assert_eq!(
            kinds(&cues),
            "welcome category-1 nominees-1 poll_open-1 poll_closed-1 suspense-1 reveal-1 \
             category-2 nominees-2 suspense-2 reveal-2 finale"
        );
        let sheet = RunSheet::new(cues).unwrap();
        assert_eq!(sheet.length(), Span::seconds(28 * 60 + 30));
        assert!(RunSheet::new(standard(&[])).is_ok());
    }

    #[test]
    fn before_the_evening_a_sheet_may_be_unfinished() {
        let cues = standard(&[A]);

        let without_close = edited(&cues, 0, Edit::Remove { at: 4 }, &[A]).unwrap();
        let moved = edited(&cues, 0, Edit::Down { at: 3 }, &[A]).unwrap();
        let first = edited(&cues, 0, Edit::Add { at: 0, cue: break_of(60) }, &[A]).unwrap();

        assert!(RunSheet::new(without_close).is_err());
        assert_eq!(
            kinds(&moved),
            "welcome category-1 nominees-1 poll_closed-1 poll_open-1 suspense-1 reveal-1 finale"
        );
        assert_eq!(RunSheet::new(first), Err(SheetFault::WelcomeNotFirst { cue: 1 }));
        assert_eq!(edited(&cues, 0, Edit::Up { at: 0 }, &[A]), Err(EditRefusal::NoSuchCue { cue: 0 }));
        assert_eq!(edited(&cues, 0, Edit::Down { at: 7 }, &[A]), Err(EditRefusal::NoSuchCue { cue: 8 }));
        assert_eq!(
            edited(&cues, 0, Edit::Standard, &[]).map(|cues| kinds(&cues)),
            Ok("welcome finale".into())
        );
    }

    #[test]
    fn once_it_has_begun_only_what_lies_ahead_is_changed_and_the_sheet_stays_whole() {
        let cues = standard(&[A]);
        // voting is open: welcome, category, nominees and the opening are behind us
        let change = |edit| edited(&cues, 4, edit, &[A, B]);

        for (edit, cue) in [
            (Edit::Remove { at: 3 }, 3),
            (Edit::Up { at: 4 }, 3),
            (Edit::Add { at: 3, cue: break_of(60) }, 3),
            (Edit::Change { at: 0, cue: break_of(60) }, 0),
        ] {
            assert_eq!(change(edit), Err(EditRefusal::Past { cue }));
        }
        assert_eq!(
            change(Edit::Remove { at: 4 }),
            Err(EditRefusal::Fault(SheetFault::StillVoting { cue: 4 }))
        );
        assert_eq!(change(Edit::Standard), Err(EditRefusal::Past { cue: 0 }));
        // a poll that turns out to be held elsewhere leaves with its close
        let without = edited(&cues, 1, Edit::Remove { at: 3 }, &[A]).unwrap();
        assert_eq!(kinds(&without), "welcome category-1 nominees-1 suspense-1 reveal-1 finale");
        let longer = change(Edit::Add { at: 4, cue: break_of(300) }).unwrap();
        assert_eq!(longer[..4], cues[..4]);
        let with_b = change(Edit::AddAward { at: 7, category: B.category }).unwrap();
        assert!(kinds(&with_b).ends_with("reveal-1 category-2 nominees-2 suspense-2 reveal-2 finale"));
    }

    #[test]
    fn what_does_not_fit_is_said() {
        let cues = standard(&[A]);
        let noted = |text: String| SheetCue { host_note: text, ..break_of(60) };

        let long = Edit::Change { at: 1, cue: noted("å".repeat(NOTE_MAX + 1)) };
        assert_eq!(edited(&cues, 0, long, &[A]), Err(EditRefusal::NoteTooLong));
        assert!(edited(&cues, 0, Edit::Change { at: 1, cue: noted("å".repeat(NOTE_MAX)) }, &[A]).is_ok());
        for seconds in [-1, RunSheet::LONGEST.0 / 1000 + 1] {
            let cue = break_of(seconds);
            assert_eq!(edited(&cues, 0, Edit::Add { at: 1, cue }, &[A]), Err(EditRefusal::Time));
        }
        let full = vec![break_of(1); RunSheet::MOST_CUES];
        assert_eq!(edited(&full, 0, Edit::Add { at: 1, cue: break_of(1) }, &[A]), Err(EditRefusal::Full));
        assert_eq!(
            edited(&full, 0, Edit::AddAward { at: 1, category: A.category }, &[A]),
            Err(EditRefusal::Full)
        );
    }
}
