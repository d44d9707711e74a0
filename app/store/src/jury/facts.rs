//! What the house knows of jurors and of what they are given, put together for [`domain::jury::ties`].

use super::around::{Around, Library, Whose};
use crate::{
    Result, StoreError,
    entity::{juror_relation, nomination, role_grant, tie},
};
use domain::{
    ids::{AccountId, OrganisationId},
    jury::{JurorFacts, NominationFacts, Tie, TieKind, ties},
    search::fold,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, Select};
use std::collections::{BTreeMap, BTreeSet};

/// Rows asked about at once, well below what the engines can bind.
pub(super) const AT_ONCE: usize = 5_000;

/// Jurors and nominations with everything that could tie them.
#[derive(Default)]
pub(crate) struct Facts {
    jurors: BTreeMap<i64, JurorFacts>,
    nominations: BTreeMap<i64, NominationFacts>,
    noted: Noted,
}

/// By juror and nomination: what was noted, whether or not it was lifted again.
#[derive(Default)]
pub(super) struct Noted(BTreeMap<(i64, i64), Vec<(Tie, bool)>>);

impl Noted {
    pub async fn between(
        db: &impl ConnectionTrait,
        jurors: &BTreeSet<i64>,
        nominations: &BTreeSet<i64>,
    ) -> Result<Self> {
        let of = tie::Entity::find()
            .filter(tie::Column::JurorId.is_in(jurors.iter().copied()))
            .filter(tie::Column::NominationId.is_in(nominations.iter().copied()));
        Self::read(db, of).await
    }

    /// Everything that was noted of somebody, in any season.
    pub async fn of(db: &impl ConnectionTrait, juror: AccountId) -> Result<Self> {
        Self::read(db, tie::Entity::find().filter(tie::Column::JurorId.eq(juror.0))).await
    }

    async fn read(db: &impl ConnectionTrait, which: Select<tie::Entity>) -> Result<Self> {
        let mut noted = Self::default();
        for row in which.all(db).await? {
            let kind = kind_of("tie", row.id, &row.kind)?;
            let tie = (Tie { kind, about: row.about }, row.lifted_at.is_none());
            noted.0.entry((row.juror_id, row.nomination_id)).or_default().push(tie);
        }
        Ok(noted)
    }

    /// Nominations something stands against that was noted.
    pub fn standing(&self) -> impl Iterator<Item = i64> {
        self.0
            .iter()
            .filter(|(_, ties)| ties.iter().any(|(_, stands)| *stands))
            .map(|((_, nomination), _)| *nomination)
    }
}

impl Facts {
    /// Reads what is known, in as many questions for one nomination as for thousands.
    pub async fn load(
        db: &impl ConnectionTrait,
        jurors: &BTreeSet<i64>,
        nominations: &BTreeSet<i64>,
    ) -> Result<Self> {
        let mut facts = Self::default();
        if jurors.is_empty() || nominations.is_empty() {
            return Ok(facts);
        }
        let bound = bound(db, jurors).await?;
        let asked: Vec<i64> = nominations.iter().copied().collect();
        for some in asked.chunks(AT_ONCE) {
            let some: BTreeSet<i64> = some.iter().copied().collect();
            let noted = Noted::between(db, jurors, &some).await?;
            let rows = rows(db, &some).await?;
            let whose: Vec<Whose<'_>> = rows.iter().map(Row::whose).collect();
            let around = Around::with_ties(db, &whose, &bound).await?;
            let these = Self::of(bound.clone(), noted, &whose, &around);
            facts.jurors = these.jurors;
            facts.nominations.extend(these.nominations);
            facts.noted.0.extend(these.noted.0);
        }
        Ok(facts)
    }

