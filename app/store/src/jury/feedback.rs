//! What nominators are told: written, approved, queued as mails, and readable once those are released.

use super::{
    assignments::{before_the_jury, contending},
    recused::recused_of,
    rounds::round_of,
    scorecards::{answers_of, rubric_of},
    standing::standings,
};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{account, assignment, co_author, decision, feedback, nomination},
    outbox::{NewMail, queue},
    seasons::{from_json, json},
};
use domain::{
    ids::{AccountId, CategoryId, CriterionId, NominationId, SeasonId},
    jury::{
        DecisionKind, FeedbackRefusal, FeedbackStage, GivenMark, RoundState, Score, category_averages,
        feedback_text,
    },
    language::Language,
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, ExprTrait,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use std::collections::{BTreeMap, BTreeSet};

/// Feedback as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    pub nomination: NominationId,
    pub strength: String,
    pub next_step: String,
    /// 1 is the first.
    pub version: i32,
    pub stage: FeedbackStage,
}

/// Feedback as somebody wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeedbackEdit<'a> {
    pub strength: &'a str,
    pub next_step: &'a str,
    /// The version they saw; 0 where there was none.
    pub expected_version: i32,
}

/// Why feedback was not recorded or approved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordFeedbackRefusal {
    NotBeforeTheJury,
    /// A tie keeps them outside.
    Recused,
    /// Somebody else wrote since; this is what stands.
    Stale(Option<Feedback>),
    Rule(FeedbackRefusal),
}

/// What a nominator reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasedFeedback {
    pub strength: String,
    pub next_step: String,
    /// Of the whole category, as it was when the mails were queued; see [`domain::jury::category_averages`].
    pub averages: Vec<(CriterionId, Score)>,
}

/// Somebody who gets a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackReader {
    pub email: String,
    pub language: Language,
}

/// Feedback that would go out, and to whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackLetter {
    pub nomination: NominationId,
    pub number: i32,
    pub title: String,
    pub feedback: Feedback,
    pub to: Vec<FeedbackReader>,
}

/// Why feedback on a nomination does not go out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotYet {
    Unwritten,
    /// Written, and not approved.
    Draft(Feedback),
    /// Approved, but what the jury decided on it is not public.
    Undecided(Feedback),
    /// Whoever wrote the nomination is not there any more.
    NoReader(Feedback),
    /// On its way, or there.
    Gone(FeedbackStage),
    /// A tie keeps the viewer from it; somebody else sends it.
    Recused,
}

/// What would happen if feedback were sent now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeedbackPlan {
    /// By number of the nomination.
    pub letters: Vec<FeedbackLetter>,
    /// The others: which, its number and why.
    pub others: Vec<(NominationId, i32, NotYet)>,
}

impl FeedbackPlan {
    /// How many mails would be queued.
    pub fn mails(&self) -> usize {
        self.letters.iter().map(|letter| letter.to.len()).sum()
    }
}

impl TryFrom<feedback::Model> for Feedback {
    type Error = StoreError;

    fn try_from(row: feedback::Model) -> Result<Self> {
        let stage = match (row.approved_at, row.queued_at, row.released_at) {
            (None, None, None) => FeedbackStage::Draft,
            (Some(at), None, None) => FeedbackStage::Approved { at: Timestamp(at) },
            (Some(_), Some(at), None) => FeedbackStage::Queued { at: Timestamp(at) },
            (Some(_), Some(_), Some(at)) => FeedbackStage::Released { at: Timestamp(at) },
            _ => return Err(StoreError::inconsistent("feedback", row.id, "sent without approval")),
        };
        Ok(Self {
            nomination: NominationId(row.nomination_id),
            strength: row.strength,
            next_step: row.next_step,
            version: row.version,
            stage,
        })
    }
}

impl Store {
    /// Feedback on a nomination, at whatever stage; for the jury.
    pub async fn find_feedback(&self, nomination: NominationId) -> Result<Option<Feedback>> {
        find(&self.db, nomination).await?.map(Feedback::try_from).transpose()
    }

