//! Sends what waits in the outbox: by SMTP where that is configured, otherwise into files and onto the terminal.

use crate::config::Config;
use anyhow::{Context, Result, anyhow, ensure};
use domain::time::Span;
use futures::StreamExt;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use std::{path::PathBuf, time::Duration};
use store::outbox::{MAIL_ATTEMPTS, Mail};
use web::Site;

/// How many mails are taken at a time, and how many of them are on their way at once.
const BATCH: u64 = 20;
const AT_ONCE: usize = 4;
/// How long the mail server may take over one mail.
const PATIENCE: Duration = Duration::from_secs(30);
/// For how long nobody else may take them: longer than a batch lasts when every single mail runs out of patience.
const LEASE: Span = Span::minutes(5);
const _: () = assert!(BATCH * PATIENCE.as_secs() < AT_ONCE as u64 * 300);

pub struct Mailer {
    from: Mailbox,
    way: Way,
    patience: Duration,
}

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Files(PathBuf),
}

impl Mailer {
    pub fn new(config: &Config) -> Result<Self> {
        Self::with_patience(config, PATIENCE)
    }

    /// As [`Mailer::new`], for a mail server that is given up on sooner.
    pub fn with_patience(config: &Config, patience: Duration) -> Result<Self> {
        let from = config.mail_from.parse().context("mail_from is not a mailbox such as Opslag <a@b.dk>")?;
        let way = match &config.smtp_url {
            Some(url) => {
                check_secrecy(url)?;
                Way::Smtp(
                    AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                        .context("smtp_url is not smtp(s)://user:password@host")?
                        .timeout(Some(patience))
                        .build(),
                )
            }
            None => {
                let folder = config.outbox_dir();
                std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
                Way::Files(folder)
            }
        };
        Ok(Self { from, way, patience })
    }

    /// Looks for mail to send, four times a second, for ever.
    pub async fn run(self, site: Site) {
        loop {
            if let Err(error) = self.send_due(&site).await {
                tracing::warn!(%error, "the outbox could not be read");
            }
            tokio::time::sleep(Duration::from_millis(250)).await;
        }
    }

    /// Tries every mail that is due once; what fails waits for its next turn, or is given up.
    pub async fn send_due(&self, site: &Site) -> Result<(), store::StoreError> {
        let due = site.backend.store.take_due_mail(BATCH, LEASE, site.backend.now()).await?;
        let mut settled = futures::stream::iter(due)
            .map(|mail| async move { self.settle(site, &mail, self.send(&mail).await).await })
            .buffer_unordered(AT_ONCE);
        // what is on its way is not cut off because something else could not be noted down
        let mut first = Ok(());
        while let Some(outcome) = settled.next().await {
            if first.is_ok() {
                first = outcome;
            }
        }
        first
    }

    async fn settle(
        &self,
        site: &Site,
        mail: &Mail,
        sent: Result<(), Unsent>,
    ) -> Result<(), store::StoreError> {
        let (store, now) = (&site.backend.store, site.backend.now());
        let Err(unsent) = sent else { return store.record_mail_sent(mail.id, now).await };
        let again = !unsent.for_good && mail.attempts < MAIL_ATTEMPTS;
        // a minute or two, then twice as long each time
        let wait = Span::minutes(1 << mail.attempts.clamp(0, 10));
        let error = format!("{:#}", unsent.why);
        tracing::warn!(mail = mail.id, attempt = mail.attempts, again, error, "a mail was not sent");
        store.record_mail_failure(mail.id, again.then(|| now + wait), &error, now).await
    }

    async fn send(&self, mail: &Mail) -> Result<(), Unsent> {
        let message = self.message(mail).map_err(Unsent::for_good)?;
        match &self.way {
            Way::Smtp(smtp) => {
                // the transport's own limit ends with the connection's first byte
                let sent = tokio::time::timeout(self.patience, smtp.send(message)).await;
                let late =
                    |_| Unsent { for_good: false, why: anyhow!("the mail server did not answer in time") };
                sent.map_err(late)?.map_err(|error| Unsent {
                    for_good: error.is_permanent(),
                    // the server's answer may repeat the recipient's address, which no log may hold
                    why: match error.status() {
                        Some(code) => anyhow!("the mail server answered {code}"),
                        None => anyhow!("the mail server could not be reached"),
                    },
                })?;
            }
            Way::Files(folder) => {
                let path = folder.join(format!("{:06}-{}.eml", mail.id, mail.message_id));
                tokio::fs::write(&path, message.formatted())
                    .await
                    .with_context(|| path.display().to_string())
                    .map_err(|why| Unsent { for_good: false, why })?;
                println!("\nMail to {} ({})\n\n{}\n", mail.recipient, mail.subject, mail.body);
            }
        }
        Ok(())
    }

    fn message(&self, mail: &Mail) -> Result<Message> {
        let mut builder = Message::builder();
        if !mail.unsubscribe.is_empty() {
            let header = |name, value: String| HeaderValue::new(HeaderName::new_from_ascii_str(name), value);
            builder = builder
                .raw_header(header("List-Unsubscribe", format!("<{}>", mail.unsubscribe)))
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
        builder
            .from(self.from.clone())
            .to(mail
                .recipient
                .parse()
                .map_err(|_| anyhow!("the recipient's address cannot be written to"))?)
            .subject(mail.subject.clone())
            .message_id(Some(format!("<{}@opslag>", mail.message_id)))
            .header(ContentType::TEXT_PLAIN)
            .body(mail.body.clone())
            .context("putting the mail together")
    }
}

/// A mail that could not be handed over, and whether trying again would be of any use.
struct Unsent {
    for_good: bool,
    why: anyhow::Error,
}

impl Unsent {
    fn for_good(why: anyhow::Error) -> Self {
        Self { for_good: true, why }
    }
}

/// Links in mails open accounts: they cross a network encrypted or not at all.
fn check_secrecy(url: &str) -> Result<()> {
    let Some(rest) = url.strip_prefix("smtp://") else { return Ok(()) };
    let (authority, query) = rest.split_once('?').unwrap_or((rest, ""));
    let host = authority.rsplit('@').next().unwrap_or_default().trim_end_matches('/');
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    let here = matches!(host, "localhost" | "127.0.0.1" | "[::1]");
    ensure!(
        here || query.split('&').any(|part| part == "tls=required"),
        "smtp_url would send mail unencrypted to another machine; use smtps:// or add ?tls=required"
    );
    Ok(())
}
