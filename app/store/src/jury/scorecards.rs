//! Marks, comments and notes of one juror on one nomination.
//!
//! Each criterion carries a version. Whoever writes says which version they saw; if another tab wrote in between,
//! nothing is overwritten and what stands is handed back.

use super::{
    assignments::lock_assignment,
    facts::{AT_ONCE, Facts},
    rounds::{Round, of_pass},
    standing::{standing_after, standing_of},
};
use crate::{
    Result, Store, StoreError,
    entity::{assignment, criterion, nomination, round, score, scorecard},
};
use domain::{
    ids::{AccountId, AssignmentId, CategoryId, CriterionId, NominationId, ScorecardId},
    jury::{
        COMMENT_MAX_CHARS, CriterionWeight, JurorAccess, Mark, Missing, Pass, Rubric, Score, ScoringRefusal,
        missing, scorecard_score, time_spent,
    },
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::OnConflict,
};
use std::collections::{BTreeMap, BTreeSet};

/// What stands on one criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    pub mark: Option<Mark>,
    pub comment: String,
    /// 0 while nothing has been written.
    pub version: i32,
}

/// One juror's view of their own work on one nomination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scorecard {
    pub assignment: AssignmentId,
    pub nomination: NominationId,
    pub category: CategoryId,
    pub access: JurorAccess,
    pub rubric: Rubric,
    /// Empty unless the juror may score.
    pub answers: BTreeMap<CriterionId, Answer>,
    pub private_note: String,
    /// When anything was last written.
    pub updated_at: Option<Timestamp>,
    /// How long the juror was at it, in milliseconds; [`domain::jury::time_spent`]. For their eyes alone.
    pub spent_ms: i64,
}

impl Scorecard {
    /// Criteria with a mark and a comment.
    pub fn answered(&self) -> usize {
        self.criteria_answered().count()
    }

    /// Whether this criterion has both a mark and a comment.
    pub fn is_answered(&self, criterion: CriterionId) -> bool {
        self.criteria_answered().any(|id| id == criterion)
    }

    /// What the marks so far amount to; [`domain::jury::scorecard_score`].
    pub fn so_far(&self) -> Option<Score> {
        scorecard_score(&self.rubric, &self.marks())
    }

    fn marks(&self) -> BTreeMap<CriterionId, Mark> {
        self.answers.iter().filter_map(|(&id, answer)| Some((id, answer.mark?))).collect()
    }

    fn criteria_answered(&self) -> impl Iterator<Item = CriterionId> {
        let comments = self.answers.iter().map(|(&id, answer)| (id, answer.comment.clone())).collect();
        answered(&self.rubric, &self.marks(), &comments).into_iter()
    }
}

/// Criteria that lack neither mark nor comment.
fn answered(
    rubric: &Rubric,
    marks: &BTreeMap<CriterionId, Mark>,
    comments: &BTreeMap<CriterionId, String>,
) -> Vec<CriterionId> {
    let missing = missing(rubric, marks, comments);
    let lacks = |id| missing.contains(&Missing::Mark(id)) || missing.contains(&Missing::Comment(id));
    rubric.criteria().iter().map(|criterion| criterion.id).filter(|&id| !lacks(id)).collect()
}

/// One criterion as a juror wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreEdit {
    pub criterion: CriterionId,
    /// `None` leaves the mark as it is.
    pub mark: Option<Mark>,
    /// `None` leaves the comment as it is.
    pub comment: Option<String>,
    /// The version the juror saw; 0 where they saw nothing.
    pub expected_version: i32,
}

/// A private note as a juror wants it, beside what they saw: it has no version of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteEdit {
    pub seen: String,
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScoreSaved {
    pub version: i32,
}

/// What another tab has written meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub mark: Option<Mark>,
    pub comment: String,
    pub version: i32,
}

/// Why a mark, comment or note was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScoreRefusal {
    /// Not this juror's to score, or withdrawn.
    NotAssigned,
    MustDeclare,
    Recused,
    /// They come back first.
    Abstained,
    Round(ScoringRefusal),
    UnknownCriterion,
    /// Longer than [`COMMENT_MAX_CHARS`].
    TooLong {
        chars: usize,
    },
    Stale(Standing),
    /// The private note was changed in another tab; this is what stands.
    NoteStale {
        standing: String,
    },
}

