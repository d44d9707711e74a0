//! Who takes part in a season, and who is silent.

use crate::{
    Result, Store,
    accounts::Organisation,
    entity::{nomination, organisation, role_grant},
};
use domain::{
    accounts::Role,
    ids::{CategoryId, SeasonId},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};

/// Libraries of one region, municipality or kind, and what came from them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turnout {
    /// Of a region or municipality; empty for a kind of library.
    pub country: String,
    /// A region, a municipality, or a kind of library as the register says it.
    pub name: String,
    /// Open libraries in the register.
    pub libraries: usize,
    /// Libraries that have sent at least one nomination.
    pub took_part: usize,
    /// Nominations sent and not withdrawn.
    pub sent: usize,
}

/// What came in a category, from how many libraries of the register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CategoryTurnout {
    pub category: CategoryId,
    pub took_part: usize,
    pub sent: usize,
}

/// An open library from which nothing has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SilentLibrary {
    pub library: Organisation,
    /// Somebody speaks for it in this season.
    pub has_lead: bool,
}

/// Who takes part, and who does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Participation {
    /// By country and name.
    pub regions: Vec<Turnout>,
    /// By country and name; libraries without a municipality are in none.
    pub municipalities: Vec<Turnout>,
    /// By name.
    pub kinds: Vec<Turnout>,
    /// Those in which something was sent.
    pub categories: Vec<CategoryTurnout>,
    /// By country, region and name.
    pub silent: Vec<SilentLibrary>,
    /// Nominations whose library is not in the register.
    pub unknown: usize,
}

impl Store {
    /// Who takes part in a season: by region, municipality, kind of library and category.
    pub async fn find_participation(&self, season: SeasonId) -> Result<Participation> {
        let libraries = organisation::Entity::find()
            .filter(organisation::Column::Kind.eq("library"))
            .filter(organisation::Column::ClosedOn.eq(""))
            .order_by_asc(organisation::Column::Country)
            .order_by_asc(organisation::Column::Region)
            .order_by_asc(organisation::Column::FoldedName)
            .all(&self.db)
            .await?;
        let from: Vec<(Option<i64>, Option<i64>)> = nomination::Entity::find()
            .filter(nomination::Column::SeasonId.eq(season.0))
            .filter(nomination::Column::SubmittedAt.is_not_null())
            .filter(nomination::Column::WithdrawnAt.is_null())
            .select_only()
            .column(nomination::Column::OrganisationId)
            .column(nomination::Column::CategoryId)
            .into_tuple()
            .all(&self.db)
            .await?;
        let led: BTreeSet<i64> = role_grant::Entity::find()
            .filter(role_grant::Column::SeasonId.eq(season.0))
            .filter(role_grant::Column::Role.eq(Role::LibraryLead.as_str()))
            .all(&self.db)
            .await?
            .into_iter()
            .filter_map(|grant| grant.organisation_id)
            .collect();
        let mut sent: BTreeMap<i64, usize> = BTreeMap::new();
        let mut categories: BTreeMap<i64, (usize, BTreeSet<i64>)> = BTreeMap::new();
        for (library, category) in &from {
            if let Some(library) = library {
                *sent.entry(*library).or_default() += 1;
            }
            if let Some(category) = category {
                let (n, libraries) = categories.entry(*category).or_default();
                *n += 1;
                libraries.extend(library);
            }
        }
        let mut regions: BTreeMap<(String, String), Turnout> = BTreeMap::new();
        let mut municipalities: BTreeMap<(String, String), Turnout> = BTreeMap::new();
        let mut kinds: BTreeMap<(String, String), Turnout> = BTreeMap::new();
        let mut silent = Vec::new();
        for library in libraries {
            let n = sent.get(&library.id).copied().unwrap_or_default();
            let country = library.country.as_str();
            count(&mut regions, country, &library.region, n);
            count(&mut kinds, "", &library.library_type, n);
            if !library.municipality.is_empty() {
                count(&mut municipalities, country, &library.municipality, n);
            }
            if n == 0 {
                let has_lead = led.contains(&library.id);
                silent.push(SilentLibrary { library: Organisation::from(library), has_lead });
            }
        }
        Ok(Participation {
            regions: regions.into_values().collect(),
            municipalities: municipalities.into_values().collect(),
            kinds: kinds.into_values().collect(),
            categories: categories
                .into_iter()
                .map(|(category, (sent, libraries))| CategoryTurnout {
                    category: CategoryId(category),
                    took_part: libraries.len(),
                    sent,
                })
                .collect(),
            silent,
            unknown: from.iter().filter(|(library, _)| library.is_none()).count(),
        })
    }
}

fn count(groups: &mut BTreeMap<(String, String), Turnout>, country: &str, name: &str, sent: usize) {
    let group = groups.entry((country.to_owned(), name.to_owned())).or_insert_with(|| Turnout {
        country: country.to_owned(),
        name: name.to_owned(),
        ..Turnout::default()
    });
    group.libraries += 1;
    group.took_part += usize::from(sent > 0);
    group.sent += sent;
}
