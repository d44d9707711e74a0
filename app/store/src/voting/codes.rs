//! Codes that let people vote, handed out on paper or by mail. What is kept of a code is a keyed hash: whoever reads the
//! database can use none of them.

use super::voters::keyed_hash;
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{code_secret, voter_code},
    outbox::{self, NewMail},
};
use domain::{
    ids::{AccountId, SeasonId},
    policy::Act,
    time::Timestamp,
    voting::{VoterCode, VoterMode},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, OnConflict},
};

/// Codes made together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeBatch {
    pub mode: VoterMode,
    pub label: String,
    pub codes: u64,
    pub withdrawn: u64,
}

/// A code on its way to an address; the mail holds it and nothing else does.
pub struct MailedCode {
    pub code: VoterCode,
    /// As typed, without blanks around it.
    pub address: String,
    pub mail: NewMail,
}

/// More codes than any hall has seats, at once.
pub const MOST_CODES: usize = 5_000;

fn kind(mode: VoterMode) -> &'static str {
    if mode == VoterMode::Mail { "mail" } else { "room" }
}

impl Store {
    /// Records codes for a season's room ballots. `fresh_secret` keys their hashes if the season has no key yet.
    pub async fn record_room_codes(
        &self,
        season: SeasonId,
        label: &str,
        codes: &[VoterCode],
        fresh_secret: String,
        by: AccountId,
        now: Timestamp,
    ) -> Result<()> {
        let txn = self.write().await?;
        let secret = ensure_secret(&txn, season, fresh_secret).await?;
        let rows = codes.iter().map(|code| new_row(season, VoterMode::Room, label, code, &secret, now));
        insert(&txn, rows.collect()).await?;
        log(&txn, season, by, format!("made {} codes: {label}", codes.len()), now).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Mails a code to each address. Whoever had one by mail before gets another, and the earlier one no longer counts
    /// for anything not yet cast.
    pub async fn mail_codes(
        &self,
        season: SeasonId,
        label: &str,
        mailed: Vec<MailedCode>,
        fresh_secret: String,
        by: AccountId,
        now: Timestamp,
    ) -> Result<()> {
        let txn = self.write().await?;
        let secret = ensure_secret(&txn, season, fresh_secret).await?;
        let count = mailed.len();
        for MailedCode { code, address, mail } in mailed {
            let hash = address_hash(&secret, &address);
            withdraw(&txn, season, voter_code::Column::AddressHash.eq(&*hash), now).await?;
            let mut row = new_row(season, VoterMode::Mail, label, &code, &secret, now);
            row.address_hash = Set(Some(hash));
            insert(&txn, vec![row]).await?;
            outbox::queue(&txn, mail, now).await?;
        }
        log(&txn, season, by, format!("mailed {count} codes: {label}"), now).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Takes back a code that was lost: false where there is none, or it was taken back before.
    pub async fn withdraw_code(
        &self,
        season: SeasonId,
        code: &VoterCode,
        by: AccountId,
        now: Timestamp,
    ) -> Result<bool> {
        let txn = self.write().await?;
        let Some(secret) = code_secret::Entity::find_by_id(season.0).one(&txn).await? else {
            return Ok(false);
        };
        let hash = keyed_hash(&secret.secret, code.as_str());
        let withdrawn = withdraw(&txn, season, voter_code::Column::Hash.eq(hash), now).await?;
        if withdrawn > 0 {
            log(&txn, season, by, "took a code back".to_owned(), now).await?;
            txn.commit().await?;
        }
        Ok(withdrawn > 0)
    }

    /// Takes back every code of a batch; how many that were.
    pub async fn withdraw_batch(
        &self,
        season: SeasonId,
        label: &str,
        by: AccountId,
        now: Timestamp,
    ) -> Result<u64> {
        let txn = self.write().await?;
        let withdrawn = withdraw(&txn, season, voter_code::Column::Label.eq(label), now).await?;
        if withdrawn > 0 {
            log(&txn, season, by, format!("took {withdrawn} codes back: {label}"), now).await?;
            txn.commit().await?;
        }
        Ok(withdrawn)
    }

    /// What has been handed out, by kind and label.
    pub async fn list_code_batches(&self, season: SeasonId) -> Result<Vec<CodeBatch>> {
        let rows: Vec<(String, String, i64, i64)> = voter_code::Entity::find()
            .filter(voter_code::Column::SeasonId.eq(season.0))
            .select_only()
            .column(voter_code::Column::Kind)
            .column(voter_code::Column::Label)
            .column_as(voter_code::Column::Id.count(), "codes")
            .column_as(voter_code::Column::WithdrawnAt.count(), "withdrawn")
            .group_by(voter_code::Column::Kind)
            .group_by(voter_code::Column::Label)
            .order_by_asc(voter_code::Column::Kind)
            .order_by_asc(voter_code::Column::Label)
            .into_tuple()
            .all(&self.db)
            .await?;
        Ok(rows
            .into_iter()
            .map(|(kind, label, codes, withdrawn)| CodeBatch {
                mode: if kind == "mail" { VoterMode::Mail } else { VoterMode::Room },
                label,
                codes: codes.unsigned_abs(),
                withdrawn: withdrawn.unsigned_abs(),
            })
            .collect())
    }

    /// How many codes can be used.
    pub async fn count_codes(&self, season: SeasonId, mode: VoterMode) -> Result<u64> {
        let usable = voter_code::Entity::find()
            .filter(voter_code::Column::SeasonId.eq(season.0))
            .filter(voter_code::Column::Kind.eq(kind(mode)))
            .filter(voter_code::Column::WithdrawnAt.is_null());
        Ok(usable.count(&self.db).await?)
    }
}

/// What tells that an address got a code, without the address.
pub(super) fn address_hash(secret: &str, address: &str) -> String {
    keyed_hash(secret, &format!("address:{}", address.to_lowercase()))
}

fn new_row(
    season: SeasonId,
    mode: VoterMode,
    label: &str,
    code: &VoterCode,
    secret: &str,
    now: Timestamp,
) -> voter_code::ActiveModel {
    voter_code::ActiveModel {
        season_id: Set(season.0),
        kind: Set(kind(mode).to_owned()),
        label: Set(label.to_owned()),
        hash: Set(keyed_hash(secret, code.as_str())),
        address_hash: Set(None),
        made_at: Set(now.0),
        ..Default::default()
    }
}

/// In parts, because a statement holds only so many values.
async fn insert(db: &impl ConnectionTrait, rows: Vec<voter_code::ActiveModel>) -> Result<()> {
    for part in rows.chunks(500) {
        voter_code::Entity::insert_many(part.to_vec()).exec_without_returning(db).await?;
    }
    Ok(())
}

async fn withdraw(
    db: &impl ConnectionTrait,
    season: SeasonId,
    which: sea_orm::sea_query::SimpleExpr,
    now: Timestamp,
) -> Result<u64> {
    let done = voter_code::Entity::update_many()
        .col_expr(voter_code::Column::WithdrawnAt, Expr::value(now.0))
        .filter(voter_code::Column::SeasonId.eq(season.0))
        .filter(which.and(voter_code::Column::WithdrawnAt.is_null()))
        .exec(db)
        .await?;
    Ok(done.rows_affected)
}

async fn ensure_secret(db: &impl ConnectionTrait, season: SeasonId, fresh: String) -> Result<String> {
    let row = code_secret::ActiveModel { season_id: Set(season.0), secret: Set(fresh.clone()) };
    code_secret::Entity::insert(row)
        .on_conflict(OnConflict::column(code_secret::Column::SeasonId).do_nothing().to_owned())
        .exec_without_returning(db)
        .await?;
    let kept = code_secret::Entity::find_by_id(season.0).one(db).await?;
    Ok(kept.map_or(fresh, |row| row.secret))
}

async fn log(
    db: &impl ConnectionTrait,
    season: SeasonId,
    by: AccountId,
    what: String,
    now: Timestamp,
) -> Result<()> {
    let deed = Deed::new(Act::ManageVoters, by, Subject::of("season", season.0), what).in_season(season);
    audit::append(db, deed, now).await?;
    Ok(())
}
