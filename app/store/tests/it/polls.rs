//! How polls are declared, who is let in, and what becomes of ballots: the lane, codes, the roll, rulings, what is published.

use crate::support::{NOW, account, each_database, season};
use domain::{
    awards::{Combination, DecidedBy, DeclaredFault, DeclaredRule, TieRule},
    ids::{AccountId, CategoryId, NominationId, SeasonId},
    language::Language,
    time::Span,
    voting::{
        BallotFault, CodeFault, NamedBallots, NoVote, PollCode, PollState, Purpose, QuarantineRefusal,
        RankedMethod, Receipt, ResultVisibility, Ruling, Shut, Suspicion, TallyRule, VoteRefusal, VoterCode,
        VoterMode,
    },
};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use std::num::NonZeroU16;
use store::{
    Store,
    outbox::{MailKind, NewMail},
    voting::{
        CastRefusal, CastRequest, DeclareRefusal, FilledPaper, MailedCode, OpenPoll, OpenRefusal, Poll,
        PollTerms, RuleBallots, RulingRefusal, VoterProof,
    },
};

struct House {
    store: Store,
    beside: DatabaseConnection,
    season: SeasonId,
    category: CategoryId,
    organiser: AccountId,
}

impl House {
    /// A category with three finalists.
    async fn new(store: Store, beside: DatabaseConnection) -> Self {
        let season = season(&store).await;
        let category = store.list_categories(season).await.unwrap()[0].id;
        let organiser = account(&store, "organiser@example.org").await;
        let house = Self { store, beside, season, category, organiser };
        for number in 1..=3 {
            house
                .sql(&format!(
                    "INSERT INTO nomination (id, season_id, category_id, owner_id, number, library, title, created_at, \
                     updated_at, submitted_at) VALUES ({number}, {season}, {category}, {organiser}, {number}, \
                     'Library {number}', 'Title {number}', 1, 1, 1)"
                ))
                .await;
            house
                .sql(&format!(
                    "INSERT INTO decision (nomination_id, kind, reason, decided_by, decided_at, published_by, published_at) \
                     VALUES ({number}, 'advance', 'Because.', {organiser}, 1, {organiser}, 2)"
                ))
                .await;
        }
        house
    }

    async fn sql(&self, sql: &str) {
        self.beside.execute_unprepared(sql).await.unwrap();
    }

    async fn declare(&self, terms: &PollTerms) -> Result<Poll, DeclareRefusal> {
        let fresh = ("a secret of the poll".to_owned(), code);
        self.store.declare_poll(self.category, terms, fresh, self.organiser, NOW).await.unwrap()
    }

    async fn open(&self) -> Result<(), OpenRefusal> {
        let open = OpenPoll {
            category: self.category,
            purpose: Purpose::Award,
            secret: "a secret of the poll".to_owned(),
            by: self.organiser,
        };
        self.store.open_poll(open, code, NOW).await.unwrap().map(drop)
    }

    async fn poll(&self) -> Poll {
        self.store.find_category_poll(self.category).await.unwrap().unwrap()
    }

    async fn cast(&self, proof: VoterProof, key: &str, paper: FilledPaper) -> Result<Receipt, CastRefusal> {
        let code = self.poll().await.code;
        let request =
            CastRequest { code, proof, request_key: key.to_owned(), paper, draw_receipt: Box::new(receipt) };
        self.store.cast_ballot(request).await.unwrap().map(|cast| cast.receipt)
    }

    async fn tick(&self, device: &str, picked: &[i64]) -> Result<Receipt, CastRefusal> {
        self.cast(by_device(device), "key", ticked(picked)).await
    }
}

fn terms(tally: TallyRule, mode: VoterMode) -> PollTerms {
    PollTerms { tally, mode, ..PollTerms::standard() }
}

fn by_device(device: &str) -> VoterProof {
    VoterProof { device: Some(device.to_owned()), ..VoterProof::default() }
}

