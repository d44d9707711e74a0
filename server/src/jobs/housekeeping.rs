//! Forgets what has expired.

use std::time::Duration;
use web::Site;

/// Every ten minutes, for ever.
pub async fn run(site: Site) {
    loop {
        tokio::time::sleep(Duration::from_secs(600)).await;
        if let Err(error) = site.backend.store.delete_expired(site.backend.now()).await {
            tracing::warn!(%error, "expired sessions could not be deleted");
        }
    }
}
