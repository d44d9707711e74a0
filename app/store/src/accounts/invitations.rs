//! Invitations: sent by mail, accepted once by whoever owns the address, void when they are old, answered or withdrawn.

use super::people::{find_grant, grant, role};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{account, invitation},
    outbox::{NewMail, queue},
};
use domain::{
    accounts::{EmailAddress, INVITATION_LIFETIME, Role},
    ids::{AccountId, OrganisationId, SeasonId},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, LockType},
};

/// An invitation that is to be sent.
#[derive(Clone, Debug)]
pub struct NewInvitation {
    pub season: SeasonId,
    pub email: EmailAddress,
    pub role: Role,
    /// The library a lead speaks for.
    pub organisation: Option<OrganisationId>,
    pub token_hash: String,
    pub by: AccountId,
    /// Queued in the same transaction: no invitation without its mail, no mail without its invitation.
    pub mail: NewMail,
}

/// An invitation as those who manage people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitationRecord {
    pub id: i64,
    pub season: SeasonId,
    pub email: String,
    pub role: Role,
    pub invited_at: Timestamp,
    pub expires_at: Timestamp,
}

/// Why an invitation is not sent, or not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationRefusal {
    /// The person plays this part already.
    AlreadyMember,
    /// This address has had its share of invitations for today.
    TooMany,
    /// No such invitation, or used, withdrawn or expired; the visitor is told the same of all.
    Void,
    /// It was sent to another address than the one that is signed in.
    OtherAddress,
}

/// How many invitations one person may send within a day, before somebody asks why.
const INVITATIONS_A_DAY: u64 = 50;

impl TryFrom<invitation::Model> for InvitationRecord {
    type Error = StoreError;

    fn try_from(row: invitation::Model) -> Result<Self> {
        Ok(Self {
            id: row.id,
            season: SeasonId(row.season_id),
            role: role(&row.role, "invitation", row.id)?,
            email: row.email,
            invited_at: Timestamp(row.invited_at),
            expires_at: Timestamp(row.expires_at),
        })
    }
}

impl Store {
    /// Invitations nobody has answered yet, the newest first.
    pub async fn list_invitations(&self, season: SeasonId, now: Timestamp) -> Result<Vec<InvitationRecord>> {
        invitation::Entity::find()
            .filter(invitation::Column::SeasonId.eq(season.0))
            .filter(invitation::Column::AcceptedAt.is_null())
            .filter(invitation::Column::WithdrawnAt.is_null())
            .filter(invitation::Column::ExpiresAt.gt(now.0))
            .order_by_desc(invitation::Column::Id)
            .all(&self.db)
            .await?
            .into_iter()
            .map(InvitationRecord::try_from)
            .collect()
    }

