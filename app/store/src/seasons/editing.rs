//! Setting a season up: its dates, its categories, what is still missing, and the next one made from it.

use super::{NewCategory, NewSeason, from_json, insert_category, insert_season, json};
use crate::{
    Result, Store, StoreError,
    accounts::grant,
    audit::{self, Deed, Subject},
    entity::{category, criterion, nomination, role_grant, round, season, show},
    jury::{
        assignments::assign_season,
        rounds::{rounds_of, set_round, set_round_of, windows},
    },
    revision::touch_public,
    show::ensure_show,
};
use domain::{
    accounts::Role,
    ids::{AccountId, CategoryId, SeasonId},
    jury::{RoundKind, RoundWindow, WindowFault, may_become},
    language::{Language, Localised},
    nominations::Rules,
    policy::Act,
    seasons::{SeasonDates, SeasonParts},
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder,
};
use std::collections::BTreeMap;

/// What an organiser sets of a season.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeasonChange {
    pub name: Localised,
    pub time_zone: String,
    pub dates: SeasonDates,
    /// How many nominations one library may send; as many as it likes where there is none.
    pub cap_per_library: Option<u32>,
    /// New dates of other rounds that the season has.
    pub rounds: BTreeMap<RoundKind, (Timestamp, Timestamp)>,
}

/// A category's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CategoryWords {
    pub name: Localised,
    pub question: Localised,
    pub about: Localised,
}

/// Why a category stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CategoryRefusal {
    Unknown,
    /// Somebody has begun or sent a nomination in it.
    InUse,
}

impl Store {
    /// What a season has, counted for [`SeasonParts::lacks`].
    pub async fn find_season_parts(&self, season: SeasonId) -> Result<SeasonParts> {
        let categories =
            category::Entity::find().filter(category::Column::SeasonId.eq(season.0)).all(&self.db).await?;
        let ids: Vec<i64> = categories.iter().map(|row| row.id).collect();
        let mut weights: BTreeMap<i64, i32> = ids.iter().map(|id| (*id, 0)).collect();
        for row in
            criterion::Entity::find().filter(criterion::Column::CategoryId.is_in(ids)).all(&self.db).await?
        {
            *weights.entry(row.category_id).or_default() += row.weight_percent;
        }
        let named = season::Entity::find_by_id(season.0).one(&self.db).await?;
        let named: Localised = match &named {
            Some(row) => from_json("season", row.id, &row.name)?,
            None => Localised::default(),
        };
        // the languages of its name are those its other texts are to be in
        let languages = named.languages();
        let mut half_translated = 0;
        for row in &categories {
            let texts: [Localised; 3] = [
                from_json("category", row.id, &row.name)?,
                from_json("category", row.id, &row.question)?,
                from_json("category", row.id, &row.about)?,
            ];
            let whole = texts.iter().all(|text| text.languages().is_superset(&languages));
            half_translated += usize::from(!whole);
        }
        let roles = role_grant::Entity::find()
            .filter(role_grant::Column::SeasonId.eq(season.0))
            .all(&self.db)
            .await?;
        let with = |role: Role| roles.iter().filter(|row| row.role == role.as_str()).count();
        let has_round =
            round::Entity::find().filter(round::Column::SeasonId.eq(season.0)).count(&self.db).await? > 0;
        let has_show =
            show::Entity::find().filter(show::Column::SeasonId.eq(season.0)).count(&self.db).await? > 0;
        Ok(SeasonParts {
            categories: categories.len(),
            categories_without_rubric: weights.values().filter(|total| **total != 100).count(),
            categories_half_translated: half_translated,
            has_round,
            has_show,
            jurors: with(Role::Juror),
            chairs: with(Role::Chair),
            operators: with(Role::Operator),
        })
    }

