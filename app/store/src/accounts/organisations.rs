//! Libraries and the other bodies that take part: the register, and what the public sees of each.

use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{award, award_winner, category, concept_source, nomination, organisation},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, CategoryId, ConceptId, NominationId, OrganisationId, SeasonId},
    libraries::LibraryRow,
    policy::Act,
    search::fold,
    time::Timestamp,
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
    sea_query::Expr,
};
use std::collections::BTreeMap;

/// A library or other body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    pub id: OrganisationId,
    pub isil: Option<String>,
    pub kind: String,
    pub library_type: String,
    pub name: String,
    pub short_name: String,
    pub country: String,
    pub municipality: String,
    pub region: String,
    pub population: Option<i64>,
    pub homepage: String,
    /// Tags, separated by blanks.
    pub languages: String,
    /// Web addresses of the channels it runs.
    pub channels: Vec<String>,
    /// A day as `2026-12-31`; empty while it is open.
    pub closed_on: String,
    pub successor: Option<OrganisationId>,
}

/// What somebody means by an ISIL or a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    None,
    One(OrganisationId),
    /// Libraries of that name are several; an ISIL tells them apart.
    Several,
}

/// What an import does, or would do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportPlan {
    pub new: usize,
    pub changed: usize,
    pub unchanged: usize,
}

/// What a library says about itself; an empty value is an empty one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LibraryChange {
    pub short_name: String,
    pub homepage: String,
    pub population: Option<i64>,
    /// Tags, separated by blanks.
    pub languages: String,
    /// Web addresses, one a line.
    pub channels: String,
}

/// Why a library is not closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CloseRefusal {
    /// There is no such library.
    Unknown,
    /// What it is merged into is no library that is open.
    NoSuccessor,
}

/// An award a library won.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LibraryAward {
    pub season: SeasonId,
    pub category: CategoryId,
    pub nomination: NominationId,
    pub title: String,
}

impl From<organisation::Model> for Organisation {
    fn from(row: organisation::Model) -> Self {
        Self {
            id: OrganisationId(row.id),
            isil: row.isil,
            kind: row.kind,
            library_type: row.library_type,
            name: row.name,
            short_name: row.short_name,
            country: row.country,
            municipality: row.municipality,
            region: row.region,
            population: row.population,
            homepage: row.homepage,
            languages: row.languages,
            channels: row.channels.lines().map(str::to_owned).collect(),
            closed_on: row.closed_on,
            successor: row.successor_id.map(OrganisationId),
        }
    }
}

impl Store {
    /// The organisation with this ISIL or exact name; the one with the ISIL first.
    pub async fn find_organisation(&self, name_or_isil: &str) -> Result<Option<Organisation>> {
        let wanted = name_or_isil.trim();
        let row = organisation::Entity::find()
            .filter(organisation::Column::Isil.eq(wanted).or(organisation::Column::Name.eq(wanted)))
            .order_by_asc(organisation::Column::Id)
            .one(&self.db)
            .await?;
        Ok(row.map(Organisation::from))
    }

    /// The one open library that somebody means by an ISIL or a name; several where a name is not enough.
    pub async fn choose_library(&self, isil_or_name: &str) -> Result<Chosen> {
        let wanted = isil_or_name.trim();
        let open = || {
            organisation::Entity::find()
                .filter(organisation::Column::Kind.eq("library"))
                .filter(organisation::Column::ClosedOn.eq(""))
        };
        if let Some(row) = open().filter(organisation::Column::Isil.eq(wanted)).one(&self.db).await? {
            return Ok(Chosen::One(OrganisationId(row.id)));
        }
        let named = open().filter(organisation::Column::Name.eq(wanted)).limit(2).all(&self.db).await?;
        Ok(match &*named {
            [] => Chosen::None,
            [row] => Chosen::One(OrganisationId(row.id)),
            _ => Chosen::Several,
        })
    }