fn by_code(code: &VoterCode) -> VoterProof {
    VoterProof { code: Some(code.clone()), ..VoterProof::default() }
}

fn by_account(account: AccountId) -> VoterProof {
    VoterProof { account: Some(account), ..VoterProof::default() }
}

fn ticked(picked: &[i64]) -> FilledPaper {
    FilledPaper::Ticked(picked.iter().map(|id| NominationId(*id)).collect())
}

fn numbered(numbers: &[(i64, i64)]) -> FilledPaper {
    FilledPaper::Numbered(numbers.iter().map(|(id, number)| (NominationId(*id), *number)).collect())
}

fn code() -> PollCode {
    PollCode::from_bytes(random())
}

fn receipt() -> Receipt {
    Receipt::from_bytes(random())
}

fn voter_code() -> VoterCode {
    VoterCode::from_bytes(random())
}

fn random<const N: usize>() -> [u8; N] {
    use std::hash::{BuildHasher, RandomState};
    let bytes = RandomState::new().hash_one(N).to_le_bytes();
    std::array::from_fn(|at| bytes[at])
}

const fn no_vote(no: NoVote) -> CastRefusal {
    CastRefusal::Vote(VoteRefusal::NoVote(no))
}

const RUNOFF: TallyRule = TallyRule::Ranked { method: RankedMethod::Runoff };

