//! Looking back on awards: which seasons have any, where they are, and what is counted beside the ballots.

use crate::support::{NOW, account, each_database, season};
use domain::{
    ids::{CategoryId, PollId, SeasonId},
    time::Span,
};
use sea_orm::{ConnectionTrait, DatabaseConnection};
use std::collections::BTreeMap;
use store::{Store, awards::AwardAddresses};

/// Two seasons of two categories, three nominations and a juror.
struct Past {
    store: Store,
    beside: DatabaseConnection,
    older: SeasonId,
    newer: SeasonId,
}

impl Past {
    async fn new(store: Store, beside: DatabaseConnection) -> Self {
        let (older, newer) = (season(&store).await, {
            // the address of a season is its own
            beside.execute_unprepared("UPDATE season SET slug = 'older'").await.unwrap();
            season(&store).await
        });
        let past = Self { store, beside, older, newer };
        past.sql(&format!("UPDATE season SET show_at = {} WHERE id = {older}", (NOW - Span::days(300)).0))
            .await;
        let owner = account(&past.store, "writer@example.org").await;
        let (first, second) = (past.category(newer, 0).await, past.category(newer, 1).await);
        for (id, category) in [(1, first), (2, first), (3, second)] {
            past.sql(&format!(
                "INSERT INTO nomination (id, season_id, category_id, owner_id, number, library, title, created_at, \
                 updated_at, submitted_at) VALUES ({id}, {newer}, {category}, {owner}, {id}, 'Library', 'Title', 1, 1, 1)"
            ))
            .await;
        }
        past
    }

    async fn sql(&self, sql: &str) {
        self.beside.execute_unprepared(sql).await.unwrap();
    }

    async fn category(&self, season: SeasonId, index: usize) -> CategoryId {
        self.store.list_categories(season).await.unwrap()[index].id
    }

    /// A poll of a category, certified, and its revealed award.
    async fn reveal(&self, season: SeasonId, index: usize) -> PollId {
        let category = self.category(season, index).await;
        self.sql(&format!(
            "INSERT INTO poll (id, season_id, category_id, code, purpose, tally, declared, mode, visibility, created_at, \
             opened_at, closed_at, certified_at) VALUES ({category}, {season}, {category}, 'K{category}MX', 'award', '{{}}', '{{}}', \
             'open_device', 'after_close', 1, 2, 3, 4)"
        ))
        .await;
        self.sql(&format!(
            "INSERT INTO award (category_id, poll_id, result, revealed_at) VALUES ({category}, {category}, '{{}}', 5)"
        ))
        .await;
        PollId(category.0)
    }

    async fn slugs(&self) -> Vec<String> {
        self.store.list_awarded_seasons().await.unwrap().into_iter().map(|season| season.slug).collect()
    }
}

#[tokio::test]
async fn seasons_are_listed_from_their_first_reveal_on_and_demos_are_not_told_to_search_engines() {
    each_database(async |store, beside| {
        let past = Past::new(store, beside).await;
        assert_eq!(past.slugs().await, Vec::<String>::new());
        past.reveal(past.older, 1).await;
        assert_eq!(past.slugs().await, ["older"]);
        past.reveal(past.newer, 0).await;
        assert_eq!(past.slugs().await, ["test", "older"], "the newest show first");

        assert_eq!(past.store.list_award_addresses().await.unwrap(), []);
        past.sql("UPDATE season SET demo = FALSE").await;
        let told = past.store.list_award_addresses().await.unwrap();
        let address = |season: &str, category: &str| AwardAddresses {
            season: season.to_owned(),
            categories: vec![category.to_owned()],
        };
        assert_eq!(told, [address("older", "everyday"), address("test", "conversation")]);
    })
    .await;
}

#[tokio::test]
async fn rulings_are_counted_by_poll_and_recusals_by_category() {
    each_database(async |store, beside| {
        let past = Past::new(store, beside).await;
        let juror = account(&past.store, "juror@example.org").await;
        let (poll, other) = (past.reveal(past.newer, 0).await, past.reveal(past.newer, 1).await);
        for _ in 0..2 {
            past.sql(&format!(
                "INSERT INTO ruling (poll_id, ruling, ballots, reason, ruled_by, ruled_at) \
                 VALUES ({poll}, '\"take_back\"', '[1]', 'A good reason', {juror}, 1)"
            ))
            .await;
        }
        assert_eq!(past.store.count_rulings(&[poll, other]).await.unwrap(), BTreeMap::from([(poll, 2)]));
        assert_eq!(past.store.count_rulings(&[other]).await.unwrap(), BTreeMap::new());

        let newer = past.newer;
        past.sql(&format!(
            "INSERT INTO round (id, season_id, kind, opens_at, closes_at) VALUES (1, {newer}, 'scoring', 1, 2)"
        ))
        .await;
        for (nomination, kind) in [(1, "employer"), (2, "employer"), (3, "none")] {
            past.sql(&format!(
                "INSERT INTO assignment (id, round_id, juror_id, nomination_id, created_at) \
                 VALUES ({nomination}, 1, {juror}, {nomination}, 1)"
            ))
            .await;
            past.sql(&format!(
                "INSERT INTO conflict_declaration (assignment_id, kind, note, declared_at) VALUES ({nomination}, '{kind}', '', 1)"
            ))
            .await;
        }
        let first = past.category(newer, 0).await;
        let counted = past.store.count_recusals_by_category(newer).await.unwrap();
        assert_eq!(counted, BTreeMap::from([(first, 2)]), "a declaration of no tie is no recusal");
        assert_eq!(past.store.count_recusals(newer).await.unwrap(), 2);
    })
    .await;
}