    /// Invites somebody and queues the mail that says so. An older invitation to the same part ends.
    pub async fn record_invitation(
        &self,
        new: NewInvitation,
        now: Timestamp,
    ) -> Result<Result<(), InvitationRefusal>> {
        let txn = self.write().await?;
        let key = new.email.key();
        let known = account::Entity::find().filter(account::Column::EmailKey.eq(&key)).one(&txn).await?;
        if let Some(known) = known
            && let Some(grant) = find_grant(&txn, AccountId(known.id), new.season, new.role).await?
            && (grant.organisation_id.is_some() || new.organisation.is_none())
        {
            return Ok(Err(InvitationRefusal::AlreadyMember));
        }
        let day = domain::time::Span::days(1);
        let sent = invitation::Entity::find()
            .filter(invitation::Column::InvitedBy.eq(new.by.0))
            .filter(invitation::Column::InvitedAt.gt((now - day).0))
            .count(&txn)
            .await?;
        if sent >= INVITATIONS_A_DAY {
            return Ok(Err(InvitationRefusal::TooMany));
        }
        invitation::Entity::update_many()
            .col_expr(invitation::Column::WithdrawnAt, Expr::value(now.0))
            .filter(invitation::Column::SeasonId.eq(new.season.0))
            .filter(invitation::Column::EmailKey.eq(&key))
            .filter(invitation::Column::Role.eq(new.role.as_str()))
            .filter(invitation::Column::AcceptedAt.is_null())
            .filter(invitation::Column::WithdrawnAt.is_null())
            .exec(&txn)
            .await?;
        let row = invitation::ActiveModel {
            season_id: Set(new.season.0),
            email: Set(new.email.as_str().to_owned()),
            email_key: Set(key),
            role: Set(new.role.as_str().to_owned()),
            organisation_id: Set(new.organisation.map(|library| library.0)),
            token_hash: Set(new.token_hash),
            invited_by: Set(new.by.0),
            invited_at: Set(now.0),
            expires_at: Set((now + INVITATION_LIFETIME).0),
            ..Default::default()
        };
        let id = invitation::Entity::insert(row).exec(&txn).await?.last_insert_id;
        queue(&txn, new.mail, now).await?;
        let deed = Deed {
            act: Act::ManagePeople,
            by: Some(new.by),
            season: Some(new.season),
            subject: Subject::of("invitation", id),
            what: format!("invited {}", new.role.as_str()),
            reason: String::new(),
        };
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// The invitation behind a link, while it can still be accepted. Changes nothing.
    pub async fn find_invitation(
        &self,
        token_hash: &str,
        now: Timestamp,
    ) -> Result<Option<InvitationRecord>> {
        let row = invitation::Entity::find()
            .filter(invitation::Column::TokenHash.eq(token_hash))
            .filter(invitation::Column::AcceptedAt.is_null())
            .filter(invitation::Column::WithdrawnAt.is_null())
            .filter(invitation::Column::ExpiresAt.gt(now.0))
            .one(&self.db)
            .await?;
        row.map(InvitationRecord::try_from).transpose()
    }

    /// Gives the invited person their role, once.
    pub async fn accept_invitation(
        &self,
        token_hash: &str,
        account: AccountId,
        now: Timestamp,
    ) -> Result<Result<Role, InvitationRefusal>> {
        let txn = self.write().await?;
        let row = invitation::Entity::find()
            .filter(invitation::Column::TokenHash.eq(token_hash))
            .lock(LockType::Update)
            .one(&txn)
            .await?;
        let standing = |row: &invitation::Model| {
            row.accepted_at.is_none() && row.withdrawn_at.is_none() && row.expires_at > now.0
        };
        let Some(row) = row.filter(standing) else { return Ok(Err(InvitationRefusal::Void)) };
        let person = account::Entity::find_by_id(account.0).one(&txn).await?;
        if person.is_none_or(|person| person.email_key != row.email_key) {
            return Ok(Err(InvitationRefusal::OtherAddress));
        }
        let role = role(&row.role, "invitation", row.id)?;
        let season = SeasonId(row.season_id);
        invitation::Entity::update_many()
            .col_expr(invitation::Column::AcceptedAt, Expr::value(now.0))
            .filter(invitation::Column::Id.eq(row.id))
            .exec(&txn)
            .await?;
        let organisation = row.organisation_id.map(OrganisationId);
        grant(&txn, account, season, role, organisation, now).await?;
        let deed = Deed {
            act: Act::AcceptInvitation,
            by: Some(account),
            season: Some(season),
            subject: Subject::of("account", account.0),
            what: role.as_str().to_owned(),
            reason: String::new(),
        };
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(Ok(role))
    }

    /// Makes an invitation void before it is answered.
    pub async fn withdraw_invitation(
        &self,
        id: i64,
        season: SeasonId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<bool> {
        let txn = self.write().await?;
        let withdrawn = invitation::Entity::update_many()
            .col_expr(invitation::Column::WithdrawnAt, Expr::value(now.0))
            .filter(invitation::Column::Id.eq(id))
            .filter(invitation::Column::SeasonId.eq(season.0))
            .filter(invitation::Column::AcceptedAt.is_null())
            .filter(invitation::Column::WithdrawnAt.is_null())
            .exec(&txn)
            .await?;
        if withdrawn.rows_affected == 0 {
            return Ok(false);
        }
        let deed = Deed {
            act: Act::ManagePeople,
            by: Some(by),
            season: Some(season),
            subject: Subject::of("invitation", id),
            what: "withdrew".to_owned(),
            reason: String::new(),
        };
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(true)
    }
}

/// Open invitations that would undo a removal: to the same part, and those an organiser has sent.
pub(super) async fn withdraw_invitations_of(
    db: &impl ConnectionTrait,
    account: AccountId,
    season: SeasonId,
    role: Role,
    now: Timestamp,
) -> Result<()> {
    let mut which = Condition::any();
    if let Some(person) = account::Entity::find_by_id(account.0).one(db).await? {
        let to_them =
            invitation::Column::EmailKey.eq(person.email_key).and(invitation::Column::Role.eq(role.as_str()));
        which = which.add(to_them);
    }
    if role == Role::Organiser {
        which = which.add(invitation::Column::InvitedBy.eq(account.0));
    }
    if which.is_empty() {
        return Ok(());
    }
    invitation::Entity::update_many()
        .col_expr(invitation::Column::WithdrawnAt, Expr::value(now.0))
        .filter(invitation::Column::SeasonId.eq(season.0))
        .filter(invitation::Column::AcceptedAt.is_null())
        .filter(invitation::Column::WithdrawnAt.is_null())
        .filter(which)
        .exec(db)
        .await?;
    Ok(())
}
