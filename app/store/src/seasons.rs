//! Seasons, their categories and rubrics, and who plays which part.

mod editing;
mod rubric;

pub use editing::{CategoryRefusal, CategoryWords, SeasonChange};
pub use rubric::RubricRefusal;

use crate::{
    Result, Store, StoreError,
    accounts::Account,
    entity::{account, category, criterion, role_grant, season},
    revision::touch_public,
};
use domain::{
    accounts::Role,
    ids::{AccountId, CategoryId, CriterionId, SeasonId},
    language::Localised,
    seasons::{Call, Category, Season},
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, QuerySelect, sea_query::Expr,
};
use serde::Deserialize;
use std::collections::BTreeSet;

/// A criterion with everything a juror reads beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    pub id: CriterionId,
    pub title: Localised,
    pub question: Localised,
    pub weight_percent: u8,
    /// What levels 1 to 5 mean, in that order.
    pub anchors: [Localised; 5],
    /// What a nomination on that level is like; empty where nobody has said.
    pub examples: [Localised; 5],
    /// Whether a mark needs a comment beside it.
    pub comment_required: bool,
}

/// A season that does not exist yet.
#[derive(Clone, Debug)]
pub struct NewSeason {
    pub slug: String,
    pub name: Localised,
    pub demo: bool,
    pub call: Call,
    pub show_at: Timestamp,
    pub time_zone: String,
    pub categories: Vec<NewCategory>,
}

#[derive(Clone, Debug)]
pub struct NewCategory {
    pub slug: String,
    pub name: Localised,
    pub question: Localised,
    pub about: Localised,
    pub criteria: Vec<NewCriterion>,
    /// What it asks beyond the form.
    pub rules: domain::nominations::Rules,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct NewCriterion {
    pub title: Localised,
    pub question: Localised,
    pub weight_percent: u8,
    pub anchors: [Localised; 5],
    #[serde(default)]
    pub examples: [Localised; 5],
    #[serde(default = "yes")]
    pub comment_required: bool,
}

const fn yes() -> bool {
    true
}

impl NewCriterion {
    /// A criterion whose marks need a comment, without examples.
    pub fn new(title: Localised, question: Localised, weight_percent: u8, anchors: [Localised; 5]) -> Self {
        Self {
            title,
            question,
            weight_percent,
            anchors,
            examples: Default::default(),
            comment_required: true,
        }
    }
}

impl From<Criterion> for NewCriterion {
    fn from(criterion: Criterion) -> Self {
        Self {
            title: criterion.title,
            question: criterion.question,
            weight_percent: criterion.weight_percent,
            anchors: criterion.anchors,
            examples: criterion.examples,
            comment_required: criterion.comment_required,
        }
    }
}

pub(crate) fn json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|error| StoreError::Unexpected(error.to_string()))
}

pub(crate) fn from_json<T: serde::de::DeserializeOwned>(
    table: &'static str,
    row: i64,
    text: &str,
) -> Result<T> {
    serde_json::from_str(text).map_err(|error| StoreError::inconsistent(table, row, error.to_string()))
}

impl TryFrom<season::Model> for Season {
    type Error = StoreError;

    fn try_from(row: season::Model) -> Result<Self> {
        Ok(Self {
            id: SeasonId(row.id),
            name: from_json("season", row.id, &row.name)?,
            slug: row.slug,
            demo: row.demo,
            call: Call { opens_at: Timestamp(row.call_opens_at), closes_at: Timestamp(row.call_closes_at) },
            show_at: Timestamp(row.show_at),
            time_zone: row.time_zone,
            cap_per_library: row.cap_per_library.and_then(|cap| u32::try_from(cap).ok()),
            revised: row.revised,
        })
    }
}

impl TryFrom<category::Model> for Category {
    type Error = StoreError;

