//! Nominations as organisers work with them: the list, narrowed and a page at a time, and everything for a spreadsheet.
//! Drafts are counted here and never shown.

use super::{links::gone_among, links_of, quotes_of, stage, submitting::searched, text};
use crate::{
    Result, Store, StoreError,
    entity::{decision, metric, nomination, nomination_link, organisation},
};
use domain::{
    ids::{CategoryId, NominationId, SeasonId},
    nominations::{Alike, Likeness, LinkText, MetricText, NominationText, QuoteText, Stage},
    search::fold,
    time::Timestamp,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, DerivePartialModel, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, Select, Statement,
    sea_query::{Expr, Query, SelectStatement},
};
use std::collections::BTreeMap;

/// Which nominations to show.
#[derive(Clone, Debug, Default)]
pub struct DeskQuery {
    pub state: DeskState,
    pub category: Option<CategoryId>,
    /// Only from libraries there.
    pub place: Option<DeskPlace>,
    /// A part of a title or a library's name.
    pub words: String,
    /// Only those with a higher number.
    pub after: i32,
    pub most: u64,
}

/// A region or a municipality of a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskPlace {
    Region { country: String, name: String },
    Municipality { country: String, name: String },
}

/// What has become of a nomination, as far as a list goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeskState {
    /// Sent and standing.
    #[default]
    Standing,
    /// Of these, what no organiser has found fit to take part.
    Unlooked,
    Withdrawn,
}

impl DeskState {
    pub const ALL: [DeskState; 3] = [Self::Standing, Self::Unlooked, Self::Withdrawn];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Standing => "standing",
            Self::Unlooked => "unlooked",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// A nomination in the organiser's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskNomination {
    pub id: NominationId,
    pub number: i32,
    pub title: String,
    pub library: String,
    pub category: Option<CategoryId>,
    pub sent_at: Timestamp,
    /// The library is in the register.
    pub known: bool,
    /// A page that one of its links leads to is gone.
    pub evidence_gone: bool,
}

/// Something that may be the same initiative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LikelyDuplicate {
    pub id: NominationId,
    pub season: SeasonId,
    pub number: i32,
    pub title: String,
    pub library: String,
    pub alike: Alike,
}

/// A nomination with everything that goes into a spreadsheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportedNomination {
    pub id: NominationId,
    pub stage: Stage,
    pub text: NominationText,
    pub metrics: Vec<MetricText>,
    pub links: Vec<LinkText>,
    pub quotes: Vec<QuoteText>,
    pub isil: String,
    pub municipality: String,
    pub region: String,
    /// Once it is public: `advance` or `decline`.
    pub decision: Option<String>,
    /// Where the facts were found, if its library did not nominate it itself.
    pub source_title: String,
    pub source_link: String,
    /// What the file it came from says beside the form, as JSON; may be empty.
    pub kept: String,
}

/// What the list shows.
#[derive(DerivePartialModel)]
#[sea_orm(entity = "nomination::Entity")]
struct DeskRow {
    id: i64,
    number: Option<i32>,
    title: String,
    library: String,
    link: String,
    category_id: Option<i64>,
    organisation_id: Option<i64>,
    submitted_at: Option<i64>,
}

/// What likeness is judged by.
#[derive(DerivePartialModel)]
#[sea_orm(entity = "nomination::Entity")]
struct LikeRow {
    id: i64,
    season_id: i64,
    number: Option<i32>,
    title: String,
    library: String,
    summary: String,
    link: String,
}

/// Numbers of the libraries in a place.
fn libraries_of(place: &DeskPlace) -> SelectStatement {
    let (column, country, name) = match place {
        DeskPlace::Region { country, name } => (organisation::Column::Region, country, name),
        DeskPlace::Municipality { country, name } => (organisation::Column::Municipality, country, name),
    };
    Query::select()
        .column(organisation::Column::Id)
        .from(organisation::Entity)
        .and_where(organisation::Column::Country.eq(country))
        .and_where(column.eq(name))
        .to_owned()
}

