//! Giving out nominations by plan: what is known of jurors, what would be given to whom, and giving it.

use super::{
    assignments::{assign_season, contending, give, per_nomination},
    facts::Facts,
    giving::{begun, of_round, take_back},
    rounds::round_of,
    standing::standings,
    ties::{before_jury, hold_round, jury_of, note_shown},
};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{account, assignment, assignment_plan, juror_profile, nomination, organisation},
};
use domain::{
    ids::{AccountId, CategoryId, NominationId, SeasonId},
    jury::{
        JurorAccess,
        assignment::{JurorOffer, Piece, Plan, Task, plan},
    },
    libraries::Serves,
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};
use std::collections::{BTreeMap, BTreeSet};

/// A juror of a season, and what they can take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JurorProfile {
    pub juror: AccountId,
    pub name: String,
    pub email: String,
    /// The most nominations on the desk; `None`: no limit.
    pub capacity: Option<u32>,
    /// Tags; none: not said.
    pub languages: BTreeSet<String>,
    /// None: not said.
    pub topics: BTreeSet<CategoryId>,
}

/// A nomination as it is given out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NominationToGive {
    pub id: NominationId,
    pub number: i32,
    pub title: String,
    pub category: CategoryId,
    pub language: String,
    /// Type and size of its library, in one word.
    pub library: String,
}

/// How nominations are to be given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planning {
    pub per_nomination: usize,
    /// What nobody has looked at yet is taken back first and given out anew.
    pub afresh: bool,
    /// Only this nomination is given to others, and how many jurors each has from now on stays as it is.
    pub only: Option<NominationId>,
}

/// What would be given to whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    pub plan: Plan,
    /// Pairs that are taken back: the juror has left, or everything is given out anew.
    pub taken_back: usize,
    /// Stands for exactly this plan; another one has another.
    pub seal: String,
}

impl Store {
    /// How many jurors the chair gives each nomination to; `None` where every juror has every nomination.
    pub async fn find_per_nomination(&self, season: SeasonId) -> Result<Option<usize>> {
        let Some(round) = round_of(&self.db, season).await? else { return Ok(None) };
        per_nomination(&self.db, round.id).await
    }

    /// The jurors of a season by name.
    pub async fn list_juror_profiles(&self, season: SeasonId) -> Result<Vec<JurorProfile>> {
        profiles(&self.db, season).await
    }

    /// Notes what a juror can take.
    pub async fn record_juror_profile(
        &self,
        season: SeasonId,
        profile: &JurorProfile,
        by: AccountId,
        now: Timestamp,
    ) -> Result<()> {
        let txn = self.write().await?;
        let topics: Vec<String> = profile.topics.iter().map(ToString::to_string).collect();
        let languages: Vec<&str> = profile.languages.iter().map(String::as_str).collect();
        let row = juror_profile::ActiveModel {
            season_id: Set(season.0),
            juror_id: Set(profile.juror.0),
            capacity: Set(profile.capacity.and_then(|most| i32::try_from(most).ok())),
            languages: Set(languages.join(" ")),
            topics: Set(topics.join(" ")),
            ..Default::default()
        };
        let newer = OnConflict::columns([juror_profile::Column::SeasonId, juror_profile::Column::JurorId])
            .update_columns([
                juror_profile::Column::Capacity,
                juror_profile::Column::Languages,
                juror_profile::Column::Topics,
            ])
            .to_owned();
        juror_profile::Entity::insert(row).on_conflict(newer).exec_without_returning(&txn).await?;
        let deed = Deed::new(Act::Assign, by, Subject::of("account", profile.juror.0), "juror's profile");
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(())
    }

    /// What lies before the jury and is in the ranking, by number.
    pub async fn list_nominations_to_give(&self, season: SeasonId) -> Result<Vec<NominationToGive>> {
        to_give(&self.db, season).await
    }

    /// What would be given to whom. Changes nothing; `None` without a round.
    pub async fn plan_assignments(&self, season: SeasonId, planning: Planning) -> Result<Option<Planned>> {
        if round_of(&self.db, season).await?.is_none() {
            return Ok(None);
        }
        let jurors = jury_of(&self.db, season, false).await?;
        let facts = Facts::load(&self.db, &jurors, &before_jury(&self.db, season).await?).await?;
        Ok(Some(planned(&self.db, season, planning, &facts).await?.0))
    }

