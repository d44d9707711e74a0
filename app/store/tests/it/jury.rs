//! From the first declaration to the finalists.

use crate::support::{NOW, account, each_store, season};
use domain::{
    accounts::Role,
    ids::{AccountId, CategoryId, CriterionId, DecisionId, NominationId, SeasonId},
    jury::{
        ConflictKind, DecisionKind, DecisionRefusal, DeclarationRefusal, JurorAccess, Mark, Pass, Score,
        ScoringRefusal, rank,
    },
    language::ContentLanguage,
    nominations::{NominationText, Question},
    time::{Span, Timestamp},
};
use std::collections::BTreeSet;
use store::{
    Store,
    jury::{
        AnswerForJury, DecisionsChanged, DeclarationAttempt, NoteEdit, RecordDecisionRefusal, ScoreEdit,
        ScoreRefusal, Standing, Told,
    },
    nominations::DraftOwner,
    outbox::NewMail,
};

/// A season with an open round and two jurors, Anna and Bo.
struct Jury {
    store: Store,
    season: SeasonId,
    category: CategoryId,
    criteria: Vec<CriterionId>,
    owner: AccountId,
    anna: AccountId,
    bo: AccountId,
}

const OPENS: Timestamp = Timestamp(NOW.0 - 1000);
const CLOSES: Timestamp = Timestamp(NOW.0 + 1_000_000);

fn mark(text: &str) -> Option<Mark> {
    Some(Mark::parse(text).unwrap())
}

fn no_mail(_: Told<'_>) -> NewMail {
    panic!("nothing is published, so nobody is told")
}

fn score(thousandths: i64) -> Score {
    Score::from_thousandths(thousandths).unwrap()
}

impl Jury {
    async fn new(store: Store) -> Self {
        let season = season(&store).await;
        let category = store.list_categories(season).await.unwrap()[0].id;
        let criteria = store.list_criteria(category).await.unwrap().iter().map(|it| it.id).collect();
        store.record_round(season, OPENS, CLOSES, NOW).await.unwrap();
        let owner = account(&store, "owner@bibliotek.example").await;
        let anna = account(&store, "anna@jury.example").await;
        let bo = account(&store, "bo@another.example").await;
        for juror in [anna, bo] {
            store.record_role(juror, season, Role::Juror, NOW).await.unwrap();
        }
        Self { store, season, category, criteria, owner, anna, bo }
    }

    async fn nominate(&self, title: &str) -> NominationId {
        self.nominate_by(self.owner, title).await
    }

    async fn nominate_by(&self, owner: AccountId, title: &str) -> NominationId {
        let said = |what: &str| format!("{what} of {title}");
        let text = NominationText {
            category: Some(self.category),
            library: said("library"),
            title: title.to_owned(),
            summary: said("summary"),
            what_was_done: said("what was done"),
            why_it_worked: said("why it worked"),
            target_group: said("target group"),
            effort: said("effort"),
            names_to_cover: "Bob\n\nthe Bus".to_owned(),
            language: Some(ContentLanguage::Da),
            ..NominationText::default()
        };
        let season = self.store.find_current_season().await.unwrap().unwrap();
        let id = self.store.record_draft(season.id, DraftOwner::Account(owner), &text, NOW).await.unwrap();
        self.store.submit_nomination(id, &season, NOW, |_, _, _| None).await.unwrap().unwrap().unwrap();
        id
    }

    async fn declare(
        &self,
        juror: AccountId,
        nomination: NominationId,
        kind: ConflictKind,
    ) -> DeclarationAttempt {
        self.store.declare_conflict(juror, nomination, kind, "a note", NOW).await.unwrap()
    }

    async fn tick(
        &self,
        juror: AccountId,
        nomination: NominationId,
        edit: ScoreEdit,
        now: Timestamp,
    ) -> Result<i32, ScoreRefusal> {
        let saved = self.store.record_score(juror, nomination, edit, now).await.unwrap();
        saved.map(|saved| saved.version)
    }

