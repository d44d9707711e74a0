//! The roll of a sector ballot: who votes for which library.

use super::codes::address_hash;
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{account, code_secret, organisation, voter_code, voter_roll},
};
use domain::{
    accounts::EmailAddress,
    ids::{AccountId, OrganisationId, SeasonId},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    sea_query::{Expr, OnConflict},
};
use std::collections::BTreeMap;

/// Somebody on the roll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollEntry {
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub library: String,
    /// Casts the library's one ballot.
    pub speaks: bool,
}

impl Store {
    /// The account that signs in with this address.
    pub async fn find_account_by_email(&self, email: &EmailAddress) -> Result<Option<AccountId>> {
        let found = account::Entity::find()
            .filter(account::Column::EmailKey.eq(email.key()))
            .filter(account::Column::ErasedAt.is_null())
            .one(&self.db)
            .await?;
        Ok(found.map(|row| AccountId(row.id)))
    }

    /// The roll by library and name.
    pub async fn list_roll(&self, season: SeasonId) -> Result<Vec<RollEntry>> {
        let rows = voter_roll::Entity::find()
            .filter(voter_roll::Column::SeasonId.eq(season.0))
            .all(&self.db)
            .await?;
        let people: BTreeMap<i64, account::Model> = account::Entity::find()
            .filter(account::Column::Id.is_in(rows.iter().map(|row| row.account_id)))
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| (row.id, row))
            .collect();
        let libraries: BTreeMap<i64, String> = organisation::Entity::find()
            .filter(organisation::Column::Id.is_in(rows.iter().map(|row| row.organisation_id)))
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| (row.id, row.name))
            .collect();
        let mut roll: Vec<RollEntry> = rows
            .into_iter()
            .filter_map(|row| {
                let person = people.get(&row.account_id)?;
                Some(RollEntry {
                    account: AccountId(row.account_id),
                    name: person.name.clone(),
                    email: person.email.clone(),
                    library: libraries.get(&row.organisation_id).cloned().unwrap_or_default(),
                    speaks: row.speaks != 0,
                })
            })
            .collect();
        roll.sort_by(|one, other| (&one.library, &one.email).cmp(&(&other.library, &other.email)));
        Ok(roll)
    }

    /// Puts people on the roll, or changes for whom they vote; how many were new or changed.
    pub async fn put_on_roll(
        &self,
        season: SeasonId,
        voters: &[(AccountId, OrganisationId, bool)],
        by: AccountId,
        now: Timestamp,
    ) -> Result<()> {
        if voters.is_empty() {
            return Ok(());
        }
        let txn = self.write().await?;
        let rows = voters.iter().map(|(account, library, speaks)| voter_roll::ActiveModel {
            season_id: Set(season.0),
            organisation_id: Set(library.0),
            account_id: Set(account.0),
            speaks: Set(i32::from(*speaks)),
        });
        let on_conflict = OnConflict::columns([voter_roll::Column::SeasonId, voter_roll::Column::AccountId])
            .update_columns([voter_roll::Column::OrganisationId, voter_roll::Column::Speaks])
            .to_owned();
        voter_roll::Entity::insert_many(rows).on_conflict(on_conflict).exec_without_returning(&txn).await?;
        let deed =
            Deed::new(Act::ManageVoters, by, Subject::of("season", season.0), "roll").in_season(season);
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Puts everybody who speaks for a library in this season on the roll; how many that are.
    pub async fn put_leads_on_roll(&self, season: SeasonId, by: AccountId, now: Timestamp) -> Result<usize> {
        let leads: Vec<_> = self
            .list_members(season)
            .await?
            .into_iter()
            .filter_map(|member| Some((member.account, member.organisation?, true)))
            .collect();
        self.put_on_roll(season, &leads, by, now).await?;
        Ok(leads.len())
    }

    pub async fn take_off_roll(
        &self,
        season: SeasonId,
        account: AccountId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<()> {
        let txn = self.write().await?;
        voter_roll::Entity::delete_by_id((season.0, account.0)).exec(&txn).await?;
        let deed =
            Deed::new(Act::ManageVoters, by, Subject::of("season", season.0), "roll").in_season(season);
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(())
    }
}

/// Takes somebody off every roll, and what tells that their address got a code. The code itself stays good: whoever holds
/// it may vote, and nobody knows who that is.
pub(crate) async fn leave_rolls(
    db: &impl ConnectionTrait,
    account: AccountId,
    email_key: &str,
) -> Result<()> {
    voter_roll::Entity::delete_many().filter(voter_roll::Column::AccountId.eq(account.0)).exec(db).await?;
    for secret in code_secret::Entity::find().all(db).await? {
        voter_code::Entity::update_many()
            .col_expr(voter_code::Column::AddressHash, Expr::value(None::<String>))
            .filter(voter_code::Column::SeasonId.eq(secret.season_id))
            .filter(voter_code::Column::AddressHash.eq(address_hash(&secret.secret, email_key)))
            .exec(db)
            .await?;
    }
    Ok(())
}
