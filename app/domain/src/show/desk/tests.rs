use super::*;
use crate::show::sheet::SheetCue;
use proptest::prelude::*;

const A: CategoryId = CategoryId(1);
const B: CategoryId = CategoryId(2);
const ANNE: AccountId = AccountId(10);
const BO: AccountId = AccountId(11);

/// Welcome, category, nominees, poll with two minutes, interlude, closed, suspense, reveal, interlude; then B without
/// a countdown, and the finale.
fn evening() -> RunSheet {
    let two_minutes = Some(Span::minutes(2));
    let kinds = [
        CueKind::Welcome,
        CueKind::Category { category: A },
        CueKind::Nominees { category: A },
        CueKind::PollOpen { category: A, countdown: two_minutes },
        CueKind::Interlude,
        CueKind::PollClosed { category: A },
        CueKind::Suspense { category: A },
        CueKind::Reveal { category: A },
        CueKind::Interlude,
        CueKind::PollOpen { category: B, countdown: None },
        CueKind::PollClosed { category: B },
        CueKind::Reveal { category: B },
        CueKind::Finale,
    ];
    let cue = |kind| SheetCue { kind, lasts: Span::minutes(1), delay: Span(0), host_note: String::new() };
    RunSheet::new(kinds.into_iter().map(cue).collect()).unwrap()
}

struct Evening {
    sheet: RunSheet,
    desk: Desk,
    now: Timestamp,
}

impl Evening {
    /// Anne is in control.
    fn begin() -> Self {
        let mut evening = Self { sheet: evening(), desk: Desk::default(), now: Timestamp(1_000_000) };
        evening.press(ANNE, Command::TakeControl).unwrap();
        evening
    }

    fn press(&mut self, by: AccountId, command: Command) -> Result<Option<Effect>, DeskRefusal> {
        let press = DeskPress { by, number: self.desk.number(), command };
        self.desk.press(&self.sheet, press, self.now)
    }

    fn go(&mut self, step: Step) -> Result<Option<Effect>, DeskRefusal> {
        self.press(ANNE, Command::Go(step))
    }

    fn armed(&mut self, step: Step) -> Result<Option<Effect>, DeskRefusal> {
        self.press(ANNE, Command::Arm(step))?;
        self.press(ANNE, Command::Confirm)
    }

    /// To this cue, arming whatever needs it.
    fn until(mut self, cue: usize) -> Self {
        while self.desk.position().map(|it| it.cue) != Some(cue) {
            self.armed(Step::Next).unwrap();
        }
        self
    }

    fn pass(&mut self, span: Span) {
        self.now = self.now + span;
    }
}

#[test]
fn an_evening_goes_from_cue_to_cue_and_tells_what_has_to_happen() {
    let mut evening = Evening::begin();
    let mut effects = Vec::new();
    let mut moments = Vec::new();

    while evening.desk.next(&evening.sheet).is_some() {
        effects.extend(evening.armed(Step::Next).unwrap());
        moments.push(evening.desk.moment(&evening.sheet).as_str());
    }

    use Effect::{ClosePoll, OpenPoll, Reveal};
    assert_eq!(effects, [OpenPoll(A), ClosePoll(A), Reveal(A), OpenPoll(B), ClosePoll(B), Reveal(B)]);
    assert_eq!(
        moments.join(" "),
        "waiting waiting waiting voting voting counting counting revealed waiting voting counting revealed waiting"
    );
    assert_eq!(evening.armed(Step::Next), Err(DeskRefusal::LastCue));
}

#[test]
fn what_cannot_be_taken_back_is_armed_and_confirmed_with_a_second_press() {
    let mut evening = Evening::begin().until(2);

    assert_eq!(evening.go(Step::Next), Err(DeskRefusal::ArmFirst));
    assert_eq!(evening.press(ANNE, Command::Confirm), Err(DeskRefusal::NothingArmed));
    assert_eq!(evening.press(ANNE, Command::Arm(Step::Next)), Ok(None));
    assert_eq!(evening.desk.armed(evening.now), Some(Step::Next));
    assert_eq!(evening.desk.position().unwrap().cue, 2);
    assert_eq!(evening.press(ANNE, Command::Disarm), Ok(None));
    assert_eq!(evening.press(ANNE, Command::Confirm), Err(DeskRefusal::NothingArmed));
    assert_eq!(evening.press(ANNE, Command::Disarm), Err(DeskRefusal::NothingArmed));
    evening.press(ANNE, Command::Arm(Step::Next)).unwrap();
    evening.pass(ARMED_FOR);
    assert_eq!(evening.desk.armed(evening.now), None);
    assert_eq!(evening.press(ANNE, Command::Confirm), Err(DeskRefusal::ArmedTooLongAgo));
    assert_eq!(evening.armed(Step::Next), Ok(Some(Effect::OpenPoll(A))));
}

