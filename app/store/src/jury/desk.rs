//! A juror's desk: what was given to them in every round, how far they are with it, and what is kept from them.

use super::{
    around::{Around, Whose},
    assignments::{AssignmentSummary, assignment_of, before_the_jury},
    deciding::declared_rule,
    facts::{Facts, Noted, bound},
    progress::{due_of, fewest_scorecards},
    rounds::{Round, rounds_of},
    scorecards::{answers_of, rubrics},
    standing::standings_by,
    texts::{Head, TitleRow, names_of, title_rows},
};
use crate::{
    Result, Store,
    entity::{assignment, category},
    seasons::from_json,
};
use domain::{
    ids::{AccountId, NominationId, RoundId, SeasonId},
    jury::{Declared, JurorAccess, Pass, RoundKind, RoundState, RoundWindow, desk_place},
    language::Localised,
    time::Timestamp,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};

/// A desk at one moment, with what is said beside it.
#[derive(Clone, Debug)]
pub struct Desk {
    pub rounds: BTreeMap<RoundKind, Round>,
    given: BTreeMap<RoundKind, Vec<AssignmentSummary>>,
    /// Numbers of nominations the house keeps from the juror because something ties them to it.
    pub kept: Vec<i32>,
    /// What the juror would do well to take next while they may score: of those they have not finished, the one with the
    /// fewest scorecards, and of several the first on their desk. How many scorecards there are is not told.
    pub next: Option<NominationId>,
    pub rule: Declared,
}

impl Desk {
    /// What was given in a round, in the juror's own order ([`desk_place`]).
    pub fn given(&self, kind: RoundKind) -> &[AssignmentSummary] {
        self.given.get(&kind).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn window(&self, kind: RoundKind) -> Option<RoundWindow> {
        self.rounds.get(&kind).map(|round| round.window)
    }

    /// The round jurors are reminded of; see [`Store::find_round_due`].
    pub fn due(&self, now: Timestamp) -> Option<(RoundKind, RoundWindow)> {
        due_of(&self.rounds, now)
    }
}

impl Store {
    /// Everything on a juror's desk.
    pub async fn find_desk(&self, juror: AccountId, season: SeasonId, now: Timestamp) -> Result<Desk> {
        let db = self.read().await?;
        let rounds = rounds_of(&db, season).await?;
        let rows = rows_in(&db, juror, rounds.values().map(|round| round.id)).await?;
        let noted = Noted::of(&db, juror).await?;
        // what lies on the desk, and what was noted: everything else of the season is not asked about one by one
        let asked = rows.iter().map(|row| row.nomination_id).chain(noted.standing()).collect();
        let look = Look::at(&db, juror, &asked, noted).await?;
        let kept = look.kept(juror, season);
        let mut given: BTreeMap<RoundKind, Vec<AssignmentSummary>> = BTreeMap::new();
        let kinds: BTreeMap<RoundId, RoundKind> =
            rounds.iter().map(|(&kind, round)| (round.id, kind)).collect();
        for (round, summary) in summaries(&db, &rows, look).await? {
            if let Some(&kind) = kinds.get(&round) {
                given.entry(kind).or_default().push(summary);
            }
        }
        let scoring = rounds.get(&RoundKind::Scoring).map(|round| round.window.state(now));
        let next = match (scoring, given.get(&RoundKind::Scoring)) {
            (Some(RoundState::Open), Some(given)) => {
                let left: Vec<NominationId> =
                    given.iter().filter(|it| it.is_left()).map(|it| it.nomination).collect();
                fewest_scorecards(&db, &left).await?
            }
            _ => None,
        };
        let rule = declared_rule(&db, season).await?;
        Ok(Desk { rounds, given, kept, next, rule })
    }

    /// What lies on a juror's desk in the scoring round, in the juror's own order ([`desk_place`]).
    pub async fn list_assignments(
        &self,
        juror: AccountId,
        season: SeasonId,
    ) -> Result<Vec<AssignmentSummary>> {
        self.list_given_in(juror, season, RoundKind::Scoring).await
    }

    /// What a juror practises on, in an order of its own.
    pub async fn list_practice(&self, juror: AccountId, season: SeasonId) -> Result<Vec<AssignmentSummary>> {
        self.list_given_in(juror, season, RoundKind::Calibration).await
    }

    /// What a juror was given of a final, in an order of its own.
    pub async fn list_final(&self, juror: AccountId, season: SeasonId) -> Result<Vec<AssignmentSummary>> {
        self.list_given_in(juror, season, RoundKind::Final).await
    }

    async fn list_given_in(
        &self,
        juror: AccountId,
        season: SeasonId,
        kind: RoundKind,
    ) -> Result<Vec<AssignmentSummary>> {
        let db = self.read().await?;
        let Some(round) = rounds_of(&db, season).await?.remove(&kind) else { return Ok(Vec::new()) };
        let rows = rows_in(&db, juror, std::iter::once(round.id)).await?;
        given_to(&db, juror, &rows).await
    }

    /// One nomination on a juror's desk; `None` where it is not theirs to score, or withdrawn.
    pub async fn find_assignment(
        &self,
        juror: AccountId,
        nomination: NominationId,
        pass: Pass,
    ) -> Result<Option<AssignmentSummary>> {
        let db = self.read().await?;
        let row = assignment_of(&db, juror, nomination, pass).await?;
        Ok(given_to(&db, juror, row.as_slice()).await?.pop())
    }

