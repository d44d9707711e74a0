//! What is asked about concepts: by whom, answered by whom, and what of it stands on a card.

use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    concepts::{sharing::stamp, version_language},
    entity::{account, co_author, concept, concept_source, concept_version, nomination, question},
    jury::decisions::writers_of,
    outbox::{NewMail, queue},
};
use domain::{
    ids::{AccountId, ConceptId, QuestionId},
    language::Language,
    policy::Act,
    questions::{QuestionStage, QuestionStep, WAITING_MAX},
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select, sea_query::SelectStatement,
};
use std::collections::BTreeMap;

/// A question as those see it who have to do with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub id: QuestionId,
    pub concept: ConceptId,
    pub slug: String,
    /// Of the concept, in any language it is published in.
    pub title: String,
    pub language: Language,
    pub text: String,
    pub asked_at: Timestamp,
    /// Empty where nobody has answered.
    pub answer: String,
    pub answer_language: Option<Language>,
    pub stage: QuestionStage,
    /// Why an editor put it aside.
    pub reason: String,
}

/// A question everybody may read, with its answer. Who asked and who answered is not told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicQuestion {
    pub language: Language,
    pub text: String,
    pub answer: String,
    pub answer_language: Language,
    pub shown_at: Timestamp,
}

/// Whom to tell, and the language they read the site in where that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    pub email: String,
    pub language: Option<Language>,
}

/// Why a question was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskRefusal {
    /// The person has as many waiting as one may have.
    TooMany,
}

/// What an editor does with a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// On the card, with this answer.
    Show {
        answer: String,
        language: Language,
    },
    PutAside {
        reason: String,
    },
}

fn stage(row: &question::Model) -> QuestionStage {
    let at = |moment: Option<i64>| moment.map(Timestamp);
    match (at(row.taken_back_at), at(row.put_aside_at), at(row.shown_at), row.answered_at) {
        (Some(at), ..) => QuestionStage::TakenBack { at },
        (_, Some(at), ..) => QuestionStage::PutAside { at },
        (_, _, Some(at), _) => QuestionStage::Shown { at },
        (_, _, _, Some(_)) => QuestionStage::Answered,
        _ => QuestionStage::Asked,
    }
}

/// Questions nobody has settled.
fn waiting() -> Select<question::Entity> {
    question::Entity::find()
        .filter(question::Column::ShownAt.is_null())
        .filter(question::Column::PutAsideAt.is_null())
        .filter(question::Column::TakenBackAt.is_null())
}

/// Nominations somebody wrote, alone or along with others.
async fn written_by(db: &impl ConnectionTrait, person: AccountId) -> Result<Option<SelectStatement>> {
    let Some(person) = account::Entity::find_by_id(person.0).one(db).await? else { return Ok(None) };
    let along = co_author::Entity::find()
        .filter(co_author::Column::EmailKey.eq(person.email_key))
        .select_only()
        .column(co_author::Column::NominationId)
        .into_query();
    let theirs = Condition::any()
        .add(nomination::Column::OwnerId.eq(person.id))
        .add(nomination::Column::Id.in_subquery(along));
    let sent = nomination::Entity::find()
        .filter(theirs)
        .filter(nomination::Column::SubmittedAt.is_not_null())
        .filter(nomination::Column::WithdrawnAt.is_null());
    Ok(Some(sent.select_only().column(nomination::Column::Id).into_query()))
}

/// Concepts that were made of something this person wrote: they may answer what is asked about them.
async fn concepts_known_to(db: &impl ConnectionTrait, person: AccountId) -> Result<Vec<i64>> {
    let Some(written) = written_by(db, person).await? else { return Ok(Vec::new()) };
    Ok(concept_source::Entity::find()
        .filter(concept_source::Column::NominationId.in_subquery(written))
        .select_only()
        .column(concept_source::Column::ConceptId)
        .into_tuple()
        .all(db)
        .await?)
}

/// Those who wrote what a concept was made of.
async fn readers_of(db: &impl ConnectionTrait, concept: ConceptId) -> Result<Vec<Reader>> {
    let sources = concept_source::Entity::find()
        .filter(concept_source::Column::ConceptId.eq(concept.0))
        .select_only()
        .column(concept_source::Column::NominationId)
        .into_query();
    let rows = nomination::Entity::find()
        .filter(nomination::Column::Id.in_subquery(sources))
        .filter(nomination::Column::SubmittedAt.is_not_null())
        .filter(nomination::Column::WithdrawnAt.is_null())
        .all(db)
        .await?;
    let mut readers: BTreeMap<String, Option<Language>> = BTreeMap::new();
    for (_, writers) in writers_of(db, &rows).await? {
        readers.extend(writers);
    }
    Ok(readers.into_iter().map(|(email, language)| Reader { email, language }).collect())
}

