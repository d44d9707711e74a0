//! `opslag serve`.

use crate::{boot, commands::demo::print_links, config::Config, demo, fetch::Fetcher, jobs, listen};
use anyhow::Result;
use domain::language::Language;
use islands::request::hash_secret;
use tokio::signal::unix::{SignalKind, signal};
use web::{Site, urls};

/// Serves until asked to stop. An empty database is given the demo season first, unless that is not wanted.
pub async fn run(config: Config, demo_if_empty: bool) -> Result<()> {
    let app = boot(&config).await?;
    if demo_if_empty && app.site.backend.store.is_empty().await? {
        demo::load(&app.site.backend).await?;
        app.site.refresh_revision().await?;
    }
    print_links(&config, &app.site).await?;
    print_set_up_link(&config, &app.site).await?;
    let mailer = jobs::mailer::Mailer::new(&config)?;
    tokio::spawn(mailer.run(app.site.clone()));
    tokio::spawn(jobs::watch_revision::run(app.site.clone()));
    tokio::spawn(jobs::housekeeping::run(app.site.clone(), config.media_dir()));
    if config.link_check {
        let fetcher = Fetcher::new(&config.base_url())?;
        tokio::spawn(jobs::link_check::LinkCheck::new(fetcher).run(app.site.clone()));
    }
    let fetcher = Fetcher::new(&config.base_url())?;
    tokio::spawn(jobs::webhooks::Webhooks::new(fetcher).run(app.site.clone()));
    println!("Opslag is at {}", config.base_url());
    let site = app.site.clone();
    let stop = async move {
        stop_signal().await;
        // phones and stages listen for as long as they are open; they come back to whoever serves next
        site.live.end();
    };
    listen::serve(config.listen, app.router, config.max_connections, stop).await
}

/// A link for the first organiser, new at every start while there is none. There is no account by default.
async fn print_set_up_link(config: &Config, site: &Site) -> Result<()> {
    let backend = &site.backend;
    if backend.store.has_organiser().await? {
        return Ok(());
    }
    let token = backend.secret();
    backend.store.record_set_up_link(&hash_secret(&token)).await?;
    println!("\nNobody is here yet. Open this link once to set the site up:");
    println!("  {}{}\n", config.base_url(), urls::set_up(Language::En, &token));
    Ok(())
}

/// Done when the process is asked to end.
async fn stop_signal() {
    let (Ok(mut interrupt), Ok(mut terminate)) =
        (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
    else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
}