#[tokio::test(flavor = "multi_thread")]
async fn vo_20_terms_are_kept_as_declared_and_fixed_once_the_poll_is_open() {
    each_database(async |store, beside| {
        let house = House::new(store, beside).await;
        let declared = PollTerms {
            tally: RUNOFF,
            rule: DeclaredRule {
                decided_by: DecidedBy::Combined {
                    audience_percent: 30,
                    by: Combination::RankPoints(vec![5, 3]),
                },
                tie_rule: TieRule::Shared,
            },
            mode: VoterMode::SectorMember,
            visibility: ResultVisibility::Never,
            expected: Some(40),
        };
        assert_eq!(house.declare(&declared).await.unwrap().terms, declared);
        let by_shares = PollTerms {
            rule: DeclaredRule {
                decided_by: DecidedBy::Combined { audience_percent: 30, by: Combination::Shares },
                tie_rule: TieRule::Shared,
            },
            ..declared.clone()
        };
        let fault = DeclareRefusal::Fault(DeclaredFault::NoShares(RUNOFF));
        assert_eq!(house.declare(&by_shares).await, Err(fault));

        house.open().await.unwrap();

        let refused = house.declare(&PollTerms::standard()).await;
        assert!(matches!(refused, Err(DeclareRefusal::AlreadyOpened(PollState::Open { .. }))), "{refused:?}");
        assert_eq!(house.poll().await.terms, declared);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_rule_takes_its_own_kind_of_ballot() {
    each_database(async |store, beside| {
        let points = TallyRule::Points { budget: NonZeroU16::new(10).unwrap() };
        let fault = |fault| Err(CastRefusal::Ballot(fault));
        let house = House::new(store, beside).await;
        for (tally, good, bad, refusal) in [
            (
                TallyRule::Single,
                ticked(&[2]),
                ticked(&[1, 2]),
                fault(BallotFault::TooMany { picked: 2, most: 1 }),
            ),
            (
                points,
                numbered(&[(1, 3), (2, 7)]),
                numbered(&[(1, 3), (2, 8)]),
                fault(BallotFault::OverBudget { given: 11, budget: 10 }),
            ),
            (
                RUNOFF,
                numbered(&[(3, 1), (1, 2)]),
                numbered(&[(3, 1), (1, 3)]),
                fault(BallotFault::Gap { missing: 2 }),
            ),
        ] {
            house.sql("DELETE FROM ballot").await;
            house.sql("DELETE FROM poll_option").await;
            house.sql("DELETE FROM poll_secret").await;
            house.sql("DELETE FROM poll").await;
            house.declare(&terms(tally, VoterMode::OpenDevice)).await.unwrap();
            house.open().await.unwrap();

            assert_eq!(house.cast(by_device("one"), "key", bad).await, refusal);
            assert_eq!(house.store.count_voters(house.poll().await.id).await.unwrap(), 0);
            let receipt = house.cast(by_device("one"), "key", good).await.unwrap();

            let (check, own) =
                house.store.stand_at_door(&house.poll().await, &by_device("one")).await.unwrap();
            assert!(check.remedy.is_none());
            assert_eq!(own.map(|own| own.receipt), Some(receipt));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn ballots_that_wait_together_are_each_taken_once() {
    each_database(async |store, beside| {
        let house = House::new(store, beside).await;
        house.declare(&terms(TallyRule::Single, VoterMode::OpenDevice)).await.unwrap();
        house.open().await.unwrap();
        let voters: Vec<String> = (0..200).map(|n| format!("voter {}", n % 100)).collect();

        let casts = voters.iter().map(|voter| house.tick(voter, &[1]));
        let receipts: Vec<Receipt> =
            futures::future::join_all(casts).await.into_iter().map(Result::unwrap).collect();

        assert_eq!(receipts[..100], receipts[100..], "the same request is the same ballot");
        let poll = house.poll().await;
        assert_eq!(house.store.count_voters(poll.id).await.unwrap(), 100);
        assert_eq!(house.store.list_receipts(poll.id).await.unwrap().len(), 100);
        assert!(house.store.check_invariants().await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_let_in_once_each_and_not_after_they_were_taken_back() {
    each_database(async |store, beside| {
        let house = House::new(store, beside).await;
        house.declare(&terms(TallyRule::Single, VoterMode::Room)).await.unwrap();
        house.open().await.unwrap();
        let codes = [voter_code(), voter_code(), voter_code()];
        let (season, by) = (house.season, house.organiser);
        let secret = || "a secret of the codes".to_owned();
        house.store.record_room_codes(season, "Row 1", &codes, secret(), by, NOW).await.unwrap();

        house.cast(by_code(&codes[0]), "a", ticked(&[1])).await.unwrap();
        house.cast(by_code(&codes[0]), "b", ticked(&[2])).await.unwrap();
        house.cast(by_code(&codes[1]), "c", ticked(&[2])).await.unwrap();
        let cast = async |proof| house.cast(proof, "d", ticked(&[3])).await;
        assert_eq!(cast(by_device("a phone without a code")).await, Err(no_vote(NoVote::NoCode)));
        assert_eq!(cast(by_code(&voter_code())).await, Err(no_vote(NoVote::UnknownCode)));
        assert!(house.store.withdraw_code(season, &codes[2], by, NOW).await.unwrap());
        assert!(!house.store.withdraw_code(season, &codes[2], by, NOW).await.unwrap());
        assert_eq!(cast(by_code(&codes[2])).await, Err(no_vote(NoVote::WithdrawnCode)));

        assert_eq!(house.store.count_voters(house.poll().await.id).await.unwrap(), 2);
        let batches = house.store.list_code_batches(season).await.unwrap();
        assert_eq!((batches[0].codes, batches[0].withdrawn), (3, 1));
        assert_eq!(house.store.withdraw_batch(season, "Row 1", by, NOW).await.unwrap(), 2);
        assert_eq!(cast(by_code(&codes[0])).await, Err(no_vote(NoVote::WithdrawnCode)));
        // what is kept of a code lets nobody vote
        let rows = house.beside.query_all_raw(sea_orm::Statement::from_string(
            house.beside.get_database_backend(),
            "SELECT hash FROM voter_code",
        ));
        for row in rows.await.unwrap() {
            let hash: String = row.try_get_by_index(0).unwrap();
            assert!(codes.iter().all(|code| !hash.contains(code.as_str())));
            let form = domain::voting::VoterCodeFault::Form(CodeFault::TooLong);
            assert!(matches!(VoterCode::parse(&hash), Err(fault) if fault == form || matches!(fault, domain::voting::VoterCodeFault::Form(_))));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_by_mail_replaces_the_one_before() {
    each_database(async |store, beside| {
        let house = House::new(store, beside).await;
        house.declare(&terms(TallyRule::Single, VoterMode::Mail)).await.unwrap();
        house.open().await.unwrap();
        let mail = async |code: &VoterCode, address: &str, id: &str| {
            let mail = NewMail {
                kind: MailKind::VoterCode,
                message_id: id.to_owned(),
                recipient: address.to_owned(),
                subject: "Your code".to_owned(),
                body: code.to_string(),
                language: Language::En,
                season: Some(house.season),
                unsubscribe: String::new(),
            };
            let mailed = vec![MailedCode { code: code.clone(), address: address.to_owned(), mail }];
            let secret = "a secret of the codes".to_owned();
            house
                .store
                .mail_codes(house.season, "Members", mailed, secret, house.organiser, NOW)
                .await
                .unwrap();
        };
        let (first, second, other) = (voter_code(), voter_code(), voter_code());
        mail(&first, "Ane@example.org", "one").await;
        mail(&other, "bo@example.org", "two").await;
        mail(&second, "ane@EXAMPLE.org", "three").await;

        let cast = async |code: &VoterCode| house.cast(by_code(code), "key", ticked(&[1])).await.map(drop);
        assert_eq!(cast(&first).await, Err(no_vote(NoVote::WithdrawnCode)));
        assert_eq!(cast(&second).await, Ok(()));
        assert_eq!(cast(&other).await, Ok(()));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sector_ballot_goes_to_those_on_the_roll() {
    each_database(async |store, beside| {
        let house = House::new(store, beside).await;
        house.declare(&terms(TallyRule::Single, VoterMode::SectorLibrary)).await.unwrap();
        house.open().await.unwrap();
        house
            .sql("INSERT INTO organisation (id, isil, kind, library_type, name, short_name, country, municipality, region, homepage, \
                 folded_name) VALUES (7, 'DK-7', 'library', 'public', 'Aros', 'Aros', 'DK', '', '', '', 'aros')")
            .await;
        let library = domain::ids::OrganisationId(7);
        let head = account(&house.store, "head@example.org").await;
        let deputy = account(&house.store, "deputy@example.org").await;
        let stranger = account(&house.store, "stranger@example.org").await;
        let roll = [(head, library, true), (deputy, library, false)];
        house.store.put_on_roll(house.season, &roll, house.organiser, NOW).await.unwrap();

        let cast = async |proof| house.cast(proof, "key", ticked(&[1])).await.map(drop);
        assert_eq!(cast(by_account(head)).await, Ok(()));
        assert_eq!(cast(by_account(deputy)).await, Err(no_vote(NoVote::NotForTheLibrary)));
        assert_eq!(cast(by_account(stranger)).await, Err(no_vote(NoVote::LibraryNotOnRoll)));
        assert_eq!(cast(by_device("somebody")).await, Err(no_vote(NoVote::SignedOut)));
        // the deputy takes over, and the library still has one ballot
        house.store.put_on_roll(house.season, &[(deputy, library, true)], house.organiser, NOW).await.unwrap();
        assert_eq!(house.cast(by_account(deputy), "another key", ticked(&[2])).await.map(drop), Ok(()));
        assert_eq!(house.store.count_voters(house.poll().await.id).await.unwrap(), 1);
        let roll = house.store.list_roll(house.season).await.unwrap();
        assert_eq!(roll.len(), 2);
        assert!(roll.iter().all(|entry| entry.speaks && entry.library == "Aros"));
        house.store.take_off_roll(house.season, head, house.organiser, NOW).await.unwrap();
        assert_eq!(cast(by_account(head)).await, Err(no_vote(NoVote::LibraryNotOnRoll)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn vo_11_a_script_that_throws_its_cookies_away_is_stopped_and_a_hall_is_not() {
    each_database(async |store, beside| {
        let house = House::new(store, beside).await;
        let expected = PollTerms { expected: Some(10), ..terms(TallyRule::Single, VoterMode::OpenDevice) };
        house.declare(&expected).await.unwrap();
        house.open().await.unwrap();

        let names: Vec<String> = (0..30).map(|n| format!("fresh cookie {n}")).collect();
        let outcomes = futures::future::join_all(names.iter().map(|name| house.tick(name, &[1]))).await;

        let taken: Vec<&String> = names
            .iter()
            .zip(&outcomes)
            .filter(|(_, outcome)| outcome.is_ok())
            .map(|(name, _)| name)
            .collect();
        assert_eq!(taken.len(), 12, "a fifth more devices than people");
        assert!(outcomes.iter().all(|it| it.is_ok() || *it == Err(no_vote(NoVote::TooManyDevices))));
        // who is in can still change their mind
        house.cast(by_device(taken[0]), "again", ticked(&[2])).await.unwrap();
        assert_eq!(house.tick("one more", &[1]).await, Err(no_vote(NoVote::TooManyDevices)));
        // and the desk has codes
        let code = voter_code();
        let secret = "a secret of the codes".to_owned();
        house
            .store
            .record_room_codes(
                house.season,
                "Desk",
                std::slice::from_ref(&code),
                secret,
                house.organiser,
                NOW,
            )
            .await
            .unwrap();
        house.cast(by_code(&code), "desk", ticked(&[3])).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn vo_16_ballots_are_set_aside_and_taken_back_with_a_reason() {
    each_database(async |store, beside| {
        let house = House::new(store, beside).await;
        house.declare(&terms(TallyRule::Single, VoterMode::OpenDevice)).await.unwrap();
        house.open().await.unwrap();
        let mut receipts = Vec::new();
        for n in 0..6 {
            receipts.push(house.tick(&format!("voter {n}"), &[if n < 4 { 1 } else { 2 }]).await.unwrap());
        }
        let rule = async |ruling, ballots: &str, reason: &str| {
            let named = NamedBallots::parse(ballots).unwrap();
            let rule = RuleBallots {
                category: house.category,
                ruling,
                named,
                reason: reason.to_owned(),
                by: house.organiser,
            };
            house.store.rule_on_ballots(rule, NOW).await.unwrap()
        };
        let aside = Ruling::SetAside(Suspicion::Machine);
        let why = "six ballots within a second";
        let refused = |refusal| Err(RulingRefusal::Quarantine(refusal));
        assert_eq!(rule(aside, "1-3", "odd").await, refused(QuarantineRefusal::NoReason));
        let nobodys = receipt();
        assert_eq!(
            rule(aside, &nobodys.to_string(), why).await,
            Err(RulingRefusal::NoSuchReceipt(nobodys.clone()))
        );
        assert_eq!(rule(aside, &format!("1-2 {}", receipts[2]), why).await, Ok(3));
        assert_eq!(rule(Ruling::TakeBack, "2", "that was a wheelchair row").await, Ok(1));

        let poll = house.poll().await;
        house
            .store
            .close_poll(house.category, house.organiser, NOW + Span::minutes(1))
            .await
            .unwrap()
            .unwrap();
        let file = house.store.ballot_file(&poll).await.unwrap().unwrap();
        assert_eq!((file.counted().ballots().len(), file.set_aside().len()), (4, 2));
        let (counted, all) = file.recount();
        assert_eq!(all.first().collect::<Vec<_>>(), [NominationId(1)]);
        assert_eq!(counted.ties().len(), 1, "two against two");
        let read = domain::voting::BallotFile::read(&file.write().unwrap()).unwrap();
        assert_eq!(read.recount(), (counted, all));
        let (quarantine, cast) = house.store.find_quarantine(poll.id).await.unwrap();
        assert_eq!((quarantine.log().len(), cast), (2, 6));
        assert_eq!(house.tick("late", &[1]).await, Err(CastRefusal::Vote(VoteRefusal::Shut(Shut::Closed))));
    })
    .await;
}
