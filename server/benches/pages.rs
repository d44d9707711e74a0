//! Reading pages as anonymous visitors get them, against a bare handler that answers the same bytes from memory.
//!
//! Both stand behind the program's own accept loop, in this process, on the same two runtimes' worth of machine;
//! `wrk` asks first one, then the other, several times over. What is printed are medians.

use anyhow::{Context, Result, bail, ensure};
use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    http::{HeaderMap, Request, header},
    response::{IntoResponse, Response},
};
use domain::{
    concepts::{Channel, Effort, Goal, TargetGroup, VersionLabel, template},
    cover::Motif,
    language::Language,
    time::Span,
};
use server::{Config, boot, demo, listen};
use std::{collections::BTreeSet, net::SocketAddr, process::Command};
use store::{
    Store,
    concepts::{ConceptText, NewConcept},
};
use tower::ServiceExt;

/// Published cards in the catalogue.
const CARDS: usize = 200;
/// How often each side is asked, in turns.
const ROUNDS: usize = 5;
/// How long each time, in seconds.
const SECONDS: usize = 4;
const CONNECTIONS: usize = 32;
/// What DESIGN asks of us: this share of what the bare handler answers.
const GOAL_PERCENT: f64 = 30.0;

const PAGES: [(&str, &str); 3] =
    [("home", "/en"), ("catalogue", "/en/catalogue"), ("concept", "/en/concepts/one-hashtag-one-summer")];

fn main() -> Result<()> {
    if Command::new("wrk").arg("--version").output().is_err() {
        bail!("wrk is missing; it is a Debian package");
    }
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(run())
}

async fn run() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let config = Config { data_dir: folder.path().to_owned(), ..Config::default() };
    let app = boot(&config).await?;
    demo::load(&app.site.backend).await?;
    fill(&app.site.backend.store, app.site.backend.now()).await?;
    app.site.refresh_revision().await?;
    let ours = start(app.router.clone()).await?;

    println!(
        "{CARDS} published cards; {CONNECTIONS} connections, {ROUNDS} rounds of {SECONDS} s each; medians.\n"
    );
    println!(
        "{:<10} {:>12} {:>12} {:>7}   {:>10} {:>10}",
        "page", "ours, req/s", "bare, req/s", "share", "html, kB", "br, kB"
    );
    let mut short = Vec::new();
    for (name, path) in PAGES {
        let plain = fetch(&app.router, path, "identity").await?;
        let small = fetch(&app.router, path, "br").await?;
        let bare = start(bare(&plain)).await?;
        let (mut of_ours, mut of_bare) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            of_ours.push(wrk(ours, path).await?);
            of_bare.push(wrk(bare, path).await?);
        }
        let (fast, fastest) = (median(of_ours), median(of_bare));
        let share = 100.0 * fast / fastest;
        if share < GOAL_PERCENT {
            short.push(name);
        }
        let kb = |answer: &Answer| answer.body.len() as f64 / 1000.0;
        println!(
            "{name:<10} {fast:>12.0} {fastest:>12.0} {share:>6.0}%   {:>10.1} {:>10.1}",
            kb(&plain),
            kb(&small)
        );
    }
    println!("\nFirst view of a page, everything it loads, as it travels:");
    for (name, path) in PAGES {
        let (files, bytes) = first_view(&app.router, path).await?;
        println!("{name:<10} {:>6.1} kB in {files} files", bytes as f64 / 1000.0);
    }
    ensure!(short.is_empty(), "below {GOAL_PERCENT} % of the bare handler: {}", short.join(", "));
    Ok(())
}

/// More cards of the usual size, until there are enough.
async fn fill(store: &Store, now: domain::time::Timestamp) -> Result<()> {
    let standing = store.list_published_concepts(Language::En).await?.len();
    for at in standing..CARDS {
        let body = template(Language::En).replace(
            "\n\n",
            "\n\nTake a small thing that happens every week and let people answer it, with a name and within the hour.\n\n",
        );
        let new = NewConcept {
            uuid: format!("00000000-0000-7000-8000-{at:012}"),
            slug: format!("one-more-idea-for-the-bench-{at}"),
            number: i32::try_from(at)? + 1000,
            motif: Motif::ALL[at % Motif::ALL.len()],
            editorial: true,
            sources: Vec::new(),
            version: VersionLabel { year: 2027, number: 1 },
            updated_at: now - Span::days(i64::try_from(at)?),
            texts: vec![(
                Language::En,
                ConceptText {
                    title: format!("One more idea for the bench, number {at}"),
                    line: "Let the building have the voice: no names, one personality, two eyes and a big mouth.".into(),
                    promise: "It takes an hour a week and nobody has to know anything to join in.".into(),
                    goal: Goal::ALL[at % Goal::ALL.len()],
                    channels: [Channel::ALL[at % Channel::ALL.len()]].into(),
                    target_groups: [TargetGroup::ALL[at % TargetGroup::ALL.len()]].into(),
                    effort: Effort::new(u16::try_from(at % 60)?, 1, 3).map_err(|fault| anyhow::anyhow!("{fault:?}"))?,
                    to_start: "A table and a sign".into(),
                    skills: "None".into(),
                    body,
                },
            )],
        };
        store.record_published_concept(new).await?;
    }
    Ok(())
}

