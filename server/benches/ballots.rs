//! Ballots over HTTP, as a hall casts them: each by its own device over a connection that stays open, on SQLite with every
//! commit on the disk. Beside them, in the same run, the floor: the same request answered by a bare server that writes the
//! same row in the same kind of group and knows nothing of polls.

mod common;

use anyhow::{Context, Result, bail, ensure};
use axum::{
    Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use common::{Person, percentiles};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, TransactionTrait};
use server::{Config, boot, demo};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::{mpsc, oneshot},
    time::Instant,
};

const ORGANISER: &str = "organiser@demo.opslag.example";
/// Connections that are open at the same time.
const PHONES: usize = 256;
/// Ballots of one turn; history's test (Junior Eurovision 2014) is three turns and a little.
const BALLOTS: usize = 12_000;
const TURNS: usize = 3;
/// Ballots committed together on the floor, as in the lane.
const GROUP: usize = 512;
/// Goal G6: of the floor's pace.
const PACE_GOAL: f64 = 0.85;
/// Goal G7: acknowledgement in 99 of 100 cases, when 37,000 ballots come in three seconds.
const RUSH: usize = 37_000;
const RUSH_SECONDS: f64 = 3.0;
const RUSH_GOAL: Duration = Duration::from_millis(50);

fn main() -> Result<()> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(run())
}

async fn run() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let config = Config { data_dir: folder.path().to_owned(), ..Config::default() };
    let app = boot(&config).await?;
    demo::load(&app.site.backend).await?;
    app.site.refresh_revision().await?;
    let organiser = Person::sign_in(&config, &app, ORGANISER).await?;
    let terms = "do=declare&tally=pick&most=3&budget=10&decider=both&percent=50&combination=rank_points&points=12,10,8\
                 &tie=audience&mode=open_device&visibility=after_close&expected=";
    for form in [terms, "do=open"] {
        let done = organiser.post(&app.router, "/en/organise/polls/conversation", form.to_owned()).await?;
        ensure!(done.status().is_redirection(), "{form}: {}", done.status());
    }
    let store = &app.site.backend.store;
    let season = store.find_current_season().await?.context("a season")?.id;
    let poll = store.list_polls(season).await?.into_iter().find(|poll| poll.state.is_open());
    let poll = poll.context("an open poll")?;
    let options: Vec<String> =
        store.list_options(poll.id).await?.iter().map(|option| option.id.to_string()).collect();
    let path = format!("/v/{}", poll.code.as_str());
    let ours = listen(app.router.clone()).await?;
    let floor = listen(floor(folder.path().join("floor.db")).await?).await?;

    let mut paces = Vec::new();
    for turn in 0..TURNS {
        let (above, ack) = cast(floor, &path, &options, turn * BALLOTS, BALLOTS, None).await?;
        let (pace, own) = cast(ours, &path, &options, turn * BALLOTS, BALLOTS, None).await?;
        println!(
            "{BALLOTS} ballots over {PHONES} connections: {pace:.0}/s (median {:?}, p99 {:?}); floor {above:.0}/s (p99 {:?})",
            own.0, own.1, ack.1
        );
        paces.push(pace / above);
    }
    let first = TURNS * BALLOTS;
    let (rushed, ack) = cast(ours, &path, &options, first, RUSH, Some(RUSH_SECONDS)).await?;
    println!(
        "{RUSH} ballots sent in {RUSH_SECONDS} s: taken at {rushed:.0}/s, median {:?}, p99 {:?} (goal {RUSH_GOAL:?})",
        ack.0, ack.1
    );
    let counted = store.count_voters(poll.id).await?;
    ensure!(counted == (first + RUSH) as u64, "{counted} voters counted of {}", first + RUSH);
    paces.sort_by(f64::total_cmp);
    let pace = paces[paces.len() / 2];
    println!(
        "of the floor's pace: {:.0} % (goal {:.0} %); every acknowledged ballot counts once",
        pace * 100.0,
        PACE_GOAL * 100.0
    );
    if pace < PACE_GOAL || ack.1 > RUSH_GOAL {
        bail!("ballots fall short of G6 or G7");
    }
    Ok(())
}

