//! The whole program on a fresh SQLite file, with a clock that is set and chance that is not random.

use axum::{
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use domain::{
    accounts::{EmailAddress, Role},
    ids::{AccountId, SeasonId},
    language::{Language, Localised},
    seasons::Call,
    time::{Span, Timestamp},
};
use islands::request::{Clock, Entropy, hash_secret};
use server::{
    App, Config,
    boot::{SystemClock, boot_with},
};
use std::sync::{
    Arc, LazyLock,
    atomic::{AtomicI64, AtomicU64, Ordering},
};
use store::{
    Store,
    accounts::NewSignIn,
    seasons::{NewCategory, NewCriterion, NewSeason},
};
use tempfile::TempDir;
use tower::ServiceExt;

/// When every test begins. Sessions are given their end by the machine's clock, so tests cannot play at another time
/// than its own; from here on, the clock is theirs.
pub static NOW: LazyLock<Timestamp> = LazyLock::new(|| SystemClock.now());

struct SetClock(AtomicI64);

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

/// Counts instead of rolling dice.
struct Counting(AtomicU64);

impl Entropy for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let next = self.0.fetch_add(1, Ordering::SeqCst).to_le_bytes();
            chunk.copy_from_slice(&next[..chunk.len()]);
        }
    }
}

pub struct TestApp {
    app: App,
    clock: Arc<SetClock>,
    _folder: TempDir,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    /// Where a redirect leads; empty if it is none.
    pub location: String,
    pub body: String,
}

/// Somebody with a browser.
pub struct Actor<'a> {
    app: &'a TestApp,
    cookie: String,
}

impl TestApp {
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let config = Config { data_dir: folder.path().to_owned(), ..Config::default() };
        let clock = Arc::new(SetClock(AtomicI64::new(NOW.0)));
        let entropy = Arc::new(Counting(AtomicU64::new(1)));
        let app = boot_with(&config, Arc::clone(&clock) as Arc<dyn Clock>, entropy).await.expect("it starts");
        Self { app, clock, _folder: folder }
    }

    pub fn store(&self) -> &Store {
        &self.app.site.backend.store
    }

    pub fn set_clock(&self, now: Timestamp) {
        self.clock.0.store(now.0, Ordering::SeqCst);
    }

    pub async fn account(&self, email: &str, name: &str) -> AccountId {
        let email = EmailAddress::parse(email).expect("a good address");
        self.store().record_account(&email, name, *NOW).await.expect("an account")
    }

    /// Somebody signed in, with these roles in the season.
    pub async fn signed_in(&self, email: &str, season: SeasonId, roles: &[Role]) -> (AccountId, Actor<'_>) {
        let account = self.account(email, "Somebody").await;
        for &role in roles {
            self.store().record_role(account, season, role, *NOW).await.expect("a role");
        }
        let token = format!("token of {email}").replace([' ', '@', '.'], "-");
        let request = NewSignIn {
            email: EmailAddress::parse(email).expect("a good address"),
            token_hash: hash_secret(&token),
            code_hash: None,
            browser_hash: None,
            next: "/en/my".to_owned(),
            expires_at: *NOW + Span::hours(1),
            mail: None,
        };
        self.store().record_sign_in(request, *NOW).await.expect("a link");
        let mut actor = Actor { app: self, cookie: String::new() };
        let answer = actor.post(&format!("/en/sign-in/link/{token}"), &[]).await;
        assert_eq!(answer.location, "/en/my", "{answer:?}");
        actor.cookie = answer.body;
        (account, actor)
    }

    pub fn anonymous(&self) -> Actor<'_> {
        Actor { app: self, cookie: String::new() }
    }

    /// A season whose call and round are open, with one category of two criteria (60 and 40 per cent).
    pub async fn season(&self) -> SeasonId {
        let text = |english: &str| Localised::new([(Language::En, english.to_owned())]);
        let criterion = |title: &str, weight_percent| {
            let anchors = ["one", "two", "three", "four", "five"].map(text);
            NewCriterion::new(text(title), text("Why?"), weight_percent, anchors)
        };
        let season = NewSeason {
            slug: "test".to_owned(),
            name: text("Test"),
            demo: true,
            call: Call { opens_at: *NOW - Span::days(10), closes_at: *NOW + Span::days(10) },
            show_at: *NOW + Span::days(60),
            time_zone: "Europe/Copenhagen".to_owned(),
            categories: vec![NewCategory {
                slug: "conversation".to_owned(),
                name: text("Conversation"),
                question: text("Who made people answer?"),
                about: text("About"),
                rules: Default::default(),
                criteria: vec![criterion("Value", 60), criterion("Results", 40)],
            }],
        };
        let season = self.store().record_season(season, *NOW).await.expect("a season");
        let (opens, closes) = (*NOW - Span::days(1), *NOW + Span::days(2));
        self.store().record_round(season, opens, closes, *NOW).await.expect("a round");
        season
    }
}

impl Actor<'_> {
    pub async fn get(&self, path: &str) -> Answer {
        let request = Request::get(path).header(header::COOKIE, &self.cookie);
        self.send(request.body(Body::empty()).expect("a request")).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let request = Request::post(path)
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request.body(Body::from(body.join("&"))).expect("a request")).await
    }

    /// Calls a server function as the browser does.
    pub async fn call(&self, function: &str, json: &str) -> Answer {
        let request = Request::post(format!("/api/{function}"))
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ACCEPT, "application/json")
            .header("sec-fetch-site", "same-origin");
        self.send(request.body(Body::from(json.to_owned())).expect("a request")).await
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.app.app.router.clone().oneshot(request).await.expect("an answer");
        let status = response.status();
        let text = |name| {
            response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
        };
        let location = text(header::LOCATION);
        let cookie = text(header::SET_COOKIE).split(';').next().unwrap_or_default().to_owned();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
        let body = String::from_utf8_lossy(&bytes).into_owned();
        // a redirect has no text worth reading, but it may carry the session
        let body = if status.is_redirection() { cookie } else { body };
        Answer { status, location, body }
    }
}

fn encode(text: &str) -> String {
    web::urls::encode(text)
}
