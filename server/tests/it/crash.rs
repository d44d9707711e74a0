//! The real program, killed while pictures and videos arrive.

use crate::{uploads::photograph, videos::mp4};
use domain::{
    accounts::EmailAddress,
    ids::NominationId,
    language::ContentLanguage,
    nominations::NominationText,
    time::{Span, Timestamp},
};
use islands::request::{Clock, hash_secret};
use server::{
    App, Config,
    boot::{SystemClock, SystemEntropy, boot_with},
    demo,
};
use std::{
    collections::BTreeSet,
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::Duration,
};
use store::{accounts::NewSignIn, nominations::DraftOwner};

/// The machine's clock, two days on: what was left behind a moment ago is old enough to be swept up.
struct InTwoDays;

impl Clock for InTwoDays {
    fn now(&self) -> Timestamp {
        SystemClock.now() + Span::days(2)
    }
}

async fn open(config: &Config, clock: Arc<dyn Clock>) -> App {
    boot_with(config, clock, Arc::new(SystemEntropy)).await.expect("it opens")
}

/// Starts the program and waits until it answers.
fn start(folder: &Path, listen: SocketAddr) -> Child {
    let mut child = Command::new(env!("CARGO_BIN_EXE_opslag"))
        .arg("serve")
        .current_dir(folder)
        .env_clear()
        .env("OPSLAG_DATA_DIR", folder)
        .env("OPSLAG_LISTEN", listen.to_string())
        .env("OPSLAG_LINK_CHECK", "false")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    for _ in 0..600 {
        if ask(listen, "GET /readyz HTTP/1.1\r\n", b"").is_ok_and(|answer| answer.starts_with("HTTP/1.1 200"))
        {
            return child;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    child.kill().and_then(|()| child.wait()).expect("it is stopped");
    panic!("it did not get ready");
}

/// One request, and all of the answer.
fn ask(to: SocketAddr, head: &str, body: &[u8]) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(to)?;
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    let rest = format!(
        "Host: {to}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all([head.as_bytes(), rest.as_bytes(), body].concat().as_slice())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

fn send(to: SocketAddr, cookie: &str, path: &str, file: &[u8]) -> std::io::Result<String> {
    let head = format!(
        "POST {path} HTTP/1.1\r\nCookie: {cookie}\r\nContent-Type: multipart/form-data; boundary=frontier\r\n"
    );
    let part = "--frontier\r\nContent-Disposition: form-data; name=\"video\"; filename=\"a\"\r\n\r\n";
    ask(to, &head, &[part.as_bytes(), file, b"\r\n--frontier--\r\n"].concat())
}

fn files(media: &Path) -> BTreeSet<String> {
    ["pictures", "videos"]
        .into_iter()
        .filter_map(|folder| Some((folder, std::fs::read_dir(media.join(folder)).ok()?)))
        .flat_map(|(folder, files)| {
            files.filter_map(move |file| {
                Some(format!("{folder}/{}", file.ok()?.file_name().to_string_lossy()))
            })
        })
        .collect()
}

#[tokio::test]
async fn up_14_whenever_it_is_killed_nothing_half_is_named_and_the_rest_is_swept_up() {
    const ROUNDS: u64 = 6;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let listen = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a free port");
    let config = Config { data_dir: folder.path().to_owned(), listen, ..Config::default() };
    let app = open(&config, Arc::new(SystemClock)).await;
    demo::load(&app.site.backend).await.expect("the demo season");
    let (store, now) = (app.site.backend.store.clone(), app.site.backend.now());
    let email = EmailAddress::parse("killed@library.example").expect("an address");
    let account = store.record_account(&email, "Ann", now).await.expect("an account");
    let season = store.find_current_season().await.unwrap().expect("a season").id;
    let text = NominationText { language: Some(ContentLanguage::En), ..NominationText::default() };
    let token = app.site.backend.secret();
    let sign_in = NewSignIn {
        email,
        token_hash: hash_secret(&token),
        code_hash: None,
        browser_hash: None,
        next: "/en/my".to_owned(),
        expires_at: now + Span::hours(1),
        mail: None,
    };
    store.record_sign_in(sign_in, now).await.expect("a link");
    let mut drafts: Vec<NominationId> = Vec::new();
    for _ in 0..ROUNDS * 4 {
        drafts.push(store.record_draft(season, DraftOwner::Account(account), &text, now).await.unwrap());
    }
    drop((app, store));
    let (picture, video) = (photograph(700), mp4(3 * 1024 * 1024));
    let mut cookie = String::new();
    let mut arrived = 0;
    let mut swept = 0;
    for (round, drafts) in (0..ROUNDS).zip(drafts.chunks(4)) {
        let mut child = start(folder.path(), listen);
        if cookie.is_empty() {
            let head = format!(
                "POST /en/sign-in/link/{token} HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            );
            let answer = ask(listen, &head, b"").expect("an answer");
            let set = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")).expect("a session");
            cookie = set.split(';').next().unwrap_or_default().to_owned();
        }
        let sender = std::thread::spawn({
            let (cookie, picture, video, drafts) =
                (cookie.clone(), picture.clone(), video.clone(), drafts.to_vec());
            move || {
                let mut arrived = 0;
                for draft in drafts.iter().cycle() {
                    for (path, file) in [("pictures", &picture), ("videos", &video), ("pictures", &picture)] {
                        let path = format!("/en/my/nominations/{draft}/{path}");
                        let Ok(answer) = send(listen, &cookie, &path, file) else { return arrived };
                        // cut off in the middle of its answer
                        if !answer.starts_with("HTTP/1.1 ") {
                            return arrived;
                        }
                        let taken = answer.starts_with("HTTP/1.1 200") || answer.starts_with("HTTP/1.1 303");
                        let full = answer.starts_with("HTTP/1.1 4");
                        assert!(taken || full, "{answer}");
                        arrived += usize::from(taken);
                    }
                }
                arrived
            }
        });
        // moments that differ from round to round and are the same in each run
        let delay = 150 + (round.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) % 900;
        std::thread::sleep(Duration::from_millis(delay));
        child.kill().expect("it is killed");
        child.wait().expect("it is gone");
        arrived += sender.join().expect("the sender ends");

        let app = open(&config, Arc::new(InTwoDays)).await;
        let (store, media) = (&app.site.backend.store, config.media_dir());
        let missing = web::missing_pictures(store, &*app.site.media).await.expect("it is looked at");
        assert_eq!(missing, Vec::<String>::new(), "round {round}: everything that is named is there");
        assert_eq!(store.check_invariants().await.unwrap(), Vec::<String>::new(), "round {round}");
        let before = files(&media);
        server::jobs::housekeeping::sweep_uploads(&app.site, &media).await;
        let named: BTreeSet<String> = store.list_media_keys().await.unwrap().into_iter().collect();
        assert_eq!(files(&media), named, "round {round}: nothing else is left");
        swept += before.len() - named.len();
        for key in &named {
            let bytes = std::fs::read(media.join(key)).expect("it is there");
            if key.starts_with("pictures/") {
                image::load_from_memory(&bytes).unwrap_or_else(|error| panic!("{key} is not whole: {error}"));
            } else {
                assert_eq!(bytes.len(), video.len(), "{key} is whole");
            }
        }
    }
    assert!(arrived > 0, "it was killed while something was going on");
    println!("{arrived} arrived, {swept} files were left behind and swept up");
}
