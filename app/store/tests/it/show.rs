//! An evening from its run-sheet to its last reveal, and what a rehearsal leaves.

use crate::support::{NOW, Operator, account, each_database, season};
use domain::{
    accounts::Role,
    ids::{CategoryId, NominationId},
    show::{
        Moment,
        desk::{Command, DeskRefusal, LEASE, Step},
        plan::{Edit, EditRefusal},
        sheet::{CueKind, SheetCue, SheetFault},
    },
    time::{Span, Timestamp},
    voting::{PollState, Purpose, Receipt},
};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use store::{
    Store,
    show::{PressRefusal, RehearsalRefusal, SheetEdit},
    voting::{CastRequest, FilledPaper, OpenPoll, OpenRefusal, VoterProof},
};

struct Evening {
    store: Store,
    beside: DatabaseConnection,
    categories: Vec<CategoryId>,
    anne: Operator,
    bo: Operator,
}

impl Evening {
    /// Two categories, the first with three finalists, and two who may run the show.
    async fn new(store: Store, beside: DatabaseConnection) -> Self {
        let season = season(&store).await;
        let categories: Vec<_> =
            store.list_categories(season).await.unwrap().into_iter().map(|category| category.id).collect();
        store.record_show(season, "gala", "The show").await.unwrap();
        let show = store.find_show("gala").await.unwrap().unwrap();
        let mut operators = Vec::new();
        for name in ["anne", "bo"] {
            let email = format!("{name}@example.org");
            let by = account(&store, &email).await;
            store.record_role(by, season, Role::Operator, NOW).await.unwrap();
            operators.push(Operator { store: store.clone(), show: show.clone(), by });
        }
        let [anne, bo] = <[Operator; 2]>::try_from(operators).ok().unwrap();
        let evening = Self { store, beside, categories, anne, bo };
        for number in 1..=3 {
            evening.finalist(number).await;
        }
        evening
    }

    async fn finalist(&self, number: i64) {
        let (season, category, by) = (self.anne.show.season, self.categories[0], self.anne.by);
        self.sql(&format!(
            "INSERT INTO nomination (id, season_id, category_id, owner_id, number, library, title, created_at, \
             updated_at, submitted_at) VALUES ({number}, {season}, {category}, {by}, {number}, 'Library {number}', \
             'Title {number}', 1, 1, 1)"
        ))
        .await;
        self.sql(&format!(
            "INSERT INTO decision (nomination_id, kind, reason, decided_by, decided_at, published_by, published_at) \
             VALUES ({number}, 'advance', 'Because.', {by}, 1, {by}, 2)"
        ))
        .await;
    }

    async fn sql(&self, sql: &str) {
        self.beside.execute_unprepared(sql).await.unwrap();
    }

    async fn count(&self, table: &str) -> i64 {
        let engine = self.beside.get_database_backend();
        let sql = format!("SELECT COUNT(*) FROM {table}");
        let row = self.beside.query_one_raw(sea_orm::Statement::from_string(engine, sql)).await.unwrap();
        row.unwrap().try_get_by_index(0).unwrap()
    }

    async fn edit(&self, plan_number: i64, edit: Edit) -> Result<(), EditRefusal> {
        let edit = SheetEdit { show: self.anne.show.id, by: self.anne.by, plan_number, edit };
        self.store.edit_sheet(edit, NOW).await.unwrap()
    }

    async fn number(&self) -> i64 {
        self.store.find_moment(self.anne.show.id).await.unwrap().number
    }

    async fn cast(&self, purpose: Purpose, picked: i64) -> Receipt {
        let poll = self.store.find_poll_for(self.categories[0], purpose).await.unwrap().unwrap();
        let request = CastRequest {
            code: poll.code,
            proof: VoterProof { device: Some("device".to_owned()), ..VoterProof::default() },
            request_key: "key".to_owned(),
            paper: FilledPaper::Ticked(vec![NominationId(picked)]),
            draw_receipt: Box::new(|| Receipt::from_bytes([7; 5])),
        };
        self.store.cast_ballot(request).await.unwrap().unwrap().receipt
    }
}

