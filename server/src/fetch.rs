//! Pages of strangers, looked at because somebody named their address. Whoever names an address must not be able to make
//! this machine knock at doors only it can reach (server-side request forgery): the name is resolved here, every address
//! it has must be a public one, and the connection goes to the very address that was looked at, at each step of a
//! redirect anew. Nothing is sent along that says who anybody is. Receivers of webhooks are visited by the same rules.

mod public;

pub use public::is_public;

use crate::outgoing::rustls_config;
use anyhow::{Context, Result};
use async_trait::async_trait;
use axum::body::Body;
use futures::StreamExt;
use http::{HeaderValue, Request, Response, header};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;
use std::{
    io,
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpStream, lookup_host},
    task::AbortHandle,
};
use tokio_rustls::TlsConnector;
use url::{Host, Url};

/// How long everything may take: names, redirects and the page.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long one address may take to answer the telephone.
const CONNECT_PATIENCE: Duration = Duration::from_secs(4);
/// As much of a page as is read.
const PAGE_MAX: usize = 1024 * 1024;
const REDIRECTS_MAX: usize = 3;
const PORTS: [u16; 2] = [80, 443];

/// Exceptions for tests, whose pages are on the machine itself. No setting leads here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowance {
    /// Ports besides 80 and 443.
    pub ports: Vec<u16>,
    /// Addresses that are not public.
    pub sockets: Vec<SocketAddr>,
}

/// Finds the addresses of a host.
#[async_trait]
pub trait Resolve: Send + Sync {
    async fn resolve(&self, host: &str) -> io::Result<Vec<IpAddr>>;
}

/// As the machine resolves names.
pub struct SystemResolver;

#[async_trait]
impl Resolve for SystemResolver {
    async fn resolve(&self, host: &str) -> io::Result<Vec<IpAddr>> {
        Ok(lookup_host((host, 0)).await?.map(|address| address.ip()).collect())
    }
}

/// A page as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    pub status: u16,
    /// Where it was in the end.
    pub address: String,
    pub content_type: String,
    /// What the answer says to robots.
    pub robots: String,
    /// At most a mebibyte; empty where it came packed, which was not asked for.
    pub body: Vec<u8>,
}

/// Why there is no page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotFetched {
    #[error("not an address we go to")]
    Refused,
    #[error("redirected too often")]
    Redirects,
    #[error("no such host")]
    Unknown,
    #[error("no connection, or it broke off")]
    Broken,
    #[error("no answer in time")]
    Late,
}

/// Cheap to clone.
#[derive(Clone)]
pub struct Fetcher {
    resolver: Arc<dyn Resolve>,
    tls: TlsConnector,
    agent: HeaderValue,
    /// What we are called by those to whom we bring something.
    messenger: HeaderValue,
    allowance: Allowance,
}

impl Fetcher {
    /// `site` is where those can read who we are who find us in their log.
    pub fn new(site: &str) -> Result<Self> {
        Self::with(site, Arc::new(SystemResolver), Allowance::default())
    }

    /// As [`Fetcher::new`], with names and exceptions of the caller's own.
    pub fn with(site: &str, resolver: Arc<dyn Resolve>, allowance: Allowance) -> Result<Self> {
        let agent = format!("Opslag link check (+{site})");
        Ok(Self {
            resolver,
            tls: TlsConnector::from(Arc::new(rustls_config().context("setting up TLS")?)),
            agent: HeaderValue::from_str(&agent).context("the site's address in a header")?,
            messenger: HeaderValue::from_str(&format!("Opslag webhooks (+{site})"))
                .context("the site's address in a header")?,
            allowance,
        })
    }

    /// The page at `address`, whatever its status.
    pub async fn fetch(&self, address: &str) -> Result<Fetched, NotFetched> {
        tokio::time::timeout(PATIENCE, self.follow(address)).await.map_err(|_| NotFetched::Late)?
    }

