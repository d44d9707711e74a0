//! Plants winners in the snapshot and looks for them in every frame of every surface, at every moment of evenings that
//! operators of all kinds drive.

use super::*;
use crate::{
    ids::AccountId,
    show::desk::{Command, DeskPress, Step},
    time::Span,
};
use proptest::prelude::*;
use serde_json::Value;

const A: CategoryId = CategoryId(1);
const B: CategoryId = CategoryId(2);
const ANNE: AccountId = AccountId(10);

fn sheet() -> RunSheet {
    let kinds = [
        CueKind::Welcome,
        CueKind::Category { category: A },
        CueKind::Nominees { category: A },
        CueKind::PollOpen { category: A, countdown: Some(Span::minutes(2)) },
        CueKind::Interlude,
        CueKind::PollClosed { category: A },
        CueKind::Suspense { category: A },
        CueKind::Reveal { category: A },
        CueKind::Interlude,
        CueKind::Nominees { category: B },
        CueKind::Suspense { category: B },
        CueKind::Reveal { category: B },
        CueKind::Finale,
    ];
    let cue = |kind: CueKind| SheetCue {
        kind,
        lasts: Span::minutes(1),
        delay: Span(0),
        host_note: format!("Note on {}", kind.as_str()),
    };
    RunSheet::new(kinds.into_iter().map(cue).collect()).unwrap()
}

fn nominee(number: u32) -> NomineeLine {
    NomineeLine { number, title: format!("Nominee {number}"), library: format!("Library {number}") }
}

fn categories() -> BTreeMap<CategoryId, CategoryFacts> {
    let facts = |name: &str, code: Option<&str>, numbers: [u32; 2]| CategoryFacts {
        name: name.to_owned(),
        question: "Who?".to_owned(),
        poll_code: code.map(str::to_owned),
        nominees: numbers.map(nominee).to_vec(),
        turnout: 612,
    };
    BTreeMap::from([(A, facts("Best talk", Some("K4M7"), [1, 2])), (B, facts("Best film", None, [3, 4]))])
}

/// Everything a screen could show of these winners is marked.
fn winners(mark: &str, number: u32) -> BTreeMap<CategoryId, Sealed<Vec<WinnerLine>>> {
    let line = |category: &str, number| WinnerLine {
        nominee: NomineeLine {
            number,
            title: format!("{mark}-{category}-title"),
            library: format!("{mark}-{category}-library"),
        },
        citation: format!("{mark}-{category}-citation"),
    };
    BTreeMap::from([
        (A, Sealed::new(A, vec![line("A", number)])),
        (B, Sealed::new(B, vec![line("B", number + 2), line("B", 9)])),
    ])
}

/// Every surface's frame, by name, as it is sent.
fn frames(
    desk: &Desk,
    winners: &BTreeMap<CategoryId, Sealed<Vec<WinnerLine>>>,
    now: Timestamp,
) -> Vec<(&'static str, String)> {
    let (sheet, categories) = (sheet(), categories());
    let snapshot = Snapshot {
        show: "Awards night",
        number: desk.number(),
        rehearsal: false,
        sheet: &sheet,
        desk,
        categories: &categories,
        winners,
        now,
    };
    fn frame<S: Serialize>(state: &S) -> String {
        Feed::new(0).offer(state).unwrap().unwrap()
    }
    vec![
        ("stage", frame(&stage(&snapshot))),
        ("phone", frame(&phone(&snapshot))),
        ("remote", frame(&remote(&snapshot))),
        ("overlay", frame(&overlay(&snapshot))),
        ("beat", frame(&beat(&snapshot))),
        ("script", frame(&host_script(&snapshot, Timestamp(0)))),
        ("log", format!("{snapshot:?}")),
    ]
}

/// Presses what it can, one after the other; calls `look` with every state.
fn drive(commands: &[Command], mut look: impl FnMut(&Desk, Timestamp)) {
    let (sheet, mut desk, mut now) = (sheet(), Desk::default(), Timestamp(1_000));
    look(&desk, now);
    for command in [Command::TakeControl].iter().chain(commands) {
        now = now + Span::seconds(1);
        let _ = desk.press(&sheet, DeskPress { by: ANNE, number: desk.number(), command: *command }, now);
        look(&desk, now);
    }
}

/// Arms and confirms every cue of the evening.
fn whole_evening() -> Vec<Command> {
    [Command::Arm(Step::Next), Command::Confirm].repeat(sheet().cues().len())
}

fn any_command() -> impl Strategy<Value = Command> {
    prop_oneof![
        6 => Just(Command::Arm(Step::Next)),
        6 => Just(Command::Confirm),
        3 => Just(Command::Go(Step::Next)),
        2 => Just(Command::Undo),
        1 => Just(Command::Go(Step::Pause)),
        1 => Just(Command::Go(Step::Resume)),
        1 => (0..13_usize).prop_map(|cue| Command::Go(Step::SkipTo { cue })),
    ]
}

fn look_for_leaks(desk: &Desk, now: Timestamp) {
    let (one, other) = (winners("PLANTED", 1), winners("HIDDEN", 2));
    for category in [A, B] {
        if desk.reveal(category).is_some() {
            continue;
        }
        let mark = format!("PLANTED-{}", if category == A { "A" } else { "B" });
        for (surface, frame) in frames(desk, &one, now) {
            assert!(!frame.contains(&mark), "{surface} tells who won: {frame}");
        }
    }
    if desk.reveal(A).is_none() && desk.reveal(B).is_none() {
        // whoever won, every byte is the same
        assert_eq!(frames(desk, &one, now), frames(desk, &other, now));
    }
}

