//! Who is given what, who is kept from what, and what the database itself refuses.

use crate::support::{NOW, account, address, each_database, each_store, season};
use domain::{
    accounts::Role,
    ids::{AccountId, CategoryId, NominationId, OrganisationId, SeasonId},
    jury::{
        ConflictKind, JurorAccess, Mark, Pass, TieKind,
        assignment::{Fit, Shortage},
    },
    language::{ContentLanguage, Language},
    libraries::LibraryRow,
    nominations::NominationText,
    time::{Span, Timestamp},
};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use std::collections::BTreeSet;
use store::{
    Store,
    accounts::{Chosen, NewAddressChange},
    audit::AuditQuery,
    jury::{
        AbstainRefusal, JurorProfile, MoveRefusal, PairFault, PairRow, Planning, ScoreEdit, ScoreRefusal,
        TieRefusal,
    },
    nominations::DraftOwner,
    outbox::{MailKind, NewMail},
};

struct Jury {
    store: Store,
    season: SeasonId,
    category: CategoryId,
    chair: AccountId,
}

impl Jury {
    async fn new(store: Store) -> Self {
        let season = season(&store).await;
        let category = store.list_categories(season).await.unwrap()[0].id;
        store.record_round(season, NOW - Span::days(1), NOW + Span::days(30), NOW).await.unwrap();
        let chair = account(&store, "chair@jury.example").await;
        store.record_role(chair, season, Role::Chair, NOW).await.unwrap();
        Self { store, season, category, chair }
    }

    async fn juror(&self, email: &str) -> AccountId {
        let id = account(&self.store, email).await;
        self.store.record_role(id, self.season, Role::Juror, NOW).await.unwrap();
        id
    }

    async fn draft(&self, writer: &str, library: &str, language: ContentLanguage) -> NominationId {
        let text = NominationText {
            category: Some(self.category),
            library: library.to_owned(),
            title: format!("Of {library}"),
            summary: "A summary".to_owned(),
            what_was_done: "Much".to_owned(),
            why_it_worked: "Because".to_owned(),
            target_group: "All".to_owned(),
            effort: "Little".to_owned(),
            language: Some(language),
            ..NominationText::default()
        };
        let owner = DraftOwner::Account(account(&self.store, writer).await);
        self.store.record_draft(self.season, owner, &text, NOW).await.unwrap()
    }

    async fn send(&self, id: NominationId) {
        let season = self.store.find_current_season().await.unwrap().unwrap();
        self.store.submit_nomination(id, &season, NOW, |_, _, _| None).await.unwrap().unwrap().unwrap();
    }

    async fn nominate(&self, writer: &str, library: &str) -> NominationId {
        let id = self.draft(writer, library, ContentLanguage::Da).await;
        self.send(id).await;
        id
    }

    async fn library(&self, name: &str, homepage: &str) -> OrganisationId {
        let row = LibraryRow {
            isil: None,
            name: name.to_owned(),
            short_name: String::new(),
            library_type: "public".to_owned(),
            country: "NO".to_owned(),
            municipality: String::new(),
            region: String::new(),
            population: Some(20_000),
            homepage: homepage.to_owned(),
            languages: String::new(),
            channels: String::new(),
        };
        self.store.import_libraries(&[row], None, None, NOW).await.unwrap();
        match self.store.choose_library(name).await.unwrap() {
            Chosen::One(id) => id,
            other => panic!("{other:?}"),
        }
    }

    async fn desk(&self, juror: AccountId) -> BTreeSet<NominationId> {
        let desk = self.store.list_assignments(juror, self.season).await.unwrap();
        desk.into_iter().filter(|it| it.access() != JurorAccess::Recused).map(|it| it.nomination).collect()
    }

    async fn kinds(&self, juror: AccountId, nomination: NominationId) -> Vec<TieKind> {
        let mut ties = self.store.list_ties(self.season).await.unwrap();
        let found = ties.remove(&(juror, nomination)).unwrap_or_default();
        found.into_iter().map(|tie| tie.kind).collect()
    }