    /// Gives out what was shown under this seal, and from now on so many jurors to each nomination. How many were given;
    /// `None` where the plan would be another one by now.
    pub async fn apply_assignments(
        &self,
        season: SeasonId,
        planning: Planning,
        seal: &str,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<usize>> {
        let txn = self.write().await?;
        let Some(round) = round_of(&txn, season).await? else { return Ok(None) };
        hold_round(&txn, season).await?;
        let jurors = jury_of(&txn, season, false).await?;
        let facts = note_shown(&txn, season, &jurors, &before_jury(&txn, season).await?, now).await?;
        let (planned, back) = planned(&txn, season, planning, &facts).await?;
        if planned.seal != seal {
            return Ok(None);
        }
        if planning.only.is_none() {
            let row = assignment_plan::ActiveModel {
                round_id: Set(round.id.0),
                per_nomination: Set(i32::try_from(planning.per_nomination).unwrap_or(i32::MAX)),
                ..Default::default()
            };
            let newer = OnConflict::column(assignment_plan::Column::RoundId)
                .update_column(assignment_plan::Column::PerNomination)
                .to_owned();
            assignment_plan::Entity::insert(row).on_conflict(newer).exec_without_returning(&txn).await?;
        }
        take_back(&txn, &back, now).await?;
        let pairs = planned.plan.pairings.iter().map(|it| (it.juror.0, it.nomination.0)).collect();
        give(&txn, round.id, pairs, now).await?;
        let given = planned.plan.pairings.len();
        let about = planning.only.map(|only| format!("nomination {only}, ")).unwrap_or_default();
        let each = planning.per_nomination;
        let what = format!("{about}{each} each: {given} given, {} taken back", planned.taken_back);
        let deed = Deed::new(Act::Assign, by, Subject::of("round", round.id.0), what);
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(Some(given))
    }

    /// Gives every nomination to every juror whom nothing ties to it, now and from now on.
    pub async fn assign_to_all(&self, season: SeasonId, by: AccountId, now: Timestamp) -> Result<()> {
        let txn = self.write().await?;
        let Some(round) = round_of(&txn, season).await? else { return Ok(()) };
        assignment_plan::Entity::delete_many()
            .filter(assignment_plan::Column::RoundId.eq(round.id.0))
            .exec(&txn)
            .await?;
        assign_season(&txn, season, now).await?;
        let deed = Deed::new(Act::Assign, by, Subject::of("round", round.id.0), "everything to everybody");
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(())
    }
}

/// The plan as things stand, and the assignments it takes back.
async fn planned(
    db: &impl ConnectionTrait,
    season: SeasonId,
    planning: Planning,
    facts: &Facts,
) -> Result<(Planned, Vec<assignment::Model>)> {
    let jurors = profiles(db, season).await?;
    let nominations = to_give(db, season).await?;
    let rows = of_round(db, season).await?;
    let standings = standings(db, &rows).await?;
    let begun = begun(db, &rows).await?;
    let there: BTreeSet<i64> = jurors.iter().map(|juror| juror.juror.0).collect();
    let before: BTreeSet<i64> = nominations.iter().map(|it| it.id.0).collect();
    let mut task = Task { per_nomination: planning.per_nomination, only: planning.only, ..Task::default() };
    let mut back = Vec::new();
    for row in rows.into_iter().filter(|row| before.contains(&row.nomination_id)) {
        let pair = (AccountId(row.juror_id), NominationId(row.nomination_id));
        let access = standings.get(&row.id).copied().unwrap_or(JurorAccess::Recused);
        let left = !there.contains(&row.juror_id) && !begun.complete.contains(&row.id);
        let untouched = !begun.touched.contains(&row.id);
        let asked = planning.only.is_none_or(|only| only == pair.1);
        if access.counts() && asked && (left || (planning.afresh && untouched)) {
            back.push(row);
        } else if access.counts() {
            task.given.insert(pair);
        } else {
            task.forbidden.insert(pair);
        }
    }
    for juror in &jurors {
        for nomination in &nominations {
            if facts.tied(juror.juror.0, nomination.id.0) {
                task.forbidden.insert((juror.juror, nomination.id));
                task.given.remove(&(juror.juror, nomination.id));
            }
        }
    }
    task.jurors = jurors
        .into_iter()
        .map(|it| JurorOffer {
            id: it.juror,
            capacity: it.capacity,
            languages: it.languages,
            topics: it.topics,
        })
        .collect();
    // a complete scorecard of somebody who has left still counts for its nomination
    let left: BTreeSet<AccountId> =
        task.given.iter().map(|pair| pair.0).filter(|id| !there.contains(&id.0)).collect();
    task.jurors.extend(left.into_iter().map(|id| JurorOffer {
        id,
        capacity: Some(0),
        languages: BTreeSet::new(),
        topics: BTreeSet::new(),
    }));
    task.nominations = nominations
        .into_iter()
        .map(|it| Piece { id: it.id, language: it.language, topic: it.category, library: it.library })
        .collect();
    let plan = plan(&task);
    let seal = seal(planning, &plan, &back);
    Ok((Planned { plan, taken_back: back.len(), seal }, back))
}

/// A short text that differs for plans that differ (FNV-1a; it guards against haste, not against anybody).
fn seal(planning: Planning, plan: &Plan, back: &[assignment::Model]) -> String {
    let parts = plan
        .pairings
        .iter()
        .flat_map(|it| [it.juror.0, it.nomination.0])
        .chain(back.iter().map(|row| -row.id))
        .chain([planning.per_nomination as i64, i64::from(planning.afresh)])
        .chain(planning.only.map(|only| only.0));
    let hash = parts.flat_map(i64::to_le_bytes).fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

pub(super) async fn profiles(db: &impl ConnectionTrait, season: SeasonId) -> Result<Vec<JurorProfile>> {
    let jurors = jury_of(db, season, false).await?;
    let mut said: BTreeMap<i64, juror_profile::Model> = juror_profile::Entity::find()
        .filter(juror_profile::Column::SeasonId.eq(season.0))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.juror_id, row))
        .collect();
    let people = account::Entity::find()
        .filter(account::Column::Id.is_in(jurors))
        .order_by_asc(account::Column::Name)
        .order_by_asc(account::Column::Id)
        .all(db)
        .await?;
    people
        .into_iter()
        .map(|person| {
            let said = said.remove(&person.id);
            let (row, capacity, languages, topics) =
                said.map(|row| (row.id, row.capacity, row.languages, row.topics)).unwrap_or_default();
            let unread = || StoreError::inconsistent("juror_profile", row, "unknown topic");
            Ok(JurorProfile {
                juror: AccountId(person.id),
                name: person.name,
                email: person.email,
                capacity: capacity.and_then(|most| u32::try_from(most).ok()),
                languages: languages.split_whitespace().map(str::to_owned).collect(),
                topics: topics
                    .split_whitespace()
                    .map(|id| id.parse().map_err(|_| unread()))
                    .collect::<Result<_>>()?,
            })
        })
        .collect()
}

