//! Fresh, fully migrated databases to test against.

mod operator;
mod postgres;

pub use operator::{Operator, code};

use domain::{
    accounts::EmailAddress,
    ids::{AccountId, SeasonId},
    language::{Language, Localised},
    seasons::Call,
    time::{Span, Timestamp},
};
use sea_orm::{Database, DatabaseConnection};
use store::{
    DatabaseUrl, Store,
    seasons::{NewCategory, NewCriterion, NewSeason},
};

/// The moment most tests play at.
pub const NOW: Timestamp = Timestamp(1_800_000_000_000);

/// Runs `test` on a fresh SQLite file and on a fresh PostgreSQL database.
pub async fn each_store(test: impl AsyncFn(Store)) {
    each_database(async |store, _| test(store).await).await;
}

/// Like [`each_store`], with a connection beside the store for rows that other slices would write, and for looking
/// at what is really there.
pub async fn each_database(test: impl AsyncFn(Store, DatabaseConnection)) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let sqlite = format!("sqlite://{}?mode=rwc", folder.path().join("opslag.db").display());
    for url in [sqlite, postgres::fresh_database().await] {
        let store = Store::open(&DatabaseUrl::new(&url)).await.expect("the store opens");
        let beside = Database::connect(&url).await.expect("a connection beside it");
        test(store, beside).await;
    }
}

pub fn text(english: &str) -> Localised {
    Localised::new([(Language::En, english.to_owned()), (Language::Da, format!("{english} (da)"))])
}

pub fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).expect("a good address")
}

/// A season whose call is open at [`NOW`], with two categories of two criteria (60 and 40 per cent).
pub async fn season(store: &Store) -> SeasonId {
    let criterion = |title: &str, weight_percent| {
        let anchors = [1, 2, 3, 4, 5].map(|level| text(&format!("level {level}")));
        NewCriterion::new(text(title), text("Why?"), weight_percent, anchors)
    };
    let category = |slug: &str| NewCategory {
        slug: slug.to_owned(),
        name: text(slug),
        question: text("Who?"),
        about: text("About"),
        rules: Default::default(),
        criteria: vec![criterion("Value", 60), criterion("Results", 40)],
    };
    let season = NewSeason {
        slug: "test".to_owned(),
        name: text("Test"),
        demo: true,
        call: Call { opens_at: NOW - Span::days(10), closes_at: NOW + Span::days(10) },
        show_at: NOW + Span::days(60),
        time_zone: "Europe/Copenhagen".to_owned(),
        categories: vec![category("conversation"), category("everyday")],
    };
    store.record_season(season, NOW).await.expect("a season")
}

pub async fn account(store: &Store, email: &str) -> AccountId {
    store.record_account(&address(email), "Somebody", NOW).await.expect("an account")
}