    async fn score(
        &self,
        juror: AccountId,
        nomination: NominationId,
        at: Timestamp,
    ) -> Result<(), ScoreRefusal> {
        self.store.declare_conflict(juror, nomination, ConflictKind::None, "", at).await.unwrap();
        for criterion in self.store.list_criteria(self.category).await.unwrap() {
            let edit = ScoreEdit {
                criterion: criterion.id,
                mark: Some(Mark::parse("4").unwrap()),
                comment: Some("Because.".to_owned()),
                expected_version: 0,
            };
            self.store.record_score(juror, nomination, edit, at).await.unwrap()?;
        }
        Ok(())
    }

    /// Expected and counted scores of a nomination.
    async fn counts(&self, nomination: NominationId) -> (usize, usize) {
        let all = self.store.list_scores(self.category).await.unwrap();
        let found = all.into_iter().find(|it| it.nomination == nomination).unwrap();
        (found.expected, found.scores.len())
    }

    async fn log(&self, act: &str) -> Vec<String> {
        let query = AuditQuery { most: 100, ..AuditQuery::default() };
        let entries = self.store.list_audit(&query).await;
        let mut found: Vec<String> =
            entries.unwrap().into_iter().filter(|it| it.act == act).map(|it| it.what).collect();
        found.reverse();
        found
    }

    async fn apply(&self, per_nomination: usize, afresh: bool) -> Option<usize> {
        let planning = Planning { per_nomination, afresh, only: None };
        let planned = self.store.plan_assignments(self.season, planning).await.unwrap().unwrap();
        self.store.apply_assignments(self.season, planning, &planned.seal, self.chair, NOW).await.unwrap()
    }
}

async fn refused(db: &DatabaseConnection, sql: &str) {
    let error = db.execute_unprepared(sql).await.expect_err(sql).to_string();
    assert!(error.contains("this juror is tied to this nomination"), "{sql}: {error}");
}

