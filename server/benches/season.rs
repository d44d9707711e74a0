//! A season of 500 nominations and 15 jurors, driven through the program's own router: assigned three to each, declared and
//! scored by every juror, closed, ranked and read by the chair. The jurors are simulated: each has a strictness and an eye
//! of its own, each nomination a true quality; how well the two orders find the true best is printed beside the times.
//!
//! The pages end in `target/season/` to be looked at. With `OPSLAG_QUICK=1` a tenth of it is done, in any build, to see that it
//! still goes through.

mod common;

use anyhow::{Context, Result, ensure};
use axum::body::to_bytes;
use common::{Person, percentiles};
use domain::{
    accounts::{EmailAddress, Role},
    ids::{CategoryId, CriterionId, NominationId, SeasonId},
    jury::bootstrap::SplitMix64,
    language::{ContentLanguage, Language, Localised},
    nominations::NominationText,
    seasons::Call,
    time::Span,
};
use serde_json::Value;
use server::{App, Config, boot};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::Arc,
};
use store::{
    jury::Planning,
    nominations::DraftOwner,
    seasons::{NewCategory, NewCriterion, NewSeason},
};
use tokio::time::Instant;

/// Nominations and jurors, and of a quick run.
const SIZE: (usize, usize) = (500, 15);
const QUICK: (usize, usize) = (48, 6);
const EACH: usize = 3;
/// How far a juror's marks lie from the true quality, in levels: strictness, and everything else.
const STRICTNESS: f64 = 0.6;
const EYE: f64 = 0.7;
/// One in so many is among the truly best that are looked for among the first.
const BEST: usize = 10;
const CATEGORY: &str = "conversation";

fn main() -> Result<()> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(run())
}

async fn run() -> Result<()> {
    let (many, of_jury) = if std::env::var_os("OPSLAG_QUICK").is_some() { QUICK } else { SIZE };
    let most = many / BEST;
    let folder = tempfile::tempdir()?;
    let config = Config { data_dir: folder.path().to_owned(), ..Config::default() };
    let app = Arc::new(boot(&config).await?);
    let season = season(&app).await?;
    let category = app.site.backend.store.list_categories(season).await?.first().context("a category")?.id;
    let criteria: Vec<CriterionId> =
        app.site.backend.store.list_criteria(category).await?.into_iter().map(|it| it.id).collect();
    let mut jurors = Vec::new();
    for at in 0..of_jury {
        jurors.push(person(&config, &app, season, &format!("juror-{at}"), Role::Juror).await?);
    }
    let chair = person(&config, &app, season, "chair", Role::Chair).await?;

    let begun = Instant::now();
    let nominations = nominate(&app, season, category, many).await?;
    println!("{many} nominations sent in {:?}", begun.elapsed());

    let begun = Instant::now();
    let (store, now) = (&app.site.backend.store, app.site.backend.now());
    let planning = Planning { per_nomination: EACH, afresh: true, only: None };
    let planned = store.plan_assignments(season, planning).await?.context("a round")?;
    ensure!(planned.plan.unmet.is_empty(), "everything has its jurors");
    let given = store.apply_assignments(season, planning, &planned.seal, chair.account, now).await?;
    println!("{} pairs planned and given out in {:?}", given.context("the same plan")?, begun.elapsed());

    let mut dice = SplitMix64::new(7);
    let quality: BTreeMap<NominationId, f64> =
        nominations.iter().map(|id| (*id, 3.0 + normal(&mut dice) * 0.8)).collect();
    let begun = Instant::now();
    let mut saves = Vec::new();
    for juror in &jurors {
        let strict = normal(&mut dice) * STRICTNESS;
        for it in store.list_assignments(juror.account, season).await? {
            let path = format!("/en/jury/{}", it.nomination);
            let none = "kind=none&note=".to_owned();
            let declared = juror.post(&app.router, &format!("{path}/conflict"), none).await?;
            ensure!(declared.status().is_redirection(), "declaring: {}", declared.status());
            page(juror.get(&app.router, &path).await?).await?;
            let truth = quality[&it.nomination];
            let body: Vec<String> = criteria
                .iter()
                .map(|id| {
                    let mark = (truth - strict + normal(&mut dice) * EYE).round().clamp(1.0, 5.0);
                    format!("c{id}={mark}&r{id}=Because&v{id}=0")
                })
                .collect();
            let begun = Instant::now();
            let saved = juror.post(&app.router, &path, body.join("&")).await?;
            saves.push(begun.elapsed());
            ensure!(saved.status().is_redirection(), "saving: {}", saved.status());
        }
    }
    let (cards, took) = (saves.len(), begun.elapsed());
    let (median, worst) = percentiles(saves);
    println!(
        "{cards} scorecards declared, read and saved in {took:?}; one save: median {median:?}, p99 {worst:?}"
    );

    let close = "to=close&scoring-reason=All+are+in".to_owned();
    let closed = chair.post(&app.router, "/en/organise/season/rounds/scoring/move", close).await?;
    ensure!(closed.status().is_redirection(), "closing: {}", closed.status());
    let results = format!("/en/jury/results/{CATEGORY}");
    let begun = Instant::now();
    let shown = page(chair.get(&app.router, &results).await?).await?;
    println!("the chair's page of results: {:.0} kB in {:?}", shown.len() as f64 / 1e3, begun.elapsed());
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/season");
    fs::create_dir_all(&out)?;
    fs::write(out.join("results.html"), shown)?;

    let rows = page(chair.get(&app.router, &format!("{results}/export/json")).await?).await?;
    let rows: Vec<Value> = serde_json::from_str(&rows)?;
    ensure!(rows.len() == many, "{} rows", rows.len());
    let mut best: Vec<(usize, f64)> = quality.values().copied().enumerate().collect();
    best.sort_by(|one, other| other.1.total_cmp(&one.1));
    let best: BTreeSet<String> = best.iter().take(most).map(|(at, _)| format!("Initiative {at}")).collect();
    for order in ["place_by_mean", "place_by_adjusted"] {
        let first = |row: &&Value| row[order].as_u64().is_some_and(|place| place <= most as u64);
        let found =
            rows.iter().filter(first).filter(|row| best.contains(row["title"].as_str().unwrap_or_default()));
        println!("{order}: {} of the true best {most} are among its first {most}", found.count());
    }
    Ok(())
}