    fn edit(&self, criterion: usize, ticked: &str, expected_version: i32) -> ScoreEdit {
        ScoreEdit {
            criterion: self.criteria[criterion],
            mark: mark(ticked),
            comment: Some(format!("because {ticked}")),
            expected_version,
        }
    }

    /// Declares no conflict and answers both criteria.
    async fn score(&self, juror: AccountId, nomination: NominationId, marks: [&str; 2]) {
        self.declare(juror, nomination, ConflictKind::None).await;
        for (criterion, ticked) in marks.into_iter().enumerate() {
            self.tick(juror, nomination, self.edit(criterion, ticked, 0), NOW).await.unwrap();
        }
    }

    async fn scores(&self, nomination: NominationId) -> (usize, Vec<Score>) {
        let all = self.store.list_scores(self.category).await.unwrap();
        let found = all.into_iter().find(|it| it.nomination == nomination).unwrap();
        (found.expected, found.scores)
    }

    async fn decide(&self, nomination: NominationId, kind: DecisionKind) {
        self.store.record_decision(nomination, kind, "A reason.", self.anna, NOW).await.unwrap().unwrap();
    }

    async fn finalists(&self) -> Vec<String> {
        let finalists = self.store.list_finalists(self.category).await.unwrap();
        finalists.into_iter().map(|it| it.title).collect()
    }
}

#[tokio::test]
async fn each_juror_but_the_owner_finds_a_submitted_nomination_on_the_desk() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let first = jury.nominate("First").await;
        let own = jury.nominate_by(jury.anna, "Anna's own").await;
        jury.store.assign_jurors(first, NOW).await.unwrap();

        let titles = async |juror| -> Vec<String> {
            let desk = jury.store.list_assignments(juror, jury.season).await.unwrap();
            let mut titles: Vec<String> = desk.into_iter().map(|it| it.title.text).collect();
            titles.sort();
            titles
        };

        assert_eq!(titles(jury.anna).await, ["First"]);
        assert_eq!(titles(jury.bo).await, ["Anna's own", "First"]);
        assert_eq!(jury.store.find_assignment(jury.anna, own, Pass::First).await.unwrap(), None);
        assert_eq!(jury.store.find_scorecard(jury.anna, own).await.unwrap(), None);
        assert_eq!(
            jury.tick(jury.anna, own, jury.edit(0, "5", 0), NOW).await,
            Err(ScoreRefusal::NotAssigned)
        );
    })
    .await;
}

#[tokio::test]
async fn a_juror_or_round_that_comes_late_finds_everything_submitted_before() {
    each_store(async |store| {
        let season = season(&store).await;
        let category = store.list_categories(season).await.unwrap()[0].id;
        let anna = account(&store, "anna@jury.example").await;
        let owner = account(&store, "owner@bibliotek.example").await;
        let early = Jury { store, season, category, criteria: Vec::new(), owner, anna, bo: anna };
        early.nominate("First").await;
        let desk = async |juror| early.store.list_assignments(juror, season).await.unwrap().len();

        early.store.record_role(anna, season, Role::Juror, NOW).await.unwrap();
        assert_eq!(desk(anna).await, 0);
        early.store.record_round(season, OPENS, CLOSES, NOW).await.unwrap();
        assert_eq!(desk(anna).await, 1);

        let late = account(&early.store, "late@jury.example").await;
        early.store.record_role(late, season, Role::Juror, NOW).await.unwrap();
        assert_eq!(desk(late).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_juror_declares_before_scoring() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let nomination = jury.nominate("First").await;
        let edit = || jury.edit(0, "4", 0);

        assert_eq!(jury.tick(jury.anna, nomination, edit(), NOW).await, Err(ScoreRefusal::MustDeclare));
        let declared = jury.declare(jury.anna, nomination, ConflictKind::None).await;
        assert_eq!(declared, DeclarationAttempt::Stands(JurorAccess::MayScore));
        assert_eq!(jury.tick(jury.anna, nomination, edit(), NOW).await, Ok(1));
        assert_eq!(jury.tick(jury.bo, nomination, edit(), NOW).await, Err(ScoreRefusal::MustDeclare));
    })
    .await;
}

#[tokio::test]
async fn stepping_aside_is_for_good_and_takes_the_scores_along() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let nomination = jury.nominate("First").await;
        jury.score(jury.anna, nomination, ["5", "5"]).await;
        jury.score(jury.bo, nomination, ["2", "2"]).await;
        assert_eq!(jury.scores(nomination).await, (2, vec![score(5000), score(2000)]));

        let aside = jury.declare(jury.anna, nomination, ConflictKind::Employer).await;
        let again = jury.declare(jury.anna, nomination, ConflictKind::Employer).await;
        let back = jury.declare(jury.anna, nomination, ConflictKind::None).await;

        assert_eq!(aside, DeclarationAttempt::Stands(JurorAccess::Recused));
        assert_eq!(again, aside);
        let refusal = DeclarationRefusal::AlreadyRecused(ConflictKind::Employer);
        assert_eq!(back, DeclarationAttempt::Refused(refusal));
        assert_eq!(jury.scores(nomination).await, (1, vec![score(2000)]));
        assert_eq!(jury.store.list_candidates(jury.category).await.unwrap()[0].recused, 1);
        let card = jury.store.find_scorecard(jury.anna, nomination).await.unwrap().unwrap();
        assert!(card.access == JurorAccess::Recused && card.answers.is_empty(), "{card:?}");
        let refused = jury.tick(jury.anna, nomination, jury.edit(0, "1", 1), NOW).await;
        assert_eq!(refused, Err(ScoreRefusal::Recused));
    })
    .await;
}