#[tokio::test]
async fn az_13_a_juror_is_kept_from_what_the_house_knows_to_be_near_them() {
    each_database(async |store, db| {
        let jury = Jury::new(store).await;
        let library = jury.library("Levanger bibliotek", "https://www.levangerbibliotek.no").await;
        let free = jury.juror("free@elsewhere.example").await;
        let owner = jury.juror("kari@levanger.example").await;
        let along = jury.juror("along@gmail.com").await;
        let colleague = jury.juror("ola@bib.levanger.example").await;
        let at_home = jury.juror("per@levangerbibliotek.no").await;
        let client = jury.juror("agent@agency.example").await;
        let lead = jury.juror("lead@private.example").await;
        jury.store
            .record_relation(jury.season, client, (library, TieKind::Client), true, jury.chair, NOW)
            .await
            .unwrap();
        let season = jury.season;
        db.execute_unprepared(&format!(
            "INSERT INTO role_grant (account_id, season_id, role, organisation_id, granted_at) \
             VALUES ({lead}, {season}, 'library-lead', {library}, 1)"
        ))
        .await
        .unwrap();
        let id = jury.draft("kari@levanger.example", "Levanger bibliotek", ContentLanguage::Nb).await;
        let tell = mail("along@gmail.com");
        jury.store
            .invite_co_author(id, &address("along@gmail.com"), owner, NOW, tell)
            .await
            .unwrap()
            .unwrap();
        jury.send(id).await;
        let other = jury.nominate("else@other.example", "Another library").await;

        let expected = [
            (free, vec![]),
            (owner, vec![TieKind::Own, TieKind::MailDomain, TieKind::Earlier]),
            (along, vec![TieKind::CoAuthor]),
            (colleague, vec![TieKind::MailDomain]),
            (at_home, vec![TieKind::MailDomain]),
            (client, vec![TieKind::Client]),
            (lead, vec![TieKind::Employer]),
        ];

        for (juror, kinds) in &expected {
            assert_eq!(jury.kinds(*juror, id).await, *kinds, "{juror}");
            let kept = if kinds.is_empty() { vec![] } else { vec![1] };
            assert_eq!(jury.store.list_kept_from(*juror, jury.season).await.unwrap(), kept);
            let desk = if kinds.is_empty() { BTreeSet::from([id, other]) } else { BTreeSet::from([other]) };
            assert_eq!(jury.desk(*juror).await, desk, "{juror}");
            let found = jury.store.find_assignment(*juror, id, Pass::First).await.unwrap();
            assert_eq!(found.is_some(), kinds.is_empty());
        }
        let recused = jury.store.find_recused(id).await.unwrap();
        let tied: BTreeSet<_> = expected.iter().filter(|it| !it.1.is_empty()).map(|it| it.0).collect();
        assert_eq!(recused, tied);
        assert_eq!(jury.store.count_recusals(jury.season).await.unwrap(), 6);
        assert_eq!(jury.store.check_invariants().await.unwrap(), Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn az_13_the_database_itself_refuses_what_crosses_a_tie() {
    each_database(async |store, db| {
        let jury = Jury::new(store).await;
        let owner = jury.juror("kari@levanger.example").await;
        let late = jury.juror("late@elsewhere.example").await;
        let begun = jury.juror("begun@elsewhere.example").await;
        let free = jury.juror("free@elsewhere.example").await;
        let id = jury.nominate("kari@levanger.example", "Levanger bibliotek").await;
        let other = jury.nominate("else@other.example", "Another library").await;
        jury.score(begun, id, NOW).await.unwrap();
        for juror in [late, begun] {
            jury.store.pin_tie((juror, id), "They are cousins.", jury.chair, NOW).await.unwrap().unwrap();
        }
        let of = |juror: AccountId| format!("SELECT id FROM assignment WHERE juror_id = {juror} AND nomination_id = {id}");
        let card = format!("(SELECT id FROM scorecard WHERE assignment_id = ({}))", of(begun));
        let criterion = jury.store.list_criteria(jury.category).await.unwrap()[0].id;

        refused(
            &db,
            &format!(
                "INSERT INTO assignment (round_id, juror_id, nomination_id, created_at) \
                 SELECT round_id, {owner}, {id}, 1 FROM assignment LIMIT 1"
            ),
        )
        .await;
        refused(
            &db,
            &format!("UPDATE assignment SET nomination_id = {id} WHERE juror_id = {owner} AND nomination_id = {other}"),
        )
        .await;
        refused(&db, &format!("INSERT INTO scorecard (assignment_id, updated_at) SELECT ({}), 1", of(late))).await;
        refused(
            &db,
            &format!("UPDATE scorecard SET assignment_id = ({}) WHERE id = {card}", of(late)),
        )
        .await;
        refused(&db, &format!("UPDATE score SET mark = '5' WHERE scorecard_id = {card}")).await;
        db.execute_unprepared(&format!("DELETE FROM score WHERE scorecard_id = {card}")).await.unwrap();
        refused(
            &db,
            &format!(
                "INSERT INTO score (scorecard_id, criterion_id, mark, comment, updated_at) \
                 VALUES ({card}, {criterion}, '5', 'So good', 1)"
            ),
        )
        .await;

        // what was declared weighs the same
        jury.store.declare_conflict(free, id, ConflictKind::Personal, "", NOW).await.unwrap();
        refused(&db, &format!("INSERT INTO scorecard (assignment_id, updated_at) SELECT ({}), 1", of(free))).await;
        // and whoever is free is not refused
        jury.score(free, other, NOW).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn az_13_a_conflict_after_scoring_sets_the_scorecard_aside_and_is_logged() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let anna = jury.juror("anna@elsewhere.example").await;
        let bo = jury.juror("bo@elsewhere.example").await;
        let id = jury.nominate("kari@levanger.example", "Levanger bibliotek").await;
        jury.score(anna, id, NOW).await.unwrap();
        jury.score(bo, id, NOW).await.unwrap();
        assert_eq!(jury.counts(id).await, (2, 2));

        jury.store.pin_tie((anna, id), "They are cousins.", jury.chair, NOW).await.unwrap().unwrap();

        assert_eq!(jury.counts(id).await, (1, 1));
        assert_eq!(jury.score(anna, id, NOW).await, Err(ScoreRefusal::Recused));
        assert_eq!(jury.log("pin-tie").await, [format!("juror {anna}: pinned, scorecard set aside")]);
        assert!(!jury.store.juror_is_free(anna, id).await.unwrap());
        let given = jury.store.list_given(jury.season, &BTreeSet::new()).await.unwrap();
        let hers = given.iter().find(|it| it.juror == anna).unwrap();
        assert_eq!((hers.access, hers.begun, hers.complete), (JurorAccess::Recused, true, true));

        jury.store.lift_ties((anna, id), "Not cousins after all.", jury.chair, NOW).await.unwrap().unwrap();

        assert_eq!(jury.counts(id).await, (2, 2));
        let nothing = jury.store.lift_ties((anna, id), "Again.", jury.chair, NOW).await.unwrap();
        assert_eq!(nothing, Err(TieRefusal::Unknown));
    })
    .await;
}

#[tokio::test]
async fn az_13_a_juror_who_changes_their_own_address_or_library_stays_tied() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let ola = jury.juror("ola@levanger.example").await;
        let id = jury.nominate("kari@levanger.example", "Levanger bibliotek").await;
        let mine = jury.nominate("ola@levanger.example", "Levanger bibliotek").await;
        let new = jury.nominate("new@fresh.example", "Fresh library").await;
        assert_eq!(jury.desk(ola).await, BTreeSet::from([new]));
        jury.score(ola, new, NOW).await.unwrap();

        let changed = store_address(&jury.store, ola, "ola@fresh.example").await;

        assert!(changed);
        assert_eq!(jury.kinds(ola, id).await, [TieKind::MailDomain]);
        assert_eq!(
            jury.kinds(ola, new).await,
            [TieKind::MailDomain],
            "the new address brings a tie of its own"
        );
        assert_eq!(jury.desk(ola).await, BTreeSet::new());
        assert_eq!(jury.counts(new).await, (0, 0));
        let refused = jury.store.lift_ties((ola, mine), "Let them.", jury.chair, NOW).await.unwrap();
        assert_eq!(refused, Err(TieRefusal::NeverLifted));
        jury.store.lift_ties((ola, id), "Long ago.", jury.chair, NOW).await.unwrap().unwrap();
        assert_eq!(jury.kinds(ola, id).await, [], "what was lifted is not found again");
        assert_eq!(jury.desk(ola).await, BTreeSet::from([id]));
    })
    .await;
}

async fn store_address(store: &Store, account: AccountId, to: &str) -> bool {
    let told = |to: &str| mail(to);
    let new = NewAddressChange {
        account,
        email: address(to),
        token_hash: "hash".to_owned(),
        expires_at: NOW + Span::days(1),
        confirm: told(to),
        warn: told(to),
    };
    store.record_address_change(new, NOW).await.unwrap().unwrap();
    store.use_address_change(account, "hash", None, told(to), NOW).await.unwrap().is_ok()
}

fn mail(to: &str) -> NewMail {
    NewMail {
        kind: MailKind::Account,
        message_id: format!("{to}{}", rand_id()),
        recipient: to.to_owned(),
        subject: "About".to_owned(),
        body: "Words".to_owned(),
        language: Language::En,
        season: None,
        unsubscribe: String::new(),
    }
}

fn rand_id() -> u64 {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

#[tokio::test]
async fn whoever_abstains_counts_nowhere_and_may_come_back_while_the_round_is_open() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let anna = jury.juror("anna@elsewhere.example").await;
        let bo = jury.juror("bo@elsewhere.example").await;
        let id = jury.nominate("kari@levanger.example", "Levanger bibliotek").await;
        let abstain = async |juror, abstains, at| {
            jury.store.record_abstention(juror, id, Pass::First, abstains, at).await.unwrap()
        };
        assert_eq!(abstain(anna, true, NOW).await, Err(AbstainRefusal::NotFree(JurorAccess::MustDeclare)));
        jury.score(anna, id, NOW).await.unwrap();
        jury.score(bo, id, NOW).await.unwrap();

        abstain(anna, true, NOW).await.unwrap();
        abstain(anna, true, NOW).await.unwrap();

        assert_eq!(jury.counts(id).await, (1, 1));
        assert_eq!(jury.score(anna, id, NOW).await, Err(ScoreRefusal::Abstained));
        assert!(!jury.store.find_recused(id).await.unwrap().contains(&anna), "it is no conflict");
        let late = abstain(anna, false, NOW + Span::days(40)).await;
        assert!(matches!(late, Err(AbstainRefusal::Round(_))), "{late:?}");
        abstain(anna, false, NOW).await.unwrap();
        assert_eq!(jury.counts(id).await, (2, 2));
        assert_eq!(jury.log("abstain").await, ["abstains", "comes back"]);
    })
    .await;
}