    /// Numbers of nominations the house keeps from a juror because something ties them to it.
    pub async fn list_kept_from(&self, juror: AccountId, season: SeasonId) -> Result<Vec<i32>> {
        let db = self.read().await?;
        let rounds = rounds_of(&db, season).await?;
        let rows = rows_in(&db, juror, rounds.values().map(|round| round.id)).await?;
        let noted = Noted::of(&db, juror).await?;
        let asked = rows.iter().map(|row| row.nomination_id).chain(noted.standing()).collect();
        Ok(Look::at(&db, juror, &asked, noted).await?.kept(juror, season))
    }
}

async fn rows_in(
    db: &impl ConnectionTrait,
    juror: AccountId,
    rounds: impl Iterator<Item = RoundId>,
) -> Result<Vec<assignment::Model>> {
    Ok(assignment::Entity::find()
        .filter(assignment::Column::JurorId.eq(juror.0))
        .filter(assignment::Column::RoundId.is_in(rounds.map(|round| round.0)))
        .all(db)
        .await?)
}

/// These of a juror's assignments, as they see them.
async fn given_to(
    db: &impl ConnectionTrait,
    juror: AccountId,
    rows: &[assignment::Model],
) -> Result<Vec<AssignmentSummary>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let asked: BTreeSet<i64> = rows.iter().map(|row| row.nomination_id).collect();
    let noted = Noted::between(db, &BTreeSet::from([juror.0]), &asked).await?;
    let look = Look::at(db, juror, &asked, noted).await?;
    Ok(summaries(db, rows, look).await?.into_iter().map(|(_, summary)| summary).collect())
}

/// Nominations before the jury, and what could tie one juror to them.
struct Look {
    rows: Vec<TitleRow>,
    around: Around,
    facts: Facts,
}

impl Look {
    async fn at(
        db: &impl ConnectionTrait,
        juror: AccountId,
        asked: &BTreeSet<i64>,
        noted: Noted,
    ) -> Result<Self> {
        let asked: Vec<i64> = asked.iter().copied().collect();
        let rows = title_rows(db, &asked, before_the_jury()).await?;
        let bound = bound(db, &BTreeSet::from([juror.0])).await?;
        let whose: Vec<Whose<'_>> = rows.iter().map(TitleRow::whose).collect();
        let around = Around::with_ties(db, &whose, &bound).await?;
        let facts = Facts::of(bound, noted, &whose, &around);
        Ok(Self { rows, around, facts })
    }

    fn kept(&self, juror: AccountId, season: SeasonId) -> Vec<i32> {
        let mut numbers: Vec<i32> = self
            .rows
            .iter()
            .filter(|row| row.season_id == season.0 && self.facts.tied(juror.0, row.id))
            .filter_map(|row| row.number)
            .collect();
        numbers.sort_unstable();
        numbers
    }
}

/// Assignments of one juror in the juror's own order, each with its round; without what is no longer before the jury.
async fn summaries(
    db: &impl ConnectionTrait,
    rows: &[assignment::Model],
    look: Look,
) -> Result<Vec<(RoundId, AssignmentSummary)>> {
    let given: BTreeSet<i64> = rows.iter().map(|row| row.nomination_id).collect();
    let titles: Vec<TitleRow> = look.rows.into_iter().filter(|row| given.contains(&row.id)).collect();
    let mut names = names_of(db, &titles, &look.around).await?;
    let heads: BTreeMap<i64, Head> = titles
        .into_iter()
        .map(|row| {
            let id = row.id;
            Ok((id, row.head(names.remove(&id).unwrap_or_default())?))
        })
        .collect::<Result<_>>()?;
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let access = standings_by(db, rows, &look.facts).await?;
    let answers = answers_of(db, &ids).await?;
    let categories: BTreeSet<i64> = heads.values().map(|head| head.category.0).collect();
    let rubrics = rubrics(db, &categories.iter().copied().collect::<Vec<_>>()).await?;
    let category_names = names_of_categories(db, categories).await?;
    let mut summaries: Vec<(u64, RoundId, AssignmentSummary)> = rows
        .iter()
        .filter_map(|row| {
            let head = heads.get(&row.nomination_id)?;
            let rubric = rubrics.get(&head.category.0)?;
            let (round, nomination) = (RoundId(row.round_id), NominationId(row.nomination_id));
            let summary = AssignmentSummary {
                nomination,
                number: head.number,
                category: head.category,
                category_name: category_names.get(&head.category.0).cloned().unwrap_or_default(),
                title: head.title.clone(),
                access: access.get(&row.id).copied().unwrap_or(JurorAccess::Recused),
                answered: answers.get(&row.id).map_or(0, |sheet| sheet.answered(rubric)),
                criteria: rubric.criteria().len(),
            };
            Some((desk_place(AccountId(row.juror_id), round, nomination), round, summary))
        })
        .collect();
    summaries.sort_by_key(|(place, _, _)| *place);
    Ok(summaries.into_iter().map(|(_, round, summary)| (round, summary)).collect())
}

async fn names_of_categories(
    db: &impl ConnectionTrait,
    ids: BTreeSet<i64>,
) -> Result<BTreeMap<i64, Localised>> {
    let rows: Vec<(i64, String)> = category::Entity::find()
        .filter(category::Column::Id.is_in(ids))
        .select_only()
        .columns([category::Column::Id, category::Column::Name])
        .into_tuple()
        .all(db)
        .await?;
    rows.into_iter().map(|(id, name)| Ok((id, from_json("category", id, &name)?))).collect()
}
