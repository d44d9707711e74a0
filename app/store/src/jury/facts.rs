//! What the house knows of jurors and of what they are given, put together for [`domain::jury::ties`].

use crate::{
    Result, StoreError,
    entity::{account, co_author, confirmation, juror_relation, nomination, organisation, role_grant, tie},
};
use domain::{
    ids::{AccountId, OrganisationId},
    jury::{JurorFacts, NominationFacts, Tie, TieKind, ties},
    search::fold,
};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};

/// Rows asked about at once, well below what the engines can bind.
pub(super) const AT_ONCE: usize = 5_000;

/// Jurors and nominations with everything that could tie them.
pub(crate) struct Facts {
    jurors: BTreeMap<i64, JurorFacts>,
    nominations: BTreeMap<i64, NominationFacts>,
    /// By juror and nomination: what was noted, whether or not it was lifted again.
    noted: BTreeMap<(i64, i64), Vec<(Tie, bool)>>,
}

impl Facts {
    /// Reads what is known, in as many questions for one nomination as for thousands.
    pub async fn load(
        db: &impl ConnectionTrait,
        jurors: &BTreeSet<i64>,
        nominations: &BTreeSet<i64>,
    ) -> Result<Self> {
        let mut noted: BTreeMap<(i64, i64), Vec<(Tie, bool)>> = BTreeMap::new();
        if jurors.is_empty() || nominations.is_empty() {
            return Ok(Self { jurors: BTreeMap::new(), nominations: BTreeMap::new(), noted });
        }
        let bound = jurors_of(db, jurors).await?;
        let mut known = BTreeMap::new();
        let asked: Vec<i64> = nominations.iter().copied().collect();
        for some in asked.chunks(AT_ONCE) {
            let some: BTreeSet<i64> = some.iter().copied().collect();
            let rows = tie::Entity::find()
                .filter(tie::Column::JurorId.is_in(jurors.iter().copied()))
                .filter(tie::Column::NominationId.is_in(some.iter().copied()))
                .all(db)
                .await?;
            for row in rows {
                let kind = kind_of("tie", row.id, &row.kind)?;
                let tie = (Tie { kind, about: row.about }, row.lifted_at.is_none());
                noted.entry((row.juror_id, row.nomination_id)).or_default().push(tie);
            }
            known.extend(nominations_of(db, &some, &bound).await?);
        }
        Ok(Self { jurors: bound, nominations: known, noted })
    }

    /// Every tie that stands between the two: what was noted, and what the facts show and nobody has lifted.
    pub fn ties(&self, juror: i64, nomination: i64) -> Vec<Tie> {
        let noted = self.noted.get(&(juror, nomination)).map(Vec::as_slice).unwrap_or_default();
        let mut found: Vec<Tie> =
            noted.iter().filter(|(_, stands)| *stands).map(|(tie, _)| tie.clone()).collect();
        found.extend(self.shown(juror, nomination));
        found.sort();
        found
    }

    pub fn tied(&self, juror: i64, nomination: i64) -> bool {
        !self.ties(juror, nomination).is_empty()
    }

    /// What the facts show and nobody has noted yet.
    pub fn shown(&self, juror: i64, nomination: i64) -> Vec<Tie> {
        let (Some(who), Some(what)) = (self.jurors.get(&juror), self.nominations.get(&nomination)) else {
            return Vec::new();
        };
        let noted = self.noted.get(&(juror, nomination)).map(Vec::as_slice).unwrap_or_default();
        let known = |tie: &Tie| noted.iter().any(|(other, _)| other.kind == tie.kind);
        ties::ties(who, what).into_iter().filter(|tie| !known(tie)).collect()
    }
}

pub(super) fn kind_of(table: &'static str, row: i64, kind: &str) -> Result<TieKind> {
    kind.parse().map_err(|_| StoreError::inconsistent(table, row, "unknown kind"))
}

async fn jurors_of(db: &impl ConnectionTrait, ids: &BTreeSet<i64>) -> Result<BTreeMap<i64, JurorFacts>> {
    let mut found: BTreeMap<i64, JurorFacts> = account::Entity::find()
        .filter(account::Column::Id.is_in(ids.iter().copied()))
        .select_only()
        .columns([account::Column::Id, account::Column::EmailKey])
        .into_tuple::<(i64, String)>()
        .all(db)
        .await?
        .into_iter()
        .map(|(id, address)| {
            (id, JurorFacts { account: Some(AccountId(id)), address, ..JurorFacts::default() })
        })
        .collect();
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::AccountId.is_in(ids.iter().copied()))
        .filter(role_grant::Column::OrganisationId.is_not_null())
        .all(db)
        .await?;
    for row in grants {
        if let (Some(juror), Some(library)) = (found.get_mut(&row.account_id), row.organisation_id) {
            juror.employers.insert(OrganisationId(library));
        }
    }
    let earlier: Vec<(Option<i64>, Option<i64>)> = nomination::Entity::find()
        .filter(nomination::Column::OwnerId.is_in(ids.iter().copied()))
        .filter(nomination::Column::OrganisationId.is_not_null())
        .select_only()
        .columns([nomination::Column::OwnerId, nomination::Column::OrganisationId])
        .into_tuple()
        .all(db)
        .await?;
    for (owner, library) in earlier {
        if let Some((juror, library)) = owner.and_then(|id| found.get_mut(&id)).zip(library) {
            juror.earlier.insert(OrganisationId(library));
        }
    }
    let relations = juror_relation::Entity::find()
        .filter(juror_relation::Column::JurorId.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    for row in relations {
        let kind = kind_of("juror_relation", row.id, &row.kind)?;
        if let Some(juror) = found.get_mut(&row.juror_id) {
            juror.noted.entry(OrganisationId(row.organisation_id)).or_default().insert(kind);
        }
    }
    Ok(found)
}

