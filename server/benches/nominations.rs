//! Writing nominations under load: how long a save takes while two hundred people write, what twenty photographs at once
//! do to it, and whether the organiser's list stays quick when a hundred times as many have been sent.
//!
//! Everything goes through the program's own router in this process, on SQLite in a folder of its own.

use anyhow::{Context, Result, ensure};
use axum::{
    Router,
    body::Body,
    http::{Method, Request, Response, header},
};
use domain::{
    accounts::EmailAddress,
    ids::{AccountId, NominationId, SeasonId},
    language::ContentLanguage,
    nominations::NominationText,
};
use image::{ExtendedColorType, ImageEncoder, codecs::jpeg::JpegEncoder};
use server::{App, Config, boot, demo};
use std::{sync::Arc, time::Duration};
use store::nominations::{DeskQuery, DraftOwner};
use tokio::time::Instant;
use tower::ServiceExt;

/// Drafts that are being written at the same time.
const WRITERS: usize = 200;
/// Saves of each.
const SAVES: usize = 10;
/// How long each rests between two saves, as the page's script does.
const REST: Duration = Duration::from_millis(900);
/// What a save may take at most in 99 of 100 cases.
const SAVE_GOAL: Duration = Duration::from_millis(50);
const UPLOADS: usize = 20;
/// What twenty uploads may add to the program's memory, in bytes.
const MEMORY_GOAL: usize = 300_000_000;
const FEW: usize = 1_000;
const MANY: usize = 100_000;
/// How many times as long the list of many may take.
const LIST_GOAL: f64 = 2.0;

fn main() -> Result<()> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(run())
}

async fn run() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let config = Config { data_dir: folder.path().to_owned(), ..Config::default() };
    let app = Arc::new(boot(&config).await?);
    demo::load(&app.site.backend).await?;
    app.site.refresh_revision().await?;
    let (cookie, account, season) = sign_in(&config, &app).await?;
    let mut drafts = Vec::new();
    for at in 0..WRITERS {
        drafts.push(draft(&app, season, account, at).await?);
    }
    let mut short = Vec::new();

    let quiet = percentiles(write(&app, &cookie, &drafts).await?);
    println!(
        "{WRITERS} drafts, {SAVES} saves each: median {:?}, p99 {:?} (goal {SAVE_GOAL:?})",
        quiet.0, quiet.1
    );
    if quiet.1 > SAVE_GOAL {
        short.push("saving");
    }

    let photo = Arc::new(photograph()?);
    let before = memory()?;
    let uploads: Vec<_> = drafts
        .iter()
        .take(UPLOADS)
        .map(|id| tokio::spawn(upload(app.clone(), cookie.clone(), *id, photo.clone())))
        .collect();
    let begun = Instant::now();
    let busy = percentiles(write(&app, &cookie, &drafts[UPLOADS..]).await?);
    for upload in uploads {
        upload.await??;
    }
    let took = begun.elapsed();
    let grown = memory()?.saturating_sub(before);
    println!(
        "meanwhile {UPLOADS} photographs of 12 megapixels ({:.1} MB each) in {took:?}: saves median {:?}, p99 {:?}; \
         memory grew by {:.0} MB (goal {:.0})",
        photo.len() as f64 / 1e6,
        busy.0,
        busy.1,
        grown as f64 / 1e6,
        MEMORY_GOAL as f64 / 1e6
    );
    if grown > MEMORY_GOAL {
        short.push("memory");
    }

    sent(&config, FEW)?;
    let few = list(&app, season).await?;
    sent(&config, MANY)?;
    let many = list(&app, season).await?;
    let times = many.as_secs_f64() / few.as_secs_f64();
    println!(
        "the organiser's list: {few:?} at {FEW}, {many:?} at {MANY}: {times:.1} times (goal {LIST_GOAL})"
    );
    if times > LIST_GOAL {
        short.push("list");
    }
    ensure!(short.is_empty(), "below the goal: {}", short.join(", "));
    Ok(())
}

/// A signed-in browser: its cookies, its account, and the season.
async fn sign_in(config: &Config, app: &App) -> Result<(String, AccountId, SeasonId)> {
    let backend = &app.site.backend;
    let email = EmailAddress::parse("writer@library.example").map_err(|_| anyhow::anyhow!("no address"))?;
    let account = backend.store.record_account(&email, "Writer", backend.now()).await?;
    let season = backend.store.find_current_season().await?.context("a season")?.id;
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
    Ok((cookies.join("; "), account, season))
}

async fn draft(app: &App, season: SeasonId, owner: AccountId, at: usize) -> Result<NominationId> {
    let text = NominationText {
        library: format!("Library {at}"),
        title: format!("An initiative, number {at}"),
        summary: "A cardboard well in the hall took wishes for books.".to_owned(),
        language: Some(ContentLanguage::En),
        ..NominationText::default()
    };
    let backend = &app.site.backend;
    Ok(backend.store.record_draft(season, DraftOwner::Account(owner), &text, backend.now()).await?)
}