/// What became of a whole form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormSaved {
    /// In the order of the edits.
    pub scores: Vec<Result<ScoreSaved, ScoreRefusal>>,
    pub note: Result<(), ScoreRefusal>,
}

/// Everything answered on one scorecard.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    pub(super) marks: BTreeMap<CriterionId, Mark>,
    comments: BTreeMap<CriterionId, String>,
    answers: BTreeMap<CriterionId, Answer>,
    private_note: String,
    updated_at: Option<Timestamp>,
    spent_ms: i64,
}

impl Sheet {
    pub fn answered(&self, rubric: &Rubric) -> usize {
        answered(rubric, &self.marks, &self.comments).len()
    }

    pub fn complete(&self, rubric: &Rubric) -> bool {
        missing(rubric, &self.marks, &self.comments).is_empty()
    }

    pub fn score(&self, rubric: &Rubric) -> Option<Score> {
        scorecard_score(rubric, &self.marks)
    }

    pub fn marks(&self) -> &BTreeMap<CriterionId, Mark> {
        &self.marks
    }
}

impl Store {
    /// A juror's own scorecard; `None` where the nomination is not theirs to score, or withdrawn.
    pub async fn find_scorecard(
        &self,
        juror: AccountId,
        nomination: NominationId,
    ) -> Result<Option<Scorecard>> {
        self.find_scorecard_of(juror, nomination, Pass::First).await
    }

    /// The same of one pass.
    pub async fn find_scorecard_of(
        &self,
        juror: AccountId,
        nomination: NominationId,
        pass: Pass,
    ) -> Result<Option<Scorecard>> {
        let Some(desk) = self.find_assignment_row(juror, nomination, pass).await? else { return Ok(None) };
        let (assignment, category) = desk;
        let access = standing_of(&self.db, &assignment).await?;
        let sheet = match access {
            JurorAccess::MayScore | JurorAccess::Abstained => {
                answers_of(&self.db, &[assignment.id]).await?.remove(&assignment.id).unwrap_or_default()
            }
            JurorAccess::MustDeclare | JurorAccess::Recused => Sheet::default(),
        };
        Ok(Some(Scorecard {
            assignment: AssignmentId(assignment.id),
            nomination,
            category,
            access,
            rubric: rubric_of(&self.db, category).await?,
            answers: sheet.answers,
            private_note: sheet.private_note,
            updated_at: sheet.updated_at,
            spent_ms: sheet.spent_ms,
        }))
    }

    /// The category of what a juror was given; `None` where the nomination is not theirs to score, or withdrawn.
    pub async fn find_given_category(
        &self,
        juror: AccountId,
        nomination: NominationId,
        pass: Pass,
    ) -> Result<Option<CategoryId>> {
        Ok(self.find_assignment_row(juror, nomination, pass).await?.map(|(_, category)| category))
    }

    async fn find_assignment_row(
        &self,
        juror: AccountId,
        nomination: NominationId,
        pass: Pass,
    ) -> Result<Option<(assignment::Model, CategoryId)>> {
        let row = assignment::Entity::find()
            .filter(assignment::Column::JurorId.eq(juror.0))
            .filter(assignment::Column::NominationId.eq(nomination.0))
            .filter(of_pass(pass))
            .one(&self.db)
            .await?;
        let category = category_of(&self.db, nomination).await?;
        Ok(row.zip(category))
    }

    /// Writes a mark, a comment or both on one criterion.
    pub async fn record_score(
        &self,
        juror: AccountId,
        nomination: NominationId,
        edit: ScoreEdit,
        now: Timestamp,
    ) -> Result<Result<ScoreSaved, ScoreRefusal>> {
        self.record_score_of((juror, nomination), Pass::First, edit, now).await
    }

    /// The same of one pass.
    pub async fn record_score_of(
        &self,
        pair: (AccountId, NominationId),
        pass: Pass,
        edit: ScoreEdit,
        now: Timestamp,
    ) -> Result<Result<ScoreSaved, ScoreRefusal>> {
        let saved = self.record_scorecard_of(pair, pass, vec![edit], None, now).await?;
        Ok(saved.and_then(|mut form| form.scores.pop().unwrap_or(Err(ScoreRefusal::UnknownCriterion))))
    }

