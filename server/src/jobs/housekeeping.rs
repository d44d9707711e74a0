//! Deletes what has been kept for as long as it may be, and sweeps up what was left behind.

use object_store::{ObjectStoreExt, path::Path as Key};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};
use web::{Site, sweep_pictures};

/// Every ten minutes, for ever. `media` is the folder pictures are kept in.
pub async fn run(site: Site, media: PathBuf) {
    loop {
        tokio::time::sleep(Duration::from_secs(600)).await;
        sweep(&site).await;
        sweep_uploads(&site, &media).await;
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
        if let Err(error) = site.media.delete(&Key::from(key)).await {
            tracing::warn!(%error, "the bytes of a deleted draft's picture are still there");
        }
    }
}

/// Pictures and videos that were put away and never named, and files that were not even put away to the end: somebody pulled the plug.
pub async fn sweep_uploads(site: &Site, media: &Path) {
    match sweep_pictures(site).await {
        Ok(0) => {}
        Ok(swept) => tracing::info!(swept, "pictures that nobody named are deleted"),
        Err(error) => tracing::warn!(error, "pictures that nobody names could not be swept up"),
    }
    for folder in ["pictures", "videos"] {
        if let Err(error) = sweep_begun(site, &media.join(folder)).await {
            tracing::warn!(%error, "files that were begun could not be swept up");
        }
    }
}

/// The store writes into `name#1` and renames it; a name like that a day later is nobody's, and the store does not list it.
async fn sweep_begun(site: &Site, folder: &Path) -> std::io::Result<()> {
    let mut files = match tokio::fs::read_dir(folder).await {
        Ok(files) => files,
        // no picture has come yet
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    while let Some(file) = files.next_entry().await? {
        let begun = file.file_name().to_string_lossy().contains('#');
        let Ok(written) = file.metadata().await?.modified() else { continue };
        let written = written.duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_millis();
        let day_ago = (site.backend.now() - domain::time::Span::days(1)).0;
        if begun && i64::try_from(written).is_ok_and(|written| written < day_ago) {
            tokio::fs::remove_file(file.path()).await?;
        }
    }
    Ok(())
}
