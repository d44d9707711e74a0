//! The jury under load: how long the result of ten thousand scorecards takes, how long a save takes while a hundred jurors
//! score, and whether a juror's list stays quick when ten times as many nominations have been sent.
//!
//! Everything goes through the program's own router in this process, on SQLite in a folder of its own.

mod common;

use anyhow::{Context, Result, ensure};
use common::{Person, percentiles, python};
use domain::{
    accounts::Role,
    ids::{AccountId, CriterionId, NominationId, SeasonId},
    jury::{
        CriterionWeight, DecidingRule, Declared, Mark, Rubric,
        bootstrap::{DRAWS, SplitMix64},
        results::{Card, Judged, Scoring, analyse},
        scorecard_score,
    },
};
use server::{App, Config, boot, demo};
use std::{collections::BTreeMap, sync::Arc, time::Duration};
use tokio::time::Instant;

const CARDS: usize = 10_000;
/// Jurors of the large category, and those who score one nomination of it.
const PANEL: usize = 100;
const EACH: usize = 4;
const RESULT_GOAL: Duration = Duration::from_secs(2);

/// Jurors who score at the same time, and how often each saves.
const JURORS: usize = 100;
const SAVES: usize = 10;
/// How long each thinks between two saves.
const REST: Duration = Duration::from_millis(900);
/// What a save may take at most in 99 of 100 cases.
const SAVE_GOAL: Duration = Duration::from_millis(30);

const FEW: usize = 1_000;
const MANY: usize = 10_000;
/// Nominations on a usual desk, and on a full one, and what their lists may take in 99 of 100 cases.
const USUAL: (usize, Duration) = (50, Duration::from_millis(25));
const FULL: (usize, Duration) = (250, Duration::from_millis(60));
/// How many ask at the same time, and for how long.
const AT_ONCE: usize = 4;
const FOR: Duration = Duration::from_secs(5);
/// What pretalx answered a second at four connections, measured on a machine of this kind: a reviewer's list of 50.
const PEER: f64 = 2.0;
/// How many times as many of ours there should be.
const PEER_GOAL: f64 = 300.0;
/// How many times as long the usual list may take with many nominations.
const LIST_GOAL: f64 = 1.3;

fn main() -> Result<()> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(run())
}

async fn run() -> Result<()> {
    let mut short = Vec::new();

    let scoring = large_category()?;
    let begun = Instant::now();
    let declared = Declared { rule: DecidingRule::Adjusted, finalists: 10, final_decides: false, at: None };
    let results = tokio::task::spawn_blocking(move || analyse(&scoring, declared)).await?;
    let took = begun.elapsed();
    ensure!(results.model.is_ok() && results.all_scored, "a whole result");
    println!("{CARDS} scorecards of {PANEL} jurors, {DRAWS} draws: {took:?} (goal {RESULT_GOAL:?})");
    if took > RESULT_GOAL {
        short.push("result");
    }

    let folder = tempfile::tempdir()?;
    let config = Config { data_dir: folder.path().to_owned(), ..Config::default() };
    let app = Arc::new(boot(&config).await?);
    demo::load(&app.site.backend).await?;
    app.site.refresh_revision().await?;
    let season = app.site.backend.store.find_current_season().await?.context("a season")?.id;
    let nomination = to_score(&app, season).await?;
    let criteria = criteria(&app, season, nomination).await?;
    let mut jurors = Vec::new();
    for at in 0..JURORS {
        jurors.push(juror(&config, &app, season, at).await?);
    }
    give(&config, &jurors.iter().map(|juror| juror.account).collect::<Vec<_>>(), nomination)?;
    for juror in &jurors {
        let path = format!("/en/jury/{nomination}/conflict");
        let answer = juror.post(&app.router, &path, "kind=none&note=".to_owned()).await?;
        ensure!(answer.status().is_redirection(), "declaring: {}", answer.status());
    }
    let saves = percentiles(score(&app, &jurors, nomination, &criteria).await?);
    println!(
        "{JURORS} jurors, {SAVES} saves each: median {:?}, p99 {:?} (goal {SAVE_GOAL:?})",
        saves.0, saves.1
    );
    if saves.1 > SAVE_GOAL {
        short.push("saving");
    }

    let usual = juror(&config, &app, season, JURORS).await?;
    let full = juror(&config, &app, season, JURORS + 1).await?;
    fill(&config, FEW, &[(usual.account, USUAL.0), (full.account, FULL.0)])?;
    let mut medians = Vec::new();
    for count in [FEW, MANY] {
        fill(&config, count, &[])?;
        for (juror, (rows, goal)) in [(&usual, USUAL), (&full, FULL)] {
            let (median, p99) = percentiles(list(&app, juror, rows).await?);
            println!("a juror's list of {rows} of {count}: median {median:?}, p99 {p99:?} (goal {goal:?})");
            if p99 > goal {
                short.push("list");
            }
            if rows == USUAL.0 {
                medians.push(median);
            }
        }
    }
    let second = at_once(&app, &usual).await?;
    println!(
        "{AT_ONCE} jurors ask for their list of {} at once: {second:.0} a second, {:.0} times pretalx (goal {PEER_GOAL})",
        USUAL.0,
        second / PEER
    );
    if second / PEER < PEER_GOAL {
        short.push("pace");
    }
    let times = medians[1].as_secs_f64() / medians[0].as_secs_f64();
    println!("from {FEW} to {MANY} nominations: {times:.2} times (goal {LIST_GOAL})");
    if times > LIST_GOAL {
        short.push("growth");
    }
    ensure!(short.is_empty(), "below the goal: {}", short.join(", "));
    Ok(())
}