#[tokio::test]
async fn a_plan_is_given_out_as_it_was_shown_and_topped_up_when_somebody_drops_out() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let mut jurors = Vec::new();
        for name in ["anna", "bo", "cia", "dag"] {
            jurors.push(jury.juror(&format!("{name}@{name}.example")).await);
        }
        let mut ids = Vec::new();
        for n in 0..6 {
            ids.push(jury.nominate(&format!("w@w{n}.example"), &format!("Library {n}")).await);
        }
        assert_eq!(jury.desk(jurors[0]).await.len(), 6, "everybody has everything until the chair plans");

        let planning = Planning { per_nomination: 2, afresh: true, only: None };
        let shown = jury.store.plan_assignments(jury.season, planning).await.unwrap().unwrap();
        assert_eq!((shown.plan.pairings.len(), shown.taken_back), (12, 24));
        let stale =
            jury.store.apply_assignments(jury.season, planning, "0000", jury.chair, NOW).await.unwrap();
        assert_eq!(
            (stale, jury.desk(jurors[0]).await.len()),
            (None, 6),
            "nothing happens under another seal"
        );
        assert_eq!(jury.apply(2, true).await, Some(12));
        for &juror in &jurors {
            assert_eq!(jury.desk(juror).await.len(), 3);
        }
        // what comes later waits for the chair
        ids.push(jury.nominate("w@w7.example", "Library 7").await);
        assert_eq!(jury.store.find_per_nomination(jury.season).await.unwrap(), Some(2));
        assert_eq!(jury.apply(2, false).await, Some(2));

        // one scores one and drops out; one steps aside
        let anna = jurors[0];
        let hers: Vec<_> = jury.desk(anna).await.into_iter().collect();
        jury.score(anna, hers[0], NOW).await.unwrap();
        let gone = jury.store.remove_member(anna, jury.season, Role::Juror, jury.chair, "Ill.", NOW).await;
        gone.unwrap().unwrap();
        let shown = jury
            .store
            .plan_assignments(jury.season, Planning { per_nomination: 2, afresh: false, only: None })
            .await
            .unwrap();
        assert_eq!(shown.unwrap().taken_back, hers.len() - 1, "what she has finished stays");
        assert_eq!(jury.apply(2, false).await, Some(hers.len() - 1));
        assert_eq!(jury.desk(anna).await, BTreeSet::from([hers[0]]));
        for &id in &ids {
            let given = jury.store.list_given(jury.season, &BTreeSet::new()).await.unwrap();
            assert_eq!(given.iter().filter(|it| it.nomination == id).count(), 2, "{id}");
        }

        let bo = jurors[1];
        let his = jury.desk(bo).await.into_iter().next().unwrap();
        jury.store.declare_conflict(bo, his, ConflictKind::Employer, "", NOW).await.unwrap();
        assert_eq!(jury.apply(2, false).await, Some(1), "a replacement");
        jury.store.assign_to_all(jury.season, jury.chair, NOW).await.unwrap();
        assert_eq!(jury.desk(jurors[2]).await.len(), 7);
        assert_eq!(jury.store.check_invariants().await.unwrap(), Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_plan_looks_at_languages_and_desks_and_says_what_it_lacks() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let anna = jury.juror("anna@anna.example").await;
        let bo = jury.juror("bo@bo.example").await;
        let danish = jury.nominate("w@w1.example", "Library 1").await;
        let swedish = jury.draft("w@w2.example", "Library 2", ContentLanguage::Sv).await;
        jury.send(swedish).await;
        let profile = |juror, language: &str, capacity| JurorProfile {
            juror,
            name: String::new(),
            email: String::new(),
            capacity,
            languages: BTreeSet::from([language.to_owned()]),
            topics: BTreeSet::from([jury.category]),
        };
        for it in [profile(anna, "sv", None), profile(bo, "da", Some(1))] {
            jury.store.record_juror_profile(jury.season, &it, jury.chair, NOW).await.unwrap();
        }
        jury.store.pin_tie((anna, danish), "Cousins.", jury.chair, NOW).await.unwrap().unwrap();
        let plan = async |per_nomination| {
            let planning = Planning { per_nomination, afresh: true, only: None };
            jury.store.plan_assignments(jury.season, planning).await.unwrap().unwrap().plan
        };

        let one = plan(1).await;
        let two = plan(2).await;

        let pairs: Vec<_> = one.pairings.iter().map(|it| (it.juror, it.nomination, it.language)).collect();
        assert_eq!(pairs, [(bo, danish, Fit::Known), (anna, swedish, Fit::Known)]);
        let lacks: Vec<_> = two.unmet.iter().map(|it| (it.nomination, it.why)).collect();
        assert_eq!(lacks, [(danish, Shortage::Ties { free: 1 }), (swedish, Shortage::DesksFull)]);
    })
    .await;
}

