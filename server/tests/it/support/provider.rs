//! Identity providers the tests start: a real one, and one that lies.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

/// A provider in a process of its own, ended with the test.
pub struct Provider {
    process: Child,
    pub port: u16,
}

impl Drop for Provider {
    fn drop(&mut self) {
        // one that has ended by itself needs no ending
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Python with the packages of `server/tests/requirements.txt`; `make test` puts them there.
pub fn python() -> PathBuf {
    let python = root().join("target/tools/python/bin/python");
    assert!(python.exists(), "`make test-tools` installs what identity providers are tested with");
    python
}

impl Provider {
    /// oidc-provider-mock: a provider that follows the standard.
    pub fn real() -> Self {
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
        let mut command = Command::new(python());
        command.args(["-m", "oidc_provider_mock", "--port", &port.to_string()]);
        let process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
        let provider = Self { process, port };
        for _ in 0..600 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return provider;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the provider does not start");
    }

    /// `server/tests/providers/lying.py`.
    pub fn lying() -> Self {
        let mut command = Command::new(python());
        command.arg(root().join("server/tests/providers/lying.py"));
        let mut process = command.stdout(Stdio::piped()).spawn().expect("it starts");
        let mut line = String::new();
        let output = process.stdout.take().expect("it has an output");
        BufReader::new(output).read_line(&mut line).expect("it says its port");
        Self { port: line.trim().parse().expect("a port"), process }
    }

    /// Tells the real provider who `subject` is.
    pub fn knows(&self, subject: &str, claims: &str) {
        let url = format!("http://127.0.0.1:{}/users/{subject}", self.port);
        let (status, _) = speak("PUT", &url, "application/json", claims);
        assert!((200..300).contains(&status), "{status}");
    }

    /// Sends a visitor through the provider's page, and gives the path and query they come back to us with.
    pub fn sign_in(&self, url: &str, subject: &str) -> String {
        let body = format!("sub={subject}");
        let (status, head) = speak("POST", url, "application/x-www-form-urlencoded", &body);
        back(status, &head)
    }

    /// As [`Provider::sign_in`], at the one that lies.
    pub fn lie(&self, url: &str) -> String {
        let (status, head) = speak("GET", url, "text/plain", "");
        back(status, &head)
    }
}

fn back(status: u16, head: &str) -> String {
    assert!((300..400).contains(&status), "{status}: {head}");
    let location = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("location").then(|| value.trim().to_owned())
    });
    let location = location.expect("the visitor is sent back");
    let path = location.strip_prefix("http://opslag.test").expect("back to us");
    path.to_owned()
}

/// One request over a plain connection: its status, and the head of the answer.
fn speak(method: &str, url: &str, kind: &str, body: &str) -> (u16, String) {
    let rest = url.strip_prefix("http://").expect("a plain address");
    let (authority, path) = rest.split_once('/').expect("a path");
    let mut stream = TcpStream::connect(authority).expect("the provider listens");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time-out");
    let length = body.len();
    write!(
        stream,
        "{method} /{path} HTTP/1.1\r\nHost: {authority}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n{body}"
    )
    .expect("it listens");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("it answers");
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let status = answer.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
    (status, answer.split("\r\n\r\n").next().unwrap_or_default().to_owned())
}
