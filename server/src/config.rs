//! What whoever runs Opslag may set: `opslag.toml` beside the program's working folder, and the environment.

use anyhow::{Context, Result, bail};
use figment::{
    Figment,
    providers::{Env, Format, Serialized, Toml},
};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use serde::{Deserialize, Serialize};
use std::{
    net::{Ipv4Addr, Ipv6Addr, SocketAddr},
    path::PathBuf,
};
use store::DatabaseUrl;

/// Every setting with its default. The environment's names are these in capitals behind `OPSLAG_`; an unknown one
/// is an error, so that a slip of the pen is not silently ignored.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Database, pictures and undelivered mail live here.
    pub data_dir: PathBuf,
    pub listen: SocketAddr,
    /// Scheme, host and port as visitors type them; `http://` and the listening address when not set.
    pub base_url: Option<String>,
    /// `sqlite:` or `postgres:`; a file in the data folder when not set. `DATABASE_URL` is read too.
    #[serde(skip_serializing)]
    pub database_url: Option<String>,
    /// `smtps://user:password@host` or `smtp://…?tls=required`; without it mail is written to files.
    #[serde(skip_serializing)]
    pub smtp_url: Option<String>,
    /// Who mail is from.
    pub mail_from: String,
    /// Requests that wait for each other behind this many connections.
    pub max_connections: usize,
    /// The largest picture that is accepted, in mebibytes.
    pub picture_max_mib: usize,
    /// Where those who find a hole write to, for `/.well-known/security.txt`: `mailto:…` or `https://…`.
    pub security_contact: Option<String>,
    /// Where the national accessibility statement stands, such as `https://was.digst.dk/…`; `/was` leads there.
    pub accessibility_statement: Option<String>,
    /// Networks of the proxies in front, such as `["10.0.0.0/8"]`: only they are believed about where a visitor comes from.
    pub trusted_proxies: Vec<IpNet>,
    /// An OpenID Connect provider to sign in with, such as `https://login.library.example`; off when not set.
    pub oidc_issuer: Option<String>,
    /// What this site is called there. The address to come back to is `{base_url}/sign-in/return`.
    pub oidc_client_id: Option<String>,
    #[serde(skip_serializing)]
    pub oidc_client_secret: Option<String>,
    /// What visitors call the provider: the button says "Sign in with …".
    pub oidc_name: Option<String>,
    /// Whether pages that nominations name as evidence are looked up now and then: requests to the web, never from a demo season.
    pub link_check: bool,
    /// What the log shows, such as `info` or `debug,sqlx=warn`; read before anything else.
    pub log: Option<String>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data_dir: "data".into(),
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            base_url: None,
            database_url: None,
            smtp_url: None,
            mail_from: "Opslag <opslag@localhost.localdomain>".into(),
            max_connections: 20_000,
            picture_max_mib: 20,
            security_contact: None,
            accessibility_statement: None,
            // whoever speaks TLS for us usually stands on the same machine
            trusted_proxies: vec![
                IpNet::V4(Ipv4Net::new_assert(Ipv4Addr::new(127, 0, 0, 0), 8)),
                IpNet::V6(Ipv6Net::new_assert(Ipv6Addr::LOCALHOST, 128)),
            ],
            oidc_issuer: None,
            oidc_client_id: None,
            oidc_client_secret: None,
            oidc_name: None,
            link_check: true,
            log: None,
        }
    }
}

impl Config {
    #[expect(clippy::disallowed_methods, reason = "the one place where settings are read")]
    pub fn load() -> Result<Self> {
        let mut config: Self = Figment::from(Serialized::defaults(Self::default()))
            .merge(Toml::file("opslag.toml"))
            .merge(Env::prefixed("OPSLAG_"))
            .extract()
            .context("reading opslag.toml and OPSLAG_…")?;
        if let Ok(url) = std::env::var("DATABASE_URL") {
            config.database_url.get_or_insert(url);
        }
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<()> {
        let base = self.base_url();
        let host = base.strip_prefix("https://").or_else(|| base.strip_prefix("http://"));
        if host.is_none_or(|host| host.is_empty() || host.contains(['/', '?', '#', '@', ' '])) {
            bail!("base_url must be http(s)://host or http(s)://host:port, without a path; it is {base:?}");
        }
        if self.base_url.is_none() && self.listen.ip().is_unspecified() {
            bail!(
                "set OPSLAG_BASE_URL: whoever listens on {} must say what visitors call the site",
                self.listen
            );
        }
        let printable = |text: &str| !text.chars().any(|c| c.is_control() || c.is_whitespace());
        let contact = self.security_contact.as_deref().unwrap_or("https://");
        if !(contact.starts_with("mailto:") || contact.starts_with("https://")) || !printable(contact) {
            bail!("security_contact must begin with mailto: or https://; it is {contact:?}");
        }
        let statement = self.accessibility_statement.as_deref().unwrap_or("https://");
        if !statement.starts_with("https://") || !printable(statement) {
            bail!("accessibility_statement must begin with https://; it is {statement:?}");
        }
        Ok(())
    }

    /// Scheme, host and port, without a slash at the end.
    pub fn base_url(&self) -> String {
        match &self.base_url {
            Some(url) => url.trim_end_matches('/').to_owned(),
            None => format!("http://{}", self.listen),
        }
    }

    /// Visitors come over https: cookies say so.
    pub fn secure(&self) -> bool {
        self.base_url().starts_with("https://")
    }

    pub fn database(&self) -> DatabaseUrl {
        match &self.database_url {
            Some(url) => DatabaseUrl::new(url.clone()),
            None => DatabaseUrl::sqlite_file(&self.data_dir.join("opslag.db")),
        }
    }

    /// Where pictures are kept.
    pub fn media_dir(&self) -> PathBuf {
        self.data_dir.join("media")
    }

    pub fn outbox_dir(&self) -> PathBuf {
        self.data_dir.join("outbox")
    }
}