#[tokio::test]
async fn a_nomination_moves_to_another_desk_only_while_nothing_is_written_and_nothing_ties() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let anna = jury.juror("anna@anna.example").await;
        let bo = jury.juror("bo@bo.example").await;
        let tied = jury.juror("tied@w1.example").await;
        let id = jury.nominate("w@w1.example", "Library 1").await;
        assert_eq!(jury.apply(1, true).await, Some(1));
        let (from, to) = if jury.desk(anna).await.is_empty() { (bo, anna) } else { (anna, bo) };
        let go = async |from, to| jury.store.move_assignment(id, (from, to), jury.chair, NOW).await.unwrap();

        assert_eq!(go(from, tied).await, Err(MoveRefusal::Tied));
        assert_eq!(go(from, from).await, Err(MoveRefusal::There));
        assert_eq!(go(from, jury.chair).await, Err(MoveRefusal::Unknown));
        assert_eq!(go(to, from).await, Err(MoveRefusal::Unknown));
        assert_eq!(go(from, to).await, Ok(()));
        assert_eq!((jury.desk(from).await.len(), jury.desk(to).await.len()), (0, 1));
        jury.score(to, id, NOW).await.unwrap();
        assert_eq!(go(to, from).await, Err(MoveRefusal::Begun));
    })
    .await;
}