/// Id, number, title, category, language, library.
type Row = (i64, Option<i32>, String, Option<i64>, String, Option<i64>);

pub(super) async fn to_give(db: &impl ConnectionTrait, season: SeasonId) -> Result<Vec<NominationToGive>> {
    let rows: Vec<Row> = nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(contending())
        .order_by_asc(nomination::Column::Number)
        .select_only()
        .columns([
            nomination::Column::Id,
            nomination::Column::Number,
            nomination::Column::Title,
            nomination::Column::CategoryId,
            nomination::Column::Language,
            nomination::Column::OrganisationId,
        ])
        .into_tuple()
        .all(db)
        .await?;
    let libraries: BTreeSet<i64> = rows.iter().filter_map(|row| row.5).collect();
    let kinds: BTreeMap<i64, String> = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(libraries))
        .all(db)
        .await?
        .into_iter()
        .map(|row| {
            let size = row.population.and_then(Serves::of).map_or("unknown", Serves::as_str);
            (row.id, format!("{} {size}", row.library_type))
        })
        .collect();
    rows.into_iter()
        .map(|(id, number, title, category, language, library)| {
            let lacks = |what: &str| StoreError::inconsistent("nomination", id, what);
            Ok(NominationToGive {
                id: NominationId(id),
                number: number.ok_or_else(|| lacks("submitted without a number"))?,
                title,
                category: CategoryId(category.ok_or_else(|| lacks("submitted without a category"))?),
                language,
                library: library.and_then(|id| kinds.get(&id).cloned()).unwrap_or_default(),
            })
        })
        .collect()
}