/// Every draft is saved again and again, each by its own writer; how long each save took.
async fn write(app: &Arc<App>, cookie: &str, drafts: &[NominationId]) -> Result<Vec<Duration>> {
    let writers: Vec<_> = drafts
        .iter()
        .enumerate()
        .map(|(at, id)| {
            let (router, cookie, id) = (app.router.clone(), cookie.to_owned(), *id);
            tokio::spawn(async move {
                // nobody begins in the same instant
                tokio::time::sleep(REST.mul_f64(at as f64 / WRITERS as f64)).await;
                let mut took = Vec::new();
                for save in 0..SAVES {
                    let text = "We built the well one Friday and answered every wish. ".repeat(save + 8);
                    let begun = Instant::now();
                    let response = post(&router, &cookie, id, &text).await?;
                    took.push(begun.elapsed());
                    ensure!(response.status().is_success(), "saving: {}", response.status());
                    tokio::time::sleep(REST).await;
                }
                Ok(took)
            })
        })
        .collect();
    let mut all = Vec::new();
    for writer in writers {
        all.extend(writer.await??);
    }
    Ok(all)
}

async fn post(router: &Router, cookie: &str, id: NominationId, text: &str) -> Result<Response<Body>> {
    let body = format!("title=An+initiative&what_was_done={}", text.replace(' ', "+"));
    let request = Request::builder()
        .method(Method::POST)
        .uri(format!("/en/my/nominations/{id}/step/1"))
        .header(header::HOST, "127.0.0.1")
        .header(header::COOKIE, cookie)
        .header("sec-fetch-site", "same-origin")
        .header("x-autosave", "1")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    Ok(router.clone().oneshot(request.body(Body::from(body))?).await?)
}

/// Noise over a gradient, which is as hard to compress as a photograph.
fn photograph() -> Result<Vec<u8>> {
    let (width, height) = (4_000_u32, 3_000_u32);
    let mut seed = 1_u32;
    let mut pixels = Vec::with_capacity((width * height * 3) as usize);
    for y in 0..height {
        for x in 0..width {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let noise = (seed >> 27) as u8;
            pixels.extend([(x / 16) as u8 ^ noise, (y / 12) as u8 ^ noise, 96 + noise]);
        }
    }
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 88).write_image(
        &pixels,
        width,
        height,
        ExtendedColorType::Rgb8,
    )?;
    Ok(jpeg)
}

async fn upload(app: Arc<App>, cookie: String, id: NominationId, photo: Arc<Vec<u8>>) -> Result<()> {
    let mut body = b"--part\r\ncontent-disposition: form-data; name=\"more\"; filename=\"p.jpg\"\r\ncontent-type: image/jpeg\r\n\r\n".to_vec();
    body.extend_from_slice(&photo);
    body.extend_from_slice(
        b"\r\n--part\r\ncontent-disposition: form-data; name=\"then\"\r\n\r\npicture\r\n--part--\r\n",
    );
    let request = Request::builder()
        .method(Method::POST)
        .uri(format!("/en/my/nominations/{id}/step/2"))
        .header(header::HOST, "127.0.0.1")
        .header(header::COOKIE, cookie)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=part");
    let response = app.router.clone().oneshot(request.body(Body::from(body))?).await?;
    ensure!(response.status().is_redirection(), "uploading: {}", response.status());
    Ok(())
}

/// Copies one sent nomination until the season has so many, straight in the database.
fn sent(config: &Config, count: usize) -> Result<()> {
    const COPY: &str = "
import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as db:
    names = [row[1] for row in db.execute('PRAGMA table_info(nomination)')]
    names = [name for name in names if name not in ('id', 'number', 'kept_number')]
    columns = ', '.join(names)
    there = db.execute('SELECT count(*) FROM nomination WHERE number IS NOT NULL').fetchone()[0]
    top = db.execute('SELECT max(number) FROM nomination').fetchone()[0]
    one = db.execute('SELECT id FROM nomination WHERE number IS NOT NULL AND withdrawn_at IS NULL').fetchone()[0]
    db.execute(f'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO nomination '
        f'(number, {columns}) SELECT ? + n.i, {columns} FROM nomination, n WHERE id = ?', (int(sys.argv[2]) - there, top, one))
    db.execute('ANALYZE')
";
    let file = config.data_dir.join("opslag.db");
    let status =
        std::process::Command::new("python3").args(["-c", COPY]).arg(file).arg(count.to_string()).status()?;
    ensure!(status.success(), "filling the season");
    Ok(())
}

/// The median of the first page of the organiser's list.
async fn list(app: &App, season: SeasonId) -> Result<Duration> {
    let mut took = Vec::new();
    for _ in 0..21 {
        let query = DeskQuery { most: 50, ..DeskQuery::default() };
        let begun = Instant::now();
        let found = app.site.backend.store.list_nominations_for_desk(season, &query).await?;
        took.push(begun.elapsed());
        ensure!(found.len() == 50, "{} found", found.len());
    }
    Ok(percentiles(took).0)
}

/// Median and 99th percentile.
fn percentiles(mut all: Vec<Duration>) -> (Duration, Duration) {
    all.sort();
    (all[all.len() / 2], all[all.len() * 99 / 100])
}

/// What the program holds in memory, in bytes.
fn memory() -> Result<usize> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).context("VmRSS")?;
    let kb: usize = line.split_whitespace().nth(1).context("a figure")?.parse()?;
    Ok(kb * 1024)
}
