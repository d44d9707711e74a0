//! A mail server that behaves as badly as it is told to.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream, tcp::OwnedWriteHalf},
};

/// How the server takes mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    Accepting,
    /// Answers a recipient with this code and a text that repeats the address.
    Answering(u16),
    /// Accepts the connection and never says a word.
    Silent,
}

/// A mail as it arrived.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// Addresses of the envelope.
    pub recipients: Vec<String>,
    /// Headers and body, as they travelled.
    pub text: String,
}

pub struct SmtpSink {
    pub port: u16,
    shared: Arc<Shared>,
}

struct Shared {
    manner: Mutex<Manner>,
    arrived: Mutex<Vec<Arrived>>,
    callers: AtomicUsize,
}

impl SmtpSink {
    pub async fn open(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let shared = Arc::new(Shared {
            manner: Mutex::new(manner),
            arrived: Mutex::default(),
            callers: AtomicUsize::new(0),
        });
        let state = shared.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                state.callers.fetch_add(1, Ordering::Relaxed);
                let state = state.clone();
                // a caller who hangs up is no trouble of ours
                tokio::spawn(async move { state.converse(stream).await.ok() });
            }
        });
        Self { port, shared }
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub fn behave(&self, manner: Manner) {
        *self.shared.manner.lock().expect("not poisoned") = manner;
    }

    pub fn arrived(&self) -> Vec<Arrived> {
        self.shared.arrived.lock().expect("not poisoned").clone()
    }

    /// How many connections there have been.
    pub fn callers(&self) -> usize {
        self.shared.callers.load(Ordering::Relaxed)
    }
}

impl Shared {
    /// RFC 5321, as much as a well-behaved client says.
    async fn converse(&self, stream: TcpStream) -> std::io::Result<()> {
        let manner = || *self.manner.lock().expect("not poisoned");
        if manner() == Manner::Silent {
            std::future::pending::<()>().await;
        }
        let (reader, mut writer) = stream.into_split();
        let mut lines = BufReader::new(reader).lines();
        say(&mut writer, "220 sink.test").await?;
        let mut recipients = Vec::new();
        while let Some(line) = lines.next_line().await? {
            let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            match (verb.as_str(), manner()) {
                ("EHLO", _) => say(&mut writer, "250-sink.test\r\n250 8BITMIME").await?,
                ("RCPT", Manner::Answering(code)) => say(&mut writer, &format!("{code} {line}")).await?,
                ("RCPT", _) => {
                    let address = line.split(['<', '>']).nth(1).unwrap_or_default();
                    recipients.push(address.to_owned());
                    say(&mut writer, "250 ok").await?;
                }
                ("DATA", _) => {
                    say(&mut writer, "354 go on").await?;
                    let mut text = String::new();
                    while let Some(line) = lines.next_line().await?.filter(|line| line != ".") {
                        text.push_str(line.strip_prefix('.').unwrap_or(&line));
                        text.push_str("\r\n");
                    }
                    let arrived = Arrived { recipients: std::mem::take(&mut recipients), text };
                    self.arrived.lock().expect("not poisoned").push(arrived);
                    say(&mut writer, "250 taken").await?;
                }
                ("QUIT", _) => {
                    say(&mut writer, "221 bye").await?;
                    break;
                }
                ("MAIL" | "RSET" | "NOOP", _) => say(&mut writer, "250 ok").await?,
                _ => say(&mut writer, "500 what?").await?,
            }
        }
        Ok(())
    }
}

async fn say(writer: &mut OwnedWriteHalf, line: &str) -> std::io::Result<()> {
    writer.write_all(format!("{line}\r\n").as_bytes()).await
}