/// Marks by lot, five criteria a scorecard.
fn large_category() -> Result<Scoring> {
    let criteria: Vec<CriterionWeight> =
        (1..=5).map(|id| CriterionWeight { id: CriterionId(id), weight_percent: 20 }).collect();
    let rubric = Rubric::new(criteria).map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
    let mut dice = SplitMix64::new(1);
    let (mut nominations, mut cards) = (Vec::new(), Vec::new());
    for number in 1..=CARDS / EACH {
        let nomination = NominationId(number as i64);
        nominations.push(Judged { nomination, number: number as i32, expected: EACH, nobody_left: false });
        let first = dice.below(PANEL);
        for step in 0..EACH {
            let juror = AccountId(((first + step * (1 + number % 7)) % PANEL) as i64);
            let marks: BTreeMap<CriterionId, Mark> =
                (1..=5).map(|id| (CriterionId(id), Mark::ALL[dice.below(5)])).collect();
            let score = scorecard_score(&rubric, &marks).context("a score")?;
            cards.push(Card { nomination, juror, marks, score });
        }
    }
    Ok(Scoring { rubric, nominations, cards })
}

/// A nomination that is before the jury.
async fn to_score(app: &App, season: SeasonId) -> Result<NominationId> {
    let store = &app.site.backend.store;
    let categories = store.list_categories(season).await?;
    let last = categories.last().context("a category")?;
    let there = store.list_candidates(last.id).await?;
    Ok(there.last().context("a nomination")?.nomination)
}

async fn criteria(app: &App, season: SeasonId, nomination: NominationId) -> Result<Vec<CriterionId>> {
    let store = &app.site.backend.store;
    for category in store.list_categories(season).await? {
        if store.list_candidates(category.id).await?.iter().any(|it| it.nomination == nomination) {
            return Ok(store.list_criteria(category.id).await?.iter().map(|it| it.id).collect());
        }
    }
    anyhow::bail!("a nomination without a category")
}

/// Somebody signed in who is on the jury.
async fn juror(config: &Config, app: &App, season: SeasonId, at: usize) -> Result<Person> {
    let juror = Person::sign_in(config, app, &format!("juror-{at}@library.example")).await?;
    let backend = &app.site.backend;
    backend.store.record_role(juror.account, season, Role::Juror, backend.now()).await?;
    Ok(juror)
}

/// Every juror fills in the same nomination's form again and again; how long each save took.
async fn score(
    app: &Arc<App>,
    jurors: &[Person],
    nomination: NominationId,
    criteria: &[CriterionId],
) -> Result<Vec<Duration>> {
    let tasks: Vec<_> = jurors
        .iter()
        .enumerate()
        .map(|(at, juror)| {
            let (app, juror, criteria) = (app.clone(), juror.clone(), criteria.to_vec());
            tokio::spawn(async move {
                // nobody begins in the same instant
                tokio::time::sleep(REST.mul_f64(at as f64 / JURORS as f64)).await;
                let mut took = Vec::new();
                for save in 0..SAVES {
                    let answers: Vec<String> = criteria
                        .iter()
                        .map(|id| format!("c{id}={}&r{id}=reason+{save}&v{id}={save}", save % 5 + 1))
                        .collect();
                    let body = format!("{}&private=&seen=", answers.join("&"));
                    let begun = Instant::now();
                    let answer = juror.post(&app.router, &format!("/en/jury/{nomination}"), body).await?;
                    took.push(begun.elapsed());
                    ensure!(answer.status().is_redirection(), "saving: {}", answer.status());
                    tokio::time::sleep(REST).await;
                }
                Ok(took)
            })
        })
        .collect();
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await??);
    }
    Ok(all)
}

