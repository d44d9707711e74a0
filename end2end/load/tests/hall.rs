//! The generator against servers that are honest and servers that are not: a check that never fails would be none.

use load::{Plan, Report};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// What a server does wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Vice {
    None,
    /// Acknowledges every seventh ballot and forgets it.
    Forgets,
    /// Counts a ballot once more when it is sent again.
    Doubles,
    /// Keeps the first ballot where the last one counts.
    KeepsTheFirst,
    /// Hands out one receipt to everybody.
    OneReceipt,
    /// Tells a screen how things stand when it comes, and nothing after.
    TellsOnce,
}

#[derive(Default)]
struct BallotBox {
    ballots: BTreeMap<String, Ballot>,
    taken: u64,
    /// Counted beyond the ballots there are.
    doubled: u64,
}

struct Ballot {
    choice: BTreeSet<String>,
    keys: BTreeSet<String>,
    receipt: String,
}

struct Server {
    vice: Vice,
    ballots: Mutex<BallotBox>,
    turnout: watch::Sender<u64>,
    cookies: Mutex<u64>,
}

struct Request {
    method: String,
    path: String,
    cookie: Option<String>,
    body: String,
}

async fn read(stream: &mut TcpStream) -> Option<Request> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let header = |name: &str| {
                head.lines()
                    .find_map(|line| line.split_once(": ").filter(|(key, _)| key.eq_ignore_ascii_case(name)))
            };
            let length: usize = header("content-length").map_or(0, |(_, length)| length.parse().unwrap());
            if body.len() >= length {
                let mut first = head.lines().next()?.split(' ').map(str::to_owned);
                let cookie = header("cookie").map(|(_, cookie)| cookie.to_owned());
                return Some(Request {
                    method: first.next()?,
                    path: first.next()?,
                    cookie,
                    body: body.to_owned(),
                });
            }
        }
        let mut part = [0; 2048];
        match stream.read(&mut part).await {
            Ok(0) | Err(_) => return None,
            Ok(n) => bytes.extend_from_slice(&part[..n]),
        }
    }
}

impl Server {
    async fn start(vice: Vice) -> std::net::SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let turnout = watch::Sender::new(0);
        let server = Arc::new(Self { vice, ballots: Mutex::default(), turnout, cookies: Mutex::default() });
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(server.clone().serve(stream));
            }
        });
        address
    }

    async fn serve(self: Arc<Self>, mut stream: TcpStream) {
        let Some(request) = read(&mut stream).await else { return };
        let answer = match (&*request.method, &*request.path) {
            ("GET", "/live/our-show") => return self.stream(stream).await,
            ("GET", "/v/K4M7?change=1") => self.form(request.cookie),
            ("GET", "/v/K4M7") => self.receipt(&request.cookie.unwrap()),
            ("POST", "/v/K4M7") => self.cast(&request.cookie.unwrap(), &request.body),
            other => panic!("{other:?}"),
        };
        // the client may be gone, which is what this is about
        let _ = stream.write_all(answer.as_bytes()).await;
    }

    async fn stream(&self, mut stream: TcpStream) {
        let mut turnout = self.turnout.subscribe();
        let mut frame =
            "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\nretry: 1000\n\n".to_owned();
        loop {
            let shown = *turnout.borrow_and_update();
            frame += &format!("data: {{\"number\":3,\"cue\":\"poll_open\",\"turnout\":{shown}}}\n\n");
            if stream.write_all(frame.as_bytes()).await.is_err() {
                return;
            }
            frame.clear();
            if self.vice == Vice::TellsOnce {
                return std::future::pending().await;
            }
            turnout.changed().await.unwrap();
        }
    }

    fn form(&self, cookie: Option<String>) -> String {
        let mut cookies = self.cookies.lock().unwrap();
        *cookies += 1;
        let key = *cookies;
        let set_cookie = match &cookie {
            Some(_) => String::new(),
            None => format!("set-cookie: opslag-voter={key}; Path=/\r\n"),
        };
        let ballots = self.ballots.lock().unwrap();
        let own = cookie.and_then(|cookie| ballots.ballots.get(&cookie));
        let option = |id: u32| {
            let checked = own.is_some_and(|ballot| ballot.choice.contains(&id.to_string()));
            let checked = if checked { " checked" } else { "" };
            format!("<input type=\"checkbox\" name=\"finalist\" value=\"{id}\"{checked}>")
        };
        let options: String = (1..=9).map(option).collect();
        let html = format!("<input type=\"hidden\" name=\"request_key\" value=\"{key}\">{options}");
        page(&set_cookie, &html)
    }

    fn receipt(&self, cookie: &str) -> String {
        let ballots = self.ballots.lock().unwrap();
        page("", &format!("<b class=\"num\">{}</b>", ballots.ballots[cookie].receipt))
    }

    fn cast(&self, cookie: &str, body: &str) -> String {
        let fields: Vec<(&str, &str)> = body.split('&').map(|pair| pair.split_once('=').unwrap()).collect();
        let key = fields.iter().find(|(name, _)| *name == "request_key").unwrap().1.to_owned();
        let choice =
            fields.iter().filter(|(name, _)| *name == "finalist").map(|(_, id)| (*id).to_owned()).collect();
        let mut ballots = self.ballots.lock().unwrap();
        ballots.taken += 1;
        let taken = ballots.taken;
        let receipt = if self.vice == Vice::OneReceipt { 1 } else { taken };
        let receipt = format!("0000-{receipt:04}");
        match ballots.ballots.get_mut(cookie) {
            Some(own) if own.keys.contains(&key) && self.vice == Vice::Doubles => ballots.doubled += 1,
            Some(own) if own.keys.contains(&key) => {}
            Some(own) => {
                own.keys.insert(key);
                if self.vice != Vice::KeepsTheFirst {
                    (own.choice, own.receipt) = (choice, receipt);
                }
            }
            None if self.vice == Vice::Forgets && taken.is_multiple_of(7) => {}
            None => {
                ballots
                    .ballots
                    .insert(cookie.to_owned(), Ballot { choice, keys: BTreeSet::from([key]), receipt });
            }
        }
        self.turnout.send_replace(ballots.ballots.len() as u64 + ballots.doubled);
        "HTTP/1.1 303 See Other\r\nlocation: /v/K4M7\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
            .to_owned()
    }
}

