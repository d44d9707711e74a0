//! What the scores of a category amount to, for the chair.

use super::{
    assignments::contending,
    facts::Facts,
    rounds::of_pass,
    scorecards::{answers_of, rubric_of},
    standing::standings,
    ties::jury_of,
};
use crate::{
    Result, Store, StoreError,
    entity::{account, assignment, nomination},
};
use domain::{
    ids::{AccountId, CategoryId, CriterionId, NominationId, SeasonId},
    jury::{
        JurorAccess, Mark, NominationScores, Pass, Rubric, Score, rank, raw_scores_visible,
        results::{Card, Judged, Scoring},
    },
    language::ContentLanguage,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeMap, BTreeSet};

/// A nomination as the chair sees it beside its scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub nomination: NominationId,
    pub number: i32,
    pub title: String,
    pub library: String,
    pub language: ContentLanguage,
    /// Jurors who have stepped aside.
    pub recused: usize,
}

/// What one juror made of one nomination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawScore {
    pub juror: AccountId,
    pub juror_name: String,
    pub score: Score,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawScores {
    pub nomination: NominationId,
    /// Lowest score first.
    pub scores: Vec<RawScore>,
}

/// Everything that counts in a category, with the names of those who scored: to be told only once nobody's score is
/// missing any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scored {
    pub scoring: Scoring,
    pub names: BTreeMap<AccountId, String>,
}

/// One assignment that counts.
struct Counted {
    nomination: NominationId,
    juror: AccountId,
    /// Empty unless the scorecard is complete.
    marks: BTreeMap<CriterionId, Mark>,
    /// `None`: the scorecard is not complete. `Some(None)`: complete, and evidence was found on no criterion.
    outcome: Option<Option<Score>>,
}

impl Store {
    /// What the jury has said about each nomination of a category, for [`domain::jury::rank`].
    pub async fn list_scores(&self, category: CategoryId) -> Result<Vec<NominationScores>> {
        let (nominations, counted, _) = self.counted(category, Pass::First).await?;
        Ok(scores_of(&nominations, &counted))
    }

    /// Every scorecard that counts, mark by mark, for [`domain::jury::results::analyse`].
    pub async fn list_scored(&self, category: CategoryId) -> Result<Scored> {
        self.list_scored_of(category, Pass::First).await
    }

    /// The same of one pass; of a final, the nominations that were given out in it.
    pub async fn list_scored_of(&self, category: CategoryId, pass: Pass) -> Result<Scored> {
        let (nominations, counted, rubric) = self.counted(category, pass).await?;
        let names = self.names_of(&counted).await?;
        let judged = nominations
            .iter()
            .zip(scores_of(&nominations, &counted))
            .map(|(&(nomination, number, _), it)| Judged {
                nomination,
                number,
                expected: it.expected,
                nobody_left: it.nobody_left,
            })
            .collect();
        let cards = counted
            .into_iter()
            .filter_map(|it| {
                let score = it.outcome.flatten()?;
                Some(Card { nomination: it.nomination, juror: it.juror, marks: it.marks, score })
            })
            .collect();
        Ok(Scored { scoring: Scoring { rubric, nominations: judged, cards }, names })
    }

    /// Each juror's score, only when nobody's is missing any more: until then `None`.
    pub async fn list_raw_scores(&self, category: CategoryId) -> Result<Option<Vec<RawScores>>> {
        let (nominations, counted, _) = self.counted(category, Pass::First).await?;
        if !raw_scores_visible(&rank(scores_of(&nominations, &counted))) {
            return Ok(None);
        }
        let names = self.names_of(&counted).await?;
        let raw = nominations.iter().map(|&(nomination, _, _)| {
            let mut scores: Vec<RawScore> = counted
                .iter()
                .filter(|it| it.nomination == nomination)
                .filter_map(|it| {
                    let juror_name = names.get(&it.juror).cloned().unwrap_or_default();
                    Some(RawScore { juror: it.juror, juror_name, score: it.outcome.flatten()? })
                })
                .collect();
            scores.sort_by_key(|raw| (raw.score, raw.juror));
            RawScores { nomination, scores }
        });
        Ok(Some(raw.collect()))
    }

    /// The nominations of a category by number, with how many jurors stepped aside.
    pub async fn list_candidates(&self, category: CategoryId) -> Result<Vec<Candidate>> {
        let rows = nominations_of(&self.db, category).await?;
        let (_, recused, _) = assignments_of(&self.db, &rows, Pass::First).await?;
        rows.into_iter()
            .map(|row| {
                let lacks = |what: &str| StoreError::inconsistent("nomination", row.id, what);
                Ok(Candidate {
                    nomination: NominationId(row.id),
                    number: row.number.ok_or_else(|| lacks("submitted without a number"))?,
                    language: row.language.parse().map_err(|_| lacks("unknown language"))?,
                    recused: recused.get(&row.id).copied().unwrap_or_default(),
                    title: row.title,
                    library: row.library,
                })
            })
            .collect()
    }

