//! One connection to the server, which breaks where it is told to.

use crate::{Chance, Plan};
use anyhow::Context as _;
use hyper::{
    Request,
    body::{Body, Bytes, Incoming},
    client::conn::http1::{SendRequest, handshake},
    header::{CONTENT_TYPE, COOKIE, HOST, ORIGIN},
};
use hyper_util::rt::TokioIo;
use std::{
    future::poll_fn,
    io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    time::timeout,
};

/// Nobody looks at a phone that shows nothing for longer.
const LONGEST_ANSWER: Duration = Duration::from_secs(20);

/// Where a connection breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CutAt {
    Nowhere,
    /// After so many bytes of the request: the server has part of it.
    Request(usize),
    /// Whatever the server is doing by then.
    After(Duration),
    /// The server has answered, and so many bytes of it arrive.
    Answer(usize),
}

impl CutAt {
    pub fn draw(chance: &mut Chance, percent: u8) -> Self {
        if !chance.percent(percent) {
            return Self::Nowhere;
        }
        match chance.below(4) {
            0 => Self::Request(chance.below(400) as usize),
            1 => Self::After(Duration::from_micros(chance.below(20_000))),
            2 => Self::Answer(0),
            _ => Self::Answer(1 + chance.below(200) as usize),
        }
    }
}

/// What a page or form is asked for with.
pub struct Asked<'a> {
    pub path: &'a str,
    pub cookie: Option<&'a str>,
    /// The fields of a form; none to get a page.
    pub form: Option<String>,
}

pub struct Answer {
    pub status: u16,
    pub cookie: Option<String>,
    pub body: Incoming,
    /// Kept, because the answer ends with the connection.
    _line: SendRequest<String>,
}

/// Sends one request over a connection of its own.
pub async fn ask(plan: &Plan, asked: Asked<'_>, cut: CutAt) -> anyhow::Result<Answer> {
    let stream = TcpStream::connect(plan.server).await?;
    stream.set_nodelay(true)?;
    let (writes, reads) = match cut {
        CutAt::Request(bytes) => (bytes, usize::MAX),
        CutAt::Answer(bytes) => (usize::MAX, bytes),
        CutAt::Nowhere | CutAt::After(_) => (usize::MAX, usize::MAX),
    };
    let (mut line, connection) = handshake(TokioIo::new(Cut { stream, writes, reads })).await?;
    tokio::spawn(connection);
    let mut request = Request::builder().uri(asked.path).header(HOST, &plan.host);
    if let Some(cookie) = asked.cookie {
        request = request.header(COOKIE, cookie);
    }
    let request = match asked.form {
        Some(form) => request
            .method("POST")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(ORIGIN, format!("http://{}", plan.host))
            .header("sec-fetch-site", "same-origin")
            .body(form)?,
        None => request.body(String::new())?,
    };
    let patience = match cut {
        CutAt::After(span) => span,
        CutAt::Nowhere | CutAt::Request(_) | CutAt::Answer(_) => LONGEST_ANSWER,
    };
    let response = timeout(patience, line.send_request(request)).await.context("no answer in time")??;
    let cookie = response.headers().get("set-cookie").and_then(|value| value.to_str().ok());
    let cookie = cookie.and_then(|value| value.split(';').next()).map(str::to_owned);
    Ok(Answer { status: response.status().as_u16(), cookie, body: response.into_body(), _line: line })
}

impl Answer {
    /// The next bytes; None at the end.
    pub async fn chunk(&mut self) -> anyhow::Result<Option<Bytes>> {
        loop {
            match poll_fn(|cx| Pin::new(&mut self.body).poll_frame(cx)).await {
                None => return Ok(None),
                Some(frame) => {
                    if let Ok(bytes) = frame?.into_data() {
                        return Ok(Some(bytes));
                    }
                }
            }
        }
    }

    pub async fn text(mut self) -> anyhow::Result<String> {
        let mut bytes = Vec::new();
        while let Some(chunk) =
            timeout(LONGEST_ANSWER, self.chunk()).await.context("the page does not end")??
        {
            bytes.extend_from_slice(&chunk);
        }
        Ok(String::from_utf8(bytes)?)
    }
}

/// A connection with so many bytes left in each direction.
struct Cut {
    stream: TcpStream,
    writes: usize,
    reads: usize,
}

impl AsyncRead for Cut {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.reads == 0 {
            // not before there is something to read, or the request would never be sent
            ready!(self.stream.poll_read_ready(cx))?;
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        let room = buf.remaining().min(self.reads);
        let mut part = ReadBuf::new(buf.initialize_unfilled_to(room));
        ready!(Pin::new(&mut self.stream).poll_read(cx, &mut part))?;
        let read = part.filled().len();
        buf.advance(read);
        self.reads -= read;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Cut {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if self.writes == 0 {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        let part = bytes.len().min(self.writes);
        let written = ready!(Pin::new(&mut self.stream).poll_write(cx, &bytes[..part]))?;
        self.writes -= written;
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