    /// Sets a season's name and dates; its round and its show come to be with them. Refused where a round would no longer
    /// fit beside the others, and did before.
    pub async fn change_season(
        &self,
        id: SeasonId,
        change: SeasonChange,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<(), (RoundKind, WindowFault)>> {
        let txn = self.write().await?;
        let before = windows(&rounds_of(&txn, id).await?);
        let mut after = before.clone();
        let scoring = (RoundKind::Scoring, (change.dates.round_opens_at, change.dates.round_closes_at));
        for (kind, (opens_at, closes_at)) in
            change.rounds.iter().map(|(&kind, &dates)| (kind, dates)).chain([scoring])
        {
            let closed_at = before.get(&kind).and_then(|window| window.closed_at);
            after.insert(kind, RoundWindow { opens_at, closes_at, closed_at });
        }
        if let Err(fault) = may_become(&before, &after) {
            return Ok(Err(fault));
        }
        let Some(row) = season::Entity::find_by_id(id.0).one(&txn).await? else {
            return Err(StoreError::Unexpected("a season that is not there was changed".to_owned()));
        };
        let (slug, dates) = (row.slug.clone(), change.dates);
        let mut row = row.into_active_model();
        row.name = Set(json(&change.name)?);
        row.time_zone = Set(change.time_zone);
        row.call_opens_at = Set(dates.call.opens_at.0);
        row.call_closes_at = Set(dates.call.closes_at.0);
        row.show_at = Set(dates.show_at.0);
        row.cap_per_library = Set(change.cap_per_library.map(|cap| i32::try_from(cap).unwrap_or(i32::MAX)));
        row.revised = Set(row.revised.take().unwrap_or_default() + 1);
        season::Entity::update(row).exec(&txn).await?;
        set_round(&txn, id, dates.round_opens_at, dates.round_closes_at).await?;
        for (kind, (opens_at, closes_at)) in change.rounds {
            set_round_of(&txn, id, kind, opens_at, closes_at).await?;
        }
        assign_season(&txn, id, now).await?;
        ensure_show(&txn, id, &slug, change.name.get(Language::En)).await?;
        let deed = Deed::new(Act::EditSeason, by, Subject::of("season", id.0), "dates");
        audit::append(&txn, deed.in_season(id), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// Adds a category behind the others. `None` where one with its slug is there already.
    pub async fn record_category(
        &self,
        season: SeasonId,
        new: NewCategory,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<CategoryId>> {
        let txn = self.write().await?;
        let there = category::Entity::find()
            .filter(category::Column::SeasonId.eq(season.0))
            .order_by_asc(category::Column::Position)
            .all(&txn)
            .await?;
        if there.iter().any(|row| row.slug == new.slug) {
            return Ok(None);
        }
        let position = there.last().map_or(0, |row| row.position) + 1;
        let slug = new.slug.clone();
        let id = insert_category(&txn, season, position, new).await?;
        let deed = Deed::new(Act::EditSeason, by, Subject::of("category", id.0), slug);
        audit::append(&txn, deed.in_season(season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Some(id))
    }

    /// Changes a category's words. Whether the season has such a category.
    pub async fn change_category(
        &self,
        season: SeasonId,
        id: CategoryId,
        words: CategoryWords,
        by: AccountId,
        now: Timestamp,
    ) -> Result<bool> {
        let txn = self.write().await?;
        let Some(row) = category_of(&txn, season, id).await? else { return Ok(false) };
        let mut row = row.into_active_model();
        row.name = Set(json(&words.name)?);
        row.question = Set(json(&words.question)?);
        row.about = Set(json(&words.about)?);
        category::Entity::update(row).exec(&txn).await?;
        let deed = Deed::new(Act::EditSeason, by, Subject::of("category", id.0), "words");
        audit::append(&txn, deed.in_season(season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(true)
    }

    /// What a category asks beyond the form.
    pub async fn find_rules(&self, season: SeasonId, id: CategoryId) -> Result<Option<Rules>> {
        let row = category_of(&self.db, season, id).await?;
        row.map(|row| from_json("category", row.id, &row.rules)).transpose()
    }

    /// Changes what a category asks beyond the form. Whether the season has such a category.
    pub async fn change_rules(
        &self,
        season: SeasonId,
        id: CategoryId,
        rules: &Rules,
        by: AccountId,
        now: Timestamp,
    ) -> Result<bool> {
        let txn = self.write().await?;
        let Some(row) = category_of(&txn, season, id).await? else { return Ok(false) };
        let mut row = row.into_active_model();
        row.rules = Set(json(rules)?);
        category::Entity::update(row).exec(&txn).await?;
        let deed = Deed::new(Act::EditSeason, by, Subject::of("category", id.0), "rules");
        audit::append(&txn, deed.in_season(season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(true)
    }

    /// Takes a category out, while nobody has put anything into it.
    pub async fn delete_category(
        &self,
        season: SeasonId,
        id: CategoryId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<(), CategoryRefusal>> {
        let txn = self.write().await?;
        let Some(row) = category_of(&txn, season, id).await? else {
            return Ok(Err(CategoryRefusal::Unknown));
        };
        let used = nomination::Entity::find().filter(nomination::Column::CategoryId.eq(id.0));
        if used.count(&txn).await? > 0 {
            return Ok(Err(CategoryRefusal::InUse));
        }
        criterion::Entity::delete_many().filter(criterion::Column::CategoryId.eq(id.0)).exec(&txn).await?;
        category::Entity::delete_by_id(id.0).exec(&txn).await?;
        let deed = Deed::new(Act::EditSeason, by, Subject::of("category", id.0), format!("-{}", row.slug));
        audit::append(&txn, deed.in_season(season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// A new season with the categories and rubrics of an older one; `by` becomes its organiser, and it is the current one
    /// from now on. `None` where a season has that slug already.
    pub async fn clone_season(
        &self,
        from: SeasonId,
        slug: &str,
        change: SeasonChange,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<SeasonId>> {
        let txn = self.write().await?;
        if season::Entity::find().filter(season::Column::Slug.eq(slug)).one(&txn).await?.is_some() {
            return Ok(None);
        }
        let mut categories = Vec::new();
        for row in category::Entity::find()
            .filter(category::Column::SeasonId.eq(from.0))
            .order_by_asc(category::Column::Position)
            .all(&txn)
            .await?
        {
            categories.push(NewCategory {
                name: from_json("category", row.id, &row.name)?,
                question: from_json("category", row.id, &row.question)?,
                about: from_json("category", row.id, &row.about)?,
                criteria: super::criteria_of(&txn, CategoryId(row.id)).await?,
                rules: from_json("category", row.id, &row.rules)?,
                slug: row.slug,
            });
        }
        let new = NewSeason {
            slug: slug.to_owned(),
            name: change.name.clone(),
            demo: false,
            call: change.dates.call,
            show_at: change.dates.show_at,
            time_zone: change.time_zone,
            categories,
        };
        let id = insert_season(&txn, new, now).await?;
        set_round(&txn, id, change.dates.round_opens_at, change.dates.round_closes_at).await?;
        ensure_show(&txn, id, slug, change.name.get(Language::En)).await?;
        grant(&txn, by, id, Role::Organiser, None, now).await?;
        let deed = Deed::new(Act::EditSeason, by, Subject::of("season", id.0), format!("from {from}"));
        audit::append(&txn, deed.in_season(id), now).await?;
        txn.commit().await?;
        Ok(Some(id))
    }
}

async fn category_of(
    db: &impl ConnectionTrait,
    season: SeasonId,
    id: CategoryId,
) -> Result<Option<category::Model>> {
    Ok(category::Entity::find_by_id(id.0).filter(category::Column::SeasonId.eq(season.0)).one(db).await?)
}