    /// The same from what was read already: `jurors` from [`bound`], `around` with ties.
    pub(super) fn of(
        mut jurors: BTreeMap<i64, JurorFacts>,
        noted: Noted,
        whose: &[Whose<'_>],
        around: &Around,
    ) -> Self {
        // an account that is none ties nobody
        jurors.retain(|id, _| around.people.contains_key(id));
        for (id, juror) in &mut jurors {
            juror.account = Some(AccountId(*id));
            juror.address = around.people.get(id).map(|it| it.address.clone()).unwrap_or_default();
        }
        Self { jurors, nominations: nominations_of(whose, around), noted }
    }

    /// Every tie that stands between the two: what was noted, and what the facts show and nobody has lifted.
    pub fn ties(&self, juror: i64, nomination: i64) -> Vec<Tie> {
        let noted = self.noted.0.get(&(juror, nomination)).map(Vec::as_slice).unwrap_or_default();
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
        let noted = self.noted.0.get(&(juror, nomination)).map(Vec::as_slice).unwrap_or_default();
        let known = |tie: &Tie| noted.iter().any(|(other, _)| other.kind == tie.kind);
        ties::ties(who, what).into_iter().filter(|tie| !known(tie)).collect()
    }
}

pub(super) fn kind_of(table: &'static str, row: i64, kind: &str) -> Result<TieKind> {
    kind.parse().map_err(|_| StoreError::inconsistent(table, row, "unknown kind"))
}

/// What binds jurors to libraries. Who they are, [`Facts::of`] adds.
pub(super) async fn bound(
    db: &impl ConnectionTrait,
    ids: &BTreeSet<i64>,
) -> Result<BTreeMap<i64, JurorFacts>> {
    let mut found: BTreeMap<i64, JurorFacts> = ids.iter().map(|&id| (id, JurorFacts::default())).collect();
    let grants: Vec<(i64, Option<i64>)> = role_grant::Entity::find()
        .filter(role_grant::Column::AccountId.is_in(ids.iter().copied()))
        .filter(role_grant::Column::OrganisationId.is_not_null())
        .select_only()
        .columns([role_grant::Column::AccountId, role_grant::Column::OrganisationId])
        .into_tuple()
        .all(db)
        .await?;
    for (juror, library) in grants {
        if let Some((juror, library)) = found.get_mut(&juror).zip(library) {
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

/// What is told apart of a nomination.
#[derive(Debug, FromQueryResult)]
struct Row {
    id: i64,
    owner_id: Option<i64>,
    organisation_id: Option<i64>,
    library: String,
}

impl Row {
    fn whose(&self) -> Whose<'_> {
        Whose {
            nomination: self.id,
            owner: self.owner_id,
            library: self.organisation_id,
            typed: &self.library,
        }
    }
}

async fn rows(db: &impl ConnectionTrait, ids: &BTreeSet<i64>) -> Result<Vec<Row>> {
    Ok(nomination::Entity::find()
        .filter(nomination::Column::Id.is_in(ids.iter().copied()))
        .select_only()
        .columns([
            nomination::Column::Id,
            nomination::Column::OwnerId,
            nomination::Column::OrganisationId,
            nomination::Column::Library,
        ])
        .into_model::<Row>()
        .all(db)
        .await?)
}

fn nominations_of(whose: &[Whose<'_>], around: &Around) -> BTreeMap<i64, NominationFacts> {
    let mut by_name: BTreeMap<&str, Vec<&Library>> = BTreeMap::new();
    for library in around.libraries.values() {
        by_name.entry(&library.folded_name).or_default().push(library);
    }
    let by_id = |id: i64| around.libraries.get(&id);
    whose
        .iter()
        .map(|it| {
            let known: Vec<&Library> = match it.library.and_then(by_id) {
                Some(registered) => vec![registered],
                // a library that was typed and not chosen is known by its name
                None => by_name.get(&*fold(it.typed)).cloned().unwrap_or_default(),
            };
            let successors = known.iter().filter_map(|library| by_id(library.successor_id?));
            let along = around.along.get(&it.nomination).into_iter().flatten();
            let answered = around.answered.get(&it.nomination).into_iter().flatten();
            let owner = it.owner.and_then(|id| around.people.get(&id));
            let facts = NominationFacts {
                owner: it.owner.map(AccountId),
                owner_address: owner.map(|it| it.address.clone()).unwrap_or_default(),
                other_addresses: along.chain(answered).cloned().collect(),
                libraries: known
                    .iter()
                    .copied()
                    .chain(successors)
                    .map(|it| (OrganisationId(it.id), it.name.clone()))
                    .collect(),
                homepage: known.first().map(|it| it.homepage.clone()).unwrap_or_default(),
            };
            (it.nomination, facts)
        })
        .collect()
}