#[tokio::test]
async fn nothing_is_scored_outside_the_round() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let nomination = jury.nominate("First").await;
        jury.declare(jury.anna, nomination, ConflictKind::None).await;
        let at = async |now| jury.tick(jury.anna, nomination, jury.edit(0, "4", 0), now).await;
        let refused = |refusal| Err(ScoreRefusal::Round(refusal));

        let early = at(OPENS - Span(1)).await;
        assert_eq!(early, refused(ScoringRefusal::NotYetOpen { opens_at: OPENS }));
        assert_eq!(at(CLOSES).await, refused(ScoringRefusal::Closed { since: CLOSES }));
        assert_eq!(at(CLOSES - Span(1)).await, Ok(1));

        let by_hand = NOW + Span(5);
        jury.store.record_round_closed(jury.season, by_hand).await.unwrap();
        jury.store.record_round_closed(jury.season, by_hand + Span(1)).await.unwrap();
        assert_eq!(at(by_hand).await, refused(ScoringRefusal::Closed { since: by_hand }));
    })
    .await;
}

#[tokio::test]
async fn two_tabs_never_overwrite_each_other_unseen() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let nomination = jury.nominate("First").await;
        jury.declare(jury.anna, nomination, ConflictKind::None).await;

        let one = jury.tick(jury.anna, nomination, jury.edit(0, "4", 0), NOW).await;
        let two = jury.tick(jury.anna, nomination, jury.edit(0, "2", 0), NOW).await;
        let same = jury.tick(jury.anna, nomination, jury.edit(0, "4", 0), NOW).await;
        let seen = jury.tick(jury.anna, nomination, jury.edit(0, "2", 1), NOW).await;

        let stands = Standing { mark: mark("4"), comment: "because 4".to_owned(), version: 1 };
        assert_eq!(one, Ok(1));
        assert_eq!(two, Err(ScoreRefusal::Stale(stands)));
        assert_eq!(same, Ok(1), "writing what stands is no change");
        assert_eq!(seen, Ok(2));
    })
    .await;
}

