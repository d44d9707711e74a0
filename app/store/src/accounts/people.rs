//! Who plays which part in a season, and taking a part away again.

use super::invitations::withdraw_invitations_of;
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{account, organisation, role_grant, session},
};
use domain::{
    accounts::Role,
    ids::{AccountId, OrganisationId, SeasonId},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{LockType, OnConflict},
};
use std::collections::BTreeMap;

/// Somebody with a role in a season.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub role: Role,
    /// The library a lead speaks for.
    pub organisation: Option<OrganisationId>,
    pub granted_at: Timestamp,
}

/// Why a role is not taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemovalRefusal {
    NotAMember,
    /// Somebody must be able to let others in.
    LastOrganiser,
}

pub(super) fn role(name: &str, table: &'static str, row: i64) -> Result<Role> {
    name.parse().map_err(|_| StoreError::inconsistent(table, row, "unknown role"))
}

impl Store {
    /// Everybody with a role in the season, by role and name.
    pub async fn list_members(&self, season: SeasonId) -> Result<Vec<Member>> {
        let grants = role_grant::Entity::find()
            .filter(role_grant::Column::SeasonId.eq(season.0))
            .order_by_asc(role_grant::Column::Id)
            .all(&self.db)
            .await?;
        let people: BTreeMap<i64, account::Model> = account::Entity::find()
            .filter(account::Column::Id.is_in(grants.iter().map(|row| row.account_id)))
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| (row.id, row))
            .collect();
        let mut members = Vec::with_capacity(grants.len());
        for grant in grants {
            let Some(person) = people.get(&grant.account_id) else { continue };
            members.push(Member {
                account: AccountId(person.id),
                name: person.name.clone(),
                email: person.email.clone(),
                role: role(&grant.role, "role_grant", grant.id)?,
                organisation: grant.organisation_id.map(OrganisationId),
                granted_at: Timestamp(grant.granted_at),
            });
        }
        members.sort_by(|a, b| (a.role, &a.name).cmp(&(b.role, &b.name)));
        Ok(members)
    }

    /// Takes a role away at once: whoever had it is signed out everywhere, and finds the door closed when they come
    /// back. The last organiser stays.
    pub async fn remove_member(
        &self,
        account: AccountId,
        season: SeasonId,
        role: Role,
        by: AccountId,
        reason: &str,
        now: Timestamp,
    ) -> Result<Result<(), RemovalRefusal>> {
        let txn = self.write().await?;
        let organisers = hold_organisers(&txn, season).await?;
        let Some(grant) = find_grant(&txn, account, season, role).await? else {
            return Ok(Err(RemovalRefusal::NotAMember));
        };
        if role == Role::Organiser && organisers.len() <= 1 {
            return Ok(Err(RemovalRefusal::LastOrganiser));
        }
        role_grant::Entity::delete_by_id(grant.id).exec(&txn).await?;
        session::Entity::delete_many().filter(session::Column::AccountId.eq(account.0)).exec(&txn).await?;
        withdraw_invitations_of(&txn, account, season, role, now).await?;
        let deed = Deed {
            act: Act::ManagePeople,
            by: Some(by),
            season: Some(season),
            subject: Subject::of("account", account.0),
            what: format!("removed {}", role.as_str()),
            reason: reason.trim().to_owned(),
        };
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// The library somebody speaks for in a season.
    pub async fn find_led_library(
        &self,
        account: AccountId,
        season: SeasonId,
    ) -> Result<Option<OrganisationId>> {
        let grant = find_grant(&self.db, account, season, Role::LibraryLead).await?;
        Ok(grant.and_then(|grant| grant.organisation_id).map(OrganisationId))
    }

    /// The address of somebody who speaks for the library of this name in a season.
    pub async fn find_lead_of(&self, library: &str, season: SeasonId) -> Result<Option<String>> {
        let libraries: Vec<i64> = organisation::Entity::find()
            .filter(organisation::Column::Name.eq(library.trim()))
            .select_only()
            .column(organisation::Column::Id)
            .into_tuple()
            .all(&self.db)
            .await?;
        let grant = role_grant::Entity::find()
            .filter(role_grant::Column::SeasonId.eq(season.0))
            .filter(role_grant::Column::Role.eq(Role::LibraryLead.as_str()))
            .filter(role_grant::Column::OrganisationId.is_in(libraries))
            .order_by_asc(role_grant::Column::Id)
            .one(&self.db)
            .await?;
        let Some(grant) = grant else { return Ok(None) };
        let person = account::Entity::find_by_id(grant.account_id).one(&self.db).await?;
        Ok(person.map(|person| person.email).filter(|email| !email.is_empty()))
    }

    /// Writes down that `by` begins to look through another's eyes, or stops. Whether there is such an account.
    pub async fn record_act_as(
        &self,
        by: AccountId,
        other: Option<AccountId>,
        season: SeasonId,
        now: Timestamp,
    ) -> Result<bool> {
        let txn = self.write().await?;
        if let Some(other) = other
            && account::Entity::find_by_id(other.0).one(&txn).await?.is_none()
        {
            return Ok(false);
        }
        let act = if other.is_some() { Act::ActAs } else { Act::StopActingAs };
        let deed = Deed {
            act,
            by: Some(by),
            season: Some(season),
            subject: Subject { kind: "account", id: other.map(|other| other.0) },
            what: String::new(),
            reason: String::new(),
        };
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(true)
    }

    /// Gives `account` a role in a season; giving it twice changes nothing. A juror finds what has been submitted
    /// so far on the desk. For the machine's own commands; people are invited.
    pub async fn record_role(
        &self,
        account: AccountId,
        season: SeasonId,
        role: Role,
        now: Timestamp,
    ) -> Result<()> {
        let txn = self.write().await?;
        if grant(&txn, account, season, role, None, now).await? {
            let deed = Deed {
                act: Act::ManagePeople,
                by: None,
                season: Some(season),
                subject: Subject::of("account", account.0),
                what: role.as_str().to_owned(),
                reason: String::new(),
            };
            audit::append(&txn, deed, now).await?;
        }
        txn.commit().await?;
        Ok(())
    }
}

