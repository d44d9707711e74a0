//! `opslag demo`.
use crate::{boot, config::Config};
use anyhow::{Result, bail};
use web::Site;

pub async fn run(config: Config) -> Result<()> {
    let app = boot(&config).await?;
    if !app.site.backend.store.is_empty().await? {
        bail!("the database is not empty; the demo season is only loaded into an empty one");
    }
    load(&app.site).await?;
    print_links(&config, &app.site).await
}

pub async fn load(_site: &Site) -> Result<()> {
    Ok(())
}

pub async fn print_links(_config: &Config, _site: &Site) -> Result<()> {
    Ok(())
}