    /// Writes feedback; what was approved is a draft again. Gives the version.
    pub async fn record_feedback(
        &self,
        nomination: NominationId,
        edit: FeedbackEdit<'_>,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<i32, RecordFeedbackRefusal>> {
        let texts = feedback_text(edit.strength).and_then(|it| Ok((it, feedback_text(edit.next_step)?)));
        let (strength, next_step) = match texts {
            Ok(texts) => texts,
            Err(refusal) => return Ok(Err(RecordFeedbackRefusal::Rule(refusal))),
        };
        let txn = self.write().await?;
        let season = match hold(&txn, nomination, by).await? {
            Ok(season) => season,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let row = find(&txn, nomination).await?;
        let standing = row.clone().map(Feedback::try_from).transpose()?;
        let version = standing.as_ref().map_or(0, |it| it.version);
        if let Some(Err(refusal)) = standing.as_ref().map(|it| it.stage.change()) {
            return Ok(Err(RecordFeedbackRefusal::Rule(refusal)));
        }
        if standing.as_ref().is_some_and(|it| it.strength == strength && it.next_step == next_step) {
            return Ok(Ok(version));
        }
        if version != edit.expected_version {
            return Ok(Err(RecordFeedbackRefusal::Stale(standing)));
        }
        let written = feedback::ActiveModel {
            nomination_id: Set(nomination.0),
            strength: Set(strength.to_owned()),
            next_step: Set(next_step.to_owned()),
            version: Set(version + 1),
            written_by: Set(by.0),
            written_at: Set(now.0),
            approved_by: Set(None),
            approved_at: Set(None),
            averages: Set("[]".to_owned()),
            ..Default::default()
        };
        match row {
            None => {
                feedback::Entity::insert(written).exec_without_returning(&txn).await?;
            }
            Some(row) => {
                let written = feedback::ActiveModel { id: Set(row.id), ..written };
                feedback::Entity::update(written).exec(&txn).await?;
            }
        }
        let subject = Subject::of("nomination", nomination.0);
        let deed = Deed::new(Act::WriteFeedback, by, subject, format!("version {}", version + 1));
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(Ok(version + 1))
    }

    /// The chair stands by feedback as they read it.
    pub async fn approve_feedback(
        &self,
        nomination: NominationId,
        version: i32,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<(), RecordFeedbackRefusal>> {
        let txn = self.write().await?;
        let season = match hold(&txn, nomination, by).await? {
            Ok(season) => season,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let Some(row) = find(&txn, nomination).await? else {
            return Ok(Err(RecordFeedbackRefusal::Stale(None)));
        };
        let standing = Feedback::try_from(row.clone())?;
        if standing.version != version {
            return Ok(Err(RecordFeedbackRefusal::Stale(Some(standing))));
        }
        match standing.stage.approve(&standing.strength, &standing.next_step, now) {
            Err(refusal) => return Ok(Err(RecordFeedbackRefusal::Rule(refusal))),
            Ok(next) if next == standing.stage => return Ok(Ok(())),
            Ok(_) => {}
        }
        let mut row = row.into_active_model();
        row.approved_by = Set(Some(by.0));
        row.approved_at = Set(Some(now.0));
        feedback::Entity::update(row).exec(&txn).await?;
        let subject = Subject::of("nomination", nomination.0);
        let deed = Deed::new(Act::SendFeedback, by, subject, format!("version {version} approved"));
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// Exactly what would go out, as `viewer` may see it. Changes nothing.
    pub async fn plan_feedback(&self, season: SeasonId, viewer: AccountId) -> Result<FeedbackPlan> {
        plan(&self.db, season, viewer).await
    }

    /// Queues the mails of what was looked at, if that is still exactly what would go out: which, and in which version.
    /// They wait to be released. `write` makes each mail. Gives their number, `None` where something has changed.
    pub async fn queue_feedback(
        &self,
        season: SeasonId,
        seen: &BTreeSet<(NominationId, i32)>,
        by: AccountId,
        now: Timestamp,
        write: impl Fn(&FeedbackLetter, &FeedbackReader) -> NewMail,
    ) -> Result<Option<usize>> {
        let txn = self.write().await?;
        let plan = plan(&txn, season, by).await?;
        let found: BTreeSet<_> =
            plan.letters.iter().map(|letter| (letter.nomination, letter.feedback.version)).collect();
        if found != *seen || found.is_empty() {
            return Ok(None);
        }
        let averages = averages(&txn, season, now).await?;
        for letter in &plan.letters {
            let of = match nomination::Entity::find_by_id(letter.nomination.0).one(&txn).await? {
                Some(row) => row.category_id.map(CategoryId).and_then(|id| averages.get(&id)),
                None => None,
            };
            let none = BTreeMap::new();
            let of: Vec<(CriterionId, Score)> =
                of.unwrap_or(&none).iter().map(|(&id, &it)| (id, it)).collect();
            feedback::Entity::update_many()
                .col_expr(feedback::Column::QueuedAt, Expr::value(now.0))
                .col_expr(feedback::Column::Averages, Expr::value(json(&of)?))
                .filter(feedback::Column::NominationId.eq(letter.nomination.0))
                .exec(&txn)
                .await?;
            for reader in &letter.to {
                queue(&txn, write(letter, reader), now).await?;
            }
        }
        let what = format!("{} nominations, {} mails", plan.letters.len(), plan.mails());
        let deed = Deed::new(Act::SendFeedback, by, Subject::of("season", season.0), what);
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(Some(plan.mails()))
    }

    /// What whoever wrote a nomination may read; nothing before the mails were released.
    pub async fn find_released_feedback(&self, nomination: NominationId) -> Result<Option<ReleasedFeedback>> {
        let row = find(&self.db, nomination).await?.filter(|row| row.released_at.is_some());
        row.map(|row| {
            Ok(ReleasedFeedback {
                averages: from_json("feedback", row.id, &row.averages)?,
                strength: row.strength,
                next_step: row.next_step,
            })
        })
        .transpose()
    }
}

/// Lets nominators of a season read what was queued, in the transaction that releases its mails.
pub(crate) async fn release(txn: &DatabaseTransaction, season: SeasonId, now: Timestamp) -> Result<()> {
    let of_season: Vec<i64> = nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(before_the_jury())
        .select_only()
        .column(nomination::Column::Id)
        .into_tuple()
        .all(txn)
        .await?;
    feedback::Entity::update_many()
        .col_expr(feedback::Column::ReleasedAt, Expr::value(now.0))
        .filter(feedback::Column::NominationId.is_in(of_season))
        .filter(feedback::Column::QueuedAt.is_not_null())
        .filter(feedback::Column::ReleasedAt.is_null())
        .exec(txn)
        .await?;
    Ok(())
}

async fn find(db: &impl ConnectionTrait, nomination: NominationId) -> Result<Option<feedback::Model>> {
    Ok(feedback::Entity::find().filter(feedback::Column::NominationId.eq(nomination.0)).one(db).await?)
}

/// The nomination, held until the transaction ends; refused to whom a tie keeps outside.
async fn hold(
    txn: &DatabaseTransaction,
    nomination: NominationId,
    by: AccountId,
) -> Result<std::result::Result<SeasonId, RecordFeedbackRefusal>> {
    let row = nomination::Entity::find_by_id(nomination.0)
        .filter(before_the_jury())
        .lock_exclusive()
        .one(txn)
        .await?;
    let Some(row) = row else { return Ok(Err(RecordFeedbackRefusal::NotBeforeTheJury)) };
    let recused = recused_of(txn, &[nomination.0]).await?;
    let outside = recused.get(&nomination.0).is_some_and(|recused| recused.contains(&by));
    Ok(if outside { Err(RecordFeedbackRefusal::Recused) } else { Ok(SeasonId(row.season_id)) })
}

async fn plan(db: &impl ConnectionTrait, season: SeasonId, viewer: AccountId) -> Result<FeedbackPlan> {
    let rows = nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(contending())
        .order_by_asc(nomination::Column::Number)
        .all(db)
        .await?;
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let recused = recused_of(db, &ids).await?;
    // a rung on the way is no end: what to do next is told when nothing more is to come
    let mut decided: BTreeSet<i64> = BTreeSet::new();
    for row in decision::Entity::find()
        .filter(decision::Column::NominationId.is_in(ids.iter().copied()))
        .filter(decision::Column::PublishedAt.is_not_null())
        .all(db)
        .await?
    {
        let kind: DecisionKind =
            row.kind.parse().map_err(|_| StoreError::inconsistent("decision", row.id, "unknown kind"))?;
        if kind.next().is_empty() {
            decided.insert(row.nomination_id);
        }
    }
    let mut written = BTreeMap::new();
    for row in feedback::Entity::find()
        .filter(feedback::Column::NominationId.is_in(ids.iter().copied()))
        .all(db)
        .await?
    {
        written.insert(row.nomination_id, Feedback::try_from(row)?);
    }
    let mut readers = readers(db, &rows).await?;
    let mut plan = FeedbackPlan::default();
    for row in rows {
        let id = NominationId(row.id);
        let number = row.number.unwrap_or_default();
        let to = readers.remove(&row.id).unwrap_or_default();
        let outside = recused.get(&row.id).is_some_and(|recused| recused.contains(&viewer));
        let why = match written.remove(&row.id) {
            _ if outside => NotYet::Recused,
            None => NotYet::Unwritten,
            Some(it) => match it.stage {
                FeedbackStage::Draft => NotYet::Draft(it),
                FeedbackStage::Queued { .. } | FeedbackStage::Released { .. } => NotYet::Gone(it.stage),
                FeedbackStage::Approved { .. } if !decided.contains(&row.id) => NotYet::Undecided(it),
                FeedbackStage::Approved { .. } if to.is_empty() => NotYet::NoReader(it),
                FeedbackStage::Approved { .. } => {
                    let title = row.title;
                    plan.letters.push(FeedbackLetter { nomination: id, number, title, feedback: it, to });
                    continue;
                }
            },
        };
        plan.others.push((id, number, why));
    }
    Ok(plan)
}

/// Whoever wrote each nomination, alone or along, and is still there.
async fn readers(
    db: &impl ConnectionTrait,
    rows: &[nomination::Model],
) -> Result<BTreeMap<i64, Vec<FeedbackReader>>> {
    let beside = co_author::Entity::find()
        .filter(co_author::Column::NominationId.is_in(rows.iter().map(|row| row.id)))
        .all(db)
        .await?;
    let owners = rows.iter().filter_map(|row| row.owner_id);
    let people = account::Entity::find()
        .filter(
            account::Column::Id
                .is_in(owners)
                .or(account::Column::EmailKey.is_in(beside.iter().map(|row| row.email_key.as_str()))),
        )
        .filter(account::Column::ErasedAt.is_null())
        .order_by_asc(account::Column::Id)
        .all(db)
        .await?;
    let mut found: BTreeMap<i64, Vec<FeedbackReader>> = BTreeMap::new();
    for row in rows {
        let writes_along = |person: &account::Model| {
            beside.iter().any(|it| it.nomination_id == row.id && it.email_key == person.email_key)
        };
        for person in people.iter().filter(|it| Some(it.id) == row.owner_id || writes_along(it)) {
            let language = person
                .language
                .parse()
                .map_err(|_| StoreError::inconsistent("account", person.id, "unknown language"))?;
            let reader = FeedbackReader { email: person.email.clone(), language };
            found.entry(row.id).or_default().push(reader);
        }
    }
    Ok(found)
}

/// The averages of each category, once nobody can score any more; before that they would move.
async fn averages(
    db: &impl ConnectionTrait,
    season: SeasonId,
    now: Timestamp,
) -> Result<BTreeMap<CategoryId, BTreeMap<CriterionId, Score>>> {
    let Some(round) = round_of(db, season).await? else { return Ok(BTreeMap::new()) };
    if round.window.state(now) != RoundState::Closed {
        return Ok(BTreeMap::new());
    }
    let rows = nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(contending())
        .all(db)
        .await?;
    let category_of: BTreeMap<i64, i64> =
        rows.iter().filter_map(|row| Some((row.id, row.category_id?))).collect();
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let recused = recused_of(db, &ids).await?;
    let given = assignment::Entity::find()
        .filter(assignment::Column::RoundId.eq(round.id.0))
        .filter(assignment::Column::NominationId.is_in(ids))
        .all(db)
        .await?;
    let access = standings(db, &given).await?;
    let standing: Vec<assignment::Model> = given
        .into_iter()
        .filter(|row| access.get(&row.id).is_some_and(|access| access.counts()))
        .filter(|row| recused.get(&row.nomination_id).is_none_or(|it| !it.contains(&AccountId(row.juror_id))))
        .collect();
    let sheets = answers_of(db, &standing.iter().map(|row| row.id).collect::<Vec<_>>()).await?;
    let mut marks: BTreeMap<i64, Vec<GivenMark>> = BTreeMap::new();
    let mut rubrics = BTreeMap::new();
    for category in category_of.values().copied().collect::<BTreeSet<_>>() {
        rubrics.insert(category, rubric_of(db, CategoryId(category)).await?);
    }
    for row in &standing {
        let Some(&category) = category_of.get(&row.nomination_id) else { continue };
        let Some(rubric) = rubrics.get(&category) else { continue };
        let Some(sheet) = sheets.get(&row.id).filter(|sheet| sheet.complete(rubric)) else { continue };
        marks.entry(category).or_default().extend(sheet.marks().iter().map(|(&criterion, &mark)| {
            GivenMark {
                nomination: NominationId(row.nomination_id),
                juror: AccountId(row.juror_id),
                criterion,
                mark,
            }
        }));
    }
    Ok(marks.into_iter().map(|(id, marks)| (CategoryId(id), category_averages(&marks))).collect())
}
