//! Ties between jurors and nominations: noted when the house finds them, pinned and lifted by the chair.
//!
//! What was noted stays until the chair lifts it, so that nobody escapes by changing their own address or library.

use super::{
    assignments::{assign_season, before_the_jury},
    facts::{Facts, kind_of},
    rounds::round_of,
};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{
        assignment, conflict_declaration, juror_relation, nomination, role_grant, round, scorecard, tie,
    },
    revision::touch_public,
};
use domain::{
    accounts::Role,
    ids::{AccountId, CategoryId, NominationId, OrganisationId, SeasonId},
    jury::{ConflictKind, Tie, TieKind},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict, Query},
};
use std::collections::{BTreeMap, BTreeSet};

/// Why the chair's word on a tie is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TieRefusal {
    /// No such juror or nomination in this season.
    Unknown,
    /// Nobody is let near what they wrote themselves.
    NeverLifted,
}

/// A library a juror is bound to, as the chair has noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    pub library: OrganisationId,
    pub name: String,
    pub kind: TieKind,
}

impl Store {
    /// Everybody who has no part in a nomination: jurors and chairs of its season who are tied to it, and jurors who
    /// declared a conflict. The one answer for every room in which it is spoken of.
    pub async fn find_recused(&self, nomination: NominationId) -> Result<BTreeSet<AccountId>> {
        Ok(super::recused::recused_of(&self.db, &[nomination.0])
            .await?
            .remove(&nomination.0)
            .unwrap_or_default())
    }

    /// What somebody must not see anything of in a season: nominations they are tied to or stepped aside from.
    pub async fn list_tied(&self, person: AccountId, season: SeasonId) -> Result<BTreeSet<NominationId>> {
        let nominations = before_jury(&self.db, season).await?;
        let facts = Facts::load(&self.db, &BTreeSet::from([person.0]), &nominations).await?;
        let declared = declared_in(&self.db, season).await?;
        Ok(nominations
            .into_iter()
            .filter(|&id| facts.tied(person.0, id) || declared.contains(&(person.0, id)))
            .map(NominationId)
            .collect())
    }

    /// Every tie between the jury of a season and what it has before it, by juror and nomination.
    pub async fn list_ties(&self, season: SeasonId) -> Result<BTreeMap<(AccountId, NominationId), Vec<Tie>>> {
        let jurors = jury_of(&self.db, season, false).await?;
        let nominations = before_jury(&self.db, season).await?;
        let facts = Facts::load(&self.db, &jurors, &nominations).await?;
        let mut found = BTreeMap::new();
        for &juror in &jurors {
            for &nomination in &nominations {
                let ties = facts.ties(juror, nomination);
                if !ties.is_empty() {
                    found.insert((AccountId(juror), NominationId(nomination)), ties);
                }
            }
        }
        Ok(found)
    }

    /// In how many cases a juror had no part in a nomination of a season, by tie or by declaration.
    pub async fn count_recusals(&self, season: SeasonId) -> Result<usize> {
        Ok(self.recused_pairs(season).await?.len())
    }

    /// The same for each category that has such a case.
    pub async fn count_recusals_by_category(&self, season: SeasonId) -> Result<BTreeMap<CategoryId, u64>> {
        let pairs = self.recused_pairs(season).await?;
        let placed: BTreeMap<i64, Option<i64>> = nomination::Entity::find()
            .filter(nomination::Column::SeasonId.eq(season.0))
            .select_only()
            .columns([nomination::Column::Id, nomination::Column::CategoryId])
            .into_tuple::<(i64, Option<i64>)>()
            .all(&self.db)
            .await?
            .into_iter()
            .collect();
        let mut counts = BTreeMap::new();
        for category in pairs.iter().filter_map(|(_, nomination)| *placed.get(nomination)?) {
            *counts.entry(CategoryId(category)).or_default() += 1;
        }
        Ok(counts)
    }