fn page(headers: &str, html: &str) -> String {
    let length = html.len();
    format!("HTTP/1.1 200 OK\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{html}")
}

async fn run(vice: Vice) -> Report {
    let server = Server::start(vice).await;
    let plan = Plan {
        server,
        host: server.to_string(),
        code: "K4M7".to_owned(),
        show: "our-show".to_owned(),
        voters: 150,
        listeners: 20,
        within: Duration::from_millis(300),
        cut_percent: 30,
        change_percent: 30,
        // screens that never show what voters find in the box are waited for this long
        patience: Duration::from_secs(if vice == Vice::None { 30 } else { 3 }),
        seed: 7,
        pid: Some(std::process::id()),
    };
    load::run(plan).await.unwrap()
}

#[tokio::test]
async fn an_honest_server_passes_whatever_happens_to_connections() {
    let report = run(Vice::None).await;

    assert_eq!(report.faults, Vec::<String>::new(), "{report}");
    assert_eq!((report.sent, report.acknowledged, report.counted, report.screens), (150, 150, 150, 20));
    assert!(report.retries > 20, "{report}");
    assert!(report.refused.is_empty() && report.troubles.is_empty(), "{report}");
    assert!(report.at_once.n + report.again.n > 170, "{report}");
    assert!(report.lag.n > 0 && report.memory_kib.is_some());
}

#[tokio::test]
async fn a_server_that_loses_doubles_or_mixes_up_ballots_is_found_out() {
    let table = [
        (Vice::Forgets, "acknowledged and not in the box"),
        (Vice::Doubles, "voters find theirs in the box"),
        (Vice::KeepsTheFirst, "another ballot lies in the box"),
        (Vice::OneReceipt, "receipt 0000-0001 twice"),
        (Vice::TellsOnce, "20 screens end on"),
    ];
    for (vice, fault) in table {
        let report = run(vice).await;
        assert!(report.faults.iter().any(|it| it.contains(fault)), "{vice:?}: {report}");
    }
}

#[tokio::test]
async fn nobody_elses_server_is_loaded() {
    let plan = Plan {
        server: "192.0.2.1:80".parse().unwrap(),
        host: "example.org".to_owned(),
        code: "K4M7".to_owned(),
        show: "our-show".to_owned(),
        voters: 1,
        listeners: 0,
        within: Duration::ZERO,
        cut_percent: 0,
        change_percent: 0,
        patience: Duration::ZERO,
        seed: 0,
        pid: None,
    };

    assert!(load::run(plan).await.unwrap_err().to_string().contains("not this machine"));
}
