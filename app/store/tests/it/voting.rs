//! From the opening of a poll to the reveal.

use crate::support::{NOW, Operator, account, code, each_database, season};
use domain::{
    awards::Settled,
    ids::{AccountId, CategoryId, NominationId, SeasonId},
    show::Moment,
    time::Span,
    voting::{BallotFault, Marks, PollCode, PollState, Receipt, Shut, VoteRefusal},
    webhooks::HookEvent,
};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use std::collections::BTreeSet;
use store::{
    Store,
    show::PressRefusal,
    voting::{CastRefusal, CastRequest, FilledPaper, OpenRefusal, OwnBallot, Poll, VoterProof},
    webhooks::HookSubject,
};

/// A season on its evening, with a show and nominations in its first category.
struct Evening {
    store: Store,
    beside: DatabaseConnection,
    season: SeasonId,
    category: CategoryId,
    desk: Operator,
    operator: AccountId,
}

impl Evening {
    async fn new(store: Store, beside: DatabaseConnection) -> Self {
        let season = season(&store).await;
        let category = store.list_categories(season).await.unwrap()[0].id;
        store.record_show(season, "gala", "The show").await.unwrap();
        let show = store.find_show("gala").await.unwrap().unwrap();
        let operator = account(&store, "operator@example.org").await;
        let desk = Operator { store: store.clone(), show, by: operator };
        Self { store, beside, season, category, desk, operator }
    }

    async fn with_finalists(store: Store, beside: DatabaseConnection, titles: &[&str]) -> Self {
        let evening = Self::new(store, beside).await;
        for (number, title) in (1..).zip(titles) {
            evening.nominate(number, title).await;
            evening.decide(NominationId(number), "advance", true).await;
        }
        evening
    }

    async fn sql(&self, sql: &str) {
        self.beside.execute_unprepared(sql).await.unwrap();
    }

    async fn nominate(&self, number: i64, title: &str) {
        let (season, category, owner) = (self.season, self.category, self.operator);
        self.sql(&format!(
            "INSERT INTO nomination (id, season_id, category_id, owner_id, number, library, title, created_at, \
             updated_at, submitted_at) VALUES ({number}, {season}, {category}, {owner}, {number}, 'Library {number}', \
             '{title}', 1, 1, 1)"
        ))
        .await;
    }

    async fn decide(&self, nomination: NominationId, kind: &str, published: bool) {
        let by = self.operator;
        let published = if published { format!("{by}, 2") } else { "NULL, NULL".to_owned() };
        self.sql(&format!(
            "INSERT INTO decision (nomination_id, kind, reason, decided_by, decided_at, published_by, published_at) \
             VALUES ({nomination}, '{kind}', 'Because.', {by}, 1, {published})"
        ))
        .await;
    }

    /// One juror's scorecard with the same mark on both criteria.
    async fn score(&self, juror: i64, nomination: i64, mark: &str, comment: &str, conflict: &str) {
        self.score_in((1, "scoring"), (juror, nomination), mark, comment, conflict).await;
    }

    /// The same in a round of that number and kind.
    async fn score_in(
        &self,
        (round, kind): (i64, &str),
        (juror, nomination): (i64, i64),
        mark: &str,
        comment: &str,
        conflict: &str,
    ) {
        let criteria = self.store.list_criteria(self.category).await.unwrap();
        let (season, id) = (self.season, round * 10_000 + juror * 100 + nomination);
        let account = account(&self.store, &format!("juror{juror}@example.org")).await;
        self.sql(&format!(
            "INSERT INTO round (id, season_id, kind, opens_at, closes_at) VALUES ({round}, {season}, '{kind}', 1, 2) \
             ON CONFLICT DO NOTHING"
        ))
        .await;
        self.sql(&format!(
            "INSERT INTO assignment (id, round_id, juror_id, nomination_id, created_at) \
             VALUES ({id}, {round}, {account}, {nomination}, 1)"
        ))
        .await;
        self.sql(&format!("INSERT INTO scorecard (id, assignment_id, updated_at) VALUES ({id}, {id}, 1)"))
            .await;
        for criterion in criteria {
            self.sql(&format!(
                "INSERT INTO score (scorecard_id, criterion_id, mark, comment, updated_at) \
                 VALUES ({id}, {}, '{mark}', '{comment}', 1)",
                criterion.id
            ))
            .await;
        }
        // late: the database lets nobody score over a conflict
        self.sql(&format!(
            "INSERT INTO conflict_declaration (assignment_id, kind, note, declared_at) VALUES ({id}, '{conflict}', '', 1)"
        ))
        .await;
    }

