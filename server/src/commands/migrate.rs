//! `opslag migrate`.

use crate::config::Config;
use anyhow::{Context, Result};
use store::Store;

/// Brings the schema up to date and says so.
pub async fn run(config: Config) -> Result<()> {
    std::fs::create_dir_all(&config.data_dir)?;
    Store::open(&config.database()).await.context("opening the database")?;
    println!("The database is up to date.");
    Ok(())
}