#[test]
fn a_press_counts_only_for_the_state_its_page_was_made_for() {
    let mut evening = Evening::begin();
    let number = evening.desk.number();
    let press = DeskPress { by: ANNE, number, command: Command::Go(Step::Next) };

    evening.desk.press(&evening.sheet, press, evening.now).unwrap();
    let twice = evening.desk.press(&evening.sheet, press, evening.now);

    assert_eq!(twice, Err(DeskRefusal::MovedOn { number: number + 1 }));
    assert_eq!(evening.desk.position().unwrap().cue, 0);
}

#[test]
fn one_person_is_in_control_until_they_hand_over_let_go_or_are_gone() {
    let mut evening = Evening::begin();
    let held = |holder, now: Timestamp| DeskRefusal::HeldBy(Control { holder, until: now + LEASE });

    assert_eq!(evening.press(BO, Command::Go(Step::Next)), Err(held(ANNE, evening.now)));
    assert_eq!(evening.press(BO, Command::TakeControl), Err(held(ANNE, evening.now)));
    evening.press(ANNE, Command::Arm(Step::Next)).unwrap();
    evening.press(ANNE, Command::HandOver { to: BO }).unwrap();
    assert_eq!(evening.press(BO, Command::Confirm), Err(DeskRefusal::NothingArmed));
    assert_eq!(evening.go(Step::Next), Err(held(BO, evening.now)));
    assert_eq!(evening.press(BO, Command::Go(Step::Next)), Ok(None));
    // Bo's phone stays awake for a while, then it does not
    evening.pass(Span::seconds(40));
    evening.desk.renew(BO, evening.now).unwrap();
    evening.pass(Span::seconds(40));
    assert_eq!(evening.desk.renew(ANNE, evening.now), Err(held(BO, evening.now - Span::seconds(40))));
    evening.pass(Span::seconds(5));
    assert_eq!(evening.desk.control(evening.now), None);
    assert_eq!(evening.press(BO, Command::Go(Step::Next)), Err(DeskRefusal::NotInControl));
    assert_eq!(evening.press(ANNE, Command::TakeControl), Ok(None));
    assert_eq!(evening.press(ANNE, Command::ReleaseControl), Ok(None));
    assert_eq!(evening.press(BO, Command::TakeControl), Ok(None));
}

#[test]
fn only_cues_that_did_nothing_are_undone_or_skipped() {
    let mut evening = Evening::begin();
    assert_eq!(evening.press(ANNE, Command::Undo), Err(DeskRefusal::CannotUndo));
    evening.go(Step::SkipTo { cue: 2 }).unwrap();
    assert_eq!(evening.go(Step::SkipTo { cue: 2 }), Err(DeskRefusal::NotAhead { cue: 2 }));
    assert_eq!(evening.go(Step::SkipTo { cue: 13 }), Err(DeskRefusal::NotAhead { cue: 13 }));
    assert_eq!(evening.go(Step::SkipTo { cue: 4 }), Err(DeskRefusal::CannotSkip { cue: 3 }));
    evening.press(ANNE, Command::Undo).unwrap();
    assert_eq!(evening.desk.position(), None);
    evening = evening.until(3);
    assert_eq!(evening.press(ANNE, Command::Undo), Err(DeskRefusal::CannotUndo));
    evening.go(Step::Next).unwrap();
    evening.press(ANNE, Command::Undo).unwrap();
    assert_eq!(evening.desk.open_poll().map(|(category, _)| category), Some(A));
    evening = evening.until(7);
    assert_eq!(evening.press(ANNE, Command::Undo), Err(DeskRefusal::CannotUndo));
    assert_eq!(evening.desk.reveal(A), Some(Reveal { category: A, at: evening.now }));
    assert_eq!(evening.desk.reveal(B), None);
}