    /// Juror and nomination of every such case.
    async fn recused_pairs(&self, season: SeasonId) -> Result<BTreeSet<(i64, i64)>> {
        let tied = self.list_ties(season).await?.into_keys().map(|(juror, id)| (juror.0, id.0));
        let declared = declared_in(&self.db, season).await?;
        Ok(tied.chain(declared).collect())
    }

    /// The chair says that a juror has no part in a nomination, and why.
    pub async fn pin_tie(
        &self,
        (juror, nomination): (AccountId, NominationId),
        reason: &str,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<(), TieRefusal>> {
        let txn = self.write().await?;
        let Some(row) =
            nomination::Entity::find_by_id(nomination.0).filter(before_the_jury()).one(&txn).await?
        else {
            return Ok(Err(TieRefusal::Unknown));
        };
        let season = SeasonId(row.season_id);
        hold_round(&txn, season).await?;
        if !jury_of(&txn, season, true).await?.contains(&juror.0) {
            return Ok(Err(TieRefusal::Unknown));
        }
        let tie = Tie { kind: TieKind::Pinned, about: reason.trim().to_owned() };
        note(&txn, season, (juror.0, nomination.0), &tie, Some(by), now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// The chair lifts every tie between the two, as far as it can be; the facts do not bring it back.
    pub async fn lift_ties(
        &self,
        (juror, nomination): (AccountId, NominationId),
        reason: &str,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<(), TieRefusal>> {
        let txn = self.write().await?;
        let Some(row) =
            nomination::Entity::find_by_id(nomination.0).filter(before_the_jury()).one(&txn).await?
        else {
            return Ok(Err(TieRefusal::Unknown));
        };
        let season = SeasonId(row.season_id);
        hold_round(&txn, season).await?;
        let facts = Facts::load(&txn, &BTreeSet::from([juror.0]), &BTreeSet::from([nomination.0])).await?;
        let ties = facts.ties(juror.0, nomination.0);
        if ties.is_empty() {
            return Ok(Err(TieRefusal::Unknown));
        }
        if ties.iter().any(|tie| !tie.kind.may_be_lifted()) {
            return Ok(Err(TieRefusal::NeverLifted));
        }
        for tie in facts.shown(juror.0, nomination.0) {
            insert(&txn, (juror.0, nomination.0), &tie, None, now).await?;
        }
        tie::Entity::update_many()
            .col_expr(tie::Column::LiftedBy, Expr::value(by.0))
            .col_expr(tie::Column::LiftedAt, Expr::value(now.0))
            .filter(tie::Column::JurorId.eq(juror.0))
            .filter(tie::Column::NominationId.eq(nomination.0))
            .filter(tie::Column::LiftedAt.is_null())
            .exec(&txn)
            .await?;
        let kinds: Vec<&str> = ties.iter().map(|tie| tie.kind.as_str()).collect();
        let what = format!("juror {juror}: {}", kinds.join(", "));
        let deed = Deed::new(Act::LiftTie, by, Subject::of("nomination", nomination.0), what);
        audit::append(&txn, deed.in_season(season).because(reason), now).await?;
        assign_season(&txn, season, now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// The chair notes what binds a juror to a library, or takes it back. Ties that were found with it stay.
    pub async fn record_relation(
        &self,
        season: SeasonId,
        juror: AccountId,
        (library, kind): (OrganisationId, TieKind),
        stands: bool,
        by: AccountId,
        now: Timestamp,
    ) -> Result<()> {
        let txn = self.write().await?;
        hold_round(&txn, season).await?;
        if stands {
            let row = juror_relation::ActiveModel {
                juror_id: Set(juror.0),
                organisation_id: Set(library.0),
                kind: Set(kind.as_str().to_owned()),
                noted_by: Set(by.0),
                noted_at: Set(now.0),
                ..Default::default()
            };
            let there = [
                juror_relation::Column::JurorId,
                juror_relation::Column::OrganisationId,
                juror_relation::Column::Kind,
            ];
            juror_relation::Entity::insert(row)
                .on_conflict(OnConflict::columns(there).do_nothing().to_owned())
                .exec_without_returning(&txn)
                .await?;
        } else {
            juror_relation::Entity::delete_many()
                .filter(juror_relation::Column::JurorId.eq(juror.0))
                .filter(juror_relation::Column::OrganisationId.eq(library.0))
                .filter(juror_relation::Column::Kind.eq(kind.as_str()))
                .exec(&txn)
                .await?;
        }
        let what = format!("juror {juror}: {kind} {}", if stands { "noted" } else { "taken back" });
        let deed = Deed::new(Act::PinTie, by, Subject::of("organisation", library.0), what);
        audit::append(&txn, deed.in_season(season), now).await?;
        assign_season(&txn, season, now).await?;
        txn.commit().await?;
        Ok(())
    }

    /// What the chair has noted of a juror, by library.
    pub async fn list_relations(&self, juror: AccountId) -> Result<Vec<Relation>> {
        let rows = juror_relation::Entity::find()
            .filter(juror_relation::Column::JurorId.eq(juror.0))
            .order_by_asc(juror_relation::Column::Id)
            .all(&self.db)
            .await?;
        let ids: Vec<OrganisationId> = rows.iter().map(|row| OrganisationId(row.organisation_id)).collect();
        let names = self.list_organisation_names(ids).await?;
        rows.into_iter()
            .map(|row| {
                Ok(Relation {
                    library: OrganisationId(row.organisation_id),
                    name: names.get(&OrganisationId(row.organisation_id)).cloned().unwrap_or_default(),
                    kind: kind_of("juror_relation", row.id, &row.kind)?,
                })
            })
            .collect()
    }
}

/// Accounts of the season's jurors; with its chairs, who read what the jury reads.
pub(super) async fn jury_of(
    db: &impl ConnectionTrait,
    season: SeasonId,
    with_chairs: bool,
) -> Result<BTreeSet<i64>> {
    let roles: &[Role] = if with_chairs { &[Role::Juror, Role::Chair] } else { &[Role::Juror] };
    let ids: Vec<i64> = role_grant::Entity::find()
        .filter(role_grant::Column::SeasonId.eq(season.0))
        .filter(role_grant::Column::Role.is_in(roles.iter().map(|role| role.as_str())))
        .select_only()
        .column(role_grant::Column::AccountId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().collect())
}

/// Numbers of what the jury of a season has before it.
pub(super) async fn before_jury(db: &impl ConnectionTrait, season: SeasonId) -> Result<BTreeSet<i64>> {
    let ids: Vec<i64> = nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(before_the_jury())
        .select_only()
        .column(nomination::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().collect())
}

/// Pairs of juror and nomination over which a conflict was declared, of all a season has before its jury.
async fn declared_in(db: &impl ConnectionTrait, season: SeasonId) -> Result<BTreeSet<(i64, i64)>> {
    let conflicts = Query::select()
        .column(conflict_declaration::Column::AssignmentId)
        .from(conflict_declaration::Entity)
        .and_where(conflict_declaration::Column::Kind.ne(ConflictKind::None.as_str()))
        .to_owned();
    let before = Query::select()
        .column(nomination::Column::Id)
        .from(nomination::Entity)
        .and_where(nomination::Column::SeasonId.eq(season.0))
        .cond_where(before_the_jury())
        .to_owned();
    let pairs: Vec<(i64, i64)> = assignment::Entity::find()
        .filter(assignment::Column::NominationId.in_subquery(before))
        .filter(assignment::Column::Id.in_subquery(conflicts))
        .select_only()
        .columns([assignment::Column::JurorId, assignment::Column::NominationId])
        .into_tuple()
        .all(db)
        .await?;
    Ok(pairs.into_iter().collect())
}

/// Whoever gives out nominations of a season, or ties, does so one after the other.
pub(super) async fn hold_round(db: &impl ConnectionTrait, season: SeasonId) -> Result<()> {
    if let Some(round) = round_of(db, season).await? {
        round::Entity::find_by_id(round.id.0).lock_exclusive().one(db).await?;
    }
    Ok(())
}

/// Notes what the facts show between these jurors and nominations, and gives all facts back as they then are.
pub(super) async fn note_shown(
    db: &impl ConnectionTrait,
    season: SeasonId,
    jurors: &BTreeSet<i64>,
    nominations: &BTreeSet<i64>,
    now: Timestamp,
) -> Result<Facts> {
    let facts = Facts::load(db, jurors, nominations).await?;
    for &juror in jurors {
        for &nomination in nominations {
            for tie in facts.shown(juror, nomination) {
                note(db, season, (juror, nomination), &tie, None, now).await?;
            }
        }
    }
    Ok(facts)
}

/// Notes everything the facts show of somebody, in every season they are a juror of: before and after something about them
/// changes.
pub(crate) async fn note_of_juror(db: &impl ConnectionTrait, juror: AccountId, now: Timestamp) -> Result<()> {
    let seasons: Vec<i64> = role_grant::Entity::find()
        .filter(role_grant::Column::AccountId.eq(juror.0))
        .filter(role_grant::Column::Role.eq(Role::Juror.as_str()))
        .select_only()
        .column(role_grant::Column::SeasonId)
        .into_tuple()
        .all(db)
        .await?;
    for season in seasons.into_iter().map(SeasonId) {
        hold_round(db, season).await?;
        let nominations = before_jury(db, season).await?;
        note_shown(db, season, &BTreeSet::from([juror.0]), &nominations, now).await?;
    }
    Ok(())
}

/// Notes a tie. Where the nomination lies on the juror's desk already, the log says so, and whether a scorecard is set
/// aside; what the house finds before that is no deed.
pub(super) async fn note(
    db: &impl ConnectionTrait,
    season: SeasonId,
    (juror, nomination): (i64, i64),
    tie: &Tie,
    by: Option<AccountId>,
    now: Timestamp,
) -> Result<()> {
    // in the final too, if it was given there
    let rows = assignment::Entity::find()
        .filter(assignment::Column::JurorId.eq(juror))
        .filter(assignment::Column::NominationId.eq(nomination))
        .order_by_asc(assignment::Column::Id)
        .all(db)
        .await?;
    let mut scored = 0;
    for row in &rows {
        // a score on its way comes first, and is set aside
        assignment::Entity::find_by_id(row.id).lock_exclusive().one(db).await?;
        let cards = scorecard::Entity::find().filter(scorecard::Column::AssignmentId.eq(row.id));
        scored += cards.count(db).await?;
    }
    insert(db, (juror, nomination), tie, by, now).await?;
    if !rows.is_empty() || by.is_some() {
        let aside = if scored > 0 { ", scorecard set aside" } else { "" };
        let what = format!("juror {juror}: {}{aside}", tie.kind);
        let reason = if by.is_some() { &*tie.about } else { "" };
        let deed = Deed::new(Act::PinTie, by, Subject::of("nomination", nomination), what);
        audit::append(db, deed.in_season(season).because(reason), now).await?;
        touch_public(db).await?;
    }
    Ok(())
}

async fn insert(
    db: &impl ConnectionTrait,
    (juror, nomination): (i64, i64),
    tie: &Tie,
    by: Option<AccountId>,
    now: Timestamp,
) -> Result<()> {
    let row = tie::ActiveModel {
        juror_id: Set(juror),
        nomination_id: Set(nomination),
        kind: Set(tie.kind.as_str().to_owned()),
        about: Set(tie.about.clone()),
        noted_by: Set(by.map(|by| by.0)),
        noted_at: Set(now.0),
        lifted_by: Set(None),
        lifted_at: Set(None),
        ..Default::default()
    };
    let again = [
        tie::Column::About,
        tie::Column::NotedBy,
        tie::Column::NotedAt,
        tie::Column::LiftedBy,
        tie::Column::LiftedAt,
    ];
    tie::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([tie::Column::JurorId, tie::Column::NominationId, tie::Column::Kind])
                .update_columns(again)
                .to_owned(),
        )
        .exec_without_returning(db)
        .await?;
    Ok(())
}
