//! Builds the running parts from a configuration. Tests call the same function.

use crate::{config::Config, provider::OpenId, router};
use anyhow::{Context, Result};
use axum::Router;
use domain::time::Timestamp;
use islands::request::{Backend, Clock, Entropy};
use object_store::local::LocalFileSystem;
use std::{
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};
use store::Store;
use web::{IdentityProvider, Site, SiteParts, render_markdown};

/// The site and the way into it.
pub struct App {
    pub site: Site,
    pub router: Router,
}

/// The machine's own clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that looks at the machine's clock")]
    fn now(&self) -> Timestamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}

/// The operating system's randomness.
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for chance")]
    fn fill(&self, bytes: &mut [u8]) {
        rand::RngCore::fill_bytes(&mut rand::rng(), bytes);
    }
}

/// Opens the database and builds the site with the real clock and real chance.
pub async fn boot(config: &Config) -> Result<App> {
    boot_with(config, Arc::new(SystemClock), Arc::new(SystemEntropy)).await
}

/// The folder pictures are kept in, made where it is not there yet.
pub fn open_media(config: &Config) -> Result<LocalFileSystem> {
    let media = config.media_dir();
    std::fs::create_dir_all(&media).with_context(|| format!("making {}", media.display()))?;
    LocalFileSystem::new_with_prefix(&media).context("opening the media folder")
}

/// As [`boot`], with a clock and chance of the caller's own.
pub async fn boot_with(config: &Config, clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>) -> Result<App> {
    let store = Store::open(&config.database()).await.context("opening the database")?;
    let media = open_media(config)?;
    let provider = OpenId::from_config(config)?;
    let site = Site::new(SiteParts {
        backend: Backend { store, clock, entropy, render_markdown },
        base_url: config.base_url(),
        media: Arc::new(media),
        picture_max_bytes: config.picture_max_mib * 1024 * 1024,
        security_contact: config.security_contact.clone(),
        accessibility_statement: config.accessibility_statement.clone(),
        identity_provider: provider.map(|provider| Arc::new(provider) as Arc<dyn IdentityProvider>),
    });
    site.refresh_revision().await.context("reading the database")?;
    let router = router::router(&site, config);
    Ok(App { site, router })
}
