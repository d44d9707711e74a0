//! What the rows of a file are asked, as nominations that are written here are: the rules of each category, what the register
//! says about libraries, and how many each library has sent.

use super::submitting::libraries_of_senders;
use crate::{
    Result, Store,
    entity::{category, organisation},
    seasons::from_json,
};
use domain::{
    ids::{CategoryId, SeasonId},
    libraries::Registered,
    nominations::Rules,
    search::fold,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;

/// What is asked of the rows of a file.
#[derive(Clone, Debug, Default)]
pub struct AskedOfRows {
    rules: BTreeMap<CategoryId, Rules>,
    by_isil: BTreeMap<String, Registered>,
    by_name: BTreeMap<String, Registered>,
    /// By the folded name of the library.
    sent: BTreeMap<String, usize>,
}

impl AskedOfRows {
    /// The rules of a category; none where it has none.
    pub fn rules(&self, category: Option<CategoryId>) -> Option<&Rules> {
        self.rules.get(&category?)
    }

    /// The library in the register: by its number, or else by this very name.
    pub fn library(&self, isil: &str, name: &str) -> Option<&Registered> {
        self.by_isil.get(isil).or_else(|| self.by_name.get(name.trim()))
    }

    /// How many nominations stand that were sent under a library's name.
    pub fn sent(&self, library: &str) -> usize {
        self.sent.get(&fold(library)).copied().unwrap_or(0)
    }
}

impl Store {
    pub async fn find_asked_of_rows(&self, season: SeasonId) -> Result<AskedOfRows> {
        let mut asked = AskedOfRows::default();
        let categories = category::Entity::find().filter(category::Column::SeasonId.eq(season.0));
        for row in categories.all(&self.db).await? {
            let rules: Rules = from_json("category", row.id, &row.rules)?;
            asked.rules.insert(CategoryId(row.id), rules);
        }
        // nobody needs the register where no rule looks into it
        if asked.rules.values().any(Rules::ask_the_register) {
            let libraries = organisation::Entity::find().order_by_asc(organisation::Column::Id);
            for row in libraries.all(&self.db).await? {
                let (isil, name) = (row.isil.clone(), row.name.clone());
                let library = Registered::from(row);
                if let Some(isil) = isil {
                    asked.by_isil.insert(isil, library.clone());
                }
                asked.by_name.entry(name).or_insert(library);
            }
        }
        for name in libraries_of_senders(&self.db, season).await? {
            *asked.sent.entry(fold(&name)).or_default() += 1;
        }
        Ok(asked)
    }
}