    async fn open(&self) -> Result<Poll, PressRefusal> {
        self.desk.until("poll_open", Some(self.category)).await?;
        Ok(self.poll().await)
    }

    async fn poll(&self) -> Poll {
        self.store.find_category_poll(self.category).await.unwrap().unwrap()
    }

    async fn moment(&self) -> Moment {
        self.store.find_moment(self.desk.show.id).await.unwrap().moment
    }

    async fn close(&self) -> Result<Moment, PressRefusal> {
        self.desk.until("poll_closed", Some(self.category)).await?;
        Ok(self.moment().await)
    }

    async fn reveal(&self) -> Result<Moment, PressRefusal> {
        self.desk.until("reveal", Some(self.category)).await?;
        Ok(self.moment().await)
    }

    async fn cast(&self, voter: &str, key: &str, picked: &[i64]) -> Result<Receipt, CastRefusal> {
        let code = self.poll().await.code;
        cast(&self.store, &code, voter, key, picked).await
    }

    /// What "voter" is shown of their own ballot.
    async fn own(&self, poll: &Poll) -> Option<OwnBallot> {
        let proof = VoterProof { device: Some("voter".to_owned()), ..VoterProof::default() };
        self.store.stand_at_door(poll, &proof).await.unwrap().1
    }

    async fn count(&self, table: &str) -> i64 {
        let backend = self.beside.get_database_backend();
        let sql = format!("SELECT COUNT(*) FROM {table}");
        let row = self.beside.query_one_raw(sea_orm::Statement::from_string(backend, sql)).await.unwrap();
        row.unwrap().try_get_by_index(0).unwrap()
    }
}

async fn cast(
    store: &Store,
    code: &PollCode,
    voter: &str,
    key: &str,
    picked: &[i64],
) -> Result<Receipt, CastRefusal> {
    let request = CastRequest {
        code: code.clone(),
        proof: VoterProof { device: Some(voter.to_owned()), ..VoterProof::default() },
        request_key: key.to_owned(),
        paper: FilledPaper::Ticked(picked.iter().map(|&id| NominationId(id)).collect()),
        draw_receipt: Box::new(receipt),
    };
    Ok(store.cast_ballot(request).await.unwrap()?.receipt)
}

fn receipt() -> Receipt {
    Receipt::from_bytes(random())
}

fn random<const N: usize>() -> [u8; N] {
    use std::hash::{BuildHasher, RandomState};
    let number = RandomState::new().hash_one(0).to_le_bytes();
    std::array::from_fn(|i| number[i])
}

fn ids(numbers: &[i64]) -> Marks {
    Marks::Ticked(numbers.iter().map(|&id| NominationId(id)).collect())
}

#[tokio::test]
async fn a_poll_opens_with_the_publicly_advanced_and_turns_the_show_to_it() {
    each_database(async |store, beside| {
        let evening = Evening::with_finalists(store, beside, &["One", "Two", "Three"]).await;
        evening.nominate(4, "Four").await;
        evening.decide(NominationId(4), "decline", true).await;
        evening.nominate(5, "Five").await;
        evening.sql("UPDATE nomination SET withdrawn_at = 3 WHERE id = 3").await;

        let poll = evening.open().await.unwrap();

        let options = evening.store.list_options(poll.id).await.unwrap();
        assert_eq!(options.iter().map(|it| it.title.as_str()).collect::<Vec<_>>(), ["One", "Two"]);
        assert_eq!(poll.state, PollState::Open { opened_at: NOW });
        assert_eq!(evening.moment().await, Moment::Voting { category: evening.category });
    })
    .await;
}