    fn try_from(row: category::Model) -> Result<Self> {
        Ok(Self {
            id: CategoryId(row.id),
            name: from_json("category", row.id, &row.name)?,
            question: from_json("category", row.id, &row.question)?,
            about: from_json("category", row.id, &row.about)?,
            slug: row.slug,
        })
    }
}

impl TryFrom<criterion::Model> for Criterion {
    type Error = StoreError;

    fn try_from(row: criterion::Model) -> Result<Self> {
        Ok(Self {
            id: CriterionId(row.id),
            title: from_json("criterion", row.id, &row.title)?,
            question: from_json("criterion", row.id, &row.question)?,
            weight_percent: u8::try_from(row.weight_percent)
                .map_err(|_| StoreError::inconsistent("criterion", row.id, "weight out of range"))?,
            anchors: from_json("criterion", row.id, &row.anchors)?,
            examples: match row.examples.as_str() {
                "[]" => Default::default(),
                examples => from_json("criterion", row.id, examples)?,
            },
            comment_required: row.comment_required,
        })
    }
}

impl Store {
    /// The newest season: the one the front page speaks of.
    pub async fn find_current_season(&self) -> Result<Option<Season>> {
        let row = season::Entity::find().order_by_desc(season::Column::Id).one(&self.db).await?;
        row.map(Season::try_from).transpose()
    }

    pub async fn find_season_by_id(&self, id: SeasonId) -> Result<Option<Season>> {
        season::Entity::find_by_id(id.0).one(&self.db).await?.map(Season::try_from).transpose()
    }

    pub async fn find_season(&self, slug: &str) -> Result<Option<Season>> {
        let row = season::Entity::find().filter(season::Column::Slug.eq(slug)).one(&self.db).await?;
        row.map(Season::try_from).transpose()
    }

    /// Every season, newest first.
    pub async fn list_seasons(&self) -> Result<Vec<Season>> {
        let rows = season::Entity::find().order_by_desc(season::Column::Id).all(&self.db).await?;
        rows.into_iter().map(Season::try_from).collect()
    }

    /// Categories in the order of the call.
    pub async fn list_categories(&self, season: SeasonId) -> Result<Vec<Category>> {
        category::Entity::find()
            .filter(category::Column::SeasonId.eq(season.0))
            .order_by_asc(category::Column::Position)
            .all(&self.db)
            .await?
            .into_iter()
            .map(Category::try_from)
            .collect()
    }

    /// A category's rubric, in order.
    pub async fn list_criteria(&self, category: CategoryId) -> Result<Vec<Criterion>> {
        criterion::Entity::find()
            .filter(criterion::Column::CategoryId.eq(category.0))
            .order_by_asc(criterion::Column::Position)
            .all(&self.db)
            .await?
            .into_iter()
            .map(Criterion::try_from)
            .collect()
    }

    pub async fn record_season(&self, new: NewSeason, now: Timestamp) -> Result<SeasonId> {
        let txn = self.write().await?;
        let id = insert_season(&txn, new, now).await?;
        txn.commit().await?;
        Ok(id)
    }