#[tokio::test]
async fn pairs_of_a_file_are_all_given_or_none() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let anna = jury.juror("anna@anna.example").await;
        jury.juror("tied@w1.example").await;
        let id = jury.nominate("w@w1.example", "Library 1").await;
        assert_eq!(jury.apply(1, true).await, Some(1));
        let other = jury.nominate("w@w2.example", "Library 2").await;
        let row = |line, nomination: &str, juror: &str| PairRow {
            line,
            nomination: nomination.to_owned(),
            juror: juror.to_owned(),
        };
        let bad = [
            row(2, "N-009", "anna@anna.example"),
            row(3, "N-001", "nobody@anna.example"),
            row(4, "1", "tied@w1.example"),
            row(5, "N-002", "anna@anna.example"),
        ];
        let good = [row(2, "n-001", "Anna@Anna.example"), row(3, "2", "anna@anna.example")];

        let (faults, new) = jury.store.check_pairs(jury.season, &bad).await.unwrap();
        assert_eq!(
            faults,
            [(2, PairFault::UnknownNomination), (3, PairFault::UnknownJuror), (4, PairFault::Tied)]
        );
        assert_eq!(new, 1);
        let taken = async |rows: &[PairRow]| {
            jury.store.record_pairs(jury.season, rows, jury.chair, NOW).await.unwrap()
        };
        assert_eq!((taken(&bad).await, jury.desk(anna).await), (None, BTreeSet::from([id])));
        assert_eq!((taken(&good).await, jury.desk(anna).await), (Some(1), BTreeSet::from([id, other])));
        assert_eq!(taken(&good).await, Some(0), "a second time changes nothing");
    })
    .await;
}

