//! A season of 500 nominations and 15 jurors, driven through the program's own router: assigned three to each, declared and
//! scored by every juror, closed, ranked and read by the chair. The jurors are simulated: each has a strictness and an eye
//! of its own, each nomination a true quality; how well the two orders find the true best is printed beside the times.
//!
//! The pages end in `target/season/` to be looked at.

use anyhow::{Context, Result, ensure};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, StatusCode, header},
};
use domain::{
    accounts::{EmailAddress, Role},
    ids::{AccountId, CategoryId, CriterionId, NominationId, SeasonId},
    jury::bootstrap::SplitMix64,
    language::{ContentLanguage, Language, Localised},
    nominations::NominationText,
    seasons::Call,
    time::Span,
};
use server::{App, Config, boot};
use std::{collections::BTreeMap, fs, path::Path, sync::Arc, time::Duration};
use store::{
    jury::Planning,
    nominations::DraftOwner,
    seasons::{NewCategory, NewCriterion, NewSeason},
};
use tokio::time::Instant;
use tower::ServiceExt;

const NOMINATIONS: usize = 500;
const JURORS: usize = 15;
const EACH: usize = 3;
/// How far a juror's marks lie from the true quality, in levels: strictness, and everything else.
const STRICTNESS: f64 = 0.6;
const EYE: f64 = 0.7;
const CATEGORY: &str = "conversation";

fn main() -> Result<()> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(run())
}

async fn run() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let config = Config { data_dir: folder.path().to_owned(), ..Config::default() };
    let app = Arc::new(boot(&config).await?);
    let season = season(&app).await?;
    let category = app.site.backend.store.list_categories(season).await?.first().context("a category")?.id;
    let criteria: Vec<CriterionId> =
        app.site.backend.store.list_criteria(category).await?.into_iter().map(|it| it.id).collect();
    let mut jurors = Vec::new();
    for at in 0..JURORS {
        jurors.push(person(&config, &app, season, &format!("juror-{at}"), Role::Juror).await?);
    }
    let (chair, chair_id) = person(&config, &app, season, "chair", Role::Chair).await?;

    let begun = Instant::now();
    let nominations = nominate(&app, season, category).await?;
    println!("{NOMINATIONS} nominations sent in {:?}", begun.elapsed());

    let begun = Instant::now();
    let (store, now) = (&app.site.backend.store, app.site.backend.now());
    let planning = Planning { per_nomination: EACH, afresh: true };
    let planned = store.plan_assignments(season, planning).await?.context("a round")?;
    ensure!(planned.plan.unmet.is_empty(), "everything has its jurors");
    let given = store.apply_assignments(season, planning, &planned.seal, chair_id, now).await?;
    println!("{} pairs planned and given out in {:?}", given.context("the same plan")?, begun.elapsed());

    let mut dice = SplitMix64::new(7);
    let quality: BTreeMap<NominationId, f64> =
        nominations.iter().map(|id| (*id, 3.0 + normal(&mut dice) * 0.8)).collect();
    let begun = Instant::now();
    let (mut cards, mut saves) = (0, Vec::new());
    for (cookie, account) in &jurors {
        let strict = normal(&mut dice) * STRICTNESS;
        for it in store.list_assignments(*account, season).await? {
            let path = format!("/en/jury/{}", it.nomination);
            let declared =
                send(&app.router, cookie, Method::POST, &format!("{path}/conflict"), "kind=none&note=")
                    .await?;
            ensure!(declared.0.is_redirection(), "declaring: {}", declared.0);
            let read = send(&app.router, cookie, Method::GET, &path, "").await?;
            ensure!(read.0.is_success(), "reading: {}", read.0);
            let truth = quality[&it.nomination];
            let body: Vec<String> = criteria
                .iter()
                .map(|id| {
                    let mark = (truth - strict + normal(&mut dice) * EYE).round().clamp(1.0, 5.0);
                    format!("c{id}={mark}&r{id}=Because&v{id}=0")
                })
                .collect();
            let begun = Instant::now();
            let saved = send(&app.router, cookie, Method::POST, &path, &body.join("&")).await?;
            saves.push(begun.elapsed());
            ensure!(saved.0.is_redirection(), "saving: {} {}", saved.0, saved.1);
            cards += 1;
        }
    }
    saves.sort_unstable();
    println!(
        "{cards} scorecards declared, read and saved in {:?}; one save: median {:?}, p99 {:?}",
        begun.elapsed(),
        saves[saves.len() / 2],
        saves[saves.len() * 99 / 100]
    );

    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/season");
    fs::create_dir_all(&out)?;
    let close = "to=close&scoring-reason=All+are+in";
    let closed =
        send(&app.router, &chair, Method::POST, "/en/organise/season/rounds/scoring/move", close).await?;
    ensure!(closed.0.is_redirection(), "closing: {}", closed.0);
    let mut first = None;
    for (name, path) in
        [("results", format!("/en/jury/results/{CATEGORY}")), ("rounds", "/en/organise/season/rounds".into())]
    {
        let begun = Instant::now();
        let page = send(&app.router, &chair, Method::GET, &path, "").await?;
        ensure!(page.0.is_success(), "{name}: {}", page.0);
        let took = begun.elapsed();
        println!("{name}: {:.0} kB in {took:?}", page.1.len() as f64 / 1e3);
        fs::write(out.join(format!("{name}.html")), &page.1)?;
        first.get_or_insert(took);
    }
    ensure!(first.is_some_and(|took| took < Duration::from_secs(10)), "the ranking takes too long");
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

async fn nominate(app: &App, season: SeasonId, category: CategoryId) -> Result<Vec<NominationId>> {
    let (store, now) = (&app.site.backend.store, app.site.backend.now());
    let found = store.find_current_season().await?.context("a season")?;
    // nobody is on the jury yet in anybody's eyes: what is sent is given out by the plan
    let mut ids = Vec::new();
    for at in 0..NOMINATIONS {
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

/// Somebody with a part in the season, signed in: their cookies, and who they are.
async fn person(
    config: &Config,
    app: &App,
    season: SeasonId,
    name: &str,
    role: Role,
) -> Result<(String, AccountId)> {
    let backend = &app.site.backend;
    let email =
        EmailAddress::parse(&format!("{name}@{name}.example")).map_err(|_| anyhow::anyhow!("no address"))?;
    let account = backend.store.record_account(&email, name, backend.now()).await?;
    backend.store.record_role(account, season, role, backend.now()).await?;
    let link = server::commands::invite::link(config, backend, email, "/en/my").await?;
    let path = link.strip_prefix(&config.base_url()).context("a link of ours")?.to_owned();
    let request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::HOST, "127.0.0.1")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let response = app.router.clone().oneshot(request.body(Body::empty())?).await?;
    ensure!(response.status().is_redirection(), "signing in: {}", response.status());
    let cookies: Vec<&str> = response
        .headers()
        .get_all(header::SET_COOKIE)
        .iter()
        .filter_map(|cookie| cookie.to_str().ok()?.split(';').next())
        .collect();
    Ok((cookies.join("; "), account))
}

async fn send(
    router: &Router,
    cookie: &str,
    method: Method,
    path: &str,
    body: &str,
) -> Result<(StatusCode, String)> {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, "127.0.0.1")
        .header(header::COOKIE, cookie)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let response = router.clone().oneshot(request.body(Body::from(body.to_owned()))?).await?;
    let status = response.status();
    let bytes = to_bytes(response.into_body(), 32 * 1024 * 1024).await?;
    Ok((status, String::from_utf8_lossy(&bytes).into_owned()))
}