    pub async fn find_organisation_by_id(&self, id: OrganisationId) -> Result<Option<Organisation>> {
        Ok(organisation::Entity::find_by_id(id.0).one(&self.db).await?.map(Organisation::from))
    }

    /// Names by number, asked for all at once.
    pub async fn list_organisation_names(
        &self,
        ids: impl IntoIterator<Item = OrganisationId>,
    ) -> Result<BTreeMap<OrganisationId, String>> {
        let rows = organisation::Entity::find()
            .filter(organisation::Column::Id.is_in(ids.into_iter().map(|id| id.0)))
            .all(&self.db)
            .await?;
        Ok(rows.into_iter().map(|row| (OrganisationId(row.id), row.name)).collect())
    }

    /// Names of all libraries, for a list to choose from.
    pub async fn list_library_names(&self) -> Result<Vec<String>> {
        Ok(organisation::Entity::find()
            .filter(organisation::Column::Kind.eq("library"))
            .filter(organisation::Column::ClosedOn.eq(""))
            .order_by_asc(organisation::Column::FoldedName)
            .select_only()
            .column(organisation::Column::Name)
            .into_tuple()
            .all(&self.db)
            .await?)
    }

    /// Libraries whose name, town or region holds every word of `query`, by name.
    pub async fn search_libraries(&self, query: &str) -> Result<Vec<Organisation>> {
        let words: Vec<String> = fold(query).split_whitespace().map(str::to_owned).collect();
        let rows = organisation::Entity::find()
            .filter(organisation::Column::Kind.eq("library"))
            .order_by_asc(organisation::Column::FoldedName)
            .all(&self.db)
            .await?;
        Ok(rows
            .into_iter()
            .filter(|row| {
                let text = fold(&format!("{} {} {}", row.name, row.municipality, row.region));
                words.iter().all(|word| text.contains(word))
            })
            .map(Organisation::from)
            .collect())
    }

    /// What importing these rows would do.
    pub async fn plan_import(&self, rows: &[LibraryRow]) -> Result<ImportPlan> {
        let mut plan = ImportPlan::default();
        for row in rows {
            match standing(&self.db, row).await? {
                None => plan.new += 1,
                Some(found) if merged(row, Some(&found)) == found => plan.unchanged += 1,
                Some(_) => plan.changed += 1,
            }
        }
        Ok(plan)
    }

    /// Takes rows of a register in, all or none; doing it again changes nothing. A row is the same library as one with
    /// its ISIL, or without an ISIL as one of that name in that municipality.
    pub async fn import_libraries(
        &self,
        rows: &[LibraryRow],
        by: Option<AccountId>,
        season: Option<SeasonId>,
        now: Timestamp,
    ) -> Result<ImportPlan> {
        let txn = self.write().await?;
        let mut plan = ImportPlan::default();
        for row in rows {
            let found = standing(&txn, row).await?;
            let merged = merged(row, found.as_ref());
            let columns = merged.clone().into_active_model().reset_all();
            match found {
                None => {
                    let new = organisation::ActiveModel { id: NotSet, ..columns };
                    organisation::Entity::insert(new).exec_without_returning(&txn).await?;
                    plan.new += 1;
                }
                Some(found) if merged == found => plan.unchanged += 1,
                Some(_) => {
                    organisation::Entity::update(columns).exec(&txn).await?;
                    plan.changed += 1;
                }
            }
        }
        if plan.new + plan.changed > 0 {
            let deed = Deed {
                act: Act::ImportLibraries,
                by,
                season,
                subject: Subject { kind: "organisation", id: None },
                what: format!("{} new, {} changed", plan.new, plan.changed),
                reason: String::new(),
            };
            audit::append(&txn, deed, now).await?;
            touch_public(&txn).await?;
        }
        txn.commit().await?;
        Ok(plan)
    }

