//! Who stands at the door: what a voter holds, whether it is known, and what stands for the voter in the box.

use super::{Poll, PollTerms, ballots::last_ballot};
use crate::{
    Result, StoreError,
    entity::{code_secret, poll_secret, voter_code, voter_roll},
};
use domain::{
    ids::{AccountId, OrganisationId, PollId, SeasonId},
    voting::{
        AccountFacts, CodeFacts, CodeNumber, DeviceFacts, LibraryFacts, Voter, VoterCode, VoterFacts,
        VoterKey, VoterMode,
    },
};
use hmac::{Hmac, Mac};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use sha2::Sha256;
use std::fmt::Write;

/// What a voter shows. Each mode looks at what it needs; none of it is kept.
#[derive(Clone, Debug, Default)]
pub struct VoterProof {
    /// The secret this device was given.
    pub device: Option<String>,
    /// The code from a badge, a sheet or a mail.
    pub code: Option<VoterCode>,
    /// Who is signed in.
    pub account: Option<AccountId>,
}

impl PollTerms {
    /// Whether the number of devices matters at the door.
    pub(super) const fn counts_devices(&self) -> bool {
        matches!(self.mode, VoterMode::OpenDevice) && self.expected.is_some()
    }
}

/// What is known of somebody at the door of a poll, with what is known of their device.
pub(super) async fn facts_of(
    db: &impl ConnectionTrait,
    poll: &Poll,
    proof: &VoterProof,
    device: DeviceFacts,
) -> Result<VoterFacts> {
    let mode = poll.terms.mode;
    let account = match proof.account {
        Some(account) if matches!(mode, VoterMode::SectorLibrary | VoterMode::SectorMember) => {
            Some(account_facts(db, poll.season, account).await?)
        }
        Some(_) | None => None,
    };
    let code = match &proof.code {
        Some(code) => code_facts(db, poll.season, mode, code).await?,
        None => CodeFacts::None,
    };
    Ok(VoterFacts { account, code, device })
}

/// Whether this device has a ballot in the box; every device counts as known where they are not counted.
pub(super) async fn device_facts(
    db: &impl ConnectionTrait,
    poll: &Poll,
    secret: &str,
    proof: &VoterProof,
) -> Result<DeviceFacts> {
    let Some(device) = &proof.device else { return Ok(DeviceFacts::New) };
    if !poll.terms.counts_devices() {
        return Ok(DeviceFacts::Known);
    }
    Ok(match last_ballot(db, poll.id, &VoterKey(keyed_hash(secret, device))).await? {
        Some(_) => DeviceFacts::Known,
        None => DeviceFacts::New,
    })
}

async fn account_facts(
    db: &impl ConnectionTrait,
    season: SeasonId,
    account: AccountId,
) -> Result<AccountFacts> {
    let row = voter_roll::Entity::find_by_id((season.0, account.0)).one(db).await?;
    let library = match row {
        Some(row) => LibraryFacts {
            library: OrganisationId(row.organisation_id),
            on_roll: true,
            speaks: row.speaks != 0,
        },
        // whoever is on no roll is told to ask the organiser, who keeps it
        None => LibraryFacts { library: OrganisationId(0), on_roll: false, speaks: false },
    };
    Ok(AccountFacts { account, library: Some(library) })
}

async fn code_facts(
    db: &impl ConnectionTrait,
    season: SeasonId,
    mode: VoterMode,
    code: &VoterCode,
) -> Result<CodeFacts> {
    let Some(secret) = code_secret::Entity::find_by_id(season.0).one(db).await? else {
        return Ok(CodeFacts::Unknown);
    };
    let kind = if mode == VoterMode::Mail { "mail" } else { "room" };
    let row = voter_code::Entity::find()
        .filter(voter_code::Column::SeasonId.eq(season.0))
        .filter(voter_code::Column::Hash.eq(keyed_hash(&secret.secret, code.as_str())))
        .filter(voter_code::Column::Kind.eq(kind))
        .one(db)
        .await?;
    Ok(match row {
        None => CodeFacts::Unknown,
        Some(row) if row.withdrawn_at.is_some() => CodeFacts::Withdrawn,
        Some(row) => CodeFacts::Valid(CodeNumber(row.id)),
    })
}

/// The key of what stands for voters in a poll; None once it is destroyed.
pub(super) async fn secret_of(db: &impl ConnectionTrait, poll: PollId) -> Result<Option<String>> {
    let row = poll_secret::Entity::find_by_id(poll.0).one(db).await?;
    row.map(|row| match row.secret.is_empty() {
        true => Err(StoreError::inconsistent("poll_secret", poll.0, "not a key")),
        false => Ok(row.secret),
    })
    .transpose()
}

/// What stands for the voter in the box. None for a device that holds nothing: its ballots could not be told apart.
pub(super) fn key_of(secret: &str, voter: Voter, proof: &VoterProof) -> Option<VoterKey> {
    // no device's secret looks like one of these words
    let holds = match voter {
        Voter::Library(library) => format!("library:{library}"),
        Voter::Member(account) => format!("member:{account}"),
        Voter::Code(code) => format!("code:{}", code.0),
        Voter::Device => proof.device.clone()?,
    };
    Some(VoterKey(keyed_hash(secret, &holds)))
}

/// HMAC-SHA-256 in hexadecimal digits.
pub(super) fn keyed_hash(secret: &str, text: &str) -> String {
    #[expect(clippy::expect_used, reason = "a key of any length will do")]
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any length is a key");
    mac.update(text.as_bytes());
    let digest = mac.finalize().into_bytes();
    digest.iter().fold(String::with_capacity(64), |mut text, byte| {
        // writing to a String cannot fail
        let _ = write!(text, "{byte:02x}");
        text
    })
}