#[tokio::test]
async fn of_twenty_writers_with_one_version_exactly_one_wins() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let nomination = jury.nominate("First").await;
        jury.declare(jury.anna, nomination, ConflictKind::None).await;

        let writers: Vec<_> = (0..20)
            .map(|writer| {
                let (store, juror) = (jury.store.clone(), jury.anna);
                let comment = Some(format!("writer {writer}"));
                let edit = ScoreEdit { comment, ..jury.edit(0, "3", 0) };
                tokio::spawn(async move { store.record_score(juror, nomination, edit, NOW).await.unwrap() })
            })
            .collect();
        let mut saved = 0;
        for writer in writers {
            saved += usize::from(writer.await.unwrap().is_ok());
        }

        assert_eq!(saved, 1);
        let card = jury.store.find_scorecard(jury.anna, nomination).await.unwrap().unwrap();
        assert_eq!(card.answers[&jury.criteria[0]].version, 1);
    })
    .await;
}

#[tokio::test]
async fn a_whole_form_keeps_what_it_can_and_hands_back_what_stands() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let nomination = jury.nominate("First").await;
        jury.declare(jury.anna, nomination, ConflictKind::None).await;
        jury.tick(jury.anna, nomination, jury.edit(0, "5", 0), NOW).await.unwrap();
        let note = |seen: &str, text: &str| NoteEdit { seen: seen.to_owned(), text: text.to_owned() };
        jury.store.record_private_note(jury.anna, nomination, note("", "mine"), NOW).await.unwrap().unwrap();

        let edits = vec![jury.edit(0, "1", 0), jury.edit(1, "n", 0)];
        let form = jury
            .store
            .record_scorecard(jury.anna, nomination, edits, Some(note("", "other")), NOW)
            .await
            .unwrap()
            .unwrap();

        assert!(matches!(form.scores[0], Err(ScoreRefusal::Stale(_))), "{form:?}");
        assert!(form.scores[1].is_ok(), "{form:?}");
        assert_eq!(form.note, Err(ScoreRefusal::NoteStale { standing: "mine".to_owned() }));
        let card = jury.store.find_scorecard(jury.anna, nomination).await.unwrap().unwrap();
        assert_eq!((card.answered(), card.so_far()), (2, Some(score(5000))));
        assert_eq!(card.private_note, "mine");
    })
    .await;
}

#[tokio::test]
async fn only_criteria_of_the_category_and_comments_of_a_size_are_taken() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let nomination = jury.nominate("First").await;
        jury.declare(jury.anna, nomination, ConflictKind::None).await;
        let other = jury.store.list_categories(jury.season).await.unwrap()[1].id;
        let foreign = jury.store.list_criteria(other).await.unwrap()[0].id;

        let unknown = ScoreEdit { criterion: foreign, ..jury.edit(0, "3", 0) };
        let long = ScoreEdit { comment: Some("å".repeat(2001)), ..jury.edit(0, "3", 0) };

        let unknown = jury.tick(jury.anna, nomination, unknown, NOW).await;
        assert_eq!(unknown, Err(ScoreRefusal::UnknownCriterion));
        let long = jury.tick(jury.anna, nomination, long, NOW).await;
        assert_eq!(long, Err(ScoreRefusal::TooLong { chars: 2001 }));
    })
    .await;
}

#[tokio::test]
async fn a_scorecard_counts_once_it_is_complete_and_one_without_evidence_is_not_awaited() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let nomination = jury.nominate("First").await;
        jury.declare(jury.anna, nomination, ConflictKind::None).await;
        jury.tick(jury.anna, nomination, jury.edit(0, "5", 0), NOW).await.unwrap();
        assert_eq!(jury.scores(nomination).await, (2, vec![]));

        jury.tick(jury.anna, nomination, jury.edit(1, "n", 0), NOW).await.unwrap();
        assert_eq!(jury.scores(nomination).await, (2, vec![score(5000)]));

        jury.score(jury.bo, nomination, ["n", "n"]).await;
        assert_eq!(jury.scores(nomination).await, (1, vec![score(5000)]));
        assert!(rank(jury.store.list_scores(jury.category).await.unwrap())[0].all_scored);
    })
    .await;
}

