//! What nominators wrote, together with every name that must be covered in it. Neither library, owner, link,
//! source nor credit is here: only as names to cover.

use super::assignments::before_the_jury;
use crate::{
    Result, Store, StoreError,
    entity::{account, media, metric, nomination, organisation, picture},
    nominations::{facts, picture_files::widths},
};
use domain::{
    ids::{CategoryId, NominationId, PictureId},
    language::ContentLanguage,
    nominations::MetricText,
    time::Timestamp,
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
    pub pictures: Vec<PictureForJury>,
    pub names: KnownNames,
}

/// A picture that may be shown to the jury.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureForJury {
    pub id: PictureId,
    pub alt: String,
    pub width: i32,
    pub height: i32,
    /// Widths of the smaller copies, smallest first.
    pub widths: Vec<u32>,
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
    language: String,
}

pub(super) struct Head {
    pub number: i32,
    pub category: CategoryId,
    pub title: TitleForJury,
}

impl Store {
    /// A nomination's texts for whoever may score it: ask [`Store::find_scorecard`] first whether they may. Pictures are
    /// those that may be shown `now`.
    pub async fn find_nomination_for_jury(
        &self,
        id: NominationId,
        now: Timestamp,
    ) -> Result<Option<NominationForJury>> {
        let Some(head) = titles(&self.db, &[id.0]).await?.remove(&id.0) else { return Ok(None) };
        let Some(row) = nomination::Entity::find_by_id(id.0).one(&self.db).await? else { return Ok(None) };
        let metrics = metric::Entity::find()
            .filter(metric::Column::NominationId.eq(id.0))
            .order_by_asc(metric::Column::Position)
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| MetricText {
                what: row.what,
                before: row.before,
                after: row.after,
                period: row.period,
                source: row.source,
            })
            .filter(|metric| !metric.is_blank())
            .collect();
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
            pictures: pictures(&self.db, id, now).await?,
            names: head.title.names,
        }))
    }
}

async fn pictures(
    db: &impl ConnectionTrait,
    nomination: NominationId,
    now: Timestamp,
) -> Result<Vec<PictureForJury>> {
    let mut shown = Vec::new();
    let rows = picture::Entity::find()
        .filter(picture::Column::NominationId.eq(nomination.0))
        .order_by_asc(picture::Column::Position)
        .all(db)
        .await?;
    for row in rows {
        if facts(&row)?.may_be_shown_to_jury(now) {
            shown.push(row);
        }
    }
    let files: BTreeMap<i64, media::Model> = media::Entity::find()
        .filter(media::Column::Id.is_in(shown.iter().map(|row| row.media_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    shown
        .into_iter()
        .filter_map(|row| {
            let file = files.get(&row.media_id)?;
            let (width, height) = (file.width, file.height);
            let shown =
                |widths| PictureForJury { id: PictureId(row.id), alt: row.alt, width, height, widths };
            Some(widths(file).map(shown))
        })
        .collect()
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
    rows.into_iter()
        .map(|row| {
            let id = row.id;
            let organisation = row.organisation_id.and_then(|id| organisations.get(&id));
            let owner = row.owner_id.and_then(|id| owners.get(&id));
            Ok((id, row.head(organisation, owner)?))
        })
        .collect()
}

impl TitleRow {
    fn head(self, organisation: Option<&organisation::Model>, owner: Option<&String>) -> Result<Head> {
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
                    asked: self.names_to_cover.lines().map(|line| line.trim().to_owned()).collect(),
                },
            },
        })
    }
}