#[test]
fn a_countdown_stands_still_while_voting_is_paused_and_can_be_made_longer() {
    let mut evening = Evening::begin().until(2);
    assert_eq!(evening.go(Step::Pause), Err(DeskRefusal::NoPollOpen));
    evening = evening.until(3);
    let start = evening.now;
    let left = |evening: &Evening| evening.desk.poll(A).unwrap().time_up_at.map(|up| up - start);

    assert_eq!(left(&evening), Some(Span::minutes(2)));
    assert_eq!(evening.go(Step::Resume), Err(DeskRefusal::NotPaused));
    assert_eq!(evening.go(Step::Pause), Ok(Some(Effect::PausePoll(A))));
    assert_eq!(evening.go(Step::Pause), Err(DeskRefusal::AlreadyPaused));
    evening.pass(Span::seconds(30));
    assert_eq!(evening.go(Step::Resume), Ok(Some(Effect::ResumePoll(A))));
    assert_eq!(left(&evening), Some(Span::seconds(150)));
    assert_eq!(evening.go(Step::Extend { by: Span::seconds(15) }), Ok(None));
    assert_eq!(left(&evening), Some(Span::seconds(165)));
    for wrong in [Span(999), Span(-5), Span(RunSheet::LONGEST.0 + 1)] {
        assert_eq!(evening.go(Step::Extend { by: wrong }), Err(DeskRefusal::ExtensionOutOfRange));
    }
    evening.press(ANNE, Command::TakeControl).unwrap();
    evening.pass(Span::seconds(40));
    evening.desk.renew(ANNE, evening.now).unwrap();
    evening.pass(Span::seconds(40));
    evening.desk.renew(ANNE, evening.now).unwrap();
    evening.pass(Span::seconds(40));
    evening.desk.renew(ANNE, evening.now).unwrap();
    evening.pass(Span::seconds(40));
    // 190 seconds after the start the countdown is over; a minute more is a minute from now
    assert_eq!(evening.go(Step::Extend { by: Span::minutes(1) }), Ok(None));
    assert_eq!(left(&evening), Some(Span::seconds(250)));
    let mut evening = evening.until(9);
    assert_eq!(evening.go(Step::Extend { by: Span::minutes(1) }), Err(DeskRefusal::NoCountdown));
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => Just(Step::Next),
        2 => (0..14_usize).prop_map(|cue| Step::SkipTo { cue }),
        1 => Just(Step::Pause),
        1 => Just(Step::Resume),
        1 => (-1_000..90_000_i64).prop_map(|by| Step::Extend { by: Span(by) }),
    ]
}

fn any_press() -> impl Strategy<Value = (AccountId, Command, i64, bool)> {
    let command = prop_oneof![
        2 => Just(Command::TakeControl),
        1 => prop_oneof![Just(ANNE), Just(BO)].prop_map(|to| Command::HandOver { to }),
        1 => Just(Command::ReleaseControl),
        8 => any_step().prop_map(Command::Arm),
        1 => Just(Command::Disarm),
        8 => Just(Command::Confirm),
        8 => any_step().prop_map(Command::Go),
        3 => Just(Command::Undo),
    ];
    let who = prop_oneof![9 => Just(ANNE), 1 => Just(BO)];
    (who, command, 0..20_000_i64, prop::bool::weighted(0.1))
}

proptest! {
    #[test]
    fn lv_08_no_sequence_of_presses_leaves_the_path_and_replaying_it_gives_the_same_desk(
        presses in prop::collection::vec(any_press(), 0..120),
    ) {
        let sheet = evening();
        let mut desk = Desk::default();
        let mut now = Timestamp(0);
        let mut log = Vec::new();
        let mut effects = Vec::new();
        for (by, command, later, stale) in presses {
            now = now + Span(later);
            let before = desk.clone();
            let number = if stale { desk.number().wrapping_sub(1) } else { desk.number() };
            let press = DeskPress { by, number, command };
            match desk.press(&sheet, press, now) {
                Err(_) => prop_assert_eq!(&desk, &before),
                Ok(effect) => {
                    prop_assert!(!stale);
                    prop_assert_eq!(desk.number(), before.number() + 1);
                    let holder = before.control(now).map(|it| it.holder);
                    prop_assert!(holder == Some(by) || (holder.is_none() && command == Command::TakeControl));
                    let lasting = matches!(effect, Some(Effect::OpenPoll(_) | Effect::ClosePoll(_) | Effect::Reveal(_)));
                    prop_assert!(!lasting || command == Command::Confirm, "{:?} by {:?}", effect, command);
                    log.push((press, now));
                    effects.extend(effect.filter(|_| lasting));
                }
            }
        }

        // the effects of an evening are those of its cues, in their order and none twice
        let planned = [
            Effect::OpenPoll(A), Effect::ClosePoll(A), Effect::Reveal(A),
            Effect::OpenPoll(B), Effect::ClosePoll(B), Effect::Reveal(B),
        ];
        prop_assert_eq!(&effects[..], &planned[..effects.len()]);
        let mut again = Desk::default();
        for (press, at) in log {
            again.press(&sheet, press, at).unwrap();
        }
        prop_assert_eq!(&again, &desk);
        let stored = serde_json::to_string(&desk).unwrap();
        prop_assert_eq!(serde_json::from_str::<Desk>(&stored).unwrap(), desk);
    }

    #[test]
    fn lv_08_what_can_be_undone_is_undone_exactly(start in 0..12_usize, steps in prop::collection::vec(1..3_usize, 1..4)) {
        let mut evening = Evening::begin().until(start);
        let mut before = Vec::new();
        for by in steps {
            let at = evening.desk.position();
            let step = if by == 1 { Step::Next } else { Step::SkipTo { cue: start + before.len() + by } };
            evening.pass(Span::seconds(3));
            if evening.go(step).is_ok() {
                before.push((at, evening.desk.polls.clone(), evening.desk.reveals.clone()));
            }
        }
        while let Some(expected) = before.pop() {
            evening.press(ANNE, Command::Undo).unwrap();
            let desk = &evening.desk;
            prop_assert_eq!((desk.position(), desk.polls.clone(), desk.reveals.clone()), expected);
        }
    }
}
