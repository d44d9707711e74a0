//! Who stands at the door: what a voter holds, whether it is known, and what stands for the voter in the box.

use super::{Poll, PollTerms};
use crate::{
    Result, StoreError,
    entity::{ballot, code_secret, poll_secret, voter_code, voter_roll},
};
use domain::{
    ids::{AccountId, OrganisationId, PollId, SeasonId},
    voting::{
        AccountFacts, CodeFacts, CodeNumber, DeviceFacts, LibraryFacts, Voter, VoterCode, VoterFacts,
        VoterKey, VoterMode,
    },
};
use hmac::{Hmac, Mac};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use sha2::Sha256;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

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

/// What is known of some people at the door of a poll, asked for all of them at once.
pub(super) struct KnownVoters {
    poll: Poll,
    /// Of the poll, while it has one.
    secret: Option<String>,
    code_secret: Option<String>,
    /// By the hashes of those codes that were shown and are known.
    codes: BTreeMap<String, CodeFacts>,
    roll: BTreeMap<AccountId, LibraryFacts>,
    /// What stands for those devices that were shown and have a ballot in the box.
    devices: BTreeSet<String>,
}

impl KnownVoters {
    /// Asks only what the poll's mode looks at: at most three questions, however many come.
    pub(super) async fn among(
        db: &impl ConnectionTrait,
        poll: &Poll,
        secret: Option<&str>,
        proofs: &[&VoterProof],
    ) -> Result<Self> {
        let mut known = Self {
            poll: poll.clone(),
            secret: secret.map(str::to_owned),
            code_secret: None,
            codes: BTreeMap::new(),
            roll: BTreeMap::new(),
            devices: BTreeSet::new(),
        };
        if matches!(poll.terms.mode, VoterMode::SectorLibrary | VoterMode::SectorMember) {
            let accounts = proofs.iter().filter_map(|proof| proof.account).collect();
            known.roll = on_roll(db, poll.season, accounts).await?;
        }
        let codes: BTreeSet<&VoterCode> = proofs.iter().filter_map(|proof| proof.code.as_ref()).collect();
        if !codes.is_empty() && poll.terms.mode.takes_codes() {
            known.code_secret = code_secret_of(db, poll.season).await?;
            if let Some(secret) = &known.code_secret {
                let hashes = codes.iter().map(|code| keyed_hash(secret, code.as_str())).collect();
                known.codes = handed_out(db, poll, hashes).await?;
            }
        }
        if let Some(secret) = secret
            && poll.terms.counts_devices()
        {
            let devices = proofs.iter().filter_map(|proof| proof.device.as_ref());
            let keys = devices.map(|device| keyed_hash(secret, device)).collect();
            known.devices = with_ballot(db, poll.id, keys).await?;
        }
        Ok(known)
    }

    pub(super) fn facts(&self, proof: &VoterProof) -> VoterFacts {
        let library = |account| {
            // whoever is on no roll is told to ask the organiser, who keeps it
            let nobody = LibraryFacts { library: OrganisationId(0), on_roll: false, speaks: false };
            self.roll.get(&account).copied().unwrap_or(nobody)
        };
        let account = |account| AccountFacts { account, library: Some(library(account)) };
        let code = |code: &VoterCode| {
            let hash = self.code_secret.as_ref().map(|secret| keyed_hash(secret, code.as_str()));
            hash.and_then(|hash| self.codes.get(&hash).copied()).unwrap_or(CodeFacts::Unknown)
        };
        VoterFacts {
            account: proof.account.map(account),
            code: proof.code.as_ref().map_or(CodeFacts::None, code),
            device: self.device(proof),
        }
    }

    /// Every device that holds something counts as known where devices are not counted.
    fn device(&self, proof: &VoterProof) -> DeviceFacts {
        match (&proof.device, &self.secret) {
            (None, _) => DeviceFacts::New,
            (Some(_), _) if !self.poll.terms.counts_devices() => DeviceFacts::Known,
            (Some(device), Some(secret)) if self.devices.contains(&keyed_hash(secret, device)) => {
                DeviceFacts::Known
            }
            (Some(_), _) => DeviceFacts::New,
        }
    }
}

async fn on_roll(
    db: &impl ConnectionTrait,
    season: SeasonId,
    accounts: BTreeSet<AccountId>,
) -> Result<BTreeMap<AccountId, LibraryFacts>> {
    let rows = voter_roll::Entity::find()
        .filter(voter_roll::Column::SeasonId.eq(season.0))
        .filter(voter_roll::Column::AccountId.is_in(accounts.iter().map(|account| account.0)))
        .all(db)
        .await?;
    let facts = |row: voter_roll::Model| LibraryFacts {
        library: OrganisationId(row.organisation_id),
        on_roll: true,
        speaks: row.speaks != 0,
    };
    Ok(rows.into_iter().map(|row| (AccountId(row.account_id), facts(row))).collect())
}

async fn code_secret_of(db: &impl ConnectionTrait, season: SeasonId) -> Result<Option<String>> {
    Ok(code_secret::Entity::find_by_id(season.0).one(db).await?.map(|row| row.secret))
}

/// What became of the codes with these hashes that were handed out for this kind of poll.
async fn handed_out(
    db: &impl ConnectionTrait,
    poll: &Poll,
    hashes: BTreeSet<String>,
) -> Result<BTreeMap<String, CodeFacts>> {
    let kind = if poll.terms.mode == VoterMode::Mail { "mail" } else { "room" };
    let rows = voter_code::Entity::find()
        .filter(voter_code::Column::SeasonId.eq(poll.season.0))
        .filter(voter_code::Column::Hash.is_in(hashes))
        .filter(voter_code::Column::Kind.eq(kind))
        .all(db)
        .await?;
    let facts = |row: &voter_code::Model| match row.withdrawn_at {
        Some(_) => CodeFacts::Withdrawn,
        None => CodeFacts::Valid(CodeNumber(row.id)),
    };
    Ok(rows.into_iter().map(|row| (row.hash.clone(), facts(&row))).collect())
}

/// Which of these have a ballot in the box.
async fn with_ballot(
    db: &impl ConnectionTrait,
    poll: PollId,
    keys: BTreeSet<String>,
) -> Result<BTreeSet<String>> {
    let found: Vec<String> = ballot::Entity::find()
        .filter(ballot::Column::PollId.eq(poll.0))
        .filter(ballot::Column::VoterKey.is_in(keys))
        .filter(ballot::Column::CastNumber.eq(1))
        .select_only()
        .column(ballot::Column::VoterKey)
        .into_tuple()
        .all(db)
        .await?;
    Ok(found.into_iter().collect())
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
