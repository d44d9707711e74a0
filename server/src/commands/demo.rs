//! `opslag demo`.

use super::invite;
use crate::{boot, config::Config, demo};
use anyhow::{Result, bail};
use domain::{accounts::Role, language::Language};
use web::{Site, urls};

/// Fills an empty database with the demo season; refuses any other.
pub async fn run(config: Config) -> Result<()> {
    let app = boot(&config).await?;
    if !app.site.backend.store.is_empty().await? {
        bail!("the database is not empty; the demo season is only loaded into an empty one");
    }
    demo::load(&app.site.backend).await?;
    print_links(&config, &app.site).await
}

/// Prints one sign-in link per role while the current season is the demo season; they work once, in any browser.
pub async fn print_links(config: &Config, site: &Site) -> Result<()> {
    let backend = &site.backend;
    let demo_season = backend.store.find_current_season().await?.filter(|season| season.demo);
    let Some(season) = demo_season else { return Ok(()) };
    let show = backend.store.find_show_slug(season.id).await?;
    println!("\nThe demo season is loaded. One link per role, each good for one sign-in:");
    for (role, email) in demo::doors()? {
        let next = match role.parse::<Role>() {
            Ok(role) => urls::role_home(Language::En, role, show.as_deref()),
            Err(_) => urls::my_nominations(Language::En),
        };
        println!("  {role:<10} {}", invite::link(config, backend, email, &next).await?);
    }
    if let Some(show) = show {
        println!("  {:<10} {}{}", "stage", config.base_url(), urls::stage(&show));
    }
    println!();
    Ok(())
}