/// What is told apart of a nomination: owner, library as registered, and as it was typed.
type Row = (i64, Option<i64>, Option<i64>, String);

async fn nominations_of(
    db: &impl ConnectionTrait,
    ids: &BTreeSet<i64>,
    jurors: &BTreeMap<i64, JurorFacts>,
) -> Result<BTreeMap<i64, NominationFacts>> {
    let rows: Vec<Row> = nomination::Entity::find()
        .filter(nomination::Column::Id.is_in(ids.iter().copied()))
        .select_only()
        .columns([
            nomination::Column::Id,
            nomination::Column::OwnerId,
            nomination::Column::OrganisationId,
            nomination::Column::Library,
        ])
        .into_tuple()
        .all(db)
        .await?;
    let owners: BTreeSet<i64> = rows.iter().filter_map(|row| row.1).collect();
    let addresses: BTreeMap<i64, String> = account::Entity::find()
        .filter(account::Column::Id.is_in(owners))
        .select_only()
        .columns([account::Column::Id, account::Column::EmailKey])
        .into_tuple::<(i64, String)>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    let mut others = others(db, ids).await?;
    let libraries = libraries(db, &rows, jurors).await?;
    let by_id: BTreeMap<i64, &organisation::Model> = libraries.iter().map(|it| (it.id, it)).collect();
    let mut by_name: BTreeMap<&str, Vec<&organisation::Model>> = BTreeMap::new();
    for library in &libraries {
        by_name.entry(&library.folded_name).or_default().push(library);
    }
    Ok(rows
        .into_iter()
        .map(|(id, owner, registered, typed)| {
            let registered = registered.and_then(|id| by_id.get(&id).copied());
            let folded = fold(&typed);
            // a library that was typed and not chosen is known by its name
            let named = by_name.get(&*folded).into_iter().flatten().copied().filter(|_| registered.is_none());
            let known: Vec<&organisation::Model> = registered.into_iter().chain(named).collect();
            let successors = known.iter().filter_map(|it| by_id.get(&it.successor_id?).copied());
            let facts = NominationFacts {
                owner: owner.map(AccountId),
                owner_address: owner.and_then(|id| addresses.get(&id).cloned()).unwrap_or_default(),
                other_addresses: others.remove(&id).unwrap_or_default(),
                libraries: known
                    .iter()
                    .copied()
                    .chain(successors)
                    .map(|it| (OrganisationId(it.id), it.name.clone()))
                    .collect(),
                homepage: known.first().map(|it| it.homepage.clone()).unwrap_or_default(),
            };
            (id, facts)
        })
        .collect())
}

/// Addresses of those who write along, and of those who answered for the library.
async fn others(db: &impl ConnectionTrait, ids: &BTreeSet<i64>) -> Result<BTreeMap<i64, BTreeSet<String>>> {
    let along: Vec<(i64, String)> = co_author::Entity::find()
        .filter(co_author::Column::NominationId.is_in(ids.iter().copied()))
        .select_only()
        .columns([co_author::Column::NominationId, co_author::Column::EmailKey])
        .into_tuple()
        .all(db)
        .await?;
    let answered: Vec<(i64, String)> = confirmation::Entity::find()
        .filter(confirmation::Column::NominationId.is_in(ids.iter().copied()))
        .filter(confirmation::Column::AnsweredAt.is_not_null())
        .select_only()
        .columns([confirmation::Column::NominationId, confirmation::Column::EmailKey])
        .into_tuple()
        .all(db)
        .await?;
    let mut found: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
    for (nomination, address) in along.into_iter().chain(answered) {
        found.entry(nomination).or_default().insert(address);
    }
    Ok(found)
}

/// The libraries nominations are of, those jurors are bound to, and what either became part of.
async fn libraries(
    db: &impl ConnectionTrait,
    rows: &[Row],
    jurors: &BTreeMap<i64, JurorFacts>,
) -> Result<Vec<organisation::Model>> {
    let bound = jurors.values().flat_map(|juror| {
        let noted = juror.noted.keys();
        juror.employers.iter().chain(&juror.earlier).chain(noted).map(|id| id.0)
    });
    let mut ids: BTreeSet<i64> = rows.iter().filter_map(|row| row.2).chain(bound).collect();
    let typed: BTreeSet<String> = rows.iter().filter(|row| row.2.is_none()).map(|row| fold(&row.3)).collect();
    let chosen = Condition::any()
        .add(organisation::Column::Id.is_in(ids.iter().copied()))
        .add(organisation::Column::FoldedName.is_in(typed));
    let mut found = organisation::Entity::find().filter(chosen).all(db).await?;
    ids.extend(found.iter().map(|it| it.id));
    let after: BTreeSet<i64> =
        found.iter().filter_map(|it| it.successor_id).filter(|id| !ids.contains(id)).collect();
    if !after.is_empty() {
        found.extend(
            organisation::Entity::find().filter(organisation::Column::Id.is_in(after)).all(db).await?,
        );
    }
    Ok(found)
}