/// The questions with the concepts they are about.
async fn told(db: &impl ConnectionTrait, rows: Vec<question::Model>) -> Result<Vec<Question>> {
    let ids = || rows.iter().map(|row| row.concept_id);
    let slugs: BTreeMap<i64, String> = concept::Entity::find()
        .filter(concept::Column::Id.is_in(ids()))
        .select_only()
        .column(concept::Column::Id)
        .column(concept::Column::Slug)
        .into_tuple::<(i64, String)>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    let titles: BTreeMap<i64, String> = concept_version::Entity::find()
        .filter(concept_version::Column::ConceptId.is_in(ids()))
        .filter(concept_version::Column::PublishedAt.is_not_null())
        .order_by_asc(concept_version::Column::PublishedAt)
        .select_only()
        .column(concept_version::Column::ConceptId)
        .column(concept_version::Column::Title)
        .into_tuple::<(i64, String)>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    rows.into_iter()
        .map(|row| {
            let lacks = |what: &str| StoreError::inconsistent("question", row.id, what);
            let answer_language = match row.answer_language.as_str() {
                "" => None,
                tag => Some(version_language(row.id, tag)?),
            };
            Ok(Question {
                id: QuestionId(row.id),
                concept: ConceptId(row.concept_id),
                slug: slugs.get(&row.concept_id).cloned().ok_or_else(|| lacks("about no concept"))?,
                title: titles.get(&row.concept_id).cloned().unwrap_or_default(),
                language: version_language(row.id, &row.language)?,
                stage: stage(&row),
                text: row.text,
                asked_at: Timestamp(row.asked_at),
                answer: row.answer,
                answer_language,
                reason: row.put_aside_reason,
            })
        })
        .collect()
}

impl Store {
    /// Asks those who wrote what a concept was made of; `tell` writes the mail to each. How many were told: with none, an
    /// editor has to answer.
    pub async fn ask_question(
        &self,
        concept: ConceptId,
        by: AccountId,
        (language, text): (Language, &str),
        now: Timestamp,
        tell: impl Fn(&Reader) -> NewMail,
    ) -> Result<Result<usize, AskRefusal>> {
        let txn = self.write().await?;
        let open = waiting().filter(question::Column::AskedBy.eq(by.0)).count(&txn).await?;
        if open >= WAITING_MAX as u64 {
            return Ok(Err(AskRefusal::TooMany));
        }
        let row = question::ActiveModel {
            concept_id: Set(concept.0),
            asked_by: Set(Some(by.0)),
            language: Set(language.tag().to_owned()),
            text: Set(text.trim().to_owned()),
            asked_at: Set(now.0),
            ..Default::default()
        };
        question::Entity::insert(row).exec(&txn).await?;
        let readers = readers_of(&txn, concept).await?;
        for reader in &readers {
            queue(&txn, tell(reader), now).await?;
        }
        txn.commit().await?;
        Ok(Ok(readers.len()))
    }

    /// What this person asked, newest first.
    pub async fn list_questions_by(&self, person: AccountId) -> Result<Vec<Question>> {
        let rows = question::Entity::find()
            .filter(question::Column::AskedBy.eq(person.0))
            .order_by_desc(question::Column::Id)
            .all(&self.db)
            .await?;
        told(&self.db, rows).await
    }

    /// What this person may answer: what waits about concepts made of their nominations, oldest first.
    pub async fn list_questions_for(&self, person: AccountId) -> Result<Vec<Question>> {
        let known = concepts_known_to(&self.db, person).await?;
        let rows = waiting()
            .filter(question::Column::ConceptId.is_in(known))
            .order_by_asc(question::Column::Id)
            .all(&self.db)
            .await?;
        told(&self.db, rows).await
    }

    /// Keeps an answer of somebody who wrote what the concept was made of, in place of the one before. Whether they may
    /// answer, and it still waits.
    pub async fn answer_question(
        &self,
        id: QuestionId,
        by: AccountId,
        (language, answer): (Language, &str),
        now: Timestamp,
    ) -> Result<bool> {
        let txn = self.write().await?;
        let row = question::Entity::find_by_id(id.0).lock_exclusive().one(&txn).await?;
        let Some(row) = row.filter(|row| stage(row).take(QuestionStep::Answer, now).is_ok()) else {
            return Ok(false);
        };
        if !concepts_known_to(&txn, by).await?.contains(&row.concept_id) {
            return Ok(false);
        }
        let mut row = row.into_active_model();
        row.answer = Set(answer.trim().to_owned());
        row.answer_language = Set(language.tag().to_owned());
        row.answered_by = Set(Some(by.0));
        row.answered_at = Set(Some(now.0));
        question::Entity::update(row).exec(&txn).await?;
        txn.commit().await?;
        Ok(true)
    }

