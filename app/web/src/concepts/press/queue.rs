//! One press, a short queue in front of it, and what came off it lately.

use super::words::Found;
use crate::{
    error::{PageError, PageResult},
    messages::Tr,
    site::Site,
};
use axum::body::Bytes;
use domain::time::{Span, Timestamp};
use press::PressError;
use quick_cache::{Weighter, sync::Cache};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// How many may be printed or wait for it at the same time; whoever comes then is asked to come again.
const PLACES: usize = 5;
/// How much that was printed is kept, in bytes.
const KEPT_BYTES: u64 = 48 << 20;
/// How many things of the usual size that is.
const KEPT: usize = 200;
/// How long what was printed is used without looking whether it is still the same, if nothing public changes.
const LIFETIME: Span = Span::minutes(1);

/// The press of the house.
pub struct Press {
    kept: Cache<String, Arc<Printed>, Weight>,
    places: Arc<Semaphore>,
    press: Arc<Semaphore>,
}

/// Something printed.
pub struct Printed {
    revision: i64,
    until: Timestamp,
    /// Of everything it was printed from.
    digest: String,
    /// The same for the same bytes.
    pub tag: String,
    pub bytes: Bytes,
}

#[derive(Clone)]
struct Weight;

impl Weighter<String, Arc<Printed>> for Weight {
    fn weight(&self, key: &String, printed: &Arc<Printed>) -> u64 {
        (key.len() + printed.bytes.len()) as u64
    }
}

impl Press {
    pub fn new() -> Self {
        Self {
            kept: Cache::with_weighter(KEPT, KEPT_BYTES, Weight),
            places: Arc::new(Semaphore::new(PLACES)),
            press: Arc::new(Semaphore::new(1)),
        }
    }

    fn find(&self, key: &str, revision: i64, now: Timestamp) -> Option<Arc<Printed>> {
        self.kept.get(key).filter(|printed| printed.revision == revision && now < printed.until)
    }
}

type Work = dyn FnOnce(&str) -> Result<Vec<u8>, PressError> + Send;

/// What is to be printed, and how, given the site's own address. Blocking.
pub struct Job {
    /// The same for the same words and pictures.
    from: String,
    /// When something of it may no longer be shown.
    ends: Option<Timestamp>,
    work: Box<Work>,
}

impl Job {
    /// Concepts.
    pub fn new(
        t: Tr,
        found: Vec<Found>,
        work: impl FnOnce(Tr, &str, &[Found]) -> Result<Vec<u8>, PressError> + Send + 'static,
    ) -> Self {
        Self {
            from: digest(found.iter().map(Found::fingerprint)),
            ends: found.iter().filter_map(Found::ends).min(),
            work: Box::new(move |base| work(t, base, &found)),
        }
    }

    /// Something that is printed from `words` and from nothing else.
    pub fn from_words(
        words: &str,
        work: impl FnOnce(&str) -> Result<Vec<u8>, PressError> + Send + 'static,
    ) -> Self {
        Self { from: digest([words]), ends: None, work: Box::new(work) }
    }
}

/// What was printed under `key`, or comes off the press now. `read` gathers what it is printed from.
///
/// [`PageError::Busy`] where too many wait already.
pub async fn printed<F>(site: &Site, key: String, read: impl FnOnce() -> F) -> PageResult<Arc<Printed>>
where
    F: Future<Output = PageResult<Job>>,
{
    let press = &site.press;
    let failed = |error: String| PageError::Internal(error);
    if let Some(printed) = press.find(&key, site.revision(), site.backend.now()) {
        return Ok(printed);
    }
    let place = Arc::clone(&press.places).try_acquire_owned().map_err(|_| PageError::Busy)?;
    let turn = Arc::clone(&press.press).acquire_owned().await.map_err(|error| failed(error.to_string()))?;
    // asked for before anything is read, so that what is kept is never older than it says
    let (revision, now) = (site.revision(), site.backend.now());
    if let Some(printed) = press.find(&key, revision, now) {
        return Ok(printed);
    }
    let job = read().await?;
    let until = job.ends.map_or(now + LIFETIME, |ends| ends.min(now + LIFETIME));
    let from = job.from;
    let before = press.kept.get(&key).filter(|printed| printed.digest == from);
    let (tag, bytes) = match before {
        Some(printed) => (printed.tag.clone(), printed.bytes.clone()),
        None => {
            let base = site.base_url.clone();
            let made = tokio::task::spawn_blocking(move || {
                // held until the work is done, even if nobody waits for it any more
                let _held = (place, turn);
                let bytes = (job.work)(&base)?;
                Ok::<_, PressError>((digest([&bytes]), Bytes::from(bytes)))
            });
            let made = made.await.map_err(|error| failed(error.to_string()))?;
            made.map_err(|error| failed(error.to_string()))?
        }
    };
    let printed = Arc::new(Printed { revision, until, digest: from, tag, bytes });
    press.kept.insert(key, Arc::clone(&printed));
    Ok(printed)
}

fn digest(parts: impl IntoIterator<Item = impl AsRef<[u8]>>) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part);
    }
    digest.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}
