//! What nominators wrote, together with every name that must be covered in it. Neither library, owner, link,
//! source nor credit is here: only as names to cover.

use super::assignments::before_the_jury;
use crate::{
    Result, Store, StoreError,
    entity::{account, media, metric, nomination, nomination_link, organisation, picture},
    nominations::{links_of, quotes_of},
};
use domain::{
    ids::{CategoryId, NominationId, PictureId},
    language::ContentLanguage,
    nominations::{
        LinkNews, LinkText, MetricText, PageKind, PictureFacts, Platform, QuoteText, recognise, site_name,
    },
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;

/// Names that would tell a juror whose nomination it is. Never shown, only looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownNames {
    /// The library as the nominator and the register spell it, and its municipality.
    pub places: Vec<String>,
    /// Whoever sent the nomination.
    pub people: Vec<String>,
    /// What the nominator asked to have covered.
    pub asked: Vec<String>,
}

/// A title still to be blinded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitleForJury {
    pub text: String,
    pub language: ContentLanguage,
    pub names: KnownNames,
}

/// Everything a juror may see of a nomination, still to be blinded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NominationForJury {
    pub id: NominationId,
    pub number: i32,
    pub category: CategoryId,
    pub language: ContentLanguage,
    pub title: String,
    pub summary: String,
    pub what_was_done: String,
    pub why_it_worked: String,
    pub target_group: String,
    pub goal: String,
    pub effort: String,
    pub metrics: Vec<MetricText>,
    pub links: Vec<LinkForJury>,
    pub quotes: Vec<QuoteText>,
    pub pictures: Vec<PictureForJury>,
    pub names: KnownNames,
}

/// What a link leads to, without saying where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkForJury {
    /// `None` where it is no address on the web.
    pub leads_to: Option<(Platform, PageKind)>,
    pub note: String,
    /// Its final address is left out.
    pub news: LinkNews,
}

/// A picture that may be shown to the jury.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureForJury {
    pub id: PictureId,
    pub alt: String,
    pub width: i32,
    pub height: i32,
}

/// What is read of a nomination before its juror has declared anything.
#[derive(Clone, Debug, FromQueryResult)]
struct TitleRow {
    id: i64,
    number: Option<i32>,
    category_id: Option<i64>,
    owner_id: Option<i64>,
    organisation_id: Option<i64>,
    library: String,
    title: String,
    names_to_cover: String,
    link: String,
    language: String,
}

pub(super) struct Head {
    pub number: i32,
    pub category: CategoryId,
    pub title: TitleForJury,
}

impl Store {
    /// A nomination's texts for whoever may score it: ask [`Store::find_scorecard`] first whether they may.
    pub async fn find_nomination_for_jury(&self, id: NominationId) -> Result<Option<NominationForJury>> {
        let Some(head) = titles(&self.db, &[id.0]).await?.remove(&id.0) else { return Ok(None) };
        let Some(row) = nomination::Entity::find_by_id(id.0).one(&self.db).await? else { return Ok(None) };
        let metrics = metric::Entity::find()
            .filter(metric::Column::NominationId.eq(id.0))
            .order_by_asc(metric::Column::Position)
            .all(&self.db)
            .await?
            .into_iter()
            .map(MetricText::try_from)
            .filter(|metric| metric.as_ref().map_or(true, |metric| !metric.is_blank()))
            .collect::<Result<_>>()?;
        let links = links_of(&self.db, std::slice::from_ref(&row)).await?.remove(&id.0).unwrap_or_default();
        let quotes = quotes_of(&self.db, &[id.0]).await?.remove(&id.0).unwrap_or_default();
        Ok(Some(NominationForJury {
            id,
            number: head.number,
            category: head.category,
            language: head.title.language,
            title: row.title,
            summary: row.summary,
            what_was_done: row.what_was_done,
            why_it_worked: row.why_it_worked,
            target_group: row.target_group,
            goal: row.goal,
            effort: row.effort,
            metrics,
            links: links_for_jury(self, links).await?,
            quotes,
            pictures: pictures(&self.db, id).await?,
            names: head.title.names,
        }))
    }
}

async fn links_for_jury(store: &Store, links: Vec<LinkText>) -> Result<Vec<LinkForJury>> {
    let mut news = store.link_news(links.iter().map(|link| link.address.clone())).await?;
    Ok(links
        .into_iter()
        .map(|link| LinkForJury {
            leads_to: recognise(&link.address).map(|found| (found.platform, found.kind)),
            news: LinkNews { final_address: String::new(), ..news.remove(&link.address).unwrap_or_default() },
            note: link.note,
        })
        .collect())
}

