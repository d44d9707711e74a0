//! What nominators wrote, together with every name that must be covered in it. Neither library, owner, link,
//! source nor credit is here: only as names to cover.

use super::{
    around::{Around, Whose},
    assignments::before_the_jury,
};
use crate::{
    Result, Store, StoreError,
    entity::{media, metric, nomination, nomination_link, organisation, picture},
    nominations::{facts, links_of, picture_files::widths, quotes_of, rules_of, videos::videos_of},
};
use domain::{
    ids::{CategoryId, NominationId, PictureId, VideoId},
    language::{ContentLanguage, Localised},
    libraries::Serves,
    nominations::{
        AiHelp, Asked, Kind, KnownNames, LinkNews, LinkText, MetricText, PageKind, Platform, Question,
        QuoteText, Team, VideoKind, recognise, site_name,
    },
    time::Timestamp,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect,
};
use std::collections::BTreeMap;

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
    pub kind: Kind,
    pub team: Option<Team>,
    pub ai_help: Option<AiHelp>,
    /// How many people the library serves, as a class that fits many libraries.
    pub serves: Option<Serves>,
    /// What is not blank and [`Question::is_for_jury`], in the order of the form; without the title.
    pub answers: Vec<(Question, AnswerForJury)>,
    /// What the category asks of its own, and what was answered.
    pub own: Vec<(Localised, String)>,
    pub metrics: Vec<MetricText>,
    pub links: Vec<LinkForJury>,
    pub quotes: Vec<QuoteText>,
    pub pictures: Vec<PictureForJury>,
    pub videos: Vec<VideoForJury>,
    pub names: KnownNames,
}

/// An answer on its way to the jury.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerForJury {
    Text(String),
    /// An organiser keeps it from the jury; its text is not carried along.
    Withheld,
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
    /// Widths of the smaller copies, smallest first.
    pub widths: Vec<u32>,
    /// Each copy is there as WebP too.
    pub webp: bool,
}

/// A video that may be shown to the jury.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VideoForJury {
    pub id: VideoId,
    pub kind: VideoKind,
    pub size_bytes: u64,
    pub alt: String,
    pub has_captions: bool,
    pub has_poster: bool,
}

/// What is read of a nomination before its juror has declared anything.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct TitleRow {
    pub(super) id: i64,
    pub(super) season_id: i64,
    pub(super) number: Option<i32>,
    category_id: Option<i64>,
    owner_id: Option<i64>,
    organisation_id: Option<i64>,
    library: String,
    title: String,
    names_to_cover: String,
    names_from_desk: String,
    link: String,
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
            .map(MetricText::try_from)
            .filter(|metric| metric.as_ref().map_or(true, |metric| !metric.is_blank()))
            .collect::<Result<_>>()?;
        let links = links_of(&self.db, std::slice::from_ref(&row)).await?.remove(&id.0).unwrap_or_default();
        let quotes = quotes_of(&self.db, &[id.0]).await?.remove(&id.0).unwrap_or_default();
        let text = crate::nominations::text(&row)?;
        let serves = match row.organisation_id {
            Some(library) => organisation::Entity::find_by_id(library)
                .one(&self.db)
                .await?
                .and_then(|library| library.population)
                .and_then(Serves::of),
            None => None,
        };
        let withheld = crate::nominations::withheld(&row)?;
        let answers = text
            .answers()
            .filter(|(question, answer)| {
                question.is_for_jury() && *question != Question::Title && !answer.trim().is_empty()
            })
            .map(|(question, answer)| {
                let kept_back = withheld.contains(&question);
                (
                    question,
                    if kept_back { AnswerForJury::Withheld } else { AnswerForJury::Text(answer.to_owned()) },
                )
            })
            .collect();
        let own = rules_of(&self.db, row.category_id)
            .await?
            .questions(Asked::Sending)
            .filter_map(|question| Some((question.label.clone(), text.own.get(&question.key)?.clone())))
            .filter(|(_, answer)| !answer.trim().is_empty())
            .collect();
        Ok(Some(NominationForJury {
            id,
            own,
            number: head.number,
            category: head.category,
            language: head.title.language,
            title: text.title.clone(),
            kind: text.kind,
            team: text.team,
            ai_help: text.ai_help,
            serves,
            answers,
            metrics,
            links: links_for_jury(self, links).await?,
            quotes,
            pictures: pictures(&self.db, id, now).await?,
            videos: videos(&self.db, id, now).await?,
            names: head.title.names,
        }))
    }
}