/// Normal by the sum of twelve uniform numbers, which is near enough for jurors.
fn normal(dice: &mut SplitMix64) -> f64 {
    (0..12).map(|_| dice.below(1_000_000) as f64 / 1e6).sum::<f64>() - 6.0
}

fn text(words: &str) -> Localised {
    Localised::new(Language::ALL.map(|language| (language, words.to_owned())))
}

/// A demo season, so that its people need no passkeys; call and scoring are open.
async fn season(app: &App) -> Result<SeasonId> {
    let (store, now) = (&app.site.backend.store, app.site.backend.now());
    let criterion = |title: &str, weight| {
        NewCriterion::new(text(title), text("Why?"), weight, ["1", "2", "3", "4", "5"].map(text))
    };
    let season = NewSeason {
        slug: "simulated".to_owned(),
        name: text("Simulated"),
        demo: true,
        call: Call { opens_at: now - Span::days(10), closes_at: now + Span::days(10) },
        show_at: now + Span::days(60),
        time_zone: "Europe/Copenhagen".to_owned(),
        categories: vec![NewCategory {
            slug: CATEGORY.to_owned(),
            name: text("Conversation"),
            question: text("Who made people answer?"),
            about: text("About"),
            rules: Default::default(),
            criteria: ["Strength", "Results", "Effort", "Care"].map(|title| criterion(title, 25)).into(),
        }],
    };
    let id = store.record_season(season, now).await?;
    store.record_round(id, now - Span::days(1), now + Span::days(20), now).await?;
    app.site.refresh_revision().await?;
    Ok(id)
}

async fn nominate(
    app: &App,
    season: SeasonId,
    category: CategoryId,
    many: usize,
) -> Result<Vec<NominationId>> {
    let (store, now) = (&app.site.backend.store, app.site.backend.now());
    let found = store.find_current_season().await?.context("a season")?;
    let mut ids = Vec::new();
    for at in 0..many {
        let email = format!("writer-{at}@library-{at}.example");
        let email = EmailAddress::parse(&email).map_err(|_| anyhow::anyhow!("no address"))?;
        let owner = store.record_account(&email, &format!("Writer {at}"), now).await?;
        let text = NominationText {
            category: Some(category),
            library: format!("Library {at}"),
            title: format!("Initiative {at}"),
            summary: "A cardboard well in the hall took wishes for books.".to_owned(),
            what_was_done: "We built it one Friday.".to_owned(),
            why_it_worked: "Wishes were answered.".to_owned(),
            target_group: "Everybody".to_owned(),
            effort: "Two people, an hour a week".to_owned(),
            language: Some(ContentLanguage::ALL[at % ContentLanguage::ALL.len()]),
            ..NominationText::default()
        };
        let id = store.record_draft(season, DraftOwner::Account(owner), &text, now).await?;
        let sent = store.submit_nomination(id, &found, now, |_, _, _| None).await?;
        ensure!(matches!(sent, Some(Ok(_))), "sending: {sent:?}");
        ids.push(id);
    }
    Ok(ids)
}

/// Somebody with a part in the season, signed in.
async fn person(config: &Config, app: &App, season: SeasonId, name: &str, role: Role) -> Result<Person> {
    let person = Person::sign_in(config, app, &format!("{name}@{name}.example")).await?;
    let backend = &app.site.backend;
    backend.store.record_role(person.account, season, role, backend.now()).await?;
    Ok(person)
}

/// What the page says, and whether it is one.
async fn page(response: axum::response::Response) -> Result<String> {
    let status = response.status();
    let bytes = to_bytes(response.into_body(), 32 * 1024 * 1024).await?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    ensure!(status.is_success(), "{status} {text}");
    Ok(text)
}