#[tokio::test]
async fn the_next_one_has_the_fewest_scorecards_and_time_at_work_is_the_jurors_own() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let anna = jury.juror("anna@anna.example").await;
        let bo = jury.juror("bo@bo.example").await;
        let first = jury.nominate("w@w1.example", "Library 1").await;
        let second = jury.nominate("w@w2.example", "Library 2").await;
        let minutes = |n: i64| NOW + Span::minutes(n);
        jury.score(bo, first, NOW).await.unwrap();

        let next = jury.store.choose_fewest_scorecards(&[first, second]).await.unwrap();
        assert_eq!(next, Some(second));
        jury.store.declare_conflict(bo, first, ConflictKind::Employer, "", NOW).await.unwrap();
        let next = jury.store.choose_fewest_scorecards(&[first, second]).await.unwrap();
        assert_eq!(next, Some(first), "what is set aside is no scorecard");

        let note =
            |text: &str, seen: &str| store::jury::NoteEdit { text: text.to_owned(), seen: seen.to_owned() };
        jury.store.declare_conflict(anna, first, ConflictKind::None, "", NOW).await.unwrap();
        for (at, text, seen) in [(0, "a", ""), (4, "b", "a"), (30, "c", "b"), (31, "d", "c")] {
            let saved = jury.store.record_private_note(anna, first, note(text, seen), minutes(at)).await;
            saved.unwrap().unwrap();
        }
        let card = jury.store.find_scorecard(anna, first).await.unwrap().unwrap();
        assert_eq!(card.spent_ms, 5 * 60_000, "the pause is left out");
        let own = jury.store.export_person(anna).await.unwrap();
        assert_eq!(own["private_note"][0]["spent_ms"], 5 * 60_000);
    })
    .await;
}