    /// What `account` may do in `season`.
    pub async fn list_roles(&self, account: AccountId, season: SeasonId) -> Result<BTreeSet<Role>> {
        role_grant::Entity::find()
            .filter(role_grant::Column::AccountId.eq(account.0))
            .filter(role_grant::Column::SeasonId.eq(season.0))
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| {
                row.role.parse().map_err(|_| StoreError::inconsistent("role_grant", row.id, "unknown role"))
            })
            .collect()
    }

    /// An account with the roles it has in a season, in one question: every page of somebody signed in asks it.
    pub async fn find_account_in(
        &self,
        account: AccountId,
        season: SeasonId,
    ) -> Result<Option<(Account, BTreeSet<Role>)>> {
        let granted = Condition::all()
            .add(Expr::col((role_grant::Entity, role_grant::Column::AccountId)).eq(account.0))
            .add(Expr::col((role_grant::Entity, role_grant::Column::SeasonId)).eq(season.0));
        let mut asked = account::Entity::find_by_id(account.0)
            .filter(account::Column::ErasedAt.is_null())
            .select_only()
            .columns([account::Column::Email, account::Column::Name])
            .column(role_grant::Column::Id)
            .column(role_grant::Column::Role);
        QuerySelect::query(&mut asked).left_join(role_grant::Entity, granted);
        type Row = (String, String, Option<i64>, Option<String>);
        let mut found: Option<(Account, BTreeSet<Role>)> = None;
        for (email, name, grant, role) in asked.into_tuple::<Row>().all(&self.db).await? {
            let (_, roles) =
                found.get_or_insert_with(|| (Account { id: account, email, name }, BTreeSet::new()));
            if let Some((grant, role)) = grant.zip(role) {
                let unknown = |_| StoreError::inconsistent("role_grant", grant, "unknown role");
                roles.insert(role.parse().map_err(unknown)?);
            }
        }
        Ok(found)
    }

    /// Whether nothing has been recorded yet: only then may the demo season be loaded.
    pub async fn is_empty(&self) -> Result<bool> {
        let season = season::Entity::find().one(&self.db).await?;
        let account = account::Entity::find().one(&self.db).await?;
        Ok(season.is_none() && account.is_none())
    }
}

/// A season with its categories and their rubrics.
pub(crate) async fn insert_season(
    db: &impl ConnectionTrait,
    new: NewSeason,
    now: Timestamp,
) -> Result<SeasonId> {
    let row = season::ActiveModel {
        slug: Set(new.slug),
        name: Set(json(&new.name)?),
        demo: Set(new.demo),
        call_opens_at: Set(new.call.opens_at.0),
        call_closes_at: Set(new.call.closes_at.0),
        show_at: Set(new.show_at.0),
        time_zone: Set(new.time_zone),
        revised: Set(0),
        created_at: Set(now.0),
        ..Default::default()
    };
    let season_id = season::Entity::insert(row).exec(db).await?.last_insert_id;
    for (position, category) in (1..).zip(new.categories) {
        insert_category(db, SeasonId(season_id), position, category).await?;
    }
    touch_public(db).await?;
    Ok(SeasonId(season_id))
}

/// A category with its rubric.
async fn insert_category(
    db: &impl ConnectionTrait,
    season: SeasonId,
    position: i32,
    new: NewCategory,
) -> Result<CategoryId> {
    let row = category::ActiveModel {
        season_id: Set(season.0),
        slug: Set(new.slug),
        position: Set(position),
        name: Set(json(&new.name)?),
        question: Set(json(&new.question)?),
        about: Set(json(&new.about)?),
        rules: Set(json(&new.rules)?),
        ..Default::default()
    };
    let category_id = category::Entity::insert(row).exec(db).await?.last_insert_id;
    for (position, criterion) in (1..).zip(new.criteria) {
        let row = criterion::ActiveModel {
            category_id: Set(category_id),
            position: Set(position),
            title: Set(json(&criterion.title)?),
            question: Set(json(&criterion.question)?),
            weight_percent: Set(criterion.weight_percent.into()),
            anchors: Set(json(&criterion.anchors)?),
            examples: Set(json(&criterion.examples)?),
            comment_required: Set(criterion.comment_required),
            ..Default::default()
        };
        criterion::Entity::insert(row).exec(db).await?;
    }
    Ok(CategoryId(category_id))
}

/// A category's rubric, to be given to another one.
async fn criteria_of(db: &impl ConnectionTrait, category: CategoryId) -> Result<Vec<NewCriterion>> {
    criterion::Entity::find()
        .filter(criterion::Column::CategoryId.eq(category.0))
        .order_by_asc(criterion::Column::Position)
        .all(db)
        .await?
        .into_iter()
        .map(|row| Criterion::try_from(row).map(NewCriterion::from))
        .collect()
}
