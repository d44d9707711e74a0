//! A booklet of a hundred concepts with pictures: how long it takes and how much memory.

#[path = "../tests/it/sample.rs"]
#[allow(dead_code, reason = "books have no certificates in them")]
mod sample;

use press::{Picture, booklet, card, epub, poster};
use std::time::Duration;

const CONCEPTS: usize = 100;
const TIME_GOAL: Duration = Duration::from_secs(20);
/// In mebibytes.
const MEMORY_GOAL: u64 = 600;

/// The most memory this process has had, in mebibytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0) / 1_024
}

#[expect(clippy::disallowed_methods, reason = "what is measured is time")]
fn timed<T>(name: &str, work: impl FnOnce() -> T) -> (T, Duration) {
    let start = std::time::Instant::now();
    let result = work();
    let taken = start.elapsed();
    println!("{name}: {:.2} s, peak {} MiB", taken.as_secs_f64(), peak());
    (result, taken)
}

fn main() {
    let imprint = sample::imprint();
    let mut all = sample::booklet(CONCEPTS);
    for (n, card) in all.cards.iter_mut().enumerate() {
        let jpeg = sample::photograph(n).into();
        card.picture =
            Some(Picture { jpeg, alt: "A duck".into(), language: "en".into(), credit: "A. N.".into() });
        for section in &mut card.sections {
            section.markdown = format!("{0}\n\n{0}", section.markdown);
        }
    }
    let sizes = [
        timed("a card", || card(&imprint, &all.cards[0]).map(|it| it.len())).0,
        timed("a poster", || poster(&imprint, &sample::poster()).map(|it| it.len())).0,
        timed("an e-book of 100", || epub(&imprint, &all).map(|it| it.len())).0,
    ];
    let (booklet, taken) = timed("a booklet of 100", || booklet(&imprint, &all).map(|it| it.len()));
    println!("bytes: {sizes:?}, {booklet:?}");
    assert!(taken < TIME_GOAL && peak() < MEMORY_GOAL, "the goal is {TIME_GOAL:?} and {MEMORY_GOAL} MiB");
}