#[tokio::test]
async fn jurors_who_have_not_finished_are_reminded_once_in_seven_days_and_not_if_they_want_none() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let anna = jury.juror("anna@anna.example").await;
        let bo = jury.juror("bo@bo.example").await;
        let done = jury.juror("done@done.example").await;
        let id = jury.nominate("w@w1.example", "Library 1").await;
        jury.score(done, id, NOW).await.unwrap();
        let who = async |at: Timestamp| -> Vec<AccountId> {
            let plan = jury.store.plan_juror_reminders(jury.season, at).await.unwrap();
            plan.into_iter().map(|contact| contact.juror).collect()
        };
        assert_eq!(who(NOW).await, [anna, bo]);

        let chosen = BTreeSet::from([anna, done]);
        let send = async |at| {
            let secret = || "a-token".to_owned();
            let write = |contact: &store::jury::JurorContact, token: &str| NewMail {
                kind: MailKind::JurorReminder,
                season: Some(jury.season),
                unsubscribe: token.to_owned(),
                ..mail(&contact.email)
            };
            jury.store
                .record_juror_reminders(jury.season, &chosen, jury.chair, at, secret, write)
                .await
                .unwrap()
        };
        assert_eq!((send(NOW).await, send(NOW).await), (1, 0));
        assert_eq!(who(NOW).await, [bo]);
        let mails = jury.store.list_mail(jury.season, 10).await.unwrap();
        let held: Vec<_> = mails.iter().map(|mail| (mail.recipient.as_str(), &mail.state)).collect();
        assert_eq!(held, [("anna@anna.example", &store::outbox::MailState::Held)]);
        assert_eq!(who(NOW + Span::days(7)).await, [anna, bo]);

        assert!(jury.store.end_reminders("a-token", NOW).await.unwrap());
        assert_eq!(who(NOW + Span::days(7)).await, [bo]);
        assert!(
            jury.store.list_mail(jury.season, 10).await.unwrap().is_empty(),
            "not even the one that waits"
        );
    })
    .await;
}

#[tokio::test]
async fn a_chair_is_told_what_they_are_tied_to_themselves() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let anna = jury.juror("anna@anna.example").await;
        let own = jury.nominate("friend@jury.example", "Library 1").await;
        let other = jury.nominate("w@w2.example", "Library 2").await;

        let tied = jury.store.list_tied(jury.chair, jury.season).await.unwrap();

        assert_eq!(tied, BTreeSet::from([own]));
        assert!(jury.store.find_recused(own).await.unwrap().contains(&jury.chair));
        let seen = jury.store.list_given(jury.season, &tied).await.unwrap();
        assert_eq!(seen.iter().map(|it| (it.juror, it.nomination)).collect::<Vec<_>>(), [(anna, other)]);
    })
    .await;
}

#[tokio::test]
async fn one_nomination_alone_is_given_to_another_juror() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let mut jurors = Vec::new();
        for name in ["anna", "bo", "carl"] {
            jurors.push(jury.juror(&format!("{name}@{name}.example")).await);
        }
        let mut nominations = Vec::new();
        for at in 0..3 {
            nominations
                .push(jury.nominate(&format!("writer@town-{at}.example"), &format!("Library {at}")).await);
        }
        jury.apply(1, true).await.unwrap();
        let lost = nominations[0];
        let mut holder = None;
        for &juror in &jurors {
            if jury.desk(juror).await.contains(&lost) {
                holder = Some(juror);
            }
        }
        let holder = holder.unwrap();
        jury.score(holder, lost, NOW).await.unwrap();
        jury.store.declare_conflict(holder, lost, ConflictKind::Partner, "", NOW).await.unwrap();
        let given = jury.store.list_given(jury.season, &BTreeSet::new()).await.unwrap();
        assert!(
            given.iter().any(|it| it.nomination == lost && it.access == JurorAccess::Recused && it.begun)
        );

        let planning = Planning { per_nomination: 1, afresh: false, only: Some(lost) };
        let shown = jury.store.plan_assignments(jury.season, planning).await.unwrap().unwrap();
        let pairs: Vec<_> = shown.plan.pairings.iter().map(|it| it.nomination).collect();
        assert_eq!((pairs, shown.taken_back), (vec![lost], 0));
        let other = Planning { only: Some(nominations[1]), ..planning };
        let stale =
            jury.store.apply_assignments(jury.season, other, &shown.seal, jury.chair, NOW).await.unwrap();
        assert_eq!(stale, None, "a seal is of one nomination");
        let given =
            jury.store.apply_assignments(jury.season, planning, &shown.seal, jury.chair, NOW).await.unwrap();
        assert_eq!(given, Some(1));
        assert_eq!(jury.counts(lost).await, (1, 0));
        assert_eq!(jury.store.find_per_nomination(jury.season).await.unwrap(), Some(1));
    })
    .await;
}
