//! Pictures and videos as bytes: taken in, kept in several sizes, served, covered, and swept up when nobody names them.

mod copies;
mod ingest;
mod range;
mod retouch;
mod served;
mod sweep;
mod video;

pub use copies::{Copies, write};
pub use ingest::{IngestRefusal, decode, ingest};
pub use retouch::{retouch, writing};
pub use served::{Encoding, Width, bytes, copy, image, srcset, webp_source};
pub use sweep::{missing, sweep};
pub use video::{broken_off, take_in, video};

use crate::{error::PageError, error::PageResult, site::Site};
use object_store::{ObjectStoreExt, PutPayload, path::Path as Key};
use sha2::{Digest, Sha256};
use store::nominations::{NewPicture, narrower_key, webp_key};

/// Does something hungry with a picture off the event loop, when it is its turn. `None` where the work broke off:
/// decoders of files from strangers are not trusted to be without faults.
pub async fn work<T: Send + 'static>(
    site: &Site,
    job: impl FnOnce() -> T + Send + 'static,
) -> PageResult<Option<T>> {
    let place = site.picture_work.acquire().await.map_err(|error| PageError::Internal(error.to_string()))?;
    let done = tokio::task::spawn_blocking(job).await;
    drop(place);
    Ok(done.inspect_err(|error| tracing::warn!(%error, "a picture could not be worked on")).ok())
}

/// Puts copies away under names of ours; the row that names them is recorded next. What is put away and never named is
/// swept up after a day.
pub async fn keep(site: &Site, copies: Copies) -> PageResult<NewPicture> {
    let key = format!("pictures/{}.jpg", site.backend.secret());
    let new = NewPicture {
        sha256: Sha256::digest(&copies.largest.jpeg).iter().map(|byte| format!("{byte:02x}")).collect(),
        width: copies.largest.width,
        height: copies.largest.height,
        size_bytes: copies.largest.jpeg.len(),
        widths: copies.narrower.iter().map(|copy| copy.width).collect(),
        webp: true,
        key,
    };
    let narrower = copies.narrower.into_iter().map(|copy| (narrower_key(&new.key, copy.width), copy));
    for (key, copy) in narrower.chain([(new.key.clone(), copies.largest)]) {
        for (key, bytes) in [(webp_key(&key), copy.webp), (key, copy.jpeg)] {
            let put = site.media.put(&Key::from(key), PutPayload::from(bytes)).await;
            put.map_err(|error| PageError::Internal(error.to_string()))?;
        }
    }
    Ok(new)
}

/// Deletes bytes that no row names any more. What cannot be deleted now is swept up later.
pub async fn forget(site: &Site, keys: Vec<String>) {
    for key in keys {
        match site.media.delete(&Key::from(key)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
            Err(error) => tracing::warn!(%error, "the bytes of a picture that is gone are still there"),
        }
    }
}
