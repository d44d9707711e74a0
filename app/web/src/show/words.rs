//! How cues, spans of time and faults of a run-sheet are said.

use crate::messages::Tr;
use domain::{
    ids::CategoryId,
    language::Language,
    seasons::Category,
    show::{
        desk::{DeskRefusal, Step},
        plan::EditRefusal,
        sheet::{CueKind, SheetFault},
    },
    time::Span,
};
use store::{show::PressRefusal, voting::OpenRefusal};

/// `3.00`, `3:00`: minutes and seconds; hours are minutes too.
pub fn span(t: Tr, span: Span) -> String {
    let seconds = span.0.max(0) / 1_000;
    let mark = if t.language == Language::En { ':' } else { '.' };
    format!("{}{mark}{:02}", seconds / 60, seconds % 60)
}

/// What somebody typed as a length: `3`, `3.30`, `3:30`. None where it means nothing.
pub fn typed_span(text: &str) -> Option<Span> {
    let text = text.trim();
    let (minutes, seconds) = text.split_once([':', '.', ',']).unwrap_or((text, "0"));
    let figure = |text: &str| {
        let plain = !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| text.parse::<i64>().ok()).flatten()
    };
    let seconds = figure(seconds).filter(|seconds| *seconds < 60)?;
    Some(Span::seconds(figure(minutes)? * 60 + seconds))
}

/// `About two hours` is for people; this is `1 h 24 min`.
pub fn long_span(t: Tr, span: Span) -> String {
    let minutes = (span.0.max(0) + 30_000) / 60_000;
    if minutes < 60 {
        t.a("show-minutes", [("n", minutes.into())])
    } else {
        t.a("show-hours", [("h", (minutes / 60).into()), ("m", (minutes % 60).into())])
    }
}

/// `Nominees`, for a cue's kind by its word.
pub fn kind(t: Tr, name: &str) -> String {
    t.of("show-cue-", &name.replace('_', "-"))
}

/// `Nominees: Best talk`.
pub fn cue(t: Tr, cue: CueKind, categories: &[Category]) -> String {
    match cue.category() {
        Some(id) => format!("{}: {}", kind(t, cue.as_str()), category(t, id, categories)),
        None => kind(t, cue.as_str()),
    }
}

pub fn category(t: Tr, id: CategoryId, categories: &[Category]) -> String {
    let found = categories.iter().find(|category| category.id == id);
    found.map(|category| category.name.get(t.language).to_owned()).unwrap_or_default()
}

pub fn fault(t: Tr, fault: SheetFault, categories: &[Category]) -> String {
    let key = format!("show-fault-{}", fault.as_str());
    match fault {
        SheetFault::AnotherPollOpen { open, .. } | SheetFault::LeftOpen { open } => {
            t.a(&key, [("category", category(t, open, categories).into())])
        }
        SheetFault::NeverRevealed { category: id } => {
            t.a(&key, [("category", category(t, id, categories).into())])
        }
        _ => t.s(&key),
    }
}

pub fn edit_refusal(t: Tr, refusal: EditRefusal, categories: &[Category]) -> String {
    match refusal {
        EditRefusal::Changed => t.s("plan-refused-changed"),
        EditRefusal::NoSuchCue { .. } => t.s("plan-refused-no-such-cue"),
        EditRefusal::Past { .. } => t.s("plan-refused-past"),
        EditRefusal::NoteTooLong => t.a("plan-refused-note", [("n", domain::show::plan::NOTE_MAX.into())]),
        EditRefusal::Full => t.s("show-fault-too-long"),
        EditRefusal::Time => t.s("show-fault-time"),
        EditRefusal::Fault(found) => {
            t.a("plan-refused-fault", [("fault", fault(t, found, categories).into())])
        }
    }
}