fn interlude(seconds: i64) -> SheetCue {
    SheetCue {
        kind: CueKind::Interlude,
        lasts: Span::seconds(seconds),
        delay: Span(0),
        host_note: String::new(),
    }
}

fn desk(refusal: DeskRefusal) -> Result<(), PressRefusal> {
    Err(PressRefusal::Desk(refusal))
}

#[tokio::test]
async fn an_evening_is_pressed_from_cue_to_cue_and_a_restart_goes_on_where_it_stood() {
    each_database(async |store, beside| {
        let evening = Evening::new(store, beside).await;
        let (category, anne) = (evening.categories[0], &evening.anne);
        let before = anne.stand().await;
        assert_eq!((before.number, before.desk.position(), before.cues.len()), (0, None, 14));
        assert_eq!(before.starts_at, NOW + Span::days(60));

        anne.until("nominees", Some(category)).await.unwrap();
        let presented = evening.store.list_presented(category).await.unwrap();
        assert_eq!(
            presented.iter().map(|it| it.title.as_str()).collect::<Vec<_>>(),
            ["Title 1", "Title 2", "Title 3"]
        );
        assert_eq!(
            evening.store.find_nominee(NominationId(1)).await.unwrap(),
            None,
            "there is no ballot yet"
        );
        assert!(evening.store.find_presented(NominationId(1)).await.unwrap().is_some());
        anne.until("poll_open", Some(category)).await.unwrap();
        evening.cast(Purpose::Award, 2).await;

        // everything is in the database: another process finds the same
        let again = anne.stand().await;
        assert_eq!(again.desk.position().map(|position| position.cue), Some(3));
        assert_eq!(again.number, 4);
        let (open, run) = again.desk.open_poll().unwrap();
        assert_eq!((open, run.time_up_at), (category, Some(NOW + Span::minutes(3))));
        let poll = evening.store.find_category_poll(category).await.unwrap().unwrap();
        assert_eq!(poll.state, PollState::Open { opened_at: NOW });

        anne.press(Command::Go(Step::Pause)).await.unwrap();
        let paused = evening.store.find_category_poll(category).await.unwrap().unwrap();
        assert_eq!(paused.paused_at, Some(NOW));
        anne.press(Command::Go(Step::Resume)).await.unwrap();
        anne.press(Command::Go(Step::Extend { by: Span::seconds(30) })).await.unwrap();
        assert_eq!(evening.number().await, 7, "phones and stage hear of all three");
        anne.until("suspense", Some(category)).await.unwrap();
        assert_eq!(evening.store.list_awards(anne.show.season).await.unwrap(), []);
        anne.until("reveal", Some(category)).await.unwrap();

        let awards = evening.store.list_awards(anne.show.season).await.unwrap();
        assert_eq!(awards.len(), 1);
        assert_eq!(awards[0].winners().map(|it| it.number).collect::<Vec<_>>(), [2]);
        let moment = evening.store.find_moment(anne.show.id).await.unwrap();
        assert_eq!((moment.number, moment.moment), (10, Moment::Revealed { category }));
        // take, ten cues of two presses each less what pause and others were: every one is in the log
        let presses = i64::try_from(anne.stand().await.desk.number()).unwrap();
        assert_eq!(evening.count("desk_press").await, presses);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_operators_at_once_one_presses_and_a_second_press_changes_nothing() {
    each_database(async |store, beside| {
        let evening = Evening::new(store, beside).await;
        let (anne, bo) = (&evening.anne, &evening.bo);

        let (one, two) = tokio::join!(
            anne.press_at(0, Command::TakeControl, NOW),
            bo.press_at(0, Command::TakeControl, NOW)
        );

        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        let (holder, other) = if one.is_ok() { (anne, bo) } else { (bo, anne) };
        assert_eq!(one.and(two), desk(DeskRefusal::MovedOn { number: 1 }));
        let held = holder.stand().await.desk.control(NOW).unwrap();
        assert_eq!(held.holder, holder.by);
        assert_eq!(other.press(Command::Go(Step::Next)).await, desk(DeskRefusal::HeldBy(held)));

        let (one, two) = tokio::join!(
            holder.press_at(1, Command::Go(Step::Next), NOW),
            holder.press_at(1, Command::Go(Step::Next), NOW)
        );

        assert!(one.is_ok() != two.is_ok());
        assert_eq!(one.and(two), desk(DeskRefusal::MovedOn { number: 2 }));
        assert_eq!(evening.count("desk_press").await, 2);
        assert_eq!(evening.number().await, 1);
        holder.press(Command::HandOver { to: other.by }).await.unwrap();
        assert_eq!(other.stand().await.desk.control(NOW).unwrap().holder, other.by);
        let stranger = account(&evening.store, "reader@example.org").await;
        assert_eq!(other.press(Command::HandOver { to: stranger }).await, Err(PressRefusal::NotAnOperator));
    })
    .await;
}

#[tokio::test]
async fn who_had_control_last_takes_it_again_by_pressing_unless_somebody_else_has() {
    each_database(async |store, beside| {
        let evening = Evening::new(store, beside).await;
        let (anne, bo) = (&evening.anne, &evening.bo);
        anne.press(Command::TakeControl).await.unwrap();
        let later = NOW + LEASE;

        assert_eq!(bo.press_at(1, Command::Go(Step::Next), later).await, desk(DeskRefusal::NotInControl));
        anne.press_at(1, Command::Go(Step::Next), later).await.unwrap();
        let stand = anne.stand().await;
        assert_eq!((stand.desk.number(), stand.desk.past()), (3, 1));
        bo.press_at(3, Command::TakeControl, later + LEASE).await.unwrap();
        assert_eq!(
            anne.press_at(3, Command::Go(Step::Next), later + LEASE).await,
            desk(DeskRefusal::MovedOn { number: 4 })
        );
    })
    .await;
}

#[tokio::test]
async fn a_press_whose_effect_is_refused_leaves_everything_as_it_was() {
    each_database(async |store, beside| {
        let evening = Evening::new(store, beside).await;
        let (category, anne) = (evening.categories[0], &evening.anne);
        anne.until("nominees", Some(category)).await.unwrap();
        evening
            .sql("UPDATE decision SET published_by = NULL, published_at = NULL WHERE nomination_id = 3")
            .await;
        anne.press(Command::Arm(Step::Next)).await.unwrap();
        let (stand, presses) = (anne.stand().await, evening.count("desk_press").await);

        let refused = anne.press(Command::Confirm).await;

        assert_eq!(refused, Err(PressRefusal::Open(OpenRefusal::DecisionsPending { pending: 1 })));
        assert_eq!(anne.stand().await, stand);
        assert_eq!(evening.count("desk_press").await, presses);
        assert_eq!(evening.count("poll").await, 0);
        evening.sql("UPDATE decision SET published_by = decided_by, published_at = 2").await;
        anne.press(Command::Confirm).await.unwrap();
        // the second category has nobody to vote on
        anne.until("poll_closed", Some(category)).await.unwrap();
        let refused = anne.until("poll_open", Some(evening.categories[1])).await;
        assert_eq!(refused, Err(PressRefusal::Open(OpenRefusal::TooFewFinalists { finalists: 0 })));
        assert_eq!(evening.store.list_awards(anne.show.season).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_rehearsal_runs_like_the_evening_and_leaves_nothing() {
    each_database(async |store, beside| {
        let evening = Evening::new(store, beside).await;
        let (category, anne) = (evening.categories[0], &evening.anne);
        let rehearse = async |on| match on {
            true => evening.store.begin_rehearsal(anne.show.id, anne.by, NOW).await.unwrap(),
            false => evening.store.end_rehearsal(anne.show.id, anne.by, NOW).await.unwrap(),
        };
        let before = anne.stand().await;
        assert_eq!(rehearse(false).await, Err(RehearsalRefusal::Off));
        assert_eq!(rehearse(true).await, Ok(()));
        assert_eq!(rehearse(true).await, Err(RehearsalRefusal::On));
        assert!(anne.stand().await.rehearsing);

        anne.until("poll_open", Some(category)).await.unwrap();
        evening.cast(Purpose::Rehearsal, 1).await;
        assert_eq!(
            evening.store.find_category_poll(category).await.unwrap(),
            None,
            "the award's poll is another"
        );
        anne.until("reveal", Some(category)).await.unwrap();
        assert_eq!(evening.store.list_awards(anne.show.season).await.unwrap(), []);
        let (number, rehearsed) = (evening.number().await, anne.stand().await.desk.number());
        assert_eq!(rehearse(false).await, Ok(()));

        for table in ["poll", "ballot", "poll_option", "poll_secret", "award"] {
            assert_eq!(evening.count(table).await, 0, "{table}");
        }
        let after = anne.stand().await;
        assert_eq!((after.desk.position(), after.desk.control(NOW)), (None, None));
        assert_eq!((after.cues, after.plan_number, after.rehearsing), (before.cues, 0, false));
        assert!(after.desk.number() > rehearsed, "no page of the rehearsal can press");
        assert_eq!(after.number, number + 1, "every screen asks for itself again");
        // and now the evening, with polls of its own
        anne.until("poll_open", Some(category)).await.unwrap();
        let poll = evening.store.find_category_poll(category).await.unwrap().unwrap();
        assert_eq!((poll.purpose, evening.store.count_voters(poll.id).await.unwrap()), (Purpose::Award, 0));
        assert_eq!(rehearse(true).await, Err(RehearsalRefusal::ShowHasBegun));
        assert_eq!(evening.store.check_invariants().await.unwrap(), Vec::<String>::new());
        evening.sql("UPDATE poll SET purpose = 'rehearsal'").await;
        let faults = evening.store.check_invariants().await.unwrap();
        assert_eq!(faults, ["I16: a rehearsal's poll outlived it (1 times)"]);
    })
    .await;
}

#[tokio::test]
async fn the_sheet_is_written_before_the_evening_and_only_ahead_during_it() {
    each_database(async |store, beside| {
        let evening = Evening::new(store, beside).await;
        let anne = &evening.anne;
        evening.edit(0, Edit::Add { at: 1, cue: interlude(60) }).await.unwrap();
        assert_eq!(evening.edit(0, Edit::Remove { at: 1 }).await, Err(EditRefusal::Changed));
        evening.edit(1, Edit::Remove { at: 5 }).await.unwrap();
        let stand = anne.stand().await;
        assert_eq!((stand.cues.len(), stand.plan_number), (14, 2));
        assert_eq!(stand.sheet(), Err(SheetFault::StillVoting { cue: 5 }));

        // control can change hands over an unfinished sheet, and nothing else
        anne.press(Command::TakeControl).await.unwrap();
        assert_eq!(
            anne.press(Command::Go(Step::Next)).await,
            Err(PressRefusal::Sheet(SheetFault::StillVoting { cue: 5 }))
        );
        let sheet = Err(RehearsalRefusal::Sheet(SheetFault::StillVoting { cue: 5 }));
        assert_eq!(evening.store.begin_rehearsal(anne.show.id, anne.by, NOW).await.unwrap(), sheet);
        evening.edit(2, Edit::Standard).await.unwrap();
        anne.next().await.unwrap();
        anne.next().await.unwrap();

        assert_eq!(evening.edit(3, Edit::Remove { at: 1 }).await, Err(EditRefusal::Past { cue: 1 }));
        assert_eq!(
            evening.edit(3, Edit::Remove { at: 4 }).await,
            Err(EditRefusal::Fault(SheetFault::StillVoting { cue: 4 }))
        );
        // what was armed for the old sheet is not done on the new one
        anne.press(Command::Arm(Step::Next)).await.unwrap();
        let number = anne.stand().await.desk.number();
        evening.edit(3, Edit::Add { at: 2, cue: interlude(30) }).await.unwrap();
        let moved = desk(DeskRefusal::MovedOn { number: number + 1 });
        assert_eq!(anne.press_at(number, Command::Confirm, NOW).await, moved);
        assert_eq!(anne.press(Command::Confirm).await, desk(DeskRefusal::NothingArmed));
    })
    .await;
}

#[tokio::test]
async fn a_poll_that_is_held_outside_the_show_is_no_cue_of_it() {
    each_database(async |store, beside| {
        let evening = Evening::new(store, beside).await;
        let (category, anne) = (evening.categories[0], &evening.anne);
        let open = OpenPoll {
            category,
            purpose: Purpose::Award,
            secret: "a secret of the poll".to_owned(),
            by: anne.by,
        };
        evening.store.open_poll(open, crate::support::code, NOW).await.unwrap().unwrap();
        evening.cast(Purpose::Award, 3).await;

        let kinds: Vec<_> = anne.stand().await.cues.iter().map(|cue| cue.kind).collect();
        assert!(!kinds.iter().any(|kind| kind.is_final()
            && *kind != CueKind::Reveal { category }
            && kind.category() == Some(category)));
        anne.until("suspense", Some(category)).await.unwrap();
        assert!(matches!(anne.next().await, Err(PressRefusal::Poll(_))), "people still vote");
        evening.store.close_poll(category, anne.by, NOW).await.unwrap().unwrap();
        anne.until("reveal", Some(category)).await.unwrap();

        let award = evening.store.find_award(category).await.unwrap().unwrap();
        assert_eq!(award.winners().map(|it| it.number).collect::<Vec<_>>(), [3]);
    })
    .await;
}

#[tokio::test]
async fn a_show_is_not_stuck_because_the_organiser_opened_or_closed_its_poll() {
    each_database(async |store, beside| {
        let evening = Evening::new(store, beside).await;
        let (category, anne) = (evening.categories[0], &evening.anne);
        anne.until("nominees", Some(category)).await.unwrap();
        let open = OpenPoll {
            category,
            purpose: Purpose::Award,
            secret: "a secret of the poll".to_owned(),
            by: anne.by,
        };
        evening.store.open_poll(open, crate::support::code, NOW).await.unwrap().unwrap();

        anne.until("poll_open", Some(category)).await.unwrap();
        evening.cast(Purpose::Award, 1).await;
        evening.store.close_poll(category, anne.by, NOW).await.unwrap().unwrap();
        assert!(matches!(anne.press(Command::Go(Step::Pause)).await, Err(PressRefusal::Poll(_))));
        anne.until("poll_closed", Some(category)).await.unwrap();
        anne.until("reveal", Some(category)).await.unwrap();

        assert!(evening.store.find_award(category).await.unwrap().is_some());
    })
    .await;
}

#[tokio::test]
async fn the_evening_begins_when_its_organiser_says() {
    each_database(async |store, beside| {
        let evening = Evening::new(store, beside).await;
        let anne = &evening.anne;
        let set = async |at| evening.store.set_show_start(anne.show.id, at, anne.by, NOW).await.unwrap();

        set(Some(Timestamp(77))).await;
        assert_eq!(anne.stand().await.starts_at, Timestamp(77));
        set(None).await;
        assert_eq!(anne.stand().await.starts_at, NOW + Span::days(60));
    })
    .await;
}