async fn listen(router: Router) -> Result<SocketAddr> {
    let address = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    tokio::spawn(server::listen::serve(address, router, 20_000, std::future::pending()));
    for _ in 0..100 {
        if TcpStream::connect(address).await.is_ok() {
            return Ok(address);
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    bail!("nobody listens at {address}")
}

/// Sends so many ballots; with `seconds`, spread evenly over that time and each timed from when it was due. Ballots a
/// second, and median and 99th percentile of the time to the acknowledgement.
async fn cast(
    to: SocketAddr,
    path: &str,
    options: &[String],
    first: usize,
    count: usize,
    seconds: Option<f64>,
) -> Result<(f64, (Duration, Duration))> {
    let options: Arc<[String]> = options.into();
    let begun = Instant::now();
    let phones: Vec<_> = (0..PHONES)
        .map(|phone| {
            let (path, options) = (path.to_owned(), Arc::clone(&options));
            tokio::spawn(async move {
                let mut connection = TcpStream::connect(to).await?;
                connection.set_nodelay(true)?;
                let mut took = Vec::new();
                for at in (phone..count).step_by(PHONES) {
                    let due = match seconds {
                        Some(seconds) => begun + Duration::from_secs_f64(seconds * at as f64 / count as f64),
                        None => Instant::now(),
                    };
                    tokio::time::sleep_until(due).await;
                    let form = format!("request_key=first&finalist={}", options[at % options.len()]);
                    let voter = first + at;
                    let request = format!(
                        "POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\nsec-fetch-site: same-origin\r\n\
                         cookie: opslag-voter={voter:040x}\r\ncontent-type: application/x-www-form-urlencoded\r\n\
                         content-length: {}\r\n\r\n{form}",
                        form.len()
                    );
                    connection.write_all(request.as_bytes()).await?;
                    acknowledged(&mut connection).await?;
                    took.push(due.elapsed());
                }
                anyhow::Ok(took)
            })
        })
        .collect();
    let mut all = Vec::with_capacity(count);
    for phone in phones {
        all.extend(phone.await??);
    }
    ensure!(all.len() == count, "{} of {count} were answered", all.len());
    Ok((count as f64 / begun.elapsed().as_secs_f64(), percentiles(all)))
}

/// Reads one answer, which must send the voter on and have no body.
async fn acknowledged(connection: &mut TcpStream) -> Result<()> {
    let mut answer = Vec::with_capacity(2_048);
    while !answer.windows(4).any(|end| end == b"\r\n\r\n") {
        ensure!(connection.read_buf(&mut answer).await? > 0, "the connection ended");
    }
    ensure!(answer.starts_with(b"HTTP/1.1 303"), "not taken: {}", String::from_utf8_lossy(&answer));
    Ok(())
}

type Waiting = (String, oneshot::Sender<()>);

/// A server that only writes ballots, in groups, each group in one transaction.
async fn floor(file: std::path::PathBuf) -> Result<Router> {
    let mut options = ConnectOptions::new(format!("sqlite://{}?mode=rwc", file.display()));
    options.sqlx_logging(false).max_connections(1);
    options.map_sqlx_sqlite_opts(|sqlite| sqlite.pragma("journal_mode", "WAL").pragma("synchronous", "FULL"));
    let db = Database::connect(options).await?;
    db.execute_unprepared(
        "CREATE TABLE ballot (poll_id INTEGER, number INTEGER, voter_key TEXT, cast_number INTEGER, request_key TEXT, \
         receipt TEXT, choice TEXT, PRIMARY KEY (poll_id, number)) WITHOUT ROWID",
    )
    .await?;
    let (sender, mut waiting) = mpsc::channel::<Waiting>(4_096);
    tokio::spawn(async move {
        let (mut group, mut number) = (Vec::with_capacity(GROUP), 0_u64);
        while waiting.recv_many(&mut group, GROUP).await > 0 {
            let taken: Vec<Waiting> = std::mem::take(&mut group);
            number = write(&db, &taken, number).await.unwrap_or(number);
            for (_, reply) in taken {
                let _ = reply.send(());
            }
        }
    });
    Ok(Router::new().fallback(take).with_state(sender))
}

async fn write(db: &DatabaseConnection, group: &[Waiting], mut number: u64) -> Result<u64> {
    let txn = db.begin().await?;
    let rows: Vec<String> = group
        .iter()
        .map(|(form, _)| {
            number += 1;
            // our own form, which has no quotes
            format!("(1, {number}, '{number:064x}', 1, 'first', '{number:08x}', '{form}')")
        })
        .collect();
    txn.execute_unprepared(&format!("INSERT INTO ballot VALUES {}", rows.join(", "))).await?;
    txn.commit().await?;
    Ok(number)
}

async fn take(State(lane): State<mpsc::Sender<Waiting>>, form: String) -> Response {
    let (reply, answer) = oneshot::channel();
    if lane.send((form, reply)).await.is_err() || answer.await.is_err() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    Redirect::to("/").into_response()
}