/// Fills in what nominations are searched by that were sent before there was such a column.
pub(crate) async fn fill_search_text(db: &impl ConnectionTrait) -> Result<()> {
    let rows: Vec<(i64, String, String)> = nomination::Entity::find()
        .filter(nomination::Column::SubmittedAt.is_not_null())
        .filter(nomination::Column::SearchText.is_null())
        .select_only()
        .column(nomination::Column::Id)
        .column(nomination::Column::Title)
        .column(nomination::Column::Library)
        .into_tuple()
        .all(db)
        .await?;
    for (id, title, library) in rows {
        nomination::Entity::update_many()
            .col_expr(nomination::Column::SearchText, Expr::value(searched(&title, &library)))
            .filter(nomination::Column::Id.eq(id))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// What the list shows, by number.
fn selected(season: SeasonId, query: &DeskQuery) -> Select<nomination::Entity> {
    let mut select = nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(nomination::Column::Number.gt(query.after))
        .order_by_asc(nomination::Column::Number);
    select = match query.state {
        DeskState::Standing => select.filter(nomination::Column::WithdrawnAt.is_null()),
        DeskState::Unlooked => select
            .filter(nomination::Column::WithdrawnAt.is_null())
            .filter(nomination::Column::FoundFitAt.is_null()),
        DeskState::Withdrawn => select.filter(nomination::Column::WithdrawnAt.is_not_null()),
    };
    if let Some(category) = query.category {
        select = select.filter(nomination::Column::CategoryId.eq(category.0));
    }
    if let Some(place) = &query.place {
        select = select.filter(nomination::Column::OrganisationId.in_subquery(libraries_of(place)));
    }
    // folded words hold letters, digits and blanks alone, so nothing in them means anything to LIKE
    let words = fold(&query.words);
    if !words.is_empty() {
        select = select.filter(nomination::Column::SearchText.contains(&words));
    }
    select
}

impl Store {
    /// How SQLite would find a page of the list. For the test that it looks nothing through that is not on the page.
    pub async fn explain_desk_list(&self, season: SeasonId, query: &DeskQuery) -> Result<Vec<String>> {
        let rows = selected(season, query).limit(query.most).into_partial_model::<DeskRow>();
        let asked = rows.into_statement(DbBackend::Sqlite);
        let sql = format!("EXPLAIN QUERY PLAN {}", asked.sql);
        let values = asked.values.unwrap_or(sea_orm::Values(Vec::new()));
        let explained = Statement::from_sql_and_values(DbBackend::Sqlite, sql, values);
        let rows = self.db.query_all_raw(explained).await?;
        rows.iter().map(|row| Ok(row.try_get::<String>("", "detail")?)).collect()
    }

    /// A page of what was sent, by number.
    pub async fn list_nominations_for_desk(
        &self,
        season: SeasonId,
        query: &DeskQuery,
    ) -> Result<Vec<DeskNomination>> {
        let rows =
            selected(season, query).limit(query.most).into_partial_model::<DeskRow>().all(&self.db).await?;
        let mut links: BTreeMap<i64, Vec<String>> =
            rows.iter().map(|row| (row.id, vec![row.link.clone()])).collect();
        let further: Vec<(i64, String)> = nomination_link::Entity::find()
            .filter(nomination_link::Column::NominationId.is_in(links.keys().copied()))
            .select_only()
            .column(nomination_link::Column::NominationId)
            .column(nomination_link::Column::Address)
            .into_tuple()
            .all(&self.db)
            .await?;
        for (id, address) in further {
            links.entry(id).or_default().push(address);
        }
        let gone = gone_among(&self.db, links.values().flatten().cloned()).await?;
        Ok(rows
            .into_iter()
            .map(|row| DeskNomination {
                id: NominationId(row.id),
                number: row.number.unwrap_or_default(),
                category: row.category_id.map(CategoryId),
                sent_at: Timestamp(row.submitted_at.unwrap_or_default()),
                known: row.organisation_id.is_some(),
                evidence_gone: links
                    .get(&row.id)
                    .is_some_and(|links| links.iter().any(|it| gone.contains(it))),
                title: row.title,
                library: row.library,
            })
            .collect())
    }

    /// What else was sent, in this season or an earlier one, that may be the same initiative; the latest first.
    pub async fn list_likely_duplicates(
        &self,
        of: NominationId,
        like: &Likeness,
    ) -> Result<Vec<LikelyDuplicate>> {
        /// More to choose from is no help.
        const MOST: usize = 5;
        let rows = nomination::Entity::find()
            .filter(nomination::Column::Id.ne(of.0))
            .filter(nomination::Column::SubmittedAt.is_not_null())
            .filter(nomination::Column::WithdrawnAt.is_null())
            .order_by_desc(nomination::Column::Id)
            .into_partial_model::<LikeRow>()
            .all(&self.db)
            .await?;
        Ok(rows
            .into_iter()
            .filter_map(|row| {
                let other = Likeness::of(&row.title, &row.summary, &row.link);
                let alike = like.to(&other)?;
                Some(LikelyDuplicate {
                    id: NominationId(row.id),
                    season: SeasonId(row.season_id),
                    number: row.number.unwrap_or_default(),
                    title: row.title,
                    library: row.library,
                    alike,
                })
            })
            .take(MOST)
            .collect())
    }

    /// Everything that was sent, by number.
    pub async fn list_nominations_for_export(&self, season: SeasonId) -> Result<Vec<ExportedNomination>> {
        let rows = nomination::Entity::find()
            .filter(nomination::Column::SeasonId.eq(season.0))
            .filter(nomination::Column::SubmittedAt.is_not_null())
            .order_by_asc(nomination::Column::Number)
            .all(&self.db)
            .await?;
        let sent = || {
            Query::select()
                .column(nomination::Column::Id)
                .from(nomination::Entity)
                .and_where(nomination::Column::SeasonId.eq(season.0))
                .to_owned()
        };
        let mut metrics: BTreeMap<i64, Vec<MetricText>> = BTreeMap::new();
        for row in metric::Entity::find()
            .filter(metric::Column::NominationId.in_subquery(sent()))
            .order_by_asc(metric::Column::Position)
            .all(&self.db)
            .await?
        {
            metrics.entry(row.nomination_id).or_default().push(MetricText::try_from(row)?);
        }
        let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
        let mut links = links_of(&self.db, &rows).await?;
        let mut quotes = quotes_of(&self.db, &ids).await?;
        let decisions: BTreeMap<i64, String> = decision::Entity::find()
            .filter(decision::Column::PublishedAt.is_not_null())
            .filter(decision::Column::NominationId.in_subquery(sent()))
            .order_by_asc(decision::Column::Id)
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| (row.nomination_id, row.kind))
            .collect();
        let libraries: BTreeMap<i64, organisation::Model> =
            organisation::Entity::find().all(&self.db).await?.into_iter().map(|row| (row.id, row)).collect();
        rows.into_iter()
            .map(|row| {
                let library = row.organisation_id.and_then(|id| libraries.get(&id));
                let of = |part: fn(&organisation::Model) -> String| library.map_or_else(String::new, part);
                Ok::<_, StoreError>(ExportedNomination {
                    id: NominationId(row.id),
                    stage: stage(&row)?,
                    text: text(&row)?,
                    metrics: metrics.remove(&row.id).unwrap_or_default(),
                    links: links.remove(&row.id).unwrap_or_default(),
                    quotes: quotes.remove(&row.id).unwrap_or_default(),
                    isil: of(|library| library.isil.clone().unwrap_or_default()),
                    municipality: of(|library| library.municipality.clone()),
                    region: of(|library| library.region.clone()),
                    decision: decisions.get(&row.id).cloned(),
                    source_title: row.source_title,
                    source_link: row.source_url,
                    kept: row.import_kept,
                })
            })
            .collect()
    }
}