    /// Changes what a library says about itself.
    pub async fn change_library(
        &self,
        id: OrganisationId,
        change: LibraryChange,
        by: AccountId,
        season: SeasonId,
        now: Timestamp,
    ) -> Result<()> {
        let txn = self.write().await?;
        organisation::Entity::update_many()
            .col_expr(organisation::Column::ShortName, Expr::value(change.short_name))
            .col_expr(organisation::Column::Homepage, Expr::value(change.homepage))
            .col_expr(organisation::Column::Population, Expr::value(change.population))
            .col_expr(organisation::Column::Languages, Expr::value(change.languages))
            .col_expr(organisation::Column::Channels, Expr::value(change.channels))
            .filter(organisation::Column::Id.eq(id.0))
            .filter(organisation::Column::Kind.eq("library"))
            .exec(&txn)
            .await?;
        let deed = Deed::new(Act::EditLibrary, by, Subject::of("organisation", id.0), "");
        audit::append(&txn, deed.in_season(season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(())
    }

    /// A library is no more, on its own or merged into another; its page, its concepts and its awards stay. `closed_on` is
    /// a day as `2026-12-31`, or empty for a library that is open after all.
    pub async fn close_library(
        &self,
        id: OrganisationId,
        closed_on: &str,
        successor: Option<OrganisationId>,
        by: AccountId,
        season: SeasonId,
        now: Timestamp,
    ) -> Result<std::result::Result<(), CloseRefusal>> {
        let txn = self.write().await?;
        let Some(library) = library_of(&txn, id).await? else { return Ok(Err(CloseRefusal::Unknown)) };
        if let Some(successor) = successor {
            // one that is open has no successor of its own, so that no circle can come to be
            let open = library_of(&txn, successor).await?.is_some_and(|it| it.closed_on.is_empty());
            if !open || successor == id || closed_on.is_empty() {
                return Ok(Err(CloseRefusal::NoSuccessor));
            }
        }
        let mut row = library.into_active_model();
        row.closed_on = Set(closed_on.to_owned());
        row.successor_id = Set(successor.map(|successor| successor.0));
        organisation::Entity::update(row).exec(&txn).await?;
        let what = match (closed_on.is_empty(), successor) {
            (true, _) => "opened again".to_owned(),
            (false, Some(successor)) => format!("merged into {successor}"),
            (false, None) => "closed".to_owned(),
        };
        let deed = Deed::new(Act::MergeLibraries, by, Subject::of("organisation", id.0), what);
        audit::append(&txn, deed.in_season(season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// Libraries that were merged into this one, by name.
    pub async fn list_predecessors(&self, library: OrganisationId) -> Result<Vec<Organisation>> {
        let rows = organisation::Entity::find()
            .filter(organisation::Column::SuccessorId.eq(library.0))
            .order_by_asc(organisation::Column::FoldedName)
            .all(&self.db)
            .await?;
        Ok(rows.into_iter().map(Organisation::from).collect())
    }

    /// Concepts derived from what a library nominated. Which of them are public is the catalogue's to say.
    pub async fn list_concepts_of_library(&self, library: OrganisationId) -> Result<Vec<ConceptId>> {
        let nominations = nominations_of(&self.db, library).await?;
        let mut ids: Vec<i64> = concept_source::Entity::find()
            .filter(concept_source::Column::NominationId.is_in(nominations.keys().copied()))
            .select_only()
            .column(concept_source::Column::ConceptId)
            .into_tuple()
            .all(&self.db)
            .await?;
        ids.sort_unstable();
        ids.dedup();
        Ok(ids.into_iter().map(ConceptId).collect())
    }

    /// Awards a library has won and that have been revealed: an award is recorded by its reveal.
    pub async fn list_awards_of_library(&self, library: OrganisationId) -> Result<Vec<LibraryAward>> {
        let nominations = nominations_of(&self.db, library).await?;
        let won = award_winner::Entity::find()
            .filter(award_winner::Column::NominationId.is_in(nominations.keys().copied()))
            .all(&self.db)
            .await?;
        let mut found = Vec::with_capacity(won.len());
        for row in won {
            let award = award::Entity::find_by_id(row.award_id).one(&self.db).await?;
            let Some(award) = award else { continue };
            let Some(category) = category::Entity::find_by_id(award.category_id).one(&self.db).await? else {
                continue;
            };
            found.push(LibraryAward {
                season: SeasonId(category.season_id),
                category: CategoryId(category.id),
                nomination: NominationId(row.nomination_id),
                title: nominations.get(&row.nomination_id).cloned().unwrap_or_default(),
            });
        }
        Ok(found)
    }
}

/// The library, held until the transaction ends.
async fn library_of(db: &impl ConnectionTrait, id: OrganisationId) -> Result<Option<organisation::Model>> {
    Ok(organisation::Entity::find_by_id(id.0)
        .filter(organisation::Column::Kind.eq("library"))
        .lock_exclusive()
        .one(db)
        .await?)
}

/// Numbers and titles of what a library has before the jury, now or once.
async fn nominations_of(db: &impl ConnectionTrait, library: OrganisationId) -> Result<BTreeMap<i64, String>> {
    let rows = nomination::Entity::find()
        .filter(nomination::Column::OrganisationId.eq(library.0))
        .filter(nomination::Column::SubmittedAt.is_not_null())
        .filter(nomination::Column::WithdrawnAt.is_null())
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.title)).collect())
}

/// The library a row of a register is about, as it is recorded.
async fn standing(db: &impl ConnectionTrait, row: &LibraryRow) -> Result<Option<organisation::Model>> {
    let by_number = row.isil.as_ref().map(|isil| organisation::Column::Isil.eq(isil.as_str()));
    let by_name = Condition::all()
        // the name once more, as there is an index of it
        .add(organisation::Column::FoldedName.eq(fold(&row.name)))
        .add(organisation::Column::Name.eq(&row.name))
        .add(organisation::Column::Country.eq(&row.country))
        .add(organisation::Column::Municipality.eq(&row.municipality))
        .add(organisation::Column::Isil.is_null());
    if let Some(by_number) = by_number
        && let Some(found) = organisation::Entity::find().filter(by_number).one(db).await?
    {
        return Ok(Some(found));
    }
    Ok(organisation::Entity::find().filter(by_name).one(db).await?)
}

/// What a library is recorded as once the row is taken in. An empty cell takes nothing away; a new library without a
/// short name or a type gets the usual ones.
fn merged(row: &LibraryRow, found: Option<&organisation::Model>) -> organisation::Model {
    let said = |new: &str, old: fn(&organisation::Model) -> &String, otherwise: &str| match (new, found) {
        ("", Some(found)) => old(found).clone(),
        ("", None) => otherwise.to_owned(),
        (new, _) => new.to_owned(),
    };
    let isil = row.isil.as_ref().map(|isil| isil.as_str().to_owned());
    organisation::Model {
        id: found.map_or(0, |found| found.id),
        isil: isil.or_else(|| found?.isil.clone()),
        kind: found.map_or_else(|| "library".to_owned(), |found| found.kind.clone()),
        library_type: said(&row.library_type, |old| &old.library_type, "public"),
        name: row.name.clone(),
        short_name: said(&row.short_name, |old| &old.short_name, &row.name),
        country: row.country.clone(),
        municipality: said(&row.municipality, |old| &old.municipality, ""),
        region: said(&row.region, |old| &old.region, ""),
        population: row.population.or_else(|| found?.population),
        homepage: said(&row.homepage, |old| &old.homepage, ""),
        folded_name: fold(&row.name),
        languages: said(&row.languages, |old| &old.languages, ""),
        channels: said(&row.channels, |old| &old.channels, ""),
        closed_on: found.map_or_else(String::new, |found| found.closed_on.clone()),
        successor_id: found.and_then(|found| found.successor_id),
    }
}