#[tokio::test]
async fn a_poll_does_not_open_while_finalists_are_missing_or_may_still_be_added() {
    each_database(async |store, beside| {
        let evening = Evening::with_finalists(store, beside, &["One"]).await;
        let refused = |refusal| Err(PressRefusal::Open(refusal));
        assert_eq!(evening.open().await, refused(OpenRefusal::TooFewFinalists { finalists: 1 }));

        evening.nominate(2, "Two").await;
        evening.decide(NominationId(2), "advance", false).await;
        assert_eq!(evening.open().await, refused(OpenRefusal::DecisionsPending { pending: 1 }));

        assert_eq!(evening.count("poll").await, 0);
        assert_eq!(evening.store.find_nominee(NominationId(1)).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_draft_keeps_its_address_when_it_opens() {
    each_database(async |store, beside| {
        let evening = Evening::with_finalists(store, beside, &["One", "Two"]).await;
        let draw = || evening.store.record_poll_draft(evening.category, "secret".to_owned(), code, NOW);
        let draft = draw().await.unwrap();
        assert_eq!(
            evening.cast("a", "k", &[1]).await,
            Err(CastRefusal::Vote(VoteRefusal::Shut(Shut::NotOpenYet)))
        );

        assert_eq!(draw().await.unwrap(), draft);
        let poll = evening.open().await.unwrap();

        assert_eq!((poll.id, poll.code), (draft.id, draft.code));
    })
    .await;
}

#[tokio::test]
async fn fifty_casts_at_once_by_one_voter_leave_one_current_ballot() {
    each_database(async |store, beside| {
        let evening = Evening::with_finalists(store, beside, &["One", "Two", "Three"]).await;
        let code = evening.open().await.unwrap().code;

        let casts = (0..50).map(|i| {
            let (store, code) = (evening.store.clone(), code.clone());
            tokio::spawn(async move { cast(&store, &code, "voter", &format!("k{i}"), &[i % 3 + 1]).await })
        });
        let mut receipts = BTreeSet::new();
        for cast in casts.collect::<Vec<_>>() {
            receipts.insert(cast.await.unwrap().unwrap());
        }

        let poll = evening.poll().await;
        assert_eq!(receipts.len(), 50, "receipts are distinct");
        assert_eq!(evening.count("ballot").await, 50);
        assert_eq!(evening.store.count_voters(poll.id).await.unwrap(), 1);
        evening.close().await.unwrap();
        evening.reveal().await.unwrap();
        let award = evening.store.find_award(evening.category).await.unwrap().unwrap();
        assert_eq!(award.verdict.ballots(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_request_sent_fifty_times_is_one_ballot_with_one_receipt() {
    each_database(async |store, beside| {
        let evening = Evening::with_finalists(store, beside, &["One", "Two"]).await;
        let code = evening.open().await.unwrap().code;

        let casts = (0..50).map(|_| {
            let (store, code) = (evening.store.clone(), code.clone());
            tokio::spawn(async move { cast(&store, &code, "voter", "same", &[2, 1]).await })
        });
        let mut receipts = BTreeSet::new();
        for cast in casts.collect::<Vec<_>>() {
            receipts.insert(cast.await.unwrap().unwrap());
        }

        assert_eq!(receipts.len(), 1);
        assert_eq!(evening.count("ballot").await, 1);
        evening.close().await.unwrap();
        let again = evening.cast("voter", "same", &[1, 2]).await.unwrap();
        assert_eq!(receipts, BTreeSet::from([again]), "the answer can still be asked for after the close");
    })
    .await;
}

#[tokio::test]
async fn going_back_in_the_browser_and_choosing_anew_counts() {
    each_database(async |store, beside| {
        let evening = Evening::with_finalists(store, beside, &["One", "Two"]).await;
        let poll = evening.open().await.unwrap();

        for picked in [[1], [2], [1]] {
            evening.cast("voter", "same page", &picked).await.unwrap();
        }

        let own = evening.own(&poll).await.unwrap();
        assert_eq!(own.marks, Some(ids(&[1])));
        assert_eq!(evening.count("ballot").await, 3);
    })
    .await;
}

#[tokio::test]
async fn a_request_that_arrives_late_does_not_undo_a_newer_choice() {
    each_database(async |store, beside| {
        let evening = Evening::with_finalists(store, beside, &["One", "Two"]).await;
        let poll = evening.open().await.unwrap();
        let first = evening.cast("voter", "first", &[1]).await.unwrap();
        evening.cast("voter", "second", &[2]).await.unwrap();

        assert_eq!(evening.cast("voter", "first", &[1]).await, Ok(first));

        let own = evening.own(&poll).await.unwrap();
        assert_eq!(own.marks, Some(ids(&[2])));
    })
    .await;
}

#[tokio::test]
async fn what_cannot_count_is_refused_and_leaves_the_box_as_it_was() {
    each_database(async |store, beside| {
        let evening = Evening::with_finalists(store, beside, &["One", "Two"]).await;
        evening.nominate(9, "Elsewhere").await;
        evening.open().await.unwrap();

        let unknown = |id| BallotFault::UnknownOption(NominationId(id));
        for (picked, refusal) in [
            (&[][..], BallotFault::Empty),
            (&[9], unknown(9)),
            (&[1, -1], unknown(-1)),
            (&[i64::MAX], unknown(i64::MAX)),
            (&[1, 1], BallotFault::RepeatedOption(NominationId(1))),
        ] {
            assert_eq!(evening.cast("voter", "k", picked).await, Err(CastRefusal::Ballot(refusal)));
        }
        let elsewhere = PollCode::parse("ZZZZZZZZ").unwrap();
        assert_eq!(cast(&evening.store, &elsewhere, "voter", "k", &[1]).await, Err(CastRefusal::NoPoll));
        evening.close().await.unwrap();
        let closed = CastRefusal::Vote(VoteRefusal::Shut(Shut::Closed));
        assert_eq!(evening.cast("voter", "k", &[1]).await, Err(closed));
        assert_eq!(evening.count("ballot").await, 0);
    })
    .await;
}

#[tokio::test]
async fn every_ballot_taken_while_the_poll_closes_is_counted() {
    each_database(async |store, beside| {
        let evening = Evening::with_finalists(store, beside, &["One", "Two"]).await;
        let code = evening.open().await.unwrap().code;
        let voters: Vec<_> = (0..60)
            .map(|i| {
                let (store, code) = (evening.store.clone(), code.clone());
                tokio::spawn(
                    async move { cast(&store, &code, &format!("voter {i}"), "k", &[i % 2 + 1]).await },
                )
            })
            .collect();

        evening.close().await.unwrap();
        let mut taken = 0;
        for voter in voters {
            taken += u64::from(voter.await.unwrap().is_ok());
        }
        evening.reveal().await.unwrap();

        let award = evening.store.find_award(evening.category).await.unwrap().unwrap();
        assert_eq!(award.verdict.ballots(), taken);
    })
    .await;
}

#[tokio::test]
async fn nobody_is_shown_their_choice_once_it_cannot_be_changed() {
    each_database(async |store, beside| {
        let evening = Evening::with_finalists(store, beside, &["One", "Two"]).await;
        evening.open().await.unwrap();
        let receipt = evening.cast("voter", "k", &[1]).await.unwrap();

        evening.close().await.unwrap();

        let own = evening.own(&evening.poll().await).await.unwrap();
        assert_eq!((own.receipt, own.marks), (receipt, None));
        evening.reveal().await.unwrap();
        assert_eq!(evening.own(&evening.poll().await).await, None);
    })
    .await;
}

#[tokio::test]
async fn az_10_there_is_no_award_before_the_reveal_and_no_secret_after_it() {
    each_database(async |store, beside| {
        let evening = Evening::with_finalists(store, beside, &["One", "Secret winner"]).await;
        for juror in 1..=2 {
            evening.score(juror, 1, "3", "Good", "none").await;
            evening.score(juror, 2, "4", "Better", "none").await;
        }
        // neither of these counts: one has stepped aside, the other has not finished
        evening.score(3, 1, "5", "Mine", "employer").await;
        evening.score(4, 1, "5", " ", "none").await;
        evening.open().await.unwrap();
        evening.cast("a", "k", &[2]).await.unwrap();
        evening.cast("b", "k", &[1, 2]).await.unwrap();
        let secret_is_there = async || evening.count("poll_secret").await == 1;
        assert_eq!(evening.store.list_awards(evening.season).await.unwrap(), []);
        let told = [HookEvent::WinnerRevealed].into();
        evening.store.record_webhook("https://a.example", &told, "", evening.operator, NOW).await.unwrap();
        let due = async || evening.store.take_due_hooks(9, Span(0), NOW + Span::hours(1)).await.unwrap();
        evening.close().await.unwrap();
        assert_eq!(evening.store.list_awards(evening.season).await.unwrap(), []);
        assert!(secret_is_there().await);
        assert_eq!(due().await, []);

        assert_eq!(evening.reveal().await, Ok(Moment::Revealed { category: evening.category }));

        let awards = evening.store.list_awards(evening.season).await.unwrap();
        let [award] = &awards[..] else { panic!("one award: {awards:?}") };
        assert_eq!(award.winners().map(|it| it.title.as_str()).collect::<Vec<_>>(), ["Secret winner"]);
        let rows: Vec<_> = award
            .result
            .standings
            .iter()
            .map(|it| (it.nomination.0, it.place, it.jury.value, it.audience.value))
            .collect();
        assert_eq!(rows, [(2, 1, 12, 12), (1, 2, 10, 10)]);
        assert_eq!((award.result.settled, award.verdict.ballots()), (Settled::Alone, 2));
        assert!(matches!(award.poll.state, PollState::Certified { .. }));
        assert!(!secret_is_there().await);
        assert_eq!(evening.count("award_winner").await, 1);
        let subjects: Vec<_> = due().await.into_iter().map(|due| due.subject).collect();
        let [Some(HookSubject::Award { season, .. })] = &subjects[..] else { panic!("{subjects:?}") };
        assert_eq!(season, "test");
    })
    .await;
}

/// The jury's points of an evening whose scoring round prefers the first and whose final, where every finalist was scored in
/// it, prefers the second.
async fn points_where(
    (store, beside): (Store, DatabaseConnection),
    final_decides: bool,
    finalists_in_final: i64,
) -> Vec<(i64, i128)> {
    let evening = Evening::with_finalists(store, beside, &["One", "Two"]).await;
    let season = evening.season;
    evening
        .sql(&format!(
            "INSERT INTO deciding_rule (season_id, rule, finalists, declared_at, final_decides) \
             VALUES ({season}, 'mean', 2, 1, {final_decides})"
        ))
        .await;
    for juror in 1..=2 {
        for (nomination, first, last) in [(1, "5", "2"), (2, "3", "4")] {
            evening.score(juror, nomination, first, "Why", "none").await;
            if nomination <= finalists_in_final {
                evening.score_in((2, "final"), (juror, nomination), last, "Why", "none").await;
            }
        }
    }
    evening.open().await.unwrap();
    evening.cast("a", "k", &[1, 2]).await.unwrap();
    evening.close().await.unwrap();
    evening.reveal().await.unwrap();
    let award = evening.store.list_awards(season).await.unwrap().remove(0);
    let mut points: Vec<_> =
        award.result.standings.iter().map(|it| (it.nomination.0, it.jury.value)).collect();
    points.sort_unstable();
    points
}

#[tokio::test]
async fn the_jurys_part_of_an_award_is_that_of_the_final_where_that_was_declared() {
    each_database(async |store, beside| {
        assert_eq!(points_where((store, beside), true, 2).await, [(1, 10), (2, 12)]);
    })
    .await;
}

#[tokio::test]
async fn the_jurys_part_of_an_award_is_that_of_the_scoring_round_where_nothing_else_was_declared() {
    each_database(async |store, beside| {
        assert_eq!(points_where((store, beside), false, 2).await, [(1, 12), (2, 10)]);
    })
    .await;
}

#[tokio::test]
async fn a_final_that_left_a_finalist_out_decides_no_award() {
    each_database(async |store, beside| {
        assert_eq!(points_where((store, beside), true, 1).await, [(1, 12), (2, 10)]);
    })
    .await;
}

#[tokio::test]
async fn the_organiser_sees_how_far_each_category_is() {
    each_database(async |store, beside| {
        let evening = Evening::with_finalists(store, beside, &["One", "Two"]).await;
        evening.nominate(3, "Three").await;
        evening.decide(NominationId(3), "decline", false).await;
        evening.nominate(4, "Four").await;

        let figures = evening.store.find_season_figures(evening.season).await.unwrap();
        let progress = evening.store.list_category_progress(evening.season).await.unwrap();

        assert_eq!((figures.drafts, figures.submitted, figures.reports), (0, 4, 0));
        let progress = progress[&evening.category];
        assert_eq!((progress.submitted, progress.pending, progress.finalists), (4, 1, 2));
    })
    .await;
}
