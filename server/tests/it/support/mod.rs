//! A house to knock at, and the people who knock.

mod actor;
mod answer;
mod pages;
mod provider;
mod smtp;

pub use actor::{Actor, ask};
pub use answer::Answer;
pub use pages::{PageServer, TestNames};
pub use provider::{Provider, python};
pub use smtp::{Manner, SmtpSink};

use domain::{
    accounts::EmailAddress,
    time::{Span, Timestamp},
};
use islands::request::{Backend, Clock, Entropy, hash_secret};
use server::{App, Config, boot::boot_with, demo};
use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering},
};
use store::accounts::NewSignIn;
use tempfile::TempDir;

/// A day in a time that is not ours.
pub const NOW: Timestamp = Timestamp(1_800_000_000_000);

/// The running parts, with the demo season.
pub struct House {
    pub app: App,
    clock: Arc<SetClock>,
    folder: TempDir,
}

struct SetClock(AtomicI64);

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::Relaxed))
    }
}

/// Bytes that differ each time and are the same in each run.
struct Counted(AtomicU64);

impl Entropy for Counted {
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
        for byte in bytes {
            // splitmix64, one byte a step
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            *byte = (mixed >> 56) as u8;
        }
    }
}

impl House {
    pub async fn open() -> Self {
        Self::open_with(|_| {}).await
    }

    /// Nobody there, and no season.
    pub async fn empty() -> Self {
        Self::with(|_| {}).await
    }

    /// With the demo season, and settings of the caller's own.
    pub async fn open_with(set: impl FnOnce(&mut Config)) -> Self {
        let house = Self::with(set).await;
        demo::load(&house.app.site.backend).await.expect("the demo season loads");
        house.app.site.refresh_revision().await.expect("the revision is read");
        house
    }

    async fn with(set: impl FnOnce(&mut Config)) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut config = Config {
            data_dir: folder.path().to_owned(),
            base_url: Some("http://opslag.test".to_owned()),
            ..Config::default()
        };
        set(&mut config);
        let clock = Arc::new(SetClock(AtomicI64::new(NOW.0)));
        let app =
            boot_with(&config, clock.clone(), Arc::new(Counted(AtomicU64::new(1)))).await.expect("it boots");
        Self { app, clock, folder }
    }

    pub fn backend(&self) -> &Backend {
        &self.app.site.backend
    }

    pub fn pass(&self, span: Span) {
        self.clock.0.fetch_add(span.0, Ordering::Relaxed);
    }

    /// Somebody who has never been here.
    pub fn anonymous(&self) -> Actor<'_> {
        Actor::new(self)
    }

    /// The path of a link that signs `email` in from any browser, for an hour.
    pub async fn link(&self, email: &str, next: &str) -> String {
        let backend = self.backend();
        let token = backend.secret();
        let new = NewSignIn {
            email: EmailAddress::parse(email).expect("an address"),
            token_hash: hash_secret(&token),
            code_hash: None,
            browser_hash: None,
            next: next.to_owned(),
            expires_at: backend.now() + Span::hours(1),
            mail: None,
        };
        backend.store.record_sign_in(new, backend.now()).await.expect("the link is recorded");
        format!("/en/sign-in/link/{token}")
    }

    /// Somebody signed in; the demo season gives its addresses their roles.
    pub async fn signed_in(&self, email: &str) -> Actor<'_> {
        let actor = self.anonymous();
        let link = self.link(email, "/en/my").await;
        let answer = actor.post(&link, &[]).await;
        assert_eq!(answer.status, 303, "{email} signs in");
        actor
    }

    /// One of the demo season's people: `juror-1`, `chair`, `editor`, `organiser`, `operator`, `nominator`.
    pub async fn demo(&self, who: &str) -> Actor<'_> {
        self.signed_in(&format!("{who}@demo.opslag.example")).await
    }

    /// Makes a draft look sent, whatever it lacks.
    pub async fn send_as_it_is(&self, id: domain::ids::NominationId) {
        let now = self.backend().now().0;
        let sql = format!(
            "UPDATE nomination SET number = 900, submitted_at = {now}, \
             category_id = (SELECT min(id) FROM category) WHERE id = {id}"
        );
        self.run_sql(&sql);
    }

    /// Changes what is stored behind the program's back.
    pub fn run_sql(&self, sql: &str) {
        let path = self.folder.path().join("opslag.db");
        let told = std::process::Command::new(python())
            .args([
                "-c",
                "import sqlite3, sys\nwith sqlite3.connect(sys.argv[1]) as db: db.execute(sys.argv[2])",
            ])
            .arg(path)
            .arg(sql)
            .output()
            .expect("python runs");
        assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    }

    /// Takes the files of all pictures away behind the program's back.
    pub fn lose_media(&self) {
        std::fs::remove_dir_all(self.folder.path().join("media/pictures")).expect("they were there");
    }

    /// Where pictures are kept.
    pub fn media_folder(&self) -> std::path::PathBuf {
        self.folder.path().join("media")
    }

    /// Names of all pictures that are kept.
    pub fn media_files(&self) -> Vec<String> {
        let folder = self.folder.path().join("media/pictures");
        let Ok(files) = std::fs::read_dir(folder) else { return Vec::new() };
        files.filter_map(|file| Some(file.ok()?.file_name().to_string_lossy().into_owned())).collect()
    }

    /// Everything that is stored, to compare with later.
    pub fn stored(&self) -> Vec<Vec<u8>> {
        ["opslag.db", "opslag.db-wal"]
            .map(|name| std::fs::read(self.folder.path().join(name)).unwrap_or_default())
            .to_vec()
    }

    /// Makes every later question to the database fail.
    pub fn ruin(&self) {
        for name in ["opslag.db", "opslag.db-wal"] {
            std::fs::write(self.folder.path().join(name), vec![0x55; 64 * 1024]).expect("it can be ruined");
        }
    }
}
