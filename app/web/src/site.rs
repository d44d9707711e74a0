//! What every handler shares.

use crate::{
    accounts::provider::IdentityProvider,
    cache::PageCache,
    concepts::{Press, Stocks},
    jury::Analyses,
    limits::Limits,
    live::Live,
    voting::Papers,
};
use domain::seasons::Season;
use islands::request::Backend;
use object_store::ObjectStore;
use std::{
    ops::Deref,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicI64, Ordering},
    },
};

/// How many videos may come in at once: each holds some fifteen mebibytes.
const VIDEOS_AT_ONCE: usize = 4;

/// The parts a [`Site`] is made of.
pub struct SiteParts {
    pub backend: Backend,
    /// Scheme, host and port that links in mails and QR codes begin with; no slash at the end.
    pub base_url: String,
    pub media: Arc<dyn ObjectStore>,
    /// The largest picture that is read, in bytes.
    pub picture_max_bytes: usize,
    /// Where those who find a hole write to: a `mailto:` or `https:` address.
    pub security_contact: Option<String>,
    /// Where the national accessibility statement stands, if elsewhere.
    pub accessibility_statement: Option<String>,
    /// Who else knows who people are, if anybody.
    pub identity_provider: Option<Arc<dyn IdentityProvider>>,
}

/// The running site; cheap to clone.
#[derive(Clone)]
pub struct Site(Arc<Inner>);

pub struct Inner {
    pub backend: Backend,
    pub base_url: String,
    pub media: Arc<dyn ObjectStore>,
    pub picture_max_bytes: usize,
    pub security_contact: Option<String>,
    pub accessibility_statement: Option<String>,
    pub identity_provider: Option<Arc<dyn IdentityProvider>>,
    pub limits: Limits,
    pub pages: PageCache,
    pub live: Live,
    /// The ballot papers people are looking at.
    pub papers: Papers,
    /// Decoding pictures takes memory; only so many at a time.
    pub picture_work: tokio::sync::Semaphore,
    /// What the jury's marks amounted to when they were looked at last.
    pub analyses: Analyses,
    /// The catalogue as it stands.
    pub stocks: Stocks,
    /// Prints the catalogue, one thing at a time.
    pub press: Press,
    /// Videos that come in at the same time; others wait for their turn.
    pub video_work: tokio::sync::Semaphore,
    revision: AtomicI64,
    /// The newest season, as it was at a revision.
    season: Mutex<Option<(i64, Option<Season>)>>,
}

impl Deref for Site {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Site {
    pub fn new(parts: SiteParts) -> Self {
        Self(Arc::new(Inner {
            limits: Limits::new(&parts.backend.clock),
            backend: parts.backend,
            base_url: parts.base_url,
            media: parts.media,
            picture_max_bytes: parts.picture_max_bytes,
            security_contact: parts.security_contact,
            accessibility_statement: parts.accessibility_statement,
            identity_provider: parts.identity_provider,
            pages: PageCache::new(),
            live: Live::new(),
            papers: Papers::new(),
            picture_work: tokio::sync::Semaphore::new(1),
            analyses: Analyses::new(),
            stocks: Stocks::new(),
            press: Press::new(),
            video_work: tokio::sync::Semaphore::new(VIDEOS_AT_ONCE),
            revision: AtomicI64::new(-1),
            season: Mutex::new(None),
        }))
    }

    /// The last known revision of everything public.
    pub fn revision(&self) -> i64 {
        self.revision.load(Ordering::Acquire)
    }

    /// The newest season as the hall may know it: asked of the database once for everything public that has changed.
    pub async fn season_of_the_hall(&self) -> Result<Option<Season>, store::StoreError> {
        let revision = self.revision();
        let kept = self.season.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((at, season)) = kept
            && at == revision
        {
            return Ok(season);
        }
        let season = self.backend.store.booth().find_current_season().await?;
        *self.season.lock().unwrap_or_else(PoisonError::into_inner) = Some((revision, season.clone()));
        Ok(season)
    }

    /// Looks whether anything public has changed; called after every write here, and on a timer because other
    /// instances write too.
    pub async fn refresh_revision(&self) -> Result<(), store::StoreError> {
        let revision = self.backend.store.booth().public_revision().await?;
        self.revision.store(revision, Ordering::Release);
        Ok(())
    }
}