pub(super) async fn find_grant(
    db: &impl ConnectionTrait,
    account: AccountId,
    season: SeasonId,
    role: Role,
) -> Result<Option<role_grant::Model>> {
    Ok(role_grant::Entity::find()
        .filter(role_grant::Column::AccountId.eq(account.0))
        .filter(role_grant::Column::SeasonId.eq(season.0))
        .filter(role_grant::Column::Role.eq(role.as_str()))
        .one(db)
        .await?)
}

/// A season's organisers, held until the transaction ends: of two that remove each other, or go at once, one finds
/// itself the last.
pub(super) async fn hold_organisers(
    db: &impl ConnectionTrait,
    season: SeasonId,
) -> Result<Vec<role_grant::Model>> {
    Ok(role_grant::Entity::find()
        .filter(role_grant::Column::SeasonId.eq(season.0))
        .filter(role_grant::Column::Role.eq(Role::Organiser.as_str()))
        .order_by_asc(role_grant::Column::Id)
        .lock(LockType::Update)
        .all(db)
        .await?)
}

/// Whether the role is new.
pub(crate) async fn grant(
    db: &impl ConnectionTrait,
    account: AccountId,
    season: SeasonId,
    role: Role,
    organisation: Option<OrganisationId>,
    now: Timestamp,
) -> Result<bool> {
    if let Some(standing) = find_grant(db, account, season, role).await? {
        // somebody who had the part before libraries were asked for speaks for one from now on
        if let (None, Some(library)) = (standing.organisation_id, organisation) {
            let mut row = standing.into_active_model();
            row.organisation_id = Set(Some(library.0));
            role_grant::Entity::update(row).exec(db).await?;
            crate::jury::assignments::assign_season(db, season, now).await?;
        }
        return Ok(false);
    }
    let row = role_grant::ActiveModel {
        account_id: Set(account.0),
        season_id: Set(season.0),
        role: Set(role.as_str().to_owned()),
        organisation_id: Set(organisation.map(|library| library.0)),
        granted_at: Set(now.0),
        ..Default::default()
    };
    role_grant::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([
                role_grant::Column::AccountId,
                role_grant::Column::SeasonId,
                role_grant::Column::Role,
            ])
            .do_nothing()
            .to_owned(),
        )
        .exec_without_returning(db)
        .await?;
    // whoever speaks for a library may sit on the jury already, and is tied to it from now on
    if role == Role::Juror || organisation.is_some() {
        crate::jury::assignments::assign_season(db, season, now).await?;
    }
    Ok(true)
}
