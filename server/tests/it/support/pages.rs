//! Pages on the machine itself, and names that lead to them or elsewhere.

use async_trait::async_trait;
use server::fetch::Resolve;
use std::{
    collections::BTreeMap,
    io,
    net::{IpAddr, SocketAddr},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// A web server that says what it is told to, and listens to what it is asked.
pub struct PageServer {
    pub socket: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    /// Status line and headers, and the page, by path.
    pages: BTreeMap<String, (String, String)>,
    asked: Mutex<Vec<String>>,
    callers: AtomicUsize,
}

impl PageServer {
    pub async fn open(pages: &[(&str, &str, &str)]) -> Self {
        Self::listen("127.0.0.1", 0, pages).await
    }

    /// At an address of this machine that nobody is allowed to visit.
    pub async fn open_at(ip: &str, port: u16) -> Self {
        Self::listen(ip, port, &[("/", "200 OK", "caught")]).await
    }

    async fn listen(ip: &str, port: u16, pages: &[(&str, &str, &str)]) -> Self {
        let listener = TcpListener::bind((ip, port)).await.expect("a free port");
        let socket = listener.local_addr().expect("an address");
        let pages = pages
            .iter()
            .map(|(path, head, body)| ((*path).to_owned(), ((*head).to_owned(), (*body).to_owned())))
            .collect();
        let shared = Arc::new(Shared { pages, asked: Mutex::default(), callers: AtomicUsize::new(0) });
        let state = shared.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                state.callers.fetch_add(1, Ordering::Relaxed);
                let state = state.clone();
                // a caller who has read enough hangs up
                tokio::spawn(async move { state.answer(stream).await.ok() });
            }
        });
        Self { socket, shared }
    }

    /// The address of a page here, by a name that leads here.
    pub fn url(&self, name: &str, path: &str) -> String {
        format!("http://{name}:{}{path}", self.socket.port())
    }

    /// Every request, as it came.
    pub fn asked(&self) -> Vec<String> {
        self.shared.asked.lock().expect("not poisoned").clone()
    }

    /// How many connections there have been.
    pub fn callers(&self) -> usize {
        self.shared.callers.load(Ordering::Relaxed)
    }
}

impl Shared {
    async fn answer(&self, mut stream: TcpStream) -> io::Result<()> {
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            if stream.read(&mut byte).await? == 0 {
                return Ok(());
            }
            request.push(byte[0]);
        }
        let head = String::from_utf8_lossy(&request).to_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let mut body = vec![0; length.and_then(|length| length.parse().ok()).unwrap_or(0)];
        stream.read_exact(&mut body).await?;
        request.extend(body);
        let request = String::from_utf8_lossy(&request).into_owned();
        let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
        self.asked.lock().expect("not poisoned").push(request);
        let gone = ("404 Not Found".to_owned(), "gone".to_owned());
        let (head, body) = self.pages.get(&path).unwrap_or(&gone);
        let length = body.len();
        let answer =
            format!("HTTP/1.1 {head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}");
        stream.write_all(answer.as_bytes()).await
    }
}

/// Names that only tests know; every other one is unknown, so that no test leaves the machine.
pub struct TestNames {
    names: BTreeMap<String, Vec<IpAddr>>,
    /// One address at a time, the last of them for ever.
    in_turn: bool,
    asked: AtomicUsize,
}

impl TestNames {
    pub fn new(names: &[(&str, IpAddr)]) -> Self {
        let names = names.iter().map(|(name, ip)| ((*name).to_owned(), vec![*ip])).collect();
        Self { names, in_turn: false, asked: AtomicUsize::new(0) }
    }

    /// All addresses at once.
    pub fn all(names: &[(&str, &[&str])]) -> Self {
        let ips = |ips: &[&str]| ips.iter().map(|ip| ip.parse().expect("an address")).collect();
        let names = names.iter().map(|(name, all)| ((*name).to_owned(), ips(all))).collect();
        Self { names, in_turn: false, asked: AtomicUsize::new(0) }
    }

    /// One after the other, each time it is asked.
    pub fn in_turn(names: &[(&str, &[&str])]) -> Self {
        Self { in_turn: true, ..Self::all(names) }
    }

    /// How often a name was asked for.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

#[async_trait]
impl Resolve for TestNames {
    async fn resolve(&self, host: &str) -> io::Result<Vec<IpAddr>> {
        let turn = self.asked.fetch_add(1, Ordering::Relaxed);
        let all = self.names.get(host).ok_or(io::ErrorKind::NotFound)?;
        Ok(if self.in_turn { vec![all[turn.min(all.len() - 1)]] } else { all.clone() })
    }
}