/// Names that stand in an address: whose account it is, and whose site. A name that is only a kind of place is none.
fn names_in(address: &str) -> Vec<String> {
    let Some(found) = recognise(address) else { return Vec::new() };
    let site = site_name(address);
    // on a host that many share, its name is nobody's
    let own = site.as_deref().filter(|_| found.platform == Platform::Website);
    let label = own.and_then(|site| site.rsplit('.').nth(1)).map(str::to_owned);
    [found.handle, site, label]
        .into_iter()
        .flatten()
        .filter(|name| {
            name.len() > 3 && !["bibliotek", "library", "libraries", "folkebib"].contains(&&**name)
        })
        .collect()
}

async fn pictures(db: &impl ConnectionTrait, nomination: NominationId) -> Result<Vec<PictureForJury>> {
    let mut shown = Vec::new();
    let rows = picture::Entity::find()
        .filter(picture::Column::NominationId.eq(nomination.0))
        .order_by_asc(picture::Column::Position)
        .all(db)
        .await?;
    for row in rows {
        if facts(&row)?.may_be_shown_to_jury() {
            shown.push(row);
        }
    }
    let sizes: BTreeMap<i64, (i32, i32)> = media::Entity::find()
        .filter(media::Column::Id.is_in(shown.iter().map(|row| row.media_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, (row.width, row.height)))
        .collect();
    Ok(shown
        .into_iter()
        .map(|row| {
            let (width, height) = sizes.get(&row.media_id).copied().unwrap_or_default();
            PictureForJury { id: PictureId(row.id), alt: row.alt, width, height }
        })
        .collect())
}

pub(super) fn facts(row: &picture::Model) -> Result<PictureFacts> {
    let unknown = |what: &str| StoreError::inconsistent("picture", row.id, what);
    Ok(PictureFacts {
        alt: row.alt.clone(),
        credit: row.credit.clone(),
        visible: row.visible.parse().map_err(|_| unknown("who is visible"))?,
        basis: row.basis.as_deref().map(str::parse).transpose().map_err(|_| unknown("unknown basis"))?,
    })
}

/// Number, category and title of nominations before the jury, by id.
pub(super) async fn titles(db: &impl ConnectionTrait, ids: &[i64]) -> Result<BTreeMap<i64, Head>> {
    let rows = nomination::Entity::find()
        .filter(nomination::Column::Id.is_in(ids.iter().copied()))
        .filter(before_the_jury())
        .select_only()
        .columns([
            nomination::Column::Id,
            nomination::Column::Number,
            nomination::Column::CategoryId,
            nomination::Column::OwnerId,
            nomination::Column::OrganisationId,
            nomination::Column::Library,
            nomination::Column::Title,
            nomination::Column::NamesToCover,
            nomination::Column::Link,
            nomination::Column::Language,
        ])
        .into_model::<TitleRow>()
        .all(db)
        .await?;
    let organisations: BTreeMap<i64, organisation::Model> = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(rows.iter().filter_map(|row| row.organisation_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let owners: BTreeMap<i64, String> = account::Entity::find()
        .filter(account::Column::Id.is_in(rows.iter().filter_map(|row| row.owner_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    let mut in_links: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for (id, address) in nomination_link::Entity::find()
        .filter(nomination_link::Column::NominationId.is_in(rows.iter().map(|row| row.id)))
        .select_only()
        .columns([nomination_link::Column::NominationId, nomination_link::Column::Address])
        .into_tuple::<(i64, String)>()
        .all(db)
        .await?
    {
        in_links.entry(id).or_default().extend(names_in(&address));
    }
    rows.into_iter()
        .map(|row| {
            let id = row.id;
            let in_links = in_links.remove(&id).unwrap_or_default();
            let organisation = row.organisation_id.and_then(|id| organisations.get(&id));
            let owner = row.owner_id.and_then(|id| owners.get(&id));
            Ok((id, row.head(organisation, owner, in_links)?))
        })
        .collect()
}

impl TitleRow {
    fn head(
        self,
        organisation: Option<&organisation::Model>,
        owner: Option<&String>,
        in_links: Vec<String>,
    ) -> Result<Head> {
        let lacks = |what: &str| StoreError::inconsistent("nomination", self.id, what);
        let mut places = vec![self.library];
        if let Some(organisation) = organisation {
            places.extend([
                organisation.name.clone(),
                organisation.short_name.clone(),
                organisation.municipality.clone(),
            ]);
        }
        Ok(Head {
            number: self.number.ok_or_else(|| lacks("submitted without a number"))?,
            category: CategoryId(self.category_id.ok_or_else(|| lacks("submitted without a category"))?),
            title: TitleForJury {
                text: self.title,
                language: self.language.parse().map_err(|_| lacks("unknown language"))?,
                names: KnownNames {
                    places,
                    people: owner.into_iter().cloned().collect(),
                    asked: self
                        .names_to_cover
                        .lines()
                        .map(|line| line.trim().to_owned())
                        .chain(names_in(&self.link))
                        .chain(in_links)
                        .collect(),
                },
            },
        })
    }
}
