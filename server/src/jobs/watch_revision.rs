//! Notices what other instances on the same database have published.

use std::time::Duration;
use web::Site;

/// Twice a second, for ever: a card that is withdrawn is gone everywhere within a second.
pub async fn run(site: Site) {
    loop {
        tokio::time::sleep(Duration::from_millis(500)).await;
        if let Err(error) = site.refresh_revision().await {
            tracing::warn!(%error, "the public revision could not be read");
        }
    }
}
