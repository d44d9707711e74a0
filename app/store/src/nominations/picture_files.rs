//! Where the bytes of pictures are kept: a picture, and smaller copies of it beside it.

use crate::{
    Result, Store, StoreError,
    entity::{media, video},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::NewPicture;
use domain::time::Timestamp;

/// A picture's bytes by the names they are kept under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFile {
    /// The key of the largest.
    pub key: String,
    pub width: u32,
    pub height: u32,
    /// Widths of the smaller copies, smallest first.
    pub widths: Vec<u32>,
    /// Each copy is kept as WebP beside the JPEG; not so for pictures from before that was done.
    pub webp: bool,
}

impl PictureFile {
    /// The key of the smallest copy at least `width` wide, or of the largest there is.
    pub fn key_for(&self, width: u32) -> String {
        match self.widths.iter().find(|&&narrower| narrower >= width) {
            Some(&narrower) => narrower_key(&self.key, narrower),
            None => self.key.clone(),
        }
    }

    /// As [`PictureFile::key_for`], of the copy in WebP, if it is kept.
    pub fn webp_key_for(&self, width: u32) -> Option<String> {
        self.webp.then(|| webp_key(&self.key_for(width)))
    }

    /// Everything that goes when the picture goes.
    pub fn keys(&self) -> Vec<String> {
        keys(&self.key, &self.widths, self.webp)
    }
}

impl NewPicture {
    /// Everything that was put away for it.
    pub fn keys(&self) -> Vec<String> {
        keys(&self.key, &self.widths, self.webp)
    }
}

fn keys(key: &str, widths: &[u32], webp: bool) -> Vec<String> {
    let narrower = widths.iter().map(|&width| narrower_key(key, width));
    let mut keys: Vec<String> = std::iter::once(key.to_owned()).chain(narrower).collect();
    if webp {
        keys.extend(keys.iter().map(|key| webp_key(key)).collect::<Vec<_>>());
    }
    keys
}

/// `pictures/a-480.webp` for `pictures/a-480.jpg`.
pub fn webp_key(key: &str) -> String {
    format!("{}.webp", key.rsplit_once('.').map_or(key, |(name, _)| name))
}

/// `pictures/a-480.jpg` for `pictures/a.jpg`.
pub fn narrower_key(key: &str, width: u32) -> String {
    match key.rsplit_once('.') {
        Some((name, ending)) => format!("{name}-{width}.{ending}"),
        None => format!("{key}-{width}"),
    }
}

impl TryFrom<&media::Model> for PictureFile {
    type Error = StoreError;

    fn try_from(row: &media::Model) -> Result<Self> {
        let side = |pixels: i32| {
            u32::try_from(pixels)
                .map_err(|_| StoreError::inconsistent("media", row.id, "a side below nothing"))
        };
        Ok(Self {
            key: row.key.clone(),
            width: side(row.width)?,
            height: side(row.height)?,
            widths: widths(row)?,
            webp: row.webp,
        })
    }
}

pub(crate) fn widths(row: &media::Model) -> Result<Vec<u32>> {
    row.widths
        .split(',')
        .filter(|width| !width.is_empty())
        .map(|width| {
            width.parse().map_err(|_| StoreError::inconsistent("media", row.id, "a width of no pixels"))
        })
        .collect()
}

/// Everything that goes when the row goes.
pub(crate) fn keys_of(row: &media::Model) -> Result<Vec<String>> {
    Ok(PictureFile::try_from(row)?.keys())
}

pub(super) async fn insert(db: &impl ConnectionTrait, new: NewPicture, now: Timestamp) -> Result<i64> {
    let row = media::ActiveModel {
        key: Set(new.key),
        sha256: Set(new.sha256),
        width: Set(i32::try_from(new.width).unwrap_or(i32::MAX)),
        height: Set(i32::try_from(new.height).unwrap_or(i32::MAX)),
        size_bytes: Set(i64::try_from(new.size_bytes).unwrap_or(i64::MAX)),
        widths: Set(new.widths.iter().map(u32::to_string).collect::<Vec<_>>().join(",")),
        webp: Set(new.webp),
        created_at: Set(now.0),
        ..Default::default()
    };
    Ok(media::Entity::insert(row).exec(db).await?.last_insert_id)
}

/// Takes the row out and gives the keys of its bytes.
pub(super) async fn delete(db: &impl ConnectionTrait, id: i64) -> Result<Vec<String>> {
    let row = media::Entity::find_by_id(id).one(db).await?;
    media::Entity::delete_by_id(id).exec(db).await?;
    row.as_ref().map_or_else(|| Ok(Vec::new()), keys_of)
}

impl Store {
    /// The key of everything a row names. Whatever else lies among the pictures and videos was left behind.
    pub async fn list_media_keys(&self) -> Result<Vec<String>> {
        let rows = media::Entity::find().all(&self.db).await?;
        let mut keys = rows.iter().map(keys_of).collect::<Result<Vec<_>>>()?.concat();
        let videos: Vec<String> = video::Entity::find()
            .filter(video::Column::Key.is_not_null())
            .select_only()
            .column(video::Column::Key)
            .into_tuple()
            .all(&self.db)
            .await?;
        keys.extend(videos);
        Ok(keys)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_copy_that_is_large_enough_is_taken() {
        let mut file = PictureFile {
            key: "pictures/a.jpg".into(),
            width: 1600,
            height: 900,
            widths: vec![480, 960],
            webp: false,
        };
        for (asked, key) in [
            (1, "pictures/a-480.jpg"),
            (480, "pictures/a-480.jpg"),
            (481, "pictures/a-960.jpg"),
            (1600, "pictures/a.jpg"),
            (9999, "pictures/a.jpg"),
        ] {
            assert_eq!(file.key_for(asked), key, "{asked}");
        }
        assert_eq!(file.keys(), ["pictures/a.jpg", "pictures/a-480.jpg", "pictures/a-960.jpg"]);
        assert_eq!(file.webp_key_for(480), None);
        file.webp = true;
        assert_eq!(file.webp_key_for(480).as_deref(), Some("pictures/a-480.webp"));
        assert_eq!(file.keys()[3..], ["pictures/a.webp", "pictures/a-480.webp", "pictures/a-960.webp"]);
        // a picture from before there were copies
        file.widths.clear();
        assert_eq!(file.key_for(480), "pictures/a.jpg");
    }
}
