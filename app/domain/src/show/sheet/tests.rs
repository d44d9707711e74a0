use super::*;

const A: CategoryId = CategoryId(1);
const B: CategoryId = CategoryId(2);

/// `w` welcome, `f` finale, `i` interlude, and for category A `c n o x s r`, for B the same letters in capitals.
fn kind(letter: char) -> CueKind {
    let category = if letter.is_uppercase() { B } else { A };
    match letter.to_ascii_lowercase() {
        'w' => CueKind::Welcome,
        'f' => CueKind::Finale,
        'i' => CueKind::Interlude,
        'c' => CueKind::Category { category },
        'n' => CueKind::Nominees { category },
        'o' => CueKind::PollOpen { category, countdown: Some(Span::minutes(2)) },
        'x' => CueKind::PollClosed { category },
        's' => CueKind::Suspense { category },
        'r' => CueKind::Reveal { category },
        other => panic!("{other}"),
    }
}

fn cue(kind: CueKind) -> SheetCue {
    SheetCue { kind, lasts: Span::minutes(3), delay: Span(0), host_note: String::new() }
}

fn sheet(letters: &str) -> Result<RunSheet, SheetFault> {
    RunSheet::new(letters.chars().map(|letter| cue(kind(letter))).collect())
}

#[test]
fn an_evening_makes_sense_from_the_first_cue_to_the_last() {
    for whole in ["w", "f", "wcnoxsrif", "wcnoxsrCNOXSRf", "noxOXrR", "csr", "woixirf", "oxcnsr"] {
        assert!(sheet(whole).is_ok(), "{whole}");
    }
    let table = [
        ("", SheetFault::Empty),
        ("iw", SheetFault::WelcomeNotFirst { cue: 1 }),
        ("fi", SheetFault::FinaleNotLast { cue: 0 }),
        ("oOxX", SheetFault::AnotherPollOpen { cue: 1, open: A }),
        ("oox", SheetFault::PollOutOfOrder { cue: 1 }),
        ("oxoxr", SheetFault::PollOutOfOrder { cue: 2 }),
        ("x", SheetFault::PollOutOfOrder { cue: 0 }),
        ("oX", SheetFault::PollOutOfOrder { cue: 1 }),
        ("or", SheetFault::StillVoting { cue: 1 }),
        ("osxr", SheetFault::StillVoting { cue: 1 }),
        ("oxrr", SheetFault::AfterReveal { cue: 3 }),
        ("rox", SheetFault::AfterReveal { cue: 1 }),
        ("oxrn", SheetFault::AfterReveal { cue: 3 }),
        ("wo", SheetFault::LeftOpen { open: A }),
        ("oxOXR", SheetFault::NeverRevealed { category: A }),
    ];
    for (letters, fault) in table {
        assert_eq!(sheet(letters), Err(fault), "{letters}");
    }
    assert_eq!(sheet(&"i".repeat(301)), Err(SheetFault::TooLong { cues: 301 }));
}

#[test]
fn times_are_neither_negative_nor_endless() {
    let fine = cue(CueKind::Interlude);
    let countdown = |span| cue(CueKind::PollOpen { category: A, countdown: Some(span) });
    for wrong in [
        SheetCue { lasts: Span(-1), ..fine.clone() },
        SheetCue { lasts: Span(RunSheet::LONGEST.0 + 1), ..fine.clone() },
        SheetCue { delay: Span(-1), ..fine.clone() },
        countdown(Span(-1)),
        countdown(Span(i64::MAX)),
    ] {
        assert_eq!(RunSheet::new(vec![fine.clone(), wrong]), Err(SheetFault::Time { cue: 1 }));
    }
    let longest = vec![SheetCue { lasts: RunSheet::LONGEST, delay: RunSheet::LONGEST, ..fine }; 300];
    assert_eq!(RunSheet::new(longest).unwrap().length(), Span::hours(2400));
}

#[test]
fn a_delay_moves_its_cue_and_all_that_follow() {
    let mut cues: Vec<_> = "wci".chars().map(|letter| cue(kind(letter))).collect();
    cues[1].delay = Span::minutes(5);
    let sheet = RunSheet::new(cues).unwrap();
    let minutes = |times: Vec<Timestamp>| times.iter().map(|at| at.0 / 60_000).collect::<Vec<_>>();
    let at = |minute: i64| Timestamp(minute * 60_000);

    assert_eq!(minutes(sheet.timetable(at(100))), [100, 108, 111]);
    assert_eq!(sheet.length(), Span::minutes(14));
    // the welcome began at 102 and lasts three minutes; at 110 it is five over
    assert_eq!(minutes(sheet.forecast(0, at(102), at(103))), [110, 113]);
    assert_eq!(minutes(sheet.forecast(0, at(102), at(110))), [115, 118]);
    assert_eq!(minutes(sheet.forecast(2, at(102), at(110))), Vec::<i64>::new());
    assert_eq!(minutes(sheet.forecast(9, at(102), at(110))), Vec::<i64>::new());
}

#[test]
fn a_run_sheet_is_stored_as_its_cues_and_checked_when_read() {
    let stored = r#"[{"kind":"welcome","lasts":180000},{"kind":"poll_open","category":1,"countdown":120000,"lasts":180000,"delay":0,"host_note":"Slowly"},{"kind":"poll_closed","category":1,"lasts":0},{"kind":"reveal","category":1,"lasts":60000}]"#;

    let sheet: RunSheet = serde_json::from_str(stored).unwrap();

    assert_eq!(sheet.cues()[1].kind, CueKind::PollOpen { category: A, countdown: Some(Span::minutes(2)) });
    assert_eq!(sheet.cues()[1].host_note, "Slowly");
    let written = serde_json::to_string(&sheet).unwrap();
    assert_eq!(serde_json::from_str::<RunSheet>(&written).unwrap(), sheet);
    let left_open = r#"[{"kind":"poll_open","category":1,"lasts":0}]"#;
    assert!(serde_json::from_str::<RunSheet>(left_open).unwrap_err().to_string().contains("LeftOpen"));
}