impl Store {
    /// The names that would be covered in a nomination, also while it is a draft. Its library is looked up in the register
    /// by its name where it has not been sent.
    pub async fn find_known_names(&self, id: NominationId) -> Result<KnownNames> {
        let mut rows = title_rows(&self.db, &[id.0], Condition::all()).await?;
        for row in rows.iter_mut().filter(|row| row.organisation_id.is_none()) {
            row.organisation_id = organisation::Entity::find()
                .filter(organisation::Column::Name.eq(row.library.trim()))
                .order_by_asc(organisation::Column::Id)
                .one(&self.db)
                .await?
                .map(|found| found.id);
        }
        let around = around_names(&self.db, &rows).await?;
        Ok(names_of(&self.db, &rows, &around).await?.remove(&id.0).unwrap_or_default())
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
            let (width, height, webp) = (file.width, file.height, file.webp);
            let shown =
                |widths| PictureForJury { id: PictureId(row.id), alt: row.alt, width, height, widths, webp };
            Some(widths(file).map(shown))
        })
        .collect()
}

async fn videos(
    db: &impl ConnectionTrait,
    nomination: NominationId,
    now: Timestamp,
) -> Result<Vec<VideoForJury>> {
    let found = videos_of(db, nomination.0).await?;
    Ok(found
        .into_iter()
        .filter(|video| video.facts.may_be_shown_to_jury(now))
        .map(|video| VideoForJury {
            id: video.id,
            kind: video.kind,
            size_bytes: video.size_bytes,
            alt: video.facts.alt,
            has_captions: video.captions.is_some(),
            has_poster: video.poster.is_some(),
        })
        .collect())
}

/// Number, category and title of nominations before the jury, by id.
pub(super) async fn titles(db: &impl ConnectionTrait, ids: &[i64]) -> Result<BTreeMap<i64, Head>> {
    let rows = title_rows(db, ids, before_the_jury()).await?;
    let around = around_names(db, &rows).await?;
    let mut names = names_of(db, &rows, &around).await?;
    rows.into_iter()
        .map(|row| {
            let id = row.id;
            Ok((id, row.head(names.remove(&id).unwrap_or_default())?))
        })
        .collect()
}

async fn around_names(db: &impl ConnectionTrait, rows: &[TitleRow]) -> Result<Around> {
    let whose: Vec<Whose<'_>> = rows.iter().map(TitleRow::whose).collect();
    Around::with_names(db, &whose).await
}

pub(super) async fn title_rows(
    db: &impl ConnectionTrait,
    ids: &[i64],
    which: Condition,
) -> Result<Vec<TitleRow>> {
    Ok(nomination::Entity::find()
        .filter(nomination::Column::Id.is_in(ids.iter().copied()))
        .filter(which)
        .select_only()
        .columns([
            nomination::Column::Id,
            nomination::Column::SeasonId,
            nomination::Column::Number,
            nomination::Column::CategoryId,
            nomination::Column::OwnerId,
            nomination::Column::OrganisationId,
            nomination::Column::Library,
            nomination::Column::Title,
            nomination::Column::NamesToCover,
            nomination::Column::NamesFromDesk,
            nomination::Column::Link,
            nomination::Column::Language,
        ])
        .into_model::<TitleRow>()
        .all(db)
        .await?)
}

/// Whatever would tell whose a nomination is, by its id. `around` holds what names are covered by, or more.
pub(super) async fn names_of(
    db: &impl ConnectionTrait,
    rows: &[TitleRow],
    around: &Around,
) -> Result<BTreeMap<i64, KnownNames>> {
    let mut writers = around.writers(db).await?;
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
    Ok(rows
        .iter()
        .map(|row| {
            let mut places = vec![row.library.clone()];
            if let Some(known) = row.organisation_id.and_then(|id| around.libraries.get(&id)) {
                places.extend([known.name.clone(), known.short_name.clone(), known.municipality.clone()]);
            }
            let owner = row.owner_id.and_then(|id| around.people.get(&id)).map(|it| it.name.clone());
            let people = owner.into_iter().chain(writers.remove(&row.id).unwrap_or_default()).collect();
            let asked = [&row.names_to_cover, &row.names_from_desk]
                .into_iter()
                .flat_map(|names| names.lines())
                .map(|line| line.trim().to_owned())
                .chain(names_in(&row.link))
                .chain(in_links.remove(&row.id).unwrap_or_default())
                .collect();
            (row.id, KnownNames { places, people, asked })
        })
        .collect())
}

impl TitleRow {
    pub(super) fn whose(&self) -> Whose<'_> {
        Whose {
            nomination: self.id,
            owner: self.owner_id,
            library: self.organisation_id,
            typed: &self.library,
        }
    }

    pub(super) fn head(self, names: KnownNames) -> Result<Head> {
        let lacks = |what: &str| StoreError::inconsistent("nomination", self.id, what);
        Ok(Head {
            number: self.number.ok_or_else(|| lacks("submitted without a number"))?,
            category: CategoryId(self.category_id.ok_or_else(|| lacks("submitted without a category"))?),
            title: TitleForJury {
                text: self.title,
                language: self.language.parse().map_err(|_| lacks("unknown language"))?,
                names,
            },
        })
    }
}