#[test]
fn nothing_tells_who_won_before_the_reveal_and_the_reveal_does() {
    let mut shown = Vec::new();
    drive(&whole_evening(), |desk, now| {
        look_for_leaks(desk, now);
        for (surface, frame) in frames(desk, &winners("PLANTED", 1), now) {
            for mark in ["PLANTED-A", "PLANTED-B"] {
                let line = format!("{surface} {mark}");
                if frame.contains(mark) && !shown.contains(&line) {
                    shown.push(line);
                }
            }
        }
    });

    let each = |mark| ["stage", "phone", "remote", "overlay"].map(|surface| format!("{surface} {mark}"));
    assert_eq!(shown, [each("PLANTED-A"), each("PLANTED-B")].concat());
}

proptest! {
    // each case writes a thousand frames
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_way_of_driving_the_show_tells_who_won_before_the_reveal(
        commands in prop::collection::vec(any_command(), 0..60),
    ) {
        drive(&commands, look_for_leaks);
    }
}

/// The frame of a surface at each cue, once.
fn at_each_cue(surface: &str) -> Vec<Value> {
    let (mut seen, mut frames_seen) = (Vec::new(), Vec::new());
    drive(&whole_evening(), |desk, now| {
        let cue = desk.position().map(|it| it.cue);
        if !seen.contains(&cue) {
            seen.push(cue);
            let all = frames(desk, &winners("Won", 1), now);
            let (_, frame) = all.iter().find(|(name, _)| *name == surface).unwrap();
            let json = frame.split_once("data: ").unwrap().1;
            frames_seen.push(serde_json::from_str(json).unwrap());
        }
    });
    frames_seen
}

#[test]
fn the_stage_shows_what_belongs_to_each_cue() {
    let lines: Vec<String> = at_each_cue("stage")
        .iter()
        .map(|frame| {
            let count = |key: &str| frame[key].as_array().unwrap().len();
            format!(
                "{}: {} | nominees {} poll {} winners {} tonight {}",
                frame["cue"].as_str().unwrap(),
                frame["category"]["name"].as_str().unwrap_or("-"),
                count("nominees"),
                frame["poll"]["phase"].as_str().unwrap_or("-"),
                count("winners"),
                count("tonight"),
            )
        })
        .collect();

    insta::assert_snapshot!(lines.join("\n"), @"
    before: - | nominees 0 poll - winners 0 tonight 0
    welcome: - | nominees 0 poll - winners 0 tonight 0
    category: Best talk | nominees 0 poll - winners 0 tonight 0
    nominees: Best talk | nominees 2 poll - winners 0 tonight 0
    poll_open: Best talk | nominees 2 poll open winners 0 tonight 0
    interlude: Best talk | nominees 0 poll open winners 0 tonight 0
    poll_closed: Best talk | nominees 2 poll closed winners 0 tonight 0
    suspense: Best talk | nominees 2 poll closed winners 0 tonight 0
    reveal: Best talk | nominees 0 poll - winners 1 tonight 0
    interlude: - | nominees 0 poll - winners 0 tonight 1
    nominees: Best film | nominees 2 poll - winners 0 tonight 0
    suspense: Best film | nominees 2 poll - winners 0 tonight 0
    reveal: Best film | nominees 0 poll - winners 2 tonight 0
    finale: - | nominees 0 poll - winners 0 tonight 2
    ");
}

#[test]
fn a_phone_that_comes_late_is_at_the_current_moment_at_once() {
    let frames = at_each_cue("phone");
    let voting = &frames[4];

    assert_eq!(voting["cue"], "poll_open");
    assert_eq!(voting["poll"]["code"], "K4M7");
    assert_eq!(voting["poll"]["turnout"], 612);
    // while people vote they can, whatever is on the stage
    assert_eq!(frames[5]["cue"], "interlude");
    assert_eq!(frames[5]["poll"]["phase"], "open");
    assert_eq!(frames[5]["category"]["name"], "Best talk");
}

#[test]
fn the_remote_says_what_comes_next_and_that_it_cannot_be_taken_back() {
    let frames = at_each_cue("remote");

    assert_eq!(frames[0]["cue"], "before");
    assert_eq!(frames[0]["next"]["cue"], "welcome");
    assert_eq!(frames[3]["next"]["cue"], "poll_open");
    assert_eq!(frames[3]["next"]["arm_first"], true);
    assert_eq!(frames[3]["next"]["category"], "Best talk");
    assert_eq!(frames[3]["host_note"], "Note on nominees");
    assert_eq!(frames[13]["next"], Value::Null);
    let (since, ends) = (frames[3]["since"].as_i64().unwrap(), frames[3]["ends_at"].as_i64().unwrap());
    assert_eq!(ends - since, 60_000);
}

#[test]
fn the_script_marks_where_the_envelope_is_opened() {
    let script = &at_each_cue("script")[0];

    let envelopes: Vec<_> = script["lines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["envelope"] == true)
        .map(|line| {
            (line["begins"].as_i64().unwrap() / 60_000, line["category"]["name"].as_str().unwrap().to_owned())
        })
        .collect();
    assert_eq!(envelopes, [(7, "Best talk".to_owned()), (11, "Best film".to_owned())]);
}
