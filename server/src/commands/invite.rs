//! `opslag invite`: a link that signs somebody in, once, with a role.

use crate::{boot, config::Config};
use anyhow::{Context, Result, bail};
use domain::{
    accounts::{EmailAddress, Role},
    language::Language,
    time::Span,
};
use islands::request::{Backend, hash_secret};
use store::accounts::NewSignIn;
use web::urls;

/// How long a link lives that an administrator hands out.
const LINK_LIFETIME: Span = Span::days(7);

pub async fn run(config: Config, email: &str, role: &str) -> Result<()> {
    let Ok(email) = EmailAddress::parse(email) else { bail!("{email} is not an e-mail address") };
    let Ok(role) = role.parse::<Role>() else {
        bail!("{role} is no role; use {}", Role::ALL.map(Role::as_str).join(", "));
    };
    let app = boot(&config).await?;
    let backend = &app.site.backend;
    let season = backend.store.find_current_season().await?.context("there is no season yet")?;
    let account = backend.store.record_account(&email, email.local_part(), backend.now()).await?;
    backend.store.record_role(account, season.id, role, backend.now()).await?;
    let show = backend.store.find_show_slug(season.id).await?;
    let next = urls::role_home(Language::En, role, show.as_deref());
    println!("{}", link(&config, backend, email, &next).await?);
    Ok(())
}

/// A link that signs `email` in from any browser, once, and leads to `next`.
pub async fn link(config: &Config, backend: &Backend, email: EmailAddress, next: &str) -> Result<String> {
    let token = backend.secret();
    let sign_in = NewSignIn {
        email,
        token_hash: hash_secret(&token),
        code_hash: None,
        browser_hash: None,
        next: next.to_owned(),
        expires_at: backend.now() + LINK_LIFETIME,
        mail: None,
    };
    backend.store.record_sign_in(sign_in, backend.now()).await?;
    Ok(format!("{}{}", config.base_url(), urls::sign_in_link(Language::En, &token)))
}
