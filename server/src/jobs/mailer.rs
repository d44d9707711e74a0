//! Sends what waits in the outbox: by SMTP where that is configured, otherwise into files and onto the terminal.

use crate::config::Config;
use anyhow::{Context, Result};
use domain::time::Span;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
};
use std::{path::PathBuf, time::Duration};
use store::outbox::{MAIL_ATTEMPTS, Mail};
use web::Site;

/// How many mails are taken at a time, and for how long nobody else may take them.
const BATCH: u64 = 20;
const LEASE: Span = Span::minutes(5);

pub struct Mailer {
    from: Mailbox,
    way: Way,
}

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Files(PathBuf),
}

impl Mailer {
    pub fn new(config: &Config) -> Result<Self> {
        let from = config.mail_from.parse().context("mail_from is not a mailbox such as Opslag <a@b.dk>")?;
        let way = match &config.smtp_url {
            Some(url) => Way::Smtp(
                AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                    .context("smtp_url is not smtp(s)://user:password@host")?
                    .timeout(Some(Duration::from_secs(30)))
                    .build(),
            ),
            None => {
                let folder = config.outbox_dir();
                std::fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
                Way::Files(folder)
            }
        };
        Ok(Self { from, way })
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

    async fn send_due(&self, site: &Site) -> Result<(), store::StoreError> {
        let store = &site.backend.store;
        for mail in store.take_due_mail(BATCH, LEASE, site.backend.now()).await? {
            let outcome = self.send(&mail).await;
            let now = site.backend.now();
            match outcome {
                Ok(()) => store.record_mail_sent(mail.id, now).await?,
                Err(error) => {
                    let again = mail.attempts < MAIL_ATTEMPTS;
                    // a minute, then twice as long each time
                    let wait = Span::minutes(1 << mail.attempts.clamp(0, 10));
                    tracing::warn!(
                        mail = mail.id,
                        attempt = mail.attempts,
                        again,
                        error = format!("{error:#}"),
                        "a mail was not sent"
                    );
                    store.record_mail_failure(mail.id, again.then(|| now + wait), now).await?;
                }
            }
        }
        Ok(())
    }

    async fn send(&self, mail: &Mail) -> Result<()> {
        let message = Message::builder()
            .from(self.from.clone())
            .to(mail.recipient.parse().context("the recipient's address")?)
            .subject(mail.subject.clone())
            .message_id(Some(format!("<{}@opslag>", mail.message_id)))
            .header(ContentType::TEXT_PLAIN)
            .body(mail.body.clone())
            .context("putting the mail together")?;
        match &self.way {
            Way::Smtp(smtp) => {
                smtp.send(message).await.context("handing the mail over")?;
            }
            Way::Files(folder) => {
                let path = folder.join(format!("{:06}-{}.eml", mail.id, mail.message_id));
                tokio::fs::write(&path, message.formatted())
                    .await
                    .with_context(|| path.display().to_string())?;
                println!("\nMail to {} ({})\n\n{}\n", mail.recipient, mail.subject, mail.body);
            }
        }
        Ok(())
    }
}