    async fn names_of(&self, counted: &[Counted]) -> Result<BTreeMap<AccountId, String>> {
        let jurors: BTreeSet<i64> = counted.iter().map(|it| it.juror.0).collect();
        let rows = account::Entity::find().filter(account::Column::Id.is_in(jurors)).all(&self.db).await?;
        Ok(rows.into_iter().map(|row| (AccountId(row.id), row.name)).collect())
    }

    async fn counted(
        &self,
        category: CategoryId,
        pass: Pass,
    ) -> Result<(Vec<Numbered>, Vec<Counted>, Rubric)> {
        let mut rows = nominations_of(&self.db, category).await?;
        let (assignments, _, asked) = assignments_of(&self.db, &rows, pass).await?;
        if pass == Pass::Final {
            rows.retain(|row| asked.contains(&row.id));
        }
        let from_start = tied_from_the_start(&self.db, &rows, &asked).await?;
        let ids: Vec<i64> = assignments.iter().map(|row| row.id).collect();
        let sheets = answers_of(&self.db, &ids).await?;
        let rubric = rubric_of(&self.db, category).await?;
        let counted = assignments
            .into_iter()
            .map(|row| {
                let sheet = sheets.get(&row.id).filter(|sheet| sheet.complete(&rubric));
                Counted {
                    nomination: NominationId(row.nomination_id),
                    juror: AccountId(row.juror_id),
                    marks: sheet.map(|sheet| sheet.marks.clone()).unwrap_or_default(),
                    outcome: sheet.map(|sheet| sheet.score(&rubric)),
                }
            })
            .collect();
        let nominations = rows
            .into_iter()
            .map(|row| {
                let nobody_else = asked.contains(&row.id) || from_start.contains(&row.id);
                (NominationId(row.id), row.number.unwrap_or_default(), nobody_else)
            })
            .collect();
        Ok((nominations, counted, rubric))
    }
}

/// A nomination, its number, and whether jurors were asked to score it, or none can ever be: then it waits for nobody but
/// those who were.
type Numbered = (NominationId, i32, bool);

fn scores_of(nominations: &[Numbered], counted: &[Counted]) -> Vec<NominationScores> {
    nominations
        .iter()
        .map(|&(nomination, _, nobody_else)| {
            let outcomes = || counted.iter().filter(|it| it.nomination == nomination).map(|it| it.outcome);
            let expected = outcomes().filter(|outcome| *outcome != Some(None)).count();
            NominationScores {
                nomination,
                expected,
                nobody_left: nobody_else && expected == 0,
                scores: outcomes().filter_map(Option::flatten).collect(),
            }
        })
        .collect()
}

/// Nominations nobody was asked to score because something ties the whole jury to them. A jury that has no jurors yet is
/// tied to nothing.
async fn tied_from_the_start(
    db: &impl ConnectionTrait,
    rows: &[nomination::Model],
    asked: &BTreeSet<i64>,
) -> Result<BTreeSet<i64>> {
    let unasked: BTreeSet<i64> = rows.iter().map(|row| row.id).filter(|id| !asked.contains(id)).collect();
    let Some(season) = rows.first().map(|row| SeasonId(row.season_id)).filter(|_| !unasked.is_empty()) else {
        return Ok(BTreeSet::new());
    };
    let jurors = jury_of(db, season, false).await?;
    if jurors.is_empty() {
        return Ok(BTreeSet::new());
    }
    let facts = Facts::load(db, &jurors, &unasked).await?;
    Ok(unasked.into_iter().filter(|&id| jurors.iter().all(|&juror| facts.tied(juror, id))).collect())
}

async fn nominations_of(db: &impl ConnectionTrait, category: CategoryId) -> Result<Vec<nomination::Model>> {
    Ok(nomination::Entity::find()
        .filter(nomination::Column::CategoryId.eq(category.0))
        .filter(contending())
        .order_by_asc(nomination::Column::Number)
        .all(db)
        .await?)
}

/// Assignments that count ([`JurorAccess::counts`]), in order, how many jurors are recused, by nomination, and of which
/// nominations anybody was ever asked. What a recused juror had scored stays where it is and is read by nobody.
async fn assignments_of(
    db: &impl ConnectionTrait,
    nominations: &[nomination::Model],
    pass: Pass,
) -> Result<(Vec<assignment::Model>, BTreeMap<i64, usize>, BTreeSet<i64>)> {
    let rows = assignment::Entity::find()
        .filter(assignment::Column::NominationId.is_in(nominations.iter().map(|row| row.id)))
        .filter(of_pass(pass))
        .order_by_asc(assignment::Column::Id)
        .all(db)
        .await?;
    let standings = standings(db, &rows).await?;
    let asked = rows.iter().map(|row| row.nomination_id).collect();
    let mut recused = BTreeMap::new();
    let mut standing = Vec::new();
    for row in rows {
        let access = standings.get(&row.id).copied().unwrap_or(JurorAccess::Recused);
        if access == JurorAccess::Recused {
            *recused.entry(row.nomination_id).or_default() += 1;
        }
        if access.counts() {
            standing.push(row);
        }
    }
    Ok((standing, recused, asked))
}