#[tokio::test]
async fn the_chair_sees_raw_scores_only_when_nobodys_is_missing() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let nomination = jury.nominate("First").await;
        jury.score(jury.anna, nomination, ["5", "4"]).await;
        assert_eq!(jury.store.list_raw_scores(jury.category).await.unwrap(), None);

        jury.score(jury.bo, nomination, ["1", "1"]).await;

        let raw = jury.store.list_raw_scores(jury.category).await.unwrap().unwrap();
        let scores: Vec<_> = raw[0].scores.iter().map(|raw| (raw.juror, raw.score)).collect();
        assert_eq!(scores, [(jury.bo, score(1000)), (jury.anna, score(4600))]);
    })
    .await;
}

#[tokio::test]
async fn finalists_exist_only_once_decisions_are_published() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let first = jury.nominate("First").await;
        let second = jury.nominate("Second").await;
        jury.decide(first, DecisionKind::Advance).await;
        jury.decide(second, DecisionKind::Decline).await;
        assert_eq!(jury.finalists().await, Vec::<String>::new());
        let before = jury.store.public_revision().await.unwrap();

        let published = jury.store.publish_decisions(jury.category, jury.bo, NOW).await.unwrap();
        let again = jury.store.publish_decisions(jury.category, jury.bo, NOW + Span(1)).await.unwrap();

        assert_eq!((published, again), (2, 0));
        assert_eq!(jury.finalists().await, ["First"]);
        assert_eq!(jury.store.public_revision().await.unwrap(), before + 1);
        let changed =
            jury.store.record_decision(first, DecisionKind::Decline, "No.", jury.anna, NOW).await.unwrap();
        assert!(
            matches!(
                changed,
                Err(RecordDecisionRefusal::Rule(DecisionRefusal::AlreadyPublished { published_at: NOW, .. }))
            ),
            "{changed:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn only_what_was_confirmed_is_published() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let first = jury.nominate("First").await;
        jury.decide(first, DecisionKind::Advance).await;
        let shown: BTreeSet<(DecisionId, Timestamp)> =
            jury.store.list_decisions(jury.category).await.unwrap().iter().map(|it| (it.id, NOW)).collect();
        let later = NOW + Span(7);
        jury.store
            .record_decision(first, DecisionKind::Decline, "On second thought.", jury.bo, later)
            .await
            .unwrap()
            .unwrap();

        let outcome = jury
            .store
            .publish_confirmed_decisions(jury.category, &shown, jury.bo, later, no_mail)
            .await
            .unwrap();

        assert_eq!(outcome, Err(DecisionsChanged));
        let records = jury.store.list_decisions(jury.category).await.unwrap();
        assert_eq!(records[0].decision.published_at(), None);
    })
    .await;
}

#[tokio::test]
async fn a_blank_reason_or_a_draft_is_not_decided_on() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let first = jury.nominate("First").await;
        let decide = async |id, reason| {
            jury.store.record_decision(id, DecisionKind::Advance, reason, jury.anna, NOW).await.unwrap()
        };

        let blank = decide(first, " \n").await;
        let nowhere = decide(NominationId(999), "A reason.").await;

        assert_eq!(blank, Err(RecordDecisionRefusal::Rule(DecisionRefusal::BlankReason)));
        assert_eq!(nowhere, Err(RecordDecisionRefusal::NotBeforeTheJury));
    })
    .await;
}

#[tokio::test]
async fn the_jury_is_handed_texts_with_every_name_to_cover() {
    each_store(async |store| {
        let jury = Jury::new(store).await;
        let id = jury.nominate("First").await;

        let it = jury.store.find_nomination_for_jury(id, NOW).await.unwrap().unwrap();

        assert_eq!((it.number, &*it.title), (1, "First"));
        let effort = AnswerForJury::Text("effort of First".to_owned());
        assert!(it.answers.contains(&(Question::Effort, effort)), "{:?}", it.answers);
        // whose it is, where it can be seen and what is to be covered do not come along
        assert!(it.answers.iter().all(|(question, _)| question.is_for_jury()));
        assert_eq!(it.names.places, ["library of First"]);
        assert_eq!(it.names.people, ["Somebody"]);
        assert_eq!(it.names.asked, ["Bob", "", "the Bus"]);
    })
    .await;
}
