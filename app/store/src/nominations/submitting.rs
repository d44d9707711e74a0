//! Sending a draft to the jury: checked, numbered and assigned in one transaction.

use super::{library_named, load_held, versions::record_version};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    concepts::sharing::stamp_derived,
    entity::{account, nomination, organisation, season},
    jury::assignments::assign_all,
    outbox::{NewMail, queue},
};
use domain::{
    ids::{NominationId, SeasonId},
    libraries::Registered,
    nominations::{Sending, Stage, SubmitRefusal},
    policy::Act,
    search::fold,
    seasons::Season,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

impl Store {
    /// Sends a draft. `receipt` makes the mail that tells its writer, from its label and title. `None` when there is no such
    /// nomination.
    pub async fn submit_nomination(
        &self,
        id: NominationId,
        season: &Season,
        now: Timestamp,
        receipt: impl FnOnce(&str, &str, &str) -> Option<NewMail>,
    ) -> Result<Option<Result<Stage, SubmitRefusal>>> {
        let txn = self.write().await?;
        let submitted = submit_within(&txn, id, None, season, now, receipt).await?;
        if matches!(submitted, Some(Ok(_))) {
            txn.commit().await?;
        }
        Ok(submitted)
    }

    /// Notes where the facts of an initiative were found, for those that were not nominated by their library.
    pub async fn record_nomination_source(&self, id: NominationId, title: &str, url: &str) -> Result<()> {
        let row = nomination::ActiveModel {
            id: Set(id.0),
            source_title: Set(title.to_owned()),
            source_url: Set(url.to_owned()),
            ..Default::default()
        };
        nomination::Entity::update(row).exec(&self.writer).await?;
        Ok(())
    }
}

/// Sends a draft within a transaction that goes on; nothing is written where it is refused. `library` is the one it names
/// otherwise than by its name.
pub(super) async fn submit_within(
    txn: &impl ConnectionTrait,
    id: NominationId,
    library: Option<organisation::Model>,
    season: &Season,
    now: Timestamp,
    receipt: impl FnOnce(&str, &str, &str) -> Option<NewMail>,
) -> Result<Option<Result<Stage, SubmitRefusal>>> {
    let Some(mut found) = load_held(txn, id).await? else { return Ok(None) };
    // two that are sent at once get their numbers one after the other
    season::Entity::find_by_id(season.id.0).lock_exclusive().one(txn).await?;
    let highest = |column: nomination::Column| {
        nomination::Entity::find()
            .select_only()
            .column(column)
            .filter(nomination::Column::SeasonId.eq(season.id.0))
            .filter(column.is_not_null())
            .order_by_desc(column)
            .into_tuple::<Option<i32>>()
            .one(txn)
    };
    // a number that is waiting for its nomination to come back is nobody else's
    let (sent, kept) =
        (highest(nomination::Column::Number).await?, highest(nomination::Column::KeptNumber).await?);
    let free = sent.flatten().max(kept.flatten()).unwrap_or(0) + 1;
    let number = found.kept_number.unwrap_or(free);
    let library = match library {
        Some(library) => Some(library),
        None => library_named(txn, &found.text.library).await?,
    };
    let organisation_id = library.as_ref().map(|library| library.id);
    found.library = library.map(Registered::from);
    let sending = Sending {
        has_owner: found.owner.is_some(),
        missing: found.missing(),
        number,
        until: found.until,
        cap_reached: match season.cap_per_library {
            Some(cap) => cap_reached(txn, season, &found.text.library, cap).await?,
            None => None,
        },
    };
    let submitted = match found.stage.submit(&season.call, sending, now) {
        Ok(stage) => stage,
        Err(refusal) => return Ok(Some(Err(refusal))),
    };
    let row = nomination::ActiveModel {
        id: Set(id.0),
        number: Set(Some(number)),
        submitted_at: Set(Some(now.0)),
        updated_at: Set(now.0),
        organisation_id: Set(organisation_id),
        kept_number: Set(None),
        returned_until: Set(None),
        returned_reason: Set(String::new()),
        search_text: Set(Some(searched(&found.text.title, &found.text.library))),
        ..Default::default()
    };
    nomination::Entity::update(row).exec(txn).await?;
    record_version(txn, &found, now).await?;
    assign_all(txn, season.id, id, now).await?;
    // a card may name it already, when it was taken back to be mended
    stamp_derived(txn, id, now).await?;
    let label = format!("N-{number:03}");
    let writer = match found.owner {
        Some(owner) => account::Entity::find_by_id(owner.0).one(txn).await?,
        None => None,
    };
    if let Some(mail) = writer.and_then(|writer| receipt(&label, &found.text.title, &writer.email)) {
        queue(txn, mail, now).await?;
    }
    let deed = Deed::new(Act::SubmitNomination, found.owner, Subject::of("nomination", id.0), label);
    audit::append(txn, deed.in_season(season.id), now).await?;
    Ok(Some(Ok(submitted)))
}

/// What the organiser's list is searched by: every word of it stands between blanks.
pub(super) fn searched(title: &str, library: &str) -> String {
    format!("{} | {}", fold(title), fold(library))
}

/// The cap, if a library of this name has sent as many already.
async fn cap_reached(
    db: &impl ConnectionTrait,
    season: &Season,
    library: &str,
    cap: u32,
) -> Result<Option<u32>> {
    let wanted = fold(library);
    let names = libraries_of_senders(db, season.id).await?;
    let sent = names.iter().filter(|name| fold(name) == wanted).count();
    Ok((sent >= cap as usize).then_some(cap))
}

/// The name of the library of each nomination that stands.
pub(super) async fn libraries_of_senders(db: &impl ConnectionTrait, season: SeasonId) -> Result<Vec<String>> {
    Ok(nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(nomination::Column::SubmittedAt.is_not_null())
        .filter(nomination::Column::WithdrawnAt.is_null())
        .select_only()
        .column(nomination::Column::Library)
        .into_tuple()
        .all(db)
        .await?)
}