/// Gives one nomination to jurors, straight in the database, whatever the season's way of sharing work out is.
fn give(config: &Config, jurors: &[AccountId], nomination: NominationId) -> Result<()> {
    let list: Vec<String> = jurors.iter().map(ToString::to_string).collect();
    python(config, GIVE, &[list.join(","), nomination.to_string()])
}

const GIVE: &str = "
import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as db:
    scoring = db.execute(\"SELECT id FROM round WHERE kind = 'scoring'\").fetchone()[0]
    for juror in sys.argv[2].split(','):
        db.execute('INSERT OR IGNORE INTO assignment (round_id, juror_id, nomination_id, created_at) VALUES (?, ?, ?, 0)',
            (scoring, int(juror), int(sys.argv[3])))
";

/// Copies one sent nomination until the season has so many, and gives jurors as many of them as is said.
fn fill(config: &Config, count: usize, desks: &[(AccountId, usize)]) -> Result<()> {
    const COPY: &str = "
import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as db:
    names = [row[1] for row in db.execute('PRAGMA table_info(nomination)')]
    names = [name for name in names if name not in ('id', 'number', 'kept_number')]
    columns = ', '.join(names)
    there = db.execute('SELECT count(*) FROM nomination WHERE number IS NOT NULL').fetchone()[0]
    top = db.execute('SELECT max(number) FROM nomination').fetchone()[0]
    one = db.execute('SELECT max(id) FROM nomination WHERE number IS NOT NULL AND withdrawn_at IS NULL').fetchone()[0]
    db.execute(f'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO nomination '
        f'(number, {columns}) SELECT ? + n.i, {columns} FROM nomination, n WHERE id = ? AND ? > 0',
        (int(sys.argv[2]) - there, top, one, int(sys.argv[2]) - there))
    scoring = db.execute(\"SELECT id FROM round WHERE kind = 'scoring'\").fetchone()[0]
    for desk in filter(None, sys.argv[3].split(',')):
        juror, rows = map(int, desk.split(':'))
        db.execute('DELETE FROM assignment WHERE juror_id = ?', (juror,))
        db.execute('INSERT INTO assignment (round_id, juror_id, nomination_id, created_at) SELECT ?, ?, id, 0 FROM '
            'nomination WHERE number IS NOT NULL ORDER BY id DESC LIMIT ?', (scoring, juror, rows))
    db.execute('ANALYZE')
";
    let desks: Vec<String> = desks.iter().map(|(juror, rows)| format!("{juror}:{rows}")).collect();
    python(config, COPY, &[count.to_string(), desks.join(",")])
}

/// How long a juror's list takes, two hundred times.
async fn list(app: &App, juror: &Person, rows: usize) -> Result<Vec<Duration>> {
    let mut took = Vec::new();
    for _ in 0..200 {
        let begun = Instant::now();
        let response = juror.get(&app.router, "/en/jury").await?;
        let page = axum::body::to_bytes(response.into_body(), usize::MAX).await?;
        took.push(begun.elapsed());
        let links = String::from_utf8_lossy(&page).matches("href=\"/en/jury/").count();
        ensure!(links >= rows, "{links} of {rows} are listed");
    }
    Ok(took)
}

/// How many of a juror's lists are answered a second while several ask.
async fn at_once(app: &Arc<App>, juror: &Person) -> Result<f64> {
    let begun = Instant::now();
    let asking: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let (app, juror) = (app.clone(), juror.clone());
            tokio::spawn(async move {
                let mut answered = 0_u32;
                while begun.elapsed() < FOR {
                    let response = juror.get(&app.router, "/en/jury").await?;
                    ensure!(response.status().is_success(), "the list: {}", response.status());
                    axum::body::to_bytes(response.into_body(), usize::MAX).await?;
                    answered += 1;
                }
                Ok(answered)
            })
        })
        .collect();
    let mut answered = 0;
    for one in asking {
        answered += one.await??;
    }
    Ok(f64::from(answered) / begun.elapsed().as_secs_f64())
}
