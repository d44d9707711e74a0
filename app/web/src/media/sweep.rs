//! Bytes and rows are written one after the other. Whatever ended in between is found here.

use crate::site::Site;
use domain::time::{Span, Timestamp};
use futures::TryStreamExt;
use object_store::{ObjectStore, ObjectStoreExt, path::Path as Key};
use std::collections::BTreeSet;
use store::Store;

/// How long bytes may lie without a row that names them: far longer than any upload takes.
const GRACE: Span = Span::days(1);

/// Folders in which bytes are kept.
const FOLDERS: [&str; 2] = ["pictures", "videos"];

/// Deletes bytes among the pictures and videos that no row has named for a day. How many files they were.
pub async fn sweep(site: &Site) -> Result<usize, String> {
    let before = site.backend.now() - GRACE;
    // first what lies there, then who names it: what is put away meanwhile is not looked at
    let mut lying = Vec::new();
    for folder in FOLDERS {
        let there: Vec<_> = site
            .media
            .list(Some(&Key::from(folder)))
            .try_collect()
            .await
            .map_err(|error| error.to_string())?;
        lying.extend(there);
    }
    let named = site.backend.store.list_media_keys().await.map_err(|error| error.to_string())?;
    let named: BTreeSet<String> = named.into_iter().collect();
    let mut swept = 0;
    for file in lying {
        let put_at = Timestamp(file.last_modified.timestamp_millis());
        if put_at < before && !named.contains(file.location.as_ref()) {
            site.media.delete(&file.location).await.map_err(|error| error.to_string())?;
            swept += 1;
        }
    }
    Ok(swept)
}

/// The keys of pictures and videos that a row names and nobody finds.
pub async fn missing(store: &Store, media: &dyn ObjectStore) -> Result<Vec<String>, String> {
    let mut missing = Vec::new();
    for key in store.list_media_keys().await.map_err(|error| error.to_string())? {
        match media.head(&Key::from(key.as_str())).await {
            Ok(_) => {}
            Err(object_store::Error::NotFound { .. }) => missing.push(key),
            Err(error) => return Err(error.to_string()),
        }
    }
    Ok(missing)
}