    /// Brings `body`, which is JSON, to `address`, and gives the status of the answer; nothing of the answer is read, and a
    /// redirect is an answer like another. Nothing goes out in clear.
    pub async fn send(
        &self,
        address: &str,
        headers: &[(&'static str, String)],
        body: String,
    ) -> Result<u16, NotFetched> {
        tokio::time::timeout(PATIENCE, self.post(address, headers, body))
            .await
            .map_err(|_| NotFetched::Late)?
    }

    async fn post(
        &self,
        address: &str,
        headers: &[(&'static str, String)],
        body: String,
    ) -> Result<u16, NotFetched> {
        let url = Url::parse(address).map_err(|_| NotFetched::Refused)?;
        let sockets = self.sockets(&url).await?;
        let excepted = sockets.iter().all(|socket| self.allowance.sockets.contains(socket));
        if url.scheme() != "https" && !excepted {
            return Err(NotFetched::Refused);
        }
        let (path, host) = path_and_host(&url);
        let mut request = Request::post(path)
            .header(header::HOST, host)
            .header(header::USER_AGENT, self.messenger.clone())
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::CONTENT_LENGTH, body.len())
            .header(header::CONNECTION, "close");
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let request = request.body(Body::from(body)).map_err(|_| NotFetched::Refused)?;
        let (response, _open) = self.ask(&url, &sockets, request).await?;
        Ok(response.status().as_u16())
    }

    async fn follow(&self, address: &str) -> Result<Fetched, NotFetched> {
        let mut url = Url::parse(address).map_err(|_| NotFetched::Refused)?;
        for _ in 0..=REDIRECTS_MAX {
            let sockets = self.sockets(&url).await?;
            let (response, _open) = self.ask(&url, &sockets, self.request(&url)?).await?;
            let Some(next) = redirected(&url, &response)? else { return read(url, response).await };
            url = next;
        }
        Err(NotFetched::Redirects)
    }

    /// Where the page's host is: all of it must be where strangers may be visited.
    async fn sockets(&self, url: &Url) -> Result<Vec<SocketAddr>, NotFetched> {
        let plain =
            matches!(url.scheme(), "http" | "https") && url.username().is_empty() && url.password().is_none();
        let port = url.port_or_known_default().filter(|_| plain).ok_or(NotFetched::Refused)?;
        if !PORTS.contains(&port) && !self.allowance.ports.contains(&port) {
            return Err(NotFetched::Refused);
        }
        let found = match url.host().ok_or(NotFetched::Refused)? {
            Host::Ipv4(ip) => vec![IpAddr::V4(ip)],
            Host::Ipv6(ip) => vec![IpAddr::V6(ip)],
            Host::Domain(name) => self.resolver.resolve(name).await.map_err(|_| NotFetched::Unknown)?,
        };
        let sockets: Vec<SocketAddr> = found.into_iter().map(|ip| SocketAddr::new(ip, port)).collect();
        // a name with one public and one private address is up to something
        if !sockets.iter().all(|socket| is_public(socket.ip()) || self.allowance.sockets.contains(socket)) {
            return Err(NotFetched::Refused);
        }
        if sockets.is_empty() { Err(NotFetched::Unknown) } else { Ok(sockets) }
    }

    async fn ask(
        &self,
        url: &Url,
        sockets: &[SocketAddr],
        request: Request<Body>,
    ) -> Result<(Response<Incoming>, Open), NotFetched> {
        let stream = connect(sockets).await?;
        if url.scheme() == "http" {
            return speak(stream, request).await;
        }
        let name = match url.host().ok_or(NotFetched::Refused)? {
            Host::Ipv4(ip) => ServerName::IpAddress(IpAddr::V4(ip).into()),
            Host::Ipv6(ip) => ServerName::IpAddress(IpAddr::V6(ip).into()),
            Host::Domain(name) => ServerName::try_from(name.trim_end_matches('.').to_owned())
                .map_err(|_| NotFetched::Refused)?,
        };
        let stream = self.tls.connect(name, stream).await.map_err(|_| NotFetched::Broken)?;
        speak(stream, request).await
    }

    fn request(&self, url: &Url) -> Result<Request<Body>, NotFetched> {
        let (path, host) = path_and_host(url);
        Request::get(path)
            .header(header::HOST, host)
            .header(header::USER_AGENT, self.agent.clone())
            .header(header::ACCEPT, "text/html, text/plain;q=0.9, */*;q=0.1")
            .header(header::ACCEPT_ENCODING, "identity")
            .header(header::CONNECTION, "close")
            .body(Body::empty())
            .map_err(|_| NotFetched::Refused)
    }
}

/// What stands in the first line of a request, and in its `Host`.
fn path_and_host(url: &Url) -> (&str, &str) {
    let path = &url[url::Position::BeforePath..url::Position::AfterQuery];
    (path, &url[url::Position::BeforeHost..url::Position::AfterPort])
}

/// The connection is spoken over as long as this is held.
struct Open(AbortHandle);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn connect(sockets: &[SocketAddr]) -> Result<TcpStream, NotFetched> {
    // a host that has IPv6 where we have none answers at its other address
    for socket in sockets.iter().take(4) {
        if let Ok(Ok(stream)) = tokio::time::timeout(CONNECT_PATIENCE, TcpStream::connect(socket)).await {
            return Ok(stream);
        }
    }
    Err(NotFetched::Broken)
}

async fn speak<S>(stream: S, request: Request<Body>) -> Result<(Response<Incoming>, Open), NotFetched>
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let broken = |_: hyper::Error| NotFetched::Broken;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
    // how the connection ends is told by the answer
    let open = Open(tokio::spawn(async move { drop(connection.await) }).abort_handle());
    Ok((sender.send_request(request).await.map_err(broken)?, open))
}

/// Where the answer sends us, if it does.
fn redirected(from: &Url, response: &Response<Incoming>) -> Result<Option<Url>, NotFetched> {
    if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    let Some(location) = response.headers().get(header::LOCATION) else { return Ok(None) };
    let location = std::str::from_utf8(location.as_bytes()).map_err(|_| NotFetched::Refused)?;
    from.join(location).map(Some).map_err(|_| NotFetched::Refused)
}

async fn read(url: Url, response: Response<Incoming>) -> Result<Fetched, NotFetched> {
    let text = |name: header::HeaderName| {
        let values = response.headers().get_all(name).iter();
        values.filter_map(|value| value.to_str().ok()).collect::<Vec<_>>().join(", ")
    };
    let status = response.status().as_u16();
    let (content_type, packed) = (text(header::CONTENT_TYPE), text(header::CONTENT_ENCODING));
    let robots = text(header::HeaderName::from_static("x-robots-tag"));
    let mut body = Vec::new();
    if packed.is_empty() || packed.eq_ignore_ascii_case("identity") {
        let mut parts = Body::new(response.into_body()).into_data_stream();
        while let Some(part) = parts.next().await {
            body.extend_from_slice(&part.map_err(|_| NotFetched::Broken)?);
            if body.len() >= PAGE_MAX {
                body.truncate(PAGE_MAX);
                break;
            }
        }
    }
    Ok(Fetched { status, address: url.into(), content_type, robots, body })
}