    /// Writes a whole form in one transaction. What another tab has overtaken is refused by itself; the rest is
    /// kept.
    pub async fn record_scorecard(
        &self,
        juror: AccountId,
        nomination: NominationId,
        edits: Vec<ScoreEdit>,
        note: Option<NoteEdit>,
        now: Timestamp,
    ) -> Result<Result<FormSaved, ScoreRefusal>> {
        self.record_scorecard_of((juror, nomination), Pass::First, edits, note, now).await
    }

    /// The same of one pass.
    pub async fn record_scorecard_of(
        &self,
        (juror, nomination): (AccountId, NominationId),
        pass: Pass,
        edits: Vec<ScoreEdit>,
        note: Option<NoteEdit>,
        now: Timestamp,
    ) -> Result<Result<FormSaved, ScoreRefusal>> {
        let shown = Facts::load(&self.db, &[juror.0].into(), &[nomination.0].into()).await?;
        let shown = shown.tied(juror.0, nomination.0);
        let txn = self.write().await?;
        let (assignment, category) = match may_write(&txn, (juror, nomination), pass, shown, now).await? {
            Ok(open) => open,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let standing = answers_of(&txn, &[assignment.0]).await?.remove(&assignment.0).unwrap_or_default();
        let rubric = rubric_of(&txn, category).await?;
        let next: Vec<_> = edits.into_iter().map(|edit| next_answer(&rubric, &standing, edit)).collect();
        let next_note = note.map_or(Ok(None), |note| next_note(&standing, note));
        let answers: Vec<_> = next.iter().flatten().filter_map(|next| next.write.as_ref()).collect();
        if !answers.is_empty() || matches!(next_note, Ok(Some(_))) {
            let note = next_note.clone().ok().flatten();
            let spent_ms = standing.spent_ms + time_spent(standing.updated_at, now).0;
            let scorecard = ensure_scorecard(&txn, assignment, note, spent_ms, now).await?;
            if !answers.is_empty() {
                write_answers(&txn, scorecard, &answers, now).await?;
            }
            txn.commit().await?;
        }
        let scores = next.into_iter().map(|next| Ok(ScoreSaved { version: next?.version })).collect();
        Ok(Ok(FormSaved { scores, note: next_note.map(|_| ()) }))
    }

    /// Writes the note only its juror reads.
    pub async fn record_private_note(
        &self,
        juror: AccountId,
        nomination: NominationId,
        note: NoteEdit,
        now: Timestamp,
    ) -> Result<Result<(), ScoreRefusal>> {
        let saved = self.record_scorecard(juror, nomination, Vec::new(), Some(note), now).await?;
        Ok(saved.and_then(|form| form.note))
    }
}

/// Every check that stands before a juror's pen, in the order a juror would want to hear of them.
async fn may_write(
    txn: &DatabaseTransaction,
    (juror, nomination): (AccountId, NominationId),
    pass: Pass,
    shown: bool,
    now: Timestamp,
) -> Result<Result<(AssignmentId, CategoryId), ScoreRefusal>> {
    let Some(assignment) = lock_assignment(txn, juror, nomination, pass).await? else {
        return Ok(Err(ScoreRefusal::NotAssigned));
    };
    let Some(category) = category_of(txn, nomination).await? else {
        return Ok(Err(ScoreRefusal::NotAssigned));
    };
    match standing_after(txn, &assignment, shown).await? {
        JurorAccess::MustDeclare => return Ok(Err(ScoreRefusal::MustDeclare)),
        JurorAccess::Recused => return Ok(Err(ScoreRefusal::Recused)),
        JurorAccess::Abstained => return Ok(Err(ScoreRefusal::Abstained)),
        JurorAccess::MayScore => {}
    }
    // shared, so that closing the round by hand waits for scores on their way
    let round = round::Entity::find_by_id(assignment.round_id).lock_shared().one(txn).await?;
    let round = round.ok_or_else(|| StoreError::inconsistent("assignment", assignment.id, "no round"))?;
    match Round::from(round).window.may_score(now) {
        Ok(()) => Ok(Ok((AssignmentId(assignment.id), category))),
        Err(refusal) => Ok(Err(ScoreRefusal::Round(refusal))),
    }
}

/// What an edit comes to: the version that then stands, and what must be written for it, if anything.
struct Next {
    version: i32,
    write: Option<(CriterionId, Answer)>,
}

/// What an edit makes of what stands. Writing again what stands already changes nothing, whatever version was seen.
fn next_answer(rubric: &Rubric, standing: &Sheet, edit: ScoreEdit) -> Result<Next, ScoreRefusal> {
    if !rubric.criteria().iter().any(|criterion| criterion.id == edit.criterion) {
        return Err(ScoreRefusal::UnknownCriterion);
    }
    let chars = edit.comment.as_ref().map_or(0, |comment| comment.chars().count());
    if chars > COMMENT_MAX_CHARS {
        return Err(ScoreRefusal::TooLong { chars });
    }
    let stands = standing.answers.get(&edit.criterion).cloned().unwrap_or_default();
    let same_mark = edit.mark.is_none_or(|mark| stands.mark == Some(mark));
    let same_comment = edit.comment.as_ref().is_none_or(|comment| *comment == stands.comment);
    if same_mark && same_comment {
        return Ok(Next { version: stands.version, write: None });
    }
    if edit.expected_version != stands.version {
        let Answer { mark, comment, version } = stands;
        return Err(ScoreRefusal::Stale(Standing { mark, comment, version }));
    }
    let answer = Answer {
        mark: edit.mark.or(stands.mark),
        comment: edit.comment.unwrap_or(stands.comment),
        version: stands.version + 1,
    };
    Ok(Next { version: answer.version, write: Some((edit.criterion, answer)) })
}

/// The note to write, if it differs; refused when it is too long or another tab has changed it.
fn next_note(standing: &Sheet, note: NoteEdit) -> Result<Option<String>, ScoreRefusal> {
    let chars = note.text.chars().count();
    if chars > COMMENT_MAX_CHARS {
        Err(ScoreRefusal::TooLong { chars })
    } else if note.text == note.seen || note.text == standing.private_note {
        Ok(None)
    } else if note.seen != standing.private_note {
        Err(ScoreRefusal::NoteStale { standing: standing.private_note.clone() })
    } else {
        Ok(Some(note.text))
    }
}

async fn write_answers(
    txn: &DatabaseTransaction,
    scorecard: ScorecardId,
    answers: &[&(CriterionId, Answer)],
    now: Timestamp,
) -> Result<()> {
    let rows = answers.iter().map(|(criterion, answer)| score::ActiveModel {
        scorecard_id: Set(scorecard.0),
        criterion_id: Set(criterion.0),
        mark: Set(answer.mark.map(|mark| mark.as_str().to_owned())),
        comment: Set(answer.comment.clone()),
        version: Set(answer.version),
        updated_at: Set(now.0),
        ..Default::default()
    });
    score::Entity::insert_many(rows)
        .on_conflict(
            OnConflict::columns([score::Column::ScorecardId, score::Column::CriterionId])
                .update_columns([
                    score::Column::Mark,
                    score::Column::Comment,
                    score::Column::Version,
                    score::Column::UpdatedAt,
                ])
                .to_owned(),
        )
        .exec_without_returning(txn)
        .await?;
    Ok(())
}

/// The scorecard, made now if there is none, with its moment and, if there is a new one, its note.
async fn ensure_scorecard(
    txn: &DatabaseTransaction,
    assignment: AssignmentId,
    note: Option<String>,
    spent_ms: i64,
    now: Timestamp,
) -> Result<ScorecardId> {
    let mut update = vec![scorecard::Column::UpdatedAt, scorecard::Column::SpentMs];
    let mut row = scorecard::ActiveModel {
        assignment_id: Set(assignment.0),
        updated_at: Set(now.0),
        spent_ms: Set(spent_ms),
        ..Default::default()
    };
    if let Some(note) = note {
        row.private_note = Set(note);
        update.push(scorecard::Column::PrivateNote);
    }
    let row = scorecard::Entity::insert(row)
        .on_conflict(OnConflict::column(scorecard::Column::AssignmentId).update_columns(update).to_owned())
        .exec_with_returning(txn)
        .await?;
    Ok(ScorecardId(row.id))
}

async fn category_of(db: &impl ConnectionTrait, nomination: NominationId) -> Result<Option<CategoryId>> {
    let row = nomination::Entity::find_by_id(nomination.0)
        .filter(super::assignments::before_the_jury())
        .select_only()
        .column(nomination::Column::CategoryId)
        .into_tuple::<Option<i64>>()
        .one(db)
        .await?;
    Ok(row.flatten().map(CategoryId))
}

pub(crate) async fn rubric_of(db: &impl ConnectionTrait, category: CategoryId) -> Result<Rubric> {
    rubrics(db, &[category.0])
        .await?
        .remove(&category.0)
        .ok_or_else(|| StoreError::inconsistent("category", category.0, "no criteria"))
}

/// The rubrics of categories, by category.
pub(super) async fn rubrics(db: &impl ConnectionTrait, categories: &[i64]) -> Result<BTreeMap<i64, Rubric>> {
    let mut criteria: BTreeMap<i64, Vec<CriterionWeight>> = BTreeMap::new();
    let mut without_comment: BTreeMap<i64, BTreeSet<CriterionId>> = BTreeMap::new();
    let rows: Vec<(i64, i64, i32, bool)> = criterion::Entity::find()
        .filter(criterion::Column::CategoryId.is_in(categories.iter().copied()))
        .order_by_asc(criterion::Column::Position)
        .select_only()
        .columns([
            criterion::Column::Id,
            criterion::Column::CategoryId,
            criterion::Column::WeightPercent,
            criterion::Column::CommentRequired,
        ])
        .into_tuple()
        .all(db)
        .await?;
    for (id, category, weight, comment_required) in rows {
        let weight_percent = u8::try_from(weight)
            .map_err(|_| StoreError::inconsistent("criterion", id, "weight out of range"))?;
        let criterion = CriterionWeight { id: CriterionId(id), weight_percent };
        criteria.entry(category).or_default().push(criterion);
        if !comment_required {
            without_comment.entry(category).or_default().insert(criterion.id);
        }
    }
    criteria
        .into_iter()
        .map(|(category, criteria)| {
            let rubric = Rubric::new(criteria).map_err(|fault| {
                StoreError::inconsistent("category", category, format!("its rubric is none: {fault:?}"))
            })?;
            let optional = without_comment.remove(&category).unwrap_or_default();
            Ok((category, rubric.with_optional_comments(optional)))
        })
        .collect()
}

/// What has been answered, by assignment.
pub(super) async fn answers_of(
    db: &impl ConnectionTrait,
    assignments: &[i64],
) -> Result<BTreeMap<i64, Sheet>> {
    let (mut cards, mut rows) = (Vec::new(), Vec::new());
    for some in assignments.chunks(AT_ONCE) {
        let of = scorecard::Column::AssignmentId.is_in(some.iter().copied());
        let found = scorecard::Entity::find().filter(of).all(db).await?;
        let of = score::Column::ScorecardId.is_in(found.iter().map(|card| card.id));
        if !found.is_empty() {
            rows.extend(score::Entity::find().filter(of).all(db).await?);
        }
        cards.extend(found);
    }
    let mut assignment_of = BTreeMap::new();
    let mut sheets = BTreeMap::new();
    for card in cards {
        assignment_of.insert(card.id, card.assignment_id);
        let sheet = Sheet {
            private_note: card.private_note,
            updated_at: Some(Timestamp(card.updated_at)),
            spent_ms: card.spent_ms,
            ..Sheet::default()
        };
        sheets.insert(card.assignment_id, sheet);
    }
    for row in rows {
        let Some(sheet) = assignment_of.get(&row.scorecard_id).and_then(|id| sheets.get_mut(id)) else {
            continue;
        };
        let mark = row
            .mark
            .as_deref()
            .map(Mark::parse)
            .transpose()
            .map_err(|_| StoreError::inconsistent("score", row.id, "unknown mark"))?;
        let criterion = CriterionId(row.criterion_id);
        if let Some(mark) = mark {
            sheet.marks.insert(criterion, mark);
        }
        sheet.comments.insert(criterion, row.comment.clone());
        sheet.answers.insert(criterion, Answer { mark, comment: row.comment, version: row.version });
    }
    Ok(sheets)
}
