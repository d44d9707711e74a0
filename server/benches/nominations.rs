//! Writing nominations under load: how long a save takes while two hundred people write, what twenty photographs at once
//! do to it and to ballots, and whether the organiser's list stays quick when a hundred times as many have been sent.
//!
//! Everything goes through the program's own router in this process, on SQLite in a folder of its own.

mod common;

use anyhow::{Context, Result, ensure};
use axum::{body::Bytes, http::Method};
use common::{Person, percentiles, python};
use domain::{
    ids::{AccountId, NominationId, SeasonId},
    language::ContentLanguage,
    nominations::NominationText,
};
use image::{ExtendedColorType, ImageEncoder, codecs::jpeg::JpegEncoder};
use server::{App, Config, boot, demo};
use std::{sync::Arc, time::Duration};
use store::nominations::{DeskQuery, DraftOwner};
use tokio::time::Instant;

/// Who opens the demo's poll.
const ORGANISER: &str = "organiser@demo.opslag.example";
/// Drafts that are being written at the same time.
const WRITERS: usize = 200;
/// How many of them one person writes: as many saves as one account may make in that time.
const DRAFTS_EACH: usize = 5;
/// Saves of each.
const SAVES: usize = 10;
/// How long each rests between two saves, as the page's script does.
const REST: Duration = Duration::from_millis(900);
/// What a save may take at most in 99 of 100 cases.
const SAVE_GOAL: Duration = Duration::from_millis(50);
const UPLOADS: usize = 20;
/// Ballots that are cast while the photographs arrive, each by its own device.
const BALLOTS: usize = 500;
/// How long after one ballot the next is sent: all within the time in which the drafts are saved.
const BETWEEN_BALLOTS: Duration = Duration::from_millis(18);
/// What a ballot may take at most in 99 of 100 cases.
const BALLOT_GOAL: Duration = Duration::from_secs(1);
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
    let season = app.site.backend.store.find_current_season().await?.context("a season")?.id;
    let mut drafts = Vec::new();
    for at in 0..WRITERS / DRAFTS_EACH {
        let writer = Person::sign_in(&config, &app, &format!("writer-{at}@library-{at}.example")).await?;
        for _ in 0..DRAFTS_EACH {
            drafts.push((writer.clone(), draft(&app, season, writer.account, drafts.len()).await?));
        }
    }
    let mut short = Vec::new();

    let quiet = percentiles(write(&app, &drafts).await?);
    println!(
        "{WRITERS} drafts, {SAVES} saves each: median {:?}, p99 {:?} (goal {SAVE_GOAL:?})",
        quiet.0, quiet.1
    );
    if quiet.1 > SAVE_GOAL {
        short.push("saving");
    }

    let poll = open_poll(&config, &app).await?;
    let photo = photograph()?;
    // one body for all: what senders hold is not the program's memory
    let body = uploading(&photo);
    let before = memory()?;
    let uploads: Vec<_> = drafts
        .iter()
        .take(UPLOADS)
        .map(|(writer, id)| tokio::spawn(upload(app.clone(), writer.clone(), *id, body.clone())))
        .collect();
    let begun = Instant::now();
    let (saves, ballots) = tokio::try_join!(write(&app, &drafts[UPLOADS..]), vote(&app, &poll))?;
    let (busy, ballots) = (percentiles(saves), percentiles(ballots));
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
    println!("and {BALLOTS} ballots: median {:?}, p99 {:?} (goal {BALLOT_GOAL:?})", ballots.0, ballots.1);
    if ballots.1 > BALLOT_GOAL {
        short.push("ballots");
    }
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
async fn write(app: &Arc<App>, drafts: &[(Person, NominationId)]) -> Result<Vec<Duration>> {
    let writers: Vec<_> = drafts
        .iter()
        .enumerate()
        .map(|(at, (writer, id))| {
            let (router, writer, id) = (app.router.clone(), writer.clone(), *id);
            tokio::spawn(async move {
                // nobody begins in the same instant
                tokio::time::sleep(REST.mul_f64(at as f64 / WRITERS as f64)).await;
                let mut took = Vec::new();
                for save in 0..SAVES {
                    let text = "We+built+the+well+one+Friday+and+answered+every+wish.+".repeat(save + 8);
                    let form = format!("title=An+initiative&what_was_done={text}");
                    let path = format!("/en/my/nominations/{id}/step/1");
                    let begun = Instant::now();
                    let response = writer.autosave(&router, &path, form).await?;
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

/// The demo's poll, opened: its address and what stands on the ballot.
async fn open_poll(config: &Config, app: &App) -> Result<(String, Vec<String>)> {
    let organiser = Person::sign_in(config, app, ORGANISER).await?;
    for step in ["prepare", "open"] {
        let form = format!("do={step}");
        let done = organiser.post(&app.router, "/en/organise/polls/conversation", form).await?;
        ensure!(done.status().is_redirection(), "{step}: {}", done.status());
    }
    let store = &app.site.backend.store;
    let season = store.find_current_season().await?.context("a season")?.id;
    let poll = store.list_polls(season).await?.into_iter().find(|poll| poll.state.is_open());
    let poll = poll.context("an open poll")?;
    let options = store.list_options(poll.id).await?;
    Ok((format!("/v/{}", poll.code.as_str()), options.iter().map(|option| option.id.to_string()).collect()))
}

/// One ballot after the other, each by another device and whether or not the one before is in; how long each took until
/// it was acknowledged.
async fn vote(app: &Arc<App>, (poll, options): &(String, Vec<String>)) -> Result<Vec<Duration>> {
    let mut sent = Vec::new();
    for at in 0..BALLOTS {
        let (router, path) = (app.router.clone(), poll.clone());
        let form = format!("request_key=first&finalist={}", options[at % options.len()]);
        sent.push(tokio::spawn(async move {
            let voter = Person::device(at);
            let begun = Instant::now();
            let response = voter.post(&router, &path, form).await?;
            ensure!(response.status().is_redirection(), "a ballot: {}", response.status());
            Ok(begun.elapsed())
        }));
        tokio::time::sleep(BETWEEN_BALLOTS).await;
    }
    let mut all = Vec::new();
    for ballot in sent {
        all.push(ballot.await??);
    }
    Ok(all)
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

/// The form of a picture, as a browser sends it.
fn uploading(photo: &[u8]) -> Bytes {
    const HEAD: &[u8] = b"--part\r\ncontent-disposition: form-data; name=\"more\"; filename=\"p.jpg\"\r\n\
        content-type: image/jpeg\r\n\r\n";
    const TAIL: &[u8] =
        b"\r\n--part\r\ncontent-disposition: form-data; name=\"then\"\r\n\r\npicture\r\n--part--\r\n";
    [HEAD, photo, TAIL].concat().into()
}

async fn upload(app: Arc<App>, writer: Person, id: NominationId, body: Bytes) -> Result<()> {
    let path = format!("/en/my/nominations/{id}/step/2");
    let headers = [("content-type", "multipart/form-data; boundary=part")];
    let response = writer.send(&app.router, Method::POST, &path, &headers, body.into()).await?;
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
    python(config, COPY, &[count.to_string()])
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

/// What the program holds in memory, in bytes.
fn memory() -> Result<usize> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).context("VmRSS")?;
    let kb: usize = line.split_whitespace().nth(1).context("a figure")?.parse()?;
    Ok(kb * 1024)
}