struct Answer {
    headers: HeaderMap,
    body: Bytes,
}

async fn fetch(router: &Router, path: &str, accepts: &str) -> Result<Answer> {
    let request =
        Request::get(path).header(header::HOST, "127.0.0.1").header(header::ACCEPT_ENCODING, accepts);
    let response = router.clone().oneshot(request.body(Body::empty())?).await?;
    ensure!(response.status().is_success(), "{path}: {}", response.status());
    let (parts, body) = response.into_parts();
    Ok(Answer { headers: parts.headers, body: to_bytes(body, usize::MAX).await? })
}

/// The same bytes under the same headers, and nothing else.
fn bare(answer: &Answer) -> Router {
    let (headers, body) = (answer.headers.clone(), answer.body.clone());
    Router::new().fallback(move || {
        let (headers, body) = (headers.clone(), body.clone());
        async move {
            let mut response: Response = body.into_response();
            *response.headers_mut() = headers;
            response
        }
    })
}

/// Serves on a free port for as long as the process lives.
async fn start(router: Router) -> Result<SocketAddr> {
    let free = std::net::TcpListener::bind("127.0.0.1:0")?;
    let address = free.local_addr()?;
    drop(free);
    tokio::spawn(listen::serve(address, router, 20_000, std::future::pending()));
    for _ in 0..100 {
        if tokio::net::TcpStream::connect(address).await.is_ok() {
            return Ok(address);
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    bail!("nothing answers at {address}")
}

/// Requests a second.
async fn wrk(address: SocketAddr, path: &str) -> Result<f64> {
    let asked = [
        "-t1".to_owned(),
        format!("-c{CONNECTIONS}"),
        format!("-d{SECONDS}s"),
        format!("http://{address}{path}"),
    ];
    let output = tokio::task::spawn_blocking(|| Command::new("wrk").args(asked).output()).await??;
    let text = String::from_utf8_lossy(&output.stdout);
    ensure!(!text.contains("Non-2xx") && !text.contains("Socket errors"), "{text}");
    let line = text.lines().find_map(|line| line.strip_prefix("Requests/sec:"));
    line.context("wrk said nothing")?.trim().parse().context("requests a second")
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// The page, its style sheets, fonts and pictures that a desktop browser loads without scrolling.
async fn first_view(router: &Router, path: &str) -> Result<(usize, usize)> {
    let page = fetch(router, path, "br").await?;
    let html = String::from_utf8(fetch(router, path, "identity").await?.body.to_vec())?;
    let mut files: BTreeSet<String> = BTreeSet::new();
    for tag in html.split('<').filter(|tag| tag.starts_with("link ") || tag.starts_with("img ")) {
        let lazy = tag.contains("loading=\"lazy\"") || tag.contains("rel=\"alternate\"");
        let address = ["href=\"", "src=\""].iter().find_map(|name| tag.split(name).nth(1)?.split('"').next());
        if let (false, Some(address)) = (lazy, address.filter(|address| address.starts_with('/'))) {
            files.insert(address.to_owned());
        }
    }
    // fonts the style asks for, in the alphabet the page is written in
    for sheet in files.clone().into_iter().filter(|file| file.ends_with("opslag.css")) {
        let css = String::from_utf8(fetch(router, &sheet, "identity").await?.body.to_vec())?;
        let folder = sheet.rsplit_once('/').map_or("", |(folder, _)| folder);
        for font in css.split("url(").skip(1).filter_map(|rest| rest.split(')').next()) {
            let font = font.trim_matches(['"', '\'']);
            if font.ends_with("-latin.woff2") {
                files.insert(format!("{folder}/{}", font.trim_start_matches("./")));
            }
        }
    }
    let mut bytes = page.body.len();
    for file in &files {
        bytes += fetch(router, file, "br").await?.body.len();
    }
    Ok((files.len() + 1, bytes))
}
