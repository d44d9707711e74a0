//! Deletes what has been kept for as long as it may be.

use object_store::{ObjectStoreExt, path::Path};
use std::time::Duration;
use web::Site;

/// Every ten minutes, for ever.
pub async fn run(site: Site) {
    loop {
        tokio::time::sleep(Duration::from_secs(600)).await;
        sweep(&site).await;
        site.limits.tidy();
    }
}

async fn sweep(site: &Site) {
    let keys = match site.backend.store.delete_outlived(site.backend.now()).await {
        Ok(keys) => keys,
        Err(error) => {
            tracing::warn!(%error, "what has outlived its time could not be deleted");
            return;
        }
    };
    for key in keys {
        if let Err(error) = site.media.delete(&Path::from(key)).await {
            tracing::warn!(%error, "the bytes of a deleted draft's picture are still there");
        }
    }
}