pub fn press_refusal(t: Tr, refusal: PressRefusal, categories: &[Category]) -> String {
    match refusal {
        PressRefusal::NoShow | PressRefusal::Poll(_) => t.s("show-refused-not-now"),
        PressRefusal::NotAnOperator => t.s("show-refused-not-an-operator"),
        PressRefusal::Sheet(found) => {
            t.a("show-refused-sheet", [("fault", fault(t, found, categories).into())])
        }
        PressRefusal::Open(refusal) => open_refusal(t, refusal),
        PressRefusal::NoPoll => t.s("show-refused-no-poll"),
        PressRefusal::Desk(refusal) => desk_refusal(t, refusal),
    }
}

fn open_refusal(t: Tr, refusal: OpenRefusal) -> String {
    match refusal {
        OpenRefusal::AlreadyOpened => t.s("show-refused-already-opened"),
        OpenRefusal::DecisionsPending { pending } => t.a("organise-pending", [("n", pending.into())]),
        OpenRefusal::Unconfirmed { finalists } => t.a("organise-unconfirmed", [("n", finalists.into())]),
        OpenRefusal::TooFewFinalists { finalists } => t.a("organise-too-few", [("n", finalists.into())]),
    }
}

fn desk_refusal(t: Tr, refusal: DeskRefusal) -> String {
    let key = match refusal {
        DeskRefusal::MovedOn { .. } => "show-refused-moved-on",
        DeskRefusal::HeldBy(_) => "show-refused-held",
        DeskRefusal::NotInControl => "show-refused-not-in-control",
        DeskRefusal::ArmFirst => "show-refused-arm-first",
        DeskRefusal::NothingArmed => "show-refused-nothing-armed",
        DeskRefusal::ArmedTooLongAgo => "show-refused-armed-too-long-ago",
        DeskRefusal::LastCue => "show-refused-last-cue",
        DeskRefusal::NotAhead { .. } | DeskRefusal::CannotSkip { .. } => "show-refused-cannot-skip",
        DeskRefusal::NoPollOpen => "show-refused-no-poll-open",
        DeskRefusal::AlreadyPaused => "show-refused-already-paused",
        DeskRefusal::NotPaused => "show-refused-not-paused",
        DeskRefusal::NoCountdown => "show-refused-no-countdown",
        DeskRefusal::ExtensionOutOfRange => "show-refused-extension",
        DeskRefusal::CannotUndo => "show-refused-cannot-undo",
    };
    t.s(key)
}

/// What a step is called before it is done: `Open the poll on Best talk`.
pub fn step(t: Tr, step: Step, next: Option<CueKind>, categories: &[Category]) -> String {
    match (step, next) {
        (Step::Next, Some(kind)) => {
            let name = kind.category().map(|id| category(t, id, categories)).unwrap_or_default();
            let key = match kind {
                CueKind::PollOpen { .. } => "show-do-open",
                CueKind::PollClosed { .. } => "show-do-close",
                CueKind::Reveal { .. } => "show-do-reveal",
                _ => return t.a("show-do-next", [("cue", cue(t, kind, categories).into())]),
            };
            t.a(key, [("category", name.into())])
        }
        (Step::Next, None) => t.s("show-refused-last-cue"),
        (Step::SkipTo { .. }, _) => t.s("show-skip"),
        (Step::Pause, _) => t.s("show-pause"),
        (Step::Resume, _) => t.s("show-resume"),
        (Step::Extend { by }, _) => t.a("show-extend", [("span", span(t, by).into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_as_people_write_them() {
        for (text, seconds) in
            [("3", 180), ("3.30", 210), ("3:30", 210), (" 0,05 ", 5), ("90", 5_400), ("0:00", 0)]
        {
            assert_eq!(typed_span(text), Some(Span::seconds(seconds)), "{text:?}");
        }
        for text in ["", "x", "-1", "3:60", "3:", ":30", "3:3:3", "99999", "1e3", "٣"] {
            assert_eq!(typed_span(text), None, "{text:?}");
        }
    }

    #[test]
    fn what_is_written_is_read_as_the_same() {
        for language in Language::ALL {
            let t = Tr::new(language);
            for seconds in [0, 5, 65, 3_600, 14_400] {
                assert_eq!(typed_span(&span(t, Span::seconds(seconds))), Some(Span::seconds(seconds)));
            }
        }
    }
}
