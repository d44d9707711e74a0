//! Who and what stands around nominations: their owners, those who wrote along, their libraries. It is read once, for the
//! names that are covered and for the ties that are looked for.

use crate::{
    Result,
    entity::{account, co_author, confirmation, organisation},
};
use domain::{jury::JurorFacts, search::fold};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect,
};
use std::collections::{BTreeMap, BTreeSet};

/// By what it is known whose a nomination is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whose<'a> {
    pub nomination: i64,
    pub owner: Option<i64>,
    /// The library as registered.
    pub library: Option<i64>,
    /// The library as it was typed.
    pub typed: &'a str,
}

#[derive(Clone, Debug)]
pub(super) struct Person {
    pub name: String,
    /// In lower case; confirmed.
    pub address: String,
}

#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct Library {
    pub id: i64,
    pub name: String,
    pub short_name: String,
    pub municipality: String,
    pub homepage: String,
    pub folded_name: String,
    pub successor_id: Option<i64>,
}

/// What was read around some nominations.
#[derive(Debug, Default)]
pub(super) struct Around {
    /// Owners, and the jurors who were asked about.
    pub people: BTreeMap<i64, Person>,
    pub libraries: BTreeMap<i64, Library>,
    /// Addresses of those who write along, by nomination, in the order they were asked.
    pub along: BTreeMap<i64, Vec<String>>,
    /// Addresses of those who answered for the library, by nomination.
    pub answered: BTreeMap<i64, Vec<String>>,
}

impl Around {
    /// As much as names are covered by.
    pub async fn with_names(db: &impl ConnectionTrait, of: &[Whose<'_>]) -> Result<Self> {
        let registered = organisation::Column::Id.is_in(of.iter().filter_map(|it| it.library));
        Ok(Self {
            people: people(db, of.iter().filter_map(|it| it.owner).collect()).await?,
            libraries: libraries(db, Condition::all().add(registered)).await?,
            along: along(db, of).await?,
            answered: BTreeMap::new(),
        })
    }

    /// As much as ties to these jurors are found by; names are covered by it too.
    pub async fn with_ties(
        db: &impl ConnectionTrait,
        of: &[Whose<'_>],
        jurors: &BTreeMap<i64, JurorFacts>,
    ) -> Result<Self> {
        let owners = of.iter().filter_map(|it| it.owner);
        Ok(Self {
            people: people(db, owners.chain(jurors.keys().copied()).collect()).await?,
            libraries: libraries_of(db, of, jurors).await?,
            along: along(db, of).await?,
            answered: answered(db, of).await?,
        })
    }

    /// Names of those who wrote along, by nomination.
    pub async fn writers(&self, db: &impl ConnectionTrait) -> Result<BTreeMap<i64, Vec<String>>> {
        if self.along.is_empty() {
            return Ok(BTreeMap::new());
        }
        let names: BTreeMap<String, String> = account::Entity::find()
            .filter(account::Column::EmailKey.is_in(self.along.values().flatten().map(String::as_str)))
            .select_only()
            .columns([account::Column::EmailKey, account::Column::Name])
            .into_tuple::<(String, String)>()
            .all(db)
            .await?
            .into_iter()
            .collect();
        Ok(self
            .along
            .iter()
            .map(|(&id, addresses)| (id, addresses.iter().filter_map(|it| names.get(it).cloned()).collect()))
            .collect())
    }
}

async fn people(db: &impl ConnectionTrait, ids: BTreeSet<i64>) -> Result<BTreeMap<i64, Person>> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows: Vec<(i64, String, String)> = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .select_only()
        .columns([account::Column::Id, account::Column::Name, account::Column::EmailKey])
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, name, address)| (id, Person { name, address })).collect())
}

async fn along(db: &impl ConnectionTrait, of: &[Whose<'_>]) -> Result<BTreeMap<i64, Vec<String>>> {
    let rows = co_author::Entity::find()
        .filter(co_author::Column::NominationId.is_in(of.iter().map(|it| it.nomination)))
        .select_only()
        .columns([co_author::Column::NominationId, co_author::Column::EmailKey])
        .into_tuple()
        .all(db)
        .await?;
    Ok(gathered(rows))
}

async fn answered(db: &impl ConnectionTrait, of: &[Whose<'_>]) -> Result<BTreeMap<i64, Vec<String>>> {
    let rows = confirmation::Entity::find()
        .filter(confirmation::Column::NominationId.is_in(of.iter().map(|it| it.nomination)))
        .filter(confirmation::Column::AnsweredAt.is_not_null())
        .select_only()
        .columns([confirmation::Column::NominationId, confirmation::Column::EmailKey])
        .into_tuple()
        .all(db)
        .await?;
    Ok(gathered(rows))
}

fn gathered(rows: Vec<(i64, String)>) -> BTreeMap<i64, Vec<String>> {
    let mut found: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for (nomination, address) in rows {
        found.entry(nomination).or_default().push(address);
    }
    found
}

/// The libraries nominations are of, those jurors are bound to, and what either became part of.
async fn libraries_of(
    db: &impl ConnectionTrait,
    of: &[Whose<'_>],
    jurors: &BTreeMap<i64, JurorFacts>,
) -> Result<BTreeMap<i64, Library>> {
    let bound = jurors.values().flat_map(|juror| {
        let noted = juror.noted.keys();
        juror.employers.iter().chain(&juror.earlier).chain(noted).map(|id| id.0)
    });
    let mut ids: BTreeSet<i64> = of.iter().filter_map(|it| it.library).chain(bound).collect();
    let typed: BTreeSet<String> =
        of.iter().filter(|it| it.library.is_none()).map(|it| fold(it.typed)).collect();
    let mut chosen = Condition::any().add(organisation::Column::Id.is_in(ids.iter().copied()));
    if !typed.is_empty() {
        chosen = chosen.add(organisation::Column::FoldedName.is_in(typed));
    }
    let mut found = libraries(db, chosen).await?;
    ids.extend(found.keys());
    let after: BTreeSet<i64> =
        found.values().filter_map(|it| it.successor_id).filter(|id| !ids.contains(id)).collect();
    if !after.is_empty() {
        let after = Condition::all().add(organisation::Column::Id.is_in(after));
        found.extend(libraries(db, after).await?);
    }
    Ok(found)
}

async fn libraries(db: &impl ConnectionTrait, which: Condition) -> Result<BTreeMap<i64, Library>> {
    let rows = organisation::Entity::find()
        .filter(which)
        .select_only()
        .columns([
            organisation::Column::Id,
            organisation::Column::Name,
            organisation::Column::ShortName,
            organisation::Column::Municipality,
            organisation::Column::Homepage,
            organisation::Column::FoldedName,
            organisation::Column::SuccessorId,
        ])
        .into_model::<Library>()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}
