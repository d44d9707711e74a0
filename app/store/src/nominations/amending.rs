//! What is said about a picture or a video after it was sent: its words, its licence, and when its consent ends.

use super::load_held;
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{picture, video},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, NominationId, PictureId, VideoId},
    nominations::{Licence, Stage},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{ActiveValue, ActiveValue::NotSet, ActiveValue::Set, EntityTrait};

/// What is spoken about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Picture(PictureId),
    Video(VideoId),
}

/// What is said. What is not said stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Amendment {
    pub alt: Option<String>,
    pub licence: Option<Option<Licence>>,
    pub consent_ends: Option<Option<Timestamp>>,
}

fn set<T: Into<sea_orm::Value>>(said: Option<T>) -> ActiveValue<T> {
    said.map_or(NotSet, Set)
}

impl Store {
    /// Records what is said about something a standing nomination shows, and logs which of it is new. Whether it was there
    /// to be spoken about.
    pub async fn amend(
        &self,
        nomination: NominationId,
        shown: Shown,
        said: Amendment,
        by: AccountId,
        now: Timestamp,
    ) -> Result<bool> {
        let txn = self.write().await?;
        let found = load_held(&txn, nomination).await?;
        let Some(found) = found.filter(|found| matches!(found.stage, Stage::Submitted { .. })) else {
            return Ok(false);
        };
        let known = match shown {
            Shown::Picture(id) => found.pictures.into_iter().find(|it| it.id == id).map(|it| it.facts),
            Shown::Video(id) => found.videos.into_iter().find(|it| it.id == id).map(|it| it.facts),
        };
        let Some(known) = known else { return Ok(false) };
        let Amendment { alt, licence, consent_ends } = said;
        let alt = alt.filter(|alt| *alt != known.alt);
        let licence = licence.filter(|licence| *licence != known.licence);
        let consent_ends = consent_ends.filter(|end| *end != known.consent_ends);
        let news: Vec<&str> = [
            alt.as_ref().map(|_| "description"),
            licence.map(|_| "licence"),
            consent_ends.map(|_| "end of consent"),
        ]
        .into_iter()
        .flatten()
        .collect();
        if news.is_empty() {
            return Ok(true);
        }
        let licence = licence.map(|licence| licence.map(|licence| licence.as_str().to_owned()));
        let consent_ends = consent_ends.map(|end| end.map(|end| end.0));
        let what = match shown {
            Shown::Picture(id) => {
                let row = picture::ActiveModel {
                    id: Set(id.0),
                    alt: set(alt),
                    licence: set(licence),
                    consent_ends: set(consent_ends),
                    ..Default::default()
                };
                picture::Entity::update(row).exec(&txn).await?;
                format!("picture {id}: {}", news.join(", "))
            }
            Shown::Video(id) => {
                let row = video::ActiveModel {
                    id: Set(id.0),
                    alt: set(alt),
                    licence: set(licence),
                    consent_ends: set(consent_ends),
                    ..Default::default()
                };
                video::Entity::update(row).exec(&txn).await?;
                format!("video {id}: {}", news.join(", "))
            }
        };
        let deed = Deed::new(Act::DescribePicture, by, Subject::of("nomination", nomination.0), what);
        audit::append(&txn, deed.in_season(found.season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(true)
    }
}