    /// Takes a question back, off the card too; gone there at once. Whether there was one.
    pub async fn take_back_question(&self, id: QuestionId, by: AccountId, now: Timestamp) -> Result<bool> {
        let txn = self.write().await?;
        let row = question::Entity::find_by_id(id.0).lock_exclusive().one(&txn).await?;
        let mine = row.filter(|row| row.asked_by == Some(by.0));
        let Some(row) = mine.filter(|row| stage(row).take(QuestionStep::TakeBack, now).is_ok()) else {
            return Ok(false);
        };
        let (public, concept) = (stage(&row).is_public(), row.concept_id);
        let mut row = row.into_active_model();
        row.taken_back_at = Set(Some(now.0));
        question::Entity::update(row).exec(&txn).await?;
        if public {
            stamp(&txn, &[concept], now).await?;
        }
        txn.commit().await?;
        Ok(true)
    }

    pub async fn count_waiting_questions(&self) -> Result<u64> {
        Ok(waiting().count(&self.db).await?)
    }

    /// Questions nobody has settled, for editors, oldest first.
    pub async fn list_waiting_questions(&self) -> Result<Vec<Question>> {
        let rows = waiting().order_by_asc(question::Column::Id).all(&self.db).await?;
        told(&self.db, rows).await
    }

    /// Shows a question on its card with an answer, or puts it aside; `tell` writes the mail to whoever asked. Whether it
    /// still waited.
    pub async fn settle_question(
        &self,
        id: QuestionId,
        by: AccountId,
        verdict: &Verdict,
        now: Timestamp,
        tell: impl FnOnce(&Question, &Reader) -> NewMail,
    ) -> Result<bool> {
        let txn = self.write().await?;
        let row = question::Entity::find_by_id(id.0).lock_exclusive().one(&txn).await?;
        let Some(row) = row.filter(|row| stage(row).is_waiting()) else { return Ok(false) };
        let (asker, concept) = (row.asked_by, row.concept_id);
        let mut question = told(&txn, vec![row.clone()]).await?;
        let Some(question) = question.pop() else { return Ok(false) };
        let mut row = row.into_active_model();
        row.decided_by = Set(Some(by.0));
        let (what, reason) = match verdict {
            Verdict::Show { answer, language } => {
                let answer = answer.trim();
                if question.answer != answer {
                    row.answer = Set(answer.to_owned());
                    row.answer_language = Set(language.tag().to_owned());
                }
                if question.stage == QuestionStage::Asked {
                    row.answered_by = Set(Some(by.0));
                    row.answered_at = Set(Some(now.0));
                }
                row.shown_at = Set(Some(now.0));
                ("shown", "")
            }
            Verdict::PutAside { reason } => {
                row.put_aside_at = Set(Some(now.0));
                row.put_aside_reason = Set(reason.trim().to_owned());
                ("put aside", reason.trim())
            }
        };
        question::Entity::update(row).exec(&txn).await?;
        let asker = match asker {
            Some(asker) => account::Entity::find_by_id(asker).one(&txn).await?,
            None => None,
        };
        if let Some(asker) = asker.filter(|asker| asker.erased_at.is_none()) {
            let reader = Reader { language: asker.language.parse().ok(), email: asker.email };
            queue(&txn, tell(&question, &reader), now).await?;
        }
        let deed = Deed::new(Act::JudgeQuestion, by, Subject::of("question", id.0), what);
        audit::append(&txn, deed.because(reason), now).await?;
        if matches!(verdict, Verdict::Show { .. }) {
            stamp(&txn, &[concept], now).await?;
        }
        txn.commit().await?;
        Ok(true)
    }

    /// The questions on a card with their answers, oldest first.
    pub async fn list_public_questions(&self, concept: ConceptId) -> Result<Vec<PublicQuestion>> {
        question::Entity::find()
            .filter(question::Column::ConceptId.eq(concept.0))
            .filter(question::Column::ShownAt.is_not_null())
            .filter(question::Column::TakenBackAt.is_null())
            .order_by_asc(question::Column::ShownAt)
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| {
                Ok(PublicQuestion {
                    language: version_language(row.id, &row.language)?,
                    answer_language: version_language(row.id, &row.answer_language)?,
                    shown_at: Timestamp(row.shown_at.unwrap_or_default()),
                    text: row.text,
                    answer: row.answer,
                })
            })
            .collect()
    }
}
