//! How long the best plan takes for 5,000 nominations, 100 jurors and 3 jurors each: less than five seconds.

use anyhow::{Result, ensure};
use domain::{
    ids::{AccountId, CategoryId, NominationId},
    jury::assignment::{JurorOffer, Piece, Task, plan},
};
use std::time::Duration;
use tokio::time::Instant;

const JURORS: i64 = 100;
const NOMINATIONS: i64 = 5_000;
const EACH: usize = 3;
const MOST: Duration = Duration::from_secs(5);

/// Numbers without end that are the same each time (a linear congruence, Knuth's MMIX).
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }

    fn language(&mut self) -> String {
        ["da", "nb", "sv", "en"].get(self.below(4) as usize).copied().unwrap_or("da").to_owned()
    }

    fn topic(&mut self) -> CategoryId {
        CategoryId(self.below(8) as i64)
    }
}

fn main() -> Result<()> {
    let mut chance = Chance(7);
    let task = Task {
        jurors: (0..JURORS)
            .map(|id| JurorOffer {
                id: AccountId(id),
                capacity: Some(180),
                languages: (0..2).map(|_| chance.language()).collect(),
                topics: (0..chance.below(4)).map(|_| chance.topic()).collect(),
            })
            .collect(),
        nominations: (0..NOMINATIONS)
            .map(|id| Piece {
                id: NominationId(id),
                language: chance.language(),
                topic: chance.topic(),
                library: chance.below(8).to_string(),
            })
            .collect(),
        per_nomination: EACH,
        forbidden: (0..NOMINATIONS)
            .map(|_| (AccountId(chance.below(100) as i64), NominationId(chance.below(5_000) as i64)))
            .collect(),
        ..Task::default()
    };
    let begun = Instant::now();
    let found = plan(&task);
    let took = begun.elapsed();
    println!(
        "assignment: {NOMINATIONS} nominations, {JURORS} jurors, {EACH} each: {} pairs in {took:.2?}",
        found.pairings.len()
    );
    ensure!(found.unmet.is_empty(), "everything can be met");
    ensure!(took < MOST, "it takes longer than {MOST:?}");
    Ok(())
}
